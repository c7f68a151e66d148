// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help_sheet.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLabel>
#include <QList>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/desktop/demo_help.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kTallest = 800; // px, of a sheet without a window

QString translated(const char* text) {
    return QCoreApplication::translate("HelpSheet", text);
}

QString paragraphs(const QStringList& texts) {
    QString html;
    for (const QString& text : texts)
        html += QStringLiteral("<p>%1</p>").arg(text);
    return html;
}

QString demoLink() {
    return QStringLiteral("<a href='demo'>%1</a>")
        .arg(translated(QT_TRANSLATE_NOOP("HelpSheet", "What the demo's tags mean")));
}

} // namespace

HelpText pageHelp(Task task) {
    switch (task) {
    case Task::Inspect:
        return {translated(QT_TRANSLATE_NOOP("HelpSheet", "Inspect")),
                paragraphs(
                    {translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "The picture is the network's input itself: the same function on the same "
                                      "configuration makes this picture, the histogram, the curve and the "
                                      "batches of training.")),
                     translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "The form on the right reads in the order in which the signal flows. A "
                                      "dot marks a value that differs from the preset's; the button beside it "
                                      "brings the preset's back.")),
                     translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "At the end of the form, the copy button gives the configuration as a "
                                      "sentence for a paper, as JSON, or as a Python program on librosa that "
                                      "computes the same input.")),
                     translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "What is standardised with the training set needs its statistics. They are "
                                      "computed on request, once for every configuration that agrees up to "
                                      "that step.")),
                     translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "Import (Ctrl+I) reads the layouts of MSD, MTG-Jamendo, MagnaTagATune and FMA, a "
                                      "folder for each tag, and any CSV or TSV table. It shows what it understands "
                                      "before anything is stored. Files stay where they are.")),
                     translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "A click on a column of the track list sorts by it, a second one the other way "
                                      "round; a third brings back the order of the data set.")),
                     translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "Filter: words side by side must all be found in tags, path or artist. Use and, "
                                      "or, not (or -word) and brackets; quotes keep words together. tag:, artist:, "
                                      "path:, split:, has: and excluded: look in one place; tag:=rock is the whole "
                                      "name.")),
                     translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "The data set as a whole (Ctrl+D): its health, its split, its tags and its "
                                      "files. What is changed there, or below the track list (tags, F2), is saved as "
                                      "a new version; studies keep the one that they were made with.")),
                     demoLink()})};
    case Task::Experiments:
        return {translated(QT_TRANSLATE_NOOP("HelpSheet", "Experiments")),
                paragraphs(
                    {translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "A study is every combination of the values checked under Vary, each "
                                      "trained with every seed. All else comes from the input that is chosen: "
                                      "the one on Inspect, a preset, that of a run, or one in a file.")),
                     translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "Runs are trained by a program of its own, as many at once as pay: they go "
                                      "on when the window is closed. The same run is never trained twice.")),
                     translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "Pause lets runs at work save and stop at once. Finish running runs, then "
                                      "pause lets them go on to their ends, and no other is started.")),
                     translated(QT_TRANSLATE_NOOP("HelpSheet",
                                                  "A cancelled or interrupted run keeps its last checkpoint and can be "
                                                  "resumed."))})};
    case Task::Results:
        return {translated(QT_TRANSLATE_NOOP("HelpSheet", "Results")),
                paragraphs(
                    {translated(QT_TRANSLATE_NOOP(
                         "HelpSheet",
                         "AUC is the area under the ROC curve on the test set, averaged over the tags that have both "
                         "classes there. A point is one run, the interval is that of the mean (95 %, Student's t).")),
                     translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "Choi et al. found that differences below 0.005 are not significant: "
                                      "fifteen runs that differed in their initial weights alone spread as "
                                      "much. With fewer clips or seeds the spread is larger; where intervals "
                                      "overlap, add seeds before you conclude.")),
                     translated(QT_TRANSLATE_NOOP(
                         "HelpSheet", "In the chart the wheel zooms, dragging pans, a double click resets, and "
                                      "the context menu exports."))})};
    }
    return {};
}

HelpText welcomeHelp() {
    return {translated(QT_TRANSLATE_NOOP("HelpSheet", "Projects")),
            paragraphs({translated(QT_TRANSLATE_NOOP(
                            "HelpSheet",
                            "A project is a folder that holds a database, the runs and the extracted features. It can "
                            "be moved as a whole. The demo project synthesises its own small corpus.")),
                        demoLink()})};
}

HelpText shortcutHelp() {
    struct Key {
        const char* keys;
        const char* what;
    };
    static constexpr Key kKeys[] = {
        {"Ctrl+1, 2, 3", QT_TRANSLATE_NOOP("HelpSheet", "Inspect, Experiments, Results")},
        {"Ctrl+N, Ctrl+O", QT_TRANSLATE_NOOP("HelpSheet", "New project, open a project")},
        {"Ctrl+I", QT_TRANSLATE_NOOP("HelpSheet", "Import a data set")},
        {"Ctrl+D", QT_TRANSLATE_NOOP("HelpSheet", "The data set as a whole, or the clip again")},
        {"Ctrl+F", QT_TRANSLATE_NOOP("HelpSheet", "Filter the tracks")},
        {"F2", QT_TRANSLATE_NOOP("HelpSheet", "Tags of the selected tracks")},
        {"Ctrl+Z, Ctrl+Shift+Z", QT_TRANSLATE_NOOP("HelpSheet", "Undo and redo: tags beside the tracks, changes of "
                                                                "the queue, else the configuration")},
        {"Ctrl+Return", QT_TRANSLATE_NOOP("HelpSheet", "Queue the study")},
        {"Alt+↑  ↓  Home  End", QT_TRANSLATE_NOOP("HelpSheet", "Move the selected runs or studies in the queue")},
        {"Delete", QT_TRANSLATE_NOOP("HelpSheet", "Remove the selected runs from the queue")},
        {"Shift+Delete", QT_TRANSLATE_NOOP("HelpSheet", "Delete the selected runs with their files")},
        {"[  ]", QT_TRANSLATE_NOOP("HelpSheet", "Previous track, next track")},
        {"+  −", QT_TRANSLATE_NOOP("HelpSheet", "Zoom the spectrogram")},
        {"←  →  ↑  ↓", QT_TRANSLATE_NOOP("HelpSheet", "Move the cursor by a frame or a band")},
        {"Ctrl+C", QT_TRANSLATE_NOOP("HelpSheet", "Copy what is shown")},
        {"Ctrl+E", QT_TRANSLATE_NOOP("HelpSheet", "Export")},
        {"F1", QT_TRANSLATE_NOOP("HelpSheet", "Help of this page")},
        {"?", QT_TRANSLATE_NOOP("HelpSheet", "This list")},
    };
    QString rows;
    for (const Key& key : kKeys)
        rows += QStringLiteral("<tr><td style='padding: 4px 24px 4px 0'><b>%1</b></td>"
                               "<td style='padding: 4px 0'>%2</td></tr>")
                    .arg(QString::fromUtf8(key.keys), translated(key.what));
    return {translated(QT_TRANSLATE_NOOP("HelpSheet", "Keyboard shortcuts")),
            QStringLiteral("<table>%1</table>").arg(rows)};
}

HelpSheet::HelpSheet(const HelpText& text, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("helpSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(text.title);
    auto* heading = new QLabel(text.title);
    heading->setFont(headingFont());
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kPageMargin, 2 * kPageMargin, 2 * kPageMargin, 2 * kPageMargin);
    layout->setSpacing(2 * kGrid);
    QWidget* body = scrolledBody(text);
    layout->addWidget(heading);
    layout->addWidget(body);
    layout->addWidget(close, 0, Qt::AlignRight);
    // What is longer than the sheet scrolls by the keys at once; Return closes all the same.
    (body->focusPolicy() == Qt::NoFocus ? close : body)->setFocus();
}

QWidget* HelpSheet::scrolledBody(const HelpText& text) {
    auto* body = new QLabel(text.body);
    body->setObjectName(QStringLiteral("helpBody"));
    body->setTextFormat(Qt::RichText);
    body->setTextInteractionFlags(Qt::TextBrowserInteraction);
    body->setWordWrap(true);
    body->setFixedWidth(text.width);
    connect(body, &QLabel::linkActivated, this, [this] {
        (new HelpSheet(demoHelp(), parentWidget()))->open();
        accept();
    });
    const int height = body->heightForWidth(text.width);
    const int most = (parentWidget() ? parentWidget()->window()->height() : kTallest) * 3 / 4;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(text.title);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    const bool scrolls = height > most;
    area->setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus);
    area->setFixedSize(text.width + (scrolls ? area->verticalScrollBar()->sizeHint().width() + kGrid : 0),
                       std::min(height, most));
    area->setWidget(body);
    body->resize(text.width, height);
    return area;
}

} // namespace etude
