// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/result_words.h"

#include <cmath>
#include <memory>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include "engine/analysis/configuration_labels.h"
#include "widgets/forms/input_words.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"

namespace etude {

namespace {

constexpr int kIdDigits = 12;
constexpr double kMinute = 60.0; ///< s
constexpr double kHour = 3600.0; ///< s
constexpr std::string_view kInput = "input.";

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

struct ColumnWords {
    QString title;
    QString note;
};

ColumnWords wordsOf(RunColumn column) {
    switch (column) {
    case RunColumn::Configuration:
        return {TableWords::tr("Configuration"), TableWords::tr("What tells this configuration from the others.")};
    case RunColumn::N:
        return {TableWords::tr("Runs"), TableWords::tr("Runs of this row that have a result.")};
    case RunColumn::Settings:
        return {TableWords::tr("Settings"),
                TableWords::tr("Configurations of this row that have a result: settings of the other fields.")};
    case RunColumn::Seeds:
        return {
            TableWords::tr("Seeds"),
            TableWords::tr("Seeds that every setting of this row has; none where they do not all have the same ones.")};
    case RunColumn::RocAuc:
        return {TableWords::tr("AUC"),
                TableWords::tr("Area under the ROC curve on the test set, averaged over tags, then over runs.")};
    case RunColumn::PrAuc:
        return {TableWords::tr("PR-AUC"),
                TableWords::tr("Area under the precision-recall curve, averaged over tags, then over runs.")};
    case RunColumn::Unfinished:
        return {TableWords::tr("Unfinished"), TableWords::tr("Runs of this row that have no result yet.")};
    case RunColumn::State:
        return {TableWords::tr("State"), TableWords::tr("How the runs of this row stand.")};
    case RunColumn::Seconds:
        return {TableWords::tr("Time"), TableWords::tr("How long a run took, all attempts together: the mean.")};
    case RunColumn::Started:
        return {TableWords::tr("Begun"), TableWords::tr("When the first attempt began.")};
    case RunColumn::Device:
        return {TableWords::tr("Device"), TableWords::tr("What trained it.")};
    case RunColumn::Host:
        return {TableWords::tr("Computer"), TableWords::tr("The name of the computer that trained it.")};
    case RunColumn::TrainedEpochs:
        return {TableWords::tr("Epochs trained"), TableWords::tr("Epochs until it was stopped or done: the mean.")};
    case RunColumn::BestEpoch:
        return {TableWords::tr("Best epoch"),
                TableWords::tr("The epoch with the best validation AUC, which was tested: the mean.")};
    case RunColumn::FirstBias:
        return {TableWords::tr("First bias"),
                TableWords::tr("Mean absolute bias of the first convolution of the tested network.")};
    case RunColumn::FirstWeight:
        return {TableWords::tr("First weight"),
                TableWords::tr("Mean absolute weight of the first convolution of the tested network.")};
    case RunColumn::LeftOut:
        return {TableWords::tr("Files left out"), TableWords::tr("Files that could not be used: the mean.")};
    case RunColumn::Operators:
        return {TableWords::tr("Operators"), TableWords::tr("How the network was computed: stock, or fused.")};
    case RunColumn::Version:
        return {TableWords::tr("Etude"), TableWords::tr("The version of Etude that trained it.")};
    case RunColumn::Label:
        return {TableWords::tr("Label"), TableWords::tr("What you called the runs of this row (F2 to write).")};
    case RunColumn::Note:
        return {TableWords::tr("Note"), TableWords::tr("What you wrote about the runs of this row (F2 to write).")};
    case RunColumn::Studies:
        return {TableWords::tr("Studies"), TableWords::tr("The studies that hold these runs.")};
    case RunColumn::Run:
        return {TableWords::tr("Run"), TableWords::tr("The name of the run's folder.")};
    case RunColumn::Control:
        return {TableWords::tr("Label-shuffle control"),
                TableWords::tr("Whether the labels were shuffled, so that nothing can be learned.")};
    case RunColumn::Spread:
        break;
    }
    return {};
}

const std::string& pathOf(ColumnNumber column) {
    return columnNames()[static_cast<std::size_t>(column)];
}

QString decimals(const FieldValue& value, int count) {
    const auto* number = std::get_if<double>(&value);
    return number ? QLocale().toString(*number, 'f', count) : QString();
}

/// A mean of whole numbers.
QString meanText(const FieldValue& value) {
    const double number = std::get<double>(value);
    return QLocale().toString(number, 'f', number == std::round(number) ? 0 : 1);
}

QString severalText(std::size_t count) {
    return TableWords::tr("%Ln values", nullptr, static_cast<int>(count));
}

QString tickOf(std::size_t field, const FieldValue& value) {
    return runLevelTick({columnNames()[static_cast<std::size_t>(columnOfField(field))], value, true});
}

void nameFields(Sentence& sentence, const std::vector<std::string>& fields) {
    for (Sentence& argument : sentence.arguments)
        nameFields(argument, fields);
    if (!sentence.isData)
        return;
    QString text = toQt(sentence.text);
    for (const std::string& path : fields)
        text.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(toQt(std::string(leafName(path))))),
                     runFieldLabel(path));
    sentence.text = text.toStdString();
}

} // namespace

QString intervalName(IntervalKind kind) {
    switch (kind) {
    case IntervalKind::Deviation:
        return TableWords::tr("SD");
    case IntervalKind::Error:
        return TableWords::tr("SE");
    case IntervalKind::Student:
        return TableWords::tr("95 % CI (Student)");
    case IntervalKind::Normal:
        break;
    }
    return TableWords::tr("95 % CI (normal)");
}

QString intervalNote(IntervalKind kind) {
    switch (kind) {
    case IntervalKind::Deviation:
        return TableWords::tr("Standard deviation over runs (n - 1). Needs two runs.");
    case IntervalKind::Error:
        return TableWords::tr("Standard error of the mean: the standard deviation over the root of n. Needs two runs.");
    case IntervalKind::Student:
        return TableWords::tr(
            "Half width of the 95 % confidence interval of the mean, by Student's t with n - 1 degrees of freedom. "
            "Needs two runs.");
    case IntervalKind::Normal:
        break;
    }
    return TableWords::tr("Half width of the 95 % confidence interval of the mean, by the normal quantile 1.96 as in "
                          "the paper's Fig. 2. Needs two runs.");
}

QString columnTitle(ColumnNumber column, IntervalKind interval) {
    const auto fixed = fixedColumn(column);
    if (!fixed)
        return runFieldLabel(pathOf(column));
    return *fixed == RunColumn::Spread ? intervalName(interval) : wordsOf(*fixed).title;
}

QString columnNote(ColumnNumber column, IntervalKind interval) {
    const auto fixed = fixedColumn(column);
    if (!fixed)
        return TableWords::tr("A setting of the runs; filters and the command line call it %1.")
            .arg(toQt(std::string(leafName(pathOf(column)))));
    if (*fixed != RunColumn::Spread)
        return wordsOf(*fixed).note;
    return intervalNote(interval) + u' ' +
           TableWords::tr(
               "It is over seeds: of several settings of the other fields a seed is one value, its mean over "
               "these, and there is none unless all have the same seeds.");
}

bool isNumberColumn(ColumnNumber column) {
    return columnKind(column) == ColumnKind::Number;
}

SideNames windowNames(const Comparison& comparison) {
    const auto name = [](const ComparedSide& side) { return runLevelsText(side.levels).toStdString(); };
    return {name(comparison.a), name(comparison.b)};
}

QString capitalised(QString sentence) {
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString durationText(double seconds) {
    const QLocale locale;
    if (seconds < kMinute)
        return TableWords::tr("%1 s").arg(locale.toString(seconds, 'f', seconds < 10.0 ? 1 : 0));
    const auto whole = static_cast<qlonglong>(std::llround(seconds));
    const auto minute = static_cast<qlonglong>(kMinute);
    if (seconds < kHour)
        return TableWords::tr("%1 min %2 s").arg(locale.toString(whole / minute), locale.toString(whole % minute));
    return TableWords::tr("%1 h %2 min")
        .arg(locale.toString(whole / (minute * minute)), locale.toString(whole / minute % minute));
}

QString ResultWords::level(std::size_t field, const FieldValue& value) {
    const auto [known, isNew] = m_levels.try_emplace({field, value});
    if (isNew)
        known->second = tickOf(field, value);
    return known->second;
}

QString ResultWords::configuration(const RunTable& table, const TableRow& row) {
    const std::uint32_t configuration = table.configuration(row.runs.front());
    if (table.configuration(row.runs.back()) != configuration)
        return severalText(static_cast<std::size_t>(
            table.cell(row, numberOf(RunColumn::Configuration), IntervalKind::Student).several));
    QStringList texts;
    for (const std::size_t field : table.differingFields())
        if (table.applies(configuration, field))
            texts << level(field, table.level(configuration, field));
    const RunSpec& spec = table.runs()[row.runs.front()].spec;
    if (texts.isEmpty())
        texts << groupSummary(InputGroup::Spectrum, spec.input) << groupSummary(InputGroup::Compression, spec.input);
    if (spec.data.isCanary())
        texts << TableWords::tr("shuffled labels");
    return texts.join(QStringLiteral(", "));
}

QString ResultWords::fixed(const RunTable& table, const TableRow& row, RunColumn column, const TableCell& cell) {
    const FieldValue& value = *cell.value;
    switch (column) {
    case RunColumn::N:
    case RunColumn::Settings:
    case RunColumn::Seeds:
        return QLocale().toString(static_cast<qlonglong>(std::get<std::int64_t>(value)));
    case RunColumn::Unfinished:
        return row.unfinished > 0 ? QLocale().toString(static_cast<qlonglong>(row.unfinished)) : QString();
    case RunColumn::RocAuc:
    case RunColumn::PrAuc:
        return decimals(value, 3);
    case RunColumn::Spread: // often below 0.001: one decimal more
        return QStringLiteral("± %1").arg(decimals(value, 4));
    case RunColumn::FirstBias:
    case RunColumn::FirstWeight:
        return QLocale().toString(std::get<double>(value), 'g', 3);
    case RunColumn::TrainedEpochs:
    case RunColumn::BestEpoch:
    case RunColumn::LeftOut:
        return meanText(value);
    case RunColumn::Seconds:
        return durationText(std::get<double>(value));
    case RunColumn::Control:
        return std::get<bool>(value) ? TableWords::tr("yes") : TableWords::tr("no");
    case RunColumn::State:
        return stateWord(table.runs()[row.runs.front()].state);
    case RunColumn::Started: {
        const QDateTime time = QDateTime::fromString(toQt(std::get<std::string>(value)), Qt::ISODateWithMs);
        return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                              : toQt(std::get<std::string>(value));
    }
    case RunColumn::Studies: {
        QStringList names;
        for (const std::string& id : table.runs()[row.runs.front()].studies)
            names << m_studies.value(toQt(id), toQt(id));
        return names.join(QStringLiteral(", "));
    }
    case RunColumn::Run:
        return toQt(std::get<std::string>(value)).left(kIdDigits);
    default:
        return toQt(std::get<std::string>(value)).simplified();
    }
}

QString ResultWords::cell(const RunTable& table, const TableRow& row, ColumnNumber column, IntervalKind interval) {
    if (column == numberOf(RunColumn::Configuration))
        return configuration(table, row);
    const TableCell cell = table.cell(row, column, interval);
    if (cell.several > 0)
        return severalText(cell.several);
    const auto known = fixedColumn(column);
    if (!cell.value)
        return known ? QString() : QStringLiteral("–");
    return known ? fixed(table, row, *known, cell) : level(fieldOfColumn(column), *cell.value);
}

LevelWords levelWords() {
    using Key = std::pair<std::size_t, std::string>;
    auto known = std::make_shared<std::map<Key, std::string>>();
    return [known](std::size_t field, const FieldValue& value) {
        const auto [words, isNew] = known->try_emplace(Key{field, fieldText(value)});
        if (isNew)
            words->second = tickOf(field, value).toStdString();
        return words->second;
    };
}

QStringList toldOfFields(std::vector<Sentence> sentences, const std::vector<std::string>& fields) {
    for (Sentence& sentence : sentences)
        nameFields(sentence, fields);
    return told(sentences);
}

} // namespace etude
