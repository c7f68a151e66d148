// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/core/field_visit.h"
#include "engine/experiment/run_spec.h"
#include "widgets/forms/run_words.h"

using namespace etude;
using namespace Qt::StringLiterals;

class TestRunWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void fieldsAndLevelsHaveWords();
    void aSingleConfigurationIsItsInput();
    void whatVariesTellsApart();
};

/// No machine's name is read by people.
void TestRunWords::fieldsAndLevelsHaveWords() {
    for (const FieldLeaf& leaf : fieldLeaves(RunSpec())) {
        const FieldLeaf level{leaf.path, leaf.value, true};
        for (const QString& text : {runFieldLabel(leaf.path), runLevelTick(level), runLevelText(level)})
            QVERIFY2(!text.contains(u'_'), leaf.path.c_str());
        QVERIFY2(runFieldLabel(leaf.path).front().isUpper(), leaf.path.c_str());
    }
    QCOMPARE(runLevelText({"network.output_init", FieldValue(std::string("glorot_uniform")), true}),
             u"Glorot uniform"_s);
}

void TestRunWords::aSingleConfigurationIsItsInput() {
    RunSpec spec;
    spec.input.audio.clipSeconds = 6.0;
    QCOMPARE(runLabels({spec}).front(), inputText(spec.input));
    QVERIFY2(inputText(spec.input).contains(u"6 s clips"_s), qPrintable(inputText(spec.input)));
    spec.data.labelShuffleSeed = 1;
    QCOMPARE(runLabels({spec}).front(), inputText(spec.input) + u", shuffled labels"_s);
}

void TestRunWords::whatVariesTellsApart() {
    RunSpec spec;
    RunSpec other;
    other.input.preprocess.compression = Compression::Linear;
    other.data.trainFraction = 0.5;
    QCOMPARE(runLabels({spec, other}),
             (std::vector<QString>{u"decibel, 100 % of the data"_s, u"linear, 50 % of the data"_s}));
}

QTEST_APPLESS_MAIN(TestRunWords)
#include "tst_run_words.moc"
