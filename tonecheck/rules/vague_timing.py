"""Vague timing: promises without a time."""

from tonecheck.rule import HINT, WARNING, Rule

_TIMED = (
    "by (<day>|<month>|#|noon|midday|midnight|lunch~|the end of) | today | tonight | tomorrow | within (#|an hour|a "
    "(day|week|month|couple)"
    "|the (hour|day|week|next)) | (in|about|next|another) (a|an|#|the next) (#|<unit>|working|business|couple)"
    " | # (to #|or #|) (working|business|) <unit> | before (<day>|<month>|#|noon|lunch) | on (<day>|the #) | at (#"
    "|noon|midnight) | (this|next) (week|month|morning|afternoon|evening) | until (<day>|<month>|#)"
)


def _untimed(lines: str) -> str:
    """The pattern lines, quiet where the sentence gives a time."""
    found = []
    for line in lines.strip().splitlines():
        pattern, _, unless = line.strip().partition("!!")
        found.append(f"{pattern.strip()} !! {_TIMED}{' | ' + unless.strip() if unless else ''}")
    return "\n".join(found)


_SOURCE = "Packard & Berger (2021), “How Concrete Language Shapes Customer Satisfaction”, Journal of Consumer Research."
_WE = (
    "(we|i|someone|somebody|our team|the team|our staff|team|an agent|our support team|our _ team|support|customer "
    "service|representative"
    "|colleague|specialist|advisor|agent|engineer|department|he|she|they|us|which|and|it|that|order|refund|payment"
    "|service|response|reply|update~|issue|request)"
)
_ACT = (
    "(reply|respond|answer|get back|be back|contact~|call|email|write|follow up|update|notify|inform|process"
    "|processed|resolve|resolved|review"
    "|reviewed|investigate|ship|shipped|dispatch|dispatched|send|sent|refund|refunded|be in touch|in touch|in "
    "contact|touch base|assist|help|let you know|attend|address|addressed|fix|fixed"
    "|restore|restored|reach out|reach|advise|provide|confirm|deliver|delivered|issue|arrange|hear (back|from)"
    "|receive|look into|rectify|sort|handle|be with you|complete|completed|action|actioned|share|announce|notified"
    "|contacted|informed|updated)"
)

RULES = (
    Rule(
        id="vague-timing-asap",
        family="vague-timing",
        dimension="focus",
        severity=WARNING,
        message="“{text}” could be an hour or a month; give a day, or the longest it can take.",
        why="Whoever waits without a time keeps checking. A date, even a late one, lets them get on with their day.",
        source=_SOURCE,
        alternatives=(
            "by noon tomorrow",
            "within two working days",
            "I'll write again on Thursday, even if there's no news.",
        ),
        phrases=_untimed("""
            (we|i|someone|our team|team|agent|representative|us|you) (will|shall|are going to|aim to|try to|hope to| endeavor to|to|can|would|should|must) ... as (soon|quickly|promptly|swiftly|fast) as (possible|we can| practicable|practical|we are able|i can|we possibly can|reasonably (possible|practicable)) !! (you| please) (should|must|need|can|report|call|contact|tell|let) | ^ (call|tell|report)
            (will|be|being|shall|working|work~) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _) (_|) as (soon|quickly|promptly| swiftly|fast) as (possible|we can|practicable|practical|we are able|i can|we possibly can|reasonably possible) !! (you|please|should|must) (_|) (will|should|must|need|can|report|call|contact|tell|let) | ^ (call|tell|report)
            (get|getting|have) (this|it|that|your _|the _|everything) (all|) (resolved|fixed|sorted|sorted out| processed|back|up and running|to you|shipped|restored|sorted out for you) (for you|to you|) as (soon| quickly|fast) as (possible|we can|i can)
            (at (our|the)) (earliest (convenience|opportunity|possible _)|soonest)
            (at the earliest possible|as a matter of) (convenience|moment|time|opportunity|urgency)
            (with all|without) (due|undue|any further|unnecessary|any|further) (haste|delay)
            in a timely (manner|fashion|way)
            (in|with) (the|a) (shortest|quickest|fastest) (possible|) (time|delay|timeframe|time frame|time possible)
            (will|shall) ... (when|once) (we can|possible|we are able|able|i can|we are able to) $
            (will|shall) ... (whenever|if) (we can|we are able|i can|we are able to) $
            within a reasonable (time|timeframe|time frame|period|amount of time|period of time)
            (we|i|team|service~|repair~|work|engineers|it|they) (will|shall|are going to|aim to|try to|hope to|are working|are aiming|intend to|plan to|are hoping) ... ... ... as (soon|quickly|promptly|swiftly|fast) as (possible|we can|practicable|practical|is practicable|we are able|we possibly can|reasonably (possible|practicable)) !! (you|please) (should|must|need|call|contact|tell|let) | ^ (call|tell| report)
            sooner rather than later !! you
            (will|shall|should|would) ... ... (when|once|as soon as) (an|a|our|the next|another) (_|) (engineer| technician|agent|adviser|advisor|appointment|slot|officer|crew|contractor|consultant|doctor| representative|place|unit) (becomes|become|is|are) (next|) (available|free)
            (as|when|once) (resources|staffing|workload~|availability|priorities|time|capacity) (allow~|permit~)
        """),
        bad=(
            "The repair will be done when an engineer becomes available.",
            "We will reply as soon as possible.",
            "Our team will resolve the issue as quickly as possible.",
            "I'll get this sorted as soon as I can.",
            "We aim to answer at our earliest convenience.",
            "Your claim will be handled in a timely manner.",
            "Repairs will be completed without undue delay.",
        ),
        good=(
            "I'll reply by noon tomorrow.",
            "Call 999 as soon as possible if the gas alarm sounds.",
            "I'll ring you as soon as the courier does.",
            "We'll fix it as soon as possible, at the latest by Friday.",
            "If the alarm sounds, you should leave as quickly as possible.",
            "Files without a name will be deleted if possible.",
        ),
    ),
    Rule(
        id="vague-timing-due-course",
        family="vague-timing",
        dimension="focus",
        severity=WARNING,
        message="“{text}” says that we won't tell; name a week, or when you'll know.",
        why="The phrase puts our calendar above the reader's. They can plan with a date and with nothing else.",
        source="Plain English Campaign, “The A to Z of alternative words”; " + _SOURCE,
        alternatives=("by 14 May", "in the first week of June", "I don't know yet. I'll tell you on Friday."),
        phrases=_untimed("""
            in due (course|time) !! horse | race
            in (the|) (near|nearest|not too distant|not so distant|foreseeable|immediate|very near) future !! likely to | expected to | might | may | welcom~ | hope | serve you | look forward
            (at|on) a (later|future|subsequent) (date|time|stage|point) !! (schedule~|log|pick|choose|select|set|enter|publish~) | you can | you may | change your | if you
            (in|over|during) the (coming|following|upcoming|forthcoming) (day~|week~|month~|weeks and months|days and weeks|year~) !! (a|one|any|which|every) (day|week|month|year) in the
            in the (days|weeks|months) (ahead|to come)
            until further notice
            in the fullness of time
            as and when
            at some (point|stage) (in|soon|over|during|later|$) !! point in time | in your | you
            (at an|at a) (appropriate|suitable|convenient) (time|moment|juncture) !! for you | you
            (in|when) the (time is right|right time comes)
            when (time|resources|circumstances|conditions|capacity) (permit~|allow~)
            (once|when|as soon as) (we have|there is|there are|we are able to share|we can share|we get|we receive) (more|further|any|an|additional|some) (update~|information|news|details|to share)
            (more|further|additional) (information|details|updates|news|instructions) (will|to|shall|is|are) (be (made|given|sent|provided|shared|communicated|available|announced|published|released|forthcoming| issued|posted|supplied)|follow|coming|come|forthcoming|soon)
            (stay tuned|watch this space)
            (we|i|someone) (will|shall) be in touch (regarding|about|concerning|with regard to) (any|further|next|the next|what)
            (^|'s|yet|still|date~|time~|venue|place|details|price~|is|are) to be (announced|confirmed|advised|determined) !! (confirmed|determined) by | winner~
            (let you know|update you|inform you|tell you|notify you|write to you|contact you) (when|once|as soon as| if) (we|there|i) (know|have|hear|are|is|get) (more|any|news|further|an update|able|in a position|$)
            (we|i) (will|shall|are going to) (be sure to|) keep you (updated|posted|informed|in the loop|abreast| apprised)
            (as soon as|when|once) there is (something|anything) (more|new|further|to (report|share|tell|say| announce))
            (update~|news|information|details|announcement~) (will be|to be|are) (given|provided|issued|posted| shared|sent|published|made) (as|when|if|where) (appropriate|available|necessary|required|needed| possible|and when|they|it)
            (in|over|during|within|at some time in|some time in) the (coming|upcoming|forthcoming) (period|timeframe|time frame|phase)
        """),
        bad=(
            "We will write to you in due course.",
            "The branch will reopen in the near future.",
            "Further details will follow.",
            "The pool is closed until further notice.",
            "We'll share news in the coming weeks.",
            "Stay tuned for updates!",
            "We will let you know once we have more information.",
            "The date is yet to be confirmed.",
            "We shall be in touch about any further steps.",
            "Some work on the lift is expected in the coming period.",
            "Staff will move rooms over the forthcoming period.",
        ),
        good=(
            "The pool opens again on 14 May.",
            "In the coming weeks, that is by 14 May, you get your new card.",
            "You can change your seat at a later date for free.",
            "I don't know yet. I'll tell you on Friday.",
            "Of course, your coat is due a clean.",
            "Each order has to be confirmed already.",
            "Disk 2 is likely to fail in the near future.",
            "Schedule the changes to go live at a future time.",
            "Texts that need to be confirmed by the guest",
            "The lift will be mended on 3 May.",
            "Rest well in the period after your operation.",
        ),
    ),
    Rule(
        id="vague-timing-shortly",
        family="vague-timing",
        dimension="focus",
        severity=HINT,
        message="“{text}” leaves the reader to guess how long; can you give a time?",
        why="“Soon” means minutes to the reader and days to us. The gap between the two is disappointment.",
        source=_SOURCE,
        alternatives=("within two hours", "by Friday", "before the weekend"),
        phrases=_untimed(f"""
            {_WE} (will|shall|should|is going to|are going to|would|may|hope to|aim to|to) (also|then|automatically| be|) (be|) (back (in touch|)|{_ACT}) (you|to you|with you|back|your _|this|it|the _|) (_|_ _|_ _ _|) (shortly|soon|very soon|momentarily|promptly|swiftly|presently|imminently|in a moment) !! (shortly| soon) (after|before|as|enough) | see you | hope to (see|welcome|hear) | get well
            (will|shall) be (shortly|soon|very soon|promptly) ({_ACT}|treated|handled|dealt|examined) !! not be
            (will|shall|should) (shortly|soon|promptly|very soon|swiftly|momentarily) (be|{_ACT}|receive|see|get| have) !! (after|before) | be able
            {_ACT} (you|to you|with you|with your _|your _|back to you|back|it|this|from us|us|the _|) (very|) (shortly|soon|promptly|momentarily) !! (shortly|soon) (after|before|as|enough) | hope~ | look~ forward | hear from you | see you | please | ^ (reply|call|contact)
            (be|are|is|being) (back|available|restored|resumed|resolved|live|ready|released|open|on its way|on the way|with you|reopening|returning|arriving|launched|announced|up and running|back online|back up|up) (again|to you|online|in stock|) (very|) (shortly|soon|imminently|momentarily) !! (shortly|soon) (after|before|as) | due for
            you (will|should|shall|may|can) (also|then|) (receive|get|hear|be|expect|find|see) ... (shortly| momentarily|imminently|soon $) !! (shortly|soon) (after|before|as|enough) | hope~ | return~ | see you
            (available|back|restored|more|live|details|updates|news|launching|reopening) (coming|) (very|) (soon| shortly) $ !! welcom~ | come back | see | have you | hope
            (coming|launching|arriving|opening|returning) (to you|very|) soon
            (bear with us|hold on|hang tight|stand by|sit tight) (we|while|for|and)
            (investigating|resolving|working|reviewing|looking into) (_|_ _|_ _ _|) (promptly|swiftly|urgently)
            (promptly|swiftly) (investigate~|resolve~|resolving|address~|review~|process~|rectify|respond|reply| handle|attend|assist)
            (will|shall|should) be (_|_ _|_ _ _) (shortly|momentarily|imminently) !! shortly (after|before)
            (have|get|getting) (this|it|that|everything|things|your _|the _|your _ _|the _ _) (_|_ _) (for you|to you| ) (shortly|soon|promptly|swiftly) !! see you | hope to see | soon as
            (will|shall|should|be|is|are|with you|turn up|hope to|way) ... (before|ere) (too|very|) long $
            (will|should|would) not be (too|very|much|) (long|longer) (now|until|before|and|$) !! than | #
            any (day|moment|minute|time) now
            in (a|the next) (little|short) while
            (have|get) (some|more|good|any|further|better|) (news|answers|an update|an answer|information) (for you| to share|) (soon|shortly) !! have you
            (we|i|engineers|they) (expect|aim|plan|anticipate|intend) ... ... (imminently|shortly|soon) $ !! see you | hear from | welcom~ | visit | again soon
            (hang in there|hold tight) (while|as|until|we|and)
        """),
        bad=(
            "We will get back to you shortly.",
            "Someone will be in touch soon.",
            "You will receive a confirmation shortly.",
            "The app will be back online soon.",
            "Your order will be dispatched shortly.",
            "New sizes coming soon.",
            "We will promptly investigate the matter.",
            "Your request will be soon processed by our team.",
        ),
        good=(
            "The train leaves shortly after nine.",
            "Get well soon!",
            "See you soon.",
            "I'll be in touch soon, by Friday at the latest.",
            "You'll find it easy to knit a sock.",
            "We hope to welcome you back soon.",
        ),
    ),
    Rule(
        id="vague-timing-someone",
        family="vague-timing",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” promises somebody, sometime; say who, and by when.",
        why="A nameless member of a team owes the reader nothing. A name and a day is a promise.",
        source="Packard, Moore & McFerran (2018), “(I'm) Happy to Help (You)”, Journal of Marketing Research; "
        + _SOURCE,
        alternatives=(
            "Tom from repairs will call you before six.",
            "I'll write to you by Friday.",
            "I've read it, and I'll answer by noon.",
        ),
        phrases=_untimed("""
            (a|one|another) (_|) (member|members|one) of (our|the|) (_|_ _|) (team|staff|department|support|office| crew) (will|shall|is going to|are going to|may|can|contact)
            one of our (_|_ _|) (agents|representatives|advisors|advisers|team|team members|colleagues|specialists| experts|consultants|associates|operators|staff|people|engineers) (will|shall|is|are|would|may|can)
            (someone|somebody) (from|in|at|on) (our|the) (_|_ _|) (team|department|office|staff|side|end) (will|shall| is|should|may)
            (someone|somebody) (will|shall|should) (be in touch|contact|get back|call|reach|respond|reply|email|be with you|assist|follow up|review)
            (a|an|our|the) (customer service|customer care|support|sales|service|customer support|live|dedicated| claims|helpful|friendly|_|) (agent|representative|advisor|adviser|specialist|associate|consultant| operator|colleague|team|rep|expert) will (be (in touch|in contact|with you|calling|contacting| reaching|happy to assist)|contact|get|call|reach|respond|reply|email|assist|follow|review|reach out| look) !! travel agent
            you will be (contacted|notified|informed|updated|advised|called) (by (a|an|our|one|the)|in|$|regarding| accordingly|separately)
            (will|shall) ((revert|revert back) (to (you|us|me|the customer)|with|by|$)|(circle back|touch base) (to|with|$))
            (our team|the team|our experts|our specialists) (will|shall|is going to) (review|get back|contact|be in touch|reach out|investigate|look into|respond|reply|follow up|assess)
            (a|an) (_|) (officer|agent|adviser|advisor|case worker|caseworker|handler|surveyor|assessor|clerk|specialist|inspector) (may|might|could) (then|) be (assigned|allocated|appointed) (to (your|the|this)|$)
        """),
        bad=(
            "A member of our team will be in touch.",
            "One of our agents will contact you.",
            "Someone from our team will get back to you.",
            "A customer service representative will assist you.",
            "You will be contacted by our claims department.",
            "Our team will review your request.",
            "We will revert to you.",
            "A surveyor might be assigned to your case.",
            "An inspector may be allocated to this.",
        ),
        good=(
            "Tom from repairs will call you before six.",
            "A member of our team will call you by noon tomorrow.",
            "A member of your family can sign for it.",
            "Ask anyone of us at the counter.",
            "I'll write to you by Friday.",
            "The text will revert to the default.",
            "Asha has your file and will ring you on Monday.",
            "An agent may be assigned to your case by Friday.",
        ),
    ),
    Rule(
        id="vague-timing-at-this-time",
        family="vague-timing",
        dimension="corporate",
        severity=HINT,
        message="“{text}” pads a no; say “now”, and when it may change.",
        why="It sounds as if it might change and gives no hint when, so the reader is left on hold.",
        source="Plain English Campaign, “The A to Z of alternative words”; tonecheck rubric, corporate.",
        alternatives=("now", "We don't ship to Norway yet. We plan to from May.", "Not before June."),
        phrases="""
            (not|no|unable|unavailable|can not|none|nothing|decline|closed|without) ... ... (at|in) (this|the present| the current|present|the moment in) (time|point in time|juncture|point|stage|moment in time) !! at this time of | at this (time|point) (last|next) | not (valid|permitted|appear|seem|present|installed|supported) | (no|not) ..2 (entry|entries|installed)
            ^ at (this|the present|the current|present) (time|point in time|juncture|moment in time|stage) (we|i|our| the|there|it|your|no|all|you) !! at this time of
            (we|i|our _|is|are) (are|is|do|have|can|) (currently|presently) (unable|unavailable|not (able|available| accepting|offering|taking|possible|in a position)|experiencing|undergoing) !! undergoing (training|treatment|surgery)
        """,
        bad=(
            "We are not able to offer this at this time.",
            "At this time we do not ship to Norway.",
            "We are currently unable to accept new patients.",
        ),
        good=(
            "Swallows leave at this time of year.",
            "We don't ship to Norway yet. We plan to from May.",
            "The museum is quiet at this time, so come now.",
            "We're currently open until eight.",
            "Ticket not valid at this time",
            "Uploads of this kind are currently not supported.",
            "You don't appear to have any guests at this time.",
        ),
    ),
    Rule(
        id="vague-timing-wait",
        family="vague-timing",
        dimension="focus",
        severity=HINT,
        message="“{text}” asks the reader to wait without saying how long.",
        why="An open-ended wait feels twice as long as a known one.",
        source=(
            "Maister (1985), “The Psychology of Waiting Lines”: uncertain waits feel longer than known, finite ones."
        ),
        alternatives=(
            "This takes about ten minutes.",
            "Try again after 6 pm.",
            "It's slow today: please count on nine days.",
        ),
        phrases=_untimed("""
            (please|kindly|) try again (later|at a later (time|date|stage)|at another time|another time|in a (while| bit|moment|little while|few moments)|some other time|soon|after some time)
            (please|kindly) (check back|retry|call back) (later|soon|periodically|regularly|at a later|again later| often|shortly)
            (may|might|can|could|will) take (some|a little|additional|extra|more|a bit of|considerable) (time|while| longer|bit)
            (may|might|can|could|will) take (longer|a bit longer|a little longer|slightly longer) (than|to)
            (please|kindly) allow (us|) (some|sufficient|adequate|additional|enough|extra|a little|more) (time| additional time)
            (please|kindly) (be|remain) patient !! (while|as|until) (we|it|this|the|your) ..3 (load~|redirect~|upload~|save~|import~|export~|connect~|generate~|fetch~|scan~|compile~|data|page|file~|browser|connection|card)
            please wait (while|for|until|patiently|to be|our) (we|your|the|our|a|for) !! seconds | (while|as|until) (we|it|this|the|your) ..3 (load~|redirect~|upload~|save~|import~|export~|connect~|generate~|fetch~|scan~|compile~|data|page|file~|browser|connection|card)
            (longer|slower|longer than) (than|) (usual|normal|expected|average|typical) (wait|response|delivery| processing|turnaround|hold|waiting|reply) (time~|period~)
            (ship|ships|arrive|arrives|come|comes|happen|happens|be (done|ready|fixed|there|over)) when (it|they) (ship|ships|arrive|arrives|come|comes|happen|happens|(is|are) (done|ready|fixed|there|over))
            get there when we get there
        """),
        bad=(
            "Something went wrong, please try again later.",
            "Processing may take some time.",
            "Please be patient.",
            "Please check back soon.",
            "Expect longer than usual response times.",
            "Please allow sufficient time for delivery.",
            "Dinner will be ready when it's ready.",
            "We'll get there when we get there.",
            "Please be patient while we process your application.",
        ),
        good=(
            "This takes about ten minutes.",
            "Try again in ten minutes.",
            "It may take longer than usual, about nine days.",
            "Take all the time you need.",
            "Allow some time for the paint to dry.",
            "The light comes on when it is dark.",
            "Please be patient while we process the file.",
            "Please wait while we check your card.",
        ),
    ),
)
