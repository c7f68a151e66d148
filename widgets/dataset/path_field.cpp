// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/path_field.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

PathField::PathField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_browse(new QPushButton(tr("Browse…"))) {
    m_edit->setClearButtonEnabled(true);
    m_browse->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_browse);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::pathChanged);
    connect(m_browse, &QPushButton::clicked, this, &PathField::choose);
}

void PathField::askForFolder(const QString& what) {
    m_folder = true;
    setWhat(what);
}

void PathField::askForFile(const QString& what, const QString& filter) {
    m_folder = false;
    m_filter = filter;
    setWhat(what);
}

void PathField::setWhat(const QString& what) {
    m_what = what;
    m_edit->setAccessibleName(what);
    m_browse->setAccessibleName(tr("Browse: %1").arg(what));
}

void PathField::setPlaceholder(const QString& text) {
    m_edit->setPlaceholderText(text);
}

std::filesystem::path PathField::path() const {
    return toPath(m_edit->text().trimmed());
}

void PathField::setPath(const std::filesystem::path& path) {
    m_edit->setText(QDir::toNativeSeparators(toQt(path)));
}

bool PathField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PathField::choose() {
    const QString from = m_edit->text().trimmed();
    const QString chosen = m_folder ? QFileDialog::getExistingDirectory(this, m_what, from)
                                    : QFileDialog::getOpenFileName(this, m_what, from, m_filter);
    if (!chosen.isEmpty())
        setPath(toPath(chosen));
}

} // namespace etude
