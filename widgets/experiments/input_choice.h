// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "engine/analysis/saved_inputs.h"

namespace etude {

/// The input configuration that a design starts from: the one on Inspect, a preset, that of a run of the project, or
/// one in a file. Says in words what is chosen. GUI thread only.
class InputChoice : public QWidget {
    Q_OBJECT
public:
    explicit InputChoice(QWidget* parent = nullptr);
    ~InputChoice() override;

    void setInspected(const InputConfig& config);
    /// Those of the project (savedInputs()). What is chosen stays chosen.
    void setSaved(const std::vector<SavedInput>& inputs);
    /// Chooses the configuration in a JSON file.
    void openFile(const QString& file);

    [[nodiscard]] const InputConfig& config() const;

Q_SIGNALS:
    /// The configuration is another one.
    void changed();
    /// A file could not be read.
    void failed(const QString& sentence);

private:
    void fill();
    void choose(int index);
    void askForFile();

    struct Entry;
    void use(const Entry& entry);
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
