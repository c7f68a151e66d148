// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <QTemporaryDir>
#include <QTest>

#include "engine/features/feature_store.h"
#include "engine/features/storage_estimate.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
namespace fs = std::filesystem;

namespace {

constexpr AudioConfig kSecond{12000, 1.0, ClipOffset::Start};

SpectrumConfig storedAs(Storage storage) {
    SpectrumConfig config;
    config.storage = storage;
    return config;
}

} // namespace

class StorageEstimateTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] fs::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }

private Q_SLOTS:
    void thePapersClip() {
        const auto estimate = estimateStorage(at("nowhere/yet"), {}, {}, 201'680).value();
        QCOMPARE(estimate.bytesPerClip, std::uint64_t(4 * 96 * 1360 + 64));
        QCOMPARE(estimate.totalBytes(), std::uint64_t(201'680) * 522'304);
        QCOMPARE_GT(estimate.freeBytes, 0);
        QVERIFY(!fs::exists(at("nowhere")));
        const auto half = estimateStorage(at("nowhere/yet"), {}, storedAs(Storage::Log16), 1).value();
        QCOMPARE(half.bytesPerClip, std::uint64_t(8 + 2 * 96 * 1360 + 64));
    }
    void isWhatTheStoreTakes_data() {
        QTest::addColumn<Storage>("storage");
        QTest::newRow("float32") << Storage::Float32;
        QTest::newRow("log16") << Storage::Log16;
    }
    void isWhatTheStoreTakes() {
        QFETCH(Storage, storage);
        const SpectrumConfig spectrum = storedAs(storage);
        const fs::path folder = at(QTest::currentDataTag());
        FeatureStore store = FeatureStore::open(folder, kSecond, spectrum).value();
        const std::vector<float> values(std::size_t(store.bands()) * std::size_t(store.frames()), 0.5F);
        for (std::uint64_t clip = 0; clip < 5; ++clip)
            QVERIFY(store.append({0, clip}, values).has_value());
        const fs::path own = folder / featureHash(kSecond, spectrum).hex();
        QCOMPARE(fs::file_size(own / "shard-000000.bin") + fs::file_size(own / "index.bin"),
                 std::uintmax_t(estimateStorage(folder, kSecond, spectrum, 5)->totalBytes()));
    }
    void severalAreAdded() {
        const InputConfig mel{kSecond, {}, {}};
        InputConfig half = mel;
        half.spectrum.storage = Storage::Log16;
        const std::vector<std::pair<InputConfig, std::int64_t>> both{{mel, 3}, {half, 2}};
        const StorageTotal total = estimateStorage(at("nowhere/yet"), both).value();
        QCOMPARE(total.bytes, estimateStorage(at("x"), kSecond, {}, 3)->totalBytes() +
                                  estimateStorage(at("x"), kSecond, half.spectrum, 2)->totalBytes());
        QCOMPARE(storageSentence({43'100'000, 1'000'000'000}).english(), "Disk: at most 43.1 MB of new features.");
        QCOMPARE(storageSentence({2'000'000'000, 1'000'000'000}).english(),
                 "Disk: at most 2.0 GB of new features, where only 1.0 GB are free.");
        QVERIFY(storageSentence({0, 0}) == Sentence());
        QVERIFY(!estimateStorage(fs::path(), both)); // no folder, no disk
    }
    void moreThanIsFree() {
        QVERIFY((StorageEstimate{100, 11, 1099}).exceedsFree());
        QVERIFY(!(StorageEstimate{100, 11, 1100}).exceedsFree());
    }
    void whatCannotBeStoredIsAnError() {
        AudioConfig whole = kSecond;
        whole.offset = ClipOffset::Whole;
        const auto refused = estimateStorage(at("x"), whole, {}, 1);
        QVERIFY(!refused);
        QVERIFY(contains(refused.error().message, "offset 'whole'"));
        SpectrumConfig high;
        high.fMax = 9000.0;
        QVERIFY(!estimateStorage(at("x"), kSecond, high, 1));
    }
};

QTEST_GUILESS_MAIN(StorageEstimateTest)
#include "tst_storage_estimate.moc"
