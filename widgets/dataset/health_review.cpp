// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/health_review.h"

#include <utility>

#include <QPointer>

#include "widgets/models/gui_progress.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"

namespace etude {

HealthReview::HealthReview(Store store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store)) {}

void HealthReview::setDataset(const ListedDataset& listed) {
    const bool isOwnVersion = !m_storedHash.isEmpty() && listed.hash == m_storedHash;
    if (listed.hash != m_listed.hash && !isOwnVersion) {
        m_former.reset();
        m_answer = {};
        Q_EMIT said({}, false);
    }
    m_listed = listed;
    startReport();
}

void HealthReview::setKnown(const std::vector<FileProblem>& known) {
    if (known == m_known)
        return;
    m_known = known;
    if (m_state == State::Waiting || m_state == State::Reporting || m_state == State::Ready)
        startReport();
}

void HealthReview::forgetFiles() {
    m_known.clear();
    m_files.reset();
}

void HealthReview::setSeen(bool seen) {
    m_seen = seen;
    if (seen && m_state == State::Waiting)
        startReport();
}

void HealthReview::report() {
    if (m_state == State::Ready || m_state == State::Looking)
        startReport();
}

void HealthReview::startReport() {
    m_job.cancel();
    if (!m_listed.dataset || m_listed.hash.isEmpty())
        return enter(State::Empty);
    if (!m_seen)
        return enter(State::Waiting);
    enter(State::Reporting);
    m_job.start([dataset = m_listed.dataset, known = m_known,
                 files = m_files](const std::stop_token&) { return reportWithoutFiles(dataset, known, files); },
                [this, known = m_known](HealthAnswer answer) {
                    take(std::move(answer), known);
                    settle();
                });
}

void HealthReview::look(const AudioConfig& audio, FileLook look) {
    if (m_state != State::Ready)
        return;
    enter(State::Looking);
    m_job.start(
        [dataset = m_listed.dataset, known = m_known, audio, look,
         review = QPointer(this)](const std::stop_token& stop) {
            const auto onProgress =
                guiProgress(review, stop, [review](const Progress& progress) { Q_EMIT review->looked(progress); });
            return reportOfFiles(dataset, known, audio, look, onProgress, stop);
        },
        [this, known = m_known](Result<HealthAnswer> answer) {
            if (!answer) {
                Q_EMIT said(told(answer.error()), false);
                return settle();
            }
            m_files = answer->files;
            take(std::move(*answer), known);
            settle();
        });
}

void HealthReview::take(HealthAnswer answer, const std::vector<FileProblem>& known) {
    m_answer = std::move(answer);
    m_answered = known;
}

void HealthReview::settle() {
    const bool isCurrent = m_answer.list && m_answer.list->dataset == m_listed.dataset && m_answered == m_known;
    if (isCurrent)
        enter(State::Ready);
    else
        startReport();
}

void HealthReview::edit(const FindingList::Rows& rows, bool include) {
    if (!canEdit())
        return;
    ++m_edits;
    enter(State::Editing);
    m_job.start(
        [list = m_answer.list, rows, include](const std::stop_token&) { return editedDataset(*list, rows, include); },
        [this](const Result<HealthEdit>& made) {
            if (!made) {
                Q_EMIT said(told(made.error()), false);
                return settle();
            }
            m_former = m_answer.list->dataset;
            Q_EMIT said(editSentence(*made), true);
            store(made->dataset);
        });
}

void HealthReview::undo() {
    if (!canEdit() || !m_former)
        return;
    ++m_edits;
    enter(State::Editing);
    Q_EMIT said(tr("Taken back."), false);
    store(std::exchange(m_former, nullptr));
}

void HealthReview::store(const DatasetPointer& version) {
    m_store(version, m_listed.hash, [review = QPointer(this), edit = m_edits](const Result<QString>& stored) {
        if (review && review->m_state == State::Editing && review->m_edits == edit)
            review->endStoring(stored);
    });
}

void HealthReview::endStoring(const Result<QString>& stored) {
    if (!stored) {
        m_former.reset();
        Q_EMIT said({}, false);
        return settle();
    }
    m_storedHash = *stored;
    if (m_storedHash == m_listed.hash)
        settle();
}

void HealthReview::enter(State state) {
    m_state = state;
    Q_EMIT changed();
}

} // namespace etude
