// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/health/sound_comparison.h"

#include <algorithm>

#include "engine/dataset/health/health_files.h"

namespace etude {

namespace {

/// "The same bytes as 'x', which is in the test set."
Sentence sameAs(const Track& first, Sameness sameness, bool crosses) {
    switch (sameness) {
    case Sameness::Bytes:
        return crosses ? say("The same bytes as '%1', which is in %2.", first.path, setOf(first.part))
                       : say("The same bytes as '%1'.", first.path);
    case Sameness::Sound:
        return crosses ? say("The same sound as '%1', which is in %2, in another file.", first.path, setOf(first.part))
                       : say("The same sound as '%1', in another file.", first.path);
    case Sameness::Nearly:
        break;
    }
    return crosses ? say("Nearly the same sound as '%1', which is in %2.", first.path, setOf(first.part))
                   : say("Nearly the same sound as '%1'.", first.path);
}

bool isDuplicate(const std::vector<Finding>& findings) {
    return std::ranges::any_of(findings, [](const Finding& finding) { return finding.first.has_value(); });
}

} // namespace

Finding duplicateFinding(const Dataset& dataset, std::size_t firstIndex, std::size_t index, Sameness sameness) {
    const Track& first = dataset.tracks[firstIndex];
    const Track& track = dataset.tracks[index];
    const bool crosses = first.part != track.part && first.part != SplitPart::None && track.part != SplitPart::None;
    const bool isCertain = sameness != Sameness::Nearly;
    return {isCertain ? FindingKind::Duplicate : FindingKind::Alike,
            crosses && isCertain ? Severity::Error : Severity::Warning,
            index,
            track.path,
            sameAs(first, sameness, crosses),
            firstIndex,
            sameness};
}

SoundComparison::SoundComparison(const Dataset& dataset)
    : m_dataset(dataset)
    , m_kept(dataset.tracks.size()) {}

void SoundComparison::keep(std::size_t track, HeardSound heard) {
    m_kept[track].sampleRate = heard.sampleRate;
    if (!heard.levels.isConstant)
        m_kept[track].sound = heard.levels.sound;
    m_kept[track].fingerprint = std::move(heard.fingerprint);
}

void SoundComparison::compare(const AudioConfig& chain, std::vector<std::vector<Finding>>& findings,
                              const std::stop_token& stop) {
    std::map<Hash, std::size_t> firstOf;
    for (std::size_t track = 0; track < m_kept.size(); ++track) {
        if (!m_kept[track].sound)
            continue;
        const std::size_t first = firstOf.try_emplace(*m_kept[track].sound, track).first->second;
        if (first != track && !isDuplicate(findings[track]))
            findings[track].push_back(duplicateFinding(m_dataset, first, track, Sameness::Sound));
    }
    std::vector<Fingerprint> fingerprints;
    for (Kept& kept : m_kept)
        fingerprints.push_back(std::move(kept.fingerprint));
    for (const Likeness& alike : findAlike(fingerprints, stop))
        if (!isDuplicate(findings[alike.second]))
            findings[alike.second].push_back(duplicateFinding(m_dataset, alike.first, alike.second, Sameness::Nearly));
    compareRates(chain, findings);
}

std::size_t SoundComparison::tooShort() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        m_kept, [](const Kept& kept) { return kept.sampleRate > 0 && kept.fingerprint.size() < kLeastWords; }));
}

void SoundComparison::compareRates(const AudioConfig& chain, std::vector<std::vector<Finding>>& findings) const {
    std::map<int, std::size_t> counts;
    for (const Kept& kept : m_kept)
        if (kept.sampleRate > 0)
            ++counts[kept.sampleRate];
    if (counts.size() < 2)
        return;
    const auto usual = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; })->first;
    for (std::size_t track = 0; track < m_kept.size(); ++track) {
        const int rate = m_kept[track].sampleRate;
        if (rate == 0 || rate == usual)
            continue;
        const bool isLower = rate < chain.sampleRate;
        findings[track].push_back(
            {FindingKind::OtherRate, isLower ? Severity::Warning : Severity::Note, track, m_dataset.tracks[track].path,
             isLower ? say("Its rate is %1 Hz, that of most files %2 Hz: the input's bands above %3 Hz are empty.",
                           rate, usual, rate / 2)
                     : say("Its rate is %1 Hz, that of most files %2 Hz.", rate, usual)});
    }
}

} // namespace etude
