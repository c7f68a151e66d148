// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <set>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/dataset/dataset.h"
#include "tests/engine/dataset/dataset_files.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
namespace fs = std::filesystem;

namespace {

Dataset smallDataset(const fs::path& root) {
    return {"small",
            root,
            {"bass", "drums", "piano"},
            {{"a/1.flac", {0, 2}, SplitPart::Train, "Ann", 100, 1700000000},
             {"a/2.flac", {}, SplitPart::Validation, "", 200, 1700000001},
             {"b/3.flac", {1}, SplitPart::Test, "Bob", 300, 1700000002},
             {"b/4.flac", {0, 1, 2}, SplitPart::None, "Bob", 400, 1700000003}}};
}

} // namespace

class TestDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAndLabels() {
        const Dataset dataset = smallDataset("/x");
        QCOMPARE(dataset.part(SplitPart::Train), std::vector<std::size_t>{0});
        QCOMPARE(dataset.part(SplitPart::None), std::vector<std::size_t>{3});
        QCOMPARE(dataset.labels(dataset.tracks[0]), (std::vector<std::uint8_t>{1, 0, 1}));
        QCOMPARE(dataset.labels(dataset.tracks[1]), (std::vector<std::uint8_t>{0, 0, 0}));
        QCOMPARE(dataset.file(dataset.tracks[2]), fs::path("/x/b/3.flac"));
    }

    void hashIsFrozen() {
        QCOMPARE(datasetHash(smallDataset("/x")).hex(), std::string("aa476770890f2fc8b96bf23edb145ca2"));
    }

    void hashCoversContentOnly() {
        const Dataset dataset = smallDataset("/x");
        Dataset same = dataset;
        same.name = "other";
        same.root = "/y";
        same.tracks[0].size = 1;
        same.tracks[0].modified = 1;
        QCOMPARE(datasetHash(same), datasetHash(dataset));

        std::set<Hash> hashes{datasetHash(dataset)};
        const auto changed = [&](auto&& change) {
            Dataset other = dataset;
            change(other);
            return hashes.insert(datasetHash(other)).second;
        };
        QVERIFY(changed([](Dataset& d) { d.tags[0] = "Bass"; }));
        QVERIFY(changed([](Dataset& d) { d.tracks[0].path = "a/9.flac"; }));
        QVERIFY(changed([](Dataset& d) { d.tracks[0].tags = {0}; }));
        QVERIFY(changed([](Dataset& d) { d.tracks[0].part = SplitPart::Test; }));
        QVERIFY(changed([](Dataset& d) { d.tracks[0].artist = "Eve"; }));
        QVERIFY(changed([](Dataset& d) { d.tracks[0].excluded = "missing"; }));
        QVERIFY(changed([](Dataset& d) { std::swap(d.tracks[0], d.tracks[1]); }));
        QVERIFY(changed([](Dataset& d) { d.tracks.pop_back(); }));
    }

    void savesAndLoads() {
        const QTemporaryDir folder;
        const ProjectLayout project{test::folderOf(folder)};
        const Dataset dataset = smallDataset("/somewhere/else");
        const auto hash = saveDataset(project, dataset);
        QVERIFY(hash);
        QCOMPARE(*hash, datasetHash(dataset).hex());
        const auto loaded = loadDataset(project, *hash);
        QVERIFY(loaded);
        QCOMPARE(*loaded, dataset);
        QVERIFY(Json::accept(*readFile(project.dataset(*hash))));
    }

    /// An excluded track is in no part, comes back from the file with its reason, and can be taken in again: then the
    /// data set is the one it was.
    void exclusionsAreKept() {
        const QTemporaryDir folder;
        const ProjectLayout project{test::folderOf(folder)};
        Dataset dataset = smallDataset("/x");
        const Hash before = datasetHash(dataset);
        dataset.tracks[2].excluded = "unreadable";
        QVERIFY(dataset.part(SplitPart::Test).empty());
        const auto loaded = loadDataset(project, *saveDataset(project, dataset));
        QVERIFY(loaded);
        QCOMPARE(*loaded, dataset);
        dataset.tracks[2].excluded.clear();
        QCOMPARE(datasetHash(dataset), before);
    }

    void emptyDatasetRoundTrips() {
        const QTemporaryDir folder;
        const ProjectLayout project{test::folderOf(folder)};
        const Dataset dataset{"empty", "/x", {}, {}};
        const auto loaded = loadDataset(project, *saveDataset(project, dataset));
        QVERIFY(loaded);
        QCOMPARE(*loaded, dataset);
    }

    void hostileNamesRoundTrip() {
        const QTemporaryDir folder;
        const ProjectLayout project{test::folderOf(folder)};
        const std::vector<std::string> names{
            "say \"hi\", you", "two\nlines",   "<b>bold</b>&amp;", "'; DROP TABLE tracks;--",
            "日本語 𝄞 é",      "],\n[\"x\",[", "$(rm -rf ~)",      "back\\slash\ttab"};
        Dataset dataset{"na\"me\n", "/a <b>/ü", names, {}};
        for (const std::string& name : names)
            dataset.tracks.push_back({name + ".wav", {1, 3}, SplitPart::Train, name, 5, 6});
        const auto loaded = loadDataset(project, *saveDataset(project, dataset));
        QVERIFY(loaded);
        QCOMPARE(*loaded, dataset);
    }

    void movesWithTheProject() {
        const QTemporaryDir folder;
        const fs::path before = test::folderOf(folder) / "before";
        const fs::path after = test::folderOf(folder) / "after";
        const auto hash = saveDataset({before}, smallDataset(before / "audio"));
        QVERIFY(hash);
        fs::rename(before, after);
        QCOMPARE(loadDataset({after}, *hash)->root, after / "audio");
    }

    void savingAgainRewritesTheLocationOnly() {
        const QTemporaryDir folder;
        const ProjectLayout project{test::folderOf(folder)};
        Dataset dataset = smallDataset("/x");
        const auto hash = saveDataset(project, dataset);
        const auto written = fs::last_write_time(project.dataset(*hash));
        dataset.name = "renamed";
        dataset.root = "/moved";
        dataset.tracks[1].size = 77;
        QCOMPARE(*saveDataset(project, dataset), *hash);
        QCOMPARE(fs::last_write_time(project.dataset(*hash)), written);
        QCOMPARE(*loadDataset(project, *hash), dataset);
    }

    void locationWrittenByHandIsEnough() {
        const QTemporaryDir folder;
        const ProjectLayout project{test::folderOf(folder)};
        const auto hash = saveDataset(project, smallDataset("/x"));
        test::writeFile(project.datasets() / (*hash + ".location.json"),
                        R"({"schema": 1, "name": "mine", "root": "/new/place"})");
        const auto loaded = loadDataset(project, *hash);
        QVERIFY(loaded);
        QCOMPARE(loaded->name, std::string("mine"));
        QCOMPARE(loaded->root, fs::path("/new/place"));
        QCOMPARE(loaded->tracks[0].size, 0);
    }

    void damageIsRefused() {
        const QTemporaryDir folder;
        const ProjectLayout project{test::folderOf(folder)};
        const auto hash = saveDataset(project, smallDataset("/x"));
        const fs::path file = project.dataset(*hash);
        const fs::path location = project.datasets() / (*hash + ".location.json");
        const std::string content = *readFile(file);
        for (const std::string& damaged :
             {content.substr(0, content.size() / 2), std::string(), content + " ", "x" + content.substr(1)}) {
            test::writeFile(file, damaged);
            const auto loaded = loadDataset(project, *hash);
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().kind, ErrorKind::Corrupt);
        }
        test::writeFile(file, content);
        for (const char* damaged : {"", "[]", "{}", R"({"schema":1,"name":2,"root":"x"})",
                                    R"({"schema":1,"name":"a","root":"x","files":[[1,2]]})",
                                    R"({"schema":1,"name":"a","root":"x","files":[[1,2],[1,2],[1,2],["a",2]]})"}) {
            test::writeFile(location, damaged);
            const auto loaded = loadDataset(project, *hash);
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().kind, ErrorKind::Corrupt);
        }
        fs::remove(location);
        QCOMPARE(loadDataset(project, *hash).error().kind, ErrorKind::NotFound);
    }

    /// A file whose name is its hash, but which another program wrote.
    void foreignContentIsRefused() {
        const QTemporaryDir folder;
        const ProjectLayout project{test::folderOf(folder)};
        const std::string head = R"({"schema":1,"tags":["a","b"],"tracks":[)"
                                 "\n";
        for (const std::string& content :
             {std::string("hello"), std::string("{}"),
              std::string(R"({"schema":2,"tags":[],"tracks":[)"
                          "\n]}\n"),
              std::string(R"({"schema":1,"tags":["a","a"],"tracks":[)"
                          "\n]}\n"),
              head + "]}", head, head + "[\"p\",[2],\"train\",\"\"]\n]}\n", head + "[\"p\",[1,0],\"train\",\"\"]\n]}\n",
              head + "[\"p\",[-1],\"train\",\"\"]\n]}\n", head + "[\"p\",[0],\"both\",\"\"]\n]}\n",
              head + "[\"\",[0],\"train\",\"\"]\n]}\n", head + "[\"p\",[0],\"train\"]\n]}\n",
              head + "[\"p\",[0],\"train\",\"\",\"\"]\n]}\n", head + "[\"p\",[0],\"train\",\"\",1]\n]}\n",
              head + "[\"p\",[0],\"train\",\"\",\"a\",\"b\"]\n]}\n", head + "{\"p\":1}\n]}\n", head + "\n]}\n"}) {
            const std::string hash = hashText(content).hex();
            test::writeFile(project.dataset(hash), content);
            const auto loaded = loadDataset(project, hash);
            QVERIFY2(!loaded, content.c_str());
            QCOMPARE(loaded.error().kind, ErrorKind::Corrupt);
        }
    }

    void unknownHashesAreRefused() {
        const QTemporaryDir folder;
        const ProjectLayout project{test::folderOf(folder)};
        QCOMPARE(loadDataset(project, "../../etc/passwd").error().kind, ErrorKind::Invalid);
        QCOMPARE(loadDataset(project, std::string(32, '0')).error().kind, ErrorKind::NotFound);
    }

    void namesThatAreNotUtf8AreRefused() {
        const QTemporaryDir folder;
        Dataset dataset = smallDataset("/x");
        dataset.tracks[2].path = "caf\xE9.wav";
        const auto saved = saveDataset({test::folderOf(folder)}, dataset);
        QVERIFY(!saved);
        QVERIFY(contains(saved.error().message, "track 3"));
    }

    void wholeMsdRoundTrips() {
        const QTemporaryDir folder;
        const ProjectLayout project{test::folderOf(folder)};
        Dataset dataset{"msd", "/msd", {}, {}};
        for (int tag = 0; tag < 50; ++tag)
            dataset.tags.push_back("tag " + std::to_string(tag));
        for (int i = 0; i < 242854; ++i)
            dataset.tracks.push_back({std::to_string(i % 10) + "/" + std::to_string(i) + ".clip.mp3",
                                      {i % 10, 10 + i % 40},
                                      SplitPart::Train,
                                      "artist " + std::to_string(i / 7),
                                      i,
                                      i});
        const auto loaded = loadDataset(project, *saveDataset(project, dataset));
        QVERIFY(loaded);
        QCOMPARE(*loaded, dataset);
    }
};

QTEST_APPLESS_MAIN(TestDataset)
#include "tst_dataset.moc"
