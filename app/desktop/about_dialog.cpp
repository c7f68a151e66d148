// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/about_dialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "etude_version.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kLabelWidth = 520; // px
constexpr int kAnswerLimit = 60; // s, for a first start that reads libtorch from a slow disk

QString ownVersions() {
    return QStringLiteral("etude %1 (%2)\nQt %3\n")
        .arg(QLatin1String(kVersion), QLatin1String(kCommit), QLatin1String(qVersion()));
}

QLabel* plainLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(kLabelWidth);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const QString& commandLineProgram, QWidget* parent)
    : QDialog(parent)
    , m_versions(plainLabel({}))
    , m_copy(new QPushButton(tr("Copy")))
    , m_worker(new QProcess(this)) {
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("About Etude"));
    layOut();
    ask(commandLineProgram);
}

AboutDialog::~AboutDialog() {
    m_worker->disconnect(this);
    if (m_worker->state() == QProcess::NotRunning)
        return;
    // Ends by itself: waiting for it here would hold up the window.
    m_worker->setParent(QCoreApplication::instance());
    connect(m_worker, &QProcess::finished, m_worker, &QObject::deleteLater);
    m_worker->kill();
}

void AboutDialog::layOut() {
    auto* heading = new QLabel(tr("Etude"));
    heading->setFont(headingFont());
    m_versions->setObjectName(QStringLiteral("versions"));
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(QStringLiteral("copyVersions"));
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copies the versions, for a report of a fault."));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_versions->text()); });
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kPageMargin, 2 * kPageMargin, 2 * kPageMargin, 2 * kPageMargin);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(heading);
    layout->addWidget(plainLabel(tr("Shows and measures what audio preprocessing does to a music tagger.")));
    layout->addWidget(m_versions);
    layout->addWidget(plainLabel(tr("Free software under the licence GPL-3.0-or-later.")));
    layout->addLayout(buttons);
    close->setFocus();
}

void AboutDialog::ask(const QString& commandLineProgram) {
    if (commandLineProgram.isEmpty())
        return showFailure(tr("the program etude-cli is not beside etude; install Etude again."));
    showWorker(tr("asking the worker…"));
    m_copy->setEnabled(false);
    connect(m_worker, &QProcess::finished, this,
            [this](int status, QProcess::ExitStatus exit) { readAnswer(exit == QProcess::NormalExit && status == 0); });
    connect(m_worker, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            showFailure(m_worker->errorString());
    });
    QTimer::singleShot(kAnswerLimit * 1000, m_worker, &QProcess::kill);
    m_worker->setStandardInputFile(QProcess::nullDevice());
    m_worker->start(commandLineProgram, {QStringLiteral("selftest"), QStringLiteral("--version")});
}

void AboutDialog::readAnswer(bool exitedWell) {
    const QString answer = QString::fromUtf8(m_worker->readAllStandardOutput()).trimmed();
    if (exitedWell && !answer.isEmpty())
        return showWorker(answer);
    const QString complaint = QString::fromUtf8(m_worker->readAllStandardError()).trimmed();
    showFailure(complaint.isEmpty() ? tr("etude-cli ended without an answer.")
                                    : complaint.section(QLatin1Char('\n'), -1));
}

void AboutDialog::showWorker(const QString& lines) {
    m_versions->setText(ownVersions() + lines);
    m_copy->setEnabled(true);
    adjustSize();
}

void AboutDialog::showFailure(const QString& reason) {
    showWorker(tr("The worker could not be asked for its version: %1").arg(reason));
}

} // namespace etude
