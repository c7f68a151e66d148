// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QWidget>

#include "widgets/inspect/tag_editing.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace etude {

class FoldGroup;
class TagChoiceModel;

/// Below the track list: the tags of the tracks that are selected there, to be checked and unchecked, and what has been
/// changed since the data set was stored, with undo, discard and "save as version". GUI thread only.
class TagPanel : public QWidget {
    Q_OBJECT
public:
    explicit TagPanel(QWidget* parent = nullptr);

    /// What is edited; its changes are shown by whoever lists the tracks.
    [[nodiscard]] TagEditing* editing() const { return m_editing; }
    /// The selected tracks (indices).
    void setTracks(std::vector<std::uint32_t> tracks);
    /// Unfolds the tags and goes to their search.
    void beginEditing();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// What is edited is to be stored as a version of the data set.
    void storeRequested(const etude::DatasetPointer& dataset, const QString& madeFrom);

private:
    void layOut();
    void layOutDraftBar();
    void connectParts();
    void addSearched();
    void showTracks();
    void showDraft();
    void showRefusal(const QString& sentence);

    TagEditing* m_editing;
    TagChoiceModel* m_choices;
    std::vector<std::uint32_t> m_tracks;
    FoldGroup* m_group;
    QLabel* m_whose;
    QLineEdit* m_search;
    QLabel* m_refusal;
    QListView* m_list;
    QWidget* m_draftBar;
    QLabel* m_draft;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_discard;
    QPushButton* m_store;
};

} // namespace etude
