// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/network_model.h"

#include <QLocale>
#include <QStringList>

#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr double kMega = 1e6;
constexpr int kWorkDecimals = 3;
constexpr double kLeastWork = 0.001; ///< the last of the decimals

QString number(std::int64_t value) {
    return QLocale().toString(qlonglong{value});
}

QString shape(int maps, int bands, int frames) {
    return QStringLiteral("%1 × %2 × %3").arg(number(maps), number(bands), number(frames));
}

/// Million operations; empty for none.
QString workText(std::int64_t flops) {
    const double work = static_cast<double>(flops) / kMega;
    const QString least = QLocale().toString(kLeastWork, 'f', kWorkDecimals);
    if (flops == 0)
        return {};
    return work < kLeastWork ? QStringLiteral("< ") + least : QLocale().toString(work, 'f', kWorkDecimals);
}

bool isNumeric(int column) {
    return column >= NetworkModel::Output;
}

} // namespace

NetworkModel::NetworkModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void NetworkModel::setPlan(const std::optional<NetworkPlan>& plan) {
    if (plan == m_plan)
        return;
    beginResetModel();
    m_plan = plan;
    m_layers = plan ? plan->layers() : std::vector<LayerPlan>();
    endResetModel();
}

int NetworkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_layers.size()) + 1;
}

int NetworkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString NetworkModel::layerText(const LayerPlan& layer) const {
    switch (layer.kind) {
    case LayerKind::Convolution:
        return tr("conv %1 × %1").arg(m_plan->config.kernel);
    case LayerKind::BatchNormalisation:
        return tr("batch norm");
    case LayerKind::Elu:
        return tr("ELU");
    case LayerKind::MaxPooling: {
        const BlockPlan& block = m_plan->blocks[static_cast<std::size_t>(layer.block - 1)];
        return tr("max-pool %1 × %2").arg(number(block.poolBands), number(block.poolFrames));
    }
    case LayerKind::Dropout:
        return tr("dropout %1").arg(QLocale().toString(m_plan->config.dropout));
    case LayerKind::Dense:
        return tr("dense");
    case LayerKind::Sigmoid:
        return tr("sigmoid");
    }
    return {};
}

QString NetworkModel::text(int row, int column) const {
    if (row == 0)
        return column == Layer    ? tr("input")
               : column == Output ? shape(1, m_plan->input.bands, m_plan->input.frames)
                                  : QString();
    const LayerPlan& layer = m_layers[static_cast<std::size_t>(row - 1)];
    const bool opensBlock =
        layer.block > 0 && (row == 1 || m_layers[static_cast<std::size_t>(row - 2)].block != layer.block);
    switch (column) {
    case Block:
        return opensBlock ? number(layer.block) : QString();
    case Layer:
        return layerText(layer);
    case Output:
        return shape(layer.maps, layer.bands, layer.frames);
    case Parameters:
        return layer.parameters > 0 ? number(layer.parameters) : QString();
    case Work:
        return workText(layer.flops);
    default:
        return {};
    }
}

QString NetworkModel::toolTip(int row) const {
    if (row == 0)
        return tr("One channel: the preprocessed spectrogram of a clip, bands × frames.");
    const LayerPlan& layer = m_layers[static_cast<std::size_t>(row - 1)];
    switch (layer.kind) {
    case LayerKind::Convolution:
        return tr("Convolution with zero padding, so that bands and frames stay. Initial weights: %1.")
            .arg(QString::fromStdString(std::string(enumName(m_plan->config.convolutionInit))));
    case LayerKind::BatchNormalisation:
        return tr("Batch normalisation with a trained scale and offset for each channel.");
    case LayerKind::Elu:
        return tr("Exponential linear unit.");
    case LayerKind::MaxPooling:
        return tr("The maximum of each cell of bands × frames. What does not fill a cell is dropped.");
    case LayerKind::Dropout:
        return tr("Sets this share of the values to zero, in training only.");
    case LayerKind::Dense:
        return tr("Every value to every tag. Initial weights: %1.")
            .arg(QString::fromStdString(std::string(enumName(m_plan->config.outputInit))));
    case LayerKind::Sigmoid:
        return tr("One score between 0 and 1 for each tag.");
    }
    return {};
}

QVariant NetworkModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index.row()));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font = isNumeric(index.column()) ? numberFont() : noteFont();
        font.setPointSizeF(noteFont().pointSizeF());
        return font;
    }
    default:
        return {};
    }
}

QVariant NetworkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const QStringList titles{tr("Block"), tr("Layer"), tr("Output"), tr("Param."), tr("MFLOP")};
    const QStringList notes{
        tr("Convolution, batch normalisation, ELU and max-pooling make one block."),
        tr("What is done, in this order."),
        tr("Shape after the layer for one clip: channels × bands × frames."),
        tr("Parameters that training changes."),
        tr("Million floating-point operations of the forward pass of one clip: 2 for each multiply-add of convolutions "
           "and of the dense layer."),
    };
    switch (role) {
    case Qt::DisplayRole:
        return titles.value(section);
    case Qt::ToolTipRole:
        return plainToolTip(notes.value(section));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return noteFont();
    default:
        return {};
    }
}

QString NetworkModel::tabSeparated() const {
    QStringList lines;
    QStringList fields;
    for (int column = 0; column < ColumnCount; ++column)
        fields << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << fields.join(QLatin1Char('\t'));
    for (int row = 0; row < rowCount(); ++row) {
        fields.clear();
        for (int column = 0; column < ColumnCount; ++column)
            fields << text(row, column);
        lines << fields.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace etude
