"""What must work with nothing but the wheel installed."""

import sys
from datetime import date

import newsevents
from newsevents.lexicon import _built

assert _built.built(), "the wheel carries no built lexicon, or one of other data files"
story = newsevents.parse(
    "PARIS (AP) - French President Emmanuel Macron met Chancellor Olaf Scholz in Berlin on Monday. "
    "“We agree on most things,” Macron said.",
    published=date(2024, 5, 28),
)
assert newsevents.loads(newsevents.dumps(story)) == story
assert [statement.speaker.name for statement in story.statements] == ["Emmanuel Macron"], story.statements
assert [meeting.when.value for meeting in story.meetings] == ["2024-05-27"], story.meetings
assert "the extra &#39;graph&#39; needs" in story.to_html(), "templates are missing, or networkx is not"
print(f"Python {sys.version.split()[0]}: {story!r}")
