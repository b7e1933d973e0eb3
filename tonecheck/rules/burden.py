"""Burden: work that the organisation hands to its reader."""

from tonecheck.mentions import is_a_dialogs_warning, sentence_says
from tonecheck.rule import ERROR, HINT, Match, Rule

# Nothing is to be done again where the sentence says so, or where it was the reader's wish.
_says_not_to = sentence_says(
    r"\b(?:no need|need(?:n['’]t| not)|(?:do|does|wo|will|would)(?:n['’]t| not) (?:need|have) to|nothing (?:needs|has) to|don['’]t charge"
    r"|please (?:don['’]t|do not|try not)|already filled|fields are filled|fill(?:ed)? in for you)\b"
)


def _asks_nothing(match: Match) -> bool:
    """Whether nothing is asked for, or a dialog only says what the reader's click will do."""
    return is_a_dialogs_warning(match) or _says_not_to(match)


RULES = (
    Rule(
        id="burden-must-chain",
        family="burden",
        dimension="focus",
        message="One “must” on top of another wears the reader out; which of these can you do for them?",
        why="A list of duties reads as distrust. Each one you take over, or drop, is felt as help.",
        source="GOV.UK Service Standard, point 4, “Make the service simple to use”; tonecheck rubric, focus.",
        alternatives=("we'll fill in what we know", "all we need is your signature", "first …, then …, and that's it"),
        phrases="""
            (call|ring|contact|phone|visit) ... get ... (fill|complete~) (in|out|) ... and (bring|post|send|take|return|upload)
            you must ... and you must (also|)
            you must (also|then|additionally|further|first) ... and (you|) (must|) (also|then)
            (you|applicants|customers|claimants|claimant|applicant|tenants) must (also|) (complete|fill in|fill out|provide|submit|supply|furnish|produce|obtain|attach|enclose|include|state|quote|return|send|present|upload|declare) ... (and|, and) (must|) (also|then|sign|return|submit|post|send|attach|enclose|provide|include|date|fax|print|present|obtain|ensure|have|upload)
            (you|applicants|customers|claimants) (are|will be) (required|obliged|expected) to (complete|fill in|fill out|provide|submit|supply|furnish|produce|obtain|attach|enclose|return|send|present|upload|print|sign|register|attend|call|visit|notify)
            (you|applicants|customers|claimants) must (complete|fill in|fill out|furnish|produce|obtain|submit|supply) (the|a|an|all|this|your|our|each|any|both|every|form|separate|another|original|written) !! passport | licence | permit | lifejacket | ^ to (pass|win|qualify)
            you (must|will need to|have to|need to) ... before (you can|we can|we will|your (request|claim|application|refund|order)) (_|) (even|start|begin|consider|process|proceed|be (processed|considered|progressed|reviewed))
            must be (submitted|received|returned|signed|countersigned|accompanied|supported|completed and returned|provided|presented|produced|furnished|lodged) (by|before|within|prior|and|with|to|no later|via|on|at|for)
            (it is|this is) (mandatory|compulsory|obligatory|a requirement) (to|that|for (you|all|customers))
            (is|are) (mandatory|compulsory) ... and ... (must|mandatory|compulsory|required) !! field~ | seat belt~ | helmet~ | life jacket~ | brakes
            (log in|sign in|log on|register|download|print|complete|create an account|set up an account|open an account) , (then|and|and then|) (_|) (download|print|verify|upload|email|send|submit|sign|scan|complete|fill|confirm|activate|post|return|enter) ... ... (and|then|and then|and finally|finally) (then|) (download|print|verify|upload|email|send|submit|sign|scan|complete|fill|confirm|activate|post|return|enter|wait|call|bring)
            (call~|ring|phone|contact|write to) (us|the _|our _) (back|again) (between|during|after|before|on|at|within|in) (#|working|office|business|opening|normal)
            (you will have to|you have to|you need to|you must|please|kindly) (call|ring|phone|try calling|come) (back|again) (later|between|tomorrow|on|after|during|at|in) !! not have to | no need
            (you will need to|you will have to|you must|you have to|for you to|required to|you should) (reapply|re apply|rebook|re book|reorder|re order|reregister|re register|start again|apply again) !! cream | sunscreen | lotion | varnish | wax | not need | how long
            (keep|retain) (all|copies of|every|any|the original|your original) (_|) (receipt~|records|documents|paperwork|correspondence|invoice~|packaging|documentation|statements) (for|until|in case|as|of|from|relating) !! you can
            retain (the|all|your|this|any|every) (_|) (packaging|receipt~|documents|documentation|paperwork|correspondence|invoice~|proof|copies|box|label~|tag~|stub|portion)
        """,
        bad=(
            "You must complete the form and then sign page four.",
            "Applicants must provide proof of income and must attach a photo.",
            "You are required to submit a claim form.",
            "Claims must be submitted within 14 days.",
            "You will need to call us before we can process your refund.",
            "First create an account, then verify your email, then upload your ID.",
            "You must log in, download the certificate and then email it to us.",
            "Kindly retain the original packaging.",
        ),
        good=(
            "You must be 18 or over to buy fireworks.",
            "You must wear a life jacket on deck.",
            "I've filled in what we know, so all we need is your signature.",
            "You must have been worried. I'm sorry.",
            "You need to change trains at York.",
            "The name is mandatory.",
            "A street and a town must be provided together.",
            "To pass, you must complete all ten problems in an hour.",
        ),
    ),
    Rule(
        id="burden-paperwork",
        family="burden",
        dimension="focus",
        message="“{text}” sends the reader to find a printer or a post box; can they reply here instead?",
        why="Fax, print and post cost the reader an hour for what costs you a minute. They feel whose time counts.",
        source="Herd & Moynihan 2018, Administrative Burden (compliance costs); Sunstein 2021, Sludge.",
        alternatives=("reply to this email", "sign with a tap", "send us a photo of it"),
        phrases="""
            (please|must|by|via|or|and|to|then|need to|kindly|it|them|be|and then) (fax|faxed|telefax) (it|them|the|a|your|this|to|back|or|us|form|copies|signed|completed|$|at|along) !! no need | not need | instead of
            (send|submit|submitted|return|returned|forward|sent|requests|received|respond) (it|them|the (form|document~)|) (by|via) (fax|facsimile)
            (by|via) (fax|facsimile) (only|or (post|mail)|to|at|on) !! number
            only (by|via) (fax|registered (post|mail|letter)|recorded delivery|certified mail|courier|post) !! by post (owner~|author~|editor~)
            (by|via) (registered|recorded|certified|special) (post|mail|delivery|letter) (only|to|with|at|within|$) !! we | sent you
            print (out|) , (sign|complete|fill in|date|fill out)
            printing (out|) , (signing|sign|completing|filling)
            (print|printing|printed) (out|) ..3 (and|then) (sign|post|mail|return|complete|fax|scan|fill in|fill out|date|bring) (it|the|and|them|a|to|this|back|in) !! or show | not need | no need | if you like | at home or
            (download|downloading) , (print|complete|fill in|fill out|sign) !! download complete
            (download|downloading) (and|) (print|complete|fill in|fill out) (the|this|a|our|your|and|attached)
            (complete|fill in|fill out|sign|detach|completed|cut out) (and) (return|post|mail|fax|send back|scan|posted|returned) (the|this|it|your|to|a|both|all|attached|enclosed|by|form|slip|in|within) !! return envelope | freepost | prepaid
            (complete|fill in|fill out|sign|complete and sign) the (attached|enclosed|following|below|form|pdf|application|paper|relevant|appropriate|claim|necessary) (_|) (_|) and (return|post|mail|fax|send|email|scan|submit|bring|hand)
            (sign|signed|completed|fill), (scan|scanned), (and|) (email|upload|return|emailed|uploaded|returned|send)
            in (triplicate|duplicate|quadruplicate)
            (two|three|four|2|3|4) (signed|certified|notarized|original|separate|printed|passport sized|hard) (copies|photographs|photos|forms|documents)
            (certified|notarized|attested|legalized|countersigned) (copy|copies|true copy|translation~|document~|by a|by the) !! we | your order
            (in|using) (block capitals|black ink|blue ink|capital letters|block letters|black ballpoint|black pen) !! you are (using|in)
            (wet|original|handwritten|ink) signature~ (is|are|on|and|required|only|from|of|$)
            (the|your|all|submit|send|post|provide|produce|bring|present|original) original (documents|receipt|invoice|certificate|proof of purchase|copies|paperwork|signed|passport) (must|by post|to us|(is|are|will be) (required|needed|requested)|to (us|our|the)|in person|$)
            (post|mail|send) (it|them|this|the _|your _|the completed form|the form|a letter|a cheque|the signed form|a written request) (by post|in writing|to (our (head|registered) office|po box|p o box|the address (below|above|overleaf)|the following address))
            (in writing|by letter|by post|in person) (only|to (our|the) (head|registered|main|above|customer) (_|) (office|department|address|branch|team)|and (signed|posted|sent|must)|to the (address|department|following))
            (must|can only|may only|should|has to|have to|need to|only|shall) be (made|submitted|requested|received|sent|given|put|lodged|done|cancelled|completed|notified|processed) (in writing|by (letter|post|fax|telephone|phone)|in person|in (a|the|your|our|any) (_|) (branch|store)|via (post|fax))
            (put|state|confirm|submit|send|make|give|raise|apply|notify us|request|write|complain) (_|) (_|) (_|) in writing (to|and|by|within|before|at|$|with) !! question~ | (who|whom|whoever|whomever) you (send|put) | we | i will | i have
            (visit|attend|come to|go to|present yourself at|report to) (your|the|a|our|any) (local|nearest|home|) (branch|office|service center|customer center|post office) (in person|to (complete|sign|submit|verify|prove|confirm|request|close|cancel|activate|collect a form)|with (your|two|original|proof|valid|the|all))
            (kindly|please|must|to) print (the|your|this|a) (_|) _ and (hand|bring|present|take|post|send|return|submit)
        """,
        bad=(
            "Please fax the form to our head office.",
            "Print, sign and return the attached form.",
            "Send the application in triplicate.",
            "Cancellations must be made in writing.",
            "Please complete the form in block capitals and post it to the address below.",
            "Download and print the claim form.",
            "You need to visit your nearest branch in person.",
            "We need two certified copies of your passport.",
        ),
        good=(
            "You can put a question in writing by Friday, and I'll read it out.",
            "Print your ticket at home or show it on your phone.",
            "Download complete for Ana's photos",
            "You don't need to print anything.",
            "Just reply to this email with a photo of the receipt.",
            "We've put our offer in writing, so you have it to hand.",
            "Sign with a tap on your screen.",
            "Printing date and time",
            "It comes in the original packaging.",
            "The original invoice is an XML file.",
            "You are using capital letters.",
            "This can be read only by post owners.",
            "Keep the original box if you can; it's good for moving house.",
            "I'll post the book to you today.",
        ),
    ),
    Rule(
        id="burden-repeat",
        family="burden",
        dimension="focus",
        message="“{text}” asks for what the reader already gave; can you keep it or look it up?",
        why="Being asked twice tells people that nobody kept what they said.",
        source="NN/g usability heuristics: recognition rather than recall; WCAG 2.2, success criterion 3.3.7 "
        "“Redundant Entry”.",
        alternatives=(
            "we've kept what you typed",
            "I have your order in front of me",
            "is your address still 4 Elm Road?",
        ),
        phrases="""
            (call|ring|contact|phone) (us|) (back|again) (between|after|on|when|with|from) ... and (explain|tell|give|repeat|quote)
            explain (the|your) (problem|issue|situation|case|query|story) (again|from the (beginning|start|top))
            (^|please|kindly|to|must|and) (send|upload|provide|give|email|post|submit) (us|) (_ _|_ _ _|proof of _|copies of _) again !! if you | could you | (have|had|need|want) to (post|send)
            notify (all|each|every|both) ... separately
            our systems (do not|can not) (talk|speak|communicate|share)
            (re enter|reenter|re enters|re entered|re entering|reentering|re type|retype|re typing|re key|rekey|re input|reinput) (your|the|all|it|this|them|any|every|these) !! password | pin | passcode | passphrase | building | country | room | race | hall | atmosphere | ticket | not (re enter|reenter|retype|re type|rekey) | (depend~|relies|rely|safety) ... retype | (retype|re type|re enter|reenter) (it|them|this) as | cell | formula | spreadsheet
            (resubmit|resubmitting|re submit|re submitting|resubmitted|reregister|re register|re registering) (your|the|all|this|it|a|with|them|any|for|by|using|once|in|through|via|again|these|after|from|$) !! (we|i) ..2 (will|have|can|shall|are|am) | (shall|can|may|should) (i|we) | (want|like) us to | you (can|could|may|might|are welcome to) resubmit | ^ resubmit $
            (please|kindly|must|need to|needs to|have to|has to|required to|asked to|and|then) (re upload|reupload|re send|resend) (your|the|all|this|it|a|with|them|any|for|by|using|in|through|via|again|these|from|$) !! (we|i) ..2 (will|have|can|shall|are|am) | (want|like) us to | (resend|re send) the (_|) (code|link|email|mail|invitation|invite|message|notification|survey) | <customer>
            (make|submit|complete|send|file|start|fill in|fill out) (a|an) (completely|whole|entirely|) (new|fresh|second) (application|claim|form|request form) !! (we|i) ..2 (will|have|can|shall|are|am) | (want|like|wish) to | you can
            (fill in|fill out|complete|enter|provide|submit|send|upload|type|input|give us) ..4 (once more|all over again|a second time|one more time|from scratch|yet again|from the beginning)
            (fill in|fill out|complete|enter|provide|submit|upload|type) (the|your|all|this|a|these) (_|) (form|details|information|application|data|documents|address|request|card details|claim|answers) again !! not (need|have) to | no need | never | without | not (fill|complete|enter|provide|submit|upload|type)
            (start|begin|restart|go through|repeat|redo) (the|your|a) (_|) (process|application|form|registration|order|claim|checkout|booking|procedure|steps|enrollment) (again|over|from the beginning|from scratch|anew) !! not | no need | never | helps you | want to
            (please|must|have to|need to|and|then) (restart|repeat|redo) (the|your) (_|) (process|application|form|registration|order|claim|checkout|booking|procedure|enrollment) $ !! not | no need | never | want to
            (start|begin) (again|over|afresh|anew) (from|with (the|a|your)|by (filling|completing|entering))
            (have|has|had|need|forced|will|must|please) (to|) (start|begin) (all|) over (again|from|with|$) !! not | no need | never
            (your (session|form|data|changes|progress|entries|answers|basket|cart)) (has|have|was|were|will be) (been|) (lost|discarded|cleared|deleted|not saved|not been saved|expired), (please|and|so|you)
            (please|kindly|must|to) (quote|state|provide|include|reference|cite|mention) (your|this|the) (_|) (_|) (number|reference|id|code|number~) (in|on|with) (all|any|every|each|further|future) (_|) (correspondence|communication~|contact|emails|letters|enquiries|inquiries)
            (in|on|with) all (future|further|subsequent) (correspondence|communication~|inquiries|enquiries)
            (when|if|whenever|before|please have) (contacting|you contact|calling|corresponding) (us|), (please|you must|have|quote) (quote|have|provide|state|to hand|be ready)
            (confirm|provide|supply|state|send|tell) (us|me|) (with|) (your|the) (full|account|order|customer|) name , (address|account number|email|date of birth|order number|phone|telephone|postcode|customer number)
            (please|kindly|could you|can you|must|need to|would you) (also|) (re confirm|reconfirm|re verify|reverify|revalidate|re validate|resupply|re supply|reprovide) (your|the|all|that|with)
            (we|you) (have already|already) (asked|provided|sent|told), (but|however|please|and) (please|again|must|need)
            (repeat|explain|describe|tell us) (your|the) (_|) (problem|issue|story|request|query|complaint) (again|to (the|our|another|a different)|once more)
            (same|identical) (details|information|form|documents) (again|as (before|previously|last time) (must|again))
            (please|kindly|must|should|need to|required to|ensure|make sure|ensure that|make sure that|and) (you|) have (your|the|all|their|a) ... ... (to hand|at hand|handy|ready ((when|before) you (call|ring|contact|phone|write)|for when|if)|available (when|before|for))
            (callers|customers|applicants|members|you|policyholders|passengers|claimants|visitors) must have (your|their|a|the) ... (to hand|at hand|ready|available)
        """,
        spares=_asks_nothing,
        bad=(
            "Please re-enter all your details and try again.",
            "Your session has expired. You have to start over.",
            "Please resubmit your application with the new form.",
            "Quote this reference in all future correspondence.",
            "Kindly provide your full name, address and order number.",
            "You will need to complete the form again.",
            "You will need to make a new application without these mistakes.",
            "Please reconfirm your address.",
            "Please have your policy number, postcode and last bill to hand.",
        ),
        good=(
            "You don't need to resubmit the form; it was saved before the error.",
            "If your job depends on it, retype the page from the original.",
            "You could resubmit with a later date, and you keep your place.",
            "Re-enter your password to confirm it.",
            "No code yet? Resend",
            "Let people back in: allow re-entering after the exit",
            "Scan this to start the payment process.",
            "Start your booking...",
            "Please have your ticket ready when you come in.",
            "Please wait a little before you re-send the code.",
            "We've kept everything you typed, so you can carry on where you stopped.",
            "You won't need to fill in the form again.",
            "You can re-enter the museum with the same ticket all day.",
            "Shall I resend the link?",
            "I have your order in front of me.",
            "Call me on Friday, and have your kettle on.",
            "If the cell shows an error, retype it as text.",
            "This will delete all the answers so far. Voters will have to resubmit their forms.",
        ),
    ),
    Rule(
        id="burden-all-fields",
        family="burden",
        dimension="focus",
        message="“{text}” is an order from a form; ask only for what you need and say why.",
        why="Every field is a small demand. An order to fill all of them shows that nobody asked which ones matter.",
        source="GOV.UK Design System, “Question pages” (ask only what you need); Baymard Institute, checkout form "
        "field studies.",
        alternatives=("Please add your phone number, so the driver can reach you", "two questions, one minute"),
        phrases="""
            (complete|fill in|fill out|fill|populate|answer|filled in|completed) (in|) (all|every|each|any and all|all of the|all the) (of|) (the|) (_|) (field~|section~|question~|box~|boxes|part~|entries|blanks|columns|details|particulars|fields below) (below|above|in|on|of|marked|before|and|to|with|$|or)
            all (_|) (field~|section~|question~|boxes|information|details|parts|items) (is|are|must be|need to be|have to be|should be|has to be) (mandatory|required|compulsory|obligatory|completed|filled|filled in|filled out|answered|provided|supplied)
            all (_|) (field~|section~|question~|boxes|parts|pages) (of|on|in) (the|this|your) (_|) (must|need to|have to|should|has to) be (completed|filled|answered|provided|signed)
            (mandatory|compulsory|required|obligatory) field~ (must|need to|have to) !! marked | asterisk
            (each|every) field (is|must|cannot|can not|may not) (mandatory|compulsory|not be (left|) (blank|empty)|be (left|) (blank|empty)|be (completed|filled|filled in))
            (incomplete|illegible|unsigned|incorrectly completed|late|undated|partially completed) (application~|form~|submission~|claim~|request~|document~|entries|returns) (will|may|cannot|can not|shall|are|must|is) (not|be|) (be|) (accepted|processed|considered|returned|rejected|delayed|declined|disregarded|entertained|discarded|refused)
            (must|should|to|has to|have to|needs to|be) (be|) (completed|filled in|filled out|filled) (in full|in its entirety|in their entirety|in all respects|fully and (legibly|accurately)|legibly|correctly and)
            (complete|fill in|fill out) (the|this|your|our|it|form|a|all) (_|) (_|) (in full|in its entirety|accurately and completely|correctly and completely|truthfully and|legibly)
            (ensure|make sure|check|verify) (that|) (all|every) (_|) (_|) (field~|section~|documents|information|details|boxes|pages|requirements) (is|are|have|has) (been|) (completed|filled|filled in|supplied|provided|correct|accurate|attached|submitted|signed|enclosed)
            (please|you must) (provide|supply|furnish|submit|attach|include|enclose) (all|any and all) (of|) (the|) (required|requested|necessary|relevant|supporting|following|applicable|above|requisite) (_|) (documents|documentation|information|details|paperwork|particulars|evidence|items|forms)
            (supporting|supplementary|additional) (documentation|documentary evidence|evidence|documents) (is|are|must|may be|will be|to|in support|as) (required|be|requested|needed|support|proof|outlined|listed|specified)
            (please|must|be sure to|make sure to|make sure you|ensure you|and|^) (double check|recheck|re check|triple check) (all|every|each|any) ..2 (field~|section~|box|boxes|entry~|details|information|particulars|answers|pages|documents) !! (i|we) ..2 double check
        """,
        bad=(
            "Please complete all fields.",
            "All fields are mandatory.",
            "Every field must be filled in.",
            "Incomplete forms will be rejected.",
            "The form must be completed in full.",
            "Please ensure that all sections have been completed.",
            "Please provide all relevant documentation.",
            "Double check all details before submitting.",
        ),
        good=(
            "Please add your phone number, so the driver can reach you.",
            "Fields marked with an asterisk help us find your order.",
            "This field is required.",
            "Some required fields are still empty.",
            "This field cannot be blank.",
            "The sports fields are open to all.",
            "We need two things: your name and the date of the trip.",
            "You can leave this blank.",
            "Double check all names.",
            "The bridge will be completed in May.",
        ),
    ),
    Rule(
        id="burden-failure-to",
        family="burden",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” threatens before anything went wrong; say what to do, by when, and why.",
        why="The reader is treated as someone who has already failed. Fear makes people put letters away unopened.",
        source="Behavioural Insights Team 2012, “Applying behavioural insights to reduce fraud, error and debt”; "
        "tonecheck rubric, warmth.",
        alternatives=("please reply by 3 May, so your cover carries on", "if you can't, call me and we'll find a way"),
        quiet_near="heart kidney liver engine pump brake battery launch renal respiratory thrive",
        phrases="""
            failure to (complete|respond|provide|comply|pay|return|submit|attend|notify|supply|do|follow|meet|reply|make|act|contact|sign|settle|register|disclose|observe|adhere|update|produce|cancel|renew|verify|confirm|remit|present|give|appear|check|collect|keep|activate|accept|remove|report|send|maintain|abide|cooperate|use|vacate|remedy|rectify|inform|enter|upload|display|be|claim|show|declare|obtain|answer|quote) !! shock | injury | burn~ | injured | death
            failing to (do so|respond|provide|comply|pay|return|submit|complete|reply|act) (will|may|could|can|within|by|shall|the|would|your|in)
            failing (which|this|that) (we|your|the|a|you|legal|it|no|further|will)
            in default of which
            (if|should|where|unless) you (fail|neglect|omit|refuse) to (_|) !! never | not fail
            (if|should|where) (payment|the form|we|this|a response|your (payment|reply|response)) (is|do|does|has|have|are) not (be|) (receive|received|returned|made|hear|heard|completed|settled|paid) ... (we will|your|will be|account|legal|collection|court) (be|_|) (terminated|suspended|closed|cancelled|forced|referred|passed|action|proceedings|disconnected|obliged)
        """,
        bad=(
            "Failure to complete the form will delay your claim.",
            "Failure to respond within seven days may result in closure.",
            "Please send the form by Monday, failing which your place will go to someone else.",
            "If you fail to provide proof of address, your account will be suspended.",
            "Failing to do so will void your warranty.",
            "Should you fail to sign the form, your place will go to someone else.",
        ),
        good=(
            "Please reply by 3 May, so that your cover carries on.",
            "Heart failure can make you short of breath; call 999.",
            "If you can't make it, call me and we'll find another day.",
            "The power failure in your street ends at six.",
            "It was our failure, and we've paid the fee.",
        ),
    ),
    Rule(
        id="burden-onus",
        family="burden",
        dimension="focus",
        message="“{text}” hands the risk to the reader; say how you will help them get it right.",
        why="It says: if this goes wrong, do not come to us. The reader hears that they are on their own.",
        source="Herd & Moynihan 2018, Administrative Burden (psychological costs); tonecheck rubric, focus.",
        alternatives=(
            "we'll remind you a week before",
            "we check this for you",
            "if something changes, tell us and we update it",
        ),
        phrases="""
            (it is|it remains|it shall be|it will be) (your|the <customer> 's|the <customer>|each <customer>|a <customer>) (sole|own|) (responsibility|duty|obligation|job) (to|that)
            (it is|it remains) the (sole|) (responsibility|duty|obligation) of (the|each|every|all) (_|) (to|<customer>)
            (the|an) (onus|burden|responsibility|obligation) (is|lies|rests|falls|remains) (on|upon|with) (you|the <customer>|<customer>)
            (you|customers|users|guests|tenants|passengers|members|residents) (are|remain|is|will be|shall be) (solely|entirely|fully|personally|wholly|ultimately|) responsible for (ensuring|checking|making sure|verifying|obtaining|providing|keeping|maintaining|reading|familiarizing|monitoring|notifying|all|any|reviewing|arranging|returning|complying) !! not responsible
            (you|customers) (are|remain) (solely|entirely|fully|wholly|ultimately) responsible
            (your|the <customer> 's) (sole|own|entire) responsibility
            (you|customers|users|guests) (are|is|will be) (required|expected|obliged|obligated) to (ensure|make sure|check|familiarize|monitor|read|review|keep|maintain|verify|inform yourself|comply|acquaint)
            (please|you must|must|you should|you (need|have|are asked|are required) to|you will need to|(ask|asked|remind|want|advise|advised|request|like) you to|asked to|remember to|important to|and) (ensure|make sure|make certain|see to it) (that|) you (have|are|read|understand|comply|meet|provide|complete|submit|keep|bring|follow|retain|allow|enter|include|fully|carefully) (fully|carefully|) (read|understood|familiar|compliant|complied|aware|the|all|completed|and|familiarized|with) !! safety
            (familiarize|acquaint) yourself with (the|our|all|these|your|any)
            (please|must|to|carefully|kindly) (read|review|study|consult) (the|our|all|these|this|carefully|your) (full|following|entire|complete|_|) (terms|terms and conditions|conditions|policy|policies|guidelines|faq|faqs|documentation|instructions|help articles|small print|regulations|rules) (carefully|thoroughly|in full|before|prior|first|and) !! medicine | safety | dose
            (check|monitor|visit|consult|refer to) (our|the|this) (_|) (page|site|website|faq|faqs|portal|noticeboard) (regularly|periodically|frequently|from time to time|daily|often|for updates)
            we (encourage|advise|recommend|ask|urge) you to (check|review|revisit|visit|read) (this|these|our|the) (_|) (_|) (regularly|periodically|frequently|from time to time|often)
            (you|customer~) (bear|bears|assume|assumes|accept|accepts) (all|full|sole|the|any) (risk|responsibility|cost|costs|liability|burden)
            it is (up to|down to|for|upon) (you|the <customer>|<customer>|each <customer>|the traveler|the claimant|the owner) to (check|ensure|make sure|arrange|notify|tell|inform|keep|verify|confirm|find out|read|provide|prove|obtain|contact|collect|return|monitor|claim|organize|update|apply|establish|show|demonstrate|cancel|remember)
            (check|look|come|log) back (in|) (regularly|often|frequently|periodically|daily|weekly|from time to time|for updates|for changes|for further)
            (read|review|study) (the|our|this|all|these) (attached|enclosed|following|full|entire|complete|#) (_|) (_|) (document~|guide|pdf|booklet|brochure|handbook|manual|leaflet|information|pages|policy|notes|guidance|faqs) (before|prior|carefully|in full|thoroughly|first|and) !! medicine | safety | dose
            (go|work|read) (through|over) (the|our|this) (following|attached|enclosed|full) (_|) (checklist|list|steps|points|requirements|guide|faq|faqs)
            (you|customers|applicants) (should|must) (satisfy yourself|make your own|keep yourself|inform yourself)
            (is|are|) incumbent (on|upon)
            (responsibility|onus|burden|obligation) for ..4 (lies|rests|falls|remains|sits) (with|on|upon) (you|the _|<customer>) !! with us | our team
        """,
        spares=is_a_dialogs_warning,
        bad=(
            "It is your responsibility to check for changes.",
            "You are responsible for ensuring that your details are up to date.",
            "The onus is on the customer to prove delivery.",
            "Please read our terms and conditions carefully before you order.",
            "Please ensure that you have read the FAQ before calling.",
            "We ask you to make sure that you have completed all fields.",
            "Check our website regularly for updates.",
            "You are solely responsible for any charges.",
            "It is up to the passenger to check for platform changes.",
            "Make sure you check back regularly for updates.",
        ),
        good=(
            "We'll remind you a week before your passport expires.",
            "It's our responsibility to get you home tonight.",
            "The ranger is responsible for the deer park.",
            "You're not responsible for this charge.",
            "Please read the safety leaflet that comes with your medicine.",
            "If your address changes, tell us, and we'll do the rest.",
            "It's up to you: blue or green.",
            "Our team is here to ensure you have the room you asked for.",
            "We ring you the day before to make sure you have all you need.",
            "This cannot be undone. Please make sure you have the right photos ticked.",
        ),
    ),
    Rule(
        id="burden-proof",
        family="burden",
        dimension="focus",
        severity=HINT,
        message="“{text}”: does the reader have to prove this, or could you check it yourself?",
        why="A demand for proof says “we do not believe you yet”, and sends an honest reader to search a drawer.",
        source="Herd & Moynihan 2018, Administrative Burden (learning and compliance costs).",
        alternatives=(
            "a photo of your bill is enough",
            "we've checked it with the bank",
            "no receipt? We'll look it up by your card",
        ),
        phrases="""
            (proof|evidence) of (purchase|address|identity|income|residence|residency|payment|loss|ownership|delivery|postage|eligibility|employment|entitlement|id|relationship|damage|insurance|funds|dispatch) (is|must|will|in the form|dated|and proof|may be) (required|needed|be|mandatory|requested|necessary|of|within|less|not)
            (without|no|unless) (a|the|an|) (valid|original|) (proof|evidence|receipt) (of purchase|of payment|) , (no|we|refunds|you) (refund~|are unable|cannot|cannot be|no refund|exchange~)
            (must|need to|are required to|will need to|required to|have to|shall) (also|) (provide|show|supply|produce|submit|present|send) (valid|original|documentary|written|acceptable|satisfactory|sufficient|two (forms|pieces) of|proof|photographic|further|additional|us with proof|evidence|a valid) (proof|evidence|id|identification|photo|of|documentation|receipt|documents)
            (two|2|three|3) (forms|pieces|types|items) of (id|identification|identity|proof|evidence|photo|documentation|documentary)
            (satisfactory|sufficient|documentary|acceptable|adequate|conclusive|further) (proof|evidence) (of|that|to|is|must|has|in support|before|from)
            (substantiate|corroborate|evidence) your (claim|request|loss|complaint|application|eligibility)
            (prove|demonstrate|establish|verify|evidence) (that you|your) (are|were|have|did|eligibility|entitlement|income|address|residency|claim) (eligible|entitled|before|by|to|in order|with|not|the account|a resident|within|at)
            to our (reasonable|full|complete|) satisfaction
            (bring|provide|submit|produce|supply|send|enclose|attach|show) (your|a|an|the|two|one|both|proof of|copies of|valid) ..2 , (a|an|your|the|two|three|one|proof|copies|any) ..3 and (a|an|your|the|two|three|proof|copies|one) (recent|signed|certified|valid|) (letter~|bill~|statement~|certificate~|copy|copies|proof|payslip~|photo~|reference~|of|declaration|passport|licence)
        """,
        bad=(
            "Proof of purchase is required for all returns.",
            "You must provide documentary evidence of your loss.",
            "Please bring two forms of identification.",
            "Without a receipt, no refund can be given.",
            "We need satisfactory evidence that the parcel was damaged.",
            "You will need to show valid proof of address.",
        ),
        good=(
            "A photo of your gas bill is enough.",
            "No receipt? We'll look up your order by your card.",
            "Our coats are proof against rain.",
            "Keep your proof of postage until we've paid you.",
            "The proofs of your wedding album are ready.",
        ),
    ),
)
