// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/input_fields.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "widgets/forms/input_words.h"

namespace etude {

namespace {

struct InputFields {
    Q_DECLARE_TR_FUNCTIONS(InputFields)
};

const FieldWords* findWords(const std::vector<FieldWords>& table, std::string_view path) {
    const auto found = std::ranges::find(table, path, &FieldWords::path);
    return found == table.end() ? nullptr : &*found;
}

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Turns the fields of a struct into descriptions. A field or value without words is shown by its name.
class Collector {
public:
    template <FieldStruct T>
    void collect(const T& object, const std::string& prefix) {
        T::visitFields(object, [&](std::string_view name, const auto& value, Range range = {}) {
            using F = std::remove_cvref_t<decltype(value)>;
            using Kind = InputField::Kind;
            const std::string path = prefix + std::string(name);
            if constexpr (FieldStruct<F>) {
                collect(value, path + ".");
            } else if constexpr (NamedEnum<F>) {
                add(path, Kind::Choice, range);
                for (const auto& entry : EnumNames<F>::values)
                    addChoice(entry.second);
            } else if constexpr (std::is_same_v<F, bool>) {
                add(path, Kind::Switch, range);
            } else if constexpr (std::is_integral_v<F>) {
                add(path, Kind::Integer, range);
            } else {
                static_assert(std::is_same_v<F, double>, "the form has no editor for this type");
                add(path, Kind::Real, range);
            }
        });
    }

    std::vector<InputField> take() { return std::move(m_fields); }

private:
    void add(const std::string& path, InputField::Kind kind, const Range& range) {
        InputField field;
        field.path = path;
        field.kind = kind;
        field.range = range;
        field.unit = fromUtf8(range.unit);
        field.label = fromUtf8(path);
        if (const FieldWords* words = findWords(m_words, path)) {
            field.group = words->group;
            field.step = words->step;
            field.label = words->label;
            field.toolTip = words->toolTip;
        }
        m_fields.push_back(std::move(field));
    }
    void addChoice(std::string_view name) {
        InputField& field = m_fields.back();
        FieldChoice choice{std::string(name), fromUtf8(name), {}};
        if (const FieldWords* words = findWords(m_words, field.path)) {
            const auto known = std::ranges::find(words->choices, name, &ChoiceWords::name);
            if (known != words->choices.end())
                choice = {choice.name, known->label, known->toolTip};
        }
        field.choices.push_back(std::move(choice));
    }

    std::vector<FieldWords> m_words = inputWords();
    std::vector<InputField> m_fields;
};

QString number(double value) {
    return QString::fromStdString(shortestText(value));
}

/// What the form calls the value that the configuration has in this field.
QString choiceLabel(std::string_view path, std::string_view name) {
    const std::vector<FieldWords> table = inputWords();
    if (const FieldWords* words = findWords(table, path)) {
        const auto known = std::ranges::find(words->choices, name, &ChoiceWords::name);
        if (known != words->choices.end())
            return known->label;
    }
    return fromUtf8(name);
}

QString spectrumSummary(const InputConfig& config) {
    const SpectrumConfig& spectrum = config.spectrum;
    const double nyquist = config.audio.sampleRate / 2.0;
    if (spectrum.representation == Representation::Stft)
        return InputFields::tr("STFT %1, 0 to %2 Hz, hop %3")
            .arg(spectrum.bands())
            .arg(number(nyquist))
            .arg(spectrum.hopLength);
    return InputFields::tr("mel %1, %2 to %3 Hz, %4")
        .arg(spectrum.melBands)
        .arg(number(spectrum.fMin), number(spectrum.fMax == 0.0 ? nyquist : spectrum.fMax),
             choiceLabel("spectrum.mel_scale", enumName(spectrum.melScale)));
}

QString compressionSummary(const PreprocessConfig& config) {
    switch (config.compression) {
    case Compression::Decibel:
        return InputFields::tr("decibel, %1 dB").arg(number(config.topDb));
    case Compression::Log:
        return config.logGain == 1.0
                   ? InputFields::tr("log(X + %1)").arg(number(config.logOffset))
                   : InputFields::tr("log(%1 X + %2)").arg(number(config.logGain), number(config.logOffset));
    case Compression::Linear:
        break;
    }
    return InputFields::tr("linear");
}

} // namespace

std::vector<InputField> inputFields() {
    Collector collector;
    collector.collect(InputConfig{}, "");
    return collector.take();
}

bool fieldApplies(const std::string& path, const InputConfig& config) {
    if (path.starts_with("spectrum.mel_") || path == "spectrum.f_min" || path == "spectrum.f_max")
        return config.spectrum.representation == Representation::Mel;
    if (path == "spectrum.pad_mode")
        return config.spectrum.center;
    if (path == "preprocess.amin" || path == "preprocess.top_db")
        return config.preprocess.compression == Compression::Decibel;
    if (path.starts_with("preprocess.log_"))
        return config.preprocess.compression == Compression::Log;
    return true;
}

QString groupTitle(InputGroup group) {
    switch (group) {
    case InputGroup::Audio:
        return InputFields::tr("Audio");
    case InputGroup::Spectrum:
        return InputFields::tr("Spectrum");
    case InputGroup::Compression:
        return InputFields::tr("Compression");
    case InputGroup::Weighting:
        return InputFields::tr("Weighting");
    case InputGroup::Standardise:
        return InputFields::tr("Standardise");
    case InputGroup::Scale:
        break;
    }
    return InputFields::tr("Scale");
}

QString groupSummary(InputGroup group, const InputConfig& config) {
    switch (group) {
    case InputGroup::Audio:
        return InputFields::tr("%1 Hz, %2 s, %3")
            .arg(config.audio.sampleRate)
            .arg(number(config.audio.clipSeconds), choiceLabel("audio.offset", enumName(config.audio.offset)));
    case InputGroup::Spectrum:
        return spectrumSummary(config);
    case InputGroup::Compression:
        return compressionSummary(config.preprocess);
    case InputGroup::Weighting:
        return choiceLabel("preprocess.weighting", enumName(config.preprocess.weighting));
    case InputGroup::Standardise:
        return choiceLabel("preprocess.standardisation", enumName(config.preprocess.standardisation));
    case InputGroup::Scale:
        break;
    }
    return InputFields::tr("× %1").arg(number(config.preprocess.scale));
}

} // namespace etude
