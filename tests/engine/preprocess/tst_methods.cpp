// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

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
