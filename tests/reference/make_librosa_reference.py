#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what librosa and SciPy make of the test signals, computed in double and stored as float32.

    python3 -m venv venv
    venv/bin/pip install librosa==0.11.0 numpy==2.4.6 scipy==1.17.1 soxr==1.1.0 soundfile==0.14.0
    venv/bin/python tests/reference/make_librosa_reference.py tests/data
"""
import sys

import librosa
import numpy as np
import scipy.signal

from signals import RATE, excerpt, save, signals

DATA = sys.argv[1]
SIGNALS = signals(DATA)
MUSIC = SIGNALS["music"]


def power(samples, **options):
    """The defaults are those of a SpectrumConfig."""
    options = {"n_fft": 512, "hop_length": 256, "window": "hann", "center": True, "pad_mode": "constant"} | options
    return np.abs(librosa.stft(samples.astype(np.float64), **options)) ** 2


def bank(rate=RATE, n_fft=512, n_mels=96, **options):
    return librosa.filters.mel(sr=rate, n_fft=n_fft, n_mels=n_mels, dtype=np.float64, **options)


def write_signals():
    for name, samples in SIGNALS.items():
        spectrum = power(samples)
        for axis, values in (("stft", spectrum), ("mel", bank() @ spectrum)):
            save(DATA, f"{name}/{axis}", values)
            decibels = librosa.power_to_db(values, ref=np.max, amin=1e-10, top_db=80.0)
            save(DATA, f"{name}/{axis}_decibel", decibels)
        save(DATA, f"{name}/samples", samples)


def write_transforms():
    """Every option of the transform, on the music, with few frames."""
    few = power(MUSIC, hop_length=1500)
    symmetric = scipy.signal.get_window("hann", 400, fftbins=False)
    htk = {"n_mels": 40, "fmin": 50, "fmax": 5000, "htk": True, "norm": None}
    # 38 frames, 255 apart: TensorFlow's "same" needs 347 zeros, 173 before the signal and 174 after it.
    same = np.pad(MUSIC, (173, 174))
    made = {
        "reflect": power(MUSIC, hop_length=1500, pad_mode="reflect"),
        "not_centred": power(MUSIC, hop_length=1500, center=False),
        "same": bank() @ power(same, hop_length=255, center=False),
        "symmetric_short": power(MUSIC, hop_length=1500, window=symmetric, win_length=400),
        "hamming_odd": power(MUSIC, hop_length=1500, n_fft=441, window="hamming"),
        "blackman_short": power(MUSIC, hop_length=1500, window="blackman", win_length=301),
        "rectangular": power(MUSIC, hop_length=1500, window="boxcar"),
        "large": power(MUSIC, hop_length=3000, n_fft=4096),
        "magnitude": np.sqrt(few),
        "mel_of_magnitude": bank() @ np.sqrt(few),
        "mel_htk": bank(**htk) @ few,
    }
    for name, values in made.items():
        save(DATA, f"transform/{name}", values)


def write_compressions():
    """Of a stored input, so that the transform's rounding is not in them."""
    spectrum = power(MUSIC)
    stored = {"power": (bank() @ spectrum).astype(np.float32),
              "magnitude": (bank() @ np.sqrt(spectrum)).astype(np.float32)}
    for quantity, values in stored.items():
        save(DATA, f"compression/{quantity}", values)
    X = stored["power"].astype(np.float64)
    M = stored["magnitude"].astype(np.float64)

    def pcen(**options):
        return librosa.pcen(M * 2**31, sr=RATE, hop_length=256, **options)

    made = {
        "decibel_constant": librosa.power_to_db(X, ref=2.5, amin=1e-5, top_db=60.0),
        "decibel_unfloored": librosa.power_to_db(X, ref=np.max, amin=1e-10, top_db=None),
        "decibel_of_magnitude": librosa.amplitude_to_db(M, ref=np.max, amin=1e-5, top_db=80.0),
        "log10_10000": np.log10(1 + 10000 * X),
        "log_small_offset": np.log(X + 1e-6),
        "cube_root": np.cbrt(X),
        "pcen": pcen(),
        "pcen_other": pcen(gain=0.8, bias=10.0, power=0.25, time_constant=0.06, eps=1e-3),
        "pcen_no_bias": pcen(bias=0.0),
        "pcen_power_zero": pcen(power=0.0),
    }
    for name, values in made.items():
        save(DATA, f"compression/{name}", values)


def write_tables():
    for name in ("hann", "hamming", "blackman", "boxcar"):
        for form, periodic in (("periodic", True), ("symmetric", False)):
            for length in (400, 401):
                save(DATA, f"window/{name}_{form}_{length}", scipy.signal.get_window(name, length, fftbins=periodic))
    banks = {
        "slaney": bank(),
        "slaney_no_norm": bank(n_fft=256, n_mels=40, norm=None, fmin=30, fmax=5500),
        "htk": bank(n_mels=40, fmin=50, fmax=5000, htk=True, norm=None),
        "htk_norm": bank(rate=16000, n_fft=400, n_mels=64, htk=True),
    }
    for name, values in banks.items():
        save(DATA, f"mel_bank/{name}", values)
    save(DATA, "mel_bank/slaney_frequencies", librosa.mel_frequencies(n_mels=98, fmin=0, fmax=6000)[1:-1], np.float64)
    frequencies = np.concatenate([librosa.fft_frequencies(sr=RATE, n_fft=512), np.geomspace(1, 96000, 200)])
    curves = [getattr(librosa, f"{curve}_weighting")(frequencies) for curve in "ABCD"]
    save(DATA, "weighting", [frequencies, *curves], np.float64)


def write_resampled():
    mono = excerpt(DATA)
    for rate in (12000, 16000):
        save(DATA, f"resampled/44100_to_{rate}", librosa.resample(mono, orig_sr=44100, target_sr=rate))
    # The same samples taken as a recording at another rate.
    for rate in (8000, 22050):
        save(DATA, f"resampled/{rate}_to_12000", librosa.resample(mono[:rate], orig_sr=rate, target_sr=RATE))


def write_librosa_preset():
    """load(), feature.melspectrogram() and power_to_db() as they are, but for the length."""
    melspectrogram = librosa.feature.melspectrogram(y=excerpt(DATA, 22050).astype(np.float64), sr=22050)
    save(DATA, "preset/librosa", librosa.power_to_db(melspectrogram))


write_signals()
write_transforms()
write_compressions()
write_tables()
write_resampled()
write_librosa_preset()
