// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/table_actions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "tests/support/show.h"

using namespace etude;
using namespace Qt::StringLiterals;

class TestTableActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void init() {
        m_model.clear();
        m_model.setHorizontalHeaderLabels({u"Tag"_s, u"n"_s, u"Hidden"_s, u"Difference\nof both"_s});
        for (const auto& [tag, n, difference] :
             {std::tuple{u"a|b"_s, u"3"_s, u"−0.012"_s}, {u"r&b\nsoul"_s, u"4"_s, u"+0.5"_s}}) {
            QList<QStandardItem*> row{new QStandardItem(tag), new QStandardItem(n), new QStandardItem(u"secret"_s),
                                      new QStandardItem(difference)};
            for (const int column : {1, 3})
                row[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_model.appendRow(row);
        }
        m_table = std::make_unique<QTableView>();
        m_table->setModel(&m_model);
        m_table->hideColumn(2);
        addTableActions(*m_table);
    }

    /// Hidden columns are left out; columns and rows stand as a user has put them.
    void whatIsShown() {
        QCOMPARE(shownTable(*m_table),
                 (TextTable{"",
                            "lrr",
                            {{"Tag", "n", "Difference of both"}, {"a|b", "3", "−0.012"}, {"r&b soul", "4", "+0.5"}}}));
        m_table->horizontalHeader()->moveSection(3, 0);
        m_model.sort(1, Qt::DescendingOrder);
        QCOMPARE(shownTable(*m_table),
                 (TextTable{"",
                            "rlr",
                            {{"Difference of both", "Tag", "n"}, {"+0.5", "r&b soul", "4"}, {"−0.012", "a|b", "3"}}}));
        m_model.removeRows(0, 2);
        QCOMPARE(shownTable(*m_table), (TextTable{"", "lll", {{"Difference of both", "Tag", "n"}}}));
    }

    void copies() {
        trigger("copyTable");
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Tag\tn\tDifference of both\na|b\t3\t−0.012\nr&b soul\t4\t+0.5"_s);
        trigger("copyMarkdown");
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(markdownText(shownTable(*m_table))));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"| a\\|b | 3 | −0.012 |"_s));
        trigger("copyLatex");
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(latexText(shownTable(*m_table))));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"r\\&b soul & 4 & +0.5 \\\\"_s));
    }

    void writesAFile() {
        const QString path = m_folder.filePath(u"t.tex"_s);
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        trigger("exportTable");
        QCOMPARE(read(path), latexText(shownTable(*m_table)));
        QCOMPARE(writeShownTable(shownTable(*m_table), m_folder.filePath(u"T.MD"_s)), QString());
        QCOMPARE(read(m_folder.filePath(u"T.MD"_s)), markdownText(shownTable(*m_table)));
    }

    void saysWhatCannotBeWritten() {
        QVERIFY(writeShownTable({}, u"/x/t.doc"_s).endsWith(u"end the name in .md or .tex."_s));
        const QString nowhere = m_folder.filePath(u"no folder/t.md"_s);
        QVERIFY(writeShownTable({}, nowhere).startsWith(nowhere + u" cannot be written: "_s));
    }

private:
    void trigger(const char* name) const { m_table->findChild<QAction*>(QLatin1String(name))->trigger(); }
    static std::string read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "not there";
    }

    QTemporaryDir m_folder;
    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_table;
};

QTEST_MAIN(TestTableActions)
#include "tst_table_actions.moc"
