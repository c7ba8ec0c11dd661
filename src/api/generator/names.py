"""How names of the document become names of C++.

    camelCase, kebab-case, UPPER            -> snake_case: `needIVApprove` is `need_iv_approve`, `DAC7` is `dac7`
    a keyword of C++                        -> with an underscore behind it: `class_`, `delete_`, `public_`
    a digit in front                        -> with an n in front: `"240"` is `n240`, `3m` is `n3m`
    a sort order `-name`                    -> `name_descending`
    leading underscores, braces and blanks  -> left out: `_view` is `view`, `{PRICE}` is `price`
    nothing at all                          -> `none`
"""

import re

KEYWORDS = frozenset(
    """alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class
    co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype default
    delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int long
    mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register
    reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch template this
    thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor
    xor_eq""".split()
)


def words(name):
    """The words of a name, in lower case."""
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return [word.lower() for word in re.split(r"[^A-Za-z0-9]+", name) if word]


def snake(name):
    """A member, a parameter, an enumerator or a namespace."""
    if name.startswith("-"):
        return snake(name[1:] + "_descending")
    identifier = "_".join(words(name)) or "none"
    if identifier[0].isdigit():
        identifier = "n" + identifier
    return identifier + "_" if identifier in KEYWORDS else identifier


def pascal(name):
    """A type."""
    identifier = "".join(word[0].upper() + word[1:] for word in words(name)) or "None"
    return "N" + identifier if identifier[0].isdigit() else identifier


def member(identifier):
    """The private member that holds the parameter of that identifier."""
    return "the_" + identifier if identifier.endswith("_") else identifier + "_"


def argument(identifier):
    """The argument of a constructor: not what the C library has variables of."""
    return "the_" + identifier if identifier in ("timezone", "daylight", "environ") else identifier


def singular(name):
    """The type of one element of a list of that name."""
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("ss", "ss"), ("s", "")):
        if name.endswith(ending) and len(name) > len(ending) + 1:
            return name[: -len(ending)] + replacement
    return name


def unique(names, wanted):
    """`wanted`, or with an underscore behind it where `names` has it already; adds it to `names`."""
    while wanted in names:
        wanted += "_" if not wanted.endswith("_") else "2"
    names.add(wanted)
    return wanted
