// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QWidget>

#include "engine/analysis/configuration_result.h"

class QGridLayout;
class QLabel;

namespace etude {

/// The verdict of a label-shuffle control on the whole experiment: "Label-shuffle control (decibel, shuffled labels):
/// the interval 0.462 to 0.531 (n = 5) contains 0.5, as it should."
[[nodiscard]] QString canarySentence(const ConfigurationResult& canary);

/// Shows an icon and the verdict of each label-shuffle control, in the colour of failure where its interval does not
/// contain 0.5. Hidden while there is none. GUI thread only.
class CanaryVerdicts : public QWidget {
    Q_OBJECT
public:
    explicit CanaryVerdicts(QWidget* parent = nullptr);

    void setCanaries(const QList<ConfigurationResult>& canaries);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Verdict {
        QLabel* icon = nullptr;
        QLabel* sentence = nullptr;
        std::optional<bool> holdsChance;
    };

    void clear();
    void add(const ConfigurationResult& canary);
    void showColors();

    QList<ConfigurationResult> m_canaries;
    QList<Verdict> m_verdicts;
    QGridLayout* m_layout;
};

} // namespace etude
