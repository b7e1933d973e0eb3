"""Jargon: the verbs and nouns of meetings, used on people who were not there."""

import re

from tonecheck.patterns import lazy
from tonecheck.rule import HINT, Match, Rule

_ADMIN = lazy(
    r"\b(?:contact|consult|notify|see) (?:your|the|an) (?:\w+ )?(?:administrator|admin|webmaster)$", re.IGNORECASE
)
_ERROR_BEFORE = lazy(r"^(?:sorry[,.!] )?(?:an? )?(?:\w+ )?error (?:has |have )?occurred[.!:]?\s+$", re.IGNORECASE)


def _is_a_pointer(match: Match) -> bool:
    """Whether an administrator is named, and not as all the help with an error that has no name."""
    text, span = match.prose.text, match.span
    if _ADMIN.search(text[span.start : span.end]) is None:
        return False
    return _ERROR_BEFORE.search(text[max(0, span.start - 80) : span.start]) is None


RULES = (
    Rule(
        id="jargon-leverage",
        family="jargon",
        dimension="corporate",
        message="“{text}” is a word from the boardroom; readers say “use”.",
        why="The reader has to translate before they can act, and the writer sounds like a slide rather than a person.",
        source="GOV.UK style guide, “Words to avoid”: leverage (unless in the financial sense).",
        alternatives=("use", "make the most of", "with the help of"),
        quiet_near="lever crowbar fulcrum torque margin loan debt equity hedge buyout wrench handlebar wrestling gym barbell",
        phrases="""
            leverage [our|your|the|this|these|their|its|all|an] => use ?? <verbal> leverage !! (<the>|<my>|more|much|less|what|some|no|get|gets|gain~|have|has|had|with|of|financial|operating) leverage
            leverages [our|your|the|this|these|their|its|all|an] => uses
            leveraged [our|your|the|this|these|their|its|all|an] => used !! leveraged this (year|quarter|month|week)
            leveraging [our|your|the|this|these|their|its|all|an] => using
            leverage~ (those|that|a|any|every|each|both|more|multiple|new|existing|proven|advanced|modern|powerful|data|ai|artificial|machine learning|technology|technologies|automation|analytics|insights|synergies|cloud|social|digital|cutting|best|industry|key|customer|deep|innovative|state|what|it|them)
            leverage~ (years|decades|# years) of
            (to|can|will|could|should|help you|lets you) leverage (_|) !! leverage (our|your|the|this|these|their|its|all|an)
            leveraging
        """,
        bad=(
            "We leverage our network of couriers to bring your parcel sooner.",
            "You can now leverage your loyalty points across all partner stores.",
            "Leveraging decades of experience, our advisers look after your pension.",
            "By leveraging AI, we answer more of your questions overnight.",
            "Our engineers have leveraged the latest technology to improve your signal.",
            "This plan helps you leverage existing data from your meter.",
        ),
        good=(
            "Use a longer bar if you need more leverage on the bolt.",
            "A leveraged position can lose more than you put in.",
            "Knowing the local prices gives you leverage when you negotiate.",
            "We use the same couriers as before, so your parcel will come sooner.",
            "Slide the crowbar under the lid and leverage the board upwards.",
            "Use your leverage the right way.",
            "It gives you the leverage your team needs, and more leverage this year.",
            "Your broker's margin account allows leverage of up to five to one.",
            "The club's leverage machine is out of order until Wednesday.",
        ),
    ),
    Rule(
        id="jargon-utilize",
        family="jargon",
        dimension="corporate",
        severity=HINT,
        message="“{text}” is “use” in a suit; the plain word is friendlier.",
        why="A longer word for a plain thing makes the writer sound official and the reader feel small.",
        source="Federal Plain Language Guidelines (2011), “Use simple words and phrases”: utilize, use.",
        alternatives=("use", "make use of"),
        phrases="""
            utilize => use
            utilizes => uses
            utilized => used
            utilizing => using
            (the|through|by|for|full|proper|effective|efficient|optimal|better|your|maximum) utilization of
        """,
        bad=(
            "Please utilise the self-service portal for any changes.",
            "Customers utilizing the app will receive updates first.",
            "Unfortunately your voucher has already been utilized.",
            "The lounge may be utilised by guests with a late flight.",
            "The utilisation of your allowance is shown in the app.",
        ),
        good=(
            "Use the app to change your seat.",
            "Your credit utilisation is the share of your limit that you use.",
            "The bus has its own lane, so use it if you're in a hurry.",
            "Water and gas are utilities, and both are in your name now.",
        ),
    ),
    Rule(
        id="jargon-facilitate",
        family="jargon",
        dimension="corporate",
        message="“{text}” hides who does what; say what will be easier, or who will do it.",
        why="The word says that something happens near a result, so the reader cannot tell what you will do for them.",
        source="GOV.UK style guide, “Words to avoid”: facilitate (instead, say something specific about how you are "
        "helping).",
        alternatives=("help", "so that you can", "make it easier to", "speed up"),
        phrases="""
            facilitate~ !! workshop~ | session~ | group | meeting~ | class | course | discussion~ | retreat | facilitator
            facilitation of
            (to|will|can|could|please|help|helps|we|i|and|may) expedite
            expedite~ (the|your|our|this|these|that|things|it|matters|resolution|processing)
            (for|an|the) expeditious
            (to|will|can|could|we|and|must|should|that) effectuate
            effectuate~ (the|your|a|an|any|this)
            (to|will|we|can|and|be) operationalize~
            (to|will|we|and|have|be|been) (productionize~|productize~|incentivize~|concretize~|deprioritize~)
            operationalize~
            deprioritize~
            (adoption|automation|automate|deploy~|operate|personalization|innovation) at scale
            (ring fence~|ringfence~|ring fencing|ringfencing) (_|) (budget|funds|funding|resource~|time|capacity|money|headcount|spend)
        """,
        bad=(
            "To facilitate a smooth delivery, please keep your gate open.",
            "We ask for your reference in order to facilitate faster processing.",
            "Our agents will facilitate your transfer to the new plan.",
            "Please send us the form to expedite the processing of your claim.",
            "We are working to expedite your refund.",
            "These changes will be operationalised in the spring.",
            "Your request was deprioritised.",
        ),
        good=(
            "Please keep your gate open so the driver can reach your door.",
            "Maria facilitates the bereavement group on Tuesday evenings.",
            "Expedited shipping costs £4.95 and takes two days.",
            "I've asked for your refund to be paid today.",
            "A trained facilitator will run the workshop.",
            "The ring fence keeps the sheep in.",
        ),
    ),
    Rule(
        id="jargon-noun-as-verb",
        family="jargon",
        dimension="corporate",
        message="“{text}” turns a noun into office talk; use the verb people say aloud.",
        why="People outside the office do not “action” things, so the reader hears a process instead of a promise.",
        source="Strunk & White, The Elements of Style: nouns pressed into service as verbs; GOV.UK style guide, "
        "“Words to avoid”.",
        alternatives=("do", "deal with", "start", "what we learned", "affect"),
        phrases="""
            action~ (your|the|this|these|those|it|them|all|any|every) !! class action | legal action | ^ actions (this|these|the) | (need~|require~|take~|taking|took|for|of|no) action~ (the same|this)
            (be|been|being|to be|was|were|is|are|get|got|fully|promptly|duly|not|yet) actioned
            actioned (by|within|on|in|immediately|promptly|shortly|today|once|as)
            actioning
            (to|will|can|please|we|and|must|should|have|not|you) action (upon|accordingly|immediately|urgently|asap)
            (been|be|am|are|is|was|were) tasked (with|to)
            (we|to|will|are|get|getting|be|been|you|have) onboarded
            (to|will|we|help|can) (onboard|off board) (you|your|new|our|the|all|them|more)
            onboarding (you|your|experience|journey|process|call|session|specialist|team)
            (key|our|the|these|some|learning|valuable|new|share|sharing|any|of|and) learnings
            (our|the|my|a|one|big|key) ask (is|of you|from you|for you)
            an ask (from|of|to)
            (to|will|we|can|and|let us) (ideate|whiteboard|solutionize|solution|architect|gamify|calendarize|dialog) (the|a|your|our|this|new|on|with|for|around|together)
            (to|will|we|can|and) workshop (this|that|it|some|ideas|the)
            (to|will|we|can|helps|and) surface (insights|learnings|opportunities|issues|relevant|actionable|key)
            (you|your|we|our|help|to) (transact~|verticalize~|diarize~|strategize~)
            (has|have|had|been|we|i|is) diarized
            (to|we|i|will|can|please|let us|have) (status|conference|calendar|message) (in|this|these) with
            gift~ you (a|an|with)
            (to|will|we|can) (skill up|upskill|reskill|right shore) (you|your|our|the)
            learnings
            (be|been|being|is|are|was|were) surfaced (in|on|to|by|through|within|as|via) !! road | path | track | drive | driveway | tarmac | court
            (be|been|being|is|was|were|to|we|will) (provisioned|deprovisioned|provision) (on|in|for|with|by|your|the|a|within|and|$) !! ship | boat | food
            provisioning (of|your|the|process|request|team|status)
        """,
        bad=(
            "Your request will be actioned within five working days.",
            "Please action this at once.",
            "We are actioning your address change.",
            "Our specialists have been tasked with reviewing your complaint.",
            "You will be onboarded to the new billing platform in June.",
            "We have shared the learnings from your feedback with the branch.",
            "Our ask is that you log in before Friday.",
            "I have diarised a call with you for Monday.",
        ),
        good=(
            "Actions this week: three warnings and a ban.",
            "If anything in it needs action the same day, the nurse will ring you.",
            "We'll deal with your request within five working days.",
            "If the light stays red, take one of these actions: unplug it, or call us.",
            "You can join the class action until 4 May.",
            "No action is needed from you.",
            "Breakfast is served on board from seven.",
            "Ask your driver if you need help with the ramp.",
            "The workshop is open on Saturdays, so you can see your guitar being built.",
        ),
    ),
    Rule(
        id="jargon-impact",
        family="jargon",
        dimension="corporate",
        severity=HINT,
        message="“{text}” is vague; say what will change for the reader.",
        why="An impact can be anything. The reader wants to know whether the water will be off, and for how long.",
        source="GOV.UK style guide, “Words to avoid”: impact (do not use this as a synonym for have an effect on, "
        "or influence).",
        alternatives=("affect", "change", "slow down", "stop"),
        phrases="""
            (may|might|will|could|would|can|not|to|should|that) (adversely|negatively|also|directly|) impact (upon|on|your|our|the|you|all|any|some|service|delivery|access|customers|how)
            impacted [you|your] => affected
            impacts [your] => affects !! (<the>|<my>|no|many|what|of|more|few|other) impacts
            impacting [you|your] => affecting
            (be|been|is|are|was|were|being) (adversely|negatively|severely|not|currently|also|) impacted (by|in|on|and|today|at|$)
            impacted (customers|users|services|accounts|orders|parties|areas|guests|passengers|members|individuals)
            impactful
        """,
        bad=(
            "These works may impact your broadband service.",
            "An outage is impacting your account at the moment.",
            "Your flight has been impacted by operational constraints.",
            "We have contacted all impacted customers.",
            "We are proud to offer an impactful experience.",
        ),
        good=(
            "Your broadband will be off on Tuesday from 9 to 12.",
            "The airbag opens on impact and needs to be replaced afterwards.",
            "The impact of your gift: three school desks in Kisumu.",
            "The dentist says the impacted tooth should come out.",
            "Impact drills must not be used on glass.",
            "What are the impacts your team saw?",
        ),
    ),
    Rule(
        id="jargon-meeting-talk",
        family="jargon",
        dimension="corporate",
        message="“{text}” is how a meeting talks, and the reader was not in it.",
        why="Idioms of the office keep the reader outside and often hide that nothing has been promised.",
        source="Federal Plain Language Guidelines (2011), “Avoid legal, foreign, and technical jargon”.",
        alternatives=("look closely at", "talk to you again on Tuesday", "the easy parts first", "time"),
        phrases="""
            (a|our|the|quick|this|that|do|into|deeper) deep dive~ !! dive~ (centre|school|site|boat|instructor) | scuba | wreck | reef | dive (buddy|computer|shop|log|master|boat) | (goes|go|down|descend~) to # | # (m|metres|meters|feet|ft) | padi | divers | diver | snorkel~ | wetsuit | whale~ | submarine
            (to|we|will|i|can|deep) deep dive (into|on)
            deep diving into
            (to|we|i|will|let us|can|just) touch base !! foot | ball | runner | batter
            touching base
            touch base (with|on|about|soon|again|next) !! foot | ball | runner | batter
            circle~ back (to you|with|on|around|once|after|next|later|shortly|about|when|$)
            low hanging fruit~ !! tree~ | orchard~ | pick~ | ladder~ | apple~ | pear~ | plum~ | cherry~ | fig~ | branch~ | bird~ | wasp~ | deer | garden~ | allotment~ | harvest~ | ripe~ | basket~ | prune~ | eat~
            (move~|moving) the needle !! (move~|moving) the needle (to|up|down|away|back|off|into|onto|closer|left|right|over|across|aside|from) | thread | stitch~ | fabric | record | sewing | knit~ | compass | gauge | vein | syringe
            move~ the dial (on|for)
            (to|i|we|have|will|please|let me|me|looping|looped|loop) loop (you|in|my|our|him|her|them) (in|my|our|the|on|manager|colleague)
            looping (in|you in|my)
            (closed|close|closing) the loop (on|with|for)
            (take|taking|took|discuss) (this|that|it) offline
            (have|has|had|lack|not have) bandwidth (to|at the moment|right now) !! mbps | router | network | internet | broadband | upload | download
            (have|has|had|lack|not have) bandwidth for (this|you|that|it) !! mbps | router | network | internet | broadband | upload | download
            (limited|enough|no|the|any|our) bandwidth (to|at the moment|right now) !! mbps | router | network | internet | broadband | upload | download
            (limited|enough|no|the|any|our) bandwidth for (this|you|that|it) !! mbps | router | network | internet | broadband | upload | download
            boil~ the ocean
            (blue sky|joined up|outside the box|out of the box) thinking
            think~ outside the box
            double click~ (on|into) (this|that|your|the) (topic|issue|point|numbers|concern|feedback|question)
            drill~ down (into|on) (your|the|this|our|that|what|these) !! hole | bit | plaster | concrete
            drill downs
            (all|get|got|getting|be) (your|our) ducks in a row
            (get|getting) (our|your) arms around
            hit~ the ground running
            (a|another|some|real|our) (quick|easy) win (for|$)
            (quick|easy|early) wins (for|that|you|we|to|in|$)
            (30 000|10 000|50 000|thousand) (foot|feet) view
            (helicopter|bird 's eye) view of (your|our|the) (account|business|spend|finances|data|portfolio|operations|project)
            (let us|to|a|quick|we can|we) (level set|sync up|huddle up|regroup on)
            (put|putting) a pin in (this|that|it)
            (let us|to|we|will) (park|parked) (this|that) (for now|issue|topic|item|one|question)
            run~ it up the flagpole
            peel~ (back|) the onion
            (paradigm|step|sea) shift~ in (how|the|customer|our|service|digital)
            (get|more|at a|too|very) granular (level|detail|on|about|with|view)
            (key|main|actionable) takeaways
            (action items|actionable item~|next action item~) (for you|from|list|below|are|on|to|$)
            actionable (insight~|intelligence|data|feedback|next|steps|recommendations|strategies|items|advice)
            (your|key|project|the|all|our|agreed|these) deliverables
            core (competency|competencies|competence|competences)
            (on|across|within|from) (our|the|your) (radar|plate) (going|for|this|right|at) (forward|now|quarter|the moment|week)
            (get|getting|got|are|be|all) on the same page (about|as|with|regarding|on|$)
            (have|has|with|our|skin) skin in the game
            (swim lane~|war room|tiger team~|center of excellence)
            (centers of excellence|go to market|thought shower)
            best practice sharing
            (socialize~|cascade~) (this|these|the|it|your|our) (idea|message|change|information|feedback|update|proposal|news|learnings|internally|across|to)
            (raise|raising|raised) the bar (on|for|in) (customer|service|our|what|the|quality|excellence)
            push~ the envelope !! post | letterbox | flap
            (at|on|from) (the|a) (strategic|tactical|macro|high) level (we|our|this|of)
            (pull|pulling|move|push) (the|all the|every) (levers|right levers)
            (let us|we will|we can|i will|to) (park|table) (that|this|it) (and|until|for|$|pending|one) !! car | van | bike | behind | beside
            deep dive (later|together|next|on|tomorrow|session|call) !! (goes|go|down|descend~) to # | # (m|metres|meters|feet|ft) | padi | divers | diver | snorkel~ | wetsuit | reef | wreck | scuba
            (sign off|buy in|green light) (from|by|of) (the|our) (_|) (business|business unit|stakeholders|leadership|management|legal|compliance|exec|board|team|product|finance)
            (stakeholder~|leadership|internal|executive|cross functional) (alignment|buy in|sign off)
            cross functional (team~|alignment|collaboration|effort|partners)
            (have|has|get|gain|lack|no|more|full|better|end to end|greater|limited) visibility (on|into|over|of (your|the|when|where)|as to|around|$) !! fog | weather | flight | road | rain | mist | pilot~
            granular (insight~|data|detail~|level|control~|reporting|visibility|view|feedback|understanding)
            (is|are|remains|sits) on (our|the) (product|) roadmap
            (align|aligned|aligning) (with|on|around) (the|our|key|all|internal|) (stakeholders|business|leadership|priorities|next steps|expectations|deliverables)
            deliverables (for|are|in|by|within|$)
            (a|the|each|first|next|every) deliverable (for|is|in|by|within|$)
            (to|we|i|will|let us|can) sync (up|) with (the|our|my|your) (_|) (team~|colleague~|stakeholder~|manager|department)
            (double|doubled|doubles|doubling) down on !! bet~ | blackjack | casino | card~
            pick~ (your|someone 's|somebody 's) brain~ (;|about|for|on|over|with|regarding|when)
            (bump~|bubbl~|float~|nudge~) (this|my (last|previous|earlier) (email|note|message)) (back|up|to the top) !! bike | pram | stairs | water
            (bump~|float~|nudge~|push~|move~|bring~) ..3 (up|back|) to the top of your (inbox|list|mailbox)
            (hop|jump|get) on (a|) (quick|short|brief|quick # minute|# minute|15 min) (call|zoom|demo|chat|teams)
            (15|10|20|30|fifteen|ten|twenty|thirty) (min|mins|minutes) (of your time|to (connect|show you|walk you|discuss|see if|explore|chat about|learn))
            (15|10|20|30|fifteen|ten|twenty|thirty) (min|mins|minutes) (this week|next week|tomorrow|on <day>|today|) (for|to have) a (quick|short|brief) (chat|call|demo|intro|introduction|sync|catch up)
        """,
        bad=(
            "Let's touch base next week about your renewal.",
            "I'll circle back once I have more information.",
            "Join us for a deep dive into your energy data.",
            "We're looping in my colleague from Billing.",
            "Here are the key takeaways and action items from your review.",
            "Our team does not have the bandwidth to look into this right now.",
            "This change will really move the needle for your business.",
            "Below you will find actionable insights on your spending.",
            "We're doubling down on quality.",
            "Could I pick your brains about your hiring plans?",
            "Just bumping this to the top of your inbox.",
            "Can we jump on a quick call on Thursday?",
            "Do you have 20 minutes to explore this?",
            "Got 15 minutes next week for a short demo?",
        ),
        good=(
            "Touch base with your foot before you run on.",
            "I'll call you again on Tuesday at ten.",
            "Fold the base, then touch it lightly to check it is dry.",
            "Our deep dive trips leave from the harbour; scuba gear is included.",
            "Circle the back label in red before you send the shoes.",
            "Your router has the bandwidth to stream films in four rooms.",
            "Double-click the icon to open your file.",
            "Pick the low-hanging fruit first; the ladder is in the shed.",
            "The needle moves to red when the tank is empty.",
            "You can double down on any two cards.",
            "The second deep dive goes to 28 m.",
            "Move the needle to the left before you change the thread.",
            "Not shipped (non-deliverable)",
            "Invalid action item",
            "The deer have had the low-hanging fruit, so bring a stool.",
            "Pick your brain surgeon from this list.",
            "Jump on a bus at the corner.",
            "The ferry takes 20 minutes.",
            "Leverage is the sum you borrow for each pound of your own.",
            "Utilize Rowing Ltd. now runs the boat house.",
            "The nurse needs 15 minutes for a quick check.",
        ),
    ),
    Rule(
        id="jargon-going-forward",
        family="jargon",
        dimension="corporate",
        severity=HINT,
        message="“{text}” gives no date; the reader would rather know when.",
        why="The phrase sounds like a plan but fixes nothing, so the reader cannot rely on it.",
        source="GOV.UK style guide, “Words to avoid”: going forward (try to say “from now on” or “in the future” "
        "instead).",
        alternatives=("from now on", "from 1 June", "next time"),
        quiet_near="gear seat piece square crawl robot wheel pedal throttle joystick lane clock watch walk chess",
        phrases="""
            going forward =>? from now on !! (keep|keeps|kept|carry|get|set|am|is|are|be|was|were|before|after|by|of|for) ..2 going forward | going forward (with|to)
            ^ moving forward =>? from now on !! moving forward (with|to)
            moving forward , (we|you|your|our|all|please|i|the|there|customers|members) !! (keep|keeps|kept|get|is|are|be) ..2 moving forward
            (service|process|experience|account|communication|team|us|this|improve|improvement~|relationship) moving forward $ !! (keep|keeps|kept|get|is|are|be) ..4 moving forward
            on a (go|going) forward basis => from now on
            (on|for) a forward looking basis
            until (this|that) juncture
            at (a|the) critical juncture
            in this space , (we|and|our|you)
            (deliver|delivering|delivered|work|working|growth|support|change|innovate|innovation) at (pace|scale)
        """,
        bad=(
            "Going forward, invoices will be sent by email.",
            "We will do better going forward.",
            "Moving forward, you will need to book a slot.",
            "We have noted your comments to improve our service moving forward.",
            "We will deliver at pace.",
            "Your fee will be collected on a go-forward basis.",
        ),
        good=(
            "From 1 June we'll send your invoices by email.",
            "Press the pedal gently and the car starts going forward.",
            "Clocks go forward on Sunday, so your bus leaves an hour earlier by your body's time.",
            "I'm keeping your claim moving forward while Priya is away.",
            "The queue is moving forward; you are now number 3.",
            "We look forward to seeing you on Friday.",
        ),
    ),
    Rule(
        id="jargon-reach-out",
        family="jargon",
        dimension="corporate",
        severity=HINT,
        message="“{text}” is office-speak for a call or a letter; say which.",
        why="A friend says “call me”. “Reach out” leaves the reader to guess how, and whether anyone will be there.",
        source="Federal Plain Language Guidelines (2011), “Avoid legal, foreign, and technical jargon”.",
        alternatives=("call me on 020 …", "write to us", "reply to this email", "ask"),
        quiet_near="hand arm shelf handle grab door rail balance",
        phrases="""
            reach~ out to [us|me|our] => contact~ !! for reaching out
            reach~ out to [you|your] => contact~
            reach~ out to [the] => contact~ ?? reach~ out to the ..2 <people> !! (pier|garden~|land|branches|tree~|road~|path~|terrace|beach|jetty|headland|roof) ..1 reach~ out | out to the (best|left|right|sea|coast|horizon|river|world|server~)
            reach~ out to support =>? contact~ support
            reach~ out to (him|her|them|customer|any|one|someone|anyone|his|a|an|customers|billing)
            (reached|reaching) out (about|regarding|with|because|via|by|today|again|on|concerning|as|$) !! for reaching out
            (feel free to|please|can|always|hesitate to|and|just|us) reach out (if|with|for|at|via|by|anytime|any time|directly|here|again|should|through|about|on|and|when|shortly|soon|$)
            (will|we|i|you may|to) reach out (with|via|by|directly|should|through|about|shortly|soon|within)
        """,
        bad=(
            "If you have questions, please reach out to our support team.",
            "You can reach out to me directly.",
            "Feel free to reach out anytime.",
            "An adviser will reach out to you within two days.",
            "I'm reaching out regarding your recent stay.",
            "Don't hesitate to reach out if anything is unclear.",
        ),
        good=(
            "If you have questions, reply to this email and I'll answer.",
            "The pier reaches out to the sea, and the path to the left.",
            "Reach out and hold the rail while the bus turns.",
            "Never reach out of the carriage window.",
            "Keep medicines out of the reach of children.",
            "I'll call you on Thursday to see how the new boiler is doing.",
        ),
    ),
    Rule(
        id="jargon-internal-terms",
        family="jargon",
        dimension="humanity",
        message="“{text}” is a name from inside the company; use the word the reader knows.",
        why="Labels of your own departments and systems tell the reader that they are an item in a queue.",
        source="Federal Plain Language Guidelines (2011), “Avoid legal, foreign, and technical jargon”; NN/g, “Match between the system and the "
        "real world”.",
        alternatives=(
            "the people who repair boilers",
            "I've passed it to Priya, who …",
            "by 5 pm on Friday",
            "every time you deal with us",
        ),
        phrases="""
            (tier|level) (1|2|3|one|two|three) (support|team|agent~|engineer~|queue|escalation|technician~|specialist~)
            (l1|l2|l3) (support|team|agent~|engineer~|queue)
            (to|by|with|our|the|from|relevant|appropriate) (backend|back end|back office) (team|department|staff|colleagues|office)
            (your|the|this|our) (case|ticket|request|query|issue|complaint|matter|incident) (has been|was|is being|is|will be|have been) (triaged|dispositioned|transitioned|ticketed|tiered)
            (your|the|this|our) (case|ticket|request|query|issue|complaint) ..2 (workflowed|reassigned to (a|the|our) queue)
            (been|be|is|was) (triaged|dispositioned|transitioned) (to|by|into|as|and) !! nurse | hospital | patient~ | emergency | ambulance
            (transitioned|moved|changed|set) to (status|state) (closed|resolved|pending|open|on hold|complete|in)
            (per|within|under|meet|breach|against|our|the|agreed|standard) (sla|slas|kpi|kpis|tat|rca|eod|sop|sops)
            (sla|kpi|tat|rca) (of|is|for|has|will|breach|target~|timelines)
            (by|before|until) (eod|cob|eow|eom)
            (customer|client|digital|key|our|every|multiple|all|brand|each) touch (point|points)
            (customer|client|digital|key|our|every|multiple|all|brand|each|these) touchpoint~
            (your|customer|address|key|their|solve|solving|common|eliminate|our|those) pain points
            (key|all|our|relevant|internal|multiple|other|external|various|valued|with|to|the|business|important) stakeholders
            (inbound|outbound) (call|contact|inquiry) (volume|volumes|team|center)
            (our|the|each|all|industry|across|multiple|key|business) verticals
            (wallet share|share of wallet|churn risk|customer segment~|high value (customer~|segment~))
            (line|lines) of business (that|you|we|team|has|have|for|is)
            (our|the|internal) (crm|erp|workflow engine|ticketing tool|ticketing system) (shows|show|indicates|system|has|will|does)
            (raised|opened|created|logged|raise|log|open|generated) (a|an) (internal|backend|tier 2|level 2|jira|itsm|servicenow) (ticket|case|request|incident)
            (your|the|an|a|our|this|complete|upload|with|of|and|for|under) (kyc|aml|rma|sla|slas|ltv|erc|msisdn|mpan|mprn|uprn|grn|csat|rfo|bau|poa|awb|moq|tat|rca|cob) !! stands for | short for | stock keeping | loan to value | know your customer | (abbreviated|means)
            your (_|) (sku|skus|lifetime value)
            (rma|kyc|aml|awb) (number|id|code|form|status|is|check~|checks|verification|process|details|must|pending)
            (last mile|first mile|middle mile) (depot|delivery|carrier|courier|partner~|hub|logistics|provider|network|operation~)
            (sortation|linehaul|line haul|cross docked|cross docking)
            (business unit|cost center|profit center) (has|have|is|will|that|responsible|owner|approval|head)
            (in|to|through|from|entered|our|the) (underwriting|fulfillment|processing|triage|moderation|adjudication|provisioning|escalation|verification|dispatch) (queue|pipeline|workflow|stage|bucket)
            (workstream~|work stream~)
            your (_|_ _) pain points !! massage | muscle~ | press | back | joint~
            (train crew|traincrew|crew|cabin crew|driver|staff) resource~ (;|issue~|availability|shortage~|constraint~)
            (shortage|lack|absence|unavailability) of (a|an|) (_|) (resource~|traincrew) (;|to|for) !! water | food | natural | learning | online
            (due to|owing to|because of|given) (current|our|some|) (resource|resourcing) (issue~|constraint~|availability|pressure~|challenge~|limitations)
            time to value
            (onboarding|sales|go to market|renewal|expansion|growth|outbound) motion !! slow motion
            (customer|buyer|user) persona~ !! (create|edit|add|delete|build|draw) (a|your|new)
            (land and expand|ideal customer profile|cross functional pod~|swim lane~)
        """,
        bad=(
            "Your case has been triaged and assigned to Tier 2 support.",
            "I have forwarded this to our back-end team.",
            "We answer within our SLA of 72 hours.",
            "Case 88213 has transitioned to status CLOSED.",
            "We will share the RCA by EOD.",
            "We value you at every touchpoint.",
            "We have informed all relevant stakeholders.",
            "Our new tool solves your pain points.",
            "The RMA must be printed and your KYC is pending.",
            "It is at the last-mile depot awaiting sortation.",
            "Tell me about your biggest pain points.",
            "The 9:14 is cancelled owing to a shortage of driver resource.",
            "Replies are slow due to resourcing constraints.",
            "The new tour shortens time-to-value.",
            "Our renewal motion starts in May.",
            "We built it with three buyer personas in mind.",
        ),
        good=(
            "I've passed this to Sam, who repairs the meters, and he'll call you by Friday.",
            "A nurse at the hospital will have triaged your mother before you arrive.",
            "Press on the pain points with two fingers and hold for ten seconds.",
            "We promised an answer by 5 pm on Friday, and here it is.",
            "Your case is packed in bubble wrap and on its way.",
            "Level 2 of the car park is closed today.",
            "The last mile of the walk is uphill.",
            "Each product needs a SKU.",
            "Customers by lifetime value",
            "Mark your own pain points on the back in the drawing.",
            "The library is a free resource for you.",
            "A sensor in the lamp sees motion.",
            "There is a shortage of water resources in the valley.",
        ),
    ),
    Rule(
        id="jargon-machine-talk",
        family="jargon",
        dimension="humanity",
        message="“{text}” is one machine talking to another; say what happened and what to do now.",
        why="A person who is stuck gets a line from a log. It tells them nothing to do and makes them feel at fault.",
        source="NN/g, “Error-Message Guidelines”: use human-readable language and hide obscure error codes.",
        alternatives=("we lost the connection; please try again", "that code has run out; here is a new one"),
        phrases="""
            (exception|error) (was|has been|is|been) (thrown|raised|caught|encountered by the (server|system))
            (threw|throws|throwing|throw) an (exception|error)
            (unhandled|uncaught|runtime|fatal|null pointer|stack|io|socket|timeout) exception
            (fatal|runtime|internal server|parse|syntax|segmentation|kernel|marshalling|serialization) (error|fault) !! line # | column # | out of memory
            (invalid|expired|malformed|missing|bad|unauthorized) (token|payload|parameter~|argument~|syntax|request body|schema|session id|auth token|csrf token|api key|credentials supplied|object|query string) !! line # | column #
            (null|undefined) (pointer|reference|object)
            (failed|fails|fail) (schema|server side|input|client side|payload|checksum) validation
            (http|https) (status|error|response) (code|) (#|4|5)
            (api|endpoint|backend|server|upstream|gateway|webhook|payload|query|database) (returned|responded with|threw|failed|timed out|rejected|is unreachable) !! (to|with|in|into|from|on|of|by|via) (a|the|your|our|this|that|remote|) (_|) (server|database|api|backend|gateway|webhook) (failed|rejected|timed out)
            (authentication|authorization|validation|handshake|request) (failure|exception|timeout)
            (operation|query|transaction|process|thread|request|session) (aborted|was aborted|has been aborted|timed out unexpectedly|was terminated unexpectedly|terminated with)
            (stack trace|core dump|errno)
            (exit|return) code !! means | meaning | stands for | what is
            (token|checksum|session|hash|signature|version|schema|type|data|key) mismatch
            (bad gateway|gateway timeout|service unavailable error|(failed|exited|returned|responded) with (a|an|) (error|code|status|#|exit))
            (the|your|this) requested (resource|action|operation|function|transaction|object|entity|endpoint|url|uri|document|record|service|asset) (could|can|was|is|does|has|had) (not|no longer|failed) !! (if|when|whenever) the
            (user|caller|principal|client|subject) (is|was) (not|un) (authorized|permitted|allowed|entitled|authenticated) to (perform|access|execute|complete|carry out|invoke|proceed|view) !! if | when | whether
            (not|un) (authorized|permitted|allowed) to perform (the|this|that) (requested|) (action|operation|function|task|request)
            (unhandled|unknown|internal|fatal|runtime|unspecified) (exception|system error|application error|server fault|failure) (has|was|occurred|encountered|in|$)
            (operation|action|process|execution|transaction) (aborted|not permitted|is not permitted|was aborted|failed with|not supported|forbidden|has failed)
            (mandatory|required) (parameter|attribute|value|element) (_|) (is|was|) (missing|null|empty|not (populated|supplied|specified))
            (could not|can not|unable to|failed to|not) (be|) (locate|located|resolve|resolved|retrieve|retrieved|instantiate|deserialize) (on|from) (this|the|our|remote) (server|host|backend|database) !! email~ | address
            (reference|record|entity|object|row|account|customer|user) (id|identifier|key|entity|object) (does not exist|not found|could not be resolved|is null|is undefined)
            the server (is unable|was unable|could not|can not|did not|encountered|refused|returned|failed) !! if the | when the | restaurant | waiter | (mail|your|remote) server
            null (value|field|entry|record)
            (violates|violated|violation of) (a|an|the|) (unique|integrity|foreign key|schema|check|database|) (constraint|schema) !! zoning | building
            (was|is|been|were) (rejected|refused) by the server
            session (has been|was|is) terminated !! if | when
            (request|transaction|query|operation|command|job|action) (failed|was unable|is unable) to (execute|commit)
            the (current|authenticated) user (is|has|does|can|lacks) !! if | when | whether
            ^ (session|token|credentials) (is|are|) (invalid|null) $
            ^ (please|kindly|) (re authenticate|reauthenticate) ($|to|and|now|your)
            ^ (please|) (contact|consult|notify|see) (your|the|an) (system|site|network|) (administrator|admin|webmaster) $
        """,
        spares=_is_a_pointer,
        quiet_near="developer developers sdk endpoint documentation webhook curl json plugin",
        bad=(
            "An exception was thrown while we saved your booking.",
            "The API returned an invalid token.",
            "Fatal error: your order was not saved.",
            "Your payload failed schema validation.",
            "Request aborted. Contact your administrator.",
            "The requested operation could not be completed at this time.",
            "User is not permitted to execute this function.",
            "You are not authorised to perform this action.",
            "Unknown system error encountered.",
            "The value violates constraint R_04 and was rejected by the server.",
            "Your session has been terminated with status 0x80F1.",
            "Action not supported.",
            "A required parameter is missing.",
            "Customer record could not be retrieved from the server.",
            "Customer ID does not exist.",
            "The server encountered a problem with your basket.",
            "Your query failed to execute.",
            "Session invalid.",
            "Re-authenticate to continue.",
            "An unexpected error occurred. Please contact your administrator.",
        ),
        good=(
            "Exit code 1 means that the copy stopped early.",
            "We lost the connection and saved what you typed. Please try again.",
            "Your laundry token opens locker 4.",
            "I've made an exception for you and your dog.",
            "Developers: an invalid token gives you a 401.",
            "Logging in to the remote server failed.",
            "The plugin was switched off after a fatal error.",
            "Unknown word at line 4, column 9: bad syntax.",
            "Two people could not be added, as the step in the database failed.",
            "You can't see this page yet. Ask Ana to add you.",
            "The service you asked for isn't running on Sundays.",
            "We couldn't find that page. It may have moved to the new menu.",
            "The song you requested could not be played in time.",
            "If the server could not be reached, try another.",
            "To join the choir group, contact the administrator.",
            "You are new here. Contact your administrator.",
        ),
    ),
)
