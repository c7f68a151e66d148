// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <string>

#include <QTest>

#include "engine/spectrum/mel_bank.h"
#include "tests/support/near.h"
#include "tests/support/npy_reference.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;
using test::nearEach;
using test::nearRelative;

namespace {

struct Bank {
    SpectrumConfig config;
    int sampleRate = 12000;
};

/// The banks of tests/data/mel_bank, by their names.
std::map<std::string, Bank> banks() {
    std::map<std::string, Bank> all{{"slaney", {}}};
    SpectrumConfig config;
    config.nFft = 256;
    config.melBands = 40;
    config.melNorm = MelNorm::None;
    config.fMin = 30.0;
    config.fMax = 5500.0;
    all["slaney_no_norm"] = {config};
    config = {};
    config.melBands = 40;
    config.melNorm = MelNorm::None;
    config.melScale = MelScale::Htk;
    config.fMin = 50.0;
    config.fMax = 5000.0;
    all["htk"] = {config};
    config = {};
    config.nFft = 400;
    config.melBands = 64;
    config.melScale = MelScale::Htk;
    all["htk_norm"] = {config, 16000};
    return all;
}

constexpr double kAreaTolerance = 2e-3; ///< of a triangle that is summed over bins

double largestDifference(const MelBank& bank, const test::Reference& reference) {
    if (bank.filters.size() != reference.shape[0])
        return INFINITY;
    double largest = 0.0;
    for (std::size_t band = 0; band < reference.shape[0]; ++band) {
        std::vector<double> row(reference.shape[1], 0.0);
        const MelFilter& filter = bank.filters[band];
        std::copy(filter.weights.begin(), filter.weights.end(), row.begin() + filter.firstBin);
        for (std::size_t bin = 0; bin < row.size(); ++bin)
            largest = test::larger(largest, std::abs(row[bin] - reference.at(band, bin)));
    }
    return largest;
}

} // namespace

class MelBankTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scalesMeetTheirDefinitions() {
        QCOMPARE(hzToMel(1000.0, MelScale::Slaney), 15.0);
        QVERIFY(near(hzToMel(6400.0, MelScale::Slaney), 42.0, 1e-12));
        QVERIFY(near(hzToMel(700.0, MelScale::Htk), 2595.0 * std::log10(2.0), 1e-9));
        for (const MelScale scale : {MelScale::Slaney, MelScale::Htk})
            for (const double hz : {0.0, 440.0, 999.0, 1001.0, 6000.0})
                QVERIFY(near(melToHz(hzToMel(hz, scale), scale), hz, 1e-9));
    }
    void peaksLieWhereThePaperSaysRoughly() {
        const MelBank bank = MelBank::make({}, 12000);
        QCOMPARE(bank.frequencies.size(), std::size_t(96));
        QVERIFY(std::is_sorted(bank.frequencies.begin(), bank.frequencies.end()));
        QCOMPARE(std::count_if(bank.frequencies.begin(), bank.frequencies.end(), [](double f) { return f < 1000.0; }),
                 35);
        QVERIFY(near(bank.frequencies[1] - bank.frequencies[0], 28.22, 0.01));
    }
    void slaneyFiltersHaveUnitArea() {
        SpectrumConfig config;
        config.nFft = 16384; // bins dense enough for the sum to be the integral
        config.winLength = 512;
        for (const MelFilter& filter : MelBank::make(config, 12000).filters) {
            const double area = std::accumulate(filter.weights.begin(), filter.weights.end(), 0.0) * 12000 / 16384;
            QVERIFY(near(area, 1.0, kAreaTolerance));
        }
    }
    void filtersBetweenTwoBinsAreEmpty() {
        SpectrumConfig config;
        config.nFft = 64;
        config.winLength = 64;
        const MelBank bank = MelBank::make(config, 12000);
        QCOMPARE(bank.filters.size(), std::size_t(96));
        QVERIFY(std::any_of(bank.filters.begin(), bank.filters.end(), [](const auto& f) { return f.weights.empty(); }));
    }
    void unnormalisedFiltersPeakAtOne() {
        SpectrumConfig config;
        config.nFft = 16384;
        config.melNorm = MelNorm::None;
        const MelBank bank = MelBank::make(config, 12000);
        for (std::size_t band = 0; band < bank.filters.size(); ++band) {
            const auto& weights = bank.filters[band].weights;
            const float peak = *std::max_element(weights.begin(), weights.end());
            QCOMPARE_LE(peak, 1.0F);
            QCOMPARE_GT(peak, 0.97F); // the nearest bin is at most 0.37 Hz away, an edge at least 28 Hz
            // Triangles that share their edges add up to 1 from the first peak to the last.
            const double area = std::accumulate(weights.begin(), weights.end(), 0.0) * 12000 / 16384;
            const double low = band == 0 ? 0.0 : bank.frequencies[band - 1];
            const double high = band + 1 == bank.filters.size() ? 6000.0 : bank.frequencies[band + 1];
            QVERIFY(nearRelative(area, 0.5 * (high - low), kAreaTolerance, std::ptrdiff_t(band)));
        }
    }
    void equalsTheReference_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("sampleRate");
        for (const auto& [name, bank] : banks())
            QTest::newRow(name.c_str()) << QString::fromStdString(name) << bank.sampleRate;
    }
    void equalsTheReference() {
        QFETCH(QString, name);
        QFETCH(int, sampleRate);
        const MelBank bank = MelBank::make(banks().at(name.toStdString()).config, sampleRate);
        const double difference = largestDifference(bank, test::loadReference("mel_bank/" + name.toStdString()));
        QCOMPARE_LT(difference, 1e-6);
    }
    void peaksEqualTheReference() {
        const auto peaks = test::loadReference("mel_bank/slaney_frequencies");
        const MelBank bank = MelBank::make({}, 12000);
        QVERIFY(nearEach(bank.frequencies, peaks.values, 1e-6));
    }
};

QTEST_APPLESS_MAIN(MelBankTest)
#include "tst_mel_bank.moc"
