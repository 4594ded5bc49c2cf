#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The factor tables of bench_factors once more, in pandas and numpy: do they agree, and how long does each take?

compare_pandas.py FOLDER SECONDS   FOLDER as bench_factors --write left it, SECONDS what it printed.
Exits 1 when a score, z or composite differs by more than 1e-9 (relative to its size, where that is above 1), or a rank
where pandas' own scores are not that close: what is equal but for the last bit may be put in either order. Windows are
sums over sliding windows of each name's own rows, side by side in one array; ranks are pandas'.
"""
import sys
import time

import numpy as np
import pandas as pd
from numpy.lib.stride_tricks import sliding_window_view

FACTORS = ["MOMENTUM", "VOLATILITY_BREAKOUT", "DISPARITY", "LIQUIDITY", "CONTRARIAN_RSI"]
WEIGHTS = {"MOMENTUM": 0.30, "VOLATILITY_BREAKOUT": 0.20, "DISPARITY": 0.15, "LIQUIDITY": 0.10}
FIELDS = ["open", "high", "low", "close", "turnover", "footing"]
TOLERANCE = 1e-9


def load(folder):
    """symbols x sessions of every field."""
    bars = pd.read_csv(f"{folder}/bars.csv", dtype={"symbol": str})
    return {field: bars.pivot(index="symbol", columns="date", values=field).to_numpy() for field in FIELDS}


def shifted(rows, by):
    """What stood `by` rows before."""
    result = np.full_like(rows, np.nan)
    result[:, by:] = rows[:, :-by]
    return result


def summed(rows, window):
    """Over the last `window` rows, NaN until there are so many."""
    result = np.full_like(rows, np.nan)
    result[:, window - 1:] = sliding_window_view(rows, window, axis=1).sum(axis=2)
    return result


def dynamic_k(ranges):
    first = ranges[:, :19].cumsum(axis=1) / np.arange(1, 20)
    usual = summed(ranges, 20) / 20
    usual[:, :19] = first
    k = np.clip(0.5 * usual / (summed(ranges, 5) / 5), 0.3, 0.7)
    k[:, :4] = 0.5
    return k


def scores_of(fields):
    """Scores by factor, sessions x symbols, and close / target."""
    has_row = ~np.isnan(fields["close"])
    name, session = np.nonzero(has_row)
    row = (has_row.cumsum(axis=1) - 1)[has_row]

    def own_rows(values):
        rows = np.full_like(values, np.nan)
        rows[name, row] = values[has_row]
        return rows

    def by_session(rows):
        values = np.full_like(rows, np.nan)
        values[name, session] = rows[name, row]
        return values.T

    close, opened, turnover = (own_rows(fields[field]) for field in ("close", "open", "turnover"))
    high, low = (own_rows(np.where(np.isnan(fields[field]), fields["close"], fields[field])) for field in ("high", "low"))
    change = close - shifted(close, 1)
    gains, losses = summed(np.maximum(change, 0), 14), summed(np.maximum(-change, 0), 14)
    rsi = np.where(losses == 0, 100.0, 100.0 - 100.0 / (1.0 + gains / losses))
    rsi[np.isnan(gains)] = np.nan
    ranges = (high - low) / np.where(np.isnan(opened), close, opened)
    target = opened + dynamic_k(ranges) * shifted(high - low, 1)
    momentum = sum(weight * (close / shifted(close, period) - 1) * 100
                   for period, weight in ((21, 0.5), (63, 0.3), (126, 0.2)))
    scores = {"MOMENTUM": momentum,
              "VOLATILITY_BREAKOUT": target / own_rows(fields["footing"]),
              "DISPARITY": close * 100 / (summed(close, 20) / 20),
              "LIQUIDITY": summed(turnover, 5) / 5,
              "CONTRARIAN_RSI": np.maximum(0, 40 - rsi)}
    return {factor: by_session(values) for factor, values in scores.items()}, by_session(close / target)


def standardised(values):
    """Winsorised at three deviations, per session."""
    mean, deviation = np.nanmean(values, axis=1, keepdims=True), np.nanstd(values, axis=1, keepdims=True)
    clipped = np.clip(values, mean - 3 * deviation, mean + 3 * deviation)
    z = (clipped - np.nanmean(clipped, axis=1, keepdims=True)) / np.nanstd(clipped, axis=1, keepdims=True)
    equal = np.nanmin(values, axis=1, keepdims=True) == np.nanmax(values, axis=1, keepdims=True)
    return np.where(equal & ~np.isnan(values), 0, z)


def ranked(values):
    """1 = the highest, ties by symbol; 0 = none."""
    return pd.DataFrame(values).rank(axis=1, ascending=False, method="first").fillna(0).to_numpy()


def tables_of(fields):
    """sessions x (score, z, rank of each factor; composite, its rank) x symbols."""
    scores, proximity = scores_of(fields)
    halted = np.isnan(fields["open"] + fields["high"] + fields["low"]).T
    universe = ~halted & ~np.isnan(scores["LIQUIDITY"])
    parts = dict(scores, DISPARITY=-np.abs(scores["DISPARITY"] - 102), VOLATILITY_BREAKOUT=proximity)
    columns = []
    weighted, weights = np.zeros(universe.shape), np.zeros(universe.shape)
    for factor in FACTORS:
        inside = np.where(universe, scores[factor], np.nan)
        columns += [scores[factor], standardised(inside), ranked(inside)]
        if factor in WEIGHTS:
            z = standardised(np.where(universe, parts[factor], np.nan))
            weighted += np.where(np.isnan(z), 0, WEIGHTS[factor] * z)
            weights += np.where(np.isnan(z), 0, WEIGHTS[factor])
    composite = np.where(weights > 0, weighted / weights, np.nan)
    return np.stack(columns + [composite, ranked(composite)], axis=1)


def difference(ours, theirs):
    """The largest, relative where values are large; infinite where one has a value and the other has none."""
    if (np.isnan(ours) != np.isnan(theirs)).any():
        return np.inf
    return float(np.nanmax(np.abs(ours - theirs) / np.maximum(1, np.abs(theirs)), initial=0))


def rank_difference(ours, theirs, scores):
    """By how much the scores of names that stand on the same rank differ."""
    if not ((ours > 0) == (theirs > 0)).all():
        return np.inf
    worst = 0
    for session in range(len(ours)):
        if (ours[session] == theirs[session]).all():
            continue
        inside = ours[session] > 0
        names = np.flatnonzero(inside)
        here, there = names[np.argsort(ours[session][inside])], names[np.argsort(theirs[session][inside])]
        worst = max(worst, difference(scores[session][here], scores[session][there]))
    return worst


def main():
    folder, our_seconds = sys.argv[1], float(sys.argv[2])
    np.seterr(all="ignore")
    import warnings
    warnings.simplefilter("ignore")  # sessions in which nobody has a score
    fields = load(folder)
    seconds = []
    for _ in range(3):
        begin = time.perf_counter()
        theirs = tables_of(fields)
        seconds.append(time.perf_counter() - begin)
    ours = np.fromfile(f"{folder}/tables.f64").reshape(theirs.shape)
    worst = 0
    for index, label in enumerate([f"{factor} {what}" for factor in FACTORS for what in ("score", "z", "rank")]
                                  + ["composite", "composite rank"]):
        pair = ours[:, index], theirs[:, index]
        if label.endswith("rank"):
            column = index - 1 if label.startswith("composite") else index - 2
            found = rank_difference(*pair, theirs[:, column])
            count, note = np.count_nonzero(pair[1]), f", {np.count_nonzero(pair[0] != pair[1])} in the other order"
        else:
            found = difference(*pair)
            count, note = np.count_nonzero(~np.isnan(pair[1])), ""
        worst = max(worst, found)
        print(f"{label:32} {count:9} values, largest difference {found:.2e}{note}")
    their_seconds = sorted(seconds)[1]
    agree = worst <= TOLERANCE
    print(f"largest difference {worst:.2e}, at most {TOLERANCE:.0e}: {'ok' if agree else 'MISSED'}")
    print(f"numpy {np.__version__} and pandas {pd.__version__}: {their_seconds * 1e3:.0f} ms; "
          f"this: {our_seconds * 1e3:.0f} ms; ratio {their_seconds / our_seconds:.1f}")
    return 0 if agree else 1


if __name__ == "__main__":
    sys.exit(main())
