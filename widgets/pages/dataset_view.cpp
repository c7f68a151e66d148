// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/dataset_view.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/forms/elided_label.h"
#include "widgets/models/qt_text.h"
#include "widgets/pages/dataset_files.h"
#include "widgets/pages/dataset_health.h"
#include "widgets/pages/dataset_split.h"
#include "widgets/pages/dataset_tab.h"
#include "widgets/pages/dataset_tags.h"
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

DatasetView::DatasetView(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_facts(new ElidedLabel)
    , m_tabs(new QTabWidget) {
    m_name->setFont(headingFont());
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("datasetTabs"));
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(themedIcon(QStringLiteral("cancel")));
    close->setToolTip(tr("Back to the clip (Ctrl+D)"));
    close->setAccessibleName(tr("Back to the clip"));
    connect(close, &QToolButton::clicked, this, &DatasetView::closeRequested);

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
    addTab(new DatasetHealthTab, tr("Health"));
    addTab(new SplitTab, tr("Split"));
    addTab(new DatasetTagsTab, tr("Tags"));
    addTab(new FilesTab, tr("Files"));
}

void DatasetView::addTab(DatasetTab* tab, const QString& name) {
    m_all.push_back(tab);
    m_tabs->addTab(tab, name);
    connect(tab, &DatasetTab::filterRequested, this, &DatasetView::filterRequested);
    connect(tab, &DatasetTab::trackRequested, this, &DatasetView::trackRequested);
}

void DatasetView::showHealth() {
    m_tabs->setCurrentIndex(0);
}

void DatasetView::setSession(ProjectSession* session) {
    for (DatasetTab* tab : m_all)
        tab->setSession(session);
}

void DatasetView::setDataset(const QString& hash, const DatasetPointer& dataset) {
    showDataset(hash, dataset, false);
}

void DatasetView::setDraft(const QString& hash, const DatasetPointer& dataset) {
    showDataset(hash, dataset, true);
}

void DatasetView::showDataset(const QString& hash, const DatasetPointer& dataset, bool draft) {
    const QString name = dataset ? (hash.isEmpty() ? tr("Dropped files") : toQt(dataset->name)) : QString();
    m_name->setText(draft ? tr("%1, with changed tags that are not saved").arg(name) : name);
    m_facts->setText(dataset ? factsOf(*dataset, 0) : QString());
    m_counting.cancel();
    if (dataset)
        m_counting.start(
            [dataset](const std::stop_token&) { return std::ranges::count_if(dataset->tracks, &Track::isExcluded); },
            [this, dataset](std::ptrdiff_t excluded) { m_facts->setText(factsOf(*dataset, excluded)); });
    for (DatasetTab* tab : m_all) {
        tab->setDraft(draft);
        tab->setDataset(hash, dataset);
    }
}

void DatasetView::setInput(const InputConfig& config) {
    for (DatasetTab* tab : m_all)
        tab->setInput(config);
}

} // namespace etude
