// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "widgets/models/project_session.h"

namespace etude {

/// What came out: a table of configurations and a chart of their AUC with its spread over seeds; a selection in one is
/// the selection in the other. The verdicts of the label-shuffle controls stand above them.
class ResultsPage : public QWidget {
    Q_OBJECT
public:
    explicit ResultsPage(QWidget* parent = nullptr);
    ~ResultsPage() override;

    /// The session must outlive the page or be replaced; null for none.
    void setSession(ProjectSession* session);

Q_SIGNALS:
    void experimentsRequested(); ///< there is no result yet
    void failed(const QString& sentence);

private:
    [[nodiscard]] QWidget* header();
    void showProject();
    void showRemarks();
    void select(const QString& configuration);
    void exportCsv();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
