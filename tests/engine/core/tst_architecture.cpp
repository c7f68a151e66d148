// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <map>

#include "tests/support/sources.h"

/// Holds the directions in which the rooms may include one another, and where Qt and libtorch may be known.
class TestArchitecture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (const QString& file : etude::test::sources({"engine", "widgets", "app"}))
            m_files.append(root() + QLatin1Char('/') + file);
        QCOMPARE_GT(m_files.size(), 50);
    }

    void roomsIncludeOnlyWhatTheyMay() {
        QStringList wrong;
        for (const auto& [file, included] : includes(QStringLiteral("\"((?:engine|widgets|app)/[^\"]+)\""))) {
            const QString from = room(file);
            const QString to = room(included);
            if (from.isEmpty())
                wrong << file + QStringLiteral(" is in no room");
            else if (from != to && !m_rooms.at(from).contains(to))
                wrong << file + QStringLiteral(" includes ") + included;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// What a room may include may itself include less: there is no way back.
    void roomsAreInLayers() {
        for (const auto& [room, allowed] : m_rooms)
            for (const QString& below : allowed)
                QVERIFY2(m_rooms.contains(below) && !m_rooms.at(below).contains(room),
                         qPrintable(room + QStringLiteral(" and ") + below));
    }

    void theEngineKnowsNoQt() {
        QStringList wrong;
        for (const auto& [file, included] : includes(QStringLiteral("<(Q[A-Za-z]+(?:/[^>]*)?)>")))
            if (file.startsWith(QLatin1String("engine/")) || file.startsWith(QLatin1String("app/cli")) ||
                file.startsWith(QLatin1String("app/worker")))
                wrong << file + QStringLiteral(" includes ") + included;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void theNetworkAloneKnowsLibtorch() {
        QStringList wrong;
        int found = 0;
        for (const auto& [file, included] : includes(QStringLiteral("<((?:torch|ATen|c10)/[^>]*)>"))) {
            ++found;
            if (!file.startsWith(QLatin1String("engine/network/")))
                wrong << file + QStringLiteral(" includes ") + included;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QCOMPARE_GT(found, 0);
    }

    /// Folders of the user's own beside the sources are nobody's business.
    void theTopLevelIsFixed() {
        QProcess git;
        git.setWorkingDirectory(root());
        git.start(QStringLiteral("git"),
                  {QStringLiteral("ls-tree"), QStringLiteral("--name-only"), QStringLiteral("HEAD")});
        if (!git.waitForFinished() || git.exitCode() != 0)
            QSKIP("These sources are no git checkout.");
        const QSet<QString> allowed{QStringLiteral("CMakeLists.txt"),
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
                                    QStringLiteral("CHANGELOG.md")};
        const QStringList entries =
            QString::fromUtf8(git.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(!entries.isEmpty());
        for (const QString& entry : entries)
            QVERIFY2(entry.startsWith(QLatin1Char('.')) || allowed.contains(entry), qPrintable(entry));
    }

private:
    static QString root() { return QStringLiteral(ETUDE_SOURCE_DIR); }

    /// The room of a file: the deepest folder above it that has a rule; empty if none has.
    [[nodiscard]] QString room(const QString& file) const {
        for (QString folder = file.section(QLatin1Char('/'), 0, -2); !folder.isEmpty();
             folder = folder.section(QLatin1Char('/'), 0, -2))
            if (m_rooms.contains(folder))
                return folder;
        return {};
    }

    /// Each room and what it may include, beside itself. CONTRIBUTING says what lives where.
    static std::map<QString, QSet<QString>> rooms() {
        std::map<QString, QSet<QString>> rooms;
        const auto add = [&](const char* room, const QSet<QString>& below, std::initializer_list<const char*> more) {
            QSet<QString>& allowed = rooms[QLatin1String(room)];
            allowed = below;
            for (const char* one : more)
                allowed.insert(QLatin1String(one));
        };
        add("engine/core", {}, {});
        add("engine/audio", {}, {"engine/core"});
        add("engine/spectrum", {}, {"engine/core"});
        add("engine/preprocess", {}, {"engine/core", "engine/audio", "engine/spectrum"});
        add("engine/dataset", {}, {"engine/core", "engine/audio"});
        const QSet<QString> dataset = rooms.at(QStringLiteral("engine/dataset"));
        add("engine/dataset/split", dataset, {"engine/dataset"});
        add("engine/dataset/import", dataset, {"engine/dataset", "engine/dataset/split"});
        add("engine/dataset/tags", dataset, {"engine/dataset"});
        add("engine/dataset/health", dataset, {"engine/dataset", "engine/dataset/split", "engine/spectrum"});
        add("engine/demo", dataset, {"engine/dataset", "engine/dataset/split"});
        add("engine/features", {}, {"engine/core", "engine/audio", "engine/spectrum", "engine/preprocess"});
        add("engine/evaluation", {}, {"engine/core"});
        add("engine/experiment", rooms.at(QStringLiteral("engine/features")),
            {"engine/features", "engine/dataset", "engine/dataset/split", "engine/evaluation"});
        const QSet<QString> experiment = rooms.at(QStringLiteral("engine/experiment"));
        add("engine/analysis", experiment, {"engine/experiment"});
        add("engine/store", rooms.at(QStringLiteral("engine/analysis")), {"engine/analysis"});
        add("engine/network/kernels", {}, {"engine/core"});
        add("engine/network", experiment, {"engine/experiment", "engine/network/kernels"});
        add("engine/training", experiment, {"engine/experiment", "engine/network"});

        QSet<QString> engine;
        for (const auto& [room, below] : rooms)
            if (!room.startsWith(QLatin1String("engine/network")) && room != QLatin1String("engine/training"))
                engine.insert(room);
        add("widgets/style", {}, {});
        add("widgets/charts", engine, {"widgets/style"});
        add("widgets/models", engine, {"widgets/style"});
        add("widgets/forms", engine, {"widgets/style", "widgets/models"});
        QSet<QString> desktop = engine;
        for (const char* shared : {"widgets/style", "widgets/charts", "widgets/models", "widgets/forms"})
            desktop.insert(QLatin1String(shared));
        for (const char* page : {"widgets/inspect", "widgets/dataset", "widgets/experiments", "widgets/results"})
            add(page, desktop, {});
        add("app/desktop", desktop, {"widgets/inspect", "widgets/dataset", "widgets/experiments", "widgets/results"});
        add("app/cli", engine, {});
        add("app/worker", engine, {"engine/network", "engine/training"});
        return rooms;
    }

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
    const std::map<QString, QSet<QString>> m_rooms = rooms();
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
