"""Knowledge: topics, search as you type, and the article one reads."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import AccountId, ArticleId
from desktop_app.domain.knowledge import Hit, HitKind, KnowledgeArticle, Topic
from desktop_app.services import Services
from desktop_app.services.search import Query
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.language import Translated, current, words
from ui.messages import message_of
from ui.navigation import Go, PageName
from ui.pages.knowledge.article import ArticleView
from ui.pages.knowledge.browse import BrowseView
from ui.pages.knowledge.doings import ArticleDoings
from ui.widgets.breadcrumb import Breadcrumb
from ui.widgets.page import PageFrame
from ui.widgets.search_field import SearchField

_HITS = 40


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The topics and the articles of what is shown."""

    topics: tuple[Topic, ...]
    articles: tuple[KnowledgeArticle, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    """An article with those related to it."""

    article: KnowledgeArticle | None
    related: tuple[KnowledgeArticle, ...]
    topics: tuple[Topic, ...]
    capabilities: Capabilities


class KnowledgePage(Translated, QWidget):
    """Browse, search, read."""

    go = Signal(object)
    toast = Signal(str)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._account_id = AccountId("")
        self._topics: tuple[Topic, ...] = ()
        self._topic_id: str | None = None
        self._article: KnowledgeArticle | None = None
        self._doings = ArticleDoings(services.knowledge, services.drafts, bridge)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._frame = PageFrame()
        self._crumbs = Breadcrumb()
        self._frame.add_above(self._crumbs)
        self._search = SearchField()
        self._search.setObjectName("knowledge.search")
        self._browse, self._reader = BrowseView(), ArticleView()
        self._reader.hide()
        self._frame.body.addWidget(self._search)
        self._frame.body.addWidget(self._browse)
        self._frame.body.addWidget(self._reader)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._crumbs.chosen.connect(lambda id: self._show_all() if id == "all" else self._show_topic(id))
        self._search.searched.connect(self._on_searched)
        self._search.left_down.connect(self._browse.focus_list)
        self._browse.topic_chosen.connect(self._show_topic)
        self._browse.article_chosen.connect(self._on_article_chosen)
        self._browse.everything_wanted.connect(self._show_all)
        self._reader.article_chosen.connect(self._on_article_chosen)
        self._reader.link_chosen.connect(self._on_link)
        self._reader.helped.rated.connect(self._doings.rate)
        self._reader.helped.feedback_wanted.connect(self._doings.tell)
        self._reader.helped.case_wanted.connect(self._doings.begin_case)
        self._doings.rated.connect(lambda: self.toast.emit(self.tr("Thank you. The desk will see it.")))
        self._doings.told.connect(self._on_told)
        self._doings.begun.connect(self._on_draft)
        self._doings.failed.connect(lambda error: self._frame.banner.show_message(message_of(error)))

    def retranslate(self) -> None:
        self._search.say(self.tr("Search the articles"))
        self._show_path()
        if self._article is None and self._search.text().strip():
            # The hits in the reader's language stand first.
            self._on_searched(self._search.text().strip())

    def open(self, go: Go) -> None:
        """Show an article, a search, or everything there is."""
        account = self._services.session.current()
        self._account_id = go.account_id or (account.id if account else AccountId(""))
        if not self._account_id:
            return
        if go.article_id is not None:
            self._read_article(go.article_id)
        elif go.words:
            self._search.set_words(go.words)
            self._on_searched(go.words)
        elif self._search.text().strip():
            self._on_searched(self._search.text().strip())
        else:
            self._read_shelf()

    def _show_all(self) -> None:
        self._topic_id = None
        self._search.set_words("")
        self._read_shelf()

    def _show_topic(self, topic_id: str) -> None:
        self._topic_id = topic_id
        self._read_shelf()

    def _read_shelf(self) -> None:
        self._article = None
        knowledge, account_id, topic_id = self._services.knowledge, self._account_id, self._topic_id

        def read(_task: Task) -> _Shelf:
            return _Shelf(knowledge.topics(account_id), knowledge.articles(account_id, topic_id))

        self._bridge.ask(self, Lane.READ, read, self._show_shelf)

    def _show_shelf(self, shelf: _Shelf) -> None:
        self._topics = shelf.topics
        if self._topic_id is None:
            counts = Counter(article.topic_id for article in shelf.articles)
            topics = [(topic, counts[topic.id]) for topic in shelf.topics if counts[topic.id]]
            self._browse.show_topics(topics, shelf.articles)
        else:
            self._browse.show_topic(self._topic_id, shelf.articles)
        self._turn_to(self._browse)

    def _turn_to(self, view: QWidget) -> None:
        is_reading = view is self._reader
        self._reader.setVisible(is_reading)
        self._browse.setVisible(not is_reading)
        self._search.setVisible(not is_reading)
        self._show_path()

    def _show_path(self) -> None:
        path = [("all", self.tr("Knowledge"))]
        topic_id = self._article.topic_id if self._article else self._topic_id
        topic = next((topic for topic in self._topics if topic.id == topic_id), None)
        if topic is not None:
            path.append((topic.id, words(topic.title)))
        title, text = words(topic.title) if topic else self.tr("Knowledge"), words(topic.text) if topic else ""
        if self._article is not None:
            path.append(("article", words(self._article.title)))
            title, text = words(self._article.title), words(self._article.summary)
        self._crumbs.show_path(path)
        self._crumbs.setVisible(len(path) > 1)
        self._frame.set_title(title, text)

    def _on_searched(self, text: str) -> None:
        if not text:
            self._show_all()
            return
        self._article = None
        query = Query(text, current(), frozenset({HitKind.ARTICLE}), self._account_id, _HITS)
        search = self._services.search
        self._bridge.ask(self, Lane.READ, lambda task: search.find(query, task), self._show_hits)

    def _show_hits(self, hits: tuple[Hit, ...]) -> None:
        if self._article is not None or not self._search.text().strip():
            return
        best: dict[str, Hit] = {}
        for hit in hits:
            # One row an article, in the language that stood first.
            best.setdefault(hit.id, hit)
        self._browse.show_hits(tuple(best.values()))
        self._turn_to(self._browse)

    def _on_article_chosen(self, id: str) -> None:
        self.go.emit(Go(PageName.KNOWLEDGE, account_id=self._account_id, article_id=ArticleId(id)))

    def _read_article(self, id: ArticleId) -> None:
        services, account_id = self._services, self._account_id

        def read(_task: Task) -> _Reading:
            article = services.knowledge.article(account_id, id)
            related = [services.knowledge.article(account_id, each) for each in article.related] if article else []
            shown = tuple(each for each in related if each is not None)
            return _Reading(
                article, shown, services.knowledge.topics(account_id), services.session.capabilities(account_id)
            )

        def show(reading: _Reading) -> None:
            if account_id == self._account_id:  # else one has gone on to another portal, where it may mean another
                self._show_article(reading)

        self._bridge.ask(self, Lane.READ, read, show)

    def _show_article(self, reading: _Reading) -> None:
        if reading.article is None:
            self._show_all()
            self.toast.emit(self.tr("The portal no longer has this article."))
            return
        self._article, self._topics = reading.article, reading.topics
        self._doings.point_at(self._account_id, reading.article.id)
        self._reader.show_article(
            reading.article,
            reading.related,
            can_rate=Capability.RATE_ARTICLE in reading.capabilities,
            can_tell=Capability.ARTICLE_FEEDBACK in reading.capabilities,
        )
        self._turn_to(self._reader)

    def _on_link(self, link: str) -> None:
        if link.startswith("article:"):
            self._on_article_chosen(link.removeprefix("article:").lstrip("/"))
        else:
            QDesktopServices.openUrl(QUrl(link))

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and self._account_id and changes.concern(What.ARTICLES):
            if self._article is not None:
                self._read_article(self._article.id)
            elif not self._search.text().strip():
                self._read_shelf()

    def _on_told(self) -> None:
        self._reader.helped.clear()
        self.toast.emit(self.tr("Thank you. The desk will see it."))

    def _on_draft(self, draft: Draft) -> None:
        self.go.emit(Go(PageName.NEW_CASE, account_id=draft.account_id, draft_id=draft.id))
