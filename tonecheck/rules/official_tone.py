"""Official tone: the distance of an office, written to one person."""

import re

from tonecheck.patterns import lazy
from tonecheck.rule import HINT, Match, Rule

# Commencement is also the day of diplomas, and a commencement fee is no start.
_GRADUATION = (
    "ceremony | graduation | graduate~ | guest~ | gown~ | campus | class of | diploma~ | degree~"
    " | commencement (address|speech|speaker|day|payment~|fee~|charge~|notice~|letter~|pack~)"
    " | ^ commencement (is|begins|takes|will|weekend|week|day|starts|exercises|tickets|falls)"
)

# Where “yourself” is the reader doing something to or for themselves.
_SELF = (
    "(you|to|can|please|not) (_|) (send|keep|protect|give|make|ask|help|write|email|call|text|allow|hide|remove|block|transfer|assign|message|copy|move"
    "|forward|invite|see|get) ..4 (to|from|for) (yourself|yourselves) | (message|email|mail|gift|present|note|reminder|copy|photo|picture|postcard) (from|of|for)"
    " (yourself|yourselves) | if you"
)

_WHICH = lazy(
    r"\s(?:two|both|three|several|\d+)\b[^?!]{1,120}[.:;–—,]\s*(?:which|who|what|is|are)\b[^.!?]{1,80}\?", re.IGNORECASE
)


def _asks_which(match: Match) -> bool:
    """Whether what the records show is two of a thing, and the reader is asked which is theirs."""
    return _WHICH.match(match.prose.text, match.span.end) is not None


RULES = (
    Rule(
        id="official-receipt",
        family="official-tone",
        dimension="humanity",
        message="“{text}” is how a registry stamps a letter; say that you read it, and what you think.",
        why="The reader wrote to somebody. An acknowledgement of receipt answers that a paper has arrived.",
        source="tonecheck rubric, humanity; Plain English Campaign, “The A to Z of alternative words”: "
        "acknowledge, further to.",
        alternatives=("thank you for your letter", "I've read your note", "you asked whether …"),
        phrases="""
            (in|acknowledge|acknowledges|acknowledging) (safe|) receipt of
            (confirm|confirms|confirming) (safe|) receipt of
            (this|the) (email|letter|message|notice) (acknowledges|confirms) (receipt|that we have received)
            (receipt|arrival) of (your|the) (_|) (_|) (is|has been|was) (hereby|) (acknowledged|noted|confirmed)
            (your|the|this) (contents|remarks|comments) (has|have|is|are|was|were) (been|) (duly|hereby|) (noted|acknowledged|received and noted|logged|registered|taken on record|recorded and)
            (the contents of which|contents) (are|have been|is|were) (duly|) noted
            (your|the|our) (letter|email|correspondence|communication|memo|fax) (dated|of even date|of the #|bearing)
            your (correspondence|communication) (of|to|regarding|concerning|with|on|about|has|was|is|in)
            further to (your|our|my|this|previous|the (above|aforementioned|foregoing))
            (in|with) (further|) reference to (your|our|my|the above)
            with reference to the above
            (with|in) (regard|regards|respect) to the (above|aforementioned|captioned|subject)
            (re|regarding) the above (mentioned|matter|subject|account|order|claim)
            (i|we) (refer|write with reference|write in connection|write further|write in relation|write regarding|write in response|am writing with reference|are writing with reference|am writing further|are writing further) (to|with) (your|our|the|my|previous)
            (in|by way of) (response|reply|answer) to your (letter|correspondence|communication|email of|inquiry (of|dated)|complaint (of|dated)|message (of|dated)|above)
            (reference|ref) is (made|invited|drawn) to
            (this|the (above|captioned)) (has reference|refers|pertains) to (your|the)
            (following|as per) (your|our) (telephone conversation|telecon|recent (correspondence|communication)|trailing (mail|email)|trail mail|request below|discussion)
            as per (your|our|the) (request|instruction~|records|policy|discussion|conversation|agreement|terms|attached|below|above|email|contract|schedule|system)
            (we|i) (note|have noted|duly note) (from (our|your)|the contents|with (concern|interest|regret)|that you (have|are|did|were|wish))
            (confirm~|acknowledge~) (the|your|safe|) reception of !! (hotel|wedding|drinks) reception
            (we|i) (also|do|have|) (note|noted|duly note) your ..2 (comment~|remark~|observation~|concern~|feedback|complaint~|dissatisfaction|disappointment|objection~|frustration|criticism~) (regarding|about|concerning|on|in relation|with regard|in respect|relating|with|as to|$) !! (and|so) (we|i|) (have|will|are|am|changed|fixed|moved|booked|took|made|agree)
        """,
        bad=(
            "We are in receipt of your letter.",
            "We acknowledge receipt of your email dated 3 May.",
            "With regards to the above, please see the attached.",
            "Further to your call, we have raised a claim.",
            "I refer to your letter of 2 June.",
            "Your remarks have been duly noted.",
            "As per your request, your plan has been changed.",
            "We confirm the reception of your payment.",
            "We note your remarks about the state of the changing rooms.",
            "We have noted your concerns regarding the new school bus.",
            "I note your dissatisfaction with the lawn treatment.",
        ),
        good=(
            "Thank you for your letter. You asked whether the fee can be dropped, and yes, it can.",
            "Keep your receipt in case you want to exchange the shirt.",
            "The town is two miles further to the north.",
            "Give my regards to your sister.",
            "I've read your note, and you're right.",
            "I can confirm your booking for the reception at six.",
            "We noted your comments about the stairs and have booked you the ground floor.",
            "Please note your comments on the form.",
            "I noted your remarks on the draft, so I have moved the second picture.",
        ),
    ),
    Rule(
        id="official-kindly",
        family="official-tone",
        dimension="humanity",
        message="“{text}” is an order in ceremonial dress; “please” or a question is warmer.",
        why="The formula is polite in form only: it comes from offices, and reads as an instruction to a subordinate.",
        source="tonecheck rubric, notes (“kindly” adds little warmth); GOV.UK style guide, on plain English.",
        alternatives=("please reply", "could you send me …?", "tell me what you think", "please do this today"),
        phrases="""
            kindly (revert|advise|note|confirm|do|refer|provide|contact|ensure|submit|complete|allow|let|share|send|reply|respond|check|click|update|verify|make|follow|fill|use|log|call|email|arrange|treat|accept|acknowledge|expedite|forward|give|keep|review|sign|return|see|visit|wait|bear|remit|settle|pay|go|try|download|upload|look|take|ignore|disregard|help|assist|quote|enter|select|consider|request|inform|await|attach|enter|reset|restart|process|resolve|proceed|indicate|read|remember|cooperate|bring|mention|include|note) !! (you|she|he|they|who|have|has|and|so) kindly
            (please|and|would you|could you|request you to|requested to|are|must) kindly (_)
            (do|doing|done) the needful
            (please|kindly|request you to|will|shall|to|not|you|we|i|and) revert (to us|to me|with|on|by|at|asap|as soon|accordingly|within|shortly|soon|to you|once) !! change~ | edit~ | old | previous version | original | default | earlier version | settings
            (awaiting|await|look forward to|waiting for|pending) your (revert|kind reply|kind response|favorable|earliest|urgent|kind|prompt|positive|speedy) (reply|response|revert|action|confirmation|consideration|attention|$)
            revert back (to (us|me|you|them)|with|by|asap|soon|shortly|$) !! change~ | edit~ | version~
            (please|kindly) revert $
            please advise (us|me|on|if|whether|as to|accordingly|how|when|what|$|by|at|of|asap|regarding|which|your|soonest)
            (please|kindly) (do|take) (the|) (necessary|needful|same at the earliest|due action|corrective action)
            (for|to|at) your (kind|) (perusal|information and necessary action|ready reference|kind attention|kind consideration|kind information|necessary action|further necessary action|good self|esteemed)
            for your (information|reference|review|records|attention) (and|) (necessary action|perusal|please|further action|and perusal|and records|and action)
            perusal
            (peruse|perusing) (the|our|this|your)
            (good self|goodself|your good selves|your esteemed|esteemed (customer|client|organization|company|sir|guest~))
            (please|kindly) intimate (us|me|the|if|your|to)
            (prepone|preponed|preponement)
            (same|the same) (has been|is being|will be|is) (forwarded|attached|enclosed|processed|done|resolved|updated|informed|escalated|communicated|intimated|rectified)
            respected (sir|madam|customer|sirs)
            (please|kindly) (oblige|co operate with us|bear with the same)
            (we|i) (humbly|earnestly|cordially|hereby|kindly|respectfully) (request|ask|invite|urge|beg|submit|inform)
            (early|earliest) (action|reply|response|attention) (is|will be|shall be) (requested|appreciated|solicited)
            (so|be as|as) (kind|good) as to
            (would|could|will) you (please|kindly|) be (so|very|) (kind|good) (as|enough) to
        """,
        bad=(
            "Kindly revert with your order number.",
            "Please do the needful.",
            "Please revert back to us at the earliest.",
            "The report is attached for your perusal.",
            "Kindly complete the form below.",
            "Please advise whether you wish to go ahead.",
            "We humbly request you to wait.",
            "Please kindly confirm your address.",
            "Please be so kind as to sign the form.",
            "Please revert at the earliest.",
        ),
        good=(
            "Your neighbour kindly took in the parcel.",
            "Thank you for the photos you so kindly sent.",
            "Could you send me your order number?",
            "You can revert to the old settings with one click.",
            "Our vets advise you to keep the cat indoors.",
            "She treats every guest kindly.",
            "Nothing to revert: the page is as it was.",
            "You can always revert back to the old layout.",
        ),
    ),
    Rule(
        id="official-enclosed",
        family="official-tone",
        dimension="humanity",
        severity=HINT,
        message="“{text}” is what clerks wrote; “here is” does the same and sounds like you.",
        why="The formula puts a piece of paper first and the reader second.",
        source="Plain English Campaign, “The A to Z of alternative words”: please find enclosed, I enclose; Strunk "
        "& White.",
        alternatives=("here is your invoice", "I've attached your invoice", "you'll find the form below"),
        phrases="""
            (enclosed|attached|appended) (herewith|hereto|) (please|kindly) find
            (please|kindly) (find|see) (the|) (enclosed|attached|appended|below mentioned|herewith) !! please see the attached (photo|picture)
            (please|kindly) find (your|our|the|a|my|here|below) (_|) (_|) (_|) (enclosed|attached|below|herewith|appended)
            (enclosed|attached) (is|are) (herewith|please|the aforementioned)
            (attached|enclosed|annexed|forwarded|submitted|sent) (hereto|herewith)
            (please find|find|is|are) (attached|enclosed) (hereto|herewith)
            (please|kindly) (refer|see) (to|) (the|) (attached|enclosed|appended|undermentioned|trailing) (document|file|letter|schedule|annexure|mail|email|for|sheet)
            (we|i) (enclose|attach|append|submit|forward) (herewith|hereby|for your|below for your)
            (under|in) (separate cover|the annexure|cover of this letter)
            (please|kindly) (find|see) (below|hereunder|hereafter) (the|our|your|a)
            (please|kindly) (find|see) (below|hereunder|hereafter) for (the|) (details|information|more) =>? the details are below
            (please|kindly) (find|see) (below|hereunder|hereafter) for (further|more|additional|full) (details|information) =>? the details are below
            (please|kindly) (find|see) (below|hereunder|hereafter) for (our|your|a)
            (please|kindly) (find|see) in (the|) (attachment|annex|enclosure)
            (you will|will) find (enclosed|attached|annexed|herewith|in (the|) (attachment|annex|enclosure))
        """,
        bad=(
            "Please find attached your invoice.",
            "Enclosed please find two copies of the lease.",
            "Kindly find enclosed the form.",
            "Please find your statement attached.",
            "Please see attached for your reference.",
            "We enclose herewith your new card.",
            "Please see below for details.",
            "Please find in attachment your certificate.",
            "You will find enclosed the overdue invoices.",
        ),
        good=(
            "Here is your invoice.",
            "I've attached the photo you asked for.",
            "The garden is enclosed, so your dog can run about.",
            "Please find a seat; the film starts at eight.",
            "The handle is attached with two screws.",
            "You will find the key attached to a cork.",
        ),
    ),
    Rule(
        id="official-office",
        family="official-tone",
        dimension="humanity",
        message="“{text}” hides the person who writes; who are you, and who will deal with this?",
        why="Readers want to know that somebody answers for what is said. An office, a department or a system "
        "does not.",
        source="Packard, Moore & McFerran 2018, “(I’m) Happy to Help (You)”, Journal of Marketing Research; "
        "tonecheck rubric, humanity.",
        alternatives=("I", "Priya in repairs will call you", "I can see that …", "you paid twice in May"),
        phrases="""
            (this|the issuing|the undersigned|the relevant) (office|directorate|bureau|ministry|authority|administration) (has|is|will|does|can|cannot|shall|requires|regrets|wishes|considers|would|acknowledges|received|must|reserves|may|was|did)
            (this|the undersigned) department (has|is|will|does|can|cannot|shall|requires|regrets|wishes|considers|would|acknowledges|received|must|may)
            (contact|notify|inform|write to|reply to|advise|call|visit) (this|the undersigned) (office|department)
            (to|with|by|from|at) this (office|department) (within|by|for|as soon|before|at|and|in|immediately|on|$)
            (the (present|) (writer|undersigned)) (of this letter|will|has|is|would)
            (the|our|by|to|with|your) (relevant|concerned|appropriate|respective|competent|responsible|corresponding|specialized|applicable) (department~|team~|authority|authorities|office~|personnel|party|parties|section|unit|official~|division~|desk|person|officer|stakeholder~|colleague~|business unit) !! emergency
            (the team|team|department|person|the department|the person) concerned (has|will|for|is|to|and|in|$)
            (our|the) (records|system|systems|database|files|data|account records) (indicate|indicates|show|shows|reflect|reflects|suggest|suggests|confirm|confirms|state|states|demonstrate|reveal|do not (show|reflect|indicate|contain)|does not (show|reflect|recognize|allow|permit)) !! x ray~
            according to our (records|system|systems|database|files|data|logs)
            (per|based on) our (records|files|system|systems|logs|database)
            (has|have|been|was|is|are|were|be) (_|) (forwarded|passed|escalated|referred|routed|redirected|transferred|assigned|submitted|sent|handed over) (on|) to (the|our|a) (relevant|concerned|appropriate|respective|responsible|correct|management|senior management|higher authorities|specialist|internal|back|technical|higher|dedicated) (department~|team~|authority|office|section|personnel|for|party|unit|colleagues|attention|level|and|$)
            (management|the management|the administration|the organization|the company) (has|have|regrets|apologizes|wishes|would like|thanks|requests|appreciates|cannot|is unable|is pleased|kindly) (to|decided|you|that|for|its|any|the|all|be|accept|determined)
            by order of (the|) (management|manager|director|council|board)
            (the|our) (system|platform|software|computer|program) (will not|does not|cannot|has|did not) (let|allow|permit|accept|recognize|rejected|flagged|determined|automatically)
        """,
        spares=_asks_which,
        bad=(
            "This office has no further information.",
            "Your complaint has been passed to the relevant department.",
            "Our records indicate that you have not paid.",
            "The concerned team will contact you.",
            "The team concerned has your form.",
            "According to our records, your card has expired.",
            "Management has decided to close the pool.",
            "Please notify this office within seven days.",
            "Our records show two missed visits.",
        ),
        good=(
            "I've asked Priya in repairs to call you today.",
            "I can see that you paid twice in May.",
            "The post office on Elm Road opens at nine.",
            "Here is a copy for your records.",
            "Your office chair arrives on Monday.",
            "In an emergency, call the relevant authorities on 112.",
            "Our records show two Anna Riggs in your street. Which of them is moving out?",
        ),
    ),
    Rule(
        id="official-convenience",
        family="official-tone",
        dimension="humanity",
        severity=HINT,
        message="“{text}” asks for speed, or promises it, without a date; name the day.",
        why="The reader cannot tell whether it means today or next month, and the formula sounds like an order.",
        source="tonecheck rubric, humanity (“specific, honest”); Plain English Campaign, “The A to Z of "
        "alternative words”: forthwith, in due course.",
        alternatives=("by Friday", "when you have a minute", "within three days", "today"),
        phrases="""
            at (your|the|our|their) (earliest|soonest|first|very earliest|utmost earliest) (possible|) (convenience|opportunity|availability|possible|instance)
            at (the|your) earliest (possible|) (convenience|opportunity|date|moment|$|and|so|please)
            at (the|your) soonest
            (in|within|after) (a|the) (stipulated|prescribed|allotted|requisite|mandated) (time|timeframe|time frame|period|timeline|deadline|date|turnaround|time period)
            (forthwith|henceforth|henceforward|thenceforth)
            with immediate effect =>? from today
            (without|with no) (further|undue|any further|any) delay !! we | i | sorry
            as a matter of (urgency|priority|course|utmost urgency)
            (immediate|urgent|prompt|earliest|your earliest|utmost|timely) (attention|action|response|cooperation|reply|consideration) (is|to|in|will be|would be|on|from you|regarding) (required|requested|needed|appreciated|this|the matter|greatly|very much|the above|much|expected|necessary|highly|sought|this matter)
            (attend|attended|attending) to (this|the|your) (matter|request|issue|inquiry|query|account) (urgently|promptly|at|immediately|as soon|without|forthwith|by|in)
            by (return of post|return post|return mail|return email|return|close of business|close of play|no later than close)
            (on|before) (or before|or prior to) the (due date|stipulated|specified|said|aforementioned)
            (in|with) (the|all|due|utmost|your) (fullness of time|due expediency|due haste|good time)
            (until|till) further notice !! water | gas | evacuate
            (in the interim period|in the intervening period|pro tem)
        """,
        bad=(
            "Please reply at your earliest convenience.",
            "Please attend to this matter urgently.",
            "Please return the badge forthwith.",
            "Your prompt attention to this matter is appreciated.",
            "Your access ends with immediate effect.",
            "Documents must arrive within the stipulated time.",
            "Please answer by return of post.",
            "Forms must come within the stipulated period.",
        ),
        good=(
            "Please reply by Friday.",
            "Our convenience store is open until midnight.",
            "Choose a day that's convenient for you.",
            "The golf course is closed until May because of floods.",
            "I'll write again on Tuesday, with the date.",
            "The earliest train leaves at five.",
            "The room isn't sold after the given date.",
            "See all sales within a given time frame.",
        ),
    ),
    Rule(
        id="official-verbs",
        family="official-tone",
        dimension="corporate",
        severity=HINT,
        message="“{text}” is what officials say; people “start”, “try”, “find out” and “send”.",
        why="A formal verb for an everyday action puts a counter between writer and reader.",
        source="Plain English Campaign, “The A to Z of alternative words”: commence, endeavour, ascertain, remit, "
        "furnish.",
        alternatives=("the everyday word: “start”, “try”, “find out”, “send”, “end”",),
        phrases=f"""
            commence~ => start~ !! commence fire | (fireworks|parade|ceremony|race~|procession|concert|performance|match|regatta|wedding|funeral|display|tournament|festivities|hearing|trial) (will|shall|) commence~
            commencement => start ?? (the|its|your|our|their|'s|lease|tenancy|contract|course|policy|works) commencement (of|date~|and|<then>|is|was|will) | ^ commencement date~ !! {_GRADUATION}
            (before|prior to) commencement => before the start !! {_GRADUATION}
            (on|upon|at) commencement => at the start !! {_GRADUATION}
            after commencement => after the start !! {_GRADUATION}
            from commencement => from the start !! {_GRADUATION}
            commencement (payment~|fee~|charge~|notice~|letter~|pack~)
            endeavor to => try to ?? (<verbal>|also|always|and|do|does|did|team|staff) endeavor !! (<the>|<my>|best|joint|new|constant|worthy|further|continued|long|ongoing|noble|honest) endeavor
            endeavors to => tries to ?? (he|she|it|who|which|that|always|also|company|team|bank|council|hotel|university|airline|and) endeavors !! (<the>|<my>|best|joint|new|past|many|constant|further|continued|other) endeavors
            endeavored to => tried to
            endeavoring to => trying to
            (every|our best|all|best) endeavor~
            ascertain~
            (to|must|please|and|should|will|kindly|shall|or) remit (the|your|payment|a|full|all|this|any|to|it|#|by|immediately|within|outstanding)
            remittance (of|is|to|must|in|should|will|from|advice must)
            (to|must|please|and|should|will|shall|kindly) furnish (us|the|your|a|any|all|proof|details|further|such|me|with|full|additional|copies|evidence)
            furnish us with => give us
            (to|please|you|us|kept|keep|be|been|duly) apprised (of|about|on)
            apprise~ (you|us|me|of|the)
            (terminate|terminated|terminating|terminates) (your|the|this|our|my|a) (_|) (_|) (account|contract|service~|subscription|agreement|membership|policy|plan|employment|tenancy|lease|session|call|access|cover|connection|line|registration|benefit~|call) !! either | both of us | both parties | each of us | any of us
            (account|contract|service|subscription|agreement|membership|policy|plan|tenancy|access|cover|registration) (has been|will be|is|was|may be|being|shall be|can be|to be) terminated
            termination of (your|the|this) (_|) (account|contract|service~|subscription|agreement|membership|policy|plan|tenancy|access|cover)
            (to|will|shall|must|please|we|should) (procure|solicit|elicit) (a|the|your|from|an|such|replacement)
            (effectuate|promulgate|necessitate|necessitates|necessitated|ameliorate|rectify|rectified|rectifying|alleviate any|remedy) (the|this|your|a|any|that|these|by|an|it|further|our)
            (purchased|resides|resided|residing|domiciled) (from our good|at the (property|address|above|said)|at the premises|within the)
            (transmit|transmitted|convey|conveyed|communicated|relay|relayed|disseminate|disseminated) (to|your|the|this|our) (feedback|comments|concern~|sentiments|message|details|form|information|complaint|thanks|apologies|relevant|remarks|observations|management|department) !! (cable|signal|virus|radio)
            (to|will|please|must|and|you|may|can|then) proceed (to|with) (the|complete|make|fill|submit|pay|select|contact|call|enter|your|provide|close|cancel|process|payment) !! next (page|step) | checkout | gate | exit | basket
            (permit|enable) (us|you) to (effect|better serve|continue to|ascertain|verify|proceed|investigate|fulfill|render)
            (cease|ceases|ceased) (to|all|operation~|trading|using|functioning|service|be|providing|immediately|and|offering|with) !! fire
            (cognizant|cognisant|mindful) (of|that) (the|our|your|any)
            (request~|require~|desire~|wish~) (the|) (undersigned|cooperation|indulgence|forbearance|attendance) (of|from|in|on|at)
            (undertake|undertakes|undertook|undertaking) to (_) !! funeral
            (avail|availed|availing) (of|yourself|the|this|our)
            (dispatch~|despatch~) (a|the|an|your) (letter|cheque|engineer|technician|documentation|communication|correspondence|certificate|statement|replacement card)
            (inform|notify|advise|advising|notified) (us|our office|the company|this office|the bank) (of any change|immediately|forthwith|accordingly|promptly|in writing|without delay|prior|thereof)
            (retain|keep) (this|a copy of this) (letter|email|notice|document|for|message) (for|your|future) (your records|records|future reference|reference|your reference)
            (necessitate|necessitates|necessitated|necessitating)
            (adhere|adhered|adhering|adherence) to (our|the|these|all|any|this|company|strict|following) (_|) (_|) (rule~|policy|policies|guideline~|code|terms|regulation~|requirement~|standards|instruction~|procedure~|deadline~|conditions|protocol~|following)
            (per annum|per diem|inter alia|ad hoc basis|pro rata basis|vis a vis|ipso facto|mutatis mutandis|bona fide|prima facie)
            (relocate|relocating|relocation) to (a|an|our) (alternate|alternative) (premises|location|facility|accommodation)
            (upon|on) (arrival|request|departure|presentation) (at|of) (the|our) (premises|establishment|facility|property)
            disregard~ (this|that|our|the) (_|_ _|) (notice~|email~|message~|letter~|reminder~|mail|request~|invoice~|text|communication|statement) !! you (have|) disregarded
            (draw|drawing|direct|invite) your (kind|) attention to
            (payment|reply|response|settlement|sum|amount|funds|explanation|information|answer|documents|refund) (is|are|was|were|be|has|have|not|will|should|) (not|) (be|been|) forthcoming
            not (be|been|) forthcoming !! about | (he|she|they) (was|were)
            (documentation|document~|evidence|proof|certificate~|details|particulars|information|receipt~|form~|probate|identification) (is|are|has been|have been|be|must be|to be|was|were) (not|) (duly|) furnished
        """,
        bad=(
            "Work will commence on Monday.",
            "We will endeavour to respond within five days.",
            "Please remit payment by the due date.",
            "We are trying to ascertain the cause.",
            "You must furnish us with proof of income.",
            "Your subscription has been terminated.",
            "Please avail yourself of our helpline.",
            "We have conveyed your feedback to the branch.",
            "Guests must adhere to the dress code.",
            "Please proceed to make the payment.",
            "If you have paid, please disregard this notice.",
            "I would draw your attention to page 4.",
            "No explanation was forthcoming from the seller.",
            "If the documents are not forthcoming, we will decide without them.",
            "The account stays shut until proof of address documents are furnished.",
        ),
        good=(
            "Work starts on Monday.",
            "This bus terminates here.",
            "We'll try to answer within five days.",
            "The flat is furnished, and the bed is new.",
            "Your parking permit is on its way.",
            "The tape adheres to any dry surface.",
            "Press the button to proceed to checkout.",
            "The parade will commence at the town hall.",
            "Commencement weekend starts on May 12.",
            "Either of us may terminate the lease at the end of a month.",
            "You can continue to make changes until Friday.",
            "Works inside one network, viz. yours.",
            "Please proceed to the next page.",
            "The report shows a disregard for safety.",
            "Here are our forthcoming walks.",
            "The flat is furnished and has a new oven.",
        ),
    ),
    Rule(
        id="official-yourself",
        family="official-tone",
        dimension="corporate",
        severity=HINT,
        message="“{text}” dresses up “you” and “me”; the short word is polite, and right.",
        why="“Yourself” for “you” is borrowed respect: it sounds like a counter, and the reader hears no person in it.",
        source="Fowler, “A Dictionary of Modern English Usage”: self; tonecheck rubric, corporate (stock phrases).",
        alternatives=("from you", "to you", "call me", "Tom and I"),
        phrases=f"""
            (for and|payment~|letter~|reply|replies|response~|instruction~|confirmation|contact|communication~|correspondence|receipt|received|reach~ us|hear|heard|hear back|heard back|hearing|news|feedback|request~|await~|require~|need~|obtain~|forthcoming|outstanding|nothing|anything|signature~|deposit~|arrive~|cheque~|document~|form|forms|information|details|particulars|input|agreement|approval|consent|query|inquiry|call) ..2 from (yourself|yourselves) !! {_SELF}
            (we|i|been|be|being|is|are|was|were) ..4 (send|sent|email|emailed|across|over|get|sending|forward~|post|posted|issue|issued|refund|refunded|provide~|supply|supplied|return|returned|write|wrote|written|speak|spoke|spoken|explain~|available|acceptable|convenient|suitable|owed|due|payable|owing|deliver|delivered|dispatch~|confirm~|apologize~|apologies|relate~|caused|pass|passed|offer|offered|charge~|revert|reply|replied|respond~|attach~|addressed) ..3 (to|with|for) (yourself|yourselves) !! {_SELF}
            (<customer>|people|organizations|companies|businesses|families) such as (yourself|yourselves|ourselves|myself)
            (valued|loyal|good|respected|dear|trusted|great) (<customer>) (like|such as) (yourself|yourselves)
            for and on behalf of (yourself|yourselves)
            (as|we|i|was|been|lovely|good|great|nice|pleasure|having) (_|) (discussed|agreed|spoke|spoken|speaking|talking|chatting|chatted|arranged|dealt|dealing|corresponded|liaised|meeting) ..2 (with|to) (yourself|yourselves) !! {_SELF}
            on behalf of (yourselves|ourselves)
            (ourselves|myself) and (yourself|yourselves)
            (yourself|yourselves) and (ourselves|myself)
            (to|please|and|can|may|could|must|should|or) (contact|call|email|phone|ring|text|inform|notify|reach|write to|speak (to|with)|reply to|respond to|report to|ask for|return it to|let) (myself|ourselves) !! i (will|have to|need to|had to|want to|can|must) | {_SELF}
            ^ (myself|ourselves) (and|or) (_|_ _|_ _ _|_ _ _ _) (will|would|are|have|can|shall|look)
            (_|team|colleague~) and (myself|yourself|yourselves|ourselves) (will|would|are|have|can|shall|look|were|met|agreed|spoke|discussed) !! (he|she|they|you|we) (_|) (him|her|them|your|our)
            (we|i) (will|can|would like to|must|shall|have to|are pleased to|wish to|would|am writing to|are writing to|hereby) (also|now|then|) (advise|inform|assure|notify|thank|contact|call|invite|ask|offer|assist|remind|update|refund|meet|visit) (yourself|yourselves)
            (^|if|when|that|as|once|because|unless) (yourself|yourselves) (are|have|will|would|may|can|wish|require|need|do)
            (by|from|of) (yourself|yourselves) (on|in|dated) (the|your|our|#|<month>) (_|) (letter|email|form|call|visit|meeting|#) !! {_SELF}
        """,
        bad=(
            "No reply has been received from yourself.",
            "We have yet to hear from yourselves.",
            "A new card was posted to yourselves on Monday.",
            "I have forwarded the quote to yourself.",
            "Is this time convenient for yourselves, or are Tuesdays better? We can make ourselves available to yourselves.",
            "It is customers such as yourself who make us.",
            "We welcome loyal members like yourself.",
            "The work is done for and on behalf of yourselves.",
            "This stays between ourselves and yourselves.",
            "Please contact myself or a colleague.",
            "Myself and the team will be in touch.",
            "Ana and myself will visit on Tuesday.",
            "We would like to inform yourselves of a change.",
            "Tell us if yourselves would prefer Monday.",
        ),
        good=(
            "Look after yourself.",
            "Keep a copy for yourself, and send one to us.",
            "You can send yourself a test email.",
            "You'll have the pool to yourselves until nine.",
            "We've had nothing from you since May.",
            "Please introduce yourself to the nurse.",
            "You can't remove the admin role from yourself.",
            "Apply on behalf of yourself or a child.",
            "Take a photo of the scratch and email it to yourself.",
            "I went to check the pipe myself and will call you tonight.",
            "We've kept the best table for ourselves and you can join us.",
            "We built the oven ourselves.",
            "Do it yourself and save £40.",
            "You could call it yourself.",
            "If you see a message from yourself, somebody may have faked your address.",
        ),
    ),
    Rule(
        id="official-request",
        family="official-tone",
        dimension="humanity",
        message="“{text}” speaks to a crowd from a loudspeaker; ask this reader, as you would at the counter.",
        why="A request in the passive to “customers” is nobody asking nobody. It is easy to ignore and hard to like.",
        source="Federal Plain Language Guidelines (2011), “Use pronouns to speak directly to readers”.",
        alternatives=("please bring your ticket", "could you call me before Friday?", "you might want to bring a coat"),
        phrases="""
            you are (hereby|kindly|therefore|respectfully|strongly|cordially|also|accordingly|) (requested|advised|reminded|instructed|directed|urged|asked|recommended|notified|cautioned|obliged) to (_)
            you are (hereby|kindly|therefore|also|) (reminded|advised|cautioned|requested) that
            (is|are) (hereby|kindly|politely|respectfully|gently|therefore|also|once again|) (reminded|advised|cautioned) (that|to|of (the|their|our)) !! (we|i|she|he) (are|is|am) | by (text|email)
            (it|you) (is|are) (hereby|kindly|therefore|respectfully|strongly|earnestly|) (requested|advised|recommended|suggested|desired|expected) (that|of you|by)
            (attention|notice) (all|is hereby given|to all) (customers|passengers|guests|that|residents|users|tenants)
            notice is (hereby|) (given|served)
            (we|i) (would|should) be (most|very|extremely|so|much|) (grateful|obliged|appreciative) if (you|your)
            (we|i) (would|shall|should) (greatly|very much|highly|be|really|) (appreciate) (it if|your (prompt|kind|immediate|early|urgent|understanding|cooperation|assistance|response|feedback|attention|time))
            (we|i) (respectfully|kindly|hereby|must|strongly|would|formally) (request|ask|require|urge|advise) (that|you to|your|all|customers|the)
            (we|i) request (that|you|your|all|customers|the|a)
            we (require|request) (you to|that you|from you)
            (no|any) (_|) (persons|person|individuals) (under|are|is|may|without|wishing|who|seeking|shall|must)
            (it is|is) (strictly|expressly|absolutely|) (forbidden|prohibited|not permitted) to !! smok~ | swim~ | fire
            it (would|will|shall) be (much|greatly|highly|very much|most|) appreciated if
            it is (imperative|incumbent|mandatory|compulsory|obligatory) (that|upon|on)
            (appreciate|appreciated|await~) your (prompt|immediate|early|timely|speedy) (payment|attention|response|reply|settlement|remittance|action)
            your (_|_ _|full|immediate|) (cooperation|co operation|compliance|assistance|understanding|prompt payment|attention|forbearance) (in this matter|in this regard|on this|on this matter|herein|with this|at all times|) (is|will be) (hereby|fully|urgently|greatly|) (expected|required|demanded|requested|anticipated|essential|imperative|sought|awaited|mandatory) !! not required
            we (expect|require|demand|insist (on|upon)|anticipate) your (_|_ _|) (cooperation|co operation|compliance|attention|payment|response|reply|attendance|adherence)
            the (use|consumption|wearing|carrying|playing|sounding|displaying|placing|parking|feeding|taking) of ..5 (is|are) (strictly|expressly|) (not (permitted|allowed)|prohibited|forbidden) !! fire | lift~ | elevator~ | gas | oxygen | fuel | petrol | drone~ | (by law|under the)
            your (_|) (compliance|adherence|punctuality|forbearance|prompt payment|prompt attention|immediate attention) (in this matter|) (is|will be|would be) (greatly|much|highly|very much|) appreciated
            (we|i) (trust|assume|expect|am sure|are sure|know|hope) (that|) ..3 (rely|count|depend) (on|upon) your (full|continued|) (cooperation|co operation|compliance|understanding)
        """,
        bad=(
            "Ticket holders are reminded that bags may be searched.",
            "You are requested to bring your ticket.",
            "You are strongly advised to arrive early.",
            "You are reminded that smoking is not allowed.",
            "We would be grateful if you could call us.",
            "It is requested that you leave the form at the desk.",
            "You are hereby reminded to pay your invoice.",
            "We require you to sign the form.",
            "Notice is hereby given that the pool will close.",
            "It is imperative that parents adhere to the timetable.",
            "We appreciate your prompt payment.",
            "Your full compliance at all times is expected.",
            "We require your prompt reply.",
            "The wearing of outdoor shoes in the hall is not permitted.",
            "Your punctuality is appreciated.",
            "We trust that we can count on your full cooperation.",
        ),
        good=(
            "We are reminded that spring is late each year.",
            "You're reminded by text the day before.",
            "Please bring your ticket.",
            "You're invited to our open day, and there's cake.",
            "Could you call me before Friday?",
            "You asked us to keep the shed open, and we have.",
            "Many customers ask for the window table.",
            "Your doctor may ask you to fast before the test.",
            "Is it mandatory? No, you choose.",
            "You can use your phone in the hall, but not on the ward.",
            "Your attention is not required: the oven stops by itself.",
            "The use of lifts in a fire is forbidden.",
            "We know your understanding of Welsh is better than ours.",
        ),
    ),
    Rule(
        id="official-closing",
        family="official-tone",
        dimension="humanity",
        severity=HINT,
        message="“{text}” ends the letter like a form letter; end with what happens next, or with thanks that mean "
        "something.",
        why="A stock closing undoes a personal letter: the reader sees that the last line was there before they wrote.",
        source="Mailchimp Content Style Guide, “Voice and Tone”; tonecheck rubric, humanity (scripted).",
        alternatives=("If anything is unclear, reply to me.", "I'll call you on Friday.", "Thank you for telling us."),
        phrases="""
            (i|we) (trust|hope) (that|) (this|the above|the foregoing) (is (satisfactory|acceptable|in order|of assistance|to your satisfaction|clear|sufficient|self explanatory)|clarifies|meets with|answers|addresses|satisfies|resolves|settles|finds you|suffices|explains|will be of|meets your) !! (sent|parcel)
            (i|we) (trust|hope) (this|that this|the above) (information|response|clarification|explanation|email|letter|matter) (is|clarifies|helps clarify|answers|meets|addresses|resolves|will be|has|finds)
            (i|we|) (hope|trust|hoping|trusting) (this|that this|my) (email|letter|message|note|) finds you
            (thanking|thank) you in (anticipation|advance) !! thank you in advance for coming
            (assuring|assure) you of our best (attention|service~|intentions)
            should you (have|require|need|wish|want|desire) (any|further|additional|any further|any additional|any other|more) (further|additional|) (questions|queries|inquiries|clarification~|assistance|information|concerns|details|support|help) (or) (_|) (concerns|queries|assistance|clarification~|information|questions|please|do not|kindly|feel|require|comments|issues)
            should you (have|require|need) (any|further|additional|more|assistance|clarification)
            (do not|never|not to|without) (hesitate|be afraid) to (contact|call|email|reach|get|write|ask|let|give|message|revert|approach|phone|ring|reply) !! hesitate to (call|ring|text|phone) me | hesitate to get (help|advice|medical|professional) | hesitate to (contact|ask|call|email|approach|phone|ring|write to|message) (other|others|potential|people|someone|anyone|friends|emergency|999|911|112|them|him|her|your (own|representative~)|(a|an|the|your) (police|ambulance|emergency|doctor|gp|midwife|nurse|dentist|vet|pharmacist|lawyer|solicitor|friend~|neighbor~|family|teacher~|senator|mp))
            feel free to revert
            (we|i) (look|am looking|are looking) forward to (hearing from you (at|regarding|within)|your (reply|response|favorable|early|prompt|positive|feedback|kind|valued|continued|confirmation|cooperation)|receiving your (_|) (reply|response|payment|confirmation|instructions|comments|feedback)|serving you|being of service|(your |)continued (patronage|custom|business|support|cooperation))
            (awaiting|await|eagerly awaiting) your (response|reply|feedback|confirmation|instructions|further instructions|advice|early)
            (yours|i remain|we remain) (obediently|truly and sincerely|your (obedient|humble) servant~|yours (faithfully|truly))
            no further (correspondence|communication~|discussion) (will|shall|can|regarding|is)
            (your|the) (business|custom|patronage|loyalty|trust) is (important|valued|appreciated|greatly|highly|very much)
            ^ (trusting|hoping) (that|) (this|these|the above|the enclosed|the attached|all|our _) (is|are|meets|meet|finds|clarifies|assists|answers|will|has|proves|suffices|resolves|satisfies|helps)
            ^ trusting (that|) you (will|are|have|find|can)
            ^ hoping to hear (back|) (from you|your)
            (meet|meets|met|meeting) with your (kind|full|) (approval|satisfaction|requirements|agreement|acceptance|expectations)
            being of (continued|further|continuing|ongoing|future|any|) (service|assistance) (to you|in|again|at|$)
            (remain|remaining) at your (complete|full|entire|) (disposal|service)
            (am|are|is) (ever|always|only too|) at your (complete|full|entire) (disposal|service)
            (ever|always|only too|most) (ready|willing|happy|pleased|glad) to be of (service|assistance)
            (is|was|has been|been|always) (our|a) (great|real|) (pleasure|privilege|honor) (to (serve|assist|be of|have been of)|serving|assisting) (you|service|assistance) !! your (guide|teacher)
        """,
        bad=(
            "I trust this clarifies the matter.",
            "Thanking you in anticipation.",
            "Should you require any further information, please contact us.",
            "Please do not hesitate to contact us.",
            "Please do not hesitate to contact a member of our team.",
            "We hope this email finds you well.",
            "We look forward to your early reply.",
            "Assuring you of our best attention.",
            "Awaiting your further instructions.",
            "Trusting this clarifies the position.",
            "Hoping that the enclosed is of help.",
            "Hoping to hear from you soon.",
            "I attach two designs, which I hope meet with your approval.",
            "We look forward to being of further assistance.",
            "We remain at your disposal.",
            "It has been a privilege to serve you.",
        ),
        good=(
            "If anything is unclear, reply to me and I'll explain.",
            "I'll call you on Friday to hear how it went.",
            "We trust this baker with our bread, and so can you.",
            "I hope the new boiler keeps you warm.",
            "Don't hesitate at the crossing: the driver waits for you.",
            "Don't hesitate to contact potential supporters before the launch.",
            "Don't hesitate to ask your neighbours for a hand with the marquee.",
            "If the pain comes back, do not hesitate to call an ambulance.",
            "Don't hesitate to contact your GP, who knows you.",
            "The shop is closed on Monday.",
            "I look forward to meeting you on Tuesday.",
            "Thanks for trusting this garage with your first car.",
            "Hoping for sun, we've put the chairs out.",
            "You have a boat at your disposal all week.",
            "Ana will meet with your builder on Friday.",
        ),
    ),
)
