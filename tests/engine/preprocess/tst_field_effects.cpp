// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <filesystem>
#include <map>
#include <set>

#include <QTemporaryDir>
#include <QTest>

#include "engine/preprocess/preprocess.h"
#include "tests/support/audio_signals.h"

using namespace etude;
namespace fs = std::filesystem;

namespace {

constexpr int kFileRate = 11025;

/// Silence, then noise that grows louder, and a tone that is heard on the second channel alone.
void writeStereo(const fs::path& file, double seconds, std::uint64_t seed) {
    const std::vector<float> tone = test::sine(300.0 + 500.0 * double(seed), kFileRate, seconds, 0.4F);
    const std::vector<float> noise = test::noise(tone.size(), seed, 0.3F);
    std::vector<float> samples(2 * tone.size());
    for (std::size_t i = tone.size() / 20; i < tone.size(); ++i) {
        samples[2 * i] = noise[i] * float(i) / float(tone.size());
        samples[2 * i + 1] = 0.1F * noise[i] + tone[i];
    }
    test::writeInterleaved(file, "wavfloat", samples, kFileRate, 2);
}

struct Context {
    const char* name;
    InputConfig config;
};

InputConfig small() {
    InputConfig config;
    config.audio.sampleRate = 8000;
    config.audio.clipSeconds = 1.0;
    config.spectrum.winLength = 400;
    config.spectrum.hopLength = 160;
    config.spectrum.melBands = 24;
    return config;
}

InputConfig smallPcen() {
    InputConfig config = small();
    config.spectrum.quantity = Quantity::Magnitude;
    config.preprocess.compression = Compression::Pcen;
    config.preprocess.pcenScale = 1.0;
    config.preprocess.standardisation = Standardisation::None;
    return config;
}

/// Every field has an effect in one of these, and every field that can be without one is so in one.
std::vector<Context> contexts() {
    std::vector<Context> all{{"as by default", small()}};
    InputConfig config = small();
    config.preprocess.compression = Compression::Log;
    config.preprocess.standardisation = Standardisation::None;
    config.spectrum.center = false;
    config.audio.offset = ClipOffset::Random;
    all.push_back({"log, not centred, random offset", config});
    config = small();
    config.preprocess.compression = Compression::PowerLaw;
    config.preprocess.weighting = Weighting::AWeighting;
    config.spectrum.window = Window::Rectangular;
    all.push_back({"power law, A-weighting, rectangular window", config});
    config = small();
    config.preprocess.dbReference = DecibelReference::Constant;
    config.preprocess.weighting = Weighting::BWeighting;
    config.preprocess.standardisation = Standardisation::None;
    config.spectrum.representation = Representation::Stft;
    config.spectrum.storage = Storage::Log16;
    all.push_back({"decibel to a constant, B-weighting, STFT, 16-bit store", config});
    config = small();
    config.preprocess.compression = Compression::Linear;
    config.preprocess.weighting = Weighting::PerFrequency;
    config.audio.offset = ClipOffset::Whole;
    all.push_back({"linear, per frequency, whole file", config});
    config.preprocess.compression = Compression::Decibel;
    config.preprocess.weightingStatistics = WeightingStatistics::TrainingSet;
    config.preprocess.standardisation = Standardisation::PerDataset;
    config.audio.offset = ClipOffset::Centre;
    all.push_back({"per frequency and overall by the training set", config});
    config = smallPcen();
    all.push_back({"PCEN", config});
    config.preprocess.pcenPower = 0.0;
    all.push_back({"PCEN without a power", config});
    config = smallPcen();
    config.preprocess.pcenGain = 0.0;
    all.push_back({"PCEN without a gain", config});
    return all;
}

/// Values to change each field to; the first that is another one and valid is taken.
const std::map<std::string, std::vector<FieldValue>>& otherValues() {
    static const std::map<std::string, std::vector<FieldValue>> values{
        {"audio.sample_rate", {6000}},
        {"audio.clip_seconds", {0.5}},
        {"audio.offset", {"centre", "start"}},
        {"audio.offset_seed", {7}},
        {"audio.channels", {"left"}},
        {"spectrum.representation", {"stft", "mel"}},
        {"spectrum.n_fft", {1024}},
        {"spectrum.win_length", {256}},
        {"spectrum.hop_length", {128}},
        {"spectrum.window", {"hamming"}},
        {"spectrum.window_form", {"symmetric"}},
        {"spectrum.center", {false, true}},
        {"spectrum.pad_mode", {"reflect"}},
        {"spectrum.quantity", {"magnitude", "power"}},
        {"spectrum.mel_bands", {20}},
        {"spectrum.f_min", {200.0}},
        {"spectrum.f_max", {2500.0}},
        {"spectrum.mel_scale", {"htk"}},
        {"spectrum.mel_norm", {"none"}},
        {"spectrum.storage", {"log16", "float32"}},
        {"preprocess.compression", {"linear", "decibel"}},
        {"preprocess.db_reference", {"constant", "max"}},
        {"preprocess.db_reference_value", {0.5}},
        {"preprocess.amin", {0.01}},
        {"preprocess.top_db", {20.0}},
        {"preprocess.log_gain", {10.0}},
        {"preprocess.log_offset", {0.1}},
        {"preprocess.log_base", {10.0}},
        {"preprocess.power_exponent", {0.5}},
        {"preprocess.pcen_gain", {0.5}},
        {"preprocess.pcen_bias", {1.0}},
        {"preprocess.pcen_power", {0.25}},
        {"preprocess.pcen_time_constant", {0.1}},
        {"preprocess.pcen_eps", {0.1}},
        {"preprocess.pcen_scale", {1000.0}},
        {"preprocess.weighting", {"c_weighting"}},
        {"preprocess.weighting_statistics", {"training_set", "clip"}},
        {"preprocess.standardisation", {"per_sample", "none"}},
        {"preprocess.scale", {3.0}}};
    return values;
}

/// Every valid configuration that differs in this field alone, among the values above.
std::vector<InputConfig> changedIn(const InputConfig& config, const std::string& path) {
    std::vector<InputConfig> all;
    const FieldValue own = getField(config, path).value();
    for (const FieldValue& value : otherValues().at(path))
        if (InputConfig changed = config;
            setField(changed, path, value) && getField(changed, path).value() != own && validate(changed))
            all.push_back(changed);
    return all;
}

bool sameBits(const Spectrogram& a, const Spectrogram& b) {
    return a.bands == b.bands && a.frames == b.frames && a.values.size() == b.values.size() &&
           std::memcmp(a.values.data(), b.values.data(), a.values.size() * sizeof(float)) == 0;
}

} // namespace

/// Whether a field has an effect is said once (visitFields), and believed by identities, studies and forms. Here it is
/// compared with what the chain computes from real files.
class FieldEffectsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (const std::uint64_t seed : {1, 2}) {
            m_files.push_back(fs::path(m_folder.path().toStdString()) / (std::to_string(seed) + ".wav"));
            writeStereo(m_files.back(), 1.2 + 0.5 * double(seed), seed);
        }
    }

    void everyFieldIsTriedWithAndWithoutEffect() {
        std::set<std::string> applying;
        std::set<std::string> idle;
        std::set<std::string> canBeIdle;
        for (const Context& context : contexts()) {
            QVERIFY2(validate(context.config), context.name);
            for (const std::string& path : fieldPaths<InputConfig>()) {
                QVERIFY2(otherValues().contains(path), path.c_str());
                if (!changedIn(context.config, path).empty())
                    (fieldApplies(context.config, path) ? applying : idle).insert(path);
                for (const InputConfig& near : changedIn(context.config, path))
                    for (const FieldLeaf& leaf : fieldLeaves(near))
                        if (!leaf.applies)
                            canBeIdle.insert(leaf.path);
            }
        }
        QCOMPARE(applying.size(), fieldPaths<InputConfig>().size());
        QCOMPARE(idle, canBeIdle);
        QCOMPARE_GT(idle.size(), std::size_t{20});
    }

    void aFieldHasAnEffectWhereItSaysSo_data() {
        QTest::addColumn<InputConfig>("config");
        for (const Context& context : contexts())
            QTest::newRow(context.name) << context.config;
    }
    void aFieldHasAnEffectWhereItSaysSo() {
        QFETCH(InputConfig, config);
        const std::vector<Spectrogram> inputs = inputsOf(config);
        for (const std::string& path : fieldPaths<InputConfig>()) {
            const std::vector<InputConfig> changes = changedIn(config, path);
            if (changes.empty()) // PCEN takes magnitude alone
                continue;
            const std::vector<Spectrogram> changed = inputsOf(changes.front());
            const bool applies = fieldApplies(config, path);
            QVERIFY2((inputHash(changes.front()) != inputHash(config)) == applies, path.c_str());
            bool same = true;
            for (std::size_t i = 0; i < inputs.size(); ++i)
                same = same && sameBits(inputs[i], changed[i]);
            QVERIFY2(same != applies, path.c_str());
            if (!applies) // nor on the axes
                QVERIFY2(inputs == changed, path.c_str());
        }
    }

private:
    /// The inputs of all files, which are the training set where the configuration needs one.
    [[nodiscard]] std::vector<Spectrogram> inputsOf(const InputConfig& config) const {
        std::optional<TrainingStatistics> statistics;
        if (config.preprocess.needsStatistics()) {
            statistics = TrainingStatistics{statisticsInput(config), {}, std::ssize(m_files), {}};
            statistics->bands.resize(std::size_t(config.spectrum.bands()));
            for (const fs::path& file : m_files) {
                const Spectrogram base = loadInput(file, statisticsBase(config)).value().input;
                for (int band = 0; band < base.bands; ++band) {
                    Moments& sum = statistics->bands[std::size_t(band)];
                    sum = sum.merged(Moments::of(base.band(band)));
                }
            }
        }
        std::vector<Spectrogram> inputs;
        for (const fs::path& file : m_files)
            inputs.push_back(loadInput(file, config, statistics ? &*statistics : nullptr).value().input);
        return inputs;
    }

    QTemporaryDir m_folder;
    std::vector<fs::path> m_files;
};

QTEST_APPLESS_MAIN(FieldEffectsTest)
#include "tst_field_effects.moc"
