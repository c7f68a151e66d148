// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

/// Holds the directions in which the rooms may include one another, and where Qt and libtorch may be known.
class TestArchitecture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (const char* top : {"engine", "widgets", "app"}) {
            QDirIterator files(root() + QLatin1Char('/') + QLatin1String(top),
                               {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                m_files.append(files.next());
        }
        QVERIFY(m_files.size() > 50);
    }

    void roomsIncludeOnlyWhatTheyMay() {
        const std::set<QString> engine{
            QStringLiteral("engine/core"),       QStringLiteral("engine/audio"),      QStringLiteral("engine/spectrum"),
            QStringLiteral("engine/preprocess"), QStringLiteral("engine/dataset"),    QStringLiteral("engine/features"),
            QStringLiteral("engine/evaluation"), QStringLiteral("engine/experiment"), QStringLiteral("engine/store")};
        const auto with = [](std::set<QString> base, std::initializer_list<const char*> more) {
            for (const char* room : more)
                base.insert(QString::fromLatin1(room));
            return base;
        };
        const std::map<QString, std::set<QString>> allowed{
            {QStringLiteral("engine/core"), {}},
            {QStringLiteral("engine/audio"), with({}, {"engine/core"})},
            {QStringLiteral("engine/spectrum"), with({}, {"engine/core"})},
            {QStringLiteral("engine/preprocess"), with({}, {"engine/core", "engine/audio", "engine/spectrum"})},
            {QStringLiteral("engine/dataset"), with({}, {"engine/core", "engine/audio"})},
            {QStringLiteral("engine/features"),
             with({}, {"engine/core", "engine/audio", "engine/spectrum", "engine/preprocess"})},
            {QStringLiteral("engine/evaluation"), with({}, {"engine/core"})},
            {QStringLiteral("engine/experiment"),
             with({}, {"engine/core", "engine/audio", "engine/spectrum", "engine/preprocess", "engine/dataset",
                       "engine/features", "engine/evaluation"})},
            {QStringLiteral("engine/store"),
             with({}, {"engine/core", "engine/audio", "engine/spectrum", "engine/preprocess", "engine/dataset",
                       "engine/features", "engine/evaluation", "engine/experiment"})},
            {QStringLiteral("engine/learn"),
             with({}, {"engine/core", "engine/audio", "engine/spectrum", "engine/preprocess", "engine/dataset",
                       "engine/features", "engine/evaluation", "engine/experiment"})},
            {QStringLiteral("widgets/style"), {}},
            {QStringLiteral("widgets/charts"), with(engine, {"widgets/style"})},
            {QStringLiteral("widgets/models"), with(engine, {"widgets/style"})},
            {QStringLiteral("widgets/forms"), with(engine, {"widgets/style", "widgets/models"})},
            {QStringLiteral("widgets/pages"),
             with(engine, {"widgets/style", "widgets/charts", "widgets/forms", "widgets/models"})},
            {QStringLiteral("app/desktop"),
             with(engine, {"widgets/style", "widgets/charts", "widgets/forms", "widgets/models", "widgets/pages"})},
            {QStringLiteral("app/cli"), engine},
            {QStringLiteral("app/worker"), with(engine, {"engine/learn"})},
        };
        QStringList wrong;
        for (const auto& [file, included] : includes(QStringLiteral("\"((?:engine|widgets|app)/[^\"]+)\""))) {
            const QString from = room(file);
            const QString to = room(included);
            const auto rule = allowed.find(from);
            if (rule == allowed.end())
                wrong << from + QStringLiteral(" is no room");
            else if (from != to && !rule->second.contains(to))
                wrong << file + QStringLiteral(" includes ") + included;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void theEngineKnowsNoQt() {
        QStringList wrong;
        for (const auto& [file, included] : includes(QStringLiteral("<(Q[A-Za-z]+(?:/[^>]*)?)>")))
            if (file.startsWith(QLatin1String("engine/")) || file.startsWith(QLatin1String("app/cli")) ||
                file.startsWith(QLatin1String("app/worker")))
                wrong << file + QStringLiteral(" includes ") + included;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void theLearningRoomAloneKnowsLibtorch() {
        QStringList wrong;
        int found = 0;
        for (const auto& [file, included] : includes(QStringLiteral("<((?:torch|ATen|c10)/[^>]*)>"))) {
            ++found;
            if (!file.startsWith(QLatin1String("engine/learn/")))
                wrong << file + QStringLiteral(" includes ") + included;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QVERIFY(found > 0);
    }

    void theTopLevelIsFixed() {
        const std::set<QString> allowed{QStringLiteral("CMakeLists.txt"),
                                        QStringLiteral("CMakePresets.json"),
                                        QStringLiteral("app"),
                                        QStringLiteral("widgets"),
                                        QStringLiteral("engine"),
                                        QStringLiteral("resources"),
                                        QStringLiteral("translations"),
                                        QStringLiteral("tests"),
                                        QStringLiteral("packaging"),
                                        QStringLiteral("README.md"),
                                        QStringLiteral("LICENSE"),
                                        QStringLiteral("CONTRIBUTING.md"),
                                        QStringLiteral("CHANGELOG.md"),
                                        QStringLiteral("build")};
        for (const QString& entry : QDir(root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(allowed.contains(entry), qPrintable(entry));
    }

private:
    static QString root() { return QStringLiteral(ETUDE_SOURCE_DIR); }

    /// "engine/core" of "engine/core/files.h".
    static QString room(const QString& file) { return file.section(QLatin1Char('/'), 0, 1); }

    /// (file, what it includes) of each include directive that matches.
    [[nodiscard]] QList<std::pair<QString, QString>> includes(const QString& pattern) const {
        const QRegularExpression directive(QStringLiteral("^\\s*#\\s*include\\s*") + pattern,
                                           QRegularExpression::MultilineOption);
        QList<std::pair<QString, QString>> found;
        for (const QString& name : m_files) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(name));
            auto matches = directive.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                found.append({QDir(root()).relativeFilePath(name), matches.next().captured(1)});
        }
        return found;
    }

    QStringList m_files;
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
