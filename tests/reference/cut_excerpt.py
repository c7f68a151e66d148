#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes vibe_ace.flac: seconds 22 to 24 of the recording that came with librosa until 0.7, stereo, 44 100 Hz.

    pip download librosa==0.7.2 --no-deps --no-binary :all:
    tar xzf librosa-0.7.2.tar.gz --wildcards --strip-components 4 '*.ogg'
    python tests/reference/cut_excerpt.py Kevin_MacLeod_-_Vibe_Ace.ogg tests/data
"""
import sys

import soundfile

recording, folder = sys.argv[1:]
samples, rate = soundfile.read(recording, start=22 * 44100, frames=2 * 44100)
soundfile.write(f"{folder}/vibe_ace.flac", samples, rate, subtype="PCM_16")
