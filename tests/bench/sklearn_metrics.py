#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What bench_metrics compares Etude with: scikit-learn, one thread.

A line of JSON comes in, a line of JSON goes out; the first line out is a greeting with the versions.
{"make": {"clips": 28540, "tags": 50}}   makes the scores and labels that bench_metrics makes
{"job": "roc_auc"}                       or "average_precision": answers {"ms": t, "values": [one for each tag]}
"""
import json
import os
import sys
import time

for pool in ("OMP", "OPENBLAS", "MKL"):
    os.environ[pool + "_NUM_THREADS"] = "1"
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../reference"))


def answer(document):
    print(json.dumps(document), flush=True)


try:
    import numpy as np
    import sklearn
    from sklearn.metrics import average_precision_score, roc_auc_score
except ImportError as missing:
    answer({"error": f"{missing.name} is not installed"})
    sys.exit()

from etude_random import LABELS, uniform

JOBS = {"roc_auc": roc_auc_score, "average_precision": average_precision_score}
material = {}


def make(clips, tags):
    labels = uniform(clips * tags, 0, LABELS, 0, 1) < 0.05
    scores = (0.5 * (uniform(clips * tags, 0, LABELS, 0, 0) + 0.5 * labels)).astype(np.float32)
    material["labels"] = labels.reshape(clips, tags)
    material["scores"] = scores.reshape(clips, tags)


def serve(request):
    if "make" in request:
        make(**request["make"])
        return {}
    start = time.perf_counter()
    values = JOBS[request["job"]](material["labels"], material["scores"], average=None)
    return {"ms": 1e3 * (time.perf_counter() - start), "values": values.tolist()}


answer({"scikit-learn": sklearn.__version__, "numpy": np.__version__})
for line in sys.stdin:
    answer(serve(json.loads(line)))
