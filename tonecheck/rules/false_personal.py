"""Personal treatment that nobody gave: sold to thousands as if picked for one."""

from tonecheck.rule import HINT, Rule

_GRAY = "Gray et al., “The Dark (Patterns) Side of UX Design”, CHI (2018)."
_SUBJECT = ("legal", "subject", "preheader")

RULES = (
    Rule(
        id="false-personal-picked",
        family="false-personal",
        dimension="humanity",
        message="“{text}” pretends that a person chose this. Say honestly why the reader is seeing it.",
        why="Readers know a database query when they see one. The pretence makes the true personal words doubtful too.",
        source="tonecheck rubric, humanity: specific and honest, someone answers for it.",
        alternatives=("You bought the tent, so here are pegs that fit it.", "These are our five best sellers."),
        phrases="""
            (hand selected|handselected|hand picked|handpicked|hand chosen|specially chosen|lovingly curated|lovingly chosen) (_|_ _|) ..3 (with love|for your|for you|just|only|edit|collection|selection|by our)
            (curated|picked|chosen|selected|crafted|designed) with (love|care|you|passion) (for|by|in) (you|your|mind| our)
            (our (_|) (expert~|stylist~|editor~|team|buyer~|adviser~|advisor~|chef~|curator~|specialist~)|we) (have| has|) (chosen|choose|picked|selected|curated|designed|created|made|prepared) (these|this|some|a few| our|the) ..3 with (only|just|) you (only|) in mind
            (_|) with (only|just) you in mind
            (specially|specifically|uniquely|personally|individually|exclusively|carefully) (tailored|personalized| customized|curated|designed) (recommendation~|offer~|selection~|pick~|deal~|content|suggestion~| product~|experience~|collection~|plan~|for)
            based on your (unique|personal|individual|own) (taste~|style|needs|preferences|interests|profile)
            (saved|kept|made|created|reserved|got|put together|prepared|found|set aside) ..3 (just|especially| specially|exclusively) for you !! as you asked | you asked | splint | your doctor
            (selected|picked|designed|made|created|curated|chosen|built|crafted|developed|tailored) (especially|just| specifically|) with you in mind
            (personalized|customized|tailored|tailor made|bespoke|customised|curated|crafted|designed|handpicked| hand picked|hand selected|selected|chosen|picked|created|put together|prepared|reserved|made) (just| specially|especially|exclusively|specifically|uniquely|individually|only|carefully|solely) (for|to| with) (you|your (needs|taste~|interests|style|lifestyle|home|budget|skin|unique)) !! your doctor | surgeon | your consultant | prosthe | your splint | as you asked | you asked for
            (personalized|tailored|curated|handpicked|hand picked|hand selected) (for|to) (you|your (taste~|style| lifestyle))
            (we|our (team|experts|stylists|editors|buyers)) (have|) (just|personally|carefully|specially|) (picked| selected|chosen|curated|handpicked|hand picked|hand selected|gathered|rounded up|put together|set aside|lined up) (out|) (these|some|a few|something|this|our (best|favorite|top)|the (best|perfect)|a (selection|special|range|little|treat)|#|products|offers|deals|items) ..4 (just|especially|specially| ) for you !! as you asked | seat | room | table | you asked | appointment
            (these|some|our|your|here are (some|your|our|the)|more|top|the|a|this) ..2 (picks|recommendations| suggestions|selections|finds|favorites|favourites|deals|offers|treats|inspiration|offer|deal|treat) (just|especially|chosen|picked|) for you !! (manager|panel|adjudicator|judge|court|tribunal|committee|arbitrator|ombudsman|it|he|she) finds
            (carefully|specially|personally|expertly|lovingly|hand) (selected|chosen|picked|curated) (offer~|deal~| products|range|selection|recommendation~|for|collection|items|gifts|picks|rewards|treats)
            (your|a|this) (very|) (own|) (personalized|personal|bespoke|curated|customized|unique|individual) (offer~|deal~|discount~|recommendation~|selection|shopping|reward~|treats|picks|collection|code| savings|edit|feed|invitation|voucher~|coupon~) !! do not share
            (recommended|recommendations|recommends|suggested|suggestions|chosen|picked|selected) (just|especially|) for you (based on|$|because|by our|, based)
            (based|inspired) (on|by) (your (browsing|interest~|recent (activity|searches|views|browsing|purchases)| shopping|viewing|search history|taste~|preferences|likes|style|profile|past|history|activity)|what you (love|like|viewed|have been|browsed)) ..6 (we|you|think|here|these|recommend|picked|love|like| might|$) !! blood | doctor | claims | meter | you can switch off
            ^ just for you
            (something|a little something|a treat|a gift|an offer|a surprise|a special offer|a special treat|a deal| a discount|savings|made|# off|something special) , (special|) (just|especially|exclusively|only) for you
            (because|since) you (are (special|one of a kind|unique|you|worth it|amazing|awesome|so special)|deserve (it|the best|better|a treat|more|only)) !! apolog
            (you|your) (deserve|deserves) (the best|a treat|a little (treat|luxury|something)|to be (spoiled| pampered|treated)|only the best|a reward)
        """,
        bad=(
            "Offers personalised just for you.",
            "We've picked these for you.",
            "Handpicked for you by our stylists.",
            "Your personalised offer is waiting.",
            "Based on your browsing history, we think you'd like these.",
            "Something special, just for you.",
            "Because you deserve the best.",
            "Top picks for you",
        ),
        good=(
            "If the panel finds for you, there's nothing to pay.",
            "You bought the tent, so here are pegs that fit it.",
            "I've picked out the table by the window for you, as you asked.",
            "The splint was made specially for your wrist, so wear it at night.",
            "We've reserved a seat for you in row C.",
            "Based on your meter readings, your bill should be lower next month.",
            "You deserve a straight answer, so here it is.",
        ),
    ),
    Rule(
        id="false-personal-valued",
        family="false-personal",
        dimension="humanity",
        message="“{text}” files the reader under a label. What do you truly know of them? Say that, or nothing.",
        why="Being called valued or loyal by a mailing list is the opposite of being known.",
        source="tonecheck rubric, notes: “we value your business” adds little warmth, and scripted formulas take "
        "humanity away.",
        alternatives=("You've been with us since 2014. Thank you.", "This is your tenth order, Priya."),
        not_roles=("legal", "greeting"),
        phrases="""
            you are (one in a million|one of a kind|a star|simply the best|the best|a legend|our favorite|our star|our hero|our rock|our everything|amazing|awesome|truly special|a vip|royalty|a superstar|family|worth it) !! thank you for
            (our|just our|one of our) (way|little way) of saying (you|we (love|appreciate|value|care)|thank you for being|how)
            (exactly|just|precisely) the (kind|sort|type) of (customer|person|member|client|shopper|guest|traveler| applicant|reader|_) (who|that|we|to)
            (secret|vip|insider|member|members|elite|prestige|premium|gold|platinum) (perks|rewards|benefits|treats| privileges|goodies) (as|have|are|await|inside|just|for|now)
            (being|remaining|you are) (a|an|one of our|such a|our) ..1 (loyal|valued|special|preferred|vip|treasured| esteemed|amazing|awesome|great|wonderful|fantastic|dedicated|faithful|important) ..1 <customer>
            (for|of) being (a|an|our) <customer> (like you|of ours)
            as (a|an|one of our|one of acme 's|our|one of the) ..1 (valued|loyal|special|preferred|vip|treasured| esteemed|favorite|important|privileged|cherished|most valued|most loyal|long standing|longstanding| highly valued|best|top|premium|platinum|elite) ..1 <customer> !! (privileged|special|trusted|premium|preferred|important) user
            as (one of our|our|one of acme 's) (very|most|) (best|most|valued|loyal|favorite|top|special|vip| treasured|esteemed|important|oldest|longest) ..2 <customer>
            (our|one of our|all our|to our|for our) (most|very|) (valued|loyal|special|preferred|vip|treasured| esteemed|cherished) <customer> !! valued at
            (<customer>|people|members|shoppers|savers|drivers) (just|) like (you|yourself) (deserve|are|who|get| have|love|is|that|make|for|can|mean|and|enjoy|receive|save|$) !! we help people like you fill | (made|built|run|written|edited|created|kept|funded) by
            to (reward|recognize|thank|celebrate) you (for|with) (being|your (continued|ongoing|valued|) (loyalty| custom|patronage|business)|a)
            to (reward|recognize|celebrate) your (continued|ongoing|valued|) (loyalty|custom|patronage|business| support)
            (in recognition of|in return for|as a thank you for|as a reward for) your (continued|ongoing|valued|) (loyalty|custom|patronage|business)
            (your|for) loyalty (deserves|is rewarded|rewarded|pays|has its)
            (you are) (so|very|really|extremely|) (special|important|valuable|precious|dear) (to us|customer)
            (you are|you have been) (a|an|one of our) ..1 (valued|loyal|special|preferred|vip|treasured|esteemed| important|top) <customer>
            (welcome to|part of|member of|join|joining|joined) (the|our|our growing) ..2 (family|vip|inner circle| tribe|exclusive club|elite) !! family name | family court | family hub | family doctor | family plan | your family | host family | family tree | family room | family ticket | any (other|) member of | (a|another|one|each|every|no) (_|) member of the family
            (you are) (not just a|more than (just|) (a|an)|never just a) (number|customer|client|policy number| account number|statistic|user)
            (you are) (now|officially|) (part of|one of) (the (family|tribe|gang)|our (family|vip~|tribe| inner circle)|us) !! adoption | our team of volunteers
            (your|the) (vip|elite|platinum|gold|insider|preferred) (status|treatment|experience|perks|privileges) !! frequent flyer
            esteemed (<customer>|partner~|reader~|cardholder~|clientele)
        """,
        bad=(
            "As a valued customer, you get early access.",
            "As one of our best customers, you deserve a treat.",
            "We're sending this to our most loyal members.",
            "To thank you for your loyalty, here is a special offer.",
            "You're not just a number to us.",
            "Customers like you deserve more.",
            "Welcome to the Glow family!",
            "Our esteemed guests enjoy a late breakfast.",
        ),
        good=(
            "The plot can be passed to any member of the family.",
            "You've been with us since 2014. Thank you.",
            "Your house was valued at £240,000.",
            "The customer before you left a scarf on the chair.",
            "Thank you for your support when the shop flooded.",
            "As a member, you can vote at the meeting on 4 June.",
            "Welcome to the family hub on Elm Street.",
            "The esteemed painter taught here.",
            "You are now part of the team!",
            "The site is made by people like you.",
            "As a privileged user, you can restart the server.",
        ),
    ),
    Rule(
        id="false-personal-exclusive",
        family="false-personal",
        dimension="focus",
        message="“{text}”: if thousands got this mail, it isn't exclusive. Say what it is.",
        why="Invented privilege flatters for a second and cheapens the next real favour.",
        source=_GRAY,
        alternatives=("10 % off for newsletter readers until 3 May.", "Members can book a day early."),
        phrases="""
            (we|i) (do not|would not|never|hardly ever|rarely) (usually|normally|often|typically|generally|ever) (do| offer|give|share|say|make|send) (this|exceptions|it|these)
            (consider|call|count) yourself (a|an|one of|part of|among|lucky|invited|on) (insider|vip|the|our|us|list| member|_ insider|$)
            (for|to|reserved for|saved for|treating) our (_|) (best|closest|favorite|dearest|nearest|special) (friend~|people|fan~|customer~|members|humans|pals|ones)
            (only|just) (a|) (handful|few|select few|small number|lucky few|limited number) of (our|) (_|) (customers| members|people|clients|subscribers|guests|shoppers|readers) (are|will|get|have|receive|know|were)
            (we|i) (do not|would not|never) (offer|give|send|extend|do|show|share) (this|these|it|that) (_ _|_|) (to| with) (everyone|everybody|just anyone|anyone else|all our|all of our|just anybody|every customer)
            (for your eyes only|your eyes only)
            (not|is not|are not) (just|) (anyone|everyone|everybody) (gets|get|receives|is invited|will get|is getting|qualifies)
            exclusive (new|member|members|online|summer|winter|birthday|vip|subscriber|early|loyalty|app|customer|#| ) ..1 (offer~|deal~|discount~|access|invitation~|preview~|savings|content|event~|promotion~|perk~| benefit~|reward~|price~|sale~|bonus|gift~|invite~|club|treat~|privilege~|giveaway~|voucher~|coupon~| insight~) !! not be combined | non exclusive | offer~ that (can|this) | combine~ | not exclusive | mutually exclusive | (exclusive|shared) lock~ | thread~ | (event|exclusive) handler~ | exclusive (price|offer) range (is|of|#) | probability~ | exclusive access to (a|the|its|one) (_|) (port|file~|resource~|lock|device|record|table|row|memory|object|variable|disk|bus) | (event~|outcome~) (that|are|is|can|on|in) ..3 (throw|dice|coin|at once|same time) | jurisdiction | license | tax | vat
            your exclusive (code|link|rate|membership|news|experience|look|pass|gift|#)
            exclusively (for you|yours|for (our|valued|members|subscribers|loyal|a select|selected|existing)| available to)
            (reserved|only|available) (exclusively|only|) (for|to) (a (select|chosen|lucky) few|a small (group| number) of (our|loyal|selected|vip)|our (best|most|top|vip|favorite|special|loyal|valued)|(select| selected|vip|our selected) <customer>|people like you|the lucky few|those in the know|insiders)
            (by|) invitation only (event|sale|offer|access|shopping|preview|club|evening|$) !! your exam | (are|is) by invitation
            private (sale~|shopping|offer~|deal~|price~|discount~)
            (vip|insider|secret|members only|subscriber only|subscribers only|app only|insiders) (access|sale~|offer~|deal~|event~|price~|discount~|preview~|list|shopping|savings|code|club| treatment|perks|invitation) !! ^ (the|your|a|) secret code $ | secret code (to (join|sign|log|confirm|verify|enter|open)|for (individuals|people|colleagues|staff)|in your app) | (join|joining|confirm|verify|sign) ... ... secret code | authenticator
            (first|early|sneak|priority|special|backstage) (access|peek|preview|dibs|look) (to|at|for|of) (our|the| all|everything|new|this season|sales|deals|exclusive) !! priority access to the road
            (you are|you have been|your name is) (on|added to|made) (the|our) (list|vip list|guest list|inner circle) !! list for (the|a|#|<day>|<month>) | waiting list | electoral | donor list | organ | (and|that|whether|if|list) (you are on|below|that goes|of) | list (below|that|which|so|of|and)
            (a|this|our|your) (special|secret|unique|one time|one off|once only) (offer|deal|discount|invitation| treat|reward|code|price|gift|voucher|promotion) (just|only|exclusively|) (for|to) (you|our|members| subscribers|loyal|valued)
            (not available|you will not find|can not be found|unavailable) (anywhere else|in stores|to the public|to everyone|in any shop|to the general public)
            (shh|psst|just between us|just between you and|keep this between|do not tell anyone (but|$)|our little secret| keep it to yourself)
        """,
        bad=(
            "We don't offer this to everyone.",
            "Enjoy your exclusive 15% discount.",
            "An exclusive invitation to our summer event.",
            "VIP access to our secret sale starts now.",
            "Reserved for a select few.",
            "A special offer just for our subscribers.",
            "Exclusively for you: early access to the sale.",
            "Psst, this is just between us.",
            "Our private sale starts tonight.",
        ),
        good=(
            "The solos are by invitation only.",
            "If you have paid and you're on the list below, write to me.",
            "You're on the list for the 12th.",
            "10% off for newsletter readers until 3 May.",
            "The price is £40 exclusive of VAT.",
            "The courts of Scotland have exclusive jurisdiction.",
            "You have exclusive use of the garden.",
            "The choices are mutually exclusive, so pick one.",
            "Two mutually exclusive events have probabilities that add up.",
            "One thread at a time has exclusive access to the file.",
            "You're on the waiting list, fourth in line.",
            "Private event",
            "A private preview is open in France.",
            "Exclusive offers cannot be combined.",
            "Only a small number of people can answer.",
            "Colleagues who want to join under your plan need this secret code.",
            "Secret code",
        ),
    ),
    Rule(
        id="false-personal-selected",
        family="false-personal",
        dimension="focus",
        message="“{text}”: by whom, and why this reader? Without an answer it sounds like a scam.",
        why="Fraud begins with these words. Honest mail that borrows them is deleted with the rest.",
        source="FTC consumer advice on prize scams; tonecheck rubric, focus.",
        alternatives=("You entered our draw in March, and your name came out.", "You can apply; here's who can."),
        not_roles=_SUBJECT,
        quiet_near="interview role job candidate exam grant shortlist jury panel volunteer audit audition "
        "scholarship team transplant trial school place ballot",
        phrases="""
            (select|selected|chosen|lucky|special|handful of|small number of|invited) (few|group) ..2 (customers| members|guests|people|subscribers|clients|shoppers)
            (you|you and your) (have|are|were|have just) (been|) (now|also|) (specially|personally|carefully| individually|randomly|exclusively|officially|pre|) (selected|chosen|hand picked|handpicked|hand selected|preselected|preapproved|pre approved|nominated|invited|singled out|qualified|shortlisted) (for|to|as|by|from|from among|because) ..4 (exclusive|special|offer~|deal~|discount~|receive|win| prize|reward~|gift~|vip|free|bonus|try|test|preview|enjoy|get|claim|limited|join our|our best|lucky| take advantage|save|upgrade~|one of|#|loyal|participate|early|premium|try out|opportunity)
            (you|your name|your household|your account|your email|your address) ((have|has) been|are|were|have been) (specially|personally|randomly|exclusively|) (selected|chosen|hand picked|handpicked|hand selected| preselected|preapproved|pre approved) ($|today|exclusively|especially|specially|out of)
            (congratulations|congrats|good news|great news|guess what|surprise) ..3 , you (have been|have|are|were|) ..1 (selected|chosen|won|eligible|qualified|qualify|a winner|our|preapproved|pre approved|picked|one of|unlocked|earned)
            you (have been|are) (already|now|) (pre approved|preapproved|pre selected|preselected|pre qualified) (for|to)
            (congratulations|congrats) ..2 you (have been selected|have been chosen|have won|are a winner|have unlocked|qualify|have qualified|are our)
            (you are|you could be) (one of|among|our|the|a) ..3 (lucky|chosen|selected|select|handpicked|fortunate) ..2 (#|few|winner~|customer~|people|recipient~|customers|members|one|ones|user~|shopper~|visitor~| subscribers)
            only (selected|select|chosen|certain|qualifying|special|handpicked|hand picked|lucky) (customers| members|subscribers|clients|guests|users|shoppers|few) (are|have|get|will|receive|who|like you|is|this)
            (selected|select|special|handpicked|hand picked|lucky) (customers| members|subscribers|clients|guests|shoppers|few) (get|receive|only|like you|enjoy|are (invited|receiving|getting))
            (you|) (specially|specifically|personally) (selected|chosen|invited|picked) (for|to|as|because|from|you| customers|by)
            you (pre|already|automatically|have already|have automatically) (qualify|qualified|approved|preapproved) for (a|an|our|this|your|#|up to|the) ..3 (offer|loan|card|upgrade|discount|deal|rate|limit|credit| reward|bonus|gift|increase)
            (claim|collect|redeem|unlock|reveal|activate) your (free|exclusive|mystery|special|bonus|welcome|vip|) (gift|prize|reward|mystery|surprise|bonus|treat|winnings|entry) !! (reward|bonus|prize) (point~|code~) | redeem your gift (certificate~|card~|voucher~)
            (is|are) (our|the|today 's|this week 's) lucky (winner|customer|one|visitor|number)
        """,
        bad=(
            "You have been selected for an exclusive offer.",
            "Congratulations, you've been chosen to try our new card!",
            "You're one of our lucky 100 customers.",
            "You have been pre-approved for a credit limit increase.",
            "Only selected customers receive this invitation.",
            "You were specially chosen to preview the collection.",
            "Claim your free gift now.",
            "Selected customers get 20% off.",
        ),
        good=(
            "You entered our draw in March, and your name came out.",
            "You've been selected for interview on 4 June at 10.",
            "You've been chosen for jury service, and here is how to defer it.",
            "The photo you've selected is too large.",
            "No selected clients have contact information.",
            "The selected users are now in one group.",
            "Congratulations on passing your driving test!",
            "You've selected two nights in a garden room.",
            "Selected users have been moved.",
            "We don't deliver to the country you've selected.",
            "You can redeem your reward points at the next event.",
            "Type the code to redeem your gift certificate.",
        ),
    ),
    Rule(
        id="false-personal-friend",
        family="false-personal",
        dimension="humanity",
        severity=HINT,
        message="“{text}” claims to know the reader's heart. Say what the thing is and let them decide.",
        why="Borrowed intimacy from a company makes people pull back: they know that nobody thought of them.",
        source="Brown & Levinson, Politeness (1987), on claiming common ground that is not there.",
        alternatives=("It's machine-washable and comes in green.", "Here is what's new since your last visit: …"),
        phrases="""
            (a|our) (little|small|wee|special|) (something|treat|gift|present|surprise|thank you) (for|to) (our|one of our|my) (favorite|most|best|loveliest|special|loyal|lovely) (person|people|customer~|member~|human~| shopper~|friend~|ones)
            (we|we have|have) (missed|loved|enjoyed) (chatting|talking|hanging out|catching up|seeing|having) (with| to|you) (you|)
            (we|i) (just|) (know|are sure|are certain|are confident|have a feeling|bet|are betting|promise|guarantee| think|reckon|believe|hope) (that|) you (will|would|are going to|might|may) (really|absolutely|just| totally|also|) (love|adore|enjoy|be (thrilled|delighted|obsessed|blown away|excited|impressed)|fall in love|flip for|go crazy) (it|this|these|our|the (new|latest|collection|range|app|results)|them| what|with|by|every) !! enjoy the walk | enjoy your | enjoy the day
            (we|and we|so we) (have been|were|are) thinking (of|about) you !! at this | at such | loss | funeral | illness | sorry
            (we|and) thought (of you|you would (love|like|enjoy|want to be|appreciate|want to know about our|be interested)|you might (love|like|enjoy|fancy|be interested|appreciate) (this|these|our|a|to see|some| it|hearing)|you deserved) !! like to know | to hear your
            (we|i) know (how much you (love|like|enjoy|adore)|you (love|adore|are obsessed with|can not resist|have been (waiting|dying|longing|eyeing))|what you (love|like|want|crave)) !! your dog | your mum
            (you are) (going to|gonna) (love|adore|flip for|be (obsessed|amazed|blown away)) (this|these|our|it|what| the)
            ^ you will (absolutely|just|totally|) (love|adore) (this|these|our|it|what|the (new|latest|collection))
            (a little|a small|one little|a wee) (something|gift|treat|thank you|token|present|surprise|pick me up) (from (us|all of us|our|everyone)|to (show|say|thank|brighten|help|celebrate|make)|for you|just for)
            (treat|spoil|reward|pamper|indulge|gift) yourself (to|with|this|today|$|for|and|because|you) !! your dog
            (go ahead|go on) , (treat|you deserve|spoil|indulge|you have earned)
            (looking|dress|feeling) (good|fabulous|your best|fab) , (alex|gorgeous|lovely|you)
            (we|i) (were|was|have been|am|are) (just|all|only) thinking (of|about) you !! loss | funeral | illness | sorry | at this | at such | passed | died | operation
            (your|the) (account|name|profile|business|company|website|cart|basket|project) (came|popped|sprang|crossed|jumped) (to|into|up in|) (my|our) (mind|head|radar)
            your (account|business|company|website|profile|order) (came|popped|sprang) (straight|) to mind
            you (came|popped|sprang|crossed) (to|into|up in|) (my|our) (mind|head|radar) !! loss | funeral | illness | sorry
        """,
        bad=(
            "We know you'll love our new collection.",
            "We've been thinking of you.",
            "We thought you might like these.",
            "You're going to love this!",
            "A little something from us to brighten your day.",
            "Go on, treat yourself.",
            "We were just thinking about you!",
            "Your company popped into my head on the train.",
            "You popped up in our mind.",
            "Your website came to mind over lunch.",
        ),
        good=(
            "It's machine-washable and comes in green.",
            "We're all thinking of you at this hard time, and we're so sorry.",
            "I hope you'll enjoy the walk on Saturday.",
            "We know you were told Tuesday, and you waited in.",
            "You've earned 400 points.",
            "We are all thinking of you since the fire; so sorry.",
            "The name of your street came to mind only later.",
        ),
    ),
)
