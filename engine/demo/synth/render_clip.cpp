// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo/synth/render_clip.h"

#include <algorithm>

#include "engine/demo/synth/composition.h"
#include "engine/demo/synth/effects.h"
#include "engine/demo/synth/filters.h"

namespace etude::synth {

namespace {

constexpr double kTremoloDecibels = 12.0, kEchoDecibels = 6.0;

/// Adds a part at a given RMS.
void mix(const Signal& part, double decibels, double pan, Stereo& out) {
    double energy = 0.0;
    for (const float sample : part)
        energy += static_cast<double>(sample) * sample;
    const double level = std::sqrt(energy / static_cast<double>(part.size()));
    if (level <= 0.0)
        return;
    const double gain = gainFromDecibels(decibels) / level;
    const auto left = static_cast<float>(gain * std::cos(0.5 * std::numbers::pi * pan));
    const auto right = static_cast<float>(gain * std::sin(0.5 * std::numbers::pi * pan));
    for (std::size_t n = 0; n < part.size(); ++n) {
        out.left[n] += left * part[n];
        out.right[n] += right * part[n];
    }
}

void playParts(const ClipPlan& plan, double seconds, Random& random, Stereo& out) {
    const Composition composition(plan, seconds, random);
    for (const Part& part : plan.parts) {
        Signal signal(out.left.size(), 0.0F);
        for (const Note& note : composition.notes(part, random))
            playNote(part.voice, note, random, signal);
        if (part.voice.instrument == Instrument::ElectricGuitar)
            throughAmplifier(signal, 8.0 + 22.0 * part.voice.brightness);
        mix(signal, part.decibels, part.pan, out);
    }
    if (plan.tremoloHertz > 0.0)
        addTremolo(out, plan.tremoloHertz, kTremoloDecibels);
    if (!plan.drums)
        return;
    Signal signal(out.left.size(), 0.0F);
    for (const DrumStroke& stroke : composition.drums(random))
        playDrum(stroke.drum, stroke.start, stroke.velocity, random, signal);
    mix(signal, plan.drums->decibels, 0.5, out);
}

/// A gain that moves evenly in decibels, 0 dB at its highest.
void swell(Stereo& stereo, double decibels) {
    const auto count = static_cast<double>(stereo.left.size());
    for (std::size_t n = 0; n < stereo.left.size(); ++n) {
        const double position = static_cast<double>(n) / count;
        const double below = decibels > 0 ? decibels * (position - 1.0) : decibels * position;
        const auto gain = static_cast<float>(gainFromDecibels(below));
        stereo.left[n] *= gain;
        stereo.right[n] *= gain;
    }
}

void scaleToPeak(Stereo& stereo, double decibels) {
    const double peak = std::max({peakOf(stereo.left), peakOf(stereo.right), 1e-9});
    const auto gain = static_cast<float>(gainFromDecibels(decibels) / peak);
    for (Signal* channel : {&stereo.left, &stereo.right})
        for (float& sample : *channel)
            sample *= gain;
}

} // namespace

Stereo renderClip(const ClipPlan& plan, std::uint64_t seed, std::uint32_t clip, double seconds) {
    Random random(seed, Purpose::Corpus, stream::kSound, clip);
    Stereo out{Signal(samplesIn(seconds), 0.0F), Signal(samplesIn(seconds), 0.0F)};
    playParts(plan, seconds, random, out);
    if (plan.drive > 0.0)
        distort(out, plan.drive);
    if (plan.echoSeconds > 0.0)
        addEcho(out, plan.echoSeconds, gainFromDecibels(-kEchoDecibels));
    for (Signal* channel : {&out.left, &out.right})
        Biquad::highShelf(1500.0, plan.trebleDecibels).apply(*channel);
    if (plan.swellDecibels != 0.0)
        swell(out, plan.swellDecibels);
    addReverb(out, plan.reverbSeconds, plan.reverbWet);
    const double level = levelOf(out);
    if (plan.hissDecibels)
        addHiss(out, level * gainFromDecibels(*plan.hissDecibels), random);
    if (plan.crackleDecibels)
        addCrackle(out, level * gainFromDecibels(*plan.crackleDecibels) * 4.0, 12.0, random);
    scaleToPeak(out, plan.peakDecibels);
    return out;
}

} // namespace etude::synth
