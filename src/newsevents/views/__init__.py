"""
What people look at: the report of a story, of many stories with an index, and notebooks.

Each page is one file that loads nothing from elsewhere.  The network of actors
is drawn with the extra ``graph``; without it the page says so in its place.
"""

from newsevents.views.folder import write_report
from newsevents.views.page import to_html

__all__ = ["to_html", "write_report"]
