// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/tags_tab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "widgets/charts/chart_panel.h"
#include "widgets/dataset/dataset_charts.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/track_filter.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr auto kFrequency = "frequency";
constexpr auto kPerTrack = "per_track";
constexpr auto kTogether = "co_occurrence";
constexpr auto kAllTracks = "all";
constexpr auto kCompared = "compared";
constexpr std::array kCounts{20, 30, 50, 100};
constexpr int kFirstCount = 30;

QString keyOf(std::string_view name) {
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QComboBox* makeBox(const QString& name, const QString& toolTip, const QList<KeyedItem>& items) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fillKeyed(*box, items);
    return box;
}

QComboBox* makeChartBox() {
    auto* box = makeBox(TagsTab::tr("Chart"), TagsTab::tr("What is shown of the tags"),
                        {{QLatin1String(kFrequency), TagsTab::tr("Frequency")},
                         {QLatin1String(kPerTrack), TagsTab::tr("Tags per track")},
                         {QLatin1String(kTogether), TagsTab::tr("Co-occurrence")}});
    box->setObjectName(QStringLiteral("tagChart"));
    return box;
}

QComboBox* makePartBox() {
    QList<KeyedItem> items{{QLatin1String(kAllTracks), TagsTab::tr("All tracks")}};
    for (const SplitPart part : {SplitPart::Train, SplitPart::Validation, SplitPart::Test})
        items.append({keyOf(enumName(part)), partText(part)});
    items.append({QLatin1String(kCompared), TagsTab::tr("Sets compared")});
    auto* box = makeBox(TagsTab::tr("Set"), TagsTab::tr("Whose tracks are counted"), items);
    box->setObjectName(QStringLiteral("tagPart"));
    return box;
}

QComboBox* makeMeasureBox() {
    QList<KeyedItem> items;
    for (const auto& [measure, name] : EnumNames<TagAssociation>::values)
        items.append({keyOf(name), associationText(measure)});
    QString help = plainToolTip(TagsTab::tr("How strongly two tags go together. n(r) and n(c) are the tracks "
                                            "with the row's and the column's tag, n(rc) those with both, N all."));
    for (const QString& formula :
         {TagsTab::tr("P(column | row) = n(rc) / n(r)"), TagsTab::tr("Jaccard index = n(rc) / (n(r) + n(c) − n(rc))"),
          TagsTab::tr("Normalised PMI = ln(N n(rc) / (n(r) n(c))) / −ln(n(rc) / N): −1 never together, 0 as often "
                      "as by chance, 1 only together")})
        help += plainToolTip(formula);
    auto* box = makeBox(TagsTab::tr("Measure"), help, items);
    box->setObjectName(QStringLiteral("tagMeasure"));
    selectKey(*box, keyOf(enumName(TagAssociation::Conditional)));
    return box;
}

QComboBox* makeCountBox() {
    QList<KeyedItem> items;
    for (const int count : kCounts)
        items.append({QString::number(count), TagsTab::tr("%Ln tags", nullptr, count)});
    auto* box = makeBox(TagsTab::tr("Number of tags"),
                        TagsTab::tr("How many tags are shown, at most; the most frequent come first"), items);
    selectKey(*box, QString::number(kFirstCount));
    return box;
}

} // namespace

TagsTab::TagsTab(InspectState* state, QWidget* parent)
    : DatasetTab(state, parent)
    , m_job(this)
    , m_chart(makeChartBox())
    , m_part(makePartBox())
    , m_measure(makeMeasureBox())
    , m_count(makeCountBox())
    , m_facts(new QLabel)
    , m_panel(new ChartPanel)
    , m_pane(new StatePane(m_panel)) {
    layOut();
    for (QComboBox* box : {m_chart, m_part, m_measure, m_count})
        connect(box, &QComboBox::currentIndexChanged, this, &TagsTab::choose);
    connect(m_panel, &ChartPanel::keyActivated, state, &InspectState::filterRequested);
    choose();
    setDataset({});
}

void TagsTab::layOut() {
    m_facts->setFont(noteFont());
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("tagFacts"));
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(kGrid);
    for (QComboBox* box : {m_chart, m_part, m_measure, m_count})
        boxes->addWidget(box);
    boxes->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(boxes);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_facts);
}

void TagsTab::setDataset(const ListedDataset& listed) {
    m_job.cancel();
    m_dataset = listed.dataset;
    m_shown = {};
    m_facts->clear();
    m_stale = m_dataset != nullptr;
    if (!m_dataset)
        m_pane->showEmpty(tr("Choose a data set to see its tags."));
    else if (isVisible())
        refresh();
}

void TagsTab::showEvent(QShowEvent* event) {
    DatasetTab::showEvent(event);
    if (m_stale)
        refresh();
}

TagsTab::Choice TagsTab::choice() const {
    Choice choice;
    choice.chart = currentKey(*m_chart);
    choice.part = enumFromName<SplitPart>(currentKey(*m_part).toStdString());
    choice.compareParts = currentKey(*m_part) == QLatin1String(kCompared);
    choice.measure =
        enumFromName<TagAssociation>(currentKey(*m_measure).toStdString()).value_or(TagAssociation::Conditional);
    choice.tags = currentKey(*m_count).toULongLong();
    return choice;
}

/// Only what has a meaning for the chart can be chosen.
void TagsTab::choose() {
    const QString chart = currentKey(*m_chart);
    m_measure->setVisible(chart == QLatin1String(kTogether));
    m_count->setVisible(chart != QLatin1String(kPerTrack));
    if (chart != QLatin1String(kFrequency) && currentKey(*m_part) == QLatin1String(kCompared))
        return selectKey(*m_part, QLatin1String(kAllTracks)); // which comes back here
    m_stale = m_dataset != nullptr;
    if (m_stale && isVisible())
        refresh();
}

ChartSpec TagsTab::Choice::draw(const Dataset& dataset, const TagStatistics& statistics) const {
    if (chart == QLatin1String(kPerTrack))
        return tagsPerTrackSpec(statistics);
    const TagChartWords words{[&](const QStringList& names, std::optional<SplitPart> of) {
                                  return tagFilterLine(names, of, statistics.excluded == 0);
                              },
                              partText};
    if (chart == QLatin1String(kTogether))
        return coOccurrenceSpec(dataset, statistics, part, measure, tags, words);
    return tagFrequencySpec(dataset, statistics, part, compareParts, tags, words);
}

void TagsTab::refresh() {
    m_stale = false;
    if (!m_shown.statistics)
        m_pane->showWorking(tr("Counting tags"), 0, 0, false);
    m_job.start(
        [dataset = m_dataset, known = m_shown, choice = choice()](const std::stop_token& stop) {
            Answer answer{known.statistics, choice.part, {}};
            if (!known.statistics || known.countedPart != choice.part) {
                TagStatisticsOptions options;
                options.part = choice.part;
                answer.statistics = std::make_shared<const TagStatistics>(tagStatistics(*dataset, options, stop));
            }
            if (!stop.stop_requested())
                answer.spec = choice.draw(*dataset, *answer.statistics);
            return answer;
        },
        [this](const Answer& answer) { take(answer); });
}

void TagsTab::take(const Answer& answer) {
    m_shown = answer;
    m_facts->setText(factsOf(*answer.statistics));
    if (m_dataset->tags.empty())
        return m_pane->showEmpty(tr("This data set has no tags."));
    m_panel->setSpec(answer.spec);
    m_pane->showContent();
}

QString TagsTab::factsOf(const TagStatistics& statistics) const {
    const auto number = [](std::int64_t n) { return static_cast<int>(n); };
    QStringList facts{tr("%Ln tracks counted", nullptr, number(statistics.tracks)),
                      tr("%1 tags per track on average").arg(QLocale().toString(statistics.meanTagsPerTrack(), 'f', 2)),
                      tr("%Ln without a tag", nullptr, number(statistics.untagged))};
    if (statistics.excluded > 0)
        facts << tr("%Ln excluded tracks are left out", nullptr, number(statistics.excluded));
    if (currentKey(*m_chart) == QLatin1String(kTogether))
        facts << tr("the diagonal is left out");
    return facts.join(QStringLiteral("  ·  "));
}

} // namespace etude
