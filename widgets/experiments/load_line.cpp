// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/load_line.h"

#include <chrono>
#include <utility>

#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr std::chrono::seconds kLoadInterval(2);

} // namespace

LoadLine::LoadLine(std::function<MachineLoad()> sample, QWidget* parent)
    : ElidedLabel(parent)
    , m_sample(std::move(sample))
    , m_job(this) {
    setObjectName(QStringLiteral("machineLoad"));
    setFont(noteFont());
    setForegroundRole(QPalette::PlaceholderText);
    setVisible(false);
    m_timer.setInterval(kLoadInterval);
    connect(&m_timer, &QTimer::timeout, this, &LoadLine::sample);
}

void LoadLine::setAtWork(bool atWork) {
    if (atWork == m_timer.isActive())
        return;
    m_isNews = false;
    if (atWork) {
        m_timer.start();
        return sample();
    }
    m_timer.stop();
    m_job.cancel();
    m_sampling = false;
    setVisible(false);
}

void LoadLine::sample() {
    if (parentWidget() != nullptr && !parentWidget()->isVisible()) {
        m_isNews = false;
        return;
    }
    if (std::exchange(m_sampling, true))
        return; // a driver that answers slowly
    m_job.start([sample = m_sample](const std::stop_token&) { return sample(); },
                [this](const MachineLoad& load) {
                    m_sampling = false;
                    if (std::exchange(m_isNews, true))
                        show(load);
                });
}

void LoadLine::show(const MachineLoad& load) {
    setText(told(loadSentence(load)));
    setVisible(!text().isEmpty());
}

} // namespace etude
