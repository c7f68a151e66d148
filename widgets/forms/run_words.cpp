// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/run_words.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "engine/analysis/configuration_labels.h"
#include "widgets/forms/input_words.h"
#include "widgets/forms/number_text.h"

namespace etude {

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

constexpr std::string_view kInput = "input.";
constexpr std::string_view kFraction = "data.train_fraction";
constexpr std::string_view kScale = "input.preprocess.scale";
constexpr std::string_view kDataset = "data.dataset";
constexpr int kHashDigits = 12;

struct FieldLabel {
    std::string_view path;
    QString label;
};

/// Of the fields beyond the input.
std::vector<FieldLabel> trainingLabels() {
    return {{"network.width", RunWords::tr("Channels")},
            {"network.depth", RunWords::tr("Blocks")},
            {"network.kernel", RunWords::tr("Kernel")},
            {"network.dropout", RunWords::tr("Dropout")},
            {"network.batch_norm_epsilon", RunWords::tr("Batch norm epsilon")},
            {"network.batch_norm_momentum", RunWords::tr("Batch norm momentum")},
            {"network.batch_norm_statistics", RunWords::tr("Batch norm statistics")},
            {"network.convolution_init", RunWords::tr("Initial convolutions")},
            {"network.convolution_bias", RunWords::tr("Initial bias")},
            {"network.batch_norm_gamma", RunWords::tr("Initial batch norm scale")},
            {"network.batch_norm_beta", RunWords::tr("Initial batch norm shift")},
            {"network.output_init", RunWords::tr("Initial last layer")},
            {"network.output_bias", RunWords::tr("Initial last bias")},
            {"training.epochs", RunWords::tr("Epochs")},
            {"training.batch_size", RunWords::tr("Batch size")},
            {"training.learning_rate", RunWords::tr("Learning rate")},
            {"training.beta1", RunWords::tr("ADAM beta 1")},
            {"training.beta2", RunWords::tr("ADAM beta 2")},
            {"training.adam_epsilon", RunWords::tr("ADAM epsilon")},
            {"training.precision", RunWords::tr("Precision")},
            {"training.patience", RunWords::tr("Patience")},
            {"training.operator_choice", RunWords::tr("Operators")},
            {kDataset, RunWords::tr("Data set")},
            {kFraction, RunWords::tr("Training size")},
            {"data.subset_method", RunWords::tr("Subset drawn")},
            {"data.label_shuffle_seed", RunWords::tr("Shuffled labels")},
            {"seeds.init_seed", RunWords::tr("Seed")},
            {"seeds.order_seed", RunWords::tr("Order seed")},
            {"seeds.subset_seed", RunWords::tr("Subset seed")}};
}

/// Of the choices beyond the input.
std::vector<FieldLabel> trainingChoices() {
    return {{"he_normal", RunWords::tr("He normal")},         {"he_uniform", RunWords::tr("He uniform")},
            {"glorot_normal", RunWords::tr("Glorot normal")}, {"glorot_uniform", RunWords::tr("Glorot uniform")},
            {"lecun_normal", RunWords::tr("LeCun normal")},   {"lecun_uniform", RunWords::tr("LeCun uniform")},
            {"float32", RunWords::tr("32-bit float")},        {"bfloat16", RunWords::tr("bfloat16")},
            {"float16", RunWords::tr("16-bit float")}};
}

QString namedValue(std::string_view path, const std::string& name) {
    if (path == kDataset)
        return QString::fromStdString(name.substr(0, kHashDigits));
    if (path.starts_with(kInput))
        return choiceLabel(path.substr(kInput.size()), name);
    const std::vector<FieldLabel> choices = trainingChoices();
    const auto found = std::ranges::find(choices, name, &FieldLabel::path);
    return found != choices.end() ? found->label : QString::fromStdString(name).replace(u'_', u' ');
}

std::optional<double> numberOf(const FieldValue& value) {
    return std::visit(
        [](const auto& held) -> std::optional<double> {
            using T = std::decay_t<decltype(held)>;
            if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>)
                return static_cast<double>(held);
            else
                return std::nullopt;
        },
        value);
}

/// A number with the unit that its field has.
QString numberTick(std::string_view path, double number) {
    if (path == kFraction)
        return RunWords::tr("%1 %").arg(numberText(100.0 * number));
    if (path == kScale)
        return RunWords::tr("× %1").arg(numberText(number));
    if (path == "input.audio.clip_seconds")
        return RunWords::tr("%1 s").arg(numberText(number));
    if (path == "input.audio.sample_rate")
        return RunWords::tr("%1 Hz").arg(numberText(number));
    return numberText(number);
}

} // namespace

QString stateWord(RunState state) {
    switch (state) {
    case RunState::Queued:
        return QCoreApplication::translate("RunModel", "queued");
    case RunState::Running:
        return QCoreApplication::translate("RunModel", "running");
    case RunState::Finished:
        return QCoreApplication::translate("RunModel", "finished");
    case RunState::Failed:
        return QCoreApplication::translate("RunModel", "failed");
    case RunState::Stopped:
        return QCoreApplication::translate("RunModel", "stopped");
    case RunState::Interrupted:
        return QCoreApplication::translate("RunModel", "interrupted");
    }
    return {};
}

QString runFieldLabel(std::string_view path) {
    if (path == kScale) // "Factor" says too little where its group does not stand above it
        return RunWords::tr("Scale");
    if (path.starts_with(kInput)) {
        const std::vector<FieldWords> words = inputWords();
        const auto field = std::ranges::find(words, path.substr(kInput.size()), &FieldWords::path);
        if (field != words.end())
            return field->label;
    }
    const std::vector<FieldLabel> labels = trainingLabels();
    const auto found = std::ranges::find(labels, path, &FieldLabel::path);
    return found != labels.end() ? found->label
                                 : QString::fromStdString(std::string(leafName(path))).replace(u'_', u' ');
}

std::string fieldName(const std::string& path) {
    return runFieldLabel(path).toStdString();
}

QString runLevelTick(const FieldLeaf& level) {
    if (!level.applies)
        return QStringLiteral("–");
    if (const auto* name = std::get_if<std::string>(&level.value))
        return namedValue(level.path, *name);
    if (const auto number = numberOf(level.value))
        return numberTick(level.path, *number);
    if (const auto* yes = std::get_if<bool>(&level.value))
        return *yes ? RunWords::tr("yes") : RunWords::tr("no");
    return QString::fromStdString(fieldText(level.value));
}

QString runLevelText(const FieldLeaf& level) {
    QString tick = runLevelTick(level);
    if (level.path == kFraction)
        return RunWords::tr("%1 of the data").arg(tick);
    if (level.path == "input.audio.clip_seconds")
        return RunWords::tr("%1 clips").arg(tick);
    if (const auto epochs = numberOf(level.value); epochs && level.path == "training.epochs")
        return RunWords::tr("%Ln epochs", nullptr, static_cast<int>(*epochs));
    const bool speaksForItself = level.path == kScale || level.path == "input.audio.sample_rate" ||
                                 (std::holds_alternative<std::string>(level.value) && level.path != kDataset);
    if (speaksForItself)
        return tick;
    QString label = runFieldLabel(level.path);
    if (label.size() > 1 && label[1].isLower())
        label[0] = label[0].toLower();
    return QStringLiteral("%1 %2").arg(label, tick);
}

QString inputText(const InputConfig& config) {
    static constexpr std::array kFirst{std::string_view("spectrum.representation"),
                                       std::string_view("spectrum.mel_bands"),
                                       std::string_view("preprocess.compression")};
    const auto leaves = fieldLeaves(config);
    const auto usual = fieldLeaves(InputConfig());
    QStringList texts{choiceLabel(kFirst[0], enumName(config.spectrum.representation)) +
                          QStringLiteral(" %1").arg(config.spectrum.bands()),
                      choiceLabel(kFirst[2], enumName(config.preprocess.compression))};
    for (std::size_t i = 0; i < leaves.size(); ++i)
        if (leaves[i].applies && leaves[i].value != usual[i].value &&
            std::ranges::find(kFirst, leaves[i].path) == kFirst.end())
            texts << runLevelText({std::string(kInput) + leaves[i].path, leaves[i].value, true});
    return texts.join(QStringLiteral(", "));
}

QString runLevelsText(const std::vector<FieldLeaf>& levels) {
    QStringList texts;
    for (const FieldLeaf& level : levels)
        if (level.applies)
            texts << runLevelText(level);
    return texts.join(QStringLiteral(", "));
}

std::vector<QString> runLabels(const std::vector<RunSpec>& specs) {
    const auto fields = distinguishingFields(specs);
    std::vector<QString> labels;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        QString label = runLevelsText(fields[i]);
        if (label.isEmpty())
            label = inputText(specs[i].input);
        labels.push_back(specs[i].data.isCanary() ? RunWords::tr("%1, shuffled labels").arg(label) : label);
    }
    return labels;
}

} // namespace etude
