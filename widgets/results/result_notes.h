// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include "engine/analysis/result_group.h"

class QGridLayout;
class QLabel;

namespace etude {

/// The verdict of a label-shuffle control on the whole experiment: "Label-shuffle control (decibel, shuffled labels):
/// the interval 0.462 to 0.531 (n = 5) contains 0.5, as it should."
[[nodiscard]] QString canarySentence(const ResultGroup& canary);

/// What must be known about the results beside their numbers, a line with an icon each: the verdict of each
/// label-shuffle control, in the colour of failure where its interval does not contain 0.5, and what makes a comparison
/// doubtful. Hidden while there is nothing. GUI thread only.
class ResultNotes : public QWidget {
    Q_OBJECT
public:
    explicit ResultNotes(QWidget* parent = nullptr);

    void setResults(const QList<ResultGroup>& canaries, const QStringList& cautions);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Note {
        QString iconName;
        QString sentence;
        QString toolTip = {};
        bool alarming = false; ///< in the colour of failure

        bool operator==(const Note&) const = default;
    };
    struct Line {
        QLabel* icon = nullptr;
        QLabel* sentence = nullptr;
    };

    void add(const Note& note);
    void showColors();

    QList<Note> m_notes;
    QList<Line> m_lines; ///< of the notes
    QGridLayout* m_layout;
};

} // namespace etude
