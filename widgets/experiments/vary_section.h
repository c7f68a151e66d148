// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/experiment/study_plan.h"
#include "widgets/experiments/form_section.h"

namespace etude {

/// What a design varies: the paper's factors and training sizes as check boxes, and a list of any other field.
class VarySection : public FormSection {
    Q_OBJECT
public:
    explicit VarySection(QWidget* parent = nullptr);
    ~VarySection() override;

    /// Offers the values that fit this input. A group in which only the old base's value was checked follows.
    void setInput(const InputConfig& before, const InputConfig& now);
    /// What a factor that is added starts from.
    void setBase(const RunSpec& base);
    /// Those that vary, or are held at another value than the base's. One without values makes a plan invalid.
    [[nodiscard]] std::vector<Factor> factors(const RunSpec& base) const;
    /// Why what was typed cannot be read; empty if it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void updateChoices(const InputConfig& input);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
