// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>

#include "engine/dataset/import/importers.h"
#include "tests/engine/dataset/dataset_files.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
namespace fs = std::filesystem;

namespace {

bool hasProblem(const ImportResult& result, const std::string& where, const std::string& reason) {
    return std::ranges::any_of(result.problems, [&](const ImportProblem& problem) {
        return problem.where == data(where) && problem.reason.english().find(reason) != std::string::npos;
    });
}

} // namespace

class TestImportFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topLevelFoldersAreTags() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder) / "genres";
        for (const char* name : {"rock/b.wav", "rock/live/x/a.FLAC", "rock/cover.jpg", "rock/._b.wav", "readme.txt",
                                 "jazz & <b>/c.mp3", "jazz & <b>/d.ogg"})
            test::writeFile(root / name, "1234");
        const auto result = importFolder(root / "");
        QVERIFY(result);
        QVERIFY(result->problems.empty());
        QCOMPARE(result->otherFiles, 3);
        const Dataset& dataset = result->dataset;
        QCOMPARE(dataset.name, std::string("genres"));
        QCOMPARE(dataset.root, root);
        QCOMPARE(dataset.tags, (std::vector<std::string>{"jazz & <b>", "rock"}));
        QCOMPARE(dataset.tracks.size(), 4U);
        QCOMPARE(dataset.tracks[0].path, std::string("jazz & <b>/c.mp3"));
        QCOMPARE(dataset.tracks[0].tags, std::vector<int>{0});
        QCOMPARE(dataset.tracks[0].size, 4);
        QCOMPARE(dataset.tracks[2].path, std::string("rock/b.wav"));
        QCOMPARE(dataset.tracks[3].path, std::string("rock/live/x/a.FLAC"));
        QVERIFY(dataset.part(SplitPart::None).empty());
    }

    void everythingLeftOutIsListed() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        test::writeFile(root / "good/a.wav", "x");
        test::writeFile(root / "good/zero.wav", "");
        fs::create_symlink("nowhere.wav", root / "good/broken.wav");
        test::writeFile(root / "top.wav", "x");
        test::writeFile(root / "readme.txt", "x");
        fs::create_directory(root / "hollow");
        test::writeFile(root / "good/caf\xE9.wav", "x");
        test::writeFile(root / "l\xE4rm/a.wav", "x");
        const auto result = importFolder(root);
        QVERIFY(result);
        QCOMPARE(result->dataset.tracks.size(), 1U);
        QCOMPARE(result->dataset.tags, std::vector<std::string>{"good"});
        QCOMPARE(result->problems.size(), 6U);
        QVERIFY(hasProblem(*result, "good/zero.wav", "is empty"));
        QVERIFY(hasProblem(*result, "good/broken.wav", "does not exist"));
        QVERIFY(hasProblem(*result, "top.wav", "no tag's folder"));
        QVERIFY(hasProblem(*result, "hollow", "holds no audio file"));
        QVERIFY(hasProblem(*result, "good/caf\xE9.wav", "not UTF-8"));
        QVERIFY(hasProblem(*result, "l\xE4rm", "not UTF-8"));
        fs::remove_all(root / "good"); // QTemporaryDir cannot remove such names
        fs::remove_all(root / "l\xE4rm");
    }

    void circlesOfLinksEnd() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        test::writeFile(root / "a/1.wav", "x");
        test::writeFile(root / "b/2.wav", "x");
        fs::create_directory_symlink(root / "a", root / "a/again");
        fs::create_directory_symlink(root, root / "b/up");
        const auto result = importFolder(root);
        QVERIFY(result);
        QVERIFY(hasProblem(*result, "a/again", "read already"));
        QVERIFY(hasProblem(*result, "b/up/b", "read already"));
        QCOMPARE(result->dataset.tracks[0].path, std::string("a/1.wav"));
    }

    void unreadableFoldersAreListed() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        test::writeFile(root / "good/a.wav", "x");
        // A link to itself cannot be resolved, whoever asks.
        fs::create_directory(root / "bad");
        fs::create_symlink("self.wav", root / "bad/self.wav");
        const auto result = importFolder(root);
        QVERIFY(result);
        QVERIFY(hasProblem(*result, "bad/self.wav", "cannot be looked at"));
        // For the superuser no permission is missing.
        fs::permissions(root / "bad", fs::perms::none);
        std::error_code error;
        const bool denied = fs::directory_iterator(root / "bad", error) == fs::directory_iterator() && error;
        const auto second = importFolder(root);
        fs::permissions(root / "bad", fs::perms::owner_all);
        QVERIFY(second);
        QCOMPARE(hasProblem(*second, "bad", "cannot be read"), denied);
    }

    void unusableFoldersAreRefused() {
        const QTemporaryDir folder;
        const fs::path root = test::folderOf(folder);
        QCOMPARE(importFolder(root / "missing").error().kind, ErrorKind::NotFound);
        QVERIFY(!importFolder(root));
        test::writeFile(root / "file.wav", "x");
        QCOMPARE(importFolder(root / "file.wav").error().kind, ErrorKind::NotFound);
        QVERIFY(contains(importFolder(root).error().message, "(1 left out)"));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(importFolder(root, {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
    }

    void knowsAudioExtensions() {
        for (const char* extension : {".wav", ".FLAC", ".Mp3", ".ogg", ".opus", ".aiff"})
            QVERIFY2(isAudioExtension(extension), extension);
        for (const char* extension : {"", ".", ".txt", "wav", ".mp4", ".wav "})
            QVERIFY2(!isAudioExtension(extension), extension);
    }
};

QTEST_APPLESS_MAIN(TestImportFolder)
#include "tst_import_folder.moc"
