"""What notebooks show as HTML."""

from importlib import import_module


class Shown:
    """Base of what has a picture of its own in a notebook."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        # By its name, for the model knows no HTML; and nobody pays for it who looks at nothing.
        view = import_module("newsevents.views.notebook")
        shown: str = view.html(self)
        return shown
