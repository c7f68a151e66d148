// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/field_json.h"
#include "engine/core/files.h"
#include "engine/core/npy.h"
#include "engine/preprocess/export_inputs.h"
#include "engine/preprocess/passport.h"
#include "engine/preprocess/preprocess.h"
#include "tests/support/audio_signals.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
using test::identical;
namespace fs = std::filesystem;

class ExportInputsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    InputConfig m_config;

    [[nodiscard]] fs::path path(const QString& name) const { return m_folder->filePath(name).toStdString(); }
    [[nodiscard]] fs::path audio(const QString& name, std::uint64_t seed) const {
        fs::create_directories(path(name).parent_path());
        test::writeAudio(path(name), "flac", test::noise(3 * 12000, seed), 12000);
        return path(name);
    }
    [[nodiscard]] Json passportFile() const { return parseJson(*readFile(path("out/passport.json"))); }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_config.audio.clipSeconds = 1.0;
    }

    void writesExactlyTheInputBesideItsPassport() {
        const std::vector<fs::path> files{audio("a.flac", 1), audio("b.flac", 2)};
        m_config.audio.offset = ClipOffset::Centre;
        const auto report = exportInputs(files, m_config, path("out")).value();
        QVERIFY(report.problems.empty());
        QCOMPARE(report.files.size(), std::size_t(2));
        for (std::size_t i = 0; i < files.size(); ++i) {
            const Spectrogram expected = loadInput(files[i], m_config)->input;
            const NpyArray array = readNpy(path("out") / report.files[i].file).value();
            QCOMPARE(array.dtype, std::string("<f4"));
            QCOMPARE(array.shape, (std::vector<std::size_t>{96, 47}));
            QCOMPARE(array.bytes.size(), expected.values.size() * sizeof(float));
            QCOMPARE(std::memcmp(array.bytes.data(), expected.values.data(), array.bytes.size()), 0);
            QCOMPARE(report.files[i].start, std::int64_t(12000));
        }
        const Json json = passportFile();
        QCOMPARE(*fromJson<InputConfig>(json["config"]), m_config);
        QCOMPARE(json["hash"].get<std::string>(), inputHash(m_config).hex());
        QCOMPARE(json["methods"].get<std::string>(), methodsText(m_config));
        QCOMPARE(json["files"].size(), std::size_t(2));
        QCOMPARE(*readFile(path("out/snippet.py")), librosaSnippet(m_config));
        QVERIFY(!fs::exists(path("out/statistics.json")));
    }
    void namesThatAreTakenGetANumber() {
        const std::vector<fs::path> files{audio("x/same.flac", 1), audio("y/same.flac", 2)};
        const auto first = exportInputs(files, m_config, path("out")).value();
        QCOMPARE(first.files[0].file, std::string("same.npy"));
        QCOMPARE(first.files[1].file, std::string("same 2.npy"));
        // Again: the same names, and what an earlier export wrote stays in the passport.
        const auto again = exportInputs(std::span(files).last(1), m_config, path("out")).value();
        QCOMPARE(again.files[0], first.files[1]);
        QCOMPARE(passportFile()["files"].size(), std::size_t(2));
    }
    void aFolderHoldsOneConfiguration() {
        const std::vector<fs::path> files{audio("a.flac", 1)};
        QVERIFY(exportInputs(files, m_config, path("out")).has_value());
        const Json before = passportFile();
        m_config.preprocess.compression = Compression::Linear;
        const auto refused = exportInputs(files, m_config, path("out"));
        m_config.preprocess.compression = Compression::Decibel;
        QVERIFY(!refused);
        QVERIFY(contains(refused.error().message, "another configuration"));
        QVERIFY(identical(passportFile(), before));
    }
    void filesOfOthersAreNeverReplaced() {
        fs::create_directories(path("out"));
        std::ofstream(path("out/a.npy")) << "precious";
        const auto report = exportInputs(std::vector<fs::path>{audio("a.flac", 1)}, m_config, path("out")).value();
        QCOMPARE(report.files[0].file, std::string("a 2.npy"));
        QCOMPARE(*readFile(path("out/a.npy")), std::string("precious"));
    }
    void aPassportThatIsNoneIsRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("cut") << QStringLiteral("{");
        QTest::newRow("no files") << QStringLiteral("{\"hash\": \"HASH\"}");
        QTest::newRow("a number") << QStringLiteral("{\"hash\": \"HASH\", \"files\": [3]}");
        QTest::newRow("out of the folder")
            << QStringLiteral("{\"hash\": \"HASH\", \"files\": [{\"audio\": \"a\", \"file\": \"../evil.npy\"}]}");
    }
    void aPassportThatIsNoneIsRefused() {
        QFETCH(QString, text);
        fs::create_directories(path("out"));
        const QString hash = QString::fromStdString(inputHash(m_config).hex());
        std::ofstream(path("out/passport.json")) << text.replace(QStringLiteral("HASH"), hash).toStdString();
        const auto refused = exportInputs(std::vector<fs::path>{audio("a.flac", 1)}, m_config, path("out"));
        QVERIFY(!refused);
        QVERIFY(contains(refused.error().message, "is not the passport of an export"));
        QVERIFY(!fs::exists(path("evil.npy")));
    }
    void oneExportAtATime() {
        fs::create_directories(path("out"));
        const auto held = FileLock::tryAcquire(path("out/passport.lock"));
        const auto refused = exportInputs(std::vector<fs::path>{audio("a.flac", 1)}, m_config, path("out"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
    }
    void badFilesAreListedAndTheRestIsWritten() {
        std::ofstream(path("words.flac")) << "no audio";
        const std::vector<fs::path> files{path("words.flac"), audio("a.flac", 1), path("none.flac")};
        const auto report = exportInputs(files, m_config, path("out")).value();
        QCOMPARE(report.files.size(), std::size_t(1));
        QCOMPARE(report.problems.size(), std::size_t(2));
        QCOMPARE(report.problems[0].file, files[0]);
        QCOMPARE(report.problems[1].file, files[2]);
        QVERIFY(contains(report.problems[1].reason, "none.flac"));
    }
    void aStopKeepsWhatWasWritten() {
        const std::vector<fs::path> files{audio("a.flac", 1), audio("b.flac", 2), audio("c.flac", 3)};
        std::stop_source stop;
        const auto stopped = exportInputs(
            files, m_config, path("out"), nullptr,
            [&](const Progress& now) {
                if (now.done == 1)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(passportFile()["files"].size(), std::size_t(2));
    }
    void statisticsTravelAlong() {
        m_config.preprocess.standardisation = Standardisation::PerDataset;
        const std::vector<fs::path> files{audio("a.flac", 1)};
        QVERIFY(!exportInputs(files, m_config, path("out")));
        QVERIFY(!fs::exists(path("out")));
        const Spectrogram base = loadInput(files[0], statisticsBase(m_config))->input;
        TrainingStatistics statistics{statisticsInput(m_config), {}, 1, {}};
        for (int band = 0; band < base.bands; ++band)
            statistics.bands.push_back(Moments::of(base.band(band)));
        QVERIFY(exportInputs(files, m_config, path("out"), &statistics).has_value());
        QCOMPARE(*parseStatistics(*readFile(path("out/statistics.json")), "it"), statistics);
        m_config.preprocess.standardisation = Standardisation::PerSample;
    }
    void aFolderThatCannotBeMadeIsAnError() {
        std::ofstream(path("file")) << "here";
        const auto refused = exportInputs(std::vector<fs::path>{audio("a.flac", 1)}, m_config, path("file/out"));
        QVERIFY(!refused && refused.error().message.find("file/out") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ExportInputsTest)
#include "tst_export_inputs.moc"
