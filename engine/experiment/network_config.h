// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/core/field_visit.h"

namespace etude {

/// How the weights of a layer are drawn: from a normal distribution of deviation d (not truncated), or uniformly within
/// +-d sqrt(3), which has the same deviation. With fan-in n and fan-out m, the inputs and outputs of a kernel each
/// times its area, d is sqrt(2 / n) for He (ICCV 2015), sqrt(2 / (n + m)) for Glorot (AISTATS 2010), and sqrt(1 / n)
/// for LeCun
/// ("Efficient BackProp", 1998).
enum class Initialiser { HeNormal, HeUniform, GlorotNormal, GlorotUniform, LecunNormal, LecunUniform };

template <>
struct EnumNames<Initialiser> {
    static constexpr std::array values{std::pair{Initialiser::HeNormal, std::string_view("he_normal")},
                                       std::pair{Initialiser::HeUniform, std::string_view("he_uniform")},
                                       std::pair{Initialiser::GlorotNormal, std::string_view("glorot_normal")},
                                       std::pair{Initialiser::GlorotUniform, std::string_view("glorot_uniform")},
                                       std::pair{Initialiser::LecunNormal, std::string_view("lecun_normal")},
                                       std::pair{Initialiser::LecunUniform, std::string_view("lecun_uniform")}};
};

/// What batch normalisation normalises by in validation and test. Training always takes the batch's own statistics.
enum class BatchNormStatistics {
    Running,   ///< running averages over the steps, which lag where an epoch has few of them: with momentum m they keep
               ///< m^k of their initial values after k steps
    Recomputed ///< exact mean and population variance, over the training clips or 2 048 of them, under the weights that
               ///< are validated or tested
};

template <>
struct EnumNames<BatchNormStatistics> {
    static constexpr std::array values{std::pair{BatchNormStatistics::Running, std::string_view("running")},
                                       std::pair{BatchNormStatistics::Recomputed, std::string_view("recomputed")}};
};

/// The most training clips whose statistics are recomputed; of more, as many that lie evenly over their order.
inline constexpr std::int64_t kStatisticsClips = 2048;

/// The ConvNet of Choi et al., Fig. 1: `depth` blocks of convolution (same padding) -> batch normalisation -> ELU ->
/// max-pooling, then one fully connected layer with a sigmoid per tag. The poolings follow from the input's shape; see
/// NetworkPlan. Defaults are the paper's and, where it is silent, its authors' code in Keras 1.2.2.
struct NetworkConfig {
    int width = 32;       ///< channels of each convolution
    int depth = 5;        ///< blocks
    int kernel = 3;       ///< side of the square kernels, odd
    double dropout = 0.0; ///< share of the values after each pooling that is zeroed in training, each on its own
    double batchNormEpsilon = 1e-3;
    double batchNormMomentum = 0.99; ///< Keras' meaning: the share of the old running statistics that is kept
    BatchNormStatistics batchNormStatistics = BatchNormStatistics::Running;
    Initialiser convolutionInit = Initialiser::HeNormal;
    double convolutionBias = 0.0; ///< to begin with, as are the next two
    double batchNormGamma = 1.0;
    double batchNormBeta = 0.0;
    Initialiser outputInit = Initialiser::GlorotUniform; ///< of the last layer
    double outputBias = 0.0;                             ///< to begin with

    bool operator==(const NetworkConfig&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("width", self.width, Range{1, 1024, "channels"});
        visit("depth", self.depth, Range{1, 8, "blocks"});
        visit("kernel", self.kernel, Range{1, 15});
        visit("dropout", self.dropout, Range{0, 0.95});
        visit("batch_norm_epsilon", self.batchNormEpsilon, Range{1e-12, 1});
        visit("batch_norm_momentum", self.batchNormMomentum, Range{0, 0.999999},
              self.batchNormStatistics == BatchNormStatistics::Running);
        visit("batch_norm_statistics", self.batchNormStatistics);
        visit("convolution_init", self.convolutionInit);
        visit("convolution_bias", self.convolutionBias, Range{-100, 100});
        visit("batch_norm_gamma", self.batchNormGamma, Range{-100, 100});
        visit("batch_norm_beta", self.batchNormBeta, Range{-100, 100});
        visit("output_init", self.outputInit);
        visit("output_bias", self.outputBias, Range{-100, 100});
    }
    [[nodiscard]] std::vector<FieldProblem> check() const {
        if (kernel % 2 == 0)
            return {{"kernel", std::to_string(kernel), say("odd, so that padding can keep the size")}};
        return {};
    }
};

} // namespace etude
