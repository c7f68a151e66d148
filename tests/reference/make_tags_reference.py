#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what SciPy, statsmodels and a plain bootstrap make of the difference of each tag, of the tests that
make_bootstrap_reference.py wrote:

bootstrap/tags.npy       [tags, (mean, low, high, p, Holm, Benjamini and Hochberg)]: paired t tests of the three runs' AUC,
                         Student's 95 % interval, p adjusted over the tags; NaN of the tag that has one class only
bootstrap/tags_both.npy  [tags, (difference, standard error, low, high)]: clips drawn, and pairs of runs, one fewer than
                         there are (Rao and Wu 1988), of 20 000 draws by NumPy
comparison/adjusted.json p values, and what statsmodels makes of them

    python3 -m venv venv
    venv/bin/pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0
    venv/bin/python tests/reference/make_tags_reference.py tests/data
"""
import json
import sys

import numpy as np
from scipy import stats
from statsmodels.stats.multitest import multipletests

RUNS, DRAWS = 3, 20000
generator = np.random.default_rng(36)


def adjusted(p):
    return [multipletests(p, method=method)[1] for method in ("holm", "fdr_bh")]


def t_tests(auc):
    rows = np.full((auc.shape[1], 6), np.nan)
    known = np.flatnonzero(~np.isnan(auc[0]))
    for tag in known:
        test = stats.ttest_rel(auc[:RUNS, tag], auc[RUNS:, tag])
        rows[tag, :4] = [(auc[:RUNS, tag] - auc[RUNS:, tag]).mean(), *test.confidence_interval(0.95), test.pvalue]
    rows[known, 4], rows[known, 5] = adjusted(rows[known, 3])
    return rows


def auc_of(scores, truth, counts):
    """[draws, runs] of clips that count so often; NaN where a class is missing."""
    values = []
    for run in scores:
        good, bad = run[truth], run[~truth]
        right = (good[:, None] > bad) + 0.5 * (good[:, None] == bad)
        positives, negatives = counts[:, truth], counts[:, ~truth]
        with np.errstate(invalid="ignore"):
            values.append(np.sum((positives @ right) * negatives, 1) / (positives.sum(1) * negatives.sum(1)))
    return np.array(values).T


def both(scores, labels):
    clips = labels.shape[0]
    counts = np.array([np.bincount(generator.integers(0, clips, clips), minlength=clips) for _ in range(DRAWS)], float)
    drawn = generator.integers(0, RUNS, (DRAWS, RUNS - 1))
    rows = np.full((labels.shape[1], 4), np.nan)
    for tag in np.flatnonzero(labels.any(0)):
        truth = labels[:, tag].astype(bool)
        whole = auc_of(scores[:, :, tag], truth, np.ones((1, clips)))[0]
        differences = auc_of(scores[:, :, tag], truth, counts)
        differences = differences[:, :RUNS] - differences[:, RUNS:]
        draws = np.take_along_axis(differences, drawn, 1).mean(1)
        draws = draws[~np.isnan(draws)]
        rows[tag] = [whole[:RUNS].mean() - whole[RUNS:].mean(), draws.std(ddof=1), *np.percentile(draws, [2.5, 97.5])]
    return rows


def main(folder):
    load = lambda name: np.load(f"{folder}/bootstrap/{name}.npy")
    np.save(f"{folder}/bootstrap/tags.npy", t_tests(load("auc")))
    np.save(f"{folder}/bootstrap/tags_both.npy", both(load("scores"), load("labels")))
    p = np.concatenate([generator.random(30) ** 3, [0.02, 0.02, 1.0, 0.0]])
    holm, fdr = adjusted(p)
    with open(f"{folder}/comparison/adjusted.json", "w", encoding="utf-8") as file:
        json.dump({"p": list(p), "holm": list(holm), "fdr_bh": list(fdr)}, file, indent=1)
        file.write("\n")


main(sys.argv[1])
