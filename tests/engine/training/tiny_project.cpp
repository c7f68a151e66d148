// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/training/tiny_project.h"

#include <cstdio>

#include "engine/core/random.h"
#include "tests/support/audio_signals.h"
#include "tests/support/must.h"

namespace etude::test {

namespace {

constexpr int kRate = 8000;

void add(std::vector<float>& to, const std::vector<float>& signal) {
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += signal[i];
}

} // namespace

TinyProject TinyProject::create(const std::filesystem::path& folder, int clips) {
    TinyProject project;
    project.layout = {folder};
    project.dataset = {"tiny", folder / "audio", {"low", "high"}, {}};
    std::filesystem::create_directories(project.dataset.root);
    for (int i = 0; i < clips; ++i) {
        Random random(99, Purpose::Corpus, 0, static_cast<std::uint32_t>(i));
        std::vector<float> samples = noise(kRate, static_cast<std::uint64_t>(i), 0.2F);
        char name[32];
        std::snprintf(name, sizeof name, "clip-%03d.wav", i);
        Track track;
        track.path = name;
        track.part = i % 4 == 2 ? SplitPart::Validation : i % 4 == 3 ? SplitPart::Test : SplitPart::Train;
        for (const int tag : {0, 1}) {
            if (!random.chance(0.5))
                continue;
            const double centre = tag == 0 ? 300.0 : 2500.0;
            add(samples, sine(random.uniform(0.9, 1.1) * centre, kRate, 1.0, 0.3F));
            track.tags.push_back(tag);
        }
        writeAudio(project.dataset.root / name, "wav", samples, kRate);
        project.dataset.tracks.push_back(std::move(track));
    }

    RunSpec& spec = project.spec;
    spec.input.audio.sampleRate = kRate;
    spec.input.audio.clipSeconds = 1.0;
    spec.input.spectrum.nFft = 256;
    spec.input.spectrum.winLength = 256;
    spec.input.spectrum.hopLength = 128;
    spec.input.spectrum.melBands = 24;
    spec.network.width = 8;
    spec.network.depth = 3;
    spec.network.batchNormMomentum = 0.8; // few steps: the running statistics must follow quickly
    spec.training.epochs = 10;
    spec.training.batchSize = 8;
    spec.training.learningRate = 1e-2;
    project.save();
    return project;
}

void TinyProject::save() {
    datasetHash = must(saveDataset(layout, dataset));
    spec.data.dataset = datasetHash;
}

RunFolder TinyProject::claim() const {
    return must(RunFolder::claim(layout, spec));
}

} // namespace etude::test
