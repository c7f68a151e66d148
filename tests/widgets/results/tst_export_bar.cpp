// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <filesystem>
#include <thread>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "engine/core/temporary_folder.h"
#include "tests/support/await.h"
#include "tests/support/must.h"
#include "widgets/models/background.h"
#include "widgets/results/export_bar.h"

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

const ResultTable kTable{{"a", "b"}, {"decibel", "with, a comma"}};
const QString kCsv = u"a,b\ndecibel,\"with, a comma\"\n"_s;

} // namespace

class TestExportBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void copies() {
        ExportBar bar([] { return ResultExport{u"x.csv"_s, [](const std::stop_token&) { return kTable; }}; });
        click(bar, "copyResults");
        AWAIT_COMPARE(QGuiApplication::clipboard()->text().remove(u'\r'), kCsv);
        QVERIFY(button(bar, "copyResults")->isEnabled());
    }

    /// Under the name that is proposed, in the dialog that a click opens.
    void writesAFile() {
        ExportBar bar([] { return ResultExport{u"x.csv"_s, [](const std::stop_token&) { return kTable; }}; });
        const QString path = QString::fromStdString((m_folder.path() / "mine.csv").string());
        QString proposed;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            proposed = dialog->selectedFiles().value(0);
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        click(bar, "exportResults");
        QVERIFY(proposed.endsWith(u"/x.csv"_s));
        AWAIT_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).remove(u'\r'), kCsv);
    }

    void tellsWhatCannotBeWritten() {
        ExportBar bar([] { return std::optional<ResultExport>(); });
        QSignalSpy failed(&bar, &ExportBar::failed);
        const QString path = QString::fromStdString((m_folder.path() / "no folder" / "x.csv").string());
        bar.write({u"x.csv"_s, [](const std::stop_token&) { return kTable; }}, path);
        AWAIT_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().startsWith(path));
    }

    /// A table that takes long is not waited for, and leaves no file.
    void stops() {
        std::atomic stopped = false;
        ExportBar bar([] { return std::optional<ResultExport>(); });
        const std::filesystem::path path = m_folder.path() / "stopped.csv";
        QVERIFY(!button(bar, "stopExport")->isVisibleTo(&bar));
        bar.write({u"x.csv"_s,
                   [&](const std::stop_token& stop) {
                       while (!stop.stop_requested())
                           std::this_thread::yield();
                       stopped = true;
                       return kTable;
                   }},
                  QString::fromStdString(path.string()));
        QVERIFY(!button(bar, "exportResults")->isEnabled() && button(bar, "stopExport")->isVisibleTo(&bar));
        click(bar, "stopExport");
        QVERIFY(button(bar, "exportResults")->isEnabled() && !button(bar, "stopExport")->isVisibleTo(&bar));
        AWAIT_VERIFY(stopped);
        backgroundThreads().waitForDone();
        QVERIFY(!std::filesystem::exists(path));
    }

private:
    static QPushButton* button(const ExportBar& bar, const char* name) {
        return bar.findChild<QPushButton*>(QLatin1String(name));
    }
    static void click(const ExportBar& bar, const char* name) { button(bar, name)->click(); }

    TemporaryFolder m_folder = test::must(TemporaryFolder::create("export"));
};

QTEST_MAIN(TestExportBar)
#include "tst_export_bar.moc"
