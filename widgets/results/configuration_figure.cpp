// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include <QCoreApplication>

#include "engine/analysis/configuration_table.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr std::size_t kMostBars = 64;       ///< more are counted, not drawn
constexpr std::size_t kFewestShortened = 3; ///< fields on the ticks
constexpr std::size_t kMostOthers = 8;      ///< likewise, beside the paper's

struct ConfigurationFigure {
    Q_DECLARE_TR_FUNCTIONS(ConfigurationFigure)
};

/// A category of the x axis.
struct Category {
    std::size_t group = 0;
    std::vector<std::size_t> ticks;
    double best = 0.0; ///< mean
    std::vector<const ResultGroup*> bars;
};

std::vector<RunResult> papersRuns(const ConfigurationTable& table, const std::vector<RunResult>& runs) {
    std::vector<RunResult> own;
    std::ranges::copy_if(runs, std::back_inserter(own),
                         [&](const RunResult& run) { return table.papers.contains(run.configuration); });
    return own;
}

class ConfigurationDrawer {
public:
    explicit ConfigurationDrawer(const FigureInput& input)
        : m_input(input)
        , m_table(configurationTable(input.runs, input.all, input.interval))
        , m_isPapers(!m_table.papers.empty() && !input.choice.groupBy && !input.choice.colourBy)
        , m_fields(m_isPapers ? variedFields(papersRuns(m_table, input.runs)) : m_table.fields)
        , m_hues(m_isPapers ? huesOf(m_table.fields, input, std::string(kWeightingField)) : huesOf(m_fields, input))
        , m_arrangement(arrangementOf(m_fields, m_hues, input.choice)) {
        if (const VariedField* size = fieldNamed(m_fields, kTrainFractionField);
            size != nullptr && (m_arrangement.group == size || m_arrangement.colour == size))
            m_sizes.reset(); // they have a place of their own
        std::erase_if(m_groups, [this](const ResultGroup& group) { return standsWithSizes(group); });
        keepOthersApart();
        m_all = m_groups.size();
        m_beyond = keepBest(m_groups, kMostBars, input.selected);
    }

    ChartSpec draw() {
        m_spec.title = ConfigurationFigure::tr("Test ROC-AUC by configuration");
        m_spec.emptyText = ConfigurationFigure::tr("No run has finished yet.");
        if (m_arrangement.colour != nullptr && m_arrangement.ticks.front() != m_arrangement.colour &&
            m_arrangement.colour != m_arrangement.group)
            m_spec.legendTitle = runFieldLabel(m_arrangement.colour->path);
        QStringList names;
        for (const VariedField* field : m_arrangement.ticks)
            names << runFieldLabel(field->path);
        m_spec.x.title = names.join(QStringLiteral(", "));
        if (m_arrangement.colour != nullptr)
            m_spec.legendOrder = levelNames(*m_arrangement.colour);
        for (const Category& category : categories())
            addCategory(category);
        addSizes();
        addOthers();
        setAucAxis(m_spec, testAucTitle());
        nameIntervals(m_spec, m_input.interval, m_n);
        if (!m_usual.empty())
            m_spec.notes.append(ConfigurationFigure::tr("where nothing else stands: %1")
                                    .arg(QStringList(m_usual.begin(), m_usual.end()).join(QStringLiteral(", "))));
        if (m_sizeLeftOut)
            m_spec.notes.append(allTheDataNote());
        nameUncoloured(m_spec, m_arrangement);
        nameLeftOut(m_spec, m_groups.size(), m_all, m_beyond);
        return m_spec;
    }

private:
    [[nodiscard]] bool standsWithSizes(const ResultGroup& group) const {
        if (!m_sizes)
            return false;
        const auto& points = m_sizes->series.front().points;
        return std::ranges::any_of(points, [&](const SizePoint& point) {
            return point.configuration == group.key && &point != &points.back();
        });
    }

    /// What is none of the paper's configurations, where they are arranged as there.
    void keepOthersApart() {
        if (!m_isPapers)
            return;
        const auto others = std::stable_partition(m_groups.begin(), m_groups.end(), [this](const ResultGroup& group) {
            return m_table.papers.contains(group.key);
        });
        for (auto group = m_groups.begin(); group != others; ++group)
            m_specs.push_back(group->spec);
        m_others.assign(std::make_move_iterator(others), std::make_move_iterator(m_groups.end()));
        m_groups.erase(others, m_groups.end());
    }

    [[nodiscard]] std::vector<Category> categories() const {
        std::map<std::pair<std::size_t, std::vector<std::size_t>>, Category> byPlace;
        for (const ResultGroup& group : m_groups) {
            const std::size_t own = m_arrangement.group != nullptr ? levelIndex(*m_arrangement.group, group.spec) : 0;
            std::vector<std::size_t> ticks;
            for (const VariedField* field : m_arrangement.ticks)
                ticks.push_back(levelIndex(*field, group.spec));
            Category& category = byPlace[{own, ticks}];
            category.group = own;
            category.ticks = ticks;
            category.best = std::max(category.best, group.summary.mean);
            category.bars.push_back(&group);
        }
        std::vector<Category> sorted;
        for (auto& [place, category] : byPlace) {
            std::ranges::stable_sort(category.bars, {}, [this](const ResultGroup* group) { return colourOf(*group); });
            sorted.push_back(std::move(category));
        }
        if (m_input.choice.orderBy == kOrderByMean)
            std::ranges::stable_sort(sorted, [](const Category& a, const Category& b) {
                return a.group != b.group ? a.group < b.group : a.best > b.best;
            });
        return sorted;
    }

    [[nodiscard]] std::size_t colourOf(const ResultGroup& group) const {
        return m_arrangement.colour != nullptr ? levelIndex(*m_arrangement.colour, group.spec) : 0;
    }

    /// Where groups and ticks are as in the paper.
    [[nodiscard]] QString papersName(const RunSpec& spec) const {
        const bool asThere = m_isPapers && m_arrangement.group != nullptr &&
                             leafName(m_arrangement.group->path) == "compression" && m_arrangement.ticks.size() == 1 &&
                             leafName(m_arrangement.ticks.front()->path) == "scale";
        return asThere ? toQt(papersGroup(spec)) : QString();
    }

    /// Of so many fields that their levels would fill the figure those that most of the configurations have are left
    /// out, and the others say what they are.
    [[nodiscard]] QString tickText(const RunSpec& spec) {
        const bool isShort = m_arrangement.ticks.size() >= kFewestShortened;
        QStringList ticks;
        for (const VariedField* field : m_arrangement.ticks) {
            const FieldLeaf level = levelOf(spec, field->path);
            const bool isFirst = field == m_arrangement.ticks.front();
            if (isShort && !isFirst && isUsual(level)) {
                m_usual.insert(runLevelText(level));
                continue;
            }
            if (m_sizes && field->path == kTrainFractionField && spec.data.trainFraction >= 1.0) {
                m_sizeLeftOut = m_arrangement.ticks.size() > 1;
                continue;
            }
            const bool isNamed = isShort && !isFirst && field->path != kTrainFractionField; // "10 %" needs no name
            ticks << (isNamed ? runLevelText(level) : runLevelTick(level)).replace(u' ', QChar::Nbsp);
        }
        return ticks.join(QStringLiteral(", "));
    }

    [[nodiscard]] bool isUsual(const FieldLeaf& level) const {
        const auto count = std::ranges::count_if(
            m_groups, [&](const ResultGroup& group) { return levelOf(group.spec, level.path) == level; });
        return 2 * static_cast<std::size_t>(count) > m_groups.size();
    }

    void addCategory(const Category& category) {
        const auto x = static_cast<double>(m_spec.x.categories.size());
        const RunSpec& spec = category.bars.front()->spec;
        QString name = tickText(spec);
        if (m_fields.empty())
            name = runLabels({spec}).front();
        if (const QString papers = papersName(spec); !papers.isEmpty())
            name = QStringLiteral("%1:\u00a0%2").arg(papers, name);
        m_spec.x.categories.append(name);
        if (m_arrangement.group != nullptr)
            extendGroup(runLevelText(levelOf(spec, m_arrangement.group->path)));
        for (const ResultGroup* group : category.bars) {
            addBar(m_spec, x, toQt(group->key), barName(*group, name), m_hues.of(group->spec, m_arrangement.colour),
                   group->summary, group->runs, group->rocAuc());
            m_n.push_back(group->summary.n);
        }
    }

    /// Its colour in words; of groups that are the colours the group's name, which stands below them already.
    [[nodiscard]] QString barName(const ResultGroup& group, const QString& category) const {
        if (m_arrangement.colour == nullptr)
            return category;
        const FieldLeaf level = levelOf(group.spec, m_arrangement.colour->path);
        return m_arrangement.colour == m_arrangement.group ? runLevelText(level) : runLevelTick(level);
    }

    /// The last category belongs to the group of this name.
    void extendGroup(const QString& name) {
        const qsizetype last = m_spec.x.categories.size() - 1;
        if (m_spec.groups.isEmpty() || m_spec.groups.back().name != name)
            m_spec.groups.append({last, last, name});
        m_spec.groups.back().last = last;
    }

    void addSizes() {
        if (!m_sizes)
            return;
        const qsizetype before = m_spec.x.categories.size();
        if (m_spec.groups.isEmpty() && before > 0)
            m_spec.groups.append({0, before - 1, std::exchange(m_spec.x.title, {})});
        const QString name = runFieldLabel(kTrainFractionField);
        for (const SizePoint& point : m_sizes->series.front().points) {
            m_spec.x.categories.append(
                runLevelTick({std::string(kTrainFractionField), FieldValue(point.fraction), true}));
            std::vector<double> values;
            for (const RunResult& run : point.runs)
                values.push_back(*run.rocAuc);
            addBar(m_spec, static_cast<double>(m_spec.x.categories.size() - 1), toQt(point.configuration), name,
                   configurationColor(kSizeHue), point.summary, point.runs, values);
            m_n.push_back(point.summary.n);
        }
        std::vector<FieldLeaf> levels;
        for (const VariedField& field : m_fields)
            if (field.path != kTrainFractionField)
                levels.push_back(levelOf(m_sizes->series.front().points.front().runs.front().spec, field.path));
        m_spec.groups.append({before, m_spec.x.categories.size() - 1, name});
        if (const QString reference = runLevelsText(levels); !reference.isEmpty())
            m_spec.notes.append(ConfigurationFigure::tr("sizes: %1").arg(reference));
    }

    /// The levels that none of the paper's configurations has.
    [[nodiscard]] QString otherName(const RunSpec& spec) const {
        std::vector<FieldLeaf> own;
        for (const VariedField& field : m_table.fields) {
            const FieldLeaf level = levelOf(spec, field.path);
            if (std::ranges::none_of(m_specs, [&](const RunSpec& one) { return levelOf(one, field.path) == level; }))
                own.push_back(level);
        }
        return runLevelsText(own);
    }

    void addOthers() {
        if (m_others.empty())
            return;
        const std::size_t all = m_others.size();
        keepBest(m_others, kMostOthers, m_input.selected);
        const qsizetype before = m_spec.x.categories.size();
        for (const ResultGroup& group : m_others) {
            const QString name = otherName(group.spec);
            m_spec.x.categories.append(name);
            addBar(m_spec, static_cast<double>(m_spec.x.categories.size() - 1), toQt(group.key), barName(group, name),
                   m_hues.of(group.spec, m_arrangement.colour), group.summary, group.runs, group.rocAuc());
            m_n.push_back(group.summary.n);
        }
        m_spec.groups.append({before, m_spec.x.categories.size() - 1, ConfigurationFigure::tr("Others")});
        if (m_others.size() < all)
            m_spec.notes.append(ConfigurationFigure::tr("the best %1 of %2 others").arg(m_others.size()).arg(all));
    }

    const FigureInput& m_input;
    ConfigurationTable m_table;
    bool m_isPapers; ///< arranged as in the paper, and what is none of its configurations apart
    std::vector<ResultGroup>& m_groups = m_table.groups; ///< that are drawn beside the sizes
    std::vector<VariedField> m_fields;                   ///< of what is arranged
    std::optional<SizeTable>& m_sizes = m_table.sizes;
    LevelHues m_hues;
    Arrangement m_arrangement;
    std::vector<RunSpec> m_specs; ///< the paper's
    std::vector<ResultGroup> m_others;
    std::size_t m_all = 0; ///< before some were left out
    bool m_beyond = false;
    std::vector<std::size_t> m_n;
    std::set<QString> m_usual;  ///< levels that ticks leave out
    bool m_sizeLeftOut = false; ///< on ticks of the whole training set
    ChartSpec m_spec;
};

} // namespace

ChartSpec configurationFigure(const FigureInput& input) {
    return ConfigurationDrawer(input).draw();
}

} // namespace etude
