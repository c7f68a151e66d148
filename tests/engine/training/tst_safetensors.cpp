// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstring>
#include <filesystem>
#include <limits>
#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/training/safetensors.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

TensorFile example() {
    const float denormal = std::numeric_limits<float>::denorm_min();
    return {{{"format", "test"}, {"name", "a \"quoted\" ü"}},
            {{"b.weight", {2, 3}, {1.0F, -0.0F, denormal, 3.4e38F, std::nanf("7"), 0.1F}},
             {"a.empty", {0, 4}, {}},
             {"scalar", {}, {42.0F}}}};
}

bool sameBits(const std::vector<float>& a, const std::vector<float>& b) {
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0);
}

/// A file with this header and these data, sealed with a right checksum.
std::string sealed(std::string header, const std::string& data) {
    const std::uint64_t length = header.size();
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &length, 8);
    bytes += header + data;
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx",
                  static_cast<unsigned long long>(checksum(std::as_bytes(std::span(bytes)))));
    bytes.replace(bytes.find("0000000000000000"), 16, digits);
    return bytes;
}

const std::string kMetadata = R"({"__metadata__":{"checksum":"0000000000000000"})";

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryBit();
    void hasTheDocumentedLayout();
    void recognisesEveryDamagedByte();
    void recognisesEveryTruncation();
    void refusesImpossibleHeaders_data();
    void refusesImpossibleHeaders();
    void refusesHeadersThatNestTooDeeply_data();
    void refusesHeadersThatNestTooDeeply();
    void readsWhatAnotherWriterSealed();
    void writesAndReadsFiles();
    void readsNothingButFilesOfASensibleSize();
};

void TestSafetensors::keepsEveryBit() {
    const TensorFile file = example();
    const auto back = decodeTensors(encodeTensors(file), "memory");
    QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
    QCOMPARE(back->metadata, file.metadata);
    QCOMPARE(back->tensors.size(), file.tensors.size());
    for (std::size_t i = 0; i < file.tensors.size(); ++i) {
        QCOMPARE(back->tensors[i].name, file.tensors[i].name);
        QCOMPARE(back->tensors[i].shape, file.tensors[i].shape);
        QVERIFY(sameBits(back->tensors[i].values, file.tensors[i].values));
    }
}

// https://github.com/huggingface/safetensors, "Format": what Python's safetensors reads.
void TestSafetensors::hasTheDocumentedLayout() {
    const std::string bytes = encodeTensors({{{"k", "v"}}, {{"x", {2}, {1.0F, 2.0F}}}});
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), 8);
    QCOMPARE(length % 8, std::uint64_t{0});
    QCOMPARE(bytes.size(), std::size_t{8 + length + 8});
    QCOMPARE(bytes[8], '{');
    std::string header = bytes.substr(8, length);
    header.erase(header.find_last_not_of(' ') + 1);
    const std::string prefix = R"({"__metadata__":{"checksum":")";
    QVERIFY(header.starts_with(prefix));
    QCOMPARE(header.substr(prefix.size() + 16),
             std::string(R"(","k":"v"},"x":{"data_offsets":[0,8],"dtype":"F32","shape":[2]}})"));
    const float expected[] = {1.0F, 2.0F};
    QCOMPARE(std::memcmp(bytes.data() + 8 + length, expected, 8), 0);
}

void TestSafetensors::recognisesEveryDamagedByte() {
    const std::string bytes = encodeTensors(example());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        const auto read = decodeTensors(damaged, "memory");
        QVERIFY2(!read && read.error().kind == ErrorKind::Corrupt, std::to_string(i).c_str());
    }
}

void TestSafetensors::recognisesEveryTruncation() {
    const std::string bytes = encodeTensors(example());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const auto read = decodeTensors(bytes.substr(0, size), "memory");
        QVERIFY2(!read && read.error().kind == ErrorKind::Corrupt, std::to_string(size).c_str());
    }
    QVERIFY(!decodeTensors(bytes + "more", "memory"));
}

void TestSafetensors::refusesImpossibleHeaders_data() {
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char* name, const std::string& rest) {
        QTest::newRow(name) << QByteArray::fromStdString(kMetadata + rest);
    };
    row("past the end", R"(,"x":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}})");
    row("gap", R"(,"x":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})");
    row("overlap",
        R"(,"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"y":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})");
    row("shape and offsets differ", R"(,"x":{"dtype":"F32","shape":[1],"data_offsets":[0,8]}})");
    row("overflow", R"(,"x":{"dtype":"F32","shape":[4611686018427387904,4,2],"data_offsets":[0,8]}})");
    row("negative", R"(,"x":{"dtype":"F32","shape":[-2,-1],"data_offsets":[0,8]}})");
    row("another type", R"(,"x":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}})");
    row("no type", R"(,"x":{"shape":[2],"data_offsets":[0,8]}})");
    row("not an object", R"(,"x":[0,8]})");
    row("data that nobody owns", R"(})");
    row("not JSON", R"(,)");
    QTest::newRow("metadata that are no text")
        << QByteArray(R"({"__metadata__":{"checksum":"0000000000000000","epoch":3}})");
}

void TestSafetensors::refusesImpossibleHeaders() {
    QFETCH(QByteArray, header);
    const auto read = decodeTensors(sealed(header.toStdString(), std::string(8, '\0')), "memory");
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    QVERIFY2(read.error().message.find("checksum") == std::string::npos, read.error().message.c_str());

    std::string huge(8, '\xff');
    QVERIFY(!decodeTensors(huge + header.toStdString(), "memory"));
}

void TestSafetensors::refusesHeadersThatNestTooDeeply_data() {
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::addColumn<int>("depth");
    QTest::newRow("one list too many") << QByteArray("[") << QByteArray("]") << 2;
    QTest::newRow("lists") << QByteArray("[") << QByteArray("]") << 400000;
    QTest::newRow("objects") << QByteArray(R"({"a":)") << QByteArray("}") << 150000;
}

// Deeply nested JSON is dangerous to copy, to compare and to write.
void TestSafetensors::refusesHeadersThatNestTooDeeply() {
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    QFETCH(int, depth);
    const QByteArray nested = open.repeated(depth) + "0" + close.repeated(depth);
    for (const char* key : {"data_offsets", "shape", "dtype"}) {
        const QByteArray tensors =
            QByteArray(R"(,"x":{")") + key + R"(":)" + nested + R"(},"y":{")" + key + R"(":[0]}})";
        const auto read = decodeTensors(sealed(kMetadata + tensors.toStdString(), std::string(8, '\0')), "memory");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
        QVERIFY2(read.error().message.ends_with("nests too deeply."), read.error().message.c_str());
    }
}

void TestSafetensors::readsWhatAnotherWriterSealed() {
    const auto read = decodeTensors(
        sealed(kMetadata + R"(,"x":{"data_offsets":[0,8],"shape":[1,2],"dtype":"F32"}}   )", std::string(8, '\0')),
        "memory");
    QVERIFY(read.has_value());
    QCOMPARE(read->tensors, (std::vector<StoredTensor>{{"x", {1, 2}, {0.0F, 0.0F}}}));
}

void TestSafetensors::writesAndReadsFiles() {
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "x.safetensors";
    const auto missing = readTensors(path);
    QVERIFY(!missing && missing.error().kind == ErrorKind::NotFound);
    const TensorFile file{{{"k", "v"}}, {{"x", {2}, {1.0F, 2.0F}}}};
    QVERIFY(writeTensors(path, file).has_value());
    const auto back = readTensors(path);
    QVERIFY(back.has_value());
    QCOMPARE(*back, file);
}

void TestSafetensors::readsNothingButFilesOfASensibleSize() {
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "x.safetensors";
    QVERIFY(writeTensors(path, example()).has_value());
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(path));
    QVERIFY(readTensors(path, size).has_value());
    const auto larger = readTensors(path, size - 1);
    QVERIFY(!larger && larger.error().kind == ErrorKind::Corrupt);

    std::filesystem::remove(path);
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    const auto pipe = readTensors(path);
    QVERIFY(!pipe && pipe.error().kind == ErrorKind::Corrupt);
    std::filesystem::remove(path);
    std::filesystem::create_directory(path);
    const auto directory = readTensors(path);
    QVERIFY(!directory && directory.error().kind == ErrorKind::Corrupt);
}

QTEST_APPLESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
