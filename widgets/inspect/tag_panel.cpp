// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/tag_panel.h"

#include <utility>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/dataset/split/split.h"
#include "widgets/forms/fold_group.h"
#include "widgets/forms/text_label.h"
#include "widgets/inspect/tag_choice_model.h"
#include "widgets/models/told.h"
#include "widgets/models/track_filter.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kListHeight = 20 * kGrid;

QToolButton* makeToolButton(const QString& icon, const QString& tip) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

TagPanel::TagPanel(QWidget* parent)
    : QWidget(parent)
    , m_editing(new TagEditing(this))
    , m_choices(new TagChoiceModel(this))
    , m_group(new FoldGroup(tr("Tags")))
    , m_whose(noteLabel())
    , m_search(new QLineEdit)
    , m_refusal(noteLabel())
    , m_list(new QListView)
    , m_draftBar(new QWidget)
    , m_draft(noteLabel())
    , m_undo(makeToolButton(QStringLiteral("undo"), tr("Undo the last change of tags (Ctrl+Z in this column)")))
    , m_redo(makeToolButton(QStringLiteral("redo"), tr("Redo the change of tags that was undone")))
    , m_discard(new QPushButton(tr("Discard")))
    , m_store(new QPushButton(tr("Save version"))) {
    layOut();
    layOutDraftBar();
    connectParts();
    showTracks();
    showDraft();
}

void TagPanel::layOut() {
    m_search->setObjectName(QStringLiteral("tagSearch"));
    m_search->setPlaceholderText(tr("Find a tag, or add one with Return"));
    m_search->setToolTip(tr("Shows the tags whose names contain this. Return gives the selected tracks the tag of this "
                            "name, a new one too."));
    m_search->setClearButtonEnabled(true);
    m_refusal->hide();
    m_list->setObjectName(QStringLiteral("tagChoices"));
    m_list->setAccessibleName(tr("Tags of the selected tracks"));
    m_list->setModel(m_choices);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(kListHeight);
    m_list->setToolTip(tr("A check gives the selected tracks the tag, or takes it from them. A line in the box: some "
                          "of them carry it."));
    for (QWidget* row : std::initializer_list<QWidget*>{m_whose, m_search, m_refusal, m_list})
        m_group->addRow(row);
    m_group->setFolded(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, 0, kGrid, kPageMargin);
    layout->setSpacing(kGrid);
    layout->addWidget(m_group);
    layout->addWidget(m_draftBar);
}

void TagPanel::layOutDraftBar() {
    m_discard->setToolTip(tr("All tags become what is stored. This can be undone."));
    m_store->setObjectName(QStringLiteral("storeTags"));
    m_store->setToolTip(tr("Stores the tags as a new version of the data set, which new studies train on. Studies that "
                           "exist keep theirs."));
    auto* state = new QHBoxLayout;
    state->setSpacing(0);
    state->addWidget(m_draft, 1);
    state->addWidget(m_undo, 0, Qt::AlignTop);
    state->addWidget(m_redo, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_discard, 1);
    buttons->addWidget(m_store, 1);
    auto* layout = new QVBoxLayout(m_draftBar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addLayout(state);
    layout->addLayout(buttons);
}

void TagPanel::connectParts() {
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_refusal->hide();
        m_choices->setSearch(text);
    });
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::returnPressed, this, &TagPanel::addSearched);
    connect(m_choices, &TagChoiceModel::checked, this, [this](const QString& tag, bool on) {
        on ? m_editing->add(m_tracks, tag) : m_editing->remove(m_tracks, tag);
    });
    connect(m_undo, &QToolButton::clicked, m_editing, &TagEditing::undo);
    connect(m_redo, &QToolButton::clicked, m_editing, &TagEditing::redo);
    connect(m_discard, &QPushButton::clicked, m_editing, &TagEditing::discard);
    connect(m_store, &QPushButton::clicked, this,
            [this] { Q_EMIT storeRequested(m_editing->edited(), m_editing->hash()); });
    connect(m_editing, &TagEditing::refused, this, &TagPanel::showRefusal);
    connect(m_editing, &TagEditing::changed, this, &TagPanel::showDraft);
    connect(m_editing, &TagEditing::changed, this, &TagPanel::showTracks);
}

/// The line takes back what was typed, and then this panel's edits like everything beside it.
bool TagPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !m_search->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !m_search->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TagPanel::setTracks(std::vector<std::uint32_t> tracks) {
    if (tracks == m_tracks)
        return;
    m_tracks = std::move(tracks);
    showTracks();
}

void TagPanel::beginEditing() {
    m_group->setFolded(false);
    m_search->setFocus();
    m_search->selectAll();
}

void TagPanel::addSearched() {
    if (m_tracks.empty())
        return;
    m_editing->add(m_tracks, m_search->text());
    if (m_refusal->isHidden())
        m_search->setText({}); // unlike clear(), nothing that the line's own undo would bring back
}

void TagPanel::showTracks() {
    const bool editable = !m_editing->hash().isEmpty() && !m_tracks.empty();
    const auto count = static_cast<int>(m_tracks.size());
    m_whose->setText(m_editing->hash().isEmpty()
                         ? tr("Tags belong to data sets: import these files as one to tag them.")
                     : m_tracks.empty() ? tr("Select tracks in the list to see and change their tags.")
                                        : tr("Of %Ln selected tracks", nullptr, count));
    m_search->setEnabled(editable);
    m_list->setEnabled(editable);
    m_choices->setTracks(editable ? m_editing->edited() : nullptr, editable ? m_tracks : std::vector<std::uint32_t>());
    const bool one = editable && count == 1;
    m_group->setSummary(one        ? tagText(*m_editing->edited(), m_editing->edited()->tracks[m_tracks.front()])
                        : editable ? m_whose->text()
                                   : QString());
}

void TagPanel::showDraft() {
    const int changed = m_editing->changedTracks();
    m_draftBar->setVisible(changed > 0 || m_editing->canUndo() || m_editing->canRedo());
    QString text = changed > 0 ? tr("%Ln tracks changed, kept as a draft until you save a version.", nullptr, changed)
                               : tr("All tags are as they are stored.");
    if (m_editing->leavesUntagged())
        if (const auto untagged = untaggedSentence(*m_editing->edited()))
            text += QLatin1Char(' ') + told(*untagged);
    m_draft->setText(text);
    m_undo->setEnabled(m_editing->canUndo());
    m_redo->setEnabled(m_editing->canRedo());
    m_discard->setEnabled(changed > 0);
    m_store->setEnabled(changed > 0);
}

void TagPanel::showRefusal(const QString& sentence) {
    m_refusal->setText(sentence);
    m_refusal->show();
}

} // namespace etude
