// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>

#include <QTest>

#include "engine/features/feature_block.h"
#include "engine/spectrum/quantise.h"
#include "tests/support/audio_signals.h"

using namespace etude;

namespace {

const Hash kContent{1, 2};

std::vector<float> powers(std::size_t count) {
    std::vector<float> values = test::noise(count, 7);
    for (float& value : values)
        value *= value;
    return values;
}

} // namespace

class FeatureBlockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizes() {
        QCOMPARE(blockBytes(Storage::Float32, 96 * 1360), std::size_t(522'240));
        QCOMPARE(blockBytes(Storage::Log16, 96 * 1360), std::size_t(261'128));
    }
    void float32IsTheValues() {
        const std::vector<float> values = powers(1000);
        FeatureBlock block;
        encodeBlock(Storage::Float32, kContent, values, block);
        QCOMPARE(block.content, kContent);
        QCOMPARE(block.bytes.size(), std::size_t(4000));
        QCOMPARE(std::memcmp(block.bytes.data(), values.data(), 4000), 0);
        QCOMPARE(block.checksum, checksum(block.bytes));
    }
    void log16IsTheRangeAndTheCodes() {
        FeatureBlock block;
        encodeBlock(Storage::Log16, kContent, std::vector<float>{0.0F, 0.25F, 4.0F, 1.0F}, block);
        float range[2];
        std::uint16_t codes[4];
        QCOMPARE(block.bytes.size(), sizeof range + sizeof codes);
        std::memcpy(range, block.bytes.data(), sizeof range);
        std::memcpy(codes, block.bytes.data() + sizeof range, sizeof codes);
        QCOMPARE(range[0], 0.25F);
        QCOMPARE(range[1], 4.0F);
        QCOMPARE(codes[0], std::uint16_t(0));
        QCOMPARE(codes[1], std::uint16_t(1));
        QCOMPARE(codes[2], std::uint16_t(65'535));
        QCOMPARE(codes[3], std::uint16_t(32'768)); // the middle of the logarithm
        QCOMPARE(block.checksum, checksum(block.bytes));
    }
    void log16GivesRoundedValuesAndTheseExactly() {
        std::vector<float> values = powers(5000);
        FeatureBlock block;
        encodeBlock(Storage::Log16, kContent, values, block);
        std::vector<float> read(values.size());
        decodeLog16(block.bytes, read);
        roundToLog16(values);
        QCOMPARE(read, values);
        FeatureBlock again;
        encodeBlock(Storage::Log16, kContent, values, again);
        QCOMPARE(again.bytes, block.bytes);
    }
    void theBytesAreUsedAgain() {
        FeatureBlock block;
        encodeBlock(Storage::Float32, kContent, powers(1000), block);
        const std::byte* const memory = block.bytes.data();
        encodeBlock(Storage::Float32, {3, 4}, powers(1000), block);
        QCOMPARE(block.bytes.data(), memory);
        QCOMPARE(block.content, (Hash{3, 4}));
    }
};

QTEST_APPLESS_MAIN(FeatureBlockTest)
#include "tst_feature_block.moc"
