"""An analysed text, and what grammarians ask of it."""

from collections.abc import Mapping
from typing import final

from attrs import frozen

from newsevents._memory import cached_property
from newsevents.language._columns import Columns
from newsevents.language._control import understood_subject
from newsevents.language._data import load_grammar
from newsevents.language._table import Range
from newsevents.language._tree import ROOT

_WHO = ("NNP", "PRP")
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass", "nsubj:outer", "csubj:outer")
_OBLIQUES = ("obl", "obl:agent", "obl:unmarked", "obl:npmod", "obl:tmod")
_AUXILIARIES = ("aux", "aux:pass", "cop")
_NAME_PARTS = ("flat", "flat:name", "flat:foreign", "compound", "goeswith")
_CHUNK_PARTS = frozenset((*_NAME_PARTS, "det", "det:predet", "det:poss", "amod", "nummod", "nmod:poss")) | {
    "nmod:desc",
    "advmod",
    "punct",
    "cc:preconj",
    "reparandum",
    "nmod:unmarked",
}


@final
@frozen(kw_only=True, slots=False)
class Analysis(Columns):
    """
    A text as a table: one row for each token, one tuple for each column.

    Tokens are numbered from 0 through the whole text; ranges of tokens are half
    open.  Every question below is answered in the time it takes to write the
    answer down.  Words that a question is about (a verb, a noun) are given by
    the position of their head token.
    """

    def subject(self, i: int) -> int | None:
        """
        Return the subject of predicate *i*, if it has one of its own.

        In the passive that is the one acted upon.  See
        :meth:`understood_subject` for subjects that stand elsewhere.
        """
        found = self.child(i, *_SUBJECTS)
        if found is None or found > i:
            return found
        last = max(at for at in self.all_children(i, *_SUBJECTS) if at < i)
        is_sure = self.tags[found] == "WDT" or self.tags[last] in _WHO
        return last if is_sure else found  # "said that *planes* struck it": "that" is none, as a parser may have it

    def understood_subject(self, i: int) -> int | None:
        """
        Return the subject of predicate *i*, its own or that of a verb above.

        "She came and *saw*", "she hopes to *win*" and "citing costs, she
        *resigned*": the subject is "she" for every verb.  A relative pronoun, and
        a participle after a noun ("talks *held* in Rome"), answer with the noun.
        An infinitive after a noun has none: "plans to *meet*".  In "fined the
        firm for *failing*" it is the firm, in "phoned him to *apologise*" who phoned, in
        "called on him to *apologise*" he.
        """
        return understood_subject(self, i)

    def object(self, i: int) -> int | None:
        """Return the direct object of verb *i*, else whom it is told or given to: "warned *Peru*"."""
        found = self.child(i, "obj")
        return self.child(i, "iobj") if found is None else found

    def addressees(self, i: int) -> tuple[int, ...]:
        """Return whom one turns to with verb *i*: "phoned *her*", "wrote to *Rome* and *Bern*"; with others nobody."""
        if self.lemmas[i] not in load_grammar().addressing or self.passive(i):
            return ()
        heads = (self.object(i), *(at for at in self.obliques(i) if self.case(at) == load_grammar().infinitive))
        return tuple(one for at in heads if at is not None for one in self.conjuncts(at))

    def obliques(self, i: int) -> tuple[int, ...]:
        """Return what verb *i* has around it with a preposition, or as an adverb."""
        return self.all_children(i, *_OBLIQUES)

    def agent(self, i: int) -> int | None:
        """
        Return who does it in the passive: "led by *Canada*".

        A parser may hang it on the phrase before: "driven from the town by
        *rebels*", "fined $2 by the *league*".
        """
        agent = self.child(i, "obl:agent")
        if agent is not None or not self.passive(i):
            return agent
        phrases = self.obliques(i)
        before = (*self.all_children(i, "obj"), *phrases)
        below = (at for phrase in before if phrase > i for at in self.all_children(phrase, "nmod"))
        by = next((at for at in (*phrases, *below) if self.case(at) == load_grammar().agent), None)
        return self._agent_behind(i) if by is None else by

    def _agent_behind(self, i: int) -> int | None:
        """Return the name behind an infinitive that does it: "was urged to go by *Rome*", not "by Friday"."""
        tasks = (at for at in self.all_children(i, "xcomp") if self.infinitive(at))
        phrases = (at for task in tasks for at in self.obliques(task) if self.case(at) == load_grammar().agent)
        return next((at for at in phrases if self.labels[at] != "O"), None)

    def case(self, i: int) -> str | None:
        """
        Return the preposition of nominal *i* in lower case, if it has one.

        A preposition of several words comes whole: "according to", "out of".
        The sign of the possessive counts, too: "'s".
        """
        return self._cases.get(i)

    @cached_property
    def _cases(self) -> Mapping[int, str]:
        words: dict[int, list[str]] = {}
        for marker, relation in enumerate(self.relations):
            if relation == "case":
                tokens = (marker, *self.all_children(marker, "fixed"))
                words.setdefault(self.heads[marker], []).extend(self.lower[at] for at in tokens)
        return {nominal: " ".join(found) for nominal, found in words.items()}

    def marker(self, i: int) -> str | None:
        """Return the word that subordinates clause *i* in lower case: "that", "if"."""
        at = self.child(i, "mark")
        return None if at is None else self.lower[at]

    def complement_clause(self, i: int) -> int | None:
        """Return the predicate of the clause that *i* has as its object."""
        return self.child(i, "ccomp")

    def open_complement(self, i: int) -> int | None:
        """Return the predicate that completes *i*: "want to *go*"."""
        return self.child(i, "xcomp")

    def auxiliaries(self, i: int) -> tuple[int, ...]:
        """Return the auxiliaries of predicate *i*, and its copula."""
        return self.all_children(i, *_AUXILIARIES)

    def negated(self, i: int) -> bool:
        """Say whether predicate *i* is denied: "did *not* agree", "*never* met"."""
        negators = load_grammar().negators
        return any(
            self.lower[at] in negators for at in self.all_children(i, "advmod", "cc", "neg", "det", "cc:preconj")
        )

    def passive(self, i: int) -> bool:
        """Say whether *i* is in the passive: "was held", "talks *led* by Rome"."""
        if self.tags[i] not in ("VBN", "VBD", "VB"):
            return False
        if i in self._with_passive_parts:
            return True
        if self.auxiliaries(i):
            return False
        if self.relations[i] == "conj":
            return self._goes_on_in_passive(i)
        described = self.tags[i] == "VBN" and self.relations[i] in ("acl", "advcl", "amod")
        suffers = not described and self.relations[i] in ("ccomp", "xcomp") and self.is_to_suffer(i)
        return (described or suffers) and self.child(i, "nsubj") is None

    def is_to_suffer(self, i: int) -> bool:
        """Say whether participle *i* is what is to become of an object: "ordered him *freed*", "had her *jailed*"."""
        above = self.heads[i]
        if self.relations[i] not in ("ccomp", "xcomp") or self.lemmas[above] not in load_grammar().becoming:
            return False
        thing = self.object(above)
        return thing is not None and self.tags[i] != "VB" and thing < i and self.object(i) is None

    def _goes_on_in_passive(self, i: int) -> bool:
        """Say whether verb *i* goes on with a passive: "was arrested and *extradited*", "and *fined* $200"."""
        words = load_grammar()
        if self.child(i, "cc") is None or self.subject(i) is not None:
            return False
        thing = self.object(i)
        if thing is not None:
            is_sum = self.tags[thing] in ("CD", "$") or self.child(thing, "nummod") is not None
            may_be = self.lower[i] in words.giving and (is_sum or self.tags[i] == "VBN")
        else:
            may_be = self.tags[i] == "VBN" or self.lower[i] in words.suffering
        return may_be and self.passive(self.heads[i])

    @cached_property
    def _with_passive_parts(self) -> frozenset[int]:
        """The heads of what only the passive has around it."""
        pairs = zip(self.heads, self.relations, strict=True)
        return frozenset([head for head, relation in pairs if relation.endswith((":pass", ":agent"))])

    def conjuncts(self, i: int) -> tuple[int, ...]:
        """
        Return all that *i* is coordinated with, and *i*, in the order of the text.

        In "*Japan*, *Korea* and *China*" the answer is the same for each name.
        """
        first = i
        while self.relations[first] == "conj":
            first = self.heads[first]
        found = [first]
        for at in found:
            found.extend(self.all_children(at, "conj"))
        return tuple(sorted(found))

    def noun_chunk(self, i: int) -> Range:
        """
        Return the range of nominal *i* with what stands before it, and its name.

        "the two Finnish *ministers*" without "who met in Oslo"; "President
        *Joan* Smith".  Prepositions and what follows the nominal stay outside.
        """
        first, stop = self._around(i, _CHUNK_PARTS)
        while self.relations[first] == "punct" and first < i:
            first += 1
        return first, stop

    def name_span(self, i: int) -> Range:
        """
        Return the range of the name that *i* heads, without articles and the like.

        "the *United Nations*"; a title is part of it only where the tree makes it one.
        """
        return self._around(i, frozenset(_NAME_PARTS))

    def _around(self, i: int, parts: frozenset[str]) -> Range:
        """Return the unbroken range around *i* of children with relations *parts*."""
        first, stop = i, i + 1
        for at in reversed(self.children(i)):
            if at < first and self.subtree(at)[1] == first:
                if self.relations[at] not in parts and not self._is_proper_adjective(at):
                    break
                first = self.subtree(at)[0]
        for at in self.children(i):
            if at >= stop and self.subtree(at)[0] == stop:
                if self.relations[at] not in _NAME_PARTS:
                    break
                stop = self.subtree(at)[1]
        return first, stop

    def _is_proper_adjective(self, i: int) -> bool:
        return self.relations[i] == "amod" and self.tags[i] in ("NNP", "NNPS")

    def modal(self, i: int) -> str | None:
        """Return the modal verb of predicate *i* in full: "will" for "'ll"."""
        for at in self.auxiliaries(i):
            if self.tags[at] == "MD":
                return self.lemmas[at]
        return None

    def finite(self, i: int) -> int:
        """Return the word of predicate *i* that bears the tense: its first auxiliary."""
        auxiliaries = self.auxiliaries(i)
        return auxiliaries[0] if auxiliaries else i

    def infinitive(self, i: int) -> bool:
        """Say whether predicate *i* is an infinitive: "agreed to *meet*"."""
        particle = load_grammar().infinitive
        return self.tags[i] == "VB" and any(self.lower[at] == particle for at in self.all_children(i, "mark"))

    def tense(self, i: int) -> str | None:
        """
        Return ``"past"``, ``"present"`` or ``"future"`` for predicate *i*.

        The present perfect counts as past: "have met".  Without a finite verb,
        and under a modal verb other than "will" and "shall", there is none.
        """
        modal = self.modal(i)
        if modal is not None:
            return "future" if modal in load_grammar().future else None
        at = self.finite(i)
        if self.tags[at] == "VBD":
            return "past"
        if self.tags[at] not in ("VBZ", "VBP"):
            return None
        perfect = at != i and self.lemmas[at] == load_grammar().perfect
        return "past" if perfect else "present"

    def is_root(self, i: int) -> bool:
        """Say whether *i* is the root of its sentence."""
        return self.heads[i] == ROOT
