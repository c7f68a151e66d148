// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/file_report.h"

#include <QFormLayout>
#include <QLabel>

#include "widgets/inspect/fitted_scroll_area.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kSettledMilliseconds = 300; ///< walking through the tracks decodes none of them twice

} // namespace

FileReport::FileReport(QWidget* parent)
    : FoldGroup(tr("File"), parent)
    , m_job(this)
    , m_rows(new QFormLayout) {
    auto* list = new QWidget;
    list->setObjectName(QStringLiteral("fileReport"));
    list->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(2 * kGrid);
    m_rows->setVerticalSpacing(kGrid / 4);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    addRow(new FittedScrollArea(list));
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
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    QStringList findings;
    for (const Sentence& finding : report.findings) {
        findings << told(finding);
        addText(findings.size() == 1 ? tr("Remarkable") : QString(), findings.last());
    }
    for (const auto& [name, value] : reportRows(report))
        addText(told(name), told(value));
    setSummary(findings.isEmpty() ? tr("Nothing is wrong with the file.") : findings.join(QLatin1Char(' ')));
    setVisible(true);
}

void FileReport::addText(const QString& name, const QString& value) {
    auto* label = new QLabel(name);
    auto* text = new QLabel(value);
    for (QLabel* each : {label, text}) {
        each->setTextFormat(Qt::PlainText);
        each->setFont(noteFont());
        each->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    label->setForegroundRole(QPalette::PlaceholderText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addRow(label, text);
}

} // namespace etude
