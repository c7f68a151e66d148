// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/core/npy.h"
#include "tests/support/must.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;
using test::must;

class TestNpy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("a.npy")).toStdString();
    }

    void floatsRoundTrip() {
        const std::vector<float> values{1.0F, -2.5F, 3e-20F, 4.0F, 5.0F, 6.0F};
        const std::array<std::size_t, 2> shape{2, 3};
        QVERIFY(writeNpy(m_file, std::span<const float>(values), shape));
        const auto read = readNpy(m_file);
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(read->dtype, std::string("<f4"));
        QCOMPARE(read->shape, (std::vector<std::size_t>{2, 3}));
        const std::vector<double> doubles = read->toDoubles();
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(doubles[i], static_cast<double>(values[i]));
    }

    void booleansRoundTrip() {
        const std::vector<std::uint8_t> values{0, 1, 1};
        const std::array<std::size_t, 1> shape{3};
        QVERIFY(writeNpy(m_file, std::span<const std::uint8_t>(values), shape));
        QCOMPARE(readNpy(m_file)->toDoubles(), (std::vector<double>{0, 1, 1}));
    }

    // numpy.lib.format: the data begin at a multiple of 64 and the header ends in a newline.
    void theHeaderIsAsTheFormatSays() {
        const std::array<std::size_t, 1> shape{1};
        const std::array<float, 1> value{7.0F};
        QVERIFY(writeNpy(m_file, std::span<const float>(value), shape));
        const std::string content = *readFile(m_file);
        QCOMPARE(content.substr(0, 8), std::string("\x93NUMPY\x01\x00", 8));
        QCOMPARE((content.size() - 4) % 64, std::size_t(0));
        QCOMPARE(content[content.size() - 5], '\n');
        QVERIFY(contains(content, "'shape': (1,)"));
    }

    void damagedFilesAreRefused_data() {
        QTest::addColumn<QByteArray>("content");
        const QByteArray head("\x93NUMPY\x01\x00", 8);
        const auto file = [&](const QByteArray& header, const QByteArray& data) {
            return head + static_cast<char>(header.size()) + '\0' + header + data;
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other") << QByteArray("RIFF....WAVEfmt ");
        QTest::newRow("cut header") << head + QByteArray("\xff\x7f{", 3);
        const auto described = [&](const QByteArray& rest, const QByteArray& data = "1234") {
            return file("{'descr': '<f4', 'fortran_order': False, " + rest + "}\n", data);
        };
        QTest::newRow("short") << described("'shape': (4,), ");
        QTest::newRow("long") << described("'shape': (1,), ", "12345");
        QTest::newRow("huge") << described("'shape': (4294967296, 4294967296), ");
        QTest::newRow("huge number") << described("'shape': (18446744073709551617,), ");
        QTest::newRow("half of the addresses") << described("'shape': (2305843009213693952,), ");
        QTest::newRow("negative") << described("'shape': (-1,), ");
        QTest::newRow("dimensions") << described("'shape': (" + QByteArray("1,").repeated(65) + "), ");
        QTest::newRow("no values") << described("'shape': (3, 0), ", "");
        QTest::newRow("no values, huge") << described("'shape': (4294967296, 4294967296, 0), ", "");
        QTest::newRow("no shape") << described("");
        QTest::newRow("two shapes") << described("'shape': (1,), 'shape': (1,), ");
        QTest::newRow("open shape") << described("'shape': (1");
        QTest::newRow("other key") << described("'shape': (1,), 'colour': 'red', ");
        QTest::newRow("after the end") << described("'shape': (1,), }  x ");
        QTest::newRow("order") << file("{'descr': '<f4', 'fortran_order': Maybe, 'shape': (1,), }\n", "1234");
        QTest::newRow("object") << file("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }\n", "1234");
        QTest::newRow("no type") << file("{'descr': '', 'fortran_order': False, 'shape': (1,), }\n", "1234");
        QTest::newRow("records") << file("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,), }\n",
                                         "1234");
        QTest::newRow("version 4") << QByteArray("\x93NUMPY\x04\x00\x04\x00\x00\x00{}  ", 16);
        QTest::newRow("header of 4 GB") << QByteArray("\x93NUMPY\x02\x00\xff\xff\xff\xff{", 13);
        QTest::newRow("no length") << QByteArray("\x93NUMPY\x02\x00\x10", 9);
    }
    void damagedFilesAreRefused() {
        QFETCH(QByteArray, content);
        QVERIFY(writeFileAtomically(m_file, content.toStdString()));
        const auto read = readNpy(m_file);
        QVERIFY(!read);
        QVERIFY(contains(read.error().message, m_file.string()));
        QVERIFY(read.error().message.ends_with("."));
        QCOMPARE_LT(read.error().message.size(), m_file.string().size() + 200);
    }

    // As long as each version allows, or a megabyte: whatever recurses a character each would end here.
    void longHeadersAreParsed_data() {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("size");
        QTest::newRow("1") << 1 << 65535;
        QTest::newRow("2") << 2 << (1 << 20);
        QTest::newRow("3") << 3 << (1 << 20);
    }
    void longHeadersAreParsed() {
        QFETCH(int, version);
        QFETCH(int, size);
        const QByteArray begin("{'descr': '<f4', 'fortran_order': False, 'shape': (");
        const QByteArray end("1,), }\n");
        const QByteArray blanks(size - begin.size() - end.size(), ' ');
        const auto read = [&](const QByteArray& header) {
            QByteArray content("\x93NUMPY");
            content += static_cast<char>(version);
            content += '\0';
            for (int i = 0; i < (version == 1 ? 2 : 4); ++i)
                content += static_cast<char>(size >> 8 * i);
            must(writeFileAtomically(m_file, (content + header + "1234").toStdString()));
            return readNpy(m_file);
        };
        QVERIFY(read(begin + blanks + end));
        QVERIFY(!read(begin + QByteArray("1,").repeated(blanks.size()).left(blanks.size()) + end));
        const auto type = read("{'descr': '" + QByteArray(size - 11, 'a'));
        QVERIFY(!type);
        QVERIFY(!read("{'descr': '" + QByteArray(size - 13, 'a') + "'}"));
        QVERIFY(!read(QByteArray(size, '{')));
    }

    void whatNumPyWritesIsRead_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("dtype");
        const std::pair<const char*, const char*> files[] = {{"float16", "<f2"},       {"float16_big_columns", "<f2"},
                                                             {"float32_big", "<f4"},   {"float64_columns", "<f8"},
                                                             {"int8", "|i1"},          {"int16_big_columns", "<i2"},
                                                             {"int32", "<i4"},         {"int64_big", "<i8"},
                                                             {"uint8_columns", "|u1"}, {"uint16", "<u2"},
                                                             {"uint32_big", "<u4"},    {"uint64_columns", "<u8"},
                                                             {"version2", "<f4"},      {"version3", "<f4"}};
        for (const auto& [name, dtype] : files)
            QTest::newRow(name) << std::string(name) << std::string(dtype);
    }
    void whatNumPyWritesIsRead() {
        QFETCH(std::string, name);
        QFETCH(std::string, dtype);
        const NpyArray array = must(readNpy(reference(name)));
        QCOMPARE(array.dtype, dtype);
        QCOMPARE(array.shape, (std::vector<std::size_t>{2, 3}));
        QCOMPARE(array.toDoubles(), (std::vector<double>{0, 1, 2, 3, 100, 1}));
    }
    void columnsOfBooleansAndOfThreeIndices() {
        QCOMPARE(must(readNpy(reference("bool_columns"))).toDoubles(), (std::vector<double>{0, 0, 1, 1, 1, 0}));
        const NpyArray cube = must(readNpy(reference("cube_columns")));
        std::vector<std::int16_t> counted(24);
        std::iota(counted.begin(), counted.end(), std::int16_t{0});
        QCOMPARE(cube.shape, (std::vector<std::size_t>{2, 3, 4}));
        QCOMPARE(cube.values<std::int16_t>(), counted);
    }
    // A third in half precision is 0x3555: (1024 + 341) 2^-12.
    void halvesAreExact() {
        std::vector<double> halves = must(readNpy(reference("halves"))).toDoubles();
        QVERIFY(std::isnan(halves.at(9)) && std::signbit(halves[6]));
        halves[9] = 0;
        QCOMPARE(halves, (std::vector<double>{1, -2.5, 65504, 0x1p-14, 0x1p-24, 1023 * 0x1p-24, 0, INFINITY, -INFINITY,
                                              0, 1365 * 0x1p-12}));
    }
    void aDeviceWithoutEndIsNoArray() { QVERIFY(!readNpy("/dev/zero")); }

private:
    static std::filesystem::path reference(const std::string& name) {
        return std::filesystem::path(ETUDE_TEST_DATA) / "npy" / (name + ".npy");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
};

QTEST_APPLESS_MAIN(TestNpy)
#include "tst_npy.moc"
