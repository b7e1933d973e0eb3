"""Scripted empathy: feelings read from a card."""

from tonecheck.rule import WARNING, Rule

_SOURCE = "Packard & Berger (2021), “How Concrete Language Shapes Customer Satisfaction”, Journal of Consumer Research."
_FEELING = (
    "(frustration~|concern~|disappointment~|inconvenience~|anger|annoyance|dissatisfaction|worry|worries|anxiety"
    "|upset|confusion|displeasure"
    "|sentiment~|irritation|distress|position|point of view|predicament|urgency|importance|feelings|feeling"
    "|hesitation|struggle~)"
)

RULES = (
    Rule(
        id="scripted-empathy",
        family="scripted-empathy",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” names a feeling but not its cause; say what you understood.",
        why="Anyone can claim to understand. Readers believe it when their own details come back to them.",
        source=_SOURCE,
        alternatives=(
            "You've called three times about this bill.",
            "No heating for a week, with a baby: that's awful.",
            "You planned your Saturday around this delivery.",
        ),
        phrases=f"""
            we (totally|completely|fully|really|do|) (get|understand|know|appreciate) (that|how) (delays|waiting|queues|change|changes|this|these things) (can|may|might) be (a bit of|quite|very|) (a|) (pain|frustrating|annoying|difficult|inconvenient|upsetting|disappointing|confusing|nuisance|hassle)
            (understand|appreciate|recognize|acknowledge|realize|empathize with|sympathize with|sympathise with|sense| see|feel) (and _|) (all|) (your|the|any|this|that|their) {_FEELING} !! (you|people|users|to|do|they| guests|will|readers|could) (understand|recognize|see|realize) the | better understand
            (we|i) share your {_FEELING}
            (understand~|appreciate~|recognize~|acknowledge~|know|knows|realize~|imagine|see|get|share) (just| completely|fully|exactly|only|) how (very|much|truly|incredibly|extremely|) (frustrat~|disappointing| annoying|upsetting|inconvenient|stressful|difficult|important|concerning|worrying|challenging| unsettling|distressing|hard|frustrated|upset|disappointed|aggravating|disruptive|irritating|troubling| inconvenienced|you (feel|must feel|may feel|are feeling|might feel)|this (must|may|can|could|might|is| has|will|makes)|that (must|may|can|could|feels|is)|it (must|can)) !! not see | learn | works | not imagine
            (understand|appreciate|recognize|acknowledge|realize|know) (completely|fully|) (that|) (this|it|that| these|your _|the _) (can|may|must|might|could|is|has|will) (be|have been|been|) (very|quite|extremely| really|truly|incredibly|) (a|an|) (_|) (frustrat~|disappointing|annoying|upsetting|inconvenient| stressful|concerning|worrying|unsettling|inconvenience|frustration|disappointment|difficult time| trying|disruptive|distressing)
            (frustrating|stressful|upsetting|disappointing|annoying) (this|that|it|experience|situation) (must|can| may|might) be
            (completely|totally|fully|truly|certainly|absolutely|can only|well) (understand|empathize|sympathize| sympathise|imagine) !! understand if | if you | make sure you | helps you
            (we|i) (do|can|) (empathize|sympathize|sympathise|commiserate) with
            (our|my) (heartfelt|deepest|sincere) (sympathy|sympathies|empathy) (with|for|regarding) (your|the|any| this) (issue|situation|experience|frustration|inconvenience)
            (sorry|sad|disappointed|concerned|saddened|disheartened|dismayed) to (hear|learn|read|see|note|know) (about|of) (your|the|this|these|any) (recent|negative|poor|bad|unpleasant|unfortunate|disappointing|) (experience~|issue~|dissatisfaction|concern~|situation|inconvenience|frustration|complaint~| disappointment)
            (understand|appreciate|see|get) (why|that|how|if) you (are|may be|might be|would be|must be|were|feel| could be|may feel) (so|very|feeling|understandably|rightly|) (upset|frustrated|disappointed|angry| concerned|worried|annoyed|unhappy|confused|anxious|dissatisfied|eager|keen)
            (your|these|those) {_FEELING} (is|are) (completely|totally|entirely|perfectly|absolutely|fully|both|very| ) (understandable|understood|valid|justified|natural|shared|and understandable)
            (we|i) (really|do|totally|completely|can|) (hear|share|validate|note|feel|get) (and _|) your {_FEELING}
            (understand|get|appreciate|see|hear|know) (exactly|completely|fully|totally|just|) where you are coming from
            (in|during|through|at|throughout) (this|these|such) (very|most|_ and|) (difficult|uncertain|challenging| trying|unprecedented|tough|testing|stressful|worrying|sad|unsettling|turbulent|distressing|strange) (time~|period~|moment~|circumstance~|days)
            (these|this|it) (are|is|has been|have been) (a|an|) (very|such a|incredibly|extremely|particularly|) (uncertain|challenging|trying|unprecedented|testing|tough|difficult) (time~|period~) (for (you|us| all|everyone|many|our|so)|$)
            (we|i) (all|do|also|fully|) (understand|know|appreciate|recognize|realize|acknowledge) ... ... (can|may| must|might|is|are|could|has) (often|always|) (be|been|) (a|an) (very|really|extremely|incredibly| quite|deeply|) (stressful|difficult|challenging|worrying|upsetting|emotional|anxious|sad|hard| daunting|confusing|overwhelming|unsettling|painful|frustrating) (time|period|experience|moment| process|situation|thing|journey|decision) !! so (i|we) (have|will)
            (we|i) (all|do|also|fully|) (understand|know|appreciate|recognize|realize|acknowledge) ... ... (can|may| must|might|could) (often|sometimes|) (be|feel) (very|really|extremely|incredibly|quite|a little|a bit|) (stressful|worrying|upsetting|daunting|overwhelming|unsettling|painful|frustrating| distressing|disappointing|scary) !! so (i|we) (have|will)
            (we|i) (fully|do|also|truly|) (understand|recognize|acknowledge|appreciate|realize|know|sympathize with| empathize with) ..2 (challenge~|difficulty~|hardship~|pressure~|struggle~|strain~) (that|) (you|many| people|families|everyone|businesses|our _|so many) (of you|) (may|might|are|is|could|will|must|have| face)
            (we|i) (fully|do|also|truly|deeply|) (understand|recognize|acknowledge|appreciate|realize) (the|how much) (_|) (impact|effect|distress|disruption|strain|toll|stress|trouble|difficulty|upset|harm|hurt|pain) (that|) (this|it|these|our|the _|your _) (has|have|had|is|may|might|will|can|must|caused)
            (sorry|sad|disappointed|concerned|saddened|disheartened|dismayed) to (hear|learn|read|see|note) (about| of) your (recent|latest|last) (stay|visit|trip|flight|journey|purchase|order|call|delivery| appointment|meal|encounter|interaction)
            our (thoughts|hearts|thoughts and prayers|deepest sympathies) (are|go out|go|remain) (with|to) (you|all| everyone|those|anyone|the|your)
            we are (all|) in this together
            we are (always|right|all|) here for you (in|through|throughout|during)
            (we|i) want you to (know|feel) (that|) (your (feelings|concerns|voice|frustration|opinion)|we (care| hear|understand|take|listen)|i (care|hear|understand))
            we (do|fully|all|also|) (know|understand|recognize|appreciate|realize|acknowledge|accept|are aware) ..2 (this|that|it|our _|the _|) (is|was|may|might|will|would|could) not (be|have been|) (the|what|exactly the|quite the) ..2 you (all|) (were|are|had|may|might|would|have) (been|be|have been|) (hoping| hoped|looking|expecting|wanting|after|expected|wanted|wished)
            (this|that|it|our _) (may|might|will|would) not (be|have been) (the|what|exactly the|quite the) ..2 you (all|) (were|had|may|might|would) (been|be|have been|) (hoping|hoped|looking|expecting|wanting|after| expected|wanted|wished) !! if (it|this|that)
            (recognize|understand|know|appreciate|realize|acknowledge) how (much|important|special|precious) (your _| your _ _|_ _|this|it|that|the _) (mean~|matter~|is|are) to (you|everyone|so many)
            (sorry|apologize~|apologies) for (the|your) (_|) experience (you|with|at|on|$)
            we (do|truly|really|) feel for (you|everyone|all|those|anyone)
            as (a|an) (_|_ _|_ _ _|_ _ _ _) myself , (i|we) (can|do|) (completely|totally|definitely|fully|certainly|absolutely|truly|really|well|) (relate|understand|appreciate|imagine|sympathize|empathize|feel)
            (i|we) can (definitely|totally|completely|certainly|absolutely|fully|really|truly|so) relate (to|$|and)
            if (i|we) (were|was) in your (shoes|position|place) , (i|we) would (feel|be) (exactly|just|also|the|equally|as|very|so)
        """,
        bad=(
            "We recognise that this may not be the outcome you were hoping for.",
            "I want you to know your feelings are valid.",
            "We understand your frustration.",
            "I completely understand how you feel.",
            "We appreciate your concern and apologise.",
            "I can only imagine how frustrating this must be.",
            "We know how important this is to you.",
            "I'm sorry to hear about your recent experience.",
            "We recognise that this may be frustrating.",
            "As a dog owner myself, I can appreciate how you feel.",
            "I can totally relate to that.",
            "If I were in your shoes, I would feel exactly the same.",
        ),
        good=(
            "I completely understand if you'd rather wait.",
            "I do not see how the vase can be mended.",
            "I know that isn't what you'd hoped for, but you'll owe $400 less.",
            "You've called three times about this bill, and each time we said something else.",
            "This guide helps you understand how your bill works.",
            "I'm sorry to hear about your dad.",
            "I understand you're moving on Friday, so I've put the date in.",
            "Do you share the bill with a flatmate?",
            "As a cyclist myself, I'd take the towpath.",
            "If I were in your place, I'd ask for the earlier slot.",
            "Choose a story that your class can really relate to.",
        ),
    ),
    Rule(
        id="scripted-empathy-heard",
        family="scripted-empathy",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” claims to listen; tell the reader what you heard and what you changed.",
        why="People who feel ignored want to see a trace of what they said. A slogan about listening leaves none.",
        source=_SOURCE,
        alternatives=("You told us the app logs you out. It's fixed since Monday.", "You're right about the gate."),
        phrases="""
            (we|i) (hear|see|feel|heard) you (loud and clear|and|$) !! at the show | sing | knock
            we (are|have been|were|always|do) (always|) (listening|listened|listen) (to (you|your|our|what|feedback)| $|and)
            (your|all|every) (voice~|concern~|complaint~|opinion~) (has|have|is|are|will be) (been|being|) heard
            (we|i|and|our (company|team|bank|hotel|airline)) (do|always|) (take~|treat~) ... (_|_ _|) (very|extremely| incredibly|most|so|really|) seriously !! you take | them (very|) seriously and
            (is|are|was) (always|being|) (taken|treated) (very|extremely|) seriously
            (with|to) the (utmost|highest|greatest) (seriousness|importance|urgency|priority|care and)
            (duly|fully) noted
            (committed|dedicated) to (listening|doing better|hearing)
            we (can|must|will|need to|have to|know we can) do better (and|$)
            we (share|feel|understand) your pain
            (we|i) hear you , (and|but|we|i)
            we (have|) (listened to|heard) (your feedback|your (_|) (feedback|comments|concerns|views)|our customers|what you (said|had to say|told us)) !! about | when you | asked
        """,
        bad=(
            "We hear you, and we want to put it right.",
            "We hear you.",
            "We take all complaints very seriously.",
            "Your concerns have been heard.",
            "We are listening.",
            "Such matters are taken extremely seriously.",
            "We treat this with the utmost urgency.",
        ),
        good=(
            "I hear you've moved to Leeds.",
            "You told us the app logs you out. It's fixed since Monday.",
            "You take your coffee seriously, so here's a grinder that does too.",
            "We heard you sing at the fair!",
            "She is seriously good at fixing clocks.",
        ),
    ),
    Rule(
        id="scripted-empathy-assured",
        family="scripted-empathy",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” asks for trust instead of earning it; say what is done, and when.",
        why=(
            "A reader who needs reassurance hears a request to stop asking. A fact calms better than a promise of calm."
        ),
        source=_SOURCE,
        alternatives=(
            "Your money is back on your card.",
            "Two engineers are on it now, and I'll text you at four.",
            "Nobody has used your card.",
        ),
        phrases="""
            (please|you can|you may|and|do|to|kindly|so|but|can) (please|) rest (assured|easy|reassured)
            ^ rest assured
            rest assured (that|we|our|your|i|of)
            (be|feel|remain|stand) (assured|reassured) (that|we|of|our|your|i)
            (we|i) (can|would|want|wish|would like|do|hereby|must|wanted|will) (to|like to|also|) (personally|fully|) (assure|reassure|guarantee) you (that|of|we|this|our|your|i|it) !! you a | price
            (let|allow) (me|us) (to|) (personally|) (assure|reassure) you
            you have (my|our) (word|assurance|personal assurance|full assurance)
            (please|you can|you may) (be|feel|remain) confident (that|in|we) !! child
        """,
        bad=(
            "Rest assured that we are working on it.",
            "Please be assured that your data is safe.",
            "We would like to assure you that this is rare.",
            "Let me assure you, this is not our usual standard.",
            "You can rest assured.",
            "You have our assurance.",
        ),
        good=(
            "Nobody has used your card.",
            "Rest the ladder against the wall.",
            "Have a rest; we will carry it up.",
            "Your quality-assured inspection is on Monday.",
            "Two engineers are on it now, and I'll text you at four.",
        ),
    ),
    Rule(
        id="scripted-empathy-strive",
        family="scripted-empathy",
        dimension="focus",
        severity=WARNING,
        message="“{text}” tells of our good intentions; the reader needs what you did.",
        why=(
            "Trying is about us. Someone who was let down weighs deeds, and a vow of excellence sounds like a brochure."
        ),
        source="tonecheck rubric, focus and corporate; " + _SOURCE,
        alternatives=(
            "I've called the courier, and it comes tomorrow.",
            "From Monday two people answer the phone at lunch.",
            "We got it wrong. Here's what we changed.",
        ),
        phrases="""
            (we|team|staff|i|company|hotel|employees) (do|all|always|constantly|continually|continuously|are|really|) (strive~|endeavor~|striving)
            (we|i|and) (sincerely|truly|genuinely|very much|dearly) hope !! recover | well | enjoy | feel better | safe
            (we|i|and|are|is|remain|remains) (fully|deeply|firmly|wholly|truly|always|strongly|absolutely|) (committed|dedicated) to (providing|ensuring|delivering|offering|giving|making|resolving|maintaining| improving|your|our|the|excellence|quality|helping|serving|customer|exceeding|upholding|continuous| continually|protecting|keeping|bringing|supporting|you)
            (our|the) (commitment|dedication) to (you|your|our|excellence|quality|customer~|service|providing| delivering|ensuring|customer service|continuous)
            (we|i|team|staff) (will|shall|are|is|always|) (do|doing) (everything|all|our (best|utmost|very best)) (that is|) (we can|in our power|within our power|possible|we possibly can|to (provide|ensure|resolve| rectify|make|offer|accommodate|deliver|assist|help))
            (working|works|work|worked) (hard|diligently|tirelessly|relentlessly|around the clock|continuously|non stop|feverishly|closely) to (ensure|provide|resolve|restore|make|fix|improve|bring|deliver|rectify| get|meet|address|give|offer|maintain|have|be|keep) !! not work | you (have|) work
            (goal|aim|mission|objective|intention|priority|top priority|number one priority) (is|has always been|was) (always|) to (provide|ensure|deliver|exceed|offer|give|make|serve|satisfy|resolve|help) !! your (goal| aim)
            (exceed|exceeding|surpass|exceeds|exceeded) (your|our customers|our guests|customer|guest|all|our customer|all of your|your every) (_|) expectations
            (we|i|and|our team|to) (will|) (go|going) (above and beyond|the extra mile) (to|for|$|in|and)
            (we|i) (aim|seek|try|work|always aim|pride ourselves) (hard|always|) (to|on|in) (provide|ensure|offer| providing|offering|deliver|delivering|giving) (you with|our|a|the|an|all|every|customers|guests| excellent|high|only|exceptional|outstanding) (_|) (_|) (service|experience~|standard~|quality|level| best|support|care|possible)
            (will|shall|would|and) (always|) endeavor (to|that)
            (we|i|and|are|is|remain|remains) (fully|deeply|firmly|wholly|truly|always|strongly|absolutely|) (committed|dedicated) to (learning|working|doing|being|putting|getting|continuing|reviewing| restoring|treating|achieving|creating|building|finding|fostering|regaining|earning|meeting| addressing|listening)
            (hold|holds|set|sets) (ourselves|itself|our _|all our _) to (the|a|an|very|) (very|extremely|) (high| higher|highest|exacting|strict|rigorous) (_|) standard~
            (not|below|short of|beneath) (the|our|up to the|up to our) (usual|high|normal|very high|) (standard~| level~|quality) (of (_|_ _)|) (that|) (we|you) (expect~|aim|set|strive|pride|would|have come|usually| normally|hold)
            short of (the|our) (_|) (standard~|level~|service|quality) (that|) (you|we) (_|) (expect~|deserve~|aim| set|pride)
            nothing (is more important|matters more|is closer) (to us|than (your|our|the|you))
        """,
        bad=(
            "We strive to provide excellent service.",
            "Our staff endeavour to answer every call.",
            "We sincerely hope that this does not deter you.",
            "We are committed to delivering quality.",
            "We are doing everything in our power to resolve this.",
            "Our team is working tirelessly to restore service.",
            "Our aim is to exceed your expectations.",
        ),
        good=(
            "I've called the courier, and it comes tomorrow.",
            "We hope you like the boots.",
            "From Monday two people answer the phone at lunch.",
            "The work is hard, so bring gloves.",
            "Runners strive for the ribbon at kilometre ten.",
        ),
    ),
    Rule(
        id="scripted-apology",
        family="scripted-empathy",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” is how a statement apologises; a person says “I'm sorry that …”.",
        why="The long formula puts the writer's manners on show and the reader's trouble out of sight.",
        source="Lewicki, Polin & Lount (2016), “An Exploration of the Structure of Effective Apologies”.",
        alternatives=(
            "I'm sorry we lost your bag.",
            "We were wrong, and I'm sorry.",
            "Sorry: we sent you the wrong size.",
        ),
        phrases="""
            (please|kindly|hope you (will|can)|to|you will|ask you to|you to) accept (our|the) (most|) (sincere| sincerest|deepest|heartfelt|humble|humblest|profound|full|unreserved|warmest|) (and _|) (apology| apologies|regrets|regret)
            (extend|offer|convey|express|offering|extending|tender|present|send|issue|share) (to you|you|) (our|my| its|their|a) (most|) (sincere|sincerest|deepest|heartfelt|humble|profound|full|unreserved|) (and _|) (apology|apologies|regret~)
            (we|i) (would like to|wish to|want to|must|would just like to|would first like to|would also like to) (sincerely|personally|first|also|unreservedly|formally|publicly|take this opportunity to|begin by| start by|) apologize~
            (like|want|wish) to (begin|start) by (apologizing|saying sorry|offering)
            (our|my) (most|) (sincere|sincerest|deepest|heartfelt|humble|humblest|profound|unreserved) (and _|) apologies
            (take this opportunity|on behalf of (the|our|everyone|all|_ _|_)) ... (apologize~|say sorry|offer (our| my) apologies)
            apologize~ (unreservedly|wholeheartedly|profusely|without reservation|most sincerely|on behalf)
            (sincere|humble|deepest) apologies
        """,
        bad=(
            "Please accept our sincere apologies.",
            "We would like to apologise for the delay to your order.",
            "On behalf of the team, I would like to apologise.",
            "Our deepest apologies for the mix-up.",
            "We wish to extend our apologies.",
            "We apologise unreservedly.",
        ),
        good=(
            "I'm sorry we lost your bag.",
            "We apologise: the wrong size was our mistake.",
            "Her apology came with flowers.",
            "You don't need to apologise; anybody would have missed that sign.",
        ),
    ),
)
