// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QWidget>

#include "engine/preprocess/input_config.h"

class QLabel;
class QToolButton;

namespace etude {

struct Passport;

/// The end of the form: what a configuration comes to (shape, resolution, clip) and what it is known by outside Etude.
/// The copy button offers each part of the engine's passport as plain text. GUI thread only.
class InputPassport : public QWidget {
    Q_OBJECT
public:
    explicit InputPassport(QWidget* parent = nullptr);

    /// The configuration must be valid.
    void setConfig(const InputConfig& config);

private:
    [[nodiscard]] QToolButton* makeCopyButton();
    void copy(std::string Passport::*part) const;

    InputConfig m_config;
    QLabel* m_shape;
    QLabel* m_resolution;
    QLabel* m_clip;
    QLabel* m_hash;
};

} // namespace etude
