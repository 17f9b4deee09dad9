"""The word lists of the analyzer, read from ``data/*.toml`` once."""

import tomllib
from collections.abc import Mapping
from functools import cache, partial
from importlib.resources import files
from typing import TypeVar, final

from attrs import field, frozen
from cattrs import Converter

from newsevents._decode import be_strict, structure
from newsevents.errors import LexiconError

T = TypeVar("T")


@final
@frozen(kw_only=True)
class TokenWords:
    """Words that decide where a token or a sentence ends."""

    abbreviations: frozenset[str]
    """Written with a final full stop that belongs to them."""

    abbreviations_before_numbers: frozenset[str]
    """The same, but only if a number follows: "No. 10"."""

    titles: frozenset[str]
    """The abbreviations after which no sentence ends: "Gen. Miller"."""

    clitics: frozenset[str]
    """What an apostrophe joins to the word before: "she'll"."""

    contractions: Mapping[str, tuple[str, ...]]
    """Words in lower case that are two tokens or more: "cannot" is "can" "not"."""

    currencies: frozenset[str]
    """Letters that stand right before "$" in a sign of currency."""

    elisions: frozenset[str]
    """What follows an apostrophe that stands for lost letters: "'em"."""

    endings: frozenset[str]
    """Last part of the names of hosts and files."""

    negations: frozenset[str]
    """Clitics that have the apostrophe inside: "n't"."""

    prefixes: frozenset[str]
    """Stay together with what follows their hyphen: "anti-war"."""

    saying: frozenset[str]
    """Verbs after a quotation that goes on: '"Really?" Smith asked.'"""

    starters: frozenset[str]
    """Words whose capital, after an abbreviation, shows a new sentence."""

    units: frozenset[str]
    """Written together with a number, but tokens of their own: "5pm"."""

    wholes: frozenset[str]
    """One word in spite of their hyphens, in lower case: "sit-in"."""


@final
@frozen(kw_only=True)
class GrammarWords:
    """Function words that the accessors of an analysed text look at."""

    addressing: frozenset[str]
    """Verbs, by lemma, with which one turns to somebody: "*phone* him to apologise"."""

    agent: str
    """Preposition of the agent in the passive."""

    apart: frozenset[str]
    """Words in lower case after how far two times lie apart: "*later*"."""

    calendar: frozenset[str]
    """Words in lower case that name a time: "week"."""

    calling: frozenset[str]
    """Verbs, by lemma, with the preposition before who is to do something: "*call on* her to go"."""

    calls: frozenset[str]
    """Past forms in lower case with a preposition that no passive has: "called for"."""

    circumstances: frozenset[str]
    """Prepositions in lower case of what is told of a deed and not of a person: "*by* phone"."""

    clauses: frozenset[str]
    """Words in lower case that begin a clause with a verb of its own: "because"."""

    conjunctions: frozenset[str]
    """Words in lower case that stand before nouns and before clauses: "after"."""

    copula: str
    """The copula, by lemma."""

    future: frozenset[str]
    """Modal verbs, by lemma, that place an event in the future."""

    giving: frozenset[str]
    """Participles in lower case that may have an object in the passive: "given"."""

    honorifics: frozenset[str]
    """Forms of address in lower case: "ms"."""

    infinitive: str
    """The marker of the infinitive."""

    intransitive: frozenset[str]
    """Past forms in lower case that are in no passive: "protested"."""

    negators: frozenset[str]
    """Words in lower case that deny the predicate they belong to."""

    perfect: str
    """The auxiliary of the perfect, by lemma."""

    reason: str
    """Before what somebody is blamed or thanked for: "fined the firm *for* failing"."""

    spans: frozenset[str]
    """Units of time in lower case: "months"."""

    saying: frozenset[str]
    """Forms in lower case of verbs before what somebody says: "said"."""

    becoming: frozenset[str]
    """Verbs of what is to become of somebody, by lemma: "*ordered* him freed"."""

    suffering: frozenset[str]
    """Past forms in lower case that always have an object, but in the passive: "jailed"."""

    telling: frozenset[str]
    """Verbs in lower case with which somebody is told to do something: "urged"."""


@final
@frozen(kw_only=True)
class FunctionWords:
    """Base forms of function words and short forms."""

    perfect_after: frozenset[str]
    """After these words "'s" is "has"."""

    words: Mapping[str, Mapping[str, str]]
    """Base forms by tag, and by word in lower case."""


@final
@frozen(kw_only=True)
class Inflection:
    """How one kind of inflected words gets back to its base form."""

    endings: Mapping[str, str]
    """What stands at the end of a word, and of its base form; the longest one wins."""

    words: Mapping[str, str]
    """Base forms of the words that no ending gets right."""

    longest: int = field(init=False)
    """Letters of the longest ending."""

    @longest.default
    def _longest(self) -> int:
        return max(map(len, self.endings))


@cache
def load() -> TokenWords:
    """Return the words that decide where a token or a sentence ends."""
    return _read("tokens.toml", TokenWords)


@cache
def load_grammar() -> GrammarWords:
    """Return the words that the accessors of an analysed text look at."""
    return _read("grammar.toml", GrammarWords)


@cache
def load_function_words() -> FunctionWords:
    """Return the base forms of function words and short forms."""
    return _read("function_words.toml", FunctionWords)


@cache
def load_inflections() -> Mapping[str, Inflection]:
    """Return how inflected words get back to their base forms, by kind."""
    return _read("lemmas.toml", dict[str, Inflection])


def _read(name: str, cl: type[T]) -> T:
    """Read a data file of the analyzer strictly, as those of the lexicon are."""
    converter = Converter(forbid_extra_keys=True)
    be_strict(converter, str)
    return structure(converter, source(name), cl, partial(LexiconError, name))


def source(name: str) -> dict[str, object]:
    """Return a data file of the analyzer as it stands there."""
    return tomllib.loads(files("newsevents.language").joinpath("data", name).read_text(encoding="utf-8"))
