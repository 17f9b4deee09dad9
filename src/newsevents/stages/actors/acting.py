"""Whether the name of a country or capital acts where it stands, or is only where something is."""

from newsevents.stages.actors.page import NameAt, Page


def may_act(page: Page, name: NameAt) -> bool:
    """
    Say whether the name of a country may stand for its government.

    Only a place-like adverbial may not: "in Peru", "across Peru".
    """
    a, words = page.analysis, page.lexicon.titles.standing
    case = a.case(_head(page, name))
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
    if governor < 0:
        return False
    lemma = a.lemmas[governor]
    if relation == "nsubj":
        return a.child(governor, "cop") is None and lemma not in words.placing and a.tags[governor][:2] in ("VB", "MD")
    if relation in ("obl:agent", "obl", "nmod", "nmod:poss") and case in words.dealing:
        return True
    if relation in ("obj", "iobj"):
        return lemma not in words.placing and lemma in words.addressing
    if case in ("'s", "’s", "'", "’"):
        return lemma in words.stances
    return case in ("on", "to", "from", "of") and lemma in words.stances


def _head(page: Page, name: NameAt) -> int:
    """Return the head of the name, or of the row that it is part of."""
    a, head = page.analysis, name.head
    while a.relations[head] == "conj" and a.case(head) is None:
        head = a.heads[head]
    return head
