// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/preprocess/input_remarks.h"
#include "engine/preprocess/passport.h"
#include "tests/support/show.h"

using namespace etude;

/// What is legal and hardly meant.
class TestInputRemarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// torchaudio's own default has empty filters, of which torchaudio warns, too.
    void presetsGiveNoRemark() {
        for (const Preset& preset : presets())
            QCOMPARE(remarks(preset.config).empty(), preset.name != "torchaudio");
    }

    void emptyMelFilters() {
        InputConfig config = *loadInputConfig("paper-mel");
        config.spectrum.nFft = 256;
        config.spectrum.winLength = 256;
        config.spectrum.hopLength = 128;
        config.spectrum.melBands = 200;
        const auto found = remarks(config);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].field, std::string("spectrum.mel_bands"));
        QVERIFY2(found[0].text.english().starts_with("39 of the 200 mel bands are constant"),
                 found[0].text.english().c_str());
        QCOMPARE(passport(config).remarks, std::vector<std::string>{found[0].text.english()});
        config.spectrum.representation = Representation::Stft;
        QVERIFY(remarks(config).empty());
    }

    void aHopBeyondTheWindow() {
        InputConfig config = *loadInputConfig("paper-mel");
        config.spectrum.hopLength = config.spectrum.winLength;
        QVERIFY(remarks(config).empty());
        config.spectrum.hopLength = 2 * config.spectrum.winLength;
        const auto found = remarks(config);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].field, std::string("spectrum.hop_length"));
        QCOMPARE(found[0].text.english(), std::string("The hop of 1024 samples is longer than the window of 512: 512 "
                                                      "samples of each hop (50 %) are in no frame."));
    }

    void decibelsOfAlmostNoRange() {
        InputConfig config = *loadInputConfig("paper-mel");
        config.preprocess.compression = Compression::Decibel;
        for (const double usual : {0.0, 10.0, 80.0}) {
            config.preprocess.topDb = usual;
            QVERIFY(remarks(config).empty());
        }
        config.preprocess.topDb = 0.5;
        const auto found = remarks(config);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].field, std::string("preprocess.top_db"));
        QVERIFY(found[0].text.english().starts_with("All that is more than 0.5 dB below the loudest bin"));
        config.preprocess.compression = Compression::Log;
        QVERIFY(remarks(config).empty());
    }
};

QTEST_APPLESS_MAIN(TestInputRemarks)
#include "tst_input_remarks.moc"
