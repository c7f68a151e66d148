// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/population_statistics.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace etude {

namespace {

/// By libtorch's operators, clip by clip: in double a batch would be large.
void addStockSums(PositionSums& sums, const torch::Tensor& z) {
    const std::int64_t maps = z.size(1);
    torch::Tensor totals = torch::zeros({2, maps}, torch::TensorOptions(torch::kFloat64).device(z.device()));
    for (std::int64_t clip = 0; clip < z.size(0); ++clip) {
        const torch::Tensor values = z[clip].to(torch::kFloat64).flatten(1);
        totals.add_(torch::stack({values.sum(1), values.square().sum(1)}));
    }
    const torch::Tensor batch = totals.to(torch::kCPU).contiguous();
    sums.count += static_cast<double>(z.numel() / maps);
    sums.values.resize(static_cast<std::size_t>(2 * maps));
    std::transform(sums.values.begin(), sums.values.end(), batch.data_ptr<double>(), sums.values.begin(), std::plus());
}

torch::Tensor like(const torch::Tensor& buffer, const std::vector<double>& values) {
    return torch::tensor(values, torch::kFloat64).to(buffer.options());
}

} // namespace

PopulationStatistics::PopulationStatistics(ConvNet& net, std::int64_t clips, std::optional<InputSums>& inputs)
    : m_net(net)
    , m_clips(clips)
    , m_inputs(inputs) {
    for (std::size_t i = 0; i < net.blocks->size(); ++i)
        net.block(i).normaliseBy({}, {});
}

bool PopulationStatistics::needsInputs() const {
    return m_block == 0 ? !m_inputs : m_kept.empty();
}

void PopulationStatistics::add(const torch::Tensor& inputs) {
    const torch::NoGradGuard guard;
    torch::Tensor maps = m_net.entering(inputs);
    for (std::size_t i = 0; i < m_block; ++i)
        maps = m_net.block(i).forward(maps, m_net.execution, m_net.precision);
    addMaps(maps);
}

void PopulationStatistics::addMaps(const torch::Tensor& maps) {
    m_tensors = current().tensors(maps);
    if (m_block == 0 && m_net.execution.fused() && canFuseFirst(maps, m_tensors)) {
        if (!m_gathered)
            m_gathered.emplace();
        addSums(*m_gathered, maps, m_tensors, m_net.execution.instructions);
        return;
    }
    const torch::Tensor z = current().convolution(maps, m_net.execution, m_net.precision);
    addSumsOf(z);
    const bool last = m_block + 1 == m_net.blocks->size();
    if (!last && keepsConvolutions(z.numel() / z.size(0), m_clips))
        m_next.push_back(z);
}

void PopulationStatistics::addSumsOf(const torch::Tensor& z) {
    m_fusedSums = m_net.execution.fused() && canFuse(z, m_tensors);
    if (m_fusedSums)
        addSums(m_sums, z, m_tensors, m_net.execution.instructions);
    else
        addStockSums(m_sums, z);
}

MapStatistics PopulationStatistics::statistics() const {
    const bool ofInputs = m_block == 0 && m_inputs;
    MapStatistics statistics = ofInputs ? statisticsOf(*m_inputs, current().conv->weight) : statisticsOf(m_sums);
    if (ofInputs || m_fusedSums) {
        const torch::Tensor bias = current().conv->bias.to(torch::kFloat64).contiguous();
        std::transform(statistics.mean.begin(), statistics.mean.end(), bias.data_ptr<double>(), statistics.mean.begin(),
                       std::plus());
    }
    return statistics;
}

bool PopulationStatistics::finishBlock() {
    const torch::NoGradGuard guard;
    for (torch::Tensor& z : m_kept) {
        const torch::Tensor maps = m_net.block(m_block - 1).afterConvolution(z, m_net.execution);
        z.reset();
        addMaps(maps);
    }
    if (m_gathered)
        m_inputs = std::exchange(m_gathered, std::nullopt);
    const MapStatistics found = statistics();
    const auto& norm = current().norm;
    current().normaliseBy(like(norm->running_mean, found.mean), like(norm->running_var, found.variance));
    m_kept = std::exchange(m_next, {});
    m_sums = {};
    return ++m_block < m_net.blocks->size();
}

} // namespace etude
