// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/export_inputs.h"

#include <algorithm>
#include <array>
#include <system_error>

#include "engine/core/field_json.h"
#include "engine/core/files.h"
#include "engine/core/npy.h"
#include "engine/preprocess/passport.h"
#include "engine/preprocess/preprocess.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

/// passport.json: what the folder holds.
class FolderPassport {
public:
    FolderPassport(fs::path folder, const InputConfig& config)
        : m_folder(std::move(folder))
        , m_config(config)
        , m_passport(passport(config)) {}

    /// Reads what an earlier export of the same configuration left.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> save() const;

    /// The array's name for an audio file: that of an earlier export of it, else a new one.
    [[nodiscard]] std::string nameFor(const std::string& audio) const;
    void add(const ExportedInput& input);

private:
    [[nodiscard]] fs::path file() const { return m_folder / "passport.json"; }

    fs::path m_folder;
    InputConfig m_config;
    Passport m_passport;
    std::vector<ExportedInput> m_inputs;
};

Result<void> FolderPassport::open() {
    const auto text = readFile(file());
    if (!text && text.error().kind == ErrorKind::NotFound)
        return {};
    if (!text)
        return text.error();
    const Json json = parseJson(*text);
    const Error damaged{ErrorKind::Corrupt,
                        say("'%1' is not the passport of an export; choose another folder.", file())};
    if (!json.is_object() || !json.value("hash", Json()).is_string() || !json.value("files", Json()).is_array())
        return damaged;
    if (json["hash"] != Json(m_passport.hash))
        return Error{ErrorKind::Invalid,
                     say("'%1' holds the inputs of another configuration; choose another folder.", m_folder)};
    for (const Json& item : json["files"]) {
        const auto input = fromJson<ExportedInput>(item);
        if (!input || fs::path(input->file).filename() != input->file || !input->file.ends_with(".npy"))
            return damaged; // a name could lead out of the folder
        m_inputs.push_back(*input);
    }
    return {};
}

Result<void> FolderPassport::save() const {
    Json files = Json::array();
    for (const ExportedInput& input : m_inputs)
        files.push_back(toJson(input));
    const Json json{{"config", toJson(settled(m_config))},
                    {"hash", m_passport.hash},
                    {"methods", m_passport.methods},
                    {"remarks", m_passport.remarks},
                    {"files", std::move(files)}};
    if (auto written = writeFileAtomically(file(), dumpJson(json, 2) + "\n"); !written)
        return written;
    return writeFileAtomically(m_folder / "snippet.py", m_passport.snippet);
}

std::string FolderPassport::nameFor(const std::string& audio) const {
    const auto same = std::ranges::find(m_inputs, audio, &ExportedInput::audio);
    if (same != m_inputs.end())
        return same->file;
    const std::string stem = fs::path(audio).stem().string();
    const auto taken = [this](const std::string& candidate) {
        std::error_code ignored;
        return std::ranges::find(m_inputs, candidate, &ExportedInput::file) != m_inputs.end() ||
               fs::exists(m_folder / candidate, ignored);
    };
    std::string name = stem + ".npy";
    for (int number = 2; taken(name); ++number)
        name = stem + " " + std::to_string(number) + ".npy";
    return name;
}

void FolderPassport::add(const ExportedInput& input) {
    const auto same = std::ranges::find(m_inputs, input.file, &ExportedInput::file);
    if (same != m_inputs.end())
        *same = input;
    else
        m_inputs.push_back(input);
}

Result<void> writeInput(const fs::path& file, const Spectrogram& input) {
    const std::array shape{static_cast<std::size_t>(input.bands), static_cast<std::size_t>(input.frames)};
    return writeNpy(file, input.values, shape);
}

std::string joinedText(const std::vector<Sentence>& sentences) {
    std::string text;
    for (const Sentence& sentence : sentences)
        text += (text.empty() ? "" : " ") + sentence.english();
    return text;
}

/// Exports file after file; an error is one of the folder, not of a file.
Result<void> exportAll(std::span<const fs::path> audio, const ClipTransform& transform,
                       const Preprocessor& preprocessor, const fs::path& folder, const ProgressCallback& progress,
                       const std::stop_token& stop, FolderPassport& passport, ExportReport& report) {
    for (std::size_t i = 0; i < audio.size(); ++i) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled,
                         say("Stopped after %1 of %2 files; what was written is kept.", i, audio.size())};
        if (progress)
            progress({static_cast<std::int64_t>(i), std::ssize(audio), say("Exporting network inputs")});
        const auto loaded = loadInput(audio[i], transform, preprocessor);
        if (!loaded) {
            report.problems.push_back({audio[i], loaded.error().message});
            continue;
        }
        const Spectrogram& input = loaded->input;
        const std::string name = passport.nameFor(audio[i].string());
        if (auto written = writeInput(folder / name, input); !written)
            return written;
        report.files.push_back({audio[i].string(), name, input.bands, input.frames, loaded->audio.start,
                                loaded->audio.padding, joinedText(loaded->audio.faults)});
        passport.add(report.files.back());
    }
    return {};
}

} // namespace

Result<ExportReport> exportInputs(std::span<const fs::path> audio, const InputConfig& config, const fs::path& folder,
                                  const TrainingStatistics* statistics, const ProgressCallback& progress,
                                  std::stop_token stop) {
    if (auto valid = validate(config); !valid)
        return valid.error();
    const auto preprocessor = Preprocessor::create(config, statistics);
    if (!preprocessor)
        return preprocessor.error();
    const auto transform = ClipTransform::create(config.audio, config.spectrum);
    if (!transform)
        return transform.error();
    std::error_code code;
    fs::create_directories(folder, code);
    if (code)
        return systemError("Cannot create '%1': %2.", folder, code.value());
    const auto lock = FileLock::tryAcquire(folder / "passport.lock");
    if (!lock && lock.error().kind == ErrorKind::Locked)
        return Error{ErrorKind::Locked, say("Another export writes to '%1'; try again when it has ended.", folder)};
    if (!lock)
        return lock.error();
    FolderPassport passport(folder, config);
    if (auto opened = passport.open(); !opened)
        return opened.error();
    if (config.preprocess.needsStatistics())
        if (auto written = writeFileAtomically(folder / "statistics.json", statisticsText(*statistics)); !written)
            return written.error();

    ExportReport report;
    const auto exported = exportAll(audio, *transform, *preprocessor, folder, progress, stop, passport, report);
    const auto saved = passport.save();
    if (!exported)
        return exported.error();
    if (!saved)
        return saved.error();
    return report;
}

} // namespace etude
