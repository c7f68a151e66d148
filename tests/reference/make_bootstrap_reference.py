#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tests of two configurations, three runs each, and what plain bootstraps make of their difference:

bootstrap/scores.npy          [runs, clips, tags], A's three runs, then B's; some with ties
bootstrap/labels.npy          [clips, tags]; the last tag has one class only, the one before it few positives
bootstrap/artists.npy         of each clip, from 0
bootstrap/auc.npy             [runs, tags], by scikit-learn
bootstrap/delong.npy          [tags] standard error of the difference of the first run of A and of B, after Sun and Xu,
                              "Fast implementation of DeLong's algorithm" (2014)
bootstrap/expected_clips.npy  [rows, (difference, standard error, low, high)] with the test set drawn by clips: the macro
                              mean's test set, training run (paired; not paired), both (paired; not paired); then each tag's
                              test set. The first row is SciPy's, the others are NumPy's, of 20 000 draws.
bootstrap/expected_artists.npy   the same with the test set drawn by artists, all by NumPy.

Runs are drawn one fewer than there are (Rao and Wu 1988).

    python3 -m venv venv
    venv/bin/pip install scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1
    venv/bin/python tests/reference/make_bootstrap_reference.py tests/data
"""
import sys

import numpy as np
from scipy.stats import bootstrap, rankdata
from sklearn.metrics import roc_auc_score

CLIPS, TAGS, RUNS, ARTISTS, DRAWS = 240, 6, 3, 70, 20000
generator = np.random.default_rng(11)


def material():
    artists = np.unique(generator.integers(0, ARTISTS, CLIPS), return_inverse=True)[1]
    share = np.array([0.4, 0.3, 0.2, 0.5, 0.0, 0.0])
    labels = generator.random((CLIPS, TAGS)) < share
    labels[[17, 111, 203], 4] = True
    common = generator.standard_normal((CLIPS, TAGS)) + 0.7 * generator.standard_normal((ARTISTS, TAGS))[artists]
    scores = []
    for run in range(2 * RUNS):
        lift = (1.3 if run < RUNS else 1.1) + 0.1 * generator.standard_normal()
        value = lift * labels + common + 0.6 * generator.standard_normal((CLIPS, TAGS))
        scores.append(np.round(value, 1 if run % 2 else 6))
    return np.array(scores, np.float32), labels, artists


SCORES, LABELS, GROUPS = material()
RIGHT = {}  # for each tag and run: pairs in the right order, positives x negatives, ties one half
for tag in range(TAGS - 1):
    for run in range(2 * RUNS):
        good, bad = SCORES[run, LABELS[:, tag], tag], SCORES[run, ~LABELS[:, tag], tag]
        RIGHT[tag, run] = (good[:, None] > bad) + 0.5 * (good[:, None] == bad)


def aucs(counts):
    """[draws, runs, tags] of clips that count so often; NaN where a class is missing."""
    values = np.full((len(counts), 2 * RUNS, TAGS), np.nan)
    for (tag, run), right in RIGHT.items():
        positives, negatives = counts[:, LABELS[:, tag]], counts[:, ~LABELS[:, tag]]
        with np.errstate(invalid="ignore"):
            values[:, run, tag] = np.sum((positives @ right) * negatives, 1) / (positives.sum(1) * negatives.sum(1))
    return values


def macro(values):
    return np.nanmean(values, axis=-1)


def difference(runs):
    """Of [draws, runs]."""
    return runs[:, :RUNS].mean(1) - runs[:, RUNS:].mean(1)


def drawn_runs(paired):
    a = generator.integers(0, RUNS, (DRAWS, RUNS - 1))
    b = a if paired else generator.integers(0, RUNS, (DRAWS, RUNS - 1))
    return a, b + RUNS


def difference_of_drawn(runs, paired):
    runs = np.broadcast_to(runs, (DRAWS, 2 * RUNS))
    a, b = drawn_runs(paired)
    return np.take_along_axis(runs, a, 1).mean(1) - np.take_along_axis(runs, b, 1).mean(1)


def row(point, draws):
    draws = draws[~np.isnan(draws)]
    return [point, draws.std(ddof=1), *np.percentile(draws, [2.5, 97.5])] if len(draws) else [np.nan] * 4


def by_scipy(point):
    def statistic(clips):
        return difference(macro(aucs(np.bincount(clips, minlength=CLIPS)[None, :].astype(float))))[0]

    found = bootstrap((np.arange(CLIPS),), statistic, n_resamples=DRAWS, method="percentile", vectorized=False,
                      rng=generator)
    return [point, found.standard_error, found.confidence_interval.low, found.confidence_interval.high]


def expected(groups):
    count = groups.max() + 1
    ofGroup = np.array([np.bincount(generator.integers(0, count, count), minlength=count) for _ in range(DRAWS)])
    values = aucs(ofGroup[:, groups].astype(float))
    whole = aucs(np.ones((1, CLIPS)))
    point = difference(macro(whole))[0]
    rows = [row(point, difference(macro(values)))]
    rows += [row(point, difference_of_drawn(macro(whole), paired)) for paired in (True, False)]
    rows += [row(point, difference_of_drawn(macro(values), paired)) for paired in (True, False)]
    rows += [row(difference(whole[:, :, tag])[0], difference(values[:, :, tag])) for tag in range(TAGS)]
    return np.array(rows)


def delong(tag):
    truth, columns = LABELS[:, tag], SCORES[[0, RUNS], :, tag]
    m, n = truth.sum(), (~truth).sum()
    ranks = np.array([rankdata(column) for column in columns])
    x = np.array([rankdata(column[truth]) for column in columns])
    y = np.array([rankdata(column[~truth]) for column in columns])
    v01 = (ranks[:, truth] - x) / n
    v10 = 1 - (ranks[:, ~truth] - y) / m
    covariance = np.cov(v01) / m + np.cov(v10) / n
    return np.sqrt(covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1])


def main(folder):
    auc = np.full((2 * RUNS, TAGS), np.nan)
    for tag, run in RIGHT:
        auc[run, tag] = roc_auc_score(LABELS[:, tag], SCORES[run, :, tag])
    assert np.nanmax(abs(auc - aucs(np.ones((1, CLIPS)))[0])) < 1e-12
    clips = expected(np.arange(CLIPS))
    scipys = by_scipy(clips[0, 0])
    assert np.allclose(clips[0], scipys, rtol=0, atol=0.1 * scipys[1]), (clips[0], scipys)
    clips[0] = scipys
    np.save(f"{folder}/scores.npy", SCORES)
    np.save(f"{folder}/labels.npy", LABELS)
    np.save(f"{folder}/artists.npy", GROUPS.astype(np.int32))
    np.save(f"{folder}/auc.npy", auc)
    np.save(f"{folder}/delong.npy", np.array([delong(tag) for tag in range(TAGS - 1)] + [np.nan]))
    np.save(f"{folder}/expected_clips.npy", clips)
    np.save(f"{folder}/expected_artists.npy", expected(GROUPS))


main(f"{sys.argv[1]}/bootstrap")
