// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "engine/core/files.h"
#include "tests/support/near.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
using test::near;
namespace fs = std::filesystem;

class TestFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void writesAndReplaces() {
        QVERIFY(writeFileAtomically(path("a"), std::string_view("one")));
        QVERIFY(writeFileAtomically(path("a"), std::string_view("two\0three", 9)));
        QCOMPARE(*readFile(path("a")), std::string("two\0three", 9));
        QCOMPARE(countFiles(), 1);
    }

    void aMissingFileIsNamed() {
        const auto read = readFile(path("none"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
        QVERIFY(contains(read.error().message, path("none").string()));
        const fs::path inside = path("none") / "b";
        const auto written = writeFileAtomically(inside, std::string_view("one"));
        QVERIFY(!written);
        QCOMPARE(written.error().message, "Cannot write '" + inside.string() + "': No such file or directory.");
    }

    void aFailedReplacementKeepsTheOldContent() {
        QVERIFY(writeFileAtomically(path("a"), std::string_view("old")));
        const pid_t child = ::fork();
        if (child == 0) { // the child may write no more than 1000 bytes to a file
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1000, 1000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto written = writeFileAtomically(path("a"), std::string(100000, 'x'));
            const bool named =
                !written && written.error().message.starts_with("Cannot write '" + path("a").string() + "': ");
            ::_exit(named ? 7 : 0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 7);
        QCOMPARE(*readFile(path("a")), std::string("old"));
        QCOMPARE(countFiles(), 1);
    }

    void threadsReplaceTheSameFile() {
        constexpr std::size_t kBytes = 100000;
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> threads;
            for (const char letter : {'a', 'b', 'c', 'd'})
                threads.emplace_back([&, letter] {
                    for (int i = 0; i < 10; ++i)
                        failures += writeFileAtomically(path("a"), std::string(kBytes, letter)) ? 0 : 1;
                });
        }
        QCOMPARE(failures.load(), 0);
        const std::string content = *readFile(path("a"));
        QCOMPARE(content, std::string(kBytes, content.front()));
        QCOMPARE(countFiles(), 1);
    }

    void readAtRefusesAShortFile() {
        QVERIFY(writeFileAtomically(path("a"), std::string_view("12345")));
        const FileDescriptor fd(::open(path("a").c_str(), O_RDONLY));
        std::array<std::byte, 4> bytes{};
        QVERIFY(readAt(fd.get(), bytes, 1, path("a")));
        QCOMPARE(static_cast<char>(bytes[0]), '2');
        const auto beyond = readAt(fd.get(), bytes, 2, path("a"));
        QVERIFY(!beyond);
        QCOMPARE(beyond.error().kind, ErrorKind::Corrupt);
    }

    void aLockExcludesOtherProcessesAndEndsWithItsHolder() {
        QVERIFY(!FileLock::isHeld(path("lock")));
        QVERIFY(!fs::exists(path("lock")));
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = FileLock::tryAcquire(path("lock"));
            const char answer = lock ? 'y' : 'n';
            if (::write(ready[1], &answer, 1) != 1)
                ::_exit(1);
            ::pause();
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        QVERIFY(FileLock::isHeld(path("lock")));
        const auto second = FileLock::tryAcquire(path("lock"));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Locked);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(!FileLock::isHeld(path("lock")));
        const auto third = FileLock::tryAcquire(path("lock"));
        QVERIFY(third);
        QVERIFY(FileLock::isHeld(path("lock")));
    }

    void pathsInsideAFolderBecomeRelative() {
        QCOMPARE(relativeInside("/p/q/a/b.wav", "/p/q").string(), std::string("a/b.wav"));
        QCOMPARE(relativeInside("/p/q/../r/b.wav", "/p/q").string(), std::string("/p/r/b.wav"));
        QCOMPARE(relativeInside("/p/qq/b.wav", "/p/q").string(), std::string("/p/qq/b.wav"));
    }

    void timeIsIso8601() {
        const QDateTime now = QDateTime::fromString(QString::fromStdString(utcNow()), Qt::ISODateWithMs);
        QVERIFY(now.isValid());
        QVERIFY(near(now.msecsTo(QDateTime::currentDateTimeUtc()), 0.0, 60000));
    }

private:
    [[nodiscard]] fs::path path(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
    [[nodiscard]] int countFiles() const {
        return static_cast<int>(std::distance(fs::directory_iterator(path("")), fs::directory_iterator()));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
