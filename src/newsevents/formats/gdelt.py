"""
GDELT 2.0 event rows: 61 columns, separated by tabs, without header or quotes.

Codes are strings.  What we do not measure (tone) or know (divisions of countries)
is left empty; the codebook is "The GDELT Event Database Data Format Codebook V2.0".
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from newsevents.formats._cells import tab_separated
from newsevents.formats._moments import digits, in_utc
from newsevents.formats.acts import Act, acts
from newsevents.lexicon import load
from newsevents.model import Actor, Place, PlaceKind, Story

COLUMNS = 61
"""Number of columns of a row."""

# GDELT puts every three-letter unit of an actor code into the column of its kind.
_ROLES = frozenset(
    "COP GOV INS JUD MIL OPP REB SEP SPY UAF PTY AGR BUS CRM CVL DEV EDU ELI ENV HLH HRI LAB LEG MED REF MOD RAD"
    " IGO IMG INT MNC NGM NGO UIS PKO SET".split()
)
_GROUPS = frozenset(
    "UNO NAT EEC AFU AEL ASN WAS OPC EFT IMF WBK IAE WHO HCR KID ILO EBR ADB GOE GSS CWN CIS COE ITP SAA GCC OAS SCE"
    " OIC WTO ICC ICJ IOM IAD SAD ALQ HRW AMN RDC".split()
)
_REGIONS = frozenset(
    "AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST".split()
)


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the rows of *stories*, one a line; a mutual act gives a row in each direction."""
    for story in stories:
        for act in acts(story, statements=True)[0]:
            for number, (source, target) in enumerate(act.pairs()):
                yield tab_separated(row(story, act, number, source, target))


def row(story: Story, act: Act, number: int, source: Actor | None, target: Actor | None) -> list[str]:
    """Return the 61 cells of one row."""
    return [
        _identifier(story, act, number),
        *_day(story, act),
        *_actor(source),
        *_actor(target),
        "1" if _in_lead(story, act) else "0",
        act.cameo,
        act.cameo[:3],
        act.cameo[:2],
        str(_quad(act.cameo)),
        f"{act.intensity:.1f}",
        str(len(act.happening.evidence)),
        "1",
        "1",
        "",
        *_geography(None),
        *_geography(None),
        *_geography(act.place),
        _added(story),
        story.url or "",
    ]


def _identifier(story: Story, act: Act, number: int) -> str:
    digest = sha256(f"{story.id} {act.happening.id} {number}".encode("utf-8", "surrogatepass")).digest()
    return str(int.from_bytes(digest[:8], "big") >> 1)


def _day(story: Story, act: Act) -> Iterator[str]:
    when = act.when
    day = when.start if when and when.start and when.start == when.end else story.published
    if day is None:
        yield from ("", "", "", "")
        return
    written = digits(day)
    yield from (written, written[:6], written[:4])
    yield f"{day.year + ((day.month - 1) * 30 + day.day) / 365:.4f}"


def _actor(actor: Actor | None) -> list[str]:
    code = actor.cameo() if actor else ""
    units = [code[i : i + 3] for i in range(0, len(code), 3)]
    country = next((unit for unit in units if unit not in _ROLES and unit not in _GROUPS), "")
    country = country if country in _REGIONS or country == code[:3] else ""
    group = next((unit for unit in units if unit in _GROUPS), "")
    roles = [unit for unit in units if unit in _ROLES][:3]
    name = actor.name.upper() if actor else ""
    return [code, name, country, group, "", "", "", *roles, *[""] * (3 - len(roles))]


def _in_lead(story: Story, act: Act) -> bool:
    zones = [zone.span for zone in story.zones]
    lead = next((p for p in story.paragraphs if not any(p in zone for zone in zones)), None)
    return lead is not None and act.happening.span in lead


def _quad(code: str) -> int:
    """Return the quad class as GDELT's own files have it, which is not CAMEO's."""
    root = int(code[:2])
    return 1 + sum(root > last for last in (5, 9, 14))


def _geography(place: Place | None) -> list[str]:
    """Return type, full name, FIPS code of the country, its parts, degrees, and what names the feature."""
    known = load().world.country(place.country) if place and place.country else None
    if place is None or known is None:
        return ["0", *[""] * 7]
    is_country = place.kind is PlaceKind.COUNTRY
    name = place.name if is_country or place.name == known.name else f"{place.name}, {known.name}"
    fips = known.fips or ""
    # The divisions of a country have codes that are not known here; a country names itself.
    return [
        _GEO_TYPES.get((place.kind, known.fips == _USA), _GEO_TYPES[PlaceKind.CITY, known.fips == _USA]),
        name,
        fips,
        fips if is_country else "",
        "",
        _degrees(place.latitude),
        _degrees(place.longitude),
        fips if is_country else "",
    ]


_USA = "US"
_GEO_TYPES: dict[tuple[PlaceKind | None, bool], str] = {
    (PlaceKind.COUNTRY, True): "1",
    (PlaceKind.COUNTRY, False): "1",
    (PlaceKind.REGION, True): "2",
    (PlaceKind.REGION, False): "5",
    (PlaceKind.CITY, True): "3",
    (PlaceKind.CITY, False): "4",
}
"""GDELT's types of places by kind, and whether in the USA; landmarks are of the type of cities."""


def _degrees(value: float | None) -> str:
    # Five decimals are a metre; a number of six digits in all would be off by a hundred.
    return "" if value is None else f"{value:.5f}".rstrip("0").rstrip(".")


def _added(story: Story) -> str:
    if not isinstance(story.published, datetime):
        return ""
    moment = in_utc(story.published)
    # Files come each quarter of an hour, and have what was published before.
    with suppress(OverflowError):
        moment += (datetime.min.replace(tzinfo=UTC) - moment) % timedelta(minutes=15)
    return f"{digits(moment)}{moment:%H%M%S}"
