// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/files_tab.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "engine/core/files.h"
#include "widgets/dataset/pane_progress.h"
#include "widgets/dataset/path_field.h"
#include "widgets/forms/text_label.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kPause = 400; ///< ms without a keystroke before the folder is looked at
constexpr std::size_t kNamed = 3;
constexpr int kWidestText = 90 * kGrid;

/// No line is longer than is easily read.
QLabel* narrow(QLabel* label) {
    label->setWordWrap(true);
    label->setMaximumWidth(kWidestText);
    return label;
}

int intOf(std::size_t count) {
    return static_cast<int>(count);
}

/// The first few of the tracks: "a/1.mp3, a/2.mp3, …".
QString namesOf(const Dataset& dataset, const std::vector<std::size_t>& tracks) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(tracks.size(), kNamed); ++i)
        names << toQt(dataset.tracks[tracks[i]].path);
    if (tracks.size() > kNamed)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QString foundText(const LocationReport& report) {
    if (report.missing.empty())
        return FilesTab::tr("All %Ln files are there.", nullptr, intOf(report.checked));
    if (report.found() == 0)
        return FilesTab::tr("None of the %Ln files is there.", nullptr, intOf(report.checked));
    return FilesTab::tr("%L1 of %Ln files are there.", nullptr, intOf(report.checked)).arg(report.found());
}

/// Which files are not there, or are not what they were.
QString detailsOf(const Dataset& dataset, const LocationReport& report) {
    QStringList sentences;
    if (!report.missing.empty() && report.found() > 0)
        sentences << FilesTab::tr("%Ln are not: %1", nullptr, intOf(report.missing.size()))
                         .arg(namesOf(dataset, report.missing));
    if (!report.resized.empty())
        sentences << FilesTab::tr("%Ln have another size than when they were imported, so they may be other audio: %1",
                                  nullptr, intOf(report.resized.size()))
                         .arg(namesOf(dataset, report.resized));
    return sentences.join(QLatin1Char('\n'));
}

QString kindOf(const LocationReport& report) {
    if (report.absolute == 0)
        return FilesTab::tr("The tracks' paths start from this folder.");
    if (report.absolute == report.checked)
        return FilesTab::tr("The tracks' paths are absolute: no other folder can be chosen for them. If the audio was "
                            "moved, import the data set again.");
    return FilesTab::tr("%Ln of the tracks' paths are absolute and stay what they are; the others start from this "
                        "folder.",
                        nullptr, intOf(report.absolute));
}

} // namespace

FilesTab::FilesTab(InspectState* state, QWidget* parent)
    : DatasetTab(state, parent)
    , m_job(this)
    , m_otherJob(this)
    , m_root(narrow(plainLabel()))
    , m_kind(narrow(quietLabel()))
    , m_found(narrow(plainLabel()))
    , m_details(narrow(quietLabel()))
    , m_again(new QPushButton(tr("Look again")))
    , m_folder(new PathField)
    , m_otherFound(narrow(plainLabel()))
    , m_otherDetails(narrow(quietLabel()))
    , m_together(new QCheckBox)
    , m_move(new QPushButton(tr("Use this folder"))) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    layOut();
    connect(m_again, &QPushButton::clicked, this, &FilesTab::look);
    connect(m_pane, &StatePane::actionRequested, this, &FilesTab::look);
    connect(m_pane, &StatePane::cancelRequested, this, [this] {
        m_job.cancel();
        m_pane->showEmpty(tr("The files were not all looked for."), tr("Look again"));
    });
    connect(m_folder, &PathField::pathChanged, this, [this] {
        m_otherJob.cancel();
        m_elsewhere.reset();
        m_pause.start();
        showEditor();
    });
    connect(&m_pause, &QTimer::timeout, this, &FilesTab::lookThere);
    connect(m_move, &QPushButton::clicked, this, &FilesTab::relocate);
    setDataset({});
}

void FilesTab::layOut() {
    m_root->setObjectName(QStringLiteral("filesRoot"));
    m_root->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_kind->setObjectName(QStringLiteral("filesKind"));
    m_found->setObjectName(QStringLiteral("filesFound"));
    m_details->setObjectName(QStringLiteral("filesDetails"));
    m_again->setObjectName(QStringLiteral("filesAgain"));
    m_again->setToolTip(
        plainToolTip(tr("Looks for every file once more. Only names and sizes are looked at; the health "
                        "check reads the audio.")));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, kPageMargin, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(narrow(headingLabel(tr("Where the audio lies"))));
    layout->addWidget(m_root);
    layout->addWidget(m_kind);
    layout->addSpacing(kGrid);
    layout->addWidget(m_found);
    layout->addWidget(m_details);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    layout->addSpacing(2 * kGrid);
    layout->addWidget(makeEditor());
    layout->addStretch();
    m_pane = new StatePane(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pane);
}

QWidget* FilesTab::makeEditor() {
    m_folder->setObjectName(QStringLiteral("filesFolder"));
    m_folder->askForFolder(tr("Folder that the audio was moved to"));
    m_folder->setPlaceholder(tr("Folder that the audio was moved to"));
    m_folder->setMaximumWidth(kWidestText);
    m_otherFound->setObjectName(QStringLiteral("filesOtherFound"));
    m_otherDetails->setObjectName(QStringLiteral("filesOtherDetails"));
    m_together->setObjectName(QStringLiteral("filesTogether"));
    m_together->setChecked(true);
    m_move->setObjectName(QStringLiteral("filesMove"));
    m_move->setProperty("primary", true);
    m_move->setToolTip(
        plainToolTip(tr("The data set's audio is looked for in this folder from now on. No file is moved "
                        "or changed; hashes, runs and stored features stay what they are.")));
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(narrow(headingLabel(tr("Look in another folder"))));
    layout->addWidget(m_folder);
    layout->addWidget(m_otherFound);
    layout->addWidget(m_otherDetails);
    layout->addWidget(m_together);
    layout->addWidget(m_move, 0, Qt::AlignLeft);
    return widget;
}

void FilesTab::setSession(ProjectSession* session) {
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_moving = false;
    if (session)
        connect(session, &ProjectSession::changed, this, &FilesTab::showEditor);
}

void FilesTab::setDataset(const ListedDataset& listed) {
    const QString& hash = listed.hash;
    const DatasetPointer& dataset = listed.dataset;
    const bool sameFiles = m_looked && m_dataset && dataset && hash == m_hash && dataset->root == m_dataset->root;
    m_hash = hash;
    m_dataset = dataset;
    if (sameFiles) // tags are being edited
        return;
    m_job.cancel();
    m_looked = m_moving = false;
    m_folder->setPath({});
    m_otherJob.cancel();
    m_pause.stop();
    if (!dataset)
        m_pane->showEmpty(tr("Choose a data set to see where its audio lies."));
    else if (hash.isEmpty())
        m_pane->showEmpty(tr("Dropped files are used where they are. Import them as a data set to train on them."));
    else if (isVisible())
        look();
}

void FilesTab::showEvent(QShowEvent* event) {
    DatasetTab::showEvent(event);
    if (m_dataset && !m_hash.isEmpty() && !m_looked)
        look();
}

void FilesTab::look() {
    m_looked = true;
    m_pane->showWorking(tr("Looking for files"));
    m_job.start(
        [dataset = m_dataset, pane = QPointer<StatePane>(m_pane)](const std::stop_token& stop) {
            return checkLocation(*dataset, dataset->root, progressOn(pane, stop), stop);
        },
        [this](const Result<LocationReport>& report) {
            if (report)
                showFound(*report);
        });
}

void FilesTab::lookThere() {
    if (!m_dataset || m_folder->path().empty())
        return;
    m_otherJob.start(
        [dataset = m_dataset, folder = m_folder->path()](const std::stop_token& stop) -> Result<Elsewhere> {
            const auto root = audioRoot(folder);
            if (!root)
                return root.error();
            auto report = checkLocation(*dataset, *root, {}, stop);
            if (!report)
                return report.error();
            return Elsewhere{*root, std::move(*report)};
        },
        [this](const Result<Elsewhere>& elsewhere) {
            m_elsewhere = elsewhere;
            showEditor();
        });
}

void FilesTab::relocate() {
    if (!m_session || !m_elsewhere || !*m_elsewhere || m_moving)
        return;
    QStringList hashes{m_hash};
    if (m_together->isChecked())
        hashes << neighbours();
    m_moving = true;
    showEditor();
    std::vector<std::string> names;
    for (const QString& hash : hashes)
        names.push_back(hash.toStdString());
    m_session->change(
        this,
        [names, folder = (*m_elsewhere)->root](ProjectDatabase& database) {
            return database.relocateDatasets(names, folder);
        },
        [this, hashes](const Result<void>& moved) { endMoving(hashes, moved); });
}

/// After a success the data set is read anew with its other folder, and setDataset() ends the moving.
void FilesTab::endMoving(const QStringList& hashes, const Result<void>& moved) {
    if (moved)
        return Q_EMIT state()->datasetsRelocated(hashes);
    state()->fail(moved.error());
    if (hashes.first() != m_hash)
        return;
    m_moving = false;
    showEditor();
}

QStringList FilesTab::neighbours() const {
    QStringList hashes;
    if (m_session && m_dataset)
        for (const std::string& hash : othersInFolder(m_session->datasets(), m_dataset->root, m_hash.toStdString()))
            hashes << toQt(hash);
    return hashes;
}

void FilesTab::showFound(const LocationReport& report) {
    const bool inside = m_session && relativeInside(m_dataset->root, m_session->layout().root).is_relative();
    m_root->setText(toQt(m_dataset->root));
    m_kind->setText(kindOf(report) +
                    (inside ? QLatin1Char(' ') + tr("It is inside the project and moves with it.") : QString()));
    m_found->setText(foundText(report));
    m_details->setText(detailsOf(*m_dataset, report));
    m_details->setVisible(!m_details->text().isEmpty());
    m_folder->setEnabled(report.absolute < report.checked);
    m_pane->showContent();
    showEditor();
}

void FilesTab::showEditor() {
    const int others = static_cast<int>(neighbours().size());
    const bool given = !m_folder->path().empty();
    const bool known = m_elsewhere && *m_elsewhere;
    const bool same = known && m_dataset && (*m_elsewhere)->root == m_dataset->root;
    QString found;
    QString details;
    if (m_moving) {
        found = tr("Noting the new place…");
    } else if (given && !m_elsewhere) {
        found = tr("Looking there…");
    } else if (given && !known) {
        found = tr("This is not a folder.");
    } else if (same) {
        found = tr("This is where the audio lies already.");
    } else if (known && m_dataset) {
        found = foundText((*m_elsewhere)->report);
        details = detailsOf(*m_dataset, (*m_elsewhere)->report);
    }
    const bool possible = known && !same && (*m_elsewhere)->report.below > 0;
    m_otherFound->setText(found);
    m_otherFound->setVisible(!found.isEmpty());
    m_otherDetails->setText(details);
    m_otherDetails->setVisible(!details.isEmpty());
    m_together->setText(tr("Also for the %Ln other data sets in the same folder", nullptr, others));
    m_together->setVisible(possible && others > 0);
    m_move->setVisible(possible);
    m_move->setEnabled(possible && !m_moving);
}

} // namespace etude
