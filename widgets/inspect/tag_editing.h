// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <vector>

#include <QObject>

#include "engine/dataset/tags/tag_draft.h"
#include "widgets/models/inspect_state.h"
#include "widgets/models/latest_job.h"

namespace etude {

/// The tags of one data set while they are edited: a draft over what is stored, with undo and redo of every step. Each
/// step is computed in the background, one after the other in the order of the requests. GUI thread only.
class TagEditing : public QObject {
    Q_OBJECT
public:
    explicit TagEditing(QObject* parent = nullptr);

    /// Begins with another data set as it is stored, once what was asked for before is done. An empty hash (dropped
    /// files) cannot be edited.
    void setDataset(const QString& hash, const DatasetPointer& stored);
    /// Goes on with a draft that was kept. Undo does not take it back: that is for what is done from here on.
    void resume(const TagDraftPointer& draft);
    /// Finishes all pending requests before it returns; call it before the program ends or the data set goes.
    void finish();

    [[nodiscard]] const QString& hash() const { return m_hash; }
    /// The data set with the draft's tags; the stored one while there is no draft.
    [[nodiscard]] const DatasetPointer& edited() const { return m_state.edited; }
    [[nodiscard]] int changedTracks() const { return static_cast<int>(m_state.draft->tracks.size()); }
    /// Whether one of these has no tag left.
    [[nodiscard]] bool leavesUntagged() const;
    /// Also while a step is being computed, which will then be undone.
    [[nodiscard]] bool canUndo() const { return m_current || !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }

    /// Gives tracks (indices) a tag or takes it from them. refused() follows if it is no name for a tag.
    void add(const std::vector<std::uint32_t>& tracks, const QString& tag);
    void remove(const std::vector<std::uint32_t>& tracks, const QString& tag);
    /// All tags as they are stored: a step like the others.
    void discard();
    void undo();
    void redo();

Q_SIGNALS:
    void changed(); ///< edited() and all that is told above
    /// The draft has changed and should be kept. `stored` is the data set that it changes.
    void draftChanged(const QString& hash, const etude::DatasetPointer& stored, const etude::TagDraftPointer& draft);
    void refused(const QString& sentence);

private:
    enum class Kind { Edit, Undo, Redo, Resume };
    struct State {
        DatasetPointer stored;
        DatasetPointer edited;
        TagDraftPointer draft = std::make_shared<const TagDraft>();
    };
    using MakeStep = std::function<TagStep(const State& now)>;
    struct Request {
        Kind kind = Kind::Edit;
        MakeStep make; ///< empty for Undo and Redo until their turn comes
    };
    struct Answer {
        TagStep step;
        State state;
    };

    void ask(Kind kind, MakeStep make = {});
    [[nodiscard]] std::shared_ptr<const Request> takeRequest();
    [[nodiscard]] static Answer answer(const Request& request, State state);
    void next();
    void adopt(Kind kind, Answer answer);

    QString m_hash;
    State m_state;
    std::vector<TagStep> m_done;
    std::vector<TagStep> m_undone;
    std::deque<Request> m_requests;
    std::shared_ptr<const Request> m_current; ///< in the background; null if nothing is
    LatestJob m_job;
};

} // namespace etude
