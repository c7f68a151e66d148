// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/device_model.h"

#include <QLocale>

#include "engine/core/parallel_for.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

QString gigabytes(std::int64_t bytes) {
    return DeviceModel::tr("%1 GB").arg(QLocale().toString(static_cast<double>(bytes) / 1e9, 'f', 1));
}

QString runningText(const Gpu& gpu) {
    return told(usersOf(gpu)).join(QStringLiteral(", "));
}

} // namespace

DeviceModel::DeviceModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void DeviceModel::setDevices(const MachineLoad& load) {
    beginResetModel();
    m_load = load;
    m_gpus = load.gpus ? QList<Gpu>(load.gpus->gpus.begin(), load.gpus->gpus.end()) : QList<Gpu>();
    endResetModel();
}

int DeviceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_gpus.size()) + 1;
}

int DeviceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeviceModel::processorText(int column) const {
    switch (column) {
    case Device:
        return tr("Processor, %n core(s)", nullptr, threadCount(0));
    case Memory:
        return m_load.memory.total > 0 ? gigabytes(m_load.memory.total) : QString();
    case Free:
        return gigabytes(m_load.availableBytes);
    case Load:
        return m_load.cpu ? tr("%1 %").arg(qRound(100.0 * *m_load.cpu)) : QString();
    default:
        return {};
    }
}

QString DeviceModel::text(int row, int column) const {
    if (row == 0)
        return processorText(column);
    const Gpu& gpu = m_gpus[row - 1];
    switch (column) {
    case Device:
        return toQt(gpu.name);
    case Memory:
        return gigabytes(gpu.totalBytes);
    case Free:
        return gigabytes(gpu.totalBytes - gpu.usedBytes);
    case Load:
        return gpu.utilisation ? tr("%1 %").arg(*gpu.utilisation) : QString();
    default:
        return runningText(gpu);
    }
}

QVariant DeviceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const bool isText = index.column() == Device || index.column() == Running;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return isText ? plainToolTip(text(index.row(), index.column())) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        return isText ? QVariant() : QVariant(numberFont());
    default:
        return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (section == Device || section == Running ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device:
        return tr("Device");
    case Memory:
        return tr("Memory");
    case Free:
        return tr("Free");
    case Load:
        return tr("Load");
    default:
        return tr("What runs there");
    }
}

} // namespace etude
