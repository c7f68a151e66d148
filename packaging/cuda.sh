# SPDX-License-Identifier: GPL-3.0-or-later
# A libtorch with CUDA: sourced after lib.sh by the scripts that use one.

has_gpu() { nvidia-smi -L >/dev/null 2>&1; }

# choose_torch: the wheel of PyPI for this machine's driver, in torch_version and torch_says. Torch 2.7 is the first whose
# wheels have the C++11 ABI.
choose_torch() {
    local driver=
    has_gpu && driver=$(nvidia-smi --query-gpu=driver_version --format=csv,noheader | head -n 1)
    if [ -n "$driver" ] && [ "${driver%%.*}" -lt 580 ]; then # the first driver that runs CUDA 13
        torch_version=2.10.0
        torch_says="torch 2.10.0 for CUDA 12.8 and NVIDIA's libraries: 4.1 GB to fetch, 7.4 GB in build/"
    else
        torch_version=2.11.0
        torch_says="torch 2.11.0 for CUDA 13.0 and NVIDIA's libraries: 2.7 GB to fetch, 4.9 GB in build/"
    fi
}

# fetch_torch: sets torch to the folder of a libtorch with CUDA: $ETUDE_TORCH, else a virtual environment in build/, which
# is filled from PyPI once.
fetch_torch() {
    if [ -n "${ETUDE_TORCH:-}" ]; then
        torch=$(realpath -e "$ETUDE_TORCH") || fail "ETUDE_TORCH names a folder that is not there."
        return
    fi
    choose_torch
    torch=$root/build/torch-$torch_version
    [ ! -e "$torch/complete" ] || return 0
    install_packages cuda
    say "Fetching from PyPI $torch_says"
    python3 -m venv --clear "$torch" || fail "python3 could not make a virtual environment in $torch."
    # pip unpacks where it downloads; /tmp is often too small for that.
    TMPDIR=$torch "$torch/bin/pip" install --no-cache-dir --disable-pip-version-check --quiet "torch==$torch_version" ||
        fail "pip could not install torch $torch_version; see its message above. ETUDE_TORCH=FOLDER takes one that is there; packaging/start --cpu needs none."
    touch "$torch/complete"
}

# build_cuda_worker: build/cuda, and etude-worker-cuda beside the programs of build/release, which then train with it. One
# that does not pass its self-test is taken away again.
build_cuda_worker() {
    local bin=$root/build/release/bin
    fetch_torch
    build cuda "-DETUDE_TORCH=$torch"
    ln -sfn ../../cuda/bin/etude-worker "$bin/etude-worker-cuda"
    say "Self-test of the worker for GPUs"
    "$bin/etude-cli" selftest --version && "$bin/etude-cli" selftest && return
    rm "$bin/etude-worker-cuda"
    say "It did not pass: training goes on the processor. packaging/start --cpu leaves this out."
}
