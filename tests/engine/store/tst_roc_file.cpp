// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/roc_file.h"

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;

class TestRocFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsWhatIsWritten();
    void missingIsNotFound();
    void damageIsCorrupt_data();
    void damageIsCorrupt();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
};

void TestRocFile::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = std::filesystem::path(m_folder->path().toStdString()) / "roc.json";
}

void TestRocFile::readsWhatIsWritten() {
    const std::vector<float> scores{0.9F, 0.8F, 0.7F, 0.2F};
    const std::vector<std::uint8_t> labels{1, 0, 1, 0};
    const std::vector<std::string> tags{"rock \"n\" roll", "никто"};
    const std::vector<std::optional<RocCurve>> curves{rocCurve(scores, labels), std::nullopt};
    QVERIFY(writeFileAtomically(m_file, rocText(tags, curves)).has_value());
    const auto read = readRocFile(m_file);
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(*read, (std::vector<TagRocCurve>{{tags[0], curves[0]}, {tags[1], std::nullopt}}));
    // Of the four pairs of a positive and a negative, three are in order.
    QCOMPARE(read->front().curve->area(), 0.75);
}

void TestRocFile::missingIsNotFound() {
    const auto read = readRocFile(m_file);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
}

void TestRocFile::damageIsCorrupt_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"schema\":1,\"tags\":[");
    QTest::newRow("another schema") << QByteArray("{\"schema\":2,\"tags\":[]}");
    QTest::newRow("no list") << QByteArray("{\"schema\":1,\"tags\":{}}");
    const auto entry = [](const char* falsePositives, const char* truePositives) {
        return QByteArray("{\"schema\":1,\"tags\":[{\"tag\":\"a\",\"false_positives\":") + falsePositives +
               ",\"true_positives\":" + truePositives + "}]}";
    };
    QTest::newRow("other lengths") << entry("[0,1,2]", "[0,2]");
    QTest::newRow("falling") << entry("[0,2,1]", "[0,1,2]");
    QTest::newRow("not from 0") << entry("[1,2]", "[0,2]");
    QTest::newRow("one class") << entry("[0,0]", "[0,2]");
    QTest::newRow("no numbers") << entry("[0,\"1\"]", "[0,2]");
    QTest::newRow("half a curve") << entry("null", "[0,2]");
    QTest::newRow("no name") << QByteArray("{\"schema\":1,\"tags\":[{\"false_positives\":null}]}");
}

void TestRocFile::damageIsCorrupt() {
    QFETCH(QByteArray, text);
    QVERIFY(writeFileAtomically(m_file, text.toStdString()).has_value());
    const auto read = readRocFile(m_file);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    QVERIFY(contains(read.error().message, "roc.json"));
}

QTEST_GUILESS_MAIN(TestRocFile)
#include "tst_roc_file.moc"
