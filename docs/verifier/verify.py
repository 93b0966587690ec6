#!/usr/bin/env python3
"""Recomputes a sealed result (anggakara.sealed/1) without any code of the product: Python's standard library alone.

    python3 verify.py FILE...      exit 0: every file verifies; 1: one does not; 2: one uses what is not covered here

A file named - is the standard input. The rules are those of docs/rules; the clauses stand beside what follows them. Beside
this file: exact.py (canonical text and numbers), metrics.py, ranking.py, places.py, result.py.
"""
import json
import sys

sys.dont_write_bytecode = True

from exact import NotCovered, Wrong, canonical, digest, sorted_input, units  # noqa: E402
from ranking import nodes_of  # noqa: E402
from result import ENGINE, result_of  # noqa: E402

MEMBERS = {
    "input": "format edition stage rubrics panels entries sheets selection rulings",
    "rubric": "code version name root indices rankedBy panel quorum leastApplicablePercent rounding tieChain",
    "node": "kind code name description provenance children grid anchors anchorsProvenance metric goalposts",
    "entry": "code group eligibility metrics carried", "carried": "stage score", "quota": "group places",
    "metric": "metric state now base",
}


def covered(document):
    """Refuses documents that use rules which came later than those written down here."""
    def known(kind, one):
        for name in one:
            if name not in MEMBERS[kind].split():
                raise NotCovered(f"{kind} with {name}")
    known("input", document)
    for one in (two["rubric"] for two in document["rubrics"]):
        known("rubric", one)
        if one["panel"]["method"] != "mean" or set(one["panel"]) - {"method", "provenance"}:
            raise NotCovered(f"panel {one['panel']['method']}")
        for node in nodes_of(one["root"]):
            known("node", node)
            if node["kind"] not in ("group", "mark", "metric"):
                raise NotCovered(f"node of kind {node['kind']}")
        for element in one["tieChain"]["elements"]:
            if element["kind"] not in ("node", "metric", "carried-score", "median-juror-total"):
                raise NotCovered(f"tie chain element {element['kind']}")
    for one in document["entries"]:
        known("entry", one)
        for kind, part in [("metric", p) for p in one["metrics"]] + [("carried", p) for p in one["carried"]]:
            known(kind, part)
    for one in document["selection"].get("quotas", []):
        known("quota", one)


def difference(stated, found, path=""):
    """The first place at which two documents part, in the order of canonical text. (canonical-form 7)"""
    if canonical(stated) == canonical(found):
        return None
    if isinstance(stated, dict) and isinstance(found, dict):
        for name in sorted({**stated, **found}, key=units):
            if name not in stated or name not in found:
                return f"{path}.{name}: only on one side"
            if (inner := difference(stated[name], found[name], f"{path}.{name}")) is not None:
                return inner
    if isinstance(stated, list) and isinstance(found, list) and len(stated) == len(found):
        for at, (one, other) in enumerate(zip(stated, found)):
            if (inner := difference(one, other, f"{path}[{at}]")) is not None:
                return inner
    return f"{path}: stated {canonical(stated)[:200]}, found {canonical(found)[:200]}"


def verified(text):
    """The hash of the result; raises `Wrong` or `NotCovered`."""
    try:
        sealed = json.loads(text)
    except ValueError as error:
        raise Wrong(f"not JSON: {error}") from error
    if not isinstance(sealed, dict) or sealed.get("format") != "anggakara.sealed/1":
        raise Wrong("not a sealed file")
    if set(sealed) != {"format", "input", "inputHash", "result", "resultHash"}:
        raise Wrong("members that a sealed file does not have")
    if sealed["result"]["engineVersion"] != ENGINE:
        raise NotCovered(f"engine {sealed['result']['engineVersion']}")
    covered(sealed["input"])
    document = sorted_input(sealed["input"])
    hashes = {"inputHash": digest(canonical(document)), "resultHash": digest(canonical(sealed["result"]))}
    found = {**hashes, "result": result_of(document, hashes["inputHash"])}
    part = difference({name: sealed[name] for name in found}, found)
    if part is not None:
        raise Wrong(part.lstrip("."))
    return hashes["resultHash"]


def main(files):
    worst = 0
    for file in files:
        try:
            with sys.stdin.buffer if file == "-" else open(file, "rb") as source:
                print(f"{file}: same {verified(source.read().decode('utf-8'))}")
        except NotCovered as error:
            print(f"{file}: not covered by this verifier: {error}")
            worst = worst or 2
        except (Wrong, KeyError, TypeError, AttributeError, StopIteration, ValueError, ZeroDivisionError, RecursionError,
                OSError) as error:
            print(f"{file}: {error if isinstance(error, Wrong) else f'malformed: {error!r}'}")
            worst = 1
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if len(sys.argv) > 1 else (print(__doc__), 2)[1])
