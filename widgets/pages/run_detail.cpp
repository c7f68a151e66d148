// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/run_detail.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

#include "widgets/charts/chart_panel.h"
#include "widgets/charts/result_charts.h"
#include "widgets/forms/elided_label.h"
#include "widgets/models/plain_tool_tip.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/run_model.h"
#include "widgets/style/theme.h"

namespace etude {

struct RunDetail::Parts {
    QPointer<ProjectSession> session;
    std::optional<RunRow> run;
    RunProvenance provenance;

    ElidedLabel* heading = new ElidedLabel;
    ElidedLabel* state = new ElidedLabel;
    ElidedLabel* provenanceLine = new ElidedLabel;
    ChartPanel* loss = new ChartPanel;
    ChartPanel* auc = new ChartPanel;
};

RunDetail::RunDetail(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->heading->setFont(headingFont());
    m_parts->provenanceLine->setFont(noteFont());
    m_parts->provenanceLine->setForegroundRole(QPalette::PlaceholderText);
    m_parts->loss->setObjectName(QStringLiteral("lossChart"));
    m_parts->auc->setObjectName(QStringLiteral("validationChart"));
    auto* charts = new QHBoxLayout;
    charts->setSpacing(kGrid);
    charts->addWidget(m_parts->loss);
    charts->addWidget(m_parts->auc);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGrid);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(m_parts->heading);
    layout->addWidget(m_parts->state);
    layout->addLayout(charts, 1);
    layout->addWidget(m_parts->provenanceLine);
}

RunDetail::~RunDetail() = default;

void RunDetail::setSession(ProjectSession* session) {
    if (m_parts->session)
        disconnect(m_parts->session, nullptr, this, nullptr);
    m_parts->session = session;
    m_parts->run.reset();
    if (session == nullptr)
        return;
    const auto isShown = [this](const QString& runId) { return m_parts->run && toQt(m_parts->run->id) == runId; };
    connect(session, &ProjectSession::epochsLoaded, this,
            [this, isShown](const QString& runId, const QList<EpochEvent>& epochs) {
                if (isShown(runId))
                    showEpochs(epochs);
            });
    connect(session, &ProjectSession::provenanceLoaded, this,
            [this, isShown](const QString& runId, const RunProvenance& provenance) {
                if (isShown(runId))
                    showProvenance(provenance);
            });
}

void RunDetail::showRun(const RunRow* run) {
    const bool another = !run || !m_parts->run || run->id != m_parts->run->id;
    const bool moved = another || run->epoch != m_parts->run->epoch || run->attempt != m_parts->run->attempt ||
                       run->state != m_parts->run->state || run->leftOut != m_parts->run->leftOut;
    m_parts->run = run ? std::optional(*run) : std::nullopt;
    if (another) {
        showEpochs({});
        showProvenance({});
    }
    showHeading();
    if (run == nullptr || !moved || !m_parts->session)
        return;
    m_parts->session->loadEpochs(toQt(run->id));
    m_parts->session->loadProvenance(toQt(run->id));
}

void RunDetail::showHeading() {
    if (!m_parts->run) {
        m_parts->heading->setText(tr("No run selected"));
        m_parts->state->setText({});
        return;
    }
    const RunRow& run = *m_parts->run;
    const QLocale locale;
    m_parts->heading->setText(tr("%1, seed %2").arg(toQt(run.label), locale.toString(qulonglong{run.seed})));
    QStringList facts{stateWord(run.state), tr("epoch %1 of %2").arg(run.epoch).arg(run.epochs)};
    if (run.testRocAuc)
        facts << tr("test AUC %1").arg(locale.toString(*run.testRocAuc, 'f', 4));
    if (run.testPrAuc)
        facts << tr("test PR-AUC %1").arg(locale.toString(*run.testPrAuc, 'f', 4));
    if (run.leftOut > 0)
        facts << tr("%n clip(s) left out", nullptr, static_cast<int>(run.leftOut));
    if (!run.message.empty())
        facts << toQt(run.message);
    m_parts->state->setText(facts.join(QStringLiteral(" · ")));
}

void RunDetail::showEpochs(const QList<EpochEvent>& epochs) {
    RunCurve curve;
    if (m_parts->run && m_parts->session) {
        curve.key = toQt(m_parts->run->id);
        curve.name = toQt(m_parts->run->label);
        curve.color = configurationColor(m_parts->session->configurationIndex(toQt(m_parts->run->configuration)));
    }
    curve.epochs = epochs;
    m_parts->loss->setSpec(lossSpec(curve));
    m_parts->auc->setSpec(validationAucSpec({curve}));
}

void RunDetail::showProvenance(const RunProvenance& provenance) {
    m_parts->provenance = provenance;
    if (!provenance.started) {
        m_parts->provenanceLine->setText({});
        return;
    }
    const StartedEvent& started = *provenance.started;
    m_parts->provenanceLine->setText(
        tr("%1 · %2 on %3, %n thread(s) · Etude %4 (%5), libtorch %6 · %7", nullptr, started.threads)
            .arg(toQt(summary(provenance.input)), toQt(started.device), toQt(started.host), toQt(started.version),
                 toQt(started.commit), toQt(started.libtorch), provenance.startedAt));
    QStringList notes{m_parts->provenanceLine->text()};
    if (!provenance.leftOut.isEmpty())
        notes << tr("Left out:") << provenance.leftOut;
    m_parts->state->setToolTip(plainToolTip(notes.join(QLatin1Char('\n'))));
}

} // namespace etude
