"""Selling where the reader came for service: in the receipt, the reset mail, the apology for the outage."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from tonecheck.phrase_index import index_of
from tonecheck.phrases import Hit
from tonecheck.rule import ERROR, HINT, Copy, Match, Rule, Sentence

_RUBRIC = "tonecheck rubric, focus: upsell and pressure are taking."
_ICO = "ICO, Guide to PECR: a service message that also promotes goods or services counts as direct marketing."

# The ways to pitch, by the words that they cannot do without: an index is made only of what a text may hold.
_PITCHES = {
    "also": """
        (you|) (may|might|will|would|could) also (like|love|enjoy|be interested|fancy)
        (customers|people|shoppers|others|guests) (who|that) (bought|purchased|viewed|liked|ordered|booked|stayed) ..4 also
        (we|our (_|) _) also (offer|sell|fit|provide|do|stock|install|insure|cover|run|supply) !! free | at no | refund~
        did you know ..4 also
    """,
    "why how fancy ready time want thought tried discovered heard thinking consider considered need tired perfect great good best right ideal looking": """
        (why not|how about|fancy|thinking of|consider) (add|adding)
            (why not|how about|fancy|ready to|time to|want to|thinking of|consider) (upgrade~|upgrading|trying our|try our|add (our|insurance|cover)|treat~|treating|explore our|browse our|shop|discover our|go premium|taking a look at our|check out our|getting|switching to our)
        why not (use it|put it towards|spend|explore|browse|upgrade|treat|book (a|our|your next)|take advantage|make the most| pair|discover|switch|boost|protect|combine|get (a|an|the|our)|round off|give (our|the) _)
        have you (considered|thought (about|of)|tried|discovered|heard (about|of)) (our|a|an|adding|upgrading| switching| getting|joining|the (new|latest|benefits)|how much|..2 (insurance|cover|protection|membership|upgrade))
        (is it|it is|maybe it is|perhaps it is|could it be|) (perfect|great|good|right|ideal|about|) time (for (a|an| some) (new|upgrade|treat|change|refresh|better)|to (upgrade|switch to|boost|treat|consider (our|a|an|adding|upgrading|switching|getting)|invest|join|explore| discover|stock up|speak to our|talk to our|think about|add|try|review your|refresh|save))
        (is|could be|might be|would be|be) (the|a) (perfect|great|good|best|right|ideal) (time|moment|opportunity| chance) to !! to read | to check | to ring | to call | to change your | to tell
        (looking|thinking|tired|ready) (for|of|about) ..5 (save|our|from|upgrade|discover|try|we can|why not|ask)
        (need|want|looking for) (a|an|some|more|extra|even more) ..4 , (go (premium|pro|plus)|try our|save (up|#)| upgrade| check out our|choose our|switch to our|discover|join our) !! if you need
    """,
    "set open bundle complete finish ask pair refresh order choose try earn save saving add start today now enjoy round match": """
        ^ (..3 ; |) (set up|open|bundle|start|choose|try|order|add|book|get|switch to) ..6 (today|now|and (save|earn| enjoy)) !! again | to (see|read|check|find) | password~ | passcode | check | exam | test | quiz | verification | washing | application | claim | appeal
        (and|to|could|you could|you can) (save|earn) (up to|an extra|over|) # (#|) (percent|) (a year|a month|on|when| with|if|$| per|each|every|off|today) !! washing
        ask (us|in store|in branch|at reception|our _|our _ _|your _) about (our|upgrading|adding|switching|_ (today| while|from| for only|offers|deals|plans|packages|cover|finance))
        ^ (..3 ; |) (complete|finish|pair|refresh|round off|match) (your|it|them|the) ..3 with (our|a|an|some|these|the)
    """,
    "earning paying better off join sign now today could get enjoy receive save never skip pay pays gives offers saves includes starts covers comes": """
        could you be (earning|paying|saving|getting|better off)
        (<customer>|people|families|those) (on|with) (our|_|_ _) (get|enjoy|receive|save|never|skip|pay)
        (sign up|join|upgrade|subscribe|switch|enroll) (now|today) !! free vaccine
        (our|try our|with our) (_|_ _) (plus|saver|premium|gold|max|pro|card|plan|account|range) (pays|gives|offers| saves| includes|starts|covers|comes) !! earning now
    """,
    "upgrade upgrading upgrades upgraded go going premium pro plus gold platinum vip prime elite ultimate unlimited max club membership member friend patron supporter subscriber annual trial rewards": """
        (upgrade|upgrading) (to|now|today|your (plan|account|package|membership|subscription|experience|seat|room| ticket| stay|cover|storage)|for|and|with) !! upgrade to version | you can (go|upgrade) | trial
        (enhance|elevate|complete|improve|with|add) ..4 upgrade~ (from|for|at|today|now|$)
        (go|going|get|try|join|joining|buy|choose|discover|unlock|switch to|move to|become|becoming|sign up for| signing up for|sign up to|subscribe to|ask about|meet) (our|a|an|the|to|with|) (_|_ _|_ _ _|) (premium|pro|plus|gold| platinum|vip|prime|elite|ultimate|unlimited|max|club|membership|annual plan|annual membership|rewards| member|friend of) !! refund | cancel | (join|joining) (_|) (under|through|via) your | (continue|finish|complete) (to|) (sign~|join~|register~)
        (become|be) (a|an|our) ..2 (member|friend|patron|supporter|subscriber) (today|now|and|of|from|for)
        (with|as a|our) (premium|pro|plus|gold|platinum|vip|prime|elite) ..2 (you get|you will|you can|you could| members| customers|comes|gives|includes|subscribers|support)
        (premium|pro|plus|gold|platinum|vip) (members|customers|subscribers|users) (get|enjoy|never|receive|skip|are| do not|would)
        (premium|pro|plus|ultimate) , free for #
        (start|begin|try|claim|activate) (your|a|our|the) (free|# day|#) ..2 trial
    """,
    "save saving savings off percent buy interest two promo earn cashback half bogo get enjoy claim receive voucher code discount": """
        (save|get|enjoy|receive|take|claim) (up to|an extra|a further|) (#|# percent) (off|percent) ..3 (your next| next|when you|today|all|our|on|everything|selected|with|if)
        (save|saving|get|enjoy) ..2 # (percent|) on (your next|your first|all|everything|our|selected)
        (save|saving) (up to|an extra|a further|as much as|over|at least|) (#|hundreds|thousands|big|a bundle|a fortune|more) (percent|) (when|if you book|with our|today|now|on|$|every|each|a year|by (joining|switching|upgrading| adding| bundling|booking|ordering|paying annually)) !! washing
        (#|# percent) off (your next|your first|our|all|everything|selected|when you|any|with code|throughout|this| until|in| $|for|summer|winter|new|for new|today)
        (earn|get|receive|claim|enjoy) (up to|double|triple|bonus|) (#|# percent|) (cashback|points|bonus|rewards|air miles) (when|on|with|if|for|every)
        (buy one|buy now|interest free|two for one|bogo|half (price|off) (all|our|on|off|until|this|when|today|now))
        (use|with|enter) (the|) (code|promo code|voucher|discount code) ..2 (for|to (get|save)|at checkout|and (get| save)|on your next)
    """,
    "discover explore browse shop check look view see meet experience stock treat spoil pamper reward do": """
        (check out|discover|explore|browse|shop|see|have a look at|take a look at|view) (our|the|all our|our full) ..3 (range|collection|offers|deals|arrivals|products|plans|sale|store|catalog|bestsellers|best sellers| services| packages|cards|loans|savings accounts|latest|new)
        (discover|explore|browse|shop|check out|have a look at|take a look at|meet|experience) (our|these|all our|the full| the latest|the new|more of our|some of our) _ !! help | guide~ | page~ | map | terms | status | tips | advice | faqs | article~ | notes | team | nurse | driver | calendar | schedule | timetable | opening
        (treat|spoil|reward|pamper) (yourself|someone|a friend|a loved one|your (loved|skin|dog|cat|family|guests))
        do not (forget|miss|wait) (to|) (stock up|add (a|an|our|some)|try our|check out|treat|pick up (a|some|our)| browse| upgrade|shop|our|out on|these|this (offer|deal|chance)) !! our appointment | our visit | our call
        (stock up) on
    """,
    "add adding protect protecting cover take get boost unlock enhance elevate supercharge maximize level transform make secure safeguard avoid beat book stay join switch switching try from starting prices rates upgrades tickets plans packages seats memberships rooms treatments little extra just only never no": """
        (add|adding|protect your ..3 with|cover your ..3 with) ..3 (insurance|cover|protection|warranty|extended|care plan|breakdown|guarantee|boiler cover) ..3 (for|from|today|now|to|at)
        ^ (..3 ; |) (add|get|try|book|join|enhance|boost|take|switch|go|protect|unlock|enjoy|choose|grab|secure|stay| make| upgrade|cover|relax|skip|bring|pair|complete|treat) ..9 (from|starting at|starting from|for (only|just|as little)| for an extra) (just|only|as little as|) # !! (get|take|add) (it|them|this) from | refund | on foot
        (from|starting at|starting from) (just|only|as little as|) # (#|) (a|per) (month|week|day|night|year|person| child| device|trip|head)
        (for|at) (just|only) # (#|) (more|extra|a (month|week|day|year)|per|each|$)
        (only|just) # (#|) (extra|more|a month|per month|a week)
        (prices|rates|plans|packages|upgrades|tickets|cover|seats|memberships|rooms|treatments) (start|starts| starting|begin) (at|from) (just|only|as little as|) #
        (unlock|elevate|enhance|supercharge|boost|maximize|level up|transform) (your|even|more|the|extra|all|every| unlimited| exclusive|premium) !! your (refund|phone|card|account|door|screen|device|bike) | your ..3 (refund~|rebate~|claim|compensation)
        make (the|even) most of your ..3 (with|by)
        take (control|advantage) (of (our|this|these)|with (our|_ _ plus|_ plus))
        (avoid|beat) ..3 (fees|charges|queues?|delays|stress) (by|with) (signing|joining|upgrading|switching|our| adding| choosing|booking|going)
        never (wait|worry|run out|miss|pay|queue|lose|be (late|without|caught)) (_|_ _|_ _ _|) again
        (protect|secure|safeguard) (your|yourself|what) ..3 (with|from (just|only|#)|for (just|only|#)) !! your (account|password|data|privacy|identity|information)
        with our ..3 (plan|cover|package|membership|insurance|upgrade|add on) , (starting|from|only|just)
        (switch|switching) to (our|a|an|the) ..3 (plan|tariff|account|card|broadband|package|cover) (today|now|and)
    """,
    "recommended picked recommendations suggestions frequently often usually complete finish more new latest summer winter spring autumn christmas black friday limited special exclusive introductory seasonal sensational finance shopping refer invite while whilst credit loan loans savings mortgage mortgages insurance broadband tv app gift premium peace comfort flexibility store card cards package account home pet travel smarter selected": """
        (while|whilst) you (are here|wait|are waiting|are at it|have a moment|are on hold) , (why|check|take a|have a| browse|explore|discover|see|treat|shop|upgrade|did you know|grab)
        (frequently|often|usually) (bought|purchased|booked) (together|with)
        (complete|finish) (the|your) (look|set|collection|outfit|kit|room)
        (recommended|picked|selected|recommendations|suggestions) for you
        (get|make|enjoy) (even|) more (out of|from|of) (your|acme|our|us|the app)
        (new|latest|our new|our latest|summer|winter|spring|autumn|black friday|christmas) (collection|range|arrivals| sale|season|offers|deals|products|line) (is|are|has|have|now|from|just)
        (limited|special|exclusive|introductory|seasonal|sensational|latest|summer|winter|christmas) (time|member|_|) (offer|offers|deal|deals|discount|discounts|price|prices|promotion|benefits|rewards|perks) !! school
        (# finance|finance (available|options))
        (refer|invite) a (friend|colleague|neighbor)
        (our|a|the) (credit card|loan|loans|savings account|mortgage~|home insurance|pet insurance|travel insurance| broadband|tv package|app store|gift cards|premium plan) (offer~|starts|from|could|can help|gives|lets)
        (keep|carry on|continue|start|happy) shopping
        (for|with) (complete|total|extra|added|ultimate) (peace of mind|comfort|flexibility)
        (travel|stream|bank|shop|drive|sleep|live|fly) smarter
    """,
}

# Not a pitch: what is given to make up for something.
_GIVEN = """
    (to say sorry|as an apology|by way of apology|to apologize|goodwill|to make (it|this|that) (up|right)|on the house)
    (for the|for your) (trouble|wait|bother|hassle)
    (at no|without) (extra|additional|) (cost|charge)
    (get|find|ask for|call for|ring for|there is|for|take) (free|confidential|independent|impartial) (and _|) (legal|debt|money|housing|medical|expert|emotional|independent|confidential|) (advice|help|support|counselling|representation)
"""

# At the end of a trial, what it costs to go on is the service.
_TRIAL = """
    (free|day|your|the|a|of) trial
"""

_BAD_NEWS = """
    (sorry|apologize|apologizes|apologizing|apologies|apology)
    (delay|delays|delayed|outage|outages|disruption|disruptions|cancellation|fault|breach|incident|complaint)
    (your|the|our|a|this|some) ..3 (is|are|was|were|has been|have been|have|being|be) (canceled|delayed|declined| down|late|lost|suspended|out of stock|damaged|overdue|interrupted|offline|unavailable)
    (payment|order|delivery|transaction|booking|application) ..3 (failed|declined|refused|rejected|unsuccessful|did not go through|could not)
    (we|i) (have|) (canceled|refunded|lost|damaged|overcharged|missed)
    (refund~|refunded) !! (tax|vat) refund~
    (unfortunately|regret|bereavement|condolences|loss of your|passed away|died)
    (we are|we have been|i am) (unable|not able) to
    (out of stock|no longer available|power cut|service interruption|lost property|lost luggage|recall)
"""

_SERVICE = """
    (receipt|invoice|order confirmation|booking confirmation|confirmation number|order number|e ticket|eticket| itinerary|bank statement|your statement)
    (password|passcode|verification code|security code|one time code|sign in code|login code)
    (confirm|verify|activate) your (email|e mail|account|address|identity|phone|new email)
    your ..3 (order|parcel|package|delivery|booking|reservation|appointment|payment|application|claim|refund|return| repair|prescription|subscription|statement|bill|ticket~|flight) ..2 (is|are|has|have|was|were|will)
    (we have|i have) (received|got|booked|confirmed|dispatched|shipped|sent|processed|updated|changed) your
    (thank you|thanks) for your (order|payment|booking|purchase|application|request|return|email|message|inquiry| call|patience)
    (out for delivery|on its way|on their way|has shipped|been shipped|been dispatched|has been delivered|ready to collect|ready for collection)
    (reset|change|changed|forgot|forgotten) your ..1 (password|pin|details|email|address)
    (security|privacy|account|service|fraud|login|sign in|renewal|payment|delivery|appointment) (alert|notice| notification|reminder|update|warning)
    (meter reading|direct debit|next bill|test result~|tracking number|your tracking|return label|case number|ticket number|reference number)
    your ..4 (service|engineer|technician|visit|room|mot|results|card|file|upload|storage|data|direct debit|mortgage| statement|line|limit|trial|plan|membership|contract|train|flight|complaint|report|policy|meter|bike|car|scan| test|check|survey|treatment|visa|passport|account|invoice|table|deposit|rent|boiler|broadband|internet|meal| table|stay|seat~|delivery slot|slot|trip|exam|lesson|tenancy|refund|lease|permit|interview|delivery|move| holiday|cruise|tour| class|item~|basket|transfer|loan|balance|pass|permit|license|lesson|course) ..2 (is| are|has|have|was|were|will|arrives|arrived|ends|ended|expires|expired|renews|renewed|failed|starts|leaves|came| went|goes|runs|ran|needs|did|could|can)
    your (_|_ _|_ _ _) (renews|expires|arrives|arrived|failed|departs|ends on|starts on|is (on|at|in) (#|<day>))
    your ..9 (is|are|was|were|has been|have been|will be) (now|) (booked|confirmed|complete|attached|ready|due| received| reset|changed|updated|blocked|closed|paused|approved|renewed|shipped|dispatched|delivered|paid|charged| processed|scheduled|rescheduled|repaired|fixed|resolved|activated|full|verified|in|overdue)
    (we have|i have|we) (just|now|) (logged|processed|noted|registered|opened|received|fixed|repaired|updated|changed| closed|booked|moved|sent|reset|blocked| restored|replaced|resolved|renewed|paid|credited|collected|delivered|read|reviewed|scheduled|rescheduled) (your| the|a)
    you have (just|now|) (been (charged|billed|paid|moved)|reached|used|sent|paid|booked|changed|made|run out|checked in| exceeded)
    here (is|are) your
    (thank you|thanks) for (reporting|calling|contacting|letting us know|telling us|paying|booking|sending|visiting| ordering)
"""


def _found(lines: str, sentence: Sentence) -> Hit | None:
    return min(index_of(lines).search(sentence.words), default=None, key=lambda hit: hit.span)


@cache
def _cues() -> tuple[tuple[frozenset[str], str], ...]:
    return tuple((frozenset(cues.split()), lines) for cues, lines in _PITCHES.items())


def _pitch(sentence: Sentence) -> Hit | None:
    keys = sentence.words.keys
    found = (_found(lines, sentence) for cues, lines in _cues() if not cues.isdisjoint(keys))
    pitch = min((hit for hit in found if hit), default=None, key=lambda hit: hit.span)
    return pitch if pitch and not _found(_GIVEN, sentence) else None


@lru_cache(maxsize=1)
def _pitch_in(copy: Copy) -> tuple[bool, Match] | None:
    """The first pitch of a message that tells something of the reader's own, and whether that is bad news."""
    if len(copy.prose) > _LONG:
        return None
    sentences = [s for s in copy.sentences() if s.prose.role not in ("legal", "footer")]
    pitches = ((s, _pitch(s)) for s in sentences)
    sentence, hit = next(((s, hit) for s, hit in pitches if hit), (None, None))
    if sentence is None or hit is None:
        return None
    if any(_found(_TRIAL, s) for s in sentences if s is not sentence):
        return None
    bad = any(_found(_BAD_NEWS, s) for s in sentences)
    # What reads like service in the sentence of the pitch may well be part of it.
    others = [s for s in sentences if s is not sentence]
    if not bad and not any(_found(_SERVICE, s) for s in others):
        return None
    return bad, Match(sentence.prose, hit.span)


def _in_bad_news(copy: Copy) -> Iterator[Match]:
    found = _pitch_in(copy)
    if found and found[0]:
        yield found[1]


def _in_service(copy: Copy) -> Iterator[Match]:
    found = _pitch_in(copy)
    if found and not found[0]:
        yield found[1]


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
            "Subject: Your flight is cancelled\n\nDear Ms Lee,\n\nThere will be no flight today.\n\nTreat "
            "yourself to our lounge while you plan.",
        ),
        good=(
            "Your parcel is delayed. It should be with you on Thursday.",
            "We're sorry for the delay. Your order will ship today.",
            "Your payment failed. Please try again today, so that you keep your seat.",
            "Sorry for the outage. Your set-up starts today.",
            "Your parcel is late. Get it from any of our shops from 9.",
            "We're sorry about last night's outage. We've taken £5 off your bill.",
            "Your payment was declined. Try another card, or call us.",
            "Your flight is cancelled. Supper is on us at desk 40.",
            "We can't renew your lease, and I'm sorry. Get free support now from the housing team on 020 7946 0222.",
            "Answer three questions to help maximize your state tax refund.",
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
            "Your boiler service is booked for 3 June. Add HomeShield from just £6 a month.",
            "Your trip to Porto is in three days. Have you thought about travel insurance?",
            "Your order is on its way! Customers who bought this also bought a case.",
            "Subject: Reset your password\n\nClick below to reset it.\n\n"
            "Did you know you can also get home insurance with us?",
            "Thank you for your order. Save 15% on your next purchase with code AGAIN.",
        ),
        good=(
            "Subject: Your receipt from Acme\n\nYou paid £12 on 3 May. Keep this mail for the guarantee.",
            "Your password has been changed. If that wasn't you, ring us now.",
            "You may also like the short walk round the lake.",
            "Your order is on its way and should arrive before lunch.",
            "Your appointment is on Tuesday. Bring your glasses.",
            "Your train is cancelled. Your ticket is valid on any train today, first class included.",
            "Your trial ends on 4 May. Upgrade your account to keep going, or do nothing and it stops.",
            "Your order is late. Here's £5 off your next one, to say sorry.",
            "Your password has expired.\n\nPlease choose a new password now.",
            "We have received your proposal.\n\nWe will write once we have had time to consider all of them.",
            "Your invoice has been sent.\n\nIf you want to add a field of your own, name it here.",
            "To continue to sign up for the membership, open this link.",
            "Anyone can join under your membership with this code.",
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
            (while|whilst) you (are here|are at it|are on hold|have a moment|are waiting) , (why not|check|take|have| browse|explore|discover|see|treat|did you|shop|upgrade|join|enjoy|do not forget|you can also|you may| grab|sign|give|tell|leave|rate|follow)
            (while|whilst) (you wait|you are waiting) , (why not|browse|explore|discover|treat|shop|upgrade|check out our|take a look at our|have a look at our|see our)
            (now that|now) (we have|that we have) your attention
            (why not|fancy|how about) (upgrade|upgrading|treating yourself|treat yourself|trying our (premium|new| pro)|try our (premium|new|pro)|adding (insurance|cover|a)|add (insurance|cover|an extra|a|some) ..4 (to your (order|basket|booking|policy|plan)))
            (you|customers|people|others) (may|might|will|could|) also (like|love|be interested in|enjoy) (these|our| the following|$|this|some of our|other products)
            (customers|people|shoppers) (who|that) (bought|purchased|viewed|liked|ordered) ..4 also (bought| purchased|viewed|liked|ordered|loved)
            (frequently|often) bought together !! shopper~ | shelf | shelves | configuration | rule~ | widget
            (complete the look|do not forget to add (insurance|cover|our|some|a (gift|bag|case|drink|snack))|before you (checkout|check out|go|leave) , (add|why|check|take| have|grab|treat))
            (one more thing|p s|ps|oh , and|by the way) , ..4 (did you know (we|you can)|check out our|upgrade|our new|save #|treat yourself|off your next)
            (^|to|and|visiting|here|wait|please) , ask (us|your (nurse|dentist|server|stylist|vet|agent|driver)|our team|in store|staff|) about our (_|_ _|_ _ _) (bundle~|package~|offer~|range|deal~|lineup|membership~|promotion~|upgrade~|add ons|treatments)
            (did|have) (i|we) (tell|told|mention|mentioned) (you|) about our
        """,
        bad=(
            "While you're here, why not check out our summer sale?",
            "Now that we have your attention, our new card starts at 0%.",
            "You may also like these products.",
            "Customers who bought this also bought a phone case.",
            "Why not treat yourself to a spa day?",
            "Why not upgrade to business class?",
            "Ask about our vitamin bundles!",
            "Did I tell you about our balance transfer deal?",
            "Don't forget to add insurance.",
        ),
        good=(
            "While you're here, please sign in at the desk.",
            "While you wait, there's tea in the hall.",
            "That's all you need to do.",
            "Why not sit down for a minute? The nurse will come to you.",
            "You may also bring a friend.",
            "Ask us about our fire exits before the show.",
            "Please do not forget to add the reference to the payment.",
            "Shoppers see what is frequently bought together on this shelf.",
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
            (upgrade|upgrading|go|switch|move up) (to|) (premium|pro|plus|gold|platinum|vip|ad free|unlimited|prime| elite|business class|first class|max|ultra) (now|today|and|to (unlock|enjoy|get|access|experience| discover|save|remove|see|keep|continue)|for (only|just|more|a|the)|from|$|membership|plan) !! you can go
            (upgrade|upgrading) (now|today) (to (unlock|enjoy|get|access|experience|discover|save|remove|see|keep)|and| for|$)
            (upgrade|upgrading) (your (plan|account|package|membership|experience|subscription)) (to (unlock|enjoy|get|access|experience|discover|save|remove|see|keep|continue)|and|for|today|now) !! to version | browser | free of charge | at no cost
            (unlock|unlocking) (more|premium|exclusive|the full|the power|the true|your full|your true|even more|all| extra|unlimited|special|a world|new levels|endless|greater|advanced|hidden|amazing|huge|massive) !! your phone | your card | your account | screen | door
            (ready|time|want|looking|need) (to|for) (upgrade|an upgrade|go (pro|premium|unlimited|ad free)|take it to the next level|level up) !! not ready | not (need|want|have) to | no need | never need
            (take|taking|elevate|elevating|supercharge|supercharging|boost) your ..3 (to the next level|to new heights|experience|productivity|potential)
            (get|getting|want|enjoy|do) (even|) more (out of|from) (your (plan|account|membership|subscription| experience|package|acme)|acme|our|us)
            (for|from) (only|just|as little as|less than) (a few|) (#|# pounds|# dollars|# cents|# pence) (a|per| each) (day|week|month) ..3 (you|get|upgrade|enjoy|could|can|$) !! your bill | you will pay
            (for|it is|that is|costs) (less than|about|only|just) the (price|cost) of (a|your|one|two) ..2 (coffee| latte|cup|takeaway|pint|sandwich|pizza|cappuccino|day)
            (premium|pro|plus|gold|platinum|paid|vip) (members|customers|subscribers|users) (get|enjoy|never|skip| receive|save|also|do not have|always)
            (this feature|this content|this option|this tool|that feature|more results|full results) (is|are| requires) (only|) (available|reserved|a|an|exclusive|included|part of|locked) ..4 (premium|pro|plus| gold|paid|upgrade|subscribers|members|higher)
            (do not|why) (settle for|limit yourself|hold yourself back|stay on) ..2 (less|basic|free|standard|second best|to)
            (start|begin|try|activate|claim|continue with) your (free|#|30|14|7) ..2 (day|) (premium|pro|plus|trial of (premium|pro|plus)) ..2 (trial|now|today|$|free)
            have you (considered|thought about|looked at|heard about|tried) (our|the|upgrading to|moving to|going|switching to) (our|the|) (_|_ _|) (tier|plan|package|upgrade|edition|bundle|add on|membership|premium|pro|plus|enterprise) (_|) !! you (have|are) already
            free (users|members|accounts|customers|players|subscribers) (wait|queue|have to wait|must wait|will wait|may wait|join the queue|are stuck)
            (pros|pro users|pro members|premium members|premium users|subscribers|paying customers|gold members|plus members) (do not|never|skip) (wait|queue|the queue|the line|have to wait)
            (skip|jump|beat) the (queue|line|wait) (with (our|_ (plus|pro|premium|gold))|by (upgrading|going|joining)|when you (upgrade|join|go)|for (just|only|#))
            (ready|here|in|available|done|live|waiting|arrived) , and so (is|are) (our|your) (#|new|latest|exclusive|special|_) ... (offer~|sale|deal~|discount~|range|collection|voucher~|promotion~)
            (less than|the price of|the cost of|cheaper than) (the (price|cost) of|) (a|your|the|one|two|that) (daily|morning|weekly|_|cup of|cups of|) (coffee|latte|cappuccino|flat white|espresso|pint|sandwich|croissant|takeaway) (a (day|week|month)|per|each|every|you|, (you|we)|$) !! cafe | menu | barista
        """,
        bad=(
            "Upgrade to Premium today.",
            "Unlock exclusive features with Plus.",
            "Ready to upgrade?",
            "Get even more from your plan.",
            "All for less than the price of a coffee.",
            "This feature is only available to Pro members.",
            "Premium members get faster support.",
            "Have you thought about moving to the Business plan?",
            "Free users join the queue.",
            "Gold members never wait.",
            "Skip the line by upgrading.",
            "Your photos are ready, and so is our summer sale!",
            "It costs less than your morning coffee.",
        ),
        good=(
            "You've used 9 of your 10 projects. If you need more, Pro has no limit.",
            "Upgrade to version 3.2 to fix the crash; it's free.",
            "To unlock your phone, type the code we texted you.",
            "Your premium went down by £14 this year.",
            "We've moved you to business class at no cost, to make up for Tuesday.",
            "You don't need to upgrade: you use half of what you have.",
            "Free members get two classes a month.",
            "Have you considered the later train?",
            "Our scones cost less than a coffee at the café next door.",
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
            (add|adding|include|including|take out|get|buy|purchase) (our|some|extra|travel|device|gadget|flight| phone|boiler|product|purchase|shipping|)..1 (insurance|cover|protection|warranty|extended warranty| protection plan|care plan|breakdown cover) ..3 (for (only|just|as little|peace of mind|total| complete|#)|from (only|just|as little|#)|today|now|to your (order|basket|booking|cart)) !! you may have | do not need to
            (protect|safeguard|cover|insure|secure) (your|this) (purchase|trip|booking|order|device|phone|holiday| investment|new|journey|parcel|delivery) (with (our|a ..2 (plan|policy|warranty)|#|acme)|for (only| just|as little|#)|from (only|just|#)|today|against)
            (for|at) (only|just) (#|an extra|a few) ..2 (more|extra) , ..1 (you|get|add|enjoy|why|upgrade)
            (for|at) (only|just) (an extra|an additional) #
            (you (do not|would not|will not) want to|do not) (travel|leave|go|fly|drive|ship|risk|be caught|get caught|be stuck) (without|unprotected|uninsured|it|out|home without) (cover|insurance|protection|our| paying|a|being|$) !! your passport | your medicine
            (peace of mind|total peace of mind|complete peace of mind) for (only|just|as little|less|#|from)
            (most|many|other|smart|savvy|#|# percent of) (customers|travelers|people|drivers|guests|shoppers| passengers) (add|choose|also add|go for|opt for|pick|protect|upgrade|buy) ..4 (insurance|cover| protection|seat|extra|upgrade|this|warranty|premium|plan) !! one in #
            (spend|add) (another|just|only|) (#|# more more) (more|) (to (get|qualify|unlock|receive|enjoy|earn)|for free (delivery|shipping|gift)|and (get|save|we)) !! row~ | column~ | cell~ | number~ | to pay off
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
            "About one in eight people choose this cover, and it's fine to go without.",
            "Your booking has no insurance. You may have cover already, with your bank.",
            "Protect your phone with a six-digit PIN.",
            "Your cover includes a hire car, at no extra cost.",
            "Don't travel without your passport.",
            "The warranty covers the motor until 2027.",
            "Add 2 to get the row of your sheet.",
        ),
    ),
)
