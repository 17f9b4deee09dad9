"""Text for programs that are less patient with Unicode than we are."""

import re

# What some reader takes for the end of a cell or a line.
_BREAKS = re.compile("[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029\0]")
# What XML 1.0 cannot hold.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def encodable(text: str) -> str:
    r"""
    Return *text* with a question mark for each half of a pair of UTF-16, which UTF-8 cannot hold.

    >>> encodable("a\ud800b")
    'a?b'
    """
    return text.encode("utf-8", "replace").decode()


def for_xml(text: str) -> str:
    r"""
    Return *text* with U+FFFD for each character that XML 1.0 cannot hold.

    >>> for_xml("a\x00b")
    'a\ufffdb'
    """
    return _NOT_XML.sub("\ufffd", text)


def tab_separated(cells: list[str]) -> str:
    r"""
    Return one line of a table that has no way to quote; breaks inside cells become blanks.

    >>> tab_separated(["one\ntwo", "three"]).split("\t")
    ['one two', 'three\n']
    """
    return encodable("\t".join(_BREAKS.sub(" ", cell) for cell in cells)) + "\n"
