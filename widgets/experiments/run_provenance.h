// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "engine/store/provenance.h"
#include "widgets/models/project_session.h"

namespace etude {

/// Where, when and from what the selected run was made, beside any other run of its study. Rows are copied by Ctrl+C.
class RunProvenance : public QWidget {
    Q_OBJECT
public:
    explicit RunProvenance(QWidget* parent = nullptr);
    ~RunProvenance() override;

    /// The session must outlive the widget or be replaced; null for none.
    void setSession(ProjectSession* session);
    /// The run's row and what is known of it; null for none.
    void showRun(const RunRow* run, const Provenance& provenance);

Q_SIGNALS:
    void failed(const etude::Error& error); ///< what is known of the other run could not be read

private:
    void fillOthers();
    void askForOther();
    void copySelected();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
