"""Trees of any shape, for laws of what mends them."""

from hypothesis import strategies as st

TAGS = ("NNP", "NN", "VB", "VBD", "VBN", ",", "IN")
RELATIONS = ("nsubj", "amod", "acl", "obj", "nmod", "ccomp", "punct", "case", "conj", "fixed")


@st.composite
def trees(draw: st.DrawFn) -> tuple[list[str], list[int], list[str]]:
    """Draw tags, heads and relations of a tree with one root."""
    size = draw(st.integers(1, 12))
    order = draw(st.permutations(range(size)))
    heads = [-1] * size
    for number, token in enumerate(order[1:], 1):
        heads[token] = order[draw(st.integers(0, number - 1))]
    tags = draw(st.lists(st.sampled_from(TAGS), min_size=size, max_size=size))
    relations = draw(st.lists(st.sampled_from(RELATIONS), min_size=size, max_size=size))
    return tags, heads, ["root" if head < 0 else relation for head, relation in zip(heads, relations, strict=True)]


def is_tree(heads: list[int]) -> bool:
    """Say whether one token has no head, and every other one hangs on it, however far down."""

    def ends(token: int) -> bool:
        for _ in heads:
            token = heads[token]
            if token < 0:
                return True
        return False

    return heads.count(-1) == 1 and all(map(ends, range(len(heads))))
