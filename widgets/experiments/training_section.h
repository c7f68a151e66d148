// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/experiment/study_plan.h"
#include "widgets/experiments/form_section.h"

namespace etude {

/// How a study is trained: seeds, epochs, patience, batch, the control, everything else folded away, and its name.
class TrainingSection : public FormSection {
    Q_OBJECT
public:
    explicit TrainingSection(QWidget* parent = nullptr);
    ~TrainingSection() override;

    /// A preset has its own seeds, names and no control: these are hidden.
    void setPreset(bool preset);
    /// Proposes exact statistics of batch normalisation where an epoch has few steps (kFewSteps), unless the user has
    /// chosen; 0 where it is not known. Whether the choice is another one now.
    [[nodiscard]] bool setSteps(std::int64_t fewest);
    /// Sets the plan's training, network, seeds, control and name (none if it is to be made).
    void apply(StudyPlan& plan) const;
    /// The name that the study gets if none is typed.
    void setDefaultName(const QString& name);
    /// Why what was typed cannot be read; empty if it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
