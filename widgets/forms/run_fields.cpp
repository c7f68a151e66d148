// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/run_fields.h"

#include <algorithm>

#include <QCoreApplication>

#include "engine/experiment/run_spec.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"

namespace etude {

namespace {

struct RunFields {
    Q_DECLARE_TR_FUNCTIONS(RunFields)
};

constexpr std::string_view kInputPart = "input.";
constexpr std::string_view kDatasetField = "data.dataset";

struct Described {
    std::string_view path;
    QString toolTip;
    NumberStep step = NumberStep::One;
};

std::vector<Described> descriptions() {
    return {
        {"network.width", RunFields::tr("Feature maps of each convolution."), NumberStep::Double},
        {"network.depth", RunFields::tr("Blocks of convolution, batch normalisation, ELU and max-pooling.")},
        {"network.kernel", RunFields::tr("Side of the square kernels; odd, so that padding keeps the size.")},
        {"network.dropout", RunFields::tr("Share of the values after each pooling that is zeroed in training."),
         NumberStep::Tenth},
        {"network.batch_norm_epsilon", RunFields::tr("Added to the variance before its square root is taken."),
         NumberStep::Tenfold},
        {"network.batch_norm_momentum",
         RunFields::tr("The share of the old running statistics that each step keeps (Keras' meaning; PyTorch's is "
                       "one minus this)."),
         NumberStep::Tenth},
        {"network.batch_norm_statistics",
         RunFields::tr("What normalises in validation and test: the running averages of training, which lag where an "
                       "epoch has few steps, or statistics recomputed over training clips before each.")},
        {"network.convolution_init", RunFields::tr("How the kernels are drawn.")},
        {"network.convolution_bias", RunFields::tr("Every convolution's bias to begin with.")},
        {"network.batch_norm_gamma", RunFields::tr("Every batch normalisation's scale to begin with.")},
        {"network.batch_norm_beta", RunFields::tr("Every batch normalisation's shift to begin with.")},
        {"network.output_init", RunFields::tr("How the weights of the last layer are drawn.")},
        {"network.output_bias", RunFields::tr("The last layer's bias to begin with.")},
        {"training.epochs", RunFields::tr("Passes over the training set, at most. The test uses the epoch with the "
                                          "best validation AUC.")},
        {"training.batch_size", RunFields::tr("Clips in one step of ADAM. Larger batches need more memory."),
         NumberStep::Double},
        {"training.learning_rate", RunFields::tr("ADAM's step size, constant over the run."), NumberStep::Tenfold},
        {"training.beta1", RunFields::tr("ADAM's decay of the mean of gradients."), NumberStep::Tenth},
        {"training.beta2", RunFields::tr("ADAM's decay of the mean of their squares."), NumberStep::Tenth},
        {"training.adam_epsilon", RunFields::tr("Added to the root in ADAM's denominator."), NumberStep::Tenfold},
        {"training.precision", RunFields::tr("What convolutions multiply; products are summed in float32.")},
        {"training.patience", RunFields::tr("Epochs without a better validation AUC after which training stops; 0: "
                                            "never early.")},
        {"training.operator_choice",
         RunFields::tr("What computes the network on a processor. Stock operators give a bias "
                       "before batch normalisation a gradient of rounding errors, which the "
                       "paper's finding about the scale needs.")},
        {"data.train_fraction",
         RunFields::tr("How much of the training set is used; smaller subsets lie inside "
                       "larger ones. The validation and test sets stay whole."),
         NumberStep::Double},
        {"data.subset_method", RunFields::tr("How a smaller training set is drawn.")},
        {"data.label_shuffle_seed", RunFields::tr("Not 0: the labels of each set are shuffled, a control whose AUC "
                                                  "must be that of chance.")},
        {"seeds.init_seed", RunFields::tr("Of the initial weights.")},
        {"seeds.order_seed", RunFields::tr("Of the order of training clips.")},
        {"seeds.subset_seed", RunFields::tr("Of what a smaller training set keeps.")},
    };
}

/// The fields beyond the input, as visitFields() tells them.
class RunCollector {
public:
    template <FieldStruct T>
    void collect(const T& object, const std::string& prefix) {
        T::visitFields(object, [&](std::string_view name, const auto& value, Range range = {}, bool = true) {
            using F = std::remove_cvref_t<decltype(value)>;
            using Kind = InputField::Kind;
            const std::string path = prefix + std::string(name);
            if (path == "input" || path == kDatasetField)
                return;
            if constexpr (FieldStruct<F>) {
                collect(value, path + ".");
            } else if constexpr (NamedEnum<F>) {
                add(path, Kind::Choice, range);
                for (const auto& entry : EnumNames<F>::values)
                    m_fields.back().choices.push_back(
                        {std::string(entry.second), runLevelTick({path, std::string(entry.second), true}), {}});
            } else if constexpr (std::is_integral_v<F>) {
                add(path, Kind::Integer, range);
            } else if constexpr (std::is_same_v<F, double>) {
                add(path, Kind::Real, range);
            }
        });
    }
    std::vector<InputField> take() { return std::move(m_fields); }

private:
    void add(const std::string& path, InputField::Kind kind, const Range& range) {
        InputField field;
        field.path = path;
        field.kind = kind;
        field.range = range;
        field.label = runFieldLabel(path);
        const auto described = std::ranges::find(m_descriptions, path, &Described::path);
        if (described != m_descriptions.end()) {
            field.toolTip = described->toolTip;
            field.step = described->step;
        }
        m_fields.push_back(std::move(field));
    }

    std::vector<Described> m_descriptions = descriptions();
    std::vector<InputField> m_fields;
};

} // namespace

QString runPartTitle(RunPart part) {
    switch (part) {
    case RunPart::Input:
        return RunFields::tr("Input");
    case RunPart::Network:
        return RunFields::tr("Network");
    case RunPart::Training:
        return RunFields::tr("Optimisation");
    case RunPart::Data:
        return RunFields::tr("Data");
    case RunPart::Seeds:
        break;
    }
    return RunFields::tr("Seeds");
}

RunPart runPart(std::string_view path) {
    constexpr std::array kPrefixes{kInputPart, std::string_view("network."), std::string_view("training."),
                                   std::string_view("data."), std::string_view("seeds.")};
    for (std::size_t i = 0; i < kPrefixes.size(); ++i)
        if (path.starts_with(kPrefixes[i]))
            return kRunParts[i];
    return RunPart::Input;
}

std::vector<InputField> runFields() {
    std::vector<InputField> fields = inputFields();
    for (InputField& field : fields)
        field.path = std::string(kInputPart) + field.path;
    RunCollector collector;
    collector.collect(RunSpec{}, "");
    std::ranges::move(collector.take(), std::back_inserter(fields));
    return fields;
}

} // namespace etude
