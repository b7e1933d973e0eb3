"""Euphemism: soft words over hard news."""

from tonecheck.rule import HINT, Rule

_ORWELL = "George Orwell 1946, “Politics and the English Language”, on words chosen to hide what happens."

RULES = (
    Rule(
        id="euphemism-job-loss",
        family="euphemism",
        dimension="humanity",
        message="“{text}” hides that people lost their jobs; say so, and say it kindly.",
        why="Everybody knows what it means. A soft word for a hard thing tells the reader that you do not dare "
        "to say it.",
        source=_ORWELL,
        alternatives=(
            "we closed the shop and 40 people lost their jobs",
            "we no longer have enough people on the phones",
        ),
        phrases="""
            (team|role~|department|function|workforce|structure|position~) (is|are|was|were|has been|have been) (being|) (reshaped|restructured|realigned|streamlined|reorganized|rebalanced|right sized)
            (will be|is|are) (pursuing|seeking|exploring) (other|new|different|exciting) (opportunity~|interests|challenges|ventures)
            (right|smart) (sizing|sized) !! ring | dress | shoe~ | room | boiler | house | home | bin | flat
            right size (our|the|its) (_|) (team~|workforce|business|organization|support|staff|operations|company)
            (right|down|smart) sizing (our|of|the|program|exercise|and)
            (following|after|recent|our|company|corporate) (downsizing|right sizing|downsize)
            (rightsize|rightsizing|rightsized|downsizing our|downsized our|downsize our)
            (workforce|headcount|staff|staffing|personnel|team|people|labor) (reduction~|adjustment~|optimization|rationalization|restructuring|realignment|rebalancing|reorganization|streamlining|transformation|efficiencies)
            (reduction~|adjustment~|rationalization|optimization|reductions) (in|of|to) (our|the|its|) (force|workforce|headcount|staffing levels|staffing|personnel)
            (streamline|streamlining|streamlined|restructure|restructuring|restructured|optimize|optimizing|optimized|rationalize|rationalizing|realign|realigning|realigned|rebalance|rebalancing|simplify our|flatten|flattening|reshape|reshaping) (of|) (our|the|its) (team~|workforce|organization|organizational structure|staff|headcount|structure|operations|cost base|footprint|personnel|organisation)
            (organizational|corporate|operational|strategic) (restructuring|realignment|rightsizing|streamlining|changes to our team|transformation program)
            let (_|) (_|) (_|) (staff|employees|colleagues|people|workers|team members|members of our team|team|drivers|engineers) go
            (had|have|having|decided|decision) to let (go (of|)|some|a number|several|many|#) (_|) (_|) (people|staff|employees|colleagues|team|go|members|roles|workers|positions)
            (been|be|being|were|was) let go (from|due|by|as part|because|last|this|today|$) !! handle | rope | brake | button | balloon~ | prisoner | hostage
            (employees|staff|colleagues|roles|positions|people|team members|jobs) (have been|were|will be|are being|has been|are) (impacted|affected|released|transitioned|made redundant and|exited|offboarded|displaced|surplus to requirements)
            (impacted|affected|surplus|displaced|departing|transitioning) (employees|colleagues|roles|positions|staff|team members|teammates) !! order~ | cart | basket | booking~ | ticket~
            (involuntary|workforce|career) (separation~|transition~|attrition|turnover)
            (part|parted|parting) ways with (_|) (_|) (staff|employees|colleagues|team|people|members|percent)
            (elimination|eliminating|eliminate|eliminated|sunset|sunsetting) (of|) (_|) (role~|position~|headcount|redundancies)
            (transitioned|transitioning|transition) out of (the (company|business|organization)|their role~|our)
            (exited|transitioned|released) (from|) (the|our) (business|organization|company)
            (leaner|flatter), (flatter|leaner|more agile|more efficient) (organization|structure|team)
            (reduce|reducing|reduced) our (global|) (headcount|workforce|team size)
            (your|their|the|this) (role|position|post|job) (is|has become|will be|has been|was) (no longer required|surplus to requirements|at risk|eliminated|impacted|removed from the structure|made redundant as part)
            (have|had|need|needed|decided|going|regret|decision) ..2 (to|that we are) (let|letting) you go
            (part|parted|parting) (ways|company) with (a|some|several|our|your|#|many|you|certain) !! road | path | trail
            (reduce~|reducing|cut|cutting|lower~|trim~|trimming) (our|the|its|) (_|) (headcount|head count|workforce)
        """,
        bad=(
            "As part of right-sizing our support team, reply times have changed.",
            "Following a workforce adjustment, our phone lines close at four.",
            "We have let some of our staff go.",
            "We are streamlining our organisation.",
            "We have supported all impacted colleagues.",
            "Your adviser was let go last week.",
            "We have decided to part ways with a number of sellers.",
            "Your role has been eliminated.",
        ),
        good=(
            "Three people retire this year and nobody was let go.",
            "The affected positions have been removed from your cart.",
            "We closed two shops, and 40 people lost their jobs.",
            "Let go of the handle when the light turns green.",
            "Choose the right size with our shoe guide.",
            "If you are downsizing to a smaller flat, we can help you move the piano.",
            "She let the dog go for a run on the beach.",
            "I've let the team know you're coming.",
            "The river and the path part ways at the mill.",
        ),
    ),
    Rule(
        id="euphemism-sunset",
        family="euphemism",
        dimension="humanity",
        message="“{text}” prettifies an ending; tell the reader what stops, and when.",
        why="The reader is losing something they use. A pretty picture for the loss feels like a shrug.",
        source=_ORWELL,
        alternatives=("we're closing X on 3 May", "X will stop working on 3 May; here is how to keep your data"),
        quiet_near="dusk dawn sunrise evening cruise beach sky horizon boulevard prayer lighting",
        phrases="""
            (we|will|be|being|been|to be|are|is|was|decided to|going to|plan to|plans to|planning to|have|has|had|finally|officially) (sunset|sunsetted|sunsetting) (the|our|this|your|support|it|on|in|as|by|at|from|legacy|all|these|that|its|effective|$|and|_) !! before sunset | after sunset | at sunset | until sunset
            sunsetting (the|our|this|your|support|legacy|of|these|it|plan|date|process|a|all)
            (the|our) (sunset|sunsetting) of (our|the|this|your|legacy|these|classic|version|support|its) !! life | day
            (product|service|feature|app|plan|api|platform) (sunset|sunsetting) (date|notice|plan|period|timeline|policy|process|$|on)
            sunset (date|notice|period|timeline) (for|of|is|on) !! photo~
            (say|saying|said|bid|bidding) (goodbye|farewell|a fond farewell) to (our|the|your) (_|) (app|service|plan|platform|feature|product|version|tool|program|portal)
            (retire|retiring|retired) (our|the|this|your|its|these|legacy|support for) (_|) (_|) (app|service|plan|platform|feature~|product~|version|tool|program|portal|tariff|account type|website|system|functionality|apps|plans)
            (be|been|being|is|are) (retired|sunset|end of lifed|end of life|eol|eoled) (on|in|as of|from|by|effective|at)
            (reach|reached|reaches|reaching|approaching) (its|the|their) end of (life|service life|its life) !! battery | bulb | tyre | hospice | filter | boiler
            (transition|transitioning|migrate|moving|move|evolve|evolving|pivot|pivoting|step|stepping) away from (offering|providing|supporting|our|the|this|consumer|selling) !! car~ | coal | edge | platform edge
            (wind|winding|wound) down (our|the|this|your|operations|support) !! window
            (phase|phasing|phased) out (of|) (our|the|your|this|support|these|its|legacy)
            (come|coming|comes|came) to the end of (its|their|the) (journey|lifecycle|natural life)
            (end of life|eol|end of support) (announcement|notice|notification|date|process|for)
            begin~ (a|its|our|the) (new|next|exciting|) chapter (without|as|that|by (closing|ending|joining|moving))
            (transition|transitioning|transitioned|transitions) away from
            (evolving|evolve|evolved|transitioning|transition|refocusing|refocus|reimagining|folding|migrating) (our|the|your|its) ..3 (into|to|towards) (a|an|something) (more|new|leaner|simpler|streamlined|_) (_|) (_|) (offering|experience|model|approach|product|plan|service|structure|proposition|focus|focused)
            (offboard~|off boarding|deprovision~) (the|our|your|dormant|inactive|all|some|from|customers|accounts|users|legacy|these|those|of)
            (pause~|pausing|paused|suspend~|halt~|halting) ..4 (indefinitely|for the foreseeable future)
            (is|are|be|being|been|was) (being|) wound (down|up) !! clock~ | window~ | watch | spring | wool | rope
        """,
        bad=(
            "We are sunsetting the classic app in June.",
            "We've decided to sunset our free plan.",
            "Your plan will be sunset on 1 July.",
            "We are retiring your current tariff.",
            "The feature has reached its end of life.",
            "We are transitioning away from offering phone support.",
            "We're evolving our free tier into a more focused offering.",
            "We are offboarding dormant accounts.",
        ),
        good=(
            "We're closing the old app on 3 June. You can download your photos until then.",
            "The sunset cruise leaves at seven from pier 4.",
            "The park closes at sunset.",
            "Congratulations on retiring, Tom.",
            "Wind down the window if you feel sick.",
            "Watch the sun setting over the bay from your room.",
        ),
    ),
    Rule(
        id="euphemism-price",
        family="euphemism",
        dimension="humanity",
        message="“{text}” hides that the reader will pay more; say how much, and why.",
        why="People find out at the till. A price rise in plain words keeps trust that an “adjustment” loses twice.",
        source="tonecheck rubric, humanity (“specific, honest”); Packard & Berger 2021, Journal of Consumer Research.",
        alternatives=("your price goes up from £8 to £9 on 1 May", "it will cost you £1 a month more", "£49"),
        phrases="""
            (price|pricing|rate|tariff|fee|premium|cost|fare|rent|subscription|annual|charge|inflationary) (adjustment~|realignment~|harmonization|rebalancing|revision~|optimization|modernization|normalization|rationalization|alignment) !! refund~ | credit you | lower | drop~ | reduce~ | reduction | (calculate~|load~|add|edit|manual|delete) ..2 adjustment~ | adjustment~ (service|amount|type|reason|line~|rule~)
            (adjust|adjusting|adjusted|realign|realigning|harmonize|harmonizing|rebalance|rebalancing|revise|revising|revised|rationalize|refresh|refreshing|modernize|optimize|reposition|repositioning) (our|your|its|all our) (_|) (price~|pricing|rates|tariff~|fee~|premium~|fares|charges|rent|subscription (price|fee)|monthly (fee|price|charge|payment|rate)) !! down | lower | downward~ | thermostat
            (adjustment~|update~|revision~|change~|refinement~|amendment~|enhancement~) (to|in|of) (our|your|the) (_|) (price~|pricing|rates|tariff~|fee~|premium~|fares|charge structure|fee structure|fees and charges|rate card)
            (price|prices|pricing|rate|rates|fee|fees|premium|tariff|plan) (will be|is being|has been|are being|have been|was) (adjusted|revised|realigned|harmonized|updated|optimized|amended|refreshed|rebalanced|normalized)
            (pricing|price|rate|tariff|fee|fare) (update|change notification|evolution|refresh|review)
            (new|updated|revised|simplified|modernized|evolved|refreshed|improved) (pricing|price|rate|fee|tariff|charging) (structure|model|framework|schedule|approach|plan) !! lower | cheaper
            (reflect|reflects|reflecting) (the|our|your) (true|real|increased|increasing|full|growing|added|enhanced) (value|cost~|investment) (of|in|we|you|to|that|$)
            (modest|small|slight|minor|nominal|marginal) (increase|adjustment|uplift|change|fee) (in|to|of|on) (our|your|the|price~|fees|rates)
            (convenience|service recovery|inconvenience|amenity|resort|destination|hospitality|experience) (fee|charge|surcharge|contribution)
            (your|the|total|a|an) (_|) investment (is|of|will be|for (this|the)|starts at|only|per month) (just|only|#|package|course|program|plan)
            (an|annual|inflation|price|rate) uplift (of|in|to|on|will|is)
            (enhanced|enhance|enhancing|evolving|evolve) (our|your|the) (pricing|fee~|terms|tariff)
            (in line|inline) with (market rates|market conditions|industry standards|inflationary pressures|the market), (we|your|our|prices)
            (right|fair) price~ alignment
            (introduce~|introducing|ask~ for|apply~|implement~|request~) (a|an) (small|modest|nominal|minor|token|slight|fair|reasonable) (_|) (contribution|fee|charge|surcharge|supplement|levy|payment|amount)
            (bring~|brought|bringing) ..4 (into|in) line with (our|other|market|industry|inflation|competitors|current|the rest of|similar|new)
            (upward|upwards) (adjustment~|revision~|movement|realignment|correction|variation) !! saving~ | pension~ | allowance~ | salary | wage~ | benefit~ | refund~
            (align~|aligned|aligning|alignment) ... (better|more closely|more|) with (industry|market|sector|competitor~|peer~) (norm~|practice~|peers|average~|pricing|rates|price~)
            (evolve~|evolving|reshape~|reshaping|refine~|refining) (our|its) (_|_ _|) (offering|offer|proposition|benefits|perks|rewards|returns|delivery) ... ... (align~|cost~|charge~|fee~|price~|pay|longer)
            (your|the) ..4 (has been|have been|was|were) (made|) subject to (a|an|certain|some|minor|several|various|) (adjustment~|deduction~|modification~|revision~|reduction~) !! (deduction~|reduction~|adjustment~) of #
        """,
        bad=(
            "We are writing about a price adjustment to your plan.",
            "Our rates will be adjusted from 1 May.",
            "We're introducing a new pricing structure.",
            "This is an update to our pricing.",
            "A modest increase to your premium applies from June.",
            "We are harmonising our tariffs.",
            "A convenience fee of £3 applies to card payments.",
            "The charge is subject to an upward revision in April.",
            "We are aligning our delivery fees more closely with market practice.",
            "We're refining our returns offering, so each return costs £3.",
            "Your holiday pay was subject to some deductions.",
            "The refund for the tent has been subject to various adjustments.",
        ),
        good=(
            "Your price goes up from £8 to £9 on 1 May.",
            "If the price drops within 30 days, you get a price adjustment: we refund the difference.",
            "Adjust the rate of the drip with the small wheel.",
            "Your investment may go down as well as up.",
            "The tailor adjusts the sleeves at no cost.",
            "We've lowered our prices by 5%.",
            "Your pension gets an upward revision in April.",
            "Our plugs are aligned with industry standards.",
            "We keep refining our bread, and the loaf is softer now.",
            "We kept £40 of your deposit to mend the blind.",
            "Your bond was subject to one deduction of £20, for the key.",
        ),
    ),
    Rule(
        id="euphemism-trouble",
        family="euphemism",
        dimension="humanity",
        message="“{text}” blurs what went wrong; name it, so the reader can plan.",
        why="People forgive a fault that is named. A blurred one leaves them guessing and sounds like hiding.",
        source="Lewicki, Polin & Lount 2016, “An Exploration of the Structure of Effective Apologies”: naming what "
        "happened; tonecheck rubric, humanity.",
        alternatives=(
            "the website is down",
            "your post was late three times",
            "somebody got into our system and copied your email address",
        ),
        phrases="""
            (has|have) a revised (schedule|time|timetable|itinerary|departure|arrival) (time|)
            (experience|experiencing|experienced|encounter|encountering|encountered|facing|face|having|suffering) (some|a|few|a few|unexpected|unforeseen|minor|temporary|severe|technical|certain|) (technical|operational|temporary|unforeseen|unexpected|intermittent|minor|connectivity|network|service|payment|login|delivery|system|) (difficulty|difficulties|challenges|disruption~|interruption~|instability|constraints|glitch|glitches|anomalies|irregularities) !! you are | you have | you were | you experience | if you | breathing | you may | your | you encounter | dizziness
            (inconsistency|inconsistencies|variability|lapse~|shortfall~|gap~|deficiency|deficiencies) (in|of|with) (our|the|your|) (_|) (service|delivery|quality|standards|communication|care|experience|performance|process|support)
            (service|quality|communication) (inconsistency|inconsistencies|lapse~|shortfall~|deficiency|deficiencies|gap~|shortcoming~|challenges|variation~)
            (negative|adverse|unfavorable|undesirable|suboptimal|sub optimal|less than (ideal|optimal|satisfactory|positive|perfect|favorable)|non ideal|unsatisfactory) (outcome~|result~|event~|situation|impact on your|encounter|circumstances) !! if you test | test result~ | side effect~
            (suboptimal|sub optimal)
            (service|performance) degradation
            (degraded|reduced|impaired|diminished|suboptimal) (performance|service|experience|functionality|availability|connectivity)
            (intermittent|sporadic) (issues|connectivity|availability|errors|disruptions|difficulties|service)
            (unplanned|unscheduled|partial|temporary|brief) (outage|service interruption|interruption of service|unavailability|downtime|service disruption)
            (security|data|privacy|cyber|cybersecurity|information security) (incident|event|matter|situation|occurrence) !! prevent~
            (unauthorized|third party) (access event|access incident|data event|acquisition of)
            (isolated|unfortunate|regrettable|one off) (incident|occurrence|event|situation|case|circumstance|episode) (and|that|which|in|does|is|has|involving|$|with)
            (did|do|does|has|have) not (met|meet|live up to|lived up to|match|reflect) (your|our|the) (_|) (_|) (expectation~|standard~)
            (opportunity|opportunities|area|areas|room) (for|of) (improvement|growth|development|learning) (in|on|with|for|and|$|that)
            (learning|growth|improvement|coaching) (opportunity|opportunities|moment~) !! course | school | job~ | career
            (challenging|difficult|unprecedented|uncertain|current) (operating|operational|market|macroeconomic|economic|trading|business|staffing|supply) (environment|conditions|circumstances|climate|landscape|headwinds)
            headwinds !! wind | flight | pilot | cycle~
            (service|delivery|schedule|fulfillment|operational) (challenges|variance|deviation|exception|irregularity|disruption event)
            (delivery|shipment|package|parcel|order) (exception|anomaly|irregularity)
            (reaccommodate|reaccommodated|re accommodate|re accommodated|reaccommodation|involuntarily denied|involuntary denied boarding)
            (irregular|revised) operations (at|on|in|due|mean|have)
            (brand|product) (withdrawal|market correction|field action|safety action)
            (thermal|rapid oxidation|unplanned thermal) (event|incident) !! hot spring~ | bath~
            (account|billing|payment|invoice) (discrepancy|irregularity|anomaly|variance) (occurred|on our|in our|due|caused|arose)
            (may|might|could|will|have|has) (experience|experienced|notice|encounter|encountered|see|cause|caused) (some|a|) (minor|slight|a degree of|a little|temporary|limited|a small amount of|some) (inconvenience|disruption|instability|degradation|discomfort) !! injection | vaccine | tablet~ | dentist
            (unplanned|unscheduled|unforeseen|unexpected|adverse|anomalous) (event|incident|interruption|disturbance|situation) (affected|affecting|impacted|caused|that|which|on|in|within|meant|resulted|led|occurred)
            (negative|adverse|unfavorable|suboptimal|unsatisfactory|poor) (performance|customer|service|delivery|experience) (outcome~|event~|result~)
            (did|do|does|has|have) not (met|meet|live up to|reflect|match) (our|the) (_|) (aspiration~|ambition~|goals|bar|benchmark~)
            (was|were|detected|some|identified|experienced|involving|of|been|involved) (some|an instance of|) unauthorized access (to|of|by) !! prevent~ | protect~ | stop~
            unauthorized (third party|party|actor|individual) (may have|might have|has|had|gained|accessed|obtained|acquired|viewed|was|were)
            (involuntary|involuntarily) (rebooking|rebooked|moved|downgraded|downgrade|reseated|bumped|transferred|relocated)
            elevated (error|errors|failure|latency|api|response) (rate~|times|levels|$|on|in)
            (degradation|deterioration|diminution|impairment|attenuation) (of|in|to) (our|the|your|) (_|) (service~|performance|connectivity|functionality|availability|quality|signal|speed~|experience|response time~) !! battery | screen | tyre~
            (may|might|could) (also|) have been (impacted|adversely affected|negatively affected|negatively impacted|disrupted)
            (some|certain|a (small|limited) (number|subset|group|portion|proportion) of|a (subset|portion|proportion|handful) of) (our|the|) (<customer>|accounts|orders|bookings|devices|records|households|transactions|services) (may|might|could) (also|) have (been|experienced|seen|noticed|encountered|received|had)
            (small|limited|tiny|minor|select) (subset|cohort|fraction) of (our|the|) (_|) (<customer>|accounts|orders|bookings|devices|records|transactions|sessions|requests|households)
            (may|might|could) (potentially|possibly|conceivably|theoretically) (be|have|also be|) (been|) (impact~|affect~|experience~|see|seeing|cause~|delay~|disrupt~)
            (aware of|investigating|monitoring|looking into) (an|a|some|) (potential|possible|ongoing|intermittent|) issue~ , (that|which) (may|might|could)
            (hit|had|have|has|having|encountered|ran into|run into|met with|experienced|is|was|been|just|due to|because of|with|from|this|the) (a|an|some|our|few|#|) (little|tiny|small|minor|slight|wee|teeny|teensy|mini|temporary|bit of a|spot of) (hiccup~|snag~|blip~|snafu~|gremlin~|hitch|hitches|speed bump~|bump~ in the road|whoopsie~|mishap~|glitch|glitches|wobble~|kerfuffle|wrinkle~|mix up|boo boo) !! baby | babies | injection | surgery
            (hit|had|encountered|ran into|experienced|suffered|is|was|to|of|from) (a|another|our first) (hiccup|snafu|whoopsie|oopsie|boo boo) !! baby | cough~
            (some|a few|our|early|minor|initial|usual) teething (problem~|trouble~|issue~|pain~) !! baby | babies | tooth | teeth | gum~ | child~ | infant~ | toddler~ | puppy
            (gremlin~|gremlins) (in|have|has|got|are|were|at work|crept|struck) !! film
            (availability|inventory|punctuality|connectivity|temperature|capacity|staffing|reliability|freshness|hygiene|cleanliness) challenge~ !! (accept|join|take|win) ..2 challenge
            challenge~ (in|with|around|regarding) (availability|inventory|punctuality|connectivity|capacity|staffing|reliability)
        """,
        bad=(
            "We are experiencing technical difficulties.",
            "We are sorry about the inconsistency in service.",
            "This led to a negative outcome for some customers.",
            "There was a delivery exception with your parcel.",
            "We are writing about a data incident.",
            "Our service was suboptimal in May.",
            "Users may see degraded performance.",
            "We see your complaint as a learning opportunity.",
            "There was some unauthorised access to a limited set of files.",
            "Some guests may experience minor inconvenience.",
            "There was some deterioration in signal quality on Sunday.",
            "Your files might have been impacted.",
            "Certain guests may have received the wrong bill.",
            "The fault touched a limited subset of accounts.",
            "This could potentially affect your visit.",
            "We are investigating an issue that might slow your orders.",
            "We've had a teeny glitch with your mortgage payment.",
            "Your visa hit a hiccup.",
            "The new booking system has a few teething problems.",
            "Gremlins got into our till, and you paid twice.",
            "The bakery is having a short-term freshness challenge.",
            "We face some punctuality challenges on the coast line.",
            "The lounge has challenges around staffing.",
        ),
        good=(
            "The website is down, and we expect it back by noon.",
            "Somebody copied your email address from our system. Your password is safe.",
            "I'm sorry you're experiencing difficulties with the new meter.",
            "If you experience difficulty breathing, call 999.",
            "A negative test result means that you can travel.",
            "Strong headwinds make your flight 20 minutes longer.",
            "We were late three times this month.",
            "Two locks on the door prevent unauthorised access to your bike.",
            "Twelve customers were charged twice, and you're one of them.",
            "If your puppy has teething trouble, a cold carrot helps.",
            "You may have been given the wrong key; swap it at the desk.",
            "There's a small bump on the lid, which keeps it shut.",
            "Hiccups are common in newborn babies.",
            "We've run out of milk until noon.",
            "Join the spelling challenge on Friday.",
        ),
    ),
    Rule(
        id="euphemism-reminder",
        family="euphemism",
        dimension="humanity",
        severity=HINT,
        message="“{text}”: a reminder that calls itself gentle does not feel so. Be helpful instead?",
        why="The adjective is there because the writer fears being a nuisance; the reader hears the nudge behind it.",
        source="Brown & Levinson 1987, Politeness: redress that draws attention to the threat; tonecheck rubric, "
        "humanity.",
        alternatives=(
            "Your library book is due on Friday.",
            "Have you had a chance to look at this?",
            "Your appointment: Tuesday at 10",
        ),
        phrases="""
            (gentle|friendly|kind|soft|polite|courtesy|courteous|quick friendly|helpful|gracious|cordial) (reminder~|nudge~|prod|follow up|heads up) !! set yourself | set (a|gentle) | app vibrates
            (courtesy|friendly|kind) (notice|call|email|message|text) (to|that|about|regarding|for|of) !! be kind
            (gently|kindly|politely|respectfully) (remind|reminding|nudge|nudging|follow up|following up|request that|ask that you|chase|chasing) (you|your|all|our|everyone|that|on|up)
            (just|simply) (bumping|floating|pushing|bubbling) this (to the top|up|back)
            (bumping|floating) this (to the top|up|back)
            (just|simply) (following up|checking in|circling) (on my|again|to see if you (saw|have had|got)|since i|as i have not|because i have not)
        """,
        bad=(
            "This is a gentle reminder that your invoice is due.",
            "Just a friendly reminder to complete your profile.",
            "A kind reminder: the form is due on Monday.",
            "We kindly remind you that smoking is not allowed.",
            "Just bumping this to the top of your inbox.",
            "Courtesy reminder of your overdue balance.",
        ),
        good=(
            "Your library book is due on Friday. You can renew it here.",
            "Your reminder for Tuesday: dentist at ten.",
            "Set yourself a gentle reminder to drink water.",
            "Your courtesy car is ready at the garage.",
            "Thank you for the kind note you left our driver.",
            "Use a gentle soap on the wound.",
        ),
    ),
    Rule(
        id="euphemism-refusal",
        family="euphemism",
        dimension="humanity",
        message="“{text}” says no without saying it; a clear and kind no is easier to bear.",
        why="The reader reads it twice to find out that it is a no, and then feels handled.",
        source="tonecheck rubric, warmth (“a refusal can be warm”) and humanity.",
        alternatives=("I can't refund this, and here is what I can do", "we've chosen someone else for the job", "no"),
        phrases="""
            (have|has|been) (decided|elected|chosen|opted) (not to|to not) (progress|proceed|move forward|move ahead|pursue|advance|continue) (with|your|the|in|on|$)
            (not|cannot|not be|unable to|no longer) (be|) (moving|move|going|go|proceeding|proceed|progressing|progress|taking) (forward|ahead|your|further) (with|application|your|candidacy|in|at|on) (your|the|this|you|us|application|candidacy|further|forward|time|process) !! you (can|may) not
            not (be|) (moving|proceeding|progressing) (forward|) with your
            (pursue|pursuing|move forward with|moving forward with|proceed with|progress with|selected|select|going with) (other|another|alternative|different) (candidate~|applicant~|supplier~|vendor~|bidder~|direction~)
            (go|going|gone|went|move|moving|head|heading) in another direction !! bus | road | train | walk~ | traffic | drive
            (go|going|gone|went|move|moving|head|heading) in (a|another) (different|new|alternative) direction !! bus | road | train | walk~ | traffic | drive
            (not|not quite|not currently) (a|the) (_|) (fit|match) (for|at|with) (us|our|this|the (role|team|position)) (at this|at|right|time|$)
            not (successful|selected|shortlisted|chosen|taken forward) ..3 (on this occasion|at this time|at this stage|this time|in this instance)
            (on|in) this (occasion|instance) , (we|your|you|i|it|the|our) ..4 (unable|not|unsuccessful|cannot|declined)
            (unsuccessful|declined|unable|not) ..4 (on|in) this (occasion|instance)
            (fall~|sit|sits|lies|lie|is|are) outside (of|) (our|the) (current|usual|scope of|remit of|policy|guidelines|criteria|scope|appetite|parameters|risk|lending) (criteria|policy|appetite|this|our|guidelines|scope|parameters|for|of|and|$)
            (decline|declined|declining) to (progress|proceed|pursue|entertain|accommodate) (with|your|the|this|further)
            (not|no) (further correspondence|further communication|further discussion) (can|will|be|shall) (be|entered|taken|possible)
            (we|i) (will|would|must|have to|need to) (respectfully|regretfully|politely|reluctantly) (decline|pass|refuse)
        """,
        bad=(
            "You were not selected for the role at this time.",
            "We have decided to pursue other candidates.",
            "We will not be moving forward with your application.",
            "Your claim was not successful on this occasion.",
            "This falls outside of our current criteria.",
            "We have decided to go in a different direction.",
            "We must respectfully decline.",
        ),
        good=(
            "I can't refund this ticket, but I can move it to any day in May.",
            "The answer is no, and I'm sorry. Here is why.",
            "The hall can accommodate 80 guests.",
            "Traffic is going in a different direction today, so look both ways.",
            "We've chosen someone else for this job. Your portfolio made the choice hard.",
            "Our shop lies outside the city wall, next to the station.",
        ),
    ),
    Rule(
        id="euphemism-closure",
        family="euphemism",
        dimension="humanity",
        message="“{text}” dresses up a cut; say what the reader loses and what is left.",
        why="Calling a loss an improvement makes readers feel taken for fools.",
        source=_ORWELL,
        alternatives=("we're closing the Hove branch on 3 May", "there will be two buses an hour instead of four"),
        phrases="""
            (optimize|optimizing|optimization|rationalize|rationalizing|rationalization|consolidate|consolidating|consolidation|reshape|reshaping|streamline|streamlining|right size|transform|transforming|modernize|modernizing|refine|refining|simplify|simplifying|realign|realigning|review of) (of|) (our|the|its) (_|) (branch|store|branches|stores|network|footprint|portfolio|estate|route~|timetable|schedule|benefits|offering|product range|range|range of|line up|opening hours|hours|reward~|menu|services|service offering|real estate)
            (branch|store|network|portfolio|estate|route|service|benefit~) (optimization|rationalization|consolidation|transformation|realignment|footprint review) !! ^ route optimization $ | route optimization ..2 (failed|fails|error~|setting~|algorithm|software|result~|is (on|off|running|done|complete)) | (driver~|stops|gps|shortest|fastest)
            (enhance|enhancing|enhanced|evolve|evolving|improve|improving|refresh|refreshing|simplify|simplifying|simplified|streamline) (our|your|the) (_|) (rewards|benefits|loyalty|points|returns policy|return policy|refund policy|cancellation policy|terms|points program|fee)
            (change~|enhancement~|update~|improvement~|refinement~) (to|in) (our|your|the) (_|) (rewards|benefits|loyalty|points|opening hours|return policy|returns policy|refund policy|cancellation policy|service levels) (program|scheme|policy|that|will|effective|from|$|you)
            (align|aligning|alignment) (of|) (our|your|the) (_|) (service~|hours|benefits|support|offering) (with|to) (customer demand|demand|our|industry|changing|usage|evolving)
            (discontinuance|rationalisation|reprioritization|deprioritization|reallocation) of (our|this|the|your|these|resources)
            (reallocate|reallocating|redeploy|redeploying|refocus|refocusing|reprioritize|reprioritizing) (our|its|the) (resources|efforts|investment|focus|attention|team~)
            (changing|evolving|shifting) (customer|consumer) (behavior~|needs|habits|preferences|expectations|demand) , (we|our|the|this|and)
            (customers|you) (will|can|are able to) (still|continue to) (enjoy|access|benefit) ..4 (digital|online) (channel~|service~|platform)
            (temporarily|permanently|) (pause|pausing|paused) (our|the|your) (service|free tier|free plan|benefit~|phone support|reward~|program)
            (branch|store|office|shop|depot|service|plan|clinic|library|school|surgery|center|team|department|product|app|route|site) (_|) (be|been|being|is|are) (consolidated|merged|amalgamated|absorbed|rolled|integrated) (with|into)
            (optimize~|optimizing|rationalize~|consolidate~|simplify|simplifying|simplified|reshape~|reshaping|refine~|refining|align~|harmonize~) (our|the|your) (_|) (_|) (hours|opening times|branches|stores|benefits|range|menu|timetable|rewards|support options|channels)
            (streamlining|streamlined|streamline) (our|the|your) (_|) (_|) (hours|opening times|branches|stores|benefits|range|menu|timetable|rewards|support options|channels)
            (make|making|made|makes) (some|a few|several|certain|important|small|minor|exciting|positive|a number of) (change~|tweaks|adjustments|updates|refinements|improvements) to (your|our|the|how) (_|) (benefits|benefit|package|prices|pricing|fees|rates|terms|opening|cover|rewards|returns|pension|allowance|perks|loyalty) !! you asked | lower
            (as|while|because) (we|it) (realign|reprioritize|refocus|reallocate|rebalance) (our|)
            (more|leaner|simpler) (focused|streamlined|sustainable|targeted|curated|agile) (offering|range|model|menu|line up|portfolio|selection|network|proposition|footprint|product range)
            (downward|downwards|negative) (adjustment~|revision~|correction~|movement~|variation~|realignment~|recalculation~) !! price~ | cost~ | bill | rent | premium | fee~ | dog | yoga
            (adjust~|revise~|realign~|recalibrate~|rebalance~) ..3 (downward|downwards) !! price~ | cost~ | bill | rent | premium | fee~ | lever | seat | strap~
            (your|the) (_|_ _|) (allocation|seating|seats|seat|booking|itinerary|schedule|shifts|slot|appointment|room|rota|roster|hours|coverage|cover|benefits) (has|have) been (automatically|recently|) (re optimized|reoptimized|optimized|rationalized|right sized|rightsized) !! save~ | sooner | faster | quicker | shorter | cheaper | for (mobile|search|phones|speed)
        """,
        bad=(
            "We are optimising our branch network.",
            "As part of our store consolidation, the Hove shop will close.",
            "We're simplifying our rewards.",
            "We are transforming our bus network to meet demand.",
            "There are enhancements to your returns policy.",
            "We are aligning our opening hours with customer demand.",
            "The branch will be consolidated with our Leeds location.",
            "We're making some changes to your benefits package.",
            "There will be a downward revision of your pension.",
            "Your credit limit was adjusted downwards.",
            "Your shifts have been optimised, so Sunday is no longer yours.",
            "The room allocation has been rationalised.",
        ),
        good=(
            "We're closing the Hove branch on 3 May. Your nearest is Brighton, 12 minutes by bus.",
            "From May there are two buses an hour instead of four.",
            "You now get two points for each pound, instead of one.",
            "Consolidate your loans and pay one sum a month.",
            "Our branch opens at nine.",
            "The branch fell on the path, so use the other gate.",
            "We've made some changes to your booking, as you asked.",
            "The eggs are folded into the flour.",
            "Your allowance falls by £12 a month from May.",
            "A downward adjustment of your rent starts in June.",
            "We had to move you to another coach, and I'm sorry.",
            "Your schedule has been optimised, so you finish sooner.",
        ),
    ),
)
