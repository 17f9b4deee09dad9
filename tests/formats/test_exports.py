"""Exports, checked by the programs that they are made for."""

import csv
import io
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import icalendar
import jsonschema
import networkx as nx
import pandas as pd
import pyshacl
import pytest
import rdflib
import spacy
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from pybrat.parser import BratParser
from pyld import jsonld
from spacy.tokens import DocBin

import newsevents
from newsevents import Alliance, Country, Event, Evidence, Organization, Person, Span, Statement, Story
from newsevents.formats import FORMATS, brat, gdelt, polecat
from newsevents.formats._iris import web_address
from newsevents.formats.acts import acts
from newsevents.model import EventType, Membership, Sector, StatementKind, Status
from newsevents.strategies import stories

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the readers

EXAMPLES = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])

ARTICLE = """KYIV, Aug 19 (Reuters) - Polish Foreign Minister Radek Nowak met his Ukrainian counterpart, Olena Bondar, \
in Kyiv on Monday. Poland sent humanitarian aid to Ukraine on Sunday.

"We will not forget them," Nowak told reporters. Bondar said that =the next= meeting would be held in Warsaw in May.

Russian forces shelled Kharkiv on Tuesday, killing two people, and Poland condemned the attack.
"""


@pytest.fixture(scope="module")
def article() -> Story:
    return newsevents.parse(
        ARTICLE, published=date(2025, 8, 20), url="https://example.org/a?b=c&d", headline="</script> <b>Aid & talks</b>"
    )


def text_in(name: str, *found: Story) -> str:
    return "".join(part for part in FORMATS[name].encode(found) if isinstance(part, str))


def bytes_in(name: str, *found: Story) -> bytes:
    return b"".join(part for part in FORMATS[name].encode(found) if isinstance(part, bytes))


# The context of schema.org is on the web, and tests stay at home: all terms are its own.
def context_at_home(url: str, _: object) -> dict[str, Any]:
    context = {"@vocab": "https://schema.org/"}
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": context},
    }


class TestJsonLd:
    @EXAMPLES
    @given(stories())
    def test_expands_in_pyld_and_loads_in_rdflib(self, story: Story) -> None:
        document = text_in("jsonld", story)
        expanded = jsonld.expand(json.loads(document), {"documentLoader": context_at_home})
        graph = rdflib.Graph().parse(data=json.dumps(expanded), format="json-ld")
        articles = graph.subjects(rdflib.RDF.type, rdflib.URIRef("https://schema.org/NewsArticle"))
        assert len(list(articles)) == 1

    @pytest.mark.parametrize(
        "url", ["javascript:alert(1)", "https://a:b@example.org", "http://[", "https://", "a\nb", None]
    )
    def test_only_plain_web_addresses_are_names(self, url: str | None) -> None:
        assert web_address(url) is None

    def test_may_stand_in_a_page(self, article: Story) -> None:
        assert not set("<>&") & set(text_in("jsonld", article))

    def test_quotations_name_their_creator(self, article: Story) -> None:
        graph = json.loads(text_in("jsonld", article))["@graph"]
        names = {node["@id"]: node["name"] for node in graph if "name" in node}
        said = [(names[node["creator"]["@id"]], node["text"]) for node in graph if node["@type"] == "Quotation"]
        assert said == [("Radek Nowak", "We will not forget them,")]

    def test_a_ministry_is_an_organization_of_the_government(self) -> None:
        ministry = Organization(id="organization:m", name="Ministry", sectors=(Sector.GOV,))
        story = Story(id="story:1", text="", actors=(ministry,))
        assert json.loads(text_in("jsonld", story))["@graph"][1]["@type"] == "GovernmentOrganization"

    def test_countries_act_through_their_governments(self, article: Story) -> None:
        graph = json.loads(text_in("jsonld", article))["@graph"]
        acting = {node["@id"] for node in graph if node["@type"] == "Country"}
        assert acting == set()


# The facts of the ninjs 3.0 schema that our items could break, retold.
_STRING = {"type": "string"}
_NAMED_FIELDS: dict[str, Any] = {"name": _STRING, "rel": _STRING, "literal": _STRING, "uri": {"format": "uri"}}
_NAMED: dict[str, Any] = {"type": "object", "properties": _NAMED_FIELDS, "additionalProperties": False}
NINJS = {
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {
        "uri": {"type": "string", "format": "uri"},
        "type": {
            "enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]
        },
        "language": {"type": "string"},
        "versionCreated": {"type": "string", "format": "date-time"},
        "firstCreated": {"type": "string", "format": "date-time"},
        "infoSources": {
            "type": "array",
            "items": {"properties": {"name": _STRING, "role": _STRING}, "additionalProperties": False},
        },
        "headlines": {
            "type": "array",
            "items": {"type": "object", "properties": {"role": {}, "value": {"type": "string"}}},
        },
        "by": {"type": "string"},
        "located": {"type": "string"},
        "bodies": {
            "type": "array",
            "items": {"required": ["value"], "properties": {"contentType": {"type": "string"}}},
        },
        "people": {"type": "array", "items": _NAMED},
        "subjects": {"type": "array", "items": _NAMED},
        "organisations": {"type": "array", "items": _NAMED},
        "places": {"type": "array", "items": _NAMED},
        "events": {"type": "array", "items": _NAMED | {"properties": {**_NAMED_FIELDS, "id": _STRING}}},
        "standard": {"type": "object", "required": ["name", "version", "schema"]},
    },
}


class TestNinjs:
    @EXAMPLES
    @given(stories())
    def test_fits_the_facts_of_the_standard(self, story: Story) -> None:
        validator = jsonschema.Draft202012Validator(NINJS, format_checker=jsonschema.FormatChecker())
        assert [error.message for error in validator.iter_errors(json.loads(text_in("ninjs", story)))] == []

    def test_the_last_version_the_first_and_the_sources(self) -> None:
        first, last = (datetime(2025, 8, 20, hour, tzinfo=UTC) for hour in (10, 12))
        story = Story(id="story:1", text="", published=first, modified=last, source="The Pier", agency="Reuters")
        item = json.loads(text_in("ninjs", story))
        assert (item["firstCreated"], item["versionCreated"]) == (first.isoformat(), last.isoformat())
        assert item["infoSources"] == [{"name": "The Pier"}, {"name": "Reuters"}]
        once = json.loads(text_in("ninjs", evolve(story, modified=date(2025, 8, 21), agency=None)))
        assert once["versionCreated"] == first.isoformat()
        (article,) = FORMATS["ninjs"].articles(io.BytesIO(json.dumps(item).encode()))
        assert (article.published, article.modified, article.source) == (first, last, "The Pier")

    def test_people_are_in_it(self, article: Story) -> None:
        assert [person["name"] for person in json.loads(text_in("ninjs", article))["people"]] == [
            "Radek Nowak",
            "Olena Bondar",
        ]


class TestPlover:
    @EXAMPLES
    @given(stories())
    def test_records_have_what_is_required(self, story: Story) -> None:
        for line in text_in("plover", story).split("\n")[:-1]:
            record = json.loads(line)
            assert {"id", "event"} <= set(record)
            assert all(isinstance(side, list) for side in (record.get("actor", []), record.get("recipient", [])))

    def test_events_of_an_article(self, article: Story) -> None:
        records = [json.loads(line) for line in text_in("plover", article).splitlines()]
        aid = next(record for record in records if record["event"] == ["AID"])
        assert [entity["code"] for entity in (*aid["actor"], *aid["recipient"])] == ["POL", "UKR"]


class TestPolecat:
    @EXAMPLES
    @given(stories())
    def test_reads_in_pandas(self, story: Story) -> None:
        table = pd.read_csv(
            io.StringIO(text_in("polecat", story)),
            sep="\t",
            quoting=csv.QUOTE_NONE,
            dtype=str,
            keep_default_na=False,
            lineterminator="\n",
        )
        assert tuple(table.columns) == polecat.COLUMNS


class TestGdelt:
    @EXAMPLES
    @given(stories())
    def test_reads_in_pandas_and_duckdb(self, story: Story) -> None:
        rows = text_in("gdelt", story)
        if not rows:
            return
        table = pd.read_csv(
            io.StringIO(rows),
            sep="\t",
            header=None,
            quoting=csv.QUOTE_NONE,
            dtype=str,
            keep_default_na=False,
            lineterminator="\n",
        )
        assert table.shape[1] == gdelt.COLUMNS
        assert table[26].str.fullmatch("[0-9]{2,4}").all()

    def test_reads_in_duckdb(self, article: Story, tmp_path: Path) -> None:
        path = tmp_path / "story.export.csv"
        newsevents.dump(article, path)
        relation = duckdb.sql(f"select * from read_csv('{path}', delim='\t', header=false, quote='', all_varchar=true)")  # noqa: S608  # our own path
        assert relation is not None
        assert len(relation.columns) == gdelt.COLUMNS
        assert relation.fetchall()

    def test_what_was_not_said_is_no_act(self) -> None:
        berg = Person(id="person:berg", name="Berg")
        said = Statement(
            id="statement:1",
            evidence=(Evidence(Span(0, 4), "rule"),),
            kind=StatementKind.INDIRECT,
            content=(Span(13, 20),),
            speaker=berg,
            status=Status.DENIED,
        )
        story = Story(id="story:1", text="Berg did not say it ends", actors=(berg,), statements=(said,))
        assert acts(story, statements=True) == ([], 1)

    def test_a_meeting_gives_a_row_in_each_direction(self, article: Story) -> None:
        rows = [row.split("\t") for row in text_in("gdelt", article).splitlines()]
        met = {(row[6], row[16]) for row in rows if row[28] == "04"}
        assert {("RADEK NOWAK", "OLENA BONDAR"), ("OLENA BONDAR", "RADEK NOWAK")} <= met


SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

[] a sh:NodeShape ; sh:targetClass sem:Event ;
    sh:property [ sh:path prov:wasDerivedFrom ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ;
    sh:property [ sh:path sem:eventType ; sh:minCount 1 ] ;
    sh:property [ sh:path [ sh:inversePath oa:hasBody ] ; sh:minCount 1 ] .

[] a sh:NodeShape ; sh:targetClass sem:Role ;
    sh:property [ sh:path rdf:value ; sh:minCount 1 ; sh:maxCount 1 ; sh:class sem:Actor ] ;
    sh:property [ sh:path sem:roleType ; sh:minCount 1 ; sh:maxCount 1 ] .

[] a sh:NodeShape ; sh:targetClass oa:TextPositionSelector ;
    sh:property [ sh:path oa:start ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ] ;
    sh:property [ sh:path oa:end ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ] .
"""


class TestRdf:
    @settings(EXAMPLES, max_examples=10)
    @given(stories())
    def test_parses_and_fits_its_shapes(self, story: Story) -> None:
        graph = rdflib.Graph().parse(data=text_in("rdf", story), format="turtle")
        shapes = rdflib.Graph().parse(data=SHAPES, format="turtle")
        conforms, _, report = pyshacl.validate(graph, shacl_graph=shapes)
        assert conforms, report

    def test_members_that_the_text_states(self) -> None:
        membership = Membership(member="country:JPN", evidence=Evidence(Span(0, 5), "rule"))
        japan = Country(id="country:JPN", name="Japan", country="JPN")
        club = Alliance(id="alliance:club", name="Club", memberships=(membership,))
        story = Story(id="story:1", text="Japan is in the Club.", actors=(japan, club))
        assert "ne:memberOf <urn:newsevents:story:1#alliance-club>" in text_in("rdf", story)

    def test_the_same_story_gives_the_same_document(self, article: Story) -> None:
        assert text_in("rdf", article) == text_in("rdf", article)


class TestGraphml:
    @EXAMPLES
    @given(stories())
    def test_reads_in_networkx(self, story: Story) -> None:
        graph = nx.read_graphml(io.BytesIO(bytes_in("graphml", story)), force_multigraph=True)
        assert len(graph) == len(story.actors) + len(story.happenings)

    def test_who_met_whom(self, article: Story) -> None:
        graph = nx.read_graphml(io.BytesIO(bytes_in("graphml", article)), force_multigraph=True)
        edges: list[tuple[str, str, str]] = list(graph.edges(data="rel"))
        taking_part = {graph.nodes[actor]["name"] for actor, _, role in edges if role == "participant"}
        assert {"Radek Nowak", "Olena Bondar"} <= taking_part


class TestBrat:
    @EXAMPLES
    @given(story=stories())
    def test_annotations_say_what_stands_where(self, story: Story, tmp_path_factory: pytest.TempPathFactory) -> None:
        folder = tmp_path_factory.mktemp("brat") / "out.brat"
        newsevents.dump(story, folder)
        name = brat.file_name(story.id)
        text = (folder / f"{name}.txt").read_bytes().decode()
        assert len(text) == len(story.text)
        known = set()
        for line in (folder / f"{name}.ann").read_bytes().decode().split("\n")[:-1]:
            key, what, *words = line.split("\t")
            if key[0] == "T":
                known.add(key)
                spans = [tuple(map(int, part.split())) for part in what.split(" ", 1)[1].split(";")]
                assert words == [" ".join(text[start:end].replace("\t", " ") for start, end in spans)]
            elif key[0] == "E":
                assert {argument.split(":")[1] for argument in what.split()} <= known

    def test_stories_whose_ids_make_the_same_name_have_a_file_each(self, tmp_path: Path) -> None:
        ids = ("story:a/b", "story:a_b", "story:A_b", "story:a/b")
        newsevents.dump_all([Story(id=name, text=str(n)) for n, name in enumerate(ids)], tmp_path / "out.brat")
        assert sorted(file.read_text() for file in (tmp_path / "out.brat").glob("*.txt")) == ["0", "1", "2", "3"]

    def test_what_holds_line_ends_alone_is_left_out(self, tmp_path: Path) -> None:
        evidence = (Evidence(span=Span(0, 1), rule="test"),)
        event = Event(id="event:1", evidence=evidence, type=EventType.AID)
        newsevents.dump(Story(id="story:1", text="\nAid.", events=(event,)), tmp_path / "out.brat")
        assert (tmp_path / "out.brat" / "1.ann").read_text() == ""

    def test_reads_in_pybrat(self, tmp_path: Path) -> None:
        # pybrat refuses what brat allows: two annotations of the same words.
        story = newsevents.parse(ARTICLE.split("\n\nRussian", maxsplit=1)[0], published=date(2025, 8, 20))
        newsevents.dump(story, tmp_path / "out.brat")
        (example,) = BratParser(error="raise").parse(tmp_path / "out.brat")
        assert {event.type for event in example.events} >= {"Statement", "Meeting"}


class TestDocBin:
    @settings(EXAMPLES, max_examples=10)
    @given(stories())
    def test_loads_in_spacy(self, story: Story) -> None:
        (doc,) = DocBin().from_bytes(bytes_in("docbin", story)).get_docs(spacy.blank("en").vocab)
        assert len(doc.spans["names"]) == len(story.names)

    def test_statements_are_spans(self, article: Story) -> None:
        (doc,) = DocBin().from_bytes(bytes_in("docbin", article)).get_docs(spacy.blank("en").vocab)
        assert '"We will not forget them,"' in [span.text for span in doc.spans["statements"]]


class TestCalendar:
    @EXAMPLES
    @given(stories())
    def test_parses_in_icalendar(self, story: Story) -> None:
        calendar = icalendar.Calendar.from_ical(text_in("ics", story))
        assert len(calendar.walk("VEVENT")) <= len(story.meetings)

    def test_a_day_long_entry_for_a_meeting(self, article: Story) -> None:
        entries = icalendar.Calendar.from_ical(text_in("ics", article)).walk("VEVENT")
        met: Any = next(entry for entry in entries if "Radek Nowak" in str(entry["SUMMARY"]))
        assert (met.start, met.end - met.start) == (date(2025, 8, 18), timedelta(days=1))
