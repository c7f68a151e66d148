// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/preprocess/input_config.h"

using namespace etude;

class InputConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void presetsAreThePapers() {
        QCOMPARE(presets().size(), std::size_t(2));
        QCOMPARE(loadInputConfig("paper-mel")->shape(), (InputShape{96, 1360}));
        QCOMPARE(loadInputConfig("paper-stft")->shape(), (InputShape{257, 1360}));
        for (const Preset& preset : presets())
            QVERIFY(validate(preset.config).has_value());
    }
    void identitiesAreGolden() {
        // Stored data and runs are named by these: a change here needs a new schema version.
        QCOMPARE(inputHash(InputConfig{}).hex(), hashText(R"({"schema":1})").hex());
        InputConfig config;
        config.preprocess.compression = Compression::Linear;
        config.preprocess.scale = 10.0;
        QCOMPARE(inputHash(config).hex(),
                 hashText(R"({"preprocess":{"compression":"linear","scale":10},"schema":1})").hex());
        QCOMPARE(featureHash(config.audio, config.spectrum), featureHash({}, {}));
        config.spectrum.nFft = 1024;
        QCOMPARE(featureHash(config.audio, config.spectrum).hex(),
                 hashText(R"({"schema":1,"spectrum":{"n_fft":1024}})").hex());
    }
    void rulesBetweenFieldsAreChecked() {
        InputConfig config;
        config.spectrum.fMax = 8000.0;
        QVERIFY(validate(config).error().message.starts_with("f_max is 8000;"));
        config = {};
        config.spectrum.center = false;
        config.audio.clipSeconds = 0.1;
        config.spectrum.nFft = 2048;
        QVERIFY(validate(config).error().message.starts_with("clip_seconds is 0.1;"));
        config = {};
        config.audio.clipSeconds = 3600;
        config.spectrum.hopLength = 1;
        QVERIFY(validate(config).error().message.starts_with("clip_seconds is 3600;"));
    }
    void readsAFile() {
        QTemporaryDir folder;
        const std::string file = folder.filePath("input.json").toStdString();
        std::ofstream(file) << R"({"spectrum": {"mel_bands": 48}, "preprocess": {"weighting": "per_frequency"}})";
        const auto config = loadInputConfig(file);
        QVERIFY(config.has_value());
        QCOMPARE(config->spectrum.melBands, 48);
        QCOMPARE(config->preprocess.weighting, Weighting::PerFrequency);
        std::ofstream(file) << R"({"spectrum": {"mel_band": 48}})";
        QVERIFY(loadInputConfig(file).error().message.find("mel_band") != std::string::npos);
        const auto missing = loadInputConfig("paper-mle");
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(missing.error().message.find("paper-mel, paper-stft") != std::string::npos);
    }
    void summariesNameWhatDistinguishes() {
        InputConfig config;
        QCOMPARE(summary(config), std::string("mel 96, decibel, bypass"));
        config.preprocess.scale = 10.0;
        config.preprocess.weighting = Weighting::PerFrequency;
        config.spectrum.nFft = 1024;
        QCOMPARE(summary(config), std::string("mel 96, decibel, per_frequency, x10, n_fft 1024"));
        config.spectrum.representation = Representation::Stft;
        QCOMPARE(summary(config), std::string("stft 513, decibel, per_frequency, x10, n_fft 1024"));
    }
};

QTEST_APPLESS_MAIN(InputConfigTest)
#include "tst_input_config.moc"
