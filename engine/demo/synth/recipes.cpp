// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/synth/recipes.h"

namespace etude::synth {

namespace {

using enum Instrument;

constexpr Weighted<Instrument> kAnyLead[] = {{Piano, 0.16}, {Plucked, 0.18}, {Pad, 0.05},
                                             {Bells, 0.10}, {Brass, 0.11},   {Flute, 0.14},
                                             {Organ, 0.08}, {Strings, 0.10}, {ElectricGuitar, 0.08}};
constexpr Weighted<Instrument> kAnyChords[] = {{Piano, 0.22}, {Plucked, 0.20}, {Pad, 0.18},           {Brass, 0.07},
                                               {Organ, 0.14}, {Strings, 0.12}, {ElectricGuitar, 0.07}};
constexpr Weighted<Instrument> kAmbientLead[] = {{Bells, 0.3}, {Flute, 0.25}, {Strings, 0.25}, {Pad, 0.2}};
constexpr Weighted<Instrument> kAmbientChords[] = {{Pad, 1.0}};
constexpr Weighted<Instrument> kJazzLead[] = {{Brass, 0.5}, {Piano, 0.3}, {Flute, 0.2}};
constexpr Weighted<Instrument> kJazzChords[] = {{Piano, 0.7}, {Organ, 0.2}, {Plucked, 0.1}};
constexpr Weighted<Instrument> kLoFiLead[] = {{Piano, 0.4}, {Plucked, 0.3}, {Flute, 0.15}, {Bells, 0.15}};
constexpr Weighted<Instrument> kLoFiChords[] = {{Piano, 0.5}, {Organ, 0.3}, {Pad, 0.2}};
constexpr Weighted<Instrument> kRockLead[] = {{ElectricGuitar, 0.7}, {Organ, 0.3}};
constexpr Weighted<Instrument> kRockChords[] = {{ElectricGuitar, 0.9}, {Organ, 0.1}};
constexpr Weighted<Instrument> kTechnoLead[] = {{Bells, 0.3}, {Brass, 0.3}, {Organ, 0.2}, {Pad, 0.2}};
constexpr Weighted<Instrument> kTechnoChords[] = {{Pad, 0.5}, {Strings, 0.3}, {Organ, 0.2}};

constexpr Recipe kFree{.leads = kAnyLead, .chordInstruments = kAnyChords};
constexpr Recipe kAmbient{.slow = 0.96,
                          .fast = 0.0,
                          .swing = 0.0,
                          .waltz = 0.05,
                          .leads = kAmbientLead,
                          .chordInstruments = kAmbientChords,
                          .chords = 0.96,
                          .bass = 0.2,
                          .drone = 0.5,
                          .drums = 0.04,
                          .echo = 0.25,
                          .reverb = 0.97,
                          .drive = 0.0};
constexpr Recipe kJazz{.swing = 0.96,
                       .waltz = 0.12,
                       .leads = kJazzLead,
                       .chordInstruments = kJazzChords,
                       .chords = 0.85,
                       .bass = 0.85,
                       .drone = 0.0,
                       .drums = 0.85,
                       .brushes = 0.75,
                       .machine = 0.0,
                       .everyBeat = 0.05,
                       .drive = 0.02};
constexpr Recipe kLoFi{.slow = 0.97,
                       .fast = 0.0,
                       .swing = 0.25,
                       .waltz = 0.08,
                       .leads = kLoFiLead,
                       .chordInstruments = kLoFiChords,
                       .bass = 0.6,
                       .drums = 0.65,
                       .bright = 0.0,
                       .dark = 0.97,
                       .crackle = 0.97};
constexpr Recipe kRock{.swing = 0.03,
                       .waltz = 0.05,
                       .leads = kRockLead,
                       .chordInstruments = kRockChords,
                       .chords = 0.9,
                       .bass = 0.8,
                       .drone = 0.02,
                       .drums = 0.96,
                       .brushes = 0.01,
                       .machine = 0.02,
                       .everyBeat = 0.08,
                       .claps = 0.10,
                       .drive = 0.15};
constexpr Recipe kTechno{.slow = 0.0,
                         .fast = 0.96,
                         .swing = 0.0,
                         .waltz = 0.0,
                         .major = 0.15,
                         .minor = 0.65,
                         .leads = kTechnoLead,
                         .chordInstruments = kTechnoChords,
                         .bass = 0.96,
                         .drone = 0.05,
                         .drums = 0.99,
                         .brushes = 0.0,
                         .machine = 1.0,
                         .everyBeat = 0.97,
                         .claps = 0.5,
                         .echo = 0.2,
                         .drive = 0.12};

} // namespace

const Recipe& recipeOf(Style style) {
    switch (style) {
    case Style::Free:
        return kFree;
    case Style::Ambient:
        return kAmbient;
    case Style::Jazz:
        return kJazz;
    case Style::LoFi:
        return kLoFi;
    case Style::Rock:
        return kRock;
    case Style::Techno:
        return kTechno;
    }
    return kFree;
}

std::span<const Weighted<Instrument>> leadInstruments() {
    return kAnyLead;
}

} // namespace etude::synth
