#!/usr/bin/env python3
"""Recomputes a sealed result (anggakara.sealed/1) without any code of the product: Python's standard library alone.

    python3 verify.py FILE...      exit 0: every file verifies; 1: one does not; 2: one uses what is not covered here

The rules are those of docs/rules; the names of the clauses stand beside what follows them.
"""
import hashlib
import json
import re
import sys
import unicodedata
from fractions import Fraction
from math import isqrt

ENGINE = "1.0.0"
DECIMAL = re.compile(r"-?(?:0|[1-9]\d{0,17})(?:\.\d{1,9})?")
HUNDRED = Fraction(100)


class NotCovered(Exception):
    """The document uses a rule that this verifier does not know."""


class Wrong(Exception):
    """The file does not verify."""


# --- canonical form -------------------------------------------------------------------------------------------------


def units(text):
    """The order of texts: by UTF-16 code unit. (canonical-form 3)"""
    return text.encode("utf-16-be", "surrogatepass")


def canonical(value):
    """JSON with sorted keys, NFC, no white space, whole numbers only. (canonical-form 2)"""
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, (int, float)):
        if value != int(value) or abs(value) > 2**53 - 1:
            raise Wrong(f"a number that has no canonical form: {value}")
        return str(int(value))
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return "{" + ",".join(f"{quoted(key)}:{canonical(value[key])}" for key in sorted(value, key=units)) + "}"


def quoted(text):
    shown = json.dumps(unicodedata.normalize("NFC", text), ensure_ascii=False)
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", shown)


def digest(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def by(*names):
    return lambda one: tuple(units(one[name]) for name in names)


def sorted_input(document):
    """Every list in the order of its codes; anchors and tie chain keep theirs. (canonical-form 3)"""
    def node(one):
        return {**one, "children": sorted(map(node, one["children"]), key=by("code"))} if one["kind"] == "group" else one

    def rubric(one):
        ranked = one["rankedBy"]
        return {**one, "root": node(one["root"]), "indices": sorted(one["indices"], key=by("code")),
                "rankedBy": {**ranked, "indices": sorted(ranked["indices"], key=units)}}

    def entry(one):
        return {**one, "metrics": sorted(one["metrics"], key=by("metric")), "carried": sorted(one["carried"], key=by("stage"))}

    chosen = document["selection"]
    lists = {"shortlist": ("quotas", "group"), "winners": ("categories", "category")}[chosen["kind"]]
    return {
        **document,
        "rubrics": sorted(({**one, "rubric": rubric(one["rubric"])} for one in document["rubrics"]), key=by("group")),
        "panels": sorted(({**one, "jurors": sorted(one["jurors"], key=units)} for one in document["panels"]), key=by("group")),
        "entries": sorted(map(entry, document["entries"]), key=by("code")),
        "sheets": sorted(({**one, "marks": sorted(one["marks"], key=by("criterion"))} for one in document["sheets"]),
                         key=by("entry", "juror")),
        "selection": {**chosen, lists[0]: sorted(chosen[lists[0]], key=by(lists[1]))},
        "rulings": sorted(({**one, "selected": sorted(one["selected"], key=units)} for one in document["rulings"]),
                          key=by("code")),
    }


# --- numbers --------------------------------------------------------------------------------------------------------


def exact(text):
    """(numbers 1)"""
    if not DECIMAL.fullmatch(text):
        raise Wrong(f"not a decimal: {text}")
    return Fraction(text)


def ticks(value, places):
    """Whole units of the last place, halves away from zero. (numbers 3)"""
    scaled = abs(value) * 10**places
    count = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return -count if value < 0 else count


def rounded(value, places):
    return Fraction(ticks(value, places), 10**places)


def text_of(count, places):
    digits = str(abs(count)).rjust(places + 1, "0")
    sign = "-" if count < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def shown(value, places=6):
    return text_of(ticks(value, places), places)


def shown_parts(parts, places=6):
    """Rounded down, the missing last digits to those that lost most, equals by code. (numbers 6)"""
    floors = {code: (value * 10**places) // 1 for code, value in parts.items()}
    missing = ticks(sum(parts.values(), Fraction(0)), places) - sum(floors.values())
    lost = sorted(parts, key=lambda code: (floors[code] - parts[code] * 10**places, units(code)))
    return {code: floors[code] + (code in lost[:missing]) for code in parts}


# --- metrics --------------------------------------------------------------------------------------------------------


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


# --- one group ------------------------------------------------------------------------------------------------------


def nodes_of(node):
    """Parents before their children."""
    return [node] + [one for child in node.get("children", []) for one in nodes_of(child)]


class Entry:
    """One entry: what is counted, and the exact scores that follow. (panel 2-6)"""

    def __init__(self, rubric, entry, sheets):
        self.rubric, self.entry, self.code = rubric, entry, entry["code"]
        self.nodes = nodes_of(rubric["root"])
        marks = [one["code"] for one in self.nodes if one["kind"] == "mark"]
        self.plan = rubric["rounding"]
        self.metrics = [metric_result(one, entry["metrics"], self.plan["metric"])
                        for one in self.nodes if one["kind"] == "metric"]
        self.counted = [one for one in sheets if one["state"] == "locked" and len(one["marks"]) == len(marks)]
        self.recused = sum(one["state"] == "recused" for one in sheets)
        self.points = {one["node"]: exact(one["points"]) for one in self.metrics if one["points"] is not None}
        self.leaves = {**self.points, **{code: mean for code in marks if (mean := self.mark_mean(code)) is not None}}
        self.columns = [one["code"] for one in rubric["indices"]]
        self.missing = self.missing_part()

    def mark_mean(self, code):
        given = [exact(mark["value"]) for sheet in self.counted for mark in sheet["marks"] if mark["criterion"] == code]
        if not given:
            return None
        mean = sum(given, Fraction(0)) / len(given)
        return mean if self.plan["criterion"] is None else rounded(mean, self.plan["criterion"])

    def juror_leaves(self, sheet):
        return {**self.points, **{one["criterion"]: exact(one["value"]) for one in sheet["marks"]}}

    def missing_part(self):
        needed = self.rubric["quorum"]["sheets"]
        if len(self.counted) < needed:
            return {"reason": "below-quorum", "counted": len(self.counted), "needed": needed}
        least = self.rubric["leastApplicablePercent"]["value"]
        shares = [self.applicable(self.rubric["root"], index) for index in self.rubric["indices"]]
        ranked = [share for share, code in zip(shares, self.columns) if code in self.rubric["rankedBy"]["indices"]]
        if all(100 * share >= least for share in shares + [sum(ranked, Fraction(0)) / len(ranked)]):
            return None
        return {"reason": "too-little-applicable", "counted": len(self.counted), "needed": least}

    def applicable(self, node, index):
        if node["kind"] != "group":
            return Fraction(node["code"] in self.leaves)
        weights = [index["weights"][child["code"]] for child in node["children"]]
        shares = [self.applicable(child, index) for child in node["children"]]
        return sum((w * s for w, s in zip(weights, shares)), Fraction(0)) / sum(weights)

    def shares(self, node, index):
        """Each leaf's share in a node's score under one column; None where nothing applies. (panel 3, 6)"""
        if node["kind"] != "group":
            return {node["code"]: Fraction(1)} if node["code"] in self.leaves else None
        parts = [(index["weights"][child["code"]], self.shares(child, index)) for child in node["children"]]
        applying = [(weight, share) for weight, share in parts if share is not None]
        total = sum(weight for weight, _ in applying)
        if total == 0:
            return None
        return {leaf: share * weight / total for weight, shares in applying for leaf, share in shares.items()}

    def column_shares(self, node, column):
        """Of a column, or the mean of those that order the group where `column` is None. (ranking 4)"""
        wanted = self.rubric["rankedBy"]["indices"] if column is None else [column]
        tables = [self.shares(node, one) for one in self.rubric["indices"] if one["code"] in wanted]
        if any(table is None for table in tables):
            return None
        return {leaf: sum((table.get(leaf, Fraction(0)) for table in tables), Fraction(0)) / len(tables)
                for table in tables for leaf in table}

    def score(self, node, column, leaves=None):
        shares = self.column_shares(node, column)
        values = self.leaves if leaves is None else leaves
        return None if shares is None else sum((share * values.get(leaf, 0) for leaf, share in shares.items()), Fraction(0))

    def total(self, column):
        """The exact score of the stage; None for an incomplete entry."""
        return None if self.missing else self.score(self.rubric["root"], column)

    def parts(self, column):
        """What each leaf gives to the score; a mark's leaf is there whatever its share. (ranking 6)"""
        shares = self.column_shares(self.rubric["root"], column)
        return {leaf: shares.get(leaf, Fraction(0)) * value for leaf, value in self.leaves.items()}

    def chain(self, column):
        """(label, ordering number or None, text) of every element. (ranking 5)"""
        return [self.element(one, column) for one in self.rubric["tieChain"]["elements"]]

    def element(self, one, column):
        kind = one["kind"]
        if kind == "carried-score":
            text = next((c["score"] for c in self.entry["carried"] if c["stage"] == one["stage"]), None)
            return one["stage"], None if text is None else ticks(exact(text), 9), text
        if kind == "metric":
            given = next((m for m in self.entry["metrics"] if m["metric"] == one["metric"] and m["state"] == "VALUE"), None)
            return self.told(one["metric"], None if given is None else metric_value(given, self.plan["metric"]), "metric")
        if kind == "node":
            node = next(found for found in self.nodes if found["code"] == one["node"])
            return self.told(one["node"], self.score(node, column), "stage")
        if kind == "median-juror-total":
            totals = sorted(t for s in self.counted
                            if (t := self.score(self.rubric["root"], column, self.juror_leaves(s))) is not None)
            low, high = (len(totals) - 1) // 2, len(totals) // 2
            return self.told(kind, (totals[low] + totals[high]) / 2 if totals else None, "stage")
        raise NotCovered(f"tie chain element {kind}")

    def told(self, label, value, plan):
        return (label, None, None) if value is None else (label, ticks(value, self.plan[plan]), shown(value, self.plan[plan]))


class Order:
    """A group's entries under a column, best first. (ranking 1-5)"""

    def __init__(self, entries, column, rounding):
        self.column, self.rounding = column, rounding
        scored = [one for one in entries if one.entry["eligibility"] == "eligible" and one.total(column) is not None]
        self.value = {one.code: self.published(one.total(column)) for one in scored}
        equal = {}
        for one in scored:
            equal.setdefault(self.value[one.code], []).append(one)
        self.chain = {one.code: one.chain(column) if len(equal[self.value[one.code]]) > 1 else [] for one in scored}
        self.key = {one.code: (-self.value[one.code],) + tuple(worse_last(k) for _, k, _ in self.chain[one.code])
                    for one in scored}
        self.ranked = sorted(scored, key=lambda one: (self.key[one.code], units(one.code)))
        self.rank = {code: 1 + sum(other < key for other in self.key.values()) for code, key in self.key.items()}

    def published(self, value):
        """(numbers 4)"""
        for places in self.rounding:
            value = rounded(value, places)
        return value

    def text(self, code):
        return shown(self.value[code], self.rounding[-1])

    def equals(self, code):
        return [one.code for one in self.ranked if self.rank[one.code] == self.rank[code]]

    def separated_by(self, code):
        """The element that last told the entry and its equals from a neighbour of the same score. (ranking 3)"""
        mine = self.key[code]
        others = sorted(key for other, key in self.key.items() if key != mine and key[0] == mine[0])
        better, worse = [key for key in others if key < mine], [key for key in others if key > mine]
        steps = [next(at for at, (a, b) in enumerate(zip(mine, key)) if a != b) for key in better[-1:] + worse[:1]]
        return max(steps) - 1 if steps else None


def worse_last(number):
    """More is better; what says nothing comes last."""
    return (1, 0) if number is None else (0, -number)


# --- selection ------------------------------------------------------------------------------------------------------


class Choice:
    """Who gets the places of a group."""

    def __init__(self, group):
        self.group, self.won, self.by_ruling, self.passed = group, {}, set(), set()
        self.ties, self.used, self.ruled = [], set(), set()

    def waiting(self):
        return {code for tie in self.ties for code in tie["entries"]}


def shortlist(group, order, places, rulings):
    """(shortlist 1-5)"""
    choice = Choice(group)
    inside = [o.code for o in order.ranked if order.rank[o.code] + len(order.equals(o.code)) - 1 <= places]
    choice.won = {code: None for code in inside}
    free = min(places, len(order.ranked)) - len(inside)
    if free == 0:
        return choice
    tied = order.equals(order.ranked[len(inside)].code)
    for ruling in reversed(rulings):
        if ruling["kind"] == "tie-at-cut" and len(ruling["selected"]) == free and set(ruling["selected"]) <= set(tied):
            choice.won.update({code: None for code in ruling["selected"]})
            choice.by_ruling, choice.used = set(ruling["selected"]), {ruling["code"]}
            choice.passed = set(tied) - choice.by_ruling
            return choice
    choice.ties = [{"group": group, "category": None, "entries": tied, "freePlaces": free}]
    return choice


def best_ways(worth, places):
    """All best ways to give the places, as what each entry may hold; by search over the state of filled places."""
    empty = (0,) * len(places)
    steps = [{empty: ((), {()})}]
    for row in worth:
        reached = {}
        for state, (value, _) in steps[-1].items():
            for spot in [None] + [at for at, taken in enumerate(state) if taken < places[at] and row[at] is not None]:
                after = state if spot is None else state[:spot] + (state[spot] + 1,) + state[spot + 1:]
                gained = value if spot is None else added(value, row[spot])
                if after not in reached or reached[after][0] < gained:
                    reached[after] = (gained, {(state, spot)})
                elif reached[after][0] == gained:
                    reached[after][1].add((state, spot))
        steps.append(reached)
    best = max(value for value, _ in steps[-1].values())
    states = {state for state, (value, _) in steps[-1].items() if value == best}
    holds = []
    for reached in reversed(steps[1:]):
        ways = {way for state in states for way in reached[state][1]}
        holds.append({spot for _, spot in ways})
        states = {state for state, _ in ways}
    return best, holds[::-1]


def added(one, other):
    return other if not one else tuple(a + b for a, b in zip(one, other))


def worth_of(one, order):
    """A place, the published score, then each element of the chain: whether it says something, and what. (winners 3)"""
    keys = [1, ticks(order.value[one.code], order.rounding[-1])]
    for _, key, _ in one.chain(order.column):
        keys += [0, 0] if key is None else [1, key]
    return tuple(keys)


class Proposal:
    """The best assignment of candidates to the categories that no ruling has filled. (winners 3, 4)"""

    def __init__(self, group, fields, codes, worth, places):
        self.group, self.fields, self.codes, self.worth, self.places = group, fields, codes, worth, places
        self.best, self.holds = best_ways(worth, places)

    def certain(self, at):
        return [code for code, spots in zip(self.codes, self.holds) if spots == {at}]

    def possible(self, at):
        return [code for code, spots in zip(self.codes, self.holds) if at in spots and len(spots) > 1]

    def ties(self):
        return [{"group": self.group, "category": name, "entries": tied,
                 "freePlaces": min(self.places[at] - len(self.certain(at)), len(tied))}
                for at, (name, _, _) in enumerate(self.fields) if (tied := self.possible(at))]

    def after(self, ruling):
        """The proposal under a ruling on a tie, if it fits and stays as good. (winners 5)"""
        tie = next((one for one in self.ties() if one["category"] == ruling["category"]), None)
        chosen = set(ruling["selected"])
        if tie is None or len(ruling["selected"]) != tie["freePlaces"] or not chosen <= set(tie["entries"]):
            return None
        column = next(at for at, (name, _, _) in enumerate(self.fields) if name == ruling["category"])
        worth = [[value if (at == column) == (code in chosen) else None for at, value in enumerate(row)]
                 if code in tie["entries"] else row for code, row in zip(self.codes, self.worth)]
        ruled = Proposal(self.group, self.fields, self.codes, worth, self.places)
        return ruled if ruled.best == self.best else None


def proposal(group, fields, named):
    """Only who is near the top of some category can be in a best assignment."""
    taken = {code for ruling in named for code in ruling["selected"]}
    filled = {ruling["category"] for ruling in named}
    size = sum(places for _, places, _ in fields) + len(taken)
    near = {one.code: one for _, _, order in fields for one in order.ranked if order.rank[one.code] <= size}
    codes = sorted(set(near) - taken, key=units)
    worth = [[worth_of(near[code], order) for _, _, order in fields] for code in codes]
    return Proposal(group, fields, codes, worth, [0 if name in filled else places for name, places, _ in fields])


def winners(group, fields, rulings):
    """(winners 1-6)"""
    choice = Choice(group)
    if not fields:
        return choice
    ranked = {one.code for one in fields[0][2].ranked}
    latest = {}
    for ruling in rulings:
        if ruling["kind"] == "category-assignment":
            latest[ruling["category"]] = ruling
    named = [ruling for ruling in latest.values() if set(ruling["selected"]) <= ranked]
    alone = proposal(group, fields, [])
    settled, used = proposal(group, fields, named), list(named)
    for ruling in reversed(rulings):
        after = settled.after(ruling) if ruling["kind"] == "tie-at-cut" else None
        if after is not None:
            settled, used = after, used + [ruling]
    for at, (name, _, _) in enumerate(fields):
        mine = next((ruling["selected"] for ruling in named if ruling["category"] == name), None)
        choice.won.update({code: name for code in (settled.certain(at) if mine is None else mine)})
    choice.ties, choice.used = settled.ties(), {ruling["code"] for ruling in used}
    choice.ruled = {ruling["category"] for ruling in named}
    choice.by_ruling = {code for ruling in used for code in ruling["selected"]}
    hopeful = {code for at in range(len(fields)) for code in alone.certain(at) + alone.possible(at)}
    choice.passed = hopeful - set(choice.won) - choice.waiting()
    return choice


# --- the result document --------------------------------------------------------------------------------------------


class Group:
    def __init__(self, document, group, rubric):
        self.group, self.rubric, plan = group, rubric, rubric["rounding"]
        is_final = document["selection"]["kind"] == "winners"
        self.rounding = [plan["stage"], plan["final"]] if is_final else [plan["stage"]]
        self.entries = [Entry(rubric, one, [s for s in document["sheets"] if s["entry"] == one["code"]])
                        for one in document["entries"] if one["group"] == group]
        self.order = Order(self.entries, None, self.rounding)
        rulings = [one for one in document["rulings"] if one["group"] == group]
        if is_final:
            self.fields = [(one["category"], one["places"], Order(self.entries, one["category"], self.rounding))
                           for one in document["selection"]["categories"] if one["group"] == group]
            self.places = sum(places for _, places, _ in self.fields)
            self.choice = winners(group, self.fields, rulings)
        else:
            self.places = next((one["places"] for one in document["selection"]["quotas"] if one["group"] == group), 0)
            self.choice = shortlist(group, self.order, self.places, rulings)
            self.fields = [(None, self.places, self.order)]
        self.is_final = is_final
        self.cuts = {name: self.cut(name, order) for name, _, order in self.fields}

    def cut(self, name, order):
        """The last one selected, or the first by code of those who wait for the last place."""
        tie = next((one for one in self.choice.ties if one["category"] == name), None)
        if tie is not None:
            return tie["entries"][0]
        return next((o.code for o in reversed(order.ranked) if self.choice.won.get(o.code, 0) == name), None)

    def cut_result(self, name, order):
        code = self.cuts[name]
        return None if code is None else {"entry": code, "rank": order.rank[code], "score": order.text(code)}

    def result(self):
        codes, choice = [one.code for one in self.order.ranked], self.choice
        only = self.fields[0] if len(self.fields) == 1 else None
        return {"group": self.group, "places": self.places, "ranked": len(codes),
                "selected": [code for code in codes if code in choice.won],
                "reserves": [code for code in codes if code not in choice.won and code not in choice.waiting()],
                "cut": None if only is None else self.cut_result(only[0], only[2]),
                "rubricCode": self.rubric["code"], "rubricVersion": self.rubric["version"],
                "rounding": self.rubric["rounding"]}

    def categories(self):
        for name, places, order in self.fields if self.is_final else []:
            mine = [o.code for o in order.ranked if self.choice.won.get(o.code, 0) == name]
            yield {"category": name, "group": self.group, "places": places,
                   "winners": [{"entry": code, "place": 1 + sum(order.rank[o] < order.rank[code] for o in mine),
                                "score": order.text(code)} for code in mine],
                   "by": "ruling" if name in self.choice.ruled else "assignment", "cut": self.cut_result(name, order)}

    def entry_results(self):
        """By rank, then code; those without a rank last. (ranking 8)"""
        ranked = self.order.ranked
        return [self.entry_result(one) for one in ranked + [o for o in self.entries if o.code not in self.order.rank]]

    def entry_result(self, one):
        standing = self.standing(one)
        outcome = self.outcome(one, standing)
        return {"code": one.code, "group": self.group, "standing": standing, "outcome": outcome,
                "counted": len(one.counted), "recused": one.recused, "quorum": self.rubric["quorum"]["sheets"],
                "jurors": self.jurors(one), "nodes": self.nodes(one), "metrics": one.metrics,
                "indices": [self.index(one, column) for column in one.columns], **self.placing(one.code, self.order),
                "cutDistance": self.nearest_cut(one) if outcome["kind"] == "not-selected" else None}

    def standing(self, one):
        if one.code in self.order.rank:
            return {"kind": "ranked", "rank": self.order.rank[one.code], "score": self.order.text(one.code)}
        if one.entry["eligibility"] != "eligible":
            return {"kind": "ineligible", "reason": one.entry["eligibility"]}
        return {"kind": "incomplete", **one.missing}

    def outcome(self, one, standing):
        """(shortlist 6)"""
        choice = self.choice
        if one.code in choice.won:
            by_whom = "ruling" if one.code in choice.by_ruling else "rank"
            return {"kind": "selected", "by": by_whom, "category": choice.won[one.code]}
        if one.code in choice.waiting():
            return {"kind": "tied-at-cut"}
        if standing["kind"] != "ranked":
            return {"kind": "not-selected", "reason": standing["kind"]}
        reason = "no-places" if self.places == 0 else "ruling" if one.code in choice.passed else "below-cut"
        return {"kind": "not-selected", "reason": reason}

    def jurors(self, one):
        root = self.rubric["root"]
        totals = lambda sheet: [(c, one.score(root, c, one.juror_leaves(sheet))) for c in one.columns]
        return [{"juror": sheet["juror"], "marks": sheet["marks"],
                 "totals": [{"index": c, "total": shown(total)} for c, total in totals(sheet) if total is not None]}
                for sheet in one.counted]

    def nodes(self, one):
        """(ranking 6)"""
        parts = {} if one.missing else shown_parts(one.parts(None))
        def part(node):
            if node["kind"] != "group":
                return parts.get(node["code"])
            given = [p for child in node["children"] if (p := part(child)) is not None]
            return sum(given) if given else None
        told = []
        for node in one.nodes:
            score = None if one.missing and node["kind"] == "group" else one.score(node, None)
            own = part(node)
            told.append({"node": node["code"], "kind": node["kind"], "score": None if score is None else shown(score),
                         "contribution": None if own is None else text_of(own, 6)})
        return told

    def placing(self, code, order):
        if order is None or code not in order.rank:
            return {"tieChain": [], "separatedBy": None, "sharesRankWith": []}
        return {"tieChain": [{"label": label, "value": text} for label, _, text in order.chain[code]],
                "separatedBy": order.separated_by(code),
                "sharesRankWith": [other for other in order.equals(code) if other != code]}

    def index(self, one, column):
        total = one.total(column)
        order = next((found for name, _, found in self.fields if name == column), None)
        score = None
        if total is not None:
            for places in self.rounding:
                total = rounded(total, places)
            score = shown(total, self.rounding[-1])
        rank = None if order is None else order.rank.get(one.code)
        return {"index": column, "score": score, "rank": rank, **self.placing(one.code, order)}

    def nearest_cut(self, one):
        """(ranking 7, winners 7)"""
        gaps = [(self.by_code(self.cuts[name]).total(name) - one.total(name), at, name)
                for at, (name, _, order) in enumerate(self.fields)
                if self.cuts[name] is not None and one.code in order.rank]
        if not gaps:
            return None
        _, _, name = min(gaps, key=lambda gap: gap[:2])
        cut, mine = self.by_code(self.cuts[name]).parts(name), one.parts(name)
        parts = shown_parts({leaf: cut.get(leaf, Fraction(0)) - mine.get(leaf, Fraction(0)) for leaf in {**cut, **mine}})
        listed = sorted(parts.items(), key=lambda part: (-part[1], units(part[0])))
        return {"against": self.cuts[name], "category": name, "difference": text_of(sum(parts.values()), 6),
                "parts": [{"node": leaf, "difference": text_of(part, 6)} for leaf, part in listed]}

    def by_code(self, code):
        return next(one for one in self.entries if one.code == code)


def result_of(document, input_hash):
    groups = [Group(document, one["group"], one["rubric"]) for one in document["rubrics"]]
    ties = [tie for group in groups for tie in group.choice.ties]
    used = {code for group in groups for code in group.choice.used}
    return {"format": "anggakara.result/1", "engineVersion": ENGINE, "inputHash": input_hash,
            "edition": document["edition"], "stage": document["stage"], "state": "open" if ties else "settled",
            "groups": [group.result() for group in groups],
            "categories": [one for group in groups for one in group.categories()], "openTies": ties,
            "unusedRulings": [one["code"] for one in document["rulings"] if one["code"] not in used],
            "entries": [one for group in groups for one in group.entry_results()]}


# --- a sealed file --------------------------------------------------------------------------------------------------

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
        raise Wrong(part.removeprefix("."))
    return hashes["resultHash"]


def main(files):
    worst = 0
    for file in files:
        try:
            with open(file, encoding="utf-8") as source:
                print(f"{file}: same {verified(source.read())}")
        except NotCovered as error:
            print(f"{file}: not covered by this verifier: {error}")
            worst = worst or 2
        except (Wrong, KeyError, TypeError, AttributeError, StopIteration, ValueError, ZeroDivisionError, OSError) as error:
            print(f"{file}: {error if isinstance(error, Wrong) else f'malformed: {error!r}'}")
            worst = 1
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if len(sys.argv) > 1 else (print(__doc__), 2)[1])
