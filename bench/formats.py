"""
Time how stories are written and read.

    python bench/formats.py json [CORPUS.jsonl[.gz]]     JSON beside pydantic and msgspec (installed by hand)
    python bench/formats.py scale [CORPUS.jsonl[.gz]]    all formats that lose nothing, beside JSON

Without a corpus (one document a line, as for predict.py) the stories are made
up, of the size and density of a news article of 700 words.  Every figure is the
best of several runs; ratios to JSON, or to pydantic, are what counts.
"""

import random
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, reduce
from itertools import islice
from operator import or_
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory
from time import process_time
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

import attrs

from newsevents import model as m
from newsevents.formats import FORMATS, dump_all, dumps, load_all, loads

WORDS = "the talks went on in Paris while Foreign Minister Ana Ruiz said “nothing” of it".split()


def made_up(number: int) -> m.Story:
    """Make a story as a long article gives it; the same for the same number."""
    rng = random.Random(number)
    text = " ".join(rng.choice(WORDS) for _ in range(700))
    size = len(text)

    def span() -> m.Span:
        start = rng.randrange(size - 40)
        return m.Span(start, start + rng.randrange(3, 30))

    def evidence() -> m.Evidence:
        return m.Evidence(span(), rng.choice(("said-that", "title-before-name", "met-with")))

    def mentions(count: int) -> tuple[m.Mention, ...]:
        return tuple(m.Mention(span(), rng.choice(list(m.MentionForm)), "full-name") for _ in range(count))

    def when() -> m.When:
        return m.When(value="2025-08-20", anchor=date(2025, 8, 21), evidence=evidence())

    places = tuple(m.Place(id=f"place:p{i}", name="Paris", country="FRA", mentions=mentions(2)) for i in range(6))
    country = m.Country(id="country:FRA", name="France", country="FRA", mentions=mentions(5))
    actors: tuple[m.Actor, ...] = (
        country,
        *(
            m.Person(
                id=f"person:ana-ruiz-{i}",
                name="Ana Ruiz",
                country="FRA",
                sectors=(m.Sector.GOV,),
                roles=(m.Role(title="Foreign Minister", of=country, evidence=evidence()),),
                mentions=mentions(4),
            )
            for i in range(9)
        ),
        *(m.Organization(id=f"organization:o{i}", name="The Ministry", mentions=mentions(2)) for i in range(8)),
    )
    statements = tuple(
        m.Statement(
            id=f"statement:{i}",
            evidence=(evidence(),),
            kind=m.StatementKind.INDIRECT,
            content=(span(),),
            speaker=rng.choice(actors),
            speaker_span=span(),
            cue=span(),
            verb="say",
        )
        for i in range(1, 15)
    )
    events = tuple(
        m.Event(
            id=f"event:{i}",
            evidence=(evidence(),),
            type=m.EventType.AID,
            cameo="071",
            intensity=7.4,
            sources=(actors[i % 9],),
            targets=(actors[i % 9 + 1],),
            place=rng.choice(places),
            when=when() if i % 3 else None,
        )
        for i in range(1, 13)
    )
    meetings = tuple(
        m.Meeting(id=f"meeting:{i}", evidence=(evidence(), evidence()), when=when(), participants=actors[i : i + 3])
        for i in range(1, 3)
    )
    sentences = tuple(m.Span(i, i + 100) for i in range(0, size - 120, 120))
    return m.Story(
        id=f"story:{number}",
        text=text,
        published=date(2025, 8, 21),
        paragraphs=sentences[::3],
        sentences=sentences,
        times=tuple(when() for _ in range(8)),
        names=tuple(m.Name(span(), m.NameKind.PERSON, "label") for _ in range(45)),
        places=places,
        actors=actors,
        statements=statements,
        events=events,
        meetings=meetings,
    )


def stories_of(corpus: str | None, count: int) -> Iterator[m.Story]:
    """Yield stories: parsed from a corpus, or made up."""
    if corpus is None:
        yield from (made_up(number) for number in range(count))
        return
    from predict import read, story_of  # noqa: PLC0415  # what is made up needs no parser

    yield from (story_of(document) for document in islice(read(corpus), count))


def best(run: Callable[[], object], times: int = 5) -> float:
    """Return the seconds of the quickest run."""
    seconds = []
    for _ in range(times):
        start = process_time()
        run()
        seconds.append(process_time() - start)
    return min(seconds)


# The rivals get the same documents: references stay ids, which spares them the looking up.
_REFERENCES = (m.Actor, m.Place, m.Statement, m.Event, m.Meeting)
_KINDS = (m.Person, m.Organization, m.Country, m.Group, m.Alliance)


def _wire(hint: Any, of: Callable[[type], Any], tagged: object = None, *, defining: bool = False) -> Any:
    """Return the type that a field has in a document: *of* gives the rival's class of one of ours."""
    if get_origin(hint) is tuple:
        return tuple[_wire(get_args(hint)[0], of, tagged, defining=defining), ...]
    if isinstance(hint, UnionType):
        return reduce(or_, (_wire(part, of, tagged, defining=defining) for part in get_args(hint)))
    if hint is m.Actor and defining:
        return Annotated[reduce(or_, map(of, _KINDS)), tagged]
    if hint in _REFERENCES and not defining:
        return str
    return of(hint) if attrs.has(hint) else hint


def _fields(cl: type, of: Callable[[type], Any], tagged: object = None) -> Iterator[tuple[str, Any, Any]]:
    for field in attrs.fields(attrs.resolve_types(cl)):
        yield field.name, _wire(field.type, of, tagged, defining=cl is m.Story), field.default


def pydantic_adapter() -> tuple[Callable[[Any], str], Callable[[str], Any]]:
    """Return dumps and loads of pydantic models with the fields of ours."""
    import pydantic  # noqa: PLC0415  # only this one needs it

    tagged = pydantic.Field(discriminator="kind")

    @cache
    def of(cl: type) -> Any:
        if cl is m.Span:
            return NamedTuple("Span", [("start", int), ("end", int)])
        fields = {
            name: (hint, ... if default is attrs.NOTHING else default)
            for name, hint, default in _fields(cl, of, tagged)
        }
        tag = {"kind": (Literal[cl.kind], cl.kind)} if cl in _KINDS else {}  # type: ignore[attr-defined]
        top = {"schema_": (str, pydantic.Field(alias="schema"))} if cl is m.Story else {}
        config = pydantic.ConfigDict(frozen=True, extra="forbid", strict=True)
        return pydantic.create_model(cl.__name__, __config__=config, **top, **tag, **fields)

    story = of(m.Story)
    return lambda one: one.model_dump_json(exclude_defaults=True, by_alias=True), story.model_validate_json


def msgspec_adapter() -> tuple[Callable[[Any], str], Callable[[str], Any]]:
    """Return dumps and loads of msgspec structs with the fields of ours."""
    import msgspec  # noqa: PLC0415  # only this one needs it

    @cache
    def of(cl: type) -> Any:
        fields = [
            (name, hint) if default is attrs.NOTHING else (name, hint, default)
            for name, hint, default in _fields(cl, of)
        ]
        return msgspec.defstruct(
            cl.__name__,
            [*([("schema", str)] if cl is m.Story else []), *fields],
            frozen=True,
            kw_only=cl is not m.Span,
            array_like=cl is m.Span,
            omit_defaults=True,
            forbid_unknown_fields=True,
            tag=cl.kind if cl in _KINDS else None,  # type: ignore[attr-defined]
            tag_field="kind" if cl in _KINDS else None,
        )

    return (lambda one: msgspec.json.encode(one).decode()), msgspec.json.Decoder(of(m.Story)).decode


def bench_json(corpus: str | None, count: int = 1000) -> None:
    """Print the time of a story written and read as JSON, beside the rivals on the same documents."""
    stories = list(stories_of(corpus, count))
    documents = [dumps(story) for story in stories]
    print(f"{len(stories)} stories, {sum(map(len, documents)) // len(stories)} characters of JSON each on average")
    rivals = {"newsevents": (dumps, loads), "pydantic": pydantic_adapter(), "msgspec": msgspec_adapter()}
    times = {}
    for name, (write, read) in rivals.items():
        objects = [read(document) for document in documents]
        times[name] = best(lambda: [write(o) for o in objects]), best(lambda: [read(d) for d in documents])  # noqa: B023
    print(f"{'':12}{'dumps':>12}{'loads':>12}{'dumps':>12}{'loads':>12}")
    for name, (out, back) in times.items():
        base_out, base_back = times["pydantic"]
        each = 1e6 / len(stories)
        print(f"{name:12}{out * each:9.0f} us{back * each:9.0f} us{out / base_out:11.2f}x{back / base_back:11.2f}x")


def bench_scale(corpus: str | None, count: int = 1000) -> None:
    """Print what a story takes in each format that loses nothing, and the memory that the whole took."""
    some = list(stories_of(corpus, min(count, 200)))

    def all_stories() -> Iterator[m.Story]:
        for number in range(count):
            yield attrs.evolve(some[number % len(some)], id=f"story:{number}")

    base = best(lambda: sum(1 for _ in all_stories()), 1)
    figures = {}
    with TemporaryDirectory() as folder:
        for entry in FORMATS.values():
            if entry.lossless and (count <= 1000 or entry.name in ("jsonl", "sqlite", "parquet")):
                path = Path(folder) / f"stories{entry.suffixes[0]}"
                write = best(lambda: dump_all(all_stories(), path), 1) - base  # noqa: B023  # called at once
                read = best(lambda: sum(1 for _ in load_all(path, limit=2**40)), 1)  # noqa: B023  # called at once
                figures[entry.name] = write, read, _size(path)
    print(f"{'':10}{'writes/s':>10}{'reads/s':>10}{'to JSON':>9}{'to JSON':>9}{'kB/story':>10}")
    first = figures.get("json") or figures["jsonl"]
    for name, (write, read, size) in figures.items():
        speed = f"{count / write:10.0f}{count / read:10.0f}{write / first[0]:8.1f}x{read / first[1]:8.1f}x"
        print(f"{name:10}{speed}{size / count / 1000:10.1f}")
    print(f"{count} stories; most memory: {getrusage(RUSAGE_SELF).ru_maxrss // 1024} MB")


def _size(path: Path) -> int:
    return sum(file.stat().st_size for file in (path.iterdir() if path.is_dir() else (path,)))


def main() -> None:
    """Run the benchmark that the first argument names."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("json", "scale"))
    parser.add_argument("corpus", nargs="?")
    parser.add_argument("--stories", type=int, default=1000)
    chosen = parser.parse_intermixed_args()
    if chosen.what == "json":
        bench_json(chosen.corpus, chosen.stories)
    else:
        bench_scale(chosen.corpus, chosen.stories)


if __name__ == "__main__":
    main()
