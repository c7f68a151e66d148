// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <set>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "engine/core/npy.h"
#include "tests/support/await.h"
#include "tests/support/session_answer.h"
#include "tests/support/show.h"
#include "widgets/dataset/import_dialog.h"
#include "widgets/dataset/path_field.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/background.h"
#include "widgets/models/qt_text.h"

using namespace etude;
namespace fs = std::filesystem;

namespace {

constexpr int kTimeLimit = 60000; // ms

void writeFile(const fs::path& file, std::string_view content) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
}

/// Seven rows that differ in what is wrong with them, tags in one column and in two.
constexpr std::string_view kTable = "file;genre;set;singer;mood_happy;mood_sad\n"
                                    "a.wav;rock,pop;train;Ann;1;0\n"
                                    "./b.wav;pop;valid;Ben;0;1\n"
                                    "gone.wav;pop;train;Ben;0;1\n"
                                    "c.wav; jazz , ;test;<b>Cy</b>;1;1\n"
                                    "a.wav;rock;train;Ann;1;0\n"
                                    "d.wav;rock;monday;Ann;1;0\n"
                                    "e.wav;rock;test;Ann;2;0\n";

template <class T>
T* find(const QWidget& parent, const char* name) {
    return parent.findChild<T*>(QLatin1String(name));
}

QString note(const ImportDialog& dialog) {
    return find<QLabel>(dialog, "importNote")->text();
}

/// Whether a visible label says so.
bool shows(const ImportDialog& dialog, const QString& part) {
    const auto labels = dialog.findChildren<QLabel*>();
    return std::ranges::any_of(labels,
                               [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
}

} // namespace

/// The dialog with the real importers, and a real project behind it.
class TestImportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyLayoutIsRead_data();
    void everyLayoutIsRead();
    void tablePreviewIsWhatTheImportGives_data();
    void tablePreviewIsWhatTheImportGives();
    void tablePreviewSaysWhatTheMappingLacks();
    void asksForWhatALayoutNeeds();
    void mappingChangesThePreview();
    void aManifestIsKeptTogetherByAColumn();
    void wrongFileIsToldInTheEnginesWords();
    void returnInAPathReadsAndImportsNothing();
    void aTableSaysWhatIsUntaggedAndWhoseSplitItIs();
    void pathsOfAnotherFormAreOfferedFirst_data();
    void pathsOfAnotherFormAreOfferedFirst();
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void importsAFolderIntoTheProject();
    void importsATableIntoTheProject();
    void aCancelledImportLeavesTheProject();

private:
    [[nodiscard]] fs::path path(const char* name) const { return toPath(m_folder.filePath(QLatin1String(name))); }
    void choose(const char* title);
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] ImportPreviewModel* rows() const { return m_dialog->findChild<ImportPreviewModel*>(); }
    /// Presses Import and waits until the dialog tells what came of it.
    void pressImport();

    QTemporaryDir m_folder;
    int m_projects = 0; ///< one for each test
    std::unique_ptr<ProjectSession> m_session;
    InspectState m_state;
    QPointer<ImportDialog> m_dialog;
};

void TestImportDialog::initTestCase() {
    for (const char* name : {"clips/low/1.wav", "clips/low/2.wav", "clips/high/1.wav", "table/a.wav", "table/b.wav",
                             "table/c.wav", "table/d.wav", "table/e.wav", "audio/0/1.mp3", "audio/c/2.mp3",
                             "audio/000/000002.mp3", "audio/3/6/36.clip.mp3", "audio/4/4/44.clip.mp3"})
        writeFile(path(name), "x");
    writeFile(path("clips/low/cover.jpg"), "x");
    writeFile(path("clips/high/empty.wav"), "");
    writeFile(path("table/table.csv"), kTable);
    writeFile(path("manifest.csv"), "path,tags,split\naudio/0/1.mp3,a|b,train\naudio/c/2.mp3,b,test\n");
    writeFile(path("jamendo.tsv"), "ARTIST_ID\tPATH\tTAGS\nx\t0/1.mp3\ta\nx\tc/2.mp3\ta\tb\n");
    writeFile(path("annotations_final.csv"),
              "clip_id\tguitar\tguitars\tflute\tmp3_path\n1\t0\t1\t0\t0/1.mp3\n2\t1\t0\t1\tc/2.mp3\n");
    writeFile(path("tracks.csv"), ",artist,set,set,track\n,id,split,subset,genre_top\ntrack_id,,,,\n"
                                  "2,7,training,small,Rock\n3,7,training,large,Jazz\n");
    for (const char* part : {"train", "valid", "test"}) {
        const std::string name = part;
        writeFile(path("split") / (name + "_x_filename.txt"), name == "train" ? "3/6/36.npy\n" : "4/4/44.npy\n");
        QVERIFY(writeNpy(path("split") / (name + "_y.npy"), std::vector<std::uint8_t>{1, 0},
                         std::vector<std::size_t>{1, 2}));
    }
    writeFile(path("tags.txt"), "rock\npop\n");
}

void TestImportDialog::init() {
    delete m_dialog;
    m_session = std::make_unique<ProjectSession>(ProjectLayout{path("projects") / std::to_string(++m_projects)}, true);
    QVERIFY(test::caughtUp(*m_session));
    m_state.setSession(m_session.get());
    m_dialog = new ImportDialog(&m_state);
    m_dialog->show();
}

void TestImportDialog::choose(const char* title) {
    const auto buttons = m_dialog->findChildren<QRadioButton*>();
    const auto found = std::ranges::find(buttons, QLatin1String(title), &QRadioButton::text);
    QVERIFY(found != buttons.end());
    (*found)->click();
}

QString TestImportDialog::cell(int row, int column) const {
    return rows()->index(row, column).data().toString();
}

void TestImportDialog::pressImport() {
    auto* accept = find<QPushButton>(*m_dialog, "importAccept");
    AWAIT_VERIFY(accept->isEnabled());
    accept->click();
    AWAIT_VERIFY(find<QLabel>(*m_dialog, "importResult")->isVisible());
}

void TestImportDialog::everyLayoutIsRead_data() {
    QTest::addColumn<int>("layout");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentences");
    const auto row = [](const char* name, ImportLayout layout, const char* source, const char* sentences,
                        const char* words = "") {
        QTest::newRow(name) << static_cast<int>(layout) << QString::fromLatin1(source) << QString::fromLatin1(words)
                            << QString::fromLatin1(sentences);
    };
    row("manifest", ImportLayout::Manifest, "manifest.csv", "2 tracks, 2 tags. Split: 1 train, 0 validation, 1 test.");
    row("MSD", ImportLayout::Msd, "split",
        "2 tracks, 2 tags. Split: 1 train, 1 validation, 0 test. 1 rows or files were left out.", "tags.txt");
    row("FMA", ImportLayout::Fma, "tracks.csv",
        "1 tracks, 1 tags. Split: 1 train, 0 validation, 0 test. 1 rows lie outside the subset.");
    row("MagnaTagATune", ImportLayout::MagnaTagATune, "annotations_final.csv",
        "2 tracks, 3 tags. Split: 1 train, 1 validation, 0 test.");
    // One artist is in one part.
    row("MTG-Jamendo", ImportLayout::Jamendo, "jamendo.tsv", "2 tracks, 2 tags. Split: ");
}

void TestImportDialog::everyLayoutIsRead() {
    QFETCH(int, layout);
    QFETCH(QString, source);
    QFETCH(QString, words);
    QFETCH(QString, sentences);
    ImportRequest request;
    request.layout = static_cast<ImportLayout>(layout);
    request.source = toPath(m_folder.filePath(source));
    request.audio = path("audio");
    if (!words.isEmpty())
        request.words = toPath(m_folder.filePath(words));
    request.subset = FmaSubset::Small;
    const ImportPreview preview = previewImport(request);
    QVERIFY(!preview.problem);
    QVERIFY(preview.read);
    QVERIFY2(importSentences(*preview.read).startsWith(sentences), qPrintable(importSentences(*preview.read)));
    QCOMPARE(preview.rows.size(), preview.read->dataset.tracks.size() + preview.read->problems.size());
}

void TestImportDialog::tablePreviewIsWhatTheImportGives_data() {
    QTest::addColumn<bool>("oneColumn");
    QTest::newRow("tags in one column") << true;
    QTest::newRow("a column for each tag") << false;
}

void TestImportDialog::tablePreviewIsWhatTheImportGives() {
    QFETCH(bool, oneColumn);
    ImportRequest request;
    request.layout = ImportLayout::Table;
    request.source = path("table/table.csv");
    request.mapping = TableMapping{"file", {}, ",", {}, "set", "singer"};
    if (oneColumn)
        request.mapping->tags = "genre";
    else
        request.mapping->tagColumns = {"mood_sad", "mood_happy"};
    const ImportPreview preview = previewImport(request);
    QVERIFY(!preview.problem);
    QCOMPARE(preview.rows.size(), 7U);
    const auto read = readImport(request);
    QVERIFY(read);
    auto track = read->dataset.tracks.begin();
    std::set<std::string> seen; // a file that is named again adds its tags
    auto problem = read->problems.begin();
    for (const ImportPreviewRow& row : preview.rows) {
        if (row.problem) {
            QVERIFY(problem != read->problems.end());
            QCOMPARE(*row.problem, problem++->reason);
            continue;
        }
        if (!seen.insert(row.path.text).second) {
            QVERIFY(oneColumn);
            continue;
        }
        QVERIFY(track != read->dataset.tracks.end());
        std::string tags;
        for (const int tag : track->tags)
            tags += (tags.empty() ? "" : ", ") + read->dataset.tags[static_cast<std::size_t>(tag)];
        QCOMPARE(row.path, data(track->path));
        QVERIFY2(oneColumn ? tags.find(row.tags) != std::string::npos : row.tags == tags, tags.c_str());
        QCOMPARE(row.part, track->part);
        QCOMPARE(row.artist, track->artist);
        ++track;
    }
    QVERIFY(track == read->dataset.tracks.end());
    QVERIFY(problem == read->problems.end());
}

void TestImportDialog::tablePreviewSaysWhatTheMappingLacks() {
    ImportRequest request;
    request.layout = ImportLayout::Table;
    request.source = path("table/table.csv");
    request.mapping = TableMapping{"file", {}, ",", {}, {}, {}};
    const ImportPreview preview = previewImport(request);
    const auto refused = readImport(request);
    QVERIFY(!refused);
    QCOMPARE(*preview.problem, refused.error().sentence);
    QVERIFY(preview.table);
    QCOMPARE(preview.table->columns.size(), 6U);
}

void TestImportDialog::asksForWhatALayoutNeeds() {
    const auto visible = [&](const char* name) { return find<QWidget>(*m_dialog, name)->isVisible(); };
    QVERIFY(visible("importSource") && !visible("importAudio") && !visible("importWords") && !visible("pathColumn"));
    choose("Million Song Dataset");
    QVERIFY(visible("importAudio") && visible("importWords") && !visible("pathColumn"));
    choose("Any other table");
    QVERIFY(visible("importAudio") && !visible("importWords") && visible("pathColumn"));
    // A file that was chosen stays for the next layout that takes a file.
    auto* source = find<PathField>(*m_dialog, "importSource");
    source->setPath(path("manifest.csv"));
    choose("Manifest");
    QCOMPARE(source->path(), path("manifest.csv"));
    choose("A folder for each tag");
    QVERIFY(source->path().empty());
    QVERIFY(!find<QPushButton>(*m_dialog, "importAccept")->isEnabled());
}

void TestImportDialog::mappingChangesThePreview() {
    m_dialog->begin(ImportLayout::Table, path("table/table.csv"));
    AWAIT_COMPARE(rows()->rowCount(), 7);
    // The engine's guess.
    QCOMPARE(currentKey(*find<QComboBox>(*m_dialog, "pathColumn")), QStringLiteral("file"));
    QCOMPARE(currentKey(*find<QComboBox>(*m_dialog, "tagsColumn")), QStringLiteral("genre"));
    QCOMPARE(find<QLineEdit>(*m_dialog, "tagSeparator")->text(), QStringLiteral(","));
    QCOMPARE(cell(0, ImportPreviewModel::TagsColumn), QStringLiteral("pop, rock"));
    QCOMPARE(cell(0, ImportPreviewModel::SplitColumn), QStringLiteral("train"));
    QCOMPARE(cell(0, ImportPreviewModel::ArtistColumn), QString());
    QCOMPARE(cell(2, ImportPreviewModel::FileColumn), QStringLiteral("The file 'gone.wav' does not exist."));

    selectKey(*find<QComboBox>(*m_dialog, "artistColumn"), QStringLiteral("singer"));
    AWAIT_COMPARE(cell(3, ImportPreviewModel::ArtistColumn), QStringLiteral("<b>Cy</b>"));
    find<QLineEdit>(*m_dialog, "tagSeparator")->clear();
    AWAIT_COMPARE(cell(0, ImportPreviewModel::TagsColumn), QStringLiteral("rock,pop"));

    find<QComboBox>(*m_dialog, "tagsIn")->setCurrentIndex(1);
    auto* columns = find<QListWidget>(*m_dialog, "tagColumns");
    QCOMPARE(columns->count(), 6);
    for (const int column : {4, 5})
        columns->item(column)->setCheckState(Qt::Checked);
    AWAIT_COMPARE(cell(3, ImportPreviewModel::TagsColumn), QStringLiteral("mood_happy, mood_sad"));
    QVERIFY(cell(6, ImportPreviewModel::FileColumn).contains(QLatin1String("it must be 0 or 1")));

    selectKey(*find<QComboBox>(*m_dialog, "pathColumn"), QString());
    const auto refused = importTable({path("table/table.csv"), ';', {}, {{}, {}, "|", {"mood_happy"}, {}, {}}});
    QVERIFY(!refused);
    AWAIT_COMPARE(note(*m_dialog), toQt(refused.error().message));
    QVERIFY(!find<QPushButton>(*m_dialog, "importAccept")->isEnabled());
}

void TestImportDialog::aManifestIsKeptTogetherByAColumn() {
    writeFile(path("takes.csv"), "path,tags,take,blank\naudio/0/1.mp3,a,x,\naudio/c/2.mp3,b,x,\n");
    m_dialog->begin(ImportLayout::Manifest, path("takes.csv"));
    auto* together = find<QComboBox>(*m_dialog, "importTogether");
    AWAIT_COMPARE(together->count(), 5);
    QVERIFY(together->isVisible());
    QVERIFY2(note(*m_dialog).contains(QLatin1String("not by artist")), qPrintable(note(*m_dialog)));
    selectKey(*together, QStringLiteral("take"));
    AWAIT_VERIFY(note(*m_dialog).contains(QLatin1String("by 'take'")));
    QCOMPARE(currentKey(*together), QStringLiteral("take"));
    selectKey(*together, QStringLiteral("blank"));
    AWAIT_VERIFY(shows(*m_dialog, QStringLiteral("No track has a value in the column 'blank'")));
    QVERIFY(!find<QPushButton>(*m_dialog, "importAccept")->isEnabled());
    choose("FMA");
    QVERIFY(!together->isVisible());
}

void TestImportDialog::wrongFileIsToldInTheEnginesWords() {
    m_dialog->begin(ImportLayout::Fma, path("manifest.csv"));
    find<PathField>(*m_dialog, "importAudio")->setPath(path("audio"));
    const auto refused = importFma(path("manifest.csv"), path("audio"), FmaSubset::Full);
    QVERIFY(!refused);
    AWAIT_VERIFY(shows(*m_dialog, toQt(refused.error().message)));
    QVERIFY(!find<QPushButton>(*m_dialog, "importAccept")->isEnabled());
    // Another layout is another chance.
    choose("Manifest");
    AWAIT_VERIFY(note(*m_dialog).startsWith(QLatin1String("2 tracks")));
    QVERIFY(find<QPushButton>(*m_dialog, "importAccept")->isEnabled());
}

void TestImportDialog::returnInAPathReadsAndImportsNothing() {
    choose("Any other table");
    auto* edit = find<PathField>(*m_dialog, "importSource")->findChild<QLineEdit*>();
    edit->setFocus();
    edit->setText(toQt(path("table/table.csv")));
    QTest::keyClick(edit, Qt::Key_Return);
    AWAIT_VERIFY(find<QPushButton>(*m_dialog, "importAccept")->isEnabled());
    QVERIFY(note(*m_dialog).startsWith(QLatin1String("4 tracks, 3 tags.")));
    QTest::keyClick(edit, Qt::Key_Return); // all is shown by now
    backgroundThreads().waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!find<QLabel>(*m_dialog, "importResult")->isVisible());
    QVERIFY(test::caughtUp(*m_session));
    QVERIFY(m_session->datasets().isEmpty());
}

void TestImportDialog::aTableSaysWhatIsUntaggedAndWhoseSplitItIs() {
    std::string table = "filename,fold,category\n";
    for (int i = 0; i < 24; ++i) // more than the rows that are shown
        table += std::to_string(i) + ".wav," + std::to_string(i % 5) + (i == 23 ? ",\n" : i % 2 == 0 ? ",a\n" : ",b\n");
    for (int i = 0; i < 24; ++i)
        writeFile(path("folds") / (std::to_string(i) + ".wav"), "x");
    writeFile(path("folds/list.csv"), table);
    m_dialog->begin(ImportLayout::Table, path("folds/list.csv"));
    AWAIT_VERIFY(find<QPushButton>(*m_dialog, "importAccept")->isEnabled());
    QVERIFY2(note(*m_dialog).contains(QLatin1String("\nNo split in the source: 70 / 15 / 15 made by Etude (seed 0")),
             qPrintable(note(*m_dialog)));
    QVERIFY2(note(*m_dialog).contains(QLatin1String("\n1 of 24 tracks has none of the tags")),
             qPrintable(note(*m_dialog)));
    QVERIFY(note(*m_dialog).contains(QLatin1String("\nThe column 'fold' numbers folds: no split was taken from it.")));
    find<QCheckBox>(*m_dialog, "importDropUntagged")->click();
    AWAIT_VERIFY(note(*m_dialog).contains(QLatin1String("\n1 track without a tag was left out.")));
    pressImport();
    QCOMPARE(m_session->datasets().first().tracks, qint64{23});
}

void TestImportDialog::pathsOfAnotherFormAreOfferedFirst_data() {
    QTest::addColumn<QString>("title");
    QTest::newRow("table") << QStringLiteral("Any other table");
    QTest::newRow("manifest") << QStringLiteral("Manifest");
}

void TestImportDialog::pathsOfAnotherFormAreOfferedFirst() {
    QFETCH(QString, title);
    std::string list = "path,tags\naudio\\0\\1.mp3,a\naudio\\c\\2.mp3,b\n";
    for (int i = 0; i < 24; ++i) { // more than the rows that are shown
        writeFile(path("forms") / (std::to_string(i) + ".wav"), "x");
        list += "forms\\" + std::to_string(i) + ".wav,b\n";
    }
    writeFile(path("forms.csv"), list);
    choose(title.toLatin1().constData());
    auto* edit = find<PathField>(*m_dialog, "importSource")->findChild<QLineEdit*>();
    edit->setText(toQt(path("forms.csv")));
    QTest::keyClick(edit, Qt::Key_Return);
    auto* taken = find<QCheckBox>(*m_dialog, "importOtherPaths");
    AWAIT_VERIFY(taken->isVisible() &&
                 shows(*m_dialog, QStringLiteral("26 more would be found after changing \\ to /.")));
    QVERIFY(!find<QPushButton>(*m_dialog, "importAccept")->isEnabled());
    taken->click();
    AWAIT_VERIFY(find<QPushButton>(*m_dialog, "importAccept")->isEnabled());
    QVERIFY(note(*m_dialog).contains(QLatin1String("\n26 found after changing \\ to /.")));
    pressImport();
    QCOMPARE(m_session->datasets().first().tracks, qint64{26});
}

void TestImportDialog::fitsASmallScreen_data() {
    QTest::addColumn<QString>("title");
    for (const char* title : {"A folder for each tag", "Any other table", "MagnaTagATune"})
        QTest::newRow(title) << QString::fromLatin1(title);
}

void TestImportDialog::fitsASmallScreen() {
    QFETCH(QString, title);
    choose(title.toLatin1().constData());
    QCoreApplication::processEvents();
    QVERIFY2(m_dialog->minimumSizeHint().height() <= 640,
             qPrintable(QString::number(m_dialog->minimumSizeHint().height())));
    QVERIFY2(m_dialog->minimumSizeHint().width() <= 1240,
             qPrintable(QString::number(m_dialog->minimumSizeHint().width())));
}

void TestImportDialog::importsAFolderIntoTheProject() {
    m_dialog->begin(ImportLayout::Folder, path("clips"));
    AWAIT_VERIFY(note(*m_dialog).startsWith(QLatin1String("3 tracks, 2 tags.")));
    QSignalSpy imported(&m_state, &InspectState::datasetImported);
    find<QSpinBox>(*m_dialog, "importMostTags")->setValue(1);
    find<QLineEdit>(*m_dialog, "importName")->setText(QStringLiteral("Low & <i>high</i>"));
    pressImport();
    const QString result = find<QLabel>(*m_dialog, "importResult")->text();
    QVERIFY2(result.startsWith(QLatin1String("Low & <i>high</i>\n3 tracks, 1 tags.")), qPrintable(result));
    QVERIFY2(result.contains(QLatin1String("1 rarer tags were taken away. "
                                           "1 files without an audio extension were passed over.")),
             qPrintable(result));
    QVERIFY(find<QPlainTextEdit>(*m_dialog, "importLeftOut")->toPlainText().contains(QLatin1String("empty.wav")));
    QCOMPARE(m_session->datasets().size(), 1);
    QCOMPARE(imported.count(), 1); // all parts hear of it
    QCOMPARE(imported[0][0].toString(), toQt(m_session->datasets().first().hash));
    QCOMPARE(imported[0][1].toStringList().size(), 1);
    QCOMPARE(m_session->datasets().first().name, std::string("Low & <i>high</i>"));
    QCOMPARE(m_session->datasets().first().tracks, qint64{3});
    AWAIT_COMPARE(
        find<QLabel>(*m_dialog, "importFindings")->text(),
        QStringLiteral(
            "Findings: 2 sets without tracks, 1 tracks without a tag. The files have not been looked at yet."));
    QSignalSpy health(m_dialog, &ImportDialog::healthRequested);
    find<QPushButton>(*m_dialog, "importHealth")->click();
    QCOMPARE(health.count(), 1);
    AWAIT_VERIFY(!m_dialog);
}

void TestImportDialog::importsATableIntoTheProject() {
    m_dialog->begin(ImportLayout::Table, path("table/table.csv"));
    AWAIT_COMPARE(rows()->rowCount(), 7);
    selectKey(*find<QComboBox>(*m_dialog, "artistColumn"), QStringLiteral("singer"));
    pressImport();
    AWAIT_COMPARE(find<QLabel>(*m_dialog, "importFindings")->text(),
                  QStringLiteral("Findings: 1 tracks of artists who are in two sets, 3 tags without an "
                                 "AUC, nothing to learn. The files have not been looked at yet."));
    const std::string hash = m_session->datasets().first().hash;
    const auto dataset = test::ask(*m_session, [hash](ProjectDatabase& database) { return database.dataset(hash); });
    QVERIFY(dataset);
    QCOMPARE(dataset->name, std::string("table"));
    QCOMPARE(dataset->tags, (std::vector<std::string>{"jazz", "pop", "rock"}));
    QCOMPARE(dataset->tracks.size(), 4U);
    QCOMPARE(dataset->tracks[0].artist, std::string("Ann"));
}

void TestImportDialog::aCancelledImportLeavesTheProject() {
    m_dialog->begin(ImportLayout::Table, path("table/table.csv"));
    AWAIT_COMPARE(rows()->rowCount(), 7);
    AWAIT_VERIFY(find<QPushButton>(*m_dialog, "importAccept")->isEnabled());
    find<QPushButton>(*m_dialog, "importAccept")->click();
    QVERIFY(!find<QPushButton>(*m_dialog, "importAccept")->isEnabled());
    m_dialog->reject();
    QVERIFY(shows(*m_dialog, QStringLiteral("Reading was stopped; nothing was imported.")));
    backgroundThreads().waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(shows(*m_dialog, QStringLiteral("Reading was stopped; nothing was imported.")));
    QVERIFY(m_session->datasets().isEmpty());
    m_dialog->reject();
    AWAIT_VERIFY(!m_dialog);
}

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
