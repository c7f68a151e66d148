// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "widgets/dataset/health_review.h"

#include <algorithm>
#include <optional>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/audio_signals.h"
#include "widgets/models/qt_text.h"

using namespace etude;
using State = HealthReview::State;

namespace {

const auto kHash = QStringLiteral("first");

AudioConfig halfASecond() {
    AudioConfig audio;
    audio.clipSeconds = 0.5;
    return audio;
}

} // namespace

/// The report on four tracks, of which 1.wav is not there. What it stores is answered by the test.
class TestHealthReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void isEmptyWithoutADataset();
    void waitsUntilSomebodyLooks();
    void looksAtFilesOnRequest();
    void aLookIsStopped();
    void whatRunsToldWhileLookingIsInTheReport();
    void anEditEndsWithTheVersion();
    void anEditIsUndoneOnce();
    void anEditThatIsNotStoredIsForgotten();
    void anEditThatCannotBeMadeSaysWhy();
    void whatRunsTellWaitsForTheEdit();
    void anotherDatasetEndsTheEdit();
    void changedTagsAreNotStoredUnasked();
    void wishesOutOfTurnAreIgnored();

private:
    /// What was asked to be stored.
    struct Request {
        DatasetPointer version;
        QString madeFrom;
        std::function<void(const Result<QString>&)> done;
    };

    void reach(State state) { AWAIT_VERIFY(m_review->state() == state); }
    /// Rows of the report with findings of a kind.
    [[nodiscard]] FindingList::Rows rows(FindingKind kind) const { return m_review->answer().list->of(kind); }
    void look() {
        m_review->look(halfASecond(), FileLook::Headers);
        QVERIFY(m_review->state() == State::Looking);
        reach(State::Ready);
    }
    /// Asks for the exclusion of what is missing, until it is to be stored.
    void excludeMissing() {
        m_review->edit(rows(FindingKind::Missing), false);
        QVERIFY(m_review->state() == State::Editing);
        AWAIT_VERIFY(m_request);
    }
    /// Answers the request and, if it succeeded, lists the version, as Inspect does.
    void answer(const Result<QString>& hash) {
        const Request request = *std::exchange(m_request, std::nullopt);
        request.done(hash);
        if (hash)
            m_review->setDataset({*hash, request.version});
    }

    QTemporaryDir m_folder;
    DatasetPointer m_dataset;
    std::optional<Request> m_request;
    QStringList m_said;
    std::unique_ptr<HealthReview> m_review;
};

void TestHealthReview::initTestCase() {
    auto dataset = std::make_shared<Dataset>();
    dataset->name = "four";
    dataset->root = toPath(m_folder.path());
    dataset->tags = {"calm", "loud"};
    for (int i = 0; i < 4; ++i) {
        const std::string name = std::to_string(i) + ".wav";
        dataset->tracks.push_back({name, {i % 2}, i < 2 ? SplitPart::Train : SplitPart::Test, {}});
        if (i != 1)
            test::writeAudio(dataset->root / name, "wav", test::noise(22050, static_cast<std::uint64_t>(i) + 1), 22050);
    }
    m_dataset = dataset;
}

void TestHealthReview::init() {
    m_request.reset();
    m_said.clear();
    m_review = std::make_unique<HealthReview>([this](const DatasetPointer& version, const QString& madeFrom,
                                                     std::function<void(const Result<QString>&)> done) {
        m_request = {version, madeFrom, std::move(done)};
    });
    connect(m_review.get(), &HealthReview::said, this, [this](const QString& sentence, bool undoable) {
        m_said << (undoable ? sentence + QStringLiteral(" Undo?") : sentence);
    });
    m_review->setSeen(true);
    m_review->setDataset({kHash, m_dataset});
    QVERIFY(m_review->state() == State::Reporting);
    reach(State::Ready);
    m_said.clear();
}

void TestHealthReview::isEmptyWithoutADataset() {
    m_review->setDataset({});
    QVERIFY(m_review->state() == State::Empty);
    QVERIFY(m_review->answer().list == nullptr);
    m_review->setDataset({{}, m_dataset}); // dropped files
    QVERIFY(m_review->state() == State::Empty);
    m_review->setDataset({kHash, m_dataset});
    QVERIFY(m_review->state() == State::Reporting);
}

void TestHealthReview::waitsUntilSomebodyLooks() {
    m_review->setSeen(false);
    QVERIFY(m_review->state() == State::Ready);
    m_review->setDataset({QStringLiteral("second"), m_dataset});
    QVERIFY(m_review->state() == State::Waiting);
    m_review->setKnown({{m_dataset->root / "0.wav", "it stutters."}});
    QVERIFY(m_review->state() == State::Waiting);
    QVERIFY(m_review->answer().list == nullptr);
    m_review->setSeen(true);
    QVERIFY(m_review->state() == State::Reporting);
    m_review->setSeen(false); // what was begun is finished
    reach(State::Ready);
    QCOMPARE(rows(FindingKind::Unreadable).size(), std::size_t{1});
}

void TestHealthReview::looksAtFilesOnRequest() {
    QVERIFY(rows(FindingKind::Missing).empty());
    QVERIFY(m_review->answer().files == nullptr);
    look();
    QCOMPARE(rows(FindingKind::Missing).size(), std::size_t{1});
    QVERIFY(m_review->answer().files != nullptr);
    m_review->report(); // what was found in files is told again
    QVERIFY(m_review->state() == State::Reporting);
    reach(State::Ready);
    QCOMPARE(rows(FindingKind::Missing).size(), std::size_t{1});
    m_review->forgetFiles();
    m_review->report();
    reach(State::Ready);
    QVERIFY(rows(FindingKind::Missing).empty());
}

void TestHealthReview::aLookIsStopped() {
    m_review->look(halfASecond(), FileLook::Listen);
    m_review->report();
    QVERIFY(m_review->state() == State::Reporting);
    reach(State::Ready);
    QVERIFY(m_review->answer().files == nullptr);
    QVERIFY(rows(FindingKind::Missing).empty());
}

void TestHealthReview::whatRunsToldWhileLookingIsInTheReport() {
    m_review->look(halfASecond(), FileLook::Headers);
    m_review->setKnown({{m_dataset->root / "0.wav", "it stutters."}});
    QVERIFY(m_review->state() == State::Looking);
    reach(State::Ready);
    QCOMPARE(rows(FindingKind::Missing).size(), std::size_t{1});
    QCOMPARE(rows(FindingKind::Unreadable).size(), std::size_t{1});
}

void TestHealthReview::anEditEndsWithTheVersion() {
    look();
    excludeMissing();
    QVERIFY(!m_review->canEdit());
    QCOMPARE(m_request->madeFrom, kHash);
    QCOMPARE(m_request->version->tracks[1].excluded, std::string("missing"));
    QCOMPARE(m_said, QStringList{QStringLiteral("1 tracks excluded. Undo?")});
    const Request request = *std::exchange(m_request, std::nullopt);
    request.done(QStringLiteral("second"));
    QVERIFY(m_review->state() == State::Editing); // until it is listed
    m_review->setDataset({QStringLiteral("second"), request.version});
    QVERIFY(m_review->state() == State::Reporting);
    reach(State::Ready);
    QVERIFY(m_review->canEdit() && m_review->hasUndo());
    QVERIFY(rows(FindingKind::Missing).empty());
    QCOMPARE(m_review->answer().list->excluded, FindingList::Rows{1});
    QCOMPARE(m_said.size(), 1);
}

void TestHealthReview::anEditIsUndoneOnce() {
    look();
    excludeMissing();
    answer(QStringLiteral("second"));
    reach(State::Ready);
    m_review->undo();
    QVERIFY(m_review->state() == State::Editing);
    QVERIFY(m_request && m_request->version == m_dataset);
    QCOMPARE(m_request->madeFrom, QStringLiteral("second"));
    QCOMPARE(m_said.last(), QStringLiteral("Taken back."));
    answer(QStringLiteral("third"));
    reach(State::Ready);
    QVERIFY(!m_review->hasUndo());
    m_review->undo();
    QVERIFY(m_review->state() == State::Ready && !m_request);
    QCOMPARE(m_said.last(), QStringLiteral("Taken back.")); // it is still of interest
}

void TestHealthReview::anEditThatIsNotStoredIsForgotten() {
    look();
    excludeMissing();
    answer(Error{ErrorKind::DiskFull, say("The disk is full.")});
    QVERIFY(m_review->state() == State::Ready);
    QVERIFY(m_review->canEdit() && !m_review->hasUndo());
    QCOMPARE(m_said.last(), QString());
    QCOMPARE(rows(FindingKind::Missing).size(), std::size_t{1});
    excludeMissing(); // again
    answer(QStringLiteral("second"));
    reach(State::Ready);
    QVERIFY(m_review->hasUndo());
}

void TestHealthReview::anEditThatCannotBeMadeSaysWhy() {
    auto untagged = std::make_shared<Dataset>(*m_dataset);
    untagged->tags = {"calm"};
    for (Track& track : untagged->tracks)
        track.tags = {0};
    m_review->setDataset({QStringLiteral("one tag"), untagged});
    reach(State::Ready);
    QVERIFY(!rows(FindingKind::TagWithoutAuc).empty());
    m_review->edit(rows(FindingKind::TagWithoutAuc), false); // which is the last one
    QVERIFY(m_review->state() == State::Editing);
    reach(State::Ready);
    QVERIFY(!m_request && m_review->canEdit());
    QVERIFY2(m_said.last().contains(QLatin1String("no tag left")), qPrintable(m_said.last()));
}

void TestHealthReview::whatRunsTellWaitsForTheEdit() {
    look();
    excludeMissing();
    m_review->setKnown({{m_dataset->root / "0.wav", "it stutters."}});
    QVERIFY(m_review->state() == State::Editing);
    answer(Error{ErrorKind::Io, say("No.")});
    QVERIFY(m_review->state() == State::Reporting); // the report is not of what is known
    reach(State::Ready);
    QCOMPARE(rows(FindingKind::Unreadable).size(), std::size_t{1});
}

void TestHealthReview::anotherDatasetEndsTheEdit() {
    look();
    excludeMissing();
    const Request request = *std::exchange(m_request, std::nullopt);
    m_review->setDataset({QStringLiteral("another"), m_dataset});
    QVERIFY(!m_review->hasUndo());
    QCOMPARE(m_said.last(), QString());
    reach(State::Ready);
    m_review->edit(rows(FindingKind::Missing), false); // the answer to the first edit is not that to this one
    request.done(Error{ErrorKind::Io, say("No.")});
    QVERIFY(m_review->state() == State::Editing);
    AWAIT_VERIFY(m_request);
    request.done(QStringLiteral("late"));
    answer(QStringLiteral("second"));
    reach(State::Ready);
    QVERIFY(m_review->hasUndo());
}

void TestHealthReview::changedTagsAreNotStoredUnasked() {
    look();
    m_review->setDataset({kHash, m_dataset, true});
    reach(State::Ready);
    QVERIFY(!m_review->canEdit());
    m_review->edit(rows(FindingKind::Missing), false);
    QVERIFY(m_review->state() == State::Ready && !m_request);
    m_review->setDataset({kHash, m_dataset, false});
    reach(State::Ready);
    QVERIFY(m_review->canEdit());
}

void TestHealthReview::wishesOutOfTurnAreIgnored() {
    const auto isDeaf = [this] {
        const State state = m_review->state();
        m_review->look(halfASecond(), FileLook::Headers);
        m_review->edit({0}, false);
        m_review->undo();
        return m_review->state() == state && !m_request;
    };
    m_review->setDataset({});
    QVERIFY(isDeaf()); // empty
    m_review->report();
    QVERIFY(m_review->state() == State::Empty);
    m_review->setSeen(false);
    m_review->setDataset({kHash, m_dataset});
    QVERIFY(isDeaf()); // waiting
    m_review->report();
    QVERIFY(m_review->state() == State::Waiting);
    m_review->setSeen(true);
    QVERIFY(isDeaf()); // reporting
    reach(State::Ready);
    m_review->look(halfASecond(), FileLook::Headers);
    QVERIFY(isDeaf()); // looking
    reach(State::Ready);
    excludeMissing();
    const Request request = *std::exchange(m_request, std::nullopt);
    QVERIFY(isDeaf()); // editing
    m_review->report();
    QVERIFY(m_review->state() == State::Editing);
    m_review.reset();
    request.done(QStringLiteral("late")); // to nobody
}

QTEST_GUILESS_MAIN(TestHealthReview)
#include "tst_health_review.moc"
