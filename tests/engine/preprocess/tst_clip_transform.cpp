// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <QTemporaryDir>
#include <QTest>

#include "engine/audio/audio_file.h"
#include "engine/preprocess/clip_transform.h"
#include "tests/support/audio_signals.h"

using namespace etude;
namespace fs = std::filesystem;

class ClipTransformTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_noise = file("noise.wav");
        test::writeAudio(m_noise, "wav", test::noise(24000, 3), 12000);
    }
    void itIsTheClipAndItsTransform_data() {
        QTest::addColumn<Storage>("storage");
        QTest::newRow("float32") << Storage::Float32;
        QTest::newRow("log16") << Storage::Log16;
    }
    void itIsTheClipAndItsTransform() {
        QFETCH(Storage, storage);
        SpectrumConfig spectrum;
        spectrum.storage = storage;
        const auto transform = ClipTransform::create(kSecond, spectrum).value();
        const AudioBuffer audio = loadClip(m_noise, kSecond).value();
        const TransformedClip expected{audio,
                                       SpectrumTransform::create(spectrum, kSecond.sampleRate)->compute(audio.samples)};
        QCOMPARE(transform.load(m_noise).value(), expected);
        QCOMPARE(transform.load(m_noise).value(), expected);
    }
    /// Who knows the content says where a random clip begins.
    void theContentIsNotReadWhereItIsKnown() {
        AudioConfig random = kSecond;
        random.offset = ClipOffset::Random;
        const auto transform = ClipTransform::create(random, {}).value();
        const TransformedClip clip = transform.load(m_noise).value();
        QCOMPARE_GT(clip.audio.start, 0);
        QCOMPARE(transform.load(m_noise, hashFile(m_noise).value()).value(), clip);
        QVERIFY(transform.load(m_noise, hashText("of another file"))->audio.start != clip.audio.start);
        const auto fromStart = ClipTransform::create(kSecond, {}).value();
        QCOMPARE(fromStart.load(m_noise, hashText("of another file")).value(), fromStart.load(m_noise).value());
    }
    void whatCannotBeTransformedIsNamed() {
        AudioConfig whole = kSecond;
        whole.offset = ClipOffset::Whole;
        SpectrumConfig spectrum;
        spectrum.representation = Representation::Stft;
        spectrum.nFft = 65536;
        spectrum.center = false;
        const std::string name = "'" + m_noise.string() + "'";
        QCOMPARE(ClipTransform::create(whole, spectrum)->load(m_noise).error().message,
                 name + " is shorter than one window of 65536 samples.");
        spectrum.center = true;
        spectrum.hopLength = 1;
        QCOMPARE(ClipTransform::create(whole, spectrum)->load(m_noise).error().message,
                 name + ": clip_seconds is 2; it must be so short that a spectrogram has at most 2^28 values.");
        const auto missing = ClipTransform::create(whole, {})->load(file("none.wav"));
        QVERIFY(!missing);
        QVERIFY(missing.error().kind == ErrorKind::NotFound);
        QVERIFY(missing.error().message.find("none.wav") != std::string::npos);
        spectrum.winLength = 2 * spectrum.nFft;
        QVERIFY(!ClipTransform::create(whole, spectrum));
    }

private:
    [[nodiscard]] fs::path file(const char* name) const { return m_folder.filePath(name).toStdString(); }

    static constexpr AudioConfig kSecond{12000, 1.0};
    QTemporaryDir m_folder;
    fs::path m_noise;
};

QTEST_APPLESS_MAIN(ClipTransformTest)
#include "tst_clip_transform.moc"
