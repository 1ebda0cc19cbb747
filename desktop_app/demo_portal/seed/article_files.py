"""Reads the topics and the articles of the seed, one HTML file per language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.demo_portal.texts import Texts

Json = dict[str, Any]
_HEAD = re.compile(r'\s*<h1>(.*?)</h1>\s*(?:<p class="lead">(.*?)</p>\s*)?(.*)', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def rows(listed: Json, folder: Path, texts: Texts, when: Callable[[str], str]) -> list[Json]:
    """Topics first, then the articles that have a text in at least one language."""
    found: list[Json] = [
        {
            "kind_of": "topic",
            **topic,
            "title": texts.all(f"topic.{topic['id']}.title") or {"en": topic["id"]},
            "text": texts.all(f"topic.{topic['id']}.text"),
        }
        for topic in listed.get("topics", [])
    ]
    for article in listed.get("articles", []):
        row = _article(article, folder, when)
        if row["languages"]:
            found.append(row)
    return found


def split(html: str) -> tuple[str, str, str]:
    """Title, summary (both plain text) and the HTML body of an article file."""
    match = _HEAD.match(html)
    if match is None:
        return "", "", html.strip()
    return plain(match.group(1)), plain(match.group(2) or ""), match.group(3).strip()


def plain(html: str) -> str:
    """The text of simple HTML, without tags and with single spaces."""
    text = _TAG.sub(" ", html)
    for entity, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&nbsp;", " "), ("&amp;", "&")):
        text = text.replace(entity, letter)
    return " ".join(text.split())


def _article(article: Json, folder: Path, when: Callable[[str], str]) -> Json:
    title, summary, html = {}, {}, {}
    for language in LANGUAGES:
        file = folder / language / f"{article['id']}.html"
        if language in article["languages"] and file.exists():
            title[language], summary[language], html[language] = split(file.read_text("utf-8"))
    return {
        "kind_of": "article",
        "id": article["id"],
        "kind": article["kind"],
        "topic_id": article["topic_id"],
        "service_ids": article.get("service_ids", []),
        "languages": list(html),
        "title": title,
        "summary": summary,
        "html": html,
        "tags": article.get("tags", []),
        "related": article.get("related", []),
        "published_at": when(article["published"]),
        "updated_at": when(article.get("updated") or article["published"]),
    }
