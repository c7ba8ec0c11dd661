"""The table of all operations in the documentation."""

from collections import Counter

from .headers import cost_note
from .text import join


def operations_page(groups):
    all_operations = [o for g in groups for o in g.operations]
    styles = Counter(o.paging["style"] for o in all_operations if o.paging)
    lines = ["<!-- Generated from src/api/openapi.yaml by ./run generate. Changes belong there. -->", "# Operations", "",
             f"{len(all_operations)} operations in {len(groups)} groups. `ofapi ops GROUP` lists their parameters; the doc",
             "comments are in `include/ofapi/api/`.", "",
             f"{sum(styles.values())} of them page:", "", "| style | operations |", "|---|---|",
             *(f"| {style} | {count} |" for style, count in styles.most_common()), ""]
    for group in groups:
        count = len(group.operations)
        lines += [f"## {group.slug}", "", f"{count} operation{'' if count == 1 else 's'}, "
                  f"`#include <ofapi/api/{group.file}.hpp>`", "",
                  "| operation | C++ | request | |", "|---|---|---|---|"]
        for o in group.operations:
            notes = [f"pages: {o.paging['style']}" if o.paging else "", cost_note(o.cost).rstrip(".").lower(),
                     f"reading {o.side_effect}" if o.side_effect else ""]
            lines.append(f"| {o.id} | `{group.namespace}::{o.qualified}` | `{o.method.upper()} {o.path}` | "
                         f"{'; '.join(n for n in notes if n)} |")
        lines.append("")
    return join(lines[:-1])
