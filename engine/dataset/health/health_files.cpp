// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/health/health_files.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <functional>
#include <iterator>
#include <map>
#include <sys/stat.h>
#include <unordered_map>

#include "engine/audio/audio_report.h"
#include "engine/core/hash.h"
#include "engine/core/parallel_for.h"
#include "engine/dataset/health/sound_comparison.h"

namespace etude {

namespace {

Error stopped(std::int64_t done, std::size_t count) {
    return {ErrorKind::Cancelled,
            say("The health check was stopped after %1 of %2 files; nothing was changed.", done, count)};
}

/// work(i) for each of `count` files, with progress.
Result<void> forEachFile(std::size_t count, int threads, const Sentence& what,
                         const std::function<void(std::size_t)>& work, const ProgressCallback& progress,
                         const std::stop_token& stop) {
    ProgressCounter counter(progress, static_cast<std::int64_t>(count), what);
    auto looked = parallelFor(
        count, threads,
        [&](std::size_t i) -> Result<void> {
            work(i);
            if (!stop.stop_requested()) // else it may not have been heard to its end
                counter.add();
            return {};
        },
        stop);
    if (!looked || stop.stop_requested())
        return stopped(counter.done(), count);
    return {};
}

struct Copy {
    std::size_t track = 0;
    Sameness sameness = Sameness::Bytes;
};

using KnownProblems = std::unordered_map<std::string, std::string>;

KnownProblems reasonOf(std::span<const FileProblem> known) {
    KnownProblems reasons;
    for (const FileProblem& problem : known)
        reasons.try_emplace(problem.file.string(), problem.reason);
    return reasons;
}

Finding knownFinding(const Dataset& dataset, std::size_t track, const std::string& reason) {
    return {FindingKind::Unreadable, Severity::Error, track, dataset.tracks[track].path,
            say("It could not be used before: %1", reason)};
}

class FileCheck {
public:
    FileCheck(const Dataset& dataset, const HealthOptions& options, std::vector<std::vector<Finding>>& findings)
        : m_dataset(dataset)
        , m_options(options)
        , m_findings(findings)
        , m_sizes(dataset.tracks.size())
        , m_sounds(dataset)
        , m_known(reasonOf(options.known)) {}

    [[nodiscard]] Result<std::size_t> run(const ProgressCallback& progress, const std::stop_token& stop) {
        std::vector<std::size_t> tracks;
        for (std::size_t i = 0; i < m_dataset.tracks.size(); ++i)
            if (!m_dataset.tracks[i].isExcluded())
                tracks.push_back(i);
        auto looked = forEachFile(
            tracks.size(), m_options.threads, m_options.decode ? say("Decoding files") : say("Looking at files"),
            [&](std::size_t i) { look(tracks[i], stop); }, progress, stop);
        if (!looked)
            return looked.error();
        if (auto found = findDuplicates(tracks, progress, stop); !found)
            return found.error();
        const std::size_t uncompared = m_options.fingerprints ? m_sounds.tooShort() : 0;
        m_sounds.compare(m_options.audio, m_findings, stop);
        if (stop.stop_requested())
            return stopped(tracks.size(), tracks.size());
        return uncompared;
    }

private:
    void look(std::size_t track, const std::stop_token& stop);
    void listen(std::size_t track, const std::stop_token& stop);
    void judge(std::size_t track, const AudioInfo& info);
    [[nodiscard]] Result<void> findDuplicates(const std::vector<std::size_t>& tracks, const ProgressCallback& progress,
                                              const std::stop_token& stop);

    [[nodiscard]] std::filesystem::path file(std::size_t track) const {
        return m_dataset.file(m_dataset.tracks[track]);
    }
    void add(std::size_t track, FindingKind kind, Severity severity, Sentence detail) {
        m_findings[track].push_back({kind, severity, track, m_dataset.tracks[track].path, std::move(detail)});
    }

    const Dataset& m_dataset;
    const HealthOptions& m_options;
    std::vector<std::vector<Finding>>& m_findings; ///< each list is written by the thread that has the track
    std::vector<std::int64_t> m_sizes;             ///< bytes; 0 where there are none to compare
    SoundComparison m_sounds;                      ///< of what was decoded
    KnownProblems m_known;
};

void FileCheck::look(std::size_t track, const std::stop_token& stop) {
    struct stat status = {};
    if (::stat(file(track).c_str(), &status) != 0)
        return add(track, FindingKind::Missing, Severity::Error,
                   errno == ENOENT ? say("The file is not there.")
                                   : say("The file cannot be looked at: %1.", std::strerror(errno)));
    if (S_ISREG(status.st_mode) && status.st_size == 0)
        return add(track, FindingKind::Empty, Severity::Error, say("The file is empty (0 bytes)."));
    if (S_ISREG(status.st_mode))
        m_sizes[track] = status.st_size;
    const Track& imported = m_dataset.tracks[track];
    const bool isKnown = imported.size != 0 || imported.modified != 0;
    if (isKnown && (status.st_size != imported.size || status.st_mtime != imported.modified))
        add(track, FindingKind::Changed, Severity::Warning, say("The file has changed since it was imported."));
    listen(track, stop);
}

void FileCheck::listen(std::size_t track, const std::stop_token& stop) {
    auto sound = SoundFile::open(file(track));
    if (!sound)
        return add(track, FindingKind::Unreadable, Severity::Error, sound.error().sentence);
    const auto known = m_known.find(file(track).string());
    if (!m_options.decode && known != m_known.end()) {
        m_findings[track].push_back(knownFinding(m_dataset, track, known->second));
        return;
    }
    judge(track, sound->info());
    double length = sound->info().seconds();
    if (sound->info().frames == 0)
        return add(track, FindingKind::Unreadable, Severity::Error, say("'%1' holds no audio samples.", file(track)));
    if (m_options.decode) {
        auto heard = listenTo(*sound, m_options.fingerprints, stop);
        if (!heard)
            return add(track, FindingKind::Unreadable, Severity::Error, heard.error().sentence);
        const double decoded = static_cast<double>(heard->levels.frames) / heard->sampleRate;
        if (decoded < length - kLengthTolerance)
            add(track, FindingKind::Damaged, Severity::Warning,
                say("Only %1 of %2 can be decoded.", secondsText(decoded), secondsText(length)));
        length = decoded;
        for (SoundFinding& finding : soundFindings(*heard, m_options.audio))
            add(track, finding.kind, finding.severity, std::move(finding.detail));
        m_sounds.keep(track, std::move(*heard));
    }
    const AudioConfig& clip = m_options.audio;
    if (clip.leavesSilence(length))
        add(track, FindingKind::TooShort, Severity::Warning,
            say("It lasts %1, the clip %2: the rest is silence.", secondsText(length), secondsText(clip.clipSeconds)));
}

/// What the file's header and frames tell.
void FileCheck::judge(std::size_t track, const AudioInfo& info) {
    if (auto broken = brokenOff(info))
        add(track, FindingKind::Damaged, Severity::Warning, std::move(*broken));
    if (auto wrong = wrongHeader(info))
        add(track, FindingKind::WrongHeader, Severity::Note, std::move(*wrong));
    if (auto unread = partlyUnread(info))
        add(track, FindingKind::PartlyUnread, Severity::Warning, std::move(*unread));
}

Result<void> FileCheck::findDuplicates(const std::vector<std::size_t>& tracks, const ProgressCallback& progress,
                                       const std::stop_token& stop) {
    std::unordered_map<std::int64_t, std::size_t> filesOfSize;
    for (const std::int64_t size : m_sizes)
        ++filesOfSize[size];
    std::vector<std::size_t> alike;
    std::ranges::copy_if(tracks, std::back_inserter(alike),
                         [&](std::size_t track) { return m_sizes[track] > 0 && filesOfSize[m_sizes[track]] > 1; });
    std::vector<std::optional<Hash>> content(alike.size());
    auto hashed = forEachFile(
        alike.size(), m_options.threads, say("Comparing files of equal size"),
        [&](std::size_t i) {
            if (const auto hash = hashFile(file(alike[i])))
                content[i] = *hash;
        },
        progress, stop);
    if (!hashed)
        return hashed;
    std::map<Hash, std::size_t> firstOf;
    for (std::size_t i = 0; i < alike.size(); ++i) {
        if (!content[i])
            continue;
        const std::size_t first = firstOf.try_emplace(*content[i], alike[i]).first->second;
        if (first != alike[i])
            m_findings[alike[i]].push_back(duplicateFinding(m_dataset, first, alike[i], Sameness::Bytes));
    }
    return {};
}

} // namespace

Result<std::size_t> checkFiles(const Dataset& dataset, const HealthOptions& options,
                               std::vector<std::vector<Finding>>& findings, const ProgressCallback& progress,
                               const std::stop_token& stop) {
    return FileCheck(dataset, options, findings).run(progress, stop);
}

void recallFiles(const Dataset& dataset, const HealthOptions& options, std::vector<std::vector<Finding>>& findings) {
    const auto isExcluded = [&](std::size_t track) { return dataset.tracks[track].isExcluded(); };
    std::map<std::size_t, std::vector<Copy>> copies; // of the first, which may be excluded by now
    for (const Finding& finding : options.earlier) {
        if (!finding.track || !isAboutFile(finding.kind) || isExcluded(*finding.track))
            continue;
        if (finding.first)
            copies[*finding.first].push_back({*finding.track, finding.sameness});
        else
            findings[*finding.track].push_back(finding);
    }
    for (auto& [first, tracks] : copies) {
        if (!isExcluded(first))
            tracks.insert(tracks.begin(), {first, Sameness::Bytes});
        // Two that are like a third are like each other as far as the less certain of both is.
        for (std::size_t i = 1; i < tracks.size(); ++i)
            findings[tracks[i].track].push_back(duplicateFinding(dataset, tracks[0].track, tracks[i].track,
                                                                 std::max(tracks[0].sameness, tracks[i].sameness)));
    }
    const KnownProblems known = reasonOf(options.known);
    for (std::size_t track = 0; track < dataset.tracks.size() && !known.empty(); ++track) {
        const auto problem = known.find(dataset.file(dataset.tracks[track]).string());
        if (problem == known.end() || isExcluded(track))
            continue;
        const bool isUseless = std::ranges::any_of(findings[track], [](const Finding& finding) {
            return finding.severity == Severity::Error && finding.kind != FindingKind::Duplicate;
        });
        if (!isUseless)
            findings[track].push_back(knownFinding(dataset, track, problem->second));
    }
}

} // namespace etude
