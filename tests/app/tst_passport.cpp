// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <vector>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "engine/core/field_json.h"
#include "engine/core/files.h"
#include "engine/core/npy.h"
#include "engine/preprocess/preprocess.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/audio_signals.h"
#include "tests/support/decibel_difference.h"
#include "tests/support/npy_reference.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPython = QStringLiteral(ETUDE_REFERENCE_VENV "/bin/python");

/// How an input is compared.
enum Measure {
    Absolute, ///< standard deviations, logarithms and PCEN: 1e-3
    Scaled,   ///< linear values and powers of them: 1e-5 of the largest
    Decibels, ///< decibels as they are: 1e-3 within 60 dB of the frame's maximum, 1e-2 below
};

std::optional<Reference> loadArray(const QString& file) {
    const auto array = readNpy(file.toStdString());
    if (!array || array->shape.size() != 2 || array->dtype != "<f4")
        return std::nullopt;
    return Reference{array->shape, array->toDoubles()};
}

/// Whether they agree; says by how much.
bool agree(const Reference& ours, const Reference& theirs, Measure measure) {
    if (ours.shape != theirs.shape)
        return false;
    const auto decibels = decibelDifference(std::span<const double>(ours.values), theirs);
    const double difference = larger(decibels.upper, decibels.lower);
    const double largest = std::abs(*std::ranges::max_element(theirs.values, {}, [](double x) { return std::abs(x); }));
    if (measure == Decibels)
        qInfo("%.2g dB within 60 dB of the frame's maximum, %.2g dB below", decibels.upper, decibels.lower);
    else
        qInfo("%.2g, %.2g of the largest value", difference, difference / largest);
    switch (measure) {
    case Absolute:
        return difference < 1e-3;
    case Scaled:
        return difference < 1e-5 * largest;
    case Decibels:
        break;
    }
    return decibels.tolerable();
}

} // namespace

/// The passport's Python program, run on librosa, against the arrays that lie beside it.
class PassportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void snippetIsAProgram();
    void snippetComputesTheSame_data();
    void snippetComputesTheSame();
    void statisticsReachTheSnippet_data();
    void statisticsReachTheSnippet();

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    void compare(const QString& config, const QStringList& fields, Measure measure, const QString& statistics = {});
    [[nodiscard]] QString runSnippet(const QStringList& arguments);
    [[nodiscard]] QString writeStatistics(const InputConfig& config) const;

    QTemporaryDir m_folder;
    QStringList m_audio;
    QProcess m_python;
};

void PassportTest::initTestCase() {
    QFile reason(QStringLiteral(ETUDE_REFERENCE_VENV "/unavailable"));
    if (reason.open(QIODevice::ReadOnly))
        QSKIP(reason.readAll().constData());
    if (!QFile::exists(QStringLiteral(ETUDE_REFERENCE_VENV "/installed.txt")))
        QSKIP("There is no Python environment with librosa yet; 'ctest -R tst_passport' makes it.");

    // A stereo recording of 2 s, and a mono tone that sinks into noise, shorter than the clip.
    m_audio = {QStringLiteral(ETUDE_TEST_DATA "/vibe_ace.flac"), at(u"tone.wav"_s)};
    std::vector<float> tone = sine(700.0, 22050, 1.3, 0.4F);
    const std::vector<float> hiss = noise(tone.size(), 5, 0.01F);
    for (std::size_t i = 0; i < tone.size(); ++i)
        tone[i] = tone[i] * std::exp(-5.0F * static_cast<float>(i) / static_cast<float>(tone.size())) + hiss[i];
    writeAudio(m_audio[1].toStdString(), "wavfloat", tone, 22050);
    m_python.start(kPython, {QStringLiteral(ETUDE_SOURCE_DIR "/tests/reference/run_snippets.py")});
    QVERIFY(m_python.waitForStarted());
}

void PassportTest::cleanupTestCase() {
    m_python.closeWriteChannel(); // the end of its input is the end of the program
    if (m_python.state() != QProcess::NotRunning)
        QVERIFY(m_python.waitForFinished());
}

/// The error that a snippet ended with; empty if none.
QString PassportTest::runSnippet(const QStringList& arguments) {
    m_python.write(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n');
    const QByteArray answer = nextLine(m_python);
    if (answer.isEmpty())
        return u"no answer: "_s + QString::fromUtf8(m_python.readAllStandardError());
    return QString::fromUtf8(answer.trimmed());
}

void PassportTest::compare(const QString& config, const QStringList& fields, Measure measure,
                           const QString& statistics) {
    const QString folder = at(QString::fromUtf8(QTest::currentDataTag()));
    const QStringList more = statistics.isEmpty() ? QStringList() : QStringList{u"--statistics"_s, statistics};
    QStringList command{u"input"_s, u"export"_s, config};
    command += m_audio;
    command += {u"-o"_s, folder, u"--json"_s};
    for (const QString& field : fields)
        command += {u"--set"_s, field};
    const QJsonArray files = cliJson(command + more)[u"files"_s].toArray();
    QCOMPARE(files.size(), m_audio.size());
    for (const auto& item : files) {
        const QJsonObject file = item.toObject();
        const QString output = at(u"snippet.npy"_s);
        const QString start = QString::number(file[u"start"_s].toInteger());
        QCOMPARE(runSnippet(
                     QStringList{folder + u"/snippet.py"_s, file[u"audio"_s].toString(), output, u"--start"_s, start} +
                     more),
                 QString());
        const auto ours = loadArray(folder + u'/' + file[u"file"_s].toString());
        const auto theirs = loadArray(output);
        QVERIFY(ours && theirs);
        QVERIFY2(agree(*ours, *theirs, measure), qPrintable(file[u"file"_s].toString()));
        QVERIFY(QFile::remove(output));
    }
}

/// As a reader of the passport would use it.
void PassportTest::snippetIsAProgram() {
    const QStringList command{u"input"_s, u"export"_s, u"paper-mel"_s, m_audio[1], u"-o"_s, at(u"program"_s)};
    QCOMPARE(cli(command).exitCode, 0);
    const ProcessResult run = runProcess(kPython, {at(u"program/snippet.py"_s), m_audio[1], at(u"program.npy"_s)}, 120);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const auto ours = loadArray(at(u"program/tone.npy"_s));
    const auto theirs = loadArray(at(u"program.npy"_s));
    QVERIFY(ours && theirs);
    QVERIFY(agree(*ours, *theirs, Absolute));
}

void PassportTest::snippetComputesTheSame_data() {
    QTest::addColumn<QString>("config");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<int>("measure");
    const auto add = [](const char* name, const QString& config, const QStringList& fields,
                        Measure measure = Absolute) { QTest::newRow(name) << config << fields << int(measure); };
    const QString seconds = u"clip_seconds=1.5"_s;
    const QString mel = u"paper-mel"_s;
    add("paper-mel", mel, {seconds});
    add("paper-stft", u"paper-stft"_s, {seconds});
    add("librosa", u"librosa"_s, {seconds}, Decibels);
    add("torchaudio", u"torchaudio"_s, {seconds}, Decibels);
    add("kapre-2017", u"kapre-2017"_s, {seconds}, Scaled);
    add("essentia-musicnn", u"essentia-musicnn"_s, {seconds});
    add("pcen", mel,
        {seconds, u"quantity=magnitude"_s, u"compression=pcen"_s, u"pcen_time_constant=0.1"_s,
         u"standardisation=none"_s});
    add("log", mel, {seconds, u"compression=log"_s, u"log_gain=100"_s, u"log_offset=0.01"_s, u"log_base=10"_s});
    add("power law", mel, {seconds, u"compression=power_law"_s, u"standardisation=none"_s}, Scaled);
    add("linear, C-weighted", mel,
        {seconds, u"compression=linear"_s, u"weighting=c_weighting"_s, u"standardisation=none"_s}, Scaled);
    add("A-weighted magnitude", u"paper-stft"_s, {seconds, u"quantity=magnitude"_s, u"weighting=a_weighting"_s});
    add("B-weighted", mel, {seconds, u"weighting=b_weighting"_s, u"scale=10"_s});
    add("D-weighted log", mel, {seconds, u"weighting=d_weighting"_s, u"compression=log"_s});
    add("per frequency", mel, {seconds, u"weighting=per_frequency"_s});
    add("constant reference", mel,
        {seconds, u"db_reference=constant"_s, u"db_reference_value=0.5"_s, u"top_db=0"_s, u"standardisation=none"_s},
        Decibels);
    add("centre, left", mel, {u"clip_seconds=0.9"_s, u"offset=centre"_s, u"channels=left"_s});
    add("random, right", mel, {u"clip_seconds=0.7"_s, u"offset=random"_s, u"offset_seed=7"_s, u"channels=right"_s});
    add("whole", mel, {u"offset=whole"_s});
    add("same, odd, Blackman", mel,
        {seconds, u"pad_mode=same"_s, u"hop_length=251"_s, u"n_fft=441"_s, u"win_length=401"_s, u"window=blackman"_s,
         u"window_form=symmetric"_s});
    add("not centred, HTK", mel,
        {seconds, u"center=false"_s, u"window=rectangular"_s, u"mel_scale=htk"_s, u"mel_norm=none"_s, u"f_min=40"_s,
         u"f_max=5000"_s, u"mel_bands=40"_s});
    add("log16", mel, {seconds, u"storage=log16"_s});
}

void PassportTest::snippetComputesTheSame() {
    QFETCH(QString, config);
    QFETCH(QStringList, fields);
    QFETCH(int, measure);
    compare(config, fields, Measure(measure));
}

/// Statistics over both files, as the training set of a configuration.
QString PassportTest::writeStatistics(const InputConfig& config) const {
    TrainingStatistics statistics;
    statistics.input = statisticsInput(config);
    statistics.clips = hashText("two clips");
    statistics.count = m_audio.size();
    statistics.bands.resize(static_cast<std::size_t>(config.shape().bands));
    for (const QString& file : m_audio) {
        const Spectrogram input = loadInput(file.toStdString(), statisticsBase(config)).value().input;
        for (int band = 0; band < input.bands; ++band) {
            Moments& moments = statistics.bands[static_cast<std::size_t>(band)];
            moments = moments.merged(Moments::of(input.band(band)));
        }
    }
    const QString path = at(QString::fromUtf8(QTest::currentDataTag()) + u".json"_s);
    return writeFileAtomically(path.toStdString(), statisticsText(statistics)) ? path : QString();
}

void PassportTest::statisticsReachTheSnippet_data() {
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("per dataset") << QStringList{u"standardisation=per_dataset"_s};
    QTest::newRow("bands of the set") << QStringList{u"weighting=per_frequency"_s,
                                                     u"weighting_statistics=training_set"_s, u"standardisation=none"_s};
    QTest::newRow("both, linear") << QStringList{u"compression=linear"_s, u"weighting=per_frequency"_s,
                                                 u"weighting_statistics=training_set"_s,
                                                 u"standardisation=per_dataset"_s};
}

void PassportTest::statisticsReachTheSnippet() {
    QFETCH(QStringList, fields);
    fields += u"clip_seconds=1.5"_s;
    InputConfig config;
    for (const QString& field : fields) {
        const qsizetype equals = field.indexOf(u'=');
        QVERIFY(setField(config, field.left(equals).toStdString(), parseFieldText(field.mid(equals + 1).toStdString()))
                    .has_value());
    }
    const QString statistics = writeStatistics(config);
    QVERIFY(!statistics.isEmpty());
    compare(u"paper-mel"_s, fields, Absolute, statistics);
}

QTEST_GUILESS_MAIN(PassportTest)
#include "tst_passport.moc"
