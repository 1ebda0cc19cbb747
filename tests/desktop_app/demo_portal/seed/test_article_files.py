"""Article files."""

import pytest

from desktop_app.demo_portal.seed.article_files import plain, split


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            '<h1>A &amp; B</h1>\n<p class="lead">In <em>short</em>.</p>\n<p>Body</p>\n',
            ("A & B", "In short .", "<p>Body</p>"),
        ),
        ("<h1>A</h1><p>Body</p>", ("A", "", "<p>Body</p>")),
        ("<p>No head</p>\n", ("", "", "<p>No head</p>")),
    ],
)
def test_split(html: str, expected: tuple[str, str, str]) -> None:
    assert split(html) == expected


def test_plain() -> None:
    assert plain("<p>a&nbsp;&lt;b&gt;\n <em>c</em> &quot;d&quot; &amp;lt;</p>") == 'a <b> c "d" &lt;'
