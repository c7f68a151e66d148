// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QTimer>

#include "engine/audio/audio_report.h"
#include "widgets/forms/fold_group.h"
#include "widgets/models/latest_job.h"

class QFormLayout;

namespace etude {

/// What the file of a clip holds, as `etude-cli audio info` tells it, in names and values, its findings first; folded,
/// these in one line, or that there is none. It is decoded in the background, a moment after it was chosen. Hidden
/// without a file that can be read.
class FileReport : public FoldGroup {
    Q_OBJECT
public:
    explicit FileReport(QWidget* parent = nullptr);

    /// Shows another file; empty for none.
    void setFile(const std::filesystem::path& file);

private:
    void start();
    void showReport(const AudioReport& report);
    void addText(const QString& name, const QString& value);

    std::filesystem::path m_file;
    LatestJob m_job;
    QTimer m_wait;
    QFormLayout* m_rows;
};

} // namespace etude
