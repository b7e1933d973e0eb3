"""False benefits: what serves us, sold as a favour to the reader."""

from tonecheck.mentions import sentence_around
from tonecheck.patterns import lazy
from tonecheck.rule import HINT, WARNING, Match, Rule

_SOURCE = (
    "tonecheck rubric, focus; Friestad & Wright (1994), “The Persuasion Knowledge Model”, Journal of Consumer Research."
)
_LOSS = (
    "(record~|monitor~|limit~|restrict~|suspend~|unable|can not|no longer|not (accept|allow|available|able|permit"
    "|offer|provide|be)"
    "|disabled|require~|log you out|logged out|signed out|timed out|must|close~|reduced|removed|cctv|locked|blocked"
    "|discontinued|may be|will be asked|need to|have to)"
)
_CUT = (
    "(fee~|price~|charge~|rates|rate|increase~|rise|rising|no longer|only|remove~|removing|replace~|close~|closing"
    "|closure|changing|threshold|minimum|discontinue~|retire~|retiring|withdraw~|withdrawn|ending|moving to|moved to"
    "|stop~|limit~|reduce~|must|require~|need to|have to)"
)

_FROM_TO = lazy(r"\bfrom [$£€]?(\d+(?:\.\d+)?)\D{1,20}?\bto [$£€]?(\d+(?:\.\d+)?)")


def _is_a_fall(match: Match) -> bool:
    """Whether the sentence tells of a price that goes down."""
    found = _FROM_TO.search(sentence_around(match))
    return found is not None and float(found[1]) > float(found[2])


RULES = (
    Rule(
        id="false-benefit-security",
        family="false-benefit",
        dimension="focus",
        severity=HINT,
        message="“{text}” dresses a limit as a favour; say what it protects the reader from, or what it's for.",
        why="Readers know when a rule is for us. Told it is for them, they trust the next reason less.",
        source=_SOURCE,
        alternatives=(
            "So that nobody else can move your money, we ask for …",
            "We keep recordings for 30 days to settle disputes.",
            "We close at six because we're short of drivers.",
        ),
        phrases=f"""
            for (your|customer|our customers|guest|passenger|everyone 's|the) (own|and our|added|continued|increased| ) (security|safety|protection|comfort|peace of mind|benefit|well being|wellbeing) (and _|and your _| and that of _ _|) (reasons|purposes|) ... ... {_LOSS} !! belt~ | pin | helmet~ | wear | child~ | alarm | never | keep | hot | water | blade~ | fire | expire~ | link | ladder | platform | step
            {_LOSS} (_|_ _|_ _ _|_ _ _ _|) for (your|customer|our customers|guest|passenger) (own|and our|added|) (security|safety|protection|comfort|peace of mind|benefit) !! belt~ | pin | helmet~ | wear | child~ | alarm | never | hot | water | fire | expire~ | link | ladder
            for (your own|your added) (security|safety|protection|comfort|good|benefit) !! belt~ | helmet~ | wear | child~
            (for|in the interest~ of) (your|customer|passenger|public|guest|everyone 's|our customers|the) (own| added|greater|continued|) (security|safety|protection|comfort|peace of mind|benefit|well being| wellbeing|health and safety) (and _|and your _|) ... ... (fee~|charge|charges|charged|surcharge~| searched|asked to|at a cost|extra cost|chargeable|{_LOSS}) !! belt~ | pin | helmet~ | wear | child~ | alarm | never | keep | hot | water | blade~ | fire | expire~ | link | ladder | platform | step | nothing | free | no charge | (for|of) (your|the|customer|guest|passenger|everyone 's) (own|added| continued|) (security|safety|protection|comfort) (reasons|purposes)
        """,
        bad=(
            "For your security, we can no longer accept cheques.",
            "For your safety and comfort, the pool has been closed and towels removed.",
            "For your protection, this call may be recorded.",
            "Your session was limited for your security.",
        ),
        good=(
            "For your safety, keep your seat belt fastened.",
            "The blade is covered for your safety.",
            "So that nobody else can move your money, we text you a code.",
            "For your security, this link expires in an hour.",
            "The car park has security at night.",
        ),
    ),
    Rule(
        id="false-benefit-convenience",
        family="false-benefit",
        dimension="focus",
        severity=HINT,
        message="“{text}” tells the reader that it's handy; let them notice, and just say what they can do.",
        why="Most often the convenience is ours. Where it is the reader's, they see it without the label.",
        source=_SOURCE,
        alternatives=(
            "You can pay here: …",
            "We've put a stamped envelope in with this letter.",
            "Fewer machines, so please allow five minutes.",
        ),
        phrases=f"""
            for (your|customer|our customers|guest|passenger|the|our guests|everyone 's|user|your own|your added| added|added customer) (own|added|greater|further|and our|) convenience !! (for|at) the convenience store
            for the convenience of (our|all|customers|guests|passengers|users|other)
            (as a|as an) (convenience|courtesy|added convenience|added courtesy|service) (to|for) (you|our|all| customers|our customers|guests)
            convenience (fee|charge|surcharge)
            to (make|making) (your|things|it|life|everything|the process) (life|experience|even|) (even|) (easier| simpler|more convenient|smoother) for (you|our customers) (we|we have|we will|please) !! free | you can
            in (your|our customers) best interest~
            (we|this) (know|is|believe) (this|what) (is|will be) (best|better|good) for you
            with (your|our _|customer|guest|passenger) (_|) (convenience|comfort|needs|best interests|ease) in mind
            to make (life|things|it|everything|your _|the _|the _ _|_) (even|) (easier|simpler|quicker|faster| smoother|better|safer|more convenient) for (you|our _|everyone|all our _|all|customers|_) , ... ... {_LOSS} !! free | you can
            to make (life|things|it|everything|your _|the _|_) (even|) (easier|simpler|quicker|smoother|more convenient) (for (you|our _|everyone|all our _)|) , ... ... (only|no longer|stopped|moved|moving| ending|removed|replaced|closing|retired|retiring|discontinued) !! free
            to (give|offer|provide|bring) (you|<customer>|our <customer>|everyone) (with|) (greater|more|even more|added|increased|better|enhanced|improved|extra) (flexibility|choice|convenience|control|value|freedom|certainty|comfort|access|peace of mind) , ... ... (less often|less frequently|fewer|no longer|reduced|cut|closing|close|closed|ending|end|removed|withdrawn|stop|stopped|stopping|fee|discontinue~|increase~|rise~|rising) !! free | you can | no longer (need|require|charge|have to|pay) | no fee
            ^ (making|we are making) (things|life|it|banking|travel|everything|your life) (even|a little|) (simpler|easier|better|smoother) for (you|everyone|all our <customer>|our <customer>|all of us) $
        """,
        bad=(
            "To make things simpler for you, we will no longer print bills.",
            "For your convenience, we've stopped sending paper bills.",
            "A £2 convenience fee applies.",
            "As a courtesy to our customers, the shop opens at ten.",
            "This lounge is closed for the convenience of our guests.",
            "This is in your best interest.",
            "To offer our members more choice, the pool will be closed on Mondays.",
            "Making life easier for you: the branch shuts in May.",
        ),
        good=(
            "We've put a stamped envelope in with this letter.",
            "There's a convenience store in the lobby.",
            "Pick a time that's convenient for you.",
            "You can pay by card or in cash.",
            "To give you more choice, we no longer charge for exchanges.",
            "We're making it easier for you to park: the barrier is gone.",
        ),
    ),
    Rule(
        id="false-benefit-serve-better",
        family="false-benefit",
        dimension="focus",
        severity=WARNING,
        message="“{text}” is our reason, not the reader's; say what gets better for them.",
        why="“To serve you better” mostly comes before a task or a cut. Readers learned to look for the catch.",
        source=_SOURCE,
        alternatives=(
            "With your postcode we can show the nearest shop.",
            "Two minutes of your time will move the bus stop.",
            "We're closing at six because …",
        ),
        phrases=f"""
            you (asked|spoke|told us) (and|,) we (have|) (listened|heard)
            (serve|assist|help|support|service|accommodate|understand|know|serving|helping|assisting|reach|meet) (you| our customers|our guests|customers|your needs|all our customers|our members) (even|) (better|more (efficiently|effectively|quickly|personally)|more) !! better understand | understand you better than
            better (serve|assist|help|support|accommodate|meet|reach|cater|tailor) (you|our|your|all|to|customers|the needs)
            better understand (your|our customers|customer|the) (needs|requirements|preferences|customers|customer)
            (help|helps|helping|allow~|enable~) us (to|) (better (serve|understand|help|meet)|improve|serve|continue| enhance)
            (so|so that|in order that) (we|that we) (can|may|are able to|could) (better|continue to|continue|serve| provide you|offer you|give you the best|improve)
            (in order to|to|and|help us) (provide|give|offer|bring|deliver|providing|bringing|giving) (you|our customers|customers|our guests|all our customers) (with|) (a|an|the|our|even|more) (_|) (better|best| improved|enhanced|highest|superior|seamless|optimal|more personalized|personalized|tailored|most) (_| ) (service|experience~|quality|level~|support|standard~|possible|value|care|offers|content)
            (continue|continuing) (to|) (bring~|provide~|deliver~|offer~|give|giving|improve|improving|invest| investing|serve|serving|offering|providing|delivering|bringing) (in|you|our|the|to|with|high|great| quality|your) !! your (treatment|care|story)
            (so|so that|to|that) (we can|we|) keep (delivering|providing|offering|bringing|giving|improving| investing) (you|our|great|the|in|a|high|more)
            (to|in order to) (give|offer|bring|provide) (you|our _|customers|everyone|all our _) (with|) (even|) (more|greater|better|added|extra|increased|improved) (flexibility|choice|control|value|freedom| options|transparency|convenience|security|clarity|peace of mind|rewards|consistency) ... ... ... {_CUT} !! for free | lower
            (to|and|us|that|can|could) keep (our|your|the|) (_|) (price~|cost~|fare~|fee~|rates|premium~|bills) (as|) (low|down|affordable|competitive) ... ... {_CUT} !! lower
            (no longer|removed|remove|introducing|introduced|discontinued|ended|replaced|stopped|charge|fee) ... ... (to|and|us|that|can|could) keep (our|your|the|) (_|) (price~|cost~|fare~|fee~|rates|premium~|bills) (as|) (low|down|affordable|competitive)
            to (protect|safeguard|support|help) (our|all our|all) (customers|clients|members|guests|passengers| patients|residents|community|communities|users) , ... (no longer|will not|stopped|not accept|not offer|can not|removed|discontinued|closed|closing|will now|only)
            (so|so that|in order that) you (can|may) (continue to|keep|) (enjoy|enjoying|benefit|experience|get|have) (from|) (_|_ _|) (better|best|improved|enhanced|smoother|greater|seamless|more|richer|great) ... ... {_CUT} !! for free | lower
            in the interest~ of (improving|better|enhancing|providing|delivering|offering|serving|efficiency|service| simplicity|our customers|customers|customer|quality|economy|streamlining|simplifying|maintaining)
            to keep (our|your|the) (community|site|platform|members|service|guests|website|shop|store|customers) (safe|fair|clean|running|secure|healthy) , ... {_CUT}
            (to|in order to) (provide|offer|ensure|create|deliver) (a|an) (even|) (fairer|better|smoother|safer| quicker|faster|consistent|simpler|more _) (_|) (service|experience|system|process|access) (for|to| across|) (_|_ _|) , ... ({_CUT}|cancelled|stopped|available only)
        """,
        bad=(
            "To help us keep our prices low, we have removed free returns.",
            "In the interests of improving service, the Elm Road depot will close at noon.",
            "To serve you better, our phone lines now close at four.",
            "Help us improve by rating this call.",
            "In order to provide you with a better experience, fees will rise.",
            "This lets us better understand your needs.",
            "So we can continue to offer great service, prices go up in May.",
            "Your answers will help us to serve our guests better.",
        ),
        good=(
            "We keep prices low: a coffee is still £2.",
            "With your postcode we can show you the nearest shop.",
            "You told us the gate was heavy, so we changed it.",
            "Serve the soup hot: it tastes better.",
            "Help us find Rex: he's brown and answers to biscuits.",
        ),
    ),
    Rule(
        id="false-benefit-improve",
        family="false-benefit",
        dimension="focus",
        severity=WARNING,
        message="“{text}” praises the change; tell the reader what changes for them, good or bad.",
        why="An improvement that nobody asked for, and that takes something away, reads as a lie about it.",
        source=_SOURCE,
        alternatives=(
            "From May the app shows your bill in one page.",
            "We're closing the desk. You can do the same at the post office.",
            "The price goes up by £2.",
        ),
        phrases=f"""
            as part of our (improvements|commitment|efforts|ongoing|continued|continuous|drive|plans) ... (removed|removing|closing|closed|reduced|reducing|ending|discontinued|withdrawn)
            (in order to|to|and|help us|helping us|us to|aimed at|aim to|effort to|goal of|committed to|for|order) (improve|enhance|enrich|optimize|maximize|streamline|personalize|elevate|improving|enhancing) (your| our|the|customer|overall|user|guest|its|client|and) (overall|online|shopping|customer|user|guest| browsing|travel|banking|and|service|) (_|) (experience~|service~|satisfaction|offering~|products| operation~|quality|efficiency|journey) !! water | sleep | air | your own
            (in order to|to|and|help us|us to|us) (ensure|maintain|guarantee|uphold|preserve|provide|deliver|offer| assure) (you|you with|that you receive|that you get|you receive|customers|that we|) (the|a|our|) (highest|high|best|excellent|top|finest|utmost|greatest|superior|consistent|consistently high) (possible|quality|standard~|level~|customer|service|of|in) !! protein | speed
            (to|help us) (improve|maintain) (the|our) (quality|level|standard~) of (our|the|your|service~|customer| care|support)
            (as part of|in line with|in keeping with|as a result of|reflecting|due to|part of) (our|an|the) (ongoing| continued|continuing|constant|commitment|continuous|drive|efforts|on going|strategy|transformation| modernization|simplification|vision|mission) (commitment|effort~|drive|improvement~|program~| investment|strategy|to|for|of|transformation|evolution|development|review|modernization)
            (in|as) (an|our) (continued|continuing|ongoing|continuous) (effort|efforts|endeavor) to
            in an (effort|endeavor) to (serve|improve|better|provide|enhance|go|reduce|offer|deliver|streamline| simplify)
            (we are|we have|in) (always|constantly|continually|continuously) (looking|working|seeking|striving| trying) (for|to|on) (ways|improve|new|make|better|enhance|improving|provide)
            (new and improved|improved and simplified|bigger and better|faster and better)
            (making|made|make|announcing|introducing|brought|unveiling|rolling out) (some|a few|several|these|a number of|) (really|very|) (exciting|great|positive|welcome|fantastic|thrilling|wonderful) (new|) (change~|update~|improvement~|enhancement~|upgrade~)
            (upgrade~|migrate~|moving|moved|move|transition~|switching|switched) (you|you all|your account|customers| all customers|our customers|your _|members|everyone) (over|across|) to (our|a|the) (_|) (_|) (new| improved|upgraded|enhanced|modern|simplified|better|updated|next generation) (_|_ _|) (platform| system|plan|tariff|portal|experience|structure|model|program|package|interface)
            (to|in order to) (simplify|streamline|modernize|enhance|optimize|elevate|enrich) (your|our|the|customer) (_|_ _|) , ... {_CUT}
        """,
        bad=(
            "To improve your experience, we've closed the ticket desk.",
            "In order to enhance our customer service, calls are now charged.",
            "To ensure the highest quality, menus are reduced.",
            "As part of our ongoing commitment to you, the fee changes.",
            "In an effort to go green, your bills are now online only.",
            "We are constantly looking for ways to improve.",
        ),
        good=(
            "To improve the water pressure in your street, we're replacing the pipe.",
            "From May the app shows your bill on one page.",
            "To get the best sound, stand the speakers apart.",
            "Here are three ways to improve your sleep.",
        ),
    ),
    Rule(
        id="false-benefit-price",
        family="false-benefit",
        dimension="focus",
        severity=WARNING,
        message="“{text}” wraps a price in ribbon; say the old price, the new one, the day and the reason.",
        why=(
            "People can accept a rise that is told straight. What they don't forgive is being taken for someone who "
            "won't notice."
        ),
        source=_SOURCE + " Orwell, “Politics and the English Language” (1946).",
        alternatives=(
            "From 3 May your plan costs £12 instead of £10, because …",
            "You can leave before then at no cost.",
        ),
        phrases="""
            (we are|we have|are|have been|has been|is being|been|will be|and) (simplifying|simplified|streamlining| streamlined|updating|updated|adjusting|adjusted|optimizing|optimized|refreshing|refreshed|aligning| aligned|harmonizing|harmonized|evolving|evolved|revising|revised|rationalizing|rationalized| modernizing|restructuring|realigning) (our|your|the|its|all|some of our) (_|) (pricing|prices|price| fees|fee|plans|rates|rate|tariff~|charges|fare~|subscription|membership|price structure|pricing structure|pricing model)
            (pricing|prices|price|fees|rates|tariffs|charges|fee) (has|have|will|is|are) (been|be|being|) (adjusted| updated|refreshed|aligned|harmonized|optimized|simplified|streamlined|revised|evolving|changing to (reflect|better))
            (reflect|reflects|reflecting) (the|our|this|increased|rising|added|all the) (_|) (value|improvement~| investment~|enhancement~|costs|cost|quality|market) (of|we|in|to|you|that|$|and|conditions)
            (small|slight|modest|minor|nominal|minimal|marginal) (price|fee|rate|cost|charge|increase|adjustment| change) (increase|adjustment|change|rise|in (your|our|the) (price|rate|fee|subscription|cost|plan| premium)|to (your|our|the) (price|rate|fee|subscription|plan|bill))
            (pleased|delighted|excited|happy|thrilled|proud) to (announce|inform|tell|introduce|let you know|share| advise) ... ... (fee|fees|price|prices|charge|charges|increase|increased|closing|closure|discontinued| discontinuing|removed|replaced|rates)
            (good|great|exciting|fantastic) news ... ... (fee|prices|increase~|increasing|closing|closure|discontinu~| no longer) !! (no|lower|free|cut|drop~|without|zero|fall~)
            (making|some|a few|announcing|upcoming|important) (_|) (change~|adjustment~|update~) to (our|your|the) (_| ) (price~|pricing|fee~|rate~|tariff~|charges) !! lower
            reflect~ (the|our|this|all the|these) (enhanced|added|improved|new|expanded|extra|additional|great| continued|increased) (_|) (feature~|value|benefit~|content|service~|improvement~|functionality| quality|investment~|offering)
            (good|great|exciting|fantastic|wonderful) news ... (your|our|the) (_|_ _|) (plan|tariff|subscription| price~|pricing|fee~|account|contract|bill|policy|package|rate~|scheme|membership) (is|are|will be|has been|have been) (changing|ending|retiring|closing|moving|evolving|increasing|rising|going up| updated|being|getting)
            we (are|have) (making|made) (things|our (pricing|prices|plans|fees|tariffs|menu|range)|your (plan|bill| tariff)) (even|much|) (simpler|easier|clearer|fairer|better)
            (pleased|delighted|excited|happy|thrilled|proud) to (share|announce|say|report|tell you|let you know) ... (plan|price|subscription|membership|rate|fee|rent|premium|pass|bill|tariff|package|tuition|policy|ticket|box|service) (is|will be|are) (going|moving|rising|climbing|increasing|changing|jumping) (up|from #|to #) !! (no|not|never) ..2 going up | down to | cheaper
        """,
        spares=_is_a_fall,
        bad=(
            "We're simplifying our pricing.",
            "Our rates have been adjusted.",
            "This change reflects the value we add to your life.",
            "There will be a small change to your bill.",
            "We are pleased to announce our new service fee.",
            "Exciting news: we're updating our plans.",
            "We're thrilled to announce that your gym membership is going up to £42!",
            "We are happy to share that your weekly box is moving from $30 to $36.",
            "Excited to say your plan is rising from £8 to £11.",
        ),
        good=(
            "From 3 May your plan costs £12 instead of £10.",
            "Great news: your prices fall in May.",
            "The mirror reflects the light of the window.",
            "We adjusted the seat to your height.",
            "We're happy to share that your plan is going from £21 to £17.",
            "We're excited to share that your plan is going green.",
            "From 1 May your plan is going from £17 to £21, because our rent went up.",
        ),
    ),
)
