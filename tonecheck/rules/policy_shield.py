"""Policy shields: a rule or a machine stands between the writer and the reader."""

from tonecheck.rule import HINT, WARNING, Rule

_OUR = (
    "(our|company|the company|the company 's|store|shop|hotel|airline|bank|club|corporate|internal|the store 's|the "
    "hotel 's|standard|company wide|current|strict)"
)
_KIND = (
    "(current|internal|strict|standard|general|existing|company|store|return~|refund|cancellation|exchange|privacy"
    "|security"
    "|booking|fare|baggage|pricing|shipping|warranty|billing|hotel|house|corporate|published|no refund|data|returns "
    "and refunds|new|usual|credit|lending|payment|fair use|fair usage|acceptable use|usage|attendance|late"
    "|no show|admissions|ticketing|sickness|data protection|returns|deposit|gift card|price match|data retention)"
)
_RULE = "(policy~|rule~|procedure~|guideline~|protocol~|regulation~|practice~|process~)"
_SOURCE = (
    "tonecheck rubric, humanity and focus; Packard, Moore & McFerran (2018), Journal of Marketing Research, on a "
    "person who answers (“I”)."
)
_GIVES = (
    "cover~ | insur~ | premium | you can | you may | you are (entitled|welcome|free) | for free | full refund | "
    "free of charge | we will refund"
)

RULES = (
    Rule(
        id="policy-shield",
        family="policy-shield",
        dimension="focus",
        severity=WARNING,
        message="“{text}” hides behind a rule; tell the reader the reason for it, or what you can do.",
        why="“Policy” tells the reader that nobody thought about their case, and that nobody here may.",
        source=_SOURCE,
        alternatives=(
            "I can't …, because …",
            "After 30 days the maker doesn't take it back from us. What I can do is …",
            "You can send it back within 60 days.",
        ),
        phrases=f"""
            (as per|per) ({_OUR}|our _|the) ({_KIND}|) {_RULE} !! {_GIVES}
            (as per|per) (company|store|hotel|airline|bank|shop|corporate) (_|) {_RULE} !! {_GIVES}
            (in accordance with|in line with|in keeping with|according to|pursuant to|in compliance with|consistent with|as required by|as stated in|as outlined in|as set out in|as specified in|as detailed in|based on| following) {_OUR} ({_KIND}|{_KIND} and _|) {_RULE} !! {_GIVES}
            under {_OUR} ({_KIND}|) {_RULE} !! {_GIVES}
            (due to|because of|owing to|on account of|by virtue of|as a matter of|for reasons of) ({_OUR}|our _|a|the| ) ({_KIND}|) (policy~|protocol~|procedure~|guidelines|rule~ and regulation~) !! change~ in | {_GIVES}
            for policy reasons
            policy (reasons|grounds|restrictions|constraints)
            (as per|per|under|against) management {_RULE}
            (it is|this is|that is) _ policy (not|never|that|to only|to) !! government | state | foreign | public | insur~ | a
            in (line|keeping|accordance) with (our|the) (fair usage|usage|_|_ _|_ and _) policy , (your|you|we|i|the| this|all) (_|_ _|) (has|have|will|can|may|is|are|must) (be|been|not|to|now|) (reduced|limited| charged|cancelled|suspended|restricted|declined|refused|unable|not|removed|returned|closed|slowed| withheld|forfeited|non) !! {_GIVES}
            ^ (as per|per) (_|_ _) (policy~|guideline~|regulation~|protocol~|procedure~) !! cover~ | insur~
        """,
        bad=(
            "As per our policy, the deposit is non-refundable.",
            "In accordance with company policy, we do not offer refunds.",
            "Due to policy, we cannot share this.",
            "Per our returns policy, opened items are not accepted.",
            "Under our cancellation policy the fee stays.",
            "As a matter of policy we don't give reasons.",
            "Per carrier policy, no claim can be made before day ten.",
        ),
        good=(
            "Under our returns policy you can send it back within 60 days.",
            "As per your insurance policy, your bike is covered.",
            "Your policy number is 1182.",
            "We can't take back opened food, because nobody else could eat it. I've refunded half.",
            "Read our privacy policy to see who sees your data.",
            "Per night, policy holders pay £4.",
        ),
    ),
    Rule(
        id="policy-shield-not-allowed",
        family="policy-shield",
        dimension="focus",
        severity=WARNING,
        message="“{text}” lets a document say no; say it yourself, with the reason.",
        why="A policy cannot listen. The reader sees a person who could help hiding behind paper.",
        source=_SOURCE,
        alternatives=("I can't do that, because …", "We only … because …. Here's what would work: …"),
        phrases=f"""
            {_OUR} ({_KIND}|) (policy~|rule~|procedure~|guidelines|terms|regulations|protocol~) (clearly|strictly| simply|unfortunately|currently|explicitly|) (does|do|will|can) not (currently|) (allow|permit|let| cover|provide|include|support|extend|accommodate|give|enable|make) !! let us down | insur~
            {_OUR} ({_KIND}|) (policy~|rule~|procedure~|guidelines|regulations|protocol~) (clearly|strictly|simply| explicitly|unfortunately|) (prevent~|prohibit~|forbid|forbids|require~|state~|stipulate~|dictate~| specify|specifies|limit~|restrict~|preclude~|mandate~|say|says)
            (it is|this is|that is) (simply|just|not|against|unfortunately|) (our|company|the company 's|store|hotel| airline|standard|corporate) (_|) policy !! to (refund|give|help|pay) | ^ (this is|here is) our (data|privacy|cookie|cookies|security|accessibility|editorial) policy
            (against|outside|outside of|not within|contrary to|beyond) {_OUR} ({_KIND}|community|content|posting|) (policy~|rules|guidelines| procedure~)
            our policy is (not to|never to) !! because | since | so that | instead | as (_|_ _|) (have|has|are|is|can|could|would|might|may|we|they|it) | you can | (i|we) (can|will)
            our policy is (that|clear|strict|very clear|no)
            (policy|rules|company rules) (is|are) (policy|rules|clear|very clear|strict)
            (our|the|these) (terms|terms and conditions|conditions|small print|contract) (is|are) (quite|very|perfectly|crystal|) clear (on|about|that|here|$)
            (not allowed|not permitted|not authorized|not able|unable|forbidden|prohibited) ... (under|by|per|due to| because of) (our|company|the company 's|store|internal) (_|) (policy~|rules|guidelines|procedures| regulations)
            we have a (strict|firm) (no _|_|) policy
            (head office|hq|corporate|management|our supplier|our lawyers|compliance|rule~|procedure~|guideline~| protocol~|regulations|company policy|_ policy|policies) (_|) (do|does|will|would) not (currently|) (allow|permit|let) (us|me|_) !! insur~ | cover~ | insurance | garden
            regulation~ (require~|oblige~|compel~|force~|prevent~|prohibit~|forbid~|forbids) (us|me|that we|the) !! to (check|ask|see|verify)
            ^ (procedure|protocol|policy|company policy|our process|standard procedure|the rulebook|our rulebook|procedures) ((dictates|demands|stipulates|mandates|prescribes|dictate|demand) _|(requires|require|states) (that|us|you|me))
            (against|contrary to|violates|violated|breaks|breaches) our (community|content|posting|house) (standards|code)
        """,
        bad=(
            "Our policy does not allow refunds after 14 days.",
            "Our terms are clear on this: late guests lose the table.",
            "Company policy prohibits us from sharing names.",
            "I'm afraid it's company policy.",
            "Our policy is that deposits are kept.",
            "That is against our policy.",
            "Our guidelines clearly state that pets stay outside.",
            "Protocol demands two signatures.",
            "Your photo goes against our community standards.",
        ),
        good=(
            "Your policy does not cover floods, but the council's fund does.",
            "Our policy is to refund every late parcel in full.",
            "Dogs are welcome; we only ask you to keep them off the beds.",
            "The law does not allow us to sell fireworks before October.",
            "It's not allowed to park here, so use the yard behind the shop.",
            "Our policy is never to call you at work, because you may not be free to talk.",
            "Procedure requires fasting from midnight.",
            "This is our cookie policy…",
            "We vote against our standards being lowered.",
        ),
    ),
    Rule(
        id="policy-shield-system",
        family="policy-shield",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” blames the computer; say what you, a person, can do about it.",
        why="“The system won't let me” tells readers that a machine is in charge and that nobody will step in.",
        source=_SOURCE,
        alternatives=(
            "I can't change it from here, so I've asked Ana in billing to do it by noon.",
            "Our form only takes one name. Send me both and I'll add them by hand.",
        ),
        phrases="""
            (our|the|my|this) (computer|booking|billing|reservation|ticketing|payment|current|internal|ordering| automated|online|back end|) (system~|software|platform|computer~) (currently|unfortunately|simply| just|) (does|do|will|can|is|are|has|have) not (currently|able to|yet|) (allow|permit|let|support| recognize|accept|enable|able|designed|set up|capable|have the (option|ability|facility)|show|provide| offer|give)
            (our|the) (computer|booking|billing|reservation|automated|online|) (system~|software|computer~) (will|has| have|is) (not let|not allow|automatically|unable to|prevent~|rejected|declined|flagged|determined| cancelled|locked|blocked|refused|require~) !! switches | heating | alarm | immune
            (system|systems|software|it|technical|technological) (restriction~|limitation~|constraint~)
            (due to|because of|owing to) (our|the|a|an|) (current|internal|computer|it|) system (update~|upgrade~| migration|requirement~|setup|limitation~|restriction~)
            (is|was|been|are|were) (automatically|) (generated|cancelled|rejected|declined|flagged|blocked|applied| calculated|issued|processed) (automatically|) by (the|our) (_|) (system~|computer~|software|algorithm~)
            the computer says
            (that is|this is|it is|is) (just|simply|) (how|the way) (our|the) (_|) (system~|software|process~| computer~) (work~|is|are|operates|calculates|has been|was)
        """,
        bad=(
            "Our system does not allow changes after booking.",
            "The computer won't let me add a second name.",
            "Due to system limitations, we cannot split the bill.",
            "The fee was applied automatically by our system.",
            "Our systems do not currently support two addresses.",
        ),
        good=(
            "The heating system does not need a service this year.",
            "Your operating system will not show the pop-up twice.",
            "I can't split the bill online, so I've done it by hand.",
            "Our ticket system was down for an hour; everything is back.",
        ),
    ),
    Rule(
        id="policy-shield-terms",
        family="policy-shield",
        dimension="focus",
        severity=WARNING,
        message="“{text}” answers a person with small print; say the part that matters in your own words.",
        why="Quoting terms at someone who asked for help says: you signed, so it's your problem.",
        source=_SOURCE,
        alternatives=(
            "You can cancel until the day before.",
            "The plan runs for 12 months, so it ends on 3 May. If you need out sooner, …",
        ),
        phrases="""
            (as per|per|pursuant to|in accordance with|in line with|as stated in|as outlined in|as set out in|as specified in|as detailed in|as described in|as mentioned in|as agreed in|according to|in compliance with) (the|our|your) (_|full|general|) (terms|conditions|t c|ts and cs|agreement|contract|tenancy agreement|user agreement) !! you can | you may | you are (entitled|free|welcome) | cover~
            (under|subject to) (our|your) (_|full|general|) (terms|conditions|agreement|contract|tenancy agreement) !! you can | you may | you are (entitled|free|welcome) | cover~
            (under|subject to) the (terms and conditions|terms of (your|our|the agreement|the contract)) !! you can | you may | you are (entitled|free|welcome) | cover~
            (our|the) (full|) (terms|conditions|terms and conditions|terms of (service|use)|agreement|contract) (clearly|explicitly|) (state~|stipulate~|specify|specifies|provide that|say|says|require~|make it clear|do not (allow|permit))
            you (have|had|) (already|) (agreed|accepted|consented|signed up) (to|) (our|the|these|this) (_|) (terms| conditions|contract|agreement) !! (if|until|unless|before|once) you
            (by|when) (signing|accepting|agreeing|using|purchasing|booking) ... you (agreed|have agreed|accepted| consented)
            refer (to|you to) (our|the|your) (_|) (terms|contract|agreement|conditions|t cs|small print)
            terms and conditions apply
            (under|per|as per|pursuant to|in accordance with|in line with|according to|subject to|by virtue of|refer you to) (clause|section|paragraph|article|condition|schedule) ..2 of (your|our|the) (_|_ _|) (agreement|contract|terms|policy|lease|tenancy|conditions|terms and conditions) !! you can | you may | you are (free|welcome|entitled) | cover~
            (conditions|terms|rules|contract|agreement|policy|fare rules|small print) (that|which|) you (have|) (accepted|agreed|signed|ticked|acknowledged|consented)
            (as per|per) (clause|section|paragraph|article|condition|rule|para|subsection) #
            refer (you|back|) to (clause|section|paragraph|article|condition|rule|para) (#|_) (_|) of (the|our|your) (_|) (handbook|agreement|contract|terms|policy|lease|tenancy|conditions|rules|rulebook|code|regulations|bylaws|small print)
        """,
        bad=(
            "As stated in our terms and conditions, deposits are not returned.",
            "Our terms clearly state that bags are charged.",
            "You agreed to our terms when you signed up.",
            "Please refer to your contract.",
            "Terms and conditions apply.",
            "Pursuant to the agreement, notice is 60 days.",
            "As per rule 7, lockers are emptied at ten.",
            "Please refer to section 4 of your lease.",
        ),
        good=(
            "Under the contract you can leave at any time.",
            "We've rewritten our terms so that they fit on one page.",
            "I'm sorry the fee surprised you. I've taken it off.",
            "Read the contract tonight, and ask me anything tomorrow.",
            "We pay $2 per article you write.",
            "Section 21 of the Act gives you two months.",
        ),
    ),
    Rule(
        id="policy-shield-vague-reason",
        family="policy-shield",
        dimension="focus",
        severity=HINT,
        message="“{text}” is a reason that explains nothing; give the real one, or leave it out.",
        why="Readers notice a reason that is none, and assume that the true one would embarrass us.",
        source="tonecheck rubric, corporate (noun-heavy evasion, euphemism).",
        alternatives=(
            "because the bridge is closed",
            "We don't have enough drivers this week.",
            "The law asks us to keep your name for six years.",
        ),
        phrases="""
            for (security|data protection|privacy) reasons , (we|i) (can not|are unable|are not able|will not|do not) (tell|say|share|explain|discuss|disclose|give|reveal|comment)
            for (legal|compliance|regulatory|administrative|operational|business|commercial|technical|internal| logistical|organizational|contractual|data protection|confidentiality|safeguarding|accounting) (reasons|considerations) !! tax | needed for | court
            (due to|because of|owing to|for) (operational|commercial|business|logistical|organizational| administrative|staffing|internal|regulatory|unforeseen operational) (reasons|requirements|constraints| considerations|needs|issues|challenges|difficulties|reason)
            (standard|normal|usual|common|routine|company|industry|general) (operating|business|company|industry|) (procedure~|practice~|protocol) !! good practice | yoga | surgery | medical
            (my|our) hands are tied
            (not|never) (our|company|the company 's|general|standard) (practice|procedure|habit) to
            (not|no|lack the) (have the|) (authority|authorized|empowered) to (make|change|refund|give|approve|offer| discuss|override|waive|grant|authorize|issue)
            (above|beyond) my (pay grade|remit|authority)
            rules are rules
            (just|only|simply) following (the|our|) (procedure~|orders|rules|policy|protocol|guidelines|process)
            (those|these|them) (are|is) (the|our) rules
            (due to|because of|owing to|under|per|as per|on account of|with) (the|) (gdpr|data protection|privacy| health and safety|compliance|confidentiality|hipaa|regulatory|regulations|legislation|security) (rules|law~|regulation~|requirement~|legislation|act|reasons|restrictions|concerns|) , (we|i|our staff|our team) (can not|are unable|am unable|am not|are not|could not|will not|have to|must|do not)
            (can not|could not|unable to|not able to|not allowed to|not permitted to) ... ... (due to|because of| owing to) (the|) (gdpr|data protection|privacy|health and safety|compliance|confidentiality|hipaa| regulatory|regulations|legislation) !! cover~
            (we|i) (simply|just|do|always|) (have to|must|need to|are obliged to|are required to|are bound to|am required to) (follow|stick to|adhere to|abide by|go through|respect) (the|our|a|due|certain|strict| company|this|these) (_|) (process~|procedure~|protocol~|rules|policy~|guidelines)
            (we|i) (are|am) (simply|just|only|) bound by (our|the|company|internal|strict|certain) (_|) (process~| procedure~|protocol~|rules|policy~|guidelines|regulations|terms)
            (we|i) (are|am) only (allowed|permitted|authorized|able) to (offer|say|give|refund|tell|discuss|issue| quote|do)
            (our|the|my) (insurer~|lawyer~|auditor~|head office|accountants|legal team|supervisor|legal department| compliance team) (insist~|require~|demand~|do not (allow|let|permit)|does not (allow|let|permit)|will not (allow|let|permit)|say~|tell~ us)
        """,
        bad=(
            "Due to GDPR, we can't tell you that.",
            "We have to follow the process.",
            "For operational reasons, the 9:14 does not run.",
            "This is standard procedure.",
            "Due to business requirements, the office moves.",
            "I'm afraid our hands are tied.",
            "It is not our practice to give reasons.",
            "I am not authorised to waive the fee.",
        ),
        good=(
            "The 9:14 doesn't run today because the driver is ill.",
            "The piano practice room is free at six.",
            "Keep this receipt for tax reasons.",
            "Your operation is a small one and takes ten minutes.",
        ),
    ),
)
