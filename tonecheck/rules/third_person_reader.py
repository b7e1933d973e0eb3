"""The reader in the third person: talked about, not to."""

import re

from tonecheck.mentions import is_a_dialogs_warning
from tonecheck.patterns import lazy
from tonecheck.rule import HINT, WARNING, Match, Rule

_SOURCE = "Federal Plain Language Guidelines (2011), “Use ‘you’ and other pronouns to speak directly to readers”."
_WHO = (
    "(customers|clients|users|guests|members|subscribers|policyholders|policy holders|patients|passengers|account "
    "holders"
    "|cardholders|shoppers|buyers|residents|tenants|visitors|consumers|applicants|borrowers|travelers|homeowners"
    "|householders"
    "|occupiers|claimants|candidates|patrons|students|purchasers|bill payers|leaseholders|motorists|drivers|ticket "
    "holders"
    "|delegates|attendees|participants|parents|recipients|season ticket holders|commuters|spectators|viewers"
    "|taxpayers|learners|employees|registrants|hirers|exhibitors|licensees|citizens|pupils|contractors"
    "|pass holders|permit holders|badge holders|homebuyers)"
)
_ONE = (
    "(customer|client|user|guest|member|subscriber|policyholder|patient|passenger|account holder|cardholder|buyer"
    "|resident|tenant"
    "|visitor|consumer|applicant|borrower|claimant|purchaser|hirer|lessee|insured|ticket holder|recipient|addressee"
    "|occupier"
    "|traveler|bill payer|policy holder|participant|candidate|renter|licensee|complainant|student|bearer|driver)"
)
_OTHERS = (
    f"other {_WHO} | (fellow|most|some|many|two|three|our drivers|lorry) {_WHO} | # (of our|of|) {_WHO} | your {_WHO}"
)
_PERSON = "(a|an|any|the|this|that|each|every|named|over|of|if) (_|) (user~|member~|subscriber~|person|author~|colleague|employee|student|pupil|child)"
# Who is told what others may do runs the place: a command, a setting, a state of it.
_OPERATOR = (
    "^ (allow~|notify|specify|enable~|disable~|define~|set|choose|select|configure|determine~|indicate~|control~|prevent~|require~"
    "|restrict~|limit~|let|show~|hide~|force~|permit~|send|ask|remind|invite|inform|tell|warn|add|delete|remove|export|import"
    "|download|regenerate~|whether|what|which|where|maximum|minimum|default|number of|list of|email sent|message sent)"
    " | (if|when|unless|once|after) (_|) (enabled|disabled|checked|unchecked|selected|activated|deactivated|ticked|set|true|false)"
    " | (this|the|these) (_|) (setting~|option~|permission~|parameter~|checkbox|switch|attribute~|regex|policy setting)"
    " | (with|without|having) (the|this|that|these|those|a|any|valid|specific|) (_|_ _|) (permission~|privilege~|role~|rights)"
    " | (whether|which|where|who|how many) (a|an|the|your|) (user~|customer~|member~|attendee~|visitor~|subscriber~|participant~|guest~)"
    " | (to|in|on|into|from|with|of|for|at) your (_|) (group~|event~|project~|page~|site|website|team~|form~|course~|class|classes|channel~|workspace|forum~|shop|store|survey~|list~|profile|listing~|blog|newsletter~)"
    " | (in|into|from) (this|the) (file|import|spreadsheet|csv|row~) | merged | imported | (informing|telling|notifying|emailing|reminding) them"
    " | this (quiz|assessment|assignment|poll) | is required $ | must be set"
    f" | {_OTHERS}"
)

# Help that comes with a rule for everyone's safety.
_HELP = lazy(
    r"\b(?:we|i|crew|staff|team|lifeguards?|stewards?|guides?|drivers?|ask \w+)(?:['’]ll| will| can|['’]re| are| have|['’]ve)? (?:\w+ ){0,2}"
    r"(?:help|lend|show|fit|spare|for (?:one|help)|happy to|on hand)\b",
    re.IGNORECASE,
)


def _is_helped(match: Match) -> bool:
    """Whether what everyone must do comes with an offer of help, or only warns of the reader's own click."""
    return is_a_dialogs_warning(match) or bool(_HELP.search(match.prose.text, match.span.end, match.span.end + 160))


RULES = (
    Rule(
        id="third-person-must",
        family="third-person-reader",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” talks over the reader's head to someone else; say “you”.",
        why="The reader must first work out that they are meant, and feels like an item on a notice board.",
        source=_SOURCE,
        alternatives=("You need to …", "Please bring …", "You can …"),
        phrases=f"""
            (^|all|any|our|new|registered|existing|affected|these|those|only|eligible|valued|and|that|where|if| business|individual|prospective|online|premium|such) {_WHO} (must|shall|should|need to|needs to|ought to|are required to|have to|may not|can not|will be (required|asked|expected|charged|able|allowed| contacted|notified|permitted)|will (need|have|not be|no longer|receive|also)|can (now|no longer|also| only)|may (be|only|also)) !! {_OPERATOR}
            {_WHO} (must|shall|ought to|are (required|obliged) to) !! {_OPERATOR}
            (^|all|our) {_WHO} (who|whose|that) ... (must|shall|should|may|can|will|are) !! {_OPERATOR} | thank | like you
            {_WHO} (travelling|wishing|seeking|wanting|requiring|using|arriving|intending|holding|needing|living| applying|booking|paying|planning|returning|boarding|with _|with _ _|without _) ... (must|shall|should| may|can|will|are) !! {_OPERATOR}
            ^ (all|our|any|new|existing|registered|eligible|) {_WHO} (who|whose) ... ... (must|shall|should|may|can| will|are|is) !! {_OPERATOR} | thank | like you
            ^ (all|our|new|existing|registered|eligible|) {_WHO} (may|should|must) ... ... (their| themselves) !! {_OPERATOR}
            ^ (all|our|any|eligible|) {_WHO} may (submit|apply|request|claim|wish|contact|choose|cancel|bring|opt| register|book|collect|purchase|be|not) !! {_OPERATOR}
        """,
        spares=_is_helped,
        bad=(
            "Customers must present a receipt.",
            "All guests should vacate their rooms by 11.",
            "Passengers travelling to Leeds should change here.",
            "Users will be required to reset their passwords.",
            "Applicants who miss the deadline will not be considered.",
            "Members can now book online.",
            "Guests must bring their own towels to our pool.",
        ),
        good=(
            "You need your receipt.",
            "Other guests may be asleep, so please close doors gently.",
            "We asked 40 users what they need.",
            "Your customers can pay you by card.",
            "Two members of the choir will sing for you.",
            "Most passengers should be home by nine, and you will be too.",
            "Customers can cancel their paid orders",
            "If enabled, users will be able to reset it by mail.",
            "Only members with this permission can post.",
            "Which users can also see this page",
            "Members can only post to your page if they follow it.",
            "Are you sure you want to delete this login? Users will no longer be able to sign in with it.",
            "All users that are not in this file will be removed.",
            "Participants will receive a mail informing them of the result.",
            "Students will not be able to open this quiz before Monday.",
            "Visitors must wear a hard hat. We'll lend you one at the gate.",
            "Swimmers must keep between the flags. The lifeguards will help if you're unsure.",
        ),
    ),
    Rule(
        id="third-person-advised",
        family="third-person-reader",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” is a loudspeaker; speak to the one person reading.",
        why=(
            "It combines a stranger in the third person with a passive order, so that nobody speaks and nobody is "
            "spoken to."
        ),
        source=_SOURCE,
        alternatives=(
            "Please keep your ticket.",
            "Keep your bag with you.",
            "You may want to leave ten minutes earlier.",
        ),
        phrases=f"""
            {_WHO} (are|is|will be) (hereby|kindly|therefore|also|strongly|respectfully|further|politely|) (advised| reminded|requested|informed|asked|urged|encouraged|warned|notified|expected|invited|cautioned| instructed|recommended|directed|assured|welcome|responsible|prohibited| liable|subject) !! {_OPERATOR}
            (remind|advise|inform|request|urge|ask|encourage|notify|invite|assure|warn) (all|our|any|all our|its|all of our|our valued|the|) {_WHO} (that|to|of|not|who|about|with) !! (provider~|doctor~|nurse~|staff|teacher~|clinician~|advisor~|team~|they|who) (should|can|must|may|will) | your {_WHO} | {_OTHERS} | you (can|may|could|will|want to|might) (remind|advise|inform|ask|invite|notify|assure|warn|encourage) | ^ (remind|advise|inform|ask|encourage|notify|invite|warn|request)
            (notice|announcement|^ (message|information|reminder|advice|update|attention)) (to|for) (all|our|all our| its|) (valued|) {_WHO} !! your {_WHO}
            {_WHO} (are|will be) (not|no longer) (able|allowed|permitted|entitled|eligible|required) to !! {_OPERATOR}
            (members of the public|the public|the general public) (are|is|must|should|may|will)
            it is (strongly|) (recommended|advised|suggested|expected|required|requested|advisable|essential| important) that (all|any|our|) {_WHO} !! {_OPERATOR} | your {_WHO}
            (shareholders|stockholders|owners|investors|dog owners|pet owners|vehicle owners|landowners) (are|is|will be) (hereby|kindly|therefore|also|strongly|respectfully|) (advised|reminded|requested|informed| asked|urged|encouraged|warned|notified|required|instructed)
            (families|parents|residents|members|households|those|they|players|swimmers|drivers|staff|pupils|neighbors|owners|the family|everyone|everybody|all) (is|are) (kindly|politely|respectfully|again|once again|also|hereby|) reminded (that|to)
        """,
        spares=is_a_dialogs_warning,
        bad=(
            "Passengers are reminded to keep their belongings with them.",
            "Users are advised to change their passwords.",
            "We would like to inform our customers that the branch is closing.",
            "Notice to all residents: the lift is out of order.",
            "Members of the public are asked to keep out.",
            "Subscribers are no longer able to share passwords.",
            "Swimmers are politely reminded that showers are compulsory.",
        ),
        good=(
            "You can invite users to your team.",
            "Keep your bag with you.",
            "Ask other guests to knock.",
            "Notify users of held mails",
            "Users are allowed to delete their own drafts.",
            "Remind your tenants to test the alarm with this free card.",
            "The public library is open until nine.",
            "We're reminded of you each time it rains.",
            "The app reminds everyone to take a break.",
            "The accounts can't be merged because both users are responsible for one file.",
        ),
    ),
    Rule(
        id="third-person-one",
        family="third-person-reader",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” turns the reader into a party to a contract; write “you”.",
        why="“The customer” is how a lawyer or a log file speaks. The person holding the letter feels like a case.",
        source=_SOURCE,
        alternatives=("You're welcome to …", "You need to …", "your choice"),
        phrases=f"""
            (the|each|any|every|an|a|said) {_ONE} (must|shall|agrees|undertakes|acknowledges|warrants|accepts| consents|bears|hereby|remains|assumes|has failed|may not|has requested|will be (liable|responsible| required|charged|asked|notified|contacted)|is (responsible|liable|required|requested|advised|reminded| obliged|expected|entitled|asked|solely|eligible|not)|should (contact|ensure|note|check|return|keep| notify|provide|bring|report|call|pay|allow|seek|read|submit|complete)) !! (tell|help) the {_ONE} | (oauth|api|mail|email|web|http) client | {_OPERATOR}
            (must|shall|should|has to|have to|needs to|need to|to) be ..3 (by|from) the (customer|applicant|account holder|claimant|policyholder|subscriber|cardholder| borrower|purchaser|insured|complainant|hirer|bill payer|ticket holder|addressee) !! {_OPERATOR}
            (payable|borne|due|owed|accepted|agreed|undertaken|liability|responsibility|duty|negligence|error|failure|choice) (of|by|from|on the part of|to|with) the (customer|applicant|account holder|claimant|policyholder|subscriber|cardholder| borrower|purchaser|insured|complainant|hirer|bill payer|ticket holder|addressee) !! (we|i|ombudsman|judge|court|panel|arbitrator|adjudicator|regulator|board) ..2 agreed
            the (customer|applicant|account holder|claimant|policyholder|subscriber|cardholder|borrower|purchaser| insured|complainant|hirer|user|tenant|passenger|guest) 's (responsibility|expense|cost|risk| discretion|obligation|liability|own (risk|cost|expense)|failure) !! {_OPERATOR}
            (customer|applicant|guest|passenger) (responsibility|is responsible|must|shall) !! {_OPERATOR}
            ^ user (must|shall) not !! {_OPERATOR}
            (his|her) or (her|his) !! {_PERSON}
            (his|her|he|she) (she|her) !! {_PERSON}
            the (undersigned|aforementioned|said party)
            ^ (the|each|any|every|an|a|said|no) {_ONE} (who|whose|that) ... ... (should|must|shall|may|can|needs to| is required) !! {_ONE} who (called|wrote|asked|told)
            ^ (the|each|any|every|said) (customer|client|applicant|account holder|claimant|policyholder|subscriber| cardholder|borrower|purchaser|patient|tenant|passenger|member|user|participant|complainant|ticket holder|student|resident) (should|needs to|has (not|failed to)|will be (informed|notified|sent|given| advised|invited|offered|issued|provided|charged|asked|refunded)) !! (tell|help) the {_ONE} | {_OPERATOR} | your (tenant|client|customer|patient)
            (each|every|any) (pupil|employee|shareholder|hirer|delegate|attendee|learner|volunteer|player|member of staff|owner|child) (must|shall|should|is required|needs to|will be required|is expected)
            ^ (the|each|any|every) (recipient|hirer|employee|pupil|learner|delegate|attendee|purchaser|owner) (should|must|shall) (retain|complete|sign|return|ensure|keep|provide|notify|bring|submit|pay|report| make|leave|inform|give|send)
            the (hirer|occupier|owner|resident|member|client|parent|guest|user|lessee|tenant|customer|purchaser|buyer|borrower|exhibitor|organizer|licensee|leaseholder|contractor) 's (own|sole|full|entire) (expense|cost|risk|discretion|responsibility|liability)
        """,
        bad=(
            "Any customer who has not had a refund should contact the store.",
            "The customer must notify the company of any change.",
            "Returns are at the customer's expense.",
            "Each applicant is required to submit two forms.",
            "The form must be signed by the account holder in ink.",
            "The user agrees to keep his or her password safe.",
            "A passenger should contact the desk.",
            "Locks are changed at the leaseholder's sole cost.",
        ),
        good=(
            "You can sign with a finger.",
            "The customer who wrote to us last week was you.",
            "Is the account holder someone else? Ask them to call us.",
            "The guest room has a view of the sea.",
            "He or she may eat the cake first.",
            "The sum was sent back to the customer.",
            "The choices shown to the customer",
            "The user's account",
            "If enabled, the user must pick a new password.",
            "This link opens a user's page, where you change his or her role.",
            "An OAuth client must use the same port.",
            "The recipient is required.",
            "Of 412 complaints, we agreed with the customer in 251.",
            "The cart's customer must be set first.",
            "The owner's full name is on the collar.",
        ),
    ),
    Rule(
        id="third-person-wishing",
        family="third-person-reader",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” describes a kind of person; ask instead: Do you want …?",
        why="Readers have to decide whether they belong to the group before they learn what is in it for them.",
        source=_SOURCE,
        alternatives=("If you'd like to cancel, …", "Do you need a lift? …", "Coming by bike? …"),
        phrases=f"""
            ({_WHO}|those|persons|individuals|anyone|anybody|people|parties|any person~|customers) (wishing|desiring| seeking|requiring|desirous|intending) (to|of|further|a|an|more|assistance|additional|any) !! people seeking asylum
            ({_WHO}|those|persons|individuals|parties) who (wish|would like|require|desire|intend|are interested) (to|a|an|further|assistance|in|more|any|additional) !! help | we (know|met|work) | thank
            ^ persons (who|with) ... ... (must|should|shall|may|are|will) !! (no|this|these|two|different) persons | contains persons
            persons (requiring|under|over|concerned|affected|wishing|eligible|interested|aged) !! (from|of|about|to|by|except|for|than) persons (under|over|aged)
            individuals (requiring|under|over|concerned|affected|wishing|eligible)
            (interested|affected|eligible|concerned) (parties|persons|individuals|customers|users|members|applicants| candidates|guests) (may|should|must|can|will|are|have)
            should (a|any|the) {_ONE} (wish|require|need|want|fail|have|be|decide|choose)
            in the event (that|of) (a|any|the) {_ONE}
            (individuals|persons|people|anyone|those|parties|applicants|candidates) (interested in|who are interested in|eligible for|affected by|in receipt of|unable to|needing|hoping to|with (questions|queries| concerns|complaints)) ... ... (should|must|may|can|are (asked|advised|requested|invited|encouraged)| will be) !! we (know|met|work)
            (anyone|anybody|those|persons|individuals) (travelling|attending|using|entering|parking|bringing| visiting|staying|booking|arriving|applying|claiming|aged|under|over|without|found|caught|who) ... ... (must|should|shall|are (required|requested|asked|advised|reminded)|is (required|requested|asked| advised|reminded)|needs to) !! we | you
            ^ (any|all|) (persons|person|individuals) (found|caught|seen|observed|discovered|suspected|entering|using|attempting|leaving|smoking|parking|bringing|without|who|in breach|wishing|behaving|causing|not|failing) ... ... (will|shall|may|must|should|is|are) !! we | you
        """,
        bad=(
            "Customers wishing to cancel must do so in writing.",
            "Those who require assistance should ring the bell.",
            "Persons under 16 are not admitted.",
            "Interested parties may apply online.",
            "Should a guest require a cot, a fee applies.",
            "Anyone wishing to object should write to the council.",
            "Persons smoking in the foyer will be asked to go outside.",
            "Any person found without a pass must leave by gate 2.",
        ),
        good=(
            "If you'd like to cancel, tap here.",
            "Thank you to those who want to help with the fair.",
            "People love the view from the roof.",
            "Coming by bike? There's a shed.",
            "The photo shows persons who may have rights in it.",
            "There are two persons with the same number.",
            "Two persons in the photo are still not named.",
        ),
    ),
    Rule(
        id="third-person-writer",
        family="third-person-reader",
        dimension="humanity",
        severity=HINT,
        message="“{text}” makes the sender a stranger too; say “we”, or better “I”.",
        why="When the company speaks of itself as “the company”, nobody is left in the letter who could care.",
        source="Packard, Moore & McFerran (2018), “(I'm) Happy to Help (You)”, Journal of Marketing Research.",
        alternatives=("We'd like to …", "I've checked, and …"),
        phrases="""
            (the|this) (company|management|council|bank|hotel|airline|organization|department|office|store|society| authority|firm|college|university|hospital|trust|landlord|operator|carrier|club|restaurant|museum| insurer|board|committee|provider) (hereby|) (reserve~|regret~|can not (accept|be|guarantee|take)| shall|will not|apologize|apologizes| wish to|will (write|contact|notify|inform|issue|consider|advise|review|endeavor)|wishes| would like to|requests|request|kindly|undertakes|endeavor~|strives|is pleased|is unable|is committed|prides|values|is delighted|is proud|is happy)
            management (reserve~|regret~|can not|request~|would like|apologize~|is not|will not|decision)
            (by order of|order of) (the|) management
            it is (the|this) (company|bank|council|hotel|airline|store) 's (policy|aim|intention|practice|position|view)
            (on|for) the part of the (company|bank|council|hotel|provider|management)
            by order (of (the|) (_|_ _|) (manager|management|owner~|headteacher|headmaster|headmistress|principal|proprietor~|committee|trustees|landlord|warden|bursar|governors|partners|board|mayor|freeholder~|managing agents|secretary|bishop|dean|chairman)|$) !! court | judge | (winners|names|list~|listed|sorted|ranked) ..3 by order
        """,
        bad=(
            "The company regrets that no refunds can be made.",
            "Management reserves the right to refuse entry.",
            "The council wishes to thank residents.",
            "The hotel would like to welcome its guests.",
            "The bank is pleased to offer you a loan.",
            "No ball games, by order of the managing agents.",
        ),
        good=(
            "We can't refund the ticket, but you can swap it.",
            "The company that made your boots has closed.",
            "Your council will empty the green bin on Monday.",
            "Tell the hotel your arrival time and they'll wait.",
            "Your table is kept by order of arrival.",
            "The road was shut by order of the court.",
        ),
    ),
)
