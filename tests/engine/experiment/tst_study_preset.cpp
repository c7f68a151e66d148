// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/study_preset.h"

#include <set>

#include <QTest>

using namespace etude;

class TestStudyPreset : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresHaveThePapersRuns();
    void thePaperIsEveryFigureAndSharesRuns();
    void whatIsNotVariedComesFromTheBase();
    void everyConfigurationHasAResultEarly();
    void onlyTheScaleStudyHasStockOperators();
    void smallerExtentsKeepConfigurations();
};

namespace {

RunSpec base() {
    RunSpec spec = studyBase();
    spec.data.dataset = "0123456789abcdef0123456789abcdef";
    return spec;
}

std::set<std::string> configurations(const Study& study) {
    std::set<std::string> ids;
    for (const RunSpec& run : study.runs)
        ids.insert(configurationId(run));
    return ids;
}

Study only(StudyPreset preset, const PresetExtent& extent = {}) {
    const auto studies = presetStudies(preset, base(), extent);
    return studies && studies->size() == 1 ? studies->front() : Study{};
}

} // namespace

void TestStudyPreset::figuresHaveThePapersRuns() {
    const Study seeds = only(StudyPreset::Fig2);
    QCOMPARE(seeds.runs.size(), std::size_t(15)); // the paper's number
    QCOMPARE(configurations(seeds).size(), std::size_t(1));

    const Study sizes = only(StudyPreset::Fig3);
    QCOMPARE(configurations(sizes).size(), std::size_t(2 * 4));
    QCOMPARE(sizes.runs.size(), std::size_t(2 * 4 * 5));

    const Study twelve = only(StudyPreset::Fig5);
    QCOMPARE(configurations(twelve).size(), std::size_t(12 + 3)); // the base at 100 % is one of the twelve
    QCOMPARE(twelve.runs.size(), std::size_t(15 * 5));

    const Study scale = only(StudyPreset::Scale);
    QCOMPARE(configurations(scale).size(), std::size_t(2));
}

void TestStudyPreset::thePaperIsEveryFigureAndSharesRuns() {
    const auto studies = presetStudies(StudyPreset::Paper, base());
    QVERIFY(studies.has_value());
    QCOMPARE(studies->size(), std::size_t(4));
    std::set<std::string> runs;
    std::size_t listed = 0;
    for (const Study& study : *studies) {
        listed += study.runs.size();
        for (const RunSpec& run : study.runs)
            runs.insert(runId(run));
    }
    QCOMPARE(listed, std::size_t(15 + 40 + 75 + 10));
    // shared: 5 seeds of the base in Figs 2, 3 and 5, and of its three smaller sizes in Figs 3 and 5
    QCOMPARE(runs.size(), std::size_t(15 + (40 - 5) + (75 - 5 - 15) + 10));
}

void TestStudyPreset::whatIsNotVariedComesFromTheBase() {
    RunSpec mine = base();
    mine.input.spectrum.melBands = 48;
    mine.input.preprocess.compression = Compression::Linear;
    mine.training.epochs = 3;
    mine.data.trainFraction = 0.5;
    const auto studies = presetStudies(StudyPreset::Fig2, mine);
    QVERIFY(studies.has_value());
    const RunSpec& run = studies->front().runs.front();
    QCOMPARE(run.input.spectrum.melBands, 48);
    QCOMPARE(run.training.epochs, 3);
    QVERIFY(run.input.preprocess.compression == Compression::Decibel); // the subject of a figure
    QCOMPARE(run.data.trainFraction, 1.0);

    mine.data.dataset.clear();
    QVERIFY(!presetStudies(StudyPreset::Paper, mine));
}

void TestStudyPreset::everyConfigurationHasAResultEarly() {
    const Study study = only(StudyPreset::Fig5);
    const std::size_t n = configurations(study).size();
    std::set<std::string> first;
    for (std::size_t i = 0; i < n; ++i) {
        QCOMPARE(study.runs[i].seeds.initialisation, std::uint64_t(0));
        first.insert(configurationId(study.runs[i]));
    }
    QCOMPARE(first.size(), n);
}

void TestStudyPreset::onlyTheScaleStudyHasStockOperators() {
    const auto studies = presetStudies(StudyPreset::Paper, base());
    QVERIFY(studies.has_value());
    for (const Study& study : *studies)
        for (const RunSpec& run : study.runs)
            QCOMPARE(run.training.operators == OperatorChoice::Stock, &study == &studies->back());
}

void TestStudyPreset::smallerExtentsKeepConfigurations() {
    const std::vector<PresetExtent> extents = smallerExtents({});
    QCOMPARE(extents.front(), PresetExtent{});
    QCOMPARE(extents.back().seeds, 1);
    QCOMPARE(extents.back().sizes, (std::vector<double>{0.32, 0.64, 1.0}));
    std::size_t before = only(StudyPreset::Fig5, extents.front()).runs.size() + 1;
    for (const PresetExtent& extent : extents) {
        const Study study = only(StudyPreset::Fig5, extent);
        QVERIFY(study.runs.size() < before);
        before = study.runs.size();
        QVERIFY(configurations(study).size() >= 12 + extent.sizes.size() - 1);
    }
    QCOMPARE(smallerExtents({1, {1.0}}).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestStudyPreset)
#include "tst_study_preset.moc"
