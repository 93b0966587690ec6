"""Who gets the places of a group, and who wins its categories."""
from exact import ticks, units


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
