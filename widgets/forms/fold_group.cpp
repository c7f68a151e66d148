// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/fold_group.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/forms/elided_label.h"
#include "widgets/style/theme.h"

namespace etude {

FoldGroup::FoldGroup(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_header(new QToolButton)
    , m_summary(new ElidedLabel)
    , m_body(new QWidget)
    , m_rows(new QVBoxLayout(m_body)) {
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setFocusPolicy(Qt::TabFocus);
    QFont font = m_header->font();
    font.setWeight(QFont::DemiBold);
    m_header->setFont(font);
    m_summary->setFont(noteFont());
    m_summary->setForegroundRole(QPalette::PlaceholderText);

    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(0, 0, 0, 0);
    heading->addWidget(m_header);
    heading->addWidget(m_summary, 1);
    heading->addStretch(0);
    m_rows->setContentsMargins(0, 0, 0, kGrid);
    m_rows->setSpacing(kGrid / 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addLayout(heading);
    layout->addWidget(m_body);

    showTitle();
    showFold();
    connect(m_header, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
}

void FoldGroup::addRow(QWidget* row) {
    m_rows->addWidget(row);
}

void FoldGroup::setSummary(const QString& summary) {
    m_summary->setText(summary);
}

QString FoldGroup::summary() const {
    return m_summary->text();
}

void FoldGroup::setMarked(bool marked) {
    if (marked == m_marked)
        return;
    m_marked = marked;
    showTitle();
}

void FoldGroup::showTitle() {
    m_header->setText(m_marked ? m_title + QStringLiteral(" •") : m_title);
    m_header->setToolTip(m_marked ? tr("Something here was changed. Click to fold or unfold.")
                                  : tr("Click to fold or unfold."));
}

void FoldGroup::setFolded(bool folded) {
    if (folded == m_folded)
        return;
    m_folded = folded;
    showFold();
    Q_EMIT foldedChanged(folded);
}

void FoldGroup::showFold() {
    m_header->setIcon(themedIcon(m_folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_body->setVisible(!m_folded);
    m_summary->setVisible(m_folded);
}

} // namespace etude
