// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <fstream>
#include <set>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/field_json.h"
#include "engine/preprocess/input_config.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;

class InputConfigTest : public QObject {
    Q_OBJECT

    InputConfig m_probe;

private Q_SLOTS:
    void presetsAreValidAndApart() {
        QCOMPARE(loadInputConfig("paper-mel")->shape(), (InputShape{96, 1360}));
        QCOMPARE(loadInputConfig("paper-stft")->shape(), (InputShape{257, 1360}));
        QCOMPARE(loadInputConfig("librosa")->shape(), (InputShape{128, 1249}));
        QCOMPARE(loadInputConfig("torchaudio")->shape(), (InputShape{128, 2321}));
        QCOMPARE(loadInputConfig("kapre-2017")->shape(), (InputShape{128, 2498}));
        QCOMPARE(loadInputConfig("essentia-musicnn")->shape(), (InputShape{96, 1813}));
        std::set<std::string> hashes;
        for (const Preset& preset : presets()) {
            QVERIFY(validate(preset.config).has_value());
            hashes.insert(inputHash(preset.config).hex());
        }
        QCOMPARE(hashes.size(), std::size_t(6));
    }
    void everyNumberIsRefusedOutsideItsRange_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("value");
        InputConfig::visitFields(m_probe, [](std::string_view part, const auto& fields) {
            std::remove_cvref_t<decltype(fields)>::visitFields(
                fields, [&](std::string_view name, const auto& field, Range range = {}, bool = true) {
                    using Field = std::remove_cvref_t<decltype(field)>;
                    if constexpr (std::is_arithmetic_v<Field> && !std::is_same_v<Field, bool>) {
                        const QString path = QString::fromStdString(std::string(part) + "." + std::string(name));
                        QTest::addRow("%s low", qPrintable(path)) << path << std::floor(range.low) - 1.0;
                        QTest::addRow("%s high", qPrintable(path)) << path << std::ceil(range.high) + 1.0;
                    }
                });
        });
    }
    void everyNumberIsRefusedOutsideItsRange() {
        QFETCH(QString, path);
        QFETCH(double, value);
        InputConfig config;
        const auto set = setField(config, path.toStdString(), value);
        const std::string sentence = set ? validate(config).error().message : set.error().message;
        QVERIFY(contains(sentence, path.section('.', 1).toStdString()));
        QVERIFY(contains(sentence, "; it must be "));
        QVERIFY2(sentence.ends_with('.'), sentence.c_str());
    }
    void everyNameIsRefusedIfItIsNone_data() {
        QTest::addColumn<QString>("path");
        for (const std::string& path : fieldPaths<InputConfig>())
            if (std::holds_alternative<std::string>(*getField(InputConfig{}, path)))
                QTest::newRow(path.c_str()) << QString::fromStdString(path);
    }
    void everyNameIsRefusedIfItIsNone() {
        QFETCH(QString, path);
        InputConfig config;
        const auto set = setField(config, path.toStdString(), "loud");
        QVERIFY(!set);
        QVERIFY2(set.error().message.starts_with(path.toStdString() + " is \"loud\"; it must be one of "),
                 set.error().message.c_str());
    }
    void newFieldsChangeNoOldIdentity() {
        // The hash of a fresh configuration with only fields of the first version set, as it was then.
        InputConfig config;
        config.audio.offset = ClipOffset::Centre;
        config.spectrum.padMode = PadMode::Reflect;
        config.preprocess.topDb = 60.0;
        QCOMPARE(canonicalText(changedFields(config)),
                 std::string(
                     R"({"audio":{"offset":"centre"},"preprocess":{"top_db":60},"spectrum":{"pad_mode":"reflect"}})"));
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
        config.audio.offset = ClipOffset::Whole;
        QVERIFY(validate(config).has_value());
        config = {};
        config.preprocess.compression = Compression::Pcen;
        QCOMPARE(validate(config).error().message,
                 std::string("quantity is power; it must be magnitude where compression is pcen."));
        config.spectrum.quantity = Quantity::Magnitude;
        QVERIFY(validate(config).has_value());
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
        QVERIFY(contains(loadInputConfig(file).error().message, "mel_band"));
        const auto missing = loadInputConfig("paper-mle");
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(contains(missing.error().message, "paper-mel, paper-stft, librosa"));
    }
    void aFileWithoutEndIsRefused() {
        const auto endless = loadInputConfig("/dev/zero");
        QVERIFY(!endless);
        QCOMPARE(endless.error().kind, ErrorKind::Invalid);
        QVERIFY(endless.error().message.starts_with("'/dev/zero' is longer than a megabyte"));
    }
    void summariesNameWhatDistinguishes() {
        InputConfig config;
        QCOMPARE(summary(config), std::string("mel 96, decibel, bypass"));
        config.preprocess.scale = 10.0;
        config.preprocess.weighting = Weighting::PerFrequency;
        config.spectrum.nFft = 1024;
        QCOMPARE(summary(config), std::string("mel 96, decibel, per_frequency, x10, n_fft 1024"));
        config.audio.clipSeconds = 3.0;
        QCOMPARE(summary(config), std::string("mel 96, decibel, per_frequency, x10, clip_seconds 3, n_fft 1024"));
        config.audio.offset = ClipOffset::Whole; // which has no clip length
        QCOMPARE(summary(config), std::string("mel 96, decibel, per_frequency, x10, offset whole, n_fft 1024"));
        config.audio = {};
        config.spectrum.representation = Representation::Stft;
        QCOMPARE(summary(config), std::string("stft 513, decibel, per_frequency, x10, n_fft 1024"));
    }
};

QTEST_APPLESS_MAIN(InputConfigTest)
#include "tst_input_config.moc"
