#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes preset/kapre-2017.npy: Kapre 0.1's Melspectrogram() with its defaults. That runs on Keras 1 and 2 only; these
are its formulas (kapre 0.1.4, time_frequency.py and backend.py) in NumPy and double: a convolution with windowed cosines and
sines, strided by n_dft / 2 and padded "same", the squares' sum, librosa's mel bank, and K.pow(K.sqrt(x), 1.0).

    venv/bin/python tests/reference/make_kapre_reference.py tests/data     (venv as for make_librosa_reference.py)
"""
import sys

import librosa
import numpy as np
import scipy.signal

from signals import excerpt, save

DATA = sys.argv[1]
RATE, N_DFT, N_HOP, N_MELS = 22050, 512, 256, 128


def same_padded(samples):
    """TensorFlow's "same": ceil(size / stride) outputs, the odd zero at the end."""
    missing = max(0, (-(-samples.size // N_HOP) - 1) * N_HOP + N_DFT - samples.size)
    return np.pad(samples, (missing // 2, missing - missing // 2))


samples = same_padded(excerpt(DATA, RATE).astype(np.float64))
frames = np.lib.stride_tricks.sliding_window_view(samples, N_DFT)[::N_HOP]
angles = 2 * np.pi / N_DFT * np.outer(np.arange(N_DFT), np.arange(N_DFT // 2 + 1))
window = scipy.signal.get_window("hann", N_DFT, fftbins=True)[:, np.newaxis]
power = (frames @ (np.cos(angles) * window)) ** 2 + (frames @ (np.sin(angles) * window)) ** 2
bank = librosa.filters.mel(sr=RATE, n_fft=N_DFT, n_mels=N_MELS, fmin=0.0, fmax=RATE / 2, htk=False, norm="slaney",
                           dtype=np.float64)
save(DATA, "preset/kapre-2017", np.sqrt(bank @ power.T))
