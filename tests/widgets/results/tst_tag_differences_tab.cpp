// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "engine/analysis/scored_tag.h"
#include "engine/analysis/tag_tables.h"
#include "engine/preprocess/preprocess.h"
#include "tests/app/tested_study.h"
#include "tests/support/audio_signals.h"
#include "tests/support/await.h"
#include "tests/support/own_settings.h"
#include "tests/support/show.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/spectrogram_view.h"
#include "widgets/results/clip_model.h"
#include "widgets/results/compare_tab.h"
#include "widgets/results/tag_differences_tab.h"
#include "widgets/results/tag_model.h"

using namespace etude;
using namespace Qt::StringLiterals;
using test::must;

/// The tab on a project with tested runs, through the session, the real database and the runs' files.
class TestTagDifferencesTab : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsWhatTheCommandLinePrints();
    void theChartFollowsTheTable();
    void numbersAreSortedAsNumbers();
    void swappedSidesSwapTheSigns();
    void comparesWhatAnotherTabCompares();
    void theClipsOfATag();
    void whatBothSidesWereGiven();
    void opensTheTrack();
    void theCurvesOfATag();
    void saysWhyThereIsNothing();

public Q_SLOTS:
    void open(const QUrl& url) { m_opened = url; } // in place of the system's player

private:
    void show() {
        auto shown = std::make_shared<ShownResults>();
        shown->runs = {m_session->results().begin(), m_session->results().end()};
        m_tab.setResults(shown);
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) {
        return m_tab.findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QString cell(int row, int column) {
        const QTableView& table = *find<QTableView>("tagTable");
        return table.model()->index(row, column).data().toString();
    }
    [[nodiscard]] Comparison comparison(const std::string& a, const std::string& b) {
        return must(compareLevels(must(m_project.database.results()), "input.preprocess.compression", a, b));
    }
    static void choose(QComboBox& combo, const QString& text) {
        combo.setCurrentIndex(combo.findText(text));
        Q_EMIT combo.activated(combo.currentIndex());
    }

    test::OwnSettings m_settings;
    test::Project m_project;
    QTemporaryDir m_audio;
    QUrl m_opened;
    std::unique_ptr<ProjectSession> m_session;
    TagDifferencesTab m_tab;
};

void TestTagDifferencesTab::initTestCase() {
    test::addTestedStudy(m_project);
    m_session = std::make_unique<ProjectSession>(m_project.layout, false);
    AWAIT_VERIFY(m_session->results().size() == 12);
    m_tab.setSession(m_session.get());
}

/// The document of etude-cli tags --csv, and the same in the table.
void TestTagDifferencesTab::showsWhatTheCommandLinePrints() {
    QVERIFY(!m_tab.exported());
    show();
    AWAIT_VERIFY(m_tab.exported());
    const Comparison compared = comparison("decibel", "linear");
    const auto tags = must(rankTags(must(readComparedTests(m_project.layout, compared)), compared));
    const auto exported = m_tab.exported();
    QCOMPARE(exported->fileName, u"tags-compression-decibel-linear.csv"_s);
    QCOMPARE(exported->table({}), tagTable(compared, tags));
    QCOMPARE(find<QTableView>("tagTable")->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        const RankedTag& tag = tags[static_cast<std::size_t>(row)];
        QCOMPARE(cell(row, TagModel::Name).toStdString(), tag.name);
        QCOMPARE(cell(row, TagModel::Positives).toUInt(), static_cast<uint>(tag.deLong.positives));
        QCOMPARE(cell(row, TagModel::AreaA), QLocale().toString(*tag.deLong.areaA, 'f', 3));
        QCOMPARE(cell(row, TagModel::AreaB), QLocale().toString(*tag.deLong.areaB, 'f', 3));
        QVERIFY(cell(row, TagModel::Difference)
                    .endsWith(QLocale().toString(std::abs(tag.deLong.difference->value), 'f', 3)));
    }
    const int differ = static_cast<int>(std::ranges::count_if(tags, &RankedTag::differs));
    QVERIFY(differ > 0);
    QVERIFY2(find<QLabel>("tagsSummary")->text().startsWith(u"Decibel and linear differ in %1 of 2 tag"_s.arg(differ)),
             qPrintable(find<QLabel>("tagsSummary")->text()));
    QVERIFY(find<QLabel>("tagsNote")->text().contains(u"61 test clips"_s));
}

void TestTagDifferencesTab::theChartFollowsTheTable() {
    auto* chart = find<ChartPanel>("tagChart");
    auto* table = find<QTableView>("tagTable");
    QCOMPARE(chart->spec().x.categories, (QStringList{cell(0, TagModel::Name), cell(1, TagModel::Name)}));
    QCOMPARE(chart->spec().y.title, u"decibel − linear"_s);
    QCOMPARE(table->currentIndex().row(), 0);
    Q_EMIT chart->keyActivated(cell(1, TagModel::Name), false);
    QCOMPARE(table->currentIndex().row(), 1);
}

void TestTagDifferencesTab::numbersAreSortedAsNumbers() {
    auto* table = find<QTableView>("tagTable");
    for (const auto column : {TagModel::Positives, TagModel::AreaA, TagModel::AreaB, TagModel::P}) {
        table->sortByColumn(column, Qt::AscendingOrder);
        const auto key = [&](int row) {
            return table->model()->index(row, column).data(TagModel::kSortRole).toDouble();
        };
        QVERIFY(key(0) <= key(1));
        table->sortByColumn(column, Qt::DescendingOrder);
        QVERIFY(key(0) >= key(1));
    }
    table->sortByColumn(-1, Qt::AscendingOrder);
}

void TestTagDifferencesTab::swappedSidesSwapTheSigns() {
    const QString before = cell(0, TagModel::Difference);
    QVERIFY(before.startsWith(u'+'));
    QSignalSpy chosen(&m_tab, &TagDifferencesTab::chosen);
    find<QToolButton>("taggedSwap")->click();
    AWAIT_VERIFY(cell(0, TagModel::Difference) == u'−' + before.mid(1));
    QCOMPARE(chosen.size(), 1);
    find<QToolButton>("taggedSwap")->click();
    AWAIT_VERIFY(cell(0, TagModel::Difference) == before);
}

/// A question of the other tab is shown as soon as there are choices, and not told back.
void TestTagDifferencesTab::comparesWhatAnotherTabCompares() {
    CompareTab compare;
    compare.setSession(m_session.get());
    connect(&compare, &CompareTab::chosen, &m_tab, &TagDifferencesTab::choose);
    QSignalSpy chosen(&m_tab, &TagDifferencesTab::chosen);
    auto shown = std::make_shared<ShownResults>();
    shown->runs = {m_session->results().begin(), m_session->results().end()};
    compare.setResults(shown);
    auto* field = compare.findChild<QComboBox*>(u"comparedField"_s);
    AWAIT_VERIFY(field->count() > 0);
    choose(*field, u"Scale"_s);
    QCOMPARE(find<QComboBox>("taggedField")->currentText(), u"Scale"_s);
    compare.findChild<QToolButton*>(u"comparedSwap"_s)->click();
    QCOMPARE(find<QComboBox>("taggedA")->currentText(), compare.findChild<QComboBox*>(u"comparedA"_s)->currentText());
    QVERIFY(chosen.isEmpty());
    choose(*field, u"Compression"_s);
    AWAIT_VERIFY(m_tab.exported() && m_tab.exported()->fileName.startsWith(u"tags-compression"_s));
}

/// As etude-cli tags --tag prints them.
void TestTagDifferencesTab::theClipsOfATag() {
    auto* table = find<QTableView>("tagTable");
    auto* clips = find<QTableView>("tagClipTable");
    QCOMPARE(clips->model()->rowCount(), 0); // in a tab that is not seen
    find<QTabWidget>("tagDetails")->setCurrentIndex(1);
    const Comparison compared = comparison("decibel", "linear");
    const auto tests = must(readComparedTests(m_project.layout, compared));
    for (int row = 0; row < 2; ++row) {
        table->selectRow(row);
        const std::string tag = cell(row, TagModel::Name).toStdString();
        const auto expected =
            clipTable(compared, tests.dataset, tag, clipChanges(tests, compared, must(findTag(tests.test, tag))));
        const auto text = [&](int clip, int column) { return clips->model()->index(clip, column).data().toString(); };
        AWAIT_VERIFY(clips->model()->rowCount() == 61 && text(0, ClipModel::Clip).toStdString() == expected[1][3]);
        for (int clip = 0; clip < 61; ++clip) {
            const auto& line = expected[static_cast<std::size_t>(clip) + 1];
            const auto rank = [&](std::size_t column) { return QLocale().toString(std::stod(line[column]), 'f', 3); };
            QCOMPARE(text(clip, ClipModel::Clip).toStdString(), line[3]);
            QCOMPARE(text(clip, ClipModel::HasTag), line[5] == "true" ? u"yes"_s : u"no"_s);
            QCOMPARE(text(clip, ClipModel::RankA), rank(6));
            QCOMPARE(text(clip, ClipModel::RankB), rank(7));
        }
        QCOMPARE(clips->currentIndex().row(), 0);
    }
}

/// Of each setting the network's own input; where the audio is not there, why there is no picture.
void TestTagDifferencesTab::whatBothSidesWereGiven() {
    auto* setting = find<QComboBox>("clipSetting");
    auto* clips = find<QTableView>("tagClipTable");
    auto* play = find<QPushButton>("clipPlay");
    const auto* a = find<SpectrogramView>("clipInputA");
    const auto* b = find<SpectrogramView>("clipInputB");
    QCOMPARE(setting->count(), 2);
    AWAIT_VERIFY(play->toolTip().contains(u"not where the data set looks for it"_s));
    QVERIFY(!play->isEnabled());
    QVERIFY(!a->spectrogram());

    auto dataset = must(readComparedTests(m_project.layout, comparison("decibel", "linear"))).dataset;
    dataset.root = m_audio.path().toStdString();
    const std::string name = clips->model()->index(1, ClipModel::Clip).data().toString().toStdString();
    test::writeAudio(dataset.root / name, "flac", test::noise(64000, 5), 16000);
    must(saveLocation(m_project.layout, datasetHash(dataset).hex(), dataset));
    for (int place = 0; place < 2; ++place) {
        setting->setCurrentIndex(place);
        clips->selectRow(1);
        AWAIT_VERIFY(play->isEnabled() && a->spectrogram() && b->spectrogram());
        const auto inputOf = [&](const std::vector<RunResult>& runs) {
            const auto run = std::ranges::find_if(runs, [&](const RunResult& one) {
                return one.spec.input.preprocess.scale == (setting->currentText().contains(u"10"_s) ? 10.0 : 2.0);
            });
            return must(loadInput(dataset.root / name, run->spec.input)).input;
        };
        const Comparison compared = comparison("decibel", "linear");
        AWAIT_VERIFY(*a->spectrogram() == inputOf(compared.a.runs));
        AWAIT_VERIFY(*b->spectrogram() == inputOf(compared.b.runs));
    }
}

void TestTagDifferencesTab::opensTheTrack() {
    auto* clips = find<QTableView>("tagClipTable");
    const QString name = clips->currentIndex().siblingAtColumn(ClipModel::Clip).data().toString();
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    find<QPushButton>("clipPlay")->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QUrl::fromLocalFile(m_audio.filePath(name)));
    QSignalSpy requested(&m_tab, &TagDifferencesTab::trackRequested);
    find<QPushButton>("clipInspect")->click();
    QCOMPARE(requested.size(), 1);
    const auto dataset = must(loadDataset(m_project.layout, requested.front()[0].toString().toStdString()));
    QCOMPARE(dataset.tracks[requested.front()[1].value<std::size_t>()].path, name.toStdString());
}

/// Those of etude-cli tags --curves: a line a run, which a click selects.
void TestTagDifferencesTab::theCurvesOfATag() {
    find<QTabWidget>("tagDetails")->setCurrentIndex(2);
    const auto* roc = find<ChartPanel>("tagRoc");
    const QString tag = find<QTableView>("tagTable")->currentIndex().siblingAtColumn(TagModel::Name).data().toString();
    AWAIT_VERIFY(roc->spec().title.contains(tag));
    const Comparison compared = comparison("decibel", "linear");
    const auto tests = must(readComparedTests(m_project.layout, compared));
    const ScoredTag scored = scoredTag(tests, compared, must(findTag(tests.test, tag.toStdString())));
    const auto lines = roc->spec().series;
    QCOMPARE(lines.size(), 13); // chance, and six runs of each side
    for (std::size_t run = 0; run < 6; ++run) {
        const ChartSeries& line = lines[static_cast<qsizetype>(run) + 1];
        QCOMPARE(line.name, u"decibel"_s);
        QCOMPARE(line.key, keyOfRun(compared.a.runs[scored.a.runs[run].run].run));
        QCOMPARE(line.points.size(), static_cast<qsizetype>(scored.a.runs[run].roc->points.size()));
        QCOMPARE(line.points.last(), QPointF(1.0, 1.0));
    }
    const auto recall = find<ChartPanel>("tagPrecisionRecall")->spec().series;
    const auto positives = static_cast<double>(scored.a.runs[0].roc->positives());
    QCOMPARE(recall.first().points.first().y(), positives / 61.0);
    QCOMPARE(recall.size(), 13);
    // Of all runs of a side together every clip is counted, in shares.
    const auto histogram = find<ChartPanel>("tagHistogram")->spec().series;
    QCOMPARE(histogram.size(), 4);
    for (const ChartSeries& line : histogram) {
        double sum = 0.0;
        for (const QPointF& point : line.points)
            sum += point.y();
        QVERIFY(std::abs(sum - 1.0) < 1e-12);
    }
    QVERIFY(find<ChartPanel>("tagCalibration")->spec().series.isEmpty()); // these scores are no probabilities
    QVERIFY(find<ChartPanel>("tagCalibration")->spec().emptyText.contains(u"no probabilities"_s));
    QSignalSpy selected(&m_tab, &ResultsTab::selected);
    Q_EMIT find<ChartPanel>("tagRoc")->keyActivated(lines[2].key, false);
    QCOMPARE(selected.size(), 1);
    const auto selection = selected.front().front().value<Selection>();
    QCOMPARE(selection.runs, QStringList{QString::fromStdString(compared.a.runs[scored.a.runs[1].run].run)});
    m_tab.setSelection(selection);
}

void TestTagDifferencesTab::saysWhyThereIsNothing() {
    const auto tells = [this](const QString& words) {
        const auto labels = m_tab.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
    };
    for (const RunResult& run : m_session->results())
        QVERIFY(QFile::remove(QString::fromStdString((m_project.layout.run(run.run) / "scores.npy").string())));
    find<QToolButton>("taggedSwap")->click();
    AWAIT_VERIFY(tells(u"scores.npy"_s));
    QVERIFY(!m_tab.exported());
    auto shown = std::make_shared<ShownResults>();
    shown->runs = {m_session->results().front()};
    m_tab.setResults(shown);
    AWAIT_VERIFY(tells(u"there is nothing to compare"_s));
}

QTEST_MAIN(TestTagDifferencesTab)
#include "tst_tag_differences_tab.moc"
