// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <stop_token>

#include <QTemporaryDir>
#include <QTest>

#include "engine/audio/audio_report.h"
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

constexpr int kRate = 22050;

bool finds(const AudioReport& report, std::string_view words) {
    return std::ranges::any_of(
        report.findings, [&](const Sentence& finding) { return finding.english().find(words) != std::string::npos; });
}

} // namespace

class AudioReportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] fs::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    [[nodiscard]] AudioReport reportOf(const char* name, const std::vector<float>& samples, int channels = 1) const {
        test::writeInterleaved(path(name), "wavfloat", samples, kRate, channels);
        return must(reportAudio(path(name)));
    }

private Q_SLOTS:
    void aToneIsMeasured() {
        test::writeAudio(path("tone.flac"), "flac", test::sine(1000.0, kRate, 2.0), kRate, 2);
        const AudioReport report = must(reportAudio(path("tone.flac")));
        QCOMPARE(report.container, std::string("FLAC (Free Lossless Audio Codec)"));
        QCOMPARE(report.codec, std::string("Signed 16 bit PCM"));
        QCOMPARE(report.bytes, std::int64_t(fs::file_size(path("tone.flac"))));
        QCOMPARE(report.info.channels, 2);
        QCOMPARE(report.levels.frames, std::int64_t(2 * kRate));
        QVERIFY(near(report.levels.peak, 0.5, 1e-3));
        QVERIFY(near(report.levels.rms, 0.5 / std::sqrt(2.0), 1e-4));
        QVERIFY(near(report.levels.rmsOfMean, report.levels.rms, 1e-6));
        QVERIFY(near(report.levels.offset, 0.0, 1e-4));
        QCOMPARE(report.levels.clipped, std::int64_t(0));
        QVERIFY(report.findings.empty());
        const auto rows = reportRows(report);
        const auto length = std::ranges::find(rows, say("Length"), &ReportRow::name);
        QCOMPARE(length->value.english(), std::string("2 s (44100 samples), as the header says"));
        const auto format = std::ranges::find(rows, say("Format"), &ReportRow::name);
        QCOMPARE(format->value.english(), std::string("FLAC, 16 bit"));
        const auto peak = std::ranges::find(rows, say("Peak, all channels"), &ReportRow::name);
        QCOMPARE(peak->value.english(), std::string("-6.0 dBFS"));
    }
    void whatIsRemarkableIsFound() {
        const auto tone = test::sine(500.0, kRate, 1.0);
        const auto changed = [&](auto change) {
            std::vector<float> samples = tone;
            for (std::size_t i = 0; i < samples.size(); ++i)
                samples[i] = change(i, samples[i]);
            return samples;
        };
        const AudioReport clipped =
            reportOf("clipped.wav", changed([](auto, float v) { return std::clamp(3.0F * v, -1.0F, 1.0F); }));
        QVERIFY(finds(clipped, "It is clipped"));
        QVERIFY(near(double(clipped.levels.clipped) / kRate, 1.0 - 2.0 / M_PI * std::asin(1.0 / 1.5), 0.03));
        const AudioReport touches = reportOf("touches.wav", changed([](auto, float v) { return 2.0F * v; }));
        QCOMPARE(touches.findings.size(), std::size_t(0)); // a sine at full scale: peaks of one or two samples
        const AudioReport offset = reportOf("offset.wav", changed([](auto, float v) { return v + 0.1F; }));
        QVERIFY(finds(offset, "DC offset: 10 %"));
        QCOMPARE(offset.findings.size(), std::size_t(1));
        const AudioReport silent = reportOf("silent.wav", std::vector<float>(kRate, 0.0F));
        QVERIFY(finds(silent, "digital silence from its beginning"));
        QCOMPARE(silent.findings.size(), std::size_t(1));
        const AudioReport most =
            reportOf("most.wav", changed([](std::size_t i, float v) { return i < kRate / 5 ? v : 0.0F; }));
        QVERIFY(finds(most, "Most of it is silence: 80 % are below -60 dBFS"));
        QVERIFY(finds(reportOf("quiet.wav", changed([](auto, float v) { return 1e-3F * v; })), "very quiet"));
        std::vector<float> antiphase;
        for (const float value : tone)
            antiphase.insert(antiphase.end(), {value, -value});
        QVERIFY(finds(reportOf("antiphase.wav", antiphase, 2), "channels cancel"));
    }
    void lengthsAreToldAsTheyAreKnown() {
        test::writeAudio(path("6.wav"), "wav", test::noise(6 * 44100, 1), 44100, 2);
        const auto made = test::runProcess(
            "sh",
            {"-c", "ffmpeg -v error -i 6.wav -f flac - > pipe.flac; lame --quiet -b 128 6.wav 6.mp3;"
                   "head -c 48000 6.mp3 > half.mp3; head -c 480000 6.wav > half.wav; cat 6.mp3 6.mp3 > twice.mp3"},
            60, m_folder.path());
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const auto row = [&](const char* name, const Sentence& of) {
            const auto rows = reportRows(must(reportAudio(path(name))));
            const auto found = std::ranges::find(rows, of, &ReportRow::name);
            return found == rows.end() ? std::string() : found->value.english();
        };
        QCOMPARE(row("pipe.flac", say("Length")), std::string("6 s (264600 samples), counted"));
        QCOMPARE(row("6.wav", say("Length")), std::string("6 s (264600 samples), as the header says"));
        QCOMPARE(row("half.wav", say("Length")), std::string("2.72 s (119989 samples), as much as is there"));
        QCOMPARE(row("pipe.flac", say("Decoding")),
                 std::string("revision 2: older versions of Etude may read it otherwise"));
        QCOMPARE(row("6.mp3", say("Left out")),
                 std::string("576 samples of the encoder before the sound, 936 after it"));
        QCOMPARE(row("twice.mp3", say("Streams")), std::string("2, one after another"));
        QVERIFY(finds(must(reportAudio(path("half.mp3"))), "It was broken off: 2.93 s of the 6 s"));
    }
    void itStops() {
        test::writeAudio(path("long.wav"), "wav", test::noise(10 * kRate, 1), kRate);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(reportAudio(path("long.wav"), stop.get_token()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(reportAudio(path("none.wav")).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(AudioReportTest)
#include "tst_audio_report.moc"
