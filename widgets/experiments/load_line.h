// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QTimer>

#include "engine/experiment/machine_load.h"
#include "widgets/forms/elided_label.h"
#include "widgets/models/latest_job.h"

namespace etude {

/// How busy the machine is while runs are at work, in one line; hidden while none is. A sample is taken in the
/// background every two seconds in which the page around it is in sight.
class LoadLine : public ElidedLabel {
    Q_OBJECT
public:
    /// `sample` is called in a background thread.
    explicit LoadLine(std::function<MachineLoad()> sample = loadSampler(), QWidget* parent = nullptr);

    void setAtWork(bool atWork);

private:
    void sample();
    void show(const MachineLoad& load);

    std::function<MachineLoad()> m_sample;
    QTimer m_timer;
    LatestJob m_job;
    bool m_sampling = false;
    bool m_isNews = false; ///< the last sample was taken an interval ago
};

} // namespace etude
