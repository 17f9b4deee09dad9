"""Trees in the style of CLEAR, as spaCy's English pipelines have them, to UD."""

from collections.abc import Iterable, Sequence
from typing import Final

from newsevents.language._data import load_grammar
from newsevents.language._tree import ROOT, children_of

_RENAMED: Final = {
    "ROOT": "root",
    "acomp": "xcomp",
    "agent": "obl:agent",
    "attr": "xcomp",
    "auxpass": "aux:pass",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dobj": "obj",
    "intj": "discourse",
    "meta": "dep",
    "neg": "advmod",
    "nmod": "compound",
    "nsubjpass": "nsubj:pass",
    "oprd": "xcomp",
    "pcomp": "advcl",
    "pobj": "obl",
    "poss": "nmod:poss",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prep": "advmod",
    "prt": "compound:prt",
    "quantmod": "advmod",
    "relcl": "acl:relcl",
}
_ONLY_CLEAR: Final = frozenset(_RENAMED) - {"ROOT", "nmod"}
_PREPOSITIONS: Final = frozenset({"prep", "agent", "dative"})
_NOUNS: Final = ("NN", "PRP", "CD", "DT", "WP", "$")


def is_clear(relations: Iterable[str]) -> bool:
    """Say whether *relations* have a name that only CLEAR knows."""
    return not _ONLY_CLEAR.isdisjoint(relations)


def to_universal(
    heads: Sequence[int], relations: Sequence[str], tags: Sequence[str], lemmas: Sequence[str]
) -> tuple[list[int], list[str]]:
    """
    Return heads and relations in Universal Dependencies for a tree in CLEAR.

    Prepositions and forms of "be" move under their complement, a chain of
    conjuncts becomes a fan, and the relations get their names in UD.

    Args:
        heads: Position of the head of each token, -1 for roots.

        relations: Relation of each token to its head, in CLEAR.

        tags: Penn tags.

        lemmas: Base forms.

    >>> to_universal((1, -1, 1, 2), ("nsubj", "ROOT", "prep", "pobj"), ("PRP", "VBD", "IN", "NNP"), ("",) * 4)
    ([1, -1, 3, 1], ['nsubj', 'root', 'case', 'obl'])
    """
    tree = _Tree(heads, relations, tags)
    copula = load_grammar().copula
    for i in tree.bottom_up():
        tree.lower_preposition(i)
    for i in tree.bottom_up():
        if lemmas[i] == copula:
            tree.lower_copula(i)
    for i in range(len(tags)):
        tree.spread_conjunct(i)
    for i in range(len(tags)):
        tree.rename(i)
    return tree.heads, tree.relations


class _Tree:
    """A tree that is being rebuilt."""

    def __init__(self, heads: Sequence[int], relations: Sequence[str], tags: Sequence[str]) -> None:
        self.heads = list(heads)
        self.relations = list(relations)
        self._tags = tags
        self._children = [list(children) for children in children_of(heads)]

    def bottom_up(self) -> list[int]:
        """Return the tokens, children before their head."""
        order = [i for i, head in enumerate(self.heads) if head == ROOT]
        for i in order:
            order.extend(self._children[i])
        return order[::-1]

    def lower_preposition(self, i: int) -> None:
        """Hang preposition *i* on its complement, and that in its place."""
        complement = self._complement(i)
        if complement is None:
            return
        relation = self.relations[i]
        clause = self.relations[complement] == "pcomp"
        noun = self._is_noun(self.heads[i])
        if relation not in _PREPOSITIONS:
            relation = "pobj" if relation == "pcomp" else relation
        elif relation != "agent":
            relation = ("acl" if noun else "advcl") if clause else ("nmod:" if noun else "obl")
        self._swap(i, complement, relation, "mark" if clause else "case")

    def _complement(self, i: int) -> int | None:
        for at in self._children[i]:
            if self.relations[at] in ("pobj", "pcomp"):
                return at
        if self.relations[i] in _PREPOSITIONS:
            for at in self._children[i]:
                if self.relations[at] in ("obl", "nmod:") and at > i:
                    return at
        return None

    def lower_copula(self, i: int) -> None:
        """Hang a form of "be" on its complement, and that in its place."""
        children = self._children[i]
        complement = next((at for at in children if self.relations[at] in ("attr", "acomp")), None)
        if complement is None:
            return
        if any(self.relations[at] == "expl" for at in children):
            self.relations[complement] = "nsubj"
        else:
            self._swap(i, complement, self.relations[i], "cop")

    def spread_conjunct(self, i: int) -> None:
        """Hang conjunct *i* on the first of its kind, and its conjunction on it."""
        if self.relations[i] != "conj":
            return
        before = self.heads[i]
        for at in self._children[before][:]:
            if self.relations[at] == "cc" and before < at < i:
                self._move(at, i)
        while self.relations[before] == "conj":
            before = self.heads[before]
        self._move(i, before)

    def rename(self, i: int) -> None:
        """Give token *i* the name of its relation in UD."""
        relation = self.relations[i]
        noun = self._is_noun(self.heads[i])
        if relation == "npadvmod":
            renamed = "nmod:unmarked" if noun else "obl:unmarked"
        elif relation == "nmod:":
            renamed = "nmod"
        elif relation == "aux" and self._tags[i] == "TO":
            renamed = "mark"
        else:
            renamed = _RENAMED.get(relation, relation)
        self.relations[i] = renamed

    def _is_noun(self, i: int) -> bool:
        return i != ROOT and self._tags[i].startswith(_NOUNS)

    def _swap(self, i: int, complement: int, relation: str, below: str) -> None:
        """Put *complement* in the place of *i*, with all the children of *i*."""
        self._move(complement, self.heads[i])
        for at in self._children[i][:]:
            self._move(at, complement)
        self._move(i, complement)
        self.relations[complement] = relation
        self.relations[i] = below

    def _move(self, i: int, head: int) -> None:
        before = self.heads[i]
        if before != ROOT:
            self._children[before].remove(i)
        self.heads[i] = head
        if head != ROOT:
            self._children[head].append(i)
