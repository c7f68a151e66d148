// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/input_words.h"

#include <QCoreApplication>

namespace etude {

namespace {

/// The tables, one for each part of the configuration.
class InputWords {
    Q_DECLARE_TR_FUNCTIONS(InputWords)
public:
    static std::vector<FieldWords> audio();
    static std::vector<FieldWords> spectrum();
    static std::vector<FieldWords> preprocess();
};

std::vector<FieldWords> InputWords::audio() {
    return {
        {"audio.sample_rate", InputGroup::Audio, NumberStep::Double, tr("Sampling rate"),
         tr("Sound above half this rate is removed by the resampler (soxr HQ). librosa: sr")},
        {"audio.clip_seconds", InputGroup::Audio, NumberStep::One, tr("Clip length"),
         tr("How much of each file the network hears; shorter files are filled with "
            "silence at their end. librosa: duration")},
        {"audio.offset",
         InputGroup::Audio,
         NumberStep::One,
         tr("Clip taken from"),
         tr("Which part of a longer file becomes the clip. librosa: offset"),
         {{"start", tr("start of the file"), tr("From the first sample.")},
          {"centre", tr("middle of the file"), tr("The middle of the file; leaves out intros and endings.")}}},
    };
}

std::vector<FieldWords> InputWords::spectrum() {
    return {
        {"spectrum.representation",
         InputGroup::Spectrum,
         NumberStep::One,
         tr("Representation"),
         tr("How frequency is laid out: bands as wide as hearing has them, or bins of equal width. "
            "librosa: feature.melspectrogram or stft"),
         {{"mel", tr("mel spectrogram"), tr("Fine at low frequencies, coarse at high ones; a smaller input.")},
          {"stft", tr("STFT"), tr("Every bin of the Fourier transform, equally spaced in Hz.")}}},
        {"spectrum.n_fft", InputGroup::Spectrum, NumberStep::Double, tr("DFT length"),
         tr("Longer: finer in frequency; bins are the sampling rate over this apart. librosa: n_fft")},
        {"spectrum.win_length", InputGroup::Spectrum, NumberStep::Double, tr("Window length"),
         tr("Longer: partials come apart, attacks smear. At most the DFT length. librosa: win_length")},
        {"spectrum.hop_length", InputGroup::Spectrum, NumberStep::Double, tr("Hop length"),
         tr("Samples from one frame to the next. Shorter: finer in time, and more frames to learn from. "
            "librosa: hop_length")},
        {"spectrum.window",
         InputGroup::Spectrum,
         NumberStep::One,
         tr("Window"),
         tr("Trades the width of a partial against its leakage into other bins. librosa: window"),
         {{"hann", tr("Hann"), tr("The usual compromise: side lobes fall quickly.")},
          {"hamming", tr("Hamming"), tr("Nearest side lobes lower than Hann's, far ones higher.")},
          {"blackman", tr("Blackman"), tr("Least leakage of these, and the widest partials.")},
          {"rectangular", tr("rectangular"), tr("No window: narrowest partials, strong leakage.")}}},
        {"spectrum.center", InputGroup::Spectrum, NumberStep::One, tr("Centred frames"),
         tr("Frame t is centred on sample t times hop, the clip being padded at both "
            "ends; otherwise it begins there. librosa: center")},
        {"spectrum.pad_mode",
         InputGroup::Spectrum,
         NumberStep::One,
         tr("Padding"),
         tr("What the first and last frames see beyond the clip. librosa: pad_mode"),
         {{"zeros", tr("zeros"), tr("Silence: the edges are quieter. librosa: constant")},
          {"reflect", tr("reflect"), tr("The clip mirrored. librosa's default before 0.10")}}},
        {"spectrum.quantity",
         InputGroup::Spectrum,
         NumberStep::One,
         tr("Quantity"),
         tr("What a bin holds before compression; decibels of both are the same for "
            "an STFT, linear values are not. librosa: power"),
         {{"power", tr("power"), tr("Squared magnitude; librosa: power=2")},
          {"magnitude", tr("magnitude"), tr("Less dominated by loud bins; librosa: power=1")}}},
        {"spectrum.mel_bands", InputGroup::Spectrum, NumberStep::One, tr("Mel bands"),
         tr("Rows of the input. Fewer: smaller, coarser in frequency. librosa: n_mels")},
        {"spectrum.f_min", InputGroup::Spectrum, NumberStep::One, tr("Lowest frequency"),
         tr("Sound below it is left out of the mel bands. librosa: fmin")},
        {"spectrum.f_max", InputGroup::Spectrum, NumberStep::One, tr("Highest frequency"),
         tr("Sound above it is left out of the mel bands; 0 is half the sampling rate. librosa: fmax")},
        {"spectrum.mel_scale",
         InputGroup::Spectrum,
         NumberStep::One,
         tr("Mel scale"),
         tr("The formula of pitch that spaces the bands. librosa: htk"),
         {{"slaney", tr("Slaney"), tr("Linear below 1 kHz, logarithmic above. librosa: htk=False")},
          {"htk", tr("HTK"), tr("2595 log10(1 + f / 700). librosa: htk=True")}}},
        {"spectrum.mel_norm",
         InputGroup::Spectrum,
         NumberStep::One,
         tr("Band weights"),
         tr("Whether wide bands, which collect more noise, are scaled down. librosa: norm"),
         {{"slaney", tr("equal area"), tr("White noise is flat over the bands. librosa: norm='slaney'")},
          {"none", tr("equal height"), tr("A sine is equally strong in every band. librosa: norm=None")}}},
    };
}

std::vector<FieldWords> InputWords::preprocess() {
    return {
        {"preprocess.compression",
         InputGroup::Compression,
         NumberStep::One,
         tr("Compression"),
         tr("Shapes the distribution of values: a logarithm makes it near-Gaussian, "
            "without one a few loud bins rule. librosa: power_to_db"),
         {{"decibel", tr("decibel"),
           tr("10 log10 of power, relative to the clip's maximum. librosa: power_to_db(ref=max)")},
          {"log", tr("logarithm"), tr("log(gain X + offset).")},
          {"linear", tr("linear"), tr("No compression: a long tail of loud bins.")}}},
        {"preprocess.amin", InputGroup::Compression, NumberStep::Tenfold, tr("Least power"),
         tr("Power below this counts as this, so that silence has a logarithm. "
            "librosa: amin")},
        {"preprocess.top_db", InputGroup::Compression, NumberStep::One, tr("Dynamic range"),
         tr("Values this far below the clip's maximum are cut off. Smaller: quiet detail is lost. "
            "librosa: top_db")},
        {"preprocess.log_gain", InputGroup::Compression, NumberStep::Tenfold, tr("Gain"),
         tr("Factor before the logarithm. Larger: quiet detail is lifted. No librosa "
            "parameter; log(1 + 10000 X) is common")},
        {"preprocess.log_offset", InputGroup::Compression, NumberStep::Tenfold, tr("Offset"),
         tr("Added before the logarithm. Smaller: silence lies further below the rest. "
            "No librosa parameter")},
        {"preprocess.weighting",
         InputGroup::Weighting,
         NumberStep::One,
         tr("Weighting"),
         tr("How strongly each frequency counts. librosa: A_weighting"),
         {{"bypass", tr("bypass"), tr("As it is: low frequencies dominate in most music.")},
          {"per_frequency", tr("per frequency"), tr("Each band of the clip gets mean 0 and deviation 1 over time.")},
          {"a_weighting", tr("A-weighting"), tr("The ear's sensitivity after IEC 61672. librosa: A_weighting")}}},
        {"preprocess.standardisation",
         InputGroup::Standardise,
         NumberStep::One,
         tr("Standardise"),
         tr("Removes the clip's overall level and contrast. No librosa parameter; "
            "sklearn: preprocessing.scale over the whole clip"),
         {{"per_sample", tr("each clip"), tr("Mean 0 and deviation 1 over all values of the clip.")},
          {"none", tr("none"), tr("Values stay in their unit.")}}},
        {"preprocess.scale", InputGroup::Scale, NumberStep::Tenfold, tr("Factor"),
         tr("Multiplies the finished input, and so the first layer's gradients. No "
            "librosa parameter")},
    };
}

} // namespace

std::vector<FieldWords> inputWords() {
    std::vector<FieldWords> words = InputWords::audio();
    for (const auto& more : {InputWords::spectrum(), InputWords::preprocess()})
        words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace etude
