"""How well records agree with labelled articles: F1 of each field, and what is wrong where.

Measures are paired one to one by the most fields that agree; they must be of one kind and against one party, or of one
authority and sum. A field that both leave open does not count; one that is told wrong counts as said wrongly and as missed.
"""
import re, unicodedata
from collections import defaultdict

FIELDS = ("respondent", "authority", "measure", "amount", "decided", "articles", "law", "standing")
LEGAL = set("ab ad ag as aps asbl bv bvba cic co company corp corporation d doo dac eood ad ead eg ehf gmbh hf inc kft kg llc llp "
            "limited ltd mbh nv nyrt o ood oy oyj oü plc s sa sarl sas se sia sl slu sp spa sprl srl sro ug uab us z zrt".split())


def words(name):
    name = unicodedata.normalize("NFKD", (name or "").casefold())
    found = re.findall(r"\w+", "".join(c for c in name if not unicodedata.combining(c)))
    return frozenset([word for word in found if word not in LEGAL] or found)


def same_party(a, b):
    """One name has all the words of the other, and not twice as many."""
    for x in map(words, a):
        for y in map(words, b):
            if x and y and (x <= y or y <= x) and 2 * min(len(x), len(y)) >= max(len(x), len(y)):
                return True
    return False


def names(measure):
    return [measure["respondent"], *measure["aliases"]]


def agree(field, gold, said):
    if field == "respondent":
        return same_party(names(gold), names(said))
    if field == "amount" and None not in (gold["amount"], said["amount"]):
        near = abs(gold["amount"] - said["amount"]) <= 0.005 * max(1, gold["amount"])
        return near and gold["currency"] == said["currency"]
    return gold[field] == said[field]


def pairs(gold, said, likeness):
    """Pairs of places, the likeliest first; None for what has no partner."""
    ranked = sorted(((likeness(g, s), i, j) for i, g in enumerate(gold) for j, s in enumerate(said)), reverse=True)
    left, right, found = set(range(len(gold))), set(range(len(said))), []
    for score, i, j in ranked:
        if score > 0 and i in left and j in right:
            left.remove(i)
            right.remove(j)
            found.append((gold[i], said[j]))
    return found + [(gold[i], None) for i in left] + [(None, said[j]) for j in right]


def like_measure(gold, said):
    if gold["measure"] != said["measure"]:
        return 0
    keyed = gold["amount"] is not None and agree("amount", gold, said) and agree("authority", gold, said)
    if not keyed and not agree("respondent", gold, said):
        return 0
    return 1 + sum(agree(field, gold, said) for field in FIELDS)


class Tally:
    """Right, wrong and missed by field, in all and by language; `faults` tells where."""

    def __init__(self):
        self.counts = defaultdict(lambda: [0, 0, 0])
        self.languages = defaultdict(lambda: [0, 0, 0])
        self.faults = defaultdict(int)

    def add(self, document, field, right, wrong, missed):
        rows = [self.counts[field]]
        if field not in ("relevant", "evidence"):
            rows += [self.counts["overall"], self.languages[document.split("/")[0]]]
        for row in rows:
            for place, count in enumerate((right, wrong, missed)):
                row[place] += count
        if wrong or missed:
            self.faults[f"{document} {field}"] += wrong + missed

    def figures(self):
        f1 = {name: 2 * r / (2 * r + w + m) if r + w + m else 1.0 for name, (r, w, m) in self.counts.items()}
        return f1 | {"language " + code: 2 * r / max(1, 2 * r + w + m) for code, (r, w, m) in self.languages.items()}


def score(document, gold, said, text, tally):
    """Adds one document, `nl/01.txt`, to a tally."""
    tally.add(document, "relevant", int(gold["relevant"] and said["relevant"]),
              int(said["relevant"] and not gold["relevant"]), int(gold["relevant"] and not said["relevant"]))
    for g, s in pairs(gold["measures"], said["measures"], like_measure):
        for field in FIELDS:
            if field == "articles":
                a, b = set(g["articles"] if g else []), set(s["articles"] if s else [])
                tally.add(document, field, len(a & b), len(b - a), len(a - b))
                continue
            told, found = g is not None and g[field] is not None, s is not None and s[field] is not None
            right = told and found and agree(field, g, s)
            tally.add(document, field, int(right), int(found and not right), int(told and not right))
    for kind, who, key in (("complaint", "complainant", None), ("challenge", "by", "stage")):
        def likeness(g, s):
            return 0 if key and g[key] != s[key] else (0.5 if key else 0) + same_party([g[who]], [s[who]])
        for g, s in pairs(gold[kind + "s"], said[kind + "s"], likeness):
            right = bool(g and s) and (key is None or g["outcome"] == s["outcome"])
            tally.add(document, kind, int(right), int(bool(s) and not right), int(bool(g) and not right))
    for entry in said["measures"] + said["complaints"] + said["challenges"]:
        proven = bool(entry["evidence"]) and entry["evidence"] in text
        tally.add(document, "evidence", int(proven), int(not proven), 0)
