// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "widgets/forms/field_row.h"
#include "widgets/forms/fold_group.h"
#include "widgets/forms/input_fields.h"
#include "widgets/forms/input_form.h"

using namespace etude;

namespace {

FieldRow* rowOf(const InputForm& form, const char* path) {
    return form.findChild<FieldRow*>(QLatin1String(path));
}

/// Replaces the text of a number as a user does.
void type(const InputForm& form, const char* path, const QString& text) {
    auto* edit = rowOf(form, path)->findChild<QLineEdit*>();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void choose(const InputForm& form, const char* path, const QString& name) {
    auto* combo = rowOf(form, path)->findChild<QComboBox*>();
    combo->setCurrentIndex(combo->findData(name));
    Q_EMIT combo->activated(combo->currentIndex());
}

/// A valid value of a field that is not its default.
Json otherValue(const InputField& field) {
    const Json now = *getField(InputConfig{}, field.path);
    switch (field.kind) {
    case InputField::Kind::Choice:
        return field.choices.back().name == now ? field.choices.front().name : field.choices.back().name;
    case InputField::Kind::Switch:
        return !now.get<bool>();
    case InputField::Kind::Integer:
        return field.path == "spectrum.n_fft" ? 2 * now.get<int>() : now.get<int>() / 2;
    case InputField::Kind::Real:
        break;
    }
    return field.path == "spectrum.f_max" ? 4000.0 : now.get<double>() / 2 + 0.25;
}

} // namespace

class TestInputForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFieldHasWords();
    void showsEveryField_data();
    void showsEveryField();
    void editsEveryField_data();
    void editsEveryField();
    void invalidNumberSaysWhy();
    void textThatIsNoNumberSaysWhy();
    void ruleBetweenFieldsSaysWhy();
    void hiddenFieldNeverBlocks();
    void changedFieldIsMarkedAndReset();
    void presetIsChosenAndUndone();
    void keystrokesAreOneUndoStep();
    void groupsFoldToTheirSummary();
    void identityIsCopied();

private:
    static void addFields();
    QTemporaryDir m_settings;
};

void TestInputForm::initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("etude-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestInputForm::init() {
    QSettings().clear();
}

void TestInputForm::everyFieldHasWords() {
    const auto fields = inputFields();
    QCOMPARE(fields.size(), fieldPaths<InputConfig>().size());
    for (const InputField& field : fields) {
        QVERIFY2(field.label != QString::fromStdString(field.path), field.path.c_str());
        QVERIFY2(field.toolTip.contains(QStringLiteral("librosa")), field.path.c_str());
        for (const FieldChoice& choice : field.choices)
            QVERIFY2(!choice.toolTip.isEmpty(), choice.name.c_str());
    }
}

void TestInputForm::addFields() {
    QTest::addColumn<int>("index");
    const auto fields = inputFields();
    for (std::size_t i = 0; i < fields.size(); ++i)
        QTest::newRow(fields[i].path.c_str()) << static_cast<int>(i);
}

void TestInputForm::showsEveryField_data() {
    addFields();
}

void TestInputForm::showsEveryField() {
    QFETCH(int, index);
    const InputField field = inputFields()[static_cast<std::size_t>(index)];
    InputConfig config;
    QVERIFY(setField(config, field.path, otherValue(field)).has_value());
    InputForm form;
    QSignalSpy changed(&form, &InputForm::configChanged);
    form.setConfig(config);
    QCOMPARE(form.config(), config);
    InputConfig read;
    for (const FieldRow* row : form.findChildren<FieldRow*>())
        QVERIFY2(setField(read, row->path(), row->value()).has_value(), row->path().c_str());
    QCOMPARE(read, config);
    QCOMPARE(changed.count(), 0);
}

void TestInputForm::editsEveryField_data() {
    addFields();
}

void TestInputForm::editsEveryField() {
    QFETCH(int, index);
    const InputField field = inputFields()[static_cast<std::size_t>(index)];
    const Json value = otherValue(field);
    InputConfig expected;
    expected.preprocess.compression =
        field.path.find("log_") == std::string::npos ? Compression::Decibel : Compression::Log;
    InputForm form;
    form.setConfig(expected);
    QVERIFY(setField(expected, field.path, value).has_value());
    QSignalSpy changed(&form, &InputForm::configChanged);
    if (field.kind == InputField::Kind::Choice)
        choose(form, field.path.c_str(), QString::fromStdString(value.get<std::string>()));
    else if (field.kind == InputField::Kind::Switch)
        rowOf(form, field.path.c_str())->findChild<QCheckBox*>()->click();
    else
        type(form, field.path.c_str(), QString::fromStdString(fieldText(value)));
    QVERIFY(!form.hasProblem());
    QCOMPARE(form.config(), expected);
    QVERIFY(changed.count() > 0);
    QCOMPARE(changed.last().first().value<InputConfig>(), expected);
}

void TestInputForm::invalidNumberSaysWhy() {
    InputForm form;
    form.show();
    QSignalSpy changed(&form, &InputForm::configChanged);
    auto* row = rowOf(form, "spectrum.mel_bands");
    row->findChild<QLineEdit*>()->setText(QString());
    type(form, "spectrum.mel_bands", QStringLiteral("0"));
    QVERIFY(form.hasProblem());
    QVERIFY2(row->problem().contains(QStringLiteral("from 1 to 1024")), qPrintable(row->problem()));
    bool shown = false;
    for (const QLabel* label : row->findChildren<QLabel*>())
        shown = shown || (label->text() == row->problem() && label->isVisible());
    QVERIFY(shown);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(form.config(), InputConfig{});

    type(form, "spectrum.mel_bands", QStringLiteral("48"));
    QVERIFY(!form.hasProblem());
    QCOMPARE(form.config().spectrum.melBands, 48);
}

void TestInputForm::textThatIsNoNumberSaysWhy() {
    InputForm form;
    QSignalSpy changed(&form, &InputForm::configChanged);
    type(form, "preprocess.scale", QStringLiteral("<b>ten</b>"));
    QVERIFY(form.hasProblem());
    QVERIFY(!rowOf(form, "preprocess.scale")->problem().isEmpty());
    QCOMPARE(changed.count(), 0);
}

void TestInputForm::ruleBetweenFieldsSaysWhy() {
    InputForm form;
    type(form, "spectrum.win_length", QStringLiteral("1024"));
    QVERIFY(form.hasProblem());
    QVERIFY(rowOf(form, "spectrum.win_length")->problem().contains(QStringLiteral("512")));
    type(form, "spectrum.n_fft", QStringLiteral("1024"));
    QVERIFY(!form.hasProblem());
    QCOMPARE(form.config().spectrum.winLength, 1024);
    QCOMPARE(form.config().spectrum.nFft, 1024);
}

void TestInputForm::hiddenFieldNeverBlocks() {
    InputForm form;
    type(form, "spectrum.mel_bands", QStringLiteral("-5"));
    QVERIFY(form.hasProblem());
    choose(form, "spectrum.representation", QStringLiteral("stft"));
    QVERIFY(!form.hasProblem());
    QCOMPARE(form.config().spectrum.representation, Representation::Stft);
    QCOMPARE(form.config().spectrum.melBands, 96);
    QVERIFY(rowOf(form, "spectrum.mel_bands")->isHidden());
    QVERIFY(!rowOf(form, "spectrum.n_fft")->isHidden());
}

void TestInputForm::changedFieldIsMarkedAndReset() {
    InputForm form;
    auto* row = rowOf(form, "preprocess.top_db");
    auto* reset = row->findChild<QToolButton*>();
    QVERIFY(reset->isHidden());
    type(form, "preprocess.top_db", QStringLiteral("60"));
    QVERIFY(!reset->isHidden());
    QSignalSpy changed(&form, &InputForm::configChanged);
    reset->click();
    QVERIFY(reset->isHidden());
    QCOMPARE(form.config(), InputConfig{});
    QCOMPARE(changed.count(), 1);

    type(form, "preprocess.top_db", QStringLiteral("-3"));
    QVERIFY(form.hasProblem());
    reset->click();
    QVERIFY(!form.hasProblem());
    QVERIFY(row->value() == Json(80.0));
    QCOMPARE(changed.count(), 1);
}

void TestInputForm::presetIsChosenAndUndone() {
    InputForm form;
    QSignalSpy changed(&form, &InputForm::configChanged);
    auto* combo = form.findChild<QComboBox*>(QStringLiteral("presets"));
    combo->setCurrentIndex(1);
    Q_EMIT combo->activated(1);
    QCOMPARE(form.config(), presets()[1].config);
    QCOMPARE(changed.count(), 1);
    form.undoStack()->undo();
    QCOMPARE(form.config(), presets()[0].config);
    QCOMPARE(combo->currentIndex(), 0);
    form.undoStack()->redo();
    QCOMPARE(form.config(), presets()[1].config);
    QCOMPARE(changed.count(), 3);
}

void TestInputForm::keystrokesAreOneUndoStep() {
    InputForm form;
    type(form, "audio.clip_seconds", QStringLiteral("12.5"));
    QCOMPARE(form.undoStack()->count(), 1);
    choose(form, "preprocess.compression", QStringLiteral("linear"));
    choose(form, "preprocess.weighting", QStringLiteral("a_weighting"));
    QCOMPARE(form.undoStack()->count(), 3);
    form.undoStack()->undo();
    form.undoStack()->undo();
    QCOMPARE(form.config().audio.clipSeconds, 12.5);
    QCOMPARE(form.config().preprocess.compression, Compression::Decibel);
    form.undoStack()->undo();
    QCOMPARE(form.config(), InputConfig{});
    QVERIFY(rowOf(form, "audio.clip_seconds")->value() == Json(29.0));
}

void TestInputForm::groupsFoldToTheirSummary() {
    QCOMPARE(groupSummary(InputGroup::Spectrum, InputConfig{}), QStringLiteral("mel 96, 0 to 6000 Hz, Slaney"));
    InputForm form;
    const auto groups = form.findChildren<FoldGroup*>();
    QCOMPARE(groups.size(), 6);
    QVERIFY(groups[1]->isFolded());
    QCOMPARE(groups[1]->summary(), groupSummary(InputGroup::Spectrum, InputConfig{}));
    type(form, "spectrum.mel_bands", QStringLiteral("48"));
    QCOMPARE(groups[1]->summary(), QStringLiteral("mel 48, 0 to 6000 Hz, Slaney"));
    groups[2]->setFolded(true);
    const InputForm again;
    QVERIFY(again.findChildren<FoldGroup*>()[2]->isFolded());
}

void TestInputForm::identityIsCopied() {
    InputForm form;
    form.findChild<QToolButton*>(QStringLiteral("copy-identity"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(inputHash(InputConfig{}).hex()));
}

QTEST_MAIN(TestInputForm)
#include "tst_input_form.moc"
