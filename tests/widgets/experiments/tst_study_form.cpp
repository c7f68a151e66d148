// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "engine/audio/audio_file.h"
#include "engine/core/host_name.h"
#include "tests/support/show.h"
#include "widgets/experiments/choice_group.h"
#include "widgets/experiments/factor_list.h"
#include "widgets/experiments/input_choice.h"
#include "widgets/experiments/level_edit.h"
#include "widgets/experiments/network_model.h"
#include "widgets/experiments/study_form.h"
#include "widgets/forms/elided_label.h"

using namespace etude;

namespace {

DatasetRow dataset() {
    DatasetRow row;
    row.hash = "0123456789abcdef0123456789abcdef";
    row.name = "corpus";
    row.tracks = 40;
    row.train = 28;
    row.validation = 6;
    row.test = 6;
    row.tags = 2;
    return row;
}

void toggle(StudyForm& form, const char* field, const char* value) {
    auto* box = form.findChild<ChoiceGroup*>(QLatin1String(field))->findChild<QCheckBox*>(QLatin1String(value));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(6, box->height() / 2));
}

} // namespace

class TestStudyForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void needsADataset();
    void plansEveryCombination();
    void isTheCommandLinesStudy();
    void oneOtherValueIsNotVaried();
    void refusesAGroupWithoutValue();
    void followsTheInputConfiguration();
    void showsTheNetworkThatFollows();
    void addsACanary();
    void saysWhatItCosts();
    void queuesAPreset();
    void variesAnyField();
    void saysWhatIsToBeKnownOfTheTracks();
    void saysWhichRunsHaveAFormerDecoding();
    void proposesExactStatisticsForFewSteps();
    void offersWhatFitsTheBase();
    void refusesWholeFiles();
    void startsFromASavedInput();
    void saysWhatAnotherVersionDid();

private:
    std::unique_ptr<StudyForm> m_form;
    QPushButton* m_queue = nullptr;
};

void TestStudyForm::init() {
    m_form = std::make_unique<StudyForm>();
    m_form->resize(400, 700);
    m_form->show();
    m_queue = m_form->findChild<QPushButton*>(QStringLiteral("queueStudy"));
}

void TestStudyForm::cleanup() {
    m_form.reset();
}

void TestStudyForm::needsADataset() {
    QVERIFY(!m_queue->isEnabled());
    QVERIFY(!m_form->findChild<QLabel*>(QStringLiteral("studyProblem"))->text().isEmpty());
    QSignalSpy queued(m_form.get(), &StudyForm::queueRequested);
    m_form->submit();
    QCOMPARE(queued.count(), 0);
    m_form->setDatasets({dataset()});
    QVERIFY(m_queue->isEnabled());
}

void TestStudyForm::plansEveryCombination() {
    m_form->setDatasets({dataset()});
    toggle(*m_form, "input.preprocess.compression", "linear");
    toggle(*m_form, "input.preprocess.scale", "10");
    m_form->findChild<QSpinBox*>(QStringLiteral("studySeeds"))->setValue(3);
    m_form->findChild<QSpinBox*>(QStringLiteral("studyEpochs"))->setValue(2);
    QCOMPARE(m_form->findChild<QSpinBox*>(QStringLiteral("studyPatience"))->value(), 10);
    QSignalSpy queued(m_form.get(), &StudyForm::queueRequested);
    QTest::mouseClick(m_queue, Qt::LeftButton);
    QCOMPARE(queued.count(), 1);
    const auto plan = queued[0][0].value<StudyPlan>();
    QCOMPARE(plan, m_form->plan());
    QCOMPARE(plan.base.data.dataset, dataset().hash);
    QCOMPARE(plan.base.training.epochs, 2);
    QCOMPARE(plan.base.training.patience, studyBase().training.patience);
    const auto study = expandStudy(plan);
    QVERIFY(study.has_value());
    QCOMPARE(study->runs.size(), std::size_t{2 * 2 * 3});
    QVERIFY(m_queue->text().contains(QLatin1String("12")));
}

/// The same plan as "etude-cli study create" makes it, with leaf names, has the same id.
void TestStudyForm::isTheCommandLinesStudy() {
    m_form->setDatasets({dataset()});
    toggle(*m_form, "input.preprocess.compression", "linear");
    toggle(*m_form, "data.train_fraction", "0.5");
    StudyPlan typed{"", studyBase(), {{"compression", {"decibel", "linear"}}, {"train_fraction", {0.5, 1.0}}}, 3};
    typed.base.data.dataset = dataset().hash;
    typed.base.network.batchNormStatistics = BatchNormStatistics::Recomputed; // as both propose for so few steps
    typed.name = defaultStudyName(typed);
    const auto clicked = expandStudy(m_form->plan());
    const auto expected = expandStudy(typed);
    QVERIFY(clicked && expected);
    QCOMPARE(clicked->name, std::string("compression × train fraction"));
    QCOMPARE(clicked->runs, expected->runs);
    QCOMPARE(clicked->id, expected->id);
}

void TestStudyForm::oneOtherValueIsNotVaried() {
    m_form->setDatasets({dataset()});
    toggle(*m_form, "input.spectrum.representation", "stft");
    toggle(*m_form, "input.spectrum.representation", "mel");
    m_form->findChild<QSpinBox*>(QStringLiteral("studySeeds"))->setValue(1);
    const auto study = expandStudy(m_form->plan());
    QVERIFY(study.has_value());
    QCOMPARE(study->runs.size(), std::size_t{1});
    QCOMPARE(study->runs[0].input.spectrum.representation, Representation::Stft);
}

void TestStudyForm::refusesAGroupWithoutValue() {
    m_form->setDatasets({dataset()});
    toggle(*m_form, "input.preprocess.compression", "decibel");
    QVERIFY(!m_queue->isEnabled());
    const QString problem = m_form->findChild<QLabel*>(QStringLiteral("studyProblem"))->text();
    QVERIFY2(problem.contains(QLatin1String("Compression")), qPrintable(problem));
}

void TestStudyForm::followsTheInputConfiguration() {
    m_form->setDatasets({dataset()});
    InputConfig config;
    config.preprocess.compression = Compression::Linear;
    config.preprocess.scale = 5.0;
    config.audio.clipSeconds = 2.0;
    m_form->setInputConfig(config);
    const auto study = expandStudy(m_form->plan());
    QVERIFY(study.has_value());
    QCOMPARE(study->runs[0].input, config);
}

void TestStudyForm::showsTheNetworkThatFollows() {
    const auto totals = [&] { return m_form->findChild<QLabel*>(QStringLiteral("networkTotals"))->text(); };
    const auto output = [&](int row) {
        const QAbstractItemModel* layers = m_form->findChild<QTableView*>(QStringLiteral("networkTable"))->model();
        return layers->index(row, NetworkModel::Output).data().toString();
    };
    QVERIFY(totals().contains(QStringLiteral("each tag of the data set")));
    DatasetRow fifty = dataset();
    fifty.tags = 50;
    m_form->setDatasets({fifty});
    for (const QString& number : {QLocale().toString(96), QLocale().toString(1360), QLocale().toString(39282)})
        QVERIFY2(totals().contains(number), qPrintable(totals()));
    QCOMPARE(output(22), QStringLiteral("50 × 1 × 1"));
    m_form->findChild<QSpinBox*>(QStringLiteral("studyBatch"))->setValue(37);
    QVERIFY2(totals().contains(QStringLiteral("37 clips")), qPrintable(totals()));
    InputConfig shorter;
    shorter.audio.clipSeconds = 2.0; // 94 frames
    m_form->setInputConfig(shorter);
    QCOMPARE(output(0), QStringLiteral("1 × 96 × 94"));
    toggle(*m_form, "input.spectrum.representation", "stft");
    auto* choice = m_form->findChild<QComboBox*>(QStringLiteral("networkChoice"));
    QVERIFY(choice->isVisibleTo(m_form.get()));
    QCOMPARE(choice->count(), 2);
    choice->setCurrentIndex(1);
    QCOMPARE(output(0), QStringLiteral("1 × 257 × 94"));
}

void TestStudyForm::addsACanary() {
    m_form->setDatasets({dataset()});
    m_form->findChild<QSpinBox*>(QStringLiteral("studySeeds"))->setValue(2);
    QVERIFY(!m_form->plan().canary);
    auto* box = m_form->findChild<QCheckBox*>(QStringLiteral("studyCanary"));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(6, box->height() / 2));
    const auto study = expandStudy(m_form->plan());
    QVERIFY(study.has_value());
    QCOMPARE(std::ranges::count_if(study->runs, [](const RunSpec& run) { return run.data.isCanary(); }), 2);
    QVERIFY(m_queue->text().contains(QLatin1Char('4')));
}

void TestStudyForm::saysWhatItCosts() {
    m_form->setDatasets({dataset()});
    const auto summary = [&] { return m_form->findChild<QLabel*>(QStringLiteral("studySummary"))->text(); };
    const auto taken = [](const char* megabytes) {
        return QStringLiteral("Disk: at most %1 MB of new features.").arg(QLatin1String(megabytes));
    };
    QTRY_VERIFY2(summary().contains(QStringLiteral("3 runs to train.")), qPrintable(summary()));
    QVERIFY(!summary().contains(QStringLiteral("Disk"))); // no project, no disk
    m_form->setFeatureFolder("/tmp");
    // 40 clips of 96 x 1360 values of 4 bytes: 20 889 600 bytes, and what the store adds to each
    QTRY_VERIFY2(summary().contains(taken("20.9")), qPrintable(summary()));
    toggle(*m_form, "input.preprocess.compression", "linear"); // computed from the same features
    QTRY_VERIFY2(summary().contains(QStringLiteral("6 runs to train.")), qPrintable(summary()));
    QVERIFY2(summary().contains(taken("20.9")), qPrintable(summary()));
    toggle(*m_form, "input.spectrum.representation", "stft"); // and 257 x 1360: 76 812 800 in all
    QTRY_VERIFY2(summary().contains(taken("76.8")), qPrintable(summary()));
    InputConfig halved;
    halved.spectrum.storage = Storage::Log16;
    m_form->setInputConfig(halved);
    QTRY_VERIFY2(summary().contains(taken("38.4")), qPrintable(summary()));

    QList<RunResult> known; // half of the runs are done, those of the first seeds, in 60 s each here
    const auto study = expandStudy(m_form->plan());
    QVERIFY(study.has_value());
    for (std::size_t i = 0; i < study->runs.size() / 2; ++i) {
        RunResult run;
        run.run = storedRunId(study->runs[i]);
        run.spec = study->runs[i];
        run.state = RunState::Finished;
        run.rocAuc = 0.8;
        run.epochs = 20;
        run.seconds = 60.0;
        run.origin.host = hostName();
        run.origin.device = "cpu";
        known << run;
    }
    m_form->setResults(known);
    QTRY_VERIFY2(summary().contains(QStringLiteral("12 runs: 6 to train, 6 done before. Time: about ")),
                 qPrintable(summary()));
    QVERIFY2(!summary().contains(QStringLiteral("Disk")), qPrintable(summary())); // they made the features
}

/// Chosen from the form, the paper's twelve configurations and its sizes are queued as studies of their own.
void TestStudyForm::queuesAPreset() {
    m_form->setDatasets({dataset()});
    auto* design = m_form->findChild<QComboBox*>(QStringLiteral("studyDesign"));
    QSignalSpy queued(m_form.get(), &StudyForm::presetRequested);
    design->setCurrentIndex(design->findData(QStringLiteral("fig5")));
    QVERIFY(!m_form->findChild<ChoiceGroup*>(QStringLiteral("input.preprocess.scale"))->isVisible());
    QTRY_VERIFY2(m_queue->isEnabled() && m_queue->text().contains(QStringLiteral("75")), qPrintable(m_queue->text()));
    m_form->submit();
    QCOMPARE(queued.count(), 1);
    const auto studies = queued[0][0].value<std::vector<Study>>();
    QCOMPARE(studies.size(), std::size_t(1));
    QCOMPARE(studies[0].runs.size(), std::size_t(75));
    m_form->findChild<QSpinBox*>(QStringLiteral("presetSeeds"))->setValue(2);
    QTRY_VERIFY2(m_queue->text().contains(QStringLiteral("30")), qPrintable(m_queue->text()));
    design->setCurrentIndex(0);
    QVERIFY(m_form->findChild<ChoiceGroup*>(QStringLiteral("input.preprocess.scale"))->isVisible());
    QTRY_VERIFY(m_queue->text().contains(QLatin1Char('3')));
}

/// Beyond the factors that are always there.
void TestStudyForm::variesAnyField() {
    m_form->setDatasets({dataset()});
    auto* factors = m_form->findChild<FactorList*>();
    factors->add("network.width");
    auto* edit = factors->findChild<LevelEdit*>();
    edit->clear();
    QVERIFY(!m_queue->isEnabled() || m_queue->text().contains(QLatin1Char('3')));
    QTest::keyClicks(edit, QStringLiteral("16, 32, 64"));
    const auto study = expandStudy(m_form->plan());
    QVERIFY(study.has_value());
    QCOMPARE(study->runs.size(), std::size_t(3 * 3));
    QCOMPARE(study->factors.back().field, std::string("network.width"));
    QTest::keyClicks(edit, QStringLiteral(", 0"));
    QVERIFY(!m_queue->isEnabled());
    QVERIFY(m_form->findChild<QLabel*>(QStringLiteral("studyProblem"))
                ->text()
                .contains(QStringLiteral("\"0\" must be a whole number")));
}

void TestStudyForm::saysWhatIsToBeKnownOfTheTracks() {
    QSignalSpy wanted(m_form.get(), &StudyForm::tracksWanted);
    DatasetRow row = dataset();
    row.untagged[2] = 1;
    m_form->setDatasets({row});
    QCOMPARE(wanted.count(), 1);
    InputConfig config;
    config.audio.clipSeconds = 5.0;
    m_form->setInputConfig(config);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[1][0].toString(), QString::fromStdString(row.hash));
    config.preprocess.scale = 3.0; // nothing that lengths matter for
    m_form->setInputConfig(config);
    QCOMPARE(wanted.count(), 2);
    const auto shows = [&](const char* text) {
        const auto labels = m_form->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(text));
        });
    };
    QVERIFY(shows("1 of the 6 test tracks of 'corpus' has none of its tags"));
    const auto* tracks = m_form->findChild<QLabel*>(QStringLiteral("studyTracks"));
    QVERIFY(!tracks->isVisible());
    m_form->setTracks({config, 100, 9, 0});
    QCOMPARE(tracks->text(), QStringLiteral("Clips are 5 s long; 9 of 100 tracks that were looked at are shorter, and "
                                            "the rest of their clips is silence."));
    QVERIFY(tracks->isVisible());
    const auto labels = m_form->findChildren<ElidedLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const ElidedLabel* label) {
        return label->text() == QStringLiteral("mel spectrogram 96, decibel, 5 s clips, × 3");
    }));
}

void TestStudyForm::saysWhichRunsHaveAFormerDecoding() {
    m_form->setDatasets({dataset()});
    m_form->setTracks({InputConfig(), 100, 0, 12});
    const auto* note = m_form->findChild<QLabel*>(QStringLiteral("studyDecoding"));
    QVERIFY(note->text().isEmpty());
    RunResult former;
    former.run = storedRunId(expandStudy(m_form->plan())->runs[0]);
    former.rocAuc = 0.8;
    RunResult other = former;
    other.run = "another";
    m_form->setResults({former, other});
    QVERIFY2(note->text().startsWith(QLatin1String("1 of these runs was finished by a version of Etude that may have "
                                                   "decoded 12 of 100 tracks")),
             qPrintable(note->text()));
    QVERIFY(note->isVisible());
    former.origin.decodingRevision = kDecodingRevision;
    m_form->setResults({former});
    QVERIFY(!note->isVisible());
}

void TestStudyForm::proposesExactStatisticsForFewSteps() {
    const auto statistics = [&] { return m_form->plan().base.network.batchNormStatistics; };
    auto* exact = m_form->findChild<QCheckBox*>(QStringLiteral("studyExactStatistics"));
    const auto* why = m_form->findChild<QLabel*>(QStringLiteral("studyLagging"));
    DatasetRow large = dataset();
    large.train = 500 * studyBase().training.batchSize;
    m_form->setDatasets({large});
    QCOMPARE(statistics(), BatchNormStatistics::Running);
    QVERIFY(!why->isVisible());
    large.train = 15 * studyBase().training.batchSize;
    m_form->setDatasets({large});
    QCOMPARE(statistics(), BatchNormStatistics::Recomputed);
    QVERIFY2(why->isVisible() && why->text().startsWith(QStringLiteral("An epoch has 15 steps")),
             qPrintable(why->text()));
    exact->click(); // the user's choice stays
    QCOMPARE(statistics(), BatchNormStatistics::Running);
    large.train = 14 * studyBase().training.batchSize;
    m_form->setDatasets({large});
    QCOMPARE(statistics(), BatchNormStatistics::Running);
}

void TestStudyForm::offersWhatFitsTheBase() {
    const auto offers = [&](const char* value) {
        const auto* group = m_form->findChild<ChoiceGroup*>(QStringLiteral("input.preprocess.compression"));
        return group->findChild<QCheckBox*>(QLatin1String(value)) != nullptr;
    };
    for (const char* value : {"decibel", "log", "power_law", "linear"})
        QVERIFY2(offers(value), value);
    QVERIFY(!offers("pcen"));
    InputConfig magnitude;
    magnitude.spectrum.quantity = Quantity::Magnitude;
    m_form->setInputConfig(magnitude);
    QVERIFY(offers("pcen"));
    const auto* weighting = m_form->findChild<ChoiceGroup*>(QStringLiteral("input.preprocess.weighting"));
    QCOMPARE(weighting->findChildren<QCheckBox*>().size(), 6);
}

void TestStudyForm::refusesWholeFiles() {
    m_form->setDatasets({dataset()});
    InputConfig whole;
    whole.audio.offset = ClipOffset::Whole;
    m_form->setInputConfig(whole);
    QVERIFY(!m_queue->isEnabled());
    const QString problem = m_form->findChild<QLabel*>(QStringLiteral("studyProblem"))->text();
    QVERIFY2(problem.contains(QLatin1String("offset is whole")), qPrintable(problem));
    // No length, no network: the sentence stands where the layers would.
    QVERIFY(!m_form->findChild<QTableView*>(QStringLiteral("networkTable"))->isVisibleTo(m_form.get()));
    QVERIFY(!m_form->findChild<QLabel*>(QStringLiteral("networkTotals"))->text().isEmpty());
}

/// A preset, that of a run, one in a file; then Inspect's no longer counts, until it is chosen again.
void TestStudyForm::startsFromASavedInput() {
    m_form->setDatasets({dataset()});
    RunResult run;
    run.run = "0123";
    run.spec.input.audio.clipSeconds = 7.5;
    m_form->setResults({run});
    auto* input = m_form->findChild<QComboBox*>(QStringLiteral("studyInput"));
    const auto choose = [&](const QString& text) {
        const int index = input->findText(text, Qt::MatchContains);
        input->setCurrentIndex(index);
        Q_EMIT input->activated(index);
    };
    choose(QStringLiteral("librosa"));
    QCOMPARE(m_form->plan().base.input, loadInputConfig("librosa").value());
    InputConfig inspected;
    inspected.spectrum.melBands = 48;
    m_form->setInputConfig(inspected);
    QCOMPARE(m_form->plan().base.input, loadInputConfig("librosa").value());
    choose(QStringLiteral("7.5 s clips"));
    QCOMPARE(m_form->plan().base.input, run.spec.input);
    m_form->setResults({}); // it is still chosen
    QCOMPARE(m_form->plan().base.input, run.spec.input);
    QVERIFY(input->currentText().contains(QStringLiteral("7.5 s clips")));
    choose(QStringLiteral("Inspect"));
    QCOMPARE(m_form->plan().base.input, inspected);

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("mine.json"));
    auto* choice = m_form->findChild<InputChoice*>();
    choice->openFile(file);
    QCOMPARE(m_form->plan().base.input, inspected);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(R"({"spectrum": {"mel_bands": 64}})") > 0);
    written.close();
    choice->openFile(file);
    QCOMPARE(m_form->plan().base.input.spectrum.melBands, 64);
    QCOMPARE(input->currentText(), QStringLiteral("mine.json"));
}

/// All decibel runs are another version's, and the linear ones are still to be trained.
void TestStudyForm::saysWhatAnotherVersionDid() {
    m_form->setDatasets({dataset()});
    toggle(*m_form, "input.preprocess.compression", "linear");
    QList<RunResult> known;
    const Study study = expandStudy(m_form->plan()).value();
    for (const RunSpec& spec : study.runs)
        if (spec.input.preprocess.compression == Compression::Decibel) {
            RunResult run;
            run.run = storedRunId(spec);
            run.spec = spec;
            run.state = RunState::Finished;
            run.rocAuc = 0.8;
            run.origin.version = "0.0.1";
            known << run;
        }
    m_form->setResults(known);
    const auto summary = [&] { return m_form->findChild<QLabel*>(QStringLiteral("studySummary"))->text(); };
    QTRY_VERIFY2(summary().contains(QStringLiteral("nothing can tell what Compression does")), qPrintable(summary()));
}

QTEST_MAIN(TestStudyForm)
#include "tst_study_form.moc"
