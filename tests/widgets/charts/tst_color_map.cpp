// SPDX-License-Identifier: GPL-3.0-or-later
#include <QColor>
#include <QTest>

#include "tests/support/show.h"
#include "widgets/charts/color_map.h"

using namespace etude;

class TestColorMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAreThePublishedColors();
    void lightnessAscends();
    void namesDiffer();
};

void TestColorMap::endsAreThePublishedColors() {
    QCOMPARE(colorTable(ColorMap::Magma).front(), 0xff000004U);
    QCOMPARE(colorTable(ColorMap::Magma).back(), 0xfffcfdbfU);
    QCOMPARE(colorTable(ColorMap::Viridis).front(), 0xff440154U);
    QCOMPARE(colorTable(ColorMap::Viridis).back(), 0xfffde725U);
    QCOMPARE(colorTable(ColorMap::Cividis).front(), 0xff00224eU);
    QCOMPARE(colorTable(ColorMap::Cividis).back(), 0xfffee838U);
    QCOMPARE(colorTable(ColorMap::Grey).front(), 0xff000000U);
    QCOMPARE(colorTable(ColorMap::Grey)[128], 0xff808080U);
}

void TestColorMap::lightnessAscends() {
    for (const ColorMap map : kColorMaps) {
        const ColorTable& table = colorTable(map);
        for (std::size_t i = 8; i < table.size(); i += 8)
            QCOMPARE_GT(qGray(table[i]), qGray(table[i - 8]));
    }
}

void TestColorMap::namesDiffer() {
    QStringList names;
    for (const ColorMap map : kColorMaps)
        names.append(colorMapName(map));
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_MAIN(TestColorMap)
#include "tst_color_map.moc"
