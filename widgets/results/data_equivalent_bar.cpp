// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/data_equivalent_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "engine/analysis/missing_runs.h"
#include "widgets/forms/run_words.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/told.h"
#include "widgets/results/result_words.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

struct DataEquivalentBar::Parts {
    explicit Parts(QObject* context)
        : equating(context)
        , sizing(context) {}

    QPointer<ProjectSession> session;
    ComparisonPointer comparison;
    LatestJob equating;
    LatestJob sizing;
    QLabel* text = noteLabel();
    QPushButton* queue = new QPushButton;
};

DataEquivalentBar::DataEquivalentBar(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    m_parts->text->setObjectName(QStringLiteral("dataEquivalent"));
    m_parts->queue->setObjectName(QStringLiteral("queueSizes"));
    m_parts->queue->setText(tr("Queue a size study of A"));
    m_parts->queue->setToolTip(tr("Trains A on an eighth, a quarter and half of the training set, so that a "
                                  "difference can be told as an amount of data."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_parts->text, 1);
    row->addWidget(m_parts->queue);
    connect(m_parts->queue, &QPushButton::clicked, this, &DataEquivalentBar::queueSizes);
}

DataEquivalentBar::~DataEquivalentBar() = default;

void DataEquivalentBar::setComparison(ProjectSession* session, const ComparisonPointer& comparison) {
    m_parts->session = session;
    m_parts->comparison = comparison;
    m_parts->text->clear();
    m_parts->queue->hide();
    if (session == nullptr)
        return m_parts->equating.cancel();
    m_parts->equating.start(
        [runs = session->results(), comparison](const std::stop_token&) {
            return dataEquivalents(runs, *comparison, windowNames(*comparison));
        },
        [this](const Result<ComparisonEquivalents>& equivalents) { showEquivalents(equivalents); });
}

void DataEquivalentBar::showEquivalents(const Result<ComparisonEquivalents>& equivalents) {
    m_parts->queue->setVisible(!equivalents && equivalents.error().kind == ErrorKind::NotFound);
    m_parts->text->setToolTip({});
    if (!equivalents)
        return m_parts->text->setText(capitalised(told(equivalents.error())));
    QStringList lines;
    QStringList details;
    for (const SettingEquivalent& setting : equivalents->settings) {
        const QString where = runLevelsText(setting.levels);
        const auto line = [&](const Sentence& sentence) { // names of levels may stand first
            return capitalised(where.isEmpty() ? told(sentence) : tr("%1: %2").arg(where, told(sentence)));
        };
        for (const auto* list : {&setting.equivalent.sentences, &setting.equivalent.cautions})
            for (const Sentence& sentence : *list)
                details << line(sentence);
        if (!setting.equivalent.sentences.empty())
            lines << line(setting.equivalent.sentences.front());
    }
    lines += told(equivalents->cautions);
    m_parts->text->setText(lines.join(u'\n'));
    m_parts->text->setToolTip(plainToolTip(details.join(u'\n')));
}

void DataEquivalentBar::queueSizes() {
    if (!m_parts->session || !m_parts->comparison)
        return;
    m_parts->queue->hide();
    m_parts->sizing.start(
        [runs = m_parts->session->results(), comparison = m_parts->comparison](const std::stop_token&) {
            const ComparedSide& side = comparison->a;
            return missingSizes(runs, side.runs.front().configuration, side.label);
        },
        [this](const Result<MissingRuns>& missing) {
            if (!missing)
                return Q_EMIT failed(told(missing.error()));
            Q_EMIT queueRequested(missing->study);
        });
}

} // namespace etude
