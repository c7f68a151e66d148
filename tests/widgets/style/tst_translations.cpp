// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// One text of the window and what it is called in another language, one form for each plural.
struct Message {
    QString source;
    QStringList forms;
    bool finished = true;
};

QList<Message> readMessages(const QString& file) {
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("message"))
            messages.append(Message());
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

} // namespace

/// The languages that ship, as translations/*.ts has them.
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
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

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
