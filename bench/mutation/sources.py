"""A Python file as a tree with the bytes of every node, and what of it may be changed."""

import ast
import re
from collections.abc import Iterator, Sequence

Change = tuple[int, int, str]
"""Start and end in bytes, and what comes in between."""

_TYPING = {"TypeVar", "NewType", "ParamSpec", "TypedDict", "cast"}
_FOR_TOOLS = {"__all__", "__slots__", "__match_args__"}
_NO_BEHAVIOUR = {"cache", "lru_cache", "cached_property", "overload", "deprecated"}


class Source:
    """A file, its tree, and where the nodes stand in its bytes."""

    def __init__(self, code: bytes) -> None:
        self.code = code
        self.tree = ast.parse(code)
        self._lines = [0]
        for line in code.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))
        self.parents = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}

    def span(self, node: ast.AST) -> tuple[int, int]:
        """Return the half-open range of bytes of *node*."""
        start = self._lines[node.lineno - 1] + node.col_offset  # type: ignore[attr-defined]
        end = self._lines[node.end_lineno - 1] + node.end_col_offset  # type: ignore[attr-defined]
        return start, end

    def text(self, node: ast.AST) -> str:
        """Return the characters of *node*."""
        start, end = self.span(node)
        return self.code[start:end].decode()

    def lines(self, node: ast.AST) -> set[int]:
        """Return the lines of *node* and of its statement, without the body of that."""
        own = range(node.lineno, node.end_lineno + 1) if hasattr(node, "lineno") else ()
        while not isinstance(node, ast.stmt):
            node = self.parents[node]
        inside = [child.lineno for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)]
        return {*own, *range(node.lineno, min([*inside, (node.end_lineno or 0) + 1])), node.lineno}

    def swap(self, before: ast.AST, after: ast.AST, old: str, new: str) -> Iterator[Change]:
        """Yield the change of the operator *old* between two nodes into *new*."""
        start, end = self.span(before)[1], self.span(after)[0]
        found = re.search(rb"\s+".join(re.escape(word.encode()) for word in old.split()), self.code[start:end])
        if found:
            yield start + found.start(), start + found.end(), new

    def without(self, spans: Sequence[tuple[int, int]]) -> Iterator[Change]:
        """Yield the changes that drop one of the *spans*, which are parted by commas."""
        for i, (start, end) in enumerate(spans):
            if i + 1 < len(spans):
                yield start, spans[i + 1][0], ""
            else:
                yield spans[i - 1][1] if i else start, end, ""

    def scope(self, node: ast.AST) -> ast.AST:
        """Return the function around *node*, or the class, or the module."""
        while not isinstance(node, ast.Module):
            node = self.parents[node]
            if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Lambda):
                break
        return node

    def nodes(self) -> Iterator[ast.AST]:
        """Yield the nodes that say what the program does, in order."""
        todo: list[ast.AST] = [self.tree]
        while todo:
            node = todo.pop()
            if _says_nothing(node):
                continue
            yield node
            todo.extend(reversed(list(_parts(node))))


def name_of(node: ast.AST) -> str:
    """Return the last part of a dotted name, of what is called, or nothing."""
    if isinstance(node, ast.Call):
        return name_of(node.func)
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _says_nothing(node: ast.AST) -> bool:
    """Say whether *node* is for readers and tools, not for the program."""
    match node:
        case ast.Expr(value=ast.Constant()):
            return True
        case ast.If(test=test):
            return name_of(test) == "TYPE_CHECKING" or "__name__" in ast.dump(test)
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name in _FOR_TOOLS
        case ast.AnnAssign(annotation=annotation):
            return name_of(annotation) == "TypeAlias"
        case ast.FunctionDef(decorator_list=decorators):
            return "overload" in map(name_of, decorators)
        case ast.Call():
            return name_of(node) in _TYPING - {"cast"}
    return False


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the children of *node* without annotations, decorators that only keep results, and parts of f-strings."""
    if isinstance(node, ast.JoinedStr):
        return  # before Python 3.12 their parts have no true position
    for field, value in ast.iter_fields(node):
        children = value if isinstance(value, list) else [value]
        if field in ("annotation", "returns"):
            continue
        if field == "args" and name_of(node) == "cast":
            children = children[1:]
        for child in children:
            if isinstance(child, ast.AST) and not (field == "decorator_list" and name_of(child) in _NO_BEHAVIOUR):
                yield child
