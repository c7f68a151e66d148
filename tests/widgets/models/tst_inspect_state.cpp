// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "widgets/models/inspect_state.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/session_answer.h"
#include "widgets/models/qt_text.h"

using namespace etude;

namespace {

Dataset twoTracks() {
    return {"two", "/audio", {"jazz"}, {{"1.wav", {0}, SplitPart::Train, {}}, {"2.wav", {}, SplitPart::Test, {}}}};
}

TagDraftPointer draftWith(const std::string& tag) {
    return std::make_shared<const TagDraft>(TagDraft{{{1, {tag}}}});
}

} // namespace

/// A real project with one data set, whose versions and drafts are stored by the state.
class TestInspectState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theAskerHearsOfAVersionBeforeTheOthers();
    void aRefusalIsTheAskersAlone();
    void anAskerThatIsGoneDoesNotKeepItFromTheOthers();
    void aVersionTakesTheDraftAlong();
    void whatIsKeptAtTheEndGoesToTheProjectThatEnds();
    void anotherProjectHearsNoAnswersOfTheOne();

private:
    [[nodiscard]] std::unique_ptr<ProjectSession> makeProject(const char* name);
    [[nodiscard]] DatasetPointer anotherSplit() const {
        auto version = std::make_shared<Dataset>(*m_dataset);
        version->tracks[1].part = SplitPart::Validation;
        return version;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    DatasetPointer m_dataset = std::make_shared<const Dataset>(twoTracks());
    const QString m_hash = toQt(datasetHash(*m_dataset).hex());
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<InspectState> m_state;
};

std::unique_ptr<ProjectSession> TestInspectState::makeProject(const char* name) {
    auto session =
        std::make_unique<ProjectSession>(ProjectLayout{toPath(m_folder->filePath(QLatin1String(name)))}, true);
    const auto added =
        test::change(*session, [&](ProjectDatabase& database) { return database.addDataset(*m_dataset); });
    return added ? std::move(session) : nullptr;
}

void TestInspectState::init() {
    m_state.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeProject("project");
    QVERIFY(m_session);
    m_state = std::make_unique<InspectState>();
    m_state->setSession(m_session.get());
}

void TestInspectState::theAskerHearsOfAVersionBeforeTheOthers() {
    QStringList heard;
    connect(m_session.get(), &ProjectSession::changed, this, [&] { heard << QStringLiteral("changed"); });
    connect(m_state.get(), &InspectState::versionStored, this,
            [&](const QString& hash, const QString& madeFrom) { heard << hash << madeFrom; });
    const DatasetPointer version = anotherSplit();
    m_state->storeVersion(this, version, m_hash, [&](const Result<QString>& stored) {
        heard << (stored ? QStringLiteral("answer") : toQt(stored.error().message));
    });
    const QStringList expected{QStringLiteral("changed"), QStringLiteral("answer"), toQt(datasetHash(*version).hex()),
                               m_hash};
    AWAIT_COMPARE(heard, expected);
}

void TestInspectState::aRefusalIsTheAskersAlone() {
    QSignalSpy stored(m_state.get(), &InspectState::versionStored);
    QSignalSpy failed(m_state.get(), &InspectState::failed);
    QSignalSpy sessionFailed(m_session.get(), &ProjectSession::failed);
    std::optional<Error> error;
    m_state->storeVersion(this, anotherSplit(), QStringLiteral("ffff"), [&](const Result<QString>& answer) {
        if (!answer)
            error = answer.error();
    });
    AWAIT_VERIFY(error);
    QCOMPARE(stored.count() + failed.count() + sessionFailed.count(), 0);
}

void TestInspectState::anAskerThatIsGoneDoesNotKeepItFromTheOthers() {
    QSignalSpy stored(m_state.get(), &InspectState::versionStored);
    auto asker = std::make_unique<QObject>();
    bool answered = false;
    m_state->storeVersion(asker.get(), anotherSplit(), m_hash, [&](const Result<QString>&) { answered = true; });
    asker.reset();
    AWAIT_COMPARE(stored.count(), 1);
    QVERIFY(!answered);
}

void TestInspectState::aVersionTakesTheDraftAlong() {
    const ProjectLayout project = m_session->layout();
    QSignalSpy stored(m_state.get(), &InspectState::versionStored);
    m_state->saveDraft(m_hash, m_dataset, draftWith("rock"));
    QVERIFY(test::caughtUp(*m_session));
    QVERIFY(std::filesystem::exists(project.tagDraft(m_hash.toStdString())));
    m_state->storeVersion(this, anotherSplit(), m_hash, [](const Result<QString>&) {});
    AWAIT_COMPARE(stored.count(), 1);
    QVERIFY(!std::filesystem::exists(project.tagDraft(m_hash.toStdString())));
}

void TestInspectState::whatIsKeptAtTheEndGoesToTheProjectThatEnds() {
    const auto other = makeProject("other");
    QVERIFY(other);
    connect(m_state.get(), &InspectState::sessionEnding, this,
            [&] { m_state->saveDraft(m_hash, m_dataset, draftWith("rock")); });
    m_state->setSession(other.get());
    QVERIFY(test::caughtUp(*m_session));
    QVERIFY(test::caughtUp(*other));
    QVERIFY(std::filesystem::exists(m_session->layout().tagDraft(m_hash.toStdString())));
    QVERIFY(!std::filesystem::exists(other->layout().tagDraft(m_hash.toStdString())));
    disconnect(m_state.get(), &InspectState::sessionEnding, this, nullptr);
    m_state->setSession(nullptr);
}

void TestInspectState::anotherProjectHearsNoAnswersOfTheOne() {
    QSignalSpy stored(m_state.get(), &InspectState::versionStored);
    m_state->storeVersion(this, anotherSplit(), m_hash, [](const Result<QString>&) {});
    m_state->setSession(nullptr);
    QVERIFY(test::caughtUp(*m_session));
    QCOMPARE(m_session->datasets().size(), 2); // it was stored
    QCOMPARE(stored.count(), 0);
}

QTEST_GUILESS_MAIN(TestInspectState)
#include "tst_inspect_state.moc"
