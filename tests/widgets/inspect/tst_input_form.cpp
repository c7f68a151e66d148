// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "engine/core/json.h"
#include "engine/preprocess/passport.h"
#include "tests/support/show.h"
#include "widgets/forms/field_row.h"
#include "widgets/forms/fold_group.h"
#include "widgets/forms/input_fields.h"
#include "widgets/inspect/input_form.h"

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

/// A value of a field that is not its default.
FieldValue otherValue(const InputField& field) {
    const FieldValue now = *getField(InputConfig{}, field.path);
    switch (field.kind) {
    case InputField::Kind::Choice:
        return field.choices.back().name == fieldText(now) ? field.choices.front().name : field.choices.back().name;
    case InputField::Kind::Switch:
        return !std::get<bool>(now);
    case InputField::Kind::Integer: {
        const std::int64_t number = std::get<std::int64_t>(now);
        return field.path == "spectrum.n_fft" || number == 0 ? 2 * number + 1 : number / 2;
    }
    case InputField::Kind::Real:
        break;
    }
    return field.path == "spectrum.f_max" ? 4000.0 : std::get<double>(now) / 2 + 0.25;
}

/// The default configuration with some fields set.
InputConfig configOf(std::initializer_list<std::pair<const char*, FieldValue>> values) {
    InputConfig config;
    for (const auto& [name, value] : values)
        if (!setField(config, name, value))
            qFatal("no field %s", name);
    return config;
}

/// The default configuration, or one in which the field has an effect.
InputConfig whereItApplies(const std::string& path) {
    for (const InputConfig& config :
         {InputConfig{}, configOf({{"offset", "random"}}), configOf({{"db_reference", "constant"}}),
          configOf({{"compression", "log"}}), configOf({{"compression", "power_law"}}),
          configOf({{"compression", "pcen"}, {"quantity", "magnitude"}}), configOf({{"weighting", "per_frequency"}})})
        if (fieldApplies(config, path))
            return config;
    return {};
}

QString copied(const InputForm& form, const char* action) {
    form.findChild<QAction*>(QLatin1String(action))->trigger();
    return QGuiApplication::clipboard()->text();
}

QString readOut(const InputForm& form, const char* name) {
    return form.findChild<QLabel*>(QLatin1String(name))->text();
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
    void summariesSayTheFormula_data();
    void summariesSayTheFormula();
    void fieldsApplyWhereTheyHaveAnEffect_data();
    void fieldsApplyWhereTheyHaveAnEffect();
    void everyPresetIsOffered();
    void nearestPresetIsTheBase();
    void pcenSetsMagnitude();
    void pcenOfPowerSaysWhy();
    void wholeFilesHaveNoShape();
    void passportIsCopied();

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
    InputConfig config = whereItApplies(field.path);
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
    const FieldValue value = otherValue(field);
    InputConfig expected = whereItApplies(field.path);
    InputForm form;
    form.setConfig(expected);
    QVERIFY(fieldApplies(expected, field.path));
    QVERIFY(!rowOf(form, field.path.c_str())->isHidden());
    QVERIFY(setField(expected, field.path, value).has_value());
    if (fieldText(value) == enumName(Compression::Pcen)) // which takes magnitude alone
        expected.spectrum.quantity = Quantity::Magnitude;
    QSignalSpy changed(&form, &InputForm::configChanged);
    if (field.kind == InputField::Kind::Choice)
        choose(form, field.path.c_str(), QString::fromStdString(fieldText(value)));
    else if (field.kind == InputField::Kind::Switch)
        rowOf(form, field.path.c_str())->findChild<QCheckBox*>()->click();
    else
        type(form, field.path.c_str(), QString::fromStdString(fieldText(value)));
    QVERIFY(!form.hasProblem());
    QCOMPARE(form.config(), expected);
    QCOMPARE_GT(changed.count(), 0);
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
    QCOMPARE(row->value(), FieldValue(80.0));
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
    QCOMPARE(rowOf(form, "audio.clip_seconds")->value(), FieldValue(29.0));
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

void TestInputForm::summariesSayTheFormula_data() {
    QTest::addColumn<InputConfig>("config");
    QTest::addColumn<int>("group");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char* summary, InputGroup group, const InputConfig& config) {
        QTest::newRow(summary) << config << static_cast<int>(group) << QString::fromUtf8(summary);
    };
    row("12000 Hz, 29 s, start of the file", InputGroup::Audio, {});
    row("12000 Hz, 29 s, random place, seed 3", InputGroup::Audio,
        configOf({{"offset", "random"}, {"offset_seed", 3}}));
    row("12000 Hz, whole file, first (left)", InputGroup::Audio, configOf({{"offset", "whole"}, {"channels", "left"}}));
    row("STFT 257, 0 to 6000 Hz, hop 256", InputGroup::Spectrum, configOf({{"representation", "stft"}}));
    row("decibel, 80 dB", InputGroup::Compression, {});
    row("decibel, no floor, reference 1", InputGroup::Compression,
        configOf({{"top_db", 0.0}, {"db_reference", "constant"}}));
    row("log(X + 1)", InputGroup::Compression, configOf({{"compression", "log"}}));
    row("log10(1 + 10000 X)", InputGroup::Compression,
        configOf({{"compression", "log"}, {"log_gain", 10000.0}, {"log_base", 10.0}}));
    row("X^0.333", InputGroup::Compression, configOf({{"compression", "power_law"}}));
    row("X^0.5", InputGroup::Compression, configOf({{"compression", "power_law"}, {"power_exponent", 0.5}}));
    row("PCEN, gain 0.98, 0.4 s", InputGroup::Compression,
        configOf({{"compression", "pcen"}, {"quantity", "magnitude"}}));
    row("linear", InputGroup::Compression, configOf({{"compression", "linear"}}));
    row("D-weighting", InputGroup::Weighting, configOf({{"weighting", "d_weighting"}}));
    row("per frequency, statistics of the training set", InputGroup::Weighting,
        configOf({{"weighting", "per_frequency"}, {"weighting_statistics", "training_set"}}));
    row("training set", InputGroup::Standardise, configOf({{"standardisation", "per_dataset"}}));
}

void TestInputForm::summariesSayTheFormula() {
    QFETCH(InputConfig, config);
    QFETCH(int, group);
    QFETCH(QString, summary);
    QCOMPARE(groupSummary(static_cast<InputGroup>(group), config), summary);
}

void TestInputForm::fieldsApplyWhereTheyHaveAnEffect_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("values"); // of the field, with which the path applies; with all others it does not
    const auto rows = [](const char* field, const QStringList& values, std::initializer_list<const char*> paths) {
        for (const char* path : paths)
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(field) << values;
    };
    const auto l1 = [](const char* text) { return QString::fromLatin1(text); };
    rows("audio.offset", {l1("start"), l1("centre"), l1("random")}, {"audio.clip_seconds"});
    rows("audio.offset", {l1("random")}, {"audio.offset_seed"});
    rows("spectrum.window", {l1("hann"), l1("hamming"), l1("blackman")}, {"spectrum.window_form"});
    rows("spectrum.representation", {l1("mel")},
         {"spectrum.mel_bands", "spectrum.f_min", "spectrum.f_max", "spectrum.mel_scale", "spectrum.mel_norm"});
    rows("preprocess.compression", {l1("decibel")},
         {"preprocess.db_reference", "preprocess.amin", "preprocess.top_db"});
    rows("preprocess.compression", {l1("log")},
         {"preprocess.log_gain", "preprocess.log_offset", "preprocess.log_base"});
    rows("preprocess.compression", {l1("power_law")}, {"preprocess.power_exponent"});
    rows("preprocess.compression", {l1("pcen")},
         {"preprocess.pcen_gain", "preprocess.pcen_bias", "preprocess.pcen_power", "preprocess.pcen_time_constant",
          "preprocess.pcen_eps", "preprocess.pcen_scale"});
    rows("preprocess.db_reference", {l1("constant")}, {"preprocess.db_reference_value"});
    rows("preprocess.weighting", {l1("per_frequency")}, {"preprocess.weighting_statistics"});
}

void TestInputForm::fieldsApplyWhereTheyHaveAnEffect() {
    QFETCH(QString, path);
    QFETCH(QString, field);
    QFETCH(QStringList, values);
    const std::string switching = field.toStdString();
    for (const InputField& candidate : inputFields()) {
        if (candidate.path != switching)
            continue;
        for (const FieldChoice& choice : candidate.choices) {
            InputConfig config;
            QVERIFY(setField(config, switching, choice.name).has_value());
            QCOMPARE(fieldApplies(config, path.toStdString()), values.contains(QString::fromStdString(choice.name)));
        }
        return;
    }
    QFAIL("no such field");
}

void TestInputForm::everyPresetIsOffered() {
    InputForm form;
    auto* combo = form.findChild<QComboBox*>(QStringLiteral("presets"));
    QStringList names;
    for (int i = 0; i < combo->count(); ++i) {
        names << combo->itemText(i);
        combo->setCurrentIndex(i);
        Q_EMIT combo->activated(i);
        QCOMPARE(form.config(), presets()[static_cast<std::size_t>(i)].config);
        QVERIFY(!form.hasProblem());
    }
    QCOMPARE(
        names,
        QStringLiteral("paper-mel paper-stft librosa torchaudio kapre-2017 essentia-musicnn").split(QLatin1Char(' ')));
}

void TestInputForm::nearestPresetIsTheBase() {
    InputForm form;
    const auto* combo = form.findChild<QComboBox*>(QStringLiteral("presets"));
    for (std::size_t i = 0; i < presets().size(); ++i) {
        InputConfig config = presets()[i].config;
        form.setConfig(config);
        QCOMPARE(combo->currentIndex(), static_cast<int>(i));
        config.audio.clipSeconds = 2.0;
        form.setConfig(config);
        QCOMPARE(combo->currentIndex(), static_cast<int>(i));
    }
}

void TestInputForm::pcenSetsMagnitude() {
    InputForm form;
    form.show();
    choose(form, "preprocess.compression", QStringLiteral("pcen"));
    QVERIFY(!form.hasProblem());
    QCOMPARE(form.config(), configOf({{"compression", "pcen"}, {"quantity", "magnitude"}}));
    QVERIFY(!rowOf(form, "preprocess.pcen_gain")->isHidden());
    const auto saysSo = [&] {
        const auto labels = rowOf(form, "preprocess.compression")->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("magnitude"));
        });
    };
    QVERIFY(saysSo());
    QCOMPARE(form.undoStack()->count(), 1);
    form.undoStack()->undo();
    QCOMPARE(form.config(), InputConfig{});
    QVERIFY(!saysSo());
}

void TestInputForm::pcenOfPowerSaysWhy() {
    InputForm form;
    choose(form, "preprocess.compression", QStringLiteral("pcen"));
    choose(form, "spectrum.quantity", QStringLiteral("power"));
    QVERIFY(form.hasProblem());
    QVERIFY(rowOf(form, "spectrum.quantity")->problem().contains(QStringLiteral("magnitude")));
    QCOMPARE(form.config().spectrum.quantity, Quantity::Magnitude);
}

void TestInputForm::wholeFilesHaveNoShape() {
    InputForm form;
    QCOMPARE(readOut(form, "shape"), QStringLiteral("96 × 1360"));
    QCOMPARE(readOut(form, "clip"), QStringLiteral("29 s, 348000 samples"));
    choose(form, "audio.offset", QStringLiteral("whole"));
    QCOMPARE(form.config().shape().frames, 0);
    QCOMPARE(readOut(form, "shape"), QStringLiteral("96 × frames of the file"));
    QCOMPARE(readOut(form, "clip"), QStringLiteral("the whole file"));
    QVERIFY(rowOf(form, "audio.clip_seconds")->isHidden());
}

void TestInputForm::passportIsCopied() {
    for (const Preset& preset : presets()) {
        InputForm form;
        form.setConfig(preset.config);
        const Passport expected = passport(preset.config);
        QCOMPARE(copied(form, "copy-identity"), QString::fromStdString(inputHash(preset.config).hex()));
        QCOMPARE(copied(form, "copy-methods"), QString::fromStdString(expected.methods));
        QCOMPARE(copied(form, "copy-json"), QString::fromStdString(expected.json));
        QCOMPARE(copied(form, "copy-snippet"), QString::fromStdString(expected.snippet));
    }
    InputForm form;
    const auto* button = form.findChild<QToolButton*>(QStringLiteral("copy-passport"));
    QCOMPARE(button->menu()->actions().size(), 4);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

QTEST_MAIN(TestInputForm)
#include "tst_input_form.moc"
