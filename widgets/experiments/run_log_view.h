// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include <QWidget>

#include "engine/core/result.h"

namespace etude {

/// The log of a run: what it and its worker tell, a line each, with a field that leaves the lines that match. It
/// follows the run while it trains, and stays at its end if that is in sight. Reads in the background, while it is
/// visible.
class RunLogView : public QWidget {
    Q_OBJECT
public:
    explicit RunLogView(QWidget* parent = nullptr);
    ~RunLogView() override;

    /// The folder of a run, which need not be there yet; empty for none. `atWork`: whether a worker trains it.
    void showRun(const std::filesystem::path& folder, bool atWork);

Q_SIGNALS:
    void failed(const etude::Error& error); ///< the log could not be read

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* searchRow();
    void setUpLines();
    void read();
    void showCount();
    void copySelected();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
