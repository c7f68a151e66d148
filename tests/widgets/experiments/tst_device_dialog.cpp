// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/await.h"
#include "tests/support/show.h"
#include "widgets/experiments/device_dialog.h"
#include "widgets/experiments/device_model.h"
#include "widgets/models/training_device.h"
#include "widgets/style/theme.h"

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

MachineLoad twoGpus() {
    Gpu busy{0, "GPU-aa", "NVIDIA A100-SXM4-80GB", 80'000'000'000, 60'000'000'000, 97, {}, true};
    busy.running = {{4711, "etude-worker", "0123456789abcdef", 59'000'000'000}, {815, "python3", "", {}}};
    const Gpu free{1, "GPU-bb", "NVIDIA L4", 24'000'000'000, 1'000'000'000, {}, {}, false};
    return {0.868, {6'100'000'000, 24'000'000'000}, 17'500'000'000, GpuList{"550.54.15", {busy, free}}};
}

QString cell(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

} // namespace

class TestDeviceDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { delete m_dialog; }
    void showsWhatRunsWhere();
    void withoutADriverSaysSo();
    void aChoiceIsKept();
    void aChosenGpuThatIsGoneStaysChosen();

private:
    QTemporaryDir m_folder;
    QPointer<DeviceDialog> m_dialog;
};

void TestDeviceDialog::initTestCase() {
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setOrganizationName(u"etude-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    applyTheme(*qApp, Appearance::Light);
}

void TestDeviceDialog::init() {
    QSettings().clear();
    m_dialog = new DeviceDialog(twoGpus);
    m_dialog->show();
    AWAIT_COMPARE(m_dialog->findChild<QTableView*>()->model()->rowCount(), 3);
}

void TestDeviceDialog::showsWhatRunsWhere() {
    const auto* table = m_dialog->findChild<QTableView*>(u"deviceTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(cell(*table, 0, DeviceModel::Device).startsWith(u"Processor, "_s));
    QCOMPARE(cell(*table, 0, DeviceModel::Memory), u"24.0 GB"_s);
    QCOMPARE(cell(*table, 0, DeviceModel::Free), u"17.5 GB"_s);
    QCOMPARE(cell(*table, 0, DeviceModel::Load), u"87 %"_s);
    QCOMPARE(cell(*table, 1, DeviceModel::Device), u"NVIDIA A100-SXM4-80GB"_s);
    QCOMPARE(cell(*table, 1, DeviceModel::Memory), u"80.0 GB"_s);
    QCOMPARE(cell(*table, 1, DeviceModel::Free), u"20.0 GB"_s);
    QCOMPARE(cell(*table, 1, DeviceModel::Load), u"97 %"_s);
    QCOMPARE(cell(*table, 1, DeviceModel::Running), u"run 0123456789ab: 59.0 GB, python3 (process 815)"_s);
    QCOMPARE(cell(*table, 2, DeviceModel::Load), QString());
    QCOMPARE(m_dialog->findChild<QLabel*>(u"deviceDriver"_s)->text(), u"NVIDIA driver 550.54.15"_s);
}

void TestDeviceDialog::withoutADriverSaysSo() {
    const QString reason = u"There is no NVIDIA driver on this machine."_s;
    const QPointer<DeviceDialog> without = new DeviceDialog([] {
        return MachineLoad{{}, {}, 0, Error{ErrorKind::NotFound, say("There is no NVIDIA driver on this machine.")}};
    });
    AWAIT_COMPARE(without->findChild<QLabel*>(u"deviceDriver"_s)->text(), reason);
    QCOMPARE(without->findChild<QTableView*>()->model()->rowCount(), 1);
    delete without;
}

void TestDeviceDialog::aChoiceIsKept() {
    QCOMPARE(trainingDevice(), (TrainingDevice{u"auto"_s, false}));
    auto* device = m_dialog->findChild<QComboBox*>(u"trainingDevice"_s);
    QCOMPARE(device->count(), 4);
    device->setFocus();
    QTest::keyClick(device, Qt::Key_End);
    m_dialog->findChild<QCheckBox*>(u"trainElsewhere"_s)->click();
    QCOMPARE(trainingDevice(), (TrainingDevice{u"GPU-bb"_s, true}));
    auto* workers = m_dialog->findChild<QSpinBox*>(u"trainingWorkers"_s);
    QCOMPARE(workers->text(), u"automatic"_s);
    workers->setFocus();
    QTest::keyClick(workers, Qt::Key_Up);
    QTest::keyClick(workers, Qt::Key_Up);
    QCOMPARE(trainingDevice(), (TrainingDevice{u"GPU-bb"_s, true, 2}));
    delete m_dialog;
    m_dialog = new DeviceDialog(twoGpus);
    QCOMPARE(m_dialog->findChild<QComboBox*>(u"trainingDevice"_s)->currentData().toString(), u"GPU-bb"_s);
    QCOMPARE(m_dialog->findChild<QSpinBox*>(u"trainingWorkers"_s)->value(), 2);
}

void TestDeviceDialog::aChosenGpuThatIsGoneStaysChosen() {
    setTrainingDevice({u"GPU-cc"_s, false});
    const QPointer<DeviceDialog> later = new DeviceDialog(twoGpus);
    AWAIT_COMPARE(later->findChild<QTableView*>()->model()->rowCount(), 3);
    const auto* device = later->findChild<QComboBox*>(u"trainingDevice"_s);
    QCOMPARE(device->currentData().toString(), u"GPU-cc"_s);
    QCOMPARE(device->currentText(), u"GPU-cc, which is not there now"_s);
    delete later;
}

QTEST_MAIN(TestDeviceDialog)
#include "tst_device_dialog.moc"
