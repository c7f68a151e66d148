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
        T::visitFields(object, [&](std::string_view name, const auto& value, Range range = {}, bool = true) {
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
        field.unit = range.unit.text() == std::string_view("samples") ? widestUnit() : fromUtf8(range.unit.text());
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

} // namespace

std::vector<InputField> inputFields() {
    Collector collector;
    collector.collect(InputConfig{}, "");
    return collector.take();
}

QString widestUnit() {
    return InputFields::tr("samples");
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

} // namespace etude
