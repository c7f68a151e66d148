// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <fstream>
#include <stop_token>
#include <thread>

#include "engine/dataset/health/band_edge.h"
#include "engine/dataset/health/health_edits.h"
#include "engine/dataset/health/listening.h"
#include "tests/engine/dataset/dataset_files.h"
#include "tests/support/audio_signals.h"
#include "tests/support/must.h"
#include "tests/support/process.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
using test::must;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int kRate = 22050;
constexpr std::size_t kSamples = 3 * kRate;

/// Two channels of one each.
std::vector<float> stereo(const std::vector<float>& left, const std::vector<float>& right) {
    std::vector<float> frames;
    for (std::size_t i = 0; i < left.size(); ++i) {
        frames.push_back(left[i]);
        frames.push_back(right[i]);
    }
    return frames;
}

std::vector<float> scaled(std::vector<float> samples, float factor) {
    for (float& value : samples)
        value *= factor;
    return samples;
}

/// A tune that changes every quarter of a second, so that a fingerprint has something to hold on to.
std::vector<float> tune(std::uint64_t seed, double seconds) {
    const std::vector<float> pitches = test::noise(static_cast<std::size_t>(seconds * 4.0) + 1, seed, 1.0F);
    std::vector<float> samples(static_cast<std::size_t>(seconds * kRate));
    double phase = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double frequency = 220.0 * std::exp2(std::round(12.0 * pitches[i * 4 / kRate]) / 12.0);
        phase += 2.0 * 3.14159265358979 * frequency / kRate;
        samples[i] = static_cast<float>(0.2 * std::sin(phase) + 0.1 * std::sin(3.0 * phase));
    }
    return samples;
}

void run(const QString& program, const QStringList& arguments) {
    const auto done = test::runProcess(program, arguments);
    if (done.exitCode != 0)
        qFatal("%s: %s", qPrintable(program), done.errors.constData());
}

} // namespace

/// Files of real encoders; levels against closed forms.
class TestListening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_root = test::folderOf(m_folder); }
    void levelsOfASine();
    void silenceAndConstants();
    void channelsThatCancel();
    void clippedSamples();
    void constantOffset();
    void mostOfItSilent();
    void cutTreble();
    void otherRates();
    void sameSoundInAnotherFile();
    void silencesAreNotTheSameSound();
    void shortSoundsAreCompared();
    void nearlyTheSameSound();
    void exclusionAndRecall();
    void stoppedWithinAFile();

private:
    fs::path write(const std::string& name, const std::vector<float>& frames, int channels = 1, int rate = kRate,
                   const char* kind = "wav") const {
        test::writeInterleaved(m_root / name, kind, frames, rate, channels);
        return m_root / name;
    }
    [[nodiscard]] QString path(const char* name) const { return QString::fromStdString((m_root / name).string()); }
    [[nodiscard]] static HeardSound heard(const fs::path& file, bool fingerprint = false) {
        SoundFile sound = must(SoundFile::open(file));
        return must(listenTo(sound, fingerprint));
    }
    [[nodiscard]] static std::vector<FindingKind> kindsOf(const fs::path& file, AudioConfig chain = {}) {
        std::vector<FindingKind> kinds;
        for (const SoundFinding& finding : soundFindings(heard(file), chain))
            kinds.push_back(finding.kind);
        return kinds;
    }
    /// A data set of these files, in the training set but for the last, and what is found in it.
    Dataset dataset(const std::vector<std::string>& files) const {
        Dataset dataset{"heard", m_root, {"a"}, {}};
        for (const std::string& file : files)
            dataset.tracks.push_back({file, {0}, SplitPart::Train, {}});
        dataset.tracks.back().part = SplitPart::Test;
        return dataset;
    }
    static HealthOptions listening(bool fingerprints = false) {
        HealthOptions options;
        options.audio.clipSeconds = 2.0;
        options.decode = true;
        options.fingerprints = fingerprints;
        options.threads = 2;
        return options;
    }
    static std::vector<Finding> ofKind(const HealthReport& report, FindingKind kind) {
        std::vector<Finding> found;
        std::ranges::copy_if(report.findings, std::back_inserter(found),
                             [kind](const Finding& finding) { return finding.kind == kind; });
        return found;
    }

    QTemporaryDir m_folder;
    fs::path m_root;
};

void TestListening::levelsOfASine() {
    const SoundLevels levels =
        heard(write("sine.wav", test::sine(kRate / 40.0, kRate, 4.0), 1, kRate, "wavfloat")).levels;
    QCOMPARE(levels.frames, std::int64_t{4 * kRate});
    QCOMPARE(levels.channels, 1);
    QVERIFY(std::abs(levels.peak - 0.5) < 1e-6); // 40 samples a period: one is on the crest
    QVERIFY(std::abs(levels.rms - 0.5 / std::sqrt(2.0)) < 1e-6);
    QVERIFY(std::abs(levels.rmsOfMean - levels.rms) < 1e-6);
    QVERIFY(std::abs(levels.offset) < 1e-6);
    QCOMPARE(levels.clipped, 0);
    QCOMPARE(levels.silentShare, 0.0);
    QCOMPARE(kindsOf(write("noise.wav", test::noise(kSamples, 1))), std::vector<FindingKind>());
}

void TestListening::silenceAndConstants() {
    const std::vector<FindingKind> silent{FindingKind::Silent};
    QCOMPARE(kindsOf(write("zeros.wav", std::vector<float>(kSamples))), silent);
    QCOMPARE(kindsOf(write("constant.wav", std::vector<float>(kSamples, 0.25F))), silent);
    QCOMPARE(kindsOf(write("quiet.wav", test::noise(kSamples, 1, 0.0005F), 1, kRate, "wavfloat")), silent);
    QVERIFY(kindsOf(write("soft.wav", test::noise(kSamples, 1, 0.01F), 1, kRate, "wavfloat")).empty());
}

void TestListening::channelsThatCancel() {
    const std::vector<float> sound = test::noise(kSamples, 2);
    const fs::path cancelling = write("antiphase.wav", stereo(sound, scaled(sound, -1.0F)), 2);
    QCOMPARE(kindsOf(cancelling), std::vector{FindingKind::Antiphase});
    AudioConfig left;
    left.channels = Channels::Left;
    QCOMPARE(kindsOf(cancelling, left), std::vector<FindingKind>());
    // Half of it: from 1 s to 4 s.
    const std::vector<float> longer = test::noise(6 * kRate, 2);
    std::vector<float> other = longer;
    std::transform(other.begin() + kRate, other.begin() + std::ptrdiff_t{4} * kRate, other.begin() + kRate,
                   [](float value) { return -value; });
    const auto parts = soundFindings(heard(write("partly.wav", stereo(longer, other), 2)), {});
    QCOMPARE(parts.size(), std::size_t{1});
    QCOMPARE(parts[0].kind, FindingKind::Antiphase);
    QCOMPARE(parts[0].detail.english(),
             std::string("Its channels cancel each other from 1 s to 4 s; take one channel (channels=left)."));
    QCOMPARE(kindsOf(m_root / "partly.wav", left), std::vector<FindingKind>());
    // Where nothing is left in the mean, nothing is said of its band.
    QCOMPARE(kindsOf(write("wide.wav", stereo(sound, test::noise(kSamples, 3)), 2)), std::vector<FindingKind>());
}

void TestListening::clippedSamples() {
    std::vector<float> loud = scaled(test::sine(100.0, kRate, 3.0), 4.0F);
    for (float& value : loud)
        value = std::clamp(value, -1.0F, 1.0F);
    const auto atFullScale = std::ranges::count_if(loud, [](float value) { return std::abs(value) == 1.0F; });
    const fs::path file = write("clipped.wav", loud, 1, kRate, "wavfloat");
    QCOMPARE(heard(file).levels.clipped, atFullScale);
    QCOMPARE(kindsOf(file), std::vector{FindingKind::Clipped});
    // A crest that just reaches full scale is not clipped.
    QCOMPARE(heard(write("full.wav", scaled(test::sine(kRate / 40.0, kRate, 3.0), 2.0F), 1, kRate, "wavfloat"))
                 .levels.clipped,
             0);
}

void TestListening::constantOffset() {
    std::vector<float> shifted = test::noise(kSamples, 4, 0.3F);
    for (float& value : shifted)
        value += 0.1F;
    QCOMPARE(kindsOf(write("offset.wav", shifted)), std::vector{FindingKind::DcOffset});
    QVERIFY(std::abs(heard(m_root / "offset.wav").levels.offset - 0.1) < 0.002);
}

void TestListening::mostOfItSilent() {
    std::vector<float> late = test::noise(kSamples, 5);
    std::fill(late.begin(), late.begin() + 2 * kRate, 0.0F);
    QCOMPARE(kindsOf(write("late.wav", late)), std::vector{FindingKind::MostlySilent});
    QVERIFY(std::abs(heard(m_root / "late.wav").levels.silentShare - 2.0 / 3.0) < 0.04); // blocks of 0.1 s
}

/// What lame cuts off at 3.5 kHz is found in the WAV that is made of it.
void TestListening::cutTreble() {
    write("full_band.wav", test::noise(kSamples, 6));
    run(u"lame"_s, {u"--quiet"_s, u"-b"_s, u"64"_s, u"--lowpass"_s, u"3.5"_s, u"--resample"_s, u"22.05"_s,
                    path("full_band.wav"), path("cut.mp3")});
    run(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, path("cut.mp3"), path("transcoded.wav")});
    for (const char* name : {"cut.mp3", "transcoded.wav"}) {
        const double highest = heard(m_root / name).highestFrequency;
        QVERIFY2(highest > 3300.0 && highest < 4200.0, qPrintable(QString::number(highest)));
        QCOMPARE(kindsOf(m_root / name), std::vector{FindingKind::BandLimited});
    }
    QVERIFY(heard(m_root / "full_band.wav").highestFrequency > 10900.0);
    AudioConfig low; // a chain that keeps no more
    low.sampleRate = 7000;
    QCOMPARE(kindsOf(m_root / "cut.mp3", low), std::vector<FindingKind>());
}

void TestListening::otherRates() {
    write("r1.wav", test::noise(kSamples, 7));
    write("r2.wav", test::noise(kSamples, 8));
    write("r3.wav", test::noise(3 * 44100, 9), 1, 44100);
    write("r4.wav", test::noise(3 * 8000, 10), 1, 8000);
    const HealthReport report = must(checkHealth(dataset({"r1.wav", "r2.wav", "r3.wav", "r4.wav"}), listening()));
    const auto rates = ofKind(report, FindingKind::OtherRate);
    QCOMPARE(rates.size(), std::size_t{2});
    QCOMPARE(rates[0].subject, std::string("r3.wav"));
    QCOMPARE(rates[0].severity, Severity::Note);
    QCOMPARE(rates[1].subject, std::string("r4.wav"));
    QCOMPARE(rates[1].severity, Severity::Warning); // below the chain's 12 kHz
    QVERIFY(contains(rates[1].detail.english(), "Its rate is 8000 Hz, that of most files 22050 Hz"));
}

/// A FLAC of a WAV; an MP3 with other tags, and one that was wrapped anew.
void TestListening::sameSoundInAnotherFile() {
    write("song.wav", tune(1, 4.0));
    run(u"flac"_s, {u"-s"_s, u"-f"_s, u"-o"_s, path("song.flac"), path("song.wav")});
    write("other.wav", tune(2, 4.0));
    run(u"lame"_s, {u"--quiet"_s, u"-t"_s, path("other.wav"), path("plain.mp3")}); // without a header
    run(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, path("plain.mp3"), u"-c"_s, u"copy"_s, u"-metadata"_s,
                      u"title=Retagged"_s, path("retagged.mp3")});
    const HealthReport report =
        must(checkHealth(dataset({"song.wav", "plain.mp3", "song.flac", "retagged.mp3"}), listening()));
    const auto same = ofKind(report, FindingKind::Duplicate);
    QCOMPARE(same.size(), std::size_t{2});
    QCOMPARE(same[0].subject, std::string("song.flac"));
    QCOMPARE(same[0].detail.english(), std::string("The same sound as 'song.wav', in another file."));
    QCOMPARE(same[0].severity, Severity::Warning);
    QCOMPARE(same[1].subject, std::string("retagged.mp3"));
    QCOMPARE(same[1].severity, Severity::Error); // in the test set
    QVERIFY(contains(same[1].detail.english(), "'plain.mp3', which is in the training set"));
}

void TestListening::silencesAreNotTheSameSound() {
    write("s1.wav", std::vector<float>(kSamples));
    write("s2.wav", std::vector<float>(2 * kSamples));
    const HealthReport report = must(checkHealth(dataset({"s1.wav", "s2.wav"}), listening()));
    QCOMPARE(ofKind(report, FindingKind::Silent).size(), std::size_t{2});
    QCOMPARE(ofKind(report, FindingKind::Duplicate).size(), std::size_t{0});
}

/// Five seconds, as the files of some data sets have.
void TestListening::shortSoundsAreCompared() {
    const std::vector<float> sound = tune(3, 5.0);
    write("five.wav", sound);
    write("softer.wav", scaled(sound, 0.3F));
    write("other5.wav", tune(4, 5.0));
    write("two.wav", tune(5, 2.5));
    const HealthReport report =
        must(checkHealth(dataset({"five.wav", "other5.wav", "softer.wav", "two.wav"}), listening(true)));
    const auto alike = ofKind(report, FindingKind::Alike);
    QCOMPARE(alike.size(), std::size_t{1});
    QCOMPARE(alike[0].subject, std::string("softer.wav"));
    QCOMPARE(report.uncompared, std::size_t{1});
    QCOMPARE(must(checkHealth(dataset({"five.wav"}), listening(false))).uncompared, std::size_t{0});
}

/// Softer, cut by a second, and through a lossy encoder: not the same samples, but the same sound.
void TestListening::nearlyTheSameSound() {
    if (const auto printer = Fingerprinter::create(kRate); !printer)
        QFAIL(printer.error().message.c_str());
    const std::vector<float> song = tune(3, 12.0);
    write("long.wav", song);
    write("part.wav", scaled(std::vector<float>(song.begin() + kRate, song.end()), 0.5F));
    run(u"lame"_s, {u"--quiet"_s, u"-b"_s, u"64"_s, path("part.wav"), path("part.mp3")});
    write("another.wav", tune(4, 12.0));
    const Dataset tracks = dataset({"long.wav", "another.wav", "part.mp3"});
    const auto alike = ofKind(must(checkHealth(tracks, listening(true))), FindingKind::Alike);
    QCOMPARE(alike.size(), std::size_t{1});
    QCOMPARE(alike[0].subject, std::string("part.mp3"));
    QCOMPARE(alike[0].severity, Severity::Warning);
    QVERIFY(contains(alike[0].detail.english(), "Nearly the same sound as 'long.wav', which is in the training set."));
    QVERIFY(ofKind(must(checkHealth(tracks, listening(false))), FindingKind::Alike).empty());

    std::vector<Fingerprint> prints;
    for (const char* name : {"long.wav", "part.mp3"})
        prints.push_back(heard(m_root / name, true).fingerprint);
    const auto likeness = findAlike(prints, {});
    QCOMPARE(likeness.size(), std::size_t{1});
    QVERIFY2(std::abs(likeness[0].offsetSeconds - 1.0) < 0.2, qPrintable(QString::number(likeness[0].offsetSeconds)));
}

void TestListening::exclusionAndRecall() {
    write("a.wav", tune(5, 4.0));
    run(u"flac"_s, {u"-s"_s, u"-f"_s, u"-o"_s, path("b.flac"), path("a.wav")});
    fs::copy_file(m_root / "b.flac", m_root / "c.flac", fs::copy_options::overwrite_existing);
    Dataset tracks = dataset({"a.wav", "b.flac", "c.flac"});
    const HealthReport report = must(checkHealth(tracks, listening()));
    QCOMPARE(ofKind(report, FindingKind::Duplicate).size(), std::size_t{2});
    HealthOptions recalled;
    recalled.files = false;
    recalled.earlier = report.findings;
    QCOMPARE(ofKind(must(checkHealth(tracks, recalled)), FindingKind::Duplicate),
             ofKind(report, FindingKind::Duplicate));
    // Without the first, the second stands for it.
    QVERIFY(excludeTrack(tracks, "a.wav").has_value());
    const auto left = ofKind(must(checkHealth(tracks, recalled)), FindingKind::Duplicate);
    QVERIFY(left.size() == 1 || left.empty());
    for (const Finding& finding : left)
        QCOMPARE(finding.subject, std::string("c.flac"));
    QVERIFY(isExcludable(FindingKind::Silent) && isAboutFile(FindingKind::Silent));
}

/// Hours of a file that takes no space on the disk.
void TestListening::stoppedWithinAFile() {
    const fs::path file = write("hours.wav", {0.5F});
    constexpr std::uint32_t kBytes = 1'500'000'000;
    fs::resize_file(file, 44 + kBytes);
    std::fstream header(file, std::ios::in | std::ios::out | std::ios::binary);
    const std::array<std::pair<int, std::uint32_t>, 2> sizes{{{4, 36 + kBytes}, {40, kBytes}}}; // of RIFF and data
    for (const auto& [place, size] : sizes)
        header.seekp(place).write(reinterpret_cast<const char*>(&size), sizeof size);
    header.close();
    QCOMPARE(must(probeAudio(file)).frames, std::int64_t{kBytes / 2});

    std::stop_source stop;
    const std::jthread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    const auto report = checkHealth(dataset({"hours.wav"}), listening(), {}, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().message,
             std::string("The health check was stopped after 0 of 1 files; nothing was changed."));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestListening)
#include "tst_listening.moc"
