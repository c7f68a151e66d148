// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "engine/core/text.h"
#include "engine/preprocess/passport.h"
#include "tests/support/show.h"

using namespace etude;

class MethodsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPresetHasOneSentence() {
        for (const Preset& preset : presets()) {
            const std::string text = methodsText(preset.config);
            QVERIFY(text.ends_with("configuration " + inputHash(preset.config).shortHex() + ")."));
            QCOMPARE(text.find(". "), std::string::npos);
        }
    }
    /// What has no effect is neither in the identity nor in the passport.
    void oneHashHasOnePassport() {
        InputConfig decibels;
        InputConfig pcen;
        pcen.spectrum.quantity = Quantity::Magnitude;
        pcen.preprocess.compression = Compression::Pcen;
        InputConfig unsmoothed = pcen;
        unsmoothed.preprocess.pcenGain = 0.0;
        InputConfig logarithmic = pcen;
        logarithmic.preprocess.pcenPower = 0.0;
        for (const InputConfig& config : {decibels, pcen, unsmoothed, logarithmic}) {
            int without = 0;
            for (const auto& [field, value] :
                 {std::pair{"preprocess.pcen_time_constant", 2.5}, std::pair{"preprocess.pcen_eps", 0.625},
                  std::pair{"preprocess.pcen_bias", 7.5}, std::pair{"preprocess.power_exponent", 0.75}}) {
                InputConfig changed = config;
                QVERIFY(setField(changed, field, value));
                const Passport one = passport(config);
                const Passport other = passport(changed);
                QCOMPARE(other.hash == one.hash, !fieldApplies(config, field));
                QCOMPARE(other == one, other.hash == one.hash);
                if (other == one) {
                    ++without;
                    QVERIFY2(other.methods.find(shortestText(value)) == std::string::npos, other.methods.c_str());
                }
            }
            QCOMPARE_GT(without, 0);
        }
    }
    /// Decibels are weighted by adding, everything else before it is compressed.
    void weightingStandsWhereItIsApplied_data() {
        QTest::addColumn<int>("compression");
        QTest::addColumn<bool>("before");
        QTest::newRow("decibel") << int(Compression::Decibel) << false;
        QTest::newRow("log") << int(Compression::Log) << true;
        QTest::newRow("power law") << int(Compression::PowerLaw) << true;
        QTest::newRow("PCEN") << int(Compression::Pcen) << true;
    }
    void weightingStandsWhereItIsApplied() {
        QFETCH(int, compression);
        QFETCH(bool, before);
        InputConfig config;
        config.preprocess.compression = Compression(compression);
        config.preprocess.weighting = Weighting::AWeighting;
        const std::string text = methodsText(config);
        const auto weighting = text.find("A-weighted (IEC 61672)");
        const auto compressed = std::min(text.find("compressed "), text.find("converted to decibels"));
        QVERIFY(weighting != std::string::npos && compressed != std::string::npos);
        QCOMPARE(weighting < compressed, before);
    }
};

QTEST_APPLESS_MAIN(MethodsTest)
#include "tst_methods.moc"
