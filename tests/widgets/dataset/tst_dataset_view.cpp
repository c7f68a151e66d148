// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "engine/dataset/import/importers.h"
#include "engine/dataset/split/split.h"
#include "tests/support/audio_signals.h"
#include "tests/support/await.h"
#include "tests/support/session_answer.h"
#include "tests/support/show.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/dataset/dataset_view.h"
#include "widgets/dataset/finding_model.h"
#include "widgets/dataset/health_tab.h"
#include "widgets/dataset/tags_tab.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/qt_text.h"

using namespace etude;
namespace fs = std::filesystem;

namespace {

constexpr int kRate = 22050;

/// The artist of 2.wav has most tracks in another part; no track of the test part is calm, all of them are loud.
constexpr std::string_view kManifest = "path,tags,split,artist\n"
                                       "0.wav,calm,train,Ann\n"
                                       "1.wav,calm|loud,train,Ann\n"
                                       "2.wav,loud,test,Ann\n"
                                       "3.wav,loud,train,Ben\n"
                                       "4.wav,<b>odd</b>,train,Cy\n"
                                       "same.wav,loud,test,Di\n"
                                       "words.mp3,loud,test,Ed\n"
                                       "gone.wav,calm,train,Flo\n";

template <class T>
T* find(const QWidget& parent, const char* name) {
    return parent.findChild<T*>(QLatin1String(name));
}

} // namespace

/// The view of a data set with a real project and a small real corpus, whose versions it shows as Inspect does.
class TestDatasetView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void healthTellsAtOnceWhatNeedsNoFile();
    void healthLooksAtFilesOnRequest();
    void healthExcludesAndTakesBack();
    void healthUndoSurvivesAFailureElsewhere();
    void whatCannotBeStoredIsSaidOnce();
    void healthLeavesATagOut();
    void healthHearsOfWhatRunsFound();
    void healthIsWritten();
    void healthHoldsManyFindings();
    void splitIsPreviewedAndStored();
    void splitSaysWhyItCannotBeMade();
    void tagsAreDrawnWhenSeenAndAskForTheirTracks();
    void tagsOfAnotherDatasetFollow();
    void filesAreLookedForAndFoundElsewhere();
    void filesWithAbsolutePathsStay();

private:
    [[nodiscard]] fs::path path(const char* name) const { return toPath(m_folder.filePath(QLatin1String(name))); }
    /// Begins with the corpus as it was imported, in a project of its own.
    void openProject();
    /// Shows a stored data set, as Inspect does.
    void list(const QString& hash);
    /// The data set as it is stored now.
    [[nodiscard]] const DatasetPointer& dataset() const { return m_dataset; }

    [[nodiscard]] QAbstractItemModel* findings() const { return find<QTableView>(*m_view, "findings")->model(); }
    /// "kind: subject" of every row.
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString text(const char* label) const { return find<QLabel>(*m_view, label)->text(); }
    void choose(const char* key) const { selectKey(*find<QComboBox>(*m_view, "healthChoice"), QLatin1String(key)); }
    void press(const char* button) const;
    void showTab(const char* name) const;
    void look();

    QTemporaryDir m_folder;
    int m_projects = 0; ///< one for each test
    std::unique_ptr<ProjectSession> m_session;
    InspectState m_state;
    std::unique_ptr<DatasetView> m_view;
    DatasetPointer m_dataset;
};

void TestDatasetView::init() {
    fs::create_directories(path("corpus"));
    for (int i = 0; i < 5; ++i)
        test::writeAudio(path("corpus") / (std::to_string(i) + ".wav"), "wav",
                         test::noise(static_cast<std::size_t>(i == 3 ? kRate / 4 : kRate), i + 1U), kRate);
    fs::copy_file(path("corpus/0.wav"), path("corpus/same.wav"), fs::copy_options::overwrite_existing);
    fs::copy_file(path("corpus/0.wav"), path("corpus/gone.wav"), fs::copy_options::overwrite_existing);
    std::ofstream(path("corpus/words.mp3")) << std::string(5000, 'x') << "\nWords, no sound.\n";
    std::ofstream(path("corpus/manifest.csv")) << kManifest;
    openProject();
}

void TestDatasetView::openProject() {
    m_view.reset();
    m_session = std::make_unique<ProjectSession>(ProjectLayout{path("projects") / std::to_string(++m_projects)}, true);
    m_view = std::make_unique<DatasetView>(&m_state);
    m_view->resize(1000, 700);
    m_state.setSession(m_session.get());
    InputConfig input;
    input.audio.clipSeconds = 0.5;
    m_state.setInput(input);
    connect(&m_state, &InspectState::versionStored, m_session.get(), [this](const QString& hash) { list(hash); });
    auto import = importManifest(path("corpus/manifest.csv"));
    QVERIFY(import);
    import->dataset.name = "small";
    fs::remove(path("corpus/gone.wav"));
    const auto stored =
        test::change(*m_session, [&](ProjectDatabase& database) { return storeImport(database, *import); });
    QVERIFY(stored);
    m_dataset.reset();
    list(stored->hash);
    AWAIT_VERIFY(m_dataset);
    m_view->show();
}

void TestDatasetView::list(const QString& hash) {
    m_session->ask(
        m_session.get(), [hash = hash.toStdString()](ProjectDatabase& database) { return database.dataset(hash); },
        [this, hash](Result<Dataset> dataset) {
            QVERIFY(dataset);
            m_dataset = std::make_shared<const Dataset>(std::move(*dataset));
            m_state.setDataset({hash, m_dataset});
        });
}

QStringList TestDatasetView::rows() const {
    QStringList texts;
    const QAbstractItemModel* model = findings();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, FindingModel::KindColumn).data().toString() + QStringLiteral(": ") +
                     model->index(row, FindingModel::SubjectColumn).data().toString();
    return texts;
}

void TestDatasetView::press(const char* button) const {
    auto* found = find<QPushButton>(*m_view, button);
    AWAIT_VERIFY(found->isEnabled() && found->isVisible());
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestDatasetView::showTab(const char* name) const {
    auto* tabs = find<QTabWidget>(*m_view, "datasetTabs");
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i) == QLatin1String(name))
            return tabs->setCurrentIndex(i);
    QFAIL(name);
}

void TestDatasetView::look() {
    press("healthLook");
    AWAIT_VERIFY(find<QPushButton>(*m_view, "healthLook")->isEnabled());
}

void TestDatasetView::healthTellsAtOnceWhatNeedsNoFile() {
    const QStringList expected{
        QStringLiteral("Empty set: validation"),       QStringLiteral("Artist in two sets: 2.wav"),
        QStringLiteral("Tag without AUC: calm"),       QStringLiteral("Tag without AUC: loud"),
        QStringLiteral("Tag without AUC: <b>odd</b>"), QStringLiteral("Class balance: <b>odd</b>")};
    AWAIT_COMPARE(rows().size(), expected.size());
    for (const QString& row : expected)
        QVERIFY2(rows().contains(row), qPrintable(rows().join(QLatin1Char('\n'))));
    QVERIFY2(text("healthSummary").startsWith(QLatin1String("8 tracks checked, 0 excluded. Their files have not")),
             qPrintable(text("healthSummary")));
    QVERIFY2(text("healthSummary").endsWith(QLatin1String("The split is that of the source.")),
             qPrintable(text("healthSummary")));
    QVERIFY(!text("healthSummary").contains(QLatin1String("Nothing is wrong")));
    auto* table = find<QTableView>(*m_view, "findings");
    QSignalSpy asked(&m_state, &InspectState::trackRequested);
    QCOMPARE(rows().first(), QStringLiteral("Empty set: validation")); // an error
    QVERIFY(findings()->index(0, FindingModel::ActionColumn).data().toString().isEmpty());
    table->setCurrentIndex(findings()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QVERIFY(!find<QPushButton>(*m_view, "findingsSelected")->isEnabled());
    const auto artist = static_cast<int>(rows().indexOf(QLatin1String("Artist in two sets: 2.wav")));
    table->setCurrentIndex(findings()->index(artist, 0));
    QVERIFY(find<QPushButton>(*m_view, "findingsSelected")->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<std::size_t>(), std::size_t{2});
}

void TestDatasetView::healthLooksAtFilesOnRequest() {
    look();
    for (const char* row : {"Missing file: gone.wav", "Unreadable: words.mp3", "Duplicate: same.wav",
                            "Too short: 3.wav", "Artist in two sets: 2.wav"})
        QVERIFY2(rows().contains(QLatin1String(row)), qPrintable(rows().join(QLatin1Char('\n'))));
    QCOMPARE(findings()->index(0, FindingModel::SeverityColumn).data().toString(), QStringLiteral("Error"));
    QVERIFY(text("healthSummary").contains(QLatin1String("headers were read, for clips of 0.5 s.")));
    InputConfig longer;
    m_state.setInput(longer);
    QVERIFY(text("healthSummary").contains(QLatin1String("The input is another one now.")));
    choose("duplicate");
    QCOMPARE(rows(), QStringList{QStringLiteral("Duplicate: same.wav")});
}

void TestDatasetView::healthExcludesAndTakesBack() {
    look();
    choose("missing");
    press("findingsAll");
    AWAIT_COMPARE(dataset()->tracks[7].excluded, std::string("missing"));
    AWAIT_VERIFY(!rows().contains(QLatin1String("Missing file: gone.wav")) &&
                 find<QPushButton>(*m_view, "findingsUndo")->isEnabled());
    QCOMPARE(text("findingsDone"), QStringLiteral("1 tracks excluded."));
    QVERIFY(rows().contains(QLatin1String("Unreadable: words.mp3"))); // what was found in files is kept

    // One click in a row.
    choose("unreadable");
    auto* table = find<QTableView>(*m_view, "findings");
    const QRect action = table->visualRect(findings()->index(0, FindingModel::ActionColumn));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, action.center());
    AWAIT_COMPARE(dataset()->tracks[6].excluded, std::string("unreadable"));
    press("findingsUndo");
    AWAIT_VERIFY(!dataset()->tracks[6].isExcluded());
    QVERIFY(dataset()->tracks[7].isExcluded());
    AWAIT_VERIFY(rows().contains(QLatin1String("Unreadable: words.mp3")));

    choose("excluded");
    QCOMPARE(rows(), QStringList{QStringLiteral("Missing file: gone.wav")});
    table->selectRow(0);
    m_view->activateWindow();
    table->setFocus();
    AWAIT_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Delete);
    AWAIT_VERIFY(!dataset()->tracks[7].isExcluded());
    AWAIT_VERIFY(rows().contains(QLatin1String("Missing file: gone.wav")));
    QCOMPARE(m_session->datasets().size(), 3);
}

void TestDatasetView::healthUndoSurvivesAFailureElsewhere() {
    look();
    choose("missing");
    auto* undo = find<QPushButton>(*m_view, "findingsUndo");
    const auto failElsewhere = [this] {
        Q_EMIT m_session->failed(QStringLiteral("The disk is full."));
        m_state.fail({ErrorKind::Io, say("Another part could not do what it was asked for.")});
        const auto failed = test::change(*m_session, [](ProjectDatabase&) -> Result<void> {
            return Error{ErrorKind::Invalid, say("Nobody can do that.")};
        });
        QVERIFY(!failed);
    };
    press("findingsAll");
    failElsewhere(); // while the version is made
    AWAIT_VERIFY(dataset()->tracks[7].isExcluded() && undo->isEnabled());
    failElsewhere();
    QCOMPARE(text("findingsDone"), QStringLiteral("1 tracks excluded."));
    QVERIFY(undo->isVisible() && undo->isEnabled());
    press("findingsUndo");
    AWAIT_VERIFY(!dataset()->tracks[7].isExcluded());
}

/// The data set was changed meanwhile, as by another window. Who asked says so and can be used again.
void TestDatasetView::whatCannotBeStoredIsSaidOnce() {
    look();
    const std::string hash = datasetHash(*dataset()).hex();
    Dataset other = *dataset();
    other.tracks[0].excluded = "by_hand";
    QVERIFY(
        test::change(*m_session, [&](ProjectDatabase& database) { return database.addDatasetVersion(other, hash); }));
    QSignalSpy failed(&m_state, &InspectState::failed);
    choose("missing");
    press("findingsAll");
    AWAIT_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(QLatin1String("was changed meanwhile")));
    QVERIFY(find<QPushButton>(*m_view, "findingsAll")->isEnabled());
    QVERIFY(text("findingsDone").isEmpty() && !find<QPushButton>(*m_view, "findingsUndo")->isVisible());

    showTab("Split");
    press("splitPreview");
    press("splitUse");
    AWAIT_COMPARE(failed.count(), 2);
    AWAIT_VERIFY(find<QPushButton>(*m_view, "splitUse")->isEnabled());
    QCOMPARE(m_session->datasets().size(), 2);
}

void TestDatasetView::healthLeavesATagOut() {
    AWAIT_VERIFY(find<QPushButton>(*m_view, "healthLook")->isEnabled());
    choose("class_balance"); // a note about the least frequent tag asks for nothing
    auto* table = find<QTableView>(*m_view, "findings");
    table->selectAll();
    QVERIFY(findings()->index(0, FindingModel::ActionColumn).data().toString().isEmpty());
    QVERIFY(find<QPushButton>(*m_view, "findingsAll")->isHidden());
    QVERIFY(!find<QPushButton>(*m_view, "findingsSelected")->isEnabled());
    choose("tag_without_auc");
    table->selectRow(static_cast<int>(rows().indexOf(QLatin1String("Tag without AUC: <b>odd</b>"))));
    press("findingsSelected");
    AWAIT_COMPARE(dataset()->tags, (std::vector<std::string>{"calm", "loud"}));
    QVERIFY(dataset()->tracks[4].tags.empty());
    choose("all");
    press("findingsUndo");
    AWAIT_COMPARE(dataset()->tags.size(), 3U);
}

void TestDatasetView::healthHearsOfWhatRunsFound() {
    AWAIT_VERIFY(findings()->rowCount() > 0);
    QVERIFY(!rows().contains(QLatin1String("Unreadable: 1.wav")));
    auto database = ProjectDatabase::open(m_session->layout());
    QVERIFY(database);
    const std::vector<fs::path> files{dataset()->file(dataset()->tracks[1])};
    const std::vector<FileProblem> problems{{files[0], "it stutters."}};
    QVERIFY(database->setFileProblems(files, problems));
    m_view->hide();
    m_view->show();
    AWAIT_VERIFY(rows().contains(QLatin1String("Unreadable: 1.wav")));
    look();
    QVERIFY(rows().contains(QLatin1String("Unreadable: 1.wav")));
}

void TestDatasetView::healthIsWritten() {
    AWAIT_VERIFY(find<QPushButton>(*m_view, "healthSave")->isEnabled());
    auto* tab = m_view->findChild<HealthTab*>();
    tab->writeCsv(m_folder.filePath(QStringLiteral("report.csv")));
    AWAIT_VERIFY(text("findingsDone").contains(QLatin1String("report.csv")));
    QFile file(m_folder.filePath(QStringLiteral("report.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QCOMPARE(report.count("\r\n"), findings()->rowCount() + 2); // the heading, and where the split comes from
    QVERIFY(report.contains("\r\nnote,split_origin,,"));
    tab->writeCsv(QStringLiteral("/proc/none/report.csv"));
    AWAIT_VERIFY(!find<QTableView>(*m_view, "findings")->isVisible()); // says why
}

void TestDatasetView::healthHoldsManyFindings() {
    auto large = std::make_shared<Dataset>();
    HealthReport report;
    for (std::size_t i = 0; i < 250'000; ++i) {
        large->tracks.push_back({std::to_string(i) + ".wav", {}, SplitPart::Train, {}});
        report.findings.push_back({i % 2 == 0 ? FindingKind::TooShort : FindingKind::Missing,
                                   i % 2 == 0 ? Severity::Warning : Severity::Error, i, large->tracks[i].path,
                                   say("So.")});
    }
    FindingModel model;
    model.setList(listFindings(large, std::move(report)));
    QCOMPARE(model.rowCount(), 250'000);
    QCOMPARE(model.track(0), std::optional<std::size_t>(1)); // errors first
    QCOMPARE(model.track(249'999), std::optional<std::size_t>(249'998));
    model.show(FindingModel::Shown::OfKind, FindingKind::TooShort);
    QCOMPARE(model.rowCount(), 125'000);
    model.setList(nullptr);
    QCOMPARE(model.rowCount(), 0);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto small = std::make_shared<Dataset>(Dataset{"s", "/", {}, {large->tracks[0]}});
    small->tracks[0].excluded = "by_hand";
    HealthReport excluded;
    excluded.excluded = {0};
    model.setList(listFindings(small, std::move(excluded)));
    model.show(FindingModel::Shown::Excluded);
    QCOMPARE(model.index(0, FindingModel::KindColumn).data().toString(), QStringLiteral("By hand"));
    QCOMPARE(model.index(0, FindingModel::ActionColumn).data().toString(), QStringLiteral("Include again"));
}

/// An artist of the corpus stands in two parts; the split that is tried mends that, and is stored under a name.
void TestDatasetView::splitIsPreviewedAndStored() {
    showTab("Split");
    AWAIT_COMPARE(text("splitTitle"), QStringLiteral("The split"));
    QCOMPARE(text("splitPart0_0"), QStringLiteral("5"));
    QCOMPARE(text("splitPart2_0"), QStringLiteral("3"));
    QCOMPARE(text("splitPart2_2"), QStringLiteral("3")); // Ann, Di and Ed
    QVERIFY(text("splitNote").contains(QLatin1String("1 artist")));
    const QString before = QString::fromStdString(datasetHash(*dataset()).hex()).left(12);
    QVERIFY(text("splitHash").contains(before));
    QCOMPARE(find<ChartPanel>(*m_view, "splitChart")->spec().x.categories.size(), 3);
    AWAIT_COMPARE(text("subset7_1"), QStringLiteral("5"));
    QCOMPARE(text("subset0_1"), QStringLiteral("1"));
    QVERIFY(text("subsetNote").contains(QLatin1String("inside")));

    press("splitPreview");
    AWAIT_VERIFY(text("splitTitle").startsWith(QLatin1String("Preview")));
    QVERIFY(text("splitNote").contains(QLatin1String("No artist is in")));
    QVERIFY(!text("splitHash").contains(before));
    press("splitBack");
    QCOMPARE(text("splitTitle"), QStringLiteral("The split"));
    QVERIFY(!find<QPushButton>(*m_view, "splitUse")->isEnabled());

    press("splitPreview");
    find<QLineEdit>(*m_view, "splitName")->setText(QStringLiteral("by artist"));
    QSignalSpy stored(&m_state, &InspectState::versionStored);
    press("splitUse");
    AWAIT_COMPARE(stored.count(), 1);
    AWAIT_COMPARE(dataset()->name, std::string("by artist"));
    QCOMPARE(artistCounts(*dataset()).shared, 0);
    QCOMPARE(m_session->datasets().size(), 2);
    QCOMPARE(m_session->datasets().front().name, std::string("small"));
    AWAIT_COMPARE(text("splitTitle"), QStringLiteral("The split"));
    press("splitPreview"); // the same seed
    AWAIT_COMPARE(text("splitState"), QStringLiteral("This is the split that the data set has."));
    QVERIFY(!find<QPushButton>(*m_view, "splitUse")->isEnabled());
}

void TestDatasetView::splitSaysWhyItCannotBeMade() {
    showTab("Split");
    AWAIT_VERIFY(find<QPushButton>(*m_view, "splitPreview")->isVisible());
    auto* share = find<QWidget>(*m_view, "splitShare1");
    const auto type = [&](const char* number) {
        share->setFocus();
        QTest::keyClick(share, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(share, QLatin1String(number));
    };
    type("0.35");
    QVERIFY2(text("splitState").contains(QLatin1String("add up to 1.2")), qPrintable(text("splitState")));
    QVERIFY(!find<QPushButton>(*m_view, "splitPreview")->isEnabled());
    type("x");
    QVERIFY(text("splitState").contains(QLatin1String("from 0 to 1")));
    type("0.15"); // the preview follows what is typed
    AWAIT_VERIFY(text("splitTitle").startsWith(QLatin1String("Preview")));

    auto nameless = std::make_shared<Dataset>(*dataset());
    for (Track& track : nameless->tracks)
        track.artist.clear();
    m_state.setDataset({QStringLiteral("0123"), nameless});
    auto* byArtist = find<QCheckBox>(*m_view, "splitByArtist");
    AWAIT_VERIFY(!byArtist->isEnabled());
    QVERIFY(byArtist->toolTip().contains(QLatin1String("names no artist")));
    auto grouped = std::make_shared<Dataset>(*nameless);
    grouped->splitOrigin.maker = SplitOrigin::Maker::Etude;
    grouped->splitOrigin.group = "take";
    m_state.setDataset({QStringLiteral("4567"), grouped});
    AWAIT_VERIFY(text("splitNote").contains(QLatin1String("'take'")));
    press("splitPreview");
    AWAIT_VERIFY(text("splitState").startsWith(QLatin1String("The former split kept the tracks of one 'take'")));
    m_state.setDataset({{}, nameless});
    AWAIT_VERIFY(!find<QPushButton>(*m_view, "splitPreview")->isVisible());
}

void TestDatasetView::filesAreLookedForAndFoundElsewhere() {
    showTab("Files");
    AWAIT_COMPARE(text("filesFound"), QStringLiteral("7 of 8 files are there."));
    QCOMPARE(text("filesRoot"), toQt(path("corpus")));
    QVERIFY(text("filesDetails").contains(QLatin1String("gone.wav")));

    fs::remove_all(path("elsewhere"));
    fs::copy(path("corpus"), path("elsewhere"), fs::copy_options::recursive);
    std::ofstream(path("elsewhere/2.wav")) << "another file";
    auto* folder = find<QWidget>(*m_view, "filesFolder")->findChild<QLineEdit*>();
    folder->setText(toQt(path("nowhere")));
    AWAIT_COMPARE(text("filesOtherFound"), QStringLiteral("This is not a folder."));
    folder->setText(toQt(path("projects")));
    AWAIT_COMPARE(text("filesOtherFound"), QStringLiteral("None of the 8 files is there."));
    QVERIFY(!find<QPushButton>(*m_view, "filesMove")->isVisible());
    folder->setText(toQt(path("elsewhere")));
    AWAIT_COMPARE(text("filesOtherFound"), QStringLiteral("7 of 8 files are there."));
    QVERIFY(text("filesOtherDetails").contains(QLatin1String("another size")));
    QVERIFY(text("filesOtherDetails").contains(QLatin1String("2.wav")));
    QCOMPARE(dataset()->root, path("corpus")); // nothing is changed before it is asked for

    const Hash hash = datasetHash(*dataset());
    QSignalSpy relocated(&m_state, &InspectState::datasetsRelocated);
    press("filesMove");
    AWAIT_COMPARE(relocated.count(), 1);
    list(QString::fromStdString(hash.hex()));
    AWAIT_VERIFY(dataset()->root == path("elsewhere"));
    QCOMPARE(datasetHash(*dataset()), hash);
    AWAIT_COMPARE(text("filesRoot"), toQt(path("elsewhere")));
}

void TestDatasetView::filesWithAbsolutePathsStay() {
    auto absolute = std::make_shared<Dataset>(*dataset());
    for (Track& track : absolute->tracks)
        track.path = (path("corpus") / track.path).string();
    m_state.setDataset({QStringLiteral("0123"), absolute});
    showTab("Files");
    AWAIT_COMPARE(text("filesFound"), QStringLiteral("7 of 8 files are there."));
    QVERIFY(text("filesKind").contains(QLatin1String("absolute")));
    QVERIFY(!find<QWidget>(*m_view, "filesFolder")->isEnabled());
}

void TestDatasetView::tagsAreDrawnWhenSeenAndAskForTheirTracks() {
    auto* tab = m_view->findChild<TagsTab*>();
    auto* panel = tab->findChild<ChartPanel*>();
    QVERIFY(panel->spec().series.isEmpty()); // nothing is counted for a tab that nobody looks at
    find<QTabWidget>(*m_view, "datasetTabs")->setCurrentWidget(tab);
    AWAIT_COMPARE(panel->spec().x.categories,
                  (QStringList{QStringLiteral("loud"), QStringLiteral("calm"), QStringLiteral("<b>odd</b>")}));
    QVERIFY2(text("tagFacts").startsWith(QStringLiteral("8 tracks counted")), qPrintable(text("tagFacts")));
    QSignalSpy asked(&m_state, &InspectState::filterRequested);
    Q_EMIT panel->keyActivated(panel->spec().series[0].pointKeys[0]);
    QCOMPARE(asked.takeFirst().at(0).toString(), QStringLiteral("tag:=\"loud\""));

    selectKey(*find<QComboBox>(*tab, "tagPart"), QStringLiteral("compared"));
    AWAIT_COMPARE(panel->spec().series.size(), 3);
    selectKey(*find<QComboBox>(*tab, "tagChart"), QStringLiteral("co_occurrence"));
    AWAIT_VERIFY(hasCells(panel->spec()));
    QCOMPARE(currentKey(*find<QComboBox>(*tab, "tagPart")), QStringLiteral("all"));
    QCOMPARE(panel->spec().series[0].pointKeys[0], QStringLiteral("tag:=\"loud\" tag:=\"calm\""));
    selectKey(*find<QComboBox>(*tab, "tagPart"), QStringLiteral("train"));
    AWAIT_VERIFY(text("tagFacts").startsWith(QStringLiteral("5 tracks counted")));
    selectKey(*find<QComboBox>(*tab, "tagChart"), QStringLiteral("per_track"));
    AWAIT_COMPARE(panel->spec().series[0].points, (QList<QPointF>{{0.0, 0.0}, {1.0, 4.0}, {2.0, 1.0}}));
    QVERIFY(!find<QComboBox>(*tab, "tagMeasure")->isVisible());
}

void TestDatasetView::tagsOfAnotherDatasetFollow() {
    auto* tab = m_view->findChild<TagsTab*>();
    auto* panel = tab->findChild<ChartPanel*>();
    find<QTabWidget>(*m_view, "datasetTabs")->setCurrentWidget(tab);
    AWAIT_COMPARE(panel->spec().x.categories.size(), 3);
    auto other = std::make_shared<Dataset>(*dataset());
    other->tracks[0].excluded = "by_hand";
    m_state.setDataset({QStringLiteral("other"), other});
    AWAIT_VERIFY(text("tagFacts").contains(QStringLiteral("1 excluded track")));
    QVERIFY(panel->spec().series[0].pointKeys[0].endsWith(QStringLiteral("excluded:no")));
    m_state.setDataset({{}, nullptr});
    QVERIFY(!panel->isVisible());
    m_state.setDataset({QStringLiteral("untagged"), std::make_shared<const Dataset>()});
    AWAIT_VERIFY(!text("tagFacts").isEmpty());
    QVERIFY(!panel->isVisible());
}

QTEST_MAIN(TestDatasetView)
#include "tst_dataset_view.moc"
