// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/synth/clip_plan.h"

#include <algorithm>
#include <span>

namespace etude::synth {

namespace {

constexpr double kFast = 135.0, kSlow = 82.0;               // beats per minute
constexpr double kBright = 9.0, kDark = -12.0;              // decibels of the high shelf
constexpr double kReverbSeconds = 1.0;                      // until -60 dB
constexpr double kCrescendo = 18.0;                         // decibels
constexpr double kMissingLabel = 0.04, kWrongLabel = 0.005; // probabilities

// Epochs of the corpus's random streams: one for each thing that is drawn, so that they do not disturb each other.
constexpr std::uint32_t kArtistStream = 1, kLabelStream = 2;

template <Instrument instrument>
bool plays(const ClipPlan& plan) {
    return std::ranges::any_of(plan.parts, [](const Part& part) { return part.voice.instrument == instrument; });
}

constexpr std::array<TagMeaning, kTagCount> kMeanings{{
    {"bass", "a synthesised bass plays", plays<Instrument::Bass>},
    {"bells", "FM bells play", plays<Instrument::Bells>},
    {"brass", "brass-like saws play", plays<Instrument::Brass>},
    {"bright", "the treble of the mix is raised by 9 dB or more",
     [](const ClipPlan& plan) { return plan.trebleDecibels >= kBright; }},
    {"crescendo", "the music rises by 18 dB or more",
     [](const ClipPlan& plan) { return plan.swellDecibels >= kCrescendo; }},
    {"dark", "the treble of the mix is lowered by 12 dB or more",
     [](const ClipPlan& plan) { return plan.trebleDecibels <= kDark; }},
    {"distorted", "the mix is overdriven", [](const ClipPlan& plan) { return plan.drive > 0.0; }},
    {"drone", "tonic and fifth sound throughout",
     [](const ClipPlan& plan) {
         return std::ranges::any_of(plan.parts, [](const Part& part) { return part.role == Role::Drone; });
     }},
    {"fast", "135 beats a minute or more", [](const ClipPlan& plan) { return plan.tempo >= kFast; }},
    {"flute", "a flute-like tone with breath plays", plays<Instrument::Flute>},
    {"major", "the scale is major", [](const ClipPlan& plan) { return plan.mode == Mode::Major; }},
    {"minor", "the scale is natural minor", [](const ClipPlan& plan) { return plan.mode == Mode::Minor; }},
    {"noisy", "there is tape hiss", [](const ClipPlan& plan) { return plan.hissDecibels.has_value(); }},
    {"pad", "slow detuned saws play", plays<Instrument::Pad>},
    {"percussion", "drums or a shaker play", [](const ClipPlan& plan) { return plan.drumDecibels.has_value(); }},
    {"piano", "a piano-like tone plays", plays<Instrument::Piano>},
    {"plucked", "plucked strings play", plays<Instrument::Plucked>},
    {"reverb", "a room rings for a second or more",
     [](const ClipPlan& plan) { return plan.reverbSeconds >= kReverbSeconds; }},
    {"slow", "82 beats a minute or less", [](const ClipPlan& plan) { return plan.tempo <= kSlow; }},
    {"vinyl", "a worn record crackles", [](const ClipPlan& plan) { return plan.crackleDecibels.has_value(); }},
}};

template <class T>
struct Weighted {
    T value;
    double weight;
};

template <class T, std::size_t N>
T pick(const std::array<Weighted<T>, N>& choices, Random& random) {
    double total = 0.0;
    for (const auto& choice : choices)
        total += choice.weight;
    double left = random.uniform() * total;
    for (const auto& choice : choices)
        if ((left -= choice.weight) < 0.0)
            return choice.value;
    return choices.back().value;
}

constexpr std::array<Weighted<Instrument>, 6> kMelodyInstruments{{{Instrument::Piano, 0.30},
                                                                  {Instrument::Plucked, 0.26},
                                                                  {Instrument::Pad, 0.10},
                                                                  {Instrument::Bells, 0.08},
                                                                  {Instrument::Brass, 0.12},
                                                                  {Instrument::Flute, 0.14}}};
constexpr std::array<Weighted<Instrument>, 4> kChordInstruments{
    {{Instrument::Piano, 0.32}, {Instrument::Plucked, 0.26}, {Instrument::Pad, 0.34}, {Instrument::Brass, 0.08}}};

Voice drawVoice(Instrument instrument, Random& random) {
    return {instrument, random.uniform(), random.uniform(0.5, 1.8)};
}

/// Between two and five parts, of which each is up to 16 dB below the loudest.
void drawParts(ClipPlan& plan, Instrument favourite, Random& random) {
    const auto add = [&](Role role, Instrument instrument) {
        plan.parts.push_back(
            {role, drawVoice(instrument, random), random.uniform(-16.0, 0.0), random.uniform(0.15, 0.85)});
    };
    const bool sustained = random.chance(0.10);
    add(random.chance(0.35) ? Role::Arpeggio : Role::Melody,
        random.chance(0.4) ? favourite : pick(kMelodyInstruments, random));
    if (random.chance(0.65))
        add(Role::Chords, pick(kChordInstruments, random));
    if (random.chance(0.15))
        add(Role::Melody, pick(kMelodyInstruments, random));
    if (random.chance(0.45))
        add(Role::BassLine, Instrument::Bass);
    if (sustained)
        add(Role::Drone, random.chance(0.7) ? Instrument::Pad : Instrument::Brass);
    if (random.chance(0.5))
        plan.drumDecibels = random.uniform(-18.0, 2.0);
    plan.brushes = random.chance(0.35);
    const auto loudest = std::ranges::max_element(plan.parts, {}, &Part::decibels);
    loudest->decibels = 0.0;
}

double drawTempo(double liking, Random& random) {
    const double lot = random.uniform() + liking;
    if (lot < 0.28)
        return random.uniform(54.0, kSlow);
    return lot < 0.68 ? random.uniform(kSlow + 8.0, kFast - 12.0) : random.uniform(kFast, 185.0);
}

void drawSound(ClipPlan& plan, Random& random) {
    const double lot = random.uniform();
    plan.trebleDecibels = lot < 0.18   ? random.uniform(kBright, 16.0)
                          : lot < 0.36 ? random.uniform(-22.0, kDark)
                                       : random.uniform(-6.0, 5.0);
    if (random.chance(0.07))
        plan.drive = random.uniform(3.0, 12.0);
    plan.reverbSeconds = random.chance(0.3) ? random.uniform(kReverbSeconds, 3.0) : random.uniform(0.1, 0.35);
    plan.reverbWet = random.uniform(0.25, 0.9);
    if (random.chance(0.08))
        plan.swellDecibels = random.uniform(kCrescendo, 36.0);
    else if (random.chance(0.3))
        plan.swellDecibels = random.uniform(-30.0, 10.0);
    if (random.chance(0.22))
        plan.hissDecibels = random.uniform(-40.0, -14.0);
    if (random.chance(0.06))
        plan.crackleDecibels = random.uniform(-20.0, 0.0);
    plan.peakDecibels = random.uniform(-42.0, -1.0);
}

} // namespace

const std::array<TagMeaning, kTagCount>& tagMeanings() {
    return kMeanings;
}

std::string artistName(std::uint32_t clip) {
    constexpr std::array<std::string_view, 16> kSyllables{"ba", "den", "fi", "gor", "hal", "ju",  "kel", "lo",
                                                          "mi", "nar", "or", "pel", "qui", "ras", "su",  "tov"};
    constexpr std::array<std::string_view, 5> kKinds{" Trio", " Ensemble", "", " Quartet", " & Friends"};
    const std::uint32_t artist = clip / kClipsPerArtist;
    const std::uint32_t scattered = (artist * 1237U + 2718U) & 0xFFFU; // odd factor: distinct below 4096 artists
    std::string name;
    for (const unsigned shift : {8U, 4U, 0U})
        name += kSyllables[scattered >> shift & 0xFU];
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name + std::string(kKinds[artist % kKinds.size()]);
}

ClipPlan planClip(std::uint64_t seed, std::uint32_t clip) {
    Random style(seed, Purpose::Corpus, kArtistStream, clip / kClipsPerArtist);
    const Instrument favourite = pick(kMelodyInstruments, style);
    const double tempoLiking = style.uniform(-0.15, 0.15);

    Random random(seed, Purpose::Corpus, 0, clip);
    ClipPlan plan;
    plan.tempo = drawTempo(tempoLiking, random);
    const double lot = random.uniform();
    plan.mode = lot < 0.42 ? Mode::Major : lot < 0.80 ? Mode::Minor : Mode::Open;
    plan.tonic = static_cast<int>(random.below(12));
    drawParts(plan, favourite, random);
    drawSound(plan, random);
    return plan;
}

std::vector<int> clipLabels(const ClipPlan& plan, std::uint64_t seed, std::uint32_t clip) {
    Random random(seed, Purpose::Corpus, kLabelStream, clip);
    std::vector<int> labels;
    for (std::size_t tag = 0; tag < kTagCount; ++tag) {
        const bool isTrue = kMeanings[tag].isTrue(plan);
        const bool isWrong = random.chance(isTrue ? kMissingLabel : kWrongLabel);
        if (isTrue != isWrong)
            labels.push_back(static_cast<int>(tag));
    }
    return labels;
}

} // namespace etude::synth
