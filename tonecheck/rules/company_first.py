"""Copy that begins at the sender's end: our news, our pride, our mission, before anything for the reader."""

from __future__ import annotations

from collections.abc import Iterator

from tonecheck.phrase_index import index_of
from tonecheck.rule import HINT, Copy, Match, Rule

_RUBRIC = "tonecheck rubric, focus: from taking (the company's news, pride, targets) to giving."

_GLAD_OF_YOU = """
    (we are|i am|we are all|our team is) (so|very|really|absolutely|) (excited|thrilled|delighted|pleased|happy|glad|overjoyed) (to have you|to welcome you|to see you join|that you (are|have)|you are (joining|on board)|you have (joined|signed))
    ^ (so|very|) (excited|thrilled|delighted|pleased|happy|glad|overjoyed) to (have|welcome) you
"""
_GLAD = ("excited", "thrilled", "delighted", "pleased", "happy", "glad", "overjoyed")
_DEMAND = """
    (next|first|last|only|one more) (step|thing) (left|now|) is (to|for you to) (pay|send|complete|sign|fill|upload|submit|provide|transfer|settle|return|confirm)
    you (must|need to|have to|will need to|are required to) (now|first|still|also|) (pay|send|complete|sign|fill|upload|submit|provide|transfer|settle|return)
    (please|kindly|now) (pay|transfer|settle|remit|complete (the|your|a) (_|) payment|make (the|your|a) payment|send us (the|your) (payment|deposit|money))
    (payment|deposit|fee|invoice|balance) ..3 (is due|must be paid|has to be paid|needs to be paid|is (now|still) (due|open))
"""


def _glad_before_a_demand(copy: Copy) -> Iterator[Match]:
    """Joy at the reader's coming, and in the next sentence, or the one after, what they must do or pay."""
    for item in copy.prose:
        if item.role == "legal" or not any(word in item.text.lower() for word in _GLAD):
            continue
        sentences = copy.sentences_of(item)
        for number, sentence in enumerate(sentences):
            glad = next(index_of(_GLAD_OF_YOU).search(sentence.words), None)
            if glad and any(any(index_of(_DEMAND).search(later.words)) for later in sentences[number + 1 : number + 3]):
                yield Match(item, glad.span)


RULES = (
    Rule(
        id="company-excitement",
        family="company-first",
        dimension="focus",
        message="“{text}” is your feeling about your news. Start with what it does for the reader.",
        why="Readers skim for what changes for them. An announcement of your own excitement asks them to applaud "
        "first.",
        source=_RUBRIC,
        alternatives=("From Monday you can …", "You asked for X. It's here.", "Your app now does …"),
        phrases="""
            (thrilled|delighted|excited|proud|pleased|happy|honored|overjoyed) to (welcome|appoint|have appointed|have welcomed|bring on board|partner|support|sponsor|be (supporting|sponsoring|part of|working|joining| hosting|back|opening)|team up|join forces|be joining|host|add|become|kick off|mark|celebrate|confirm the appointment) !! you | your | baby
            (we|our team|acme|the company|the team) (have|has|) (just|recently|also|again|) (won|scooped|bagged| landed|picked up|taken home|clinched|received|collected|earned) ..5 (award~|accolade~|gold at|title of|prize at|medal at|trophy|accreditation|certification|of the year|kitemark) !! you | your
            (we|i) could not be (happier|prouder|more (excited|thrilled|proud|delighted|grateful|pleased)) ..2 !! for you | your | you are
            (it is|this is|that is|what) (a|an|such a|another|our) (proud|momentous|historic|big|huge|milestone| landmark|exciting|special|great) (moment|day|milestone|achievement|honor|step|occasion) (for (us|our| the|everyone|all)|in our|at acme|$) !! your | you
            (we have|our _ has|our _ _ has) (hit|reached|passed|smashed|surpassed|broken|notched up|clocked up) (a|an| our|the|#|another|all) ..3 (milestone|record~|customer~|member~|users|downloads|target~|goal~|year| sales|subscribers|followers|mark) !! you | your
            (we|our _|our _ _|acme|_ _) (have been|has been|are|is|was|were) (named|ranked|listed|recognized|included| shortlisted|nominated|crowned|voted|placed|featured) (among|amongst|in|on|as one of|for|one of) the (top|best|#|sunday times|times|_ top|most|prestigious|world 's|uk 's|fastest|_ awards) !! you | your
            (we are|i am|we were|team is) (absolutely|just|fairly|practically|) (bursting|itching|dying|desperate| jumping up and down|champing at the bit|counting down the days) (to|with) (show|tell|share|reveal| unveil|launch|introduce|announce|pride|excitement|welcome you to our|open our)
            (proud|delighted|thrilled|excited|honored|pleased|humbled|privileged|chuffed) to (have been|be|have|be able to) (named|shortlisted|nominated|recognized|ranked|voted|awarded|crowned|certified|accredited| listed|_ ..2 of the (year|month)|won|achieved|opened|partnered|launched|raised|secured|celebrating)
            (excited|thrilled|proud|delighted|honored|stoked|pumped|eager|pleased|happy) to (share|show|reveal|unveil| present) (its|our|this|a|an|the) (_|_ _|) (new|bold|brand|latest|exciting|next|refreshed|vision|plans| story|journey|identity|launch|rebrand|milestone) !! your
            can not wait (for you|) to (see|show|share|tell|reveal|try|hear|unveil|launch|introduce|experience|meet) (it|them|you|everyone|) ..1 (what (we|our)|our (new|latest|_ $)|it $|how (we|our)|the new)
            (exciting|thrilling|big|great) (time~|thing~|plan~|change~|development~|improvement~|year|future|journey) (lie|lies|are|is|) (ahead|to come|coming|in store|on the horizon|afoot|happening|in the pipeline|in the works) !! for you
            (we|i|team|staff) (are|am|is) (so|absolutely|totally|just|really|) (chuffed|tickled|stoked|psyched| buzzing|giddy|beaming|bursting|over the moon|cock a hoop|pleased as punch|jumping for joy) ..2 (with| about|to|that|by) (our|announce|share|have|be|the|launch|reveal|introduce|unveil)
            (today|this|it|that) (marks|represents|signals|heralds|is) (the|a) (start|beginning|dawn|launch) of (a|an| our|the) ..3 (chapter|era|journey|adventure|future|phase) !! your
            (bold|exciting|thrilling|brand|fresh|brave) (new|next) (chapter|era|dawn|beginning|direction) (for|in|of) (us|our|the company|the brand|the business|the bank|the team) !! your
            (we|i) (are|am) (so|very|really|) (happy|glad|pleased|proud|delighted|excited|thrilled) to (announce|say we have|say that we have|launch|let you know (about our|that we have)|tell you (about our|that we have (won|launched|opened|been named))) !! announce that your
            (we are|i am|we were|our team is|is|and) (so|very|really|incredibly|extremely|absolutely|truly|super| beyond|both|also|) (excited|thrilled|proud|delighted|pleased|happy|honored|ecstatic|overjoyed|stoked| pumped|humbled|elated|privileged|glad) (and (excited|thrilled|proud|delighted|pleased|honored)|) to (announce|introduce|unveil|launch|reveal|present|release|share with you our|share our|share the news| share that we|share that our|share this|share some|bring you our|bring you the|bring to you|roll out| debut|report|declare|showcase)
            ^ (so|very|super|) (excited|thrilled|proud|delighted|pleased|happy|honored|stoked) to (announce| introduce|unveil|launch|reveal|present|share)
            we could not be (more (excited|proud|thrilled) (to|of|about|that|with)|prouder|happier with our)
            (we|i) (are|am) (so|very|really|incredibly|extremely|absolutely|truly|super|) (excited|thrilled|proud) (about|by|of) (our|the launch|the future|this (new|next)|what we)
            (we|i) (are|am) (so|very|really|incredibly|extremely|absolutely|truly|super|) (excited|thrilled|proud| delighted|pleased|honored) to (be (named|recognized|ranked|voted|awarded|certified|shortlisted| launching|announcing|introducing|opening|expanding|partnering|part of)|have (won|been named|been awarded|been recognized|been voted|launched|opened|partnered|achieved|reached))
            (we|i) (can not|could not) wait to (share|show you our|show you what we|tell you about our|reveal|unveil| announce|introduce|launch)
            it (is|gives us) (with|) (great|much|immense|enormous|) (pleasure|pride|excitement|delight|joy) (that| to) (we|) (announce|introduce|share|unveil|launch|present)
            it is with (great|much|immense|enormous|) (pleasure|pride|excitement|delight|joy) (that we|to) (announce| introduce|share|unveil|launch|present)
            we (have|have got) (some|a few|) (exciting|big|huge|amazing|fantastic|incredible|thrilling|massive| awesome|super exciting|very exciting|really exciting) (news|updates|announcement|announcements| things|changes|developments|new features)
            (we have|with|in|share|sharing) (some|an|a|) (exciting|thrilling) (new|news|announcement|update|updates| chapter|milestone|partnership|journey|developments)
            ^ (some|more|) (exciting|big|huge|thrilling) (news|announcement)
            (these|this|such|very|) (are|is) (an|) (very|truly|incredibly|) (exciting|thrilling) (time~|moment| chapter|step|milestone|day|year|journey) (for|at|in) (us|our|the company|all of us|everyone at|acme)
            (today|this|it) marks (a|an|the) ..2 (chapter|milestone|era|step|day|beginning|moment) (for|in) (us|our| acme|the company|the history)
            we are (buzzing|over the moon|bursting with (pride|excitement)|jumping for joy|bubbling with)
            (join us|help us) (in|) (celebrate|celebrating) our
        """,
        check_copy=_glad_before_a_demand,
        bad=(
            "We are thrilled to announce the launch of our new mobile experience!",
            "Excited to share our latest milestone with you.",
            "It is with great pleasure that we introduce our refreshed brand.",
            "We have some exciting news to share.",
            "We couldn't be prouder of what our team has built.",
            "We're delighted to have been named Broadband Provider of the Year.",
            "Today marks an exciting new chapter for us.",
            "We're thrilled to have you with us! The next step is to pay for your room.",
        ),
        good=(
            "You can now pay by text. It takes about ten seconds.",
            "I'm delighted to tell you that your claim has been paid in full.",
            "We're so happy you're safe.",
            "We're excited to meet your daughter on Monday.",
            "I'm proud of how you handled that call.",
            "Great news: your visa is here, and it's valid for ten years.",
            "We're delighted to have you with us. Your seat is by the window.",
            "We are so glad you are here. Please come in.",
        ),
    ),
    Rule(
        id="company-busy",
        family="company-first",
        dimension="focus",
        message="“{text}” is about your year, and the reader has one of their own.",
        why="How hard the team worked is a request for credit. The reader came for the result.",
        source=_RUBRIC,
        alternatives=("Searching your statements is now instant.", "Three things you asked for now work: …"),
        phrases="""
            (we|our team|the team) (have|has|) (just|recently|finally|) (moved|relocated|expanded) (in|into|to|our) (our|a|an|_) (_|) (new|bigger|gorgeous|brand new|larger|stunning|shiny|state of the art|second|third) (studio|office|offices|premises|home|headquarters|building|space|warehouse|hub|base) !! you | your
            (a lot|so much|plenty|lots) (has been|is|have been) (happening|going on) (at|here|behind)
            # (was|has been) quite (a|the) (year|ride|journey|month|quarter|adventure|rollercoaster) !! you have | your
            (quite|some) (a|) (year|journey|ride|adventure|rollercoaster) for (us|our|the|everyone at|all at) ..3 (team|us|company|family|business|$)
            (ever since|since) (our|my) (_|) (grandfather|grandmother|grandparents|father|founder|founders|great grandfather|family|parents|first shop|first store) ..6 , ..6 (we|our|has been|have been)
            (our|the company 's) (new|brand new|shiny new|gleaming) (head office|headquarters|hq|factory|warehouse| flagship|distribution center|state of the art|depot) (in _|) (is|has|are) (finally|now|officially|at last|) (open|opened|ready|here|complete)
            (is|was|has been|will be|proved|became) (a|an|our|another) (very|truly|really|) (landmark|banner|stellar| bumper|momentous|remarkable|milestone|transformational|phenomenal|record breaking|record|historic| whirlwind|breakthrough|incredible|amazing|fantastic|exciting) (year|month|quarter|season|week|few months|decade|#) (for|at|here|in|$) !! for you | your
            (our|the company 's|acme 's) (co|) (founder~|founding team|story) (started|began|had|set out|dreamed| founded|launched|believed|noticed|quit|wanted|saw|created|built|came up|begins|starts)
            (he|she|they|who|we|_ and _) (started|founded|set up|launched|created|built) (this|our|the) (company| business|firm|brand|bakery|bank|charity|agency) ..1 (with|in|because|from|on|to|out|around|at)
            ^ we are (growing|expanding|hiring|going places|on the move) ($|fast|rapidly|again|our (team|business| network|family|presence|reach)|into|and)
            (we|team~|engineers|developers|designers|people|staff|chefs|crew|scientists|folks|technicians) (have|has) been (_|) (cooking up|beavering|hard at (work|it)|burning the midnight|slaving|toiling|grafting| tinkering|working (_ _|_|) (hard|tirelessly|flat out|around the clock|behind the scenes|overtime)|busy (bringing|building|creating|working|making|putting|preparing|designing|as)) !! to fix | to restore | to get you | reconnect | repair | your claim | your case | your
            for (over|more than|nearly|almost|well over|the past|the last|) (#|# and a half|a|half a|a quarter of a|) (years|decades|century|generations|centuries) , (we|our _|our _ _) (have|has) (been|stood|served| provided|delivered|helped|offered|led|set|built|made|brought|prided|put|kept|cared|looked|championed) !! you have | trying to | your | waiting
            since # , (we|our _|our _ _) (have|has) (always|) (stood|served|provided|delivered|prided|been (committed| dedicated|proud|helping|serving|providing|at the forefront|making|bringing|crafting|delivering| devoted|leading)) !! your
            (from|since) (our|those|its) (humble|small|modest) (beginnings|start|origins)
            it has been (a|an) (very|really|truly|incredibly|) (busy|big|huge|record|great|fantastic|amazing|bumper| whirlwind|momentous|landmark|incredible|exciting|fabulous) (year|month|week|quarter|season|few months|summer|start) (for|at|here|in) !! for you | your year
            (celebrate|celebrates|celebrating|celebrated|marks|marking) (our|its|#|over #|more than #|# successful) (years|year|birthday|anniversary|decades|centenary) ..2 (in business|of (service|trading|excellence| innovation|success)|as a|serving|$) !! your | you have been
            (we|our team|our teams|our engineers|our developers|the team|our designers|our people) (have|has) been (very|really|super|pretty|incredibly|extra|so|) (busy|working (hard|tirelessly|around the clock|flat out|overtime|day and night|away|diligently|relentlessly)|hard at work|hard at it|beavering|cooking up|up to|toiling|grinding|burning the midnight) !! to fix | to restore | to get you | reconnect | repair | your claim | your case
            (it has been|what) (a|an) (busy|big|huge|record|great|fantastic|an amazing|amazing|bumper|whirlwind| momentous|landmark|incredible) (year|month|week|quarter|season|few months|summer) (for|at|here) (us| our|acme|the team|here|at)
            what a (year|month|quarter|season|journey) it (is|has) been
            we have (come|grown) (a long way|so much|from|rapidly|into|to become)
            we are (celebrating|marking|turning|proudly celebrating) (our|# years|# of) !! with you your
            (since|from) our (founding|humble beginnings|inception|foundation|launch|very beginning|earliest days| creation) ..3 (we|our)
            (founded|established|formed) in # ..4 , ..2 (we|our)
            (our|acme 's|the company 's) (story|journey) (began|started|begins|starts|continues|so far)
            (a|some) (behind the scenes|sneak peek) ..3 (our|we|us)
            behind the scenes , (we|our)
            (our|the) (team|company|business|family) (is|has been|has) (growing|grown|expanding|expanded) !! your
            (we|our company|our team) (have|has) (recently|just|proudly|) (achieved|reached|hit|passed|celebrated| surpassed|smashed|exceeded) (a|an|our|another|the) ..4 (milestone|target|goal|anniversary|users| customers|members|downloads|record)
            (here|this) is what we have been (up to|working on|doing|building)
            see what we have been (up to|working on|doing|building)
        """,
        bad=(
            "2025 has been a landmark year for everyone at Kestrel.",
            "Our chefs have been hard at work on something special.",
            "We've been busy behind the scenes making our platform even better.",
            "Our team has been working tirelessly on something special.",
            "What a year it's been for us here at Brightwater!",
            "We're celebrating our 25th anniversary with a brand new look.",
            "Founded in 1987, we have grown from one shop to forty.",
            "Our journey began with a simple idea.",
        ),
        good=(
            "We have been working on your road since Monday and should finish by Friday.",
            "Our engineers have been working around the clock to restore your line.",
            "Your line is back. Sorry it took all night.",
            "The nursery is closed because the road outside is flooded.",
            "The bridge was founded on chalk in 1870.",
            "You've been busy! You've read twelve books with us this year.",
            "Founded in 1971, the choir is a charity.",
        ),
    ),
    Rule(
        id="company-belief",
        family="company-first",
        dimension="focus",
        message="“{text}” talks about yourselves. Show it with what you do for the reader in this message.",
        why="Every company believes the same fine things, so the sentence tells nothing. What you did today is "
        "the proof.",
        source=_RUBRIC,
        alternatives=("You can send anything back within 60 days, even opened.", "I've checked your bill myself."),
        phrases="""
            proud to (have (been|served)|serve) ... (since|for (over|more than|#|_))
            (it is|it has been|what) (a|an|quite a) (huge|big|busy|incredible|exciting|record|fantastic|amazing|great|brilliant|remarkable|momentous) (year|quarter|season) (for|at|here|and|,) (us|our|we|team|here)
            our team has never been (stronger|bigger|busier|better|prouder)
            (we|our bank|our company|acme) (have|) always (been about|believed|thought|felt|dreamed|wanted to|set out| tried to do things|done things|put|strived|sought) !! you | your
            (our|the company 's) (vision|dream|ambition|goal|aim|purpose|passion|promise|pledge|commitment|philosophy| motto|mantra|approach) (is|has always been|was|remains) (simple|clear|to (be|become|make|create|build| deliver|provide|offer|give|help|change|lead|bring|transform|inspire)) !! today | your | this (morning| week|month)
            (we|our team|company|acme|the _) (are|is) on a (journey|mission|quest|crusade) (to|of|towards|toward)
            (gets|get|what gets) us (out of bed|up in the morning|going)
            (our|the|a|been our|is our) (driving force|guiding light|north star|reason for being|reason we exist| lifeblood|bread and butter)
            what we (live for|are all about|stand for|are about|are made of|do best) !! you
            we (live|exist|get up|wake up|are here) (for|to) (make|help|create|deliver|innovate|delight|change|bring| build|one thing|this|transform) ..6 (customer~|people|world|lives|better|every day|everyone| experience~|difference|families)
            (our|the company 's|acme 's|these) (core|shared|company|_|) (values|principles|ethos|culture) (drive| drives|guide|guides|define|defines|shape|shapes|underpin|inform|inspire|inspires|run|runs|are (at| what|more|not|our|who)|is (at|what|who)) ..3 (we|us|our|everything)
            (we|company|organization|business|bank|brand) (have|has|) (always|long|never stopped) (believed|been (committed|passionate|proud|dedicated|about|guided|driven))
            (uphold~|live by|living by|lives by|stay true to|staying true to|stayed true to|true to|faithful to| embody~|honor~) (our|the|those|these|its) (founding|core|original|_|) (values|principles|heritage| roots|mission|ideals|traditions)
            (values|principles|beliefs|ideals) (on which|upon which|that|which) (we|our company|this company|our business) (were|was|are|have|hold|have built|built)
            (we|our company|our brand|acme) (have|has|) (always|proudly|) (stand|stands|stood) for (quality|integrity| honesty|innovation|excellence|trust|value|fairness|something|more|craftsmanship|service)
            our (people|staff|team|employees|colleagues|members|culture|heritage) (are|is) our (greatest|biggest|most| best|number one|main|true|real) (asset|strength|important|valuable|resource|superpower|secret)
            (innovation|sustainability|quality|service|craftsmanship|hospitality|customer care) (runs|flows) (through| in) (our|the) (veins|dna|blood|company)
            (our|acme 's) (mission|vision|philosophy|ethos|promise to the world) (is|was|has always been|remains) (a| an|one|that|simple|clear) !! space | rescue | crew
            we (firmly|strongly|truly|passionately|really|genuinely|wholeheartedly|always) believe (in|that|every| your|our)
            we believe (that|in|every|everyone) ..1 (great|good|everyone|every|people|doing|putting|quality|service| all|customers|the best|a better|better|happy|technology|business|banking|you deserve|transparency| honesty|giving|making|creating|building|the power)
            ^ (here|) at _ ..3 , (we|our) (all|always|truly|really|firmly|strongly|are|do|) (believe|pride|strive| committed|understand|know|value|love|care|dedicated|passionate|aim|put|want|work|like|mission|goal| focus|appreciate|recognize|think|team|customers|commitment|vision|values|approach|priority|promise| try|hold) !! at the moment | at present | at first | at last | at this | at the end | at the start | at # | at your | at least | at times
            (we|us) here at _ ..2 (believe|pride|strive|are|know|understand|love|value|care|take|want|think)
            as a (company|business|brand|bank|firm|team|organization|leading|family business|family run business| customer focused|values driven|responsible) ..4 , ..1 (we|our)
            we (really|always|truly|) (pride ourselves|take (great|enormous|immense|tremendous|real|huge|) pride) (on|in)
            (we are|our team is|we remain|we are all|everyone is) (so|truly|deeply|incredibly|extremely|very|all| really|) passionate about
            (our|acme 's|the company 's) (core|) (mission|vision|purpose|philosophy|ethos|passion|core values| guiding principle|raison) (is|has always been|remains|at|are|was) ..1 (to|simple|that|clear|always| simply|about|been|delivering|providing|making|helping|innovation|excellence) !! space | rescue | crew
            (our|your) (mission|vision|passion|purpose) to (make|help|bring|build|deliver|provide|create)
            (it is|it has always been|it remains) (our|acme 's|the company 's) (mission|vision|goal|aim|purpose| passion|ambition|privilege|aspiration) to
            we (are|have always been) on a mission to
            our (core|company|shared|brand) values (are|of|include|guide|drive|define|shape)
            (in line with|true to|driven by|guided by|reflecting|as part of|consistent with|based on) our (core| company|brand|ongoing|continuing|continued|continuous|constant|unwavering|long standing|) (values| mission|vision|commitment|drive|quest|philosophy|ethos|strategy|growth strategy|efforts|strategic| transformation|sustainability strategy)
            (in|as part of) our (ongoing|continuing|continued|continuous|constant|never ending|relentless| unwavering) (effort~|commitment|quest|drive|pursuit|mission|endeavor~|determination)
            (innovation|excellence|quality|integrity|passion|service|customer service|sustainability) is (in our dna| at the (heart|core) of (everything|all|what)|what (drives|defines|makes) us|our passion|who we are| in our blood)
            (is|are|lies|sits) at the (heart|core|center) of (everything|all|what) (that|) we do
            it is (in our dna|who we are|what we do best)
            we are (all|like|) (a|one|one big|a big) (big|close|happy|big happy|) family (here|$|, and|at) !! family (business|firm|farm|run)
            (everyone|everybody|all of us) (at _|at _ _|here|in the team|) (is|are) (all|truly|so|really|deeply|just|) passionate about
            (our|the) (_|_ _|) (people|team~|staff|chefs|company|family|brand|colleagues|baristas|trainers|nurses|engineers|bakers|crew|founder~|experts|stylists|tutors|designers|guides|drivers|us|firm|business|gardeners|carers|teachers) (here|) (is|are) (all|each|truly|so|really|deeply|incredibly|hugely|genuinely|just|) (as|) passionate about
            (we are|we have always been|everyone here is|our team is|our people are|our staff are) (all|just|so|a little|a bit|truly|totally|completely|absolutely|fanatically|) (obsessed|fanatical|crazy|mad|nuts|potty|evangelical|geeky|obsessive) (about|with|over|on) (_) !! you
            (our|a|the|with|share~|have) (shared|burning|lifelong|deep|genuine|real|true|great|huge|) passion for (_) !! your | you | (his|her) | (dad|mum|mother|father|friend)
            (passion|love|pride) (shines|drives|fuels|runs|goes|flows|pours) (through|into|us|our|everything) !! you | your
            (we|our people|our team|our staff) (all|truly|really|genuinely|) care (deeply|passionately|so much|a great deal) about (the|our|what|making|your|every|how|quality|people|customers|service|craft|detail~|doing|giving|good|great)
            our (_|_ _|_ _ _) (is|are) (all|truly|totally|completely|absolutely|a little|a bit|) (obsessed|fanatical|evangelical|obsessive) (with|about|over)
            (team|company|business|firm|crew|bank|agency|shop|brand|people) (that is|who are|of people|) (truly|deeply|) passionate about !! looking for | seek~ | if you | join | your
        """,
        bad=(
            "Our values drive everything we do.",
            "At Northgate Bank, we believe that everyone deserves a brighter future.",
            "Here at Pawsome, our mission is simple.",
            "We pride ourselves on delivering great value.",
            "As a family business, we know how much quality matters.",
            "Our mission is to make insurance easy.",
            "We are passionate about coffee and about people.",
            "In our ongoing commitment to service, we are changing our opening hours.",
            "Sustainability is at the heart of everything we do.",
            "We're a family here, and families don't count the hours.",
            "Our bakers are passionate about bread.",
            "Everyone here is passionate about travel.",
            "We're obsessed with detail.",
            "We share a passion for fine boots.",
            "Our passion drives us.",
            "Our people care deeply about service.",
            "Our roasters are a bit obsessed with beans.",
            "We're a firm passionate about gutters.",
        ),
        good=(
            "At the moment, we believe the leak is under your sink.",
            "At 9 on Monday, we want you to ring us.",
            "You can pride yourself on that garden.",
            "The mission is to bring the crew home, and the stream starts at 8.",
            "Your money stays yours: cancel any day and we send back the rest.",
            "Our aim today is to get you home before dark.",
            "We're a family of four and would like a room.",
            "If you're passionate about birds, come and count them with us.",
            "Your tutor is passionate about physics and blunt about homework.",
            "Her passion for maps filled the house.",
            "We're mad about you too, Gran.",
            "We're looking for people passionate about bats.",
        ),
    ),
    Rule(
        id="company-rank",
        family="company-first",
        dimension="focus",
        message="“{text}” is a place in a league table. Readers want to know what they get.",
        why="A self-awarded rank cannot be checked and serves the sender. It pushes the reader's own matter "
        "further down.",
        source=_RUBRIC,
        alternatives=(
            "Most parcels we carry arrive the next morning.",
            "Leave the sentence out; begin with the reader.",
        ),
        phrases="""
            as (a|an|the|one of the|one of) ..4 (leading|largest|biggest|foremost|premier|top|fastest growing|number one|# 1|preferred|trusted|pre eminent|preeminent|oldest|best known) ..4 (provider|supplier|company| retailer|bank|insurer|brand|firm|manufacturer|operator|business|companies|providers|suppliers|brands| retailers|banks|insurers|specialists|specialist|agency|network|platform|organization~|institution~| airline~|charity|charities|employer~)
            (we are|is|are|we have become|we remain|being|become) (proudly|proud to be|now|still|) (a|the|one of the| britain 's|america 's|europe 's|_ 's) ..3 (leading|largest|biggest|foremost|premier|fastest growing| number one|# 1|pre eminent|preeminent|most successful|most popular|best known|favorite) ..4 (provider|supplier|company|retailer|bank|insurer|brand|firm|manufacturer|operator|companies| providers|suppliers|brands|retailers|banks|insurers|agency|network|platform|airline~|service)
            (the|_ 's) (#|number) one (provider|supplier|retailer|bank|insurer|brand|platform|choice|app|service| destination|name|agency) (for|in|of)
            (the|a|our|_ 's) (leading|premier|foremost|pre eminent|preeminent) (provider|supplier|manufacturer| distributor|retailer|operator|specialist) (of|in|for)
            (a|the|global|market|world|industry|recognized|undisputed) (global|world|market|industry|thought| category) leader~ (in|of|for|when)
            we are (a|the|an) (global|world|market|industry|recognized|undisputed|proven) leader~ (in|of|for)
            (we|our company|our bank) (lead|leads|continue to lead|dominate) the (market|industry|way|field|sector) (in|with|when|for|by)
        """,
        bad=(
            "As the leading provider of home cover in the region, we offer three plans.",
            "We are the UK's largest online pet food retailer.",
            "As one of Europe's fastest-growing airlines, we fly to 90 cities.",
            "We're a global leader in cloud storage.",
            "Britain's number one choice for vans.",
        ),
        good=(
            "The largest provider in your area is Thames Water, so ring them about the smell.",
            "You're leading your team in steps this week.",
            "The leading cause of damp is a blocked gutter.",
            "Your premier seats are in row C.",
        ),
    ),
    Rule(
        id="company-convenience",
        family="company-first",
        dimension="focus",
        message="“{text}” is your reason. The reader needs one of their own, or an honest sentence about the cost "
        "to them.",
        why="A change explained by the sender's processes tells readers that they come second to them.",
        source=_RUBRIC,
        alternatives=("We're short of two drivers until May, so …", "This saves you a second form."),
        phrases="""
            (to|in order to) (cut down on|reduce|cut|minimize|cut back on|lower|streamline|limit) (the amount of|) (_| ) (paperwork|admin|administration|administrative|call volumes|overheads|queries|calls|footfall| postage|handling) !! your
            (to|in order to|so that we can|so we can|help us|helps us|allow~ us to|enable~ us to) (help us|) (manage| ease|relieve|prioritize|handle|balance|free up|make better use of|make the most of) (the|our|) (demand|pressure|workload|resources|capacity|volume~|staffing|staff time|administration| administrative|call volume~|pressures)
            (to|in order to|help us|helps us|so that we can|so we can|allow~ us to|enable~ us to|effort to|order to) (reduce|cut|control|manage|contain|lower|keep down|save on|trim|minimize) our (_|_ _) (costs| overheads|expenses|expenditure|workload|call volumes|spending|burden)
            (to|will|help us|helps us|us|and) (strengthen|consolidate|cement|expand|grow|extend|solidify|bolster| enhance|secure|accelerate) our (market|competitive|global|_|) (position|presence|market|market share| brand|portfolio|leadership|reach|standing|business|growth) !! your
            as part of (our|its|the (council|company|bank|group|trust) 's) ..3 (strategy|transformation|roadmap| agenda|initiative|growth plan|efficiency plan|modernization|cost savings)
            (to|in order to|help us|helps us|allow us to|enable us to) (improve|increase|boost|maximize|enhance) (our|operational|internal|business|back office) (efficiency|efficiencies|processes|operations| productivity|margins|performance|internal|operational|workflow|systems)
            (to|in order to|so that we can|will help us to?|helps us to?|help us to?|allow us to|allows us to|enable us to|enables us to|aimed at|designed to|let us|lets us) (reduce|cut|control|manage|contain|lower) (our|) (costs|overheads|call volumes|expenses|expenditure|workload)
            (to|in order to|so that we can|will help us to?|helps us to?|help us to?|allow us to|allows us to|enable us to|enables us to|designed to) (streamline|optimize|rationalize|simplify|standardize|consolidate| modernize) (our|internal|business|the way we)
            (to|in order to|so that we can|will help us to?|helps us to?|help us to?|allow us to|allows us to|enable us to|enables us to) (meet|hit|achieve|reach|deliver|support|fulfill) our (targets|objectives|goals| strategy|strategic|growth|business|quarterly|sales|budget|service level)
            (as part of|following|due to|because of|as a result of) (a|an|our|the) ..2 (restructure|restructuring| reorganization|transformation program|digital transformation|efficiency program|cost saving~| internal review|business review|strategic review|realignment|rebrand|merger|acquisition)
            (for|to) our (records|internal records|files|administrative purposes|own purposes|reporting purposes) only
            (to|so we can|help us) (update|complete|maintain|keep) our (records|files|database|systems|paperwork)
        """,
        bad=(
            "To help us reduce call volumes, please use the form.",
            "In order to streamline our processes, statements will now be digital only.",
            "As part of our digital transformation, your branch will close.",
            "To improve our efficiency, we are closing the phone line.",
            "Please send your birth certificate so we can update our records.",
        ),
        good=(
            "The 8:15 doesn't stop at your station until the platform is safe again.",
            "Use the form and you'll skip the queue.",
            "Your rent goes down when you reduce your costs with us.",
            "The sprinkler system won't let you water at noon, to save your lawn.",
        ),
    ),
    Rule(
        id="company-news",
        family="company-first",
        dimension="focus",
        severity=HINT,
        message="“{text}” is news about you. What can the reader do with it?",
        why="A new logo or a blog post is an event in your building. Without a use for the reader it is noise in "
        "the inbox.",
        source=_RUBRIC,
        alternatives=("Your old login still works.", "How to halve your heating bill: a two-minute read."),
        phrases="""
            (we have|we are|acme has) (proudly|recently|just|now|officially|) (joined|joining|teamed|teaming| partnered|partnering|merged|merging|entered) (forces|up|a partnership|a strategic partnership|into partnership|into a partnership|) (with|to become) !! so that you | so you | you can | your
            (big|huge|massive|exciting|major) news !! your
            (we have|we|company has|acme has) (just|recently|now|) (raised|secured|closed|landed) (#|our|a|another| over #) ..4 (funding|investment|round|series|investors|capital)
            (given|giving) (our|the) (website|app|brand|logo|emails|store|newsletter|site) (a|an) ..2 (look|makeover| facelift|refresh|update|glow up)
            (check out|read|see|discover|explore|take a look at|have a look at|browse|do not miss|catch up on|watch) (our|all our|all of our) (latest|newest|new|recent|most recent) (blog|blog post|news|newsletter| press release|collection|range|articles|article|video|case study|whitepaper|podcast|annual report| arrivals|offers|deals|products)
            (follow|join us on|be part of|become part of|come along on) our (journey|story|adventure|mission|growth)
            (meet|introducing|welcome) our (new|newest) (ceo|chief|director|chair|chairman|president|leadership| brand|look|logo|website|mascot|identity|team)
            (we have|we are|we have just|our|acme has) (got|getting|given ourselves|) (a|our) (fresh|new|brand new| bold new|whole new|refreshed) (new|) (look|logo|identity|name|brand|face|brand identity|visual identity|website)
            (we have|we are|acme has|acme is) (rebranded|rebranding|relaunched|refreshed our brand)
            (new look|new name) , same (great|fantastic|trusted|friendly|excellent|amazing)
            same (great|fantastic|trusted|amazing) (service|product|team|taste) , (new|fresh|better|bold)
            (latest|more|all the|company) (news|updates|happenings) from (our|acme|the) (team|company|headquarters| hq|office|world|ceo)
            a (message|word|note|letter) from our (ceo|chief|president|founder|chairman|director|managing director)
            (our|we) (award|awards) (season|night|win|wins|nomination|nominations|ceremony)
            (raised|raise|secured|closed|landed|announced|announce|completed) ..4 (series (a|b|c|d)|seed (round|funding)|funding round|round of funding|in funding|of funding|venture (capital|funding)|growth (capital|funding)|in investment) !! your (series|seed|funding) | help you | charity | hospice | school~ | appeal | playground | grant
            (our|the company 's) (best|biggest|strongest|most successful|record|busiest) (year|quarter|month|season) (ever|yet|in our|on record|to date|so far)
        """,
        bad=(
            "Check out our latest blog post!",
            "Follow our journey on the blog.",
            "We've got a bold new look.",
            "A message from our CEO.",
            "New look, same great service.",
            "Meet our new Chief Customer Officer.",
            "We've closed our Series B.",
            "This was our strongest quarter yet.",
        ),
        good=(
            "Your login stays the same after we change our name on 4 June.",
            "Read the latest news from your daughter's class.",
            "Your new look is in: here are the photos from Tuesday.",
            "Meet your new doctor, Dr Okafor.",
            "We've secured the funding for your new playground.",
        ),
    ),
)
