#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the same 2 x 3 values in NumPy's types, byte orders, memory orders and format versions, as npy/<name>.npy,
and half precision's special values as npy/halves.npy.

    python3 -m venv venv
    venv/bin/pip install numpy==2.4.6
    venv/bin/python tests/reference/make_npy_reference.py tests/data
"""
import pathlib
import sys

import numpy as np

VALUES = [[0, 1, 2], [3, 100, 1]]
folder = pathlib.Path(sys.argv[1]) / "npy"
folder.mkdir(exist_ok=True)


def write(name, array, version=(1, 0)):
    with open(folder / f"{name}.npy", "wb") as file:
        np.lib.format.write_array(file, array, version=version)


for name, dtype, order in [("float16", "<f2", "C"), ("float16_big_columns", ">f2", "F"),
                           ("float32_big", ">f4", "C"), ("float64_columns", "<f8", "F"),
                           ("int8", "i1", "C"), ("int16_big_columns", ">i2", "F"), ("int32", "<i4", "C"),
                           ("int64_big", ">i8", "C"), ("uint8_columns", "u1", "F"), ("uint16", "<u2", "C"),
                           ("uint32_big", ">u4", "C"), ("uint64_columns", "<u8", "F")]:
    write(name, np.array(VALUES, dtype, order=order))
write("version2", np.array(VALUES, "<f4"), (2, 0))
write("version3", np.array(VALUES, "<f4"), (3, 0))
write("bool_columns", np.array(VALUES, order="F") > 1)
write("cube_columns", np.asfortranarray(np.arange(24, dtype="<i2").reshape(2, 3, 4)))
write("halves", np.array([1, -2.5, 65504, 2.0**-14, 2.0**-24, 1023 * 2.0**-24, -0.0, np.inf, -np.inf, np.nan, 1 / 3],
                         "<f2"))
