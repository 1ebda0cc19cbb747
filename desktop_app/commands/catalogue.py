"""`nordesk catalogue`: what can be asked for, and the form of one item."""

import argparse

from desktop_app.bootstrap import App
from desktop_app.commands.output import Exit, Output
from desktop_app.commands.which import account_of
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.ids import AccountId, ItemId
from desktop_app.errors import Gone


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `catalogue`."""
    parser.add_argument("item", nargs="?", help="show the form of this item")


def run(args: argparse.Namespace, app: App, out: Output) -> int:
    """The catalogue as last heard; read first where nothing was heard yet."""
    account, language = account_of(args, app), app.services.preferences.language()
    catalog = catalog_of(account.id, app)
    if args.item is None:
        out.say(catalog.items, _list(catalog, language))
        return Exit.DONE
    item = catalog.item(ItemId(args.item))
    if item is None:
        raise Gone
    lines = [item.title.in_(language), item.summary.in_(language), ""]
    for field in item.form.fields:
        mark = "*" if field.is_required else " "
        lines.append(f"{mark} {field.id:<20} {field.kind:<14} {field.label.in_(language)}")
        lines += [f"      {choice.id:<20} {choice.label.in_(language)}" for choice in field.choices]
    out.say(item, lines)
    return Exit.DONE


def catalog_of(account_id: AccountId, app: App) -> Catalog:
    """The account's catalogue. Raises PortalError when it was never read and cannot be now."""
    catalog = app.services.catalog.catalog(account_id)
    if catalog.items:
        return catalog
    error = app.sync(account_id)
    if error is not None:
        raise error
    return app.services.catalog.catalog(account_id)


def _list(catalog: Catalog, language: str) -> list[str]:
    lines = []
    for category in catalog.categories:
        lines.append(category.title.in_(language))
        for item in catalog.items_of(category.id):
            lines.append(f"  {item.id:<20} {item.title.in_(language)}{'' if item.is_allowed else '  (not for you)'}")
    return lines
