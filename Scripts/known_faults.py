"""What may be wrong with the lines of the known decisions: each a sentence, told with its place.

A line is what docs/importing.md calls a bare record, with more asked of it: an address that is no tracker's, one case, steps in
the order of their days. The provisions that the GDPR has are read where the program has them.
"""
import re
from collections import defaultdict
from datetime import date

from known_cases import KINDS, RATES, before, case_of, expected, literal

MEASURES = "fine periodic_penalty reprimand warning order ban".split()
STANDINGS = "rumoured proposed imposed upheld reduced increased annulled withdrawn".split()
LAWS = "GDPR UK-GDPR ePrivacy national".split()
STAGES = "announced lodged decided".split()
OUTCOMES = "upheld reduced increased annulled referred".split()
AUTHORITIES = set("""AT BE BG CH CY CZ DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH
    DK EE ES ES-AN ES-CT ES-PV EU FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK""".split())
CLAIMS = set("""case group lei wikidata reference ecli turnover sector lead_authority art65_decision paid note searched record
    respondent_accepts""".split())
KEYS = {
    "line": "url publisher kind published read language measures complaints challenges claims",
    "measure": "respondent aliases authority measure amount currency decided articles law standing primary",
    "complaint": "complainant against with filed represented",
    "challenge": "by measure stage outcome amount_after court date",
    "claim": "name value measure",
}
NEEDED = {
    "line": "url publisher kind read language measures claims",
    "measure": "respondent authority measure law standing",
    "complaint": "complainant against",
    "challenge": "by measure stage",
    "claim": "name value measure",
}
NOT_A_SOURCE = ("enforcementtracker", "gdprhub", "wikipedia", "wikimedia", "digitalpolicyalert", "cookiefines", "privacyaffairs")
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
CASE = re.compile(r"[A-Z]{2}(-[A-Z]{2})?-(\d{4}|undated)-[a-z0-9]+(-[a-z0-9]+)*")
# Above these sums a fine rests on 4 % of a turnover: Art. 83(5), and for the United Kingdom section 157 of its Act of 2018.
FIXED_MAXIMUM = {"EUR": 20_000_000, "GBP": 17_500_000}


def provisions():
    found = set()
    for entry in literal("Sources/Enforcement/Article.swift").split():
        number, _, parts = entry.partition(":")
        found.add(number)
        for paragraph, points in re.findall(r"(\d+)([a-z]*)", parts):
            own = number if paragraph == "0" else f"{number}({paragraph})"
            found |= {own} | {f"{own}({point})" for point in points}
    return found


PROVISIONS = provisions()


def is_date(text):
    """A year, a month or a day that the calendar has."""
    if not isinstance(text, str) or not DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "0000-01-01"[len(text):])
    except ValueError:
        return False
    return True


def shape(what, entry):
    """Keys that are missing, unknown or out of their order."""
    known = KEYS[what].split()
    yield from (f"{what} without {key}" for key in NEEDED[what].split() if key not in entry)
    yield from (f"{what} with unknown {key}" for key in entry if key not in known)
    if [key for key in known if key in entry] != [key for key in entry if key in known]:
        yield f"keys of {what} out of order"
    dates = [key for key in ("published", "read", "decided", "filed", "date") if key in entry]
    yield from (f"{what}: {key} is no date" for key in dates if not is_date(entry[key]))


def faults_of_measure(measure, row):
    yield from shape("measure", measure)
    for key, known in (("authority", AUTHORITIES), ("measure", MEASURES), ("law", LAWS), ("standing", STANDINGS)):
        if measure.get(key) not in known:
            yield f"unknown {key} {measure.get(key)}"
    yield from (f"the GDPR has no Article {article}" for article in measure.get("articles", []) if article not in PROVISIONS)
    if ("amount" in measure) != ("currency" in measure):
        yield "amount without currency, or the reverse"
    if measure.get("currency", "EUR") not in RATES | {"EUR": []}:
        yield f"unknown currency {measure['currency']}"
    if measure.get("amount", 1) <= 0:
        yield "amount that is none"
    if "decided" in measure and before(row.get("published", "9999"), measure["decided"]):
        yield "published before it was decided"


def faults_of_challenge(challenge, row):
    yield from shape("challenge", challenge)
    if challenge.get("stage") not in STAGES or challenge.get("outcome", "upheld") not in OUTCOMES:
        yield "unknown stage or outcome"
    if (challenge.get("stage") == "decided") != ("outcome" in challenge):
        yield "outcome where nothing was decided, or the reverse"
    decided = row["measures"][challenge["measure"]].get("decided")
    if decided and before(challenge.get("date", "9999"), decided):
        yield "challenged before it was decided"
    if before(row.get("published", row["read"]), challenge.get("date", "0000")):
        yield "published before the step that it tells"


def faults_of_complaint(complaint, row):
    yield from shape("complaint", complaint)
    if not isinstance(complaint.get("represented", 1), int):
        yield "represented that is no number"
    if any(before(measure.get("decided", "9999"), complaint.get("filed", "0000")) for measure in row["measures"]):
        yield "complained of after it was decided"


def faults_of_order(row):
    """Steps out of their order, or a standing that is not what the last judgment leaves."""
    for number, measure in enumerate(row["measures"]):
        steps = [step for step in row.get("challenges", []) if step["measure"] == number]
        dates = [step["date"] for step in steps if "date" in step]
        if any(before(later, earlier) for earlier, later in zip(dates, dates[1:])):
            yield "steps out of the order of their dates"
        judgments = [step for step in steps if step["stage"] == "decided"]
        left = expected(judgments)
        if judgments and measure["standing"] != left and (left, measure["standing"]) != ("upheld", "reduced"):
            yield f"standing {measure['standing']} after a judgment that leaves it {left}"


def faults(row):
    yield from shape("line", row)
    if not row["url"].startswith("https://") or re.search(r"\s|[?&]utm_|jsessionid", row["url"]):
        yield "address that is not plain https"
    if any(word in row["url"] for word in NOT_A_SOURCE):
        yield "address of a tracker or a wiki"
    if row["kind"] not in KINDS or not re.fullmatch("[a-z]{2}", row["language"]):
        yield "unknown kind or language"
    if before(row["read"], row.get("published", "0000")):
        yield "published after it was read"
    yield from (fault for measure in row["measures"] for fault in faults_of_measure(measure, row))
    yield from (fault for complaint in row.get("complaints", []) for fault in faults_of_complaint(complaint, row))
    yield from (fault for challenge in row.get("challenges", []) for fault in faults_of_challenge(challenge, row))
    for claim in row["claims"]:
        yield from shape("claim", claim)
        if claim["name"] not in CLAIMS or not 0 <= claim["measure"] < len(row["measures"]):
            yield f"unknown claim {claim['name']}, or on no measure"
    cases = [claim["value"] for claim in row["claims"] if claim["name"] == "case"]
    if len(cases) != len(row["measures"]) or len(set(cases)) != 1 or not CASE.fullmatch(cases[0]):
        yield "not one case, told for each measure"
    elif any(measure["authority"] != re.match(r"(.+?)-(\d{4}|undated)-", cases[0])[1] for measure in row["measures"]):
        yield "case of another authority"
    yield from faults_of_order(row)


def faults_between(rows):
    """What only lines together show: duplicates, one case under two names, a sum above the fixed maximum that nothing explains."""
    seen, names, explained, above = set(), defaultdict(set), set(), {}
    for place, row in rows:
        case = case_of(row)
        key = case, re.sub(r"^https://(www\.)?", "", row["url"])
        if key in seen:
            yield place, f"a second line of this page on {case}"
        seen.add(key)
        names[case] |= {measure["respondent"] for measure in row["measures"]}
        if any(claim["name"] in ("turnover", "group", "note") for claim in row["claims"]):
            explained.add(case)
        for measure in row["measures"]:
            if measure["measure"] == "fine" and measure.get("amount", 0) > FIXED_MAXIMUM.get(measure.get("currency"), 1e12):
                above[case] = place
    yield from (("", f"{case} has two respondents: {', '.join(sorted(found))}") for case, found in names.items() if len(found) > 1)
    for case, place in above.items():
        if case not in explained:
            yield place, f"{case} is above the fixed maximum, and no line names the group, its turnover or a reason"
