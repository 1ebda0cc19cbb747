"""The line by which our own texts are known again."""

import time
from dataclasses import replace

import pytest

from desktop_app.domain.ids import FieldId
from desktop_app.portals.zendesk.traces import found_in, signed, trace, without, without_in_html
from tests.makers import a_comment, a_file, a_submit


def test_a_text_is_known_again_and_shown_as_it_was_written() -> None:
    command = a_comment(text="Any news?")
    written = signed(command.text, trace(command))
    assert written.startswith("Any news?\n\nNordesk ref. ")
    assert found_in(written) == (trace(command),)
    assert without(written) == "Any news?"
    assert without(written + "\n\n") == "Any news?"
    assert without("Any news?") == "Any news?"
    assert without(None) == ""


def test_the_same_command_has_the_same_line_and_other_words_another() -> None:
    command = a_submit()
    assert trace(command) == trace(replace(command))
    others = [
        replace(command, answers={**command.answers, FieldId("34"): ("a", "b")}),
        replace(command, files=(a_file(),)),
        replace(command, copy_to=("a@b.example",)),
    ]
    for other in others:
        assert trace(other).key == trace(command).key
        assert trace(other).words != trace(command).words
    assert trace(a_submit()).key != trace(command).key


def test_the_key_itself_is_not_told() -> None:
    command = a_comment()
    assert command.key not in signed(command.text, trace(command))


def test_a_text_may_be_empty() -> None:
    command = a_comment(text=" ")
    assert signed(command.text, trace(command)) == trace(command).line()


def test_html_is_shown_without_the_line() -> None:
    line = trace(a_comment()).line()
    assert without_in_html(f"<div><p>Hello</p><p dir='auto'>{line}</p></div>") == "<div><p>Hello</p></div>"
    assert without_in_html(f"Hello<br><br>{line}") == "Hello"
    assert without_in_html(None) == ""


def test_several_lines_are_all_found() -> None:
    one, other = trace(a_comment()), trace(a_comment())
    assert found_in(f"> {one.line()}\n{other.line()}") == (one, other)


@pytest.mark.parametrize("blank", ["\xa0", "&nbsp;", "  "])
def test_another_sort_of_blank_does_no_harm(blank: str) -> None:
    mark = trace(a_comment())
    line = mark.line().replace(" ", blank)
    assert found_in(f"Hello {line}") == (mark,)
    assert without(f"Hello\n\n{line}") == "Hello"
    assert without_in_html(f"<p>Hello</p><p>{line}</p>") == "<p>Hello</p>"


@pytest.mark.parametrize("rude", [" ", "\n", "\xa0", "<br>", "<br >\n", "<p>", "<p ", "Nordesk ref. "])
def test_no_text_takes_for_ever(rude: str) -> None:
    began = time.monotonic()
    for text in (rude * 60_000 + "x", "x" + rude * 60_000):
        without(text)
        without_in_html(text)
        found_in(text)
    assert time.monotonic() - began < 5.0


def test_many_ends_of_lines_before_the_line_go_with_it() -> None:
    line = trace(a_comment()).line()
    assert without("Hello" + "\n \xa0" * 1000 + line) == "Hello"
    assert without_in_html("Hello" + "<br />\n" * 1000 + line + "<br>") == "Hello<br>"
    assert without_in_html(f"a > {line} b <p>{line}</p> c") == "a >  b  c"
