"""Markup: which elements stand on lines of their own, which are not read, and what its characters are."""

import json

import pytest
from tests.formats.reading import only

from newsevents.formats._markup import plain


def of_markup(markup: str) -> str:
    return only("ninjs", json.dumps({"uri": "urn:1", "body_html": markup})).text


@pytest.mark.parametrize(
    "name",
    "address article aside blockquote br dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header hr li main nav ol"
    " p pre section table td th tr ul hl1 hl2 block".split(),
)
def test_elements_on_lines_of_their_own(name: str) -> None:
    assert of_markup(f"a<{name}>b</{name}>c<b>d</b>") == "a\n\nb\n\ncd"


@pytest.mark.parametrize("name", ["head", "noscript", "script", "style", "svg", "template"])
def test_elements_that_are_not_read(name: str) -> None:
    assert of_markup(f"<p>a<{name}>b</{name}>c<{name.upper()}>d</{name.upper()}></p>") == "ac"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<svg>a<template>b</template>c</svg>d", "d"),
        ("a</svg>b</svg><svg>c</svg>d", "abd"),
        ("a\n \t b<i>\n</i>c", "a b c"),
        ("a<br><br>b", "a\n\nb"),
        ("x]]>y", "xy"),
        ("a<!-- b --> c<!-- d", "a c<!-- d"),
        ("a --> b", "a --> b"),
        ("<!-- a --><!-- b -->c", "c"),
        ("<p>a</p>&lt;b&gt; &amp;#65; &#65", "a\n\n<b> A A"),  # entities of entities are read, too
        ("<p>&#00065;&#000000000000000000065;</p>", "AA"),
        ("<p>&#128512;&#x1F600;</p>", "😀😀"),
        ("<p>&#01285120;</p>", "\ufffd"),
        ("a &lt; b", "a < b"),
    ],
)
def test_the_text_of_markup(markup: str, text: str) -> None:
    assert of_markup(markup) == text


def test_what_was_escaped_again_and_again_is_unescaped_a_few_times_only() -> None:
    assert plain("&" + "amp;" * 50 + "lt;").startswith("&amp;")
