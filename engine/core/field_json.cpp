// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/field_json.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/text.h"

namespace etude {

namespace {

using detail::EnumRef;
using detail::FieldRef;
using detail::FieldTarget;
using detail::ListRef;
using detail::Reading;
using detail::StructRef;

bool isWhole(const Json& json) {
    return json.is_number_integer() || (json.is_number_float() && std::trunc(json.get<double>()) == json.get<double>());
}

/// Decodes one value into the type it belongs to; each overload answers why it does not fit.
struct Decoder {
    const Json& json;
    const std::string& path;
    Reading reading;

    using Problem = std::optional<FieldProblem>;

    [[nodiscard]] Problem expected(Sentence what) const { return FieldProblem{path, dumpJson(json), std::move(what)}; }

    Problem operator()(bool* value) const {
        if (!json.is_boolean())
            return expected(say("true or false"));
        *value = json.get<bool>();
        return {};
    }
    Problem operator()(double* value) const {
        if (json.is_null() && reading == Reading::Tolerant) { // what JSON has for a number that is not finite
            *value = std::numeric_limits<double>::quiet_NaN();
            return {};
        }
        if (!json.is_number())
            return expected(say("a number"));
        *value = json.get<double>();
        return {};
    }
    Problem operator()(std::string* value) const {
        if (!json.is_string())
            return expected(say("a text"));
        *value = json.get<std::string>();
        return {};
    }
    template <class T>
    requires std::is_integral_v<T> Problem operator()(T* value) const {
        if (!isWhole(json))
            return expected(say("an integer"));
        const auto approximate = json.get<double>();
        if (std::is_unsigned_v<T> && approximate < 0.0)
            return expected(say("an integer from 0"));
        // A JSON integer of 64 bits is compared exactly by its own type; only a float can lie beyond both.
        const bool fits =
            json.is_number_float() || sizeof(T) < sizeof(std::int64_t)
                ? approximate >= static_cast<double>(std::numeric_limits<T>::min()) &&
                      approximate < std::ldexp(1.0, std::numeric_limits<T>::digits)
                : std::is_unsigned_v<T> || !json.is_number_unsigned() ||
                      json.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (!fits)
            return expected(say("an integer that fits %1 bits", 8 * sizeof(T)));
        *value = json.get<T>();
        return {};
    }
    Problem operator()(std::optional<double>* value) const {
        value->reset();
        return json.is_null() ? Problem() : (*this)(&value->emplace());
    }
    Problem operator()(std::vector<int>* values) const { return decodeList(*values, say("a list of integers")); }
    Problem operator()(std::vector<std::optional<double>>* values) const {
        return decodeList(*values, say("a list of numbers"));
    }
    Problem operator()(const EnumRef& value) const {
        if (!json.is_string() || !value.set(json.get<std::string>()))
            return expected(say("one of %1", joined({value.names.begin(), value.names.end()}, ", ")));
        return {};
    }
    Result<void> operator()(const ListRef& list) const {
        if (!json.is_array())
            return fieldError(*expected(say("a list")));
        list.resize(json.size());
        for (std::size_t i = 0; i < json.size(); ++i)
            if (auto decoded = Decoder{json[i], path, reading}(list.item(i)); !decoded)
                return decoded;
        return {};
    }
    Result<void> operator()(const StructRef& object) const {
        if (!json.is_object())
            return Error{ErrorKind::Invalid, path.empty() ? say("The configuration must be a JSON object.")
                                                          : say("'%1' must be a JSON object.", path)};
        const std::string prefix = path.empty() ? "" : path + ".";
        for (const auto& [key, value] : json.items()) {
            const auto field = std::ranges::find(object.fields, key, &FieldRef::name);
            if (field != object.fields.end()) {
                if (auto decoded = detail::decode(field->target, value, prefix + key, reading); !decoded)
                    return decoded;
            } else if (reading == Reading::Strict) {
                std::vector<std::string> names;
                for (const FieldRef& candidate : object.fields)
                    names.push_back(candidate.name);
                return Error{ErrorKind::Invalid,
                             say("'%1' is no field; the fields here are %2.", prefix + key, joined(names, ", "))};
            }
        }
        return {};
    }

private:
    template <class T>
    Problem decodeList(std::vector<T>& values, Sentence what) const {
        if (!json.is_array())
            return expected(std::move(what));
        std::vector<T> read;
        for (const Json& item : json)
            if (auto problem = Decoder{item, path, reading}(&read.emplace_back()))
                return problem;
        values = std::move(read);
        return {};
    }
};

struct Encoder {
    Json operator()(const double* value) const { return *value == 0.0 ? 0.0 : *value; }
    Json operator()(const std::optional<double>* value) const { return *value ? Json(**value) : Json(); }
    Json operator()(const std::vector<std::optional<double>>* values) const {
        Json list = Json::array();
        for (const auto& value : *values)
            list.push_back((*this)(&value));
        return list;
    }
    Json operator()(const EnumRef& value) const { return std::string(value.get()); }
    Json operator()(const ListRef& list) const {
        Json items = Json::array();
        for (std::size_t i = 0; i < list.size(); ++i)
            items.push_back((*this)(list.item(i)));
        return items;
    }
    Json operator()(const StructRef& object) const {
        Json json = Json::object();
        for (const FieldRef& field : object.fields)
            json[field.name] = detail::encode(field.target);
        return json;
    }
    Json operator()(const auto* value) const { return *value; }
};

/// The value of one leaf.
struct Reader {
    FieldValue operator()(const bool* value) const { return *value; }
    FieldValue operator()(const int* value) const { return std::int64_t{*value}; }
    FieldValue operator()(const std::int64_t* value) const { return *value; }
    FieldValue operator()(const std::uint64_t* value) const {
        if (*value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return *value;
        return static_cast<std::int64_t>(*value);
    }
    FieldValue operator()(const double* value) const { return *value == 0.0 ? 0.0 : *value; }
    FieldValue operator()(const std::string* value) const { return *value; }
    FieldValue operator()(const std::vector<int>* value) const { return *value; }
    FieldValue operator()(const EnumRef& value) const { return std::string(value.get()); }
    // What is only stored is no value of a configuration. Named one by one: a catch-all would be a better match than
    // the const pointers above.
    FieldValue operator()(const std::optional<double>*) const { return {}; }
    FieldValue operator()(const std::vector<std::optional<double>>*) const { return {}; }
    FieldValue operator()(const StructRef&) const { return {}; }
    FieldValue operator()(const ListRef&) const { return {}; }
};

} // namespace

namespace detail {

Json encode(const FieldTarget& target) {
    return std::visit(Encoder{}, target);
}

Result<void> decode(const FieldTarget& target, const Json& json, const std::string& path, Reading reading) {
    const auto decodeOne = [decoder = Decoder{json, path, reading}](const auto& to) -> Result<void> {
        auto outcome = decoder(to);
        if constexpr (std::is_same_v<decltype(outcome), Decoder::Problem>)
            return outcome ? Result<void>(fieldError(*outcome)) : Result<void>();
        else
            return outcome;
    };
    return std::visit(decodeOne, target);
}

Result<Json> parseObject(std::string_view text, std::string_view where) {
    Json json = parseJson(text);
    if (json.is_discarded())
        return Error{ErrorKind::Corrupt, say("%1: this is not valid JSON.", where)};
    return json;
}

FieldValue value(const FieldTarget& target) {
    return std::visit(Reader{}, target);
}

std::optional<FieldProblem> assign(const FieldTarget& target, const FieldValue& value, const std::string& path) {
    const Json json = toJson(value);
    const auto assignOne = [&, decoder = Decoder{json, path, Reading::Strict}](const auto& to) {
        if constexpr (std::is_same_v<decltype(decoder(to)), Decoder::Problem>)
            return decoder(to);
        else
            return decoder.expected(say("set field by field"));
    };
    return std::visit(assignOne, target);
}

} // namespace detail

Json toJson(const FieldValue& value) {
    return std::visit([](const auto& plain) { return Json(plain); }, value);
}

Json changedFields(const Json& json, const Json& defaults) {
    Json changed = Json::object();
    for (const auto& [key, value] : json.items()) {
        const Json& base = defaults.at(key);
        if (value != base)
            changed[key] = value.is_object() ? changedFields(value, base) : value;
    }
    return changed;
}

FieldValue fieldValue(const Json& json) {
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_number_integer()) {
        constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (json.is_number_unsigned() && json.get<std::uint64_t>() > kMost)
            return json.get<std::uint64_t>();
        return json.get<std::int64_t>();
    }
    if (json.is_number())
        return json.get<double>();
    std::vector<int> values;
    const std::string path;
    if (json.is_array() && !Decoder{json, path, Reading::Strict}(&values))
        return values;
    return json.is_string() ? json.get<std::string>() : dumpJson(json);
}

FieldValue parseFieldText(std::string_view text) {
    const Json json = parseJson(text);
    return json.is_boolean() || json.is_number() || json.is_array() ? fieldValue(json) : FieldValue(std::string(text));
}

std::string fieldText(const FieldValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : canonicalText(toJson(value));
}

} // namespace etude
