#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes designs of several factors and seeds and what statsmodels makes of them (effects/factors.json: analysis of
variance of type II, marginal means, Holm), and size studies with what SciPy and NumPy make of them (effects/sizes.json:
the line, and the bootstrap of a size factor).

    python3 -m venv venv
    venv/bin/pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0 pandas==3.1.1 patsy==1.0.3
    venv/bin/python tests/reference/make_effects_reference.py tests/data
"""
import itertools
import json
import sys
import warnings

import numpy as np
import pandas as pd
from patsy import build_design_matrices
from scipy import stats
from statsmodels.formula.api import ols
from statsmodels.stats.anova import anova_lm
from statsmodels.stats.multitest import multipletests
from statsmodels.tools.sm_exceptions import SingularMatrixWarning

warnings.simplefilter("ignore", SingularMatrixWarning)  # of missing combinations, which are meant
generator = np.random.default_rng(61)

NAMES = "abc"
DRAWS, BATCHES = 2000, 200


def design(levels, seeds, drop=0, repeat=0, without=()):
    """Every combination with every seed; some runs dropped, some repeated, and some combinations never run."""
    rows = [(*cell, seed) for cell in itertools.product(*(range(n) for n in levels)) for seed in range(seeds)
            if cell not in without]
    frame = pd.DataFrame(rows, columns=[*NAMES[:len(levels)], "seed"])
    frame = frame.drop(generator.choice(len(frame), drop, replace=False))
    frame = pd.concat([frame, frame.iloc[generator.choice(len(frame), repeat, replace=False)]], ignore_index=True)
    frame["y"] = (0.8 + 0.01 * generator.standard_normal(seeds)[frame["seed"]] + 0.006 * frame["a"] +
                  0.004 * frame["a"] * (frame["b"] == 0) + 0.005 * generator.standard_normal(len(frame)))
    return frame


def designs():
    """Names, designs, and whether interactions are in the model."""
    yield "balanced", design((3, 2), 5), True
    yield "balanced, main effects", design((3, 2), 5), False
    yield "unbalanced", design((3, 4), 5, drop=9, repeat=4), True
    yield "a missing cell", design((3, 3), 4, drop=3, without={(1, 2)}), True
    yield "a missing cell, main effects", design((3, 3), 4, drop=3, without={(1, 2)}), False
    yield "three factors", design((3, 2, 2), 3), True
    yield "three factors, unbalanced", design((3, 2, 3), 4, drop=15, repeat=5), True
    yield "three factors, missing cells", design((3, 2, 2), 4, drop=5, without={(0, 0, 1), (2, 1, 0), (2, 1, 1)}), True
    yield "two factors that vary together", design((2, 2, 3), 4, without={
        (a, b, c) for a, b, c in itertools.product(range(2), range(2), range(3)) if a != b}), True
    nested = design((3, 3), 6, repeat=7)
    yield "a factor that varies with the seed", nested[nested["a"] == nested["seed"] % 3].reset_index(drop=True), True
    yield "two seeds, many runs alike", design((2, 2), 2, repeat=6), True


def formula(terms):
    return "y ~ " + " + ".join(["1", *(":".join(f"C({name}, Sum)" for name in term) for term in terms)])


def fit(frame, terms):
    return ols(formula(terms), frame).fit()


def rank(result):
    return int(result.model.rank)


def row(frame, whole, larger, smaller, possible):
    """The row of a term, from a model with it and one without."""
    degrees = rank(larger) - rank(smaller)
    term = {"degrees": degrees, "aliased": possible - degrees}
    if degrees:
        squares = smaller.ssr - larger.ssr
        f = squares / degrees / whole.mse_resid
        excess = degrees * (f - 1)
        term |= {"sum_of_squares": squares, "f": f, "p": stats.f.sf(f, degrees, whole.df_resid),
                 "omega": excess / (excess + len(frame))}
    return term


def means(frame, whole, factors, chosen):
    """Of each combination of the chosen factors' levels: the model's mean over those of all other factors and seeds."""
    for cell in itertools.product(*(range(frame[name].max() + 1) for name in chosen)):
        others = [name for name in [*factors, "seed"] if name not in chosen]
        grid = pd.DataFrame([(*cell, *rest) for rest in itertools.product(*(sorted(frame[name].unique())
                                                                            for name in others))],
                            columns=[*chosen, *others])
        row_of_model = np.asarray(build_design_matrices([whole.model.data.model_spec], grid)[0]).mean(axis=0)
        columns = whole.model.exog
        told = np.linalg.lstsq(columns.T, row_of_model, rcond=1e-10)[0]
        if np.abs(columns.T @ told - row_of_model).max() > 1e-8:
            yield None
            continue
        test = whole.t_test(row_of_model)
        low, high = test.conf_int(0.05)[0]
        yield {"mean": test.effect.item(), "half_width": (high - low) / 2}


def analysis(name, frame, interactions):
    factors = [column for column in frame.columns if column in NAMES]
    mains = [(factor,) for factor in factors]
    pairs = list(itertools.combinations(factors, 2)) if interactions else []
    levels = {factor: frame[factor].nunique() for factor in factors}
    seed = ("seed",)
    whole = fit(frame, [seed, *mains, *pairs])
    terms = []
    for term in [*mains, *pairs]:
        others = [other for other in [*mains, *pairs] if not set(term) <= set(other)]
        terms.append(row(frame, whole, fit(frame, [seed, *others, term]), fit(frame, [seed, *others]),
                         int(np.prod([levels[factor] - 1 for factor in term]))))
    block = row(frame, whole, whole, fit(frame, [*mains, *pairs]), frame["seed"].nunique() - 1)
    if not any(term["aliased"] for term in [block, *terms]):  # statsmodels' own table of type II, of a design that it takes
        table = anova_lm(whole, typ=2)
        for term, key in zip([block, *terms], [seed, *mains, *pairs]):
            label = ":".join(f"C({factor}, Sum)" for factor in key)
            assert np.isclose(table.loc[label, "sum_sq"], term["sum_of_squares"], rtol=1e-9)
            assert np.isclose(table.loc[label, "PR(>F)"], term["p"], rtol=1e-9, atol=1e-12)
    told = [term for term in terms if term["degrees"]]
    for term, p in zip(told, multipletests([term["p"] for term in told], method="holm")[1]):
        term["holm"] = p
    return {"name": name, "interactions": interactions, "levels": list(levels.values()),
            "level": [frame[factor].tolist() for factor in factors], "seeds": frame["seed"].tolist(),
            "response": frame["y"].tolist(), "seed": block, "terms": terms, "residual_degrees": int(whole.df_resid),
            "residual_sum_of_squares": whole.ssr,
            "level_means": [list(means(frame, whole, factors, main)) for main in mains],
            "pair_means": [list(means(frame, whole, factors, pair)) for pair in pairs]}


def families():
    for p in ([0.01, 0.04, 0.03, 0.005], [0.2, 0.2, 0.01, 0.01, 0.9], [0.04], [0.6, 0.7, 0.5], [0.0, 1.0, 1e-9]):
        yield {"p": p, "holm": multipletests(p, method="holm")[1].tolist()}


def studies():
    """Names, sizes, numbers of runs at each, the AUC and the number of runs of the other configuration, and its size."""
    yield "five sizes", [500, 1000, 2000, 4000, 8000], [5] * 5, 0.812, 5, 4000
    yield "fractions, unequal", [0.1, 0.2, 0.5, 1.0], [3, 4, 2, 6], 0.775, 3, 1.0
    yield "three sizes, two runs", [1000, 4000, 16000], [2] * 3, 0.80, 2, 16000
    yield "beyond the sizes", [500, 1000, 2000], [6] * 3, 0.84, 8, 2000


def doublings(sizes, runs, others, size):
    """log2 of the factor; of a row of draws, each."""
    x = np.repeat(np.log2(sizes), [len(values[0]) for values in runs])
    y = np.concatenate(runs, axis=1)
    slope = ((x - x.mean()) * y).sum(axis=1) / ((x - x.mean()) ** 2).sum()
    line = y.mean(axis=1) + slope * (np.log2(size) - x.mean())
    return (others.mean(axis=1) - line) / slope


def widening(sizes, runs, others, size):
    """Student's quantile over the normal one, Satterthwaite's degrees from numerical derivatives of the doublings."""
    groups = [*runs, others]
    parts = []
    for index, group in enumerate(groups):
        moved = [[other + (sign * 1e-6 if index == place else 0) for place, other in enumerate(groups)]
                 for sign in (-1, 1)]
        down, up = (doublings(sizes, [one[np.newaxis] for one in side[:-1]], side[-1][np.newaxis], size)[0]
                    for side in moved)
        parts.append(((up - down) / 2e-6) ** 2 * group.var(ddof=1) / len(group))
    degrees = sum(parts) ** 2 / sum(part ** 2 / (len(group) - 1) for part, group in zip(parts, groups))
    return stats.t.ppf(0.975, degrees) / stats.norm.ppf(0.975)


def resampled(values, draws):
    stretched = values.mean() + np.sqrt(len(values) / (len(values) - 1)) * (values - values.mean())
    return generator.choice(stretched, (draws, len(values)))


def size_study(name, sizes, numbers, auc, other_runs, size):
    runs = [0.55 + 0.02 * np.log2(one / sizes[0]) + 0.2 + 0.004 * generator.standard_normal(number)
            for one, number in zip(sizes, numbers)]
    others = auc + 0.004 * generator.standard_normal(other_runs)
    x, y = np.repeat(np.log2(sizes), numbers), np.concatenate(runs)
    line = stats.linregress(x, y)
    quantile = stats.t.ppf(0.975, len(x) - 2)
    residual = y - line.intercept - line.slope * x
    frame = pd.DataFrame({"x": x, "y": y})
    bent = anova_lm(ols("y ~ x", frame).fit(), ols("y ~ C(x)", frame).fit())["Pr(>F)"].iloc[1]
    estimate = doublings(sizes, [one[np.newaxis] for one in runs], others[np.newaxis], size)[0]
    ends = []
    for _ in range(BATCHES):
        draws = np.sort(doublings(sizes, [resampled(one, DRAWS) for one in runs], resampled(others, DRAWS), size))
        ends.append((draws[DRAWS // 40 - 1], draws[-DRAWS // 40]))
    ends = estimate + widening(sizes, runs, others, size) * (np.array(ends) - estimate)
    return {"name": name, "sizes": sizes, "runs": [one.tolist() for one in runs], "other": others.tolist(),
            "other_size": size, "intercept": line.intercept, "slope": line.slope,
            "intercept_half_width": quantile * line.intercept_stderr, "slope_half_width": quantile * line.stderr,
            "residual_deviation": float(np.sqrt((residual ** 2).sum() / (len(x) - 2))), "r_squared": line.rvalue ** 2,
            "lack_of_fit_p": bent,
            "doublings": estimate, "ends": ends.mean(axis=0).tolist(), "standard_errors": ends.std(axis=0, ddof=1).tolist()}


def write(path, content):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(content, file, default=float)
        file.write("\n")


def main(folder):
    write(f"{folder}/effects/factors.json",
          {"designs": [analysis(*one) for one in designs()], "families": list(families())})
    write(f"{folder}/effects/sizes.json", [size_study(*one) for one in studies()])


main(sys.argv[1])
