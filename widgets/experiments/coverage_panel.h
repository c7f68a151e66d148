// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QStringList>
#include <QWidget>

#include "engine/analysis/coverage.h"
#include "widgets/models/project_session.h"

namespace etude {

/// How far a study is: its matrix, what the signs mean with their numbers, and the button that queues what is not done.
/// GUI thread only.
class CoveragePanel : public QWidget {
    Q_OBJECT
public:
    explicit CoveragePanel(QWidget* parent = nullptr);
    ~CoveragePanel() override;

    /// The session must outlive the panel or be replaced; null for none.
    void setSession(ProjectSession* session);
    /// The study shown (its id); empty for none.
    void showStudy(const QString& study);

Q_SIGNALS:
    void runsSelected(const QStringList& runIds);
    /// Those that failed, were stopped or are missing.
    void retryRequested(const QStringList& runIds);
    void failed(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void reckon();
    void fitTable();
    void showCoverage(const std::vector<ConfoundedFactors>& confounded);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
