// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace etude {

/// The factor of the loss in training with float16, whose smallest number is 6e-8: gradients below vanish unless they
/// are scaled (Micikevicius et al., Mixed precision training, ICLR 2018, section 3.2). It is halved after a step whose
/// gradients overflow, which is then left out, and doubled after 2 000 good ones, as PyTorch's GradScaler does with its
/// defaults. A power of two, so that it rounds nothing.
struct LossScale {
    double factor = 0x1p16;
    std::int64_t goodSteps = 0; ///< since the factor last changed

    void update(bool gradientsAreFinite) {
        if (!gradientsAreFinite)
            *this = {factor / 2.0, 0};
        else if (++goodSteps == 2000)
            *this = {factor * 2.0, 0};
    }
    /// Whether gradients have overflowed so often that the loss is not the reason.
    [[nodiscard]] bool isExhausted() const { return factor < 0x1p-10; }
};

} // namespace etude
