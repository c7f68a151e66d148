// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <sndfile.h>
#include <unistd.h>

#include "engine/audio/audio_file.h"
#include "engine/core/files.h"
#include "tests/support/audio_signals.h"
#include "tests/support/must.h"
#include "tests/support/near.h"
#include "tests/support/process.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::must;
using test::near;
namespace fs = std::filesystem;

namespace {

constexpr int kRate = 44100;

/// Runs a shell's command line in a folder; throws if it fails.
void shell(const QTemporaryDir& folder, const QString& line) {
    const auto result = test::runProcess("sh", {"-c", line}, 60, folder.path());
    if (result.exitCode != 0)
        throw std::runtime_error((line + ": " + QString::fromLocal8Bit(result.errors)).toStdString());
}

std::string bytesOf(const fs::path& file) {
    return must(readFile(file));
}

/// An ID3v2 tag with so many bytes, which look like frames as those of a picture may.
std::string id3v2(std::size_t bytes) {
    std::string tag = "ID3";
    tag += {3, 0, 0};
    for (int shift = 21; shift >= 0; shift -= 7)
        tag += static_cast<char>(bytes >> shift & 0x7F);
    while (tag.size() < bytes + 10)
        tag += "\xFF\xFB\x90\x64 picture";
    return tag.substr(0, bytes + 10);
}

std::string littleEndian(std::uint32_t value) {
    std::string text;
    for (int i = 0; i < 4; ++i)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

/// What libsndfile makes of a file by itself, one sample of each channel after another.
std::vector<float> bySndfile(const fs::path& file) {
    SF_INFO info{};
    SNDFILE* sound = sf_open(file.c_str(), SFM_READ, &info);
    std::vector<float> samples(std::size_t(info.frames) * std::size_t(info.channels) + 100000);
    samples.resize(std::size_t(sf_readf_float(sound, samples.data(), std::ssize(samples) / info.channels)) *
                   std::size_t(info.channels));
    sf_close(sound);
    return samples;
}

/// A steady tone of one frequency a second: 500 Hz in the first, 600 Hz in the next.
std::vector<float> scale(double seconds) {
    std::vector<float> samples;
    for (int second = 0; second < seconds; ++second) {
        const auto tone = test::sine(500.0 + 100.0 * second, kRate, std::min(1.0, seconds - second));
        samples.insert(samples.end(), tone.begin(), tone.end());
    }
    return samples;
}

} // namespace

class AudioLengthTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] fs::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    [[nodiscard]] AudioInfo probe(const char* name) const { return must(probeAudio(path(name))); }
    void write(const char* name, const std::string& bytes) const {
        must(writeFileAtomically(path(name), std::string_view(bytes)));
    }
    /// Frames that another program decodes from a file.
    [[nodiscard]] std::int64_t framesOfFfmpeg(const char* name, int channels) const {
        const auto result = test::runProcess(
            "ffmpeg", {"-v", "quiet", "-i", m_folder.filePath(name), "-f", "s16le", "-"}, 60, m_folder.path());
        return result.output.size() / 2 / channels;
    }
    [[nodiscard]] std::int64_t framesOfMpg123(const char* name) const {
        shell(m_folder, QStringLiteral("mpg123 -q -w by-mpg123.wav %1").arg(name));
        return must(probeAudio(path("by-mpg123.wav"))).frames;
    }
    /// The length that is told is the one that is decoded.
    void checkDecoded(const char* name) const {
        QCOMPARE(std::ssize(must(decodeAudio(path(name))).samples), probe(name).frames);
    }
    /// The clip in the middle of a file of that length begins where it should and lies in the sound.
    void checkCentre(const char* name, double expected, double clipSeconds) const {
        const auto clip = must(loadClip(path(name), {12000, clipSeconds, ClipOffset::Centre}));
        QVERIFY2(near(double(clip.start) / 12000, expected, 0.05), qPrintable(QString::number(clip.start / 12000.0)));
        QCOMPARE(clip.padding, std::int64_t(0));
        QVERIFY(std::any_of(clip.samples.end() - 6000, clip.samples.end(), [](float v) { return v != 0.0F; }));
    }

private Q_SLOTS:
    void initTestCase() {
        auto loud = test::noise(2 * kRate, 1, 0.9F);
        const auto quiet = test::noise(10 * kRate, 2, 0.01F);
        loud.insert(loud.end(), quiet.begin(), quiet.end());
        test::writeAudio(path("loud-quiet.wav"), "wav", loud, kRate);
        test::writeAudio(path("20.wav"), "wav", scale(20.0), kRate, 2);
        test::writeAudio(path("6.wav"), "wav", scale(6.0), kRate, 2);
        test::writeAudio(path("3.wav"), "wav", scale(3.0), kRate, 2);
        test::writeAudio(path("noise.wav"), "wav", test::noise(6 * kRate, 3), kRate);
        shell(m_folder, "lame --quiet -V 4 -t loud-quiet.wav vbr.mp3; lame --quiet -b 64 -t 20.wav bare.mp3;"
                        "lame --quiet -b 128 6.wav cbr.mp3; lame --quiet -b 128 3.wav 3.mp3;"
                        "lame --quiet -V 2 20.wav xing.mp3; ffmpeg -v error -i 20.wav -b:a 96k lavf.mp3;"
                        "lame --quiet -b 64 --resample 16 -m m 6.wav low.mp3; lame --quiet --freeformat -b 400 6.wav "
                        "free.mp3; ffmpeg -v error -i 6.wav -b:a 128k two.mp2; flac -s -o 6.flac noise.wav;"
                        "oggenc -Q -o 6.ogg noise.wav; oggenc -Q -o 3.ogg 3.wav; opusenc --quiet 3.wav 3.opus;"
                        "ffmpeg -v error -i noise.wav -f flac - > pipe.flac");
    }

    void anMp3WithoutATotalIsCounted() {
        const auto info = probe("vbr.mp3");
        QCOMPARE(info.length, LengthSource::Counted);
        QCOMPARE(info.revision, 2);
        QVERIFY(near(info.seconds(), 12.04, 0.005));
        QCOMPARE(info.frames, framesOfFfmpeg("vbr.mp3", 1));
        QCOMPARE(info.frames, framesOfMpg123("vbr.mp3"));
        checkDecoded("vbr.mp3");
        const auto clip = must(loadClip(path("vbr.mp3"), {12000, 1.0, ClipOffset::Whole}));
        QCOMPARE(1 + std::ssize(clip.samples) / 256, std::ptrdiff_t(565)); // frames of a centred transform
    }
    void aTagIsNoSound() {
        write("tagged.mp3", id3v2(60000) + bytesOf(path("bare.mp3")) + "TAG" + std::string(125, ' '));
        const auto info = probe("tagged.mp3");
        QCOMPARE(info.tagBytes, std::int64_t(60010 + 128));
        QCOMPARE(info.strayBytes, std::int64_t(0));
        QCOMPARE(info.frames, probe("bare.mp3").frames);
        QCOMPARE(info.frames, framesOfFfmpeg("tagged.mp3", 2));
        QCOMPARE(info.announced, std::int64_t(0));
        QVERIFY(!info.isCut);
        checkDecoded("tagged.mp3");
        checkCentre("tagged.mp3", 8.03, 4.0); // 20.06 s with what the encoder adds
        const std::string ape = "APETAGEX" + littleEndian(2000) + littleEndian(232) + littleEndian(1);
        write("more tags.mp3", id3v2(300) + id3v2(7000) + bytesOf(path("bare.mp3")) + std::string(200, '\xFF') + ape +
                                   littleEndian(0) + std::string(8, '\0') + "TAG" + std::string(125, ' '));
        QCOMPARE(probe("more tags.mp3").frames, info.frames);
        QCOMPARE(probe("more tags.mp3").strayBytes, std::int64_t(0));
    }

    void whatLibsndfileReadsRightIsReadAlike_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<LengthSource>("length");
        for (const auto* name : {"cbr.mp3", "xing.mp3", "lavf.mp3", "low.mp3"})
            QTest::newRow(name) << QByteArray(name) << LengthSource::Header;
        QTest::newRow("no total") << QByteArray("bare.mp3") << LengthSource::Counted;
    }
    void whatLibsndfileReadsRightIsReadAlike() {
        QFETCH(QByteArray, name);
        QFETCH(LengthSource, length);
        const auto info = probe(name.constData());
        QCOMPARE(info.length, length);
        QCOMPARE(info.revision, 1);
        const auto expected = bySndfile(path(name.constData()));
        std::vector<float> mono;
        for (std::size_t i = 0; i < expected.size(); i += std::size_t(info.channels))
            mono.push_back(info.channels == 1 ? expected[i] : 0.5F * (expected[i] + expected[i + 1]));
        QVERIFY(test::identical(must(decodeAudio(path(name.constData()))).samples, mono));
        QCOMPARE(info.frames, framesOfFfmpeg(name.constData(), info.channels));
        QCOMPARE(info.frames, framesOfMpg123(name.constData()));
    }
    void otherKindsOfMpegAreCounted() {
        QCOMPARE(probe("two.mp2").frames, framesOfFfmpeg("two.mp2", 2));
        checkDecoded("two.mp2");
        QCOMPARE(probe("free.mp3").frames, framesOfMpg123("free.mp3"));
        checkDecoded("free.mp3");
    }
    void strayBytesAreSkipped() {
        std::string bytes = bytesOf(path("cbr.mp3"));
        write("stray.mp3", std::string(bytes).insert(bytes.size() / 2, std::string(5000, 'x')));
        const auto info = probe("stray.mp3");
        QCOMPARE(info.length, LengthSource::Counted);
        QCOMPARE_GE(info.strayBytes, 5000);
        QVERIFY(near(info.seconds(), 6.0, 0.03)); // the frame that was cut through is lost
        checkDecoded("stray.mp3");
    }

    void aFlacFromAPipeIsMeasuredAtItsEnd() {
        const auto info = probe("pipe.flac");
        QCOMPARE(info.frames, std::int64_t(6 * kRate));
        QCOMPARE(info.length, LengthSource::Counted);
        QCOMPARE(info.revision, 2);
        QCOMPARE(info.announced, std::int64_t(0));
        checkDecoded("pipe.flac");
        checkCentre("pipe.flac", 2.0, 2.0);
        QCOMPARE(must(loadClip(path("pipe.flac"), {12000, 2.0, ClipOffset::Centre})).samples,
                 must(loadClip(path("6.flac"), {12000, 2.0, ClipOffset::Centre})).samples);
        QCOMPARE(probe("6.flac").length, LengthSource::Header);
        QCOMPARE(probe("6.flac").revision, 1);
    }
    void aFlacWithATagBehindItIsWhole() {
        write("tag.flac", bytesOf(path("6.flac")) + "TAG" + std::string(125, ' '));
        QCOMPARE(probe("tag.flac").length, LengthSource::Header);
        write("more.flac", bytesOf(path("6.flac")) + "and more");
        QCOMPARE(probe("more.flac").frames, std::int64_t(6 * kRate));
        QCOMPARE(probe("more.flac").revision, 1);
    }

    void aBrokenOffFileIsPlacedInWhatIsThere_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<bool>("announces");
        QTest::newRow("mp3") << QByteArray("cbr.mp3") << true;
        QTest::newRow("flac") << QByteArray("6.flac") << true;
        QTest::newRow("ogg") << QByteArray("6.ogg") << false;
        QTest::newRow("wav") << QByteArray("6.wav") << true;
    }
    void aBrokenOffFileIsPlacedInWhatIsThere() {
        QFETCH(QByteArray, from);
        QFETCH(bool, announces);
        const std::string bytes = bytesOf(path(from.constData()));
        const QByteArray name = "half." + from.mid(from.indexOf('.') + 1);
        write(name.constData(), bytes.substr(0, bytes.size() / 2));
        const auto info = probe(name.constData());
        checkDecoded(name.constData());
        QVERIFY(near(info.seconds(), 2.9, 0.5));
        QCOMPARE(info.announced, announces ? std::int64_t(6 * kRate) : std::int64_t(0));
        QCOMPARE(info.isCut || announces, true);
        checkCentre(name.constData(), (info.seconds() - 2.0) / 2.0, 2.0);
        for (int seed = 0; seed < 10; ++seed) {
            AudioConfig config{12000, 2.0, ClipOffset::Random};
            config.offsetSeed = seed;
            QCOMPARE(must(loadClip(path(name.constData()), config)).padding, std::int64_t(0));
        }
    }
    void aWaveFileThatWasNotClosedIsRead() {
        std::string bytes = bytesOf(path("6.wav"));
        const std::size_t data = bytes.find("data");
        bytes.replace(data + 4, 4, 4, '\0').replace(4, 4, 4, '\0');
        write("open.wav", bytes);
        QCOMPARE(probe("open.wav").frames, std::int64_t(6 * kRate));
        QCOMPARE(must(decodeAudio(path("open.wav"))).samples, must(decodeAudio(path("6.wav"))).samples);
        bytes.replace(data + 4, 4, 4, '\xFF').replace(4, 4, 4, '\xFF');
        write("stream.wav", bytes);
        QCOMPARE(probe("stream.wav").frames, std::int64_t(6 * kRate));
        QCOMPARE(probe("stream.wav").announced, std::int64_t(0));
        QCOMPARE(probe("stream.wav").length, LengthSource::Present);
    }
    void aCafToTheEndIsRead() {
        shell(m_folder, "ffmpeg -v error -i 6.wav -f caf - > pipe.caf");
        const auto info = probe("pipe.caf");
        QCOMPARE(info.frames, std::int64_t(6 * kRate));
        QCOMPARE(info.length, LengthSource::Present);
        QCOMPARE(must(decodeAudio(path("pipe.caf"))).samples, must(decodeAudio(path("6.wav"))).samples);
        write("half.caf", bytesOf(path("pipe.caf")).substr(0, 300'000));
        QVERIFY(near(probe("half.caf").seconds(), 300'000.0 / (4 * kRate), 0.01));
        checkDecoded("half.caf");
    }
    void aHeaderThatSaysMoreIsNotTheSource() {
        const std::string bytes = bytesOf(path("6.wav"));
        write("odd.wav", bytes.substr(0, bytes.size() - 3));
        QCOMPARE(probe("odd.wav").length, LengthSource::Present);
        QCOMPARE(probe("odd.wav").frames, std::int64_t(6 * kRate - 1));
        shell(m_folder, "for c in aiff au caf w64; do ffmpeg -v error -i 6.wav w.$c; head -c 300000 w.$c > c.$c; done");
        shell(m_folder, "ffmpeg -v error -i 6.wav -c:a pcm_mulaw mu.caf; head -c 100000 mu.caf > c-mu.caf;"
                        "ffmpeg -v error -i 6.wav -c:a adpcm_ima_wav ima.wav; head -c 100000 ima.wav > c-ima.wav;"
                        "ffmpeg -v error -i 6.wav -c:a adpcm_ms ms.wav; head -c 100000 ms.wav > c-ms.wav");
        for (const char* name : {"c.aiff", "c.au", "c.caf", "c.w64", "c-mu.caf", "c-ima.wav", "c-ms.wav"}) {
            QCOMPARE(probe(name).length, LengthSource::Present);
            QVERIFY(near(probe(name).announcedSeconds(), 6.0, 0.05)); // of whole blocks
            checkDecoded(name);
        }
        for (const char* name : {"w.aiff", "w.au", "w.caf", "w.w64", "6.wav", "mu.caf", "ima.wav", "ms.wav"})
            QCOMPARE(probe(name).length, LengthSource::Header);
    }

    void streamsOneAfterAnotherAreAllRead_data() {
        QTest::addColumn<QByteArray>("one");
        for (const auto* name : {"3.ogg", "3.opus", "3.mp3"})
            QTest::newRow(name) << QByteArray(name);
    }
    void streamsOneAfterAnotherAreAllRead() {
        QFETCH(QByteArray, one);
        const QByteArray name = "twice-" + one;
        const std::string bytes = bytesOf(path(one.constData()));
        write(name.constData(), bytes + bytes);
        const auto info = probe(name.constData());
        QCOMPARE(info.streams, 2);
        QCOMPARE(info.revision, 2);
        QCOMPARE(info.unreadSeconds, 0.0);
        QCOMPARE(info.frames, 2 * probe(one.constData()).frames);
        QVERIFY(near(info.seconds(), 6.0, 0.01));
        const auto single = must(decodeAudio(path(one.constData()))).samples;
        const auto both = must(decodeAudio(path(name.constData()))).samples;
        QCOMPARE(both.size(), 2 * single.size());
        QVERIFY(std::equal(single.begin(), single.end(), both.begin() + std::ssize(single)));
        checkCentre(name.constData(), 2.0, 2.0);
    }
    void aTaggedMp3MayFollowAnother() {
        const std::string bytes = bytesOf(path("3.mp3"));
        write("albums.mp3", id3v2(9000) + bytes + "TAG" + std::string(125, ' ') + id3v2(5000) + bytes);
        QCOMPARE(probe("albums.mp3").frames, std::int64_t(6 * kRate));
        QCOMPARE(probe("albums.mp3").strayBytes, std::int64_t(0));
        checkDecoded("albums.mp3");
    }
    void whatIsNotReadIsCounted() {
        for (const auto& [first, second] : {std::pair{"3.ogg", "6.ogg"}, std::pair{"3.mp3", "low.mp3"}}) {
            const QByteArray name = QByteArray("other-") + first;
            write(name.constData(), bytesOf(path(first)) + bytesOf(path(second))); // mono after stereo
            QCOMPARE(probe(name.constData()).streams, 1);
            QVERIFY(near(probe(name.constData()).unreadSeconds, 6.0, 0.01));
            QCOMPARE(probe(name.constData()).frames, probe(first).frames);
            checkDecoded(name.constData());
        }
    }

    void aClipTellsItsPadding() {
        const auto clip = must(loadClip(path("3.mp3"), {12000, 5.0, ClipOffset::Centre}));
        QCOMPARE(clip.padding, std::int64_t(2 * 12000));
        QCOMPARE(must(loadClip(path("6.flac"), {12000, 5.0, ClipOffset::Centre})).padding, std::int64_t(0));
        QCOMPARE(must(loadClip(path("3.mp3"), {12000, 5.0, ClipOffset::Whole})).padding, std::int64_t(0));
    }

    void aFormatThatIsNotReadIsNamed_data() {
        QTest::addColumn<QString>("encode");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("format");
        QTest::newRow("aac") << "-c:a aac" << QByteArray("x.m4a") << "AAC in an MP4 container";
        QTest::newRow("alac") << "-c:a alac" << QByteArray("y.m4a") << "Apple Lossless (ALAC) in an MP4 container";
        QTest::newRow("adts") << "-c:a aac" << QByteArray("x.aac") << "AAC in an ADTS stream";
        QTest::newRow("wma") << "-c:a wmav2" << QByteArray("x.wma") << "Windows Media Audio (WMA)";
        QTest::newRow("webm") << "-c:a libopus" << QByteArray("x.webm") << "Opus in a WebM container";
        QTest::newRow("mka") << "-c:a flac" << QByteArray("x.mka") << "FLAC in a Matroska container";
        QTest::newRow("wavpack") << "" << QByteArray("x.wv") << "WavPack";
        QTest::newRow("alac in caf") << "-c:a alac" << QByteArray("x.caf")
                                     << "Apple Lossless (ALAC) in a CAF container";
        QTest::newRow("speex") << "-ar 16000 -c:a libspeex" << QByteArray("x.spx") << "Speex in an Ogg container";
        QTest::newRow("ts") << "-c:a aac" << QByteArray("x.ts") << "audio in an MPEG transport stream (.ts)";
        QTest::newRow("theora") << "-f lavfi -i testsrc=d=1 -c:v libtheora -c:a libvorbis" << QByteArray("x.ogv")
                                << "Theora video in an Ogg container";
        QTest::newRow("mp3 in mov") << "-c:a libmp3lame" << QByteArray("x.mov") << "MP3 in an MP4 container";
        QTest::newRow("mp3 in mp4") << "-c:a libmp3lame" << QByteArray("mp3.mp4")
                                    << "MPEG audio (MP3 or MP2) in an MP4";
        QTest::newRow("mp2 in mp4") << "-c:a mp2" << QByteArray("mp2.mp4") << "MPEG audio (MP3 or MP2) in an MP4";
        QTest::newRow("vorbis in mp4") << "-c:a libvorbis" << QByteArray("v.mp4") << "Vorbis in an MP4 container";
        QTest::newRow("aac in wav") << "-c:a aac" << QByteArray("aac.wav") << "AAC in a WAV container";
        QTest::newRow("ac-3 in wav") << "-c:a ac3" << QByteArray("ac3.wav") << "Dolby AC-3 in a WAV container";
        QTest::newRow("wma in wav") << "-c:a wmav2" << QByteArray("w.wav") << "(WMA) in a WAV container";
        QTest::newRow("mp3 in avi") << "-c:a libmp3lame" << QByteArray("x.avi") << "MP3 in an AVI container";
        QTest::newRow("mpg") << "-c:a mp2" << QByteArray("x.mpg") << "audio in an MPEG program stream";
        QTest::newRow("e-ac-3") << "-c:a eac3" << QByteArray("x.eac3") << "is Dolby E-AC-3,";
        QTest::newRow("ac-3") << "-c:a ac3" << QByteArray("x.ac3") << "is Dolby AC-3,";
        QTest::newRow("voc") << "" << QByteArray("x.voc") << "a VOC file of several blocks";
        QTest::newRow("wrong name") << "-c:a aac -f mp4" << QByteArray("aac.mp3") << "AAC in an MP4 container";
    }
    void aFormatThatIsNotReadIsNamed() {
        QFETCH(QString, encode);
        QFETCH(QByteArray, name);
        QFETCH(QString, format);
        shell(m_folder, QStringLiteral("ffmpeg -v error -i 3.wav %1 %2").arg(encode, name));
        const auto info = probeAudio(path(name.constData()));
        QVERIFY(!info);
        QVERIFY(test::contains(info.error().message, format.toStdString()));
        QVERIFY(test::contains(info.error().message, "ffmpeg -i INPUT -vn OUTPUT.flac"));
        QVERIFY(test::contains(info.error().message, name.toStdString()));
    }

    void aWavThatIsDamagedIsNoForeignFormat() {
        write("head.wav", bytesOf(path("3.wav")).substr(0, 40));
        const auto info = probeAudio(path("head.wav"));
        QVERIFY(!info);
        QVERIFY(test::contains(info.error().message, "is not an audio file that can be read"));
    }
    void aVocOfOneBlockIsRead() {
        test::writeAudio(path("one.voc"), "voc", test::noise(2 * kRate, 4), kRate);
        QCOMPARE(probe("one.voc").frames, std::int64_t(2 * kRate));
    }

    void nothingIsWrittenToTheTerminal() {
        const std::string bytes = bytesOf(path("cbr.mp3"));
        write("hurt.mp3", std::string(bytes).replace(bytes.size() / 2, 5000, 5000, 'x'));
        write("text.mp3", std::string(100000, 'x'));
        write("noise.mp3", bytes.substr(0, 3000) + std::string(60000, '\xFF'));
        write("ape.mp3", "APETAGEX" + littleEndian(2000) + littleEndian(70000) + littleEndian(1) +
                             littleEndian(0xA000'0000) + std::string(70008, 'p') + bytesOf(path("bare.mp3")));
        const QByteArray log = QFile::encodeName(m_folder.filePath("terminal"));
        const int terminal = ::dup(2);
        QVERIFY(std::freopen(log.constData(), "w", stderr) != nullptr);
        for (const auto* name :
             {"hurt.mp3", "text.mp3", "noise.mp3", "half.mp3", "vbr.mp3", "tagged.mp3", "stray.mp3", "ape.mp3"})
            static_cast<void>(loadClip(path(name), {12000, 29.0, ClipOffset::Centre}));
        std::fflush(stderr);
        ::dup2(terminal, 2);
        ::close(terminal);
        QCOMPARE(QByteArray::fromStdString(bytesOf(path("terminal"))), QByteArray());
        QCOMPARE(probe("ape.mp3").frames, probe("bare.mp3").frames);
        QCOMPARE(probe("ape.mp3").tagBytes, std::int64_t(70032));
    }
};

QTEST_GUILESS_MAIN(AudioLengthTest)
#include "tst_audio_length.moc"
