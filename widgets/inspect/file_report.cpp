// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/file_report.h"

#include <QLabel>

#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kSettledMilliseconds = 300; ///< walking through the tracks decodes none of them twice

} // namespace

FileReport::FileReport(QWidget* parent)
    : FoldGroup(tr("File"), parent)
    , m_job(this)
    , m_text(new QLabel) {
    m_text->setObjectName(QStringLiteral("fileReport"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFont(noteFont());
    addRow(m_text);
    setFolded(true);
    hide();
    m_wait.setSingleShot(true);
    m_wait.setInterval(kSettledMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, &FileReport::start);
}

void FileReport::setFile(const std::filesystem::path& file) {
    if (file == m_file)
        return;
    m_job.cancel();
    m_file = file;
    hide();
    if (file.empty())
        m_wait.stop();
    else
        m_wait.start();
}

void FileReport::start() {
    m_job.start([file = m_file](const std::stop_token& stop) { return reportAudio(file, stop); },
                [this](const Result<AudioReport>& report) {
                    if (report) // what is wrong with another file stands in the place of its picture
                        showReport(*report);
                });
}

void FileReport::showReport(const AudioReport& report) {
    QStringList facts;
    for (const auto& [name, value] : reportRows(report))
        facts << tr("%1: %2").arg(told(name), told(value));
    QStringList findings;
    for (const Sentence& finding : report.findings)
        findings << told(finding);
    const QString summary = findings.isEmpty() ? tr("Nothing is wrong with it.") : findings.join(QLatin1Char(' '));
    setSummary(summary);
    m_text->setText(facts.join(QStringLiteral("  ·  ")) + QLatin1Char('\n') + summary);
    setVisible(true);
}

} // namespace etude
