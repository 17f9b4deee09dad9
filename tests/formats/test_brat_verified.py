"""What brat checks of annotations against their configuration, as its verify_annotations.py does, retold."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import field, frozen
from hypothesis import given
from tests.formats.everything import stories as everything

import newsevents
from newsevents import Story
from newsevents.formats import dump_all
from newsevents.strategies import stories


@frozen
class Configuration:
    """The sections of an annotation.conf."""

    sections: dict[str, dict[str, dict[str, tuple[str, str]]]] = field(factory=dict)

    @classmethod
    def of(cls, text: str) -> "Configuration":
        sections: dict[str, dict[str, dict[str, tuple[str, str]]]] = {}
        for line in filter(None, text.split("\n")):
            if line.startswith("["):
                section = sections.setdefault(line.strip("[]"), {})
                continue
            name, _, arguments = line.partition("\t")
            parts = (argument.partition(":") for argument in filter(None, arguments.split(", ")))
            assert name not in section
            section[name] = {part[0].rstrip("?*"): (part[0][-1], part[2]) for part in parts}
        return cls(sections)

    def fits(self, kind: str, wanted: str) -> bool:
        """Say whether annotations of a type may stand where some are wanted."""
        macros = {"<ENTITY>": self.sections["entities"], "<EVENT>": self.sections["events"]}
        return any(kind in macros.get(one, {one: {}}) for one in wanted.split("|"))


def issues(folder: Path) -> Iterator[str]:
    """Yield what brat would complain of."""
    conf = Configuration.of((folder / "annotation.conf").read_text("utf-8"))
    for file in folder.glob("*.ann"):
        lines = [line.split("\t") for line in file.read_bytes().decode().split("\n")[:-1]]
        kinds = {line[0]: line[1].replace(":", " ").split(" ")[0] for line in lines if line[0][0] in "TE"}
        assert len({line[0] for line in lines if line[0] != "*"}) == sum(line[0] != "*" for line in lines)
        for key, what, *_ in lines:
            yield from (f"{file.name} {key} {what}: {issue}" for issue in _of_line(key, what, kinds, conf))
        spans = [what.split(" ", 1)[1] for key, what, *_ in lines if key[0] == "T"]
        if len(spans) > 1 and conf.sections["relations"].get("<OVERLAP>", {}).get("<OVL-TYPE>", "")[1:] != ("<ANY>",):
            yield "entities may not overlap"
    assert set(conf.sections) == {"entities", "relations", "events", "attributes"}


def _of_line(key: str, what: str, kinds: dict[str, str], conf: Configuration) -> Iterator[str]:
    name, *rest = what.split(" ")
    relations, events = conf.sections["relations"], conf.sections["events"]
    if key[0] == "T" and name not in conf.sections["entities"] and name not in events:
        yield "not a known type of text"
    elif key[0] == "*":
        if name not in relations or len({kinds[one] for one in rest}) > 1:
            yield "not a known relation, or of several types"
    elif key[0] == "R":
        arguments = dict(argument.split(":") for argument in rest)
        if any(not conf.fits(kinds[one], relations[name][role][1]) for role, one in arguments.items()):
            yield "relation not allowed"
    elif key[0] == "A":
        kind, values = relations_of(conf, name)
        if not conf.fits(kinds[rest[0]], kind) or rest[1] not in values.split("|"):
            yield "attribute not allowed"
    elif key[0] == "E":
        yield from _of_event(name.split(":")[0], [one.split(":") for one in rest], kinds, events)


def relations_of(conf: Configuration, name: str) -> tuple[str, str]:
    declared = conf.sections["attributes"].get(name, {})
    return declared.get("Arg", ("", ""))[1], declared.get("Value", ("", ""))[1]


def _of_event(
    kind: str, arguments: list[list[str]], kinds: dict[str, str], events: dict[str, dict[str, tuple[str, str]]]
) -> Iterator[str]:
    conf = Configuration({"entities": {name: {} for name in ENTITIES}, "events": events})
    often = Counter(re.sub(r"\d+$", "", role) for role, _ in arguments)
    for role, one in arguments:
        sign, wanted = events.get(kind, {}).get(re.sub(r"\d+$", "", role), ("", ""))
        if not conf.fits(kinds[one], wanted):
            yield f"cannot take {role} of {kinds[one]}"
        if sign == "?" and often[role] > 1:
            yield f"cannot take several {role}"


ENTITIES = ("Person", "Organization", "Country", "Group", "Alliance", "Content", "Speaker")


def test_stories_of_everything_have_no_issue(tmp_path: Path) -> None:
    dump_all(everything(), tmp_path / "a.brat")
    assert list(issues(tmp_path / "a.brat")) == []


@given(story=stories())
def test_no_story_has_an_issue(story: Story, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("brat") / "a.brat"
    newsevents.dump(story, folder)
    assert list(issues(folder)) == []


def test_members_that_are_stated_are_related(tmp_path: Path) -> None:
    story = newsevents.parse(
        "NATO, whose members include Norway and Spain, met in Oslo. Norway and Spain praised NATO."
    )
    assert any(getattr(actor, "stated", ()) for actor in story.actors)
    newsevents.dump(story, tmp_path / "a.brat")
    (file,) = (tmp_path / "a.brat").glob("*.ann")
    assert "R1\tMemberOf Arg1:" in file.read_text("utf-8")


def test_what_brat_would_complain_of_is_found(tmp_path: Path) -> None:
    dump_all(everything(), tmp_path / "a.brat")
    conf = tmp_path / "a.brat" / "annotation.conf"
    whole = conf.read_text("utf-8")
    for line in ("Equiv", "<OVERLAP>", "Status", "Kind", "Statement", "Country"):
        conf.write_text(re.sub(rf"(?m)^{line}(\t.*)?\n", "", whole, count=1), encoding="utf-8")
        assert list(issues(tmp_path / "a.brat"))
