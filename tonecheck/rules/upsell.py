"""Selling where the reader came for service: in the receipt, the reset mail, the apology for the outage."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from tonecheck.phrases import PhraseIndex
from tonecheck.rule import ERROR, HINT, Copy, Match, Rule, Sentence

_RUBRIC = "tonecheck rubric, focus: upsell and pressure are taking."
_ICO = "ICO, Guide to PECR: a service message that also promotes goods or services counts as direct marketing."

_PITCHES = """
    (you|) (may|might|will|would|could) also (like|love|enjoy|be interested|want|need|fancy)
    (while|whilst) you (are here|wait|are waiting|are at it|have a moment|are on hold) , (why|check|take a|have a|\
        browse|explore|discover|see|treat|shop|upgrade|did you know|grab)
    (why not|how about|fancy|ready to|time to|want to|thinking of|consider) (upgrade~|upgrading|trying our|try our|\
        add|adding|treat~|treating|explore our|browse our|shop|discover our|go premium|taking a look at our|check \
        out our|getting|switching to our)
    (upgrade|upgrading) (to|now|today|your (plan|account|package|membership|subscription|experience)|for|and|with)
    (customers|people|shoppers|others|guests) (who|that) (bought|purchased|viewed|liked|ordered|booked|stayed) ..4 also
    (frequently|often|usually) (bought|purchased|booked) (together|with)
    (complete|finish) (the|your) (look|set|collection|outfit|kit|room)
    (recommended|picked|selected|recommendations|suggestions) for you
    (save|get|enjoy|receive|take) (up to|an extra|a further|) (#|# percent) (off|percent) ..3 (your next|next|when \
        you|today|all|our|on|everything|selected|with|if)
    (save|saving|get|enjoy) ..2 # (percent|) on (your next|your first|all|everything|our|selected)
    (#|# percent) off (your next|your first|our|all|everything|selected|when you|any|with code)
    (check out|discover|explore|browse|shop|see|have a look at|take a look at|view) (our|the|all our|our full) ..3 \
        (range|collection|offers|deals|arrivals|products|plans|sale|store|catalog|bestsellers|best sellers|services|\
        packages|cards|loans|savings accounts|latest|new)
    (go|get|try|join|buy|choose|discover|unlock|switch to|move to|sign up for|sign up to|subscribe to) ..2 (premium|\
        pro|plus|gold|platinum|vip|prime|elite) ..2 (today|now|and|for|to|from|free|at|$|plan|membership|account)
    (with|as a|our) (premium|pro|plus|gold|platinum|vip|prime|elite) ..2 (you get|you will|you can|you could|members|\
        customers|comes|gives|includes|subscribers|support)
    (premium|pro|plus|gold|platinum|vip) (members|customers|subscribers|users) (get|enjoy|never|receive|skip|are|do \
        not|would)
    (treat|spoil|reward) (yourself|someone|a friend|a loved one)
    (add|adding|protect your ..3 with|cover your ..3 with) ..3 (insurance|cover|protection|warranty|extended|care \
        plan|breakdown|guarantee|boiler cover) ..3 (for|from|today|now|to|at)
    did you know ..2 (we|you) (also|can also|could also|could save|can save|offer|sell|could get|could earn)
    (get|make|enjoy) (even|) more (out of|from|of) (your|acme|our|us|the app)
    (new|latest|our new|our latest|summer|winter|spring|autumn|black friday|christmas) (collection|range|arrivals|\
        sale|season|offers|deals|products|line) (is|are|has|have|now|from|just)
    (limited|special|exclusive|introductory|seasonal) (time|) (offer|deal|discount|price|promotion)
    (refer|invite) a (friend|colleague|neighbor)
    (our|a|the) (credit card|loan|loans|savings account|mortgage~|home insurance|pet insurance|travel insurance|\
        broadband|tv package|app store|gift cards|premium plan) (offer~|starts|from|could|can help|gives|lets)
    (use|with|enter) (the|) (code|promo code|voucher|discount code) ..2 (for|to (get|save)|at checkout|and (get|\
        save)|on your next)
    (keep|carry on|continue|start|happy) shopping
"""

_BAD_NEWS = """
    (sorry|apologize|apologizes|apologizing|apologies|apology)
    (delay|delays|delayed|outage|outages|disruption|disruptions|cancellation|fault|breach|incident|complaint)
    (your|the|our|a|this|some) ..3 (is|are|was|were|has been|have been|have|being|be) (canceled|delayed|declined|\
        down|late|lost|suspended|out of stock|damaged|overdue|interrupted|offline|unavailable)
    (payment|order|delivery|transaction|booking|application) ..3 (failed|declined|refused|rejected|unsuccessful|did \
        not go through|could not)
    (we|i) (have|) (canceled|refunded|lost|damaged|overcharged|missed)
    (refund~|refunded)
    (unfortunately|regret|bereavement|condolences|loss of your|passed away|died)
    (we are|we have been|i am) (unable|not able) to
    (out of stock|no longer available|power cut|service interruption|lost property|lost luggage|recall)
"""

_SERVICE = """
    (receipt|invoice|order confirmation|booking confirmation|confirmation number|order number|e ticket|eticket|\
        itinerary|bank statement|your statement)
    (password|passcode|verification code|security code|one time code|sign in code|login code)
    (confirm|verify|activate) your (email|e mail|account|address|identity|phone|new email)
    your ..3 (order|parcel|package|delivery|booking|reservation|appointment|payment|application|claim|refund|return|\
        repair|prescription|subscription|statement|bill|ticket~|flight) ..2 (is|are|has|have|was|were|will)
    (we have|i have) (received|got|booked|confirmed|dispatched|shipped|sent|processed|updated|changed) your
    (thank you|thanks) for your (order|payment|booking|purchase|application|request|return|email|message|inquiry|\
        call|patience)
    (out for delivery|on its way|on their way|has shipped|been shipped|been dispatched|has been delivered|ready to \
        collect|ready for collection)
    (reset|change|changed|forgot|forgotten) your ..1 (password|pin|details|email|address)
    (security|privacy|account|service|fraud|login|sign in|renewal|payment|delivery|appointment) (alert|notice|\
        notification|reminder|update|warning)
    (meter reading|direct debit|next bill|test result~|tracking number|your tracking|return label|case number|ticket \
        number|reference number)
"""


@cache
def _index(lines: str) -> PhraseIndex:
    return PhraseIndex([line.strip() for line in lines.strip().splitlines()])


def _has(lines: str, sentence: Sentence) -> bool:
    return next(_index(lines).search(sentence.words), None) is not None


def _pitch_after(copy: Copy, evidence: str, without: str = "") -> Iterator[Match]:
    """The first pitch in a message of which another sentence, or the same, shows what it is about."""
    sentences = [s for s in copy.sentences() if s.prose.role not in ("legal", "footer")]
    if not any(_has(evidence, s) for s in sentences) or (without and any(_has(without, s) for s in sentences)):
        return
    for sentence in sentences:
        hit = min(_index(_PITCHES).search(sentence.words), default=None, key=lambda hit: hit.span)
        if hit:
            yield Match(sentence.prose, hit.span)
            return


def _in_bad_news(copy: Copy) -> Iterator[Match]:
    if len(copy.prose) < _LONG:
        yield from _pitch_after(copy, _BAD_NEWS)


def _in_service(copy: Copy) -> Iterator[Match]:
    if len(copy.prose) < _LONG:
        yield from _pitch_after(copy, _SERVICE, without=_BAD_NEWS)


# A page with more blocks than this is a shop or a help centre, not a message.
_LONG = 80

RULES = (
    Rule(
        id="upsell-in-bad-news",
        family="upsell",
        dimension="focus",
        severity=ERROR,
        message="“{text}” sells to somebody you have just let down. Put it right first; sell another day.",
        why="A pitch next to bad news says that the apology was the wrapping. It is what people quote when they leave.",
        source=_RUBRIC,
        alternatives=(
            "Your refund is on its way: £24 by Thursday.",
            "We've taken £5 off your next bill for the outage.",
        ),
        check_copy=_in_bad_news,
        bad=(
            "Your parcel is delayed. While you wait, check out our new arrivals!",
            "We're sorry about last night's outage. Why not upgrade to Fibre Max for a faster connection?",
            "Your refund has been processed. Use code BACK10 to get 10% off your next order.",
            "Your payment was declined. You may also like our credit card offers.",
            "Subject: Your flight is cancelled\n\nDear Ms Lee,\n\nThere will be no flight today.\n\nTreat yourself to our "
            "lounge while you plan.",
        ),
        good=(
            "Your parcel is delayed. It should be with you on Thursday.",
            "We're sorry about last night's outage. We've taken £5 off your bill.",
            "Your payment was declined. Try another card, or call us.",
            "Your flight is cancelled. Supper is on us at desk 40.",
            "Our summer collection is here. Take a look at our new arrivals.",
        ),
    ),
    Rule(
        id="upsell-in-service",
        family="upsell",
        dimension="focus",
        message="“{text}” puts a pitch into a service message. The reader opened it for something else.",
        why="Service mail is opened because it is needed. Advertising in it teaches people to skim, and they miss "
        "what counts.",
        source=_ICO,
        alternatives=("Your receipt is below. Nothing else to do.", "Keep offers for a mail that people chose to get."),
        check_copy=_in_service,
        bad=(
            "Subject: Your receipt from Acme\n\nYou paid £12 on 3 May.\n\nYou may also like these matching gloves.",
            "Your password has been changed. Upgrade to Pro today for advanced security.",
            "Your order is on its way! Customers who bought this also bought a case.",
            "Subject: Reset your password\n\nClick below to reset it.\n\nDid you know you can also get home insurance with us?",
            "Thank you for your order. Save 15% on your next purchase with code AGAIN.",
        ),
        good=(
            "Subject: Your receipt from Acme\n\nYou paid £12 on 3 May. Keep this mail for the guarantee.",
            "Your password has been changed. If that wasn't you, ring us now.",
            "You may also like the short walk round the lake.",
            "Your order is on its way and should arrive before lunch.",
            "Your appointment is on Tuesday. Bring your glasses.",
        ),
    ),
    Rule(
        id="upsell-while-you-are-here",
        family="upsell",
        dimension="focus",
        message="“{text}” turns the reader's errand into your opening. Let them finish.",
        why="People on an errand resent the detour, however friendly its wording.",
        source=_RUBRIC,
        alternatives=("That's all you need to do.", "If you'd ever like X, it's under Settings."),
        phrases="""
            <customer> also (bought|viewed|liked|love|loved|added|ordered|purchased|booked|like|enjoyed)
            (people|others|shoppers) also (bought|viewed|liked|love|loved|added|ordered|purchased|like)
            (while|whilst) you (are here|are at it|are on hold|have a moment|are waiting) , (why not|check|take|have|\
                browse|explore|discover|see|treat|did you|shop|upgrade|join|enjoy|do not forget|you can also|you may|\
                grab|sign|give|tell|leave|rate|follow)
            (while|whilst) (you wait|you are waiting) , (why not|browse|explore|discover|treat|shop|upgrade|check \
                out our|take a look at our|have a look at our|see our)
            (now that|now) (we have|that we have) your attention
            (why not|fancy|how about) (upgrade|upgrading|treating yourself|treat yourself|trying our (premium|new|\
                pro)|try our (premium|new|pro)|adding (insurance|cover|a)|add (insurance|cover|an extra|a|some) ..4 \
                (to your (order|basket|booking|policy|plan)))
            (you|customers|people|others) (may|might|will|could|) also (like|love|be interested in|enjoy) (these|our|\
                the following|$|this|some of our|other products)
            (customers|people|shoppers) (who|that) (bought|purchased|viewed|liked|ordered) ..4 also (bought|\
                purchased|viewed|liked|ordered|loved)
            (frequently|often) bought together
            (complete the look|do not forget to add|before you (checkout|check out|go|leave) , (add|why|check|take|\
                have|grab|treat))
            (one more thing|p s|ps|oh , and|by the way) , ..4 (did you know (we|you can)|check out our|upgrade|our \
                new|save #|treat yourself|off your next)
        """,
        bad=(
            "While you're here, why not check out our summer sale?",
            "Now that we have your attention, our new card starts at 0%.",
            "You may also like these products.",
            "Customers who bought this also bought a phone case.",
            "Why not treat yourself to a spa day?",
            "Why not upgrade to business class?",
        ),
        good=(
            "While you're here, please sign in at the desk.",
            "While you wait, there's tea in the hall.",
            "That's all you need to do.",
            "Why not sit down for a minute? The nurse will come to you.",
            "You may also bring a friend.",
        ),
    ),
    Rule(
        id="upsell-upgrade-pitch",
        family="upsell",
        dimension="focus",
        severity=HINT,
        message="“{text}” sells the next tier. Say what the reader's own plan lacks for them, if anything.",
        why="Readers compare what they need with what they pay. A pitch that ignores their use makes them feel "
        "like a target.",
        source=_RUBRIC,
        alternatives=(
            "You've used 9 of 10 projects. Pro has no limit and costs £8.",
            "You don't need more than you have.",
        ),
        phrases="""
            (upgrade|upgrading|go|switch|move up) (to|) (premium|pro|plus|gold|platinum|vip|ad free|unlimited|prime|\
                elite|business class|first class|max|ultra) (now|today|and|to (unlock|enjoy|get|access|experience|\
                discover|save|remove|see|keep|continue)|for (only|just|more|a|the)|from|$|membership|plan) !! you \
                can go
            (upgrade|upgrading) (now|today|your (plan|account|package|membership|experience|subscription)) (to \
                (unlock|enjoy|get|access|experience|discover|save|remove|see|keep|continue)|and|for|today|now|$) !! \
                to version | browser | free of charge | at no cost
            (unlock|unlocking) (more|premium|exclusive|the full|the power|the true|your full|your true|even more|all|\
                extra|unlimited|special|a world|new levels|endless|greater|advanced|hidden|amazing|huge|massive) !! \
                your phone | your card | your account | screen | door
            (ready|time|want|looking|need) (to|for) (upgrade|an upgrade|go (pro|premium|unlimited|ad free)|take it \
                to the next level|level up) !! not ready
            (take|taking|elevate|elevating|supercharge|supercharging|boost) your ..3 (to the next level|to new \
                heights|experience|productivity|potential)
            (get|getting|want|enjoy|do) (even|) more (out of|from) (your (plan|account|membership|subscription|\
                experience|package|acme)|acme|our|us)
            (for|from) (only|just|as little as|less than) (a few|) (#|# pounds|# dollars|# cents|# pence) (a|per|\
                each) (day|week|month) ..3 (you|get|upgrade|enjoy|could|can|$) !! your bill | you will pay
            (for|it is|that is|costs) (less than|about|only|just) the (price|cost) of (a|your|one|two) ..2 (coffee|\
                latte|cup|takeaway|pint|sandwich|pizza|cappuccino|day)
            (premium|pro|plus|gold|platinum|paid|vip) (members|customers|subscribers|users) (get|enjoy|never|skip|\
                receive|save|also|do not have|always)
            (this feature|this content|this option|this tool|that feature|more results|full results) (is|are|\
                requires) (only|) (available|reserved|a|an|exclusive|included|part of|locked) ..4 (premium|pro|plus|\
                gold|paid|upgrade|subscribers|members|higher)
            (do not|why) (settle for|limit yourself|hold yourself back|stay on) ..2 (less|basic|free|standard|second \
                best|to)
            (start|begin|try|activate|claim|continue with) your (free|#|30|14|7) ..2 (day|) (premium|pro|plus|trial \
                of (premium|pro|plus)) ..2 (trial|now|today|$|free)
        """,
        bad=(
            "Upgrade to Premium today.",
            "Unlock exclusive features with Plus.",
            "Ready to upgrade?",
            "Get even more from your plan.",
            "All for less than the price of a coffee.",
            "This feature is only available to Pro members.",
            "Premium members get faster support.",
        ),
        good=(
            "You've used 9 of your 10 projects. If you need more, Pro has no limit.",
            "Upgrade to version 3.2 to fix the crash; it's free.",
            "To unlock your phone, type the code we texted you.",
            "Your premium went down by £14 this year.",
            "We've moved you to business class at no cost, to make up for Tuesday.",
        ),
    ),
    Rule(
        id="upsell-add-on",
        family="upsell",
        dimension="focus",
        message="“{text}” adds to the bill with a nudge. Say plainly what it covers, and that it's a choice.",
        why="Small extras sold with worry or a nudge leave people feeling fleeced once they add them up.",
        source="Mathur et al., “Dark Patterns at Scale”, CSCW (2019), categories sneaking and misdirection.",
        alternatives=(
            "Your booking has no insurance. You may have cover already, with your bank.",
            "No extras are needed.",
        ),
        phrases="""
            (for|at) (just|only) # (more|extra)
            (add|adding|include|including|take out|get|buy|purchase) (our|some|extra|travel|device|gadget|flight|\
                phone|boiler|product|purchase|shipping|)..1 (insurance|cover|protection|warranty|extended warranty|\
                protection plan|care plan|breakdown cover) ..3 (for (only|just|as little|peace of mind|total|\
                complete|#)|from (only|just|as little|#)|today|now|to your (order|basket|booking|cart)) !! you may \
                have | do not need to
            (protect|safeguard|cover|insure|secure) (your|this) (purchase|trip|booking|order|device|phone|holiday|\
                investment|new|journey|parcel|delivery) (with (our|a ..2 (plan|policy|warranty)|#|acme)|for (only|\
                just|as little|#)|from (only|just|#)|today|against)
            (for|at) (only|just) (#|an extra|a few) ..2 (more|extra) , ..1 (you|get|add|enjoy|why|upgrade)
            (for|at) (only|just) (an extra|an additional) #
            (you (do not|would not|will not) want to|do not) (travel|leave|go|fly|drive|ship|risk|be caught|get \
                caught|be stuck) (without|unprotected|uninsured|it|out|home without) (cover|insurance|protection|our|\
                paying|a|being|$) !! your passport | your medicine
            (peace of mind|total peace of mind|complete peace of mind) for (only|just|as little|less|#|from)
            (most|many|other|smart|savvy|#|# percent of) (customers|travelers|people|drivers|guests|shoppers|\
                passengers) (add|choose|also add|go for|opt for|pick|protect|upgrade|buy) ..4 (insurance|cover|\
                protection|seat|extra|upgrade|this|warranty|premium|plan)
            (spend|add) (another|just|only|) (#|# more more) (more|) (to (get|qualify|unlock|receive|enjoy|earn)|for \
                free (delivery|shipping|gift)|and (get|save|we)) !! to pay off
            (no thanks|no) , (i will|i would) (risk|travel|go|ship) (it|without|unprotected|uninsured)
            (bundle|bundles|bundle up) and save
            (buy|add) (one|two|#|more) (more|) (and|get|to) (get|save|save more|receive) ..4 (free|half price|off|#)
        """,
        bad=(
            "Add travel insurance for only £9.",
            "Protect your purchase with our care plan.",
            "You don't want to travel unprotected.",
            "Total peace of mind for just £3 a month.",
            "Most customers add seat insurance.",
            "Spend another £12 to get free delivery.",
        ),
        good=(
            "Your booking has no insurance. You may have cover already, with your bank.",
            "Protect your phone with a six-digit PIN.",
            "Your cover includes a hire car, at no extra cost.",
            "Don't travel without your passport.",
            "The warranty covers the motor until 2027.",
        ),
    ),
)
