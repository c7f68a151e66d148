// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

#include <sndfile.h>

#include "dataset_files.h"
#include "engine/core/files.h"
#include "engine/dataset/demo_corpus.h"
#include "engine/dataset/importers.h"
#include "engine/dataset/synth/clip_plan.h"

using namespace etude;
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
        QVERIFY(contentOf(again) == contentOf(m_corpus));
    }

    void seedsDiffer() {
        const fs::path other = test::folderOf(m_folder) / "other";
        QVERIFY(writeDemoCorpus(other, CorpusSize::Tiny, 2));
        QVERIFY(contentOf(other)["audio/0000.flac"] != contentOf(m_corpus)["audio/0000.flac"]);
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
            QVERIFY(names == expected);
            QVERIFY(track.part != SplitPart::None);
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
            QVERIFY(std::abs(20.0 * std::log10(peak) - expected) < 0.1);
            levels.insert(static_cast<int>(expected / 10.0));
        }
        QVERIFY(levels.size() >= 4);
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
        QVERIFY(rarest > 0.03 * kClips && rarest < 0.08 * kClips);
        QVERIFY(commonest > 0.4 * kClips && commonest < 0.65 * kClips);
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
        QVERIFY(std::abs(static_cast<double>(missing) / present - 0.04) < 0.005);
        QVERIFY(std::abs(static_cast<double>(wrong) / absent - 0.005) < 0.001);
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
        QVERIFY(contentOf(folder) == contentOf(m_corpus));
    }

    void folderThatCannotBeMadeIsAnError() {
        const fs::path file = test::folderOf(m_folder) / "file";
        test::writeFile(file, "x");
        const auto written = writeDemoCorpus(file, CorpusSize::Tiny, 1);
        QVERIFY(!written);
        QVERIFY(written.error().message.find("Cannot create") != std::string::npos);
    }

private:
    QTemporaryDir m_folder;
    fs::path m_corpus;
};

QTEST_APPLESS_MAIN(TestDemoCorpus)
#include "tst_demo_corpus.moc"
