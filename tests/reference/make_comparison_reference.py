#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes pairs of samples, and what SciPy, statsmodels and baycomp make of their difference, to
comparison/reference.json; and the power and size of one-sided t tests.

    python3 -m venv venv
    venv/bin/pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0 baycomp==1.0.3
    venv/bin/python tests/reference/make_comparison_reference.py tests/data
"""
import json
import math
import sys

import baycomp
import numpy as np
from scipy import stats
from statsmodels.stats.power import TTestPower
from statsmodels.stats.weightstats import ttost_paired

MARGIN = 0.005
generator = np.random.default_rng(16)


def samples():
    """Names and pairs of samples."""
    yield "three_pairs", np.array([0.848, 0.801, 0.862]), np.array([0.800, 0.803, 0.800])  # .048, -.002, .062
    for name, n, shift, spread in (("two_pairs", 2, 0.02, 0.01), ("five_equal", 5, 0.0, 0.004),
                                   ("five_better", 5, 0.02, 0.004), ("fifteen", 15, -0.003, 0.00136),
                                   ("forty", 40, 0.006, 0.02)):
        seeds = generator.normal(0.83, 0.01, n)
        yield name, seeds + shift + generator.normal(0, spread, n), seeds + generator.normal(0, spread, n)


def paired(a, b):
    difference = a - b
    test = stats.ttest_rel(a, b)
    low, high = test.confidence_interval(0.95)
    return {"mean": difference.mean(), "sd": difference.std(ddof=1), "half_width": (high - low) / 2,
            "correlation": stats.pearsonr(a, b).statistic if len(a) > 2 else None,
            "dz": difference.mean() / difference.std(ddof=1), "p": test.pvalue,
            "tost_p": ttost_paired(a, b, -MARGIN, MARGIN)[0]}


def posteriors(a, b):
    """Of seeds, which share no data, by Student's t; as if the pairs were the folds of one cross-validation, by baycomp."""
    difference = a - b
    student = stats.t(len(a) - 1, difference.mean(), difference.std(ddof=1) / math.sqrt(len(a)))
    yield {"rho": 0.0, "better": student.sf(MARGIN), "worse": student.cdf(-MARGIN),
           "within": student.cdf(MARGIN) - student.cdf(-MARGIN)}
    worse, within, better = baycomp.CorrelatedTTest(b, a, rope=MARGIN).probs()
    yield {"rho": 1.0 / len(a), "better": better, "within": within, "worse": worse}


def welch(a, b):
    test = stats.ttest_ind(a, b, equal_var=False)
    low, high = test.confidence_interval(0.95)
    return {"mean": a.mean() - b.mean(), "degrees": test.df, "half_width": (high - low) / 2, "p": test.pvalue}


def advice():
    """How many pairs tell a difference from the margin with a power of 80 %."""
    for difference, sd in ((0.01, 0.00136), (0.01, 0.005), (0.01, 0.03364), (0.036, 0.03364), (0.02, 0.0001)):
        effect = (abs(difference) - MARGIN) / sd
        n = next(n for n in range(2, 100000)
                 if TTestPower().power(effect, n, 0.025, alternative="larger") >= 0.8)
        yield {"difference": difference, "sd": sd, "seeds": n}


def shared_advice():
    """The same as one of several tests, at the level that Holm asks of the surest."""
    for difference, sd, tests in ((0.01, 0.005, 3), (0.01, 0.00136, 6), (0.036, 0.03364, 3), (0.01, 0.0001, 45)):
        effect = (abs(difference) - MARGIN) / sd
        power = lambda n: stats.nct.sf(stats.t.ppf(1 - 0.025 / tests, n - 1), n - 1, effect * math.sqrt(n))
        yield {"difference": difference, "sd": sd, "tests": tests,
               "seeds": next(n for n in range(2, 100000) if power(n) >= 0.8)}


def equivalence():
    """How many pairs tell two to be equivalent with a power of 80 %: two one-sided tests, each of level 0.025."""
    for difference, sd in ((0.0, 0.00136), (0.0, 0.005), (0.002, 0.005), (-0.004, 0.01), (0.001, 0.03)):
        effects = ((MARGIN - abs(difference)) / sd, (MARGIN + abs(difference)) / sd)
        power = lambda n: sum(stats.nct.sf(stats.t.ppf(0.975, n - 1), n - 1, effect * math.sqrt(n))
                              for effect in effects) - 1
        yield {"difference": difference, "sd": sd, "seeds": next(n for n in range(2, 100000) if power(n) >= 0.8)}


def over_folds():
    """Repeated cross-validations, of which the training sets of pairs overlap: baycomp's, and the same scale's t test."""
    own = np.random.default_rng(17)
    for folds, runs in ((5, 1), (5, 2), (10, 3)):
        a = own.normal(0.83, 0.01, folds * runs)
        b = a - own.normal(0.012, 0.006, folds * runs)
        worse, within, better = baycomp.CorrelatedTTest(b, a, rope=MARGIN, runs=runs).probs()
        n, difference = folds * runs, a - b
        scale = difference.std(ddof=1) * math.sqrt(1 / n + (1 / folds) / (1 - 1 / folds))
        yield {"folds": folds, "a": list(a), "b": list(b), "better": better, "within": within, "worse": worse,
               "p": 2 * stats.t.sf(abs(difference.mean()) / scale, n - 1),
               "half_width": stats.t.ppf(0.975, n - 1) * scale}


def over_settings():
    """Means over settings without pairs. Of settings with seeds of their own the t test of the contrast of all cells, its
    standard error and degrees of freedom written out; of settings with the same seeds SciPy's Welch test of the seeds'
    means."""
    own = np.random.default_rng(18)
    for name, sizes, same in (("apart", ((3, 2), (4, 3), (2, 5)), False), ("same_seeds", ((4, 3), (4, 3)), True),
                              ("one", ((3, 4),), False)):
        settings = [{"a": own.normal(0.83, 0.01, n), "b": own.normal(0.82, 0.004, m)} for n, m in sizes]
        share = 1 / len(settings)
        if same:
            a, b = (np.mean([setting[side] for setting in settings], axis=0) for side in "ab")
            expected = welch(a, b)
        else:
            parts = [(share**2 * values.var(ddof=1) / len(values), len(values) - 1)
                     for setting in settings for values in setting.values()]
            mean = share * sum(setting["a"].mean() - setting["b"].mean() for setting in settings)
            variance = sum(part for part, _ in parts)
            degrees = variance**2 / sum(part**2 / freedom for part, freedom in parts)
            test = stats.t(degrees, scale=math.sqrt(variance))
            expected = {"mean": mean, "degrees": degrees, "half_width": test.ppf(0.975), "p": 2 * test.sf(abs(mean))}
        yield {"name": name, "same_seeds": same, "welch": expected,
               "settings": [{side: list(values) for side, values in setting.items()} for setting in settings]}


def main(folder):
    cases = []
    for name, a, b in samples():
        unpaired = b[:-1] if len(b) > 2 else b
        cases.append({"name": name, "a": list(a), "b": list(b), "paired": paired(a, b),
                      "posteriors": list(posteriors(a, b)), "b_unpaired": list(unpaired), "welch": welch(a, unpaired)})
    with open(f"{folder}/comparison/reference.json", "w", encoding="utf-8") as file:
        json.dump({"margin": MARGIN, "cases": cases, "advice": list(advice()), "folds": list(over_folds()),
                   "settings": list(over_settings()), "shared_advice": list(shared_advice()),
                   "equivalence": list(equivalence())}, file, indent=1)
        file.write("\n")


main(sys.argv[1])
