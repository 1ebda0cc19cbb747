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
_ARTICLE = re.compile(r"article:[A-Za-z0-9._-]{1,100}")


def sanitised(html: str) -> str:
    """The HTML without scripts, styles, pictures, forms and links but http(s):, mailto: and `article:<id>`."""
    import nh3  # not needed before the first article is read

    return nh3.clean(
        html,
        tags=_BLOCKS | _INLINE | _TABLE,
        attributes=_ATTRIBUTES,
        attribute_filter=_attribute,
        url_schemes=set(_SCHEMES),
        # The defaults keep `//host/x` and `/tmp/x`, which Qt would load from a share or the disk.
        url_relative="deny",
        link_rel=None,
        clean_content_tags={"script", "style", "iframe", "object", "svg", "math", "template", "noscript"},
    )


def _attribute(tag: str, attribute: str, value: str) -> str | None:
    if (tag, attribute) == ("a", "href") and value.strip().lower().startswith("article:"):
        return value if _ARTICLE.fullmatch(value) else None
    return value
