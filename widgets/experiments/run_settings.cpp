// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/run_settings.h"

#include <algorithm>
#include <vector>

#include <QVBoxLayout>

#include "engine/experiment/study_plan.h"
#include "widgets/forms/field_row.h"
#include "widgets/forms/fold_group.h"
#include "widgets/forms/run_fields.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

struct RunSettings::Parts {
    RunSpec usual = studyBase();
    std::vector<FieldRow*> rows;
    std::vector<std::pair<RunPart, FoldGroup*>> groups;
};

RunSettings::RunSettings(const std::set<std::string>& shown, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    const std::vector<InputField> fields = runFields();
    for (const RunPart part : {RunPart::Network, RunPart::Training, RunPart::Data, RunPart::Seeds}) {
        FoldGroup* group = nullptr;
        for (const InputField& field : fields) {
            if (runPart(field.path) != part || shown.contains(field.path))
                continue;
            if (group == nullptr) {
                group = new FoldGroup(runPartTitle(part));
                group->setFolded(true);
                layout->addWidget(group);
                m_parts->groups.emplace_back(part, group);
            }
            auto* row = new FieldRow(field);
            row->setValue(getField(m_parts->usual, field.path).value());
            group->addRow(row);
            m_parts->rows.push_back(row);
            connect(row, &FieldRow::edited, this, [this] {
                showState();
                Q_EMIT changed();
            });
            connect(row, &FieldRow::resetRequested, this, [this, row] {
                row->setValue(getField(m_parts->usual, row->path()).value());
                showState();
                Q_EMIT changed();
            });
        }
    }
    int width = 0;
    for (const FieldRow* row : m_parts->rows)
        width = std::max(width, row->labelWidth());
    for (FieldRow* row : m_parts->rows)
        row->setLabelWidth(width);
    showState();
}

RunSettings::~RunSettings() = default;

void RunSettings::apply(RunSpec& spec) const {
    for (const FieldRow* row : m_parts->rows)
        [[maybe_unused]] const auto set = setField(spec, row->path(), row->value());
}

QString RunSettings::problem() const {
    for (const FieldRow* row : m_parts->rows)
        if (!row->problem().isEmpty())
            return row->problem();
    return {};
}

void RunSettings::showState() {
    RunSpec now = m_parts->usual;
    for (FieldRow* row : m_parts->rows) {
        RunSpec probe = m_parts->usual;
        const auto set = setField(probe, row->path(), row->value());
        const auto valid = set ? validate(probe) : set;
        row->setProblem(valid ? QString() : told(valid.error()));
        const FieldValue usual = getField(m_parts->usual, row->path()).value();
        row->setChanged(!valid || getField(probe, row->path()).value() != usual);
        if (valid) [[maybe_unused]]
            const auto written = setField(now, row->path(), row->value());
    }
    for (const auto& [part, group] : m_parts->groups) {
        QStringList changed;
        for (const FieldLeaf& leaf : fieldLeaves(now))
            if (runPart(leaf.path) == part && leaf.value != getField(m_parts->usual, leaf.path).value())
                changed << runLevelText(leaf);
        group->setSummary(changed.isEmpty() ? tr("as usual") : changed.join(QStringLiteral(", ")));
        group->setMarked(!changed.isEmpty());
    }
}

} // namespace etude
