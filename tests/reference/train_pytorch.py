#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole training steps of the paper's network in PyTorch from PyPI: eager, channels-last and torch.compile, each with
glibc as it is and told to keep freed pages. bench_learn asks it beside the program's own; alone it prints a table:

    python3 -m venv venv-torch && venv-torch/bin/pip install torch==2.11.0 numpy==2.4.6
    venv-torch/bin/python tests/reference/train_pytorch.py --input mel --batch 16

With --device cuda it trains there, and a variant that ends in _bfloat16 does so under autocast. With --serve VARIANT a line of JSON comes in, {"steps": n}, and one goes out: {"ms": [a time for each], "loss": the last
step's}; the first line out is a greeting with the versions.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import time

LAYOUTS = ("eager", "channels_last", "compile", "compile_channels_last")
VARIANTS = LAYOUTS + tuple(layout + "_bfloat16" for layout in LAYOUTS)
DRAWN_CLIPS = 16  # a larger batch repeats them
KEPT_PAGES = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": "1000000000000", "MALLOC_TOP_PAD_": "67108864"}


def answer(document):
    print(json.dumps(document), flush=True)


try:
    import numpy
    import torch
    from torch import nn
except ImportError as missing:
    answer({"error": f"{missing.name} is not installed"})
    sys.exit()

from make_network_reference import CASES, Network, batch, initialise


class Training:
    def __init__(self, variant, name, clips, device):
        case = CASES[name] | {"width": 32, "tags": 50}
        layout = torch.channels_last if "channels_last" in variant else torch.contiguous_format
        self.device = torch.device(device)
        self.autocast = variant.endswith("bfloat16")
        self.network = Network(case)
        initialise(self.network, case)
        self.network.to(self.device, memory_format=layout)
        drawn = min(clips, DRAWN_CLIPS)
        repeats = -(-clips // drawn)
        inputs, targets = (part.float().repeat(repeats, *[1] * (part.dim() - 1))[:clips].to(self.device)
                           for part in batch(*case["input"], drawn, case["tags"]))
        self.inputs, self.targets = inputs.contiguous(memory_format=layout), targets
        self.forward = torch.compile(self.network) if variant.startswith("compile") else self.network
        self.optimiser = torch.optim.Adam(self.network.parameters(), lr=5e-3, betas=(0.9, 0.999), eps=1e-8)

    def steps(self, count):
        times = []
        for _ in range(count):
            start = time.perf_counter()
            self.optimiser.zero_grad()
            with torch.autocast(self.device.type, torch.bfloat16, enabled=self.autocast):
                loss = nn.functional.binary_cross_entropy_with_logits(self.forward(self.inputs), self.targets)
            loss.backward()
            self.optimiser.step()
            if self.device.type == "cuda":
                torch.cuda.synchronize()
            times.append(1e3 * (time.perf_counter() - start))
        return {"ms": times, "loss": loss.item()}


def table(options):
    print(f"PyTorch {torch.__version__}, {options.threads} threads, {options.input}, batch {options.batch}: a training "
          "step, milliseconds a clip")
    for variant in LAYOUTS:
        for kept in (False, True):
            words = [sys.executable, __file__, "--serve", variant, "--input", options.input, "--batch",
                     str(options.batch), "--threads", str(options.threads), "--device", options.device]
            done = subprocess.run(words, input='{"steps": 2}\n{"steps": 10}\n', capture_output=True, text=True,
                                  check=True, env=os.environ | (KEPT_PAGES if kept else {}))
            times = json.loads(done.stdout.splitlines()[-1])["ms"]
            print(f"{variant + (', freed pages kept' if kept else ''):40} "
                  f"{statistics.median(times) / options.batch:8.2f}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--serve", choices=VARIANTS)
    parser.add_argument("--versions", action="store_true")
    parser.add_argument("--input", choices=("mel", "stft", "short_mel", "short_stft"), default="mel")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    if not (options.serve or options.versions):
        table(options)
        return
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    answer({"torch": torch.__version__, "numpy": numpy.__version__})
    if options.versions:
        return
    training = Training(options.serve, options.input, options.batch, options.device)
    for line in sys.stdin:
        answer(training.steps(json.loads(line)["steps"]))


main()
