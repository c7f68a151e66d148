// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <memory>
#include <span>

namespace etude {

/// The power spectrum of real frames of one size, and the only user of FFTW. Private to this room. The plan is made
/// once per process and size, with FFTW_ESTIMATE and no wisdom, so that every process computes the same bits.
class RealFourier {
public:
    explicit RealFourier(int size);

    /// The aligned memory of one transform; each thread has its own.
    class Work {
    public:
        explicit Work(int size);
        /// `size` samples.
        [[nodiscard]] std::span<float> input() { return {m_input.get(), m_size}; }

    private:
        friend class RealFourier;
        struct Free {
            void operator()(void* memory) const;
        };
        std::size_t m_size;
        std::unique_ptr<float[], Free> m_input;
        std::unique_ptr<std::complex<float>[], Free> m_output; ///< of the complex transform
        std::unique_ptr<float[], Free> m_parts;                ///< its real parts, then its imaginary parts
    };

    [[nodiscard]] Work makeWork() const { return Work(m_size); }

    /// power[k] = |sum of input[n] exp(-2 pi i k n / size)|^2 for k = 0..size / 2. Does not allocate. May be called
    /// from several threads at once.
    void power(Work& work, std::span<float> power) const;

private:
    struct Plan;
    int m_size;
    std::shared_ptr<const Plan> m_plan;
};

} // namespace etude
