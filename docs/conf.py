"""How the documentation is built."""

from importlib.metadata import version as _version

project = "newsevents"
author = "The newsevents developers"
project_copyright = "2026, The newsevents developers"
version = release = _version("newsevents")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
nitpicky = True
# Type variables, and names that a library shows under another path.
nitpick_ignore_regex = [
    (r"py:.*", r".*\bT$"),
    (r"py:.*", r"(attr|attrs|cattrs|hypothesis|spacy|numpy|np|pathlib|collections|datetime|date|_|typing)\b.*"),
]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = "newsevents"
