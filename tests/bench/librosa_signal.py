#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What bench_signal compares Etude with: librosa as people call it, one thread.

A line of JSON comes in, a line of JSON goes out; the first line out is a greeting with the versions.
{"load": {"samples": x.npy, "mp3": y.mp3}}    names what the jobs work on
{"job": "mel", "repeats": 5}                  runs a job; answers {"passages": [[total, decode, resample], ...]}, in ms
{"save": "mel", "file": z.npy}                writes what a job makes
"""
import json
import os
import sys
import time

for pool in ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "NUMBA", "BLIS"):
    os.environ[pool + "_NUM_THREADS"] = "1"


def answer(document):
    print(json.dumps(document), flush=True)


try:
    import librosa
    import numpy as np
    import soundfile
    import soxr
except ImportError as missing:
    answer({"error": f"{missing.name} is not installed"})
    sys.exit()
try:
    import torch

    torch.set_num_threads(1)
except ImportError:
    torch = None

PAPER = {"sr": 12000, "n_fft": 512, "hop_length": 256, "n_mels": 96}
spent = {"decode": 0.0, "resample": 0.0}
material = {}


def timed(stage, function):
    """The function with a clock about it: whose time librosa.load spends."""

    def call(*arguments, **named):
        start = time.perf_counter()
        try:
            return function(*arguments, **named)
        finally:
            spent[stage] += time.perf_counter() - start

    return call


for method in ("__init__", "read", "close"):
    setattr(soundfile.SoundFile, method, timed("decode", getattr(soundfile.SoundFile, method)))
soxr.resample = timed("resample", soxr.resample)


def mel():
    return librosa.feature.melspectrogram(y=material["samples"], **PAPER)


def network_input():
    decibels = librosa.power_to_db(mel(), ref=np.max, amin=1e-10, top_db=80.0)
    return (decibels - decibels.mean()) / decibels.std()


def mp3():
    samples, _ = librosa.load(material["mp3"], sr=12000)
    return librosa.feature.melspectrogram(y=samples, **PAPER)


def torch_mel():
    spectrum = torch.stft(material["tensor"], n_fft=512, hop_length=256, window=material["window"], center=True,
                          pad_mode="constant", return_complex=True)
    return material["bank"] @ spectrum.abs().square()


JOBS = {"mel": mel, "input": network_input, "mp3": mp3}
if torch:
    JOBS["torch_mel"] = torch_mel


def load(files):
    material["samples"] = np.load(files["samples"])
    material["mp3"] = files["mp3"]
    if torch:
        material["tensor"] = torch.from_numpy(material["samples"])
        material["window"] = torch.hann_window(512)
        bank = librosa.filters.mel(sr=PAPER["sr"], n_fft=PAPER["n_fft"], n_mels=PAPER["n_mels"])
        material["bank"] = torch.from_numpy(bank)


def passage(job):
    """Milliseconds of one call: in all, in libsndfile, in soxr."""
    for stage in spent:
        spent[stage] = 0.0
    start = time.perf_counter()
    job()
    total = time.perf_counter() - start
    return [1e3 * total, 1e3 * spent["decode"], 1e3 * spent["resample"]]


def serve(request):
    if "load" in request:
        load(request["load"])
        return {}
    if "save" in request:
        np.save(request["file"], np.asarray(JOBS[request["save"]](), dtype=np.float32))
        return {}
    job = JOBS[request["job"]]
    return {"passages": [passage(job) for _ in range(request["repeats"])]}


answer({"librosa": librosa.__version__, "numpy": np.__version__, "soundfile": soundfile.__version__,
        "libsndfile": soundfile.__libsndfile_version__, "soxr": soxr.__version__,
        "torch": torch.__version__ if torch else None})
for line in sys.stdin:
    answer(serve(json.loads(line)))
