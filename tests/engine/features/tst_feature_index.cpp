// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include <QTemporaryDir>
#include <QTest>

#include "engine/features/feature_index.h"

using namespace etude;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kBlockBytes = 1000;

std::unique_ptr<FeatureIndex> openIndex(const fs::path& file) {
    return FeatureIndex::open(file, kBlockBytes).value();
}

void publish(FeatureIndex& index, const std::vector<IndexEntry>& entries) {
    QVERIFY(index.append()->publish(entries).has_value());
}

} // namespace

/// What the store's own test (tst_feature_store) does not see: places and the end that appending goes on from.
class FeatureIndexTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] fs::path file() const { return m_folder->filePath("index.bin").toStdString(); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void findsWhatIsPublished() {
        const auto index = openIndex(file());
        QVERIFY(!index->find({1, 1}));
        publish(*index, {{{1, 1}, {0, 0, 11}}, {{2, 2}, {0, 1000, 22}}});
        QCOMPARE(index->size(), std::size_t(2));
        QCOMPARE(fs::file_size(file()), std::uintmax_t(2 * kIndexRecordBytes));
        const auto again = openIndex(file());
        const auto place = again->find({2, 2});
        QVERIFY(place.has_value());
        QCOMPARE(place->shard, 0U);
        QCOMPARE(place->offset, std::uint64_t(1000));
        QCOMPARE(place->checksum, std::uint64_t(22));
    }
    void appendingGoesOnBehindTheLastBlock() {
        const auto index = openIndex(file());
        QCOMPARE(index->append()->end(), std::uint64_t(0));
        publish(*index, {{{1, 1}, {0, 5000, 0}}, {{2, 2}, {0, 1000, 0}}});
        QCOMPARE(index->append()->end(), std::uint64_t(6000));
        publish(*index, {{{3, 3}, {2, 0, 0}}});
        QCOMPARE(index->append()->shard(), 2U);
        QCOMPARE(index->append()->end(), std::uint64_t(1000));
    }
    void appendingSeesWhatOthersPublished() {
        const auto first = openIndex(file());
        const auto second = openIndex(file());
        publish(*first, {{{1, 1}, {0, 0, 0}}});
        QVERIFY(!second->find({1, 1}));
        QCOMPARE(second->append()->end(), std::uint64_t(1000));
        QVERIFY(second->find({1, 1}).has_value());
    }
    void readsMoreRecordsThanAreReadAtOnce() {
        std::vector<IndexEntry> entries;
        for (std::uint64_t i = 0; i < 9000; ++i)
            entries.push_back({{i, i}, {0, i * kBlockBytes, i}});
        publish(*openIndex(file()), entries);
        const auto index = openIndex(file());
        QCOMPARE(index->size(), entries.size());
        QCOMPARE(index->find({8999, 8999}).value().checksum, std::uint64_t(8999));
    }
    void recordsOfBlocksOfAnotherSizeArePassedOver() {
        publish(*openIndex(file()), {{{1, 1}, {0, 0, 0}}});
        QCOMPARE(FeatureIndex::open(file(), 2 * kBlockBytes).value()->size(), std::size_t(0));
    }
    void aTornRecordIsCutByTheNextAppend() {
        publish(*openIndex(file()), {{{1, 1}, {0, 0, 0}}});
        std::ofstream(file(), std::ios::app) << "torn";
        const auto index = openIndex(file());
        QCOMPARE(index->size(), std::size_t(1));
        QVERIFY(index->append().has_value());
        QCOMPARE(fs::file_size(file()), std::uintmax_t(kIndexRecordBytes));
    }
};

QTEST_GUILESS_MAIN(FeatureIndexTest)
#include "tst_feature_index.moc"
