"""From counts to points."""
from fractions import Fraction
from math import isqrt

from exact import exact, rounded, shown

HUNDRED = Fraction(100)


def wilson_low_percent(k, n):
    """Lower end of the 95 % interval, its root cut after 40 digits. (metrics 4, numbers 4)"""
    z, unit, digits = 1959963984540054, 10**15, 10**40
    root = isqrt((4 * k * (n - k) * unit**2 + n * z * z) * digits**2 // (4 * n * unit**2))
    below = 2 * k * unit**2 * digits + z * z * digits - 2 * z * unit * root
    return Fraction(100 * below, 2 * n * unit**2 * digits + 2 * z * z * digits)


def ratio(part):
    return exact(part["numerator"]) / exact(part["denominator"])


def metric_value(given, places):
    """(metrics 4, 5, 8, 10)"""
    now, kind = ratio(given["now"]), given["metric"]
    if kind in ("M1", "M3"):
        counts = given["now"]
        return rounded(wilson_low_percent(int(exact(counts["numerator"])), int(exact(counts["denominator"]))), places)
    if kind == "M4":
        return now
    if kind == "M6":
        return now * HUNDRED
    base = ratio(given["base"])
    return (base - now) / base * HUNDRED if kind == "M7_DAYS" else (now - base) * HUNDRED


def metric_result(node, metrics, places):
    """Points on a line between the goalposts. (metrics 9, panel 6)"""
    given = next((one for one in metrics if one["metric"] == node["metric"]), {"state": "NOT_SUBMITTED"})
    told = {"node": node["code"], "metric": node["metric"], "state": given["state"], "goalposts": node["goalposts"]}
    if given["state"] != "VALUE":
        points = None if given["state"] == "NOT_APPLICABLE" else shown(Fraction(0), places)
        return {**told, "numerator": None, "denominator": None, "baseNumerator": None, "baseDenominator": None,
                "value": None, "points": points}
    value, base = metric_value(given, places), given.get("base", {})
    zero, full = exact(node["goalposts"]["zeroAt"]), exact(node["goalposts"]["fullAt"])
    points = min(max((value - zero) / (full - zero) * 100, Fraction(0)), HUNDRED)
    return {**told, **given["now"], "baseNumerator": base.get("numerator"), "baseDenominator": base.get("denominator"),
            "value": shown(value, places), "points": shown(points, places)}
