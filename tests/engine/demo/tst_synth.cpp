// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <complex>
#include <map>

#include "engine/demo/synth/composition.h"
#include "engine/demo/synth/drums.h"
#include "engine/demo/synth/effects.h"
#include "engine/demo/synth/render_clip.h"
#include "engine/demo/synth/singing.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;
using namespace etude::synth;

Q_DECLARE_METATYPE(etude::synth::Instrument)
Q_DECLARE_METATYPE(etude::synth::Vowel)

namespace {

Random noise() {
    return Random(5, Purpose::Corpus);
}

/// Amplitude of a component between two times, seen through a Hann window.
double amplitudeAt(const Signal& signal, double frequency, double from, double to) {
    const std::size_t first = samplesIn(from), count = samplesIn(to) - first;
    const auto turn = std::polar(1.0, -kTwoPi * frequency / kSampleRate);
    const auto windowTurn = std::polar(1.0, kTwoPi / static_cast<double>(count));
    std::complex<double> sum = 0.0, phase = 1.0, windowPhase = 1.0;
    for (std::size_t n = 0; n < count; ++n) {
        sum += (0.5 - 0.5 * windowPhase.real()) * static_cast<double>(signal[first + n]) * phase;
        phase *= turn;
        windowPhase *= windowTurn;
    }
    return 2.0 * std::abs(sum) / (0.5 * static_cast<double>(count));
}

/// Where the amplitude is largest, in steps of a fifth of a percent of `low`.
double strongest(const Signal& signal, double low, double high, double from, double to) {
    double best = low, largest = 0.0;
    for (double frequency = low; frequency <= high; frequency += 0.002 * low) {
        const double amplitude = amplitudeAt(signal, frequency, from, to);
        if (amplitude > largest) {
            largest = amplitude;
            best = frequency;
        }
    }
    return best;
}

double levelBetween(const Signal& signal, double from, double to) {
    double sum = 0.0;
    for (std::size_t n = samplesIn(from); n < samplesIn(to); ++n)
        sum += static_cast<double>(signal[n]) * signal[n];
    return std::sqrt(sum / static_cast<double>(samplesIn(to) - samplesIn(from)));
}

double decibels(double ratio) {
    return 20.0 * std::log10(ratio);
}

Signal noteOf(Instrument instrument, const Note& note, double seconds) {
    Random random = noise();
    Signal signal(samplesIn(seconds), 0.0F);
    playNote({instrument, 0.5, 1.5}, note, random, signal);
    return signal;
}

ClipPlan planOf(double tempo, int beatsPerBar, const std::optional<Drums>& drums) {
    ClipPlan plan;
    plan.tempo = tempo;
    plan.beatsPerBar = beatsPerBar;
    plan.drums = drums;
    return plan;
}

std::vector<Note> notesOf(const ClipPlan& plan, Role role, Instrument instrument = Instrument::Piano) {
    Random random = noise();
    const Composition composition(plan, 12.0, random);
    return composition.notes({role, {instrument}}, random);
}

/// Seconds at which a drum is struck in 12 s.
std::vector<double> strokesOf(const ClipPlan& plan, Drum drum) {
    Random random = noise();
    std::vector<double> starts;
    for (const DrumStroke& stroke : Composition(plan, 12.0, random).drums(random))
        if (stroke.drum == drum)
            starts.push_back(stroke.start);
    return starts;
}

} // namespace

class TestSynth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesHaveTheirPitch_data() {
        QTest::addColumn<Instrument>("instrument");
        QTest::newRow("piano") << Instrument::Piano;
        QTest::newRow("plucked") << Instrument::Plucked;
        QTest::newRow("electric guitar") << Instrument::ElectricGuitar;
        QTest::newRow("pad") << Instrument::Pad;
        QTest::newRow("bass") << Instrument::Bass;
        QTest::newRow("bells") << Instrument::Bells;
        QTest::newRow("brass") << Instrument::Brass;
        QTest::newRow("flute") << Instrument::Flute;
        QTest::newRow("organ") << Instrument::Organ;
        QTest::newRow("strings") << Instrument::Strings;
        QTest::newRow("vocal") << Instrument::Vocal;
    }
    void notesHaveTheirPitch() {
        QFETCH(Instrument, instrument);
        const Signal signal = noteOf(instrument, {0.0, 1.2, 57.0, 1.0}, 1.5); // A3, 220 Hz
        // A quarter of a semitone is 1.4 %.
        QVERIFY(near(strongest(signal, 205.0, 235.0, 0.2, 1.1), 220.0, 0.014 * 220.0));
        QCOMPARE_GT(levelBetween(signal, 0.2, 1.1), 0.02);
    }

    void voicesHaveTheFormantsOfTheirVowel_data() {
        QTest::addColumn<Vowel>("vowel");
        QTest::newRow("father") << Vowel::A;
        QTest::newRow("bet") << Vowel::E;
        QTest::newRow("beat") << Vowel::I;
        QTest::newRow("caught") << Vowel::O;
        QTest::newRow("boot") << Vowel::U;
    }
    void voicesHaveTheFormantsOfTheirVowel() {
        QFETCH(Vowel, vowel);
        Random random = noise();
        Signal signal(samplesIn(1.0), 0.0F);
        constexpr double kPitch = 41.0; // F2, so that the harmonics sample the spectrum closely
        sing(vowel, {Instrument::Vocal, 0.0, 1.0}, {0.0, 1.0, kPitch, 1.0}, random, signal);
        const double base = frequencyOf(kPitch);
        // Of the harmonics around a formant the strongest is next to it. Vibrato spreads each over what is summed here.
        const auto energyOf = [&](int harmonic) {
            double sum = 0.0;
            for (double offset = -0.015; offset < 0.016; offset += 0.005)
                sum += std::pow(amplitudeAt(signal, harmonic * base * (1.0 + offset), 0.1, 0.9), 2);
            return sum;
        };
        const auto formants = formantsOf(vowel);
        const auto peakBetween = [&](double low, double high) {
            double best = 0.0, largest = 0.0;
            for (int harmonic = static_cast<int>(std::ceil(low / base)); harmonic * base < high; ++harmonic)
                if (const double energy = energyOf(harmonic); energy > largest) {
                    largest = energy;
                    best = harmonic * base;
                }
            return best;
        };
        const double valley = 0.5 * (formants[0] + formants[1]);
        QVERIFY(near(peakBetween(base, 4000.0), formants[0], base));
        QVERIFY(near(peakBetween(valley, 0.5 * (formants[1] + formants[2])), formants[1], base));
    }

    void organsHaveDrawbars() {
        const Signal signal = noteOf(Instrument::Organ, {0.0, 1.2, 57.0, 1.0}, 1.5);
        const double first = amplitudeAt(signal, 220.0, 0.1, 1.1);
        // Half, one and a half and twice the frequency, but not seven times, for which there is no drawbar.
        QVERIFY(near(amplitudeAt(signal, 110.0, 0.1, 1.1) / first, 1.0, 0.05));
        for (const double drawbar : {1.5, 2.0, 3.0})
            QCOMPARE_GT(amplitudeAt(signal, drawbar * 220.0, 0.1, 1.1), 0.2 * first);
        QCOMPARE_LT(decibels(amplitudeAt(signal, 7.0 * 220.0, 0.1, 1.1) / first), -50.0);
        // The loudspeaker turns 6.4 times a second: side bands of an eighth each.
        QVERIFY(near(amplitudeAt(signal, 226.4, 0.1, 1.1) / first, 0.125, 0.02));
    }

    void amplifierClipsASineToASquare() {
        Signal signal(samplesIn(0.5));
        for (std::size_t n = 0; n < signal.size(); ++n)
            signal[n] = static_cast<float>(0.3 * std::sin(kTwoPi * 300.0 * static_cast<double>(n) / kSampleRate));
        throughAmplifier(signal, 30.0);
        const double first = amplitudeAt(signal, 300.0, 0.1, 0.5);
        QVERIFY(near(first, 4.0 / std::numbers::pi, 0.06));
        QVERIFY(near(amplitudeAt(signal, 900.0, 0.1, 0.5) / first, 1.0 / 3.0, 0.03));
        QVERIFY(near(amplitudeAt(signal, 1500.0, 0.1, 0.5) / first, 1.0 / 5.0, 0.03));
        QCOMPARE_LT(decibels(amplitudeAt(signal, 600.0, 0.1, 0.5) / first), -50.0);
        Signal silence(1000, 0.0F);
        throughAmplifier(silence, 30.0);
        QCOMPARE(peakOf(silence), 0.0);
    }

    void drumsSoundAsTheyAreDescribed() {
        const auto stroke = [](Drum drum) {
            Random random = noise();
            Signal signal(samplesIn(1.6), 0.0F);
            playDrum(drum, 0.0, 1.0, random, signal);
            return signal;
        };
        QVERIFY(near(strongest(stroke(Drum::HighTom), 120.0, 250.0, 0.2, 0.4), 150.0, 4.0));
        QVERIFY(near(strongest(stroke(Drum::LowTom), 80.0, 200.0, 0.2, 0.5), 95.0, 3.0));
        const Signal crash = stroke(Drum::Crash);
        QVERIFY(near(decibels(levelBetween(crash, 0.8, 0.9) / levelBetween(crash, 0.0, 0.1)),
                     decibels(std::exp(-0.8 / 0.4)), 1.5));
        // Hands that clap 11 ms apart: louder at each than just before it.
        const Signal clap = stroke(Drum::Clap);
        for (int hand = 1; hand <= 3; ++hand)
            QCOMPARE_GT(levelBetween(clap, hand * 0.011, hand * 0.011 + 0.003),
                        1.5 * levelBetween(clap, hand * 0.011 - 0.003, hand * 0.011));
        QCOMPARE_LT(levelBetween(clap, 0.2, 0.25), 0.1 * levelBetween(clap, 0.03, 0.06));
    }

    void swingMovesTheOffBeats() {
        ClipPlan plan = planOf(60.0, 4, Drums{});
        plan.swing = 0.66;
        for (const Drum drum : {Drum::Hat, Drum::HighTom, Drum::LowTom})
            for (const double start : strokesOf(plan, drum)) {
                const double within = start - std::floor(start);
                QVERIFY(within == 0.0 || near(within, 0.66, 1e-9));
            }
        QCOMPARE(strokesOf(plan, Drum::Hat).size(), 24U);
        for (const Role role : {Role::Melody, Role::Arpeggio}) {
            bool offBeat = false;
            for (const Note& note : notesOf(plan, role)) {
                const double within = note.start - std::floor(note.start);
                offBeat = offBeat || within > 0.1;
                QVERIFY(within == 0.0 || near(within, 0.66, 1e-9));
            }
            QVERIFY(offBeat);
        }
        // A walking bass has a note to each beat.
        QCOMPARE(notesOf(plan, Role::BassLine, Instrument::Bass).size(), 12U);
    }

    void waltzHasThreeBeats() {
        const ClipPlan plan = planOf(60.0, 3, Drums{});
        QCOMPARE(strokesOf(plan, Drum::Kick), (std::vector{0.0, 3.0, 6.0, 9.0}));
        for (const double start : strokesOf(plan, Drum::Snare))
            QCOMPARE_GT(std::fmod(start, 3.0), 0.5);
        // Low, high, high.
        std::map<int, double> highest;
        for (const Note& note : notesOf(plan, Role::Chords))
            highest[static_cast<int>(note.start)] = std::max(highest[static_cast<int>(note.start)], note.pitch);
        QCOMPARE(highest.size(), 12U);
        for (const auto& [beat, pitch] : highest)
            if (beat % 3 != 0)
                QCOMPARE_GE(pitch, highest[beat - beat % 3] + 12.0);
        for (const Note& note : notesOf(plan, Role::BassLine, Instrument::Bass))
            QCOMPARE(std::fmod(note.start, 3.0), 0.0);
    }

    void kickMarksEachBeatOfTheSound() {
        ClipPlan plan = planOf(120.0, 4, Drums{0.0, Kit::Machine, true, true});
        const Stereo clip = renderClip(plan, 5, 0, 4.0);
        for (int beat = 0; beat < 8; ++beat)
            QCOMPARE_GT(amplitudeAt(clip.left, 50.0, 0.5 * beat, 0.5 * beat + 0.2),
                        4.0 * amplitudeAt(clip.left, 50.0, 0.5 * beat + 0.28, 0.5 * beat + 0.48));
        QVERIFY(strokesOf(plan, Drum::Snare).empty());
        QCOMPARE(strokesOf(plan, Drum::Clap).size(), 12U);
        plan.drums->everyBeat = false;
        QCOMPARE(strokesOf(plan, Drum::Kick).size(), 12U);
    }

    void staccatoLeavesSilence() {
        ClipPlan plan = planOf(60.0, 4, std::nullopt);
        plan.parts = {{Role::Chords, {Instrument::Organ}}};
        plan.reverbSeconds = 0.1;
        // Chords sound 0.95 of a beat or of two: at their end they are as loud as before, or gone.
        for (const double length : {1.0, 0.25}) {
            plan.noteLength = length;
            const Stereo clip = renderClip(plan, 5, 0, 4.0);
            const double end = decibels(levelBetween(clip.left, 0.75, 0.9) / levelBetween(clip.left, 0.05, 0.2));
            QVERIFY2(length < 1.0 ? end < -30.0 : end > -6.0, qPrintable(QString::number(end)));
        }
    }

    void echoComesBackSofter() {
        Stereo impulse{Signal(samplesIn(2.0), 0.0F), Signal(samplesIn(2.0), 0.0F)};
        impulse.left[10] = 1.0F;
        addEcho(impulse, 0.3, 0.5);
        for (std::size_t n = 0; n < impulse.left.size(); ++n) {
            const std::size_t since = n - 10;
            const bool isRepeat = n >= 10 && since % samplesIn(0.3) == 0;
            QCOMPARE(impulse.left[n], isRepeat ? std::pow(0.5F, static_cast<float>(since / samplesIn(0.3))) : 0.0F);
        }
        QCOMPARE(peakOf(impulse.right), 0.0);
    }

    void tremoloMovesTheLevel() {
        Stereo constant{Signal(samplesIn(1.0), 1.0F), Signal(samplesIn(1.0), 1.0F)};
        addTremolo(constant, 5.0, 12.0);
        const auto [softest, loudest] = std::ranges::minmax(constant.left);
        QVERIFY(near(decibels(loudest), 0.0, 0.01));
        QVERIFY(near(decibels(softest), -12.0, 0.01));
        QVERIFY(near(constant.left[samplesIn(0.2)], 1.0, 1e-3)); // a period later
        QVERIFY(near(decibels(constant.left[samplesIn(0.1)]), -12.0, 0.01));
        QCOMPARE(constant.right, constant.left);
    }
};

QTEST_APPLESS_MAIN(TestSynth)
#include "tst_synth.moc"
