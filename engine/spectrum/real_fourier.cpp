// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectrum/real_fourier.h"

#include <cmath>
#include <cstddef>
#include <map>
#include <mutex>
#include <new>
#include <numbers>
#include <string_view>
#include <vector>

#include <fftw3.h>

#include "engine/spectrum/fourier_library.h"

namespace etude {

namespace {

template <class T>
T* allocate(std::size_t count) {
    void* memory = fftwf_malloc(count * sizeof(T));
    if (!memory)
        throw std::bad_alloc();
    return static_cast<T*>(memory);
}

fftwf_complex* fftwPointer(void* values) {
    return static_cast<fftwf_complex*>(values); // the layouts are the same by the standard and by FFTW's manual
}

void separate(const float* __restrict complexValues, std::ptrdiff_t count, float* __restrict real,
              float* __restrict imaginary) {
    for (std::ptrdiff_t k = 0; k < count; ++k) {
        real[k] = complexValues[2 * k];
        imaginary[k] = complexValues[2 * k + 1];
    }
}

/// exp(-pi i k / half) for k = 0..half / 2.
struct Twiddles {
    std::vector<float> real, imaginary;

    explicit Twiddles(int half) {
        for (int k = 0; k <= half / 2; ++k) {
            real.push_back(static_cast<float>(std::cos(std::numbers::pi * k / half)));
            imaginary.push_back(static_cast<float>(-std::sin(std::numbers::pi * k / half)));
        }
    }
};

/// The power of a real signal's bins k and half - k for 0 < k < half / 2, from the transform Z of its `half` pairs of
/// samples taken as complex numbers. With 2E = Z[k] + conj Z[half - k] (of the even samples), 2iO = Z[k] - conj Z[half
/// - k] (of the odd) and w the twiddle, X[k] = E + wO and X[half - k] = conj(E - wO). (Press et al., Numerical Recipes,
/// 3rd ed., 12.3.2.) `lower` and `upper` are bins 0 and `half` of the result; they are two arguments because the
/// compiler then knows that what is written through one is not read through the other, and uses vectors.
void combinePairs(const float* __restrict real, const float* __restrict imaginary, const Twiddles& twiddles,
                  std::ptrdiff_t half, float* __restrict lower, float* __restrict upper) {
    const float* __restrict wReal = twiddles.real.data();
    const float* __restrict wImaginary = twiddles.imaginary.data();
    for (std::ptrdiff_t k = 1; k <= (half - 1) / 2; ++k) {
        const float evenReal = real[k] + real[half - k];
        const float evenImaginary = imaginary[k] - imaginary[half - k];
        const float oddReal = imaginary[k] + imaginary[half - k];
        const float oddImaginary = real[half - k] - real[k];
        const float turnedReal = wReal[k] * oddReal - wImaginary[k] * oddImaginary;
        const float turnedImaginary = wReal[k] * oddImaginary + wImaginary[k] * oddReal;
        const float sumReal = evenReal + turnedReal;
        const float sumImaginary = evenImaginary + turnedImaginary;
        const float differenceReal = evenReal - turnedReal;
        const float differenceImaginary = evenImaginary - turnedImaginary;
        lower[k] = 0.25F * (sumReal * sumReal + sumImaginary * sumImaginary);
        upper[-k] = 0.25F * (differenceReal * differenceReal + differenceImaginary * differenceImaginary);
    }
}

float square(float value) {
    return value * value;
}

} // namespace

void RealFourier::Work::Free::operator()(void* memory) const {
    fftwf_free(memory);
}

RealFourier::Work::Work(int size)
    : m_size(static_cast<std::size_t>(size))
    , m_input(allocate<float>(m_size))
    , m_output(allocate<std::complex<float>>(m_size / 2 + 1))
    , m_parts(allocate<float>(m_size)) {}

/// An even size is transformed as half as many complex numbers: faster than FFTW's own real transform, whose estimated
/// plan is not vectorised throughout. FFTW's planner may be used by one thread at a time; plans made are kept for the
/// life of the process.
struct RealFourier::Plan {
    fftwf_plan plan;
    Twiddles twiddles;

    explicit Plan(int size)
        : twiddles(size / 2) {
        Work work(size);
        fftwf_complex* output = fftwPointer(work.m_output.get());
        plan = size % 2 == 0
                   ? fftwf_plan_dft_1d(size / 2, fftwPointer(work.m_input.get()), output, FFTW_FORWARD, FFTW_ESTIMATE)
                   : fftwf_plan_dft_r2c_1d(size, work.m_input.get(), output, FFTW_ESTIMATE);
    }
    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;
    ~Plan() { fftwf_destroy_plan(plan); }

    static std::shared_ptr<const Plan> shared(int size) {
        static std::mutex mutex;
        static std::map<int, std::shared_ptr<const Plan>> plans;
        const std::lock_guard lock(mutex);
        std::shared_ptr<const Plan>& plan = plans[size];
        if (!plan)
            plan = std::make_shared<const Plan>(size);
        return plan;
    }
};

RealFourier::RealFourier(int size)
    : m_size(size)
    , m_plan(Plan::shared(size)) {}

void RealFourier::power(Work& work, std::span<float> power) const {
    const std::complex<float>* output = work.m_output.get();
    if (m_size % 2 != 0) {
        fftwf_execute_dft_r2c(m_plan->plan, work.m_input.get(), fftwPointer(work.m_output.get()));
        for (std::size_t k = 0; k < power.size(); ++k)
            power[k] = square(output[k].real()) + square(output[k].imag());
        return;
    }
    fftwf_execute_dft(m_plan->plan, fftwPointer(work.m_input.get()), fftwPointer(work.m_output.get()));
    const auto half = static_cast<std::size_t>(m_size / 2);
    float* real = work.m_parts.get();
    float* imaginary = real + half;
    separate(reinterpret_cast<const float*>(output), m_size / 2, real, imaginary);
    combinePairs(real, imaginary, m_plan->twiddles, m_size / 2, power.data(), power.data() + half);
    power[0] = square(real[0] + imaginary[0]);
    power[half] = square(real[0] - imaginary[0]);
    if (half % 2 == 0)
        power[half / 2] = square(real[half / 2]) + square(imaginary[half / 2]);
}

std::string fourierLibrary() {
    const std::string_view version(fftwf_version); // "fftw-3.3.10-sse2-avx"
    const auto begin = version.find('-') + 1;
    return "FFTW " + std::string(version.substr(begin, version.find('-', begin) - begin));
}

} // namespace etude
