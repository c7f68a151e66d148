#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs passport snippets one after another in one process, so that librosa is imported once. A line of input is a JSON
list, the program and its arguments; it is answered with one line: nothing, or what was raised.
"""
import json
import runpy
import sys

for line in sys.stdin:
    sys.argv = json.loads(line)
    try:
        runpy.run_path(sys.argv[0], run_name="__main__")
        print(flush=True)
    except (Exception, SystemExit) as error:
        print(repr(error).replace("\n", " "), flush=True)
