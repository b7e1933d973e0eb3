"""Nominalisation: verbs made into nouns, so that nobody does anything."""

from tonecheck.rule import HINT, Rule

_SOURCE = "Federal Plain Language Guidelines (2011), “Avoid hidden verbs”."

RULES = (
    Rule(
        id="nominalisation-make",
        family="nominalisation",
        dimension="corporate",
        severity=HINT,
        message="“{text}” hides a verb in a noun; use the verb.",
        why="The action is buried in a noun, so the sentence gets longer and the reader has to dig it out again.",
        source=_SOURCE,
        alternatives=("pay", "change", "decide", "apply", "buy"),
        phrases="""
            make~ a payment to
            make~ (a|an|the|your|any|each|all|further|full|no|that|one off) (_|) payment~ (online|by|in|before|today|via|using|over|at|through|now|on|with|towards|for|and|of|within)
            (to|can|wish|want|like to|must|you|please|not|by|when|before|after|should|still|and) (make|makes|made|making) (a|your|the|full|this|another) (_|) payment
            make~ (a|your|the|full|an) (_|) payment $ !! ^ make
            make~ a determination (about|as to|on|regarding|of|whether)
            make~ (the|a|an|any) (final|) (determination|submission|modification~|alteration~|rectification|substitution|deduction|disclosure)
            make~ an assessment of => assess~
            make~ an application (for|to)
            make~ a purchase (of|on|from|at|with|in|online)
            make~ (a|an|any|the) (amendment~|modification~|adjustment~) to
            make~ amendments to
            make~ modifications to
            make~ an adjustment to
            make~ adjustments to
            make~ (an|your) (enquiry|inquiry) (about|regarding|into|with|as to|of)
            make~ contact with =>? contact~
            make~ (reference|allusion) to => refer~ to
            make~ a recommendation (that|for|to|as to)
            make~ provision for
            make~ (a|your) selection (from|of|between|$)
            make~ (a|the) (decision|choice) (as to|regarding|with regard|in respect|concerning|in relation)
            make~ (an|the) (attempt~|effort~|endeavor~) to =>? try~ to
            make~ every (effort|endeavor|attempt) to =>? try~ hard to
            make~ an exception (for|to) (the|our|this) (policy|rule|terms) !! glad
            make~ (a|the) request (for|that|to|in writing)
            make~ use of => use~
            make~ (a|the) comparison (of|between)
            make~ an announcement (that|of|about)
            make~ an improvement (to|in)
            (effect|effects|effected|effecting) (a|the|your|any|this|such|payment|change~|delivery|repair~|cancellation|renewal|an) (_|) (of|to|by|on|payment|change~|cancellation|repair~|transfer|refund|renewal|in)
            (be|been|is|was) effected (by|prior|before|in|within|on|$)
            (i|we|has|have|council|board|company|management|team|bank) ..1 (made|taken|make|taking|making) (a|the) (_|) decision (to|not to|that)
            make~ arrangements for (the|your|a) (collection|delivery|return|payment|removal|disposal|repair|inspection|transfer|release)
            (will|to|has|have|which|shall|would) come into (effect|operation|force) !! law | act | ban | treaty
            (comes|came|coming) into (effect|operation|force) (on|from|in|as) !! law | act | ban | treaty | regulation~
        """,
        bad=(
            "Please make a payment to British Gas by Friday.",
            "You can make your payment online.",
            "We will make a determination as to your eligibility.",
            "To make an application for a permit, visit our office.",
            "We made adjustments to your bill.",
            "You can make use of the gym from six.",
            "Our team will make every effort to assist you.",
        ),
        good=(
            "You can pay online.",
            "Make a cup of tea and call us when you like.",
            "We've made a mistake on your bill.",
            "You can make changes until Friday.",
            "Your medicine may have side effects.",
            "We make the bread ourselves.",
        ),
    ),
    Rule(
        id="nominalisation-carry-out",
        family="nominalisation",
        dimension="corporate",
        severity=HINT,
        message="“{text}” makes a procedure of a verb; say that you looked, checked or fixed.",
        why="Readers picture people who look and check. An investigation “conducted” has no people in it.",
        source=_SOURCE,
        alternatives=("I've looked into it", "we check", "an engineer will look at your meter"),
        phrases="""
            carry~ out an (investigation (of|into)|(enquiry|inquiry) into) => investigate~
            (conduct~|perform~) an (investigation (of|into)|(enquiry|inquiry) into) => investigate~
            carry~ out an inspection of => inspect~
            (conduct~|perform~) an inspection of => inspect~
            carry~ out (a review|a check|an evaluation|an assessment|an examination|an analysis|an audit|a verification) of =>? check~
            (conduct~|perform~) (a review|a check|an evaluation|an assessment|an examination|an analysis|an audit|a verification) of =>? check~
            (carry out|carries out|carried out|carrying out|conduct~|perform~|undertake~|execute~|complete~|initiate~|commence~|launch~|held|hold) (a|an|our|the|this|any|such|further|some|regular|routine|your) (full|thorough|internal|detailed|further|complete|comprehensive|preliminary|proper|in depth|extensive|independent|formal|routine|quick|regular|careful|) (investigation~|review~|assessment~|inspection~|evaluation~|analysis|analyses|examination~|audit~|verification~|enquiry|inquiry|inquiries|search of) !! you | research | surveyor | doctor | nurse | survey~ | patient
            (carry out|carrying out|conduct~|perform~|undertake~) (investigations|inspections|evaluations|verifications|assessments|works|modifications|remedial|rectification|improvement works|maintenance activities|identity verification) (to|on|in|of|at|and|works|work|activities|for)
            (investigation~|review~|assessment~|inspection~|enquiries|inquiries|maintenance|work|works|checks|verification|upgrade) (is|are|was|were|will be|has been|have been|is being|are being|being|to be|can be|must be) (carried out|conducted|undertaken|performed|effected|executed)
            perform~ (the|a|an|your) (registration|cancellation|activation|installation|payment|login|log in|update|reset|verification|authentication|migration|download|confirmation|calculation|transaction) (of|process|procedure|by|on|in|using|via|to|at|$)
            perform~ (the|these|this|following|any) (operation~|procedure~) !! surgeon | surgery | theater | hospital
            (carry out|carries out|carried out|carrying out|conduct~|perform~|undertake~|execute~) (a|an|our|the|this|any) (_|) (reconciliation|calibration|validation|recalculation|assessment~|evaluation~|verification|consultation|survey of|risk assessment|modification~|reassessment|inventory|stocktake) (of|on|into|with|for|to|$) !! patient~ | doctor | nurse | surveyor
            undertake~ (a|an|the) (_|) (reorganization|refurbishment|overhaul|rationalization|restructure|restructuring|redesign|upgrade|renewal|exercise|programme|program) (of|on|to|in) !! course | study
            (a|an|the|further) (_|) (review|investigation|assessment|inspection|evaluation|inquiry|reassessment) (of|into) ..4 (will be|is being|has been|was|must be) (undertaken|conducted|carried out|performed|held|arranged) !! doctor | nurse | patient
        """,
        bad=(
            "We will carry out an investigation into your complaint.",
            "An inspection of the property will be carried out. A review is being undertaken.",
            "Our team conducted a thorough review of your account.",
            "Please perform the activation of your card online.",
            "We undertook a full assessment of the damage.",
            "Enquiries have been conducted with the courier.",
        ),
        good=(
            "I've looked into your complaint, and you're right.",
            "Our choir performs on Sunday at three.",
            "An engineer will look at your meter on Monday.",
            "Your doctor will carry out the operation on Tuesday.",
            "Carry the box out to the bin.",
            "The orchestra conductor signs books after the show.",
        ),
    ),
    Rule(
        id="nominalisation-provide",
        family="nominalisation",
        dimension="corporate",
        severity=HINT,
        message="“{text}” hands over a noun; “help”, “tell” or “consider” is what people say.",
        why="Help is warm and assistance is a department. The noun takes the helper out of the sentence.",
        source=_SOURCE,
        alternatives=("help", "tell us", "think about", "explain", "agree"),
        phrases="""
            (provide~|give~|offer~|render~|lend~|extend~) (you|us|them|customers|) (with|) (any|further|additional|some|our|the|your|all|immediate|prompt|every|) assistance (to|with|in|regarding|for|if|and|$|you)
            (be|been) of (any|further|some|more|) (assistance|help|service) (to|in|with|$|at|today)
            (require~|seek~) (any|further|additional|our|more|some|) assistance , (with|in|regarding|to|$|from|please|or|at|then|call|contact|you|we|our|reply|email|visit)
            give consideration to => consider
            gives consideration to => considers
            gave consideration to => considered
            given consideration to => considered
            giving consideration to => considering
            (give|gave|given|giving|gives) ..3 (due|careful|full|serious|further|every) consideration
            (take|taken|took|taking) (into|under) (consideration|advisement)
            (provide~|give~) (us with|us|you with|you|me with|) (a|an|the|your|further|written|any|some|more|) (confirmation|notification|clarification|authorization|verification|explanation|instruction~|acknowledgment|justification|consent|indication|description|demonstration|recommendation~) (of|that|to|for|as to|regarding|on|about|in|by|when|$)
            (give~|provide~|serve~) (written|prior|advance|sufficient|reasonable|us|formal) (notice|notification) (of|to|in|that|within|prior|before|at)
            (have|has|having|had) (a|the|an|no|full|any|sufficient) (need|requirement|understanding|knowledge|expectation|appreciation|intention|desire) (for|of|that|to|about|with|regarding) !! special needs
            (in|come to|reach~|arrive~ at) agreement (with|on|that|to|about)
            (reach|come to|came to|reached|arrived at|arrive at) (a|the|our) (conclusion|decision|determination|resolution|agreement) (that|as to|on|in|regarding|about|concerning|$|with)
            (is|are|am|be) in (agreement|need|favor|violation|breach) (of|with|to)
            (is|are|am|be) in possession of (the|a copy|your|all|any|full|these|this|both)
            (submit~|lodge~) (a|an|your|the) (application|enquiry|inquiry|submission|notification|cancellation request) (for|to|of|via|by|through|in|with|on|using|at|that|before) !! visa | patent | planning
            (express~|convey~|extend~|offer~|communicate~) (your|our|my|their|an) (interest|concern~|appreciation|dissatisfaction|gratitude|thanks|disappointment|preference|agreement|intention|willingness|regret|disapproval) (in|about|to|for|of|that|with|regarding|at)
            (raise~|raising~|submit~|register~) (a|an) (objection|dispute|concern|query) (to|about|regarding|against|with|of|in) !! planning
            (place|placing|put) (reliance|emphasis|importance|focus|a focus) (on|upon)
            (exercise|exercising) (caution|care|discretion|restraint|patience) (when|in|while|with|and|at|$)
            (achieve~|effect~|obtain~|secure~) (a|the|your|an|) (resolution|completion|reduction|increase|improvement|satisfaction|agreement|rectification) (of|in|to|with)
            to have (a|an) (_|) (discussion|conversation|dialogue) (with you|about your|regarding|concerning)
            (it is|remains) (our|my|the company 's|the council 's) (intention|aim|desire|preference|recommendation|objective|expectation|contention|understanding|policy|endeavor) (to|that)
            (have|has) (a|an|no) (_|) (preference|requirement|expectation|inclination) (for|that|to) (the|you|all|your)
            (conditional|contingent|conditioned|dependent) (on|upon) (the|your|our|receipt|submission|payment|completion|approval|satisfactory|successful) (_|) (submission|receipt|completion|payment|approval|acceptance|verification|provision|return|presentation|signature|confirmation|outcome)
            (is|are|be|remain|remains) subject to (approval|verification|review|confirmation|receipt|(the|our|a|satisfactory) (_|) (approval|verification|receipt|completion|submission|confirmation|review))
        """,
        bad=(
            "We are happy to provide assistance with your move.",
            "Please provide us with confirmation of your address.",
            "We gave your request careful consideration.",
            "If you require further assistance, call the helpline.",
            "I hope this has been of assistance to you.",
            "We have reached a decision on your claim.",
            "We are in possession of your keys.",
            "Please exercise caution when opening the box.",
            "It is our intention to close the branch.",
            "Please give consideration to a later start.",
        ),
        good=(
            "I'm happy to help with your move.",
            "Your assistance dog travels free.",
            "Call 112 for roadside assistance, day or night.",
            "Tell us your new address and we'll do the rest.",
            "Thank you for being so considerate to your neighbours.",
            "Here's our decision on your claim: we'll pay all of it.",
            "We had a discussion about your knee, and you chose the exercises.",
        ),
    ),
    Rule(
        id="nominalisation-of",
        family="nominalisation",
        dimension="corporate",
        severity=HINT,
        message="“{text}” freezes an action into a noun; let somebody do it.",
        why="“The processing of your order” has no people in it. “We're packing your order” does.",
        source="Helen Sword, “Zombie Nouns”, The New York Times (2012); Federal Plain Language Guidelines (2011), "
        "“Avoid hidden verbs”.",
        alternatives=("when we get your form", "once you've paid", "we're packing your order", "to cancel"),
        phrases="""
            non (provision|delivery|compliance|receipt|submission|attendance|disclosure|completion|return|availability) of
            the provision of
            the (implementation|facilitation|continuation|commencement|cessation|discontinuation|finalization|rectification|remediation|remittance|procurement|fulfillment|execution|optimization|enhancement|furtherance|effectuation|retention|initiation|termination|furnishing|disbursement|issuance|dispatch|expiration|harmonization) of (your|our|the|this|a|an|all|any|services|service|these|such|high|goods|its|said|quality|payment|information)
            (upon|on|following|after|prior to|pending|before|until) (the|) (receipt|completion|submission|confirmation|expiry|cancellation|termination|activation|approval|verification|registration|acceptance|commencement|conclusion|presentation|termination|expiration|renewal|notification|surrender|settlement|resolution) of (your|the|this|our|these|a|all|any|such|payment|contract|documents|funds|cleared)
            (for|with|regarding|to|concerning|delay in|delays in|during|in|enable|complete|assist with|assist in|about|ensure|require~|to ensure|on) the (processing|completion|submission|cancellation|verification|activation|resolution|handling|settlement|renewal|reinstatement|restoration|deactivation|configuration|establishment|consideration|determination|investigation|registration|reactivation|modification|collection|assessment|preparation|management) of (your|our|this|the|these|any|all|such|an|a|claims|payments|orders|applications)
            the (non|) (receipt|payment|delivery|completion|fulfillment|submission|availability|unavailability|functionality) of (your|our|the|this|these|any|said) (_|) (has|will|is|may|must|can|was|shall|cannot)
            (non|late|early) (payment|receipt|completion|compliance|attendance|delivery|submission|return|fulfillment) of (your|the|this|any|these)
            in the (processing|handling|preparation|completion|resolution|performance|provision|execution) of
            (the|an|a) (improvement|reduction|increase|decrease|change|upgrade) (in|of) (the|our|your) (provision|delivery|quality|level|availability|handling|fulfillment) of
            (for|upon) (your|further) (review|consideration|action|approval|information|completion) (and) (review|consideration|action|approval|signature|completion|return|necessary action)
            (a|the|any|this|our|your|further|^|for|on|by|of|full|through) (utilization|discontinuation|non renewal|cessation|rectification|remediation|finalization|issuance|facilitation|curtailment|commencement|effectuation|reinstatement|deactivation|reactivation|disbursement|relinquishment|recommencement|cancelation|procurement|remittance|reclassification|recategorization) of (the|your|our|this|these|any|all|a|an|service~|support|access|goods|funds|cover|payment~)
            (statement|invoice|card|ticket|policy|certificate|permit|refund) issuance
            ^ (the|) (submission|cancellation|reimbursement|installation|restoration|resolution|completion|processing|acceptance|verification|confirmation|activation|registration|renewal|suspension|termination|modification|rejection|retention|validation|authorization|collection|settlement|approval|allocation|assessment|replacement|rectification|amendment|adjustment|withdrawal|notification|provision|removal|inspection|alteration|receipt|return|payment|non payment|consideration|investigation) of (your|our|this|these|any|all|such|an|a|the (wrong|correct|policy|service|account|contract|form|application|order|voucher|goods|above|required|necessary)) ... (is|are|will|may|must|can|cannot|shall|has|requires|should|takes|constitutes) !! (kidney~|liver|organ~|transplant~|graft~|tissue|tooth|teeth|stitch~|tumor~|cyst~|mole~|wart~|cataract~|appendix|tonsil~|gallbladder|implant~|catheter~|stent~|cornea~|bone~|blood|cast|surgeon~|surgery|doctor~)
            the (resolution|processing|reimbursement|rejection|suspension|restoration|verification|activation|cancellation|termination|reinstatement|submission|finalization|modification|validation|authorization|settlement|continuation|non payment|calculation|replacement|installation) of (your|our customers|any outstanding|all outstanding) !! as you asked
            (result~ in|lead~ to|led to|leading to|cause~|trigger~|prevent~|entail~) (the|a) (_|) (rejection|suspension|termination|cancellation|forfeiture|withdrawal|loss|reduction|revocation|closure|deduction|imposition|removal|non payment|delay) (of|in) (your|the|any|all|this|our|a)
            there (has been|have been|will be|is|was|are) (a|an|no|some) (_|) (discontinuation|failure|deterioration|requirement|suspension|cancellation|alteration|amendment|variation|cessation|withdrawal|expectation|necessity|need|breakdown|obligation) (of|in|for|to|that|on|with) (the|your|our|you|support|service~|delivery|communication|cover|us|all|this)
            (a|an|the) (_|) (reduction|increase|decrease|deterioration|variation|alteration) (in|of|to) (the|our|your) (frequency|level~|availability|number|quantity|provision|duration|cost|price|quality|standard|amount|rate) of (our|your|the|this|these|services|support|deliveries)
            (undertake~|effect~|arrange~|facilitate~|require~|request~|ensure~|begin~|commence~|carry out|proceed with|authorize~|await~|oversee~|initiate~) (the|a) (_|) (submission|cancellation|installation|restoration|resolution|completion|processing|verification|confirmation|activation|registration|renewal|termination|modification|validation|authorization|collection|settlement|allocation|assessment|replacement|rectification|amendment|adjustment|withdrawal|notification|removal|inspection|alteration|return|payment|investigation|transfer|preparation) of
        """,
        bad=(
            "The provision of this service will end in May.",
            "Upon receipt of your form, we will issue a card.",
            "There is a delay in the processing of your order.",
            "On completion of the registration, you will get an email.",
            "We need this for the verification of your identity.",
            "The cessation of your cover takes effect today.",
            "Your refund follows after the submission of the documents.",
            "The reimbursement of your travel expenses is subject to approval.",
            "There has been a discontinuation of support for your version.",
            "A reduction in the frequency of our statement issuance is planned.",
        ),
        good=(
            "When we get your form, we'll send you a card.",
            "We're still packing your order.",
            "Bring the provisions for the boat: water, bread and sun cream.",
            "The dispatch rider is at your door.",
            "The management of the hotel wishes you a good night.",
            "Keep your receipt.",
            "The restoration of the chapel took nine years.",
            "There is a delay of ten minutes on the northbound train.",
            "Removal of a wisdom tooth takes about twenty minutes.",
        ),
    ),
    Rule(
        id="nominalisation-is-required",
        family="nominalisation",
        dimension="humanity",
        severity=HINT,
        message="“{text}” has an action but nobody who acts; say who does what.",
        why="With no person in the sentence, the reader cannot tell what to do, or who will help.",
        source="Federal Plain Language Guidelines (2011), “Use active voice” and “Avoid hidden verbs”; tonecheck "
        "rubric, humanity.",
        alternatives=("please pay", "I've changed it", "we'll decide by Friday", "please sign"),
        phrases="""
            (payment|confirmation|action|authorization|verification|registration|completion|identification|authentication|acceptance|approval|cancellation|renewal|reactivation|your signature|a signature|signature|prior notice|prior approval|prepayment|clarification|resubmission|submission|attendance) (is|was|will be|may be) (required|needed|necessary|requested|mandatory|compulsory|expected|awaited|outstanding) !! no (further|) action | no (_|) (payment|confirmation|registration|approval|signature|verification|authentication) | not required | not needed | nothing | requested by | (if|when|whether|once|unless|where) (a|an|the|) (_|_ _|) (payment|confirmation|authorization|verification|registration|authentication|approval) (is|was)
            (consideration|attention|notice|priority|preference) (will be|is|has been|is being|was|shall be|must be) (given|paid|taken) (to|of|into|as)
            (confirmation|acknowledgment|authorization|clarification|approval) (has been|will be|was|is being|is|have been|shall be) (received|provided|obtained|issued|given|made|forwarded|communicated|granted) !! (if|when|whether|once|unless) ..3 (confirmation|authorization|approval)
            (authorization|approval|consent|permission|confirmation|clearance|payment) (must|should|needs to|has to|may) be (obtained|sought|given|received|made|provided|requested)
            (action|steps|measures) (has been|have been|will be|is being|are being|was|were) (taken|implemented|put in place|initiated|actioned|undertaken) !! no (further|) action
            (a|an|the|your) (cancellation|amendment|adjustment|reduction|correction|deduction|change|determination|reversal) (has been|will be|was|is being|shall be) (made|effected|applied|actioned|executed|initiated|processed|implemented|performed) (to|by|on|in|at|within|against|and|for|$)
            an (omission|oversight|issue|exception|anomaly|irregularity|inconsistency|interruption) (has|had) (occurred|arisen|been (identified|detected|encountered|made|found))
            (contact|communication|correspondence|attempts to contact you) (has been|was|were|have been|will be|should be|must be) (made|initiated|established|attempted|directed|addressed)
            (apology|apologies|gratitude|regret|thanks|appreciation) (is|are|was|were) (extended|offered|expressed|conveyed|tendered)
            your (_|) (attendance|participation|presence|input|approval|response|completion|consent|availability|compliance|agreement) ... (is|are) (hereby|kindly|urgently|also|) (requested|required|necessary|needed|mandatory|expected|sought) !! not (required|needed|necessary)
        """,
        bad=(
            "Payment is required within 14 days.",
            "Consideration will be given to your request.",
            "Confirmation has been received from the bank.",
            "Appropriate action has been taken.",
            "An adjustment has been made to your account.",
            "An irregularity has occurred.",
            "Clarification is needed.",
        ),
        good=(
            "Please pay within 14 days.",
            "I've taken the fee off your bill.",
            "No action is required from you.",
            "We've heard from the bank.",
            "The bus to the airport is being repaired, so take the tram.",
            "You need a ticket for the show, but not for the museum.",
            "An error has occurred.",
            "No payment is required.",
            "Log in (a notification is sent to the owner)",
            "The text sent when a confirmation is required",
        ),
    ),
)
