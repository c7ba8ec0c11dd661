"""Small pieces of C++ text."""

import re
import textwrap

NOTICE = "// Generated from src/api/openapi.yaml by ./run generate. Changes belong there."
WIDTH = 120


def literal(text):
    """A string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    escaped = re.sub(r"[\x00-\x1f\x7f]", lambda found: f"\\{ord(found.group()):03o}", escaped)
    return f'"{escaped}"'


def raw(text):
    """A raw string literal."""
    mark = ""
    while f"){mark}\"" in text:
        mark += "_"
    return f'R"{mark}({text}){mark}"'


def prose(text):
    """Text for a comment: a backslash at the end of a line would draw the next line in, wherever the line is broken."""
    return re.sub(r"(\S*\\)(?=\s|$)", r"`\1`", text)


def sentence(text):
    """A description as a sentence of its own."""
    text = " ".join(text.split())
    if not text:
        return ""
    first = text.split()[0]
    if first.isalpha() and first.islower():
        text = text[0].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else text + "."


def comment(paragraphs, indent):
    """A doc comment of one or more paragraphs."""
    lines = []
    for paragraph in (p for p in paragraphs if p):
        if lines:
            lines.append("///")
        lines += ["/// " + line for line in textwrap.wrap(prose(paragraph), WIDTH - indent - 4, break_long_words=False,
                                                          break_on_hyphens=False)]
    return [" " * indent + line for line in lines]


def join(lines):
    return "\n".join(lines) + "\n"
