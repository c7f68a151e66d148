// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>

#include <QTemporaryDir>
#include <QTest>

#include "engine/audio/audio_file.h"
#include "engine/audio/audio_report.h"
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

std::string bigEndian(std::uint64_t value, int count) {
    std::string text;
    for (int i = count; i-- > 0;)
        text += static_cast<char>(value >> (8 * i) & 0xFFU);
    return text;
}

} // namespace

/// Files whose header, frames or pages are not what they should be.
class AudioDamageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] fs::path path(const QByteArray& name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    [[nodiscard]] std::string bytesOf(const QByteArray& name) const { return must(readFile(path(name))); }
    void write(const QByteArray& name, const std::string& bytes) const {
        must(writeFileAtomically(path(name), std::string_view(bytes)));
    }
    [[nodiscard]] AudioInfo probe(const QByteArray& name) const { return must(probeAudio(path(name))); }
    [[nodiscard]] double ffmpegSeconds(const QByteArray& name) const {
        const auto result =
            test::runProcess("ffmpeg",
                             {"-v", "quiet", "-i", m_folder.filePath(QString::fromUtf8(name)), "-vn", "-ac", "1", "-ar",
                              QString::number(probe(name).sampleRate), "-f", "s16le", "-"},
                             60, m_folder.path());
        return static_cast<double>(result.output.size()) / 2 / probe(name).sampleRate;
    }
    [[nodiscard]] std::string findingsOf(const QByteArray& name) const {
        std::string all;
        for (const Sentence& finding : must(reportAudio(path(name))).findings)
            all += finding.english() + "\n";
        return all;
    }
    void shell(const QString& line) const {
        const auto result = test::runProcess("sh", {"-c", line}, 60, m_folder.path());
        if (result.exitCode != 0)
            throw std::runtime_error((line + ": " + QString::fromLocal8Bit(result.errors)).toStdString());
    }
    /// The length that is told is decoded, and no clip of a file that is long enough is padded.
    void checkClips(const QByteArray& name) const {
        const AudioInfo info = probe(name);
        QCOMPARE(std::ssize(must(decodeAudio(path(name))).samples), info.frames);
        for (const ClipOffset offset : {ClipOffset::Start, ClipOffset::Centre, ClipOffset::Random}) {
            const auto clip = must(loadClip(path(name), {12000, 2.0, offset}));
            QCOMPARE(clip.padding, std::int64_t(0));
            for (std::ptrdiff_t block = 0; block + 1200 <= std::ssize(clip.samples); block += 1200) {
                const auto begin = clip.samples.begin() + block;
                QVERIFY2(std::any_of(begin, begin + 1200, [](float v) { return std::abs(v) > 0.01F; }),
                         qPrintable(QString::number(block)));
            }
        }
        const auto centre = must(loadClip(path(name), {12000, 2.0, ClipOffset::Centre}));
        QVERIFY(near(double(centre.start) / 12000, (info.seconds() - 2.0) / 2, 0.01));
    }

private Q_SLOTS:
    void initTestCase() {
        const auto noise = test::noise(6 * kRate, 3);
        test::writeAudio(path("6.wav"), "wav", noise, kRate, 2);
        test::writeAudio(path("3.wav"), "wav", {noise.begin(), noise.begin() + std::ptrdiff_t{3} * kRate}, kRate, 2);
        shell("lame --quiet -b 128 6.wav 6.mp3; lame --quiet -V 4 6.wav vbr.mp3; lame --quiet -V 4 -t 6.wav bare.mp3;"
              "flac -s -o 6.flac 6.wav; flac -s -o 3.flac 3.wav; oggenc -Q -o 6.ogg 6.wav; oggenc -Q -o 3.ogg 3.wav;"
              "opusenc --quiet 6.wav 6.opus; ffmpeg -v error -i 6.wav -f flac - > pipe.flac;"
              "flac -s --ogg -o 6.oga 6.wav");
    }

    void whatIsDamagedWithinIsJoined_data() {
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<bool>("isZeroed");
        QTest::addColumn<double>("most"); // seconds that may be lost
        for (const auto& [name, most] :
             {std::pair{"6.mp3", 0.5}, std::pair{"vbr.mp3", 0.5}, std::pair{"bare.mp3", 0.5}, std::pair{"6.flac", 0.4},
              std::pair{"6.ogg", 1.0}, std::pair{"6.opus", 2.1}, std::pair{"6.oga", 0.9}}) {
            QTest::addRow("%s zeroed", name) << QByteArray(name) << true << most;
            QTest::addRow("%s removed", name) << QByteArray(name) << false << most;
        }
    }
    void whatIsDamagedWithinIsJoined() {
        QFETCH(QByteArray, whole);
        QFETCH(bool, isZeroed);
        QFETCH(double, most);
        const QByteArray name = (isZeroed ? "zeroed-" : "removed-") + whole;
        std::string bytes = bytesOf(whole);
        bytes.replace(bytes.size() / 2, 5000, isZeroed ? 5000 : 0, '\0');
        write(name, bytes);
        const AudioInfo info = probe(name);
        const AudioInfo before = probe(whole);
        QCOMPARE(info.gaps, 1);
        QCOMPARE_GT(before.seconds(), info.seconds());
        QVERIFY2(before.seconds() - info.seconds() <= most, qPrintable(QString::number(info.seconds())));
        QVERIFY2(near(info.seconds(), ffmpegSeconds(name), 0.35), qPrintable(QString::number(ffmpegSeconds(name))));
        QCOMPARE_GT(info.revision, 1);
        QVERIFY(test::contains(findingsOf(name), "It is damaged within"));
        checkClips(name);
    }

    void aHeaderThatSaysLessIsNotBelieved_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::newRow("Xing") << QByteArray("vbr.mp3");
        QTest::newRow("STREAMINFO") << QByteArray("6.flac");
    }
    void aHeaderThatSaysLessIsNotBelieved() {
        QFETCH(QByteArray, from);
        const QByteArray name = "less-" + from;
        std::string bytes = bytesOf(from);
        if (const std::size_t xing = bytes.find("Xing"); xing < 200)
            bytes.replace(xing + 8, 4, bigEndian(115, 4)); // of 231 frames
        else
            bytes.replace(22, 4, bigEndian(100000, 4));
        write(name, bytes);
        QCOMPARE(probe(name).frames, probe(from).frames);
        QCOMPARE_GT(probe(name).understated, 90000);
        QCOMPARE(probe(name).revision, 3);
        QVERIFY(near(ffmpegSeconds(name), 6.0, 0.001));
        QVERIFY(test::contains(findingsOf(name), "Its header is wrong: it says 2."));
        QVERIFY(test::identical(must(decodeAudio(path(name))).samples, must(decodeAudio(path(from))).samples));
        checkClips(name);
    }
    void aHeaderThatSaysAFewFramesMoreIsNotBelieved() {
        std::string bytes = bytesOf("vbr.mp3");
        const std::size_t xing = bytes.find("Xing");
        const auto frames = static_cast<unsigned char>(bytes[xing + 11]);
        bytes[xing + 11] = static_cast<char>(frames + 3);
        write("more.mp3", bytes);
        QCOMPARE(probe("more.mp3").length, LengthSource::Counted);
        QVERIFY(near(probe("more.mp3").seconds(), ffmpegSeconds("more.mp3"), 0.001));
        checkClips("more.mp3");
    }

    void flacsOneAfterAnotherAreAllRead() {
        write("two.flac", bytesOf("6.flac") + bytesOf("3.flac"));
        QCOMPARE(probe("two.flac").streams, 2);
        QCOMPARE(probe("two.flac").frames, std::int64_t(9 * kRate));
        QCOMPARE(probe("two.flac").revision, 3);
        const auto both = must(decodeAudio(path("two.flac"))).samples;
        const auto second = must(decodeAudio(path("3.flac"))).samples;
        QVERIFY(std::equal(second.begin(), second.end(), both.begin() + std::ptrdiff_t{6} * kRate));
        QCOMPARE(findingsOf("two.flac"), std::string());
        checkClips("two.flac");
    }
    void theCutEndOfAChainIsRead() {
        const std::string second = bytesOf("6.ogg");
        write("chain.ogg", bytesOf("3.ogg") + second.substr(0, second.size() * 7 / 10));
        const AudioInfo info = probe("chain.ogg");
        QCOMPARE(info.streams, 2);
        QVERIFY2(info.seconds() > 6.0, qPrintable(QString::number(info.seconds())));
        QVERIFY(near(info.seconds(), ffmpegSeconds("chain.ogg"), 0.01));
        QCOMPARE(info.revision, 3);
        QVERIFY(test::contains(findingsOf("chain.ogg"), "It was broken off after"));
        checkClips("chain.ogg");
        write("lost.ogg", bytesOf("3.ogg") + second.substr(0, 3000)); // within the headers
        QCOMPARE(probe("lost.ogg").frames, std::int64_t(3 * kRate));
        QCOMPARE(probe("lost.ogg").unreadStreams, 1);
        QVERIFY(test::contains(findingsOf("lost.ogg"), "broken off"));
        QVERIFY(test::contains(findingsOf("lost.ogg"), "further streams in it (1) cannot be decoded"));
    }
    void theEndOfWhatTellsNoLengthIsFound() {
        for (const auto* from : {"bare.mp3", "pipe.flac"}) {
            const QByteArray name = QByteArray("half-") + from;
            const std::string bytes = bytesOf(from);
            write(name, bytes.substr(0, bytes.size() / 2));
            QVERIFY(probe(name).isCut);
            QVERIFY(near(probe(name).seconds(), ffmpegSeconds(name), 0.03));
            QVERIFY(test::contains(findingsOf(name), "It was broken off after"));
            QVERIFY(!probe(from).isCut);
        }
    }

    void mpegInAnotherContainerIsCounted_data() {
        QTest::addColumn<QString>("encode");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("wav") << "-c:a libmp3lame -q:a 4" << QByteArray("v.wav");
        QTest::newRow("layer 2") << "-c:a mp2" << QByteArray("two.wav");
        QTest::newRow("rf64") << "-c:a libmp3lame -q:a 4 -rf64 always" << QByteArray("rf.wav");
        QTest::newRow("w64") << "-c:a libmp3lame -q:a 4" << QByteArray("v.w64");
        QTest::newRow("caf") << "-c:a libmp3lame -q:a 4" << QByteArray("v.caf");
    }
    void mpegInAnotherContainerIsCounted() {
        QFETCH(QString, encode);
        QFETCH(QByteArray, name);
        auto loud = test::noise(2 * kRate, 1, 0.9F);
        const auto quiet = test::noise(10 * kRate, 2, 0.05F);
        loud.insert(loud.end(), quiet.begin(), quiet.end());
        test::writeAudio(path("loud-quiet.wav"), "wav", loud, kRate, 2);
        shell(QStringLiteral("ffmpeg -v error -y -i loud-quiet.wav %1 %2").arg(encode, QString::fromUtf8(name)));
        QVERIFY2(near(probe(name).seconds(), ffmpegSeconds(name), 0.03),
                 qPrintable(QString::number(probe(name).seconds())));
        QVERIFY(near(probe(name).seconds(), 12.0, 0.05));
        QCOMPARE(probe(name).length, LengthSource::Counted);
        QCOMPARE(probe(name).revision, 3);
        QCOMPARE(findingsOf(name), std::string());
        checkClips(name);
    }

    void aSizeOfZeroIsNotBelieved_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("sizeBytes");
        QTest::newRow("wav") << "wav" << QByteArray("zero.wav") << 4;
        QTest::newRow("au") << "au" << QByteArray("zero.au") << 4;
        QTest::newRow("w64") << "w64" << QByteArray("zero.w64") << 8;
        QTest::newRow("caf") << "caf" << QByteArray("zero.caf") << 8;
    }
    void aSizeOfZeroIsNotBelieved() {
        QFETCH(QString, format);
        QFETCH(QByteArray, name);
        QFETCH(int, sizeBytes);
        shell(QStringLiteral("ffmpeg -v error -i 3.wav -f %1 %2").arg(format, QString::fromUtf8(name)));
        std::string bytes = bytesOf(name);
        const std::size_t data = bytes.find("data");
        const std::size_t size = format == "au" ? 8 : format == "w64" ? data + 16 : data + 4;
        write(name, bytes.replace(size, std::size_t(sizeBytes), std::size_t(sizeBytes), '\0'));
        QVERIFY2(near(probe(name).seconds(), 3.0, 0.001), qPrintable(QString::number(probe(name).seconds())));
        QCOMPARE(probe(name).length, LengthSource::Present);
        checkClips(name);
    }
    void aWaveFileWithoutSoundHasNone() {
        std::string bytes = bytesOf("3.wav");
        const std::size_t data = bytes.find("data");
        write("none.wav", bytes.substr(0, data) + std::string("data\0\0\0\0", 8) + std::string("LIST\4\0\0\0INFO", 12));
        QCOMPARE(probe("none.wav").frames, std::int64_t(0));
        QVERIFY(!decodeAudio(path("none.wav")));
        QVERIFY(!loadClip(path("none.wav"), {}));
        // A size that is too small is what a decoder can go by; the rest is told.
        write("small.wav", bytes.replace(data + 4, 4, std::string("\x10\xB1\2\0", 4)));
        QVERIFY(near(probe("small.wav").beyondSeconds, 2.0, 0.01));
        QVERIFY(test::contains(findingsOf("small.wav"), "as much as 2 s follows what its header calls its sound"));
    }
    void flacWithinOggIsFlac() {
        QVERIFY(test::identical(must(decodeAudio(path("6.oga"))).samples, must(decodeAudio(path("6.flac"))).samples));
        QCOMPARE(probe("6.oga").announced, std::int64_t(0));
        QVERIFY(near(ffmpegSeconds("6.oga"), 6.0, 1e-6));
    }
};

QTEST_GUILESS_MAIN(AudioDamageTest)
#include "tst_audio_damage.moc"
