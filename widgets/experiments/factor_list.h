// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include <QWidget>

#include "engine/experiment/study_plan.h"

namespace etude {

/// The factors of a design beyond those that the form always shows: any field of RunSpec, chosen from a menu, with its
/// levels as check boxes or as a list of numbers, each row with a button that takes it away. GUI thread only.
class FactorList : public QWidget {
    Q_OBJECT
public:
    /// `shown` are the full paths of fields that the form has elsewhere: they are not in the menu.
    explicit FactorList(std::set<std::string> shown, QWidget* parent = nullptr);
    ~FactorList() override;

    /// What a new factor starts with: the base's value of its field.
    void setBase(const RunSpec& base);
    /// Adds a row for a field (its full path), if there is none and the menu has it.
    void add(const std::string& path);

    /// One for each row; one whose levels cannot be read has none.
    [[nodiscard]] std::vector<Factor> factors() const;
    /// Why a row cannot be read; empty if all can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void remove(const std::string& path);
    void fillMenu();

    struct Row;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
