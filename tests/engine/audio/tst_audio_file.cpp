// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <complex>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <set>

#include <QTemporaryDir>
#include <QTest>

#include "engine/audio/audio_file.h"
#include "tests/support/audio_signals.h"
#include "tests/support/near.h"
#include "tests/support/process.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;
using test::nearEach;
namespace fs = std::filesystem;

namespace {

/// The amplitude of a tone in the middle half of a buffer.
double toneAmplitude(const AudioBuffer& buffer, double frequency) {
    const std::size_t first = buffer.samples.size() / 4;
    const std::size_t last = 3 * first;
    std::complex<double> sum;
    double weights = 0.0;
    for (std::size_t i = first; i < last; ++i) {
        const double window = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * double(i - first) / double(last - first));
        sum += window * double(buffer.samples[i]) *
               std::polar(1.0, -2.0 * std::numbers::pi * frequency * double(i) / buffer.sampleRate);
        weights += window;
    }
    return 2.0 * std::abs(sum) / weights;
}

void truncate(const fs::path& file, double fraction) {
    fs::resize_file(file, static_cast<std::uintmax_t>(static_cast<double>(fs::file_size(file)) * fraction));
}

QString runTool(const QString& program, const QStringList& arguments) {
    const auto result = test::runProcess(program, arguments);
    return result.exitCode == 0 ? QString() : program + ": " + QString::fromLocal8Bit(result.errors);
}

} // namespace

class AudioFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] fs::path path(const QString& name) const { return m_folder.filePath(name).toStdString(); }

    void checkError(const fs::path& file, ErrorKind kind, const QString& words) {
        const auto clip = loadClip(file, {});
        QVERIFY(!clip);
        QCOMPARE(clip.error().kind, kind);
        const QString message = QString::fromStdString(clip.error().message);
        QVERIFY2(message.contains(words), qPrintable(message));
        QVERIFY2(message.contains(QString::fromStdString(file.string())), qPrintable(message));
        QVERIFY(!decodeAudio(file));
    }

private Q_SLOTS:
    void decodesEveryFormatOfLibsndfile_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        for (const auto& kind : {"wav", "wavfloat", "flac", "ogg", "mp3", "aiff"})
            for (const int channels : {1, 2})
                QTest::addRow("%s %d", kind, channels) << QString(kind) << 44100 << channels;
        QTest::newRow("opus") << "opus" << 48000 << 2;
        QTest::newRow("8 channels") << "wav" << 22050 << 8;
        QTest::newRow("8 channels flac") << "flac" << 48000 << 8;
    }
    void decodesEveryFormatOfLibsndfile() {
        QFETCH(QString, kind);
        QFETCH(int, rate);
        QFETCH(int, channels);
        const fs::path file = path("tone." + kind);
        test::writeAudio(file, kind.toStdString(), test::sine(1000.0, rate, 2.0), rate, channels);
        const auto info = probeAudio(file);
        QVERIFY(info.has_value());
        QCOMPARE(info->channels, channels);
        QCOMPARE(info->sampleRate, rate);
        QVERIFY(near(info->seconds(), 2.0, 0.1));
        const auto audio = decodeAudio(file);
        QVERIFY(audio.has_value());
        QCOMPARE(audio->sampleRate, rate);
        QVERIFY(near(audio->seconds(), 2.0, 0.1));
        QVERIFY(near(toneAmplitude(*audio, 1000.0), 0.5, 0.01));
        QCOMPARE_LT(toneAmplitude(*audio, 1300.0), 0.005);
    }

    void decodesWhatEncodersWrite_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments"); // IN and OUT stand for the files
        QTest::addColumn<QString>("name");
        QTest::newRow("lame 64 kbit/s") << "lame" << QStringList{"-b", "64", "--resample", "22.05", "IN", "OUT"}
                                        << "l.mp3";
        QTest::newRow("ffmpeg mp3") << "ffmpeg" << QStringList{"-y", "-i", "IN", "-b:a", "128k", "OUT"} << "f.mp3";
        QTest::newRow("ffmpeg vorbis") << "ffmpeg" << QStringList{"-y", "-i", "IN", "-c:a", "libvorbis", "OUT"}
                                       << "f.ogg";
        QTest::newRow("ffmpeg opus") << "ffmpeg" << QStringList{"-y", "-i", "IN", "-c:a", "libopus", "OUT"} << "f.opus";
        QTest::newRow("ffmpeg flac") << "ffmpeg" << QStringList{"-y", "-i", "IN", "OUT"} << "f.flac";
        QTest::newRow("sox aiff") << "sox" << QStringList{"IN", "OUT"} << "s.aiff";
        QTest::newRow("sox 24 bit wav") << "sox" << QStringList{"IN", "-b", "24", "OUT"} << "s.wav";
    }
    void decodesWhatEncodersWrite() {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(QString, name);
        const fs::path source = path("source.wav");
        test::writeAudio(source, "wav", test::sine(1000.0, 44100, 3.0, 0.25F), 44100, 2);
        arguments.replaceInStrings("IN", QString::fromStdString(source.string()));
        arguments.replaceInStrings("OUT", m_folder.filePath(name));
        const QString problem = runTool(program, arguments);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto audio = decodeAudio(path(name));
        QVERIFY(audio.has_value());
        QVERIFY(near(audio->seconds(), 3.0, 0.15));
        const double decibels = 20.0 * std::log10(toneAmplitude(*audio, 1000.0) / 0.25);
        QVERIFY(near(decibels, 0.0, 0.5)); // LAME attenuates by 0.45 dB
    }

    void takesTheMeanOfTheChannels() {
        const fs::path left = path("left.wav");
        const fs::path merged = path("merged.wav");
        test::writeAudio(left, "wav", test::sine(1000.0, 22050, 1.0, 0.5F), 22050);
        // Second channel: the same, inverted and halved.
        const QString problem = runTool("sox", {"-M", m_folder.filePath("left.wav"), "-v", "-0.5",
                                                m_folder.filePath("left.wav"), m_folder.filePath("merged.wav")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(near(toneAmplitude(decodeAudio(merged).value(), 1000.0), 0.125, 1e-3));
    }

    void takesTheChannelThatIsAskedFor() {
        const fs::path left = path("tone left.wav");
        test::writeAudio(left, "wav", test::sine(1000.0, 22050, 1.0, 0.5F), 22050);
        const fs::path right = path("tone right.wav");
        test::writeAudio(right, "wav", test::sine(3000.0, 22050, 1.0, 0.25F), 22050);
        const QString problem = runTool("sox", {"-D", "-M", m_folder.filePath("tone left.wav"),
                                                m_folder.filePath("tone right.wav"), m_folder.filePath("both.wav")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto decode = [&](const fs::path& file, Channels channels) {
            return decodeAudio(file, 0.0, -1.0, channels).value().samples;
        };
        QCOMPARE(decode(path("both.wav"), Channels::Left), decode(left, Channels::Mean));
        QCOMPARE(decode(path("both.wav"), Channels::Right), decode(right, Channels::Mean));
        QCOMPARE(decode(left, Channels::Right), decode(left, Channels::Mean)); // the only one
        AudioConfig config{22050, 1.0, ClipOffset::Start};
        config.channels = Channels::Right;
        QCOMPARE(loadClip(path("both.wav"), config)->samples, decode(right, Channels::Mean));
    }
    void aRandomOffsetIsFixedBySeedAndContent() {
        const fs::path file = path("long.flac");
        test::writeAudio(file, "flac", test::noise(10 * 12000, 7), 12000);
        const auto whole = decodeAudio(file).value();
        AudioConfig config{12000, 3.0, ClipOffset::Random};
        std::set<std::int64_t> starts;
        for (int seed = 0; seed < 40; ++seed) {
            config.offsetSeed = seed;
            const auto clip = loadClip(file, config).value();
            QCOMPARE_GE(clip.start, 0);
            QCOMPARE_LE(clip.start, 7 * 12000);
            QVERIFY(std::equal(clip.samples.begin(), clip.samples.end(), whole.samples.begin() + clip.start));
            starts.insert(clip.start);
        }
        QCOMPARE_GE(starts.size(), 39);
        QCOMPARE_LT(*starts.begin(), 12000);
        QCOMPARE_GT(*starts.rbegin(), 6 * 12000);
        // The same content elsewhere begins at the same place, other content does not.
        fs::copy_file(file, path("moved.flac"), fs::copy_options::overwrite_existing);
        QCOMPARE(loadClip(path("moved.flac"), config)->start, loadClip(file, config)->start);
        test::writeAudio(path("other.flac"), "flac", test::noise(10 * 12000, 8), 12000);
        QCOMPARE_NE(loadClip(path("other.flac"), config)->start, loadClip(file, config)->start);
        // A file that is no longer than the clip begins at its beginning.
        config.clipSeconds = 10.0;
        QCOMPARE(loadClip(file, config)->start, std::int64_t(0));
    }
    void aWholeFileIsTakenWhole() {
        const fs::path file = path("whole.flac");
        test::writeAudio(file, "flac", test::noise(5 * 22050, 9), 22050, 2);
        const auto clip = loadClip(file, {12000, 1.0, ClipOffset::Whole}).value();
        QCOMPARE(clip.samples, resample(decodeAudio(file).value(), 12000).value().samples);
    }

    void aPartIsThatPartOfTheWhole_data() {
        QTest::addColumn<QString>("kind");
        for (const auto& kind : {"wav", "flac", "ogg", "mp3"})
            QTest::newRow(kind) << QString(kind);
    }
    void aPartIsThatPartOfTheWhole() {
        QFETCH(QString, kind);
        const fs::path file = path("noise." + kind);
        test::writeAudio(file, kind.toStdString(), test::noise(3 * 44100, 1), 44100, 2);
        const auto whole = decodeAudio(file).value();
        const auto part = decodeAudio(file, 1.0, 0.5).value();
        QCOMPARE(part.samples.size(), std::size_t(22050));
        QVERIFY(std::equal(part.samples.begin(), part.samples.end(), whole.samples.begin() + 44100));
        const auto end = decodeAudio(file, 2.0, 100.0).value();
        QVERIFY(std::equal(end.samples.begin(), end.samples.end(), whole.samples.begin() + 88200, whole.samples.end()));
    }

    void theClipIsCutFromTheWholeResampledFile_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rate");
        QTest::addColumn<bool>("centre");
        for (const auto& kind : {"wav", "mp3"})
            for (const int rate : {8000, 12000, 22050, 44100, 48000})
                for (const bool centre : {false, true})
                    QTest::addRow("%s %d %d", kind, rate, int(centre)) << QString(kind) << rate << centre;
        QTest::newRow("no common step") << "wav" << 11027 << true;
    }
    void theClipIsCutFromTheWholeResampledFile() {
        QFETCH(QString, kind);
        QFETCH(int, rate);
        QFETCH(bool, centre);
        const fs::path file = path("clip." + kind);
        test::writeAudio(file, kind.toStdString(), test::noise(std::size_t(10 * rate), 2), rate);
        const AudioConfig config{12000, 3.0, centre ? ClipOffset::Centre : ClipOffset::Start};
        const auto clip = loadClip(file, config).value();
        QCOMPARE(clip.samples.size(), std::size_t(36000));
        const auto whole = resample(decodeAudio(file).value(), 12000).value();
        const std::size_t begin = centre ? (whole.samples.size() - 36000) / 2 : 0;
        QVERIFY(nearEach(clip.samples, std::span(whole.samples).subspan(begin, 36000), 1e-5));
    }
    void aShortFileIsPaddedAtTheEnd() {
        const fs::path file = path("short.flac");
        test::writeAudio(file, "flac", test::sine(500.0, 12000, 1.0), 12000);
        for (const ClipOffset offset : {ClipOffset::Start, ClipOffset::Centre, ClipOffset::Random}) {
            const auto clip = loadClip(file, {12000, 29.0, offset}).value();
            QCOMPARE(clip.samples.size(), std::size_t(348000));
            QCOMPARE(clip.samples[6], decodeAudio(file)->samples[6]);
            QVERIFY(std::all_of(clip.samples.begin() + 12000, clip.samples.end(), [](float v) { return v == 0.0F; }));
        }
    }

    void saysWhatIsWrong() {
        checkError(path("missing.mp3"), ErrorKind::NotFound, "No such file");
        checkError(m_folder.path().toStdString(), ErrorKind::Invalid, "folder");
        std::ofstream(path("empty.mp3")).close();
        checkError(path("empty.mp3"), ErrorKind::Invalid, "empty (0 bytes)");
        for (const auto* name : {"text.mp3", "text.wav", "text.flac", "text"}) {
            std::ofstream text(path(name));
            for (int line = 0; line < 2000; ++line)
                text << "This is no music, line " << line << ".\n";
            text.close();
            checkError(path(name), ErrorKind::Invalid, "");
        }
        test::writeAudio(path("none.wav"), "wav", {}, 44100, 2);
        checkError(path("none.wav"), ErrorKind::Invalid, "no audio samples");
        test::writeAudio(path("none.flac"), "flac", {}, 44100, 2);
        checkError(path("none.flac"), ErrorKind::Invalid, "");
    }
    void refusesSamplesThatAreNoNumbers() {
        for (const float bad : {NAN, INFINITY, 1e20F}) {
            auto samples = test::sine(500.0, 12000, 0.5);
            samples[100] = bad;
            test::writeAudio(path("bad.wav"), "wavfloat", samples, 12000);
            checkError(path("bad.wav"), ErrorKind::Corrupt, "not numbers");
        }
    }

    void aTruncatedFileGivesItsBeginning_data() {
        QTest::addColumn<QString>("kind");
        for (const auto& kind : {"wav", "flac", "mp3", "ogg", "aiff"})
            QTest::newRow(kind) << QString(kind);
    }
    void aTruncatedFileGivesItsBeginning() {
        QFETCH(QString, kind);
        const fs::path file = path("cut." + kind);
        test::writeAudio(file, kind.toStdString(), test::noise(10 * 44100, 4), 44100);
        const auto whole = decodeAudio(file).value();
        truncate(file, 0.4);
        const auto part = decodeAudio(file);
        QVERIFY(part.has_value());
        QCOMPARE_GT(part->seconds(), 3.0);
        QCOMPARE_LT(part->seconds(), 5.0);
        const auto compared = std::ptrdiff_t(part->samples.size()) - 4410; // the last block may be concealed
        QVERIFY(std::equal(part->samples.begin(), part->samples.begin() + compared, whole.samples.begin()));
        for (const ClipOffset offset : {ClipOffset::Start, ClipOffset::Centre}) {
            const auto clip = loadClip(file, {12000, 2.0, offset});
            QVERIFY(clip.has_value());
            QCOMPARE(clip->samples.size(), std::size_t(24000));
            QVERIFY(std::any_of(clip->samples.begin(), clip->samples.end(), [](float v) { return v != 0.0F; }));
        }
    }
    void aHeaderAloneHasNoSamples() {
        test::writeAudio(path("head.flac"), "flac", test::noise(44100, 4), 44100);
        fs::resize_file(path("head.flac"), 100);
        checkError(path("head.flac"), ErrorKind::Invalid, "");
        test::writeAudio(path("head.wav"), "wav", test::noise(44100, 4), 44100);
        fs::resize_file(path("head.wav"), 44);
        checkError(path("head.wav"), ErrorKind::Invalid, "no audio samples");
    }
    void aDamagedFileDoesNotCrash() {
        test::writeAudio(path("hurt.mp3"), "mp3", test::noise(5 * 44100, 4), 44100);
        test::writeAudio(path("hurt.flac"), "flac", test::noise(5 * 44100, 4), 44100);
        for (const auto* name : {"hurt.mp3", "hurt.flac"}) {
            std::fstream bytes(path(name), std::ios::in | std::ios::out | std::ios::binary);
            bytes.seekp(std::streamoff(fs::file_size(path(name)) / 2));
            bytes << std::string(5000, 'x');
            bytes.close();
            const auto clip = loadClip(path(name), {12000, 5.0, ClipOffset::Start});
            QVERIFY(clip.has_value());
            QCOMPARE_NE(clip->samples[6000], 0.0F);
        }
    }
    void namesAreData() {
        const fs::path file = path("a 'quoted' & <b>näme; rm -rf \n.wav");
        test::writeAudio(file, "wav", test::sine(500.0, 12000, 0.5), 12000);
        QVERIFY(decodeAudio(file).has_value());
    }
};

QTEST_GUILESS_MAIN(AudioFileTest)
#include "tst_audio_file.moc"
