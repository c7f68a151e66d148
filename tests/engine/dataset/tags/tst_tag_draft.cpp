// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <set>

#include "engine/core/files.h"
#include "engine/core/random.h"
#include "engine/dataset/tags/tag_draft.h"
#include "tests/engine/dataset/dataset_files.h"
#include "tests/support/show.h"

using namespace etude;
namespace fs = std::filesystem;

namespace {

Dataset fourTracks() {
    return {"four",
            "/x",
            {"bass", "unused", "jazz"},
            {{"1.flac", {0, 2}, SplitPart::Train, "", 1, 1},
             {"2.flac", {}, SplitPart::Test, "", 1, 1},
             {"3.flac", {2}, SplitPart::Test, "", 1, 1},
             {"4.flac", {0}, SplitPart::None, "", 1, 1, "by_hand"}}};
}

std::set<std::string> namesOf(const Dataset& dataset, std::size_t track) {
    std::set<std::string> names;
    for (const int tag : dataset.tracks[track].tags)
        names.insert(dataset.tags[static_cast<std::size_t>(tag)]);
    return names;
}

/// What a draft is: the same changes made on a list of sets of names.
class PlainTags {
public:
    explicit PlainTags(const Dataset& dataset) {
        for (std::size_t track = 0; track < dataset.tracks.size(); ++track)
            m_names.push_back(namesOf(dataset, track));
    }
    void add(std::size_t track, const std::string& tag) { m_names[track].insert(tag); }
    void remove(std::size_t track, const std::string& tag) { m_names[track].erase(tag); }
    [[nodiscard]] bool are(const Dataset& dataset) const {
        for (std::size_t track = 0; track < m_names.size(); ++track)
            if (namesOf(dataset, track) != m_names[track])
                return false;
        return true;
    }

private:
    std::vector<std::set<std::string>> m_names;
};

bool isWellFormed(const Dataset& dataset) {
    return std::ranges::all_of(dataset.tracks, [&](const Track& track) {
        return std::ranges::adjacent_find(track.tags, std::greater_equal()) == track.tags.end() &&
               std::ranges::all_of(track.tags, [&](int tag) { return std::cmp_less(tag, dataset.tags.size()); });
    });
}

const std::vector<std::uint32_t> kAll{0, 1, 2, 3};

} // namespace

class TestTagDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepHoldsOnlyWhatChanges() {
        const Dataset stored = fourTracks();
        QCOMPARE(addingTag(stored, kAll, "jazz"), (TagStep{{1, {}, {"jazz"}}, {3, {"bass"}, {"bass", "jazz"}}}));
        QCOMPARE(removingTag(stored, kAll, "jazz"), (TagStep{{0, {"bass", "jazz"}, {"bass"}}, {2, {"jazz"}, {}}}));
        QVERIFY(removingTag(stored, kAll, "none such").empty());
    }

    void newTagsComeLastAndLostOnesGo() {
        const Dataset stored = fourTracks();
        TagDraft draft;
        applyStep(draft, stored, addingTag(stored, kAll, "zither"));
        applyStep(draft, stored, addingTag(withDraft(stored, draft), std::vector<std::uint32_t>{1}, "accordion"));
        QCOMPARE(withDraft(stored, draft).tags,
                 (std::vector<std::string>{"bass", "unused", "jazz", "accordion", "zither"}));
        applyStep(draft, stored, removingTag(withDraft(stored, draft), kAll, "bass"));
        const Dataset edited = withDraft(stored, draft);
        QCOMPARE(edited.tags, (std::vector<std::string>{"unused", "jazz", "accordion", "zither"}));
        QVERIFY(isWellFormed(edited));
        QCOMPARE(namesOf(edited, 3), std::set<std::string>{"zither"});
        QCOMPARE(edited.tracks[3].excluded, std::string("by_hand"));
    }

    void renamingMerges() {
        const Dataset stored = fourTracks();
        TagDraft draft;
        applyStep(draft, stored, renamingTag(stored, "jazz", "bass"));
        const Dataset edited = withDraft(stored, draft);
        QCOMPARE(edited.tags, (std::vector<std::string>{"bass", "unused"}));
        QCOMPARE(namesOf(edited, 0), std::set<std::string>{"bass"});
        QCOMPARE(namesOf(edited, 2), std::set<std::string>{"bass"});
    }

    void takenBackItIsTheSameDataset() {
        const Dataset stored = fourTracks();
        TagDraft draft;
        const TagStep first = addingTag(stored, kAll, "new");
        applyStep(draft, stored, first);
        const TagStep second = removingTag(withDraft(stored, draft), kAll, "bass");
        applyStep(draft, stored, second);
        TagDraft again;
        applyStep(again, stored, wholeStep(stored, draft));
        QCOMPARE(again, draft);
        applyStep(again, stored, reversed(wholeStep(stored, draft)));
        QVERIFY(again.tracks.empty());
        applyStep(draft, stored, reversed(second));
        applyStep(draft, stored, reversed(first));
        QVERIFY(draft.tracks.empty());
        QCOMPARE(datasetHash(withDraft(stored, draft)), datasetHash(stored));
    }

    /// Long random editing against plain sets of names, undone to the first step, and again from the other end.
    void randomEditing() {
        const Dataset stored = fourTracks();
        const std::vector<std::string> words{"bass", "jazz", "unused", "vocal", "a|b", "\"quoted\"", "é"};
        Random random(7, Purpose::Subset);
        PlainTags plain(stored);
        TagDraft draft;
        std::vector<TagStep> done;
        for (int i = 0; i < 300; ++i) {
            const Dataset edited = withDraft(stored, draft);
            const auto track = static_cast<std::uint32_t>(random.below(4));
            const std::string& word = words[random.below(words.size())];
            const bool adds = random.chance(0.5);
            adds ? plain.add(track, word) : plain.remove(track, word);
            done.push_back(adds ? addingTag(edited, std::span(&track, 1), word)
                                : removingTag(edited, std::span(&track, 1), word));
            applyStep(draft, stored, done.back());
            QVERIFY(isWellFormed(withDraft(stored, draft)));
            QVERIFY(plain.are(withDraft(stored, draft)));
        }
        while (!done.empty()) {
            applyStep(draft, stored, reversed(done.back()));
            done.pop_back();
        }
        QVERIFY(draft.tracks.empty());
    }

    void aDraftIsReadAsItWasWritten() {
        const ProjectLayout project{test::folderOf(m_folder) / "project"};
        fs::create_directories(project.datasets());
        const Dataset stored = fourTracks();
        TagDraft draft;
        applyStep(draft, stored, addingTag(stored, kAll, "<b>\"x\" | ü"));
        QVERIFY(saveTagDraft(project, "abc", stored, draft));
        QCOMPARE(*loadTagDraft(project, "abc", stored), draft);
        Dataset other = stored;
        other.tracks[1].path = "elsewhere.flac";
        const auto wrong = loadTagDraft(project, "abc", other);
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::Corrupt);
        QVERIFY(fs::exists(project.datasets() / "abc.edits.json.damaged"));
        QVERIFY(saveTagDraft(project, "abc", stored, draft));
        QVERIFY(saveTagDraft(project, "abc", stored, {}));
        QVERIFY(!fs::exists(project.datasets() / "abc.edits.json"));
        QVERIFY(loadTagDraft(project, "abc", stored)->tracks.empty());
        QVERIFY(saveTagDraft(project, "abc", stored, {}));
    }

    void damagedDraftsAreTold_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("another schema") << QByteArray(R"({"schema":2,"tracks":[]})");
        QTest::newRow("track beyond the last") << QByteArray(R"({"schema":1,"tracks":[[4,"5.flac",["a"]]]})");
        QTest::newRow("twice the same track")
            << QByteArray(R"({"schema":1,"tracks":[[0,"1.flac",["a"]],[0,"1.flac",["b"]]]})");
        QTest::newRow("a name without a name") << QByteArray(R"({"schema":1,"tracks":[[0,"1.flac",[""]]]})");
        QTest::newRow("a number for a name") << QByteArray(R"({"schema":1,"tracks":[[0,"1.flac",[1]]]})");
    }

    void damagedDraftsAreTold() {
        QFETCH(QByteArray, text);
        const ProjectLayout project{test::folderOf(m_folder) / "damaged"};
        fs::create_directories(project.datasets());
        QVERIFY(writeFileAtomically(project.datasets() / "abc.edits.json", text.toStdString()));
        const auto draft = loadTagDraft(project, "abc", fourTracks());
        QVERIFY(!draft && draft.error().kind == ErrorKind::Corrupt);
    }

    /// Importers take any name that is UTF-8, and a draft has the tags that a track keeps.
    void namesOfImportersAreKept() {
        const ProjectLayout project{test::folderOf(m_folder) / "names"};
        fs::create_directories(project.datasets());
        Dataset stored = fourTracks();
        stored.tags[0] = "a\n\tb ";
        TagDraft draft;
        applyStep(draft, stored, addingTag(stored, kAll, "new"));
        QVERIFY(saveTagDraft(project, "abc", stored, draft));
        QCOMPARE(*loadTagDraft(project, "abc", stored), draft);
    }

    void namesAreChecked() {
        QCOMPARE(*checkedTagName("  hip hop\t"), std::string("hip hop"));
        QVERIFY(!checkedTagName(" \n "));
        QVERIFY(!checkedTagName("a\nb"));
        QVERIFY(!checkedTagName("\xFF"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestTagDraft)
#include "tst_tag_draft.moc"
