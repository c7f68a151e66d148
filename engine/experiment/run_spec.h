// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/field_visit.h"
#include "engine/core/hash.h"
#include "engine/dataset/dataset.h"
#include "engine/dataset/split/training_subset.h"
#include "engine/experiment/network_config.h"
#include "engine/preprocess/input_config.h"

namespace etude {

/// What convolutions multiply; products are summed in float32. Weights, their statistics, gradients and ADAM are in
/// float32 with each. On a processor maps are in float32, too, and the fused first block is wholly; on a GPU they are
/// in the 16 bits of the convolutions.
enum class Precision {
    Float32,
    BFloat16, ///< 8 bits of mantissa, the range of float32
    Float16,  ///< 11 bits of mantissa, up to 65 504: the loss is scaled (engine/network/loss_scale.h). GPUs alone
};

template <>
struct EnumNames<Precision> {
    static constexpr std::array values{std::pair{Precision::Float32, std::string_view("float32")},
                                       std::pair{Precision::BFloat16, std::string_view("bfloat16")},
                                       std::pair{Precision::Float16, std::string_view("float16")}};
};

/// Of a value in it.
[[nodiscard]] constexpr int bytesOf(Precision precision) {
    return precision == Precision::Float32 ? 4 : 2;
}

/// What computes the network on a processor. A GPU has libtorch's operators alone.
enum class OperatorChoice {
    Automatic, ///< as the worker is told: Etude's own, unless it is told otherwise
    Stock ///< libtorch's, whatever the worker is told: with them, a bias before batch normalisation gets a gradient
          ///< of rounding errors, which the paper's finding about the scale needs
};

template <>
struct EnumNames<OperatorChoice> {
    static constexpr std::array values{std::pair{OperatorChoice::Automatic, std::string_view("automatic")},
                                       std::pair{OperatorChoice::Stock, std::string_view("stock")}};
};

/// Optimisation: binary cross-entropy and ADAM. The paper gives neither batch size nor epochs.
struct TrainingConfig {
    int epochs = 12;
    int batchSize = 16;
    double learningRate = 5e-3; ///< the authors' code
    double beta1 = 0.9;
    double beta2 = 0.999;
    double adamEpsilon = 1e-8;
    Precision precision = Precision::Float32;
    int patience = 0; ///< epochs without a better validation AUC before stopping; 0, or `epochs` - 1 and more,
                      ///< as the first epoch is the best so far: never stop early
    OperatorChoice operators = OperatorChoice::Automatic;

    /// Whether patience can end training before all epochs; 0 counts as a value that has an effect.
    [[nodiscard]] bool patienceHasEffect() const { return patience < epochs - 1; }
    bool operator==(const TrainingConfig&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("epochs", self.epochs, Range{1, 10000});
        visit("batch_size", self.batchSize, Range{2, 4096, "clips"});
        visit("learning_rate", self.learningRate, Range{1e-9, 10});
        visit("beta1", self.beta1, Range{0, 0.999999});
        visit("beta2", self.beta2, Range{0, 0.9999999});
        visit("adam_epsilon", self.adamEpsilon, Range{1e-16, 1});
        visit("precision", self.precision);
        visit("patience", self.patience, Range{0, 10000, "epochs"}, self.patienceHasEffect());
        visit("operator_choice", self.operators);
    }
};

/// What is trained and tested on.
struct DataConfig {
    std::string dataset;        ///< hash in hex
    double trainFraction = 1.0; ///< of the training set; a smaller subset lies inside a larger one
    SubsetMethod subsetMethod = SubsetMethod::Random; ///< without effect where the fraction is 1
    /// Not 0: a label-shuffle control. The labels of the clips of each set are permuted, differently for each
    /// initialisation seed, so that repetitions are independent draws from chance.
    std::uint64_t labelShuffleSeed = 0;

    [[nodiscard]] bool isCanary() const { return labelShuffleSeed != 0; }
    bool operator==(const DataConfig&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("dataset", self.dataset);
        visit("train_fraction", self.trainFraction, Range{1e-6, 1});
        visit("subset_method", self.subsetMethod, Range{}, self.trainFraction < 1.0);
        visit("label_shuffle_seed", self.labelShuffleSeed);
    }
    /// Empty means: not chosen yet.
    [[nodiscard]] std::vector<FieldProblem> check() const {
        if (!dataset.empty() && !Hash::parse(dataset))
            return {{"data.dataset", "'" + dataset + "'", say("a data set's hash, 32 hexadecimal digits")}};
        return {};
    }
};

/// Separate seeds, so that each source of variance can be varied alone (the paper's Fig. 2 varies the first).
struct SeedConfig {
    std::uint64_t initialisation = 0;
    std::uint64_t order = 0;
    std::uint64_t subset = 0;

    bool operator==(const SeedConfig&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("init_seed", self.initialisation);
        visit("order_seed", self.order);
        visit("subset_seed", self.subset);
    }
};

/// Everything that defines a run.
struct RunSpec {
    InputConfig input;
    NetworkConfig network;
    TrainingConfig training;
    DataConfig data;
    SeedConfig seeds;

    bool operator==(const RunSpec&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("input", self.input);
        visit("network", self.network);
        visit("training", self.training);
        visit("data", self.data);
        visit("seeds", self.seeds);
    }
    /// A network needs clips of one length.
    [[nodiscard]] std::vector<FieldProblem> check() const {
        if (input.wholeFile())
            return {{"offset", "whole", say("start, centre or random where a network is trained")}};
        return {};
    }
    /// The whole training set has only one subset.
    [[nodiscard]] std::vector<std::string_view> withoutEffect() const {
        return data.trainFraction < 1.0 ? std::vector<std::string_view>()
                                        : std::vector<std::string_view>{"seeds.subset_seed"};
    }
};

/// Raised whenever a default or a formula changes its meaning, so that old ids stay apart from new ones.
inline constexpr int kSpecSchema = 1;

/// Identity of a run: the hash in hex of the fields that have an effect. Two runs are the same run exactly if these are
/// equal.
[[nodiscard]] std::string runId(const RunSpec& spec);

/// The name of the run's folder, which is also its name in a project's files and database. It is the run's id, except
/// where an older version wrote a spec with values that have no effect: it counted them, and such a run keeps its
/// name.
[[nodiscard]] std::string storedRunId(const RunSpec& spec);

/// The hash in hex of the spec without its initialisation seed: runs that share it are repetitions of one
/// configuration.
[[nodiscard]] std::string configurationId(const RunSpec& spec);

/// spec.json's content, for people and programs: all fields and, as "schema", kSpecSchema.
[[nodiscard]] std::string specText(const RunSpec& spec);
/// The inverse. Missing fields have their default; another schema is an error. `where` names the source.
[[nodiscard]] Result<RunSpec> parseSpec(std::string_view text, std::string_view where);

} // namespace etude
