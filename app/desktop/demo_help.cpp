// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo_help.h"

#include <QCoreApplication>
#include <QLocale>

#include "engine/demo/demo_corpus.h"
#include "engine/demo/tag_meanings.h"
#include "widgets/models/qt_text.h"

namespace etude {

namespace {

constexpr int kPageWidth = 640; // px

// The engine's meanings, so that they are collected for translation; a test holds them to the engine's.
constexpr const char* kMeanings[] = {
    QT_TRANSLATE_NOOP("DemoHelp", "slow, with pad and reverb, without drums"),
    QT_TRANSLATE_NOOP("DemoHelp", "a synthesised bass plays"),
    QT_TRANSLATE_NOOP("DemoHelp", "FM bells play"),
    QT_TRANSLATE_NOOP("DemoHelp", "brass-like saws play"),
    QT_TRANSLATE_NOOP("DemoHelp", "the treble of the mix is raised by 9 dB or more"),
    QT_TRANSLATE_NOOP("DemoHelp", "hands clap where the snare drum would play"),
    QT_TRANSLATE_NOOP("DemoHelp", "the music rises by 18 dB or more"),
    QT_TRANSLATE_NOOP("DemoHelp", "the treble of the mix is lowered by 12 dB or more"),
    QT_TRANSLATE_NOOP("DemoHelp", "the whole mix is overdriven; a guitar's own amplifier does not count"),
    QT_TRANSLATE_NOOP("DemoHelp", "tonic and fifth sound throughout"),
    QT_TRANSLATE_NOOP("DemoHelp", "the whole mix comes back after 0.2 to 0.5 s, each time 6 dB softer"),
    QT_TRANSLATE_NOOP("DemoHelp", "plucked strings play through an overdriven amplifier of their own"),
    QT_TRANSLATE_NOOP("DemoHelp", "135 beats a minute or more"),
    QT_TRANSLATE_NOOP("DemoHelp", "a flute-like tone with breath plays"),
    QT_TRANSLATE_NOOP("DemoHelp", "the kick drum marks each beat of a 4/4 bar"),
    QT_TRANSLATE_NOOP("DemoHelp", "swing, with brushes or a walking bass, and with piano or brass"),
    QT_TRANSLATE_NOOP("DemoHelp", "slow, dark and from a worn record"),
    QT_TRANSLATE_NOOP("DemoHelp", "the scale is major"),
    QT_TRANSLATE_NOOP("DemoHelp", "the scale is natural minor"),
    QT_TRANSLATE_NOOP("DemoHelp", "there is tape hiss"),
    QT_TRANSLATE_NOOP("DemoHelp", "an organ of drawbars with a turning loudspeaker plays"),
    QT_TRANSLATE_NOOP("DemoHelp", "slow detuned saws play"),
    QT_TRANSLATE_NOOP("DemoHelp", "drums or a shaker play"),
    QT_TRANSLATE_NOOP("DemoHelp", "a piano-like tone plays"),
    QT_TRANSLATE_NOOP("DemoHelp", "plucked strings play without an amplifier"),
    QT_TRANSLATE_NOOP("DemoHelp", "a room rings for a second or more"),
    QT_TRANSLATE_NOOP("DemoHelp", "electric guitar and a full drum kit play, without swing"),
    QT_TRANSLATE_NOOP("DemoHelp", "82 beats a minute or less"),
    QT_TRANSLATE_NOOP("DemoHelp", "all notes end after a third of their time or sooner"),
    QT_TRANSLATE_NOOP("DemoHelp", "bowed strings play"),
    QT_TRANSLATE_NOOP("DemoHelp", "the second half of each beat comes late, after 0.6 to 0.7 of it"),
    QT_TRANSLATE_NOOP("DemoHelp", "fast, with a kick drum on each beat and a synthesised bass"),
    QT_TRANSLATE_NOOP("DemoHelp", "the instruments' level trembles by 12 dB, 4 to 8 times a second"),
    QT_TRANSLATE_NOOP("DemoHelp", "a worn record crackles"),
    QT_TRANSLATE_NOOP("DemoHelp", "a synthetic voice sings vowels"),
    QT_TRANSLATE_NOOP("DemoHelp", "three beats to a bar, the first of them low or stressed"),
};

constexpr PaperClaim kClaims[] = {
    {QT_TRANSLATE_NOOP("DemoHelp", "Logarithmic compression of magnitudes improves tagging (section 2.3, Fig. 5)."),
     QT_TRANSLATE_NOOP("DemoHelp", "Under Compression check decibel and linear; 5 seeds. 10 runs."),
     "--vary compression=decibel,linear --seeds 5"},
    {QT_TRANSLATE_NOOP("DemoHelp",
                       "Mel spectrogram or STFT: neither wins, whatever the size of the training set; and the "
                       "AUC grows linearly while the data grows exponentially (section 2.2, Fig. 3)."),
     QT_TRANSLATE_NOOP("DemoHelp",
                       "Under Representation check mel spectrogram and STFT, under Training size 25, 50 and "
                       "100 %; 3 seeds. 18 runs."),
     "--vary representation=mel,stft --sizes 0.25,0.5,1 --seeds 3"},
    {QT_TRANSLATE_NOOP("DemoHelp", "Weighting of frequencies hardly matters, and neither does scaling of the input "
                                   "(section 2.4, Fig. 5)."),
     QT_TRANSLATE_NOOP("DemoHelp",
                       "Under Weighting check bypass, per frequency and A-weighting, under Scale ×1 and ×10; "
                       "3 seeds. 18 runs."),
     "--vary weighting=bypass,per_frequency,a_weighting --vary scale=1,10 --seeds 3"},
    {QT_TRANSLATE_NOOP("DemoHelp",
                       "Runs that differ in their initial weights alone have different AUCs: a difference that "
                       "small says nothing (section 2.1, Fig. 2)."),
     QT_TRANSLATE_NOOP("DemoHelp", "Vary nothing; 15 seeds. 15 runs, whose points show the spread."), "--seeds 15"},
};

QString translatedHtml(const char* text) {
    return QCoreApplication::translate("DemoHelp", text).toHtmlEscaped();
}

QString paragraph(const QString& html) {
    return QStringLiteral("<p>%1</p>").arg(html);
}

QString heading(const char* text) {
    return QStringLiteral("<h4>%1</h4>").arg(translatedHtml(text));
}

QString percent(double share, int decimals) {
    return translatedHtml(QT_TRANSLATE_NOOP("DemoHelp", "%1 %")).arg(QLocale().toString(100.0 * share, 'f', decimals));
}

QString tagTable() {
    const auto row = [](const char* kind, const QString& tag, const QString& meaning, const QString& share) {
        return QStringLiteral("<tr><%1 align='left' style='padding: 3px 20px 3px 0; white-space: nowrap'>%2</%1>"
                              "<%1 align='left' style='padding: 3px 20px 3px 0'>%3</%1>"
                              "<%1 align='right' style='padding: 3px 0; white-space: nowrap'>%4</%1></tr>")
            .arg(QLatin1String(kind), tag, meaning, share);
    };
    QString rows = row("th", translatedHtml(QT_TRANSLATE_NOOP("DemoHelp", "Tag")),
                       translatedHtml(QT_TRANSLATE_NOOP("DemoHelp", "True if")),
                       translatedHtml(QT_TRANSLATE_NOOP("DemoHelp", "Tracks")));
    for (const DemoTag& tag : demoTags(CorpusSize::Small, kDemoSeed))
        rows += row("td", toQt(std::string(tag.name)).toHtmlEscaped(), translatedHtml(std::string(tag.meaning).c_str()),
                    percent(tag.share, 0));
    return QStringLiteral("<table width='100%' cellspacing='0'>%1</table>").arg(rows);
}

QString howItIsMade() {
    const CorpusExtent extent = extentOf(CorpusSize::Small);
    return paragraph(translatedHtml(
                         QT_TRANSLATE_NOOP("DemoHelp",
                                           "Nothing of it was recorded: a synthesiser plays %1 tracks of %2 s from a "
                                           "seed. The demo project's is %3, and the same seed gives the same tracks."))
                         .arg(extent.clips)
                         .arg(extent.seconds)
                         .arg(kDemoSeed)) +
           paragraph(translatedHtml(
                         QT_TRANSLATE_NOOP(
                             "DemoHelp",
                             "Half of the artists play anything, the others ambient, jazz, lo-fi, rock or techno. "
                             "Each plays %1 tracks in a row and keeps a favourite instrument and a liking for some "
                             "tempi. All tracks of an artist lie in the same set: training, validation or test."))
                         .arg(synth::kClipsPerArtist)) +
           paragraph(
               translatedHtml(
                   QT_TRANSLATE_NOOP("DemoHelp",
                                     "As with people's tags, the labels are not quite right: of the true ones %1 are "
                                     "missing, and %2 of all others are added."))
                   .arg(percent(synth::kMissingLabel, 0), percent(synth::kWrongLabel, 1))) +
           paragraph(translatedHtml(QT_TRANSLATE_NOOP(
               "DemoHelp", "Loudness, treble, hiss and the balance of the instruments vary as well, more than any tag "
                           "says: that is what preprocessing has to cope with.")));
}

QString howToTry() {
    QString text = paragraph(translatedHtml(QT_TRANSLATE_NOOP(
        "DemoHelp", "Choi, Fazekas, Sandler and Cho trained on 200,000 recordings. Each of their claims is one study "
                    "here: queue it on the Experiments page, or with the command, in which PROJECT is the project's "
                    "folder and DATASET the data set's name; etude-cli study run -P PROJECT then trains it.")));
    for (const PaperClaim& claim : kClaims)
        text += QStringLiteral("<p><b>%1</b><br>%2<br><code>etude-cli study create -P PROJECT --dataset DATASET %3"
                               "</code></p>")
                    .arg(translatedHtml(claim.claim), translatedHtml(claim.window), QString::fromUtf8(claim.study));
    return text +
           paragraph(translatedHtml(QT_TRANSLATE_NOOP(
               "DemoHelp", "Why compression can be expected to win here: in a clip some instruments are up to 16 dB "
                           "softer than others, notes die away, and the treble may be far below the rest. In linear "
                           "power only the loudest bins are left of that; decibels keep all of it. Recordings are "
                           "alike in this, but how strong it is was our choice: that decibel wins can be tried "
                           "here, by how much says nothing about recordings."))) +
           paragraph(translatedHtml(QT_TRANSLATE_NOOP(
               "DemoHelp",
               "Weighting per frequency makes the treble of all clips alike, and that is what bright and dark "
               "are about: on these tags it can be expected to lose, so look at single tags before you "
               "take the mean for an answer."))) +
           paragraph(translatedHtml(QT_TRANSLATE_NOOP(
               "DemoHelp", "The test set is small, so intervals are wide: what the paper found equal may come out "
                           "either way. Where intervals overlap, add seeds before you conclude.")));
}

} // namespace

HelpText demoHelp() {
    return {QCoreApplication::translate("DemoHelp", "The demo's tags"),
            tagTable() + heading(QT_TRANSLATE_NOOP("DemoHelp", "How the corpus is made")) + howItIsMade() +
                heading(QT_TRANSLATE_NOOP("DemoHelp", "Try the paper's claims")) + howToTry(),
            kPageWidth};
}

std::span<const char* const> translatableTagMeanings() {
    return kMeanings;
}

std::span<const PaperClaim> paperClaims() {
    return kClaims;
}

} // namespace etude
