"""What the lines on a case come to: its sum and day, and its state, the last step against its fine.

Sum and day are those that most of a case's pages support, of several the more precise; a sum that rounds another one supports it.
"""
import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The stronger source first, as the register has it.
KINDS = "court decision press_release company_filing law_firm ngo news blog".split()
DRAFTS = ("proposed", "rumoured")


def literal(path):
    """The text between the first three quotation marks of a Swift file and the next."""
    return (ROOT / path).read_text().split('"""')[1]


def rates():
    """Of each currency the units for one euro, year by year from 2018."""
    lines = map(str.split, literal("Sources/Enforcement/EuroRate.swift").splitlines())
    return {cells[0]: [float(rate) for rate in cells[1:]] for cells in lines if cells}


RATES = rates()


def euros(amount, currency, year):
    if currency == "EUR":
        return amount
    table = RATES[currency]
    return amount / table[max(0, min(len(table) - 1, year - 2018))]


def before(a, b):
    """Whether one date surely lies before the other, as precise as both are."""
    length = min(len(a), len(b))
    return a[:length] < b[:length]


def case_of(row):
    return next(claim["value"] for claim in row["claims"] if claim["name"] == "case")


def expected(steps):
    """The standing that judgments leave: what is sent back stands as imposed, a cut that is upheld stays a cut."""
    standing = "imposed"
    for outcome in (step["outcome"] for step in steps):
        standing = "imposed" if outcome == "referred" else standing if outcome == "upheld" and standing == "reduced" else outcome
    return standing


def rounds(value, exact):
    """Whether a sum is another one said with fewer digits, rounded or cut off."""
    zeros = len(str(int(value))) - len(str(int(value)).rstrip("0"))
    return value == exact or (value == int(value) and abs(exact - value) < 10 ** zeros)


def chosen(values, supports):
    """Of values as often as they were said: the one that most support, then the more precise, then the first."""
    counts = Counter(values)
    return max(counts, key=lambda v: (sum(n for u, n in counts.items() if supports(u, v)), len(str(v)), str(v)), default=None)


class Case:
    def __init__(self, name, rows):
        self.name, self.rows = name, rows
        fines = [m for row in rows for m in row["measures"] if m["measure"] == "fine"]
        self.respondent, self.authority = rows[0]["measures"][0]["respondent"], rows[0]["measures"][0]["authority"]
        self.law = chosen([m["law"] for m in fines], lambda u, v: u == v)
        firm = [m for m in fines if m["standing"] not in DRAFTS] or fines
        self.proposed = bool(fines) and firm[0]["standing"] in DRAFTS
        money = [(m["amount"], m["currency"]) for m in firm if "amount" in m]
        self.money = chosen(money, lambda u, v: u[1] == v[1] and rounds(u[0], v[0]))
        self.decided = chosen([m["decided"] for m in firm if "decided" in m], lambda u, v: v.startswith(u))
        told = self.decided or re.search(r"-(\d{4}|undated)-", name)[1]
        self.year = int((min(row.get("published", row["read"]) for row in rows) if told == "undated" else told)[:4])
        self.euros = euros(*self.money, self.year) if self.money else 0

    def steps(self):
        """The steps against its fine, (date, place on its line, step, line); one without a day has that of the same step elsewhere."""
        found = [
            (step, number, row) for row in self.rows for number, step in enumerate(row.get("challenges", []))
            if (measure := row["measures"][step["measure"]])["measure"] == "fine" and measure["standing"] not in DRAFTS
        ]
        days = {}
        for step, _, _ in found:
            if "date" in step:
                days.setdefault(self.key(step), step["date"])
        for step, number, row in found:
            later = [s["date"] for s in row["challenges"][number + 1:] if "date" in s]
            day = step.get("date") or days.get(self.key(step)) or min(later + [row.get("published", "")])
            yield day, number, step, row

    @staticmethod
    def key(step):
        return step["stage"], step.get("outcome"), step.get("court")

    def claims(self, *names):
        return [(claim["value"], row) for row in self.rows for claim in row["claims"] if claim["name"] in names]

    def state(self):
        """(what became of it, the lines that say so)."""
        steps = sorted(self.steps(), key=lambda s: (s[0][:4], s[0], s[1]))
        judged = [s for s in steps if s[2]["stage"] == "decided"]
        if judged:
            return self.judged(judged, [s for s in steps if s[2]["stage"] != "decided" and before(judged[-1][0], s[0])])
        for stage, words in (("lodged", "pending"), ("announced", "appeal announced")):
            taken = [s for s in steps if s[2]["stage"] == stage]
            if taken:
                return words + where(taken), [s[3] for s in taken]
        for name, words in (("respondent_accepts", "not contested"), ("paid", "no challenge told")):
            told = self.claims(name)
            if told:
                return f"{words}: {told[-1][0]}", [row for _, row in told]
        searched = [value for value, _ in self.claims("searched")]
        return "nothing found" + (f" ({searched[0]})" if searched else ""), []

    def judged(self, judged, after):
        standing = expected([s[2] for s in judged])
        last = [s for s in judged if (s[2]["outcome"], s[0][:4]) == (judged[-1][2]["outcome"], judged[-1][0][:4])]
        cut = [s[2]["amount_after"] for s in judged if "amount_after" in s[2]]
        words = {"imposed": "sent back, pending", "reduced": f"cut to {amount(cut[-1], self.money[1])}" if cut else "cut"}.get(standing, standing)
        if words.startswith("sent back") and self.claims("respondent_accepts"):
            words = f"sent back; {self.claims('respondent_accepts')[0][0]}"
        more = f"; then {after[-1][2]['stage']}{where(after)}" if after else ""
        return words + where(last) + more, [s[3] for s in last + after]


def where(steps):
    """The court and the most precise day of steps that are one: ` (High Court, 2022-10)`."""
    courts = [step["court"] for _, _, step, _ in steps if "court" in step]
    days = [step["date"] for _, _, step, _ in steps if "date" in step]
    told = [chosen(courts, lambda u, v: u == v)] if courts else []
    told += [chosen(days, lambda u, v: v.startswith(u))] if days else []
    return f" ({', '.join(told)})" if told else ""


def amount(value, currency):
    return f"{currency} {value:,.2f}".replace(".00", "")
