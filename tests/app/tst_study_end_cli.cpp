// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDBusConnection>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "engine/experiment/study.h"
#include "engine/store/project_database.h"
#include "tests/app/cli_fixture.h"
#include "tests/engine/training/tiny_project.h"
#include "tests/support/must.h"
#include "tests/support/show.h"

using namespace etude;
using test::must;
using test::TinyProject;

namespace {

/// What a desktop shows, on the bus.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList capabilities;
    QStringList shown; ///< summary and body of each notification

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString& program, uint, const QString&, const QString& summary, const QString& body,
                const QStringList&, const QVariantMap& hints, int) {
        shown << program << hints.value(QStringLiteral("desktop-entry")).toString() << summary << body;
        return 1;
    }
};

} // namespace

/// A session bus of the test's own with a desktop on it, the real etude-cli and real workers.
class TestStudyEndCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void theDesktopIsTold();
    void marksInNamesAreText();
    void theCommandKnowsTheStudy();
    void aCommandThatFailsIsTold();
    void withoutADesktopTheStudyEndsAllTheSame();

private:
    /// Runs the queue while this process answers on the bus. Its exit status, and what it said on standard error.
    [[nodiscard]] std::pair<int, QString> work(const QStringList& options) const;
    void queue(const std::string& name);

    QProcess m_bus;
    Desktop m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<TinyProject> m_tiny;
};

void TestStudyEndCli::initTestCase() {
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    const QByteArray address = test::nextLine(m_bus).trimmed();
    QVERIFY2(!address.isEmpty(), "Debian's package dbus-daemon is needed");
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void TestStudyEndCli::cleanupTestCase() {
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestStudyEndCli::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    const ProjectLayout layout{m_folder->path().toStdString() + "/project"};
    must(ProjectDatabase::create(layout));
    m_tiny = TinyProject::create(layout.root, 24);
    m_tiny->spec.training.epochs = 1;
    m_desktop.capabilities.clear();
    m_desktop.shown.clear();
}

void TestStudyEndCli::queue(const std::string& name) {
    StudyPlan plan;
    plan.name = name;
    plan.base = m_tiny->spec;
    plan.seeds = 2;
    must(saveStudy(m_tiny->layout, expandStudy(plan).value()));
}

std::pair<int, QString> TestStudyEndCli::work(const QStringList& options) const {
    QProcess process;
    process.start(QStringLiteral(ETUDE_BIN_DIR "/etude-cli"),
                  QStringList{QStringLiteral("study"), QStringLiteral("run"), QStringLiteral("-P"),
                              m_folder->path() + QStringLiteral("/project")} +
                      options);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000))
        return {-1, QStringLiteral("ran past the limit")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

void TestStudyEndCli::theDesktopIsTold() {
    queue("fig 5");
    const auto [status, errors] = work({QStringLiteral("--notify")});
    QVERIFY2(status == 0, qPrintable(errors));
    QCOMPARE(m_desktop.shown,
             (QStringList{QStringLiteral("Etude"), QStringLiteral("org.etude.Etude"), QStringLiteral("fig 5"),
                          QStringLiteral("The study 'fig 5' has ended: all its runs are finished (2).")}));
}

void TestStudyEndCli::marksInNamesAreText() {
    m_desktop.capabilities = {QStringLiteral("body"), QStringLiteral("body-markup")};
    queue("<b>1 & 2");
    QCOMPARE(work({QStringLiteral("--notify")}).first, 0);
    QCOMPARE(m_desktop.shown.value(2), QStringLiteral("<b>1 & 2"));
    QVERIFY2(
        m_desktop.shown.value(3).startsWith(QStringLiteral("The study &apos;&lt;b&gt;1 &amp; 2&apos; has ended")) ||
            m_desktop.shown.value(3).startsWith(QStringLiteral("The study &#39;&lt;b&gt;1 &amp; 2&#39; has ended")),
        qPrintable(m_desktop.shown.value(3)));
}

void TestStudyEndCli::theCommandKnowsTheStudy() {
    const QString file = m_folder->path() + QStringLiteral("/told");
    queue("a \"$(touch x)\" 'name'");
    const QString command =
        QStringLiteral("printf '%s|' \"$ETUDE_STUDY\" $ETUDE_FINISHED $ETUDE_FAILED $ETUDE_CANCELLED $ETUDE_WAITING "
                       "\"$ETUDE_MESSAGE\" \"$ETUDE_PROJECT\" > '%1'")
            .arg(file);
    QCOMPARE(work({QStringLiteral("--when-done"), command}).first, 0);
    QFile told(file);
    QVERIFY(told.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(told.readAll()),
             QStringLiteral("a \"$(touch x)\" 'name'|2|0|0|0|The study 'a \"$(touch x)\" 'name'' has ended: all its "
                            "runs are finished (2).|%1/project|")
                 .arg(m_folder->path()));
}

void TestStudyEndCli::aCommandThatFailsIsTold() {
    queue("study");
    const auto [status, errors] = work({QStringLiteral("--when-done"), QStringLiteral("echo no mail; exit 7")});
    QCOMPARE(status, 0);
    QVERIFY2(errors.contains(QStringLiteral("The command that was to be run at the end of the study 'study' failed "
                                            "(exit status 7)")),
             qPrintable(errors));
    QFile log(m_folder->path() + QStringLiteral("/project/scheduler.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), QByteArray("no mail\n"));
}

void TestStudyEndCli::withoutADesktopTheStudyEndsAllTheSame() {
    queue("study");
    QVERIFY(QDBusConnection::sessionBus().unregisterService(QStringLiteral("org.freedesktop.Notifications")));
    const auto [status, errors] = work({QStringLiteral("--notify")});
    QCOMPARE(status, 0);
    QVERIFY2(errors.contains(QStringLiteral("The desktop could not be told of it")), qPrintable(errors));
}

QTEST_GUILESS_MAIN(TestStudyEndCli)
#include "tst_study_end_cli.moc"
