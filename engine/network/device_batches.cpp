// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/device_batches.h"

#include <utility>

#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

namespace etude {

namespace {

/// A tensor over the vector's memory, which must outlive it.
template <class T>
torch::Tensor view(std::vector<T>& values, const std::vector<std::int64_t>& shape) {
    return torch::from_blob(values.data(), shape, c10::CppTypeToScalarType<T>::value);
}

} // namespace

DeviceBatches::DeviceBatches(torch::Device device, std::int64_t bands, std::int64_t frames, std::int64_t tags)
    : m_device(device)
    , m_bands(bands)
    , m_frames(frames)
    , m_tags(tags) {
    if (device.is_cuda())
        m_stream = c10::impl::VirtualGuardImpl(device.type()).getStreamFromGlobalPool(device);
}

void DeviceBatches::keep(std::int64_t places, torch::Dtype type) {
    m_kept = torch::empty({places, m_bands * m_frames}, torch::TensorOptions(type).device(m_device));
}

torch::Tensor DeviceBatches::toDevice(const torch::Tensor& values) const {
    if (!m_stream)
        return values;
    torch::Tensor locked = torch::empty(values.sizes(), values.options().pinned_memory(true));
    locked.copy_(values);
    const c10::StreamGuard guard(*m_stream);
    return locked.to(m_device, /*non_blocking=*/true);
}

SentBatch DeviceBatches::send(Batch batch) {
    SentBatch sent{std::move(batch), {}, {}, {}};
    const auto values = static_cast<std::int64_t>(sent.batch.inputs.size());
    sent.inputs = toDevice(view(sent.batch.inputs, {values / (m_bands * m_frames), 1, m_bands, m_frames}));
    sent.targets = toDevice(view(sent.batch.targets, {static_cast<std::int64_t>(sent.batch.clips), m_tags}));
    if (m_stream) {
        sent.batch.inputs = {};
        sent.arrived.emplace(m_device.type());
        sent.arrived->record(*m_stream);
    }
    return sent;
}

torch::Tensor DeviceBatches::inputs(SentBatch& sent) {
    if (sent.arrived) {
        const c10::Stream computing = c10::impl::VirtualGuardImpl(m_device.type()).getStream(m_device);
        sent.arrived->block(computing);
        for (const torch::Tensor& tensor : {sent.inputs, sent.targets})
            tensor.record_stream(computing); // its memory is not used anew before
    }
    if (sent.batch.places.empty())
        return sent.inputs;
    const auto indices = [this](std::vector<std::int64_t>& places) {
        return view(places, {static_cast<std::int64_t>(places.size())}).to(m_device);
    };
    if (!sent.batch.fresh.empty())
        m_kept.index_copy_(0, indices(sent.batch.fresh), sent.inputs.flatten(1).to(m_kept.scalar_type()));
    return m_kept.index_select(0, indices(sent.batch.places)).view({-1, 1, m_bands, m_frames});
}

} // namespace etude
