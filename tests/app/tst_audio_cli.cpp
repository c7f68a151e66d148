// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli_fixture.h"
#include "tests/support/audio_signals.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

/// The word `etude-cli audio info`.
class TestAudioCli : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void filesAreToldOneByOne() {
        writeAudio(at(u"a tone.flac"_s).toStdString(), "flac", sine(440.0, 22050, 2.0), 22050, 2);
        writeAudio(at(u"noise.mp3"_s).toStdString(), "mp3", noise(66150, 4), 22050, 2);
        const QJsonArray files =
            cliJson({u"audio"_s, u"info"_s, at(u"a tone.flac"_s), at(u"noise.mp3"_s), u"--json"_s})[u"files"_s]
                .toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0][u"seconds"_s].toDouble(), 2.0);
        QCOMPARE(files[0][u"length"_s].toString(), u"header"_s);
        QCOMPARE(files[0][u"decoding_revision"_s].toInt(), 1);
        QCOMPARE(files[1][u"frames"_s].toInt(), files[1][u"decoded_frames"_s].toInt());
        QCOMPARE(files[1][u"codec"_s].toString(), u"MPEG Layer III"_s);
        QVERIFY(qAbs(files[0][u"peak_dbfs"_s].toDouble() + 6.02) < 0.01);
        const QByteArray text = cli({u"audio"_s, u"info"_s, at(u"a tone.flac"_s)}).output;
        QVERIFY2(text.contains("2 s (44100 samples), as the header says"), text.constData());
    }
    void whatCannotBeReadIsNamed() {
        QFile file(at(u"x.m4a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\0\0\0\x14"
                              "ftypM4A \0\0\0\0M4A \0\0\0\x20moov....stsd....alac........",
                              52));
        file.close();
        const ProcessResult alone = cli({u"audio"_s, u"info"_s, file.fileName()});
        QCOMPARE(alone.exitCode, 1);
        QVERIFY2(alone.errors.contains("Apple Lossless (ALAC) in an MP4 container"), alone.errors.constData());
        const ProcessResult both = cli({u"audio"_s, u"info"_s, file.fileName(), at(u"a tone.flac"_s), u"--json"_s});
        QCOMPARE(both.exitCode, 1);
        const QJsonArray files = QJsonDocument::fromJson(both.output).object()[u"files"_s].toArray();
        QCOMPARE(files.size(), 2);
        QVERIFY(files[0][u"error"_s].toString().contains(u"x.m4a"_s));
        QCOMPARE(files[1][u"frames"_s].toInt(), 44100);
    }
};

QTEST_GUILESS_MAIN(TestAudioCli)
#include "tst_audio_cli.moc"
