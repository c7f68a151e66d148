// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/rows_button.h"

#include <algorithm>

#include <QMenu>
#include <QSettings>

#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"

namespace etude {

namespace {

constexpr QLatin1String kRowsKept("results/rows");
constexpr QLatin1String kEachRun("run");

/// As kept: "run", or the fields' full paths; none of a configuration.
RowsBy rowsOf(const QStringList& kept) {
    RowsBy by;
    if (kept.value(0) == kEachRun)
        by.kind = RowsBy::Kind::Run;
    else
        for (const QString& name : kept)
            if (const auto column = columnNamed(name.toStdString()); column && !fixedColumn(*column))
                by.fields.push_back(columnNames()[static_cast<std::size_t>(*column)]);
    if (!by.fields.empty())
        by.kind = RowsBy::Kind::Fields;
    return by;
}

} // namespace

RowsButton::RowsButton(ResultModel* model, QWidget* parent)
    : QToolButton(parent)
    , m_model(model) {
    setObjectName(QStringLiteral("resultRows"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("Which runs make a row."));
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &RowsButton::fill);
    m_model->setRowsBy(rowsOf(QSettings().value(kRowsKept).toStringList()));
    showWord();
}

QAction* RowsButton::add(const QString& text, const QString& note, bool on) {
    QAction* action = menu()->addAction(text);
    action->setToolTip(note);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

void RowsButton::fill() {
    const RowsBy& by = m_model->rowsBy();
    menu()->clear();
    connect(add(tr("Each run"), tr("A row for each run, with its seed."), by.kind == RowsBy::Kind::Run),
            &QAction::triggered, this, [this] { choose({QString(kEachRun)}); });
    connect(add(tr("Each configuration"), tr("A row for all runs that agree in all but the seed."),
                by.kind == RowsBy::Kind::Configuration),
            &QAction::triggered, this, [this] { choose({}); });
    menu()->addSection(tr("Runs that agree in"));
    std::vector<std::string> fields = by.fields; // those by which there are rows now come first
    if (m_model->results())
        for (const std::size_t field : m_model->results()->table.differingFields())
            if (const std::string& path = columnNames()[static_cast<std::size_t>(columnOfField(field))];
                std::ranges::find(fields, path) == fields.end())
                fields.push_back(path);
    for (const std::string& field : fields) {
        const bool on = std::ranges::find(by.fields, field) != by.fields.end();
        const QAction* action = add(runFieldLabel(field),
                                    tr("A row for all runs with the same value, whatever else differs; "
                                       "tick several to keep them apart."),
                                    on);
        connect(action, &QAction::triggered, this, [this, field, on] {
            QStringList chosen;
            for (const std::string& path : m_model->rowsBy().fields)
                if (path != field)
                    chosen << toQt(path);
            if (!on)
                chosen << toQt(field);
            choose(chosen);
        });
    }
}

void RowsButton::choose(const QStringList& kept) {
    QSettings().setValue(kRowsKept, kept);
    Q_EMIT aboutToChoose();
    m_model->setRowsBy(rowsOf(kept));
    showWord();
}

void RowsButton::showWord() {
    const RowsBy& by = m_model->rowsBy();
    QStringList fields;
    for (const std::string& field : by.fields)
        fields << runFieldLabel(field);
    setText(by.kind == RowsBy::Kind::Run             ? tr("Rows: each run")
            : by.kind == RowsBy::Kind::Configuration ? tr("Rows: each configuration")
                                                     : tr("Rows: %1").arg(fields.join(QStringLiteral(", "))));
}

} // namespace etude
