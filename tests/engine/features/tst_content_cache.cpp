// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <span>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/features/content_cache.h"
#include "tests/support/show.h"

using namespace etude;
namespace fs = std::filesystem;

class ContentCacheTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] fs::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    void writeOld(const fs::path& file, const std::string& text, int hoursAgo) {
        std::ofstream(file) << text;
        fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(hoursAgo));
    }

private Q_SLOTS:
    void hashesContent() {
        writeOld(path("a"), "some content", 5);
        auto cache = ContentCache::open(path("contents-1.bin")).value();
        QCOMPARE(cache->contentOf(path("a")).value().hash, hashText("some content"));
        QCOMPARE(cache->contentOf(path("none")).error().kind, ErrorKind::NotFound);
    }
    void remembersAcrossProcessesAndSeesChanges() {
        const fs::path file = path("contents-2.bin");
        writeOld(path("b"), "first", 5);
        const auto time = fs::last_write_time(path("b"));
        QCOMPARE(ContentCache::open(file).value()->contentOf(path("b")).value().hash, hashText("first"));
        // The same size and time: taken from memory, which is what shows that the file was not read again.
        std::ofstream(path("b")) << "other";
        fs::last_write_time(path("b"), time);
        auto cache = ContentCache::open(file).value();
        QCOMPARE(cache->contentOf(path("b")).value().hash, hashText("first"));
        writeOld(path("b"), "other", 4);
        QCOMPARE(cache->contentOf(path("b")).value().hash, hashText("other"));
        QCOMPARE(ContentCache::open(file).value()->contentOf(path("b")).value().hash, hashText("other"));
    }
    void aFileJustWrittenIsNotRemembered() {
        std::ofstream(path("c")) << "now";
        QVERIFY(ContentCache::open(path("contents-3.bin")).value()->contentOf(path("c")).has_value());
        QCOMPARE(fs::file_size(path("contents-3.bin")), std::uintmax_t(0));
    }
    void readsMoreRecordsThanAreReadAtOnce() {
        const fs::path file = path("contents-5.bin");
        auto cache = ContentCache::open(file).value();
        writeOld(path("f"), "f", 5);
        fs::file_time_type time;
        while (!fs::exists(file) || fs::file_size(file) < 600'000) {
            time = fs::last_write_time(path("f")) - std::chrono::seconds(1);
            fs::last_write_time(path("f"), time);
            QCOMPARE(cache->contentOf(path("f")).value().hash, hashText("f"));
        }
        std::ofstream(path("f")) << "g"; // taken from memory, as above
        fs::last_write_time(path("f"), time);
        QCOMPARE(ContentCache::open(file).value()->contentOf(path("f")).value().hash, hashText("f"));
    }
    void aRecordOfAnOlderVersionIsBelievedAndRenewed_data() {
        QTest::addColumn<char>("version");
        QTest::newRow("first") << '1';
        QTest::newRow("second") << '2';
    }
    void aRecordOfAnOlderVersionIsBelievedAndRenewed() {
        QFETCH(char, version);
        const fs::path file = path((std::string("contents-6") + version).c_str());
        writeOld(path("g"), "g", 5);
        QVERIFY(ContentCache::open(file).value()->contentOf(path("g")).has_value());
        std::string record = readFile(file).value();
        const auto size = record.size();
        QCOMPARE(record.substr(0, 4), std::string("ECH3"));
        record[3] = version;
        record[7] = version == '1' ? 0 : 2; // the revision, which is not that of this file
        record[24] = char(record[24] ^ 1);  // another hash, which shows that the file is not read
        record.replace(40, 8, 8, '\0');
        const std::uint64_t sum = checksum(std::as_bytes(std::span(record)));
        std::memcpy(record.data() + 40, &sum, sizeof sum);
        std::ofstream(file, std::ios::binary) << record;
        auto cache = ContentCache::open(file).value();
        const FileContent content = cache->contentOf(path("g")).value();
        QCOMPARE_NE(content.hash, hashText("g"));
        QCOMPARE(content.revision, 1);
        QCOMPARE(fs::file_size(file), 2 * size);
        QCOMPARE(ContentCache::open(file).value()->contentOf(path("g")).value(), content);
        QCOMPARE(fs::file_size(file), 2 * size);
    }
    void aTornOrDamagedRecordIsOverwritten() {
        const fs::path file = path("contents-4.bin");
        writeOld(path("d"), "one", 5);
        writeOld(path("e"), "two", 5);
        QVERIFY(ContentCache::open(file).value()->contentOf(path("d")).has_value());
        const auto whole = fs::file_size(file);
        QVERIFY(ContentCache::open(file).value()->contentOf(path("e")).has_value());
        const auto both = fs::file_size(file);
        fs::resize_file(file, whole + 20);
        QCOMPARE(ContentCache::open(file).value()->contentOf(path("e")).value().hash, hashText("two"));
        QCOMPARE(fs::file_size(file), both);
        std::fstream(file, std::ios::in | std::ios::out | std::ios::binary).seekp(20).put('x');
        auto cache = ContentCache::open(file).value();
        QCOMPARE(cache->contentOf(path("d")).value().hash, hashText("one"));
        QCOMPARE(cache->contentOf(path("e")).value().hash, hashText("two"));
    }
};

QTEST_GUILESS_MAIN(ContentCacheTest)
#include "tst_content_cache.moc"
