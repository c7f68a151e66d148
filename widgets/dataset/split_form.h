// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QWidget>

#include "engine/dataset/split/split.h"

class QCheckBox;
class QLineEdit;

namespace etude {

class NumberEdit;

/// The editor of a SplitConfig, and of the name of what comes of it. GUI thread only.
class SplitForm : public QWidget {
    Q_OBJECT
public:
    explicit SplitForm(QWidget* parent = nullptr);

    /// Whether artists can stay together: not where none is known.
    void setArtistsKnown(bool known);

    /// Valid only if there is no problem().
    [[nodiscard]] SplitConfig config() const;
    /// Why there can be no such split, or nothing.
    [[nodiscard]] QString problem() const;
    /// Of the result; empty: the name of the data set.
    [[nodiscard]] QString name() const;
    void clearName();

Q_SIGNALS:
    void edited(); ///< the configuration, not the name

private:
    std::array<NumberEdit*, 3> m_shares{};
    NumberEdit* m_seed;
    QCheckBox* m_stratified;
    QCheckBox* m_byArtist;
    QLineEdit* m_name;
};

} // namespace etude
