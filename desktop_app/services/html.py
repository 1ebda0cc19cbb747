"""Makes a portal's HTML harmless: what remains shows text and leads to named places, and loads nothing."""

import re

_BLOCKS = {
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "br",
    "hr",
    "div",
    "blockquote",
    "pre",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
}
_INLINE = {"span", "code", "kbd", "samp", "strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "a"}
_TABLE = {"table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"}
_ATTRIBUTES = {"a": {"href", "title"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}, "ol": {"start"}}
_SCHEMES = frozenset({"http", "https", "mailto", "article"})
_EMPTY = frozenset({"br", "hr"})
_MOST_CHARS, _MOST_TAGS, _MOST_OPEN, _DEEPEST = 2_000_000, 40_000, 4_000, 100
_FORMAT = re.compile(r"<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/])[^<>]*(>?)", re.IGNORECASE)
_TAGS, _TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)"), re.compile(r"<[^<>]*>")
_ARTICLE = re.compile(r"article:[A-Za-z0-9._-]{1,100}")


def sanitised(html: str) -> str:
    """The HTML without scripts, styles, pictures, forms and links but http(s):, mailto: and `article:<id>`.

    What is too much for a parser or a page, in length, tags or depth, comes as its text.
    """
    import nh3  # not needed before the first article is read

    tags = html.count("<")
    if len(html) > _MOST_CHARS or tags > _MOST_TAGS or tags - 2 * html.count("</") - html.count("<br") > _MOST_OPEN:
        return _as_text(html)
    # A parser opens such a tag again in every paragraph, each with attributes of its own: kilobytes become gigabytes.
    found = nh3.clean(
        _FORMAT.sub(lambda one: f"<{one[1]}>" if one[2] else f"&lt;{one[1]}", html),
        tags=_BLOCKS | _INLINE | _TABLE,
        attributes=_ATTRIBUTES,
        attribute_filter=_attribute,
        url_schemes=set(_SCHEMES),
        # The defaults keep `//host/x` and `/tmp/x`, which Qt would load from a share or the disk.
        url_relative="deny",
        link_rel=None,
        clean_content_tags={"script", "style", "iframe", "object", "svg", "math", "template", "noscript"},
    )
    return found if _depth(found) <= _DEEPEST else _as_text(found)


def _depth(html: str) -> int:
    """How deep the tags of well-formed HTML are nested."""
    depth = most = 0
    for tag in _TAGS.finditer(html):
        if tag[1]:
            depth -= 1
        elif tag[2] not in _EMPTY:
            depth += 1
            most = max(most, depth)
    return most


def _as_text(html: str) -> str:
    """The words alone, as HTML."""
    words = " ".join(_TAG.sub(" ", html[:_MOST_CHARS]).split())
    return words.replace("<", "&lt;").replace(">", "&gt;")


def _attribute(tag: str, attribute: str, value: str) -> str | None:
    if (tag, attribute) == ("a", "href") and value.strip().lower().startswith("article:"):
        return value if _ARTICLE.fullmatch(value) else None
    return value
