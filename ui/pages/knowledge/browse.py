"""Finding an article: topics as cards, lists of articles, and what a search found."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.knowledge import ArticleKind, Hit, KnowledgeArticle, Topic
from ui import formats, icons
from ui.icons import Ink
from ui.language import NAMES, Translated, current, words
from ui.messages.words import article_kind
from ui.models.rows import Row
from ui.theme import Space, Type
from ui.widgets.card import PressCard
from ui.widgets.card_grid import CardGrid
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_label import IconLabel
from ui.widgets.language_mark import foreign
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel
from ui.widgets.section import Section

_KIND_ICONS = {ArticleKind.FAQ: "info", ArticleKind.HOW_TO: "document", ArticleKind.RELEASE_NOTES: "new"}
_LATEST = 6


class TopicCard(PressCard):
    """A topic: its name, what it holds, how many articles."""

    def __init__(self, topic: Topic, count: int) -> None:
        super().__init__()
        self.setObjectName(f"knowledge.topic.{topic.id}")
        title, text = PlainLabel(Type.STRONG, wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
        tally = PlainLabel(Type.CAPTION, "accent")
        title.setText(words(topic.title))
        text.setText(words(topic.text))
        n = count
        tally.setText(QCoreApplication.translate("Knowledge", "%n articles", None, n))
        icon = topic.icon if icons.exists(topic.icon) else "document"
        self.body.addWidget(IconLabel(icon, Ink.ACCENT, 22, pad=9))
        self.body.addWidget(title)
        self.body.addWidget(text)
        self.body.addStretch()
        self.body.addWidget(tally)
        self.setText(f"{title.text()}, {tally.text()}".replace("&", "&&"))
        self.let_through()


def article_row(article: KnowledgeArticle) -> Row:
    """An article in a list."""
    language = foreign(article.title)
    subtitle = " · ".join(part for part in (article_kind(article.kind), language, words(article.summary)) if part)
    return Row(
        key=article.id,
        title=words(article.title),
        subtitle=subtitle,
        caption=formats.day(article.updated_at.date()) if article.updated_at else "",
        icon=_KIND_ICONS[article.kind],
    )


def hit_row(hit: Hit) -> Row:
    """An article a search found."""
    language = NAMES.get(hit.language, "") if hit.language != current() else ""
    subtitle = " · ".join(part for part in (language, hit.excerpt) if part)
    return Row(key=hit.id, title=hit.title, subtitle=subtitle, icon="document", spans=hit.spans)


class BrowseView(Translated, QWidget):
    """Topics and the newest articles; or the articles of a topic, or what was found."""

    topic_chosen = Signal(str)
    article_chosen = Signal(str)
    everything_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._topics: tuple[tuple[Topic, int], ...] = ()
        self._articles: tuple[KnowledgeArticle, ...] = ()
        self._hits: tuple[Hit, ...] | None = None
        self._topic_id: str | None = None
        self._is_read = False
        self._cards = CardGrid(240)
        self._themes, self._latest = Section(Space.M), Section()
        self._list = RowList(hugs=True)
        self._list.setObjectName("knowledge.list")
        self._empty = EmptyState("knowledge")
        self._themes.body.addWidget(self._cards)
        self._latest.body.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for part in (self._themes, self._latest, self._empty):
            column.addWidget(part)
        self._list.opened.connect(lambda key: self.article_chosen.emit(str(key)))
        self._empty.acted.connect(self.everything_wanted)
        self.retranslate()

    def show_topics(self, topics: Sequence[tuple[Topic, int]], articles: Sequence[KnowledgeArticle]) -> None:
        """Topics with their numbers of articles, and all articles, newest first."""
        self._topics, self._articles, self._hits, self._topic_id = tuple(topics), tuple(articles), None, None
        self._is_read = True
        self.retranslate()

    def show_topic(self, topic_id: str, articles: Sequence[KnowledgeArticle]) -> None:
        """The articles of one topic."""
        self._topic_id, self._articles, self._hits, self._is_read = topic_id, tuple(articles), None, True
        self.retranslate()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """What a search found."""
        self._hits, self._is_read = tuple(hits), True
        self.retranslate()

    def focus_list(self) -> None:
        """Go on to the results."""
        self._list.setFocus()

    def retranslate(self) -> None:
        self._themes.set_title(self.tr("Topics"))
        shows_topics = self._hits is None and self._topic_id is None and bool(self._topics)
        self._themes.setVisible(shows_topics)
        if shows_topics:
            cards = []
            for topic, count in self._topics:
                card = TopicCard(topic, count)
                card.clicked.connect(lambda _checked=False, id=topic.id: self.topic_chosen.emit(id))
                cards.append(card)
            self._cards.set_cards(cards)
        rows = self._rows(shows_topics)
        self._list.show_rows(rows)
        self._list.setAccessibleName(self.tr("Articles"))
        if self._hits is not None:
            self._latest.set_title(formats.results(len(rows)))
        else:
            self._latest.set_title(self.tr("New and changed") if shows_topics else self.tr("Articles"))
        self._latest.setVisible(bool(rows))
        self._empty.setVisible(self._is_read and not rows and not shows_topics)
        if self._hits is not None:
            self._empty.set_words(
                self.tr("No article found"),
                self.tr(
                    "Try fewer or other words. Any of the six languages will do, also without å, ä, ö, æ, ø, þ, ð."
                ),
                self.tr("Show all topics"),
            )
        else:
            self._empty.set_words(self.tr("No articles yet"), self.tr("They come with the next answer of the portal."))

    def _rows(self, shows_topics: bool) -> list[Row]:
        if self._hits is not None:
            return [hit_row(hit) for hit in self._hits]
        articles = self._articles[:_LATEST] if shows_topics else self._articles
        return [article_row(article) for article in articles]
