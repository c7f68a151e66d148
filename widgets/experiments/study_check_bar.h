// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QWidget>

#include "engine/experiment/study.h"
#include "widgets/models/project_session.h"

namespace etude {

/// Whether a study can be trusted: the button that trains one of its finished runs again and tests it in other batches,
/// the one that queues a label-shuffle control, and their verdicts; and whether its runs were trained for long enough,
/// with the button that trains them on. Leaving the window cancels a check, which changes
/// nothing. GUI thread only.
class StudyCheckBar : public QWidget {
    Q_OBJECT
public:
    explicit StudyCheckBar(QWidget* parent = nullptr);
    ~StudyCheckBar() override;

    /// The session must outlive the bar or be replaced; null for none.
    void setSession(ProjectSession* session);
    /// The study whose verdicts are shown; null for none. A check of another one is cancelled.
    void showStudy(const std::shared_ptr<const Study>& study);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void read();
    void check();
    void queueControl();
    void trainOn();
    /// Stores a study that is made of the one that is shown, and trains it.
    void queue(const std::function<Result<Study>(const ProjectLayout&, const Study&)>& make);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
