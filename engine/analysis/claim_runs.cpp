// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/claim_runs.h"

#include <algorithm>

#include "engine/analysis/size_study.h"
#include "engine/analysis/varied_field.h"
#include "engine/core/field_visit.h"
#include "engine/experiment/study_plan.h"

namespace etude {

namespace {

void setCell(RunSpec& spec, const ClaimCell& cell) {
    spec.input.preprocess.compression = cell.compression;
    spec.input.preprocess.weighting = cell.weighting;
    spec.input.preprocess.scale = cell.scale;
    spec.input.spectrum.representation = cell.representation;
    spec.data.trainFraction = cell.fraction;
}

/// No claim is about these levels and none of what belongs to others has an effect with them.
RunSpec plainest(RunSpec spec) {
    setCell(spec, {Compression::Linear, Weighting::Bypass, 1.0, Representation::Stft, 1.0});
    return spec;
}

/// Whether a claim is about a level that the run has, of each field that claims vary.
bool isOfClaims(const RunResult& run) {
    const PreprocessConfig& input = run.spec.input.preprocess;
    return (input.compression == Compression::Decibel || input.compression == Compression::Linear) &&
           (input.weighting == Weighting::Bypass || input.weighting == Weighting::PerFrequency ||
            input.weighting == Weighting::AWeighting) &&
           (input.scale == 1.0 || input.scale == 10.0);
}

using RunPointers = std::vector<const RunResult*>;

/// What a function says of a run's specification but for its seed; asked once of each configuration.
template <class Key>
class OfConfigurations {
public:
    explicit OfConfigurations(Key key)
        : m_key(std::move(key)) {}
    const std::string& operator()(const RunResult& run) {
        const auto [found, isNew] = m_known.try_emplace(run.configuration);
        if (isNew)
            found->second = m_key(run);
        return found->second;
    }

private:
    Key m_key;
    std::map<std::string, std::string> m_known;
};

/// Of those whose keys are equal the most; of as many the first. Runs without a key ("") are none of these.
template <class Key>
RunPointers mostAlike(const RunPointers& runs, Key function) {
    OfConfigurations<Key> key(std::move(function));
    std::map<std::string, RunPointers> alike;
    for (const RunResult* run : runs)
        if (const std::string& own = key(*run); !own.empty())
            alike[own].push_back(run);
    const RunPointers* most = nullptr;
    for (const RunResult* run : runs)
        if (const auto own = alike.find(key(*run));
            own != alike.end() && (most == nullptr || own->second.size() > most->size()))
            most = &own->second;
    return most == nullptr ? RunPointers() : *most;
}

std::string commonKey(const RunResult& run) {
    return isOfClaims(run) ? configurationId(plainest(run.spec)) : std::string();
}

std::string decibelKey(const RunResult& run) {
    RunSpec spec = plainest(run.spec);
    spec.input.preprocess.compression = run.spec.input.preprocess.compression;
    return spec.input.preprocess.compression == Compression::Decibel ? configurationId(spec) : std::string();
}

std::string melKey(const RunResult& run) {
    RunSpec spec = plainest(run.spec);
    spec.input.spectrum.representation = run.spec.input.spectrum.representation;
    return spec.input.spectrum.representation == Representation::Mel ? configurationId(spec) : std::string();
}

std::string weightingKey(const RunResult& run) {
    RunSpec spec = plainest(run.spec);
    spec.input.preprocess.weighting = run.spec.input.preprocess.weighting;
    return spec.input.preprocess.weighting == Weighting::PerFrequency ? configurationId(spec) : std::string();
}

std::string partKey(const RunResult& run) {
    RunSpec spec = plainest(run.spec);
    const bool isPart = run.spec.data.trainFraction < 1.0;
    spec.data.trainFraction = isPart ? 0.5 : 1.0; // the size itself may be any
    return isPart ? configurationId(spec) : std::string();
}

} // namespace

ClaimRuns::ClaimRuns(std::span<const RunResult> runs, const std::string& dataset)
    : m_base(studyBase()) {
    RunPointers finished;
    RunPointers others;
    for (const RunResult& run : runs)
        if (run.spec.data.dataset == dataset && !run.spec.data.isCanary())
            (isShownResult(run) ? finished : others).push_back(&run);
    m_base.data.dataset = dataset;
    RunPointers group = mostAlike(finished, commonKey);
    if (group.empty())
        group = mostAlike(others, commonKey);
    m_hasBase = !group.empty();
    if (m_hasBase)
        chooseBase(group);
    setCell(m_base, {});
    const std::string common = configurationId(plainest(m_base));
    OfConfigurations withOperators([&](const RunResult& run) {
        RunSpec spec = run.spec;
        spec.training.operators = m_base.training.operators;
        return isOfClaims(run) ? configurationId(plainest(std::move(spec))) : std::string();
    });
    for (const RunResult* run : finished)
        if (withOperators(*run) == common)
            m_all.push_back(*run);
    m_left = finished.size() - m_all.size();
    for (const RunResult& run : m_all)
        m_cells[run.configuration].emplace(run.spec.seeds.initialisation, &run);
    chooseSizes();
}

void ClaimRuns::chooseBase(const RunPointers& group) {
    m_base = plainest(group.front()->spec);
    m_base.seeds.initialisation = 0;
    m_base.data.subsetMethod = studyBase().data.subsetMethod;
    m_base.input.preprocess = PreprocessConfig();
    const PreprocessConfig& plain = group.front()->spec.input.preprocess;
    m_base.input.preprocess.standardisation = plain.standardisation;
    if (const RunPointers alike = mostAlike(group, decibelKey); !alike.empty())
        m_base.input.preprocess = alike.front()->spec.input.preprocess;
    if (const RunPointers alike = mostAlike(group, melKey); !alike.empty())
        m_base.input.spectrum = alike.front()->spec.input.spectrum;
    if (const RunPointers alike = mostAlike(group, weightingKey); !alike.empty())
        m_base.input.preprocess.weightingStatistics = alike.front()->spec.input.preprocess.weightingStatistics;
    if (const RunPointers alike = mostAlike(group, partKey); !alike.empty()) {
        m_base.data.subsetMethod = alike.front()->spec.data.subsetMethod;
        m_base.seeds.subset = alike.front()->spec.seeds.subset;
    }
}

RunSpec ClaimRuns::specOf(const ClaimCell& cell) const {
    RunSpec spec = m_base;
    setCell(spec, cell);
    if (cell.stock)
        spec.training.operators = OperatorChoice::Stock;
    return settled(std::move(spec));
}

const ClaimRuns::Seeds& ClaimRuns::of(const ClaimCell& cell) const {
    static const Seeds kNone;
    const auto found = m_cells.find(configurationId(specOf(cell)));
    return found == m_cells.end() ? kNone : found->second;
}

void ClaimRuns::chooseSizes() {
    m_sizes = {1.0};
    std::set<double> there;
    for (const RunResult& run : m_all)
        there.insert(run.spec.data.trainFraction);
    for (const double size : there)
        for (const Representation representation : {Representation::Mel, Representation::Stft})
            if (!of({.representation = representation, .fraction = size}).empty())
                m_sizes.insert(size);
    if (m_sizes.size() < 3) {
        const SizePlan plan;
        m_sizes.insert(plan.sizes.begin(), plan.sizes.end());
    }
}

} // namespace etude
