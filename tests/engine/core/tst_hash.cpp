// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "tests/support/show.h"

using namespace etude;

class TestHash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Values of the reference program `xxhsum -H2` (xxHash 0.8.1).
    void knownAnswers() {
        QCOMPARE(hashText("").hex(), std::string("99aa06d3014798d86001c324468d497f"));
        QCOMPARE(hashText("etude").hex().size(), std::size_t(32));
        QCOMPARE(hashText("etude").shortHex(), hashText("etude").hex().substr(0, 12));
        QCOMPARE_NE(hashText("etude"), hashText("Etude"));
    }

    void hexReadsBack() {
        const Hash hash = hashText("etude");
        QCOMPARE(*Hash::parse(hash.hex()) == hash, true);
        for (const char* wrong : {"", "99aa", "99aa06d3014798d86001c324468d497g", " 9aa06d3014798d86001c324468d497f",
                                  "99aa06d3014798d86001c324468d497f0"})
            QVERIFY2(!Hash::parse(wrong), wrong);
    }

    void aFileHashesAsItsContent() {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("a")).toStdString();
        const std::string content(3'000'000, 'e');
        QVERIFY(writeFileAtomically(file, content));
        QCOMPARE(hashFile(file)->hex(), hashText(content).hex());
        QVERIFY(!hashFile(file.string() + ".none"));
    }
};

QTEST_APPLESS_MAIN(TestHash)
#include "tst_hash.moc"
