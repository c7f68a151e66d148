// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/event_rows.h"

#include "engine/core/json.h"
#include "engine/store/sql.h"

namespace etude {

namespace {

std::string jsonText(const std::vector<std::optional<double>>& values) {
    Json list = Json::array();
    for (const auto& value : values)
        list.push_back(value ? Json(*value) : Json());
    return dumpJson(list);
}

} // namespace

void EventRows::put(const RunEvent& event) {
    std::visit([&](const auto& body) { put(event, body); }, event.body);
}

void EventRows::clear() {
    sql::execute(m_connection,
                 "UPDATE run SET message = '', attempt = 0, read = 0, unreadable = 0, decoding_revision = 1,"
                 " decoded_tracks = 0, revised_tracks = 0 WHERE id = ?",
                 m_run);
    for (const char* statement : {"DELETE FROM attempt WHERE run = ?", "DELETE FROM progress WHERE run = ?",
                                  "DELETE FROM epoch WHERE run = ?", "DELETE FROM test WHERE run = ?",
                                  "DELETE FROM tag_score WHERE run = ?", "DELETE FROM left_out WHERE run = ?"})
        sql::execute(m_connection, statement, m_run);
}

void EventRows::put(const RunEvent& event, const StartedEvent& started) {
    beginAttempt(event.attempt, 0);
    sql::execute(m_connection,
                 "INSERT OR REPLACE INTO attempt (run, attempt, time, epoch, threads, host, device, version, revision,"
                 " libtorch, command, operators, libraries, begun_from)"
                 " VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 m_run, event.attempt, event.time, started.threads, started.host, started.device, started.version,
                 started.commit, started.libtorch, started.command, started.operators, started.libraries,
                 started.begunFrom);
}

void EventRows::put(const RunEvent& event, const ResumedEvent& resumed) {
    beginAttempt(event.attempt, resumed.epoch);
    // Threads, device and operators are those of the first attempt.
    sql::execute(
        m_connection,
        "INSERT OR REPLACE INTO attempt (run, attempt, time, epoch, host, version, revision, libtorch, command,"
        " libraries) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_run, event.attempt, event.time, resumed.epoch, resumed.host, resumed.version, resumed.commit,
        resumed.libtorch, resumed.command, resumed.libraries);
}

/// Epochs of earlier attempts behind the checkpoint that this one goes on from are done again.
void EventRows::beginAttempt(int attempt, int finishedEpochs) {
    sql::execute(m_connection, "UPDATE run SET attempt = ?, message = '' WHERE id = ?", attempt, m_run);
    sql::execute(m_connection, "DELETE FROM epoch WHERE run = ? AND epoch > ? AND attempt < ?", m_run, finishedEpochs,
                 attempt);
    sql::execute(m_connection, "DELETE FROM progress WHERE run = ?", m_run);
}

void EventRows::put(const RunEvent&, const ProgressEvent& progress) {
    sql::execute(m_connection,
                 "INSERT OR REPLACE INTO progress (run, phase, epoch, done, total, loss, clips_per_second)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)",
                 m_run, enumName(progress.phase), progress.epoch, progress.done, progress.total, progress.loss,
                 progress.clipsPerSecond);
}

void EventRows::put(const RunEvent&, const LeftOutEvent& leftOut) {
    sql::execute(m_connection, "INSERT OR REPLACE INTO left_out (run, file, reason) VALUES (?, ?, ?)", m_run,
                 leftOut.file, leftOut.reason);
}

void EventRows::put(const RunEvent&, const DecodedEvent& decoded) {
    sql::execute(m_connection,
                 "UPDATE run SET decoding_revision = ?, decoded_tracks = ?, revised_tracks = ? WHERE id = ?",
                 decoded.revision, decoded.tracks, decoded.revised, m_run);
}

void EventRows::put(const RunEvent& event, const EpochEvent& epoch) {
    sql::execute(m_connection,
                 "INSERT INTO epoch (run, epoch, attempt, train_loss, validation_loss, validation_roc_auc,"
                 " validation_pr_auc, seconds, clips_per_second, learning_rate, tag_roc_auc, tag_pr_auc)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (run, epoch) DO UPDATE SET"
                 " attempt = excluded.attempt, train_loss = excluded.train_loss,"
                 " validation_loss = excluded.validation_loss, validation_roc_auc = excluded.validation_roc_auc,"
                 " validation_pr_auc = excluded.validation_pr_auc, seconds = excluded.seconds,"
                 " clips_per_second = excluded.clips_per_second, learning_rate = excluded.learning_rate,"
                 " tag_roc_auc = excluded.tag_roc_auc, tag_pr_auc = excluded.tag_pr_auc"
                 " WHERE excluded.attempt >= epoch.attempt",
                 m_run, epoch.epoch, event.attempt, epoch.trainLoss, epoch.validationLoss, epoch.validationRocAuc,
                 epoch.validationPrAuc, epoch.seconds, epoch.clipsPerSecond, epoch.learningRate,
                 jsonText(epoch.tagRocAuc), jsonText(epoch.tagPrAuc));
}

void EventRows::put(const RunEvent&, const TestEvent& test) {
    sql::execute(
        m_connection,
        "INSERT OR REPLACE INTO test (run, epoch, loss, roc_auc, pr_auc, train_clips, validation_clips, test_clips,"
        " first_bias, first_weight, seconds, total_seconds, peak_memory)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_run, test.epoch, test.loss, test.rocAuc, test.prAuc, test.trainClips, test.validationClips, test.testClips,
        test.firstBias, test.firstWeight, test.seconds, test.totalSeconds, test.peakMemory);
    sql::execute(m_connection, "DELETE FROM tag_score WHERE run = ?", m_run);
    SQLite::Statement scores(
        m_connection,
        "INSERT INTO tag_score (run, position, tag, positives, roc_auc, pr_auc) VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < test.tags.size(); ++i) {
        const auto& [tag, score] = test.tags[i];
        sql::execute(scores, m_run, i, tag, score.positives, score.rocAuc, score.prAuc);
    }
}

void EventRows::put(const RunEvent&, const EndedEvent& ended) {
    sql::execute(m_connection, "UPDATE run SET message = ? WHERE id = ?", ended.message, m_run);
}

} // namespace etude
