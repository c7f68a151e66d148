// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

#include <sndfile.h>

#include "engine/core/files.h"
#include "engine/dataset/import/importers.h"
#include "engine/demo/demo_corpus.h"
#include "engine/demo/tag_meanings.h"
#include "tests/engine/dataset/dataset_files.h"
#include "tests/support/near.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
using test::near;
namespace fs = std::filesystem;

namespace {

std::map<std::string, std::string> contentOf(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder).string()] = *readFile(entry.path());
    return files;
}

} // namespace

class TestDemoCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_corpus = test::folderOf(m_folder) / "corpus";
        std::int64_t clips = 0;
        const auto written = writeDemoCorpus(
            m_corpus, CorpusSize::Tiny, 1,
            [&](const Progress& progress) {
                QCOMPARE(progress.done, ++clips);
                QCOMPARE(progress.total, 48);
            },
            {}, 1);
        QVERIFY(written);
        QCOMPARE(clips, 48);
    }

    void bytesDoNotDependOnThreads() {
        const fs::path again = test::folderOf(m_folder) / "again";
        QVERIFY(writeDemoCorpus(again, CorpusSize::Tiny, 1, {}, {}, 5));
        QCOMPARE(contentOf(again), contentOf(m_corpus));
    }

    void seedsDiffer() {
        const fs::path other = test::folderOf(m_folder) / "other";
        QVERIFY(writeDemoCorpus(other, CorpusSize::Tiny, 2));
        QCOMPARE_NE(contentOf(other)["audio/0000.flac"], contentOf(m_corpus)["audio/0000.flac"]);
    }

    void importsWithoutProblems() {
        const auto result = importManifest(m_corpus / "manifest.csv");
        QVERIFY(result);
        QVERIFY(result->problems.empty());
        const Dataset& dataset = result->dataset;
        QCOMPARE(dataset.tracks.size(), 48U);
        std::map<std::string, SplitPart> partOfArtist;
        for (std::uint32_t clip = 0; clip < 48; ++clip) {
            const Track& track = dataset.tracks[clip];
            std::set<std::string_view> names, expected;
            for (const int tag : track.tags)
                names.insert(dataset.tags[static_cast<std::size_t>(tag)]);
            for (const int tag : synth::clipLabels(synth::planClip(1, clip), 1, clip))
                expected.insert(synth::tagMeanings()[static_cast<std::size_t>(tag)].name);
            QCOMPARE(names, expected);
            QCOMPARE_NE(track.part, SplitPart::None);
            QCOMPARE(partOfArtist.try_emplace(track.artist, track.part).first->second, track.part);
        }
        QCOMPARE(partOfArtist.size(), 12U);
        QVERIFY(!dataset.part(SplitPart::Validation).empty());
        QVERIFY(!dataset.part(SplitPart::Test).empty());
    }

    void clipsAreAudible() {
        std::set<int> levels;
        for (int clip = 0; clip < 48; ++clip) {
            const fs::path file = m_corpus / QString::asprintf("audio/%04d.flac", clip).toStdString();
            SF_INFO info{};
            SNDFILE* sound = sf_open(file.c_str(), SFM_READ, &info);
            QVERIFY(sound);
            std::vector<float> samples(static_cast<std::size_t>(2 * info.frames));
            QCOMPARE(sf_readf_float(sound, samples.data(), info.frames), info.frames);
            sf_close(sound);
            QCOMPARE(info.samplerate, 22050);
            QCOMPARE(info.channels, 2);
            QCOMPARE(info.frames, 44100);
            QCOMPARE(info.format & SF_FORMAT_TYPEMASK, static_cast<int>(SF_FORMAT_FLAC));
            float peak = 0.0F;
            for (const float sample : samples)
                peak = std::max(peak, std::abs(sample));
            const double expected = synth::planClip(1, static_cast<std::uint32_t>(clip)).peakDecibels;
            QVERIFY(near(20.0 * std::log10(peak), expected, 0.1));
            levels.insert(static_cast<int>(expected / 10.0));
        }
        QCOMPARE_GE(levels.size(), 4);
    }

    void tagsAreAlphabeticalAndUnbalanced() {
        const auto& meanings = synth::tagMeanings();
        QVERIFY(std::ranges::is_sorted(meanings, {}, &synth::TagMeaning::name));
        constexpr std::uint32_t kClips = 4000;
        std::array<int, synth::kTagCount> counts{};
        for (std::uint32_t clip = 0; clip < kClips; ++clip)
            for (const int tag : synth::clipLabels(synth::planClip(9, clip), 9, clip))
                ++counts[static_cast<std::size_t>(tag)];
        const auto [rarest, commonest] = std::ranges::minmax(counts);
        QCOMPARE_GT(rarest, 0.03 * kClips);
        QCOMPARE_LT(rarest, 0.08 * kClips);
        QCOMPARE_GT(commonest, 0.4 * kClips);
        QCOMPARE_LT(commonest, 0.62 * kClips);
    }

    void everyTagCanBeTested_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("leastInTest");
        QTest::newRow("small") << static_cast<int>(CorpusSize::Small) << 3;
        QTest::newRow("large") << static_cast<int>(CorpusSize::Large) << 15;
    }
    void everyTagCanBeTested() {
        QFETCH(int, size);
        QFETCH(int, leastInTest);
        for (const std::uint64_t seed : {0U, 1U, 2U}) {
            const Dataset dataset = describeDemoCorpus(static_cast<CorpusSize>(size), seed);
            std::array<int, synth::kTagCount> counts{};
            for (const std::size_t track : dataset.part(SplitPart::Test))
                for (const int tag : dataset.tracks[track].tags)
                    ++counts[static_cast<std::size_t>(tag)];
            QCOMPARE_GE(std::ranges::min(counts), leastInTest);
        }
    }

    void sharesAreThoseOfThePlans() {
        const std::vector<DemoTag> tags = demoTags(CorpusSize::Tiny, 1);
        QCOMPARE(tags.size(), synth::kTagCount);
        for (std::size_t tag = 0; tag < tags.size(); ++tag) {
            const synth::TagMeaning& meaning = synth::tagMeanings()[tag];
            QCOMPARE(tags[tag].name, meaning.name);
            QCOMPARE(tags[tag].meaning, meaning.meaning);
            int clips = 0;
            for (std::uint32_t clip = 0; clip < 48; ++clip)
                clips += meaning.isTrue(synth::planClip(1, clip));
            QVERIFY(near(tags[tag].share, clips / 48.0, 1e-9));
        }
    }

    /// Each style, and that it needs each of its conditions.
    void stylesAreConjunctions() {
        using enum synth::Instrument;
        using synth::ClipPlan;
        using Change = void (*)(ClipPlan&);
        const auto holds = [](std::string_view name, const ClipPlan& plan) {
            return std::ranges::find(synth::tagMeanings(), name, &synth::TagMeaning::name)->isTrue(plan);
        };
        const auto needs = [&](std::string_view name, const ClipPlan& plan, std::initializer_list<Change> changes) {
            bool all = holds(name, plan);
            for (const Change change : changes) {
                ClipPlan other = plan;
                change(other);
                all = all && !holds(name, other);
            }
            return all;
        };
        const Change faster = [](ClipPlan& plan) { plan.tempo = 100.0; };
        const Change noParts = [](ClipPlan& plan) { plan.parts.clear(); };
        const Change noDrums = [](ClipPlan& plan) { plan.drums.reset(); };
        const Change swing = [](ClipPlan& plan) { plan.swing = 0.65; };
        const Change straight = [](ClipPlan& plan) { plan.swing = 0.5; };

        ClipPlan ambient{.tempo = 60.0, .parts = {{synth::Role::Chords, {Pad}}}, .reverbSeconds = 2.0};
        QVERIFY(needs("ambient", ambient,
                      {faster, noParts, [](ClipPlan& plan) { plan.reverbSeconds = 0.3; },
                       [](ClipPlan& plan) { plan.drums.emplace(); }}));
        ClipPlan jazz{.swing = 0.65, .parts = {{synth::Role::Melody, {Brass}}}, .drums = {{0.0, synth::Kit::Brushes}}};
        QVERIFY(needs("jazz", jazz, {straight, noParts, noDrums}));
        jazz.parts.push_back({synth::Role::BassLine, {Bass}});
        jazz.drums.reset();
        QVERIFY(needs("jazz", jazz,
                      {straight, noParts, [](ClipPlan& plan) { plan.parts.pop_back(); },
                       [](ClipPlan& plan) { plan.beatsPerBar = 3; }}));
        const ClipPlan loFi{.tempo = 70.0, .trebleDecibels = -15.0, .crackleDecibels = -10.0};
        QVERIFY(needs("lo-fi", loFi,
                      {faster, [](ClipPlan& plan) { plan.trebleDecibels = 0.0; },
                       [](ClipPlan& plan) { plan.crackleDecibels.reset(); }}));
        const ClipPlan rock{.parts = {{synth::Role::Chords, {ElectricGuitar}}}, .drums = {{0.0, synth::Kit::Full}}};
        QVERIFY(needs("rock", rock, {swing, noParts, noDrums}));
        const ClipPlan techno{
            .tempo = 140.0, .parts = {{synth::Role::BassLine, {Bass}}}, .drums = {{0.0, synth::Kit::Machine, true}}};
        QVERIFY(needs("techno", techno, {faster, noParts, noDrums}));
    }

    void searchesHaveAnswers() {
        const auto& meanings = synth::tagMeanings();
        const auto tag = [&](std::string_view name) {
            return std::ranges::find(meanings, name, &synth::TagMeaning::name)->isTrue;
        };
        int jazzWithout = 0, jazzWith = 0;
        for (std::uint32_t clip = 0; clip < 400; ++clip) {
            const synth::ClipPlan plan = synth::planClip(kDemoSeed, clip);
            jazzWith += tag("jazz")(plan) && tag("vocal")(plan);
            jazzWithout += tag("jazz")(plan) && !tag("vocal")(plan);
        }
        QCOMPARE_GE(jazzWith, 3);
        QCOMPARE_GE(jazzWithout, 10);
    }

    void labelsAreTrueButForAFew() {
        int missing = 0, wrong = 0, present = 0, absent = 0;
        for (std::uint32_t clip = 0; clip < 4000; ++clip) {
            const synth::ClipPlan plan = synth::planClip(9, clip);
            const std::vector<int> labels = synth::clipLabels(plan, 9, clip);
            for (std::size_t tag = 0; tag < synth::kTagCount; ++tag) {
                const bool labelled = std::ranges::binary_search(labels, static_cast<int>(tag));
                const bool isTrue = synth::tagMeanings()[tag].isTrue(plan);
                ++(isTrue ? present : absent);
                missing += isTrue && !labelled;
                wrong += !isTrue && labelled;
            }
        }
        QVERIFY(near(static_cast<double>(missing) / present, 0.04, 0.005));
        QVERIFY(near(static_cast<double>(wrong) / absent, 0.005, 0.001));
    }

    void artistsHaveDifferentNames() {
        std::set<std::string> names;
        for (std::uint32_t clip = 0; clip < 2000; clip += synth::kClipsPerArtist)
            QVERIFY(names.insert(synth::artistName(clip)).second);
    }

    void cancelLeavesNoManifestAndTheNextCallGoesOn() {
        const fs::path folder = test::folderOf(m_folder) / "cancelled";
        std::stop_source stop;
        const auto cancelled = writeDemoCorpus(
            folder, CorpusSize::Tiny, 1,
            [&](const Progress& progress) {
                if (progress.done == 10)
                    stop.request_stop();
            },
            stop.get_token(), 1);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QVERIFY(!fs::exists(folder / "manifest.csv"));
        QCOMPARE(contentOf(folder).size(), 10U);

        // One clip is damaged and one comes from another seed: both are written anew, the others kept.
        const auto kept = fs::last_write_time(folder / "audio/0003.flac");
        fs::resize_file(folder / "audio/0001.flac", 50);
        fs::copy_file(test::folderOf(m_folder) / "other/audio/0002.flac", folder / "audio/0002.flac",
                      fs::copy_options::overwrite_existing);
        QVERIFY(writeDemoCorpus(folder, CorpusSize::Tiny, 1));
        QCOMPARE(fs::last_write_time(folder / "audio/0003.flac"), kept);
        QCOMPARE(contentOf(folder), contentOf(m_corpus));
    }

    void anotherManifestIsKept_data() {
        QTest::addColumn<QByteArray>("manifest");
        QTest::newRow("somebody's") << QByteArray("path,tags\naudio/mine.flac,rock\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("with a line more")
            << QByteArray::fromStdString(*readFile(m_corpus / "manifest.csv") + "audio/mine.flac,calm,train,me\r\n");
    }
    void anotherManifestIsKept() {
        QFETCH(QByteArray, manifest);
        const fs::path folder = test::folderOf(m_folder) / QTest::currentDataTag();
        test::writeFile(folder / "manifest.csv", manifest.toStdString());
        const auto refused = writeDemoCorpus(folder, CorpusSize::Tiny, 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(refused.error().message, "'" + folder.string() +
                                              "' has a manifest.csv that is not of this corpus; choose an empty "
                                              "folder, or remove it.");
        QCOMPARE(contentOf(folder), (std::map<std::string, std::string>{{"manifest.csv", manifest.toStdString()}}));
    }

    void anotherSizeOrSeedLeavesACorpusAlone() {
        const auto before = contentOf(m_corpus);
        QVERIFY(!writeDemoCorpus(m_corpus, CorpusSize::Small, 1));
        QVERIFY(!writeDemoCorpus(m_corpus, CorpusSize::Tiny, 2));
        QCOMPARE(contentOf(m_corpus), before);
        QVERIFY(writeDemoCorpus(m_corpus, CorpusSize::Tiny, 1)); // the same again
        QCOMPARE(contentOf(m_corpus), before);
    }

    void folderThatCannotBeMadeIsAnError() {
        const fs::path file = test::folderOf(m_folder) / "file";
        test::writeFile(file, "x");
        const auto written = writeDemoCorpus(file, CorpusSize::Tiny, 1);
        QVERIFY(!written);
        QVERIFY(contains(written.error().message, "Cannot create"));
    }

private:
    QTemporaryDir m_folder;
    fs::path m_corpus;
};

QTEST_APPLESS_MAIN(TestDemoCorpus)
#include "tst_demo_corpus.moc"
