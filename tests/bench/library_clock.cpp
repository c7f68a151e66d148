// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/library_clock.h"

#include <chrono>
#include <utility>

#include <mpg123.h>
#include <sndfile.h>
#include <soxr.h>

namespace etude::bench {

namespace {

thread_local LibraryTimes spent;

/// Adds its life time to a sum.
class Stopwatch {
public:
    explicit Stopwatch(double& sum)
        : m_sum(sum) {}
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;
    ~Stopwatch() { m_sum += std::chrono::duration<double, std::milli>(Clock::now() - m_start).count(); }

private:
    using Clock = std::chrono::steady_clock;
    double& m_sum;
    Clock::time_point m_start = Clock::now();
};

} // namespace

LibraryTimes takeLibraryTimes() {
    return std::exchange(spent, {});
}

} // namespace etude::bench

// The names are the linker's: __real_f is f, and a call to f comes to __wrap_f.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
mpg123_handle* __real_mpg123_new(const char* decoder, int* error);
int __real_mpg123_open_handle(mpg123_handle* handle, void* io);
int __real_mpg123_read(mpg123_handle* handle, void* samples, size_t bytes, size_t* done);
void __real_mpg123_delete(mpg123_handle* handle);
SNDFILE* __real_sf_open(const char* path, int mode, SF_INFO* info);
sf_count_t __real_sf_readf_float(SNDFILE* file, float* frames, sf_count_t count);
sf_count_t __real_sf_seek(SNDFILE* file, sf_count_t frames, int whence);
int __real_sf_close(SNDFILE* file);
soxr_t __real_soxr_create(double inputRate, double outputRate, unsigned channels, soxr_error_t* error,
                          soxr_io_spec_t const* io, soxr_quality_spec_t const* quality,
                          soxr_runtime_spec_t const* runtime);
soxr_error_t __real_soxr_process(soxr_t resampler, soxr_in_t in, size_t inputLength, size_t* inputDone, soxr_out_t out,
                                 size_t outputLength, size_t* outputDone);
void __real_soxr_delete(soxr_t resampler);

mpg123_handle* __wrap_mpg123_new(const char* decoder, int* error) {
    const etude::bench::Stopwatch watch(etude::bench::spent.decode);
    return __real_mpg123_new(decoder, error);
}
int __wrap_mpg123_open_handle(mpg123_handle* handle, void* io) {
    const etude::bench::Stopwatch watch(etude::bench::spent.decode);
    return __real_mpg123_open_handle(handle, io);
}
int __wrap_mpg123_read(mpg123_handle* handle, void* samples, size_t bytes, size_t* done) {
    const etude::bench::Stopwatch watch(etude::bench::spent.decode);
    return __real_mpg123_read(handle, samples, bytes, done);
}
void __wrap_mpg123_delete(mpg123_handle* handle) {
    const etude::bench::Stopwatch watch(etude::bench::spent.decode);
    __real_mpg123_delete(handle);
}
SNDFILE* __wrap_sf_open(const char* path, int mode, SF_INFO* info) {
    const etude::bench::Stopwatch watch(etude::bench::spent.decode);
    return __real_sf_open(path, mode, info);
}
sf_count_t __wrap_sf_readf_float(SNDFILE* file, float* frames, sf_count_t count) {
    const etude::bench::Stopwatch watch(etude::bench::spent.decode);
    return __real_sf_readf_float(file, frames, count);
}
sf_count_t __wrap_sf_seek(SNDFILE* file, sf_count_t frames, int whence) {
    const etude::bench::Stopwatch watch(etude::bench::spent.decode);
    return __real_sf_seek(file, frames, whence);
}
int __wrap_sf_close(SNDFILE* file) {
    const etude::bench::Stopwatch watch(etude::bench::spent.decode);
    return __real_sf_close(file);
}
soxr_t __wrap_soxr_create(double inputRate, double outputRate, unsigned channels, soxr_error_t* error,
                          soxr_io_spec_t const* io, soxr_quality_spec_t const* quality,
                          soxr_runtime_spec_t const* runtime) {
    const etude::bench::Stopwatch watch(etude::bench::spent.resample);
    return __real_soxr_create(inputRate, outputRate, channels, error, io, quality, runtime);
}
soxr_error_t __wrap_soxr_process(soxr_t resampler, soxr_in_t in, size_t inputLength, size_t* inputDone, soxr_out_t out,
                                 size_t outputLength, size_t* outputDone) {
    const etude::bench::Stopwatch watch(etude::bench::spent.resample);
    return __real_soxr_process(resampler, in, inputLength, inputDone, out, outputLength, outputDone);
}
void __wrap_soxr_delete(soxr_t resampler) {
    const etude::bench::Stopwatch watch(etude::bench::spent.resample);
    __real_soxr_delete(resampler);
}
}
// NOLINTEND(bugprone-reserved-identifier)
