// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include "engine/analysis/result_group.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace etude {

/// The verdict of a label-shuffle control on the whole experiment: "Label-shuffle control (decibel, shuffled labels):
/// the interval 0.462 to 0.531 (n = 5) contains 0.5, as it should."
[[nodiscard]] QString canarySentence(const ResultGroup& canary);

/// A line that tells what results are to be read with.
struct ResultNote {
    enum class Kind { Passed, Waiting, Doubtful, Failed };

    Kind kind = Kind::Doubtful;
    QString sentence;
    QString toolTip = {};

    bool operator==(const ResultNote&) const = default;
};

/// The verdict of a label-shuffle control; failed where its interval does not contain 0.5.
[[nodiscard]] ResultNote controlNote(const ResultGroup& control);

/// What must be known about results beside their numbers, a line with an icon each; what failed in the colour of
/// failure. Of many the first are shown, and a button shows the others. Hidden while there is nothing. GUI thread only.
class ResultNotes : public QWidget {
    Q_OBJECT
public:
    explicit ResultNotes(QWidget* parent = nullptr);

    /// Of more lines than so many the first are shown; 4 at the start, 2 at least.
    void setMostLines(qsizetype most);
    void setNotes(const QList<ResultNote>& notes);
    /// The verdicts of label-shuffle controls, and what makes a comparison doubtful.
    void setResults(const QList<ResultGroup>& controls, const QStringList& cautions);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLabel* icon = nullptr;
        QLabel* sentence = nullptr;
    };

    void add(const ResultNote& note);
    void showColors();
    void fold();

    qsizetype m_most = 4;
    QList<ResultNote> m_notes;
    QList<Line> m_lines; ///< of the notes
    QGridLayout* m_layout;
    QToolButton* m_more; ///< checked: all lines are shown
};

} // namespace etude
