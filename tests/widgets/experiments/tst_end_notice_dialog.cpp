// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include "tests/support/own_settings.h"
#include "tests/support/show.h"
#include "widgets/experiments/end_notice_dialog.h"
#include "widgets/models/end_notice.h"

using namespace etude;
using namespace Qt::StringLiterals;

class TestEndNoticeDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChoiceIsKept();

private:
    test::OwnSettings m_settings;
};

void TestEndNoticeDialog::aChoiceIsKept() {
    QVERIFY(endNotice() == EndNotice());
    QPointer<EndNoticeDialog> dialog = new EndNoticeDialog;
    dialog->show();
    dialog->findChild<QCheckBox*>(u"endNotification"_s)->click();
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"endCommand"_s), u"true "_s);
    QVERIFY(endNotice() == (EndNotice{false, u"true"_s}));
    delete dialog;
    dialog = new EndNoticeDialog;
    QVERIFY(!dialog->findChild<QCheckBox*>(u"endNotification"_s)->isChecked());
    QCOMPARE(dialog->findChild<QLineEdit*>(u"endCommand"_s)->text(), u"true"_s);
    delete dialog;
}

QTEST_MAIN(TestEndNoticeDialog)
#include "tst_end_notice_dialog.moc"
