"""Repair of rows of persons and bodies: who explains whom, and who is one more: "Roe, *her deputy and aides*"."""

from collections.abc import MutableSequence, Sequence

from newsevents.language.network_trees import Heads, Relations

_BOTH = "both"
_COMPANY = ("along", "together")
_PERSON = "B-PER"
_NOUNS = ("N", "PRP")
_SIDES = ("nsubj", "nsubj:pass", "obj")
_WITH = "with"
_DETERMINED = ("det", "nmod:poss")
_NEAR = 8
"""Words before a noun in which its articles and adjectives stand."""


def restore_rows(
    words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations, labels: Sequence[str]
) -> None:
    """
    Tell those in a row from those who explain others in it, in place.

    "Praised *striker* Bo Roe and four coaches" has the coaches in its row, and in
    "Ana Roe and her husband, *Bo Lee*, left" the husband is explained.

    >>> tags, labels = ["VBD", "NN", "NNP", "CC", "NNS"], ["O", "O", "B-PER", "O", "O"]
    >>> heads, relations = [-1, 0, 1, 4, 2], ["root", "obj", "appos", "cc", "conj"]
    >>> restore_rows(["praised", "striker", "Roe", "and", "coaches"], tags, heads, relations, labels)
    >>> heads, relations
    ([-1, 2, 0, 4, 2], ['root', 'nmod:desc', 'obj', 'cc', 'conj'])
    """
    for at, relation in enumerate(relations):
        if relation == "appos" and labels[at] == _PERSON and heads[at] == at - 1:
            _join_title(tags, heads, relations, at)
        elif relation == "cc:preconj" and words[at].lower() == _BOTH:
            _free_both(tags, heads, relations, at)
        elif relation == "compound" and heads[at] > at + 2:
            _part_compound(tags, heads, relations, at)
        if relation in ("appos", "conj") and tags[at] in ("NNP", "NNPS"):
            _explain_nearest(words, tags, heads, relations, at)
            _explain_described(words, tags, heads, relations, labels, at)
        if relation == "appos" and tags[at] == "NN":
            _list_own(words, tags, heads, relations, at)
    _widen(words, tags, heads, relations)


def _widen(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations) -> None:
    """Take into a row who comes along, or is joined to what only explains: "the mine Kolvar *and a bank*"."""
    for at in range(1, len(words) - 2):
        if words[at].lower() in _COMPANY and words[at + 1].lower() == _WITH:
            _join_company(words, tags, heads, relations, at)
    for at, relation in enumerate(relations):
        before = heads[at]
        if relation == "conj" and relations[before] == "appos" and heads[before] == before - 1:
            heads[at] = heads[before]


def _join_title(tags: Sequence[str], heads: Heads, relations: Relations, name: int) -> None:
    """Let a title without an article hang on the name right behind it: "praised *striker* Bo Roe"."""
    title = name - 1
    near = range(max(0, title - _NEAR), title)
    own = [i for i in near if heads[i] == title]
    if tags[title] != "NN" or any(relations[i] in _DETERMINED for i in own):
        return
    heads[name], relations[name] = heads[title], relations[title]
    heads[title], relations[title] = name, "nmod:desc"
    for i, head in enumerate(heads):
        if head == title and (i > name or relations[i] not in ("amod", "compound")):
            heads[i] = name


def _free_both(tags: MutableSequence[str], heads: Heads, relations: Relations, both: int) -> None:
    """Let "both" between a verb and a preposition be an object: "charged *both* with theft"."""
    verb = both - 1
    if verb >= 0 and tags[verb].startswith("VB") and list(tags[both + 1 : both + 2]) == ["IN"]:
        tags[both], heads[both], relations[both] = "DT", verb, "obj"


def _part_compound(tags: Sequence[str], heads: Heads, relations: Relations, noun: int) -> None:
    """Part two nouns between which "and" and a number stand: "her *deputy* and three aides"."""
    last = heads[noun]
    number = next((i for i in range(noun + 1, last) if heads[i] == noun and relations[i] == "conj"), None)
    if number is None or tags[number] != "CD" or not tags[last].startswith("NN"):
        return
    joins = [i for i in range(noun + 1, number) if relations[i] == "cc"]
    if not joins:
        return
    for i in range(max(0, noun - _NEAR), noun):
        if heads[i] == last and relations[i] not in ("cc", "conj"):
            heads[i] = noun
    heads[number], relations[number] = last, "nummod"
    heads[joins[0]] = last
    if relations[last] == "conj":
        heads[noun], relations[noun] = heads[last], "conj"
        return
    heads[noun], relations[noun] = heads[last], relations[last]
    heads[last], relations[last] = noun, "conj"


def _explain_nearest(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, name: int) -> None:
    """Let a name between commas explain the last noun before them: "Ana Roe and *her lawyer*, Bo Lee, left"."""
    comma = name
    while comma > 0 and words[comma] != ",":
        if comma != name and heads[comma] != name:
            return
        comma -= 1
    noun = comma - 1
    if noun < 0 or tags[noun] != "NN" or relations[noun] != "conj" or heads[noun] != heads[name] or heads[noun] > noun:
        return
    before = [relations[i] for i in range(max(0, noun - _NEAR), noun) if heads[i] == noun]
    joined = any(relations[i] == "cc" and heads[i] == name for i in range(comma, name))
    if "cc" in before and set(before) & set(_DETERMINED) and not joined:
        heads[name], relations[name] = noun, "appos"


def _explain_described(
    words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, labels: Sequence[str], name: int
) -> None:
    """Let a person explain a noun, and no name in its clause: "the member *representing Lima*, Bo Lee," is Lee."""
    other = heads[name]
    if (
        labels[name] != _PERSON
        or not 0 <= other < name
        or labels[other][-3:] not in ("LOC", "ORG")
        or words[name - 1] != ","
    ):
        return
    verb = heads[other]
    noun = heads[verb] if verb >= 0 and relations[verb] == "acl" else -1
    joined = any(relations[i] == "cc" for i in range(other + 1, name))
    if 0 <= noun < other and tags[noun] == "NN" and not joined:
        heads[name], relations[name] = noun, "appos"


def _join_company(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, along: int) -> None:
    """Join those who come along to whom they come with: "Ana Roe, *along with two aides*, left"."""
    company = heads[along + 1]
    noun = along - 2 if words[along - 1] == "," else along - 1
    while noun >= 0 and relations[noun] not in _SIDES and 0 <= heads[noun] < along:
        noun = heads[noun]
    if noun < 0 or relations[noun] not in _SIDES or not along + 1 < company or not tags[noun].startswith(_NOUNS):
        return
    if not tags[company].startswith(_NOUNS) or relations[company] not in ("nmod", "obl") or heads[noun] == company:
        return
    heads[along], relations[along] = company, "cc"
    heads[along + 1], relations[along + 1] = along, "fixed"
    heads[company], relations[company] = noun, "conj"


def _list_own(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, noun: int) -> None:
    """Let "her deputy" be one more in a row without a comma behind: "Ana Roe, *her deputy* and two aides"."""
    first, after = heads[noun], noun + 1
    is_own = any(heads[i] == noun and tags[i] == "PRP$" for i in range(max(0, noun - _NEAR), noun))
    if not is_own or not first < noun or after >= len(heads) or relations[after] != "cc":
        return
    other = heads[after]
    end = max(i for i in range(other, min(len(heads), other + _NEAR)) if other in (i, heads[i]))
    if relations[other] == "conj" and heads[other] == first and list(words[end + 1 : end + 2]) != [","]:
        relations[noun] = "conj"
