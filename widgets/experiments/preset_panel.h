// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include <QList>
#include <QWidget>

#include "engine/analysis/study_budget.h"

namespace etude {

/// What a preset of the paper would queue: its studies, in the paper's size or as large as a time allows, what was cut
/// for that, and what it costs. Reckons in the background; where this machine's speed is not known and a time is asked
/// for, a worker measures it first. GUI thread only.
class PresetPanel : public QWidget {
    Q_OBJECT
public:
    explicit PresetPanel(QWidget* parent = nullptr);
    ~PresetPanel() override;

    /// What is known of the project.
    struct Known {
        QList<RunResult> runs;
        DatasetSizes sizes;
        std::filesystem::path features; ///< the project's; empty for none

        [[nodiscard]] std::span<const RunResult> results() const {
            return {runs.constData(), static_cast<std::size_t>(runs.size())};
        }
    };

    /// Plans a preset of this base, which names a data set. Does nothing if nothing changed.
    void plan(StudyPreset preset, const RunSpec& base, std::shared_ptr<const Known> known);
    /// The studies that were planned; empty while they are, or where they cannot be.
    [[nodiscard]] const std::vector<Study>& studies() const;
    /// Of these the runs that are not done.
    [[nodiscard]] int missing() const;

Q_SIGNALS:
    void planned(); ///< studies() are others now

private:
    void replan();
    struct Plan;
    void show(const Result<Plan>& plan);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
