"""How the documentation is built."""

from importlib.metadata import version as _version

from sphinx.application import Sphinx

project = "newsevents"
author = "The newsevents developers"
project_copyright = "2026, The newsevents developers"
version = release = _version("newsevents")

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
source_suffix = {".md": "myst-nb"}
# Notebooks are run each time: what they show is what this version finds.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
exclude_patterns = ["_build"]
nitpicky = True
# Type variables, and names of other libraries.
nitpick_ignore_regex = [
    (r"py:.*", r".*\bT$"),
    (
        r"py:.*",
        r"(attr|attrs|cattrs|hypothesis|spacy|numpy|np|pathlib|os|pickle|collections|datetime|date|typing|pyarrow)\b.*",
    ),
    # What a private class holds is said where it is used.
    (r"py:.*", r"(newsevents\..*\.)?_\w*"),
    (r"py:class", r"newsevents\.lexicon\.world\.index\.Index"),
]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_numpy_docstring = False


def _keep_colons(_app: Sphinx, what: str, _name: str, _obj: object, _options: object, lines: list[str]) -> None:
    """Keep Napoleon from taking the words before a colon for the type of a field."""
    if what in ("attribute", "data", "property"):
        lines.insert(0, "\\")


def setup(app: Sphinx) -> None:
    """Hear docstrings before Napoleon does."""
    app.connect("autodoc-process-docstring", _keep_colons, priority=400)


html_theme = "furo"
html_title = "newsevents"
