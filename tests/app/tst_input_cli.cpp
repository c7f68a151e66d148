// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "engine/core/field_json.h"
#include "engine/core/npy.h"
#include "engine/preprocess/passport.h"
#include "engine/preprocess/preprocess.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/audio_signals.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

/// The words `etude-cli input presets | show | export`.
class TestInputCli : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() {
        writeAudio(at(u"a tone.flac"_s).toStdString(), "flac", sine(440.0, 22050, 2.0), 22050, 2);
        writeAudio(at(u"noise.mp3"_s).toStdString(), "mp3", noise(66150, 4), 22050, 2);
    }

    void presetsAreListed() {
        const QJsonArray list = cliJson({u"input"_s, u"presets"_s, u"--json"_s})[u"presets"_s].toArray();
        QStringList names;
        for (const QJsonValue& preset : list)
            names.append(preset[u"name"_s].toString());
        QCOMPARE(names, (QStringList{u"paper-mel"_s, u"paper-stft"_s, u"librosa"_s, u"torchaudio"_s, u"kapre-2017"_s,
                                     u"essentia-musicnn"_s}));
        const QByteArray table = cli({u"input"_s, u"presets"_s}).output;
        for (const QString& name : names)
            QVERIFY(table.contains(name.toUtf8()));
    }
    void showPrintsAConfigurationFile() {
        const ProcessResult shown = cli({u"input"_s, u"show"_s, u"paper-stft"_s, u"--set"_s, u"n_fft=1000"_s});
        const QJsonObject config = QJsonDocument::fromJson(shown.output).object();
        QCOMPARE(config[u"spectrum"_s][u"representation"_s].toString(), u"stft"_s);
        QCOMPARE(config[u"spectrum"_s][u"n_fft"_s].toInt(), 1000);
        QFile file(at(u"config.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(shown.output);
        file.close();
        QCOMPARE(cli({u"input"_s, u"show"_s, at(u"config.json"_s)}).output, shown.output);
    }
    void showPrintsThePassport() {
        const QStringList words{u"input"_s, u"show"_s, u"librosa"_s};
        const Passport expected = passport(loadInputConfig("librosa").value());
        const QJsonObject json = cliJson(words + QStringList{u"--passport"_s, u"--json"_s});
        QCOMPARE(json[u"canonical"_s].toString().toStdString(), expected.json);
        QCOMPARE(json[u"hash"_s].toString().toStdString(), expected.hash);
        QCOMPARE(json[u"methods"_s].toString().toStdString(), expected.methods);
        QCOMPARE(json[u"snippet"_s].toString().toStdString(), expected.snippet);
        const QByteArray text = cli(words + QStringList{u"--passport"_s}).output;
        QVERIFY(text.contains(QByteArray::fromStdString(expected.methods)));
        QCOMPARE(cli(words + QStringList{u"--snippet"_s}).output.trimmed(),
                 QByteArray::fromStdString(expected.snippet).trimmed());
    }
    void exportWritesTheInput() {
        const QJsonObject report = cliJson(
            {u"input"_s, u"export"_s, u"paper-mel"_s, at(u"a tone.flac"_s), at(u"noise.mp3"_s), u"-o"_s, at(u"out"_s),
             u"--set"_s, u"clip_seconds=1.5"_s, u"--set"_s, u"weighting=c_weighting"_s, u"--json"_s});
        QCOMPARE(report[u"files"_s].toArray().size(), 2);
        QVERIFY(report[u"left_out"_s].toArray().isEmpty());
        InputConfig config;
        config.audio.clipSeconds = 1.5;
        config.preprocess.weighting = Weighting::CWeighting;
        for (const QString& name : {u"a tone.flac"_s, u"noise.mp3"_s}) {
            const auto expected = loadInput(at(name).toStdString(), config)->input;
            const auto array = readNpy(at(u"out/"_s + name.section(u'.', 0, 0) + u".npy"_s).toStdString()).value();
            QCOMPARE(array.shape, (std::vector<std::size_t>{96, 71}));
            QCOMPARE(array.toDoubles(), std::vector<double>(expected.values.begin(), expected.values.end()));
        }
        const QJsonObject file = QJsonDocument::fromJson(read(u"out/passport.json"_s)).object();
        QCOMPARE(file[u"hash"_s].toString().toStdString(), inputHash(config).hex());
        QCOMPARE(QString::fromUtf8(read(u"out/snippet.py"_s)), QString::fromStdString(librosaSnippet(config)));
    }
    void whatIsPaddedOrMissingIsSaid() {
        test::writeAudio(at(u"six.wav"_s).toStdString(), "wav", test::noise(6 * 22050, 5), 22050);
        QCOMPARE(test::runProcess(u"sh"_s, {u"-c"_s, u"lame --quiet -b 64 six.wav six.mp3"_s}, 60, at(u"."_s)).exitCode,
                 0);
        QByteArray bytes = read(u"six.mp3"_s);
        bytes.replace(bytes.size() / 2, 5000, QByteArray(5000, '\0'));
        QFile hurt(at(u"hurt.mp3"_s));
        QVERIFY(hurt.open(QIODevice::WriteOnly) && hurt.write(bytes) == bytes.size());
        hurt.close();
        const QStringList words{u"input"_s, u"export"_s,   u"paper-mel"_s, at(u"hurt.mp3"_s),
                                u"-o"_s,    at(u"said"_s), u"--set"_s,     u"clip_seconds=7"_s};
        const ProcessResult result = cli(words);
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.errors.contains("s of the clip's 7.00 s are silence, since the file is shorter."),
                 result.errors.constData());
        QVERIFY2(result.errors.contains("It is damaged within (gaps: 1)"), result.errors.constData());
        const QJsonObject told = cliJson(words + QStringList{u"--json"_s})[u"files"_s].toArray()[0].toObject();
        QVERIFY(told[u"padding"_s].toInt() > 12000);
        QVERIFY(told[u"faults"_s].toString().contains(u"damaged within"_s));
        const QJsonObject passport = QJsonDocument::fromJson(read(u"said/passport.json"_s)).object();
        QCOMPARE(passport[u"files"_s].toArray()[0].toObject(), told);
    }
    void badFilesAreNamedAndTheRestIsWritten() {
        const ProcessResult result = cli(
            {u"input"_s, u"export"_s, u"paper-mel"_s, at(u"none.wav"_s), at(u"noise.mp3"_s), u"-o"_s, at(u"some"_s)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.errors.contains("none.wav"));
        QVERIFY(result.errors.trimmed().endsWith("1 file of 2 could not be used."));
        QVERIFY(QFile::exists(at(u"some/noise.npy"_s)));
    }
    void whereNoFileCanBeUsedNothingIsSaidToBeWritten() {
        const ProcessResult result =
            cli({u"input"_s, u"export"_s, u"paper-mel"_s, at(u"none.wav"_s), u"-o"_s, at(u"nothing"_s)});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.errors.count("none.wav"), 1);
        QVERIFY(result.errors.endsWith("No input was written: 1 file could not be used.\n"));
    }
    void whatIsWrongIsSaid_data() {
        QTest::addColumn<QStringList>("assignments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("no field") << QStringList{u"--set"_s, u"comprehension=linear"_s} << 2
                                  << QByteArray("is no field");
        QTest::newRow("no value") << QStringList{u"--set"_s, u"compression"_s} << 2
                                  << QByteArray("must be field=value");
        QTest::newRow("no name") << QStringList{u"--set"_s, u"compression=loud"_s} << 1
                                 << QByteArray("preprocess.compression is \"loud\"; it must be one of decibel, log");
        QTest::newRow("range") << QStringList{u"--set"_s, u"pcen_gain=11"_s} << 1
                               << QByteArray("preprocess.pcen_gain is 11; it must be a number from 0 to 10.");
        QTest::newRow("rule") << QStringList{u"--set"_s, u"compression=pcen"_s} << 1
                              << QByteArray("quantity is power; it must be magnitude where compression is pcen.");
        QTest::newRow("statistics") << QStringList{u"--set"_s, u"standardisation=per_dataset"_s} << 1
                                    << QByteArray("needs the statistics of a training set");
        QTest::newRow("no statistics file")
            << QStringList{u"--set"_s, u"standardisation=per_dataset"_s, u"--statistics"_s, at(u"none.json"_s)} << 1
            << QByteArray("none.json");
    }
    void whatIsWrongIsSaid() {
        QFETCH(QStringList, assignments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, sentence);
        const ProcessResult result =
            cli(QStringList{u"input"_s, u"export"_s, u"paper-mel"_s, at(u"noise.mp3"_s), u"-o"_s, at(u"wrong"_s)} +
                assignments);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY2(result.errors.contains(sentence), result.errors.constData());
        QVERIFY(!QDir(at(u"wrong"_s)).exists());
    }
    void aWholeFileIsExportedAndNotTrainedOn() {
        const QStringList whole{u"--set"_s, u"offset=whole"_s};
        const QJsonObject report = cliJson(QStringList{u"input"_s, u"export"_s, u"paper-mel"_s, at(u"a tone.flac"_s),
                                                       u"-o"_s, at(u"whole"_s), u"--json"_s} +
                                           whole);
        QCOMPARE(report[u"files"_s][0][u"frames"_s].toInt(), 1 + 24000 / 256);
        QFile file(at(u"whole.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(cli(QStringList{u"input"_s, u"show"_s, u"paper-mel"_s} + whole).output);
        file.close();
        const ProcessResult network = cli(QStringList{u"network"_s, u"show"_s, at(u"whole.json"_s)});
        QCOMPARE(network.exitCode, 1);
        QVERIFY(network.errors.contains("offset is whole; it must be start, centre or random"));
    }
};

QTEST_GUILESS_MAIN(TestInputCli)
#include "tst_input_cli.moc"
