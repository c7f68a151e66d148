// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/synth/clip_plan.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "engine/demo/synth/recipes.h"

namespace etude::synth {

namespace {

/// What the clips of one artist have in common.
struct Artist {
    Style style = Style::Free;
    Instrument favourite = Instrument::Piano;
    double tempoLiking = 0.0;
    bool sings = false;
};

template <class T>
T pick(std::span<const Weighted<T>> choices, Random& random) {
    double total = 0.0;
    for (const auto& choice : choices)
        total += choice.weight;
    double left = random.uniform() * total;
    for (const auto& choice : choices)
        if ((left -= choice.weight) < 0.0)
            return choice.value;
    return choices.back().value;
}

/// Ten consecutive artists share out the styles, so that small corpora have each.
Style styleOf(std::uint64_t seed, std::uint32_t artist) {
    using enum Style;
    std::array styles{Free, Free, Free, Free, Free, Ambient, Jazz, LoFi, Rock, Techno};
    Random random(seed, Purpose::Corpus, stream::kStyle, artist / styles.size());
    random.shuffle(std::span<Style>(styles));
    return styles[artist % styles.size()];
}

Artist artistOf(std::uint64_t seed, std::uint32_t clip) {
    const std::uint32_t number = clip / kClipsPerArtist;
    Random random(seed, Purpose::Corpus, stream::kArtist, number);
    Artist artist;
    artist.style = styleOf(seed, number);
    artist.favourite = pick(leadInstruments(), random);
    artist.tempoLiking = random.uniform(-0.15, 0.15);
    artist.sings = random.chance(0.35);
    return artist;
}

double drawTempo(const Recipe& recipe, double liking, Random& random) {
    const double lot = random.uniform() + liking * (1.0 - std::max(recipe.slow, recipe.fast));
    if (lot < recipe.slow)
        return random.uniform(54.0, kSlow);
    return lot < 1.0 - recipe.fast ? random.uniform(kSlow + 8.0, kFast - 12.0) : random.uniform(kFast, 185.0);
}

void drawTime(ClipPlan& plan, const Recipe& recipe, double liking, Random random) {
    plan.tempo = drawTempo(recipe, liking, random);
    plan.beatsPerBar = random.chance(recipe.waltz) ? 3 : 4;
    if (random.chance(recipe.swing))
        plan.swing = random.uniform(kSwing + 0.02, 0.70);
}

void drawHarmony(ClipPlan& plan, const Recipe& recipe, Random random) {
    const double lot = random.uniform();
    plan.mode = lot < recipe.major ? Mode::Major : lot < recipe.major + recipe.minor ? Mode::Minor : Mode::Open;
    plan.tonic = static_cast<int>(random.below(12));
}

void drawDrums(ClipPlan& plan, const Recipe& recipe, Random random) {
    if (!random.chance(recipe.drums))
        return;
    Drums drums;
    drums.decibels = random.uniform(-16.0, 2.0);
    const double lot = random.uniform();
    drums.kit = lot < recipe.brushes ? Kit::Brushes : lot < recipe.brushes + recipe.machine ? Kit::Machine : Kit::Full;
    drums.everyBeat = random.chance(recipe.everyBeat) && plan.beatsPerBar == 4;
    drums.claps = random.chance(recipe.claps) && drums.kit != Kit::Brushes;
    plan.drums = drums;
}

/// Between one and six parts, of which each is up to 16 dB below the loudest, a singer 8.
void drawParts(ClipPlan& plan, const Recipe& recipe, const Artist& artist, Random random) {
    const auto add = [&](Role role, Instrument instrument, double softest) {
        const Voice voice{instrument, random.uniform(), random.uniform(0.5, 1.8)};
        plan.parts.push_back({role, voice, random.uniform(softest, 0.0), random.uniform(0.15, 0.85)});
    };
    // Without drums only quick notes tell that they swing.
    const bool arpeggio = random.chance(0.35) || (plan.swing > 0.5 && !plan.drums);
    const bool favourite = random.chance(0.4) && artist.style == Style::Free;
    add(arpeggio ? Role::Arpeggio : Role::Melody, favourite ? artist.favourite : pick(recipe.leads, random), -16.0);
    if (random.chance(recipe.chords) || plan.beatsPerBar == 3)
        add(Role::Chords, pick(recipe.chordInstruments, random), plan.beatsPerBar == 3 ? -8.0 : -16.0);
    if (random.chance(recipe.secondLead))
        add(Role::Melody, pick(recipe.leads, random), -16.0);
    if (random.chance(artist.sings ? 0.6 : 0.06))
        add(Role::Melody, Instrument::Vocal, -8.0);
    if (random.chance(recipe.bass))
        add(Role::BassLine, Instrument::Bass, -16.0);
    if (random.chance(recipe.drone))
        add(Role::Drone, random.chance(0.6) ? Instrument::Pad : Instrument::Strings, -16.0);
    std::ranges::max_element(plan.parts, {}, &Part::decibels)->decibels = 0.0;
}

/// Whether each note can end when it is told to.
bool canBeShort(const ClipPlan& plan) {
    return std::ranges::none_of(plan.parts, [](const Part& part) {
        const Instrument instrument = part.voice.instrument;
        return part.role == Role::Drone || instrument == Instrument::Pad || instrument == Instrument::Bells;
    });
}

void drawManner(ClipPlan& plan, const Recipe& recipe, Random random) {
    if (random.chance(recipe.staccato) && canBeShort(plan))
        plan.noteLength = random.uniform(0.2, kStaccato);
    if (random.chance(recipe.tremolo))
        plan.tremoloHertz = random.uniform(4.0, 8.0);
}

void drawMix(ClipPlan& plan, const Recipe& recipe, Random random) {
    const double lot = random.uniform();
    plan.trebleDecibels = lot < recipe.bright                 ? random.uniform(kBright, 16.0)
                          : lot < recipe.bright + recipe.dark ? random.uniform(-22.0, kDark)
                                                              : random.uniform(-6.0, 5.0);
    if (random.chance(recipe.drive))
        plan.drive = random.uniform(3.0, 12.0);
    if (random.chance(recipe.echo))
        plan.echoSeconds = random.uniform(0.2, 0.5);
    plan.reverbSeconds = random.chance(recipe.reverb) ? random.uniform(kReverbSeconds, 3.0) : random.uniform(0.1, 0.35);
    plan.reverbWet = random.uniform(0.25, 0.9);
    if (random.chance(recipe.crescendo))
        plan.swellDecibels = random.uniform(kCrescendo, 36.0);
    else if (random.chance(0.3))
        plan.swellDecibels = random.uniform(-30.0, 10.0);
    if (random.chance(recipe.hiss))
        plan.hissDecibels = random.uniform(-40.0, -14.0);
    if (random.chance(recipe.crackle))
        plan.crackleDecibels = random.uniform(-20.0, 0.0);
    plan.peakDecibels = random.uniform(-42.0, -1.0);
}

} // namespace

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
    const Artist artist = artistOf(seed, clip);
    const auto draw = [&](std::uint32_t stream) { return Random(seed, Purpose::Corpus, stream, clip); };
    const Recipe& recipe = recipeOf(draw(stream::kDeparture).chance(0.9) ? artist.style : Style::Free);
    ClipPlan plan;
    drawTime(plan, recipe, artist.tempoLiking, draw(stream::kTime));
    drawHarmony(plan, recipe, draw(stream::kHarmony));
    drawDrums(plan, recipe, draw(stream::kDrums));
    drawParts(plan, recipe, artist, draw(stream::kParts));
    drawManner(plan, recipe, draw(stream::kManner));
    drawMix(plan, recipe, draw(stream::kMix));
    return plan;
}

} // namespace etude::synth
