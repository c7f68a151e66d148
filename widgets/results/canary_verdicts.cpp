// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/canary_verdicts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "widgets/models/plain_tool_tip.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kIconSide = 16; // px
constexpr int kDecimals = 3;  // of an AUC

struct CanaryWords {
    Q_DECLARE_TR_FUNCTIONS(etude::CanaryVerdicts)
};

QString iconName(const std::optional<bool>& holds) {
    if (!holds)
        return QStringLiteral("clock");
    return *holds ? QStringLiteral("check") : QStringLiteral("warning");
}

} // namespace

QString canarySentence(const ConfigurationResult& canary) {
    const QString label = toQt(canary.label);
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

CanaryVerdicts::CanaryVerdicts(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this)) {
    setObjectName(QStringLiteral("canaryVerdicts"));
    m_layout->setContentsMargins(kPageMargin, 0, kPageMargin, kGrid);
    m_layout->setHorizontalSpacing(kGrid);
    m_layout->setVerticalSpacing(kGrid / 2);
    m_layout->setColumnStretch(1, 1);
    hide();
}

void CanaryVerdicts::setCanaries(const QList<ConfigurationResult>& canaries) {
    if (canaries == m_canaries)
        return;
    m_canaries = canaries;
    clear();
    for (const ConfigurationResult& canary : canaries)
        add(canary);
    showColors();
    setVisible(!canaries.isEmpty());
}

void CanaryVerdicts::clear() {
    for (const Verdict& verdict : m_verdicts) {
        delete verdict.icon;
        delete verdict.sentence;
    }
    m_verdicts.clear();
}

void CanaryVerdicts::add(const ConfigurationResult& canary) {
    const Verdict verdict{new QLabel, new QLabel(canarySentence(canary)), canary.holdsChance()};
    verdict.sentence->setTextFormat(Qt::PlainText);
    verdict.sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    verdict.sentence->setWordWrap(true);
    verdict.sentence->setToolTip(plainToolTip(
        tr("A label-shuffle control is a configuration whose labels were shuffled. Nothing can be learned from it, so "
           "its test ROC-AUC must be that of chance. It is left out of the comparison below.")));
    const int row = m_layout->rowCount();
    m_layout->addWidget(verdict.icon, row, 0, Qt::AlignTop);
    m_layout->addWidget(verdict.sentence, row, 1);
    m_verdicts << verdict;
}

void CanaryVerdicts::showColors() {
    for (const Verdict& verdict : m_verdicts) {
        verdict.icon->setPixmap(
            themedIcon(iconName(verdict.holdsChance)).pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
        QPalette colors = palette();
        if (verdict.holdsChance == false)
            colors.setColor(QPalette::WindowText, failureColor(colors));
        verdict.sentence->setPalette(colors);
    }
}

void CanaryVerdicts::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Later: with the palette comes a style sheet, which gives the labels back what they had before.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &CanaryVerdicts::showColors, Qt::QueuedConnection);
}

} // namespace etude
