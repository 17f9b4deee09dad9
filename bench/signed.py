"""
Compare what is found on pages with what their writers say happened there.

    python bench/signed.py FOLDER [--wrong] [--only NAME...]

FOLDER holds pages, ``NN-desk.txt``, each with the reading of its writer, ``NN-desk.json``:
``published``, ``actors`` (every name with the other names and descriptions of the same),
``events`` (``type``, ``trigger``, ``near``, ``source``, ``target``, ``also``), ``meetings``
(``trigger``, ``near``, ``participants``, ``also``) and ``statements`` (``content``, ``speaker``).
What stands under ``also`` may be found and may be left out.
A row that the writer has not is wrong, and so is one with a side too many or too few.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from attrs import field, frozen

from newsevents.model import Actor, Event, Meeting, Span, Story
from newsevents.parser import parse

Keys = frozenset[str]
_YIELDED = {"RETREAT": "CONCEDE"}
"""The writers do not tell who gives way with words from who does with deeds."""
_ARTICLE = re.compile(r"^(?:the|an?) |[’']s?$")
_SAME = 0.8
"""How much of a content, by its words, must be in both readings."""


def plain(name: str) -> str:
    """Return a name as it is compared."""
    return _ARTICLE.sub("", " ".join(name.replace("’", "'").casefold().split()))


def named(gold: dict[str, Any]) -> dict[str, str]:
    """Return which actor of a reading each plain name means."""
    return {plain(n): key for key, others in gold["actors"].items() for n in (*others, key)}


def trigger_of(text: str, row: dict[str, Any]) -> Span:
    """Return where the trigger of a row stands."""
    start = text.index(row["near"]) + row["near"].index(row["trigger"])
    return Span(start, start + len(row["trigger"]))


def around(text: str, row: dict[str, Any]) -> Span:
    """Return where the words around the trigger stand."""
    start = text.index(row["near"])
    return Span(start, start + len(row["near"]))


@frozen
class Page:
    """One page, what its writer says of it, and what the library does."""

    name: str
    text: str
    gold: dict[str, Any]
    story: Story
    key_of: dict[str, str] = field()
    """Which actor of the writer each plain name means."""

    @key_of.default
    def _names(self) -> dict[str, str]:
        return named(self.gold)

    def keys(self, actors: Iterable[Actor]) -> Keys:
        """Return the actors of the writer that these are."""
        return frozenset(map(self.key, actors))

    def key(self, actor: Actor) -> str:
        """Return the actor of the writer that this one is, by its name, else by most of its mentions."""
        said = [plain(self.text[m.span.start : m.span.end]) for m in actor.mentions]
        votes = Counter(self.key_of[words] for words in said if words in self.key_of)
        by_name = self.key_of.get(plain(actor.name))
        return by_name or (votes.most_common(1)[0][0] if votes else f"[{actor.name}]")


def pages(folder: Path, only: Sequence[str]) -> Iterator[Page]:
    """Yield the pages of a folder."""
    for path in sorted(folder.glob("*.txt")):
        if only and not path.name.startswith(tuple(only)):
            continue
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        text = path.read_text(encoding="utf-8")
        yield Page(path.stem, text, gold, parse(text, published=date.fromisoformat(gold["published"])))


def agree(found: Keys, row: dict[str, Any], side: str) -> bool:
    """Say whether a side holds all that the writer has there, and nothing else but what may be added."""
    wanted = frozenset(row[side])
    return wanted <= found <= wanted | frozenset(row.get("also", ()))


def matched(
    page: Page, found: Sequence[Any], rows: Sequence[dict[str, Any]]
) -> list[tuple[Any, dict[str, Any] | None]]:
    """
    Give each row found the row of the writer that tells of the same.

    That is one with an overlapping trigger and, if there is one, its type; else
    one of its type in whose surroundings the trigger stands ("*opened* a *probe*").
    """
    free = list(rows)
    pairs = []
    for one in found:
        spans = [evidence.span for evidence in one.evidence]
        at = [row for row in free if any(map(trigger_of(page.text, row).overlaps, spans))]
        same = [row for row in at if row.get("type", "") == kind_of(one)]
        near = [
            row
            for row in free
            if row.get("type", "") == kind_of(one) and any(map(around(page.text, row).overlaps, spans))
        ]
        best = next(iter(same or near or at), None)
        if best is not None:
            free.remove(best)
        pairs.append((one, best))
    return pairs


def kind_of(found: Event | Meeting) -> str:
    """Return the type of a row as the writers know it."""
    return _YIELDED.get(found.type, str(found.type)) if isinstance(found, Event) else ""


class Report:
    """Counts what is right, and shows what is not."""

    def __init__(self, *, wrong: bool) -> None:
        self.counts = Counter[str]()
        self._wrong = wrong

    def show(self, page: Page, why: str, row: str) -> None:
        """Print a row that is not right, if asked to."""
        if self._wrong:
            print(f"{page.name} {why}: {row}")

    def read(self, page: Page) -> None:
        """Count the rows of a page."""
        self._events(page)
        self._meetings(page)
        self._statements(page)

    def _events(self, page: Page) -> None:
        rows = [row for row in page.gold["events"] if row["type"] != "CONSULT"]
        pairs = matched(page, page.story.events, rows)
        for event, row in pairs:
            source, target = page.keys(event.sources), page.keys(event.targets)
            self.counts["events"] += 1
            context = page.text[max(0, event.span.start - 60) : event.span.end + 60].replace("\n", " ")
            told = f"{kind_of(event)} {sorted(source)} -> {sorted(target)} | {context}"
            if row is None:
                self.show(page, "none", told)
                continue
            right = row["type"] == kind_of(event)
            self.counts["type"] += right
            sides = agree(source, row, "source") and agree(target, row, "target")
            self.counts["sides"] += right and sides
            if not (right and sides):
                self.show(page, "wrong", f"{told} | {row['type']} {row['source']} -> {row['target']}")
        had = [id(row) for _, row in pairs if row is not None]
        for row in rows:
            self.counts["gold"] += 1
            if id(row) not in had:
                self.counts["missed"] += 1
                self.show(page, "missed", f"{row['type']} {row['source']} -> {row['target']} | {row['near']}")

    def _meetings(self, page: Page) -> None:
        rows = page.gold["meetings"]
        pairs = matched(page, page.story.meetings, rows)
        for meeting, row in pairs:
            found = page.keys(meeting.participants)
            self.counts["meetings"] += 1
            right = row is not None and agree(found, row, "participants")
            self.counts["are_meetings"] += row is not None
            self.counts["participants"] += right
            if not right:
                context = page.text[max(0, meeting.span.start - 60) : meeting.span.end + 60].replace("\n", " ")
                wanted = row["participants"] if row else "no meeting"
                self.show(page, "meeting", f"{sorted(found)} | {context} | {wanted}")
        had = [id(row) for _, row in pairs if row is not None]
        for row in rows:
            self.counts["gold_meetings"] += 1
            if id(row) not in had:
                self.counts["missed_meetings"] += 1
                self.show(page, "no meeting found", f"{row['participants']} | {row['near']}")

    def _statements(self, page: Page) -> None:
        left = list(page.gold["statements"])
        for statement in page.story.statements:
            words = " ".join(page.text[span.start : span.end] for span in statement.content)
            row = next((r for r in left if _overlap(words, r["content"])), None)
            self.counts["statements"] += 1
            if row is None:
                self.show(page, "no statement", words[:120])
                continue
            left.remove(row)
            self.counts["said"] += 1
            key = page.key(statement.speaker) if statement.speaker else None
            right = key == row["speaker"]
            self.counts["speaker"] += right
            if not right:
                self.show(page, "speaker", f"{key} for {row['speaker']} | {words[:100]}")
        self.counts["gold_statements"] += len(page.gold["statements"])
        for row in left:
            self.show(page, "missed statement", f"{row['speaker']}: {row['content'][:100]}")


def _overlap(found: str, wanted: str) -> bool:
    """Say whether the words of the writer are (nearly) all found; he gives the first piece of a broken quotation."""
    one, other = (re.findall(r"\w+", words.casefold()) for words in (found, wanted))
    return sum((Counter(one) & Counter(other)).values()) >= _SAME * len(other) if other else False


def main() -> None:
    """Read the pages and print the counts."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--wrong", action="store_true", help="show each row that is not right")
    options.add_argument("--only", nargs="*", default=(), help="how the names of pages begin")
    given = options.parse_args()
    report = Report(wrong=given.wrong)
    for page in pages(given.folder, given.only):
        report.read(page)
    n = report.counts
    print(
        f"events {n['events']}: type {n['type'] / n['events']:.3f}, type and sides {n['sides'] / n['events']:.3f}; "
        f"missed {n['missed']} of {n['gold']}"
    )
    print(
        f"meetings {n['meetings']}: are {n['are_meetings']}, participants {n['participants']}; "
        f"missed {n['missed_meetings']} of {n['gold_meetings']}"
    )
    if n["gold_statements"]:
        print(f"statements {n['statements']}: found {n['said']} of {n['gold_statements']}, speaker {n['speaker']}")


if __name__ == "__main__":
    main()
