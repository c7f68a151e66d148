#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes preset/torchaudio.npy: transforms.MelSpectrogram() and AmplitudeToDB() as they are, in double, on the excerpt
as make_librosa_reference.py resampled it. torchaudio in float32 is within 0.0075 dB of it.

    python3 -m venv venv-torch && venv-torch/bin/pip install torch==2.11.0 torchaudio==2.11.0 numpy==2.4.6
    venv-torch/bin/python tests/reference/make_torchaudio_reference.py tests/data
"""
import sys

import numpy as np
import torch
import torchaudio

torch.set_default_dtype(torch.float64)
data = sys.argv[1]
samples = torch.from_numpy(np.load(f"{data}/resampled/44100_to_16000.npy")[:32000]).double()
transform = torch.nn.Sequential(torchaudio.transforms.MelSpectrogram(), torchaudio.transforms.AmplitudeToDB())
np.save(f"{data}/preset/torchaudio.npy", np.ascontiguousarray(transform(samples).numpy(), np.float32))
