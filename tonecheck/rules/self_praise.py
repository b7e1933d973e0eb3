"""Praise of oneself: what only the customer can say, said by the company."""

from tonecheck.rule import HINT, Rule

_SHOW = "Strunk & White, The Elements of Style: use definite, specific, concrete language."
_CONCRETE = (
    "Packard & Berger, “How Concrete Language Shapes Customer Satisfaction”, Journal of Consumer Research (2021)."
)

RULES = (
    Rule(
        id="self-praise-superlative",
        family="self-praise",
        dimension="focus",
        message="“{text}” is praise from the one person readers don't believe. Give a fact they can check.",
        why="Readers discount every superlative that a sender gives itself, and the next sentence with it.",
        source=_CONCRETE,
        alternatives=("We answer in under four minutes, day and night.", "Nine in ten repairs hold the first time."),
        quiet_near="film novel author actor director garden gardener architect museum sonnet wine cheese pie chef",
        phrases="""
            (our|the) (most|widest|largest|broadest|finest|fullest) (comprehensive|advanced|competitive|reliable| generous|extensive|complete|range|choice|selection) ..3 (on the market|in the (uk|country|business| industry|world|region|area)|around|anywhere|available)
            ^ (simply|quite simply|hands down|arguably|undoubtedly|probably) the (best|finest|greatest|freshest| tastiest|friendliest|fastest|leading)
            (the|our) (finest|tastiest|friendliest|freshest|greatest|cosiest|coziest) _ ..4 in (the|town|all|britain| england|scotland|wales|london|cornwall|yorkshire|america|texas|the uk|the country|_ $)
            you (will not|can not|could not|will never|will struggle to) find (friendlier|better|finer|fresher|more _| kinder|cheaper|nicer|faster|tastier|warmer) (_|_ _|) ..1 (anywhere|on|in|elsewhere|than) !! cheaper than us
            (quality|excellence|service|luxury|comfort|style|care) (comes|come|is|are) (as standard|guaranteed|built in ($|to|as|from|and)|our hallmark|our watchword|assured)
            (have been|been|keep|keeps|are|is) (raising|setting|redefining|pushing) the (bar|standard|boundaries| benchmark|pace)
            (nothing|none|no one|nobody|few things) (beats|compares to|comes close to|matches|rivals|tops|compares with) (the|our|a|us) !! homemade
            (nobody|no one|no other _|nowhere|few) (else|) (_|_ _) ..4 (like|better than|as well as|quite like) (us| we|our|acme|we do|we can) !! feel | seem
            (regarded|recognized|known|considered|acknowledged|hailed|acclaimed|celebrated|seen) (as|to be) (the|a|an| one of the|among the|) ..2 (finest|best|leading|leader~|gold standard|first choice|expert~|authority| pioneer~|benchmark|most trusted|most reliable|world 's|country 's|industry) !! your | you are
            we (set|are setting|have set|raise|raised|are raising|keep raising) the (standard|bar|benchmark|pace) (in| for|with|of|$|when|ever|higher)
            (remain|remains|are|is|become|became) the (gold standard|benchmark|go to|first choice|natural choice| obvious choice|smart choice|clear choice|perfect choice|only choice) (in|for|of|when|$|choice|name| provider|partner)
            (experience|discover|taste|see|enjoy) the (_ 's|_|) (difference|magic) ($|that|of|today|with|for yourself| only|a)
            (we are not|unlike|we are nothing) (like|) (your|) (average|typical|ordinary|other|any other|most|every other|many) (other|) (bank~|provider~|company|companies|insurer~|supplier~|brand~|airline~|hotel~| shop~|agency|agencies|gym~|app~|dentist~|clinic~|firm~|retailer~|letting|estate|energy|builder~| lender~|school~|broker~|energy)
            (we are|acme is|it is|this is|our _ is) (so much|much|) (more than|not just|not only) (just|) (a|an| another) (bank|gym|shop|store|company|brand|business|hotel|insurer|supplier|provider|restaurant| airline|coffee|charity|broadband|mattress|salon|school|agency|job|product|app|supermarket|bakery) !! number
            what (sets|makes) (us|our _) (apart|different|unique|special|tick|stand out|so special)
            (that|service|quality|expertise|team|commitment|which|attention|people|approach) (sets|set) us apart
            (only|nothing but|nothing less than) the (very|absolute|) (best|finest|freshest) (_|_ _|) (is|are|for| will|ingredients|materials|products|quality|people|from|that|$) !! best man | you deserve | you gave
            (is|are) good enough for (our|you|us) !! not
            our (_|) (revolutionary|groundbreaking|game changing|pioneering|legendary|world famous|much loved|iconic| renowned|celebrated|acclaimed|unbeatable|unrivaled|superior|exceptional|outstanding|award winning| multi award winning) _
            (our|the) ..2 (is|are) (simply|quite simply|truly|always|hands down|without doubt) (the|a) (best|finest| greatest|very best)
            (exceptional|outstanding|excellent|unbeatable|superior|superb|world class|impeccable|five star) (service| quality|value|care|support) ..1 (guaranteed|every time|as standard|always|at every|$)
            (nobody|no one|no other _) (does|do|knows|offers|gives|delivers) (it|you|this) (better|like|more)
            (the|our) (highest|best) (quality|rated|value|standards) (around|anywhere|in town|possible|guaranteed| every time)
            (quality|service|value|care|reliability) you can (trust|rely on|count on|depend on|taste|feel)
            industry leading
            (market|class|sector|category|field) leading (service|product~|technology|support|rate~|platform| solution~|team|range|quality|software|price~|expertise|security|customer)
            (our|the|their|acme 's) (leading|pioneering|groundbreaking|trailblazing) (service~|product~|technology| technologies|platform~|solution~|team~|range|software|expertise|brand~|app)
            (our|an|the|this|multi|of|with) ..2 award winning (team|service~|customer|support|platform|app|company| bank|product~|range|software|solution~|care|technology|experience|business|network|broadband|cover| insurance|design|training|agency|website|delivery|studio|staff|provider|facility|resort|club|store~| school)
            (our|multi) ..1 award winning
            ^ award winning (service|support|team|customer|app|care|cover|technology|product~)
            (unrivaled|unparalleled|unmatched|unsurpassed|unequaled|peerless|unbeatable|incomparable) (service~| quality|support|value|experience~|expertise|range|choice|price~|selection|knowledge|care|deal~| offer~|customer|level~|commitment|protection|performance|coverage|reliability|convenience| flexibility|security|product~|speed|access|comfort|results|standards|reputation|network|savings|rates)
            (is|are|remains|quality|service|value|support) (unrivaled|unparalleled|unmatched|unsurpassed|unequaled| without equal|without parallel|beyond compare)
            second to none !! you found | and found | you said | you wrote
            best in (the|this) (business|industry|country|world|market|field|region|uk|nation)
            (the|our) (very|) (best|finest|greatest) ..2 (service|product~|support|team|deals|platform|technology| experience|value|quality|care|broadband|bank|app|insurance|software|phone|network|range) (in|on| around|of) (the|town|all|your area|britain|america|europe)
            (britain|america|europe|scotland|ireland|wales|london|england|the uk|the world|the nation|the country| australia|canada) 's (favorite|best|most trusted|most loved|finest|most popular|best loved|top|no 1| number one|most reliable|most recommended|most awarded|friendliest|leading|greatest)
            (the|a) gold standard (in|of|for) (customer|service|care|quality|support|security|banking|insurance| delivery|software|cloud)
            (the|our) (highest|utmost|finest|very highest|most exacting) (quality|standards|standard|level|levels| caliber) (of|in) (service|care|customer|support|quality|professionalism|excellence|product~| workmanship|hospitality)
            (top|first|five|5) (notch|rate|class|star) (service|support|care|quality|team|experience|customer| treatment)
            (exceptional|outstanding|excellent|superior|superb|extraordinary|impeccable|exemplary|fantastic|amazing| incredible|phenomenal|legendary|stellar|brilliant) (customer|) (service|support|care|quality|value| customer experience|standards|hospitality|products) (that we|we provide|we offer|we deliver|we are| our|is what|is at|you (expect|deserve|have come)|and (support|service|value|quality|care|products))
            (our|provide|provides|providing|deliver~|offer|offers|offering|of|with) (an|the|our|consistently|truly| you|you with|) (exceptional|outstanding|superior|superb|extraordinary|impeccable|exemplary| phenomenal|legendary|stellar|unforgettable) (customer|level of|levels of|) (service|support|care| quality|value|experience~|results|hospitality|comfort|products)
            (nobody|no one|none|nothing) (else|) (in|on) (the|our|this) (industry|business|market|sector|field|world|country|high street|planet) (comes|gets|is|can come) (even|anywhere|) (close|near)
        """,
        bad=(
            "Quality comes built in.",
            "Nobody does holidays quite like us.",
            "We're not like other banks.",
            "Our industry-leading technology keeps you connected.",
            "You'll be looked after by our award-winning support team.",
            "We offer unrivalled service and unbeatable prices.",
            "Our customer care is second to none.",
            "Discover why we're Britain's favourite bank.",
            "We deliver outstanding customer service every day.",
            "Experience our five-star customer service.",
            "Nobody on the high street comes close.",
        ),
        good=(
            "This service is built in partnership with your library.",
            "The service is built in Leeds, by the people who answer the phone.",
            "Nine in ten repairs hold the first time.",
            "The film is by an award-winning director and starts at 8.",
            "This rose won a prize at Chelsea in 1998.",
            "Best before 3 May.",
            "Your second interview is on Tuesday.",
            "Thank you for the outstanding work you did on our behalf.",
            "Nobody in the village is near a bus stop.",
        ),
    ),
    Rule(
        id="self-praise-crowd",
        family="self-praise",
        dimension="focus",
        message="“{text}” points at a crowd. What would this reader want to hear?",
        why="A crowd of unnamed happy customers is a sales device; a reader with a question of their own feels "
        "passed over.",
        source="Mathur et al., “Dark Patterns at Scale”, CSCW (2019), category social proof.",
        alternatives=(
            "Here's what Joan in Leeds wrote after her first month: …",
            "Try it for 30 days and send it back free.",
        ),
        phrases="""
            (guests|customers|clients|members|users|diners|shoppers|travelers|riders) (simply|absolutely|just|truly|really|all) (adore|love|rave)
            (unrivaled|unparalleled|unmatched|unbeatable) (dining|shopping|guest|travel|banking|viewing|driving|learning|learner|user) experience~
            there is a (good|) reason (why|that|) (so many|thousands|millions|hundreds|more and more|over|customers| people|families|everyone|we are the|they call us|our customers)
            (reason~|why) (why|that|) ..2 (people|families|customers|businesses|homeowners|drivers|patients|guests| savers|teams|brands|parents|students) (choose|chose|trust|love|prefer|stay with|switch to|come back to|pick|rely on) (us|our|acme)
            (rated|scored|scoring|rating) ..3 out of # (by|on|from|across|for)
            # out of # (customers|people|users|members|guests|dentists|vets|parents|of our customers) (recommend| love|say|agree|would|rate|choose|trust)
            (voted|ranked|named|crowned|rated) (the|our|) (best|number one|no 1|top|most (trusted|loved|popular| recommended)|_ 's (best|favorite|number one)) !! you rated | you voted | you named
            (trusted|loved|chosen|recommended|preferred|adored|relied on|backed|endorsed) by (over|more than|nearly| almost|up to|hundreds of|tens of|many|) (#|thousands|millions|hundreds|countless|customers|people| families|businesses|experts|professionals|homeowners|leading|top|teams|companies|brands|parents|vets| dentists|the world 's) !! not
            used by (over|more than|nearly|thousands|millions|hundreds|leading|top|countless|businesses|families) ..3 (people|customers|families|businesses|teams|companies|brands|professionals|homes|households|of) !! data is | information is
            join (over|more than|the|nearly|almost|our|) (#|thousands|millions|hundreds|tens) ..5 (customers|people| members|users|others|subscribers|families|businesses|households|shoppers|readers|teams|companies| drivers|savers|homeowners|investors|fans|who|already)
            (over|more than|nearly|almost|with|#|thousands of|millions of|our) ..2 (happy|satisfied|delighted| contented) (customers|clients|users|members|guests|families|shoppers|subscribers|homeowners| policyholders)
            (our|the) (customers|clients|members|users|guests|readers|shoppers|fans|subscribers) (love|adore|rave| trust|agree|say it|are raving|keep coming back|can not get enough|are saying|all love|really love| rate|recommend) !! we love | you love
            (customers|clients|people|everyone|users|members) (love|adore|rave about|trust|can not get enough of) (us|our|acme|the new)
            (do not|you do not have to) (just|) take our word for it
            (a|the) (name|brand|company|partner|bank|provider|team) (that|) you can (trust|rely on|count on|depend on)
            your (trusted|preferred|reliable|go to|dedicated) (partner|provider|supplier|source|name) (in|for|of) !! (set|choose|select|make|pick|use|add) ..3 as your
            named (number one|no 1|best|among the best|britain 's)
            (rated|ranked|voted|scored) (excellent|outstanding|# stars|# star|number one|no 1|#|best|top|the best|the most|the number one|the #|britain 's|among the best|five stars|highly) (on|by|for|in|at|out of|_ (on|by|for|in|at)) !! kwh | efficiency | watts | volts | energy rating | you rated | (you|he|she|they|child|son|daughter|pupil~|student~|dog|team~) scored | scored ... ... (test|exam|quiz)
            (voted|named|awarded|crowned) ..5 of the year
            (# star|# stars|five star|5 star) (rated|rating|ratings|reviews) (on|from|by|across|for our)
            (see|find out|discover|learn) (why|what) (so many|thousands|millions|our customers|customers|people| everyone|others|more and more|over #|more than #) ..3 (choose|love|trust|say|are saying|switch|are switching|rave|recommend|think)
            (one of|among) the (best|most|highest|top) ..2 (rated|reviewed|loved|trusted|recommended)
            (most|highly|best|top) (trusted|loved|recommended|rated|reviewed|acclaimed) (brand|provider|bank|app| service|company|insurer|retailer|platform|name|supplier|energy|software|in the|on)
        """,
        bad=(
            "Trusted by thousands of families across the UK.",
            "Join over 2 million happy customers today.",
            "Our customers love us!",
            "Don't just take our word for it.",
            "We've been voted Best Insurer of the Year three times.",
            "Rated Excellent on Trustpilot.",
            "A name you can trust.",
            "We were named best bank of the year.",
            "We scored 9 out of 10 on Trustpilot.",
        ),
        good=(
            "Joan in Leeds told us the drawers stick in winter, so we sand them now.",
            "You rated the plumber five stars, and he says thank you.",
            "Set Acme as your preferred provider in Settings.",
            "The washing machine is rated A for energy.",
            "Join us on Saturday at the pond.",
            "You can trust the number on the back of your card.",
            "We found a virus named 1234 in your letter.",
            "Your son scored 17 out of 20 in the spelling test.",
        ),
    ),
    Rule(
        id="self-praise-commitment",
        family="self-praise",
        dimension="focus",
        message="“{text}” is a vow without a deed. Name one thing you did or will do.",
        why="Commitments to excellence are free to make and are made by everybody, so readers hear filler.",
        source=_CONCRETE,
        alternatives=("If it isn't there by noon, the delivery is free.", "I'll stay on this until your line is back."),
        phrases="""
            (customer~|guest~|client~|your|patient~|member~) (happiness|satisfaction|delight|success|comfort| experience|wellbeing) is (what|our|everything|at|the reason|paramount|why|always our|the only|key)
            (we|our team|our chefs|our staff|that|who|and) (never|do not|will not|refuse to|will never|do not ever) (ever|) (compromise|cut corners|settle for (less|second)|skimp|stand still|rest on our) !! your
            (speak|speaks|speaking) for (themselves|itself) !! nurse | patient | child
            (committed|commitment|dedicated|dedication|devoted) to (your|customer|total|complete|our|the) ..2 (satisfaction|success|happiness|delight|wellbeing)
            <customer> (are|is|remain|come) (always|) our (number one|top|first|highest|main|biggest|greatest|# 1| absolute) (priority|concern|focus|asset)
            (committed|commitment|dedicated|dedication|devoted|devotion) to (customer|service|quality|operational| continuous|) (excellence|quality|perfection|greatness|success|innovation|customer service|customer satisfaction|customer care|satisfaction|service|value|improvement)
            (committed|commitment|dedicated|dedication|devoted|devotion) to (providing|delivering|offering|ensuring| giving|bringing|achieving|maintaining|exceeding|serving|creating|provide|deliver|ensure) ..5 (best| highest|excellent|exceptional|outstanding|finest|quality|superior|great|world|seamless|positive| smooth|possible|standard~|satisfaction|service|expectations|experience~|value|safe|needs)
            (strive|striving|strives|endeavor~|aim|aims|work hard|working hard|always try|seek) (to|for) (provide| deliver|offer|give|ensure|achieve|exceed|maintain|be) ..5 (best|highest|excellent|exceptional| outstanding|finest|superior|great|seamless|standard~|satisfaction|excellence|perfection|expectations| experience~)
            (strive|striving|strives) for (excellence|perfection|quality|greatness|the best|# percent|nothing less)
            (passion|passionate|drive|relentless|pursuit|reputation|tradition|culture|standard|standards|history| pursuing|legacy|center|centre) (for|of|about) (customer|service|culinary|operational|) excellence
            (we|our team|our staff|team|who|they|and|always) (will|always|constantly|regularly|consistently|gladly|) (go|goes|going) (above and beyond|the extra mile|that extra mile|out of our way) !! you go | you went
            (we|always|that|business|company|team|bank) (always|) (put|puts|putting) (our|the|) (customer~|client~| guest~|member~|people|patients|you) (first|at the (heart|center|core|forefront))
            (customer~|client~|guest~|member~|you|people) (is|are|come|comes|always come|always comes) (first|at the (heart|center|core|forefront) of (everything|all|what|our))
            (exceed|exceeding|exceeds|surpass|surpassing) (your|our|customer|customers|all|client|guest|the) ..2 expectations
            (excellence|quality) (in everything|in all that|in all we|is our|is not an act|you can trust|guaranteed| as standard|without compromise)
            (uncompromising|unwavering|steadfast|relentless|unflinching|tireless|unrelenting) (commitment|dedication| focus|standards|quality|pursuit|devotion|attention)
            (meticulous|painstaking|obsessive|fanatical) (attention to detail|about (service|quality|detail|customer))
            (delivering|providing|offering) (excellence|quality|peace of mind|success|value|results) (since|for over| for more than|every day|every time|at every)
            nothing (is too much trouble|but the best)
            leave no stone unturned
            we (are|remain|stand) (here|) to (serve|delight|wow|impress) you
        """,
        bad=(
            "We are committed to excellence in everything we do.",
            "Our staff always go above and beyond.",
            "We're dedicated to providing the best possible experience.",
            "We strive to exceed your expectations.",
            "We put our customers first.",
            "You are at the heart of everything we do.",
            "Our unwavering commitment to quality sets us apart.",
        ),
        good=(
            "If it isn't there by noon, the delivery is free.",
            "You went above and beyond for your neighbour, and she asked us to say so.",
            "You're next in the queue when you ring back.",
            "The court will put the children first.",
            "I'll try to get it to you by Friday.",
            "Sam is committed to you until the house is sold.",
        ),
    ),
    Rule(
        id="self-praise-expertise",
        family="self-praise",
        dimension="focus",
        severity=HINT,
        message="“{text}”: readers assume you know your trade. Name the person, or what they will do.",
        why="Adjectives about one's own staff sound like a brochure. A name and a job sound like help.",
        source=_SHOW,
        alternatives=("Rosa has rebuilt gearboxes for nineteen years; she'll look at yours.", "A nurse will answer."),
        phrases="""
            our (friendly|helpful|dedicated|experienced|expert|professional|skilled|caring|talented|passionate| reliable|trusted|local|qualified|polite|efficient|award winning) , (and|) (knowledgeable|friendly| helpful|dedicated|experienced|expert|professional|skilled|caring|talented|passionate|reliable|trusted| qualified|courteous|efficient|uk based|hard working) , (team~|staff|expert~|engineer~|advisor~| adviser~|technician~|driver~|crew|agents|people|specialist~|and _ (team|staff)|consultants|colleagues| stylists|tutors|nurses)
            as (specialists|experts|leaders|pioneers|professionals|innovators|market leaders) in _
            (deliver|delivers|get|gets|achieve|achieves|see|bring) (real|proven) results (that|others|no one|$| you can|which)
            (deliver|delivers|achieve|achieves) (the|) results (that|others|no one|$| you can|which)
            our (_|_ _) (and|) (highly|fully|expertly|professionally|exceptionally|well) (trained|skilled|qualified| experienced|accredited|knowledgeable|motivated) (and _|) (_|$)
            (achieve|achieves|deliver|delivers|get|gets|produce|produces|consistently|guarantee~) ..2 (remarkable| outstanding|amazing|exceptional|excellent|superb|incredible|unbeatable|world class|first class| unrivaled) results !! you | your
            in (safe|expert|capable|the best|good) hands with (us|our|the world|the nation|acme)
            (live|lives|eat|eats|sleep) and breathe~ _ !! doctor
            (our|a|of|the|by|with) (dedicated|friendly|large|fully|) (highly|fully|expertly|professionally| extensively|exceptionally|incredibly|extremely|passionately) (trained|skilled|qualified|experienced| talented|motivated|knowledgeable|professional|dedicated|capable|respected|regarded|accredited) (team~|staff|expert~|professional~|advisor~|adviser~|technician~|engineer~|agent~|people|specialist~| consultant~|personnel|representative~|and|member~|associate~|workforce)
            our (dedicated|expert|talented|passionate|world class|specialist|experienced|knowledgeable|friendly and| professional|hard working|hardworking|amazing|fantastic|brilliant|incredible|wonderful|skilled| fabulous|committed|enthusiastic|devoted) (knowledgeable|professional|customer|support|service|sales| and ..2|) (team~|staff|expert~|professional~|advisor~|adviser~|technician~|agent~|people|specialist~| consultant~|representative~|colleagues|crew)
            (our|a|the) (team|panel|network|army) of (dedicated|expert|talented|passionate|experienced|trained| highly|friendly|skilled|certified|leading|local|) (expert~|professional~|specialist~|advisors| advisers|consultants|gurus|ninjas|enthusiasts|masters|technicians)
            (with|we have|team has|staff have|company has|having|our|boasting|boasts|draw~ on|bring~|backed by) (over| more than|nearly|almost|a combined|a total of|) (#|decades|# decades|half a century) (years|) (years of|years|of|'s) ..2 (experience|expertise|heritage|knowledge|know how) !! you have | you bring | your cv | he has | she has | who has
            (a|our|with|proven) (proven|solid|strong|enviable|excellent|established|impressive|impeccable) track record
            (deep|unique|vast|extensive|unrivaled|specialist|in depth) (industry|market|sector|local|technical| product|) (expertise|knowledge|know how|experience|insight~) (of our|that we|in the|to (help|deliver| provide|bring|offer|every)|means|ensures|allows|across)
            (we|our team) (are|is) (the|your|true|real|leading) (experts|specialists|professionals|authority| authorities) (in|at|on|when)
            (built|established|earned) (a|an|our) ..2 reputation (for|as|on)
            (we are|company is|known|renowned|famous|recognized|respected) (for|throughout|across|worldwide|around) (our|its) (excellence|quality|service|expertise|innovation|customer|friendly|reliability|commitment| attention|outstanding|high|exceptional|superb)
        """,
        bad=(
            "Our highly trained advisers are on hand to help.",
            "Our dedicated team of experts will take care of everything.",
            "With over 40 years of experience, you're in safe hands.",
            "We have a proven track record.",
            "Our expert team knows what you need.",
            "We're known for our outstanding service.",
        ),
        good=(
            "She has 12 years' experience with nervous dogs.",
            "Rosa has rebuilt gearboxes for nineteen years; she'll look at yours.",
            "A trained nurse answers this number day and night.",
            "You have 20 years of experience, so skip module one.",
            "The team of doctors caring for your dad will meet you at 3.",
            "Our vet is trained to treat rabbits.",
            "See results",
            "Only the jury can see the results.",
        ),
    ),
    Rule(
        id="self-praise-product",
        family="self-praise",
        dimension="focus",
        message="“{text}” is the brochure talking. Say what the reader can now do.",
        why="Hype about the product hides what it does, so the reader has to work the use out alone.",
        source=_SHOW,
        alternatives=("It folds flat, so it fits under a bed.", "You can now search by colour."),
        phrases="""
            unlike (anything|any other) (_|_ _|) (you have|you will|on the market|ever|we have|available|out there| else|before)
            (the|our) (best|finest|greatest|most (advanced|powerful|innovative|exciting|popular|ambitious|luxurious| comprehensive|stylish|reliable|trusted)|fastest|smartest|biggest|boldest) ..4 (on the market|ever made|money can buy|of all time|in the world|in its class|we have ever made|we have ever built| available today|available anywhere|yet) !! ever recorded
            (you will not|you can not|you will never) (find|get|beat|see) (a better|anything better|better value|a better deal|this quality|these prices|anywhere|it cheaper|prices like) !! later | afterwards
            there is (nothing|no other) ..4 (like (it|this|us|our)|quite like (it|this|us|our)|compares)
            (bigger|faster|smarter|stronger|brighter|bolder) and better (than ever|than before|again)
            better than ever (before|and|with|thanks)
            (is|are|now|even) better than ever !! feel better | feeling
            (the|our|your|an) (ultimate|definitive|quintessential|must have|one of a kind|once in a generation) ..2 (experience|solution~|guide to|destination|product~|companion|choice|collection|app|accessory| upgrade|luxury|protection|convenience|comfort|shopping|gift|platform|toolkit|range|deal|offer| performance) !! frisbee
            (our|this|these|the|some|with|of|an) (new|latest|all new|most|) (revolutionary|amazing|incredible| fantastic|fabulous|stunning|unbeatable|unbelievable|sensational|spectacular|phenomenal|game changing| groundbreaking|breathtaking|jaw dropping|mind blowing|sumptuous|exquisite) (new|summer|winter|spring| autumn|christmas|) (offer~|range~|product~|deal~|service~|feature~|collection~|price~|saving~|app| platform|update|benefit~|perk~|reward~|design~|promotion~|bargain~|discount~|value|selection| technology|formula|device|tool~|event~|arrivals)
            (quality|value|style|comfort|luxury|performance|service) (like no other|redefined|reimagined|reinvented| beyond compare|without compromise|personified|you can taste|at its (best|finest))
            (a|the) (revolution|new era|new standard|new benchmark|quantum leap|breakthrough) (in|of|for) (service| banking|shopping|insurance|energy|comfort|travel|skincare|customer|home|cleaning|broadband| technology|mobility|care|design|the way)
            (takes|take|taking|raises|raising|raise) (the|your) (bar|experience|shopping|banking|journey) (to|higher| even) ..2 (level|heights|higher|new)
            (redefining|reimagining|revolutionizing|reinventing|transforming|disrupting) (the|how|what|your|customer| banking|insurance|travel|shopping|retail|energy|home|business|healthcare)
            (biggest|greatest|best|boldest|hottest|wildest|craziest|sexiest|most (_|exciting)) (_|_ _|) (drop|sale|launch|release|update|deal~|offer~|collection|giveaway|product|range|lineup|discount~|upgrade) (ever|of all time) !! you have
            (the|our) (most (revolutionary|advanced|exciting|incredible|amazing|innovative|powerful|comfortable|beautiful|delicious|ambitious|stunning|luxurious|intelligent|extraordinary)|greatest|boldest|sexiest|smartest|coolest) (_|_ _) (the world|the industry|this country|the market|you|anyone|you will) (has|have|) (ever|) (seen|known|tasted|owned|tried|worn|used|driven|slept on|met)
            (have|had|has) (your|my|their) (mind~|socks) (blown|knocked)
            (blow~|blew|blown) (your|their) (mind~|socks)
            (knock|knocks) your socks off
            (rock|rocks|rocked) your world
            (prepare|get ready|be prepared|get set) (yourself|) to (be|have|fall|get) (amazed|wowed|blown|astonished|your (mind|socks|world)|head over heels|dazzled|swept|obsessed|inspired|in love|hooked|stunned) !! not (amazed|wowed|dazzled|stunned)
            (say|wave|kiss) (goodbye|bye bye|farewell|so long|adios) to (_|_ _|_ _ _|_ _ _ _) (forever|for good|once and for all|for ever) !! pet | loss | died | friend
            (is|are) not (just|merely|simply|only) (a|an|another) (_|_ _|_ _ _) , (it|they|this) (is|are) (a|an|your|the|all) !! sorry | mistake | fault | symptom~ | disease | illness | delay | bug
            you (will|would) (not|never) believe (what we|how (much|good|easy|fast|simple) (it|our|we|you)|your (eyes|ears)|the (difference|price~|deal~|results|savings))
            (jaw dropping|show stopping|earth shattering|insane|unreal|epic|crazy|unmissable|unbelievable|mega|monster) (deal~|offer~|saving~|price~|sale|value|discount~|bargain~)
            (like|as) you have never (seen|experienced|tasted|felt|known|heard) (it|them|him|her|) before
        """,
        bad=(
            "Our most advanced hub yet.",
            "You won't find a better deal anywhere.",
            "The app is now better than ever!",
            "Discover our fantastic range of summer offers.",
            "The ultimate shopping experience.",
            "There's nothing quite like it.",
            "We're redefining the way you bank.",
            "Our hottest sale ever starts on Friday.",
            "The boldest lipstick you have ever worn.",
            "Ready to have your socks knocked off?",
            "Our trampoline will blow your mind.",
            "This salsa will knock your socks off.",
            "The new menu will rock your world.",
            "Get ready to be dazzled by the new kitchen range.",
            "Wave goodbye to stains for good.",
            "This isn't just a kettle, it's a way of life.",
            "You won't believe the difference our gel makes.",
            "Insane deals on sofas.",
            "Banking like you've never seen it before.",
        ),
        good=(
            "Badges cost £3 today; you can't get it cheaper later.",
            "It folds flat, so it fits under a bed.",
            "I hope you're feeling better than ever after the rest.",
            "We found a better day for your scan: Thursday.",
            "The sunset from cabin 4 is stunning, so bring a jumper.",
            "The fastest way home tonight is the number 9 bus.",
            "This is the wettest July the county has ever seen.",
            "It isn't just a delay, it's a missed birthday, and I'm sorry.",
            "You said goodbye to Max last week.",
            "Is this the best offer you have?",
            "Get ready to be seen by the nurse at ten.",
        ),
    ),
)
