// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QWidget>

#include "widgets/models/latest_job.h"
#include "widgets/results/results_tab.h"

class QPushButton;

namespace etude {

/// Buttons that copy what is shown or write it to a file, as comma-separated values. The table is made in the
/// background; while that lasts, a button stops it and nothing else is exported. GUI thread only.
class ExportBar : public QWidget {
    Q_OBJECT
public:
    /// `shown` is asked at every click; where it gives nothing, it has said why.
    explicit ExportBar(std::function<std::optional<ResultExport>()> shown, QWidget* parent = nullptr);

    /// What Export writes, for its tooltip.
    void setToolTips(const QString& what);
    /// Makes the table and writes it.
    void write(const ResultExport& shown, const QString& path);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void copy();
    void save();
    void setWorking(bool working);

    std::function<std::optional<ResultExport>()> m_shown;
    LatestJob m_job;
    QPushButton* m_copy;
    QPushButton* m_export;
    QPushButton* m_stop;
};

} // namespace etude
