// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/sources.h"

namespace {

/// One text of the window and what it is called in another language, one form for each plural.
struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool finished = true;
};

QList<Message> readMessages(const QString& file) {
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name"))
            context = xml.readElementText();
        else if (name == QLatin1String("message"))
            messages.append({context, {}, {}, true});
        else if (name == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (name == QLatin1String("numerusform"))
            messages.last().forms << xml.readElementText();
        else if (name == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            xml.readNext();
            if (xml.isCharacters() && !xml.isWhitespace())
                messages.last().forms << xml.text().toString();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%L?[n0-9]"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

/// The patterns of the engine's sentences, and the beginnings of sentences whose pattern is no literal.
struct Patterns {
    QStringList texts;
    QStringList unreadable;
};

/// Literals as C++ has them, one after the other, as one text.
QString joined(const QString& literals) {
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString text;
    for (auto found = literal.globalMatch(literals); found.hasNext();)
        text += found.next().captured(1);
    static const QRegularExpression escape(QStringLiteral("\\\\(.)"));
    QString plain;
    qsizetype end = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        plain += QStringView(text).mid(end, match.capturedStart() - end);
        plain += match.captured(1) == QLatin1String("n") ? QStringLiteral("\n") : match.captured(1);
        end = match.capturedEnd();
    }
    return plain.append(QStringView(text).mid(end));
}

Patterns enginePatterns() {
    static const QRegularExpression comment(QStringLiteral("^\\s*//.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression sentence(
        QStringLiteral("\\b(?:say|systemError)\\((?!\\))\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)*)(?=([^;]{0,60}))"));
    static const QRegularExpression passedOn(QStringLiteral("^(?:Pattern|pattern|range\\.unit)\\b"));
    static const QRegularExpression unit(QStringLiteral("\\bRange\\{[^{}\"]*\"([^\"]*)\""));
    Patterns patterns;
    for (const QString& source : etude::test::sources({"engine"})) {
        QFile file(QStringLiteral(ETUDE_SOURCE_DIR "/") + source);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QString text = QString::fromUtf8(file.readAll());
        text.remove(comment);
        for (auto found = sentence.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            if (!match.captured(1).isEmpty())
                patterns.texts << joined(match.captured(1));
            else if (!match.captured(2).contains(passedOn))
                patterns.unreadable << match.captured() + match.captured(2);
        }
        for (auto found = unit.globalMatch(text); found.hasNext();)
            patterns.texts << found.next().captured(1);
    }
    return patterns;
}

} // namespace

/// The languages that ship, as translations/*.ts has them.
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void everySentenceOfTheEngineIsTranslated_data();
    void everySentenceOfTheEngineIsTranslated();
};

void TestTranslations::everyTextIsTranslated_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("plurals");
    QTest::newRow("French") << QStringLiteral("fr") << 2;
    QTest::newRow("Korean") << QStringLiteral("ko") << 1;
}

void TestTranslations::everyTextIsTranslated() {
    QFETCH(QString, language);
    QFETCH(int, plurals);
    const auto messages = readMessages(QStringLiteral(ETUDE_SOURCE_DIR "/translations/etude_%1.ts").arg(language));
    QCOMPARE_GT(messages.size(), 400);
    for (const Message& message : messages) {
        QVERIFY2(message.finished && !message.forms.isEmpty(), qPrintable(message.source));
        if (message.source.contains(QStringLiteral("%n")) || message.source.contains(QStringLiteral("%Ln")))
            QCOMPARE(message.forms.size(), plurals);
        for (const QString& form : message.forms)
            QVERIFY2(placeholders(form) == placeholders(message.source), qPrintable(form));
    }
}

void TestTranslations::everySentenceOfTheEngineIsTranslated_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << QStringLiteral("fr");
    QTest::newRow("Korean") << QStringLiteral("ko");
}

void TestTranslations::everySentenceOfTheEngineIsTranslated() {
    QFETCH(QString, language);
    const Patterns patterns = enginePatterns();
    QCOMPARE_GT(patterns.texts.size(), 300);
    QCOMPARE(patterns.unreadable, QStringList());
    QStringList known;
    for (const Message& message :
         readMessages(QStringLiteral(ETUDE_SOURCE_DIR "/translations/etude_%1.ts").arg(language)))
        if (message.context == QLatin1String("engine"))
            known << message.source;
    for (const QString& pattern : patterns.texts)
        QVERIFY2(known.contains(pattern), qPrintable(pattern));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
