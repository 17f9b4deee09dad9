"""Pages as a reader of HTML takes them."""

from html.parser import HTMLParser

VOID = {"meta", "link", "br", "img", "input", "use", "path", "circle", "rect"}


class Reader(HTMLParser):
    """Gathers tags, and the text of the story."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.said = ""
        self.depth = 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if self.depth:
            self.depth += tag not in VOID
        elif ("class", "text") in attrs:
            self.depth = 1

    def handle_endtag(self, tag: str) -> None:
        if self.depth:
            self.depth -= tag not in VOID

    def handle_data(self, data: str) -> None:
        self.said += data
        if self.depth:
            self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]

    def values(self, attribute: str) -> list[str]:
        return [value for _, attributes in self.tags if (value := attributes.get(attribute)) is not None]


def shown(text: str) -> str:
    """Return *text* with the signs that stand for what HTML cannot hold."""
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else "\u2400" if c == "\0" else c for c in text)
