// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/tags/tag_drafts.h"

#include <QTest>

#include "tests/engine/dataset/dataset_files.h"

using namespace etude;
namespace fs = std::filesystem;

namespace {

const std::string kHash = "abc";

Dataset twoTracks() {
    return {"two", "/x", {"jazz"}, {{"1.flac", {0}, SplitPart::Train, "", 1, 1}, {"2.flac", {}, SplitPart::Test, ""}}};
}

TagDraft draftWith(const std::string& tag) {
    return {{{1, {tag}}}};
}

} // namespace

/// Two editors of one project.
class TestTagDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project.root = test::folderOf(*m_folder);
        fs::create_directories(m_project.datasets());
    }

    void theSecondEditorIsRefusedAndChangesNothing() {
        TagDrafts first(m_project);
        TagDrafts second(m_project);
        QVERIFY(first.save(kHash, twoTracks(), draftWith("first")));
        const auto refused = second.save(kHash, twoTracks(), draftWith("second"));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Locked);
        QVERIFY(second.save(kHash, twoTracks(), {}));
        QCOMPARE(*loadTagDraft(m_project, kHash, twoTracks()), draftWith("first"));
        QVERIFY(second.save("another", twoTracks(), draftWith("second")));
    }

    void anEmptyDraftFreesTheDataset() {
        TagDrafts first(m_project);
        TagDrafts second(m_project);
        QVERIFY(first.save(kHash, twoTracks(), draftWith("first")));
        QVERIFY(first.save(kHash, twoTracks(), {}));
        QVERIFY(!fs::exists(m_project.tagDraft(kHash)));
        QVERIFY(second.save(kHash, twoTracks(), draftWith("second")));
        QCOMPARE(*loadTagDraft(m_project, kHash, twoTracks()), draftWith("second"));
    }

    void theDraftOutlivesItsEditor() {
        {
            TagDrafts first(m_project);
            QVERIFY(first.save(kHash, twoTracks(), draftWith("first")));
        }
        QCOMPARE(*loadTagDraft(m_project, kHash, twoTracks()), draftWith("first"));
        TagDrafts second(m_project);
        QVERIFY(second.save(kHash, twoTracks(), {})); // what nobody edits can be removed
        QVERIFY(!fs::exists(m_project.tagDraft(kHash)));
    }

    void withoutADraftThereIsNoLock() {
        TagDrafts drafts(m_project);
        QVERIFY(drafts.save(kHash, twoTracks(), {}));
        QVERIFY(!fs::exists(m_project.tagDraftLock(kHash)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ProjectLayout m_project;
};

QTEST_APPLESS_MAIN(TestTagDrafts)
#include "tst_tag_drafts.moc"
