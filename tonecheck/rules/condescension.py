"""Condescension: words that talk down."""

from tonecheck.rule import ERROR, HINT, Rule

RULES = (
    Rule(
        id="condescension-simply",
        family="condescension",
        dimension="warmth",
        severity=HINT,
        message="“{text}” makes a reader who gets stuck feel stupid; leave the instruction plain.",
        why="What is simple to the writer may be hard today for the reader, who then has two problems: the task "
        "and the shame.",
        source="Google developer documentation style guide, “Word list”: simple, simply.",
        alternatives=("click the link", "here's how", "three steps, about two minutes"),
        phrases="""
            simply (follow|click|log|sign in|read|refer|go|navigate|enter|fill|complete|download|visit|check|update|restart|reinstall|reset|open|scroll|locate|type|install|run|submit|remember|wait|ensure|make sure|configure|access|consult|look|select|choose|upload|print|provide|follow) (the|to|on|your|in|into|onto|it|our|this|at|for|out|a|that|up|through|all|down|until|instructions) !! or simply | that is it | and we
            (you|customers|users) (simply|only|merely) (need|needed|have|had) to (read|follow|look|check|remember|log|click|ask|wait|understand|scroll|refer|fill|complete|enter|go|visit) !! you only need to | you only have to
            (all|everything) you (have|had|need|needed) to do (is|was) (to|) (read|follow|look|check|remember|log|click|wait|fill|complete|enter|go|visit|scroll|understand)
            (it is|this is|that is) (simply|merely|just) a (matter|question|case) of (reading|following|clicking|looking|checking|logging|understanding|entering|selecting|_)
            (simply|merely) a (matter|case|question) of
            (it is|it really is|this is|that is) that (simple|easy|straightforward)
        """,
        bad=(
            "Simply follow the instructions on the page.",
            "You simply need to read the manual.",
            "All you had to do was check the box.",
            "You merely need to read the guide.",
            "It's merely a matter of following the steps.",
            "It really is that simple.",
            "Simply navigate to the settings page.",
        ),
        good=(
            "This is simply not good enough, and I'm sorry.",
            "Put simply: your bill goes down.",
            "Just reply to this email.",
            "You can change your seat until Friday, or simply turn up and ask.",
            "The soup is simply delicious.",
            "We live simply, and our shop shows it.",
        ),
    ),
    Rule(
        id="condescension-obvious",
        family="condescension",
        dimension="warmth",
        message="“{text}” tells the reader they should not have had to ask.",
        why="If it were obvious, they would not be reading this. The word turns a question into a mistake.",
        source="Brown & Levinson 1987, Politeness: threats to positive face; Google developer documentation style "
        "guide, “Word list”.",
        alternatives=("leave it out and give the answer", "that part is easy to miss; it's at the top left"),
        phrases="""
            ^ (obviously|clearly|evidently|plainly|surely) , (you|your|the <customer>|this (is|was) (your|not our)|it (is|was) (your|not our)|the (link|button|answer|instructions|terms)|if you|as) !! sorry | our fault | my fault
            (you|customer) (have|had|are|did|were|was) (obviously|clearly|evidently|plainly) (not|misread|misunderstood|missed|ignored|forgotten|forgot|failed|overlooked|confused|entered|chosen|mistaken|used|broken|never|unaware)
            you (obviously|clearly|evidently|plainly|surely) (did|do|have|are|were|misread|misunderstood|missed|ignored|forgot|failed|cannot|can|overlooked|entered|used|clicked|need|lack|never) (not|_) !! right | upset | frustrated | care | love | deserve
            ^ (obviously|of course) , (we|i|the|this|it|that) ..2 (cannot|can not|will not|do not|not)
            (it is|it was|it should be|should be|this is|that is|is) (quite|very|perfectly|pretty|fairly|painfully|rather|) (obvious|self evident|self explanatory|common sense|common knowledge|elementary|apparent to anyone) (that|to|from|$|how|and|what|if) !! not (obvious|common)
            (this|these|the|our|it|instructions|form|page|menu|steps) (is|are|should be) (quite|very|perfectly|pretty|fairly|completely|largely|) (self explanatory|self evident|crystal clear)
            (needless to say|it goes without saying|goes without saying|stating the obvious|to state the obvious)
            (as|like) (everyone|everybody|anybody|anyone|any reasonable person|any (customer|user|driver|adult|traveller)) (knows|would know|can see|should know|would understand|understands|will know|is aware)
            as any _ (would|should|will|could|can) (know|tell|understand|expect|see)
            (anyone|any reasonable (person|customer)|anybody|everyone else|most people|other customers|other users) (would|can|could|manage~|seem~ to|understand~|will|have no (problem|trouble)) (know|see|understand|tell|manage|realize|find|with this) !! other users (can|could|will|would) (find|see|know|tell) | as far as (anyone|anybody)
            (common sense|basic (knowledge|courtesy|understanding)) (would|tells|dictates|should|says|suggests)
            (even|so that even) (a child|your grandmother|your gran|your grandma|your mum|a five year old|a toddler|a beginner|beginners|a monkey|my grandmother) (could|can|would|knows|will|might) !! free
            (idiot|fool|monkey) proof
            (it is not|this is not|hardly|is not) (rocket science|brain surgery|difficult to understand|that (hard|difficult|complicated)|hard to understand|complicated)
            for dummies
            (a|is a|it is a|this is a) no brainer
            (surely|presumably) you (know|knew|read|understand|realize|can|must|have|did|would|are aware|checked|noticed|saw)
            you (do|did) (realize|know|understand|read), (that|do|did|right) (you|not)
            (it is|this is|that is|it was|is) (really|simply|honestly|actually) not (that|so|all that|very|particularly|too|exactly) (difficult|hard|complicated|complex|tricky) !! for us
            any (sensible|reasonable|competent|intelligent|careful|responsible|rational|normal|attentive|experienced|adult|thinking) (_|) (would|will|should|can|could|knows|understands) !! reasonable adjust~ | reasonable request
            (everyone|everybody|anybody|anyone|we all) (knows|know|understands) that !! hard | tough | difficult
            as (everyone|everybody|we all|you all) (knows|know|understands|is aware|are aware)
            (should|ought to) have been (quite|perfectly|very|) (evident|obvious|clear|apparent|plain) (to you|from (the|your|our)|that|when|enough)
            (the|our|your) (perfectly|very|quite|abundantly|crystal|extremely) (clear|plain|simple|straightforward) (wording|instructions|terms|rules|labelling|sign~|policy|guidance|question|request~|steps|page|explanation)
            (basic|elementary|silly|stupid|careless|rookie|schoolboy) (mistake|error|misunderstanding|oversight) !! our | my | we | i
            even you (can|could|will|should|would|might|may)
            (fairly|quite|really|pretty|so|very) (basic|elementary|obvious) (stuff|point|question|concept|principle|thing)
            (use|using|apply|exercise) (a little|some|a bit of|your) (common sense|initiative)
            (i|we|one|anyone) would have (thought|expected|imagined|assumed) (that|you|it|a|anyone|this|someone)
            it (can not|could not|surely can not|cannot) be (that|so|very|too) (hard|difficult|complicated) (to|$|for)
            (anyone|anybody|everyone|everybody|people|a person) (with|who has|having|of) (a|an|) (basic|elementary|minimal|average|ordinary|common|ounce of|bit of|modicum of|even) (_|) (_|) (_|) (can|could|will|would|should|knows|is able)
            (most|other|all other|many other|our other|plenty of) (people|customers|users|drivers|tenants|parents|clients|patients|passengers|members|guests) (manage~|have no (trouble|difficulty|problem)|find (this|it) (easy|simple|straightforward)|get (it|this) right|understand) (this|it|that|with|perfectly|just|without|to|$)
            did you (really|honestly|seriously|actually) (think|believe|expect|imagine|suppose) (that|you|we|us|me|it|this|the|a|an|your|anyone|someone|people|_ (would|will|could|can|is|are|was))
            (did|have) you (actually|even|really|bother to) (follow|followed|read|check|checked|look|looked|open|opened|watch|watched) (the|our|my|any|it|this|that|what|at|to|through)
        """,
        bad=(
            "Obviously, you need an account to log in.",
            "You clearly did not read the instructions.",
            "It should be obvious how to use the form.",
            "As everyone knows, banks are closed on Sundays.",
            "It goes without saying that late returns cost extra.",
            "Even a child could set it up.",
            "The menu is self-explanatory.",
            "Surely you checked the expiry date.",
            "Everyone knows that tickets are cheaper on Tuesdays.",
            "Any sensible traveller would have checked.",
            "Did you really expect us to wait?",
            "Did you even read the leaflet?",
            "Have you actually checked the fuse?",
        ),
        good=(
            "As far as anyone can tell, the bridge is from 1610.",
            "We obviously got this wrong, and I'm sorry.",
            "The sign at gate 4 isn't obvious; look for the blue door.",
            "You're clearly right: we charged you twice.",
            "Speak clearly into the microphone.",
            "Of course you can bring your dog.",
            "A child could choke on the small parts, so keep them out of reach.",
            "Everyone knows everyone in the village, so you'll feel at home.",
            "Common questions, answered by Ana",
            "Other users will see this name.",
            "Did you actually receive two parcels?",
            "Have you read the leaflet? Page 4 may help.",
        ),
    ),
    Rule(
        id="condescension-as-stated",
        family="condescension",
        dimension="warmth",
        message="“{text}” scolds the reader for not having listened; say it again, without the reproach.",
        why="It turns a repeated answer into a telling-off, and keeps score of who wrote what.",
        source="Brown & Levinson 1987, Politeness; Adobe Consumer Email Survey 2018: “per my last email” is among "
        "the most annoying phrases.",
        alternatives=(
            "your refund takes five days",
            "here it is again, to save you searching",
            "as we agreed on the phone",
        ),
        phrases="""
            as (per|mentioned in|stated in|explained in|outlined in|indicated in|noted in|advised in|set out in|detailed in) (my|our|the) (last|previous|earlier|prior|initial|first|preceding|recent|original|multiple|many|repeated|numerous) (email~|message~|letter~|reply|replies|response~|correspondence|communication~|mail~|note~|text~|notice~|reminder~|statement~|conversation~)
            per (my|our) (last|previous|earlier|prior|initial) (email~|message~|letter~|reply|response~|correspondence|communication~|mail~|note~|conversation~)
            as (i|we) (have |had |) (already|previously|repeatedly|clearly|explicitly|specifically|earlier) (stated|said|mentioned|explained|advised|told|informed|indicated|outlined|noted|pointed out|communicated|confirmed|written|wrote)
            as (i|we) (have|had) (already|previously|repeatedly|clearly|explicitly|specifically|) (stated|said|explained|advised|told|informed|indicated|outlined|noted|pointed out|communicated) (to you|you|before|in|above|several|many|numerous|on|earlier|previously|that)
            as (already|previously|repeatedly|clearly|explicitly|specifically|hitherto) (stated|said|mentioned|explained|advised|told|informed|indicated|outlined|noted|pointed out|communicated|discussed with you|confirmed|specified|described|notified) !! except as | unless as
            as (stated|said|explained|advised|indicated|outlined|noted|informed|specified|instructed) (previously|before|earlier|above|already|clearly|many times|several times|repeatedly|to you|in the (email|message|letter|reply))
            as (stated|said|explained|advised) in the (terms|instructions|faq|policy|manual|guidelines|confirmation)
            as (has|have|had) (already|previously|repeatedly|clearly|) been (stated|said|mentioned|explained|advised|made clear|told|communicated|indicated|outlined|pointed out|noted|clarified)
            as (was|were) (already|previously|repeatedly|clearly) (stated|said|mentioned|explained|advised|made clear|told|communicated|indicated|outlined|pointed out|noted)
            (we|i) (have|had) (already|repeatedly|clearly|previously|now|) (told|advised|informed|explained|explained this to|explained to|reminded|warned|asked|answered|emailed|written to) (you|this|that) (several|many|numerous|multiple|countless|repeatedly|before|already|on (several|many|numerous|multiple)|# times|twice|about this|, but|and again) !! sorry
            (we|i) (have|had) (already|repeatedly|clearly) (told|advised|informed|explained|made (it|this) clear|answered|addressed|responded|stated|replied) (you|this|to|that|the|your|in|it)
            (i|we) (would|must|) (again|) refer you (back|) to (my|our) (previous|earlier|last|email|letter|message|reply|response|terms|policy|website|faq|original)
            (please|kindly) (refer|see|read|re read|reread) (back|) (to|) (my|our) (previous|earlier|last|prior) (email~|message~|letter~|reply|response~|correspondence|communication~|answer~|explanation~)
            (to reiterate|i reiterate|we reiterate|let me reiterate|let me repeat|i repeat|we repeat|once again we|^ to repeat|for the last time|for the (second|third|umpteenth) time|how many times (do|must|have|did|will|should) (i|we)|yet again , (we|i|you)) !! sorry | thank
            (this|that|your question) (was|has been|is) (already|clearly) (answered|explained|covered|addressed|communicated|mentioned) (in|above|below|by|on|to|$)
            (if you|had you) (read|look|scroll|check|reread|re read) (back|again|carefully|my|our|the|through|above) (_|) (_|) (email|message|letter|you will|you would|again|carefully|terms)
            as (i|we) (have|) (already|) (said|explained|told you|stated|wrote) (to you|) (before|earlier|already|previously|several times|many times|repeatedly|more than once|numerous times|time and again|in my (last|previous|earlier))
            (we|i) (would|must|should|have to|need to|feel obliged to) (again|once again|once more|also|) remind you (again|) (that|of|to|about)
            once again , (for (clarity|the record|the avoidance)|you (must|need|cannot|are|have to|should)|the (limit|rule|policy|deadline|answer|fee))
            (let|allow) (me|us) (to|) (spell|explain|say|repeat|go over|go through|put|state) (it|this|that|things|myself|ourselves) (out|) (to you|for you|) (again|once more|one more time|once again|yet again|slowly|one last time|a final time|as simply|very clearly) !! badly | sorry | properly
            (i|we) (will|shall|can only) (say|explain|repeat|spell) (it|this|that) (out|) (again|once more|one more time|only once|one last time|slowly) !! sorry
            so (that|) there (is|can be|will be) no (further|) (confusion|misunderstanding|doubt|ambiguity) (on your|about (this|it|what)|this time|whatsoever|in your|$)
            (it|this|the fee|the date|the rule|that) (was|is) (clearly|plainly|explicitly|perfectly clearly) (stated|explained|spelled out|set out|outlined|communicated|advised|indicated) (in|on|to you|when|at|before)
            (honestly|seriously|frankly|really|well) , (this|it|that|everything) (is|was) (all|already|clearly|) (explained|stated|written|covered|described|shown)
            (is|are|was|were) (made|set out|spelled out|laid out) (perfectly|quite|very|abundantly|plainly|crystal) (clear|clearly) !! should | must | not | want | make sure
        """,
        bad=(
            "As per my last email, the refund takes five days.",
            "As previously stated, we do not ship abroad.",
            "As we have already explained, the fee cannot be waived.",
            "I refer you to my previous reply.",
            "We have told you several times that the item is sold out.",
            "As clearly stated in our terms, sale items are final.",
            "To reiterate, the offer has ended.",
            "Please refer to our previous email.",
            "Let us spell it out once more.",
            "We would remind you that rent is due on the first.",
            "The deadline was made abundantly clear.",
            "How many times do we have to explain this?",
        ),
        good=(
            "As I mentioned on the phone, I've moved your delivery to Friday.",
            "As promised, here is your new key.",
            "The price was not clearly stated, and that's our fault.",
            "Here it is again, to save you searching: 4 May, 10 am.",
            "As you said, the box was open.",
            "We've already sent your refund.",
            "I explained this badly last week, so here it is again.",
            "The price must be made perfectly clear before you pay.",
            "Thank you once again for your help with the fair.",
            "See how many times each door was opened.",
            "Use the tags as specified in the documentation.",
            "Sold as it is, except as expressly stated by us.",
        ),
    ),
    Rule(
        id="condescension-should-know",
        family="condescension",
        dimension="warmth",
        message="“{text}” tells the reader what they ought to know or feel; give the fact and stop.",
        why="It puts the reader in the pupil's seat. Even when it is true, nobody likes to be told so.",
        source="Brown & Levinson 1987, Politeness: face-threatening acts; tonecheck rubric, warmth.",
        alternatives=(
            "the fee is £5 from the third month",
            "this part is hard to find; it's on page 4",
            "here's how it works",
        ),
        phrases="""
            as you (should|ought to|must|will surely|will no doubt|undoubtedly|no doubt|surely|obviously|clearly|would) (already|well|by now|be|) (know|aware|be aware|have (read|seen|known|noticed|been told)|understand|recall|remember|appreciate|realize|be well aware)
            as you (are|were) (no doubt|well|surely|undoubtedly|fully|perfectly|already|doubtless) (aware|informed|told|advised)
            (you|customers) (should|ought to) (have|already) (already|) (known|read|checked|been aware|realized|noticed|understood|looked|asked|told us|contacted|informed|called us|know|be aware|seen|remembered|thought|made sure|kept|thought of) !! we should have
            you (will|would|should|must) (no doubt|surely|undoubtedly|certainly|of course) (be|have|know|understand|appreciate|agree|recall|realize|remember|find)
            (i|we) (am|are) (sure|certain|confident) (that|) you (will|can|must|are|) (understand|appreciate|agree|aware|see|be aware|realize|recognize|know) (that|our|we|this|why|the|how|it|$)
            (i|we) (trust|assume|presume|hope|expect) (that|) you (will|can|) (understand|appreciate|realize|recognize|agree) (that|we|why|how|this is)
            you (must|have to|need to|should|will have to) (understand|realize|appreciate|recognize|learn|remember) (that|we|our|this|how|why|there|it is|the (difference|importance)|not)
            you (must|have to|need to|should|will have to) (just|simply|) accept (that|how|it is)
            what you (need to|have to|must|should|fail to|do not|failed to) (understand|realize|appreciate|grasp|remember|see) (is)
            (you|customer) (may|might|seem to|appear to|probably|perhaps) (not|have|be) (understand|realize|appreciate|misunderstood|misread|misinterpreted|misunderstanding|confused|fully understand|know (this|that|how)|aware that|aware of (the|our|how))
            (you|customer) (probably|must|clearly|obviously) (have|be) (misunderstood|misread|misinterpreted|misunderstanding|confused|overlooked|forgotten|mistaken|missed (our|the email|the part|the section|the fact))
            (you|customer) (seem|seems|appear|appears) (to be|) (confused|mistaken|misinformed|to (have (misunderstood|misread|missed the|confused|ignored)|misunderstand|misread|think|believe|not (understand|realize|know|care|have (read|understood))|lack)|unaware)
            (you|customer) (have|has) (clearly|obviously|simply|completely|evidently|totally) (misunderstood|misread|misinterpreted|missed|forgotten|overlooked|confused|ignored|not)
            (please|do|must|try to|and|next time) (read|listen|pay attention) (more|very|the instructions|to the instructions|properly) (carefully|closely|attention|next time|properly|before|in future|this time)
            (next time|in future|in the future) , (please|) (read|check|remember|ensure|make sure|pay attention|follow|plan|allow|be more careful|be sure)
            (please|) be (more|a little more|a bit more) (careful|patient|understanding|attentive|considerate|reasonable|mindful) (next time|in future|in the future|when|with|and|$)
            as you may not (be aware|know|have (realized|noticed|understood)|realize|understand|appreciate)
            (perhaps|maybe|possibly|it seems|it appears|presumably|evidently) (that|) (you|customer) (misunderstood|misread|misheard|misinterpreted|(did not|have not|failed to) (read|understand|realize|notice|check|follow|appreciate|listen|bother)|missed the (point|part|fact)|have (misunderstood|misread|confused)|(should|ought to) (have|read|check|learn|try reading|reread))
            you (may|might) have (simply|just|) (misread|misunderstood|misheard|misinterpreted)
            you (must|probably|surely|evidently) have (simply|just|) (misread|misunderstood|misheard|forgotten|overlooked|confused|misinterpreted|mistaken)
            (perhaps|maybe) (next time|in future) , (you|please|check|read|try)
            you do (realize|understand|know|appreciate) (that|we|our|the|this|there|it is|you are)
            (you) (have|clearly|are|) (missed|missing|miss) the (whole|) point
            you (may|might|will|would) (probably|perhaps|possibly|) find (this|it|that|the (terms|details|document)) (a little|a bit|rather|too|) (hard|difficult|tricky|confusing|complicated) to (grasp|understand|follow)
            (i|we) trust (that|) (this|it|my _|our _) (makes|has made|makes|is|was|clears) (it|this|things|that|everything|matters|the position|our position|now|up|perfectly|quite|) (perfectly|quite|now|sufficiently|abundantly|) (clear|plain|up) (to you|for you|now|enough|$)
            (hope|trust) (that is|this is|it is) (now|finally) clear
            (you) (will|would) (just|simply) have to (accept|live with|get used to|deal with|put up with|understand)
            (that is|this is) (just|simply) (how|the way) (it|things|the system|life|this) (is|works|are|goes|has to be)
            (confusing|difficult|hard|complicated|complex|overwhelming|daunting|technical) for (people like you|(someone|somebody|people|a person) (like you|(of|at) your age|your age|in your (position|situation))|older people|the elderly|the layman|laypeople|a layperson|lay people|ordinary people|non experts)
            (someone|somebody|a person|people) (of|with|at) your (age|background|level|experience|intelligence) (should|would|will|may|might|can)
            (at your age|for someone your age) !! free | discount | screening
            (^|please|and) do (please|) (try|read|check|make sure|remember|pay attention|look) ... (this time|next time|in future|properly|more carefully|before you (write|call|ask))
            (^|please|and) do try (to|and) (read|understand|remember|follow|listen|keep up|pay|be)
            you (really|surely|certainly|honestly) (should|ought to) (know|have (known|read|checked)|be aware|read) !! be proud
            (with|had you) ..1 (even|) (a|the) (most basic|basic|slightest|elementary) (grasp|understanding|knowledge) of ... , you would
            (worry|bother|trouble) your (pretty|little|_ little|) head (about|over|with)
            (in|into) baby steps (for you|$) !! walk~ | crawl~ | we are | we took
            (^|oh) (clever|good) (you|boy|girl) , you (found|did|got|made|worked)
            try (a bit|a little|) harder (next time|$) !! (we|i|must|should|could|can) ..3 try
            (most|other|all our other|the majority of|nearly all|almost all|plenty of) (of|) (our|other|) (<customer>|people|parents|drivers|families) (do not|never|have never|have not) (seem to|ever|) (have|had|report~|encounter~|find) (a|any|this|) (problem~|trouble|difficulty|difficulties|issue~) (with|using|finding|opening|logging|getting|$) !! sorry | (your|yours) ..3 (is|be) (faulty|broken|defective|unusual) | if you | vaccin~ | jab | medicine | tablet~ | after | surgery | but
            (no one|nobody|none of our|no other) (else|<customer>|other <customer>|parent~) (has|have) (ever|) (complained|had (a|any|this) (problem~|trouble|issue~|complaint~)) (about|with|$) !! sorry | so far
        """,
        bad=(
            "As you should know, returns close after 30 days.",
            "With a basic grasp of interest, you would see why.",
            "Don't worry your head about the small print.",
            "Let me break it down in baby steps.",
            "As you are no doubt aware, the fee went up in May.",
            "You should have read the terms before you ordered.",
            "I am sure you understand that we cannot make exceptions.",
            "You need to understand that we have many customers.",
            "You seem to be confused about your plan.",
            "You must understand that our team is small.",
            "Next time, please check your basket.",
            "As you may not be aware, cheques take three days.",
            "Perhaps you misread the timetable.",
            "You do realise that we close at five?",
            "You must understand that we are busy.",
            "You seem to have misunderstood the offer.",
            "You have to accept that prices rise.",
            "Wrong answer. Try harder next time.",
            "Most guests never have any trouble with the key box.",
            "Our other tenants don't have this issue. Most tenants do not seem to have a problem using the gate.",
            "Nobody else has complained about the noise.",
        ),
        good=(
            "The fee went up in May; the new price is on page 2.",
            "You should have an email from me by now.",
            "You should know that your data is safe.",
            "We should have told you sooner.",
            "You need to remember only one thing: bring your ID.",
            "You may not have seen it yet: your refund is on its way.",
            "You might know this already: your railcard works on buses too.",
            "Your child may find this hard at first; most do.",
            "You may have forgotten the photo.",
            "You appear to have turned off cookies.",
            "You must accept these rules to enter.",
            "You seem to not be signed in.",
            "Perhaps you have forgotten your password?",
            "We should try harder.",
            "Most people don't have any trouble after the jab.",
            "Most users don't have a problem with the new menu, but if you do, call me.",
            "Nobody has to pay twice.",
            "Most guests never have any trouble with the shower, so yours is faulty.",
        ),
    ),
    Rule(
        id="condescension-easy",
        family="condescension",
        dimension="warmth",
        severity=HINT,
        message="“{text}”: the reader decides whether it is easy. Show the steps instead?",
        why="If it turns out hard, the fault seems to be theirs. If it is easy, they will notice by themselves.",
        source="Google developer documentation style guide, “Word list”: easy, easily.",
        alternatives=("it takes about two minutes", "three steps", "if you get stuck, call me"),
        phrases="""
            (it is|this is|that is) (really|actually|all|) (so|very|super|incredibly|extremely|quite|pretty|really|) (easy|simple|straightforward|effortless|a piece of cake|a breeze|child 's play|a doddle|a cinch|a snap) $ !! is not | if it is | not easy | (say|says|said|tell|claim|promise) ..2 it is
            (it|nothing|things|paying|switching|getting started|signing up) (could not|could|can not) (possibly|) be (easier|simpler|more simple|more straightforward)
            (as|it is) (easy|simple) as (1 2 3|one two three|abc|a b c|pie)
            (piece of cake|easy peasy|a walk in the park|no sweat|childs play|child 's play|a doddle|foolproof) !! bakery | coffee
            (it is|this is|that is) (so|very|really|super) (easy|simple) (that|to (use|understand|do|follow|set up|set|install|get started)) !! miss | forget | overlook
            (just|only) (follow|take) (these|the|our) (_|) (easy|simple|super easy|quick and easy) (steps|instructions)
            (follow|in) (these|our|a few|three|#|the|some) (_|) (easy|super easy) (steps|instructions)
            (quick|fast|simple) and (easy|painless|simple|effortless) (process|registration|steps|sign up|application|way|form|setup|instructions)
            (anyone|anybody|everyone|everybody) can do (it|this|that)
            (you|it) (can not|could not|cannot) (possibly|) (get it wrong|mess it up|miss it|be confused)
            (how|what) (hard|difficult|complicated) can it be
            (there is|it is) (really|) (nothing to it|nothing (difficult|hard|complicated))
            there is (really|simply|now|) no excuse (for (not|being|missing|ignoring|failing|forgetting|leaving|putting)|to|not to|now|any more) !! our | we | us | my | sorry | i
            even (a child|a five year old|a # year old|my # year old|a toddler|your (gran|grandma|grandmother|granny|nan|nana|mum|mom|mother|grandad|grandpa|grandparents)) (can|could|would|will) (do|manage|figure|master|set up|work|handle|understand) (it|this|that|how)
            even (our|the) (least|most) (_|_ _) (user~|customer~|member~|guest~|client~|student~|tenant~|passenger~|patient~|learner~) (can|manage~|find~|complete~|cope~|understand~)
        """,
        bad=(
            "Don't worry, it's easy!",
            "Setting it up is as easy as 1-2-3.",
            "It couldn't be easier.",
            "Just follow these simple steps.",
            "It's so simple to use.",
            "Anyone can do it.",
            "The app is foolproof.",
            "Even your gran could work this remote.",
            "Even our least technical customers can cope.",
        ),
        good=(
            "It takes about two minutes.",
            "It's easy to miss, so I've marked it in yellow.",
            "That isn't easy, and we'll help.",
            "Our house is easy to find: turn left at the church.",
            "Choose a piece of cake from our bakery.",
            "Three steps, and your meter is read.",
            "Even a child can open this cap, so keep it locked away.",
        ),
    ),
    Rule(
        id="condescension-calm-down",
        family="condescension",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” tells the reader how to feel; take the feeling seriously and help.",
        why="Nobody ever calmed down because they were told to. It makes the anger the problem, instead of the cause.",
        source="Brown & Levinson 1987, Politeness: threats to positive face; tonecheck rubric, warmth.",
        alternatives=("you're right to be angry", "that's a long time to wait without heating", "let me sort this out"),
        phrases="""
            (please|just|need to|to|should|try to|must|kindly|and|^) calm (yourself|) down !! (help~|let~) you calm | helps | dog | baby | child | breath~ | storm | cat | horse
            (please|just|need to|must|kindly|and|^) (calm yourself|relax and|compose yourself|control yourself)
            (there is|there was) (really|absolutely|) no (need|reason|call) (to|for you to) (be|get|become|feel|panic|shout|raise|worry yourself|overreact|use|swear) (so|this|such|) (upset|angry|rude|emotional|aggressive|impatient|abusive|confrontational|worked up|hostile|your voice|at|that language|capital letters|frustrated|alarmed about)
            no need for (that|this|such|your) (tone|language|attitude|aggression|rudeness)
            (mind|watch) your (language|tone|attitude|manners)
            (you are|customer is|stop|please stop) (being|) (overreacting|too sensitive|unreasonable|overly sensitive|dramatic|irrational|ridiculous|hysterical|emotional|difficult|silly)
            (do not|please do not) (be (silly|ridiculous|dramatic|difficult|unreasonable|impatient|rude)|get (upset|worked up|angry|emotional|so)|overreact|take it personally|take this personally|make a fuss|worry your) !! (so|but) (please|) do not take | no (charge|problem|need)
            (your|this|that) (overreaction|tantrum|outburst)
            your attitude (is|was|has|will|towards|to (our|the|me|us)|$) !! tone
            (it is|it 's|that is|this is) (really|) (no|not a|not that) (big|) (deal|the end of the world|a disaster)
            not the end of the world
            you are not (the|our) only (customer|person|client|passenger|guest|patient|caller)
            you are not the only one (waiting|who (has|needs|wants)|with (a|problems)|we)
            (we|i) (have|do have|also have|serve|deal with) (many|a lot of|thousands of|hundreds of|lots of|millions of) (other|) (customers|clients|patients|people|users|orders) (to|besides|and (you|cannot)|, (and|so)|who) (deal|serve|attend|look|consider|help|also|you|have|are waiting)
            (patience|good things) (is a virtue|come to those)
            (let|allow) (me|us) (to|) (explain|spell|break|put) (it|this|that|) (to you|out for you|down for you|) (in|) (simple|simpler|plain|layman 's|very|basic|small|easy|slowly|again) (terms|english|words|simple|language|$|so)
            in (layman 's|layperson 's|laymans|very simple|baby) (terms|steps|language)
            (so|in a way|in terms) (that|) (even|) you (can|could|will|would) (understand|grasp|follow) !! what | how | why | your
            (good|clever) (girl|boy) !! dog | puppy | cat | vet
            (bless your heart|my dear|dear lady|young lady|young man|listen carefully|pay attention now) !! (the|a|this|that|our|another|every) young (man|lady) | my dear (guest~|friend~|one~) | no charge
            (with all due respect|no offense but|no offence but|have i made myself clear)
            (do not|not|never|no need to|need not) (bother|trouble|worry|tax|fill) (your|yourself) (_|) (head|brain|mind|self|about the (details|technical|ins and outs)|with the (details|technical|ins and outs)) !! peace
            (do not|not|no need to) (worry|bother|concern yourself|trouble yourself) (yourself|) (about|with|over) (the|all the|any of the|all that|all this) (technical|complicated|complex|boring|legal|nitty gritty|tricky|difficult|technological|computer) (stuff|bits|jargon|gobbledygook|mumbo jumbo)
            (rather|all very|all quite|too|far too|terribly) (complicated|technical|complex|advanced) (for (you|most people|a layman|customers|the average|non)|to explain (here|to you|in|over)|to go into)
            to put it (to you|) (bluntly|in (simple|simpler|basic|plain|very simple|the simplest) (terms|words|language|english))
            with (all due|due|the greatest|the utmost|all|the greatest of) respect , (you|your|this|that|it|i|we|but)
            ^ with respect , (you|your|this|that|it is)
            do you (really|honestly|seriously|genuinely|actually) (think|believe|expect|imagine) (that|) (it|this|that|we|us|your|other|others|anyone|the) (is|are|was|can|will|would|should|to|have|_) (_|)
            (is|was) (that|it|this) (really|) too much to ask
            is (it|that) (really|) (fair|reasonable) (on|to|that) (your|other|others|the rest|everyone)
            (did|have|do|would) you (even|ever) (stop|stopped|pause|paused|bother|bothered) to (think|consider|read|ask|check|wonder)
            what (on earth|exactly|) (makes|made) you think (that|) (you|we) !! role | job | fit | suit~ | eligible | position
            (shame on|ashamed of) (you|yourself|yourselves)
            you (really|) (should|ought to) be ashamed
            the only (pupil|tenant|household|resident|member|parent|family|student|person|customer|one|department|branch|player|driver|leaseholder) (in _|in _ _|on _ _|of _|) (without|not to have|yet to|who (has|have) (still|) (not|yet|failed)) !! sorry | power | water | internet | lost | accident~ | missed | late | complain~ | key~
            but (honestly|frankly|let us face it|hey|look|well|hey ho|) , change is (always|) (hard|tough|difficult|scary|never easy) !! , so ..2 (you|we|i|the|call|ring|write)
        """,
        bad=(
            "Please calm down and wait your turn.",
            "There is no need to be rude.",
            "You are not our only customer.",
            "Don't be silly, the fee is only £5.",
            "Let me explain this to you in simple terms.",
            "You are overreacting.",
            "With all due respect, this was your mistake.",
            "It's not the end of the world.",
            "Don't bother your head with the details.",
            "With respect, you have missed the point.",
            "Do you honestly expect us to wait for you?",
            "Is it really too much to ask?",
            "Is it fair on your neighbours?",
            "Did you even stop to think of the driver?",
            "What makes you think you're special?",
            "Shame on you.",
            "You should be ashamed.",
            "You are the only tenant on the landing yet to pay.",
            "A few regulars miss the old menu, but look, change is tough.",
            "Some of you dislike the new timetable, but let's face it, change is never easy.",
        ),
        good=(
            "The young man on the desk is my son.",
            "We ask everyone for a photo, so please don't take it personally.",
            "You're right to be angry.",
            "Breathing slowly helps you calm down before the injection.",
            "There's no need to do anything; we've fixed it.",
            "Relax in the spa after your walk.",
            "Don't worry, your money is safe.",
            "Your puppy was a good girl at the vet's today.",
            "You're not the only one: our form confuses many people.",
            "With respect to the family, the café is closed today.",
            "Do you really want to delete the album?",
            "You were the only one who didn't try to stroke her.",
            "Sorry, yours is the only household without water tonight; Ali is on his way.",
            "You are the only person with a key.",
            "Is it right that your name is spelt with a y?",
            "What makes you think you would suit the role?",
            "You're the only driver who has not missed a day.",
            "Change is hard, so you can keep the old layout until June.",
            "The new app takes getting used to, but change is hard, so call me if you're stuck.",
        ),
    ),
)
