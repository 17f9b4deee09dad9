"""All repairs of the trees that the network gives, in order."""

from collections.abc import MutableSequence, Sequence

from newsevents.language.network_asides import restore_asides
from newsevents.language.network_attached import restore_attached
from newsevents.language.network_days import restore_days
from newsevents.language.network_finite import restore_finite
from newsevents.language.network_joined import join_nouns, restore_joined
from newsevents.language.network_mains import restore_mains
from newsevents.language.network_names import join_hyphened, join_initials, join_names, restore_names
from newsevents.language.network_nouns import restore_nouns
from newsevents.language.network_rows import restore_rows
from newsevents.language.network_trees import Heads, Relations
from newsevents.language.network_voices import restore_voices

Window = tuple[int, int]


def mend(
    words: Sequence[str],
    tags: MutableSequence[str],
    heads: Heads,
    relations: Relations,
    labels: Sequence[str],
    windows: Sequence[Window],
) -> None:
    """
    Mend tags and trees in place where they contradict themselves or the grammar.

    First come the verbs of whole sentences, since all else hangs on them, then
    what stands around one verb, last rows of nouns.  Each leaves a tree a tree.

    Args:
        words: The words as written.
        tags: Penn tags, one for each word.
        heads: Position of the head of each word, -1 for roots.
        relations: Relation of each word to its head.
        labels: Labels of names, one for each word; they are not changed.
        windows: Sentences as ranges of words, in order.
    """
    join_hyphened(tags, heads, relations)
    join_initials(labels, tags, heads, relations)
    restore_finite(words, tags, heads, relations, windows)
    restore_days(words, tags, heads, relations)
    restore_attached(words, tags, heads, relations, labels)
    restore_asides(words, tags, heads, relations)
    restore_mains(words, tags, heads, relations)
    restore_voices(words, tags, heads, relations)
    restore_joined(words, tags, heads, relations)
    join_nouns(words, tags, heads, relations)
    restore_names(tags, heads, relations)
    join_names(labels, heads, relations)
    restore_rows(words, tags, heads, relations, labels)
    restore_nouns(words, tags, heads, relations)
