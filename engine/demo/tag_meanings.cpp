// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/tag_meanings.h"

#include <algorithm>

#include "engine/demo/synth/recipes.h"

namespace etude::synth {

namespace {

template <Instrument instrument>
bool plays(const ClipPlan& plan) {
    return std::ranges::any_of(plan.parts, [](const Part& part) { return part.voice.instrument == instrument; });
}

bool hasKit(const ClipPlan& plan, Kit kit) {
    return plan.drums && plan.drums->kit == kit;
}
bool isFast(const ClipPlan& plan) {
    return plan.tempo >= kFast;
}
bool isSlow(const ClipPlan& plan) {
    return plan.tempo <= kSlow;
}
bool isDark(const ClipPlan& plan) {
    return plan.trebleDecibels <= kDark;
}
bool isVinyl(const ClipPlan& plan) {
    return plan.crackleDecibels.has_value();
}
bool swings(const ClipPlan& plan) {
    return plan.swing >= kSwing;
}
bool bassWalks(const ClipPlan& plan) {
    return plays<Instrument::Bass>(plan) && swings(plan) && plan.beatsPerBar != 3;
}
bool kicksEachBeat(const ClipPlan& plan) {
    return plan.drums && plan.drums->everyBeat;
}
bool rings(const ClipPlan& plan) {
    return plan.reverbSeconds >= kReverbSeconds;
}

constexpr std::array<TagMeaning, kTagCount> kMeanings{{
    {"ambient", "slow, with pad and reverb, without drums",
     [](const ClipPlan& plan) { return isSlow(plan) && plays<Instrument::Pad>(plan) && rings(plan) && !plan.drums; }},
    {"bass", "a synthesised bass plays", plays<Instrument::Bass>},
    {"bells", "FM bells play", plays<Instrument::Bells>},
    {"brass", "brass-like saws play", plays<Instrument::Brass>},
    {"bright", "the treble of the mix is raised by 9 dB or more",
     [](const ClipPlan& plan) { return plan.trebleDecibels >= kBright; }},
    {"claps", "hands clap where the snare drum would play",
     [](const ClipPlan& plan) { return plan.drums && plan.drums->claps; }},
    {"crescendo", "the music rises by 18 dB or more",
     [](const ClipPlan& plan) { return plan.swellDecibels >= kCrescendo; }},
    {"dark", "the treble of the mix is lowered by 12 dB or more", isDark},
    {"distorted", "the whole mix is overdriven; a guitar's own amplifier does not count",
     [](const ClipPlan& plan) { return plan.drive > 0.0; }},
    {"drone", "tonic and fifth sound throughout",
     [](const ClipPlan& plan) {
         return std::ranges::any_of(plan.parts, [](const Part& part) { return part.role == Role::Drone; });
     }},
    {"echo", "the whole mix comes back after 0.2 to 0.5 s, each time 6 dB softer",
     [](const ClipPlan& plan) { return plan.echoSeconds > 0.0; }},
    {"electric guitar", "plucked strings play through an overdriven amplifier of their own",
     plays<Instrument::ElectricGuitar>},
    {"fast", "135 beats a minute or more", isFast},
    {"flute", "a flute-like tone with breath plays", plays<Instrument::Flute>},
    {"four-on-the-floor", "the kick drum marks each beat of a 4/4 bar", kicksEachBeat},
    {"jazz", "swing, with brushes or a walking bass, and with piano or brass",
     [](const ClipPlan& plan) {
         return swings(plan) && (hasKit(plan, Kit::Brushes) || bassWalks(plan)) &&
                (plays<Instrument::Piano>(plan) || plays<Instrument::Brass>(plan));
     }},
    {"lo-fi", "slow, dark and from a worn record",
     [](const ClipPlan& plan) { return isSlow(plan) && isDark(plan) && isVinyl(plan); }},
    {"major", "the scale is major", [](const ClipPlan& plan) { return plan.mode == Mode::Major; }},
    {"minor", "the scale is natural minor", [](const ClipPlan& plan) { return plan.mode == Mode::Minor; }},
    {"noisy", "there is tape hiss", [](const ClipPlan& plan) { return plan.hissDecibels.has_value(); }},
    {"organ", "an organ of drawbars with a turning loudspeaker plays", plays<Instrument::Organ>},
    {"pad", "slow detuned saws play", plays<Instrument::Pad>},
    {"percussion", "drums or a shaker play", [](const ClipPlan& plan) { return plan.drums.has_value(); }},
    {"piano", "a piano-like tone plays", plays<Instrument::Piano>},
    {"plucked", "plucked strings play without an amplifier", plays<Instrument::Plucked>},
    {"reverb", "a room rings for a second or more", rings},
    {"rock", "electric guitar and a full drum kit play, without swing",
     [](const ClipPlan& plan) {
         return plays<Instrument::ElectricGuitar>(plan) && hasKit(plan, Kit::Full) && !swings(plan);
     }},
    {"slow", "82 beats a minute or less", isSlow},
    {"staccato", "all notes end after a third of their time or sooner",
     [](const ClipPlan& plan) { return plan.noteLength <= kStaccato; }},
    {"strings", "bowed strings play", plays<Instrument::Strings>},
    {"swing", "the second half of each beat comes late, after 0.6 to 0.7 of it", swings},
    {"techno", "fast, with a kick drum on each beat and a synthesised bass",
     [](const ClipPlan& plan) { return isFast(plan) && kicksEachBeat(plan) && plays<Instrument::Bass>(plan); }},
    {"tremolo", "the instruments' level trembles by 12 dB, 4 to 8 times a second",
     [](const ClipPlan& plan) { return plan.tremoloHertz > 0.0; }},
    {"vinyl", "a worn record crackles", isVinyl},
    {"vocal", "a synthetic voice sings vowels", plays<Instrument::Vocal>},
    {"waltz", "three beats to a bar, the first of them low or stressed",
     [](const ClipPlan& plan) { return plan.beatsPerBar == 3; }},
}};

} // namespace

const std::array<TagMeaning, kTagCount>& tagMeanings() {
    return kMeanings;
}

std::vector<int> clipLabels(const ClipPlan& plan, std::uint64_t seed, std::uint32_t clip) {
    Random random(seed, Purpose::Corpus, stream::kLabels, clip);
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
