#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes scores of difficult kinds, one kind a column, and what scikit-learn makes of them, of float32 and of float64:
metrics/scores_<type>.npy, labels_<type>.npy, and expected_<type>.npy, ROC-AUC and average precision for each column.

    python3 -m venv venv
    venv/bin/pip install scikit-learn==1.9.1 numpy==2.4.6
    venv/bin/python tests/reference/make_metrics_reference.py tests/data
"""
import sys

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score

CLIPS = 120
generator = np.random.default_rng(5)


def signs():
    return generator.choice([-1.0, 1.0], CLIPS)


def labels(positives):
    return generator.permutation(np.arange(CLIPS) < positives)


def columns(kind):
    """Pairs of scores and labels."""
    limits = np.finfo(kind)
    uniform = generator.random(CLIPS)
    yield uniform, labels(30)                                                # random
    yield uniform, uniform > 0.7                                             # perfect
    yield -uniform, uniform > 0.7                                            # reversed
    yield np.round(generator.random(CLIPS), 1), labels(30)                   # tied
    yield generator.integers(0, 2, CLIPS), labels(60)                        # two values
    yield np.full(CLIPS, 0.37), labels(7)                                    # constant
    yield np.where(uniform < 0.5, 0.0, 0.5) * signs(), labels(20)            # 0 beside -0
    yield generator.integers(-40, 40, CLIPS) * float(limits.smallest_subnormal), labels(40)
    yield uniform * float(limits.max) * signs(), labels(40)                  # 1e308
    yield np.exp2(generator.uniform(limits.minexp, limits.maxexp, CLIPS)) * signs(), labels(40)
    yield 1.0 + generator.integers(0, 9, CLIPS) * float(limits.eps), labels(40)  # neighbours
    yield uniform, labels(1)                                                 # few positives
    yield uniform, labels(2)
    yield uniform, labels(CLIPS - 1)                                         # few negatives
    yield generator.standard_normal(CLIPS), labels(60)


def main(folder):
    for kind in (np.float32, np.float64):
        scores, truth = (np.stack(parts, axis=1) for parts in zip(*columns(kind)))
        scores = scores.astype(kind)
        expected = [(roc_auc_score(y, s), average_precision_score(y, s)) for s, y in zip(scores.T, truth.T)]
        np.save(f"{folder}/scores_{kind.__name__}.npy", scores)
        np.save(f"{folder}/labels_{kind.__name__}.npy", truth)
        np.save(f"{folder}/expected_{kind.__name__}.npy", np.array(expected))


main(f"{sys.argv[1]}/metrics")
