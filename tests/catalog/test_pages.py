"""`chainpay.catalog.pages`: text that is aligned on a terminal, coloured, as rich text, as HTML."""

from __future__ import annotations

import io
from html.parser import HTMLParser

import pytest
import rich.console

from chainpay.catalog.pages import Code, Heading, Link, Page, Paragraph, Table, page_of

PAGE = Page(
    Heading("POST v3/refund  申请退款"),
    Link("https://pay.weixin.qq.com/doc/v3/merchant/4012791862"),
    Paragraph("one line of text"),
    Paragraph(""),
    Table((("  amount", "* object", "金额信息"), ("    退款币种", "string", "CNY"))),
    Code("client.v3.refund.post(\n    json={},\n)"),
)


def test_text_is_aligned_by_columns() -> None:
    """A Chinese character takes two, so what stands below it starts further to the left."""
    assert PAGE.text(80).splitlines() == [
        "POST v3/refund  申请退款",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791862",
        "one line of text",
        "",
        "  amount      * object  金额信息",
        "    退款币种  string    CNY",
        "client.v3.refund.post(",
        "    json={},",
        ")",
    ]


def test_the_last_column_is_wrapped() -> None:
    """At spaces, and between Chinese characters; what goes on stands below it."""
    table = Table((("a", "one two three 退款退款退款 " + "x" * 16),))
    assert Page(table).text(20).splitlines() == [
        "a  one two three 退",
        "   款退款退款",
        "   xxxxxxxxxxxxxxxx",
    ]


def test_a_word_that_is_wider_than_its_column_stands_below() -> None:
    """A path or a constant is not broken; the other rows stay as they are."""
    rows = (("name", "one two"), ("address", "or x" + "x" * 20), ("", "y" * 25))
    assert Page(Table(rows)).text(32).splitlines() == [
        "name     one two",
        "address  or",
        "         xxxxxxxxxxxxxxxxxxxxx",
        "        yyyyyyyyyyyyyyyyyyyyyyyyy",
    ]
    assert Page(Table(rows)).text(28).splitlines()[1:4] == [
        "address",
        "        or",
        "        xxxxxxxxxxxxxxxxxxxxx",
    ]


def test_a_clipped_column_is_cut() -> None:
    """An ellipsis says so; what fits stays."""
    rows = (("a", "退款" * 20), ("b", "short"))
    assert Page(Table(rows, is_clipped=True)).text(20).splitlines() == [
        "a  退款退款退款退款…",
        "b  short",
    ]


def test_a_narrow_terminal_breaks_no_address() -> None:
    """An address, which is to be clicked, and code, which is to be pasted, stay whole."""
    lines = PAGE.text(10).splitlines()
    assert "https://pay.weixin.qq.com/doc/v3/merchant/4012791862" in lines
    assert "client.v3.refund.post(" in lines


def test_the_terminal_tells_the_width(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless the caller passes a width."""
    monkeypatch.setenv("COLUMNS", "14")
    assert PAGE.text() == PAGE.text(14) != PAGE.text(80)


def test_colour_changes_no_text() -> None:
    """Without its escapes, the coloured text is the plain one."""
    coloured = PAGE.text(40, colour=True)
    plain = rich.text.Text.from_ansi(coloured).plain
    assert plain.rstrip() == PAGE.text(40)
    assert coloured.count("\x1b[0m") >= 6


def test_control_characters_are_replaced() -> None:
    """Nothing that comes from outside moves the cursor or rings the bell."""
    evil = "a\x1b[2Jb\x07\x9bc\td"
    page = Page(
        Heading(evil), Paragraph(evil), Link(evil), Code(evil), Table(((evil, f"{evil}\nx"),))
    )
    assert page.text(200).splitlines()[0] == "a?[2Jb??c   d"
    assert all(char.isprintable() for char in page.text(200).replace("\n", ""))


def test_rich_shows_the_page() -> None:
    """In its own width and colours."""
    out = io.StringIO()
    rich.console.Console(file=out, width=60, force_terminal=True).print(PAGE)
    assert "\x1b[" in out.getvalue()
    plain = io.StringIO()
    rich.console.Console(file=plain, width=60, color_system=None).print(PAGE)
    assert [line.rstrip() for line in plain.getvalue().splitlines()] == PAGE.text(60).splitlines()


class Reader(HTMLParser):
    """Notes the tags and the text of a fragment, and that each tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.seen.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


def test_html_has_the_same_words() -> None:
    """As a heading, a link, a table with its indentation, and code."""
    html = PAGE.html()
    reader = read(html)
    assert {"h4", "a", "p", "table", "tr", "td", "pre", "code"} == set(reader.seen)
    assert reader.seen.count("td") == 6
    for word in ("申请退款", "one line of text", "金额信息", "    json={},"):
        assert any(word in text for text in reader.texts)
    assert html.index("padding-left:1.5em") < html.index("padding-left:2.5em")


def test_html_is_escaped() -> None:
    """No text becomes a tag, in whatever block it stands."""
    evil = '<script>alert("1")</script>'
    page = Page(
        Heading(evil), Paragraph(evil), Link(f'"{evil}'), Code(evil), Table(((evil, evil),))
    )
    reader = read(page.html())
    assert "script" not in reader.seen
    assert reader.texts.count(evil) == 5


def test_a_terminal_that_is_too_narrow_stacks() -> None:
    """The last cell stands below the others, and nothing is cut."""
    page = Page(Table((("client.v3.refund.domestic.refunds.post", "申请退款"), ("x", ""))))
    assert page.text(50).splitlines() == [
        "client.v3.refund.domestic.refunds.post",
        "        申请退款",
        "x",
    ]


def test_what_is_no_page_is_refused() -> None:
    """The error names the class."""
    with pytest.raises(TypeError, match="there is no page for int"):
        page_of(42)
