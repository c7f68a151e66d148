// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/run_notes_bar.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QUndoCommand>

#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kLabelWidth = 20 * kGrid; ///< px

/// Notes of runs that take the place of others.
class NotesCommand : public QUndoCommand {
public:
    using Write = std::function<void(const std::vector<NotedRun>&)>;

    NotesCommand(std::vector<NotedRun> before, std::vector<NotedRun> after, Write write)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_write(std::move(write)) {}
    void undo() override { m_write(m_before); }
    void redo() override { m_write(m_after); }

private:
    std::vector<NotedRun> m_before;
    std::vector<NotedRun> m_after;
    Write m_write;
};

/// The text that all have; none where they differ.
std::optional<QString> common(const std::vector<NotedRun>& runs, std::string RunNotes::*text) {
    for (const NotedRun& run : runs)
        if (run.notes.*text != runs.front().notes.*text)
            return std::nullopt;
    return runs.empty() ? QString() : toQt(runs.front().notes.*text);
}

QToolButton* stepButton(const QString& icon, const QString& toolTip) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setEnabled(false);
    return button;
}

} // namespace

RunNotesBar::RunNotesBar(QWidget* parent)
    : QWidget(parent)
    , m_labelEdit(new QLineEdit)
    , m_noteEdit(new QPlainTextEdit)
    , m_writeButton(new QPushButton(tr("Write"))) {
    setObjectName(QStringLiteral("runNotes"));
    m_labelEdit->setObjectName(QStringLiteral("runLabel"));
    m_labelEdit->setFixedWidth(kLabelWidth);
    m_noteEdit->setObjectName(QStringLiteral("runNote"));
    m_noteEdit->setTabChangesFocus(true);
    m_noteEdit->setFixedHeight(2 * m_noteEdit->fontMetrics().lineSpacing() + 2 * kGrid);
    m_writeButton->setObjectName(QStringLiteral("writeNotes"));
    m_writeButton->setToolTip(tr("Writes label and note into the folders of the selected runs (Ctrl+Return)."));
    m_writeButton->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* undo = stepButton(QStringLiteral("undo"), tr("Take back what was written (Ctrl+Z)"));
    auto* redo = stepButton(QStringLiteral("redo"), tr("Write it again (Ctrl+Shift+Z)"));
    undo->setShortcut(QKeySequence(QKeySequence::Undo));
    redo->setShortcut(QKeySequence(QKeySequence::Redo));
    auto* label = new QLabel(tr("Label"));
    label->setBuddy(m_labelEdit);
    auto* note = new QLabel(tr("Note"));
    note->setBuddy(m_noteEdit);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    layout->setSpacing(kGrid);
    for (QWidget* widget : std::initializer_list<QWidget*>{label, m_labelEdit, note})
        layout->addWidget(widget);
    layout->addWidget(m_noteEdit, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_writeButton, undo, redo})
        layout->addWidget(widget);
    connect(m_labelEdit, &QLineEdit::textChanged, this, &RunNotesBar::enable);
    connect(m_noteEdit, &QPlainTextEdit::textChanged, this, &RunNotesBar::enable);
    connect(m_labelEdit, &QLineEdit::returnPressed, this, &RunNotesBar::writeTyped);
    connect(m_writeButton, &QPushButton::clicked, this, &RunNotesBar::writeTyped);
    connect(undo, &QToolButton::clicked, &m_undo, &QUndoStack::undo);
    connect(redo, &QToolButton::clicked, &m_undo, &QUndoStack::redo);
    connect(&m_undo, &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    connect(&m_undo, &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    fill();
}

void RunNotesBar::setSession(ProjectSession* session) {
    m_session = session;
    m_undo.clear();
    setRuns({});
}

void RunNotesBar::setRuns(const std::vector<NotedRun>& runs) {
    if (runs == m_runs)
        return;
    const bool typing = m_labelEdit->text() != m_label || m_noteEdit->toPlainText() != m_note;
    const bool same = std::ranges::equal(runs, m_runs, {}, &NotedRun::run, &NotedRun::run);
    m_runs = runs;
    if (!same || !typing)
        fill();
}

void RunNotesBar::fill() {
    const auto label = common(m_runs, &RunNotes::label);
    const auto note = common(m_runs, &RunNotes::note);
    m_label = label.value_or(QString());
    m_note = note.value_or(QString());
    m_labelEdit->setText(m_label);
    m_noteEdit->setPlainText(m_note);
    const QString none = m_runs.empty() ? tr("Select runs to write about them.") : QString();
    m_labelEdit->setPlaceholderText(label ? QString() : tr("different labels"));
    m_noteEdit->setPlaceholderText(note ? none : tr("different notes"));
    enable();
}

void RunNotesBar::enable() {
    m_labelEdit->setEnabled(!m_runs.empty());
    m_noteEdit->setEnabled(!m_runs.empty());
    m_writeButton->setEnabled(!m_runs.empty() &&
                              (m_labelEdit->text() != m_label || m_noteEdit->toPlainText() != m_note));
}

void RunNotesBar::writeTyped() {
    std::vector<NotedRun> runs = m_runs;
    for (NotedRun& run : runs) { // what was not changed stays, where it differs too
        if (m_labelEdit->text() != m_label)
            run.notes.label = m_labelEdit->text().toStdString();
        if (m_noteEdit->toPlainText() != m_note)
            run.notes.note = m_noteEdit->toPlainText().toStdString();
    }
    write(runs);
    m_label = m_labelEdit->text();
    m_note = m_noteEdit->toPlainText();
    enable();
}

void RunNotesBar::write(const std::vector<NotedRun>& runs) {
    if (!m_session || runs.empty())
        return;
    std::unordered_set<std::string_view> chosen;
    for (const NotedRun& run : runs)
        chosen.insert(run.run);
    std::vector<NotedRun> before;
    before.reserve(runs.size());
    for (const RunResult& result : m_session->results())
        if (chosen.contains(result.run))
            before.push_back({result.run, result.notes});
    m_undo.push(new NotesCommand(std::move(before), runs, [this](const std::vector<NotedRun>& written) {
        if (!m_session)
            return;
        m_session->change(
            this, [written](ProjectDatabase& database) { return database.setNotes(written); },
            [this](const Result<void>& done) {
                if (!done)
                    Q_EMIT failed(told(done.error()));
            });
    }));
}

} // namespace etude
