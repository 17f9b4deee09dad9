"""A small grammar of texts, whose choices anybody can make: Hypothesis, or a generator of random numbers."""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TypeAlias

Choose: TypeAlias = Callable[[int], int]
"""Gives a whole number from 0 that is less than the one given."""

Ways: TypeAlias = Mapping[str, Sequence[str]]
"""For each rule the ways in which it can be put."""

_RULE = re.compile(r"\{(?P<rule>[a-z]+)(?P<label>:[a-z])?(?:/(?P<form>[0-9]))?\}")


@cache
def news() -> Ways:
    """Return the grammar of news, which ``news.toml`` explains."""
    return tomllib.loads(files("newsevents.strategies").joinpath("news.toml").read_text(encoding="utf-8"))


def written(rule: str, ways: Ways, choose: Choose) -> str:
    """
    Put a rule into words.

    >>> written("text", {"text": ["{who:a} saw {who:a/1}."], "who": ["Ana|her"]}, lambda _: 0)
    'Ana saw her.'
    """
    labelled: dict[str, str] = {}

    def put(rule: str) -> str:
        return _RULE.sub(fill, ways[rule][choose(len(ways[rule]))])

    def fill(found: re.Match[str]) -> str:
        label = found["rule"] + (found["label"] or "")
        forms = labelled.get(label) or put(found["rule"])
        if found["label"]:
            labelled[label] = forms
        return forms.split("|")[int(found["form"] or 0)]

    return put(rule)
