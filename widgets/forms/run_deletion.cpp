// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/run_deletion.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

#include "widgets/models/told.h"

namespace etude {

void RunDeletion::ask(ProjectSession* session, const DeletionWish& wish) {
    if (session == nullptr || (wish.studies.empty() && wish.runs.empty()))
        return;
    session->ask(
        this, [wish](ProjectDatabase& database) { return database.planDeletion(wish); },
        [this, session = QPointer(session)](const Result<Deletion>& deletion) {
            if (!deletion)
                Q_EMIT failed(told(deletion.error()));
            else if (session)
                confirm(session, *deletion);
        });
}

void RunDeletion::confirm(ProjectSession* session, const Deletion& deletion) {
    auto* box = new QMessageBox(m_widget->window());
    box->setObjectName(QStringLiteral("deleteQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(
        deletion.studies.empty()
            ? tr("Delete %n run(s) with all files?", nullptr, static_cast<int>(deletion.runs.size()))
            : tr("Delete %n study(ies) with all runs and files?", nullptr, static_cast<int>(deletion.studies.size())));
    box->setInformativeText(told(deletionSentence(deletion)));
    auto* permanently = new QCheckBox(tr("Not to the bin: delete for good"));
    permanently->setObjectName(QStringLiteral("deletePermanently"));
    box->setCheckBox(permanently);
    QPushButton* yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("deleteYes"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, session = QPointer(session), deletion, permanently] {
        if (session)
            carryOut(session, deletion, permanently->isChecked() ? DeletedFiles::Gone : DeletedFiles::ToBin);
    });
    box->open();
}

void RunDeletion::carryOut(ProjectSession* session, const Deletion& deletion, DeletedFiles where) {
    session->change(
        this, [deletion, where](ProjectDatabase& database) { return database.carryOut(deletion, where); },
        [this](const Result<DeletionReport>& report) {
            if (!report)
                return Q_EMIT failed(told(report.error()));
            for (const Sentence& problem : report->problems)
                Q_EMIT failed(told(problem));
            if (report->runs > 0)
                Q_EMIT done(tr("%n run(s) deleted", nullptr, static_cast<int>(report->runs)));
        });
}

} // namespace etude
