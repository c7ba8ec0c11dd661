#!/usr/bin/env python3
"""Generates everything that follows from the API's document.

    generate.py [--check] [FILE]

Reads src/api/openapi.yaml and writes the public headers, the sources, the catalogue, the compile test, the page of
operations and the document as JSON. With FILE, another OpenAPI document (3.0 or 3.1) is read instead; names and
annotations of the operations that both know come from our own. --check writes nothing and fails where a file is not
what would be written.
"""

import argparse
import copy
import pathlib
import shutil
import subprocess
import sys
import tempfile

from generator import docs, headers, samples, sources
from generator.document import DocumentError, annotate, load, to_json
from generator.model import Builder

ROOT = pathlib.Path(__file__).resolve().parents[2]
OWN = ROOT / "src/api/openapi.yaml"
GENERATED_FOLDERS = ("include/ofapi/api", "src/api/operations", "tests/api/operations/generated")


def outputs(document, foreign):
    """Path below the root -> text, not yet formatted."""
    builder = Builder(copy.deepcopy(document), foreign)
    groups = builder.build()
    for warning in builder.warnings:
        print(f"generate: {warning}", file=sys.stderr)
    files = {f"include/ofapi/api/{g.file}.hpp": headers.header(g) for g in groups}
    files |= {f"src/api/operations/{g.file}.cpp": sources.source(g) for g in groups}
    files["include/ofapi/api/ids.hpp"] = headers.id_header(builder.id_types)
    files["include/ofapi/api/all.hpp"] = headers.all_header(groups)
    files["src/api/operations/operations.hpp"] = sources.constants_header(groups)
    files["src/api/operations/catalog.cpp"] = sources.catalog_source(groups)
    files["src/api/operations/CMakeLists.txt"] = sources.cmake_list(groups)
    files |= {f"tests/api/operations/generated/{name}": text for name, text in samples.request_tests(groups).items()}
    files["docs/operations.md"] = docs.operations_page(groups)
    files["src/api/openapi.json"] = to_json(document)
    return files


def formatted(files):
    """The files with C++ in the house's format."""
    tool = shutil.which("clang-format-19") or shutil.which("clang-format")
    if tool is None:
        raise DocumentError("clang-format-19 is needed and not there")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        shutil.copy(ROOT / ".clang-format", folder)
        cpp = []
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            if path.suffix in (".hpp", ".cpp"):
                cpp.append(path)
        subprocess.run([tool, "-i", *cpp], check=True)
        return {name: (folder / name).read_text(encoding="utf-8") for name in files}


def stale(files):
    """Files in the generated folders that nothing generates any more."""
    found = [p.relative_to(ROOT).as_posix() for folder in GENERATED_FOLDERS for p in (ROOT / folder).glob("*") if p.is_file()]
    return [name for name in found if name not in files]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file", nargs="?", type=pathlib.Path, help="an OpenAPI document, instead of our own")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a file is not current")
    arguments = parser.parse_args()
    document = load(OWN)
    if arguments.file:
        document = annotate(load(arguments.file), document)
    files = formatted(outputs(document, arguments.file is not None))
    old = stale(files)
    wrong = [n for n, text in files.items() if not (ROOT / n).exists() or (ROOT / n).read_text(encoding="utf-8") != text]
    if arguments.check:
        for name in [*wrong, *old]:
            print(f"{name}: not what src/api/openapi.yaml says; run ./run generate", file=sys.stderr)
        return 1 if wrong or old else 0
    for name in wrong:
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_text(files[name], encoding="utf-8")
    for name in old:
        (ROOT / name).unlink()
    print(f"{len(files)} files, {len(wrong)} written, {len(old)} removed")
    if arguments.file:
        print(f"What is generated follows {arguments.file} now: `--check` will say so, and `./run generate` without it "
              "goes back.")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except DocumentError as error:
        sys.exit(f"generate: {error}")
