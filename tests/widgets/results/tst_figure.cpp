// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/figure.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QElapsedTimer>
#include <QMap>
#include <QSet>
#include <QTest>

#include "engine/analysis/level_comparisons.h"
#include "engine/analysis/run_effects.h"
#include "tests/engine/analysis/result_fixture.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/show.h"
#include "widgets/charts/chart_axes.h"
#include "widgets/charts/chart_scene.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/effect_term_figure.h"
#include "widgets/results/figure_hues.h"
#include "widgets/results/level_pair_model.h"
#include "widgets/results/selected_configurations.h"
#include "widgets/style/theme.h"

using namespace etude;
using namespace Qt::StringLiterals;
using test::addRuns;
using test::near;
using test::variedSpec;

namespace {

const std::vector<double> kThree{0.70, 0.72, 0.74};

/// The 12 configurations of the paper's Fig. 5 and sizes of the first.
std::vector<RunResult> papersRuns() {
    std::vector<RunResult> runs;
    for (const Weighting weighting : {Weighting::PerFrequency, Weighting::AWeighting, Weighting::Bypass})
        for (const Compression compression : {Compression::Decibel, Compression::Linear})
            for (const double scale : {1.0, 10.0}) {
                RunSpec spec = variedSpec(compression, scale);
                spec.input.preprocess.weighting = weighting;
                addRuns(runs, spec, kThree);
            }
    return runs;
}

std::vector<RunResult> withSizes(std::vector<RunResult> runs) {
    for (const double fraction : {0.25, 0.5}) {
        RunSpec spec = variedSpec(Compression::Decibel, 1.0, fraction);
        spec.input.preprocess.weighting = Weighting::Bypass;
        addRuns(runs, spec, {0.60, 0.61, 0.62});
    }
    return runs;
}

FigureInput inputOf(const std::vector<RunResult>& runs) {
    FigureInput input;
    input.runs = runs;
    input.all = runs;
    return input;
}

QList<ChartSeries> barsOf(const ChartSpec& spec) {
    QList<ChartSeries> bars;
    for (const ChartSeries& series : spec.series)
        if (series.kind == ChartSeries::Kind::Bar)
            bars << series;
    return bars;
}

QString notesOf(const ChartSpec& spec) {
    return spec.notes.join(u'\n');
}

} // namespace

class TestFigure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void papersArrangementComesByItself();
    void sizesOfAnotherStudyStandBeside();
    void thePapersConfigurationsStandAsThere();
    void usualLevelsAreLeftOut();
    void chosenFieldsAreFollowed();
    void moreLevelsThanHuesHaveNone();
    void eightLevelsHaveEightHues();
    void aFieldGroupsAndColours();
    void noColourMeansTwoThings();
    void theChosenColourAlwaysHasHues();
    void adjustedMeansSaySo();
    void noBandIsLeftOutSilently();
    void fewRunsStandAlone();
    void intervalsStayWithinAnAuc();
    void allPairsOfLevelsAreRows();
    void controlsAreLeftOut();
    void repeatedRunsHaveThePapersNumbers();
    void sizesAreComparedInPairs();
    void differencesAreToldWhereTwoAreCompared();
    void aFieldWithoutSizesIsNoOther();
    void pairsOfSizesStandApartByTheirLogarithm();
    void differencesHideNothing_data();
    void differencesHideNothing();
    void sizesHaveFittedCurves();
    void tablesTellWhatTheyHold();
    void biasIsUndefinedWithFusedOperators();
    void aMarkOfOperatorsSelectsItsRuns();
    void marksOfScalesAreNoConfigurations();
    void epochsHaveABandWhereItIsAsked();
    void optionsNameTheirMeans();
    void anInteractionOpensWhereItIsTold();
    void whatIsSelectedIsNeverLeftOut();
    void namesOfCurvesAreShort();
    void effectsAndInteractions();
    void optionsLeadToTheirMean();
    void anInteractionOfTheRunsAsTheyAre();
    void aLevelHasOneHueInAllFigures();
    void aLevelKeepsItsHueInEveryStudy();
    void legendsFollowTheLevels();
    void aFieldIsNamedOnce();
    void configurationsAreNamedInWords();
    void meansOfLevelsSelectTheirConfigurations();
    void manyConfigurationsAreCounted();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
};

void TestFigure::papersArrangementComesByItself() {
    const ChartSpec spec = figureSpec(FigureKind::Configurations, inputOf(papersRuns()));
    QStringList ticks = spec.x.categories;
    for (QString& tick : ticks)
        tick = tick.simplified();
    QCOMPARE(ticks, (QStringList{u"1: × 1"_s, u"1s: × 10"_s, u"2: × 1"_s, u"2s: × 10"_s}));
    QCOMPARE(spec.groups.size(), 2);
    QCOMPARE(spec.groups[0].last, 1);
    QCOMPARE(spec.groups[1].first, 2);
    QCOMPARE(spec.groups[0].name, QStringLiteral("decibel"));
    QCOMPARE(spec.legendTitle, QStringLiteral("Weighting"));
    QCOMPARE(spec.intervalName, QStringLiteral("95 % CI (Student), n = 3 seeds"));
    const QList<ChartSeries> bars = barsOf(spec);
    QCOMPARE(bars.size(), 12);
    std::map<QString, std::set<QRgb>> colours;
    for (const ChartSeries& bar : bars) {
        colours[bar.name].insert(bar.color.rgb());
        QVERIFY(near(bar.points[0].y(), 0.72, 1e-12));
        QVERIFY(near(bar.intervals[0].high, 0.72 + 4.302653 * 0.02 / std::sqrt(3.0), 1e-6));
    }
    QCOMPARE(colours.size(), std::size_t{3}); // a colour is a weighting, and no two have the same
    std::set<QRgb> all;
    for (const auto& [name, own] : colours) {
        QCOMPARE(own.size(), std::size_t{1});
        all.insert(own.begin(), own.end());
    }
    QCOMPARE(all.size(), std::size_t{3});
}

void TestFigure::sizesOfAnotherStudyStandBeside() {
    FigureInput input = inputOf(papersRuns());
    input.all = withSizes(papersRuns());
    const ChartSpec spec = figureSpec(FigureKind::Configurations, input);
    QCOMPARE(spec.x.categories.mid(4), (QStringList{u"25 %"_s, u"50 %"_s, u"100 %"_s}));
    QCOMPARE(spec.groups.back().name, QStringLiteral("Training size"));
    QVERIFY(notesOf(spec).contains(QStringLiteral("sizes: decibel, bypass, × 1")));
    const QList<ChartSeries> bars = barsOf(spec);
    QCOMPARE(bars.size(), 15);
    for (const ChartSeries& bar : bars)
        QCOMPARE(bar.color == bars.back().color, bar.points[0].x() >= 4.0); // pink is no weighting's
}

/// Runs of the paper's Fig. 3 beside the 12 configurations of its Fig. 5.
void TestFigure::thePapersConfigurationsStandAsThere() {
    std::vector<RunResult> runs = withSizes(papersRuns());
    for (const double fraction : {0.25, 1.0}) {
        RunSpec spec = variedSpec(Compression::Decibel, 1.0, fraction);
        spec.input.preprocess.weighting = Weighting::Bypass;
        spec.input.spectrum.representation = Representation::Stft;
        addRuns(runs, spec, kThree);
    }
    FigureInput input = inputOf(runs);
    const ChartSpec spec = figureSpec(FigureKind::Configurations, input);
    QCOMPARE(spec.x.categories.mid(0, 4), (QStringList{u"1:\u00a0×\u00a01"_s, u"1s:\u00a0×\u00a010"_s,
                                                       u"2:\u00a0×\u00a01"_s, u"2s:\u00a0×\u00a010"_s}));
    QStringList groups;
    for (const ChartGroup& group : spec.groups)
        groups << group.name;
    QCOMPARE(groups, (QStringList{u"decibel"_s, u"linear"_s, u"Training size"_s, u"Others"_s}));
    QCOMPARE(barsOf(spec).size(), 12 + 3 + 2);
    QCOMPARE(spec.legendTitle, u"Weighting"_s);
    QVERIFY2(spec.x.categories.back().contains(u"STFT"_s), qPrintable(spec.x.categories.back()));
    QVERIFY(spec.x.categories[7] != spec.x.categories[8]);
    input.choice.groupBy = "input.spectrum.representation"; // a choice is followed
    QVERIFY(figureSpec(FigureKind::Configurations, input).groups.front().name != u"decibel"_s);
}

/// Levels that most of the configurations have fill no ticks.
void TestFigure::usualLevelsAreLeftOut() {
    std::vector<RunResult> runs;
    for (const std::int64_t bands : {16, 24, 32, 40}) {
        RunSpec spec;
        spec.input.spectrum.melBands = bands;
        addRuns(runs, spec, kThree);
    }
    RunSpec other = runs.front().spec;
    other.network.dropout = 0.25;
    addRuns(runs, other, kThree);
    other = runs.front().spec;
    other.input.preprocess.scale = 10.0;
    addRuns(runs, other, kThree);
    other.data.trainFraction = 0.5;
    addRuns(runs, other, kThree);
    FigureInput input = inputOf(runs);
    input.choice.colourBy = "";
    input.choice.groupBy = "";
    const ChartSpec spec = figureSpec(FigureKind::Configurations, input);
    QVERIFY2(spec.x.categories.contains(u"24"_s), qPrintable(spec.x.categories.join(u'|')));
    QCOMPARE(QSet<QString>(spec.x.categories.begin(), spec.x.categories.end()).size(), 7);
    QVERIFY2(notesOf(spec).contains(u"where nothing else stands: "_s), qPrintable(notesOf(spec)));
}

void TestFigure::chosenFieldsAreFollowed() {
    FigureInput input = inputOf(papersRuns());
    input.choice.colourBy = "input.preprocess.compression";
    input.choice.groupBy = "";
    input.choice.orderBy = "input.preprocess.scale";
    const ChartSpec spec = figureSpec(FigureKind::Configurations, input);
    QVERIFY(spec.groups.isEmpty());
    QCOMPARE(spec.legendTitle, QStringLiteral("Compression"));
    QCOMPARE(spec.x.categories.size(), 6);
    QVERIFY(spec.x.categories[2].startsWith(QStringLiteral("×\u00a01,"))); // all of × 1 before those of × 10
    QVERIFY(spec.x.categories[3].startsWith(QStringLiteral("×\u00a010,")));
}

void TestFigure::moreLevelsThanHuesHaveNone() {
    std::vector<RunResult> runs;
    for (int level = 0; level < 9; ++level)
        for (const Compression compression : {Compression::Decibel, Compression::Linear})
            addRuns(runs, variedSpec(compression, 1.0 + level), kThree);
    FigureInput input = inputOf(runs);
    input.choice.colourBy = "input.preprocess.scale";
    const ChartSpec spec = figureSpec(FigureKind::Configurations, input);
    QVERIFY(spec.legendTitle.isEmpty());
    std::set<QRgb> colours;
    for (const ChartSeries& bar : barsOf(spec))
        colours.insert(bar.color.rgb());
    QCOMPARE(colours.size(), std::size_t{1});
    QVERIFY(spec.x.title.contains(QStringLiteral("Scale"))); // the ticks name the levels
}

void TestFigure::eightLevelsHaveEightHues() {
    std::vector<RunResult> runs;
    for (int level = 0; level < 8; ++level)
        for (const double fraction : {0.5, 1.0})
            addRuns(runs, variedSpec(Compression::Decibel, 1.0 + level, fraction), kThree);
    FigureInput input = inputOf(runs);
    input.choice.colourBy = "input.preprocess.scale";
    const auto hues = [&](const ChartSpec& spec) {
        std::set<QRgb> found;
        for (const ChartSeries& bar : barsOf(spec))
            found.insert(bar.color.rgb());
        return found;
    };
    const std::set<QRgb> levels = hues(figureSpec(FigureKind::DataSize, input));
    QCOMPARE(levels.size(), std::size_t{8});
    QVERIFY(!levels.contains(configurationColor(3).rgb())); // the sizes'
    QVERIFY(!levels.contains(referenceColor().rgb()));
    // One more: no hue tells anything, names stand at the ends of curves.
    for (const double fraction : {0.5, 1.0})
        addRuns(runs, variedSpec(Compression::Decibel, 9.0, fraction), kThree);
    input = inputOf(runs);
    const ChartSpec nine = figureSpec(FigureKind::DataSize, input);
    QVERIFY(barsOf(nine).isEmpty());
    QVERIFY(nine.names == ChartSpec::Names::Beside);
    QVERIFY(drawsCurves(nine));
    QVERIFY2(notesOf(nine).contains(u"scale has 9 levels, more than there are colours: curves"_s),
             qPrintable(notesOf(nine)));
    std::set<QRgb> colours;
    for (const ChartSeries& series : nine.series)
        colours.insert(series.color.rgb());
    QCOMPARE(colours.size(), std::size_t{1});
}

void TestFigure::aFieldGroupsAndColours() {
    FigureInput input = inputOf(papersRuns());
    input.choice.groupBy = "input.preprocess.weighting"; // it is the colour by itself
    const ChartSpec spec = figureSpec(FigureKind::Configurations, input);
    QStringList groups;
    for (const ChartGroup& group : spec.groups)
        groups << group.name;
    QCOMPARE(groups, (QStringList{u"per frequency"_s, u"A-weighting"_s, u"bypass"_s}));
    QCOMPARE(spec.x.categories.size(), 12);
    for (const ChartSeries& bar : barsOf(spec))
        QCOMPARE(bar.name, groupAt(spec, bar.points[0].x())); // named once, below the bars
    std::set<QRgb> colours;
    for (const ChartSeries& bar : barsOf(spec))
        colours.insert(bar.color.rgb());
    QCOMPARE(colours.size(), std::size_t{3});
    input.choice.colourBy = input.choice.groupBy;
    QVERIFY(figureSpec(FigureKind::Configurations, input) == spec);
}

/// Weighting, compression and scale have eight levels; for bands a hue is left only where they are the colour.
void TestFigure::noColourMeansTwoThings() {
    std::vector<RunResult> runs;
    for (RunResult run : papersRuns())
        for (const int bands : {48, 96}) {
            run.spec.input.spectrum.melBands = bands;
            addRuns(runs, run.spec, {0.7, 0.71});
        }
    for (const double scale : {20.0, 30.0})
        addRuns(runs, variedSpec(Compression::Decibel, scale), kThree);
    const std::vector<VariedField> fields = variedFields(runs);
    const LevelHues hues(fields);
    std::set<QRgb> seen;
    std::size_t without = 0;
    for (const VariedField& field : fields)
        for (const FieldLeaf& level : field.levels) {
            without += hues.has(field.path) ? 0 : 1;
            if (hues.has(field.path))
                QVERIFY(seen.insert(hues.of(level).rgb()).second);
            else
                QCOMPARE(hues.of(level), referenceColor());
        }
    QCOMPARE_GE(without, std::size_t{2});
    const auto bare = std::ranges::find_if(fields, [&](const VariedField& field) { return !hues.has(field.path); });
    FigureInput input = inputOf(runs);
    input.choice.colourBy = bare->path;
    const ChartSpec spec = figureSpec(FigureKind::Configurations, input);
    QVERIFY(!spec.x.title.contains(runFieldLabel(bare->path)));
    std::map<QString, std::set<QRgb>> colours;
    for (const ChartSeries& bar : barsOf(spec))
        colours[bar.name].insert(bar.color.rgb());
    QCOMPARE(colours.size(), bare->levels.size());
    std::set<QRgb> distinct;
    for (const auto& [name, own] : colours) {
        QCOMPARE(own.size(), std::size_t{1});
        QVERIFY(distinct.insert(*own.begin()).second);
    }
}

/// Whatever the project's other fields hold; of more levels than there are hues the names are told instead.
void TestFigure::theChosenColourAlwaysHasHues() {
    for (const int levels : {8, 9}) {
        std::vector<RunResult> runs = papersRuns();
        for (int level = 1; level < levels; ++level) {
            RunSpec spec = variedSpec();
            spec.input.spectrum.melBands = 32 + level;
            addRuns(runs, spec, kThree);
        }
        FigureInput input = inputOf(runs);
        input.choice.colourBy = "input.spectrum.mel_bands";
        for (const FigureKind kind : {FigureKind::Configurations, FigureKind::Options}) {
            const ChartSpec spec = figureSpec(kind, input);
            std::set<QRgb> colours;
            for (const ChartSeries& series : spec.series)
                colours.insert(series.color.rgb());
            QCOMPARE(colours.size(), levels == 8 ? std::size_t{8} : std::size_t{1});
            QCOMPARE(notesOf(spec).contains(u"mel bands has 9 levels, more than there are colours"_s), levels == 9);
        }
    }
}

/// Of linear there are only results with a weighting that costs 0.3: the model takes that away again.
void TestFigure::adjustedMeansSaySo() {
    std::vector<RunResult> runs;
    const auto add = [&](Compression compression, Weighting weighting, double auc) {
        RunSpec spec = variedSpec(compression);
        spec.input.preprocess.weighting = weighting;
        addRuns(runs, spec, {auc, auc + 0.002, auc - 0.001});
    };
    add(Compression::Decibel, Weighting::Bypass, 0.95);
    add(Compression::Decibel, Weighting::AWeighting, 0.55);
    add(Compression::Decibel, Weighting::PerFrequency, 0.56);
    add(Compression::Linear, Weighting::Bypass, 0.98);
    for (std::size_t i = 0; i < runs.size(); ++i)
        *runs[i].rocAuc += 1e-4 * std::sin(static_cast<double>(i * i));
    const ChartSpec spec = figureSpec(FigureKind::Effects, inputOf(runs));
    QVERIFY2(spec.y.title.contains(u"adjusted for the other fields ("_s), qPrintable(spec.y.title));
    QVERIFY(notesOf(spec).contains(u"rings: means of the runs as they are"_s));
    QList<double> rings;
    for (const ChartSeries& series : spec.series)
        if (series.ring)
            rings += series.points.first().y();
    QCOMPARE(rings.size(), 5);
    QVERIFY(near(rings[1], 0.98 + 0.001 / 3.0, 1e-4)); // of linear
    const ChartRange shown = fittedWindow(spec).y;
    QVERIFY(shown.low >= 0.0 && shown.high <= 1.0);
    QSet<QString> kinds;
    for (const QStringList& row : chartTable(spec))
        kinds.insert(row.value(row.size() - 3));
    QVERIFY(kinds.contains(u"adjusted mean"_s) && kinds.contains(u"mean of the runs"_s));
    // What is no AUC is told, and stands in the table alone.
    for (RunResult& run : runs)
        if (run.spec.input.preprocess.compression == Compression::Linear)
            *run.rocAuc = 0.999 - 0.001 * static_cast<double>(run.spec.seeds.initialisation);
        else if (run.spec.input.preprocess.weighting != Weighting::Bypass)
            *run.rocAuc -= 0.5;
    for (RunResult& run : runs)
        if (run.spec.input.preprocess.compression == Compression::Decibel &&
            run.spec.input.preprocess.weighting == Weighting::Bypass)
            *run.rocAuc -= 0.9;
    const RunEffects effects = test::must(runEffects(runs, {}, EffectTerms::Main));
    const ChartSpec wild = mainEffectsFigure(effects, {runs, {}});
    for (const ChartSeries& series : wild.series)
        for (const QPointF& point : series.points)
            QVERIFY(point.y() >= 0.0 && point.y() <= 1.0);
    bool isNoAuc = false;
    for (const auto& means : effects.effects.levelMeans)
        for (const MarginalMean& mean : means)
            isNoAuc = isNoAuc || (mean.mean && (*mean.mean < 0.0 || *mean.mean > 1.0));
    QCOMPARE(notesOf(wild).contains(u"are no AUC"_s), isNoAuc);
    QVERIFY(isNoAuc);
}

void TestFigure::noBandIsLeftOutSilently() {
    FigureInput input = inputOf(papersRuns());
    for (const RunResult& run : input.runs) {
        EpochEvent epoch;
        epoch.epoch = 1;
        epoch.validationRocAuc = 0.6 + 0.01 * static_cast<double>(run.spec.seeds.initialisation);
        if (run.configuration != input.runs.front().configuration)
            input.epochs.push_back({run.run, {epoch}});
    }
    const ChartSpec spec = figureSpec(FigureKind::Epochs, input);
    const QString notes = notesOf(spec);
    QVERIFY2(notes.contains(u"11 bands left out"_s), qPrintable(notes));
    int lines = 0;
    for (const ChartSeries& line : spec.series)
        if (line.kind == ChartSeries::Kind::Line) {
            QCOMPARE(line.intervals.size(), 1);
            QVERIFY(line.intervals.front().tabled); // the table has what is not drawn
            ++lines;
        }
    QCOMPARE(lines, 11);
    QCOMPARE(chartCsv(spec).count(u"95 % CI (Student)"_s), 11);
    QVERIFY2(notes.contains(u"1 configurations without a validated epoch"_s), qPrintable(notes));
}

void TestFigure::fewRunsStandAlone() {
    std::vector<RunResult> runs;
    addRuns(runs, variedSpec(), {0.2, 0.9});
    const ChartSpec spec = figureSpec(FigureKind::Configurations, inputOf(runs));
    QVERIFY(barsOf(spec)[0].withheld);
    QCOMPARE(spec.notes, QStringList{u"2 runs: too few for an interval"_s});
    QVERIFY(spec.intervalName.isEmpty());
    QVERIFY(chartCsv(spec).contains(QStringLiteral("0.55,"))); // the mean and its interval stay in the table
    const ChartRange y = fittedWindow(spec).y;
    QCOMPARE_GE(y.low, 0.0);
    QCOMPARE_LE(y.high, 1.0);
}

void TestFigure::intervalsStayWithinAnAuc() {
    std::vector<RunResult> runs;
    addRuns(runs, variedSpec(), {0.6, 0.9, 0.99});
    const ChartSpec spec = figureSpec(FigureKind::Configurations, inputOf(runs));
    QCOMPARE_GT(barsOf(spec)[0].intervals[0].high, 1.0);
    QCOMPARE(fittedWindow(spec).y.high, 1.0);
    ChartScene seeds(figureSpec(FigureKind::Seeds, inputOf(runs)), chartStyle(lightPalette()));
    seeds.resize({600.0, 400.0});
    QVERIFY(seeds.layout().spans[0].cutHigh); // the interval of the mean
    QVERIFY(!seeds.layout().spans[0].cutLow);
}

/// Ten levels: of one two seeds, of another a seed that pairs with none.
void TestFigure::allPairsOfLevelsAreRows() {
    std::vector<RunResult> runs;
    for (int level = 1; level <= 8; ++level)
        addRuns(runs, variedSpec(Compression::Decibel, level),
                {0.60 + 0.02 * level, 0.621 + 0.02 * level, 0.64 + 0.02 * level});
    addRuns(runs, variedSpec(Compression::Decibel, 9.0), {0.5, 0.6});
    std::vector<RunResult> alone;
    addRuns(alone, variedSpec(Compression::Decibel, 10.0), kThree);
    alone.front().spec.seeds.initialisation = 7;
    alone.resize(1);
    runs.push_back(alone.front());
    const auto all = compareAllLevels(runs, "input.preprocess.scale");
    QVERIFY(all);
    QCOMPARE(all->comparisons.size(), std::size_t{45});
    const ChartSpec spec = levelPairsChart(*all);
    QVERIFY(spec.sideways);
    QCOMPARE(spec.x.title, QStringLiteral("Scale"));
    QCOMPARE(spec.x.categories.size(), 36); // none of the level whose seed is alone
    QCOMPARE(spec.x.categories.front(), QStringLiteral("× 1 − × 2"));
    qsizetype points = 0;
    qsizetype drawn = 0;
    for (const ChartSeries& series : spec.series) {
        points += series.points.size();
        QCOMPARE(series.intervals.size(), series.points.size()); // the table has them all
        drawn += std::count_if(series.intervals.cbegin(), series.intervals.cend(),
                               [](const ChartInterval& interval) { return !interval.tabled; });
    }
    QCOMPARE(points, 36);
    QCOMPARE(drawn, 28); // not those of two pairs
    QCOMPARE(spec.y.lowest, -1.0);
    QCOMPARE(spec.y.highest, 1.0);
    QVERIFY2(notesOf(spec).contains(u"8 with fewer than 3 pairs"_s), qPrintable(notesOf(spec)));
    QVERIFY2(notesOf(spec).contains(u"9 without runs that pair"_s), qPrintable(notesOf(spec)));
}

void TestFigure::controlsAreLeftOut() {
    std::vector<RunResult> runs;
    addRuns(runs, variedSpec(), kThree);
    RunSpec canary = variedSpec();
    canary.data.labelShuffleSeed = 3;
    addRuns(runs, canary, {0.5, 0.5, 0.5});
    QCOMPARE(barsOf(figureSpec(FigureKind::Configurations, inputOf(runs))).size(), 1);
}

/// 15 values with a mean of 0.8 and a sum of squared deviations of 14 x 0.00136 x 0.00136: the paper's Std.
void TestFigure::repeatedRunsHaveThePapersNumbers() {
    std::vector<double> values(15, 0.8);
    const double step = 0.00136 * std::sqrt(14.0 / 14.0);
    for (int i = 0; i < 7; ++i) {
        values[static_cast<std::size_t>(2 * i)] += step;
        values[static_cast<std::size_t>(2 * i + 1)] -= step;
    }
    std::vector<RunResult> runs;
    addRuns(runs, variedSpec(), values);
    FigureInput input = inputOf(runs);
    input.interval = IntervalKind::Normal;
    input.choice.paperNumbers = true;
    const ChartSpec spec = figureSpec(FigureKind::Seeds, input);
    QCOMPARE(spec.series[0].points.size(), 15);
    QCOMPARE(spec.intervalName, QStringLiteral("95 % CI (normal), n = 15 seeds"));
    QVERIFY(notesOf(spec).contains(QStringLiteral("Std 0.00136")));
    QVERIFY(notesOf(spec).contains(QStringLiteral("MAE 0.00127"))); // 14 x 0.00136 / 15
    QVERIFY(notesOf(spec).contains(QStringLiteral("+0.0014 and \u22120.0014")));
    QStringList names;
    for (const ChartSpan& span : spec.spans)
        names << span.name;
    QCOMPARE(names, (QStringList{u"paper's Std ± 0.00136"_s, u"paper's MAE ± 0.00103"_s, u"paper's 95 % CI ± 0.00069"_s,
                                 u"95 % CI (normal) ± 0.00069"_s, u"mean 0.8000"_s}));
    input.interval = IntervalKind::Student;
    input.choice.paperNumbers = false;
    QCOMPARE(figureSpec(FigureKind::Seeds, input).spans[0].name, QStringLiteral("95 % CI (Student) ± 0.00075"));
}

void TestFigure::sizesAreComparedInPairs() {
    std::vector<RunResult> runs;
    for (const double fraction : {0.5, 1.0}) {
        addRuns(runs, variedSpec(Compression::Decibel, 1.0, fraction), {0.71, 0.72, 0.76});
        addRuns(runs, variedSpec(Compression::Linear, 1.0, fraction), {0.70, 0.70, 0.73});
    }
    const ChartSpec spec = figureSpec(FigureKind::DataSize, inputOf(runs));
    QCOMPARE(spec.x.ticks, (QList<double>{50.0, 100.0}));
    QCOMPARE(barsOf(spec).size(), 4);
    QCOMPARE(spec.labels.size(), 2);
    // Differences 0.01, 0.02 and 0.03: 0.02 ± 4.302653 x 0.01 / sqrt(3).
    QCOMPARE(spec.labels[0].text, QStringLiteral("+0.020\n(\u22120.005 to +0.045)"));
    QVERIFY(notesOf(spec).contains(QStringLiteral("decibel less linear, n = 3 pairs of seeds")));
}

/// Of two levels as bars and as curves; of more those of two selected marks; a note says what is missing.
void TestFigure::differencesAreToldWhereTwoAreCompared() {
    FigureInput input;
    for (const double fraction : {0.5, 1.0})
        for (const double scale : {1.0, 2.0, 3.0})
            addRuns(input.runs, variedSpec(Compression::Decibel, scale, fraction), {0.70, 0.71 + 0.01 * scale, 0.75});
    input.all = input.runs;
    for (const bool curves : {false, true}) {
        input.choice.curves = curves;
        input.selected.clear();
        const ChartSpec three = figureSpec(FigureKind::DataSize, input);
        QVERIFY(three.labels.isEmpty());
        QVERIFY2(notesOf(three).contains(u"select marks of two levels"_s), qPrintable(notesOf(three)));
        input.selected = {configurationId(variedSpec(Compression::Decibel, 1.0)),
                          configurationId(variedSpec(Compression::Decibel, 3.0))};
        const ChartSpec two = figureSpec(FigureKind::DataSize, input);
        QCOMPARE(two.labels.size(), 2);
        QVERIFY2(notesOf(two).contains(u"above: ×\u00a01 less ×\u00a03"_s) ||
                     notesOf(two).contains(u"above: × 1 less × 3"_s),
                 qPrintable(notesOf(two)));
        for (const ChartSeries& series : two.series) // what is fitted has no marks
            QCOMPARE(series.fitted, series.stroke == Qt::DashLine);
    }
}

/// Weightings have one size: nothing else is drawn in their place.
void TestFigure::aFieldWithoutSizesIsNoOther() {
    FigureInput input;
    for (const double fraction : {0.5, 1.0})
        for (const Compression compression : {Compression::Decibel, Compression::Linear})
            addRuns(input.runs, variedSpec(compression, 1.0, fraction), kThree);
    RunSpec weighted = variedSpec();
    weighted.input.preprocess.weighting = Weighting::AWeighting;
    addRuns(input.runs, weighted, kThree);
    input.all = input.runs;
    QVERIFY(hasDrawablePoints(figureSpec(FigureKind::DataSize, input)));
    input.choice.colourBy = "input.preprocess.weighting";
    const ChartSpec spec = figureSpec(FigureKind::DataSize, input);
    QVERIFY(!hasDrawablePoints(spec));
    QVERIFY2(spec.emptyText.startsWith(u"No two levels of weighting have runs of two training sizes."_s),
             qPrintable(spec.emptyText));
}

void TestFigure::pairsOfSizesStandApartByTheirLogarithm() {
    std::vector<RunResult> runs;
    for (const double fraction : {0.125, 0.5, 1.0}) {
        addRuns(runs, variedSpec(Compression::Decibel, 1.0, fraction), kThree);
        addRuns(runs, variedSpec(Compression::Linear, 1.0, fraction), kThree);
    }
    FigureInput input = inputOf(runs);
    ChartScene scene(figureSpec(FigureKind::DataSize, input), chartStyle(lightPalette()));
    scene.resize({900.0, 500.0});
    const QList<PlacedBar>& bars = scene.marks().bars; // three of decibel, three of linear
    QCOMPARE(bars.size(), 6);
    QList<double> centres;
    for (qsizetype i = 0; i < 3; ++i)
        centres << (bars[i].rect.center().x() + bars[i + 3].rect.center().x()) / 2.0;
    QVERIFY(near(centres[1] - centres[0], 2.0 * (centres[2] - centres[1]), 0.5));
    QVERIFY(bars[0].rect.right() < bars[3].rect.left()); // side by side
    QVERIFY(bars[0].rect.left() > scene.layout().plot.left());
    QVERIFY(bars[5].rect.right() < scene.layout().plot.right());
    input.choice.curves = true;
    QVERIFY(figureSpec(FigureKind::DataSize, input).x.logarithmic);
}

void TestFigure::differencesHideNothing_data() {
    QTest::addColumn<double>("width");
    for (const double width : {300.0, 420.0, 900.0})
        QTest::addRow("%g", width) << width;
}

void TestFigure::differencesHideNothing() {
    QFETCH(double, width);
    std::vector<RunResult> runs;
    for (const double fraction : {0.1, 0.25, 0.5, 0.9, 1.0}) {
        addRuns(runs, variedSpec(Compression::Decibel, 1.0, fraction), {0.99, 0.995, 1.0});
        addRuns(runs, variedSpec(Compression::Linear, 1.0, fraction), {0.97, 0.99, 1.0});
    }
    ChartScene scene(figureSpec(FigureKind::DataSize, inputOf(runs)), chartStyle(lightPalette()));
    scene.resize({width, 400.0});
    const QList<PlacedText>& labels = scene.layout().labels;
    QCOMPARE_GE(labels.size(), 5);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QVERIFY(scene.sceneRect().contains(labels[i].rect));
        for (const PlacedPoint& point : scene.marks().points)
            QVERIFY(!labels[i].rect.contains(point.at));
        for (const PlacedInterval& interval : scene.marks().intervals)
            QVERIFY(!labels[i].rect.contains(interval.high));
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!labels[i].rect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(labels[other].rect));
        const bool whole = labels[i].full.isEmpty() || labels[i].full.contains(QStringLiteral(" to "));
        QVERIFY2(whole, qPrintable(labels[i].full));
    }
}

void TestFigure::sizesHaveFittedCurves() {
    FigureInput input = inputOf(withSizes({}));
    RunSpec whole = variedSpec();
    whole.input.preprocess.weighting = Weighting::Bypass;
    addRuns(input.runs, whole, {0.60, 0.61, 0.62});
    input.all = input.runs;
    input.choice.curves = true;
    const ChartSpec spec = figureSpec(FigureKind::DataSize, input);
    QVERIFY(spec.x.logarithmic);
    QCOMPARE(spec.x.ticks, (QList<double>{25.0, 50.0, 100.0}));
    const auto line = std::ranges::find(spec.series, Qt::DashLine, &ChartSeries::stroke);
    QVERIFY(line != spec.series.end());
    QVERIFY(near(line->points[0].y(), 0.61, 1e-9)); // all sizes have the same mean
    QVERIFY(near(line->points[2].y(), 0.61, 1e-9));
    QVERIFY(notesOf(spec).contains(QStringLiteral("0.610 + 0.000 log2(size)")));
    QCOMPARE(spec.series[0].intervals.size(), 3);
    QVERIFY(spec.series[0].band);
}

/// Means and runs, n, what intervals are, differences and fits; numbers in full.
void TestFigure::tablesTellWhatTheyHold() {
    std::vector<RunResult> runs;
    for (const double fraction : {0.5, 1.0}) {
        addRuns(runs, variedSpec(Compression::Decibel, 1.0, fraction), {0.71, 0.72, 0.76});
        addRuns(runs, variedSpec(Compression::Linear, 1.0, fraction), {0.70, 0.70, 1.0 / 3.0});
    }
    FigureInput input = inputOf(runs);
    for (const bool curves : {false, true}) {
        input.choice.curves = curves;
        const QList<QStringList> rows = chartTable(figureSpec(FigureKind::DataSize, input));
        QCOMPARE(rows.front(), (QStringList{u"series"_s, u"key"_s, u"x"_s, u"y"_s, u"low"_s, u"high"_s, u"what"_s,
                                            u"n"_s, u"interval"_s}));
        QMap<QString, int> kinds;
        for (const QStringList& row : rows) {
            QCOMPARE(row.size(), rows.front().size());
            ++kinds[row[6]];
            if (row[6] == u"difference"_s) {
                QCOMPARE(row[0], u"decibel \u2212 linear"_s);
                QCOMPARE(row[7], u"3"_s);
                QCOMPARE(row[8], u"95 % CI (Student)"_s);
                QVERIFY(row[4].toDouble() < row[3].toDouble() && row[3].toDouble() < row[5].toDouble());
            }
            if (row[6] == u"mean"_s)
                QCOMPARE(row[7], u"3"_s);
        }
        QCOMPARE(kinds[u"mean"_s], 4);
        QCOMPARE(kinds[u"run"_s], 12);
        QCOMPARE(kinds[u"difference"_s], 2);
        QCOMPARE(kinds[u"fit: a, at all data"_s], 2);
        QCOMPARE(kinds[u"fit: b, for twice the data"_s], 2);
        QVERIFY(hasDrawablePoints(figureSpec(FigureKind::DataSize, input)));
    }
    const ChartSpec options = figureSpec(FigureKind::Options, input);
    const double mean = (0.70 + 0.70 + 1.0 / 3.0) / 3.0;
    bool found = false;
    for (const QStringList& row : chartTable(options))
        found = found || row[3].toDouble() == mean;
    QVERIFY(found); // all digits, also where the chart shows four
    for (const auto& [kind, name] : EnumNames<FigureKind>::values)
        for (const ChartSeries& series : figureSpec(kind, input).series)
            QVERIFY2(series.points.isEmpty() || !series.what.isEmpty(), name.data());
}

void TestFigure::biasIsUndefinedWithFusedOperators() {
    std::vector<RunResult> runs;
    for (const double scale : {1.0, 10.0}) {
        addRuns(runs, variedSpec(Compression::Decibel, scale), kThree);
        addRuns(runs, variedSpec(Compression::Linear, scale), kThree);
    }
    for (RunResult& run : runs) {
        const bool fused = run.spec.input.preprocess.compression == Compression::Decibel;
        run.origin.operators = fused ? "fused avx2" : "stock";
        run.firstBias = fused ? 0.0 : 0.01 * (run.spec.input.preprocess.scale == 1.0 ? 1.0 : 3.4);
        run.firstWeight = 0.3;
    }
    const ChartSpec spec = figureSpec(FigureKind::Scale, inputOf(runs));
    QCOMPARE(spec.groups.size(), 2);
    for (const ChartSeries& series : spec.series)
        QCOMPARE(series.onRight, series.name == u"weight"_s);
    QVERIFY(notesOf(spec).contains(QStringLiteral("Stock operators, × 10 against × 1: bias 3.40 times")));
    QVERIFY(notesOf(spec).contains(QStringLiteral("Fused operators, × 10 against × 1: bias undefined (0 / 0)")));
    QVERIFY(notesOf(spec).contains(QStringLiteral("gradient of exactly zero")));
    for (const ChartSeries& bar : barsOf(spec)) { // one configuration of each scale and operators
        QCOMPARE(selectionOfKey(bar.key, runs).configurations.size(), 1);
        QVERIFY(std::ranges::any_of(runs, [&](const RunResult& run) { return toQt(run.configuration) == bar.key; }));
    }
}

/// A configuration that was trained with both kinds of operators has a mark of each: each selects its own runs.
void TestFigure::aMarkOfOperatorsSelectsItsRuns() {
    std::vector<RunResult> runs;
    for (const double scale : {1.0, 10.0})
        addRuns(runs, variedSpec(Compression::Decibel, scale), kThree);
    for (RunResult& run : runs) {
        run.origin.operators =
            run.spec.seeds.initialisation == runs.front().spec.seeds.initialisation ? "stock" : "fused avx2";
        run.firstBias = 0.01;
        run.firstWeight = 0.3;
    }
    const ChartSpec spec = figureSpec(FigureKind::Scale, inputOf(runs));
    const QList<ChartSeries> bars = barsOf(spec);
    QCOMPARE(bars.size(), 8);
    for (const ChartSeries& bar : bars) {
        const bool stock = groupAt(spec, bar.points.front().x()) == u"Stock operators"_s;
        const Selection own = selectionOfKey(bar.key, runs);
        QCOMPARE(own.configurations.size(), 1);
        QCOMPARE(own.runs.size(), stock ? 1 : 2);
        for (const RunResult& run : runs)
            if (own.runs.contains(toQt(run.run)))
                QCOMPARE(run.origin.operators == "stock", stock);
        const QStringList keys = keysOfSelection(own);
        QVERIFY(keys.contains(bar.key));
        QCOMPARE(std::ranges::count_if(bars, [&](const ChartSeries& one) { return keys.contains(one.key); }), 2);
        // What is shown of it are these runs.
        ShownResults shown;
        shown.runs = runs;
        const Selected selected = selectedConfigurations(own, runs, shown, {spec, {}});
        QCOMPARE(selected.summary.n, static_cast<std::size_t>(own.runs.size()));
        QCOMPARE(selected.results, std::size_t{3});
    }
}

/// What is selected beside the figure has neither the hue of biases nor that of weights.
void TestFigure::marksOfScalesAreNoConfigurations() {
    std::vector<RunResult> runs = papersRuns();
    for (RunResult& run : runs) {
        run.firstBias = 0.01;
        run.firstWeight = 0.3;
    }
    const FigureInput input = inputOf(runs);
    const ChartSpec spec = figureSpec(FigureKind::Scale, input);
    std::set<QRgb> hues;
    for (const ChartSeries& series : spec.series)
        hues.insert(series.color.rgb());
    QCOMPARE(hues.size(), std::size_t{2});
    for (const ChartSeries& bar : barsOf(spec))
        QCOMPARE(selectionOfKey(bar.key, runs).configurations.size(), 6);
    ShownResults shown;
    for (const bool several : {true, false}) {
        shown.runs = several ? runs : std::vector(runs.begin(), runs.begin() + 6); // one configuration of each scale
        FigureInput own = input;
        own.runs = shown.runs;
        const Selected selected = selectedConfigurations({{toQt(shown.runs.front().configuration)}, {}}, runs, shown,
                                                         {figureSpec(FigureKind::Scale, own), own.choice});
        QVERIFY(!hues.contains(selected.shown.front().color.rgb()));
    }
}

void TestFigure::epochsHaveABandWhereItIsAsked() {
    FigureInput input = inputOf(papersRuns());
    for (const RunResult& run : input.runs) {
        EpochEvent first;
        first.epoch = 1;
        first.validationRocAuc = 0.6 + 0.01 * static_cast<double>(run.spec.seeds.initialisation);
        EpochEvent second = first;
        second.epoch = 2;
        input.epochs.push_back({run.run, {first, second}});
    }
    for (RunResult& run : input.runs)
        run.bestEpoch = 2;
    const auto bands = [](const ChartSpec& spec) {
        return std::ranges::count_if(spec.series, [](const ChartSeries& series) {
            return std::ranges::any_of(series.intervals, [](const ChartInterval& one) { return !one.tabled; });
        });
    };
    QCOMPARE(bands(figureSpec(FigureKind::Epochs, input)), 0);
    QCOMPARE(figureSpec(FigureKind::Epochs, input).intervalName, u"95 % CI (Student), n = 3 seeds"_s); // in the table
    input.selected = {input.runs.front().configuration};
    const ChartSpec spec = figureSpec(FigureKind::Epochs, input);
    QCOMPARE(bands(spec), 1);
    QCOMPARE(spec.series.size(), 24); // a line and its tested epochs each
    QCOMPARE(spec.series[1].points.size(), 3);
    QCOMPARE(spec.series[1].points[0].x(), 2.0);
    QCOMPARE(runsForEpochs(input.runs).size(), std::size_t{36});
}

void TestFigure::optionsNameTheirMeans() {
    const ChartSpec spec = figureSpec(FigureKind::Options, inputOf(papersRuns()));
    QCOMPARE(spec.intervalName, u"95 % CI (Student), n = 3 seeds"_s);
    QVERIFY(notesOf(spec).contains(u"their intervals are in the table"_s));
    const QList<QStringList> rows = chartTable(spec);
    const auto means = std::ranges::count_if(rows, [](const QStringList& row) {
        return row[2] == u"Test ROC-AUC (macro)"_s && row[4].toDouble() < row[3].toDouble() &&
               row[3].toDouble() < row[5].toDouble() && row.back() == u"95 % CI (Student)"_s;
    });
    QCOMPARE(means, 12);
}

/// Weightings are run with decibel alone: no pair that has them is told.
void TestFigure::anInteractionOpensWhereItIsTold() {
    std::vector<RunResult> runs;
    for (const Compression compression : {Compression::Decibel, Compression::Linear})
        for (const double scale : {1.0, 10.0})
            addRuns(runs, variedSpec(compression, scale), kThree);
    RunSpec weighted = variedSpec();
    weighted.input.preprocess.weighting = Weighting::AWeighting;
    addRuns(runs, weighted, kThree);
    for (std::size_t i = 0; i < runs.size(); ++i)
        *runs[i].rocAuc += 0.001 * std::sin(static_cast<double>(i * i));
    FigureInput input = inputOf(runs);
    input.choice.interaction = true;
    const ChartSpec first = figureSpec(FigureKind::Effects, input);
    QVERIFY2(first.title == u"Interaction of compression and scale"_s, qPrintable(first.title + first.emptyText));
    input.choice.groupBy = "input.preprocess.scale"; // the other is found
    QCOMPARE(figureSpec(FigureKind::Effects, input).title, u"Interaction of scale and compression"_s);
    input.choice.groupBy = "input.preprocess.weighting";
    const ChartSpec untold = figureSpec(FigureKind::Effects, input);
    QVERIFY(!hasDrawablePoints(untold));
    QVERIFY2(untold.emptyText.startsWith(u"These runs tell no such interaction"_s), qPrintable(untold.emptyText));
    input.choice.colourBy = "input.preprocess.scale"; // both are chosen: as they are
    QVERIFY(hasDrawablePoints(figureSpec(FigureKind::Effects, input)));
}

void TestFigure::whatIsSelectedIsNeverLeftOut() {
    std::vector<RunResult> runs;
    for (int level = 0; level < 80; ++level)
        addRuns(runs, variedSpec(Compression::Decibel, 1.0 + level), {0.9 - 0.001 * level});
    FigureInput input = inputOf(runs);
    for (const RunResult& run : runs) {
        EpochEvent epoch;
        epoch.epoch = 1;
        epoch.validationRocAuc = run.rocAuc;
        input.epochs.push_back({run.run, {epoch}});
    }
    const auto drawn = [&](FigureKind kind) {
        QSet<QString> keys;
        for (const ChartSeries& series : figureSpec(kind, input).series)
            keys.insert(series.key);
        return keys;
    };
    const auto last = [&](std::size_t back) { return runs[runs.size() - back].configuration; };
    for (const auto& [kind, most] : {std::pair(FigureKind::Epochs, 16), std::pair(FigureKind::Configurations, 64),
                                     std::pair(FigureKind::Options, 64)}) {
        input.selected.clear();
        QVERIFY(!drawn(kind).contains(toQt(last(1))));
        QVERIFY(notesOf(figureSpec(kind, input)).contains(u"the best %1 of 80 configurations"_s.arg(most)));
        input.selected = {last(1), last(2)};
        QCOMPARE(drawn(kind).size(), most);
        QVERIFY(drawn(kind).contains(toQt(last(1))) && drawn(kind).contains(toQt(last(2))));
        QVERIFY(drawn(kind).contains(toQt(runs.front().configuration)));
        QVERIFY(notesOf(figureSpec(kind, input))
                    .contains(u"%1 of 80 configurations: the selected and the best"_s.arg(most)));
    }
    QCOMPARE(runsForEpochs(runs, input.selected).back(), runs.back().run);
    const ChartSpec epochs = figureSpec(FigureKind::Epochs, input);
    QCOMPARE(epochs.tabled.size(), 80 - 16); // the table has all of which epochs are given
    for (const ChartSeries& line : epochs.tabled)
        QVERIFY(!line.points.isEmpty() && !line.name.isEmpty() && !drawn(FigureKind::Epochs).contains(line.key));
}

/// All the data is left out where other sizes are named, and that is said.
void TestFigure::namesOfCurvesAreShort() {
    std::vector<RunResult> runs;
    for (const Compression compression : {Compression::Decibel, Compression::Linear})
        for (const double fraction : {0.5, 1.0})
            addRuns(runs, variedSpec(compression, 1.0, fraction), kThree);
    FigureInput input = inputOf(runs);
    for (const RunResult& run : runs) {
        EpochEvent epoch;
        epoch.epoch = 1;
        epoch.validationRocAuc = 0.7;
        input.epochs.push_back({run.run, {epoch}});
    }
    const ChartSpec spec = figureSpec(FigureKind::Epochs, input);
    QStringList names;
    for (const ChartSeries& series : spec.series)
        if (series.kind == ChartSeries::Kind::Line)
            names << series.name;
    QCOMPARE(names,
             (QStringList{u"decibel, 50 % of the data"_s, u"decibel"_s, u"linear, 50 % of the data"_s, u"linear"_s}));
    QVERIFY(notesOf(spec).contains(u"where no size stands: all the data"_s));
    QCOMPARE(spec.series[2].pointNotes, QStringList{u"decibel, 100 % of the data"_s});
}

void TestFigure::effectsAndInteractions() {
    std::vector<RunResult> runs = papersRuns();
    for (std::size_t i = 0; i < runs.size(); ++i)
        *runs[i].rocAuc += 0.001 * std::sin(static_cast<double>(i * i));
    FigureInput input = inputOf(runs);
    const RunEffects effects = test::must(runEffects(runs));
    const ChartSpec main = figureSpec(FigureKind::Effects, input);
    QCOMPARE(main.groups.size(), 3);
    QCOMPARE(main.x.categories.size(), 7);
    QCOMPARE(main.series[1].points[0].y(), *effects.effects.levelMeans[0][1].mean);
    input.choice.interaction = true;
    input.choice.groupBy = "input.preprocess.scale";
    input.choice.colourBy = "input.preprocess.compression";
    const ChartSpec both = figureSpec(FigureKind::Effects, input);
    QCOMPARE(both.series.size(), 2);
    QCOMPARE(both.x.categories, (QStringList{u"× 1"_s, u"× 10"_s}));
    // Of compression (the first factor) and scale (the third): the second level of both.
    QCOMPARE(both.series[1].points[1].y(), *effects.effects.pairMeans[1].means[3].mean);
    input.choice.colourBy = "input.preprocess.scale";
    QVERIFY(figureSpec(FigureKind::Effects, input).emptyText.contains(QStringLiteral("two fields")));
}

void TestFigure::optionsLeadToTheirMean() {
    std::vector<RunResult> runs;
    addRuns(runs, variedSpec(Compression::Decibel), {0.8});
    addRuns(runs, variedSpec(Compression::Linear), {0.7});
    const ChartSpec spec = figureSpec(FigureKind::Options, inputOf(runs));
    QCOMPARE(spec.x.categories, (QStringList{u"Compression"_s, u"Test ROC-AUC (macro)"_s}));
    QCOMPARE(spec.series.size(), 2);
    QCOMPARE(spec.series[0].valueTexts, (QStringList{u"decibel"_s, u"0.8000"_s})); // the best first
    QCOMPARE_GT(spec.series[0].points[1].y(), spec.series[1].points[1].y());
    QVERIFY(chartCsv(spec).contains(QStringLiteral("Compression,linear")));
}

/// Each compression has a weighting of its own, so that no model tells a mean over weightings: the runs themselves are
/// shown, each mean with its own interval.
void TestFigure::anInteractionOfTheRunsAsTheyAre() {
    std::vector<RunResult> runs;
    const std::vector<double> four{0.81, 0.83, 0.80, 0.84};
    addRuns(runs, variedSpec(Compression::Decibel, 1.0), four);
    addRuns(runs, variedSpec(Compression::Decibel, 10.0), {0.82, 0.85});
    RunSpec linear = variedSpec(Compression::Linear, 1.0);
    linear.input.preprocess.weighting = Weighting::AWeighting;
    addRuns(runs, linear, {0.71, 0.75, 0.72});
    FigureInput input = inputOf(runs);
    input.choice.interaction = true;
    input.choice.groupBy = "input.preprocess.scale";
    input.choice.colourBy = "input.preprocess.compression";
    const ChartSpec spec = figureSpec(FigureKind::Effects, input);
    QVERIFY(spec.y.title.endsWith(u"of the runs as they are"_s));
    QCOMPARE(spec.intervalName, u"95 % CI (Student) of the runs as they are"_s);
    QVERIFY(notesOf(spec).contains(u"2 runs: too few for an interval"_s));
    qsizetype intervals = 0;
    for (const ChartSeries& series : spec.series)
        intervals += series.intervals.size();
    QCOMPARE(intervals, 2); // of four runs and of three
    const auto ring = std::ranges::find_if(
        spec.series, [](const ChartSeries& series) { return series.ring && series.name == u"decibel"_s; });
    QVERIFY(ring != spec.series.end());
    const Summary summary = summarise(four, IntervalKind::Student);
    QCOMPARE(ring->intervals.front().low, summary.mean - *summary.halfWidth);
    QCOMPARE(ring->intervals.front().high, summary.mean + *summary.halfWidth);
    QCOMPARE(ring->intervalName, spec.intervalName);
}

void TestFigure::aLevelHasOneHueInAllFigures() {
    FigureInput input = inputOf(papersRuns());
    std::map<QString, std::set<QRgb>> hues;
    const auto collect = [&](const ChartSpec& spec) {
        for (const ChartSeries& series : spec.series)
            if (!series.name.isEmpty())
                hues[series.name].insert(series.color.rgb());
    };
    collect(figureSpec(FigureKind::Configurations, input));
    collect(figureSpec(FigureKind::Options, input));
    input.choice.colourBy = "input.preprocess.compression";
    collect(figureSpec(FigureKind::Configurations, input));
    input.choice.interaction = true;
    collect(figureSpec(FigureKind::Effects, input));
    input.choice = {};
    input.runs = withSizes(papersRuns());
    for (const Compression compression : {Compression::Decibel, Compression::Linear}) {
        RunSpec spec = variedSpec(compression, 1.0, 0.5);
        spec.input.preprocess.weighting = Weighting::AWeighting;
        addRuns(input.runs, spec, kThree);
    }
    input.all = input.runs;
    collect(figureSpec(FigureKind::DataSize, input));
    std::set<QRgb> all;
    for (const QString& level : {u"per frequency"_s, u"A-weighting"_s, u"bypass"_s, u"decibel"_s, u"linear"_s}) {
        QCOMPARE(hues[level].size(), std::size_t{1});
        all.insert(*hues[level].begin());
    }
    QCOMPARE(all.size(), std::size_t{5}); // none stands for two levels
    // The figure of all fields has no hue twice: what is left without one is grey, and named at the axis.
    FigureInput whole = inputOf(papersRuns());
    for (std::size_t i = 0; i < whole.runs.size(); ++i)
        *whole.runs[i].rocAuc += 0.001 * std::sin(static_cast<double>(i * i));
    std::set<QRgb> seen;
    for (const ChartSeries& series : figureSpec(FigureKind::Effects, whole).series)
        if (series.color != referenceColor())
            QVERIFY(seen.insert(series.color.rgb()).second);
    QCOMPARE_GE(seen.size(), std::size_t{5});
    // Pink is for training sizes, also where nothing else varies.
    QCOMPARE(barsOf(figureSpec(FigureKind::Configurations, inputOf(withSizes({})))).first().color,
             configurationColor(3));
    // Repeated runs have the hue of their configuration.
    RunSpec weighted = variedSpec();
    weighted.input.preprocess.weighting = Weighting::AWeighting;
    input.choice.configuration = configurationId(weighted);
    QCOMPARE(figureSpec(FigureKind::Seeds, input).series[0].color.rgb(), *hues[u"A-weighting"_s].begin());
}

/// One study varies weighting and compression, another compression alone and another ten scales of which it has two.
void TestFigure::aLevelKeepsItsHueInEveryStudy() {
    std::vector<RunResult> all = papersRuns();
    for (int level = 2; level <= 9; ++level)
        addRuns(all, variedSpec(Compression::Decibel, level), kThree);
    const std::vector<VariedField> project = variedFields(all);
    std::vector<RunResult> compressions;
    for (const Compression compression : {Compression::Decibel, Compression::Linear})
        addRuns(compressions, variedSpec(compression), kThree);
    std::vector<RunResult> scales;
    for (const double scale : {9.0, 10.0})
        addRuns(scales, variedSpec(Compression::Decibel, scale), kThree);
    const LevelHues whole(project, project);
    const LevelHues ofCompressions(variedFields(compressions), project);
    const LevelHues ofScales(variedFields(scales), project);
    for (const VariedField& field : variedFields(compressions))
        for (const FieldLeaf& level : field.levels)
            QCOMPARE(ofCompressions.of(level), whole.of(level));
    QVERIFY(!whole.has("input.preprocess.scale")); // ten levels, eight hues
    const std::vector<FieldLeaf> two = variedFields(scales).front().levels;
    QVERIFY(ofScales.has("input.preprocess.scale"));
    QCOMPARE_NE(ofScales.of(two[0]), ofScales.of(two[1]));
    std::vector<RunResult> others = scales;
    addRuns(others, variedSpec(Compression::Decibel, 8.0), kThree);
    QCOMPARE(LevelHues(variedFields(others), project).of(two[1]), ofScales.of(two[1]));
    FigureInput input = inputOf(compressions);
    input.all = all;
    const QList<ChartSeries> bars = barsOf(figureSpec(FigureKind::Configurations, input));
    QCOMPARE(bars.front().color, whole.of({"input.preprocess.compression", FieldValue(std::string("decibel")), true}));
}

void TestFigure::legendsFollowTheLevels() {
    std::vector<RunResult> runs = papersRuns();
    for (RunResult& run : runs) // the last level is the best
        *run.rocAuc += run.spec.input.preprocess.weighting == Weighting::Bypass ? 0.05 : 0.0;
    for (const FigureKind kind : {FigureKind::Configurations, FigureKind::Options}) {
        ChartScene scene(figureSpec(kind, inputOf(runs)), chartStyle(lightPalette()));
        scene.resize({900.0, 500.0});
        QStringList entries;
        for (const PlacedText& text : scene.layout().texts)
            if (scene.spec().legendOrder.contains(text.text))
                entries << text.text;
        QCOMPARE(entries, (QStringList{u"per frequency"_s, u"A-weighting"_s, u"bypass"_s}));
    }
}

void TestFigure::aFieldIsNamedOnce() {
    std::vector<RunResult> runs;
    for (const std::int64_t bands : {32, 64, 128}) {
        RunSpec spec;
        spec.input.spectrum.melBands = bands;
        addRuns(runs, spec, kThree);
    }
    FigureInput input = inputOf(runs);
    RunSpec part;
    part.input.spectrum.melBands = 64;
    part.data.trainFraction = 0.5;
    addRuns(input.all, part, kThree);
    ChartScene scene(figureSpec(FigureKind::Configurations, input), chartStyle(lightPalette()));
    scene.resize({900.0, 500.0});
    for (const QString& field : {u"Mel bands"_s, u"Training size"_s}) {
        int named = 0;
        for (const PlacedText& text : scene.layout().texts)
            named += text.text == field ? 1 : 0;
        QCOMPARE(named, 1);
    }
}

void TestFigure::configurationsAreNamedInWords() {
    std::vector<RunResult> runs;
    RunSpec spec;
    spec.input.audio.clipSeconds = 6.0;
    addRuns(runs, spec, kThree);
    const ChartSpec bars = figureSpec(FigureKind::Configurations, inputOf(runs));
    QVERIFY2(bars.x.categories[0].contains(u"6 s clips"_s), qPrintable(bars.x.categories[0]));
    QVERIFY(figureSpec(FigureKind::Seeds, inputOf(runs)).title.contains(u"6 s clips"_s));
    for (const auto& [kind, name] : EnumNames<FigureKind>::values)
        QVERIFY2(!chartCsv(figureSpec(kind, inputOf(runs))).contains(u"clip_seconds"_s), name.data());
}

void TestFigure::meansOfLevelsSelectTheirConfigurations() {
    FigureInput input = inputOf(papersRuns());
    for (std::size_t i = 0; i < input.runs.size(); ++i)
        *input.runs[i].rocAuc += 0.001 * std::sin(static_cast<double>(i * i));
    const auto selected = [&](const ChartSeries& series, qsizetype point, const auto& expected) {
        std::set<std::string> configurations;
        for (const QString& one : selectionOfKey(series.pointKeys.value(point), input.runs).configurations)
            configurations.insert(one.toStdString());
        std::set<std::string> wanted;
        for (const RunResult& run : input.runs)
            if (expected(run.spec.input.preprocess))
                wanted.insert(run.configuration);
        QCOMPARE(configurations, wanted);
    };
    const ChartSpec main = figureSpec(FigureKind::Effects, input);
    selected(main.series[0], 0, [](const PreprocessConfig& own) { return own.compression == Compression::Decibel; });
    input.choice.interaction = true;
    input.choice.groupBy = "input.preprocess.scale";
    input.choice.colourBy = "input.preprocess.compression";
    const ChartSpec both = figureSpec(FigureKind::Effects, input);
    selected(both.series[1], 1,
             [](const PreprocessConfig& own) { return own.compression == Compression::Linear && own.scale == 10.0; });
}

/// 1 000 configurations: what can be told apart is drawn.
void TestFigure::manyConfigurationsAreCounted() {
    std::vector<RunResult> runs;
    for (int level = 0; level < 500; ++level)
        for (const Compression compression : {Compression::Decibel, Compression::Linear})
            addRuns(runs, variedSpec(compression, 1.0 + level), kThree);
    const FigureInput input = inputOf(runs);
    for (const auto& [kind, name] : EnumNames<FigureKind>::values) {
        QElapsedTimer timer;
        timer.start();
        const ChartSpec spec = figureSpec(kind, input);
        const qint64 made = timer.restart();
        const ChartScene scene(spec, chartStyle(lightPalette()));
        qInfo("%s: made in %lld ms, drawn in %lld ms", name.data(), made, timer.elapsed());
        QCOMPARE_LT(made, 60000);
    }
    QCOMPARE(barsOf(figureSpec(FigureKind::Configurations, input)).size(), 64);
    QVERIFY(notesOf(figureSpec(FigureKind::Configurations, input)).contains(u"64 of 1000"_s));
    QCOMPARE(figureSpec(FigureKind::Options, input).series.size(), 64);
}

void TestFigure::whatIsMissingIsSaid_data() {
    QTest::addColumn<int>("kind");
    for (const auto& [kind, name] : EnumNames<FigureKind>::values)
        QTest::newRow(name.data()) << static_cast<int>(kind);
}

void TestFigure::whatIsMissingIsSaid() {
    QFETCH(int, kind);
    const ChartSpec spec = figureSpec(static_cast<FigureKind>(kind), {});
    QVERIFY(!hasDrawablePoints(spec));
    QVERIFY(spec.emptyText.endsWith(u'.'));
    QVERIFY(!spec.title.isEmpty() || static_cast<FigureKind>(kind) == FigureKind::Effects);
}

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
