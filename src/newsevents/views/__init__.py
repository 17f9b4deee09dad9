"""
What people look at: the report of a story, of many stories with an index, and notebooks.

Each page is one file that loads nothing from elsewhere.  The network of actors
is drawn with the extra ``graph``; without it the page says so in its place.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsevents.views.folder import write_report
    from newsevents.views.page import to_html

# On first use: what is shown in a terminal or a notebook needs no templates.
_HOMES = {"to_html": "newsevents.views.page", "write_report": "newsevents.views.folder"}

__all__ = ["to_html", "write_report"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    globals()[name] = getattr(import_module(_HOMES[name]), name)
    return globals()[name]
