// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "widgets/models/project_session.h"
#include "widgets/results/compared_tags.h"

namespace etude {

/// The clips behind the difference of a tag: those whose rank changed most first, and what the networks of both sides
/// were given of the one that is selected. GUI thread only.
class ClipPanel : public QWidget {
    Q_OBJECT
public:
    explicit ClipPanel(QWidget* parent = nullptr);
    ~ClipPanel() override;

    /// The session must outlive the panel or be replaced; null for none.
    void setSession(ProjectSession* session);
    /// `place` of the tag in SharedTest::tags.
    void setTag(const ComparedTagsPointer& compared, std::size_t place);

Q_SIGNALS:
    /// A track of a data set (hash), by its place there, is to be seen on Inspect.
    void trackRequested(const QString& dataset, std::size_t track);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* table();
    [[nodiscard]] QWidget* pictures();
    [[nodiscard]] QWidget* actions();
    void fillSettings();
    void showClip();
    void readInputs();
    void play();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
