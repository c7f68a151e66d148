// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/dataset_view.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/dataset/dataset_tab.h"
#include "widgets/dataset/files_tab.h"
#include "widgets/dataset/health_tab.h"
#include "widgets/dataset/split_tab.h"
#include "widgets/dataset/tags_tab.h"
#include "widgets/forms/elided_label.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

/// "400 tracks, 20 tags · 3 excluded · /data/audio".
QString factsOf(const Dataset& dataset, std::ptrdiff_t excluded) {
    QStringList facts{DatasetView::tr("%Ln tracks", nullptr, static_cast<int>(dataset.tracks.size())) +
                      QStringLiteral(", ") +
                      DatasetView::tr("%Ln tags", nullptr, static_cast<int>(dataset.tags.size()))};
    if (excluded > 0)
        facts << DatasetView::tr("%Ln excluded", nullptr, static_cast<int>(excluded));
    facts << toQt(dataset.root);
    return facts.join(QStringLiteral("  ·  "));
}

} // namespace

DatasetView::DatasetView(InspectState* state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_name(new ElidedLabel)
    , m_facts(new ElidedLabel)
    , m_tabs(new QTabWidget) {
    layOut();
    addTab(new HealthTab(m_state), tr("Health"));
    addTab(new SplitTab(m_state), tr("Split"));
    addTab(new TagsTab(m_state), tr("Tags"));
    addTab(new FilesTab(m_state), tr("Files"));
    connectState();
}

void DatasetView::layOut() {
    m_name->setFont(headingFont());
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("datasetTabs"));
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(themedIcon(QStringLiteral("cancel")));
    close->setToolTip(tr("Back to the clip (Ctrl+D)"));
    close->setAccessibleName(tr("Back to the clip"));
    connect(close, &QToolButton::clicked, m_state, [state = m_state] { state->showDatasetView(false); });

    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    auto* header = new QHBoxLayout;
    header->addLayout(names, 1);
    header->addWidget(close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid, kPageMargin, kPageMargin, kPageMargin);
    layout->setSpacing(kGrid);
    layout->addLayout(header);
    layout->addWidget(m_tabs, 1);
}

void DatasetView::addTab(DatasetTab* tab, const QString& name) {
    m_all.push_back(tab);
    m_tabs->addTab(tab, name);
}

void DatasetView::connectState() {
    const auto showSession = [this] {
        for (DatasetTab* tab : m_all)
            tab->setSession(m_state->session());
    };
    const auto showInput = [this] {
        for (DatasetTab* tab : m_all)
            tab->setInput(m_state->input());
    };
    connect(m_state, &InspectState::sessionChanged, this, showSession);
    connect(m_state, &InspectState::datasetChanged, this, &DatasetView::showDataset);
    connect(m_state, &InspectState::inputChanged, this, showInput);
    connect(m_state, &InspectState::healthRequested, this, [this] { m_tabs->setCurrentIndex(0); });
    showSession();
    showInput();
    showDataset();
}

void DatasetView::showDataset() {
    const auto& [hash, dataset, isDraft] = m_state->dataset();
    const QString name = dataset ? (hash.isEmpty() ? tr("Dropped files") : toQt(dataset->name)) : QString();
    m_name->setText(isDraft ? tr("%1, with changed tags that are not saved").arg(name) : name);
    m_facts->setText(dataset ? factsOf(*dataset, 0) : QString());
    m_counting.cancel();
    if (dataset)
        m_counting.start(
            [dataset = dataset](const std::stop_token&) {
                return std::ranges::count_if(dataset->tracks, &Track::isExcluded);
            },
            [this, dataset = dataset](std::ptrdiff_t excluded) { m_facts->setText(factsOf(*dataset, excluded)); });
    for (DatasetTab* tab : m_all)
        tab->setDataset(m_state->dataset());
}

} // namespace etude
