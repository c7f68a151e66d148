// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/end_notice_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "widgets/models/end_notice.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kWidth = 560; // px

} // namespace

EndNoticeDialog::EndNoticeDialog(QWidget* parent)
    : QDialog(parent)
    , m_desktop(new QCheckBox(tr("Show a notification on the desktop")))
    , m_command(new QLineEdit) {
    setObjectName(QStringLiteral("endNoticeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("When a Study Has Ended"));
    const EndNotice kept = endNotice();
    m_desktop->setObjectName(QStringLiteral("endNotification"));
    m_desktop->setChecked(kept.desktop);
    m_command->setObjectName(QStringLiteral("endCommand"));
    m_command->setText(kept.command);
    m_command->setPlaceholderText(QStringLiteral("mail -s \"$ETUDE_MESSAGE\" me@example.org < /dev/null"));
    auto* note = new QLabel(
        tr("The command is run by the shell and finds $ETUDE_STUDY, $ETUDE_MESSAGE (a sentence), $ETUDE_FINISHED, "
           "$ETUDE_FAILED, $ETUDE_CANCELLED, $ETUDE_WAITING (numbers of runs) and $ETUDE_PROJECT (the folder). Both "
           "hold from the next start of the queue on, and also while no window is open."));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setFont(noteFont());
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout;
    form->addRow(QString(), m_desktop);
    form->addRow(tr("Command"), m_command);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    layout->setSpacing(kGrid);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(kWidth, layout->totalHeightForWidth(kWidth));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_desktop, &QCheckBox::clicked, this, &EndNoticeDialog::choose);
    connect(m_command, &QLineEdit::textChanged, this, &EndNoticeDialog::choose);
}

void EndNoticeDialog::choose() {
    setEndNotice({m_desktop->isChecked(), m_command->text().trimmed()});
}

} // namespace etude
