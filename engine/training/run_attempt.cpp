// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/run_attempt.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "engine/core/memory_limit.h"
#include "engine/dataset/split/training_subset.h"
#include "engine/network/libtorch.h"
#include "engine/training/test_files.h"

namespace etude {

namespace {

constexpr std::chrono::milliseconds kReportInterval(400);
constexpr std::chrono::minutes kSaveInterval(5);
constexpr std::int64_t kMaxCache = std::int64_t{2} << 30;

double secondsSince(std::chrono::steady_clock::time_point begin) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double rate(std::int64_t clips, double seconds) {
    return seconds > 0.0 ? static_cast<double>(clips) / seconds : 0.0;
}

/// Batch normalisation needs more than one value of each channel in a training batch.
Result<void> checkLastBatch(const NetworkPlan& plan, std::size_t clips, int batchSize) {
    const BlockPlan& last = plan.blocks.back();
    const bool oneValue = last.inBands * last.inFrames == 1;
    if (!oneValue || clips % static_cast<std::size_t>(batchSize) != 1)
        return {};
    return Error{ErrorKind::Invalid,
                 say("Batches of %1 leave one of %2 training clips alone, and the network reduces it to one value "
                     "before its last batch normalisation; choose another batch size or fewer blocks.",
                     batchSize, clips)};
}

/// Of the validation loss, after the batches of its epoch; with no batches, of the test loss.
Error notFinite(int epoch, std::int64_t batches) {
    if (batches > 0)
        return {ErrorKind::Invalid, say("The validation loss of epoch %1, after its last batch %2, is not a finite "
                                        "number; try a lower learning rate or a smaller input scale.",
                                        epoch, batches)};
    return {ErrorKind::Invalid,
            say("The test loss of epoch %1 is not a finite number; try a lower learning rate or a smaller input scale.",
                epoch)};
}

} // namespace

Result<RunTask> loadTask(const RunFolder& folder) {
    auto dataset = loadDataset(ProjectLayout::ofRunFolder(folder.path()), folder.spec().data.dataset);
    if (!dataset)
        return dataset.error();
    const int tags = static_cast<int>(dataset->tags.size());
    auto plan = planNetwork(folder.spec().network, folder.spec().input.shape(), tags);
    if (!plan)
        return plan.error();
    return RunTask{std::move(*dataset), std::move(*plan)};
}

RunAttempt::RunAttempt(const RunFolder& folder, const RunTask& task, RunJournal& journal,
                       const AttemptSettings& settings, std::optional<TrainingState> from, std::stop_token stop)
    : m_folder(folder)
    , m_spec(folder.spec())
    , m_task(task)
    , m_journal(journal)
    , m_settings(settings)
    , m_resumed(from.has_value())
    , m_state(std::move(from).value_or(TrainingState{}))
    , m_stop(std::move(stop))
    , m_checkpoints(folder.path(), folder.id(), stateShapes(task.plan, m_spec.training.precision)) {}

Result<void> RunAttempt::run() {
    if (auto go = checkStop(); !go)
        return go;
    const NetworkPlan& plan = m_task.plan;
    const std::size_t cache = cacheBytes();
    m_available = availableMemory(m_settings.device);
    if (auto fits = checkMemory(m_spec, plan, computing(), m_available); !fits)
        return fits;
    auto data = extract();
    if (!data)
        return data.error();
    if (auto usable = checkLastBatch(plan, data->train.size(), m_spec.training.batchSize); !usable)
        return usable;

    const auto trainingStatistics = statistics(*data);
    if (!trainingStatistics)
        return trainingStatistics.error();

    configureLibtorch(m_settings.threads);
    InputSource source(data->store, m_spec.input.preprocess, *trainingStatistics ? &**trainingStatistics : nullptr,
                       cache);
    Trainer trainer(plan, m_spec.training, m_spec.seeds.initialisation, m_spec.seeds.order, m_settings.device,
                    m_settings.execution);
    if (m_resumed)
        if (auto restored = trainer.restore(m_state.network); !restored)
            return restored;
    keepInputs(trainer, *data);
    if (auto trained = train(trainer, source, *data); !trained)
        return trained;
    return test(trainer, source, *data);
}

Error RunAttempt::memoryRanOut() const {
    return etude::memoryRanOut(m_spec, m_task.plan, computing(), m_available);
}

RunComputing RunAttempt::computing() const {
    const auto clips = trainingSubset(m_task.dataset, m_spec.data.trainFraction, m_spec.seeds.subset).size();
    return {m_settings.threads, m_settings.execution.fused(), m_settings.device.isGpu(),
            static_cast<std::int64_t>(clips)};
}

std::size_t RunAttempt::cacheBytes() const {
    const std::int64_t run =
        m_settings.device.isGpu() ? 0 : runBytes(m_spec, m_task.plan, m_spec.training.batchSize, computing());
    const std::int64_t quarter = std::clamp<std::int64_t>((availableMemory() - run) / 4, 0, kMaxCache);
    return static_cast<std::size_t>(m_settings.cacheBytes.value_or(quarter));
}

void RunAttempt::keepInputs(Trainer& trainer, const RunData& data) {
    const std::int64_t available = availableMemory(m_settings.device);
    const bool known = available < std::numeric_limits<std::int64_t>::max();
    if (!m_settings.device.isGpu() || !known)
        return;
    KeptInputs kept{data.train, data.validation};
    const std::int64_t step = runBytes(m_spec, m_task.plan, m_spec.training.batchSize, computing());
    const std::int64_t batch = m_spec.training.batchSize * trainer.keptInputBytes(); // gathered from what is kept
    const std::int64_t left = available - step - batch;
    if (kept.places() * trainer.keptInputBytes() > std::min(left, m_settings.cacheBytes.value_or(left)))
        return;
    trainer.keepInputs(kept.places());
    m_kept.emplace(std::move(kept));
}

Result<RunData> RunAttempt::extract() {
    std::stop_source stop;
    const std::stop_callback passOn(m_stop, [&stop] { stop.request_stop(); });
    const ProjectLayout project = ProjectLayout::ofRunFolder(m_folder.path());
    auto data =
        prepareData(m_spec, m_task.dataset, project.features(), m_settings.threads, watch(stop), stop.get_token());
    if (!data)
        return data;
    for (const FileProblem& problem : data->leftOut)
        if (auto written = m_journal.write(LeftOutEvent{problem.file.string(), problem.reason}); !written)
            return written.error();
    if (auto written = m_journal.write(data->decoding); !written)
        return written.error();
    return data;
}

Result<std::optional<TrainingStatistics>> RunAttempt::statistics(const RunData& data) {
    std::stop_source stop;
    const std::stop_callback passOn(m_stop, [&stop] { stop.request_stop(); });
    return prepareStatistics(m_spec, data, m_folder.file("statistics.json"), m_settings.threads, watch(stop),
                             stop.get_token());
}

Result<void> RunAttempt::train(Trainer& trainer, InputSource& source, const RunData& data) {
    while (!trainingIsOver()) {
        auto trained = trainEpoch(trainer, source, data);
        if (trained)
            continue;
        if (trained.error().kind == ErrorKind::Cancelled)
            if (auto saved = saveLast(trainer); !saved)
                return saved;
        return trained;
    }
    return {};
}

Result<void> RunAttempt::trainEpoch(Trainer& trainer, InputSource& source, const RunData& data) {
    const int epoch = m_state.epoch + 1;
    const auto began = Clock::now();
    const std::int64_t clipsBefore = m_state.clips;
    const double secondsBefore = m_state.seconds;
    BatchLoader loader(source, data.train, epochOrder(data.train.size(), m_spec.seeds.order, epoch),
                       static_cast<std::size_t>(m_spec.training.batchSize), static_cast<std::size_t>(m_state.batches),
                       loaderThreads(), m_kept ? &*m_kept : nullptr);
    for (auto batch = sendNext(loader, trainer);;) {
        if (auto go = checkStop(); !go)
            return go;
        if (!batch)
            return batch.error();
        if (!*batch)
            break;
        const auto clips = static_cast<std::int64_t>((*batch)->clips());
        const double loss = trainer.trainStep(std::move(**batch), [&] { batch = sendNext(loader, trainer); });
        if (!std::isfinite(loss))
            return Error{ErrorKind::Invalid, say("The training loss is no longer a finite number in epoch %1, batch "
                                                 "%2; try a lower learning rate or a smaller input scale.",
                                                 epoch, m_state.batches + 1)};
        ++m_state.batches;
        m_state.clips += clips;
        m_state.lossSum += loss * static_cast<double>(clips);
        m_state.seconds = secondsBefore + secondsSince(began);
        report({RunPhase::Training, epoch, m_state.clips, static_cast<std::int64_t>(data.train.size()),
                m_state.lossSum / static_cast<double>(m_state.clips),
                rate(m_state.clips - clipsBefore, secondsSince(began))});
        if (Clock::now() - m_lastSave >= kSaveInterval)
            if (auto saved = saveLast(trainer); !saved)
                return saved;
    }
    EpochEvent event;
    event.epoch = epoch;
    event.trainLoss = m_state.lossSum / static_cast<double>(m_state.clips);
    event.clipsPerSecond = rate(m_state.clips, m_state.seconds);
    event.learningRate = m_spec.training.learningRate;
    const auto trained = Clock::now();
    if (auto recomputed = recomputeStatistics(trainer, source, data, epoch); !recomputed)
        return recomputed;
    const auto validation = predict(trainer, source, data.validation, RunPhase::Validation, epoch);
    if (!validation)
        return validation.error();
    event.seconds = m_state.seconds + secondsSince(trained);
    return finishEpoch(trainer, *validation, std::move(event));
}

Result<void> RunAttempt::finishEpoch(Trainer& trainer, const Outputs& validation, EpochEvent event) {
    event.validationLoss = validation.loss;
    event.validationRocAuc = validation.evaluation.rocAuc;
    event.validationPrAuc = validation.evaluation.prAuc;
    for (const TagScore& tag : validation.evaluation.tags) {
        event.tagRocAuc.push_back(tag.rocAuc);
        event.tagPrAuc.push_back(tag.prAuc);
    }
    const bool better = m_state.finishEpoch(event.validationRocAuc, event.validationLoss);
    if (auto written = m_journal.write(std::move(event)); !written)
        return written;
    if (better) {
        m_state.network = trainer.state();
        if (auto saved = m_checkpoints.saveBest(m_state); !saved)
            return saved;
    }
    return saveLast(trainer);
}

Result<void> RunAttempt::test(Trainer& trainer, InputSource& source, const RunData& data) {
    const auto best = m_checkpoints.loadBest(m_state.best.epoch);
    if (!best)
        return best.error();
    if (auto restored = trainer.restore(best->network); !restored)
        return restored;
    if (auto recomputed = recomputeStatistics(trainer, source, data, best->epoch); !recomputed)
        return recomputed;
    auto outputs = predict(trainer, source, data.test, RunPhase::Test, best->epoch);
    if (!outputs)
        return outputs.error();
    if (auto written = writeTestFiles(m_folder, m_task.dataset.tags, outputs->scores, outputs->labels); !written)
        return written;

    const Evaluation& evaluation = outputs->evaluation;
    TestEvent event{.epoch = best->epoch,
                    .loss = outputs->loss,
                    .rocAuc = evaluation.rocAuc,
                    .prAuc = evaluation.prAuc,
                    .tags = {},
                    .trainClips = static_cast<std::int64_t>(data.train.size()),
                    .validationClips = static_cast<std::int64_t>(data.validation.size()),
                    .testClips = static_cast<std::int64_t>(data.test.size()),
                    .firstBias = trainer.firstBias(),
                    .firstWeight = trainer.firstWeight(),
                    .seconds = secondsSince(m_began),
                    .totalSeconds = m_settings.secondsBefore + secondsSince(m_began),
                    .peakMemory = peakMemory()};
    for (std::size_t i = 0; i < m_task.dataset.tags.size(); ++i)
        event.tags.push_back({m_task.dataset.tags[i], evaluation.tags[i]});
    return m_journal.write(std::move(event));
}

Result<void> RunAttempt::recomputeStatistics(Trainer& trainer, InputSource& source, const RunData& data, int epoch) {
    if (m_spec.network.batchNormStatistics == BatchNormStatistics::Running)
        return {};
    const auto order = evenlyChosen(data.train.size(), std::size_t{kStatisticsClips});
    const auto clips = static_cast<std::int64_t>(order.size());
    return trainer.recomputeStatistics(clips, [&](const Trainer::TakeBatch& take) -> Result<void> {
        const auto began = Clock::now();
        BatchLoader loader(source, data.train, order, static_cast<std::size_t>(m_spec.training.batchSize), 0,
                           loaderThreads(), m_kept ? &*m_kept : nullptr);
        std::int64_t done = 0;
        for (auto batch = sendNext(loader, trainer);;) {
            if (auto go = checkStop(); !go)
                return go;
            if (!batch)
                return batch.error();
            if (!*batch)
                return {};
            done += static_cast<std::int64_t>((*batch)->clips());
            take(std::move(**batch), [&] { batch = sendNext(loader, trainer); });
            report({RunPhase::Statistics, epoch, done, clips, 0.0, rate(done, secondsSince(began))});
        }
    });
}

Result<RunAttempt::Outputs> RunAttempt::predict(Trainer& trainer, InputSource& source, std::span<const Clip> clips,
                                                RunPhase phase, int epoch) {
    const auto began = Clock::now();
    std::vector<std::size_t> order(clips.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const int batchSize =
        phase == RunPhase::Test && m_settings.testBatchSize > 0 ? m_settings.testBatchSize : m_spec.training.batchSize;
    BatchLoader loader(source, clips, std::move(order), static_cast<std::size_t>(batchSize), 0, loaderThreads(),
                       m_kept && phase == RunPhase::Validation ? &*m_kept : nullptr);
    Outputs outputs;
    std::int64_t done = 0;
    for (auto batch = sendNext(loader, trainer);;) {
        if (auto go = checkStop(); !go)
            return go.error();
        if (!batch)
            return batch.error();
        if (!*batch)
            break;
        const auto size = static_cast<std::int64_t>((*batch)->clips());
        const Trainer::Prediction prediction =
            trainer.predict(std::move(**batch), [&] { batch = sendNext(loader, trainer); });
        done += size;
        outputs.loss += prediction.loss * static_cast<double>(size);
        outputs.scores.insert(outputs.scores.end(), prediction.scores.begin(), prediction.scores.end());
        report({phase, epoch, done, static_cast<std::int64_t>(clips.size()), 0.0, rate(done, secondsSince(began))});
    }
    outputs.loss /= static_cast<double>(clips.size());
    for (const Clip& clip : clips)
        outputs.labels.insert(outputs.labels.end(), clip.labels.begin(), clip.labels.end());
    if (!std::isfinite(outputs.loss))
        return notFinite(epoch, m_state.batches);
    auto evaluation = evaluate(outputs.scores, outputs.labels, clips.front().labels.size());
    if (!evaluation)
        return evaluation.error();
    outputs.evaluation = std::move(*evaluation);
    return outputs;
}

Result<std::optional<Trainer::Sent>> RunAttempt::sendNext(BatchLoader& loader, Trainer& trainer) {
    auto batch = loader.next();
    if (!batch)
        return batch.error();
    return *batch ? std::optional(trainer.send(std::move(**batch))) : std::nullopt;
}

Result<void> RunAttempt::saveLast(const Trainer& trainer) {
    m_lastSave = Clock::now();
    m_state.network = trainer.state();
    return m_checkpoints.saveLast(m_state);
}

bool RunAttempt::trainingIsOver() const {
    const TrainingConfig& training = m_spec.training;
    return m_state.epoch >= training.epochs || m_state.best.exhausts(training.patience);
}

Result<void> RunAttempt::checkStop() const {
    if (m_stop.stop_requested() || m_folder.cancelRequested())
        return Error{ErrorKind::Cancelled, say("A stop was asked for.")};
    return {};
}

ProgressCallback RunAttempt::watch(std::stop_source& stop) {
    return [this, &stop, began = Clock::now()](const Progress& now) {
        if (!checkStop())
            stop.request_stop();
        if (now.what == waitingForFeatures())
            report({RunPhase::Waiting, 0, now.done, now.total});
        else
            report({RunPhase::Features, 0, now.done, now.total, 0.0, rate(now.done, secondsSince(began))});
    };
}

void RunAttempt::report(ProgressEvent progress) {
    const auto now = Clock::now();
    if (now - m_lastReport < kReportInterval)
        return;
    m_lastReport = now;
    [[maybe_unused]] const auto written = m_journal.write(progress);
}

} // namespace etude
