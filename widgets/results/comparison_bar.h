// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QWidget>

#include "widgets/results/comparison_question.h"
#include "widgets/results/results_tab.h"

namespace etude {

/// Why nothing can be compared, and what to do.
[[nodiscard]] QString nothingToCompare();

/// The row in which one chooses what is compared: a field and two of its levels, two configurations, or all that varies
/// at once; over folds or not, and in which measure. The field and the measure are remembered. GUI thread only.
class ComparisonBar : public QWidget {
    Q_OBJECT
public:
    /// What it is for: `factorChoices` belong to all factors at once, which are not offered where it is null. Where the
    /// measure is fixed, it is ROC-AUC.
    struct Offer {
        QWidget* factorChoices = nullptr;
        bool anyMeasure = true;
        bool folds = true; ///< whether data sets can be taken for folds
    };
    /// `name` begins the object names of what is in it.
    ComparisonBar(const QString& name, const Offer& offer, QWidget* parent = nullptr);
    ~ComparisonBar() override;

    void setResults(const ShownResultsPointer& shown);
    /// Its field and sides, as soon as they are there. Tells nobody that they were chosen.
    void choose(const ComparisonQuestion& question);
    void chooseLevels(const FieldValue& a, const FieldValue& b);

    [[nodiscard]] bool isEmpty() const; ///< nothing can be compared
    /// Null: all factors at once, or nothing.
    [[nodiscard]] const ComparedField* field() const;
    [[nodiscard]] std::vector<std::string> factors() const; ///< full paths of the fields
    [[nodiscard]] Measure measure() const;
    [[nodiscard]] int folds() const; ///< 0: data sets are no folds
    /// None where field() is null.
    [[nodiscard]] std::optional<ComparisonQuestion> question() const;

Q_SIGNALS:
    /// A field was chosen, or what can be compared is another, or the same of other results.
    void fieldChanged();
    void sidesChosen();
    void chosen(const etude::ComparisonQuestion& question); ///< by people

private:
    void layOut(const Offer& offer);
    void fillMeasures();
    void fillFolds(int datasets);
    void connectChoices();
    void setChoices(ComparisonChoices choices);
    void chooseField();
    void showChoices();
    void placeSides(const ComparedField& of);
    void fillSides(const ComparedField& of);
    void tell();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
