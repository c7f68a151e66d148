// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/vary_section.h"

#include <algorithm>
#include <array>
#include <set>

#include <QFormLayout>
#include <QLocale>

#include "widgets/experiments/choice_group.h"
#include "widgets/experiments/factor_list.h"
#include "widgets/forms/input_fields.h"
#include "widgets/style/plain_tool_tip.h"

namespace etude {

namespace {

constexpr std::string_view kCompression = "preprocess.compression";
constexpr std::string_view kScale = "preprocess.scale";
constexpr std::array<std::string_view, 4> kVariedFields{kCompression, "preprocess.weighting", kScale,
                                                        "spectrum.representation"};
constexpr int kMostInARow = 4;

std::vector<FactorChoice> namedChoices(const InputField& field) {
    std::vector<FactorChoice> choices;
    for (const FieldChoice& choice : field.choices)
        choices.push_back({choice.name, choice.label, plainToolTip(choice.toolTip)});
    return choices;
}

FieldValue baseValue(const RunSpec& base, const std::string& field) {
    return getField(base, field).value();
}

RunSpec withInput(const InputConfig& input) {
    RunSpec spec = studyBase();
    spec.input = input;
    return spec;
}

} // namespace

struct VarySection::Parts {
    std::vector<ChoiceGroup*> groups;
    ChoiceGroup* sizes = nullptr;
    FactorList* factors = nullptr;

    [[nodiscard]] ChoiceGroup* group(std::string_view field) const {
        return *std::ranges::find(groups, field, &ChoiceGroup::field);
    }
};

VarySection::VarySection(QWidget* parent)
    : FormSection(tr("Vary"), parent)
    , m_parts(std::make_unique<Parts>()) {
    const std::vector<InputField> fields = inputFields();
    for (const std::string_view path : kVariedFields) {
        const auto field = std::ranges::find(fields, path, &InputField::path);
        auto* group =
            new ChoiceGroup("input." + field->path, std::ssize(field->choices) > kMostInARow ? 2 : kMostInARow);
        m_parts->groups.push_back(group);
        group->setChoices(namedChoices(*field));
        addRow(path == kScale ? tr("Scale") : field->label, plainToolTip(field->toolTip), group);
        alignToFirstRow(group);
    }
    m_parts->sizes = new ChoiceGroup("data.train_fraction", kMostInARow);
    std::vector<FactorChoice> sizes;
    for (const double fraction : {0.1, 0.25, 0.5, 1.0})
        sizes.push_back({fraction, tr("%1 %").arg(fraction * 100.0),
                         tr("This share of the training set, chosen so that smaller subsets lie inside larger ones.")});
    m_parts->sizes->setChoices(sizes);
    m_parts->sizes->checkOnly(1.0);
    addRow(tr("Training size"), tr("How much of the training set is used; the validation and test sets stay whole."),
           m_parts->sizes);
    m_parts->groups.push_back(m_parts->sizes);
    std::set<std::string> shown;
    for (const ChoiceGroup* group : m_parts->groups) {
        shown.insert(group->field());
        connect(group, &ChoiceGroup::changed, this, &VarySection::changed);
    }
    m_parts->factors = new FactorList(std::move(shown));
    form()->addRow(m_parts->factors);
    connect(m_parts->factors, &FactorList::changed, this, &VarySection::changed);
}

VarySection::~VarySection() = default;

void VarySection::setInput(const InputConfig& before, const InputConfig& now) {
    updateChoices(now);
    const RunSpec old = withInput(before);
    const RunSpec base = withInput(now);
    for (ChoiceGroup* group : m_parts->groups) {
        const std::vector<FieldValue> checked = group->checkedValues();
        const bool followed = checked.empty() || (checked.size() == 1 && checked[0] == baseValue(old, group->field()));
        if (followed && group != m_parts->sizes)
            group->checkOnly(baseValue(base, group->field()));
    }
}

void VarySection::updateChoices(const InputConfig& input) {
    const std::vector<InputField> fields = inputFields();
    std::vector<FactorChoice> compressions = namedChoices(*std::ranges::find(fields, kCompression, &InputField::path));
    if (input.spectrum.quantity != Quantity::Magnitude)
        std::erase_if(compressions, [](const FactorChoice& choice) {
            return fieldText(choice.value) == enumName(Compression::Pcen);
        });
    m_parts->group("input.preprocess.compression")->setChoices(compressions);

    std::vector<double> factors{1.0, 10.0};
    if (const double own = input.preprocess.scale; std::ranges::find(factors, own) == factors.end())
        factors.push_back(own);
    std::vector<FactorChoice> scales;
    scales.reserve(factors.size());
    for (const double factor : factors)
        scales.push_back({factor, tr("×%1").arg(QLocale().toString(factor)),
                          tr("The finished input is multiplied by this factor.")});
    m_parts->group("input.preprocess.scale")->setChoices(scales);
}

void VarySection::setBase(const RunSpec& base) {
    m_parts->factors->setBase(base);
}

std::vector<Factor> VarySection::factors(const RunSpec& base) const {
    std::vector<Factor> factors;
    for (const ChoiceGroup* group : m_parts->groups)
        factors.push_back({group->field(), group->checkedValues()});
    std::ranges::move(m_parts->factors->factors(), std::back_inserter(factors));
    std::erase_if(factors, [&](const Factor& factor) {
        return factor.values.size() == 1 && factor.values[0] == baseValue(base, factor.field);
    });
    return factors;
}

QString VarySection::problem() const {
    return m_parts->factors->problem();
}

} // namespace etude
