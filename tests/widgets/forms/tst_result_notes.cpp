// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include "tests/support/await.h"
#include "widgets/forms/result_notes.h"
#include "widgets/style/theme.h"

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

ResultGroup canary(const std::vector<double>& rocAuc) {
    ResultGroup made;
    made.key = "c";
    made.label = "decibel, shuffled labels";
    made.canary = true;
    made.summary = summarise(rocAuc);
    return made;
}

const ResultGroup kAtChance = canary({0.49, 0.50, 0.51}); // 0.5 ± 4.3027 x 0.01 / sqrt(3)
const ResultGroup kLeaking = canary({0.69, 0.70, 0.71});
const ResultGroup kTooFew = canary({0.5});

} // namespace

class TestResultNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhatTheIntervalHolds();
    void needsTwoSeeds();
    void hiddenWithoutAny();
    void showsOneLineEach();
    void failureFollowsTheAppearance();
    void manyAreFolded();
};

void TestResultNotes::initTestCase() {
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, Appearance::Light);
}

void TestResultNotes::saysWhatTheIntervalHolds() {
    QCOMPARE(canarySentence(kAtChance),
             QStringLiteral("Label-shuffle control (mel spectrogram 96, decibel): the interval "
                            "0.475 to 0.525 (n = 3) contains 0.5, as it should."));
    const QString leaks = canarySentence(kLeaking);
    QVERIFY2(leaks.contains(QStringLiteral("interval 0.675 to 0.725 (n = 3) does not contain 0.5.")),
             qPrintable(leaks));
    QVERIFY(leaks.contains(QStringLiteral("leak")));
}

void TestResultNotes::needsTwoSeeds() {
    QVERIFY(canarySentence(kTooFew).contains(QStringLiteral("two finished seeds")));
    QVERIFY(canarySentence(canary({})).contains(QStringLiteral("two finished seeds")));
}

void TestResultNotes::hiddenWithoutAny() {
    QWidget window;
    auto* notes = new ResultNotes(&window);
    window.show();
    QVERIFY(!notes->isVisible());
    notes->setResults({kAtChance}, {});
    QVERIFY(notes->isVisible());
    notes->setResults({}, {});
    QVERIFY(!notes->isVisible());
}

void TestResultNotes::showsOneLineEach() {
    ResultNotes notes;
    notes.setResults({kAtChance, kLeaking, kTooFew}, {});
    QStringList texts;
    QSet<qint64> icons;
    for (const QLabel* label : notes.findChildren<QLabel*>()) {
        if (!label->text().isEmpty())
            texts << label->text();
        else
            icons << label->pixmap(Qt::ReturnByValue).cacheKey();
    }
    QCOMPARE(texts, (QStringList{canarySentence(kAtChance), canarySentence(kLeaking), canarySentence(kTooFew)}));
    QCOMPARE(icons.size(), 3); // never by colour alone
    const QString caution = QStringLiteral("These runs were trained on different devices.");
    notes.setResults({kLeaking}, {caution});
    texts.clear();
    for (const QLabel* label : notes.findChildren<QLabel*>())
        if (!label->text().isEmpty())
            texts << label->text();
    QCOMPARE(texts, (QStringList{canarySentence(kLeaking), caution}));
    QCOMPARE(notes.findChildren<QLabel*>().size(), 4);
}

void TestResultNotes::failureFollowsTheAppearance() {
    ResultNotes notes;
    notes.setResults({kLeaking}, {});
    QVERIFY(notes.isVisible());
    const auto color = [&] {
        for (const QLabel* label : notes.findChildren<QLabel*>())
            if (!label->text().isEmpty())
                return label->palette().color(QPalette::WindowText);
        return QColor();
    };
    QCOMPARE(color(), failureColor(lightPalette()));
    applyTheme(*qApp, Appearance::Dark);
    AWAIT_COMPARE(color(), failureColor(darkPalette()));
    applyTheme(*qApp, Appearance::Light);
}

void TestResultNotes::manyAreFolded() {
    ResultNotes notes;
    QStringList cautions{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    notes.setResults({}, cautions);
    auto* more = notes.findChild<QToolButton*>(u"moreNotes"_s);
    const auto shown = [&] {
        QStringList texts;
        for (const QLabel* label : notes.findChildren<QLabel*>())
            if (!label->text().isEmpty() && label->isVisibleTo(&notes))
                texts << label->text();
        return texts;
    };
    QCOMPARE(shown(), cautions);
    QVERIFY(!more->isVisibleTo(&notes));
    cautions << u"5"_s << u"6"_s;
    notes.setResults({}, cautions);
    QCOMPARE(shown(), cautions.mid(0, 3));
    QVERIFY(more->isVisibleTo(&notes));
    more->click();
    QCOMPARE(shown(), cautions);
    QCOMPARE(more->text(), u"Show fewer"_s);
    more->click();
    QCOMPARE(shown(), cautions.mid(0, 3));
}

QTEST_MAIN(TestResultNotes)
#include "tst_result_notes.moc"
