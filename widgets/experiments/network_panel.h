// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>
#include <QWidget>

#include "engine/experiment/run_spec.h"

namespace etude {

/// The networks that a study would train, before anything runs and without libtorch: totals in a sentence, then the
/// table of layers. Where the runs need different networks, one of them is chosen. Ctrl+C copies the table. GUI thread
/// only.
class NetworkPanel : public QWidget {
    Q_OBJECT
public:
    explicit NetworkPanel(QWidget* parent = nullptr);
    ~NetworkPanel() override;

    /// Of these runs, with an output for each of so many tags. If one has no network, the sentence that says why
    /// stands in place of the table.
    void showRuns(const std::vector<RunSpec>& runs, int tags);
    /// There is no network to show yet, and why.
    void showEmpty(const QString& sentence);

    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void showChosen();
    void fitTable();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
