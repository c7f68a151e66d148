// SPDX-License-Identifier: GPL-3.0-or-later
#include <new>
#include <stdexcept>

#include <QTest>
#include <torch/torch.h>

#include "engine/network/boundary.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;

namespace {

template <class Work>
Error errorOfWork(Work work) {
    return guarded([&]() -> Result<void> {
               work();
               return {};
           })
        .error();
}

} // namespace

class TestBoundary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsResultsPass();
    void memoryThatRanOutReadsTheSame();
    void otherFailuresAreOneLine();
    void aLostGpuIsTold();
};

void TestBoundary::letsResultsPass() {
    QCOMPARE(guarded([]() -> Result<int> { return 7; }).value(), 7);
    const Error error{ErrorKind::Locked, say("A sentence.")};
    QCOMPARE(guarded([&]() -> Result<int> { return error; }).error(), error);
}

void TestBoundary::memoryThatRanOutReadsTheSame() {
    const Error plain = errorOfWork([] { throw std::bad_alloc(); });
    QVERIFY2(plain.message.ends_with("there is not enough memory; choose a smaller batch."), plain.message.c_str());
    // A petabyte: more than a process has addresses for.
    const Error host = errorOfWork([] { (void)torch::empty({std::int64_t{1} << 48}); });
    QCOMPARE(host.message, plain.message);
    const Error gpu = errorOfWork([] {
        throw c10::OutOfMemoryError({"", "", 0}, "CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; ...)");
    });
    QCOMPARE(gpu.message, plain.message);
}

void TestBoundary::otherFailuresAreOneLine() {
    const Error shape = errorOfWork([] { (void)torch::zeros({2}).reshape({3}); });
    QVERIFY(contains(shape.message, "shape '[3]' is invalid"));
    QVERIFY(shape.message.find('\n') == std::string::npos);
    QVERIFY(errorOfWork([] { throw std::runtime_error("a defect"); }).message.ends_with("a defect"));
    QVERIFY(!errorOfWork([] { throw 7; }).message.empty());
}

void TestBoundary::aLostGpuIsTold() {
    const auto failure = [](const std::exception& thrown) {
        return gpuFailureOf(std::make_exception_ptr(std::runtime_error(thrown.what())));
    };
    // As libtorch words them: the runtime's text of the error after "CUDA error: ".
    QCOMPARE(failure(std::runtime_error("CUDA error: no CUDA-capable device is detected")), GpuFailure::Lost);
    QCOMPARE(failure(std::runtime_error("CUDA error: unknown error\nCUDA kernel errors might be reported later")),
             GpuFailure::Lost);
    QCOMPARE(failure(std::runtime_error("CUDA error: an illegal memory access was encountered")), GpuFailure::Some);
    QCOMPARE(failure(std::runtime_error("unknown error")), GpuFailure::None);
    QCOMPARE(gpuFailureOf(std::make_exception_ptr(7)), GpuFailure::None);
}

QTEST_APPLESS_MAIN(TestBoundary)
#include "tst_boundary.moc"
