// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/run_detail.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

#include "widgets/charts/chart_panel.h"
#include "widgets/charts/result_charts.h"
#include "widgets/experiments/run_model.h"
#include "widgets/forms/elided_label.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/plain_tool_tip.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kMostTagsInView = 20;

/// "1.13.1, AVX2 (fused avx2)": its version, and how the network was computed.
QString libtorchOf(const StartedEvent& started) {
    return toQt(started.operators.empty() ? started.libtorch : started.libtorch + " (" + started.operators + ")");
}

} // namespace

struct RunDetail::Parts {
    QPointer<ProjectSession> session;
    std::optional<RunRow> run;
    RunProvenance provenance;
    QList<EpochEvent> epochs;
    RunTags tags;

    ElidedLabel* heading = new ElidedLabel;
    ElidedLabel* state = new ElidedLabel;
    ElidedLabel* provenanceLine = new ElidedLabel;
    ChartPanel* loss = new ChartPanel;
    ChartPanel* auc = new ChartPanel;
    QComboBox* tag = new QComboBox;
    ChartPanel* tagValidation = new ChartPanel;
    ChartPanel* roc = new ChartPanel;

    [[nodiscard]] QColor color() const {
        return run && session ? configurationColor(session->configurationIndex(toQt(run->configuration))) : QColor();
    }
    /// -1: all tags together.
    [[nodiscard]] qsizetype chosenTag() const { return tags.names.indexOf(currentKey(*tag)); }
    void showAllTags();
    void showTag(qsizetype position);
};

void RunDetail::Parts::showAllTags() {
    RunCurve curve;
    curve.key = run ? toQt(run->id) : QString();
    curve.name = run ? toQt(run->label) : QString();
    curve.color = color();
    curve.epochs = epochs;
    loss->setSpec(lossSpec(curve));
    auc->setSpec(validationAucSpec({curve}));
}

void RunDetail::Parts::showTag(qsizetype position) {
    TagCurves curves;
    curves.key = run ? toQt(run->id) : QString();
    curves.name = tags.names[position];
    curves.color = color();
    curves.epochs = epochs;
    curves.position = position;
    curves.tested = !tags.roc.empty();
    if (curves.tested)
        curves.roc = tags.roc[static_cast<std::size_t>(position)].curve;
    tagValidation->setSpec(tagValidationSpec(curves));
    roc->setSpec(rocSpec(curves));
}

RunDetail::RunDetail(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->heading->setFont(headingFont());
    m_parts->provenanceLine->setFont(noteFont());
    m_parts->provenanceLine->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->setSpacing(kGrid);
    top->addWidget(m_parts->heading, 1);
    top->addWidget(tagChoice());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGrid);
    layout->setSpacing(kGrid / 2);
    layout->addLayout(top);
    layout->addWidget(m_parts->state);
    layout->addWidget(charts(), 1);
    layout->addWidget(m_parts->provenanceLine);
    showTags({});
}

QWidget* RunDetail::tagChoice() {
    m_parts->tag->setObjectName(QStringLiteral("runTag"));
    m_parts->tag->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_parts->tag->setMaxVisibleItems(kMostTagsInView);
    m_parts->tag->setToolTip(tr("Of which tag the charts are: all together, or one with its ROC curve on the test."));
    connect(m_parts->tag, &QComboBox::currentIndexChanged, this, &RunDetail::showCharts);
    return m_parts->tag;
}

QWidget* RunDetail::charts() {
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    for (const auto& [panel, name] :
         {std::pair(m_parts->loss, "lossChart"), std::pair(m_parts->auc, "validationChart"),
          std::pair(m_parts->tagValidation, "tagValidationChart"), std::pair(m_parts->roc, "rocChart")}) {
        panel->setObjectName(QLatin1String(name));
        layout->addWidget(panel);
    }
    return widget;
}

RunDetail::~RunDetail() = default;

void RunDetail::setSession(ProjectSession* session) {
    if (m_parts->session)
        disconnect(m_parts->session, nullptr, this, nullptr);
    m_parts->session = session;
    m_parts->run.reset();
    if (session == nullptr)
        return;
    connectSession();
}

void RunDetail::connectSession() {
    const ProjectSession* session = m_parts->session;
    const auto isShown = [this](const QString& runId) { return m_parts->run && toQt(m_parts->run->id) == runId; };
    connect(session, &ProjectSession::epochsLoaded, this,
            [this, isShown](const QString& runId, const QList<EpochEvent>& epochs) {
                if (isShown(runId))
                    showEpochs(epochs);
            });
    connect(session, &ProjectSession::tagsLoaded, this, [this, isShown](const QString& runId, const RunTags& tags) {
        if (isShown(runId))
            showTags(tags);
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
        // The names stay until the new ones are there, and with them the choice.
        showTags({run != nullptr ? m_parts->tags.names : QStringList(), {}});
        showEpochs({});
        showProvenance({});
    }
    showHeading();
    if (run == nullptr || !moved || !m_parts->session)
        return;
    m_parts->session->loadEpochs(toQt(run->id));
    m_parts->session->loadTags(toQt(run->id));
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
    m_parts->epochs = epochs;
    showCharts();
}

void RunDetail::showTags(const RunTags& tags) {
    m_parts->tags = tags;
    QList<KeyedItem> items{{QString(), tr("All tags")}};
    for (const QString& name : tags.names)
        items << KeyedItem{name, name};
    fillKeyed(*m_parts->tag, items);
    m_parts->tag->setVisible(!tags.names.isEmpty());
    showCharts();
}

void RunDetail::showCharts() {
    const qsizetype tag = m_parts->chosenTag();
    if (tag < 0)
        m_parts->showAllTags();
    else
        m_parts->showTag(tag);
    for (ChartPanel* panel : {m_parts->loss, m_parts->auc})
        panel->setVisible(tag < 0);
    for (ChartPanel* panel : {m_parts->tagValidation, m_parts->roc})
        panel->setVisible(tag >= 0);
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
                 toQt(started.commit), libtorchOf(started), provenance.startedAt));
    QStringList notes{m_parts->provenanceLine->text()};
    if (!provenance.leftOut.isEmpty())
        notes << tr("Left out:") << provenance.leftOut;
    m_parts->state->setToolTip(plainToolTip(notes.join(QLatin1Char('\n'))));
}

} // namespace etude
