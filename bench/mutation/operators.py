"""
The operators that make mutants: each is a function that yields changes at one node of a tree.

A change is one that a test should notice.  What they leave alone, and why, stands in ``README.md``.
"""

import ast
import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from mutation.sources import Change, Source, name_of

_COMPARISONS = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
_ORDERS = ast.Lt | ast.LtE | ast.Gt | ast.GtE
_ARITHMETIC = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "/"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "*"),
    ast.Pow: ("**", "*"),
    ast.LShift: ("<<", ">>"),
    ast.RShift: (">>", "<<"),
    ast.BitAnd: ("&", "|"),
    ast.BitOr: ("|", "&"),
    ast.BitXor: ("^", "|"),
    ast.MatMult: ("@", "*"),
}
_TWINS = {
    "all": "any",
    "any": "all",
    "bisect_left": "bisect_right",
    "bisect_right": "bisect_left",
    "casefold": "upper",
    "endswith": "startswith",
    "find": "rfind",
    "fullmatch": "match",
    "islower": "isupper",
    "isupper": "islower",
    "lower": "upper",
    "lstrip": "rstrip",
    "match": "search",
    "max": "min",
    "min": "max",
    "partition": "rpartition",
    "removeprefix": "removesuffix",
    "removesuffix": "removeprefix",
    "rfind": "find",
    "rpartition": "partition",
    "rstrip": "lstrip",
    "search": "match",
    "startswith": "endswith",
    "strip": "lstrip",
    "upper": "lower",
}
_PATTERN_PARTS = (
    (re.compile(r"\\."), {r"\b": "", r"\d": r"\D", r"\s": r"\S", r"\w": r"\W"}),
    (re.compile(r"\[\^?"), {"[": "[^", "[^": "["}),
    (re.compile(r"\(\?<?[=!]"), {"(?=": "(?!", "(?!": "(?=", "(?<=": "(?<!", "(?<!": "(?<="}),
    (re.compile(r"[+*?^$]"), {"+": "*", "*": "+", "?": "", "^": "", "$": ""}),
)
_CLASS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|P?<\w+>|[:>a-zA-Z])|[+*?^$]", re.DOTALL)
_OF_CHARACTERS = {"frozenset", "set", "strip", "lstrip", "rstrip", "tuple", "list"}
_SAME_WITHOUT = {None, "strict", "encoding", "maxsize", "slots", "weakref_slot"}


def comparison(node: ast.AST, source: Source) -> Iterator[Change]:
    """Turn ``<`` into ``<=``, ``==`` into ``!=``, ``in`` into ``not in``, and back."""
    if isinstance(node, ast.Compare):
        for (before, after), op in zip(pairwise([node.left, *node.comparators]), node.ops, strict=True):
            yield from source.swap(before, after, *_COMPARISONS[type(op)])


def boolean(node: ast.AST, source: Source) -> Iterator[Change]:
    """Turn ``and`` into ``or``, and back."""
    if isinstance(node, ast.BoolOp):
        old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for before, after in pairwise(node.values):
            yield from source.swap(before, after, old, new)


def negation(node: ast.AST, source: Source) -> Iterator[Change]:
    """Negate a condition, drop a ``not``; what *comparison* turns round is left to it."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield *source.span(node), f"({source.text(node.operand)})"
    conditions = [node.test] if isinstance(node, ast.If | ast.IfExp | ast.While) else []
    conditions += node.ifs if isinstance(node, ast.comprehension) else []
    for test in conditions:
        turned = isinstance(test, ast.Compare) and not isinstance(test.ops[0], _ORDERS)
        if not turned and not isinstance(test, ast.UnaryOp):
            yield *source.span(test), f"(not ({source.text(test)}))"


def arithmetic(node: ast.AST, source: Source) -> Iterator[Change]:
    """Turn ``+`` into ``-``, ``//`` into ``*``, ``|`` into ``&``; drop a sign."""
    if isinstance(node, ast.BinOp):
        yield from source.swap(node.left, node.right, *_ARITHMETIC[type(node.op)])
    elif isinstance(node, ast.AugAssign):
        old, new = _ARITHMETIC[type(node.op)]
        yield from source.swap(node.target, node.value, f"{old}=", f"{new}=")
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield *source.span(node), source.text(node.operand)


def constant(node: ast.AST, source: Source) -> Iterator[Change]:
    """Add one to a number; turn true into false, and None into true unless it is compared or returned."""
    parent = source.parents.get(node)
    if not isinstance(node, ast.Constant) or (isinstance(parent, ast.keyword) and parent.arg in _SAME_WITHOUT - {None}):
        return
    value = node.value
    if isinstance(value, bool):
        yield *source.span(node), str(not value)
    elif isinstance(value, int | float):
        yield *source.span(node), repr(value + 1)
    elif value is None and isinstance(parent, ast.Assign | ast.AnnAssign | ast.Call | ast.keyword | ast.arguments):
        yield *source.span(node), "True"


def text(node: ast.AST, source: Source) -> Iterator[Change]:
    """Put two letters before a text; drop the first character of one that is used as a set of characters."""
    if not isinstance(node, ast.JoinedStr | ast.Constant) or _is_pattern(node, source):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        signs = not any(map(str.isalnum, node.value))
        if (signs and len(node.value) > 1) or (node.value and _is_of_characters(node, source)):
            yield *source.span(node), repr(node.value[1:])
            return
        if signs:
            yield *source.span(node), '"XX"'
            return
    quote = re.match(r"[a-zA-Z]*(\"{3}|'{3}|[\"'])", source.text(node))
    if quote:
        start, _ = source.span(node)
        yield start + quote.end(), start + quote.end(), "XX"


def pattern(node: ast.AST, source: Source) -> Iterator[Change]:
    r"""Turn ``+`` into ``*`` in a pattern, drop ``?`` and ``\b``, turn classes and lookarounds round."""
    if not isinstance(node, ast.JoinedStr | ast.Constant) or not _is_pattern(node, source):
        return
    written, (start, _) = source.text(node), source.span(node)
    for piece in _CLASS.finditer(written):
        for find, becomes in _PATTERN_PARTS:
            part = find.match(piece.group())
            if part:
                at = start + len(written[: piece.start()].encode())
                new = becomes.get(part.group())
                if new is not None:
                    yield at, at + len(part.group()), new
                break


def twin(node: ast.AST, source: Source) -> Iterator[Change]:
    """Call the twin of a function: ``any`` for ``all``, ``endswith`` for ``startswith``."""
    if isinstance(node, ast.Call) and name_of(node) in _TWINS:
        old, (_, end) = name_of(node), source.span(node.func)
        yield end - len(old), end, _TWINS[old]


def statement(node: ast.AST, source: Source) -> Iterator[Change]:
    """Drop a statement, unless a name would be missing; turn ``continue`` into ``break``, too."""
    drops = isinstance(node, ast.Expr | ast.AugAssign | ast.Raise | ast.Continue | ast.Break | ast.Delete)
    if isinstance(node, ast.Assign):
        kept = (
            isinstance(target, ast.Attribute | ast.Subscript) or _is_set_twice(target, source)
            for target in node.targets
        )
        drops = all(kept)
    if drops:
        yield *source.span(node), "pass"
    if isinstance(node, ast.Continue):
        yield *source.span(node), "break"


def result(node: ast.AST, source: Source) -> Iterator[Change]:
    """Return None; constants are left to *constant* and *text*."""
    if isinstance(node, ast.Return) and node.value and not isinstance(node.value, ast.Constant):
        yield *source.span(node.value), "None"


def bound(node: ast.AST, source: Source) -> Iterator[Change]:
    """Start or end a slice one later; numbers are left to *constant*."""
    if isinstance(node, ast.Slice):
        for end in filter(None, (node.lower, node.upper)):
            if not isinstance(end, ast.Constant | ast.UnaryOp):
                yield *source.span(end), f"({source.text(end)}) + 1"


def argument(node: ast.AST, source: Source) -> Iterator[Change]:
    """Drop a keyword argument."""
    if isinstance(node, ast.Call):
        given = sorted((*node.args, *node.keywords), key=source.span)
        for item, change in zip(given, source.without([source.span(item) for item in given]), strict=True):
            if isinstance(item, ast.keyword) and item.arg not in _SAME_WITHOUT:
                yield change


def element(node: ast.AST, source: Source) -> Iterator[Change]:
    """Drop an element of a table, of a tuple of rules or of exceptions."""
    parent = source.parents.get(node)
    if isinstance(parent, ast.Subscript):
        return
    if not isinstance(parent, ast.ExceptHandler) and not isinstance(source.scope(node), ast.Module | ast.ClassDef):
        return
    if isinstance(node, ast.Dict) and len(node.keys) > 1 and all(node.keys):
        pairs = zip(node.keys, node.values, strict=True)
        yield from source.without([(source.span(key)[0], source.span(value)[1]) for key, value in pairs])
    elif isinstance(node, ast.Tuple) and len(node.elts) == 2 and isinstance(node.ctx, ast.Load):
        yield from ((*source.span(node), f"({source.text(kept)},)") for kept in node.elts)
    elif isinstance(node, ast.Tuple | ast.List | ast.Set) and len(node.elts) > 1:
        yield from source.without([source.span(item) for item in node.elts])


OPERATORS: tuple[Callable[[ast.AST, Source], Iterator[Change]], ...] = (
    comparison,
    boolean,
    negation,
    arithmetic,
    constant,
    text,
    pattern,
    twin,
    statement,
    result,
    bound,
    argument,
    element,
)


def _is_pattern(node: ast.AST, source: Source) -> bool:
    """Say whether a text is raw, or the first argument of :func:`re.compile` and its like."""
    if re.match(r"(?i)f?r[\"']|rf", source.text(node)):
        return True
    parent = source.parents[node]
    return isinstance(parent, ast.Call) and source.text(parent.func).startswith("re.") and parent.args[:1] == [node]


def _is_of_characters(node: ast.AST, source: Source) -> bool:
    """Say whether a text is a set of characters, as the last operand of "in" is."""
    parent = source.parents[node]
    if isinstance(parent, ast.Compare):
        return isinstance(parent.ops[-1], ast.In | ast.NotIn) and node is not parent.left
    return isinstance(parent, ast.Call) and name_of(parent) in _OF_CHARACTERS


def _is_set_twice(target: ast.expr, source: Source) -> bool:
    """Say whether a variable has a value already."""
    scope = source.scope(target)
    if not isinstance(target, ast.Name) or not isinstance(scope, ast.FunctionDef):
        return False
    names = [node.id for node in ast.walk(scope) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    names += [node.arg for node in ast.walk(scope.args) if isinstance(node, ast.arg)]
    return names.count(target.id) > 1
