// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/more_seeds_bar.h"

#include <algorithm>
#include <optional>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "engine/analysis/more_seeds.h"
#include "engine/analysis/study_cost.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kMostProposedSeeds = 30; ///< more are queued where the user says so

QString queueText(const MissingRuns& more) {
    QString text = MoreSeedsBar::tr("Queue %n run(s)", nullptr, static_cast<int>(more.missing));
    if (more.seconds)
        text += MoreSeedsBar::tr(" (about %1)").arg(told(durationSentence(*more.seconds)));
    return text;
}

} // namespace

struct MoreSeedsBar::Parts {
    explicit Parts(QObject* context)
        : planning(context) {}

    ComparisonPointer comparison;
    std::optional<int> advised;
    std::optional<Study> study; ///< that is missing
    LatestJob planning;
    QSpinBox* pairs = new QSpinBox;
    QPushButton* queue = new QPushButton;
    QLabel* note = noteLabel();
};

MoreSeedsBar::MoreSeedsBar(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this)) {
    m_parts->pairs->setObjectName(QStringLiteral("advisedPairs"));
    m_parts->pairs->setRange(2, kMostSeeds);
    m_parts->pairs->setSuffix(tr(" seeds"));
    m_parts->pairs->setToolTip(tr("How many seeds of both there shall be, in each setting of the other fields."));
    m_parts->note->setObjectName(QStringLiteral("advisedNote"));
    m_parts->queue->setObjectName(QStringLiteral("queueSeeds"));
    m_parts->queue->setToolTip(tr("Trains the missing runs in the background; what is finished is not trained again."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_parts->pairs);
    row->addWidget(m_parts->queue);
    row->addWidget(m_parts->note, 1);
    connect(m_parts->pairs, &QSpinBox::valueChanged, this, &MoreSeedsBar::plan);
    connect(m_parts->queue, &QPushButton::clicked, this, [this] {
        m_parts->queue->setEnabled(false);
        if (m_parts->study)
            Q_EMIT queueRequested(*m_parts->study);
    });
}

MoreSeedsBar::~MoreSeedsBar() = default;

void MoreSeedsBar::setComparison(const ComparisonPointer& comparison, std::optional<int> advised, bool isSettled) {
    setVisible(!isSettled);
    if (m_parts->comparison == comparison && m_parts->advised == advised)
        return;
    m_parts->comparison = comparison;
    m_parts->advised = advised;
    const int seeds = static_cast<int>(comparison->paired.n);
    const int proposed = advised.value_or(seeds + 1);
    m_parts->note->setText(proposed > kMostProposedSeeds
                               ? tr("%1 of the %2 that are advised, as a first step; set another number for more.")
                                     .arg(QLocale().toString(kMostProposedSeeds), QLocale().toString(proposed))
                               : QString());
    const QSignalBlocker blocker(m_parts->pairs);
    m_parts->pairs->setValue(std::max(seeds + 1, std::min(proposed, kMostProposedSeeds)));
    plan();
}

void MoreSeedsBar::plan() {
    if (!m_parts->comparison)
        return;
    m_parts->study.reset();
    m_parts->queue->setEnabled(false);
    m_parts->planning.start([comparison = m_parts->comparison, pairs = m_parts->pairs->value()](
                                const std::stop_token&) { return moreSeeds(*comparison, std::size_t(pairs)); },
                            [this](const Result<MissingRuns>& more) {
                                if (more && more->missing > 0)
                                    m_parts->study = more->study;
                                m_parts->queue->setEnabled(m_parts->study.has_value());
                                m_parts->queue->setText(m_parts->study ? queueText(*more) : tr("Nothing to queue"));
                            });
}

} // namespace etude
