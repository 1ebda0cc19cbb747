"""Reading an article: its text, whether it helped, and the way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.knowledge import KnowledgeArticle
from ui import formats
from ui.language import Translated, words
from ui.messages.words import article_kind
from ui.models.rows import Row
from ui.theme import TEXT_WIDTH, Space, Type
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.editors.text import GrowingText
from ui.widgets.language_mark import foreign
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import LONGEST, PlainLabel
from ui.widgets.rich_text import RichText
from ui.widgets.section import Section


class HelpedCard(Translated, Card):
    """Did it help? Yes; or no, and then: what is missing, or a new case with this article linked."""

    rated = Signal(bool)
    feedback_wanted = Signal(str)
    case_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._can_tell = True
        self._question = PlainLabel(Type.STRONG)
        self._yes, self._no = Button(Look.SECONDARY, "thumb-up"), Button(Look.SECONDARY, "thumb-down")
        self._yes.setObjectName("knowledge.useful")
        self._no.setObjectName("knowledge.not_useful")
        for button in (self._yes, self._no):
            button.setCheckable(True)
        self._missing, self._text = PlainLabel(wraps=True), GrowingText(lines=3)
        self._text.setObjectName("knowledge.feedback")
        self._missing.setBuddy(self._text)
        self._tell, self._case = Button(Look.SECONDARY, "send"), Button(Look.PRIMARY, "new-case")
        self._tell.setObjectName("knowledge.tell")
        self._case.setObjectName("knowledge.new_case")
        answers, ways = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((answers, (self._question, self._yes, self._no)), (ways, (self._case, self._tell))):
            row.setSpacing(Space.XS)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch()
        self.body.addLayout(answers)
        for part in (self._missing, self._text):
            self.body.addWidget(part)
        self.body.addLayout(ways)
        self._yes.clicked.connect(lambda: self._on_rated(True))
        self._no.clicked.connect(lambda: self._on_rated(False))
        self._tell.clicked.connect(self._on_tell)
        self._case.clicked.connect(self.case_wanted)
        self.show_rating(None, can_tell=True)
        self.retranslate()

    def show_rating(self, rating: bool | None, *, can_tell: bool) -> None:
        """What was answered before, None for nothing yet; `can_tell`: whether the portal takes more than yes or no."""
        self._can_tell = can_tell
        self._yes.setChecked(rating is True)
        self._no.setChecked(rating is False)
        asks_more = rating is False
        for widget in (self._missing, self._text, self._tell):
            widget.setVisible(asks_more and can_tell)
        self._case.setVisible(asks_more)

    def clear(self) -> None:
        """Forget what was typed."""
        self._text.clear()

    def retranslate(self) -> None:
        self._question.setText(self.tr("Did this solve it?"))
        self._yes.setText(self.tr("Yes"))
        self._no.setText(self.tr("No"))
        self._missing.setText(self.tr("What is missing or wrong?"))
        self._text.setAccessibleName(self.tr("What is missing or wrong?"))
        self._tell.setText(self.tr("Tell the desk"))
        self._case.setText(self.tr("New case about this"))

    def _on_rated(self, is_useful: bool) -> None:
        self.show_rating(is_useful, can_tell=self._can_tell)
        self.rated.emit(is_useful)

    def _on_tell(self) -> None:
        text = self._text.toPlainText().strip()
        if text:
            self.feedback_wanted.emit(text)


class ArticleView(Translated, QWidget):
    """One article."""

    link_chosen = Signal(str)
    article_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._article: KnowledgeArticle | None = None
        self._related: tuple[KnowledgeArticle, ...] = ()
        self._facts = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._foreign = Banner(Kind.INFO)
        self._text = RichText()
        self._text.setObjectName("knowledge.text")
        self.helped = HelpedCard()
        self._see_also = Section(kind=Type.STRONG)
        self._list = RowList(hugs=True)
        self._list.setObjectName("knowledge.related")
        self._see_also.body.addWidget(self._list)
        paper = Card(Space.L, Space.S)
        for line in (self._facts, self._foreign, self._text):
            paper.body.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        parts: tuple[QWidget, ...] = (paper, self.helped, self._see_also)
        for part in parts:
            part.setMaximumWidth(TEXT_WIDTH + 2 * Space.L)
            column.addWidget(part)
        self._text.link_chosen.connect(self.link_chosen)
        self._list.opened.connect(lambda key: self.article_chosen.emit(str(key)))
        self.retranslate()

    def show_article(
        self, article: KnowledgeArticle, related: tuple[KnowledgeArticle, ...], *, can_rate: bool, can_tell: bool
    ) -> None:
        """Show an article with those related to it."""
        is_another = self._article is None or self._article.id != article.id
        self._article, self._related = article, related
        self.helped.setVisible(can_rate)
        self.helped.show_rating(article.my_rating, can_tell=can_tell)
        if is_another:
            self.helped.clear()
        self.retranslate()

    def retranslate(self) -> None:
        self._see_also.set_title(self.tr("See also"))
        self._list.setAccessibleName(self.tr("See also"))
        article = self._article
        if article is None:
            return
        updated = formats.day(article.updated_at.date()) if article.updated_at else ""
        updated = self.tr("Updated {date}").format(date=updated) if updated else ""
        self._facts.setText(" · ".join(part for part in (article_kind(article.kind), updated) if part))
        language = foreign(article.html)
        if language:
            text = self.tr("This article exists in {language} only.").format(language=language)
            self._foreign.show_text("", text, kind=Kind.INFO)
        else:
            self._foreign.clear()
        self._text.setAccessibleName(words(article.title))
        self._text.show_html(words(article.html, LONGEST))
        self._list.show_rows(
            [
                Row(key=each.id, title=words(each.title), subtitle=words(each.summary), icon="document")
                for each in self._related
            ]
        )
        self._see_also.setVisible(bool(self._related))
