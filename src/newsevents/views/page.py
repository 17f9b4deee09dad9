"""The page of a story: one file with all that it needs."""

import re
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from newsevents.model import Story, ZoneKind
from newsevents.views.cards import cards_of, speakers_of
from newsevents.views.graph import picture_of
from newsevents.views.keys import Keys
from newsevents.views.links import NOBODY, REPORTER, Linker
from newsevents.views.profiles import actors_of, places_of, times_of
from newsevents.views.text import marked_text
from newsevents.views.ties import network_of
from newsevents.views.timeline import days_of

_LONGEST, _WORDS = 90, 70
_HALVES = re.compile("[\ud800-\udfff]")


def to_html(story: Story, *, home: str | None = None) -> str:
    """
    Return the report of a story, a page that needs nothing but itself.

    The same story always gives the same page.  What HTML cannot hold is shown
    as another sign: a NUL as U+2400, half a pair of UTF-16 as U+FFFD.

    Args:
        story: The story.
        home: Address of an index to lead back to; None if there is none.
    """
    keys = Keys(story)
    linker = Linker(story, keys)
    cards = cards_of(story.happenings, linker)
    network = network_of(linker)
    speakers = speakers_of(story.statements, cards, linker)
    return rendered(
        "story.html.jinja",
        {
            "story": story,
            "home": home,
            "title": title_of(story),
            "address": web_address(story.url),
            "text": marked_text(story, keys),
            "cards": cards,
            "claims": _claims(cards),
            "speakers": speakers,
            "meetings": [cards[keys.of(one)] for one in story.meetings],
            "events": [cards[keys.of(one)] for one in story.events],
            "actors": actors_of(linker),
            "places": places_of(linker),
            "times": times_of(story),
            "days": days_of(story, cards, linker),
            "network": network,
            "picture": picture_of(network),
            "names": {node.key: node.name for node in network.nodes},
            "tellers": _tellers(story, keys),
            "statuses": list(dict.fromkeys(card.status for card in cards.values())),
            "kinds": _kinds(story),
        },
    )


def title_of(story: Story) -> str:
    """Return the headline of a story, or its first words."""
    title = " ".join((story.headline or _beginning(story)).split())
    return shortened(title, _LONGEST) or story.id


def _beginning(story: Story) -> str:
    """Return the headline in the text, or what follows the dateline."""
    headline = next((zone.span for zone in story.zones if zone.kind is ZoneKind.HEADLINE), None)
    if headline:
        return headline.of(story.text)
    start = story.dateline.span.end if story.dateline else 0
    return story.text[start : start + 4 * _LONGEST]


def cut(words: str) -> str:
    """Return words in one line, cut if they are long."""
    return shortened(" ".join(words.split()) or "blank", _WORDS)


def shortened(line: str, most: int) -> str:
    """
    Return a line with at most so many signs, cut after a word if it has one.

    >>> shortened("They met in Madrid", 15), shortened("incomprehensible", 6)
    ('They met in…', 'incom…')
    """
    if len(line) <= most:
        return line
    words, blank, _ = line[:most].rpartition(" ")
    return f"{words}…" if blank else f"{line[: most - 1]}…"


def web_address(url: str | None) -> str | None:
    """Return an address that a page may lead to; None for none, and for what is no address on the web."""
    try:
        return url if url and urlsplit(url).scheme in ("http", "https") else None
    except ValueError:
        return None


def _claims(cards: Mapping[str, Any]) -> dict[str, list[Any]]:
    """Return what is told in each statement, by its key."""
    claims: dict[str, list[Any]] = {}
    for card in cards.values():
        if card.claim:
            claims.setdefault(card.claim.key, []).append(card)
    return claims


def _tellers(story: Story, keys: Keys) -> list[tuple[str, str]]:
    speakers = {keys.of(s.speaker): s.speaker.name for s in story.statements if s.speaker}
    found = [(REPORTER, "The reporter")] if any(not h.claimed_by for h in (*story.events, *story.meetings)) else []
    found += speakers.items()
    return [*found, (NOBODY, "Somebody who is not named")] if any(not s.speaker for s in story.statements) else found


def _kinds(story: Story) -> list[tuple[str, str, int]]:
    """Return the kinds of findings that there are, with their names and numbers."""
    actors = [actor.kind for actor in story.actors]
    found = [
        ("statement", "Statements", len(story.statements)),
        ("event", "Events", len(story.events)),
        ("meeting", "Meetings", len(story.meetings)),
        ("person", "Persons", actors.count("person")),
        ("organization", "Organizations", actors.count("organization")),
        ("country", "Countries", actors.count("country")),
        ("alliance", "Alliances", actors.count("alliance")),
        ("group", "Groups", actors.count("group")),
        ("place", "Places", len(story.places)),
        ("time", "Times", sum(when.evidence is not None for when in story.times)),
    ]
    return [kind for kind in found if kind[2]]


def rendered(template: str, values: Mapping[str, Any]) -> str:
    """Return a page made from a template, whole and fit for UTF-8."""
    html = _environment().get_template(template).render(values)
    return _HALVES.sub("\ufffd", html).replace("\0", "\u2400").replace("\r", "&#13;")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("newsevents.views"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["cut"] = cut
    style, script = _asset("report.css"), _asset("report.js")
    environment.globals |= {
        "style": Markup(style),  # noqa: S704  # our own file
        "script": Markup(script),  # noqa: S704  # our own file
        "policy": f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'",
    }
    return environment


def _asset(name: str) -> str:
    return files("newsevents.views").joinpath("assets", name).read_text(encoding="utf-8")


def _digest(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"
