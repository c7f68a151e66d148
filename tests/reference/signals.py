# SPDX-License-Identifier: GPL-3.0-or-later
"""The signals that the references are made of, and how they are stored. Needs librosa."""
import pathlib

import librosa
import numpy as np

RATE = 12000
SAMPLES = 9600
EXCERPT_SECONDS = 2


def save(data, name, values, dtype=np.float32):
    file = pathlib.Path(data) / f"{name}.npy"
    file.parent.mkdir(parents=True, exist_ok=True)
    np.save(file, np.ascontiguousarray(values, dtype=dtype))


def excerpt(data, rate=None):
    """The real recording, mono float32, at its own rate (44 100 Hz) or as librosa.load() resamples it, two seconds."""
    samples, rate = librosa.load(pathlib.Path(data) / "vibe_ace.flac", sr=rate, mono=True)
    return librosa.util.fix_length(samples, size=EXCERPT_SECONDS * rate)


def signals(data):
    """0.8 s each at 12 kHz, float32."""
    time = np.arange(SAMPLES) / RATE
    impulse = np.zeros(SAMPLES)
    impulse[5000] = 1.0
    music = excerpt(data, RATE)[:SAMPLES]
    made = {
        "impulse": impulse,
        "sweep": 0.8 * np.sin(2 * np.pi * (50 * time + 2950 / 0.8 * time**2)),  # 50 to 5950 Hz
        "noise": 0.1 * np.random.default_rng(1).standard_normal(SAMPLES),
        "music": music,
        "silence": np.zeros(SAMPLES),
        "clipped": np.clip(8 * music, -1, 1),
        "offset": 0.25 + 0.1 * music,
    }
    return {name: values.astype(np.float32) for name, values in made.items()}
