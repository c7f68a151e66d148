// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/health_jobs.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/core/text.h"
#include "widgets/models/background.h"

namespace etude {

namespace {

QString lengthText(const AudioConfig& audio) {
    return QString::fromStdString(shortestText(audio.clipSeconds));
}

bool haveSameFiles(const Dataset& a, const Dataset& b) {
    return a.root == b.root && std::ranges::equal(a.tracks, b.tracks, {}, &Track::path, &Track::path);
}

int unseenTracks(const Dataset& then, const Dataset& now) {
    int count = 0;
    for (std::size_t i = 0; i < now.tracks.size(); ++i)
        count += then.tracks[i].isExcluded() && !now.tracks[i].isExcluded() ? 1 : 0;
    return count;
}

/// What decoding has not proved wrong.
std::vector<FileProblem> knownSince(const FileFindings& files, const std::vector<FileProblem>& known) {
    std::vector<FileProblem> later;
    std::ranges::copy_if(known, std::back_inserter(later), [&](const FileProblem& problem) {
        return !files.decoded || std::ranges::find(files.known, problem) == files.known.end();
    });
    return later;
}

} // namespace

HealthAnswer reportWithoutFiles(const DatasetPointer& dataset, const std::vector<FileProblem>& known,
                                const FileFindingsPointer& files) {
    HealthOptions options;
    options.files = false;
    HealthAnswer answer;
    std::vector<FileProblem> later = known;
    if (files && haveSameFiles(*files->dataset, *dataset)) {
        answer.files = files;
        answer.unseen = unseenTracks(*files->dataset, *dataset);
        options.earlier = files->findings;
        later = knownSince(*files, known);
    }
    options.known = later;
    auto report = checkHealth(*dataset, options); // nothing stops it, and it looks at no file: there is one
    answer.list = listFindings(dataset, report ? std::move(*report) : HealthReport());
    return answer;
}

Result<HealthAnswer> reportOfFiles(const DatasetPointer& dataset, const std::vector<FileProblem>& known,
                                   const AudioConfig& audio, FileLook look, const ProgressCallback& progress,
                                   const std::stop_token& stop) {
    HealthOptions options;
    options.audio = audio;
    options.decode = look != FileLook::Headers;
    options.fingerprints = look == FileLook::Compare;
    options.known = known;
    auto report = checkHealth(*dataset, options, progress, stop);
    if (!report)
        return report.error();
    auto files = std::make_shared<FileFindings>();
    files->dataset = dataset;
    std::ranges::copy_if(report->findings, std::back_inserter(files->findings), isAboutFile, &Finding::kind);
    files->known = known;
    files->audio = audio;
    files->decoded = options.decode;
    return HealthAnswer{listFindings(dataset, std::move(*report)), std::move(files), 0};
}

Result<HealthEdit> editedDataset(const FindingList& list, const FindingList::Rows& rows, bool include) {
    Dataset dataset = *list.dataset;
    HealthEdit edit;
    if (include) {
        edit.included = includeTracks(dataset, rows);
    } else {
        const auto excluded = excludeFindings(dataset, list.report, rows);
        if (!excluded)
            return excluded.error();
        edit.excluded = *excluded;
    }
    edit.dataset = freedInBackground(std::move(dataset));
    return edit;
}

QString editSentence(const HealthEdit& edit) {
    QStringList sentences;
    if (edit.excluded.tracks > 0)
        sentences << FindingModel::tr("%Ln tracks excluded.", nullptr, static_cast<int>(edit.excluded.tracks));
    if (edit.excluded.tags > 0)
        sentences << FindingModel::tr("%Ln tags left out.", nullptr, static_cast<int>(edit.excluded.tags));
    if (edit.included > 0)
        sentences << FindingModel::tr("%Ln tracks included again.", nullptr, static_cast<int>(edit.included));
    return sentences.join(QLatin1Char(' '));
}

QString filesSentence(const HealthAnswer& answer, const AudioConfig& audio) {
    if (!answer.files)
        return FindingModel::tr("Their files have not been looked at yet: this is what artists, tags and runs "
                                "tell.");
    const FileFindings& files = *answer.files;
    QStringList sentences{files.decoded ? FindingModel::tr("Every file was decoded to its end, for clips of %1 s.")
                                        : FindingModel::tr("The files' headers were read, for clips of %1 s.")};
    sentences.first() = sentences.first().arg(lengthText(files.audio));
    if (answer.unseen > 0)
        sentences << FindingModel::tr("%Ln tracks were included again since.", nullptr, answer.unseen);
    if (audio != files.audio)
        sentences << FindingModel::tr("The input is another one now.");
    if (sentences.size() > 1)
        sentences << FindingModel::tr("Check the files again to be up to date.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace etude
