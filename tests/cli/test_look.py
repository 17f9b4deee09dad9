"""How a story looks in the terminal."""

import io

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from newsevents import Alliance, Country, Group, Organization, Person, Story
from newsevents.cli.listing import Listing
from newsevents.cli.show import legend, render
from newsevents.model import Sector

ANA = Person(id="person:ana", name="Ana", country="NOR", sectors=(Sector.GOV,))


def shown(story: Story) -> list[str]:
    console = Console(width=200, file=io.StringIO(), force_terminal=True, color_system=None)
    with console.capture() as captured:
        console.print(render(story))
    return [line.rstrip() for line in captured.get().splitlines()]


def table_of(story: Story) -> Table:
    """Return the only table of a story."""
    (found,) = [part.renderable for part in render(story).renderables[2:] if isinstance(part, Padding)]
    assert isinstance(found, Listing)
    console = Console(width=200, file=io.StringIO())
    (table,) = found.__rich_console__(console, console.options)
    assert isinstance(table, Table)
    return table


def test_text_legend_and_tables_stand_apart() -> None:
    story = Story(id="story:1", text="She left.", actors=(ANA,))
    assert shown(story) == [
        "",
        "  She left.",
        "",
        "    person  organization  alliance  country  group  said  event or meeting",
        "",
        "Actors",
        "name  kind    code    mentions",
        "Ana   person  NORGOV  0",
    ]


def test_long_cells_are_folded_and_titles_stand_out() -> None:
    story = Story(id="story:1", text="", actors=(ANA,))
    table = table_of(story)
    assert {column.overflow for column in table.columns} == {"fold"}
    assert (table.title_style, table.header_style) == ("bold", "dim")


def test_every_kind_of_actor_has_its_colour() -> None:
    actors = (
        ANA,
        Organization(id="organization:a", name="O"),
        Alliance(id="alliance:a", name="A"),
        Country(id="country:NOR", name="N", country="NOR"),
        Group(id="group:a", name="G"),
    )
    table = table_of(Story(id="story:1", text="", actors=actors))
    colours = [str(cell.style) for cell in table.columns[0].cells if isinstance(cell, Text)]
    assert colours == ["bold cyan", "bold magenta", "bold blue", "bold green", "bold yellow"]
    marks = [str(mark.style) for mark in legend().spans]
    assert marks == ["bold cyan", "bold magenta", "bold blue", "bold green", "bold yellow", "italic", "underline"]


def test_the_legend_shows_every_style() -> None:
    lines = shown(Story(id="story:1", text=""))
    assert lines[-1].split("  ") == [
        "",
        "",
        "person",
        "organization",
        "alliance",
        "country",
        "group",
        "said",
        "event or meeting",
    ]
