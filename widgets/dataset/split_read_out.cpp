// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/split_read_out.h"

#include <numeric>

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "widgets/charts/chart_panel.h"
#include "widgets/dataset/split_charts.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kHashDigits = 12;
constexpr int kChartHeight = 26 * kGrid;
const auto kNone = QStringLiteral("–");

QLabel* columnLabel(const QString& text, const QString& toolTip = {}) {
    QLabel* label = plainLabel(text);
    label->setFont(noteFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setToolTip(plainToolTip(toolTip));
    return label;
}

QLabel* numberLabel() {
    QLabel* label = plainLabel(kNone);
    label->setFont(numberFont());
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QGridLayout* tableLayout() {
    auto* layout = new QGridLayout;
    layout->setHorizontalSpacing(2 * kGrid);
    layout->setVerticalSpacing(kGrid / 4);
    return layout;
}

QString countText(std::int64_t count) {
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString percentText(double share, int decimals) {
    return SplitReadOut::tr("%1 %").arg(QLocale().toString(100.0 * share, 'f', decimals));
}

std::array<QString, 3> partNames() {
    return {SplitReadOut::tr("Training"), SplitReadOut::tr("Validation"), SplitReadOut::tr("Test")};
}

/// What is to know of artists, and of tracks that are in no set.
QString noteOf(const SplitFacts& facts, const SplitOrigin& origin) {
    QStringList sentences;
    if (const auto made = splitOriginSentence(origin, facts.tracks))
        sentences << told(*made);
    const PartCounts& artists = facts.artists.artists;
    if (artists[0] + artists[1] + artists[2] == 0)
        sentences << SplitReadOut::tr("The data set names no artist.");
    else if (facts.artists.shared == 0)
        sentences << SplitReadOut::tr("No artist is in more than one set.");
    else
        sentences << SplitReadOut::tr("%Ln artists are in more than one set.", nullptr,
                                      static_cast<int>(facts.artists.shared));
    if (artists[0] + artists[1] + artists[2] > 0 && facts.artists.unknown > 0)
        sentences << SplitReadOut::tr("%Ln tracks name no artist.", nullptr, static_cast<int>(facts.artists.unknown));
    if (facts.withoutPart > 0)
        sentences << SplitReadOut::tr("%Ln tracks are in no set.", nullptr, static_cast<int>(facts.withoutPart));
    if (facts.excluded > 0)
        sentences << SplitReadOut::tr("%Ln excluded tracks are not counted.", nullptr,
                                      static_cast<int>(facts.excluded));
    return sentences.join(QLatin1Char(' '));
}

QString extremeOf(const Dataset& dataset, const SplitFacts& facts) {
    const auto extreme = splitExtreme(facts.tags, facts.tracks);
    if (!extreme)
        return {};
    const auto names = partNames();
    return SplitReadOut::tr("Furthest apart: “%1”, on %2 of %3 and %4 of %5.")
        .arg(toQt(dataset.tags[extreme->tag]), percentText(extreme->low, 2), names[extreme->lowPart].toLower(),
             percentText(extreme->high, 2), names[extreme->highPart].toLower());
}

} // namespace

SplitReadOut::SplitReadOut(QWidget* parent)
    : QWidget(parent)
    , m_subsetJob(this)
    , m_title(plainLabel())
    , m_hash(plainLabel())
    , m_subsetNote(quietLabel())
    , m_note(quietLabel())
    , m_extreme(quietLabel())
    , m_chart(new ChartPanel) {
    m_title->setObjectName(QStringLiteral("splitTitle"));
    m_title->setFont(headingFont());
    m_note->setObjectName(QStringLiteral("splitNote"));
    m_hash->setObjectName(QStringLiteral("splitHash"));
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hash->setForegroundRole(QPalette::PlaceholderText);
    m_chart->setObjectName(QStringLiteral("splitChart"));
    m_chart->setMinimumHeight(kChartHeight);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_hash);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(4 * kGrid);
    tables->addLayout(makeParts());
    tables->addLayout(makeSubsets());
    tables->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(heading);
    layout->addLayout(tables);
    layout->addWidget(m_note);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_extreme);
}

QGridLayout* SplitReadOut::makeParts() {
    QGridLayout* parts = tableLayout();
    int column = 1;
    for (const QString& text : {tr("Tracks"), tr("Share"), tr("Artists")})
        parts->addWidget(columnLabel(text), 0, column++, Qt::AlignRight);
    const auto names = partNames();
    for (int part = 0; part < 3; ++part) {
        parts->addWidget(plainLabel(names[static_cast<std::size_t>(part)]), part + 1, 0);
        for (int i = 0; i < 3; ++i) {
            QLabel* cell = m_parts[static_cast<std::size_t>(part)][static_cast<std::size_t>(i)] = numberLabel();
            cell->setObjectName(QStringLiteral("splitPart%1_%2").arg(part).arg(i));
            parts->addWidget(cell, part + 1, i + 1);
        }
    }
    parts->setRowStretch(4, 1);
    return parts;
}

QGridLayout* SplitReadOut::makeSubsets() {
    QGridLayout* subsets = tableLayout();
    subsets->addWidget(
        columnLabel(tr("Training subset"), tr("As a study with training sizes chooses them: every tag in "
                                              "proportion, from seed 0.")),
        0, 0);
    subsets->addWidget(plainLabel(tr("Tracks")), 1, 0);
    QLabel* without = plainLabel(tr("Tags without a track"));
    without->setToolTip(plainToolTip(tr(
        "Tags of the training set that none of these tracks carries: a network cannot learn them from this subset.")));
    subsets->addWidget(without, 2, 0);
    for (int size = 0; size < 8; ++size)
        for (int row = 0; row < 3; ++row) {
            QLabel* cell = row == 0 ? columnLabel({}) : numberLabel();
            m_subsets[static_cast<std::size_t>(size)][static_cast<std::size_t>(row)] = cell;
            cell->setObjectName(QStringLiteral("subset%1_%2").arg(size).arg(row));
            subsets->addWidget(cell, row, size + 1, Qt::AlignRight);
        }
    m_subsetNote->setObjectName(QStringLiteral("subsetNote"));
    subsets->addWidget(m_subsetNote, 3, 0, 1, 9);
    subsets->setRowStretch(4, 1);
    return subsets;
}

void SplitReadOut::showSplit(const DatasetPointer& dataset, const SplitFacts& facts, bool preview) {
    m_title->setText(preview ? tr("Preview: not stored yet") : tr("The split"));
    m_hash->setText(tr("Hash %1").arg(facts.hash.left(kHashDigits)));
    m_hash->setToolTip(
        plainToolTip(tr("The data set with this split is %1. This hash stands in every run that uses it, so that runs "
                        "on different splits are never taken for one.")
                         .arg(facts.hash)));
    showParts(facts);
    showSubsets(dataset);
    m_chart->setSpec(splitSpec(dataset->tags, facts.tags, facts.tracks));
    m_extreme->setText(extremeOf(*dataset, facts));
    m_note->setText(noteOf(facts, dataset->splitOrigin));
}

void SplitReadOut::showParts(const SplitFacts& facts) {
    const std::int64_t total = std::accumulate(facts.tracks.begin(), facts.tracks.end(), std::int64_t{0});
    const PartCounts& artists = facts.artists.artists;
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        m_parts[part][0]->setText(countText(facts.tracks[part]));
        m_parts[part][1]->setText(
            total > 0 ? percentText(static_cast<double>(facts.tracks[part]) / static_cast<double>(total), 1) : kNone);
        m_parts[part][2]->setText(artists[0] + artists[1] + artists[2] > 0 ? countText(artists[part]) : kNone);
    }
}

void SplitReadOut::showSubsets(const DatasetPointer& dataset) {
    for (auto& cells : m_subsets) {
        cells[1]->setText(kNone);
        cells[2]->setText(kNone);
    }
    m_subsetNote->setText(tr("Choosing the subsets…"));
    m_subsetJob.start([dataset](const std::stop_token& stop) { return subsetFacts(*dataset, stop); },
                      [this](const std::vector<SubsetFacts>& sizes) {
                          bool nested = true;
                          for (std::size_t i = 0; i < sizes.size() && i < m_subsets.size(); ++i) {
                              m_subsets[i][0]->setText(tr("%1 %").arg(QLocale().toString(100.0 * sizes[i].fraction)));
                              m_subsets[i][1]->setText(countText(sizes[i].tracks));
                              m_subsets[i][2]->setText(countText(sizes[i].tagsWithout));
                              nested = nested && sizes[i].nested;
                          }
                          m_subsetNote->setText(nested ? tr("Each smaller one lies inside the larger ones.")
                                                       : QString());
                      });
}

} // namespace etude
