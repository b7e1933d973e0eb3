"""Subject lines that trick or shout: false replies, empty alarms, curiosity bait."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck.patterns import lazy
from tonecheck.rule import ERROR, Copy, Match, Rule
from tonecheck.text import Span

_EMAILS = "Mathur et al., “Manipulative tactics are the norm in political emails”, Big Data & Society (2023)."
_CAN_SPAM = "FTC, “CAN-SPAM Act: A Compliance Guide for Business”: don't use deceptive subject lines."
_SUBJECT = ("subject", "preheader")

_REPLY = lazy(r"(?:re|fwd?|aw|wg)\s?:\s*", re.IGNORECASE)
_TICKET = lazy(
    r"#\s?\w*\d|\[[^\]]{0,40}\d|\b(?:case|ticket|ref|claim|complaint|enquiry|inquiry|query)\b", re.IGNORECASE
)
# In a mail that answers somebody, the answer shows.
_ANSWERS = lazy(
    r"\byou(?:'ve|’ve| have)? (?:asked|wrote|mentioned|told|said|sent|reported|raised|emailed|called|rang|phoned"
    r"|wanted|were told|are right)\b"
    r"|\byou(?:'|’)re right\b|\b(?:for|got|read|received|re-?read|about|to) your (?:\w+ )?(?:message|e-?mail|letter"
    r"|note|question|call|reply"
    r"|enquiry|inquiry|request|report|complaint|query)\b|\bfor (?:writing|asking|getting in touch|letting|telling"
    r"|getting back|your patience)\b"
    r"|\bin (?:reply|answer|response) to\b|\bas (?:we )?(?:discussed|promised|agreed)\b|\byour question\b",
    re.IGNORECASE,
)
_PITCH = lazy(
    r"\b(?:offer|deal|deals|sale|discount|free|save|savings|gift|prize|reward|exclusive|invitation|chance|winner|won"
    r"|donat\w+|match\w*"
    r"|upgrade|cart|basket|% off|off|promo\w*|urgent|deadline|tonight|today only|membership|vip|last|final|plan|poll"
    r"|survey|account|application"
    r"|approved|order now|points|credit|loan|quote)\b",
    re.IGNORECASE,
)


def _false_reply(copy: Copy) -> Iterator[Match]:
    """ "Re:" in a mail that answers nobody; quiet for ticket numbers and subjects that a template fills in."""
    for subject in copy.of_role("subject"):
        mark = _REPLY.match(subject.text)
        if not mark or subject.tag_spans() or _TICKET.search(subject.text):
            continue
        body = [prose for prose in copy.prose if prose.role not in ("subject", "preheader")]
        if any(_ANSWERS.search(prose.text) for prose in body):
            continue
        bare = len(subject.text) - mark.end() < 3
        if bare or body or _PITCH.search(subject.text, mark.end()):
            yield Match(subject, Span(0, len(subject.text)))


RULES = (
    Rule(
        id="hype-false-reply",
        family="hype-subject",
        dimension="humanity",
        severity=ERROR,
        message="“{text}” pretends to a conversation that never took place. Say what the mail is about.",
        why="Readers open it, see the trick, and know what kind of sender this is. In the US it can be unlawful.",
        source=_CAN_SPAM,
        alternatives=("Your quote for the blue sofa", "A question about your booking on 3 May"),
        check_copy=_false_reply,
        bad=(
            "Subject: Re: your exclusive offer",
            "Subject: FWD: 50% off everything\n\nOur summer event starts today.",
            "Subject: Re:\n\nHave you seen our new range?",
            "Subject: Fwd: Your membership\n\nJoin now and save £20.",
            "Subject: RE: your free gift is waiting",
        ),
        good=(
            "Subject: Re: Bins on Farrier Street\n\nDear Mr Dhaliwal,\n\nYou're right to be cross.",
            "Subject: Re: {{ ticket.subject }}\n\nI've fixed it.",
            "Subject: Re: [Case 48213] No hot water\n\nMo will come at two.",
            "Subject: Re: the cot\n\nThank you for your message. It ships today.",
            "Subject: Your booking on 3 May",
        ),
    ),
    Rule(
        id="hype-curiosity-bait",
        family="hype-subject",
        dimension="focus",
        message="“{text}” hides what the mail is about to get it opened. Say it; those who need it will open it.",
        why="A gap to be closed works as an itch. When the answer is an advert, the next subject line goes unread.",
        source=_EMAILS,
        alternatives=("Your June bill: £41, due on the 14th", "New: pay by text"),
        roles=_SUBJECT,
        phrases="""
            (brace yourself|brace yourselves|hold tight|fasten your seatbelts|get ready|you are not ready|are you sitting)
            (we are not|you are not|we were not|i am not|i probably should not|we should not) (supposed|meant|allowed| be|really) (to|telling|sharing) ..1 (share|tell|see|know|send|show|say|be|this|you)
            (it is|there is|maybe it is|still|) (not too late|still time|not over) (yet|$|for you|sam) !! to change | to register
            (you|did you|looks like you|someone|i think you) (forgot|forget|left|dropped|missed) (something|this|us| me|one thing) (behind|special|$|in|important)
            ^ (stop|drop) (what you are doing|everything|scrolling|right there|the press|it)
            (hold everything|hold onto your|hold on to your|buckle up|brace yourself|grab your popcorn)
            (your (_|) (bank|doctor|dentist|insurer|boss|landlord|competitors|mechanic|supplier|gym|broker|lender)| they|experts|the banks|big _) (does not|do not|will not|would not|never) (want|like|tell|let) (you|us) ..1 (know~|to know|about|this|to see|to find|$|read)
            (# (trick~|secret~|hack~|thing~|way~|reason~|mistake~|fact~|habit~)|this (one|simple|weird) _) (your|you| that|no|nobody|to|of) ..5 (want|know|believe|hate|hates|amaze|shock|surprise|regret|never|change your life|must) !! want to know about your bill
            (shh|shhh|shhhh|ssh|psst|pssst|hush)
            (it is|this is|here is|we have) (a|our|the|your) (secret|surprise)
            (you|you guys) (will not|would not|are not going to|will never|can not|could never) (believe|guess| imagine) (this|what|how|who|it|our|these|the|your|where|why|$)
            (open|read|click|watch|see|look at) (me|this|this now|inside|now|immediately|asap|before|if you (want| love|dare)) (now|before|immediately|asap|first|right|$|if|to|or|inside|today)
            (do not|never) (open|read|click|delete|ignore) (this|me)
            (wait until|wait till|just wait until) you see
            (what|see what|guess what|find out what|here is what) happens next
            (guess|guess what|guess who) $
            ^ (guess (what|who)|surprise|surprise surprise|oops|oops we|uh oh|whoa|wow|omg|psst|shh|ssh|yikes|ta da| drumroll|hmm|ahem|knock knock|boo|yay|woah|finally|sadly|ouch)
            (this is|it is|this will be|this changes|something|this could be) ..1 (huge|big|crazy|insane|unreal|epic| massive|wild|everything|a game changer|legendary|not a drill|it|shocking|special)
            (something|a little something|a gift|a treat|a surprise|good things|great things|big things|something new) ..2 (is|are|special|big|exciting|new|amazing|huge|inside|awaits|just|for) ..1 (coming|waiting| inside|on the way|awaits|coming soon|arriving|here|for you|happened)
            (we need to|can we|let us|i need to|time to) (talk|chat|have a (chat|word|talk)) $
            (can you|could you) keep a secret
            (the|our|this|a|one) (secret|secrets|trick|hack) (to|of|about|behind|that|you|no one|nobody|everyone| revealed|they)
            (one|#) (weird|simple|crazy|easy|little known|surprising|shocking) (trick|tricks|secret|reason|reasons| hack|thing|things|tip|way)
            (are you ready|are you sitting down|are you in|are you there|are you still there|ready or not|ready for this|did you see this|did you hear|did you miss this|have you seen this|have you heard|remember me| remember us|still thinking|still interested|where are you)
            (quick|just a quick|a quick|one quick|one last|important|personal|honest) (question|favor|note|reminder| thought|update|chat) $
            (about (last night|yesterday|us|your future)|before you go|before it is gone|it is time|it is happening| it is official|it is here|it is finally here|it is back|we are back|it is over|this is it|here we go| almost there|so close) $
            (the results are in|the wait is over|the moment you have|the day (has come|is here)|the news you|the one you)
            (your|a) (surprise|mystery|secret|special) (gift|offer|reward|treat|message|inside|awaits|is waiting| surprise) ..3 (inside|awaits|waiting|here|revealed|ready|enclosed|for you|$)
            (inside|peek inside|look inside|open up|open for|open to (see|find|reveal|discover|claim|unlock|get)) ..1 (a surprise|your|something|$)
            (you have to|you need to|you have got to|you must|everyone must) (see|read|try|hear|watch) (this|these| it|what)
            (nobody|no one|they|everyone) (is|was|are|saw) ..2 (talking about|ready for|telling you|coming|saw this)
        """,
        bad=(
            "Subject: Stop what you're doing!",
            "Subject: You won't believe what we did",
            "Subject: Open me",
            "Subject: Can you keep a secret?",
            "Subject: Something big is coming",
            "Subject: Oops! Did we do that?",
            "Subject: This is huge.",
            "Subject: Quick question",
            "Subject: Don't open this email",
        ),
        good=(
            "Subject: Your June bill: £41, due on the 14th",
            "Subject: A quick question about your delivery on Friday",
            "Subject: Your scan results are in the app",
            "Subject: Sorry about the wrong size: a new one ships today",
            "Subject: It's time to renew your passport",
            "You won't believe how kind the nurses were, she told us.",
        ),
    ),
    Rule(
        id="hype-empty-alarm",
        family="hype-subject",
        dimension="focus",
        message="“{text}” frightens before it tells. Put the matter itself in the subject, and by when.",
        why="A label of urgency makes the heart jump and says nothing. If all is urgent, readers stop looking.",
        source=_EMAILS,
        alternatives=("Your card expires on 3 May: add the new one", "No water on Elm Street from 9 to 12 tomorrow"),
        roles=_SUBJECT,
        quiet_near="flood fire gas recall safety evacuate fraud scam breach outage water power flight gate hospital"
        " medication allergy passport closure closed strike storm"
        " contamination boil missing monday tuesday wednesday thursday friday saturday sunday",
        phrases="""
            ^ (urgent|urgently|very urgent|most urgent) ($|action|message|notice|attention|response|reminder|matter| update|request|your|please|read|reply|and|important)
            (urgent|immediate|prompt) (action|attention|response|reply|notice|message|reminder) (required|needed| requested|is required|is needed|$)
            ^ (important|very important|extremely important|critical|crucial|vital) ..1 (notice|information|update| message|announcement|news|reminder|notification|alert|communication|changes|read|please|account notice|notice regarding|document|documents|details|service announcement) (from|about|regarding| concerning|for|inside|enclosed|$|to|on|please|on your)
            ^ (important|attention|final notice|last notice|final warning|final reminder|read this|must read|time sensitive|breaking|breaking news|emergency) ($)
            (action|response|attention|reply) (required|needed|requested|necessary) $
            ^ (action|response|attention|your attention) (required|needed|requested|is required|necessary) $
            ^ (attention|breaking|emergency) (alex|all|valued|dear|customer|customers|member|members|required|needed| please|shoppers|homeowners|drivers)
            (time|highly) sensitive (material|information|document|offer|matter|message|$|notice|enclosed|please)
            (second|2nd|third|3rd|#|final|last) (attempt|notice|reminder|notification|warning|try|request) ($|for| regarding|to (reach|contact)|about your (offer|discount|reward|gift|points|membership|upgrade|trial| account|application))
            (we have been|we are|been) (trying|attempting) to (reach|contact) you
            (your|about your) (account|profile|subscription|membership|application|status|order) (needs attention| requires attention|has a problem|is at risk|alert|notice|issue|status|update|requires action|needs action) $
            (do not ignore|do not delete|read asap|reply asap|respond asap) $
        """,
        bad=(
            "Subject: URGENT",
            "Subject: Important notice",
            "Subject: Action required",
            "Subject: Urgent action needed",
            "Subject: Important information about your account",
            "Subject: FINAL NOTICE: your 20% discount",
            "Subject: We've been trying to reach you",
        ),
        good=(
            "Subject: Your card expires on 3 May: add the new one",
            "Subject: Urgent product recall: unplug your kettle",
            "Subject: Action needed by Friday: confirm your bank details to get your refund",
            "Subject: Flood warning for Elm Street",
            "Subject: A reminder: dentist on Tuesday at 10",
        ),
    ),
    Rule(
        id="hype-winner",
        family="hype-subject",
        dimension="focus",
        severity=ERROR,
        message="“{text}” is what scams say. If there's a gift, say what it is and what it costs to take it.",
        why="A false win is a small joy taken back. It trains readers to distrust you, or to fall for real fraud.",
        source="FTC consumer advice, “Fake Prize, Sweepstakes, and Lottery Scams”.",
        alternatives=("£5 off your next shop, until 3 May", "You entered our draw in March, and your name came out"),
        roles=_SUBJECT,
        phrases="""
            you (qualify|have qualified|are eligible|have been approved|are in|have made it|made the cut|are on the list) $
            (we have|we got|there is|here is|we are giving you|we have got) (a|your|something|another) ..1 (surprise| gift|treat|special|free|exciting) (for you|inside|$|waiting|to share)
            (congratulations|congrats|hooray|woohoo|good news|great news) ..2 (you|your) ..2 (won|winner|selected| chosen|qualify|qualified|lucky|prize|reward|gift|eligible|in luck|preapproved|pre approved) !! interview | place | exam | visa | school
            (you|you have|you are|you may have|you could have) (just|now|) (won|a winner|our winner|the winner|the lucky|been selected|been chosen|been preapproved|pre approved|preapproved) ..1 ($|a|an|our|the|for| to|of|your|with|up) !! interview | jury | place at | place on | role | job | appeal | case | bid | auction | raffle you
            (your|a|free|claim your|the) (free|surprise|mystery|exclusive|special|bonus|welcome|birthday| complimentary|vip|secret) ..1 (gift|reward|prize|voucher|bonus|treat|points|present|sample) ..1 (is| are|awaits|await|inside|enclosed|waiting|expires|ready|$|for you|has)
            (your|the) (prize|reward|winnings|cash|bonus|payout|gift) (is|are|awaits|await|inside|has been) ..2 (waiting|ready|approved|released|here|inside|reserved|expiring|unclaimed|$)
            (claim|collect|grab|redeem|unlock) your ..2 (gift|reward|prize|bonus|voucher|surprise|cash|winnings| treat|freebie|points|discount|offer) !! redeem your gift (certificate~|card~|voucher~)
            (a|free|there is a|your) (gift|surprise|treat|present|reward|freebie|bonus) (inside|enclosed|awaits|just for you|for you inside|with every|is inside)
            (you have|you got) (got|been sent|received|unlocked|earned|scored) (a|an|#|your) ..2 (surprise|gift| reward|mystery|free|bonus|unclaimed|special|present|treat)
            (get|win|earn|receive) (your|a|an|free|) (free|amazing|fabulous|#) ..3 (prize|iphone|ipad|holiday| vacation|gift card|voucher|gift|cash|money|trip) ($|now|today|free|inside)
            you (qualify|have qualified|are eligible|pre qualify) for (our|a|an|the|your|this|#) ..3 (rate|offer| deal|discount|card|gift|upgrade|reward|loan|bonus)
            (unclaimed|pending|unredeemed) (reward|prize|gift|funds|points|refund|bonus|voucher|offer|balance)
        """,
        bad=(
            "Subject: Congratulations, you've been selected!",
            "Subject: You have won a surprise",
            "Subject: Claim your free gift",
            "Subject: Your reward is waiting",
            "Subject: A gift inside",
            "Subject: Congrats! You qualify for our best rate",
        ),
        good=(
            "Subject: Congratulations on your new home",
            "Subject: You won the bid for lot 14",
            "Subject: You've been selected for interview on 4 June",
            "Subject: £5 off your next shop, until 3 May",
            "Subject: Your refund of £24 is on its way",
        ),
    ),
    Rule(
        id="hype-sale-shout",
        family="hype-subject",
        dimension="focus",
        message="“{text}” shouts like a market stall. Say what costs less, how much, and until when.",
        why="Superlatives about prices are noise in every inbox. A plain number is rarer and more useful.",
        source=_EMAILS,
        alternatives=("Winter coats from £40 until Sunday", "Our kettles are £8 cheaper this week"),
        phrases="""
            (biggest|greatest|hottest|craziest|wildest|best|most epic|largest) (ever|)..2 (sale~|savings|discount~| deal~|event|giveaway|clearance|offer~|bargains|price drop) (ever|of the (year|season|summer|winter| month|decade|century)|yet|is|on|are|of all time|starts|$|in)
            (mega|massive|huge|giant|monster|crazy|insane|epic|incredible|unbelievable|unmissable|sensational| sizzling|red hot|blowout|bumper|jaw dropping|explosive|mind blowing|amazing|ultimate) ..1 (sale~| savings|discount~|deal~|clearance|price~|offer~|bargain~|giveaway|reductions|price drop~)
            (prices|price) (slashed|smashed|crushed|dropped|are crazy|have never been lower|have been slashed|so low| you will not believe|you can not beat)
            (slash|slashing|smashing|slashed|crushing) (our|the|) (prices|price)
            everything must go
            (lowest|cheapest|best) (price~|deal~|offer~|rates) (ever|of the year|guaranteed|anywhere|around|in town| yet|of all time|on the market)
            (up to|) # off (everything|sitewide|site wide|storewide|absolutely everything|all the things|the entire| almost everything) !! everything (with a|that (is|has|was)|left over|damaged|imperfect|scratched|marked|dented|chipped|returned|ex display) | dent~ | scratch~ | chip~ | seconds
            (deals|savings|offers|prices|bargains|discounts) (galore|that pop|you can not (miss|resist|beat)|so good| too hot|to die for|like never before|you will love|that will blow|bonanza)
            (sale|savings|deal|offer|shopping) (of a lifetime|of the century|bonanza|extravaganza|frenzy|madness| fever|spree|alert)
            (deal|sale|price drop|flash sale|discount|bargain|savings) alert
            (shop|save|spend|buy) (till|til|until) you drop
            (double|triple|# x) (points|savings|discount|rewards|match) (weekend|today|event|this weekend|day|alert| active|is on)
            (free|sale|win|wow|yes) (free|sale|win|wow|yes) (free|sale|win|wow|yes|)
        """,
        bad=(
            "Subject: Our BIGGEST sale ever",
            "Massive savings on everything you love!",
            "Prices slashed across the store.",
            "Everything must go!",
            "Subject: Flash deal alert: lowest prices of the year",
            "Insane deals are waiting for you.",
            "25% off everything!",
        ),
        good=(
            "Winter coats from £40 until Sunday.",
            "Your electricity price went down by 4p.",
            "The biggest room faces the sea.",
            "We've cut the price of your plan by £3.",
            "House sales in your street: three this year.",
            "25% off everything that is scratched or chipped.",
        ),
    ),
)
