"""Precision of the kinds of message: what is found in complete mails, and nothing that a reader would not say too."""

from __future__ import annotations

import json
from pathlib import Path

from tonecheck.config import Config
from tonecheck.engine import kind_of
from tonecheck.files import Settings, read, walk
from tonecheck.text import Document

CORPORA = Path(__file__).parents[2] / "corpora"

CLEAN = {
    "payroll-software-outage-followup.html": "apology",
    "bereavement-bank-letter.txt": "condolence",
    "mobile-bereavement-email.txt": "condolence",
    "tenancy-after-a-death.txt": "condolence",
    "energy-missed-payment.txt": "dunning",
    "project-tool-welcome.html": "onboarding",
    "bank-overdraft-refusal.txt": "refusal",
    "community-grant-refusal.txt": "refusal",
    "protected-tree-refusal.txt": "refusal",
    "roof-claim-declined.txt": "refusal",
    "building-society-password-changed.html": "security",
    "new-sign-in-alert.html": "security",
    "bank-card-frozen-alert.txt": "security",
    "developer-password-reset.txt": "security",
    "loom-shipping-notice.html": "transactional",
    "saas-invoice-mail.html": "transactional",
    "escape-of-water-claim-paid.txt": "transactional",
    "museum-ticket-confirmation.txt": "transactional",
}

# What the mails are labelled with, and the kinds that fit.
LABELS = {
    "bereavement": {"condolence"},
    "payment-reminder": {"dunning"},
    "password-reset": {"security"},
    "survey": {"survey"},
    "refusal": {"refusal"},
    # An undertaker's bill and first letter, and a bill put right with an apology.
    "invoice": {"condolence", "apology"},
    "onboarding": {"condolence"},
}


def test_good_copy() -> None:
    config = Config()
    found = {}
    for path in walk([str(CORPORA / "clean")], Settings({}, None, True)):
        kind = kind_of(read(path, config), config)[1]
        if kind:
            found[Path(path).name] = kind.name
    assert found == CLEAN


def test_whole_mails() -> None:
    found = []
    for line in (CORPORA / "mails.jsonl").read_text(encoding="utf-8").splitlines():
        mail = json.loads(line)
        for side in ("cold", "warm"):
            text = f"Subject: {mail[f'{side}_subject']}\n\n{mail[f'{side}_body']}"
            kind = kind_of(Document("mail.txt", text, "text"), Config())[1]
            if kind:
                found.append((mail["id"], side, mail["kind"], kind))
    wrong = [item for item in found if item[3].name not in LABELS.get(item[2], ())]
    assert not wrong
    assert len(found) >= 18
