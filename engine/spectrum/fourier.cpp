// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectrum/fourier.h"

#include <map>
#include <mutex>
#include <new>

#include <fftw3.h>

namespace etude {

namespace {

template <class T>
T* allocate(std::size_t count) {
    void* memory = fftwf_malloc(count * sizeof(T));
    if (!memory)
        throw std::bad_alloc();
    return static_cast<T*>(memory);
}

fftwf_complex* fftwPointer(std::complex<float>* values) {
    return reinterpret_cast<fftwf_complex*>(values); // the layouts are the same by the standard and by FFTW's manual
}

} // namespace

void RealFourier::Work::Free::operator()(void* memory) const {
    fftwf_free(memory);
}

RealFourier::Work::Work(int size)
    : m_size(static_cast<std::size_t>(size))
    , m_input(allocate<float>(m_size))
    , m_output(allocate<std::complex<float>>(m_size / 2 + 1)) {}

/// FFTW's planner may be used by one thread at a time; plans made are kept for the life of the process.
struct RealFourier::Plan {
    fftwf_plan plan;

    explicit Plan(int size) {
        Work work(size);
        plan = fftwf_plan_dft_r2c_1d(size, work.m_input.get(), fftwPointer(work.m_output.get()), FFTW_ESTIMATE);
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

void RealFourier::transform(Work& work) const {
    fftwf_execute_dft_r2c(m_plan->plan, work.m_input.get(), fftwPointer(work.m_output.get()));
}

} // namespace etude
