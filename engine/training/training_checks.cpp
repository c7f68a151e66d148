// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numeric>
#include <stdexcept>
#include <string>

#include "engine/core/random.h"
#include "engine/core/temporary_folder.h"
#include "engine/evaluation/metrics.h"
#include "engine/network/trainer.h"
#include "engine/training/checkpoints.h"
#include "engine/training/safetensors.h"
#include "engine/training/training_checks.h"

namespace etude {

namespace {

namespace fs = std::filesystem;

constexpr int kBands = 16;
constexpr int kFrames = 24;
constexpr std::size_t kTags = 2;

NetworkPlan smallPlan(double dropout = 0.0) {
    NetworkConfig config;
    config.width = 8;
    config.depth = 2;
    config.dropout = dropout;
    config.batchNormMomentum = 0.8; // few steps: the running statistics must follow quickly
    return planNetwork(config, {kBands, kFrames}, static_cast<int>(kTags)).value();
}

template <class T>
T valueOf(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().message);
    return std::move(*result);
}

enum class Labels { True, Shuffled };

/// Noise in which tag 0 is a louder lower half and tag 1 a louder later half. Shuffled: each clip has the labels of the
/// next one, with which it has nothing in common.
Batch clips(std::size_t count, std::uint32_t index, Labels labels = Labels::True) {
    Random random(23, Purpose::Corpus, 0, index);
    Batch batch{count, {}, {}};
    for (std::size_t clip = 0; clip < count; ++clip) {
        const bool low = random.chance(0.5);
        const bool late = random.chance(0.5);
        batch.targets.insert(batch.targets.end(), {low ? 1.0F : 0.0F, late ? 1.0F : 0.0F});
        for (int band = 0; band < kBands; ++band)
            for (int frame = 0; frame < kFrames; ++frame) {
                const double lower = (band < kBands / 2) == low ? 0.5 : 0.0;
                const double later = (frame >= kFrames / 2) == late ? 0.5 : 0.0;
                batch.inputs.push_back(static_cast<float>(random.normal() + lower + later));
            }
    }
    if (labels == Labels::Shuffled)
        std::rotate(batch.targets.begin(), batch.targets.begin() + kTags, batch.targets.end());
    return batch;
}

void train(Trainer& trainer, std::uint32_t first, std::uint32_t last, Labels labels = Labels::True) {
    for (std::uint32_t step = first; step < last; ++step) {
        Batch batch = clips(16, step, labels);
        if (!std::isfinite(trainer.trainStep(batch)))
            throw std::runtime_error("the loss is not a finite number");
    }
}

/// How many numbers differ.
double differing(const NetworkState& a, const NetworkState& b) {
    double count = a.step == b.step && a.tensors.size() == b.tensors.size() ? 0.0 : 1.0;
    for (std::size_t i = 0; i < std::min(a.tensors.size(), b.tensors.size()); ++i)
        for (std::size_t j = 0; j < a.tensors[i].values.size(); ++j)
            count += a.tensors[i].values[j] == b.tensors[i].values.at(j) ? 0.0 : 1.0;
    return count;
}

/// In which the device trains.
std::vector<Precision> precisionsOf(Device device) {
    if (device.isGpu())
        return {Precision::Float32, Precision::BFloat16, Precision::Float16};
    return {Precision::Float32};
}

Trainer trainerFor(Device device, Precision precision = Precision::Float32, double dropout = 0.0,
                   std::uint64_t seed = 1) {
    TrainingConfig config;
    config.precision = precision;
    return {smallPlan(dropout), config, seed, 2, device, usualExecution(device, precision)};
}

double repeats(Device device) {
    double differ = 0.0;
    for (const Precision precision : precisionsOf(device)) {
        Trainer first = trainerFor(device, precision, 0.25);
        Trainer second = trainerFor(device, precision, 0.25);
        train(first, 0, 10);
        train(second, 0, 10);
        differ += differing(first.state(), second.state());
    }
    return differ;
}

/// Half of the steps, a checkpoint on disk, and the other half in a trainer that began with other weights.
double resumesIn(Precision precision, Device device) {
    const auto folder = TemporaryFolder::create("etude-self-test");
    if (!folder)
        throw std::runtime_error(folder.error().message);
    const Checkpoints checkpoints(folder->path(), "self-test");
    Trainer whole = trainerFor(device, precision, 0.25);
    train(whole, 0, 5);
    if (auto saved = checkpoints.saveLast({.best = {}, .network = whole.state()}); !saved)
        throw std::runtime_error(saved.error().message);
    train(whole, 5, 10);

    const auto found = checkpoints.loadNewest();
    if (!found || !found->state)
        throw std::runtime_error("the checkpoint that was written cannot be read");
    Trainer resumed = trainerFor(device, precision, 0.25, 77);
    if (auto restored = resumed.restore(found->state->network); !restored)
        throw std::runtime_error(restored.error().message);
    train(resumed, 5, 10);
    Batch unseen = clips(4, 1000);
    const bool sameScores = whole.predict(unseen).scores == resumed.predict(unseen).scores;
    return differing(whole.state(), resumed.state()) + (sameScores ? 0.0 : 1.0);
}

double resumes(Device device) {
    double differ = 0.0;
    for (const Precision precision : precisionsOf(device))
        differ += resumesIn(precision, device);
    return differ;
}

/// Of 64 bytes all over a checkpoint, those that can be changed unnoticed.
double unnoticedDamage(Device device) {
    const Trainer trainer = trainerFor(device);
    const std::string good = encodeTensors({{{"run", "self-test"}}, trainer.state().tensors});
    double unnoticed = 0.0;
    for (std::size_t i = 0; i < 64; ++i) {
        std::string bad = good;
        bad[i * (good.size() - 1) / 63] ^= 0x10;
        unnoticed += decodeTensors(std::move(bad), "checkpoint") ? 1.0 : 0.0;
    }
    return unnoticed;
}

/// The largest difference of any clip's score between batches of 1, 7 and 16.
double batchSizeDifference(Device device) {
    Trainer trainer = trainerFor(device);
    train(trainer, 0, 5);
    constexpr std::size_t kCount = 32;
    Batch all = clips(kCount, 1000);
    const auto expected = trainer.predict(all).scores;
    const std::size_t inputSize = all.inputs.size() / kCount;
    double difference = 0.0;
    for (const std::size_t size : {1U, 7U, 16U})
        for (std::size_t first = 0; first < kCount; first += size) {
            const std::size_t count = std::min(size, kCount - first);
            const auto part = [&](const std::vector<float>& values, std::size_t width) {
                const auto begin = values.begin() + static_cast<std::ptrdiff_t>(first * width);
                return std::vector<float>(begin, begin + static_cast<std::ptrdiff_t>(count * width));
            };
            Batch some{count, part(all.inputs, inputSize), part(all.targets, kTags)};
            const auto scores = trainer.predict(some).scores;
            for (std::size_t i = 0; i < scores.size(); ++i)
                difference = std::max(difference, std::abs(double{scores[i]} - expected[first * kTags + i]));
        }
    return difference;
}

/// Two epochs over the same batches, with their inputs sent each time and kept on the device: how many numbers differ.
double keptInputs(Device device) {
    constexpr std::int64_t kBatches = 3;
    constexpr std::int64_t kSize = 16;
    double differ = 0.0;
    for (const Precision precision : precisionsOf(device)) {
        Trainer sent = trainerFor(device, precision);
        Trainer keeping = trainerFor(device, precision);
        keeping.keepInputs(kBatches * kSize);
        for (const bool fresh : {true, false})
            for (std::int64_t i = 0; i < kBatches; ++i) {
                Batch batch = clips(kSize, static_cast<std::uint32_t>(i));
                (void)sent.trainStep(batch);
                batch.places.resize(kSize);
                std::iota(batch.places.begin(), batch.places.end(), i * kSize);
                if (fresh)
                    batch.fresh = batch.places;
                else
                    batch.inputs.clear();
                (void)keeping.trainStep(batch);
            }
        differ += differing(sent.state(), keeping.state());
    }
    return differ;
}

/// Macro ROC-AUC on clips that were not trained on.
double aucAfterTraining(Device device, Labels labels, Precision precision = Precision::Float32) {
    Trainer trainer = trainerFor(device, precision);
    train(trainer, 0, 60, labels);
    Batch unseen = clips(512, 1000, labels);
    const std::vector<std::uint8_t> truth(unseen.targets.begin(), unseen.targets.end());
    return valueOf(evaluate(trainer.predict(unseen).scores, truth, kTags)).rocAuc.value();
}

double learns(Device device) {
    double largest = 0.0;
    for (const Precision precision : precisionsOf(device))
        largest = std::max(largest, 1.0 - aucAfterTraining(device, Labels::True, precision));
    return largest;
}

/// Chance has a deviation of 0.018 here: 512 clips, half of them positive, and two tags.
double learnsNothing(Device device) {
    return std::abs(aucAfterTraining(device, Labels::Shuffled) - 0.5);
}

} // namespace

std::span<const SelfCheckDefinition> trainingChecks() {
    static constexpr SelfCheckDefinition checks[] = {
        {"training.repeat", "numbers that differ between two equal trainings", 0.0, repeats},
        {"training.resume", "numbers that differ after going on from a checkpoint", 0.0, resumes},
        {"training.kept_inputs", "numbers that differ where the device keeps the inputs", 0.0, keptInputs},
        {"checkpoint.damage", "of 64 changed bytes of a checkpoint, those unnoticed", 0.0, unnoticedDamage},
        {"scores.batch_size", "scores of a clip in batches of 1, 7, 16 and 32, difference", 1e-5, batchSizeDifference},
        {"training.learns", "1 - ROC-AUC of unseen clips after 60 steps", 0.02, learns},
        {"training.shuffled", "ROC-AUC after training on shuffled labels, from 0.5", 0.08, learnsNothing},
    };
    return checks;
}

} // namespace etude
