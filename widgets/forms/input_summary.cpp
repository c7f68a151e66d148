// SPDX-License-Identifier: GPL-3.0-or-later
#include <numbers>

#include <QCoreApplication>
#include <QLocale>

#include "engine/core/field_visit.h"
#include "widgets/forms/input_fields.h"
#include "widgets/forms/input_words.h"
#include "widgets/forms/number_text.h"

namespace etude {

namespace {

struct InputSummary {
    Q_DECLARE_TR_FUNCTIONS(InputSummary)
};

constexpr int kDigits = 3; ///< of numbers that people wrote as a fraction or as e

/// Short enough for a formula: 1/3 as 0.333.
QString inFormula(double value) {
    const QString text = numberText(value);
    return text.contains(u'/') ? QLocale().toString(value, 'g', kDigits) : text;
}

QString offsetSummary(const AudioConfig& audio) {
    QString place = choiceLabel("audio.offset", enumName(audio.offset));
    if (audio.offset == ClipOffset::Random && audio.offsetSeed != 0)
        return InputSummary::tr("%1, seed %2").arg(place).arg(audio.offsetSeed);
    return place;
}

QString audioSummary(const AudioConfig& audio) {
    const QString rate = InputSummary::tr("%1 Hz").arg(audio.sampleRate);
    QStringList parts{rate};
    if (audio.offset != ClipOffset::Whole)
        parts << InputSummary::tr("%1 s").arg(numberText(audio.clipSeconds));
    parts << offsetSummary(audio);
    if (audio.channels != Channels::Mean)
        parts << choiceLabel("audio.channels", enumName(audio.channels));
    return parts.join(QStringLiteral(", "));
}

QString spectrumSummary(const InputConfig& config) {
    const SpectrumConfig& spectrum = config.spectrum;
    const double nyquist = config.audio.sampleRate / 2.0;
    if (spectrum.representation == Representation::Stft)
        return InputSummary::tr("STFT %1, 0 to %2 Hz, hop %3")
            .arg(spectrum.bands())
            .arg(numberText(nyquist))
            .arg(spectrum.hopLength);
    return InputSummary::tr("mel %1, %2 to %3 Hz, %4")
        .arg(spectrum.melBands)
        .arg(numberText(spectrum.fMin), numberText(spectrum.fMax == 0.0 ? nyquist : spectrum.fMax),
             choiceLabel("spectrum.mel_scale", enumName(spectrum.melScale)));
}

QString decibelSummary(const PreprocessConfig& config) {
    const QString range =
        config.topDb == 0.0 ? InputSummary::tr("no floor") : InputSummary::tr("%1 dB").arg(numberText(config.topDb));
    if (config.dbReference == DecibelReference::Constant)
        return InputSummary::tr("decibel, %1, reference %2").arg(range, numberText(config.dbReferenceValue));
    return InputSummary::tr("decibel, %1").arg(range);
}

/// A formula, the same in every language: "log(X + 1)", "log10(1 + 10000 X)".
QString logSummary(const PreprocessConfig& config) {
    const QString base = config.logBase == std::numbers::e ? QString() : inFormula(config.logBase);
    const QString offset = inFormula(config.logOffset);
    if (config.logGain == 1.0)
        return QStringLiteral("log%1(X + %2)").arg(base, offset);
    return QStringLiteral("log%1(%2 + %3 X)").arg(base, offset, inFormula(config.logGain));
}

QString compressionSummary(const PreprocessConfig& config) {
    switch (config.compression) {
    case Compression::Decibel:
        return decibelSummary(config);
    case Compression::Log:
        return logSummary(config);
    case Compression::PowerLaw:
        return QStringLiteral("X^%1").arg(inFormula(config.powerExponent));
    case Compression::Pcen:
        return fieldApplies(config, "pcen_time_constant")
                   ? InputSummary::tr("PCEN, gain %1, %2 s")
                         .arg(numberText(config.pcenGain), numberText(config.pcenTimeConstant))
                   : InputSummary::tr("PCEN, gain %1").arg(numberText(config.pcenGain));
    case Compression::Linear:
        break;
    }
    return InputSummary::tr("linear");
}

QString weightingSummary(const PreprocessConfig& config) {
    QString weighting = choiceLabel("preprocess.weighting", enumName(config.weighting));
    if (config.weightsByTrainingSet())
        return InputSummary::tr("%1, statistics of the training set").arg(weighting);
    return weighting;
}

} // namespace

QString groupSummary(InputGroup group, const InputConfig& config) {
    switch (group) {
    case InputGroup::Audio:
        return audioSummary(config.audio);
    case InputGroup::Spectrum:
        return spectrumSummary(config);
    case InputGroup::Compression:
        return compressionSummary(config.preprocess);
    case InputGroup::Weighting:
        return weightingSummary(config.preprocess);
    case InputGroup::Standardise:
        return choiceLabel("preprocess.standardisation", enumName(config.preprocess.standardisation));
    case InputGroup::Scale:
        break;
    }
    return InputSummary::tr("× %1").arg(numberText(config.preprocess.scale));
}

} // namespace etude
