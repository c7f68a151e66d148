// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/queue_bar.h"

#include <cmath>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>

#include "app/desktop/sparkline.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kBarHeight = 28;
constexpr int kStateSide = 16;

/// What the run does when it does not train; else empty.
QString phaseWord(const QueueGlance& now) {
    switch (now.phase) {
    case RunPhase::Waiting:
        return now.waitsForFeatures ? QueueBar::tr("waiting for features") : QueueBar::tr("waiting for a GPU");
    case RunPhase::Features:
        return QueueBar::tr("extracting features");
    case RunPhase::Statistics: // a part of it for who waits
    case RunPhase::Validation:
        return QueueBar::tr("validating");
    case RunPhase::Test:
        return QueueBar::tr("testing");
    case RunPhase::Training:
    case RunPhase::Other:
        break;
    }
    return {};
}

} // namespace

QString timeLeftText(double seconds) {
    const int minutes = static_cast<int>(std::ceil(seconds / 60.0));
    if (minutes <= 1)
        return QueueBar::tr("under 1 min left");
    if (minutes < 90)
        return QueueBar::tr("about %1 min left").arg(QLocale().toString(minutes));
    return QueueBar::tr("about %1 h left").arg(QLocale().toString(seconds / 3600.0, 'f', 1));
}

QueueBar::QueueBar(QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(new QLabel)
    , m_counts(new QLabel)
    , m_run(new QLabel)
    , m_speed(new QLabel)
    , m_left(new QLabel)
    , m_sparkline(new Sparkline) {
    setObjectName(QStringLiteral("queueBar"));
    setToolTip(tr("Shows the queue"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    layout->setSpacing(2 * kGrid);
    for (QLabel* label : {m_icon, m_counts, m_run}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_sparkline->setToolTip(tr("Validation AUC by epoch of the run that works now"));
    layout->addWidget(m_sparkline);
    layout->addStretch();
    layout->addWidget(m_speed);
    layout->addWidget(m_left);
    for (QLabel* label : {m_icon, m_counts, m_run, m_speed, m_left})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    showQueue();
}

void QueueBar::setSession(ProjectSession* session) {
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session != nullptr)
        connect(session, &ProjectSession::changed, this, &QueueBar::showQueue);
    showQueue();
}

void QueueBar::showEpochs() {
    m_session->ask(
        this, [run = m_glance.run](ProjectDatabase& database) { return database.epochs(run); },
        [this, run = m_glance.run](const Result<std::vector<EpochEvent>>& epochs) {
            if (!epochs)
                return Q_EMIT failed(told(epochs.error()));
            if (run != m_glance.run)
                return;
            QList<double> values;
            for (const EpochEvent& epoch : *epochs)
                if (epoch.validationRocAuc)
                    values << *epoch.validationRocAuc;
            m_sparkline->setValues(values);
        });
}

QSize QueueBar::sizeHint() const {
    return {0, std::max(kBarHeight, fontMetrics().height() + kGrid)};
}

void QueueBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), palette().color(QPalette::Midlight));
    painter.fillRect(QRect(0, 0, width(), 1), gridColor(palette()));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(1, 2, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void QueueBar::showQueue() {
    const QueueGlance before =
        std::exchange(m_glance, m_session ? glanceAt(m_session->runs(), m_session->waiting()) : QueueGlance{});
    const QueueGlance& now = m_glance;
    if (now.run.empty() || now.run != before.run)
        m_sparkline->setValues({});
    if (!now.run.empty() && (now.run != before.run || now.epoch != before.epoch))
        showEpochs();

    const QLocale locale;
    QStringList counts;
    if (now.running > 0)
        counts << tr("%1 running").arg(locale.toString(now.running));
    if (now.queued > 0)
        counts << tr("%1 queued").arg(locale.toString(now.queued));
    if (now.held > 0)
        counts << tr("%1 paused").arg(locale.toString(now.held));
    if (now.running == 0 && now.finished > 0)
        counts << tr("%1 finished").arg(locale.toString(now.finished));
    if (now.failed > 0)
        counts << tr("%1 failed").arg(locale.toString(now.failed));
    m_counts->setText(counts.isEmpty() ? tr("Nothing is queued") : counts.join(QStringLiteral(", ")));
    const char* icon = now.running > 0 ? "play" : now.failed > 0 ? "warning" : now.queued > 0 ? "clock" : "check";
    m_icon->setPixmap(themedIcon(QLatin1String(icon)).pixmap(QSize(kStateSide, kStateSide), devicePixelRatioF()));

    QString run;
    if (!now.run.empty()) {
        const QString phase = phaseWord(now);
        run =
            tr("run %1 of %2, %3")
                .arg(locale.toString(now.runNumber), locale.toString(now.runsInStudy),
                     phase.isEmpty() ? tr("epoch %1 of %2").arg(locale.toString(now.epoch), locale.toString(now.epochs))
                                     : phase);
        if (now.validationRocAuc)
            run += QStringLiteral("   ") + tr("AUC %1").arg(locale.toString(*now.validationRocAuc, 'f', 3));
    }
    m_run->setText(run);
    m_sparkline->setVisible(!now.run.empty());
    m_speed->setText(now.clipsPerSecond > 0.0 ? tr("%1 clips/s").arg(locale.toString(now.clipsPerSecond, 'f', 1))
                                              : QString());
    m_left->setText(now.secondsLeft ? timeLeftText(*now.secondsLeft) : QString());
    setAccessibleName(m_counts->text() + QLatin1Char(' ') + run);
}

} // namespace etude
