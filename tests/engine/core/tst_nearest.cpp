// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/nearest.h"

#include <QTest>

using namespace etude;

class TestNearest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasMeant_data();
    void findsWhatWasMeant();
};

void TestNearest::findsWhatWasMeant_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("a word of it") << "early_stopping_patience"
                                  << "training.patience";
    QTest::newRow("a letter is missing") << "compresion"
                                         << "input.preprocess.compression";
    QTest::newRow("two are swapped") << "dropuot"
                                     << "network.dropout";
    QTest::newRow("by its path") << "train.epoch"
                                 << "training.epochs";
    QTest::newRow("in capitals") << "Learning_Rate"
                                 << "training.learning_rate";
    QTest::newRow("the closer one first") << "n_ftt"
                                          << "input.spectrum.n_fft";
    QTest::newRow("nothing like it") << "colour"
                                     << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestNearest::findsWhatWasMeant() {
    QFETCH(QString, given);
    QFETCH(QString, nearest);
    const std::vector<std::string> names{"input.spectrum.n_fft", "input.preprocess.compression", "network.dropout",
                                         "training.epochs",      "training.learning_rate",       "training.patience"};
    const auto found = nearestNames(names, given.toStdString());
    QCOMPARE(found.empty() ? QString() : QString::fromStdString(found.front()), nearest);
    QVERIFY(found.size() <= 3);
}

QTEST_GUILESS_MAIN(TestNearest)
#include "tst_nearest.moc"
