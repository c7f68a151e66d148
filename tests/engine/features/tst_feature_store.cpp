// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/core/random.h"
#include "engine/features/feature_store.h"
#include "engine/preprocess/input_config.h"
#include "engine/spectrum/spectrum_transform.h"
#include "tests/support/audio_signals.h"
#include "tests/support/show.h"

using namespace etude;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kRecordBytes = 64;

/// A small block, so that thousands are quick: half a second, 8 bands.
SpectrumConfig smallSpectrum() {
    SpectrumConfig config;
    config.melBands = 8;
    return config;
}
const AudioConfig kAudio{12000, 0.5, ClipOffset::Start};

FeatureStore openStore(const fs::path& folder) {
    return FeatureStore::open(folder, kAudio, smallSpectrum()).value();
}

Hash keyOf(std::uint64_t number) {
    return hashBytes(std::as_bytes(std::span(&number, 1)));
}

/// What the clip of a number holds: known without the store.
std::vector<float> valuesOf(const FeatureStore& store, std::uint64_t number) {
    Random random(number, Purpose::Corpus);
    std::vector<float> values(std::size_t(store.bands()) * std::size_t(store.frames()));
    for (float& value : values)
        value = float(random.uniform());
    return values;
}

bool add(FeatureStore& store, std::uint64_t number) {
    return store.append(keyOf(number), valuesOf(store, number)).has_value();
}

bool holds(const FeatureStore& store, std::uint64_t number) {
    std::vector<float> out(std::size_t(store.bands()) * std::size_t(store.frames()));
    return store.read(keyOf(number), out).has_value() && out == valuesOf(store, number);
}

/// Runs `body` in a child process that ends with its result (0 for true), without running Qt's or libc's exit code.
template <class Body>
pid_t child(Body&& body) {
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(body() ? 0 : 1);
    return pid;
}

int statusOf(pid_t pid) {
    int status = -1;
    ::waitpid(pid, &status, 0);
    return status;
}

} // namespace

class FeatureStoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] fs::path root() const { return m_folder->path().toStdString(); }
    [[nodiscard]] fs::path storeFolder() const { return root() / featureHash(kAudio, smallSpectrum()).hex(); }
    [[nodiscard]] fs::path index() const { return storeFolder() / "index.bin"; }
    [[nodiscard]] fs::path shard() const { return storeFolder() / "shard-000000.bin"; }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWhatItIsGiven() {
        {
            FeatureStore store = openStore(root());
            QCOMPARE(store.bands(), 8);
            QCOMPARE(store.frames(), 24);
            QVERIFY(add(store, 1));
            QVERIFY(add(store, 2));
            QVERIFY(holds(store, 1));
            QCOMPARE(store.size(), std::size_t(2));
        }
        const FeatureStore store = openStore(root());
        QVERIFY(holds(store, 1) && holds(store, 2));
        QVERIFY(!store.contains(keyOf(3)));
        std::vector<float> out(8 * 24);
        QCOMPARE(store.read(keyOf(3), out).error().kind, ErrorKind::NotFound);
        out.pop_back();
        QCOMPARE(store.read(keyOf(1), out).error().kind, ErrorKind::Invalid);
        const Spectrogram spectrogram = store.read(keyOf(1)).value();
        QCOMPARE(spectrogram.values, valuesOf(store, 1));
        QCOMPARE(spectrogram.frequencies.size(), std::size_t(8));
        QVERIFY(spectrogram.melAxis);
    }
    /// The layout that feature_store.cpp documents: the values, one block after another.
    void float32LiesAsDocumented() {
        FeatureStore store = openStore(root());
        QVERIFY(add(store, 1) && add(store, 2));
        std::vector<float> expected = valuesOf(store, 1);
        const std::vector<float> second = valuesOf(store, 2);
        expected.insert(expected.end(), second.begin(), second.end());
        const std::string bytes = readFile(shard()).value();
        QCOMPARE(bytes.size(), expected.size() * sizeof(float));
        QCOMPARE(std::memcmp(bytes.data(), expected.data(), bytes.size()), 0);
        QCOMPARE(parseJson(readFile(storeFolder() / "config.json").value())["encoding"], Json("float32"));
    }
    void log16ReadsWhatTheTransformReturned() {
        SpectrumConfig config = smallSpectrum();
        config.storage = Storage::Log16;
        const auto transform = SpectrumTransform::create(config, 12000).value();
        const fs::path folder = root() / featureHash(kAudio, config).hex();
        std::vector<Spectrogram> expected;
        {
            FeatureStore store = FeatureStore::open(root(), kAudio, config).value();
            for (std::uint64_t number = 0; number < 20; ++number) {
                expected.push_back(transform.compute(test::noise(6000, number)));
                QVERIFY(store.append(keyOf(number), expected.back().values).has_value());
            }
        }
        const FeatureStore store = FeatureStore::open(root(), kAudio, config).value();
        for (std::uint64_t number = 0; number < 20; ++number)
            QCOMPARE(store.read(keyOf(number)).value(), expected[number]);
        QCOMPARE(fs::file_size(folder / "shard-000000.bin"), std::uintmax_t(20 * (8 + 2 * 8 * 24)));
        QCOMPARE(parseJson(readFile(folder / "config.json").value())["encoding"], Json("log16"));
        std::fstream(folder / "shard-000000.bin", std::ios::in | std::ios::out | std::ios::binary).seekp(3).put('x');
        QCOMPARE(store.read(keyOf(0)).error().kind, ErrorKind::Corrupt);
        QCOMPARE(store.read(keyOf(1)).value(), expected[1]);
    }
    void refusesWholeFiles() {
        const auto refused = FeatureStore::open(root(), {12000, 0.5, ClipOffset::Whole}, smallSpectrum());
        QVERIFY(!refused);
        QCOMPARE(refused.error().message,
                 std::string("The feature store keeps clips of one length, and with offset 'whole' each file has its "
                             "own; choose start, centre or random."));
    }
    /// Another process may publish a clip while this one computes it: one block is enough, unless that is damaged.
    void aBlockThatIsThereByNowIsNotStoredTwice() {
        FeatureStore store = openStore(root());
        FeatureStore other = openStore(root());
        QVERIFY(add(other, 1));
        std::vector<FeatureBlock> blocks(2);
        QVERIFY(store.encode(keyOf(1), valuesOf(store, 1), blocks[0]).has_value());
        QVERIFY(store.encode(keyOf(2), valuesOf(store, 2), blocks[1]).has_value());
        blocks[0].replaces = false;
        blocks[1].replaces = false;
        QVERIFY(store.append(blocks).has_value());
        QVERIFY(holds(store, 1) && holds(store, 2));
        QCOMPARE(fs::file_size(index()), std::uintmax_t(2 * kRecordBytes));
        QVERIFY(store.append(blocks).has_value());
        QCOMPARE(fs::file_size(index()), std::uintmax_t(2 * kRecordBytes));
        blocks[0].replaces = true;
        QVERIFY(store.append(blocks).has_value());
        QCOMPARE(fs::file_size(index()), std::uintmax_t(3 * kRecordBytes));
        QVERIFY(holds(store, 1) && holds(openStore(root()), 2));
    }
    void refusesOtherShapes() {
        FeatureStore store = openStore(root());
        QCOMPARE(store.append(keyOf(1), std::vector<float>(10)).error().kind, ErrorKind::Invalid);
        QVERIFY(!FeatureStore::open(root(), {12000, 0.1, ClipOffset::Start}, [] {
            SpectrumConfig config;
            config.fMax = 9000.0;
            return config;
        }()));
    }
    void refusesAFolderThatIsNotItsOwn() {
        QVERIFY(add(*std::make_unique<FeatureStore>(openStore(root())), 1));
        std::ofstream(storeFolder() / "config.json") << "{}";
        const auto refused = FeatureStore::open(root(), kAudio, smallSpectrum());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Corrupt);
        Json other = Json::object({{"format", 1}, {"encoding", "log16"}, {"bands", 8}, {"frames", 24}});
        std::ofstream(storeFolder() / "config.json") << other.dump();
        QVERIFY(!FeatureStore::open(root(), kAudio, smallSpectrum()));
        other["encoding"] = "float32";
        std::ofstream(storeFolder() / "config.json") << other.dump();
        QVERIFY(holds(openStore(root()), 1));
    }
    void shardsAreClosedBefore256Megabytes() {
        const AudioConfig audio{12000, 600.0, ClipOffset::Start};
        SpectrumConfig spectrum;
        spectrum.representation = Representation::Stft; // 29 MB a clip
        FeatureStore store = FeatureStore::open(root(), audio, spectrum).value();
        const std::vector<float> values(std::size_t(store.bands()) * std::size_t(store.frames()), 0.25F);
        for (std::uint64_t number = 0; number < 9; ++number)
            QVERIFY(store.append(keyOf(number), values).has_value());
        const fs::path folder = root() / featureHash(audio, spectrum).hex();
        QCOMPARE_LE(fs::file_size(folder / "shard-000000.bin"), 256'000'000);
        QVERIFY(fs::exists(folder / "shard-000001.bin"));
        std::vector<float> out(values.size());
        QVERIFY(store.read(keyOf(8), out).has_value());
        QCOMPARE(out, values);
    }
    void theNewestEntryWins() {
        FeatureStore store = openStore(root());
        QVERIFY(store.append(keyOf(1), valuesOf(store, 99)).has_value());
        QVERIFY(add(store, 1));
        QVERIFY(holds(store, 1));
        QVERIFY(holds(openStore(root()), 1));
    }
    void aTornIndexIsPassedOverAndCut() {
        {
            FeatureStore store = openStore(root());
            QVERIFY(add(store, 1) && add(store, 2));
        }
        fs::resize_file(index(), kRecordBytes + 17);
        FeatureStore store = openStore(root());
        QVERIFY(holds(store, 1));
        QVERIFY(!store.contains(keyOf(2)));
        QVERIFY(add(store, 3));
        QCOMPARE(fs::file_size(index()), std::uintmax_t(2 * kRecordBytes));
        const FeatureStore again = openStore(root());
        QVERIFY(holds(again, 1) && holds(again, 3));
    }
    void aDamagedRecordIsPassedOver() {
        {
            FeatureStore store = openStore(root());
            QVERIFY(add(store, 1) && add(store, 2) && add(store, 3));
        }
        std::fstream(index(), std::ios::in | std::ios::out | std::ios::binary).seekp(kRecordBytes + 9).put('x');
        FeatureStore store = openStore(root());
        QVERIFY(holds(store, 1) && !store.contains(keyOf(2)) && holds(store, 3));
        QVERIFY(add(store, 2));
        QVERIFY(holds(store, 1) && holds(store, 2) && holds(store, 3));
    }
    void aFlippedByteIsFound() {
        FeatureStore store = openStore(root());
        QVERIFY(add(store, 1) && add(store, 2));
        std::fstream(shard(), std::ios::in | std::ios::out | std::ios::binary).seekp(100).put('x');
        std::vector<float> out(8 * 24);
        QCOMPARE(store.read(keyOf(1), out).error().kind, ErrorKind::Corrupt);
        QVERIFY(holds(store, 2));
        QVERIFY(add(store, 1));
        QVERIFY(holds(store, 1) && holds(openStore(root()), 1));
        fs::resize_file(shard(), 1000);
        QCOMPARE(store.read(keyOf(2), out).error().kind, ErrorKind::Corrupt);
        fs::remove(shard());
        QCOMPARE(store.read(keyOf(2), out).error().kind, ErrorKind::Corrupt);
    }
    void aProcessKilledAtAnyMomentLeavesAWholeStore() {
        Random random(5, Purpose::Corpus);
        std::uint64_t next = 0;
        for (int round = 0; round < 12; ++round) {
            const std::uint64_t first = next;
            const pid_t pid = child([&] {
                FeatureStore store = openStore(root());
                for (std::uint64_t number = first;; ++number)
                    if (!add(store, number))
                        return false;
            });
            ::usleep(5000 + useconds_t(random.below(40000)));
            ::kill(pid, SIGKILL);
            QVERIFY(WIFSIGNALED(statusOf(pid)));
            FeatureStore store = openStore(root());
            next = store.size();
            QCOMPARE_GE(next, first);
            for (std::uint64_t number = 0; number < next; ++number)
                QVERIFY(holds(store, number));
        }
        QCOMPARE_GT(next, 0);
    }
    void processesAndThreadsAppendTogether() {
        std::vector<pid_t> children;
        for (std::uint64_t process = 0; process < 3; ++process)
            children.push_back(child([&] {
                FeatureStore store = openStore(root());
                std::atomic<bool> good = true;
                {
                    std::vector<std::jthread> threads;
                    for (std::uint64_t thread = 0; thread < 2; ++thread)
                        threads.emplace_back([&, thread] {
                            for (std::uint64_t i = 0; i < 20; ++i)
                                if (!add(store, 100 * process + 50 * thread + i))
                                    good = false;
                        });
                }
                return good.load();
            }));
        for (const pid_t pid : children)
            QCOMPARE(statusOf(pid), 0);
        FeatureStore store = openStore(root());
        QCOMPARE(store.size(), std::size_t(120));
        for (std::uint64_t process = 0; process < 3; ++process)
            for (std::uint64_t thread = 0; thread < 2; ++thread)
                for (std::uint64_t i = 0; i < 20; ++i)
                    QVERIFY(holds(store, 100 * process + 50 * thread + i));
    }
    void anOpenStoreSeesWhatOthersPublish() {
        FeatureStore reader = openStore(root());
        QCOMPARE(statusOf(child([&] {
                     FeatureStore store = openStore(root());
                     return add(store, 7);
                 })),
                 0);
        QVERIFY(!reader.contains(keyOf(7)));
        QVERIFY(reader.refresh().has_value());
        QVERIFY(holds(reader, 7));
    }
    void aFullDiskIsAnErrorAndLosesNothing() {
        {
            FeatureStore store = openStore(root());
            QVERIFY(add(store, 0));
        }
        // A limit on the size of files makes the same refusal as a full disk, in the middle of a block.
        QCOMPARE(statusOf(child([&] {
                     ::signal(SIGXFSZ, SIG_IGN);
                     const rlimit limit{5000, 5000};
                     ::setrlimit(RLIMIT_FSIZE, &limit);
                     FeatureStore store = openStore(root());
                     std::uint64_t number = 1;
                     while (add(store, number) && number < 100)
                         ++number;
                     const auto error = store.append(keyOf(number), valuesOf(store, number)).error();
                     return number > 1 && number < 100 && error.message.starts_with("Cannot write") &&
                            holds(store, 0) && holds(store, number - 1) && !store.contains(keyOf(number));
                 })),
                 0);
        FeatureStore store = openStore(root());
        const std::size_t kept = store.size();
        QCOMPARE_GT(kept, 1);
        QVERIFY(add(store, kept));
        for (std::uint64_t number = 0; number <= kept; ++number)
            QVERIFY(holds(store, number));
    }
};

QTEST_GUILESS_MAIN(FeatureStoreTest)
#include "tst_feature_store.moc"
