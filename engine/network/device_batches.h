// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <c10/core/Event.h>
#include <torch/torch.h>

#include "engine/network/batch.h"

namespace etude {

/// A batch on its way to the device. On the processor it is where it was.
struct SentBatch {
    Batch batch; ///< what the tensors lie in, on the processor
    torch::Tensor inputs;
    torch::Tensor targets;
    std::optional<c10::Event> arrived; ///< what the device waits for before it reads the tensors
};

/// Brings batches to the device, beside what that computes: from page-locked memory, in a stream of its own. Keeps the
/// inputs that it is told to, so that they travel once. Used from one thread; batches are taken in the order in which
/// they were sent.
class DeviceBatches {
public:
    /// Inputs are [1, bands, frames], targets [tags].
    DeviceBatches(torch::Device device, std::int64_t bands, std::int64_t frames, std::int64_t tags);

    /// Numbers of an input.
    [[nodiscard]] std::int64_t inputValues() const { return m_bands * m_frames; }

    /// Makes room for inputs of `type`, which they are rounded to.
    void keep(std::int64_t places, torch::Dtype type);

    [[nodiscard]] SentBatch send(Batch batch);
    /// [clips, 1, bands, frames] on the device, once it is there; keeps what is fresh.
    [[nodiscard]] torch::Tensor inputs(SentBatch& sent);

private:
    [[nodiscard]] torch::Tensor toDevice(const torch::Tensor& values) const;

    torch::Device m_device;
    std::optional<c10::Stream> m_stream; ///< of GPUs
    std::int64_t m_bands;
    std::int64_t m_frames;
    std::int64_t m_tags;
    torch::Tensor m_kept; ///< [places, bands * frames]
};

} // namespace etude
