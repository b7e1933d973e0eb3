"""``tonecheck clean``."""

from __future__ import annotations

import click

from tonecheck.cli.options import fail


@click.command()
def clean() -> None:
    """Delete what earlier runs kept to make later ones faster.

    Nothing is lost by it: the next check takes as long as the first. The environment variable TONECHECK_CACHE_DIR says
    where these files lie; without it, they are where your system has its caches.
    """
    from tonecheck import cache

    try:
        count, size = cache.clean()
    except OSError as error:
        fail(f"{cache.folder()} could not be deleted: {error.strerror}; delete it by hand")
    click.echo(f"Deleted {count} file{'' if count == 1 else 's'} ({size / 1e6:.1f} MB) from {cache.folder()}")
