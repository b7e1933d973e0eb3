"""Mail: decoded as Python's own reader decodes it, mapped to the bytes of the file, and fixed in its encodings."""

from __future__ import annotations

import email.policy
import textwrap
from email import message_from_bytes
from email.message import EmailMessage

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tonecheck import fix
from tonecheck.engine import check
from tonecheck.formats import Source, extract
from tonecheck.formats.mail import Message
from tonecheck.scoring import load
from tonecheck.text import Document, Span

RELAXED = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def mail(body: str, *headers: str) -> bytes:
    """A mail of one part in UTF-8."""
    return ("\n".join(headers) + "\n\n" + textwrap.dedent(body).lstrip("\n")).encode()


def read(data: bytes) -> list[tuple[str, str]]:
    document = Document.decode(data, "x.eml", "mail")
    assert document.encode() == data
    return [(prose.role, " ".join(prose.text.split())) for prose in extract(document).prose]


def values(data: bytes) -> list[str]:
    """The texts of all parts that hold copy, decoded."""
    document = Document.decode(data, "x.eml", "mail")
    message = Message(Source(document.text, document.text, [], (), document.encoding), Span(0, len(document.text)))
    return [value.text for leaf in message.leaves() if (value := message.decoded(leaf))]


def fixed(data: bytes) -> bytes:
    document = Document.decode(data, "x.eml", "mail")
    text, _ = fix.apply(document.text, check(document).findings)
    return document.encode(text)


PLAIN = "Content-Type: text/plain; charset=utf-8"
QUOTED = "Content-Transfer-Encoding: quoted-printable"


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ([], "It came late.", [("body", "It came late.")]),
        (["Subject: Your order", "X-Note: utilise"], "It came.", [("subject", "Your order"), ("body", "It came.")]),
        (["Subject: Your\n order"], "", [("subject", "Your order")]),
        (["Subject: =?utf-8?Q?Caf=C3=A9_order?="], "", [("subject", "Café order")]),
        (["Subject: =?utf-8?B?Q2Fmw6k=?= order"], "", [("subject", "Café order")]),
        (["Subject: =?utf-8?Q?Caf=C3?=\n =?utf-8?Q?=A9?="], "", [("subject", "Café")]),
        (["Subject: =?iso-8859-1?q?caf=E9?= =?utf-8?b?w6k=?="], "", [("subject", "caféé")]),
        (["Subject: Re: Your order", "In-Reply-To: <1@x.org>"], "", [("subject", "Your order")]),
        (["Subject: Hello {{ name }}"], "", [("subject", "Hello Alex")]),
        ([PLAIN, QUOTED], "incon=\nvenience =E2=82=AC5 =", [("body", "inconvenience €5")]),
        (["Content-Type: text/plain; charset=shift_jis", QUOTED], "=83=41=83C", [("body", "アイ")]),
        (["Content-Type: text/plain; charset=iso-2022-jp"], "\x1b$B%\"\x1b(B ok", [("body", "ア ok")]),
        ([PLAIN, "Content-Transfer-Encoding: base64"], "Q2Fmw6kg\nb3JkZXI=", [("body", "Café order")]),
        ([PLAIN, "Content-Transfer-Encoding: x-uuencode"], "begin 644 a\nend", []),
        (["Content-Type: text/html"], "<p>It&nbsp;came</p>", [("body", "It\xa0came".replace("\xa0", " "))]),
        (["Content-Type: application/json"], '{"a": "no"}', []),
        (["Content-Disposition: attachment; filename=a.txt"], "no", []),
        ([PLAIN + "; format=flowed"], "It came \nlate.\n \nTwo", [("body", "It came late."), ("body", "Two")]),
        ([PLAIN + "; format=flowed; delsp=yes"], "incon \nvenience", [("body", "inconvenience")]),
        ([PLAIN], "Yes.\n\n-- \nTom utilises\nno\n", [("body", "Yes.")]),
        ([PLAIN], "Yes.\n\nOn 3 May 2022 at 10:10, Ana\n<ana@x.org> wrote:\n\n> no\n> no\n", [("body", "Yes.")]),
        ([PLAIN], "On 3 May 2022, Ana wrote:\n> no\n\nYes.\n", [("body", "Yes.")]),
        ([PLAIN], "Yes.\n\n-----Original Message-----\nFrom: A\n\nno\n", [("body", "Yes.")]),
        ([PLAIN], "Yes.\n\n________________________________\nFrom: A <a@x.org>\nSent: 3 May 2022\nTo: B\nSubject: C\n\nno\n", [("body", "Yes.")]),
        ([PLAIN], "Yes.\n\nBegin forwarded message:\n\nno\n", [("body", "Yes.")]),
        ([PLAIN], "Yes.\n\nSent from my iPhone", [("body", "Yes.")]),
        (["Content-Type: text/html"], "<title>no</title><p>Yes.</p><hr><p>From: A<br>Sent: 3 May<br>To: B<br>Subject: C</p><p>no</p>", [("body", "Yes.")]),
        ([PLAIN], "Dear Ana,\n\nYou wrote:\n\nYes.\n", [("greeting", "Dear Ana,"), ("body", "You wrote:"), ("body", "Yes.")]),
    ],
)  # fmt: skip
def test_what_a_reader_gets(headers: list[str], body: str, expected: list[tuple[str, str]]) -> None:
    assert read(("\n".join(headers) + "\n\n" + body).encode()) == expected


MULTIPART = """\
    --b
    Content-Type: text/plain

    Please utilise it.
    --b
    Content-Type: text/html

    <p>Please <b>utilise</b> it.</p>
    --b--
    no
    """


def test_what_an_alternative_says_again_is_found_but_not_rated() -> None:
    document = Document.decode(mail(MULTIPART, "Content-Type: multipart/alternative; boundary=b"), "x", "mail")
    report = check(document, scorer=load("fast"))
    assert [document.text[f.span.start : f.span.end] for f in report.findings] == ["utilise", "utilise"]
    assert len(report.sentences) == 1 and report.words == 3


def test_parts_of_a_mixed_mail_are_all_rated() -> None:
    document = Document.decode(mail(MULTIPART, "Content-Type: multipart/mixed; boundary=b"), "x", "mail")
    assert len(check(document, scorer=load("fast")).sentences) == 2


def test_a_signed_mail_is_not_fixed() -> None:
    document = Document.decode(mail(MULTIPART, "Content-Type: multipart/signed; boundary=b"), "x", "mail")
    findings = check(document).findings
    assert findings and not any(finding.fix for finding in findings)


def test_of_a_bounce_only_the_words_for_people_are_read() -> None:
    body = """
        --b

        It could not be delivered.
        --b
        Content-Type: message/delivery-status

        Action: failed
        --b
        Content-Type: message/rfc822

        Subject: no

        no
        --b--
        """
    data = mail(body, "Content-Type: multipart/report; report-type=delivery-status; boundary=b")
    assert read(data) == [("body", "It could not be delivered.")]


def test_a_folder_of_mails() -> None:
    first = b"From a@x.org Sat Jan  3 01:05:34 1996\nSubject: One\n\nHi Ana,\n\n>From now on it works.\n\n"
    second = b"From b@x.org Sat Jan  3 01:05:35 1996\r\nSubject: Two\r\n\r\nHi Bo,\r\n"
    expected = [("subject", "One"), ("greeting", "Hi Ana,"), ("body", "From now on it works."), ("subject", "Two"), ("greeting", "Hi Bo,")]  # fmt: skip
    assert read(first + second) == expected


def test_a_fix_keeps_encodings_and_line_lengths() -> None:
    body = "We do it in=\r\n order to help. Caf=C3=A9s utilise it, and this line is just as long as =\r\nit can be.\r\n"
    data = (f"Subject: =?utf-8?q?Please_utilise_it?=\r\n{PLAIN}\r\n{QUOTED}\r\n\r\n" + body).encode()
    new = fixed(data)
    assert b"=?utf-8?q?Please_use_it?=" in new
    assert message_from_bytes(new, policy=email.policy.default).get_content() == (
        "We do it to help. Cafés use it, and this line is just as long as it can be.\r\n"
    )
    assert max(map(len, new.split(b"\r\n"))) <= 76
    assert fixed(new) == new


@RELAXED
@given(before=st.integers(0, 76), after=st.integers(0, 76), new=st.text("abcé= ", min_size=1, max_size=120))
def test_new_text_keeps_the_limit_of_a_line(before: int, after: int, new: str) -> None:
    from quopri import decodestring

    from tonecheck.spelling import spell

    assume(before + 3 + after <= 76 and new == new.strip())
    line = "x" * before + "old" + "y" * after
    spelled = spell(new, ("quoted-printable-utf-8",), f"a\n{line}\nb", Span(2 + before, 5 + before))
    assert spelled is not None
    written = line[:before] + spelled + line[before + 3 :]
    assert max(map(len, written.split("\n"))) <= 76
    assert decodestring(written.encode()).decode() == "x" * before + new + "y" * after


TEXTS = st.text(st.sampled_from("ab cé€=_?.-\n>我\t "), max_size=200)
CHARSETS = st.sampled_from(
    ["utf-8", "iso-8859-1", "windows-1252", "shift_jis", "iso-2022-jp", "us-ascii", "koi8-r", "gb2312", "utf-16"]
)


def part(text: str, charset: str, encoding: str) -> EmailMessage | None:
    message = EmailMessage()
    usable = "".join(c for c in text if c.encode(charset, "ignore").decode(charset) == c)
    try:
        message.set_content(usable, charset=charset, cte=encoding)
    except (ValueError, UnicodeError):
        return None
    return message


@RELAXED
@given(
    st.lists(st.tuples(TEXTS, CHARSETS, st.sampled_from(["7bit", "8bit", "quoted-printable", "base64"])), min_size=1, max_size=4),
    st.text(st.sampled_from("ab cé€=_?我 "), max_size=120),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)  # fmt: skip
def test_mails_are_decoded_as_the_standard_library_decodes_them(
    parts: list[tuple[str, str, str]], subject: str, line_end: str, alternative: bool
) -> None:
    made = [m for p in parts if (m := part(*p))]
    assume(made)
    message = made[0]
    if len(made) > 1:
        message = EmailMessage()
        message.make_alternative() if alternative else message.make_mixed()
        for each in made:
            message.attach(each)
    message["Subject"] = subject
    data = message.as_bytes(policy=email.policy.SMTP.clone(linesep=line_end))
    peer = message_from_bytes(data, policy=email.policy.default)
    expected = [
        p.get_payload(decode=True).decode(p.get_content_charset("utf-8"), "replace")
        for p in peer.walk()
        if not p.is_multipart()
    ]
    assert values(data) == expected
    shown = [prose.text for prose in extract(Document.decode(data, "x", "mail")).prose if prose.role == "subject"]
    assert [" ".join(s.split()) for s in shown] == [" ".join(s.split()) for s in [str(peer["subject"])] if s.strip()]


@RELAXED
@given(TEXTS, CHARSETS, st.sampled_from(["8bit", "quoted-printable"]), st.sampled_from(["plain", "html"]))
def test_fixes_change_the_fixed_words_and_nothing_else(text: str, charset: str, encoding: str, kind: str) -> None:
    copy = f"{text}\n\nPlease utilise it in order to help, and utilise it again and again and again until it works.\n\n{text}"
    made = part(copy, charset, encoding)
    assume(made)
    assert made is not None
    made.set_type(f"text/{kind}") if kind == "html" else None
    data = made.as_bytes(policy=email.policy.SMTP)
    new = fixed(data)
    old_text, new_text = (message_from_bytes(d, policy=email.policy.default).get_content() for d in (data, new))
    if new != data:
        assert new_text == old_text.replace("utilise", "use").replace("in order to", "to")
    assert fixed(new) == new
