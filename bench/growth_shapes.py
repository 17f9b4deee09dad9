"""All shapes of text that are grown, by name."""

import growth_texts
from growth_lists import LISTS
from growth_marks import MARKS
from growth_news import NEWS
from growth_pages import PAGES
from growth_scripts import SCRIPTS

SHAPES = growth_texts.SHAPES | {
    name: shape for name, shape in (NEWS | MARKS | LISTS | PAGES | SCRIPTS).items() if name not in growth_texts.SHAPES
}
"""The shapes of growth_texts.py, and those of the files beside it that have other names."""
