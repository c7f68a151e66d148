// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/claim_questions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <numbers>

#include <boost/math/distributions/chi_squared.hpp>

#include "engine/analysis/first_convolution.h"
#include "engine/analysis/line_fit.h"
#include "engine/analysis/repeated_runs.h"
#include "engine/analysis/size_study.h"
#include "engine/analysis/varied_field.h"
#include "engine/core/text.h"

namespace etude {

namespace {

constexpr double kRepresentationMargin = 0.007; ///< what the paper says of its Fig. 3
constexpr double kBiasGrowth = 3.4;             ///< the mean absolute bias, x10 against x1
constexpr double kClaimedScale = 10.0;
constexpr std::array kCompressions{Compression::Decibel, Compression::Linear};
constexpr std::array kWeightings{Weighting::Bypass, Weighting::PerFrequency, Weighting::AWeighting};
constexpr std::array kScales{1.0, kClaimedScale};
constexpr std::array kRepresentations{Representation::Mel, Representation::Stft};
const double kAbout = std::log(2.0) / 2.0; ///< "about": up to sqrt(2) times more or less

constexpr std::string_view kCompressionField = "input.preprocess.compression";
constexpr std::string_view kWeightingPath = "input.preprocess.weighting";
constexpr std::string_view kScalePath = "input.preprocess.scale";
constexpr std::string_view kRepresentationField = "input.spectrum.representation";

/// The cell as a setting, by these fields.
ClaimWhere settingOf(const ClaimRuns& runs, const ClaimCell& cell, std::initializer_list<std::string_view> fields) {
    ClaimWhere where;
    for (const std::string_view field : fields)
        where.levels.push_back(levelOf(runs.specOf(cell), std::string(field)));
    return where;
}

Claim claimOf(std::string id, Sentence statement, Sentence rule, ClaimUnit unit = ClaimUnit::Auc) {
    Claim claim;
    claim.id = std::move(id);
    claim.statement = std::move(statement);
    claim.rule = std::move(rule);
    claim.unit = unit;
    return claim;
}

/// The difference a - b of two cells, in pairs of a seed.
MeasuredPart difference(const ClaimRuns& runs, ClaimWhere where, const ClaimRegion& region, const ClaimCell& a,
                        const ClaimCell& b) {
    std::vector<double> differences;
    const ClaimRuns::Seeds& others = runs.of(b);
    for (const auto& [seed, run] : runs.of(a))
        if (const auto other = others.find(seed); other != others.end())
            differences.push_back(*run->rocAuc - *other->second->rocAuc);
    return measuredMean(std::move(where), region, differences);
}

void addCell(std::vector<ClaimCell>& cells, const ClaimCell& cell) {
    if (std::ranges::find(cells, cell) == cells.end())
        cells.push_back(cell);
}

void addDifference(ClaimQuestion& question, const ClaimRuns& runs, ClaimWhere where, const ClaimRegion& region,
                   const ClaimCell& a, const ClaimCell& b) {
    question.parts.push_back(difference(runs, std::move(where), region, a, b));
    addCell(question.cells, a);
    addCell(question.cells, b);
}

Sentence effectRule() {
    return say("Reproduced: the 95 % interval of the difference over seeds lies above 0 in every setting. "
               "Contradicted: in any of them it lies below +%1, so that there is no gain that counts; its level is "
               "shared out over the settings (Bonferroni, Holm's first step).",
               fixedText(kPaperMargin, 3));
}

Sentence sameRule(double margin) {
    return say("Reproduced: the 95 % interval of the difference over seeds lies within ±%1 in every setting. "
               "Contradicted: in any of them it lies beyond; its level is shared out over the settings (Bonferroni, "
               "Holm's first step).",
               fixedText(margin, 3));
}

ClaimQuestion decibelWithMel(const ClaimRuns& runs) {
    ClaimQuestion question{claimOf("decibel_mel",
                                   say("Decibels beat linear magnitudes with mel input, in each weighting and scale."),
                                   effectRule()),
                           {},
                           {}};
    for (const double scale : kScales)
        for (const Weighting weighting : kWeightings) {
            const ClaimCell decibel{.compression = Compression::Decibel, .weighting = weighting, .scale = scale};
            const ClaimCell linear{.compression = Compression::Linear, .weighting = weighting, .scale = scale};
            addDifference(question, runs, settingOf(runs, decibel, {kWeightingPath, kScalePath}),
                          ClaimRegion::above(kPaperMargin), decibel, linear);
        }
    return question;
}

ClaimQuestion decibelWithStft(const ClaimRuns& runs) {
    ClaimQuestion question{
        claimOf("decibel_stft", say("Decibels beat linear magnitudes with STFT input."), effectRule()), {}, {}};
    addDifference(question, runs, {}, ClaimRegion::above(kPaperMargin),
                  {.compression = Compression::Decibel, .representation = Representation::Stft},
                  {.compression = Compression::Linear, .representation = Representation::Stft});
    return question;
}

std::size_t fewestRuns(const DataEquivalent& equivalent) {
    std::size_t fewest = equivalent.other.auc.size();
    for (const SizeRuns& size : equivalent.study.sizes)
        fewest = std::min(fewest, size.auc.size());
    return fewest;
}

/// How many times the data of decibels linear magnitudes need, as a logarithm.
MeasuredPart worthInData(const ClaimRuns& runs, std::vector<Sentence>& cautions) {
    MeasuredPart part;
    part.region = ClaimRegion::between(std::log(2.0) - kAbout, std::log(2.0) + kAbout);
    const std::string decibel = configurationId(runs.specOf({}));
    const std::string linear = configurationId(runs.specOf({.compression = Compression::Linear}));
    if (runs.of({}).empty() || runs.of({.compression = Compression::Linear}).empty() ||
        (!sizeStudy(runs.all(), decibel).isStudy() && !sizeStudy(runs.all(), linear).isStudy()))
        return part;
    const auto equivalent = dataEquivalent(runs.all(), decibel, linear, {"decibel", "linear"});
    if (!equivalent) {
        part.triedInVain = true;
        cautions.push_back(equivalent.error().sentence);
        return part;
    }
    cautions.insert(cautions.end(), equivalent->cautions.begin(), equivalent->cautions.end());
    if (equivalent->factor.extrapolated)
        cautions.push_back(say("The number is extrapolated beyond the sizes that were trained."));
    const SizeFactor& factor = equivalent->factor;
    const double sign = equivalent->configuration == linear ? 1.0 : -1.0;
    part.n = fewestRuns(*equivalent);
    part.estimate = sign * std::log(factor.factor);
    if (!factor.resampled)
        return part;
    const double low = factor.low ? std::log(*factor.low) : -kNoEnd;
    const double high = factor.high ? std::log(*factor.high) : kNoEnd;
    part.interval = sign > 0.0 ? std::pair(low, high) : std::pair(-high, -low);
    return part;
}

ClaimQuestion dataDoubling(const ClaimRuns& runs) {
    ClaimQuestion question{
        claimOf("data_doubling", say("The gain of decibels is worth about a doubling of the training data."),
                say("Reproduced: the 95 % bootstrap interval of how many times the data linear magnitudes need for the "
                    "AUC of decibels lies within %1 to %2, half a doubling on either side of 2. Contradicted: it lies "
                    "wholly outside.",
                    fixedText(std::numbers::sqrt2, 2), fixedText(2.0 * std::numbers::sqrt2, 2)),
                ClaimUnit::Factor),
        {},
        {}};
    question.parts.push_back(worthInData(runs, question.claim.cautions));
    for (const double size : runs.sizes())
        addCell(question.cells, {.fraction = size});
    addCell(question.cells, {.compression = Compression::Linear});
    return question;
}

ClaimQuestion melAndStft(const ClaimRuns& runs) {
    ClaimQuestion question{
        claimOf("mel_stft", say("Mel and STFT differ by less than %1 at every training size.", kRepresentationMargin),
                sameRule(kRepresentationMargin)),
        {},
        {}};
    for (const double size : runs.sizes())
        addDifference(question, runs, settingOf(runs, {.fraction = size}, {kTrainFractionField}),
                      ClaimRegion::within(kRepresentationMargin), {.fraction = size},
                      {.representation = Representation::Stft, .fraction = size});
    return question;
}

ClaimQuestion noWeighting(const ClaimRuns& runs) {
    ClaimQuestion question{
        claimOf("weighting", say("The frequency weighting does not matter."), sameRule(kPaperMargin)), {}, {}};
    for (const Compression compression : kCompressions)
        for (const double scale : kScales)
            for (std::size_t i = 0; i < kWeightings.size(); ++i)
                for (std::size_t j = i + 1; j < kWeightings.size(); ++j) {
                    const ClaimCell a{.compression = compression, .weighting = kWeightings[i], .scale = scale};
                    const ClaimCell b{.compression = compression, .weighting = kWeightings[j], .scale = scale};
                    ClaimWhere where = settingOf(runs, a, {kCompressionField, kScalePath});
                    for (const ClaimCell& cell : {a, b})
                        where.compared.push_back(levelOf(runs.specOf(cell), std::string(kWeightingPath)));
                    addDifference(question, runs, std::move(where), ClaimRegion::within(kPaperMargin), a, b);
                }
    return question;
}

ClaimQuestion noScale(const ClaimRuns& runs) {
    ClaimQuestion question{
        claimOf("scale", say("Scaling the input by 10 does not matter."), sameRule(kPaperMargin)), {}, {}};
    for (const Compression compression : kCompressions)
        for (const Weighting weighting : kWeightings) {
            const ClaimCell plain{.compression = compression, .weighting = weighting};
            const ClaimCell scaled{.compression = compression, .weighting = weighting, .scale = kClaimedScale};
            addDifference(question, runs, settingOf(runs, plain, {kCompressionField, kWeightingPath}),
                          ClaimRegion::within(kPaperMargin), scaled, plain);
        }
    return question;
}

/// Logarithms of the ratios of the mean absolute biases, x10 against x1, of pairs in which they are defined.
struct BiasRatios {
    std::vector<double> logarithms;
    std::size_t undefined = 0; ///< pairs with fused operators, or with a bias of 0
};

BiasRatios biasRatios(const ClaimRuns& runs, bool stock) {
    BiasRatios ratios;
    const ClaimRuns::Seeds& plain = runs.of({.stock = stock});
    for (const auto& [seed, run] : runs.of({.scale = kClaimedScale, .stock = stock})) {
        const auto other = plain.find(seed);
        if (other == plain.end() || !run->firstBias || !other->second->firstBias)
            continue;
        std::vector<RunResult> pair{*run, *other->second};
        const std::vector<ScaleRatio> ratio = scaleRatios(firstConvolutions(pair));
        if (!ratio.empty() && ratio.front().bias && *ratio.front().bias > 0.0)
            ratios.logarithms.push_back(std::log(*ratio.front().bias));
        else
            ++ratios.undefined;
    }
    return ratios;
}

ClaimQuestion firstBias(const ClaimRuns& runs) {
    ClaimQuestion question{
        claimOf("first_bias", say("The first bias grows about %1 times when the input is scaled by 10.", kBiasGrowth),
                say("Reproduced: the 95 % interval of the ratio of the mean absolute biases of the first convolution, "
                    "over pairs of a seed and on a logarithmic scale, lies within %1 to %2. Contradicted: it lies "
                    "wholly outside. Runs with stock operators alone count.",
                    fixedText(kBiasGrowth / std::numbers::sqrt2, 2), fixedText(kBiasGrowth * std::numbers::sqrt2, 2)),
                ClaimUnit::Factor),
        {},
        {}};
    const BiasRatios stock = biasRatios(runs, true);
    const BiasRatios own = biasRatios(runs, false);
    const bool hasStock = stock.logarithms.size() >= own.logarithms.size();
    question.parts.push_back(
        measuredMean({}, ClaimRegion::between(std::log(kBiasGrowth) - kAbout, std::log(kBiasGrowth) + kAbout),
                     (hasStock ? stock : own).logarithms));
    addCell(question.cells, {.stock = true});
    addCell(question.cells, {.scale = kClaimedScale, .stock = true});
    question.claim.cautions.push_back(
        say("A bias before batch normalisation has a gradient of exactly zero; with stock operators ADAM amplifies its "
            "rounding errors into a walk. So this finding is numerical, not a law."));
    const bool isSame = runs.specOf({.stock = true}) == runs.specOf({});
    if (const std::size_t undefined = stock.undefined + (isSame ? 0 : own.undefined); undefined > 0)
        question.claim.cautions.push_back(say("Pairs left out, whose ratio is undefined (0 / 0), as it is with fused "
                                              "operators: %1.",
                                              undefined));
    return question;
}

/// The factor of the parabola's square term by least squares: that of what is left of x squared beside the line.
double curvatureOf(const std::vector<double>& x, const std::vector<double>& y) {
    std::vector<double> square;
    for (const double value : x)
        square.push_back(value * value);
    const auto line = *fitLine(x, square);
    for (std::size_t i = 0; i < x.size(); ++i)
        square[i] -= line.at(x[i]);
    return fitLine(square, y)->slope;
}

struct SeedLines {
    std::vector<double> slopes; ///< AUC for each doubling
    std::vector<double> bends;  ///< how far the parabola's middle lies above the chord
};

SeedLines seedLines(const ClaimRuns& runs, Representation representation) {
    SeedLines lines;
    std::vector<double> x;
    std::vector<const ClaimRuns::Seeds*> cells;
    for (const double size : runs.sizes()) {
        x.push_back(std::log2(size));
        cells.push_back(&runs.of({.representation = representation, .fraction = size}));
    }
    for (const auto& [seed, first] : *cells.front()) {
        std::vector<double> y;
        for (const ClaimRuns::Seeds* cell : cells)
            if (const auto run = cell->find(seed); run != cell->end())
                y.push_back(*run->second->rocAuc);
        if (y.size() < x.size())
            continue;
        lines.slopes.push_back(fitLine(x, y)->slope);
        lines.bends.push_back(-curvatureOf(x, y) * std::pow(x.back() - x.front(), 2) / 4.0);
    }
    return lines;
}

ClaimQuestion sizeLine(const ClaimRuns& runs) {
    ClaimQuestion question{
        claimOf(
            "size_line", say("The AUC grows linearly with the logarithm of the training data."),
            say("Each seed gives a line over log2 of the size, and a parabola's bend: how far its middle lies above "
                "its chord. Reproduced: the 95 % intervals over seeds of the slope lie above 0 and those of the "
                "bend within ±%1. Contradicted: a slope's lies below 0 or a bend's beyond, the level shared "
                "out over all of them (Bonferroni, Holm's first step).",
                fixedText(kPaperMargin, 3))),
        {},
        {}};
    for (const Representation representation : kRepresentations) {
        const SeedLines lines = seedLines(runs, representation);
        ClaimWhere where = settingOf(runs, {.representation = representation}, {kRepresentationField});
        where.quantity = say("slope");
        question.parts.push_back(measuredMean(where, {0.0, kNoEnd, 0.0, kNoEnd}, lines.slopes));
        where.quantity = say("bend");
        question.parts.push_back(measuredMean(where, ClaimRegion::within(kPaperMargin), lines.bends));
        for (const double size : runs.sizes())
            addCell(question.cells, {.representation = representation, .fraction = size});
    }
    return question;
}

/// 1.96 standard deviations of the base's runs, and their interval by the chi-squared distribution.
MeasuredPart spreadOfSeeds(const ClaimRuns& runs) {
    std::vector<double> values;
    for (const auto& [seed, run] : runs.of({}))
        values.push_back(*run->rocAuc);
    MeasuredPart part;
    part.region = {-kNoEnd, kPaperMargin, -kNoEnd, kPaperMargin};
    part.n = values.size();
    const Summary summary = summarise(values);
    if (!summary.standardDeviation)
        return part;
    constexpr double kNormal = 1.959963984540054; // quantile .975
    const double degrees = static_cast<double>(values.size()) - 1.0;
    const boost::math::chi_squared chi(degrees);
    const double reach = kNormal * *summary.standardDeviation;
    part.estimate = reach;
    part.interval = std::pair(reach * std::sqrt(degrees / boost::math::quantile(chi, 0.975)),
                              reach * std::sqrt(degrees / boost::math::quantile(chi, 0.025)));
    return part;
}

ClaimQuestion seedSpread(const ClaimRuns& runs) {
    ClaimQuestion question{
        claimOf("seed_spread", say("Differences among seeds stay within %1.", kPaperMargin),
                say("How far 95 of 100 seeds lie from their mean: 1.96 standard deviations of the base's runs. "
                    "Reproduced: the 95 % interval of that (chi-squared) lies below %1. Contradicted: it lies above.",
                    fixedText(kPaperMargin, 3)),
                ClaimUnit::Deviation),
        {},
        {}};
    question.parts.push_back(spreadOfSeeds(runs));
    addCell(question.cells, {});
    question.leastSeeds = PaperRepetitions().n;
    return question;
}

} // namespace

std::vector<ClaimQuestion> claimQuestions(const ClaimRuns& runs) {
    return {seedSpread(runs),   melAndStft(runs),  sizeLine(runs), decibelWithMel(runs), decibelWithStft(runs),
            dataDoubling(runs), noWeighting(runs), noScale(runs),  firstBias(runs)};
}

} // namespace etude
