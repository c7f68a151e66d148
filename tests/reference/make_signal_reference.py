#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/signal_*.npy: what librosa makes of one short signal.

    python3 -m venv venv && venv/bin/pip install librosa==0.11.0
    venv/bin/python tests/reference/make_signal_reference.py tests/data
"""
import sys

import librosa
import numpy as np

RATE = 12000
folder = sys.argv[1]


def save(name, values, dtype=np.float32):
    np.save(f"{folder}/signal_{name}.npy", np.ascontiguousarray(values, dtype=dtype))


# A sweep, a steady tone, a click and quiet noise: every band holds something, over a range of more than 80 dB.
time = np.arange(RATE) / RATE
signal = 0.3 * np.sin(2 * np.pi * (50 * time + 2700 * time**2)) + 0.2 * np.sin(2 * np.pi * 440 * time)
signal += 1e-4 * np.random.default_rng(1).standard_normal(RATE)
signal[9000] += 0.9
signal = signal.astype(np.float32)
save("samples", signal)

for name, pad in (("zeros", "constant"), ("reflect", "reflect")):
    spectrum = librosa.stft(signal, n_fft=512, hop_length=256, window="hann", center=True, pad_mode=pad)
    power = np.abs(spectrum) ** 2
    if name == "zeros":
        save("stft_zeros", power)
        mel = librosa.feature.melspectrogram(S=power, sr=RATE, n_fft=512, n_mels=96)
        save("mel", mel)
        save("mel_decibel", librosa.power_to_db(mel, ref=np.max, amin=1e-10, top_db=80.0))
    else:
        save("stft_reflect", power[:, [0, 1, -2, -1]])
# A window shorter than the transform, another shape, not centred.
save("stft_blackman", np.abs(librosa.stft(signal, n_fft=512, hop_length=1000, win_length=400, window="blackman",
                                          center=False)))

save("bank_slaney", librosa.filters.mel(sr=RATE, n_fft=512, n_mels=96, dtype=np.float64))
save("bank_htk", librosa.filters.mel(sr=RATE, n_fft=512, n_mels=40, fmin=50, fmax=5000, htk=True, norm=None,
                                     dtype=np.float64))
save("a_weighting", librosa.A_weighting(librosa.fft_frequencies(sr=RATE, n_fft=512)), np.float64)
save("mel_frequencies", librosa.mel_frequencies(n_mels=98, fmin=0, fmax=RATE / 2)[1:-1], np.float64)

# The same samples taken as a recording at another rate.
save("resampled_22050", librosa.resample(signal, orig_sr=22050, target_sr=RATE))
save("resampled_8000", librosa.resample(signal, orig_sr=8000, target_sr=RATE))
