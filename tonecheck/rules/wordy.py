"""Wordy phrases: several words where one does the work."""

from tonecheck.rule import HINT, Rule

_WHY = "Every word that carries nothing is a small tax on the reader's attention, and the tone is that of a form."
_OMIT = "plainlanguage.gov, Federal Plain Language Guidelines (2011), “Omit unnecessary words”."
_ABOUT = "Plain English Campaign, “The A to Z of alternative words”."

RULES = (
    Rule(
        id="wordy-purpose",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” makes the reader wait for the point.",
        why=_WHY,
        source=_OMIT,
        alternatives=("to", "so that"),
        phrases="""
            in order to => to ?! (am|is|are|was|were|be|been|perfectly|quite|all) in order | (is|was) (it|this|that) in order | (put|sort~|arrange~|place~|list~|stack~) ..4 in order !! (paper~|paperwork|affairs|house|document~|finances|books|everything|things|record~) in order
            in order for => for ?? in order for ..6 to ?! (put|keep|get|sort~|arrange~|place~) ..3 in order | (is|are|was|were|be|been|all) (all|not|now|still|quite|fully|) in order
            in order that => so that ?? in order that (<the>|<my>|we|you|i|they|it|he|she|no|nobody|everyone|everybody) ?! (am|is|are|was|were|be|been|all) in order
            with a view to !! sea | room | garden | mountain~
            for the (purpose|purposes) of =>? for
            so as (to|not to)
            (with|in) the (aim|intention|intent|hope|object) of
            in an (effort|endeavor) to =>? to
            in an attempt to =>? trying to
            to that end ,
        """,
        bad=(
            "In order to reset your password, open the app.",
            "We ask for your phone number for the purpose of arranging delivery.",
            "We have added more seats in an effort to reduce queues.",
            "With a view to improving the service, we are closing at four.",
            "In order for us to help, please send a photo.",
            "Parking is limited so as to keep the lane free.",
        ),
        good=(
            "To reset your password, open the app.",
            "Your films are listed in order of release.",
            "Your room has a view to the sea.",
            "The lift is out of order, so please take the stairs.",
            "Move this line to the end of the list.",
        ),
    ),
    Rule(
        id="wordy-cause",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” takes many words to say “because”.",
        why="A reason that comes wrapped sounds like an excuse; a plain “because” sounds like a person.",
        source="William Strunk, The Elements of Style (1918), “Omit needless words”: the fact that.",
        alternatives=("one word does it: “because”, “although”, “since”",),
        phrases="""
            due to the fact that => because
            owing to the fact that => because
            because of the fact that => because
            on account of the fact that => because
            by reason of the fact that => because
            as a result of the fact that => because
            (in view|in light|in the light|by virtue|in consideration) of the fact that => because
            (given|considering|seeing|granted) the fact that =>? because
            for the reason that =>? because
            for the simple reason that =>? because
            on the (grounds|basis) that =>? because
            (inasmuch as|forasmuch as|in as much as) =>? because
            (despite|in spite of|notwithstanding) the fact that => although ?! even (despite|in spite of)
            regardless of the fact that =>? although
            the reason (why|for this|for that|) is (that|because)
            the reason being (that|is)
            (except|save) for the fact that => except that
            (apart|aside) from the fact that =>? except that
            owing to (the|a|your|an|our) (_|) (reason~|circumstances|situation)
            (as a (direct|)|in) (consequence|consequences) of (the|this|your|our|which)
            (attributable|owing|down) to the (fact|circumstance)
            this is (because of|due to|down to) the fact
            by reason of
            arising (from|out of) =>? from !! (is|was|are|were) arising | question~ | matter~ | sun | mist
            attributable to =>? because of !! quote~ | painting~ | work~ | by
            (call~|draw~) (your|) attention to the fact
            (aware|unaware|mindful|cognizant) of the fact that
            until such (fact|facts)
        """,
        bad=(
            "Any loss arising from the delay is yours to claim back.",
            "The fault is attributable to the battery.",
            "Due to the fact that demand is high, delivery takes longer.",
            "Your card was declined owing to the fact that it has expired.",
            "We cannot refund this in view of the fact that the seal is broken.",
            "The reason is because our depot flooded.",
            "Despite the fact that you called twice, nobody rang back.",
            "We are unaware of the fact that you moved.",
        ),
        good=(
            "Smoke was arising from the field.",
            "Two of the paintings are attributable to her.",
            "Delivery takes longer because so many of you ordered.",
            "Your rent is due on the first.",
            "Here is the fact sheet that came with your boiler.",
            "You called twice, and nobody rang back. I'm sorry.",
            "The reason for the smell is a blocked filter, and I've ordered a new one.",
        ),
    ),
    Rule(
        id="wordy-condition",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” is a long way to say “if”.",
        why="Conditions are hard to read as it is. A heavy opening makes the reader fear small print.",
        source=_OMIT,
        alternatives=("one word does it: “if”, “when”, “without”, “unless”",),
        phrases="""
            in the event that => if ?! (am|is|are|was|were|mistake~|error~|change~|time|seat~|part|place) in the event | the event that you (booked|liked|chose|attended|joined|missed|bought|planned|want|wanted) !! in the event that (starts|begins|is|takes|happens|happened|was|has|will|runs|opens|opened|ends|follows|brings|celebrates|made|marks)
            in the event (where|when) =>? if
            in the (unlikely|) event of (a|an|any|the|your|our|non|cancellation|late|loss|delay~|damage|theft|dispute|failure|you|us|queries|problems) !! fire | emergency | alarm | evacuation | evacuate | earthquake | crash | flood | collision | event of a (tie|draw|dead heat)
            in the unlikely event
            should it be the case (that|)
            if it (is|be|should be|turns out to be) the case that => if
            (in|under) (those|such|the|any|certain) (cases|circumstances|instances|situations) (where|in which|when|that)
            in (cases|circumstances|instances|situations) (where|in which|when) =>? where
            under (circumstances|conditions) in which =>? when
            on condition that => if
            on the condition that =>? if
            (on|upon) the occasion (of|that|when)
            in the absence of =>? without
            in the eventuality (of|that)
            in (case|the case) of (any|queries|questions|doubt|further (questions|queries))
            (provided|providing|assuming) always that => if
            (if|should) the (situation|need|necessity|occasion|case) (arise|arises|should arise|be)
            should (the|any) (need|occasion|case) arise
            should you (require|wish|desire|encounter|experience|be in need) (to|assistance|a|an|the|our|help)
            should (a situation|circumstances) (arise|occur)
            (whether|if) or not it is the case
            with the exception of => except for
            contingent (upon|on)
        """,
        bad=(
            "In the event that your flight is cancelled, we will rebook you.",
            "In the event of late payment, a fee applies.",
            "Should you wish to cancel, write to us.",
            "In cases where the item is faulty, we replace it.",
            "In the absence of a receipt, we offer store credit.",
            "Should the need arise, we will call you.",
            "In case of any questions, call us.",
        ),
        good=(
            "If your flight is cancelled, we'll put you on the next one.",
            "In the event of fire, leave by the green doors and do not use the lift.",
            "Tickets for the event that you liked are on sale on Friday.",
            "Join us in the event that starts at six.",
            "You should bring a coat.",
            "Doors open at seven for the main event of the evening.",
            "You get no other note in case of further replies.",
        ),
    ),
    Rule(
        id="wordy-time",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” stretches a moment; “now”, “before” or a date is kinder.",
        why="Time is what readers look for first. A padded phrase hides it and delays it.",
        source="Plain English Campaign, “The A to Z of alternative words”: at this moment in time, prior to, until "
        "such time.",
        alternatives=("a date, or one word: “now”, “before”, “after”, “until”",),
        phrases="""
            at this point in time => now
            at this moment in time => now
            at (this|the) (present|current) (moment|time|juncture) => now !! (time|moment) (of|zone|slot|limit)
            at the present [;|we|our|you|your|i|it|there|they] => now
            at this particular (time|moment|point) =>? now
            as of (this|the present) (moment|time|writing|date) =>? now
            (as of|at) the time of (this|) writing
            at that (point|moment) in time => then
            at some (later|future|subsequent) (point|date|time|stage) (in time|) => later !! (point|date|time|stage) (of|that|when|which|to|than|you)
            at any (later|future|subsequent) (point|date|time|stage) (in time|) =>? later
            at a (later|future|subsequent) (date|time|stage|point) => later !! you can (change|move|pay|come|add|do) | (point|date|time|stage) (of|that|when|which|to|than|you)
            (in|for) the (foreseeable|immediate|not too distant|very near) future
            prior to => before
            (previous|preparatory|antecedent) to =>? before
            (in advance of|ahead of the time of) =>? before
            subsequent to => after
            subsequently =>? later !! subsequently to
            (immediately|directly) (subsequent to|following|upon) (receipt|completion|the|your|our)
            until such time (as|that|when) => until !! such time as (may|might|can|is|was|has|shall|will|suits|agreed|specified)
            (until|till) such a time as => until
            during the course of => during !! course of (time|history|antibiotics|tablets|treatment|injections|medicine|medication|lessons|study)
            throughout the course of => throughout !! course of (antibiotics|tablets|treatment|injections|medicine|medication|lessons|study)
            in the course of =>? during !! course of (time|business|history|duty|nature|antibiotics|tablets|treatment|lessons|study)
            within (a|the) period of => within ?? period of (up to|at least|about|) # !! notice period | period of (time|notice)
            for a period of => for ?? period of (up to|at least|about|) # !! notice period | period of (time|notice)
            for the period of =>? for !! notice period | period of (time|notice)
            over (a|the) period of =>? over !! notice period | period of notice
            after (a|the) period of =>? after !! notice period | period of (time|notice)
            for the duration of =>? during !! duration of #
            within a (timeframe|time frame|space) of => within ?? (timeframe|time frame|space) of (up to|at least|about|) #
            on (a|an) daily basis => daily ?? daily basis <then> ?! ^ on !! basis <deal>
            on (a|an) day to day basis =>? daily
            on (a|an) weekly basis => weekly ?? weekly basis <then> ?! ^ on !! basis <deal>
            on (a|an) monthly basis => monthly ?? monthly basis <then> ?! ^ on !! basis <deal>
            on (a|an) (annual|yearly) basis => yearly ?? (annual|yearly) basis <then> ?! ^ on !! basis <deal>
            on (a|an) regular basis => regularly ?? regular basis <then> ?! ^ on !! basis <deal>
            on (a|an) case by case basis =>? case by case
            on (a|an) temporary basis =>? for now
            on (a|an) permanent basis =>? for good
            on (a|an) frequent basis =>? often
            on (a|an) occasional basis =>? now and then
            on (a|an) (ongoing|continuous|continual) basis =>? all the time
            on (a|an) quarterly basis =>? every quarter
            on (a|an) hourly basis =>? every hour
            on (a|an) nightly basis =>? every night
            on (a|an) as needed basis =>? as needed
            on (a|an) individual basis =>? one by one
            on (a|an) urgent basis =>? urgently
            ^ as of yet =>? so far
            as of yet =>? yet !! ^ as of yet
            up until (this|the present) (point|moment|time) =>? so far
            (up to|up till) (this|the present) (moment|time|point in time) =>? so far
            up till the present =>? so far
            with effect from => from
            effective (as of|as from|from) =>? from !! (<be>|become~|remain~|more|less|most|very|not|also|only) effective
            (<be>|become~) (also|only|) effective (as of|as from|from)
            by no later than => by
            (on|at) (such|that) date (as|when)
            the month of <month>
            for a short period of time => for a short time
            for a limited period of time => for a limited time
            (period|periods|length|amount|duration) of time (required|needed|that|for|in|of|during)
            at (all|) times during (the|your) (course|duration)
        """,
        bad=(
            "At this point in time we cannot give a date.",
            "Please check in two hours prior to departure.",
            "Your card stays blocked until such time as you call us.",
            "We bill on a monthly basis.",
            "Subsequent to your call, we sent an engineer.",
            "You can log in again at a later date.",
            "During the course of the repair, the water is off.",
        ),
        good=(
            "We can't give you a date yet, and I'll write again on Friday.",
            "Please check in two hours before your flight.",
            "It is cold at this time of year, so bring a coat.",
            "The point in the map shows where your bike is.",
            "Future trains stop here from May.",
            "The course of antibiotics lasts seven days.",
        ),
    ),
    Rule(
        id="wordy-process",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” adds four words and no news; the verb alone says it.",
        why="The process is yours. The reader wants to know what is done, and when it will be.",
        source=_OMIT,
        alternatives=("leave it out: “we are in the process of checking” is “we are checking”",),
        phrases="""
            (am|is|are|was|were|be|been|currently|now|still|already|or|and|whilst|while) in the process of
        """,
        bad=(
            "We are in the process of reviewing your claim.",
            "The files are still in the process of being copied.",
        ),
        good=(
            "We are checking your claim, and you hear from me on Friday.",
            "You can follow each step in the process of your claim.",
            "The steps in the process of making steel are shown here.",
        ),
    ),
    Rule(
        id="wordy-quantity",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” blurs a quantity; a number or “many”, “most”, “enough” is plainer.",
        why="The reader wants to know how many. A padded quantity gives no number and sounds evasive.",
        source="Federal Plain Language Guidelines (2011), “Omit unnecessary words”: a number of, a sufficient "
        "number of.",
        alternatives=("a number, or one word: “many”, “most”, “enough”",),
        phrases="""
            a (large|significant|great|vast|substantial|considerable|huge|growing|good|high) number of !! number of the | bed~
            (a|the) (small|limited|minimal) number of (occasions|instances|cases|customers|accounts|users|guests|orders)
            (a sufficient|an adequate) (number|amount|quantity) of => enough !! (number|amount|quantity) of (<the>|<my>|you|us|them|it|these|both)
            (a sufficient|an adequate) (number|amount|quantity) of [<the>|<my>|you|us|them|it|these|both] => enough of
            (sufficient|adequate) (numbers|quantities|amounts) of =>? enough !! (numbers|quantities|amounts) of (<the>|<my>|you|us|them|it|these|both)
            an (insufficient|inadequate) (number|amount|quantity|level) of
            a (large|significant|high|great|small|considerable|substantial) (proportion|percentage|amount|quantity|majority) of
            the (vast|great|overwhelming|large) majority of
            the majority of (our|your|the|these|customers|people|cases|users|members|guests|orders|passengers|accounts|claims|issues)
            in excess of [#] => over
            in excess of =>? above !! excess of #
            (for|up to|to) a maximum of (#|up to)
            (for|at|of) a minimum of (#|at least)
            (in|somewhere in) the (region|neighborhood|vicinity) of #
            (a|the) total (sum|quantity) of
            (a|the) (sum|amount) total of
            the sum of #
            (has|have|having) a (wide|broad|vast|large) (range|variety|array|selection|spectrum) of
            (a|an) (wide|vast|broad|extensive|diverse) (variety|array|spectrum|multitude) of
            a (multitude|plethora|myriad|multiplicity|plurality) of
            (in|on) (many|some|the majority of|a number of|several|numerous) (cases|instances|occasions) , (we|you|it|this|the|your)
            (in|on) (a number|a majority|the majority) of (cases|instances|occasions)
            (a|an) (additional|further) amount of
            (the|an|a) (extent|degree) to which
            to (a|the) (large|great|greater|certain|considerable|significant|same) (extent|degree)
            (has|have) a (large|great|significant|considerable|certain) (degree|amount|level) of
            a (degree|level|measure) of (inconvenience|disruption|flexibility|uncertainty|difficulty|dissatisfaction|frustration)
        """,
        bad=(
            "A large number of customers have reported this.",
            "Fees in excess of £40 apply.",
            "The majority of our guests arrive by car.",
            "You need a sufficient number of points.",
            "We have received a plethora of requests.",
            "To a large extent, delays are due to snow.",
        ),
        good=(
            "Most of our guests arrive by car.",
            "The number of the bus is on the front.",
            "You have 40 points, enough for a coffee.",
            "Parliament passed it with a majority of twelve.",
            "Your excess is £100 for each claim.",
        ),
    ),
    Rule(
        id="wordy-pairs",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” says the same thing twice; one of the words can go.",
        why="Doubled words sound like a salesman or a statute, and make the reader hunt for a difference.",
        source="George Orwell 1946, “Politics and the English Language”: if it is possible to cut a word out, "
        "always cut it out.",
        alternatives=("one of the two words is enough",),
        phrases="""
            each and every => every !! each and every of
            first and foremost =>? first
            one and only one =>? one
            (past|previous|prior) (history|experience~ in the past|track record)
            (future|forward) (plans for the future|planning ahead|prospects ahead)
            free gift => gift ?? free gift (<then>|is|was|will|can|to|of|worth|on|we|today|now|here|that|which|only|inside) !! <free> free gift | free gift (wrap~|card~|voucher~|box~|boxed|bag~|delivery|certificate~|set~|tag~|receipt~|bow~|note~|message~|packaging|guide~|shop|token~|hamper~|aid)
            free gifts => gifts !! <free> free gifts
            free (bonus|giveaway)
            (complimentary|free) (and at no cost|at no charge|of cost|at no extra cost|of any charge|and complimentary)
            an added bonus => a bonus
            an (extra|additional) bonus =>? a bonus
            the added bonus => the bonus
            the (extra|additional) bonus =>? the bonus
            as (added|extra|additional) bonus
            end (result|outcome|product of) !! football | final score
            (final|ultimate|eventual) (outcome|conclusion|completion|result of)
            (unexpected|unplanned|unforeseen) (surprise|emergency|accident)
            (basic|fundamental) (fundamentals|essentials|basics|necessities)
            (absolutely|completely|totally|very|most) (essential|necessary|vital|unique|crucial|imperative|mandatory|unanimous|identical|critical)
            (in|within) close proximity to => near
            in close proximity $
            in the (immediate|close|general|) vicinity of => near !! vicinity of #
            (new|novel) (innovation~|initiative~|discovery|recruit~)
            (pin number|atm machine|vin number|sku unit|iban number|pdf format document|isbn number|lcd display) !! pin | atm
            pin number => PIN !! pin number #
            atm machine => ATM
            (repeat|reiterate|resend|redo|restate|recheck|reapply) (it|this|that|the _|your _|) again
            retry (it|this|that|the _|your _) again
            retry again =>? try again
            (return|refund|reply|respond|replied|returned|refunded|responded|replying|refunding) back (to (us|me|you|your)|by|with|within|the|it|your|at|once|shortly|asap|soon|$) !! sent you back | send it back
            (join~|collaborate~|cooperate~|connect~|gather~|assemble~) together
            group~ together =>? group~
            combine~ together =>? combine~
            merge~ together =>? merge~
            (postpone~|delay~|defer~) (until|till|to) (a|some) (later|future) (date|time)
            (plan~|book~|order~|reserve~|warn~|prepare~|schedule~|register~|notify~|notified~|booked~|arrange~) in advance (beforehand|ahead|prior)
            (pre plan~|preplan~|pre book~|prebook~|pre order~|preorder~|pre register~|preregister~|pre warn~|forewarn~|pre schedule~) (_|) (_|) (in advance|ahead|ahead of time|beforehand)
            (advance|advanced|prior|forward) (warning|planning|reservation~|booking~|preview~) (in advance|ahead of time|is required in advance)
            (general|overall|broad) consensus (of opinion|)
            consensus of opinion => consensus
            (exact|very) same => same !! (a|an) (exact|very) same
            (more|most) (preferable|optimal|superior|perfect|ideal|unique|supreme)
            12 (noon|midnight)
            twelve (noon|midnight)
            (actual|true|real) (fact~|facts|reality|truth)
            (mutual|joint) (cooperation|collaboration|agreement between|partnership together)
            (sum total|various different|different varieties|various (various|diverse)|many different kinds of)
            (help and assistance|aid and assistance|advice and guidance and support|assist and help|aid and assist|assistance and support|help and support and assistance)
            (prompt and (speedy|timely|immediate)|quick and (speedy|prompt)|fast and (speedy|prompt)|timely and prompt|efficient and effective|effective and efficient)
            (currently|presently) ..2 (at this time|at the moment|at present|right now|at this moment)
            (continue~|proceed~|carry~|go~) (on|) (to continue|to progress forward|to proceed)
            still remain~ =>? remain~
            (still|yet) continue~ to persist
            (minimum|maximum) (of at least|of at most|possible extent)
            (ask|answer|raise) (a|the|any) (question|query) (inquiry|query)
            (also|and) (in addition|additionally|as well also|as well as also)
            (but|yet) (however|nevertheless|nonetheless)
            (reason why|why) (is|was) because
            (hopes and (wishes|desires)|wants and (needs|desires)|needs and requirements|wishes and desires|aims and objectives|terms and stipulations)
            (issues|problems|queries), (concerns|questions|problems) (and|or) (queries|questions|issues|concerns|or)
            (questions|queries) (and|or|) (queries|concerns) or (queries|concerns|issues|comments)
            (over|all) (exaggerate|over again)
            (separate|different) and (distinct|separate)
            (null|whole) entirety
            (in|with) (total|complete|full) (entirety|completeness)
            period of (#|a few|several|one|two|three|a) (days|weeks|months|hours|years) (time|duration)
        """,
        bad=(
            "Each and every customer matters to us.",
            "First and foremost, thank you for your patience.",
            "Claim your free gift today.",
            "Please reply back to us by Friday.",
            "It is absolutely essential that you sign.",
            "The shop is in close proximity to the station.",
            "Enter your PIN number.",
            "We are currently closed at the moment.",
            "Please pre-book your table in advance.",
        ),
        good=(
            "Every parcel is checked by hand.",
            "Enter your PIN, then take your card.",
            "Please send the dress back in the same box.",
            "The end of the queue is by the café.",
            "Turn back to page two and join the two pieces with glue.",
            "Book ahead, because Saturdays fill up.",
            "It's free, and the delivery is too.",
        ),
    ),
    Rule(
        id="wordy-please-note",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” can go: put the thing to note first.",
        why="It announces that something dry is coming. Readers who skim stop at just the wrong place.",
        source="tonecheck rubric, corporate; Federal Plain Language Guidelines (2011), “Omit unnecessary words”.",
        alternatives=("Your plan renews on 3 May.", "One thing to know: …", "Before you come: …"),
        phrases="""
            (please|kindly|do) (also|) note (that|$) !! (book|pen|paper) ..4 note
            (please|kindly|do) (also|) note (we|our|you|if|once|due|some|only|all|as|there|it|this (is|will|offer|service|email|may|does|product|item|applies)|delivery|orders|refunds|returns|prices|because|for security|in|when|any|that)
            (please|kindly|do) (also|) (be aware|be mindful|be conscious|be cognizant|take note|keep in mind|bear in mind|remember|observe) that
            (please|kindly) (also|) note (the|your|an|a|no|these|those) ... (is|are|will|has|have|may|must|cannot|does|do|can|should|shall)
            please be aware (of the following|we|you|our|$)
            (it is|it 's) (also|very|) (important|worth|essential|crucial|imperative|necessary|vital|pertinent) (to|that you|for you to) (also|) (note|noting|remember|remembering|be aware|mention|understand|mentioning|point out|highlight|stress|bear in mind|recognize|recall|realize) (that|$)
            (it is|it 's) worth (noting|mentioning|remembering|pointing out|bearing in mind) (that|$)
            it (should|must|may|will|can|needs to|ought to) be (noted|stressed|emphasized|remembered|pointed out|borne in mind|mentioned|understood|appreciated|highlighted) (that)
            (you|customers|guests|users|members|passengers) (should|must|will|may) (also|) (note|be aware|take note) that
            (we|i) (would|should) (like|wish) to (point out|draw|highlight|stress|emphasize|call|bring|remind you|note) (that|your|to your)
            (we|i) (draw|wish to draw|would draw|are drawing) your attention to
            your attention is drawn to
            (point|points) to note
            (of note|noteworthy) (is)
            take (due|careful|special) note
            (may|might) (i|we) (remind|point out) (you|) (that|to)
            ^ take notice (that|of)
            (wish|want|like|writing|have|ask~|compelled|obliged) to (draw|bring) (_|_ _|_ _ _|) to your (kind|) (attention|notice)
        """,
        bad=(
            "Please note that your subscription will renew on 3 May.",
            "It is important to note that fees may apply.",
            "Please be aware that calls may be recorded.",
            "It should be noted that seats are limited.",
            "We would like to point out that returns take ten days.",
            "Please note: we close at five.",
            "Your attention is drawn to paragraph 4.",
            "Take notice of the following.",
            "I am writing to bring the matter to your attention.",
        ),
        good=(
            "Your subscription renews on 3 May.",
            "Leave a note for the driver, and he'll put it by the shed.",
            "Please note down the code: you'll need it at the door.",
            "It's important to take the tablets with food.",
            "I noted your new address while we spoke.",
            "Did anyone take notice of the smell?",
        ),
    ),
    Rule(
        id="wordy-be-advised",
        family="wordy",
        dimension="humanity",
        message="“{text}” is how an office clears its throat; say the thing itself.",
        why="The reader learns that they are being informed before they learn anything, and hears an office, "
        "not a person.",
        source="tonecheck rubric, humanity: “please be advised” is its example of scripted writing; Federal Plain "
        "Language Guidelines (2011).",
        alternatives=("Your order left us today.", "From 3 May, we open at eight."),
        phrases="""
            (you are|customers are|you should be) (hereby|duly|kindly|) (advised|informed|notified) that
            (please|kindly|hereby) be (advised|informed|notified|apprised)
            (hereby|duly) (advised|informed|notified|apprised)
            (be|stand) advised that
            (this|the (purpose|aim|intention|object|reason) of this (email|letter|message|notice|communication|note|mail)) (email|letter|message|notice|communication|note|mail|text|sms|) (is|serves|acts) (to|as notice|as notification|as formal notice|as confirmation|as a notification|for|intended to) (inform|notify|advise|that|acknowledge|make|bring) !! make (sure|certain) | make it
            this (letter|email|notice|message|communication) (is intended to|is to|serves to|serves as|constitutes) (inform|advise|notify|confirm|a|an|formal|official|as|notice|our)
            this is to (inform|notify|advise|certify|acknowledge|bring to|intimate|update|confirm that)
            the (purpose|aim|object) of this (email|letter|message|notice|communication) is
            (we|i) (would like|would|wish|want|write|are writing|am writing|are pleased|are contacting you|am contacting you|are hereby|have|should like|are obliged|beg|hereby) (to|) (also|) (inform|advise|notify|apprise) you
            (we|i) (would like|should like|wish|want) to (take this opportunity|take a moment|let it be known|make you aware|bring to your (attention|notice)|extend (our|my))
            (we|i) (would like|wish) to take (this|the) (opportunity|occasion|moment|time)
            (take|taking) this opportunity to !! you (should|can|could|may|might) (also|) take
            (we|i) (are|am) (writing|reaching out|contacting you|emailing you|getting in touch) (today|) (to (inform|notify|advise|make you aware|bring)|in order to)
            (for your information|fyi), (please|the|your|we|our|you|this|a)
            (it has|it 's) (come to our|been brought to our) (attention|notice) that
            it has come to (our|my|the company 's) (attention|notice)
            bring (this|it|the following|the matter) to your (attention|notice)
            (we|i) (are|am) (obliged|required|compelled|bound) to (inform|advise|notify|tell|remind) you !! tell you this
        """,
        bad=(
            "Please be advised that your enquiry has been logged.",
            "We would like to inform you that your order has shipped.",
            "This is to notify you of a change to your plan.",
            "The purpose of this email is to confirm your booking.",
            "We are writing to inform you that the branch will close.",
            "It has come to our attention that your card has expired.",
            "We would like to take this opportunity to thank you.",
            "Kindly be informed that the lift is out of service.",
        ),
        good=(
            "This is to make sure you get your paper on Saturday.",
            "Your order left us this morning.",
            "I'm writing because your card expires next week.",
            "The vet advised that your cat should stay in for two days.",
            "You'll be notified by text when the driver is ten minutes away.",
            "I've advised the driver that you're on the third floor.",
            "We've informed the police, and you don't need to do anything.",
            "You should take this opportunity to check the list.",
            "Each message serves as a receipt.",
        ),
    ),
    Rule(
        id="wordy-throat-clearing",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” fills the air before the sentence starts; try the sentence without it.",
        why="Filler before the point reads as hesitation or ceremony, and costs the reader the first seconds.",
        source="Strunk & White, The Elements of Style, “Omit needless words”.",
        alternatives=("start with the fact",),
        phrases="""
            (having|that|this) being said (that|) , (we|i|the|it|you|our|there)
            ^ (with (that|this) (being|) said|that being said|this being said)
            ^ at the end of the day !! shop | close~ | collect~ | check~ | shift | we bake
            (when|if) all is said and done
            as a matter of fact
            (in actual|in point of) fact
            for (all intents|all intents and) (and|) purposes
            (last|finally) but not least
            (to tell|if) (you|) (the truth|truth be told)
            (the fact of the matter|the bottom line|the long and short of it) is
            (in terms of) (the|your|our|a|any) (_|) (_|) (we|you|please)
            ^ in terms of
            (when|where) it comes to (your|our|the|customer)
            (as|like) (you may|you might|many of you|some of you) (or may not|) (already|) (know|be aware|have heard|have noticed|have seen) , (that|of|about|by|from|we|our|the|your|this|it|in)
            as (we|i) (all|) (are|am) (all|) (sure|certain) you (are|will|can|may)
            (we|i) (would|) (just|also|) (like|want|wanted|wish) to (just|also|) (quickly|) (say|mention|note|reiterate|express|convey|assure you) (that|how|our|my)
            (take|taking) (a|this) (moment|minute) (out of your (_|) day|to (say|express|let you|reflect|acknowledge))
            (please|kindly) (allow|permit) (me|us) to
            ^ (allow|permit) (me|us) to
            (it|this) (is|) (our|my) (opinion|view|belief|understanding) that
            (we|i) (are|am) of the (opinion|view|belief) that
            there is (a|the|some|every) (possibility|likelihood|probability) (that|of)
            there (is|are|were|was) (a number of|several|various|some|many) (reasons|factors|things|ways|options|changes|customers|issues|steps) (that|which|why|for which)
            it is (necessary|recommended|advisable|suggested|advised|anticipated|incumbent on you) (that|for you to|to)
            it is required (that|for you to|to) !! ^ it is required to
            (it is|it will be) (our|the) (pleasure|privilege|honor) to
            (in|as) (conclusion|summary|a conclusion|closing) , (we|i|please|the|it|our)
            ^ (furthermore|moreover|additionally|consequently|accordingly) , (we|please|you|the|it|our|your|this|kindly|all|any)
            ^ (thus|hence) , (we|please|you|our|your|kindly)
            it is (entirely|quite|very|also|) (possible|likely|probable|conceivable|evident|apparent) that (your|the|you|we|some|there|a|this)
            what this means (for you|) is (that|)
            (the thing|the point|what you need to know|the reality|the truth) is (that)
        """,
        bad=(
            "With that being said, we hope you stay.",
            "As you may already know, we moved to new offices.",
            "When it comes to your savings, every penny counts.",
            "Please allow me to explain the charge.",
            "It is necessary for you to sign the form.",
            "Furthermore, we require proof of address.",
            "As a matter of fact, your bill went down.",
            "Last but not least, check your junk folder.",
            "Thus, we ask for a second proof.",
        ),
        good=(
            "At the end of the day, the shop closes and we bake the bread for tomorrow.",
            "Here's why the charge is on your bill.",
            "Please sign the form on page two.",
            "We also need proof of your address; a photo of a bill will do.",
            "The last of the three boxes is the lightest.",
            "It isn't possible to open the window while the train moves.",
            "The address never changes, hence the name permalink.",
            "The basket is empty, thus the code cannot be used.",
            "Your browser lacks a font. It is required to see the page.",
            "There is a chance of rain.",
        ),
    ),
    Rule(
        id="wordy-about",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” keeps the subject at arm's length; “about” or “for” will do.",
        why="A friend writes about something. “In relation to” makes the reader a file.",
        source=_ABOUT,
        alternatives=("about", "for"),
        phrases="""
            (with regard|in regard|in regards) to => about ?? ^ (with|in) (regard|regards) to | <telling> (you|us|me|back|in|) (with|in) (regard|regards) to !! (regard|regards) to the above
            with regards to =>? about !! regards to the above
            (with|in) reference to =>? about !! reference to the above
            ^ with respect to =>? about !! respect to the above
            with respect to !! ^ with respect | respect to the above | treat~
            in respect of =>? for
            in relation to (your|our|this|the (matter|issue|booking|account|claim|order|complaint|service)|any|these)
            in connection with (your|our|this|the (matter|claim|order|account|booking)|any)
            (pertaining|appertaining|as pertains) to =>? about
            apropos of
            concerning (your|the (matter|issue|above)|our|this matter)
            as regards =>? about !! namely as regards
            on the (topic|matter|issue|subject) of (your|our|the)
            for (all|any) (matters|issues|queries|inquiries) (relating|pertaining|related|in relation|in connection) (to|with)
        """,
        bad=(
            "With regard to your claim, we have sent the forms.",
            "I am contacting you in relation to your booking.",
            "We have no further information in respect of this order.",
            "All information pertaining to your account is private.",
        ),
        good=(
            "Here's the news about your claim.",
            "Give my regards to the team.",
            "Out of respect to the family, the café is closed today.",
        ),
    ),
    Rule(
        id="wordy-can",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” takes a run-up to “can”.",
        why="“You can” tells the reader straight away what is open to them. An ability sounds like a clause of a contract.",
        source=_ABOUT,
        alternatives=("can", "lets you"),
        phrases="""
            (you|customer~|user~|member~|guest~|we|will|to|now|not|also) (now|also|) have the (ability|capability|capacity) (to|of)
            (gives|give|giving|offers|provides) (you|users|customers|members) (with|) the (ability|capability|capacity) to
            (be|are|is) in a position to
            (is|are|be) (capable|desirous) of (being|receiving|_)
            we are able to =>? we can !! if | when | whether | until | unless | glad | happy | pleased | hope | sorry | delighted | soon as
            i am able to =>? I can !! if | when | whether | until | unless | glad | happy | pleased | hope | sorry | delighted | soon as
            you are able to =>? you can !! if | when | whether | until | unless | glad | happy | pleased | hope | sorry | delighted | soon as
            they are able to =>? they can !! if | when | whether | until | unless | glad | happy | pleased | hope | sorry | delighted | soon as
            (we|i|you|they) (are|am) (now|also|currently) able to !! if | when | whether | until | unless | glad | happy | pleased | hope | sorry | delighted | soon as
        """,
        bad=(
            "You have the ability to change your seat online.",
            "We will then be in a position to pay you.",
            "You are now able to book a table online.",
            "We are able to deliver on Friday.",
        ),
        good=(
            "You can change your seat online.",
            "The bank is in the same position as last week.",
            "He has the ability to charm cats.",
            "Tell me if you are able to come.",
        ),
    ),
    Rule(
        id="wordy-link",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” is a long joint between two thoughts; “by”, “with”, “instead of” or “whether” holds as well.",
        why="Long joints make the reader hold the first half in mind for longer than the second half is worth.",
        source=_ABOUT,
        alternatives=("one word does it: “by”, “with”, “whether”, “also”",),
        phrases="""
            by means of =>? with
            by way of (background|context|introduction|reminder|email|telephone|post|online|cash|bank|cheque|an email|a letter|a text|explanation|apology|compensation)
            via the (medium|means|use) of
            through the (use|medium|means) of =>? with
            (with|by) the (use|aid|help) of (the|our) (online|attached|enclosed)
            as to whether =>? whether !! (query|queries|question~|clarification|information|uncertainty|confusion|guidance|debate|advice|decision~|discussion~) as to whether
            (query|queries|question~|clarification|information|uncertainty|confusion|guidance|debate|advice|decision~|discussion~) as to whether
            the (question|issue|matter) of whether =>? whether !! (raise~|pose~|beg~|there is|about|on|over) the (question|issue|matter) of whether
            in conjunction with => with
            in lieu of =>? instead of !! (pay|payment~|paid|money|monies|cash|deed|time off|toil|leave|tax|taxes|grant~) in lieu | lieu of (notice|tax|taxes)
            in place and stead of => instead of
            in addition to (the above|this|which|the foregoing) ,
        """,
        bad=(
            "Payment can be made by means of a bank transfer.",
            "Use this card in conjunction with your ticket.",
            "We sent tea in lieu of the cake.",
            "We have a doubt as to whether the roof is safe.",
        ),
        good=(
            "You can pay in euros.",
            "Payment in lieu of notice is taxed like wages.",
            "The town receives Payments-In-Lieu-of-Tax from the state.",
            "She has the means to pay.",
        ),
    ),
    Rule(
        id="wordy-manner",
        family="wordy",
        dimension="corporate",
        severity=HINT,
        message="“{text}” wraps a plain word in a noun; one adverb, or the word itself, says it.",
        why="“In a timely and efficient manner” promises a style, not a deed, and the reader has heard it before.",
        source=_ABOUT,
        alternatives=("one word does it: “well”, “quickly”, “harmful”",),
        phrases="""
            in (a|an) (efficient|effective|appropriate|professional|courteous|satisfactory|satisfying|careful|safe and|responsible|proper|suitable|fair and|similar) (_|) (manner|fashion|way)
            (of|in) (a|an) (_|) (nature|character) (that|which|of|and|$) !! nature reserve | nature trail
            on (the|) part of (the|our|your) (company|bank|customer|team|staff|courier|driver)
            in the (area|field|sphere|realm) of (customer|service|our)
        """,
        bad=(
            "Your claim will be handled in a professional manner.",
            "This was a mistake on the part of our courier.",
        ),
        good=(
            "She plays in the manner of Chopin.",
            "The trail starts in a nature reserve.",
            "He played his part in the play.",
        ),
    ),
)
