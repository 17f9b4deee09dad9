"""Whether the name of a country or capital acts where it stands, or is only where something is."""

from newsevents.stages.actors.page import NameAt, Page

_CLAIMS = ("NNS", "VBZ")
_RELATING = ("'s", "’s", "'", "’", "on", "to", "from", "of")


def may_act(page: Page, name: NameAt) -> bool:
    """
    Say whether the name of a country may stand for its government.

    Only a place-like adverbial may not: "in Peru", "fled to Peru".
    """
    a, words = page.analysis, page.lexicon.titles.standing
    head = _head(page, name)
    case, governor = a.case(head), a.heads[head]
    lemma = a.bases[governor] if governor >= 0 else ""
    if lemma in words.inert or (case in ("to", "from", "for") and lemma in words.moving):
        return False
    return case is None or case not in words.locating


def acts(page: Page, name: NameAt) -> bool:
    """
    Say whether the name of a capital stands for its government.

    It does where it says, wants or does something, where something is wanted of
    it ("urged Tehran to"), and where two sides have dealings ("talks with
    Moscow", "ties between Ankara and Baghdad").
    """
    a, words = page.analysis, page.lexicon.titles.standing
    head = _head(page, name)
    relation, governor, case = a.relations[head], a.heads[head], a.case(head)
    if governor < 0 or a.lemmas[governor] in words.placing:
        return False
    lemma = a.lemmas[governor]
    # "Tokyo claims": verb or noun, it acts.
    if name.stop < len(a) and page.lexicon.sayings.verb(a.lemmas[name.stop]) and a.tags[name.stop] in _CLAIMS:
        return True
    if relation == "nsubj":
        return _does(page, governor)
    if relation in ("obl:agent", "obl", "nmod", "nmod:poss") and case in words.dealing:
        return True
    if relation in ("obj", "iobj"):
        return lemma in words.addressing
    if relation != "compound" and case not in _RELATING:
        return False
    # Parsers often hang "to Moscow" on the verb: "recalled its ambassador to Moscow".
    before = a.lemmas[name.first - 2] if case in _RELATING and name.first > 1 else lemma
    return lemma in words.stances or before in words.stances


def _does(page: Page, predicate: int) -> bool:
    """Say whether what is said of a subject is said of one who acts: "vetoed it", "is ready to talk"."""
    a = page.analysis
    if a.child(predicate, "cop") is None:
        return a.tags[predicate][:2] in ("VB", "MD")
    if not a.tags[predicate].startswith("JJ"):
        return False
    return a.child(predicate, "xcomp", "ccomp") is not None or bool(page.lexicon.sayings.adjective(a.lemmas[predicate]))


def _head(page: Page, name: NameAt) -> int:
    """Return the head of the name, or of the row that it is part of."""
    a, head = page.analysis, name.head
    while a.relations[head] == "conj" and a.case(head) is None:
        head = a.heads[head]
    return head
