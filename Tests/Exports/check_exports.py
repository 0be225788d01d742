#!/usr/bin/env python3
"""Reads what `boete export` writes with the programs that it is for: Datasette and an RDF library.

usage: check_exports.py BOETE

Fills a register with invented cases, exports it, and asks. Needs the packages `datasette` and `rdflib`.
Prints what is wrong, a line each, and ends with status 1.
"""
import asyncio
import csv
import json
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

from datasette.app import Datasette
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, PROV, RDF, SDO, XSD

NEWS = "Luxembourg's CNPD fined Quillmere Ltd €2.4 million on 3 March 2022 after a complaint of Umbrel Watch."


def span(words, text=NEWS):
    start = text.encode().index(words.encode())
    return [start, start + len(words.encode())]


def measure(respondent, authority, kind="fine", **more):
    return {"respondent": respondent, "authority": authority, "measure": kind, **more}


QUILLMERE = {"amount": 2400000, "currency": "EUR", "decided": "2022-03-03", "law": "GDPR"}
RECORDS = [
    {"document": "news", "kind": "news", "published": "2022-04-05", "url": "https://news.example/quillmere", "text": NEWS,
     "publisher": "The Example", "measures": [measure(
         "Quillmere Ltd", "LU", **QUILLMERE, articles=["5(1)(f)", "32"], evidence=NEWS,
         spans={"respondent": span("Quillmere Ltd"), "amount": span("€2.4 million"), "decided": span("3 March 2022"),
                "evidence": span(NEWS)})],
     "complaints": [{"complainant": "Umbrel Watch", "against": ["Quillmere Ltd"], "with": "LU", "filed": "2021-01-05",
                     "evidence": NEWS, "spans": {"evidence": span(NEWS), "complainant": span("Umbrel Watch")}}]},
    {"document": "judgment", "kind": "court", "published": "2024-05-08",
     "measures": [measure("Quillmere Ltd", "LU", **QUILLMERE, standing="annulled")],
     "challenges": [{"by": "Quillmere Ltd", "measure": 0, "stage": "decided", "outcome": "annulled",
                     "court": "Administrative Tribunal", "date": "2024-05-06"}],
     "claims": [{"name": "ecli", "value": "ECLI:LU:TADM:2024:48001", "measure": 0},
                {"name": "wikidata", "value": "Q123456789", "measure": 0}]},
    {"document": "hamburg", "kind": "decision", "published": "2023-05-20", "measures": [
        measure("Tarnwick GmbH", "DE-HH", "reprimand", decided="2023-05-02", articles=["15(1)"], law="GDPR")]},
    {"document": "hamburg-blog", "kind": "blog", "published": "2023-06-01", "measures": [
        measure("Tarnwick GmbH", "DE-HH", "reprimand", decided="2023-05-09", articles=["15(1)"], law="GDPR")]},
    {"document": "complaint", "kind": "ngo", "published": "2020-06-02", "complaints": [
        {"complainant": "Umbrel Watch", "against": ["Fernhollow SARL"], "with": "FR", "filed": "2020-06-01",
         "represented": 1200}]},
    {"document": "bexcombe", "kind": "press_release", "published": "2023-04-30", "measures": [
        measure("=Bexcombe plc", "GB", amount=150000.5, currency="GBP", decided="2023-04", articles=["32"],
                law="UK-GDPR")]},
]

wrong = []


def check(what, found, expected):
    if found != expected:
        wrong.append(f"{what}: {found!r} instead of {expected!r}")


class Shelf:
    """A register of the invented cases, in a folder of its own."""

    def __init__(self, boete, folder):
        self.boete, self.folder = boete, Path(folder)
        (self.folder / "cases.jsonl").write_text("".join(json.dumps(each) + "\n" for each in RECORDS))
        check("import", self.run("import", "records", "cases.jsonl"), "added 6, known 0, refused 0\n")

    def run(self, *words):
        return subprocess.run(
            [self.boete, *words, "--register", "register.sqlite"], cwd=self.folder, check=True, text=True,
            stdout=subprocess.PIPE).stdout


async def ask(shelf):
    """The pages, rows, facets, words and views of the SQLite file."""
    shelf.run("export", "--format", "sqlite", "--output", "fines.sqlite")
    metadata = json.loads((shelf.folder / "fines.metadata.json").read_text())
    datasette = Datasette([str(shelf.folder / "fines.sqlite")], metadata=metadata)
    await datasette.invoke_startup()

    async def page(path):
        answer = await datasette.client.get(path)
        check(f"status of {path}", answer.status_code, 200)
        return answer

    async def rows(path):
        return (await page(path)).json()

    counts = {"cases": 4, "measures": 3, "documents": 6, "sources": 6, "complaints": 2, "challenges": 1, "amounts": 2,
              "fines_that_stand": 1, "fines_that_fell": 1, "waiting_complaints": 1, "conflicts": 1}
    for name, count in counts.items():
        await page(f"/fines/{name}")
        check(f"rows of {name}", len(await rows(f"/fines/{name}.json?_shape=array&_size=max")), count)
    tables = {each["name"]: each for each in (await rows("/fines.json"))["tables"]}
    for name, table in metadata["databases"]["fines"]["tables"].items():
        if name in tables:
            check(f"columns told of {name}", sorted(table["columns"]), sorted(tables[name]["columns"]))

    await page("/")
    check("a row's page", "Quillmere Ltd" in (await page("/fines/cases/LU-2022-quillmere")).text, True)
    check("what a column is", "ISO 3166" in (await page("/fines/cases")).text, True)
    facet = (await rows("/fines/cases.json?_facet=standing"))["facet_results"]["standing"]["results"]
    check("facet", {each["value"]: each["count"] for each in facet}, {"imposed": 2, "annulled": 1, "pending": 1})
    article = (await rows("/fines/measures.json?_facet_array=articles"))["facet_results"]["articles"]["results"]
    check("facet of a list", {each["value"]: each["count"] for each in article}, {"32": 2, "5(1)(f)": 1, "15(1)": 1})
    fell = (await rows("/fines/fines_that_fell.json?_shape=objects"))["rows"][0]
    check("a fine that fell", (fell["respondent"], fell["amount"], fell["court"]),
          ("Quillmere Ltd", 2400000, "Administrative Tribunal"))
    conflict = (await rows("/fines/conflicts.json?_shape=objects"))["rows"][0]
    check("a conflict", (conflict["field"], conflict["shown_value"]), ("decided", "2023-05-02"))
    found = (await rows("/fines/claims.json?_search=€2.4&_shape=objects&field__exact=amount"))["rows"]
    check("words", [each["value"] for each in found], ["EUR 2400000"])
    labelled = (await rows("/fines/claims.json?_labels=on&_shape=objects&_size=1&field__exact=amount"))["rows"][0]
    check("a foreign key's label", labelled["case_id"]["label"] in ("Quillmere Ltd", "=Bexcombe plc"), True)


def read(shelf):
    """The triples of the linked data."""
    text = shelf.run("export", "--format", "jsonld")
    graph = Graph().parse(data=text, format="json-ld")
    dpv, gdpr = Namespace("https://w3id.org/dpv#"), Namespace("https://w3id.org/dpv/legal/eu/gdpr#")
    oa, eli = Namespace("http://www.w3.org/ns/oa#"), Namespace("http://data.europa.eu/eli/ontology#")
    legal = "https://w3id.org/dpv/legal/"
    known = {
        str(dpv): "hasAuthority hasApplicableLaw hasRight RightExerciseActivity LegalEntity",
        str(gdpr): "DataProtectionAuthority IntegrityConfidentialityPrinciple A15 A77 A78",
        str(oa): "SpecificResource hasSource hasSelector TextQuoteSelector DataPositionSelector exact prefix suffix start end",
        str(eli): "LegalResourceSubdivision is_part_of",
    }
    terms = {each for triple in graph for each in triple if isinstance(each, URIRef)}
    for term in sorted(terms):
        for space in (SDO, PROV, DCTERMS):
            if term.startswith(str(space)):
                check(f"{term} is a term", term in space, True)
        for space, names in known.items():
            if term.startswith(space):
                check(f"{term} is a term", term.removeprefix(space) in names.split(), True)

    case = URIRef("urn:boete:case:LU-2022-quillmere")
    act = graph.value(predicate=SDO.result, object=graph.value(predicate=SDO.currency, object=Literal("EUR")))
    money = graph.value(act, SDO.result)
    article = URIRef("http://data.europa.eu/eli/reg/2016/679/art_5/par_1/pnt_f/oj")
    expected = [
        (case, RDF.type, SDO.Dataset), (case, SDO.identifier, Literal("LU-2022-quillmere")), (case, SDO.about, act),
        (case, dpv.hasAuthority, URIRef(legal + "lu#DPA-LU")), (case, dpv.hasApplicableLaw, URIRef(legal + "eu#law-GDPR")),
        (act, SDO.endTime, Literal("2022-03-03", datatype=XSD.date)), (act, SDO.agent, URIRef(legal + "lu#DPA-LU")),
        (act, SDO.object, URIRef(f"{case}#respondent")), (act, DCTERMS.references, article),
        (act, DCTERMS.subject, gdpr.IntegrityConfidentialityPrinciple),
        (money, SDO.value, Literal(Decimal(2400000))), (article, RDF.type, SDO.Legislation),
        (URIRef(f"{case}#respondent"), RDF.type, SDO.Organization),
        (URIRef(f"{case}#respondent"), SDO.sameAs, URIRef("http://www.wikidata.org/entity/Q123456789")),
        (URIRef("https://e-justice.europa.eu/ecli/ECLI:LU:TADM:2024:48001"), DCTERMS.identifier,
         Literal("ECLI:LU:TADM:2024:48001")),
        (URIRef("urn:boete:case:GB-2023-bexcombe"), dpv.hasApplicableLaw, URIRef(legal + "gb#law-GDPR")),
        (None, SDO.endTime, Literal("2023-04", datatype=XSD.gYearMonth)),
        (URIRef(legal + "de#DPA-DE-HH"), RDF.type, gdpr.DataProtectionAuthority),
    ]
    for triple in expected:
        check(f"triple {triple}", triple in graph, True)
    provenance(graph, oa)


def provenance(graph, oa):
    """Every value comes of a claim, every claim of a passage, every passage of a document."""
    findings = set(graph.objects(predicate=PROV.hadMember))
    check("findings", len(findings) > 20, True)
    for finding in findings:
        for claim in graph.objects(finding, PROV.wasDerivedFrom):
            check("a claim's value", (claim, PROV.value, None) in graph, True)
            document = graph.value(graph.value(claim, PROV.wasDerivedFrom), oa.hasSource)
            check("a document", str(document).startswith("nih:sha-256;") and (None, SDO.isBasedOn, document) in graph, True)
    quote = graph.value(predicate=oa.exact, object=Literal("€2.4 million"))
    passage = graph.value(predicate=oa.hasSelector, object=quote)
    place = next(each for each in graph.objects(passage, oa.hasSelector) if each != quote)
    start, end = (graph.value(place, each).toPython() for each in (oa.start, oa.end))
    check("the bytes of a passage", NEWS.encode()[start:end].decode(), "€2.4 million")


def tables(shelf):
    text = shelf.run("export", "--format", "csv")
    check("CSV ends", text.endswith("\n"), True)
    found = {row["id"]: row for row in csv.DictReader(text.splitlines())}
    check("a cell that is no formula", found["GB-2023-bexcombe"]["respondent"], "'=Bexcombe plc")
    check("a decimal", found["GB-2023-bexcombe"]["amount"], "150000.5")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        shelf = Shelf(str(Path(sys.argv[1]).resolve()), folder)
        asyncio.run(ask(shelf))
        read(shelf)
        tables(shelf)
    for line in wrong:
        print(f"check_exports: {line}", file=sys.stderr)
    if wrong:
        sys.exit(1)
    print("check_exports: Datasette and the RDF library read the exports as they should")


main()
