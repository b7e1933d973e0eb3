"""Words that a reader sees beside the same words that nobody does, in small files of many formats."""

from __future__ import annotations

import re

import pytest

from tonecheck.config import Config
from tonecheck.engine import check
from tonecheck.formats import extract
from tonecheck.text import Document, Span

ONE_RULE = Config(select=("jargon-utilize",))

# "utilise" is shown, "utilize" is not.
TRAPS = {
    "a message within a message": ("json", '{"a": "We utilise $t(utilize.it) to help", "b": "$t(c, {\\"d\\": \\"utilize\\"}) stays"}'),
    "a part in another language": ("html", '<html lang="de"><p>We utilise it</p><p lang="fr">On utilize</p><p lang="en-GB">Utilise</p>'),
    "what a search engine shows": ("html", '<meta name="description" content="We utilise it"><meta name="x" content="to utilize"><p>A</p>'),
    "a comment after the echo": ("php", "<p><?php echo __('We utilise it'); /* utilize */ ?></p>"),
    "a reference without a title": ("rst", "See :ref:`utilize` and :ref:`how we utilise it <utilize>`.\n"),
    "a comment in MDX": ("markdown", "We utilise it {/* utilize */} here.\n\n{/* we utilize it */}\n"),
    "branches and conditions": ("html", "<p>{% if a == 'utilize' %}We utilise it{% else %}Utilise it{% endif %}</p>"),
    "front matter below other keys": ("markdown", "---\nseo:\n  description: >\n    We utilise\n    it\n  slug: utilize\n  title: 'We utilise'\n---\nA\n"),
    "titles of links": ("markdown", '[We](/utilize "so \\\"utilise\\\" it") ![It](utilize.png (We utilise it))\n'),
    "strings beside markup": ("jsx", "const a = <p title={b ? 'We utilise' : ('utilise it')}>{f('utilize') ? <b>We utilise</b> : (\n'We utilise \\'it\\'')}</p>"),
    "without scripts": ("html", "<noscript><p>We utilise it<br>\nWe utilise it<script>utilize</script></noscript>"),
    "merge fields": ("html", '<p>We utilise {!utilize} and %%=v(@utilize)=%%</p><a href="/utilize" data-a="utilize">utilise</a>'),
}  # fmt: skip


@pytest.mark.parametrize(("format", "source"), TRAPS.values(), ids=TRAPS)
def test_only_what_is_shown_is_found(format: str, source: str) -> None:
    found = {finding.span for finding in check(Document("x", source, format), ONE_RULE).findings}
    assert found == {Span(*match.span()) for match in re.finditer("utilise", source, re.IGNORECASE)}


def test_each_mail_of_a_mailbox_is_a_message() -> None:
    mail = "From a@example.com Mon Jan  1 00:00:00 2024\nSubject: {0}\n\nWe go {0}.\n\n"
    found = extract(Document("x", mail.format("north") + mail.format("south"), "mail"))
    parts = [" ".join(prose.text for prose in part) for part in found.parts()]
    assert parts == ["north We go north.", "south We go south."]
