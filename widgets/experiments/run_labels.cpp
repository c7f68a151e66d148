// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/run_labels.h"

#include <map>
#include <vector>

#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"

namespace etude {

namespace {

/// The configurations of a study in the order of its runs.
struct Configurations {
    std::vector<RunSpec> specs;
    std::map<std::string, std::size_t> places; ///< by configurationId
};

} // namespace

QHash<QString, QString> labelsInStudies(const QList<RunResult>& runs) {
    std::map<std::string, Configurations> studies;
    const auto studyOf = [](const RunResult& run) { return run.studies.empty() ? std::string() : run.studies.front(); };
    for (const RunResult& run : runs) {
        Configurations& study = studies[studyOf(run)];
        if (study.places.try_emplace(run.configuration, study.specs.size()).second)
            study.specs.push_back(run.spec);
    }
    std::map<std::string, std::vector<QString>> labels;
    for (const auto& [study, configurations] : studies)
        labels.emplace(study, runLabels(configurations.specs));
    QHash<QString, QString> byRun;
    byRun.reserve(runs.size());
    for (const RunResult& run : runs) {
        const std::string study = studyOf(run);
        byRun.insert(toQt(run.run), labels.at(study)[studies.at(study).places.at(run.configuration)]);
    }
    return byRun;
}

} // namespace etude
