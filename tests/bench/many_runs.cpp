// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/many_runs.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "engine/core/random.h"
#include "engine/experiment/run_event.h"
#include "engine/experiment/run_notes.h"
#include "engine/experiment/study.h"
#include "engine/store/project_database.h"

namespace etude::bench {

namespace {

constexpr const char* kDataset = "0123456789abcdef0123456789abcdef";
constexpr int kTags = 5;
constexpr int kEpochs = 3;
constexpr std::uint64_t kOdd = 50; ///< one run in so many has no result

Result<Study> makeStudy(const ManyRuns& size) {
    StudyPlan plan{"many runs", {}, {}, size.seeds, true};
    plan.base.data.dataset = kDataset;
    plan.base.training.epochs = kEpochs;
    Factor scales{"scale", {}};
    for (int i = 0; i < size.scales; ++i)
        scales.values.emplace_back(1.0 + i);
    Factor rates{"learning_rate", {}};
    for (int i = 0; i < size.rates; ++i)
        rates.values.emplace_back((1 + i) / 1000.0);
    Factor compressions{"compression", {std::string("decibel"), std::string("linear")}};
    Factor epsilons{"batch_norm_epsilon", {}};
    for (int i = 0; i < (size.kernels + 1) / 2; ++i)
        epsilons.values.emplace_back((1 + i) / 100000.0);
    plan.factors = {scales, rates, compressions, epsilons};
    return expandStudy(plan);
}

class RunFiles {
public:
    RunFiles(const ProjectLayout& project, const RunSpec& spec, std::uint32_t index)
        : m_folder(project.run(runId(spec)))
        , m_random(17, Purpose::Corpus, 0, index)
        , m_spec(spec)
        , m_index(index) {}

    void write() {
        std::filesystem::create_directories(m_folder);
        std::ofstream(m_folder / "spec.json") << specText(m_spec);
        const std::uint64_t lot = m_random.below(kOdd);
        if (lot == 0) // not begun
            return;
        add(StartedEvent{2, m_index % 2 == 0 ? "bach" : "clara", m_index % 3 == 0 ? "cuda:0 (NVIDIA L4)" : "cpu", "0.1",
                         "abc", "1.13", "etude-worker run", "stock"});
        if (lot == 1) {
            add(EndedEvent{RunState::Failed, "The disk is full."});
        } else {
            scores();
            add(EndedEvent{RunState::Finished, ""});
        }
        std::ofstream(m_folder / "events.jsonl") << m_lines;
        if (m_index % 10 == 0)
            std::ofstream(m_folder / "notes.json") << R"({"label": "odd", "note": "looks odd"})";
    }

private:
    void add(decltype(RunEvent::body) body) {
        m_lines += encodeEvent({"2026-01-01T00:00:00.000Z", 1, std::move(body)}) + "\n";
    }

    void scores() {
        const double base = m_spec.data.isCanary() ? 0.5 : 0.8;
        const double auc = base + 0.002 * std::log2(m_spec.input.preprocess.scale) -
                           (m_spec.input.preprocess.compression == Compression::Linear ? 0.05 : 0.0) +
                           0.01 * (m_random.uniform() - 0.5);
        const std::vector<std::optional<double>> tags(kTags, auc);
        for (int epoch = 1; epoch <= kEpochs; ++epoch)
            add(EpochEvent{epoch, 0.5 / epoch, 0.6 / epoch, auc - 0.01 * (kEpochs - epoch), 0.4, 1.0, 30.0, 5e-3, tags,
                           tags});
        TestEvent test;
        test.epoch = kEpochs;
        test.loss = 0.3;
        test.rocAuc = auc;
        test.prAuc = auc / 2;
        for (int tag = 0; tag < kTags; ++tag)
            test.tags.push_back({"tag " + std::to_string(tag), {10, auc, auc / 2}});
        test.trainClips = 100;
        test.firstBias = 0.1 * m_random.uniform();
        test.firstWeight = 0.2;
        test.seconds = test.totalSeconds = 60.0 + 100.0 * m_random.uniform();
        add(test);
    }

    std::filesystem::path m_folder;
    Random m_random;
    const RunSpec& m_spec;
    std::uint32_t m_index;
    std::string m_lines;
};

} // namespace

Result<void> makeManyRuns(const ProjectLayout& project, const ManyRuns& size) {
    const auto study = makeStudy(size);
    if (!study)
        return study.error();
    {
        auto database = ProjectDatabase::create(project);
        if (!database)
            return database.error();
        if (auto saved = saveStudy(project, *study); !saved)
            return saved;
    }
    std::uint32_t index = 0;
    for (const RunSpec& spec : study->runs)
        RunFiles(project, spec, index++).write();
    std::filesystem::remove(project.database());
    const auto rebuilt = ProjectDatabase::rebuild(project);
    return rebuilt ? Result<void>() : rebuilt.error();
}

} // namespace etude::bench
