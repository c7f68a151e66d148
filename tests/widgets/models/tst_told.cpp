// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTranslator>

#include "widgets/models/told.h"

using namespace etude;

namespace {

/// A language that turns the parts of a sentence round.
class Backwards : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        if (qstrcmp(context, "engine") != 0)
            return {};
        const QString text = QString::fromUtf8(source);
        if (text == QLatin1String("%1 has no %2."))
            return QStringLiteral("Sans %2 : %1");
        if (text == QLatin1String("test set"))
            return QStringLiteral("jeu de test");
        return {};
    }
};

} // namespace

class TestTold : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inEnglishWithoutATranslator();
    void patternsAreTranslatedAndDataAreNot();
};

void TestTold::inEnglishWithoutATranslator() {
    const Error error{ErrorKind::Invalid, say("%1 has no %2.", "a %2 b", say("test set"))};
    QCOMPARE(told(error), QStringLiteral("a %2 b has no test set."));
    QCOMPARE(told(error), QString::fromStdString(error.message));
}

void TestTold::patternsAreTranslatedAndDataAreNot() {
    Backwards backwards;
    QVERIFY(QCoreApplication::installTranslator(&backwards));
    QCOMPARE(told(say("%1 has no %2.", "test set", say("test set"))), QStringLiteral("Sans jeu de test : test set"));
    QCOMPARE(told(say("%1 has no %2.", "a %2 b", say("artist"))), QStringLiteral("Sans artist : a %2 b"));
    QCOMPARE(told(say("Another pattern with %1.", 0.5)), QStringLiteral("Another pattern with 0.5."));
    QCOMPARE(told(data("test set")), QStringLiteral("test set"));
}

QTEST_GUILESS_MAIN(TestTold)
#include "tst_told.moc"
