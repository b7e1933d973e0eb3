"""``tonecheck explain``, ``rules``, ``scorers`` and ``mcp``: what there is and why, for people and programs."""

from __future__ import annotations

import os

import click

from tonecheck.cli.options import complete_rules, config_option, fail
from tonecheck.errors import TonecheckError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.rule import Rule


@click.command()
@click.argument("rule", shell_complete=complete_rules)
@config_option
def explain(rule: str, config_file: str | None) -> None:
    """Explain a rule or a family of rules.

    Says what it looks for, why it matters to the reader, from what source, and what to write instead.
    """
    from tonecheck.render import rules as render

    known = _known(config_file)
    found = [item for item in known if rule in (item.id, item.family)]
    if not found:
        from tonecheck.config import LISTING, nearest

        fail(f"there is no rule or family “{rule}”{nearest(rule, [item.id for item in known], LISTING)}")
    click.echo("\n\n".join(render.page(item) for item in found))


@click.command()
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", help="How to show rules.")
@config_option
def rules(output_format: str, config_file: str | None) -> None:
    """List every rule, your own included."""
    from tonecheck.render import rules as render

    known = _known(config_file)
    if output_format == "json":
        import json

        click.echo(json.dumps([render.as_dict(rule) for rule in known], ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(render.listing(known)))


def _known(config_file: str | None) -> tuple[Rule, ...]:
    """Every built-in rule, and those of the settings in force here, or of a config file."""
    from tonecheck.files import Settings
    from tonecheck.rules import all_rules

    try:
        return (*all_rules(), *Settings({}, config_file).base(".").own_rules)
    except TonecheckError as error:
        fail(str(error))


@click.command()
def mcp() -> None:
    """Answer writing assistants over the Model Context Protocol.

    A program that speaks the protocol starts this command and asks it: check, score, explain, rewrite-options. Needs
    the extra `mcp`.
    """
    try:
        from tonecheck.mcp_server import server
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("mcp", "mcp_types", "pydantic"):
            raise
        fail("answering assistants needs the package mcp, version 2: pip install 'tonecheck[mcp]'")
    server().run("stdio")


@click.command()
def scorers() -> None:
    """List the scorers and whether they are ready.

    Says what each is, the size of its weights, how fast it is and how well it agrees with readers.
    """
    import tonecheck_models

    from tonecheck.findings import DIMENSIONS
    from tonecheck.scoring import ABOUT, is_installed

    folder = os.path.dirname(tonecheck_models.__file__)
    click.echo(f"{'':10} {'size':>8} {'sentences/s':>12}  " + "  ".join(f"{name:>9}" for name in DIMENSIONS))
    for scorer in ABOUT:
        path = os.path.join(folder, scorer.weights)
        size = f"{os.path.getsize(path) / 1e6:.1f} MB" if os.path.exists(path) else "no weights"
        state = "ready" if is_installed(scorer.name) else f"pip install '{scorer.needs}'"
        quality = "  ".join(f"{value:9.2f}" for value in scorer.quality)
        # Two digits: times are noisy.
        speed = int(float(f"{scorer.speed:.2g}"))
        click.echo(f"{scorer.name:10} {size:>8} {speed:12,}  {quality}  {state}: {scorer.what}")
    click.echo(
        "Sentences of twenty words a second on one processor core, without a GPU; and how well the order of scores agrees with\n"
        "that of readers, on real copy of sources the scorer never saw (rank correlation; 1 is the same order)."
    )
