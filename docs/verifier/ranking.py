"""From marks and points to scores, and from scores to ranks."""
from fractions import Fraction

from exact import NotCovered, exact, rounded, shown, ticks, units
from metrics import metric_result, metric_value


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
