// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/result_notes.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "widgets/forms/run_words.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kIconSide = 16; // px
constexpr int kDecimals = 3;  // of an AUC

struct CanaryWords {
    Q_DECLARE_TR_FUNCTIONS(etude::ResultNotes)
};

QString iconName(ResultNote::Kind kind) {
    switch (kind) {
    case ResultNote::Kind::Passed:
        return QStringLiteral("check");
    case ResultNote::Kind::Waiting:
        return QStringLiteral("clock");
    default:
        return QStringLiteral("warning");
    }
}

ResultNote::Kind kindOf(const std::optional<bool>& holds) {
    if (!holds)
        return ResultNote::Kind::Waiting;
    return *holds ? ResultNote::Kind::Passed : ResultNote::Kind::Failed;
}

} // namespace

QString canarySentence(const ResultGroup& canary) {
    const QString label = inputText(canary.spec.input);
    const auto holds = canary.holdsChance();
    if (!holds)
        return CanaryWords::tr(
                   "Label-shuffle control (%1): two finished seeds are needed before an interval says anything.")
            .arg(label);
    const QLocale locale;
    const QString low = locale.toString(canary.summary.mean - *canary.summary.halfWidth, 'f', kDecimals);
    const QString high = locale.toString(canary.summary.mean + *canary.summary.halfWidth, 'f', kDecimals);
    const QString n = locale.toString(qulonglong{canary.summary.n});
    const QString chance = locale.toString(0.5, 'f', 1);
    if (*holds)
        return CanaryWords::tr("Label-shuffle control (%1): the interval %2 to %3 (n = %4) contains %5, as it should.")
            .arg(label, low, high, n, chance);
    return CanaryWords::tr(
               "Label-shuffle control (%1): the interval %2 to %3 (n = %4) does not contain %5. Chance does that once "
               "in twenty times; if more seeds say the same, labels leak into the input or the test.")
        .arg(label, low, high, n, chance);
}

ResultNotes::ResultNotes(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_more(new QToolButton) {
    setObjectName(QStringLiteral("resultNotes"));
    m_layout->setContentsMargins(kPageMargin, 0, kPageMargin, kGrid);
    m_layout->setHorizontalSpacing(kGrid);
    m_layout->setVerticalSpacing(kGrid / 2);
    m_layout->setColumnStretch(1, 1);
    m_more->setObjectName(QStringLiteral("moreNotes"));
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_more, &QToolButton::toggled, this, &ResultNotes::fold);
    hide();
}

ResultNote controlNote(const ResultGroup& control) {
    return {
        kindOf(control.holdsChance()), canarySentence(control),
        CanaryWords::tr("A label-shuffle control is a configuration whose labels were shuffled. Nothing can be learned "
                        "from it, so its test ROC-AUC must be that of chance. It is left out of every comparison.")};
}

void ResultNotes::setResults(const QList<ResultGroup>& controls, const QStringList& cautions) {
    QList<ResultNote> notes;
    for (const ResultGroup& control : controls)
        notes << controlNote(control);
    for (const QString& caution : cautions)
        notes << ResultNote{ResultNote::Kind::Doubtful, caution};
    setNotes(notes);
}

void ResultNotes::setNotes(const QList<ResultNote>& notes) {
    if (notes == m_notes)
        return;
    m_notes = notes;
    for (const Line& line : std::as_const(m_lines)) {
        delete line.icon;
        delete line.sentence;
    }
    m_lines.clear();
    for (const ResultNote& note : std::as_const(m_notes))
        add(note);
    m_layout->addWidget(m_more, m_layout->rowCount(), 1, Qt::AlignLeft);
    showColors();
    fold();
    setVisible(!m_notes.isEmpty());
}

void ResultNotes::setMostLines(qsizetype most) {
    m_most = most;
    fold();
}

void ResultNotes::fold() {
    const bool many = m_lines.size() > m_most;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool shown = !many || m_more->isChecked() || i < m_most - 1;
        m_lines[i].icon->setVisible(shown);
        m_lines[i].sentence->setVisible(shown);
    }
    m_more->setVisible(many);
    m_more->setArrowType(m_more->isChecked() ? Qt::UpArrow : Qt::DownArrow);
    m_more->setText(m_more->isChecked() ? tr("Show fewer")
                                        : tr("%n more", nullptr, static_cast<int>(m_lines.size() - m_most + 1)));
}

void ResultNotes::add(const ResultNote& note) {
    const Line line{new QLabel, new QLabel(note.sentence)};
    line.sentence->setTextFormat(Qt::PlainText);
    line.sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.sentence->setWordWrap(true);
    line.sentence->setToolTip(plainToolTip(note.toolTip));
    const int row = m_layout->rowCount();
    m_layout->addWidget(line.icon, row, 0, Qt::AlignTop);
    m_layout->addWidget(line.sentence, row, 1);
    m_lines << line;
}

void ResultNotes::showColors() {
    for (int i = 0; i < m_lines.size(); ++i) {
        m_lines[i].icon->setPixmap(
            themedIcon(iconName(m_notes[i].kind)).pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
        QPalette colors = palette();
        if (m_notes[i].kind == ResultNote::Kind::Failed)
            colors.setColor(QPalette::WindowText, failureColor(colors));
        m_lines[i].sentence->setPalette(colors);
    }
}

void ResultNotes::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Later: with the palette comes a style sheet, which gives the labels back what they had before.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &ResultNotes::showColors, Qt::QueuedConnection);
}

} // namespace etude
