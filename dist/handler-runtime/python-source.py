"""Reads Python source without running it: what an entry imports, which environment variables it reads, whether it has its handler.

Takes one JSON object on standard input and gives one on standard output. Stands alone (Python's own modules only); writes nothing.
In: root (folder of the entry), entry (file name), minor (of the runtime's Python), packages (folder of installed packages, or null).
Out: files (from root, all local modules that the entry needs), problems (syntax), unresolved (imports), reads (environment), handler.
"""

import ast
import json
import os
import sys
import warnings


class Module:
    """One source file that was read."""

    def __init__(self, path, minor):
        with open(path, "rb") as source:
            self.source = source.read()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.tree = ast.parse(self.source, path, feature_version=(3, minor))
            # What only the compiler refuses: a return outside of a function, a late import from __future__.
            compile(self.tree, path, "exec", dont_inherit=True)


def local_module(root, parts):
    """The file of a module below root: a module, a package's __init__.py, '' for a folder without one, None for nothing."""
    path = os.path.join(root, *parts)
    if os.path.isfile(os.path.join(path, "__init__.py")):
        return "/".join([*parts, "__init__.py"])
    if os.path.isfile(path + ".py"):
        return "/".join(parts) + ".py"
    if os.path.isdir(path) and not (len(parts) == 1 and parts[0] in sys.stdlib_module_names):
        return ""
    return None


def nodes_within(tree, holds):
    """Ids of all nodes inside those for which `holds` is true."""
    return {id(child) for node in ast.walk(tree) if holds(node) for child in ast.walk(node)}


def may_fail(node):
    """An import in here is meant to fail on some machines: in a try with an except, or under an if."""
    return isinstance(node, ast.If) or (isinstance(node, ast.Try) and bool(node.handlers))


def may_wait(node):
    """An import in here is not run when the module is loaded."""
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


def imports_of(tree, package):
    """Pairs of node and dotted names that it may load: the first must exist, the others may be attributes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name.split("."), [], False
        elif isinstance(node, ast.ImportFrom):
            if node.level > len(package) + 1 or (node.level and not package):
                continue
            base = package[: len(package) - node.level + 1] if node.level else []
            base = [*base, *(node.module.split(".") if node.module else [])]
            names = [alias.name for alias in node.names]
            yield node, base, names, "*" in names
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            name = node.args[0].value
            if called in ("import_module", "__import__") and isinstance(name, str) and name and not name.startswith("."):
                yield node, name.split("."), [], False


class Walk:
    """From the entry through all local modules."""

    def __init__(self, root, entry, minor):
        self.root, self.minor = root, minor
        self.files, self.problems, self.unresolved, self.reads = {}, [], [], []
        self.add(entry)
        waiting = [entry]
        while waiting:
            waiting.extend(self.follow(waiting.pop()))

    def add(self, file):
        try:
            self.files[file] = Module(os.path.join(self.root, *file.split("/")), self.minor)
        except (SyntaxError, ValueError) as error:
            self.files[file] = None
            line, column = getattr(error, "lineno", None), getattr(error, "offset", None)
            message = getattr(error, "msg", None) or str(error)
            self.problems.append({"file": file, "line": line or 1, "column": max(column or 1, 1), "message": message})

    def follow(self, file):
        """Adds what a file imports; the files that are new."""
        module = self.files[file]
        if module is None:
            return []
        folders = file.split("/")[:-1]
        optional, later = nodes_within(module.tree, may_fail), nodes_within(module.tree, may_wait)
        new = []
        for node, name, members, everything in imports_of(module.tree, folders):
            if not self.load(name, new):
                known = not name or local_module(self.root, name[:1]) is not None or name[0] in sys.stdlib_module_names
                if not known and id(node) not in optional:
                    place = {"file": file, "line": node.lineno, "column": node.col_offset + 1}
                    self.unresolved.append({"name": name[0], "later": id(node) in later or isinstance(node, ast.Call), **place})
                continue
            for member in members:
                if member != "*":
                    self.load([*name, member], new)
            if everything:
                self.load_all(name, new)
        self.reads.extend({"file": file, **read} for read in environment_reads(module.tree))
        return new

    def load(self, name, new):
        """Adds a module and the packages around it; False when it is not a local one."""
        found = [local_module(self.root, name[: count + 1]) for count in range(len(name))]
        if not found or None in found:
            # `import package.attribute` fails in Python; what there is of the way is needed all the same.
            found = found[: found.index(None)] if None in found else []
        for file in found:
            if file and file not in self.files:
                self.add(file)
                new.append(file)
        return bool(found)

    def load_all(self, name, new):
        folder = os.path.join(self.root, *name)
        for entry in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            if entry.endswith(".py"):
                self.load([*name, entry[:-3]], new)


def environment_reads(tree):
    """Places at which os.environ is read, with the key or null; keys that the module sets itself are left out."""
    modules, environs, getters = set(), set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules.update(alias.asname or "os" for alias in node.names if alias.name == "os" or (alias.name == "os.path" and not alias.asname))
        elif isinstance(node, ast.ImportFrom) and node.module == "os" and not node.level:
            environs.update(alias.asname or alias.name for alias in node.names if alias.name in ("environ", "environb"))
            getters.update(alias.asname or alias.name for alias in node.names if alias.name in ("getenv", "getenvb"))

    def of_os(node, names):
        return isinstance(node, ast.Attribute) and node.attr in names and isinstance(node.value, ast.Name) and node.value.id in modules

    def is_environment(node):
        return of_os(node, ("environ", "environb")) or (isinstance(node, ast.Name) and node.id in environs and isinstance(node.ctx, ast.Load))

    parents = {id(child): parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
    found, written = [], set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (of_os(node.func, ("getenv", "getenvb")) or (isinstance(node.func, ast.Name) and node.func.id in getters)):
            found.append((node, key_of(node.args[0] if node.args else None)))
        if not is_environment(node):
            continue
        parent = parents.get(id(node))
        if isinstance(parent, ast.Subscript) and parent.value is node:
            if isinstance(parent.ctx, ast.Load):
                found.append((node, key_of(parent.slice)))
            else:
                written.add(key_of(parent.slice))
        elif isinstance(parent, ast.Attribute):
            call = parents.get(id(parent))
            key = key_of(call.args[0]) if isinstance(call, ast.Call) and call.func is parent and call.args else None
            if parent.attr == "setdefault":
                written.add(key)
            elif parent.attr in ("get", "pop", "__getitem__"):
                found.append((node, key))
            elif parent.attr not in ("update", "clear", "__setitem__", "__contains__"):
                found.append((node, None))
        elif not (isinstance(parent, ast.Compare) and node in parent.comparators):
            found.append((node, None))
    for node, key in found:
        if key is None or key not in written:
            yield {"key": key, "line": node.lineno, "column": node.col_offset + 1}


def key_of(node):
    value = node.value if isinstance(node, ast.Constant) else None
    return value.decode("ascii", "replace") if isinstance(value, bytes) else value if isinstance(value, str) else None


def handler_of(tree, name):
    """What the module's top level says of its handler: function, async, parameters, missing or unknown."""
    kind, line, names, unsure = "missing", 1, [], False
    for node in top_level(tree.body):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.append(node.name)
            if node.name == name:
                kind, line = kind_of(node), node.lineno
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            bound = [(alias.asname or alias.name).split(".")[0] for alias in node.names]
            unsure = unsure or "*" in bound
            if name in bound:
                kind, line = "unknown", node.lineno
        else:
            for target in ast.walk(node):
                if isinstance(target, ast.Name) and isinstance(target.ctx, ast.Store) and target.id == name:
                    kind, line = "unknown", target.lineno
                # globals()["handler"] = ..., setattr(module, ...), exec(...)
                if isinstance(target, ast.Name) and target.id in ("globals", "setattr", "exec", "vars"):
                    unsure = True
    if kind == "missing" and (unsure or "__getattr__" in names):
        kind = "unknown"
    return {"kind": kind, "line": line, "functions": names}


def top_level(body):
    """Statements that run when the module is loaded, those inside if, try and with too."""
    for node in body:
        yield node
        for field in ("body", "orelse", "finalbody"):
            if isinstance(node, (ast.If, ast.Try, ast.With, ast.For, ast.While)):
                yield from top_level(getattr(node, field, []))
        for handler in getattr(node, "handlers", []):
            yield from top_level(handler.body)


def kind_of(node):
    if isinstance(node, ast.ClassDef) or node.decorator_list:
        return "unknown"
    if isinstance(node, ast.AsyncFunctionDef):
        return "async"
    parameters = node.args
    most = len(parameters.posonlyargs) + len(parameters.args)
    least = most - len(parameters.defaults)
    required = any(default is None for default in parameters.kw_defaults)
    return "function" if (most >= 2 or parameters.vararg) and least <= 2 and not required else "parameters"


def package_reads(folder):
    """Environment variables that installed packages read, by top-level name."""
    found = {}
    for directory, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in ("tests", "__pycache__", "bin"))
        for file in sorted(files):
            path = os.path.join(directory, file)
            if not file.endswith(".py"):
                continue
            with open(path, "rb") as source:
                text = source.read()
            if b"environ" not in text and b"getenv" not in text:
                continue
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    tree = ast.parse(text)
            except (SyntaxError, ValueError):
                continue
            top = os.path.relpath(path, folder).split(os.sep)[0].removesuffix(".py")
            found.setdefault(top, set()).update(read["key"] or "" for read in environment_reads(tree))
    return {name: sorted(keys) for name, keys in sorted(found.items()) if keys}


def main():
    request = json.load(sys.stdin)
    walk = Walk(request["root"], request["entry"], request["minor"])
    entry = walk.files[request["entry"]]
    handler = handler_of(entry.tree, request["handler"]) if entry else {"kind": "unknown", "line": 1, "functions": []}
    answer = {
        "files": sorted(walk.files),
        "problems": walk.problems,
        "unresolved": walk.unresolved,
        "reads": walk.reads,
        "handler": handler,
        "packageReads": package_reads(request["packages"]) if request["packages"] else {},
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
