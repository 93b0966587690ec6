"""The result document, built anew."""
from fractions import Fraction

from exact import rounded, shown, shown_parts, text_of, units
from places import shortlist, winners
from ranking import Entry, Order

ENGINE = "1.0.0"


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
