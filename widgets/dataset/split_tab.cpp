// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/split_tab.h"

#include <utility>

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/dataset/split_form.h"
#include "widgets/dataset/split_read_out.h"
#include "widgets/models/background.h"
#include "widgets/models/told.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kPause = 400; ///< ms without an edit before the preview follows
} // namespace

SplitTab::SplitTab(InspectState* state, QWidget* parent)
    : DatasetTab(state, parent)
    , m_factsJob(this)
    , m_previewJob(this)
    , m_storeJob(this)
    , m_readOut(new SplitReadOut)
    , m_form(new SplitForm)
    , m_state(new QLabel)
    , m_try(new QPushButton(tr("Preview")))
    , m_use(new QPushButton(tr("Use this split")))
    , m_back(new QPushButton(tr("Drop the preview"))) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    layOut();
    connect(&m_pause, &QTimer::timeout, this, &SplitTab::preview);
    connect(m_form, &SplitForm::edited, this, [this] {
        m_previewJob.cancel();
        m_dealing = false;
        if (m_form->problem().isEmpty())
            m_pause.start();
        else
            dropPreview();
        showEditor();
    });
    connect(m_try, &QPushButton::clicked, this, &SplitTab::preview);
    connect(m_use, &QPushButton::clicked, this, &SplitTab::store);
    connect(m_back, &QPushButton::clicked, this, &SplitTab::dropPreview);
    setDataset({});
}

void SplitTab::layOut() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, kPageMargin, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_readOut, 1);
    layout->addWidget(makeEditor());
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_pane = new StatePane(scroll);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pane);
}

QWidget* SplitTab::makeEditor() {
    m_state->setObjectName(QStringLiteral("splitState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_try->setObjectName(QStringLiteral("splitPreview"));
    m_try->setToolTip(plainToolTip(tr("Deals the tracks anew and shows what would come of it. Nothing is stored.")));
    m_use->setObjectName(QStringLiteral("splitUse"));
    m_use->setProperty("primary", true);
    m_use->setToolTip(
        plainToolTip(tr("Stores the previewed split as a version of the data set. The former one is kept, "
                        "and so are its runs.")));
    m_back->setObjectName(QStringLiteral("splitBack"));
    m_back->setToolTip(plainToolTip(tr("Shows the split that the data set has.")));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_try);
    buttons->addWidget(m_use);
    buttons->addWidget(m_back);
    buttons->addWidget(m_state, 1);
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    auto* heading = new QLabel(tr("Make another split"));
    heading->setFont(headingFont());
    layout->addWidget(heading);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    return widget;
}

void SplitTab::setSession(ProjectSession*) {
    m_storing = false;
}

void SplitTab::setDataset(const ListedDataset& listed) {
    const auto& [hash, dataset, isDraft] = listed;
    for (LatestJob* job : {&m_factsJob, &m_previewJob, &m_storeJob})
        job->cancel();
    m_pause.stop();
    if (!dataset || hash != m_hash) { // else tags are being edited, or the audio was moved
        m_stored.reset();
        m_form->clearName();
    }
    m_hash = hash;
    m_dataset = dataset;
    m_draft = isDraft;
    m_preview.reset();
    m_stale = true;
    m_dealing = m_storing = false;
    if (!dataset)
        m_pane->showEmpty(tr("Choose a data set to see its split."));
    else if (hash.isEmpty())
        m_pane->showEmpty(tr("Dropped files have no split. Import them as a data set to train on them."));
    else if (isVisible())
        computeStored();
}

void SplitTab::showEvent(QShowEvent* event) {
    DatasetTab::showEvent(event);
    if (m_dataset && !m_hash.isEmpty() && m_stale)
        computeStored();
}

void SplitTab::computeStored() {
    m_stale = false;
    if (!m_stored)
        m_pane->showWorking(tr("Counting tracks, artists and tags"), 0, 0, false);
    m_factsJob.start(
        [dataset = m_dataset](const std::stop_token&) {
            return Split{dataset, splitFacts(*dataset)};
        },
        [this](Split split) {
            m_stored = std::move(split);
            const PartCounts& artists = m_stored->facts.artists.artists;
            m_form->setArtistsKnown(artists[0] + artists[1] + artists[2] > 0);
            m_pane->showContent();
            showSplit(*m_stored);
            showEditor();
        });
}

void SplitTab::preview() {
    m_pause.stop();
    if (!m_stored || m_stored->dataset != m_dataset || !m_form->problem().isEmpty())
        return;
    m_dealing = true;
    showEditor();
    m_previewJob.start(
        [stored = m_dataset, config = m_form->config()](const std::stop_token&) -> Result<Split> {
            Dataset dataset = *stored;
            if (auto made = splitDataset(dataset, config); !made)
                return made.error();
            SplitFacts facts = splitFacts(dataset);
            return Split{freedInBackground(std::move(dataset)), std::move(facts)};
        },
        [this](Result<Split> split) {
            m_dealing = false;
            if (split) {
                m_preview = std::move(*split);
                showSplit(*m_preview);
            }
            showEditor();
        });
}

void SplitTab::dropPreview() {
    m_previewJob.cancel();
    m_pause.stop();
    m_dealing = false;
    if (std::exchange(m_preview, std::nullopt) && m_stored)
        showSplit(*m_stored);
    showEditor();
}

void SplitTab::store() {
    if (!m_preview || !state()->session() || m_storing)
        return;
    m_storing = true;
    showEditor();
    m_storeJob.start(
        [split = m_preview->dataset, name = m_form->name()](const std::stop_token&) -> DatasetPointer {
            if (name.isEmpty())
                return split;
            Dataset named = *split;
            named.name = name.toStdString();
            return freedInBackground(std::move(named));
        },
        [this](const DatasetPointer& dataset) {
            state()->storeVersion(this, dataset, m_hash, [this, madeFrom = m_hash](const Result<QString>& stored) {
                endStoring(madeFrom, stored);
            });
        });
}

/// After a success the version is listed, and setDataset() ends the storing.
void SplitTab::endStoring(const QString& madeFrom, const Result<QString>& stored) {
    if (stored)
        return;
    state()->fail(stored.error());
    if (madeFrom != m_hash)
        return;
    m_storing = false;
    showEditor();
}

void SplitTab::showSplit(const Split& split) {
    m_readOut->showSplit(split.dataset, split.facts, m_preview.has_value());
}

void SplitTab::showEditor() {
    const QString problem = m_form->problem();
    const bool same = m_preview && m_stored && m_preview->facts.hash == m_stored->facts.hash;
    QString sentence = problem;
    if (sentence.isEmpty() && m_storing)
        sentence = tr("Storing the split…");
    else if (sentence.isEmpty() && (m_dealing || m_pause.isActive()))
        sentence = tr("Dealing the tracks…");
    else if (sentence.isEmpty() && same)
        sentence = tr("This is the split that the data set has.");
    else if (sentence.isEmpty() && m_draft)
        sentence = tr("Save or discard the changed tags first; then a split can be stored.");
    else if (sentence.isEmpty() && m_preview && m_stored)
        if (const auto givenUp = givenUpGrouping(m_stored->dataset->splitOrigin, m_preview->dataset->splitOrigin))
            sentence = told(*givenUp);
    m_state->setText(sentence);
    m_form->setEnabled(!m_storing);
    m_try->setEnabled(problem.isEmpty() && !m_dealing && !m_storing);
    m_use->setEnabled(m_preview && !same && !m_draft && !m_dealing && !m_pause.isActive() && !m_storing &&
                      state()->session());
    m_back->setVisible(m_preview.has_value());
    m_back->setEnabled(!m_storing);
}

} // namespace etude
