"""Small pieces of C++ text."""

import textwrap

NOTICE = "// Generated from src/api/openapi.yaml by ./run generate. Changes belong there."
WIDTH = 120


def literal(text):
    """A string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


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
        lines += ["/// " + line for line in textwrap.wrap(paragraph, WIDTH - indent - 4, break_long_words=False,
                                                          break_on_hyphens=False)]
    return [" " * indent + line for line in lines]


def join(lines):
    return "\n".join(lines) + "\n"
