// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/core/files.h"
#include "engine/core/npy.h"

using namespace etude;

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
        QVERIFY(content.find("'shape': (1,)") != std::string::npos);
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
        QTest::newRow("short") << file("{'descr': '<f4', 'fortran_order': False, 'shape': (4,), }\n", "1234");
        QTest::newRow("huge") << file("{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296), }\n",
                                      "1234");
        QTest::newRow("fortran") << file("{'descr': '<f4', 'fortran_order': True, 'shape': (1,), }\n", "1234");
        QTest::newRow("object") << file("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }\n", "1234");
        QTest::newRow("big endian") << file("{'descr': '>f4', 'fortran_order': False, 'shape': (1,), }\n", "1234");
    }
    void damagedFilesAreRefused() {
        QFETCH(QByteArray, content);
        QVERIFY(writeFileAtomically(m_file, content.toStdString()));
        const auto read = readNpy(m_file);
        QVERIFY(!read);
        QVERIFY(read.error().message.find(m_file.string()) != std::string::npos);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
};

QTEST_APPLESS_MAIN(TestNpy)
#include "tst_npy.moc"
