// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/device_dialog.h"

#include <algorithm>
#include <chrono>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "engine/experiment/worker_share.h"
#include "widgets/experiments/device_model.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/models/training_device.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr std::chrono::seconds kInterval(2);
constexpr QSize kSize(800, 320); // px
constexpr int kColumnWidth = 88; // px, at least
constexpr int kMostWorkers = 64;

/// One that is not there now stays in the list: the user chose it.
QList<KeyedItem> choices(const QList<Gpu>& gpus, const QString& chosen) {
    QList<KeyedItem> items{{QStringLiteral("auto"), DeviceDialog::tr("Automatic: the freest GPU, else the processor")},
                           {QStringLiteral("cpu"), DeviceDialog::tr("The processor")}};
    for (const Gpu& gpu : gpus)
        items << KeyedItem{toQt(gpu.uuid), DeviceDialog::tr("%1 (GPU %2)").arg(toQt(gpu.name)).arg(gpu.number)};
    const auto isChosen = [&](const KeyedItem& item) { return item.key == chosen; };
    if (std::ranges::none_of(items, isChosen))
        items << KeyedItem{chosen, DeviceDialog::tr("%1, which is not there now").arg(chosen)};
    return items;
}

} // namespace

struct DeviceDialog::Parts {
    Parts(std::function<MachineLoad()> sampled, QObject* context)
        : sample(std::move(sampled))
        , job(context) {}

    std::function<MachineLoad()> sample;
    DeviceModel model;
    LatestJob job;
    QTimer timer;
    QTableView* table = new QTableView;
    QLabel* driver = new QLabel;
    QComboBox* device = new QComboBox;
    QCheckBox* elsewhere = new QCheckBox;
    QSpinBox* workers = new QSpinBox;
};

DeviceDialog::DeviceDialog(std::function<MachineLoad()> sample, QWidget* parent)
    : QDialog(parent)
    , m_parts(std::make_unique<Parts>(std::move(sample), this)) {
    setObjectName(QStringLiteral("deviceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Devices"));
    resize(kSize);
    layOut();
    const TrainingDevice kept = trainingDevice();
    m_parts->elsewhere->setChecked(kept.elsewhere);
    m_parts->workers->setValue(kept.workers);
    fillKeyed(*m_parts->device, choices({}, kept.device));
    m_parts->device->setCurrentIndex(m_parts->device->findData(kept.device));
    connect(m_parts->device, &QComboBox::activated, this, &DeviceDialog::choose);
    connect(m_parts->elsewhere, &QCheckBox::clicked, this, &DeviceDialog::choose);
    connect(m_parts->workers, &QSpinBox::valueChanged, this, &DeviceDialog::choose);
    connect(&m_parts->timer, &QTimer::timeout, this, &DeviceDialog::ask);
    m_parts->timer.start(kInterval);
    ask();
}

DeviceDialog::~DeviceDialog() = default;

void DeviceDialog::layOut() {
    setUpTable(*m_parts->table, QStringLiteral("deviceTable"), &m_parts->model,
               {.rowHeight = 3 * kGrid + 4, .selection = QAbstractItemView::NoSelection});
    m_parts->table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_parts->table->horizontalHeader()->setMinimumSectionSize(kColumnWidth);
    m_parts->table->setFocusPolicy(Qt::NoFocus);
    m_parts->table->horizontalHeader()->setSectionResizeMode(DeviceModel::Running, QHeaderView::Stretch);
    m_parts->driver->setObjectName(QStringLiteral("deviceDriver"));
    m_parts->driver->setTextFormat(Qt::PlainText);
    m_parts->driver->setWordWrap(true);
    m_parts->driver->setFont(noteFont());
    m_parts->driver->setForegroundRole(QPalette::PlaceholderText);
    m_parts->device->setObjectName(QStringLiteral("trainingDevice"));
    m_parts->device->setToolTip(
        tr("What runs train on that start from now on. A run that was begun goes on on a device "
           "like its first, so that its numbers stay the same."));
    m_parts->elsewhere->setObjectName(QStringLiteral("trainElsewhere"));
    m_parts->elsewhere->setText(tr("If a GPU disappears, go on with the other runs on what is left"));
    m_parts->elsewhere->setToolTip(tr("Otherwise the queue stops there, and no run is trained on a device that was not "
                                      "chosen for it. The run itself is interrupted and goes on later."));
    m_parts->workers->setObjectName(QStringLiteral("trainingWorkers"));
    m_parts->workers->setRange(0, kMostWorkers);
    m_parts->workers->setSpecialValueText(tr("automatic"));
    m_parts->workers->setMinimumWidth(kColumnWidth);
    m_parts->workers->setToolTip(tr("How many runs train at once from the next start of the queue on; they share the "
                                    "cores. Automatic: one for each GPU, on a processor one for each core up to %1.")
                                     .arg(kMostOnProcessor));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Train on"), m_parts->device);
    form->addRow(QString(), m_parts->elsewhere);
    form->addRow(tr("Runs at a time"), m_parts->workers);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    layout->setSpacing(kGrid);
    layout->addWidget(m_parts->table, 1);
    layout->addWidget(m_parts->driver);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

void DeviceDialog::ask() {
    m_parts->job.start([sample = m_parts->sample](const std::stop_token&) { return sample(); },
                       [this](const MachineLoad& load) { showDevices(load); });
}

void DeviceDialog::showDevices(const MachineLoad& load) {
    const Result<GpuList>& list = load.gpus;
    const QList<Gpu> gpus = list ? QList<Gpu>(list->gpus.begin(), list->gpus.end()) : QList<Gpu>();
    m_parts->model.setDevices(load);
    m_parts->driver->setText(list ? tr("NVIDIA driver %1").arg(toQt(list->driver)) : told(list.error()));
    if (!m_parts->device->view()->isVisible())
        fillKeyed(*m_parts->device, choices(gpus, trainingDevice().device));
}

void DeviceDialog::choose() {
    setTrainingDevice({currentKey(*m_parts->device), m_parts->elsewhere->isChecked(), m_parts->workers->value()});
}

} // namespace etude
