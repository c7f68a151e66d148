// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/random.h"
#include "engine/features/feature_store.h"
#include "engine/preprocess/preprocess.h"
#include "engine/training/batch_loader.h"
#include "tests/support/audio_signals.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::identical;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kClips = 11;

InputConfig smallInput() {
    InputConfig config;
    config.audio.sampleRate = 8000;
    config.audio.clipSeconds = 0.5;
    config.spectrum.nFft = 256;
    config.spectrum.winLength = 256;
    config.spectrum.hopLength = 128;
    config.spectrum.melBands = 12;
    return config;
}

std::vector<Batch> all(BatchLoader& loader) {
    std::vector<Batch> batches;
    while (true) {
        auto batch = loader.next();
        if (!batch || !*batch)
            return batches;
        batches.push_back(std::move(**batch));
    }
}

std::vector<std::size_t> counting(std::size_t n) {
    std::vector<std::size_t> order(n);
    for (std::size_t i = 0; i < n; ++i)
        order[i] = i;
    return order;
}

} // namespace

class TestBatchLoader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesEvenly();
    void initTestCase();
    void ordersAreSeededPermutations();
    void batchesAreThePreviewsInputs();
    void beginsAtABatch();
    void theCacheChangesNoNumber();
    void theBatchSizeChangesNoNumber();
    void theNumberOfThreadsChangesNoNumber();
    void aKeptInputComesOnce();
    void computesDamagedFeaturesAnew();
    void anErrorEndsThePass_data();
    void anErrorEndsThePass();
    void mayBeLeftEarly();

private:
    [[nodiscard]] InputSource source(std::size_t cacheBytes = 0) {
        return {*m_store, m_config.preprocess, nullptr, cacheBytes};
    }

    QTemporaryDir m_folder;
    InputConfig m_config = smallInput();
    std::unique_ptr<FeatureStore> m_store;
    std::vector<Clip> m_clips;
};

void TestBatchLoader::choosesEvenly() {
    using Indices = std::vector<std::size_t>;
    QVERIFY(evenlyChosen(0, 4).empty());
    QCOMPARE(evenlyChosen(3, 4), (Indices{0, 1, 2}));
    QCOMPARE(evenlyChosen(4, 4), (Indices{0, 1, 2, 3}));
    QCOMPARE(evenlyChosen(10, 4), (Indices{0, 2, 5, 7}));
    QCOMPARE(evenlyChosen(5, 4), (Indices{0, 1, 2, 3}));
}

void TestBatchLoader::initTestCase() {
    const fs::path folder = m_folder.path().toStdString();
    std::vector<fs::path> files;
    for (std::size_t i = 0; i < kClips; ++i) {
        files.push_back(folder / ("clip-" + std::to_string(i) + ".wav"));
        test::writeAudio(files.back(), "wav", test::noise(4000, i), 8000);
    }
    auto store = FeatureStore::open(folder / "features", m_config.audio, m_config.spectrum);
    QVERIFY2(store.has_value(), store ? "" : store.error().message.c_str());
    m_store = std::make_unique<FeatureStore>(std::move(*store));
    const auto report = extractFeatures(*m_store, files, 2);
    QVERIFY2(report.has_value(), report ? "" : report.error().message.c_str());
    for (std::size_t i = 0; i < kClips; ++i)
        m_clips.push_back({report->content[i].value(), files[i], {static_cast<std::uint8_t>(i % 2), 1, 0}});
}

void TestBatchLoader::ordersAreSeededPermutations() {
    const auto order = epochOrder(100, 1, 1);
    auto sorted = order;
    std::ranges::sort(sorted);
    QVERIFY(identical(sorted, counting(100)));
    QVERIFY(identical(order, epochOrder(100, 1, 1)));
    QCOMPARE_NE(order, epochOrder(100, 1, 2));
    QCOMPARE_NE(order, epochOrder(100, 2, 1));
    QCOMPARE_NE(order, counting(100));
}

void TestBatchLoader::batchesAreThePreviewsInputs() {
    InputSource inputs = source();
    const auto order = epochOrder(kClips, 4, 1);
    BatchLoader loader(inputs, m_clips, order, 4);
    const auto batches = all(loader);
    QCOMPARE(batches.size(), std::size_t{3});
    QCOMPARE(batches[0].clips, std::size_t{4});
    QCOMPARE(batches[2].clips, std::size_t{3});
    for (std::size_t i = 0; i < kClips; ++i) {
        const Batch& batch = batches[i / 4];
        const Clip& clip = m_clips[order[i]];
        auto stored = m_store->read(clip.content);
        QVERIFY(stored.has_value());
        const Spectrogram expected = preprocess(std::move(*stored), m_config).value();
        QCOMPARE(expected.values.size(), inputs.inputSize());
        QVERIFY(std::ranges::equal(expected.values,
                                   std::span(batch.inputs).subspan(i % 4 * inputs.inputSize(), inputs.inputSize())));
        QVERIFY(std::ranges::equal(clip.labels, std::span(batch.targets).subspan(i % 4 * 3, 3)));
    }
}

void TestBatchLoader::beginsAtABatch() {
    InputSource inputs = source();
    BatchLoader whole(inputs, m_clips, counting(kClips), 4);
    const auto batches = all(whole);
    BatchLoader rest(inputs, m_clips, counting(kClips), 4, 1);
    QCOMPARE(all(rest), std::vector<Batch>(batches.begin() + 1, batches.end()));
    BatchLoader none(inputs, m_clips, counting(kClips), 4, 3);
    QVERIFY(all(none).empty());
}

void TestBatchLoader::theCacheChangesNoNumber() {
    InputSource plain = source();
    InputSource kept = source(5 * plain.inputSize() * sizeof(float)); // 5 of 11 clips fit
    BatchLoader reference(plain, m_clips, counting(kClips), 4);
    const auto expected = all(reference);
    for (int pass = 0; pass < 2; ++pass) {
        BatchLoader loader(kept, m_clips, counting(kClips), 4);
        QCOMPARE(all(loader), expected);
    }
}

void TestBatchLoader::theBatchSizeChangesNoNumber() {
    InputSource inputs = source();
    const auto values = [&](std::size_t batchSize) {
        BatchLoader loader(inputs, m_clips, counting(kClips), batchSize);
        std::vector<float> together;
        for (const Batch& batch : all(loader))
            together.insert(together.end(), batch.inputs.begin(), batch.inputs.end());
        return together;
    };
    const auto expected = values(1);
    QCOMPARE(expected.size(), kClips * inputs.inputSize());
    QVERIFY(identical(values(7), expected));
    QVERIFY(identical(values(16), expected));
}

void TestBatchLoader::theNumberOfThreadsChangesNoNumber() {
    InputSource plain = source();
    BatchLoader alone(plain, m_clips, counting(kClips), 4);
    const auto expected = all(alone);
    InputSource kept = source(5 * plain.inputSize() * sizeof(float));
    for (const int threads : {2, 3, 16}) {
        BatchLoader loader(kept, m_clips, counting(kClips), 4, 0, threads);
        QCOMPARE(all(loader), expected);
    }
}

/// Every batch names the places of its clips; the inputs that come with it are those of the places that were empty.
void TestBatchLoader::aKeptInputComesOnce() {
    InputSource inputs = source();
    const std::size_t size = inputs.inputSize();
    std::vector<Clip> clips(m_clips.begin(), m_clips.begin() + 7);
    clips.push_back(clips[2]); // the same content a second time
    const std::span<const Clip> other(m_clips.data() + 5, 4);
    KeptInputs kept{clips, other};
    QCOMPARE(kept.places(), std::int64_t{9});
    std::map<std::int64_t, std::vector<float>> held;
    for (const int epoch : {1, 2})
        for (const std::span<const Clip> set : {std::span<const Clip>(clips), other}) {
            const auto order = epochOrder(set.size(), 4, epoch);
            BatchLoader loader(inputs, set, order, 3, 0, 2, &kept);
            BatchLoader whole(inputs, set, order, 3);
            const auto batches = all(loader);
            const auto expected = all(whole);
            QCOMPARE(batches.size(), expected.size());
            for (std::size_t i = 0; i < batches.size(); ++i) {
                const Batch& batch = batches[i];
                QCOMPARE(batch.inputs.size(), batch.fresh.size() * size);
                QVERIFY(epoch == 1 || batch.fresh.empty());
                for (std::size_t j = 0; j < batch.fresh.size(); ++j) {
                    const auto begin = batch.inputs.begin() + static_cast<std::ptrdiff_t>(j * size);
                    QVERIFY(held.try_emplace(batch.fresh[j], begin, begin + static_cast<std::ptrdiff_t>(size)).second);
                }
                QCOMPARE(batch.places.size(), batch.clips);
                std::vector<float> gathered;
                for (const std::int64_t place : batch.places)
                    gathered.insert(gathered.end(), held.at(place).begin(), held.at(place).end());
                QVERIFY(identical(gathered, expected[i].inputs));
                QVERIFY(identical(batch.targets, expected[i].targets));
            }
        }
    QCOMPARE(held.size(), std::size_t{9});
}

void TestBatchLoader::computesDamagedFeaturesAnew() {
    const fs::path folder = fs::path(m_folder.path().toStdString()) / "damaged";
    auto opened = FeatureStore::open(folder, m_config.audio, m_config.spectrum);
    QVERIFY(opened.has_value());
    FeatureStore store = std::move(*opened);
    const std::vector<fs::path> files{m_clips[0].file};
    QVERIFY(extractFeatures(store, files, 1).has_value());
    InputSource intact(store, m_config.preprocess, nullptr, 0);
    std::vector<float> expected(intact.inputSize());
    QVERIFY(intact.read(m_clips[0], expected).has_value());

    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().filename().string().find("shard") == std::string::npos)
            continue;
        std::fstream shard(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
        const auto middle = static_cast<std::streamoff>(entry.file_size() / 2);
        shard.seekg(middle);
        const char value = static_cast<char>(shard.get() ^ 0x55);
        shard.seekp(middle);
        shard.put(value);
    }
    const auto damaged = store.read(m_clips[0].content);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().kind, ErrorKind::Corrupt);
    InputSource repaired(store, m_config.preprocess, nullptr, 0);
    std::vector<float> values(repaired.inputSize());
    QVERIFY(repaired.read(m_clips[0], values).has_value());
    QVERIFY(identical(values, expected));
    QVERIFY(store.read(m_clips[0].content).has_value());
}

void TestBatchLoader::anErrorEndsThePass_data() {
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("three threads") << 3;
}

void TestBatchLoader::anErrorEndsThePass() {
    QFETCH(int, threads);
    InputSource inputs = source();
    std::vector<Clip> clips = m_clips;
    clips[5].content = hashText("nowhere");
    BatchLoader loader(inputs, clips, counting(kClips), 4, 0, threads);
    const auto first = loader.next();
    QVERIFY(first.has_value() && first->has_value());
    const auto second = loader.next();
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::NotFound);
    const auto after = loader.next();
    QVERIFY(after.has_value() && !after->has_value());
}

void TestBatchLoader::mayBeLeftEarly() {
    InputSource inputs = source();
    for (int i = 0; i < 50; ++i) {
        BatchLoader loader(inputs, m_clips, counting(kClips), 2);
        if (i % 2 == 0)
            QVERIFY(loader.next().has_value());
    }
}

QTEST_APPLESS_MAIN(TestBatchLoader)
#include "tst_batch_loader.moc"
