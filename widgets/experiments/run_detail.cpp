// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/run_detail.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/analysis/convergence.h"
#include "engine/store/provenance.h"
#include "engine/store/run_tags.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/result_charts.h"
#include "widgets/experiments/curve_legend.h"
#include "widgets/experiments/run_log_view.h"
#include "widgets/experiments/run_model.h"
#include "widgets/experiments/run_provenance.h"
#include "widgets/forms/elided_label.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kMostTagsInView = 20;
constexpr qsizetype kMostDirectNames = 4;
constexpr std::size_t kMostBeside = 7; ///< runs, so that eight lines can be told apart

/// Whether something of what the charts show may have changed from one to the other.
bool hasMoved(const RunRow& now, const RunRow& before) {
    return now.id != before.id || now.epoch != before.epoch || now.attempt != before.attempt ||
           now.state != before.state || now.leftOut != before.leftOut;
}

/// "1.13.1, AVX2 (fused avx2)": its version, and how the network was computed.
QString libtorchOf(const StartedEvent& started) {
    return toQt(started.operators.empty() ? started.libtorch : started.libtorch + " (" + started.operators + ")");
}

} // namespace

struct RunDetail::Parts {
    [[nodiscard]] static QString seedName(const RunRow& run) {
        return RunDetail::tr("%1, seed %2").arg(toQt(run.label), QLocale().toString(qulonglong{run.seed}));
    }
    QPointer<ProjectSession> session;
    std::optional<RunRow> run;
    std::vector<RunRow> beside;            ///< whose curves are shown, too
    std::size_t hidden = 0;                ///< those that were too many
    QString stuck;                         ///< what to do about it; empty if it is not
    std::unique_ptr<QObject> asked;        ///< context of what was asked about the run that is shown
    QList<EpochEvent> epochs;              ///< of the run
    std::vector<QList<EpochEvent>> others; ///< of those beside it
    QStringList tagNames;                  ///< in the order of the run's scores
    std::vector<TagRocCurve> roc;          ///< parallel to tagNames; empty until the run has been tested

    ElidedLabel* heading = new ElidedLabel;
    ElidedLabel* state = new ElidedLabel;
    ElidedLabel* provenanceLine = new ElidedLabel;
    QStackedWidget* views = new QStackedWidget;
    RunLogView* log = new RunLogView;
    RunProvenance* provenance = new RunProvenance;
    CurveLegend* legend = new CurveLegend;
    ChartPanel* loss = new ChartPanel;
    ChartPanel* auc = new ChartPanel;
    QComboBox* tag = new QComboBox;
    ChartPanel* tagValidation = new ChartPanel;
    ChartPanel* rocChart = new ChartPanel;

    [[nodiscard]] QColor colorOf(const RunRow& shown) const {
        if (!session)
            return {};
        const int index = session->configurationIndex(toQt(shown.configuration));
        return hasColor(index) ? configurationColor(index) : referenceColor();
    }
    [[nodiscard]] QColor color() const { return run ? colorOf(*run) : QColor(); }
    [[nodiscard]] RunCurve curveOf(const RunRow& shown, const QList<EpochEvent>& of) const;
    /// -1: all tags together.
    [[nodiscard]] qsizetype chosenTag() const { return tagNames.indexOf(currentKey(*tag)); }
    void showAllTags();
    void showTag(qsizetype position);
};

RunCurve RunDetail::Parts::curveOf(const RunRow& shown, const QList<EpochEvent>& of) const {
    return {toQt(shown.id), seedName(shown), colorOf(shown), of};
}

void RunDetail::Parts::showAllTags() {
    QList<RunCurve> curves;
    if (run)
        curves << curveOf(*run, epochs);
    for (std::size_t i = 0; i < beside.size() && i < others.size(); ++i)
        curves << curveOf(beside[i], others[i]);
    if (curves.size() > 1) {
        QStringList names;
        for (const RunCurve& curve : curves)
            names << curve.name;
        names = tellingNames(names);
        for (qsizetype i = 0; i < curves.size(); ++i)
            curves[i].name = names[i];
    }
    const bool many = curves.size() > kMostDirectNames;
    legend->setCurves(many ? curves : QList<RunCurve>());
    legend->setVisible(many);
    ChartSpec losses = curves.size() > 1 ? validationLossSpec(curves) : lossSpec(curves.value(0));
    ChartSpec scores = validationAucSpec(curves);
    for (ChartSpec* spec : {&losses, &scores}) {
        if (many)
            spec->names = ChartSpec::Names::Elsewhere;
        if (hidden > 0)
            spec->notes << RunDetail::tr("%n other selected run(s) not shown", nullptr, static_cast<int>(hidden));
    }
    loss->setSpec(losses);
    auc->setSpec(scores);
}

void RunDetail::Parts::showTag(qsizetype position) {
    TagCurves curves;
    curves.key = run ? toQt(run->id) : QString();
    curves.name = tagNames[position];
    curves.color = color();
    curves.epochs = epochs;
    curves.position = position;
    curves.tested = !roc.empty();
    if (curves.tested)
        curves.roc = roc[static_cast<std::size_t>(position)].curve;
    tagValidation->setSpec(tagValidationSpec(curves));
    rocChart->setSpec(rocSpec(curves));
}

RunDetail::RunDetail(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->heading->setFont(headingFont());
    m_parts->state->setObjectName(QStringLiteral("runState"));
    m_parts->provenanceLine->setObjectName(QStringLiteral("runProvenance"));
    m_parts->provenanceLine->setFont(noteFont());
    m_parts->provenanceLine->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->setSpacing(kGrid);
    top->addWidget(m_parts->heading, 1);
    top->addWidget(tagChoice());
    top->addLayout(viewButtons());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGrid);
    layout->setSpacing(kGrid / 2);
    layout->addLayout(top);
    layout->addWidget(m_parts->state);
    m_parts->views->addWidget(charts());
    m_parts->views->addWidget(m_parts->log);
    m_parts->views->addWidget(m_parts->provenance);
    layout->addWidget(m_parts->views, 1);
    connect(m_parts->log, &RunLogView::failed, this, &RunDetail::failed);
    connect(m_parts->provenance, &RunProvenance::failed, this, &RunDetail::failed);
    layout->addWidget(m_parts->provenanceLine);
    showTags({}, {});
}

QWidget* RunDetail::tagChoice() {
    m_parts->tag->setObjectName(QStringLiteral("runTag"));
    m_parts->tag->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_parts->tag->setMaxVisibleItems(kMostTagsInView);
    m_parts->tag->setToolTip(tr("Of which tag the charts are: all together, or one with its ROC curve on the test."));
    connect(m_parts->tag, &QComboBox::currentIndexChanged, this, &RunDetail::showCharts);
    return m_parts->tag;
}

/// One button for each view, in their order.
QLayout* RunDetail::viewButtons() {
    struct View {
        const char* name;
        QString text;
        QString toolTip;
    };
    const View views[]{{"runCurves", tr("Learning curves"), tr("Loss and AUC by epoch, as the run trains.")},
                       {"runLog", tr("Log"), tr("What the run and its worker tell, line by line, with a search.")},
                       {"runMade", tr("Provenance"),
                        tr("Where, when and from what the run was made, and how it differs from another.")}};
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (const View& view : views) {
        auto* button = new QToolButton;
        button->setObjectName(QLatin1String(view.name));
        button->setText(view.text);
        button->setToolTip(view.toolTip);
        button->setCheckable(true);
        button->setProperty("view", true); // for the style sheet
        group->addButton(button, static_cast<int>(group->buttons().size()));
        row->addWidget(button);
    }
    group->button(0)->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int view) {
        m_parts->views->setCurrentIndex(view);
        m_parts->tag->setVisible(view == 0 && !m_parts->tagNames.isEmpty());
        m_parts->provenanceLine->setVisible(view == 0);
    });
    return row;
}

QWidget* RunDetail::charts() {
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    for (const auto& [panel, name] :
         {std::pair(m_parts->loss, "lossChart"), std::pair(m_parts->auc, "validationChart"),
          std::pair(m_parts->tagValidation, "tagValidationChart"), std::pair(m_parts->rocChart, "rocChart")}) {
        panel->setObjectName(QLatin1String(name));
        layout->addWidget(panel);
    }
    m_parts->legend->setObjectName(QStringLiteral("curveLegend"));
    m_parts->legend->hide();
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(m_parts->legend);
    column->addWidget(widget, 1);
    return all;
}

RunDetail::~RunDetail() = default;

void RunDetail::setSession(ProjectSession* session) {
    m_parts->session = session;
    m_parts->provenance->setSession(session);
    m_parts->run.reset();
    m_parts->asked.reset();
}

void RunDetail::showRun(const RunRow* run, const QString& stuck, std::vector<RunRow> beside) {
    m_parts->hidden = beside.size() > kMostBeside ? beside.size() - kMostBeside : 0;
    beside.resize(std::min(beside.size(), kMostBeside));
    const bool another = !run || !m_parts->run || run->id != m_parts->run->id;
    const bool othersMoved = !std::ranges::equal(
        beside, m_parts->beside, [](const RunRow& now, const RunRow& before) { return !hasMoved(now, before); });
    const bool moved = another || hasMoved(*run, *m_parts->run);
    const bool otherRuns = !std::ranges::equal(beside, m_parts->beside, {}, &RunRow::id, &RunRow::id);
    m_parts->beside = std::move(beside);
    m_parts->run = run ? std::optional(*run) : std::nullopt;
    m_parts->stuck = stuck;
    if (another) {
        m_parts->asked = std::make_unique<QObject>();
        // The names stay until the new ones are there, and with them the choice.
        showTags(run != nullptr ? m_parts->tagNames : QStringList(), {});
        showEpochs({});
        showProvenance({});
    }
    if (otherRuns && !another) {
        m_parts->others.clear();
        showCharts();
    }
    showHeading();
    showLog();
    if (run == nullptr || !(moved || othersMoved) || !m_parts->session)
        return;
    askForEpochs();
    if (!moved)
        return;
    askForTags();
    askForProvenance();
}

void RunDetail::askForEpochs() {
    std::vector<std::string> ids{m_parts->run->id};
    for (const RunRow& other : m_parts->beside)
        ids.push_back(other.id);
    m_parts->session->ask(
        m_parts->asked.get(),
        [ids](ProjectDatabase& database) -> Result<std::vector<std::vector<EpochEvent>>> {
            std::vector<std::vector<EpochEvent>> all;
            for (const std::string& id : ids) {
                auto epochs = database.epochs(id);
                if (!epochs)
                    return epochs.error();
                all.push_back(std::move(*epochs));
            }
            return all;
        },
        [this](const Result<std::vector<std::vector<EpochEvent>>>& epochs) {
            if (!epochs)
                return Q_EMIT failed(epochs.error());
            showEpochs(*epochs);
        });
}

void RunDetail::askForTags() {
    m_parts->session->ask(
        m_parts->asked.get(), [id = m_parts->run->id](ProjectDatabase& database) { return runTags(database, id); },
        [this](Result<RunTags> tags) {
            if (!tags)
                return Q_EMIT failed(tags.error());
            if (tags->rocProblem)
                Q_EMIT failed(*tags->rocProblem);
            QStringList names;
            for (const std::string& name : tags->names)
                names << toQt(name);
            showTags(names, std::move(tags->roc));
        });
}

void RunDetail::askForProvenance() {
    m_parts->session->ask(
        m_parts->asked.get(), [id = m_parts->run->id](ProjectDatabase& database) { return database.provenance(id); },
        [this](const Result<Provenance>& provenance) {
            if (!provenance)
                return Q_EMIT failed(provenance.error());
            showProvenance(*provenance);
        });
}

void RunDetail::showHeading() {
    if (!m_parts->run) {
        m_parts->heading->setText(tr("No run selected"));
        m_parts->state->setText({});
        return;
    }
    const RunRow& run = *m_parts->run;
    const QLocale locale;
    m_parts->heading->setText(Parts::seedName(run));
    QStringList facts{stateWord(run.state), tr("epoch %1 of %2").arg(run.epoch).arg(run.epochs)};
    if (run.testRocAuc)
        facts << tr("test AUC %1").arg(locale.toString(*run.testRocAuc, 'f', 4));
    if (run.testPrAuc)
        facts << tr("test PR-AUC %1").arg(locale.toString(*run.testPrAuc, 'f', 4));
    if (const QString converged = convergenceOfRun(run.id); !converged.isEmpty())
        facts << converged;
    if (run.leftOut > 0)
        facts << tr("%n track(s) left out", nullptr, static_cast<int>(run.leftOut));
    if (!run.message.empty())
        facts << toQt(run.message);
    if (!m_parts->stuck.isEmpty())
        facts = QStringList{m_parts->stuck} + facts;
    m_parts->state->setText(facts.join(QStringLiteral(" · ")));
}

void RunDetail::showLog() {
    const auto& run = m_parts->run;
    m_parts->log->showRun(run && m_parts->session ? m_parts->session->layout().run(run->id) : std::filesystem::path(),
                          run && run->state == RunState::Running);
}

/// Whether a finished run was trained for long enough.
QString RunDetail::convergenceOfRun(const std::string& id) const {
    if (!m_parts->session)
        return {};
    const auto& results = m_parts->session->results();
    const auto found = std::ranges::find(results, id, &RunResult::run);
    const auto known = found == results.end() ? std::nullopt : convergence(*found);
    return known ? told(convergenceText(*found, *known)) : QString();
}

/// Of the run, then of those beside it.
void RunDetail::showEpochs(const std::vector<std::vector<EpochEvent>>& epochs) {
    m_parts->epochs.clear();
    m_parts->others.clear();
    for (std::size_t i = 0; i < epochs.size(); ++i) {
        QList<EpochEvent> read(epochs[i].begin(), epochs[i].end());
        if (i == 0)
            m_parts->epochs = std::move(read);
        else
            m_parts->others.push_back(std::move(read));
    }
    showCharts();
}

void RunDetail::showTags(const QStringList& names, std::vector<TagRocCurve> roc) {
    m_parts->tagNames = names;
    m_parts->roc = std::move(roc);
    QList<KeyedItem> items{{QString(), tr("All tags")}};
    for (const QString& name : names)
        items << KeyedItem{name, name};
    fillKeyed(*m_parts->tag, items);
    m_parts->tag->setVisible(!names.isEmpty() && m_parts->views->currentIndex() == 0);
    showCharts();
}

void RunDetail::showCharts() {
    const qsizetype tag = m_parts->chosenTag();
    if (tag < 0)
        m_parts->showAllTags();
    else
        m_parts->showTag(tag);
    if (tag >= 0)
        m_parts->legend->hide();
    for (ChartPanel* panel : {m_parts->loss, m_parts->auc})
        panel->setVisible(tag < 0);
    for (ChartPanel* panel : {m_parts->tagValidation, m_parts->rocChart})
        panel->setVisible(tag >= 0);
}

void RunDetail::showProvenance(const Provenance& provenance) {
    m_parts->provenance->showRun(m_parts->run ? &*m_parts->run : nullptr, provenance);
    if (!provenance.spec || provenance.attempts.empty()) {
        m_parts->provenanceLine->setText({});
        return;
    }
    const AttemptRow& first = provenance.attempts.front();
    const StartedEvent& started = first.origin;
    m_parts->provenanceLine->setText(
        tr("%1 · %2 on %3, %n thread(s) · Etude %4 (%5), libtorch %6 · %7", nullptr, started.threads)
            .arg(inputText(provenance.spec->input), toQt(started.device), toQt(started.host), toQt(started.version),
                 toQt(started.commit), libtorchOf(started), toQt(first.time)));
    QStringList notes{m_parts->provenanceLine->text()};
    if (!provenance.leftOut.empty())
        notes << tr("Left out:");
    for (const LeftOutEvent& clip : provenance.leftOut)
        notes << toQt(clip.file + ": " + clip.reason);
    m_parts->state->setToolTip(plainToolTip(notes.join(QLatin1Char('\n'))));
}

} // namespace etude
