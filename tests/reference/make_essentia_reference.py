#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes preset/essentia-musicnn.npy: TensorflowInputMusiCNN on the frames that TensorflowPredictMusiCNN cuts (its
FrameCutter has frame 0 centred on the first sample), of the excerpt as make_librosa_reference.py resampled it.

    python3 -m venv venv-essentia && venv-essentia/bin/pip install essentia==2.1b6.dev1389 numpy==2.4.6
    venv-essentia/bin/python tests/reference/make_essentia_reference.py tests/data
"""
import sys

import essentia.standard
import numpy as np

data = sys.argv[1]
samples = np.load(f"{data}/resampled/44100_to_16000.npy")[:32000]
bands = essentia.standard.TensorflowInputMusiCNN()
frames = essentia.standard.FrameGenerator(samples, frameSize=512, hopSize=256)
values = np.array([bands(frame) for frame in frames]).T
np.save(f"{data}/preset/essentia-musicnn.npy", np.ascontiguousarray(values, np.float32))
