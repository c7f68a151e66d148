// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/export_bar.h"

#include <utility>

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>

#include "engine/core/csv.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

QPushButton* exportButton(const QString& name, const QString& icon, const QString& text) {
    auto* button = new QPushButton(themedIcon(icon), text);
    button->setObjectName(name);
    return button;
}

} // namespace

ExportBar::ExportBar(std::function<std::optional<ResultExport>()> shown, QWidget* parent)
    : QWidget(parent)
    , m_shown(std::move(shown))
    , m_job(this)
    , m_copy(exportButton(QStringLiteral("copyResults"), QStringLiteral("copy"), tr("Copy")))
    , m_export(exportButton(QStringLiteral("exportResults"), QStringLiteral("export"), tr("Export CSV")))
    , m_stop(exportButton(QStringLiteral("stopExport"), QStringLiteral("cancel"), tr("Stop exporting"))) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    for (QPushButton* button : {m_stop, m_copy, m_export})
        layout->addWidget(button);
    m_stop->hide();
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_copy->setToolTip(tr("Copies what Export CSV writes."));
    connect(m_copy, &QPushButton::clicked, this, &ExportBar::copy);
    connect(m_export, &QPushButton::clicked, this, &ExportBar::save);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        setWorking(false);
    });
}

void ExportBar::setToolTips(const QString& what) {
    m_export->setToolTip(what);
}

void ExportBar::setWorking(bool working) {
    m_copy->setEnabled(!working);
    m_export->setEnabled(!working);
    m_stop->setVisible(working);
}

void ExportBar::copy() {
    const auto shown = m_shown();
    if (!shown)
        return;
    setWorking(true);
    m_job.start([table = shown->table](const std::stop_token& stop) { return csvText(table(stop)); },
                [this](const std::string& csv) {
                    setWorking(false);
                    QGuiApplication::clipboard()->setText(toQt(csv));
                });
}

void ExportBar::save() {
    const auto shown = m_shown();
    if (!shown)
        return;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export results"), shown->fileName, tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty())
        write(*shown, path);
}

void ExportBar::write(const ResultExport& shown, const QString& path) {
    setWorking(true);
    m_job.start(
        [path, table = shown.table](const std::stop_token& stop) -> QString {
            const QByteArray csv = QByteArray::fromStdString(csvText(table(stop)));
            if (stop.stop_requested())
                return {};
            QSaveFile file(path);
            const bool written = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
            return written ? QString() : file.errorString();
        },
        [this, path](const QString& problem) {
            setWorking(false);
            if (!problem.isEmpty())
                Q_EMIT failed(tr("%1 could not be written: %2").arg(path, problem));
        });
}

} // namespace etude
