// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <tuple>

#include <QCoreApplication>

#include "engine/analysis/configuration_table.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr std::size_t kMostBars = 64; ///< more are counted, not drawn

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

class ConfigurationDrawer {
public:
    explicit ConfigurationDrawer(const FigureInput& input)
        : m_input(input)
        , m_table(configurationTable(input.runs, input.all, input.interval))
        , m_hues(huesOf(m_fields, input))
        , m_arrangement(arrangementOf(m_fields, m_hues, input.choice)) {
        if (const VariedField* size = fieldNamed(m_fields, kTrainFractionField);
            size != nullptr && (m_arrangement.group == size || m_arrangement.colour == size))
            m_sizes.reset(); // they have a place of their own
        std::erase_if(m_groups, [this](const ResultGroup& group) { return standsWithSizes(group); });
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
        setAucAxis(m_spec, testAucTitle());
        nameIntervals(m_spec, m_input.interval, m_n);
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
        const bool asThere = m_table.isPapers && m_arrangement.group != nullptr &&
                             leafName(m_arrangement.group->path) == "compression" && m_arrangement.ticks.size() == 1 &&
                             leafName(m_arrangement.ticks.front()->path) == "scale";
        return asThere ? toQt(papersGroup(spec)) : QString();
    }

    void addCategory(const Category& category) {
        const auto x = static_cast<double>(m_spec.x.categories.size());
        const RunSpec& spec = category.bars.front()->spec;
        QStringList ticks;
        for (const VariedField* field : m_arrangement.ticks)
            if (!m_sizes || field->path != kTrainFractionField || spec.data.trainFraction < 1.0)
                ticks << runLevelTick(levelOf(spec, field->path)).replace(u' ', QChar::Nbsp);
            else
                m_sizeLeftOut = m_arrangement.ticks.size() > 1;
        QString name = ticks.join(QStringLiteral(", "));
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

    const FigureInput& m_input;
    ConfigurationTable m_table;
    std::vector<ResultGroup>& m_groups = m_table.groups; ///< that are drawn beside the sizes
    const std::vector<VariedField>& m_fields = m_table.fields;
    std::optional<SizeTable>& m_sizes = m_table.sizes;
    LevelHues m_hues;
    Arrangement m_arrangement;
    std::size_t m_all = 0; ///< before some were left out
    bool m_beyond = false;
    std::vector<std::size_t> m_n;
    bool m_sizeLeftOut = false; ///< on ticks of the whole training set
    ChartSpec m_spec;
};

} // namespace

ChartSpec configurationFigure(const FigureInput& input) {
    return ConfigurationDrawer(input).draw();
}

} // namespace etude
