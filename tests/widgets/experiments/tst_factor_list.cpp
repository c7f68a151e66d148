// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/factor_list.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "widgets/experiments/choice_group.h"
#include "widgets/experiments/level_edit.h"
#include "widgets/experiments/run_settings.h"
#include "widgets/forms/field_row.h"
#include "widgets/forms/run_fields.h"

using namespace etude;

class TestFactorList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void everyFieldCanVary();
    void aNewFactorStartsFromTheBase();
    void levelsAreTypedAsNumbers();
    void aDecimalCommaIsNoSeparator();
    void whatCannotBeReadIsTold();
    void aRowIsTakenAway();
    void settingsAreWrittenAndMarked();
};

/// But the seed of the initialisation, which the number of seeds varies, the control, and what the form shows anyway.
void TestFactorList::everyFieldCanVary() {
    FactorList list({"input.preprocess.compression"});
    auto* menu = list.findChild<QPushButton*>(QStringLiteral("addFactor"))->menu();
    Q_EMIT menu->aboutToShow();
    qsizetype actions = 0;
    for (const QAction* sub : menu->actions())
        for (const QAction* action : sub->menu()->actions())
            actions += action->isSeparator() ? 0 : 1;
    QCOMPARE(actions, static_cast<qsizetype>(runFields().size()) - 3);
    for (const InputField& field : runFields()) {
        QVERIFY2(!field.label.isEmpty() && !field.label.contains(QLatin1Char('_')), field.path.c_str());
        QVERIFY2(!field.toolTip.isEmpty(), field.path.c_str());
        for (const FieldChoice& choice : field.choices)
            QVERIFY2(!choice.label.isEmpty(), field.path.c_str());
    }
}

void TestFactorList::aNewFactorStartsFromTheBase() {
    FactorList list({});
    RunSpec base = studyBase();
    base.network.width = 64;
    base.input.spectrum.melScale = MelScale::Htk;
    list.setBase(base);
    QSignalSpy changed(&list, &FactorList::changed);
    list.add("network.width");
    list.add("input.spectrum.mel_scale");
    list.add("network.width"); // is there already
    QCOMPARE(changed.count(), 2);
    const std::vector<Factor> factors = list.factors();
    QCOMPARE(factors.size(), std::size_t(2));
    QCOMPARE(factors[0], (Factor{"network.width", {std::int64_t(64)}}));
    QCOMPARE(factors[1], (Factor{"input.spectrum.mel_scale", {"htk"}}));
    list.findChild<ChoiceGroup*>()->findChild<QCheckBox*>(QStringLiteral("slaney"))->setChecked(true);
    QCOMPARE(list.factors()[1].values.size(), std::size_t(2));
}

void TestFactorList::levelsAreTypedAsNumbers() {
    FactorList list({});
    list.add("training.learning_rate");
    auto* edit = list.findChild<LevelEdit*>();
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("1e-4, 0.001; 1/200 0.001"));
    QCOMPARE(list.factors()[0], (Factor{"training.learning_rate", {1e-4, 0.001, 0.005}})); // each once
    QVERIFY(list.problem().isEmpty());
}

void TestFactorList::aDecimalCommaIsNoSeparator() {
    QLocale::setDefault(QLocale(QLocale::French));
    FactorList list({});
    list.add("network.dropout");
    auto* edit = list.findChild<LevelEdit*>();
    edit->setLevels({0.0, 0.25});
    QCOMPARE(list.factors()[0], (Factor{"network.dropout", {0.0, 0.25}}));
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("0,1; 0,25 0,5"));
    QCOMPARE(list.factors()[0], (Factor{"network.dropout", {0.1, 0.25, 0.5}}));
}

void TestFactorList::whatCannotBeReadIsTold() {
    FactorList list({});
    list.add("network.depth");
    auto* edit = list.findChild<LevelEdit*>();
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("3, 9"));
    QCOMPARE(list.problem(), QStringLiteral("Blocks: \"9\" must be a whole number from 1 to 8."));
    QVERIFY(list.factors()[0].values.empty());
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("3.5"));
    QVERIFY(!list.problem().isEmpty());
    edit->clear();
    Q_EMIT edit->changed();
    QVERIFY(list.problem().contains(QStringLiteral("Type the levels")));
}

void TestFactorList::aRowIsTakenAway() {
    FactorList list({});
    list.add("network.width");
    list.add("network.depth");
    list.findChild<QToolButton*>()->click();
    QCOMPARE(list.factors().size(), std::size_t(1));
    QCOMPARE(list.factors()[0].field, std::string("network.depth"));
}

void TestFactorList::settingsAreWrittenAndMarked() {
    RunSettings settings({"training.epochs"});
    RunSpec spec = studyBase();
    settings.apply(spec);
    QCOMPARE(spec, studyBase());
    FieldRow* dropout = nullptr;
    for (FieldRow* row : settings.findChildren<FieldRow*>()) {
        QVERIFY(row->path() != "training.epochs");
        if (row->path() == "network.dropout")
            dropout = row;
    }
    QVERIFY(dropout != nullptr);
    dropout->setValue(0.25);
    Q_EMIT dropout->edited();
    settings.apply(spec);
    QCOMPARE(spec.network.dropout, 0.25);
    QVERIFY(settings.problem().isEmpty());
    dropout->setValue(2.0);
    Q_EMIT dropout->edited();
    QVERIFY(settings.problem().contains(QStringLiteral("dropout")));
    Q_EMIT dropout->resetRequested();
    QVERIFY(settings.problem().isEmpty());
    RunSpec again = studyBase();
    settings.apply(again);
    QCOMPARE(again, studyBase());
}

QTEST_MAIN(TestFactorList)
#include "tst_factor_list.moc"
