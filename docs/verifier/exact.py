"""Canonical text, its hash, exact numbers and how they are rounded."""
import hashlib
import json
import re
import unicodedata
from fractions import Fraction

DECIMAL = re.compile(r"-?(?:0|[1-9]\d{0,17})(?:\.\d{1,9})?")


class NotCovered(Exception):
    """The document uses a rule that this verifier does not know."""


class Wrong(Exception):
    """The file does not verify."""


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
