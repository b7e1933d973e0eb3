"""``tonecheck lsp``."""

from __future__ import annotations

import sys

import click

from tonecheck.cli.options import fail


@click.command()
@click.option("--tcp", metavar="HOST:PORT", help="Listen here instead of using standard input and output.")
@click.option("--log-file", metavar="FILE", help="Write what happens, and what goes wrong, to this file.")
def lsp(tcp: str | None, log_file: str | None) -> None:
    """Serve an editor by the language server protocol.

    Editors start this command themselves; https://tonecheck.readthedocs.io/en/stable/editors/ says how to set up yours.
    Needs the extra `lsp`.
    """
    address = _address(tcp) if tcp else None
    try:
        from tonecheck_lsp.server import serve
    except ImportError as error:
        fail(f"the language server needs more packages ({error}): pip install 'tonecheck[lsp]'")
    _log_to(log_file)
    sys.exit(serve(address))


def _address(text: str) -> tuple[str, int]:
    """The host and port in ``HOST:PORT``; only this machine itself is a host, for nothing is encrypted."""
    host, _, port = text.rpartition(":")
    if host not in ("127.0.0.1", "localhost", "[::1]") or not port.isdecimal() or int(port) > 65535:
        fail(f"--tcp {text}: must be 127.0.0.1, localhost or [::1], a colon and a port, as in 127.0.0.1:5007")
    return host.strip("[]"), int(port)


def _log_to(path: str | None) -> None:
    """Send the log to a file, or warnings to standard error; standard output is the editor's."""
    import logging

    try:
        where = {"filename": path, "encoding": "utf-8"} if path else {"stream": sys.stderr}
        level = logging.INFO if path else logging.WARNING
        logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s", **where)
    except OSError as error:
        fail(f"--log-file {path}: {error.strerror}")
    # Every message in full: more than a log should hold, and it would cost more than the check.
    logging.getLogger("pygls").setLevel(logging.WARNING)
