// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/support/audio_signals.h"
#include "tests/support/await.h"
#include "tests/support/session_answer.h"
#include "tests/support/show.h"
#include "widgets/dataset/dataset_view.h"
#include "widgets/inspect/inspect_page.h"
#include "widgets/inspect/track_model.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/track_filter.h"

using namespace etude;

/// Tags are edited on the real page over a real project: four tracks of which 1 and 2 are "jazz" and 3 is "rock".
class TestTagPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void checkMarksFollowTheSelection();
    void aCheckTagsAndUndoTakesItBack();
    void aNewTagIsAddedToAllSelected();
    void aDraftOutlivesTheProject();
    void savingMakesAVersionAndClearsTheDraft();
    void whatADraftLeavesUntaggedIsTold();
    void aVersionWithoutADraftLeavesNoLock();
    void discardingCanBeUndone();
    void theLineGivesUndoOn();
    void whatIsUnderwayIsKeptWhenThePageGoes();
    void twoWindowsDoNotOverwriteEachOther();
    void aFormerVersionIsNotChosenFirst();
    void noVersionIsMadeOfADraftUnasked();
    void namesAreData();
    void unfoldedItFitsASmallScreen();

private:
    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void open(bool create);
    [[nodiscard]] QTableView& table() const { return *m_page->findChild<QTableView*>(QStringLiteral("tracks")); }
    [[nodiscard]] TrackModel& tracks() const { return static_cast<TrackModel&>(*table().model()); }
    [[nodiscard]] QListView& choices() const { return *m_page->findChild<QListView*>(QStringLiteral("tagChoices")); }
    [[nodiscard]] QLineEdit& search() const { return *m_page->findChild<QLineEdit*>(QStringLiteral("tagSearch")); }
    [[nodiscard]] bool saysOfTheDraft(const char* part) const {
        return std::ranges::any_of(m_page->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(part));
        });
    }
    [[nodiscard]] QString tagsOf(int row) const {
        return tracks().index(row, TrackModel::TagsColumn).data().toString();
    }
    [[nodiscard]] QModelIndex choice(const QString& tag) const;
    [[nodiscard]] int stateOf(const QString& tag) const { return choice(tag).data(Qt::CheckStateRole).toInt(); }
    void select(int first, int last) const;
    void toggle(const QString& tag) const;

    QTemporaryDir m_folder;
    int m_projects = 0;
    std::unique_ptr<ProjectSession> m_session;
    InspectState m_state;
    std::unique_ptr<InspectPage> m_page;
};

void TestTagPanel::initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("etude-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    std::ofstream manifest(at("manifest.csv").toStdString());
    manifest << "path,tags,split\n";
    for (const char* row : {"1.wav,jazz,train", "2.wav,jazz,train", "3.wav,rock,test", "4.wav,,test"}) {
        const std::string name(row, 5);
        test::writeAudio(at(name.c_str()).toStdString(), "wav", test::sine(440.0, 22050, 0.5), 22050);
        manifest << row << '\n';
    }
}

void TestTagPanel::init() {
    ++m_projects;
    open(true);
    QSignalSpy imported(&m_state, &InspectState::datasetImported);
    m_page->importDataset(at("manifest.csv"));
    AWAIT_COMPARE(imported.count(), 1);
    AWAIT_COMPARE(tracks().rowCount(), 4);
    QVERIFY(!search().isVisible());
    table().setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_F2);
    QVERIFY(search().isVisible());
}

void TestTagPanel::cleanup() {
    m_page.reset();
    m_state.setSession(nullptr);
    m_session.reset();
}

void TestTagPanel::open(bool create) {
    cleanup();
    const std::filesystem::path folder = at("project").toStdString() + std::to_string(m_projects);
    m_session = std::make_unique<ProjectSession>(ProjectLayout{folder}, create);
    m_page = std::make_unique<InspectPage>(&m_state, new DatasetView(&m_state));
    m_state.setSession(m_session.get());
    m_page->resize(1280, 800);
    m_page->show();
    AWAIT_COMPARE(tracks().rowCount(), create ? 0 : 4);
}

QModelIndex TestTagPanel::choice(const QString& tag) const {
    const QAbstractItemModel& model = *choices().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (const QString text = model.index(row, 0).data().toString();
            text == tag || text.startsWith(tag + QStringLiteral(" (")))
            return model.index(row, 0);
    return {};
}

void TestTagPanel::select(int first, int last) const {
    table().selectionModel()->setCurrentIndex(tracks().index(first, 0), QItemSelectionModel::NoUpdate);
    table().selectionModel()->select({tracks().index(first, 0), tracks().index(last, TrackModel::ColumnCount - 1)},
                                     QItemSelectionModel::ClearAndSelect);
}

/// A click on the box of a tag.
void TestTagPanel::toggle(const QString& tag) const {
    AWAIT_VERIFY(choice(tag).isValid());
    AWAIT_VERIFY(choices().isEnabled());
    const QRect row = choices().visualRect(choice(tag));
    QTest::mouseClick(choices().viewport(), Qt::LeftButton, {}, {row.left() + 10, row.center().y()});
}

void TestTagPanel::checkMarksFollowTheSelection() {
    select(0, 1);
    AWAIT_COMPARE(stateOf(QStringLiteral("jazz")), int(Qt::Checked));
    QCOMPARE(stateOf(QStringLiteral("rock")), int(Qt::Unchecked));
    select(1, 3);
    AWAIT_COMPARE(stateOf(QStringLiteral("jazz")), int(Qt::PartiallyChecked));
    QCOMPARE(stateOf(QStringLiteral("rock")), int(Qt::PartiallyChecked));
    QCOMPARE(choice(QStringLiteral("rock")).data().toString(), QStringLiteral("rock (1 of 3)"));
}

void TestTagPanel::aCheckTagsAndUndoTakesItBack() {
    select(1, 3);
    toggle(QStringLiteral("rock"));
    AWAIT_COMPARE(tagsOf(1), QStringLiteral("jazz, rock"));
    QCOMPARE(tagsOf(3), QStringLiteral("rock"));
    AWAIT_COMPARE(stateOf(QStringLiteral("rock")), int(Qt::Checked));
    QCOMPARE(table().selectionModel()->selectedRows().size(), 3);
    toggle(QStringLiteral("jazz"));
    AWAIT_COMPARE(tagsOf(3), QStringLiteral("jazz, rock"));
    table().setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    AWAIT_COMPARE(tagsOf(1), QStringLiteral("jazz"));
    QCOMPARE(tagsOf(3), QString());
    QTest::keySequence(m_page.get(), QKeySequence(QKeySequence::Redo));
    AWAIT_COMPARE(tagsOf(3), QStringLiteral("rock"));
}

void TestTagPanel::aNewTagIsAddedToAllSelected() {
    select(2, 3);
    QTest::keyClicks(&search(), QStringLiteral("  bossa nova "));
    QTest::keyClick(&search(), Qt::Key_Return);
    AWAIT_COMPARE(tagsOf(2), QStringLiteral("rock, bossa nova"));
    QCOMPARE(tagsOf(3), QStringLiteral("bossa nova"));
    QVERIFY(search().text().isEmpty());
    AWAIT_COMPARE(choice(QStringLiteral("bossa nova")).row(), 0);
}

void TestTagPanel::aDraftOutlivesTheProject() {
    select(3, 3);
    toggle(QStringLiteral("rock"));
    AWAIT_COMPARE(tagsOf(3), QStringLiteral("rock"));
    open(false);
    AWAIT_COMPARE(tagsOf(3), QStringLiteral("rock"));
    QCOMPARE(m_session->datasets().size(), 1); // it is no version yet
    table().setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier); // that was done in the other window
    select(0, 0);
    toggle(QStringLiteral("rock")); // steps are made in the order of the requests
    AWAIT_COMPARE(tagsOf(0), QStringLiteral("jazz, rock"));
    QCOMPARE(tagsOf(3), QStringLiteral("rock"));
}

void TestTagPanel::savingMakesAVersionAndClearsTheDraft() {
    select(3, 3);
    toggle(QStringLiteral("rock"));
    AWAIT_COMPARE(tagsOf(3), QStringLiteral("rock"));
    const QString before = toQt(datasetHash(*tracks().dataset()).hex());
    QSignalSpy stored(&m_state, &InspectState::versionStored);
    auto* save = m_page->findChild<QPushButton*>(QStringLiteral("storeTags"));
    QVERIFY(save->isVisible());
    QTest::mouseClick(save, Qt::LeftButton);
    Q_EMIT m_session->failed(QStringLiteral("Something else failed."));
    QVERIFY(!save->isEnabled()); // it is still being stored
    AWAIT_COMPARE(stored.count(), 1);
    QCOMPARE(stored[0][0].toString(), before);
    AWAIT_VERIFY(!save->isVisible());
    QCOMPARE(m_session->datasets().size(), 2);
    AWAIT_COMPARE(tagsOf(3), QStringLiteral("rock"));
    for (const DatasetRow& row : m_session->datasets())
        QVERIFY(!std::filesystem::exists(m_session->layout().datasets() / (row.hash + ".edits.json")));
}

void TestTagPanel::whatADraftLeavesUntaggedIsTold() {
    select(2, 2);
    AWAIT_COMPARE(stateOf(QStringLiteral("rock")), int(Qt::Checked));
    toggle(QStringLiteral("jazz"));
    AWAIT_COMPARE(tagsOf(2), QStringLiteral("jazz, rock"));
    QVERIFY(!saysOfTheDraft("none of the tags"));
    select(0, 0);
    AWAIT_COMPARE(stateOf(QStringLiteral("jazz")), int(Qt::Checked));
    toggle(QStringLiteral("jazz"));
    AWAIT_COMPARE(tagsOf(0), QString());
    AWAIT_VERIFY(saysOfTheDraft("2 of 4 tracks have none of the tags (1 in the training, 0 in the validation, 1 in the "
                                "test set)"));
}

void TestTagPanel::aVersionWithoutADraftLeavesNoLock() {
    const std::string hash = m_session->datasets().front().hash;
    Dataset version = *tracks().dataset();
    version.tracks[0].part = SplitPart::Validation;
    QSignalSpy stored(&m_state, &InspectState::versionStored);
    m_state.storeVersion(this, std::make_shared<const Dataset>(version), toQt(hash), [](const Result<QString>&) {});
    AWAIT_COMPARE(stored.count(), 1);
    QVERIFY(!std::filesystem::exists(m_session->layout().tagDraftLock(hash)));
}

void TestTagPanel::discardingCanBeUndone() {
    select(0, 3);
    toggle(QStringLiteral("rock"));
    AWAIT_COMPARE(tagsOf(0), QStringLiteral("jazz, rock"));
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Discard"))
            QTest::mouseClick(button, Qt::LeftButton);
    AWAIT_COMPARE(tagsOf(0), QStringLiteral("jazz"));
    table().setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    AWAIT_COMPARE(tagsOf(0), QStringLiteral("jazz, rock"));
}

void TestTagPanel::namesAreData() {
    select(3, 3);
    const QString name = QStringLiteral("%2 <b>&amp;</b> %1");
    QTest::keyClicks(&search(), name);
    QTest::keyClick(&search(), Qt::Key_Return);
    AWAIT_COMPARE(tagsOf(3), name);
    select(2, 3);
    AWAIT_COMPARE(stateOf(name), int(Qt::PartiallyChecked));
    QCOMPARE(choice(name).data().toString(), name + QStringLiteral(" (1 of 2)"));
    QTest::keyClicks(&search(), QStringLiteral("   "));
    QTest::keyClick(&search(), Qt::Key_Return);
    AWAIT_VERIFY(std::ranges::any_of(m_page->findChildren<QLabel*>(), [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("A tag needs a name.");
    }));
}

void TestTagPanel::theLineGivesUndoOn() {
    select(3, 3);
    search().setFocus();
    QTest::keyClicks(&search(), QStringLiteral("bossa"));
    QTest::keyClick(&search(), Qt::Key_Return);
    AWAIT_COMPARE(tagsOf(3), QStringLiteral("bossa"));
    QTest::keyClick(&search(), Qt::Key_Z, Qt::ControlModifier);
    AWAIT_COMPARE(tagsOf(3), QString());
    QVERIFY(search().text().isEmpty());
}

void TestTagPanel::whatIsUnderwayIsKeptWhenThePageGoes() {
    select(3, 3);
    toggle(QStringLiteral("rock"));
    open(false); // in the same instant: the step is still being computed
    AWAIT_COMPARE(tagsOf(3), QStringLiteral("rock"));
}

void TestTagPanel::twoWindowsDoNotOverwriteEachOther() {
    select(3, 3);
    toggle(QStringLiteral("rock"));
    AWAIT_COMPARE(tagsOf(3), QStringLiteral("rock"));
    QVERIFY(test::caughtUp(*m_session)); // the draft is stored before this
    ProjectSession session(m_session->layout(), false);
    InspectState other;
    other.setSession(&session);
    QSignalSpy refused(&other, &InspectState::failed);
    const std::string hash = m_session->datasets().front().hash;
    const auto loaded = test::ask(session, [hash](ProjectDatabase& database) { return database.dataset(hash); });
    QVERIFY(loaded);
    const auto dataset = std::make_shared<const Dataset>(*loaded);
    auto draft = std::make_shared<TagDraft>();
    draft->tracks[0] = {"other"};
    other.saveDraft(toQt(hash), dataset, draft);
    AWAIT_COMPARE(refused.count(), 1);
    QVERIFY(refused[0][0].toString().contains(QStringLiteral("another window")));
    other.saveDraft(toQt(hash), dataset, std::make_shared<TagDraft>());
    QVERIFY(test::caughtUp(session)); // it comes after the draft
    QVERIFY(std::filesystem::exists(m_session->layout().tagDraft(hash)));
    // What the first window stores meanwhile is not undone by the second one's older base.
    QSignalSpy stored(&m_state, &InspectState::versionStored);
    QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("storeTags")), Qt::LeftButton);
    AWAIT_COMPARE(stored.count(), 1);
    // The second one hears of it without being asked.
    AWAIT_COMPARE(session.datasets().size(), 2);
    Dataset late = *dataset;
    late.tracks[0].tags.clear();
    QString reason;
    other.storeVersion(this, std::make_shared<const Dataset>(late), toQt(hash), [&](const Result<QString>& version) {
        reason = version ? QStringLiteral("stored") : toQt(version.error().message);
    });
    AWAIT_VERIFY(!reason.isEmpty());
    QVERIFY2(reason.contains(QStringLiteral("was changed meanwhile")), qPrintable(reason));
}

void TestTagPanel::aFormerVersionIsNotChosenFirst() {
    savingMakesAVersionAndClearsTheDraft();
    open(false);
    AWAIT_COMPARE(tagsOf(3), QStringLiteral("rock"));
}

void TestTagPanel::noVersionIsMadeOfADraftUnasked() {
    select(3, 3);
    QTest::keyClicks(&search(), QStringLiteral("new"));
    QTest::keyClick(&search(), Qt::Key_Return);
    AWAIT_COMPARE(tagsOf(3), QStringLiteral("new"));
    table().setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
    auto* findings = m_page->findChild<QTableView*>(QStringLiteral("findings"));
    AWAIT_VERIFY(findings->isVisible() && findings->model()->rowCount() > 0);
    findings->selectRow(0);
    QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("findingsSelected"))->isEnabled());
    QTest::keyClick(findings, Qt::Key_Delete);
    // What the key would have begun, what that would have asked the session for, and a later request that is answered.
    backgroundThreads().waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(test::caughtUp(*m_session));
    QCOMPARE(m_session->datasets().size(), 1);
}

/// Of a laptop with 1366 x 768 pixels the page has about 1270 x 690.
void TestTagPanel::unfoldedItFitsASmallScreen() {
    const QSize least = m_page->layout()->minimumSize();
    QVERIFY2(least.width() <= 1180 && least.height() <= 680,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

QTEST_MAIN(TestTagPanel)
#include "tst_tag_panel.moc"
