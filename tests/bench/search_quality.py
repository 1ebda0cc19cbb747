"""How well the search finds: recall@5, MRR and time on the corpus of help articles in five languages.

    python tests/bench/search_quality.py [CORPUS [MOST-QUERIES-PER-SET]]

Each set of documents gets an index of its own, filled and asked through the same code as in the program. The corpus
is looked for beside the project (`../shared/corpus`); it is test data and not part of the product.
"""

import json
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median, quantiles

_ROOT = Path(__file__).resolve().parents[2]
if str(_ROOT) not in sys.path:
    sys.path.insert(0, str(_ROOT))

from desktop_app.domain.ids import AccountId  # noqa: E402 - found through the path set above
from desktop_app.domain.knowledge import HitKind  # noqa: E402
from desktop_app.store.database import CACHE, Database  # noqa: E402
from desktop_app.store.glossary import Glossary  # noqa: E402
from desktop_app.store.search import Entry, Reader, Writer  # noqa: E402

CORPUS = _ROOT.parent / "shared" / "corpus"

_ASCII = str.maketrans(
    {"å": "a", "ä": "a", "ö": "o", "æ": "ae", "ø": "o", "þ": "th", "ð": "d", "é": "e", "á": "a", "í": "i", "ó": "o",
     "ú": "u", "ý": "y", "Å": "A", "Ä": "A", "Ö": "O", "Æ": "AE", "Ø": "O", "Þ": "Th", "Á": "A", "Í": "I", "Ó": "O",
     "Ú": "U"}
)  # fmt: skip
_FEWEST_FOR_TYPO = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement. Shares are 0..1, times milliseconds."""

    name: str
    variant: str
    queries: int
    recall: float
    mrr: float
    p50_ms: float
    p95_ms: float


def as_typed_in_ascii(query: str) -> str:
    """The query as typed on a keyboard without Nordic letters."""
    return query.translate(_ASCII)


def with_one_typo(query: str) -> str:
    """The query with two neighbouring letters of its longest word exchanged; always the same for the same query."""
    words = query.split()
    longest = max(range(len(words)), key=lambda i: len(words[i]))
    word = words[longest]
    if len(word) >= _FEWEST_FOR_TYPO:
        at = random.Random(query).randrange(1, len(word) - 2)
        words[longest] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return " ".join(words)


def as_you_type(query: str) -> str:
    """The query while 60 % of its last word is typed."""
    words = query.split()
    words[-1] = words[-1][: max(1, round(len(words[-1]) * 0.6))]
    return " ".join(words)


VARIANTS: dict[str, Callable[[str], str]] = {
    "clean": lambda query: query,
    "ascii": as_typed_in_ascii,
    "typo": with_one_typo,
    "typing": as_you_type,
}


def measure(corpus: Path = CORPUS, most: int = 0) -> Iterator[Row]:
    """A row per set and variant as they come, then per language, and the macro means. None where there is no corpus.

    `most` queries of each set, evenly taken; 0 = all of them (a quarter of an hour).
    """
    rows: list[Row] = []
    for documents in sorted(corpus.glob("*/*.docs.jsonl")):
        name = f"{documents.parent.name}/{documents.name.split('.')[0]}"
        queries = _lines(documents.with_name(documents.name.replace(".docs.", ".queries.")))
        taken = queries[:: -(-len(queries) // most)] if most else queries
        for row in _measure_set(name, documents.parent.name, _lines(documents), taken):
            rows.append(row)
            yield row
    yield from _means(rows)


def _lines(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _measure_set(
    name: str, language: str, documents: Sequence[dict[str, str]], queries: Sequence[dict[str, str]]
) -> list[Row]:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Database(Path(folder) / "cache.db", CACHE)) as database,
    ):
        database.open()
        with database.transaction() as connection:
            Writer(connection).put(
                Entry(HitKind.ARTICLE, document["id"], language, document["title"], document["body"])
                for document in documents
            )
        return [_measure_variant(database, name, variant, language, queries) for variant in VARIANTS]


def _measure_variant(
    database: Database, name: str, variant: str, language: str, queries: Sequence[dict[str, str]]
) -> Row:
    reader = Reader(AccountId("bench"), Glossary())
    recalls, reciprocals, times = [], [], []
    for query in queries:
        relevant = set(query["relevant_ids"])
        text = VARIANTS[variant](query["query"])
        began = time.perf_counter()
        with database.reading() as connection:
            hits = reader.find(connection, text, language, (), 10)
        times.append((time.perf_counter() - began) * 1000)
        found = [hit.id for hit in hits]
        recalls.append(len(relevant.intersection(found[:5])) / min(len(relevant), 5))
        reciprocals.append(next((1 / (place + 1) for place, id in enumerate(found) if id in relevant), 0.0))
    return Row(name, variant, len(queries), mean(recalls), mean(reciprocals), median(times), quantiles(times, n=20)[18])


def _means(rows: Iterable[Row]) -> list[Row]:
    """Macro means: of the sets of each language, and of all sets."""
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        groups[row.name.split("/")[0], row.variant].append(row)
        groups["all", row.variant].append(row)
    return [
        Row(
            name,
            variant,
            sum(row.queries for row in group),
            mean(row.recall for row in group),
            mean(row.mrr for row in group),
            median(row.p50_ms for row in group),
            max(row.p95_ms for row in group),
        )
        for (name, variant), group in sorted(groups.items())
    ]


def main(arguments: Sequence[str]) -> int:
    """Print the table."""
    corpus = Path(arguments[0]) if arguments else CORPUS
    for row in measure(corpus, int(arguments[1]) if len(arguments) > 1 else 0):
        sys.stdout.write(
            f"{row.name:12} {row.variant:7} {row.queries:5d}  recall@5 {row.recall:.3f}  MRR {row.mrr:.3f}"
            f"  p50 {row.p50_ms:5.1f} ms  p95 {row.p95_ms:5.1f} ms\n"
        )
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
