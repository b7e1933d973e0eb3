"""Machine voice: copy that says that nobody is there."""

import re

from tonecheck.mentions import is_read, reaches_a_person
from tonecheck.patterns import lazy
from tonecheck.rule import ERROR, WARNING, Match, Rule

_RUBRIC = "tonecheck rubric, humanity (0: a machine or an office processing a case)."
_SAFE = (
    "pin | password~ | scam~ | fraud~ | phish~ | phishing | suspicious | stranger~ | fake | spam | text~ asking | "
    "if you (are|have) (not|already)"
)
# What happens without the reader's answer, or without ours, is no ban on answering.
_UNANSWERED = (
    "if (you|we|i|they) (do|can|could|did|have) not (reply|respond|write|answer|read|accept|receive|process|monitor)"
)
# Another way to a person, in the same breath.
_WAY = "so (please|just|) (ring|call|phone|text|email|message|write to|ask) | (will|to) pick up"
_CASE = (
    "(ticket|support ticket|case|support case|support request|request|service request|inquiry|query|complaint|call"
    "|issue|incident"
    "|claim|submission|correspondence|report|message|email|form|application|feedback|reference|contact|help request)"
)
# Cases that are the sender's own word for what the reader wrote in about.
_FILE = "(ticket|support ticket|case|support case|support request|service request|inquiry|complaint|incident|claim|help request)"
# An address that the reader sets for their own mail.
_SETTING = (
    "^ (set|choose|enter|add|use|configure|change|pick|type|create|allow|verify|turn) | what is a | (under|in|open|to) settings | sender (name|address)"
    " | your (own|) (no reply|noreply) | you (can|could|may) (also|) (set|choose|use|add|enter|change|pick) | if you would like"
)
_WHEN = "(when|whenever|whether|if|until|once|after|unless|every time|days until) (a|an|the|your|any|this|) (_|) (ticket|case|request|complaint|incident|inquiry|query|claim|issue)"
_IFS = "(if|when|whenever|once|until|unless) (the|your|a|an|its|this) (_|_ _|) status"
_DONE = (
    "(logged|created|opened|registered|assigned|escalated|closed|updated|resolved|raised|allocated|recorded|merged"
    "|re opened"
    "|reopened|queued|lodged|forwarded|routed|received|acknowledged|submitted|entered|triaged|transferred|generated"
    "|noted|reassigned)"
)
# An order not to answer, which hurts whatever other way is told.
_FORBIDS = lazy(r"(?:please |kindly )?(?:do not|don['’]t|(?:should|must) not|refrain)\b", re.IGNORECASE)


def _only_tells(match: Match) -> bool:
    """Whether a match forbids nothing and the reader is told right there how to reach a person."""
    words = match.prose.text[match.span.start : match.span.end]
    return _FORBIDS.match(words) is None and reaches_a_person(match)


RULES = (
    Rule(
        id="automation-no-reply",
        family="automation",
        dimension="humanity",
        severity=ERROR,
        message="“{text}” tells the reader that we talk and they don't; can replies reach a person?",
        why="A letter that cannot be answered takes. The one who has a question must now go looking for us.",
        source="tonecheck rubric, humanity and focus; GOV.UK Notify guidance: add a reply-to address to your service.",
        alternatives=(
            "Just reply to this email: it comes to me.",
            "Questions? Reply, or call Ana on 020 …",
            "You can answer this text.",
        ),
        not_roles=("alt text",),
        phrases=f"""
            (do|should|must|kindly|please) not (attempt to|try to|directly|) (reply|respond|write back|answer) (directly|) (to|by|via|back|as|because|using|this|here|since) !! {_SAFE} | we will not | {_UNANSWERED}
            ^ (please|kindly|) do not (reply|respond) $
            please do not (reply|respond) $ !! {_SAFE}
            you (can|should|need) not (reply|respond) (to|directly|by) !! {_SAFE} | {_UNANSWERED} | need not | to (_|_ _|) (thread~|topic~|post~|comment~|review~|discussion~|conversation~)
            (replies|responses|emails|messages|email|mail) (sent|) (to|from) (this|the|our) (email|message|address| mailbox|account|number|inbox|notification|e mail) (_|) (are|is|will|can|do|go) (not|unmonitored| undeliverable|automatically|be)
            (replies|responses) (are|will|can) not (be|) (monitored|read|answered|received|seen|processed|delivered| accepted|responded)
            (mailbox|inbox|email address|address|account|email|number|line|phone number|e mail address|alias) (that| which|) (is|are) (not|never) (_|) (monitored|read|checked|attended|staffed|able to receive|manned| equipped) !! {_WAY}
            (unmonitored|unattended|non monitored|outgoing only|send only) (mailbox|inbox|email|e mail|address| account|alias)
            (mailbox|inbox|email|address|account) (is|are) unmonitored !! {_WAY}
            (noreply|donotreply) !! {_SETTING}
            no reply (email|address|mailbox|message|account|e mail|notification) !! {_SETTING}
            (can|could|is|are|will|does|do) not (able to|) (accept|receive|process|read|respond to|answer|monitor) (any|incoming|your|) (replies|responses|reply|incoming (mail|email~|messages)) (to|sent|from|at|here| by|$|via) !! {_WAY} | {_UNANSWERED}
            (outgoing|outbound|notification|sending|one way) (email|messages|mail|only) (address|account|only|mailbox)
            (mailbox|inbox|email address|address|account|line|email) (is|are) (unattended|unstaffed|not attended|not manned) !! {_WAY}
            (replies|responses|response|reply|text~|message~|sms|call~|answers) (sent|made|) (to|from) (this|the|our) (text|sms|email|message|address|mailbox|account|number|inbox|notification|line) (_|) (are|is|will| can|do|go) (not|never|unmonitored|undeliverable|automatically)
            (number|mailbox|address|inbox|account|line|phone) (can|is|will|does) not (able to|set up to|be able to|) (receive|accept|take|read|get) (_|) (messages|replies|texts|text|calls|emails|sms|mail|responses| inbound|incoming|any) !! {_WAY}
            (please|kindly|^) do not (text|write|message|email|ring|call) back !! back (a|an|the|any|anyone|anybody|people|somebody) | {_SAFE} | until
            (mailbox|inbox|address|account|number|line|channel) (is|are) (for|strictly|) (outbound|outgoing|send|sending) (only|use only|messages only|mail only|purposes only|messages|mail) !! {_WAY}
            (outbound|notification|notifications) only (mailbox|inbox|email|e mail|address|account|alias|number|line)
            this is a one way (message|email|text|communication|notification|alert)
            (replies|responses) (to (this|it|our) (_|)|) (are|will be|get) (automatically|simply|immediately|all|) (discarded|deleted|bounced|rejected|binned|ignored|blocked|returned unread)
            (replies|responses|emails|mail|texts|messages) (sent here|to this (_|)|) (go|goes|will go) (nowhere|unread|unanswered|unseen|unopened|straight (in|into|to) the (bin|trash))
            (correspondence|anything|messages|emails|mail|letters|texts) (sent|received|you send|) (in|as) (an|) (answer|reply|response) to (this|our|it) (_|) (will|is|are|gets|get|goes) (be|) (automatically|simply|not|never|nowhere|unread|unanswered|discarded|deleted|ignored|returned|rejected|destroyed)
            (anything|whatever|messages|emails|mail|texts|comments) (sent|posted|you send|you write|you type|) here (will|is|are|goes|go|gets|get) (be|) (nowhere|unread|unanswered|unseen|discarded|ignored|(not|never) (be|) (read|seen|answered|monitored|received|looked at|delivered))
            refrain from (emailing|replying|phoning|ringing|calling|texting|messaging|contacting|responding|writing) (to|) (us|me|the|our|this|back|in|with|about|regarding|directly|$)
            do not (use|write to|email) this (email|) (address|mailbox|number|inbox|line|account) (to (contact|reply|reach|respond|ask|write)|for (replies|questions|queries|inquiries|correspondence))
            (please|kindly|^) do not (contact|call|ring|phone|email|message|write to|text) (us|the _|our _|the _ _|our _ _|) (to chase|chasing|for (an update|updates|progress|a progress)|to ask (about|for|when|whether|if)|asking (about|for|when)|(about|regarding) (the|) (progress|status|outcome)) !! (we|i) will (call|ring|email|text|write|let|phone|contact)
            (push|pushes|put|puts|move|moves|send|sends|drop|drops|moved) you (back|) to the (back|bottom|end) of (the|our) (queue|line|list|pile) !! not (push|put|move|send|drop)
            (further|additional|subsequent|no further|no more|new) (comment~|messages|replies|emails|letters|correspondence|responses|submissions) (on this (_|)|to this (_|)|) (will|can|are) (not|no longer|never) (be|) (read|seen|answered|monitored|accepted|considered|acknowledged|replied to|responded to|entertained|received)
            (ticket|thread|case|conversation|request|discussion|topic) (is|has been|was) (now|) (locked|closed) (to|for) (further|any|any further|new|no|all|no further|additional) (comment~|messages|replies|emails|correspondence|responses)
        """,
        spares=_only_tells,
        bad=(
            "Texts sent to this number will not be answered.",
            "Please do not reply to this email.",
            "Please don't reply to this text. Call 0161 496 0455 with questions.",
            "This mailbox is not monitored.",
            "Replies to this address are not read.",
            "This message was sent from an unmonitored mailbox.",
            "Do not respond to this message, as it cannot receive replies.",
            "You cannot reply to this text.",
            "Sent from a no-reply address.",
            "This number is for outgoing messages only.",
            "Sent from an outbound-only mailbox.",
            "This is a one-way message.",
            "Responses are automatically deleted.",
            "Texts to this number go unread.",
            "Anything you write here is not seen.",
            "Letters sent in reply to this notice will be destroyed.",
            "Please refrain from ringing the surgery about your result.",
            "Do not use this address for questions.",
            "Please don't call the office for an update.",
            "Calling again puts you to the bottom of the list.",
            "Additional comments will not be read.",
            "This thread is closed to new replies.",
        ),
        good=(
            "Please don't call back anyone who asked to be left alone.",
            "If it looks suspicious, do not reply and delete it.",
            "Just reply to this email: it comes to me.",
            "If we get no reply by Friday, we'll call you.",
            "We could not reply sooner because of the strike.",
            "Do not reply to texts asking for your PIN.",
            "This number can't take texts, so call 0161 555 0143 and Bea will answer.",
            "This mailbox isn't monitored at night, so ring me on 020 7946 0011.",
            "Please refrain from calling out during the show.",
            "Old messages are automatically deleted after a year.",
            "Please don't call us for an update: we'll text you each evening.",
            "The road is closed to all traffic.",
            "Anything you type here is never shared.",
            "A late form won't push you to the back of the queue.",
            "You can't reply to locked threads.",
            "If you do not answer by noon, I'll leave the parcel with your neighbour.",
            "If you can't reply by post, use the form on the back.",
            "We can't read replies here. Ring Kim on 0131 496 0777 and she'll help.",
            "This mailbox isn't read, but Jo answers at jo@larch.example.",
            "Choose a no-reply address in Settings and bounces won't reach you.",
        ),
    ),
    Rule(
        id="automation-message",
        family="automation",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” says first of all that no one wrote this; say what it is about.",
        why="Readers don't care how a mail was made. Told that a machine sent it, they stop expecting help from it.",
        source=_RUBRIC,
        alternatives=(
            "Your parcel left Leeds today.",
            "You're getting this because you asked for alerts. Turn them off here.",
        ),
        not_roles=("alt text",),
        phrases="""
            (this is|this|these are|you are receiving|receiving|will receive) (just|only|) (an|a|) (automated|automatic|automatically generated|auto generated|autogenerated|system generated|computer generated|machine generated|auto) (email~|e mail~|message~|notification~|reply|response|notice|letter| reminder|alert~|confirmation|acknowledgment|mail|text|communication|mailing) !! (turn|set|send|choose| your) (on|up|an|the|off) | set up | in(to|) this
            ^ (automated|automatic|automatically generated|auto generated|system generated|computer generated) (email|e mail|message|notification|reply|response|notice|alert) (from|sent by|generated by|please|do not)
            (email|e mail|message|notification|letter|mail|notice|response|this|reply|communication|document| statement) (is|was|has been|were|being) (sent|generated|produced|created|issued|dispatched) (automatically|by (our|a|an|the) (system|computer|robot|automated system|machine|software)| electronically)
            (email|e mail|message|notification|letter|mail|notice|response|this) (is|was|has been) (automatically| auto) (sent|generated|produced|created|issued)
            ^ (auto reply|automatic reply|automated reply|autoreply|auto response|auto responder|autoresponder) ^ (we|thank|thanks|your|i|you|this|hello|dear|hi|please)
            (this is (a|an)) (system|service|auto|mandatory service) (notification|message|alert|announcement|email| communication)
            (does not require|requires no|no|without a|valid without a|valid without) signature (is|required|needed| and) !! parcel | delivery | collect~ | package~ | (is|are|left) (at|in|with)
            (our|the) (automated|) system (has|have) (automatically|) (detected|generated|identified|determined| logged|registered|received|recorded|noticed)
            (this is a|this) notification (is|to|that|was|has|serves) (a|to|sent|hereby|inform|let|notify|notice|been| as|confirm|you)
            (notification|message|email|alert|text) (was|is|has been) triggered (automatically|by (activity| a change|changes|our|an event|an action))
            (i|assistant|bot|chatbot|system) (and|,|so|but|that|which|am|is) ..2 (can not|could not|do not|did not|does not|unable to|not able to|failed to) (comprehend|parse|interpret|compute) (your|that|this|the) (_)
            (can not|could not|do not|did not|unable to|not able to|failed to) (understand|comprehend|parse|interpret|decipher|recognize|process|classify|match) (your|that|this|the|user) (_|) (query|input|utterance|command|intent|prompt|entry) !! (if|when|whenever|in case) (the|we|i|it|you)
            (your|that|the|user) (query|input|utterance|command|response|entry|reply|prompt) (was|is|were|has) (not|un) (been|) (recognized|understood|comprehended|interpreted|parsed)
            ^ (rephrase|reword|reformulate|restate) (your (query|input|question|request|message|inquiry)|) $
            ^ (input|query|command|utterance|response|selection|reply|entry) (not|un) (recognized|understood|accepted|valid) $
            (that|this) is not a (valid|recognized|permitted|supported) (response|option|selection|input|reply|command|choice) !! if
            (i am|this is|as) (just|only|merely|) (a|an) (ai|virtual|digital|automated|language|machine|computer) (assistant|agent|bot|model|program|helper|language model) , (and|so|which|who|that|i) (i|) (can not|could not|am unable|am not|do not|did not|lack|unable|have no) !! type | say | ask for
            ^ (invalid|unrecognized|unknown|incorrect) (response|reply|keyword|option|command) $
        """,
        spares=is_read,
        bad=(
            "This is an automated message.",
            "This email was generated automatically.",
            "Auto-reply: we have received your email.",
            "You will receive an automated acknowledgement.",
            "This is a system-generated notification.",
            "Our system has detected unusual activity.",
            "No signature is required on this letter.",
            "I am an automated agent and could not parse your reply.",
            "Sorry, I do not understand your input.",
            "Your utterance was not recognised.",
            "Restate your query.",
            "Input not recognised.",
            "That is not a valid response.",
            "As a virtual assistant, I cannot help with that.",
            "Invalid reply.",
        ),
        good=(
            "The key is at the desk, no signature needed.",
            "The email was triggered by the alarm you set for 9.",
            "No automatic response",
            "Turn your auto-reply off here.",
            "Days to wait before the next auto-reply to the same person",
            "System message to use for warnings:",
            "Somebody asked the list for an automated response.",
            "Your lights come on automatically at dusk.",
            "You can set up an automatic reply for your holiday.",
            "We noticed a new sign-in from Oslo.",
            "No signature needed for your parcel: we leave it with a neighbour.",
            "Your automatic payment goes out on the 3rd.",
            "You're chatting with a bot. Type “person” and Ana takes over.",
            "I didn't understand that. Could you tell me in other words?",
            "If the lock can't read your entry, try the card.",
            "I can't read your handwriting on page 2.",
            "Reply YES or NO, and that's all.",
            "This mail was sent automatically, but if you reply, Ana and I read it.",
            "This is an automated message, and Sam reads every answer to it.",
        ),
    ),
    Rule(
        id="automation-ticket",
        family="automation",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” turns the reader's worry into a file; say who has it and what happens when.",
        why="People write to a person. Learning that a number was logged answers nothing of what they asked.",
        source=_RUBRIC,
        alternatives=(
            "Your note is with Tom. He'll answer by noon tomorrow.",
            "I've read your email, and here's what I found: …",
        ),
        phrases=f"""
            your (new|support|_|) {_CASE} (number #|no #|id #|ref #|reference #|#|regarding _|about _|regarding _ _| with number #|) (has|have|was|were) (now|also|successfully|already|officially|just|recently| since|) (been|) (successfully|automatically|now|duly|) {_DONE} !! not (yet|been) | {_CASE} (has|was) received (by|with) _ from | request was received from | never | {_WHEN} | your (_|) (message|email|form) (has|was) (been|) (queued|updated|submitted|created)
            (a|the|this) (new|support|) {_FILE} (number|no|id|ref|reference|with number|regarding _|about _|) (#|) (has|have|was|were) (now|also|successfully|already|officially|just|recently| since|) (been|) (successfully|automatically|now|duly|) {_DONE} !! not (yet|been) | never | {_WHEN} | assigned to you
            (ticket|case|reference|incident|call|complaint|tracking|enquiry|service request) (number|no|id|reference) (#|_|) (has|have|was) (been|) (assigned|allocated|logged|created|generated|issued|registered|opened) !! {_WHEN}
            (have|has|was|were|been) (logged|raised|registered|recorded|created|opened|assigned|generated) (a|an|as| your|under|with) (_|) (ticket|case|reference|incident|complaint|call|request)
            (assigned|allocated|given|quote) (the|a|to|your|following) (following|unique|) (ticket|case|reference| incident|complaint) (number|id|reference|no)
            (added|assigned|placed|put) (to|in|into) (a|the|our) (_|support|work|) queue
            ticket (is|has been|was|will be|remains) (now|automatically|still|marked|) (closed|open|pending|resolved| escalated|solved|on hold|in progress|in queue) !! {_WHEN}
            ^ (ticket|case|request|incident|complaint) (no|number|id|) # (closed|resolved|created|updated| logged|opened|received|assigned|registered) $
            reference (number|id|) for this (interaction|contact|request|inquiry|transaction|call|correspondence| conversation)
            (assigned|allocated|given|issued) (with|) (ticket|case|reference|incident|complaint) (number|id|no| reference)
            (closed|cancelled|archived|resolved) (automatically|) (due to|because of|owing to|after|for|following) (_ _ of|# days of|) (inactivity|no response|lack of (response|activity)|non response|no reply)
            (an|a|our) (_|) (agent|adviser|advisor|representative|case handler|case worker|caseworker|specialist|case manager|handler|investigator|colleague|officer) (has been|have been|was|will be|is being) (assigned| allocated|appointed) (to (your|this|the|handle|look)|$|and|shortly)
            (captured|recorded|noted|registered|entered|logged) (in|on|into|within|onto) our (system~|records|database|crm|files)
            ^ (job|case|ticket|request|ref|reference|incident|work order|your job) (number|no|ref|) (#|_) (has|have| was|is) (been|) (now|) ({_DONE}|allocated|dispatched|actioned|completed)
            your (_|_ _|) (correspondence|letter|email|documents|document|form|submission|mail) (has|have) been (scanned|indexed| uploaded|catalogued|digitized|received (by|into|in) (our|the) system~)
        """,
        bad=(
            "Your ticket has been created.",
            "Case number 88213 has been logged.",
            "Your enquiry has been assigned to an agent.",
            "A support case has been opened on your behalf.",
            "Your complaint was registered successfully.",
            "Your ticket is now closed.",
        ),
        good=(
            "Your train tickets have been sent to your phone.",
            "I've read your complaint, and you're right.",
            "Your note is with Tom, who'll answer by noon.",
            "The ticket office is open until eight.",
            "Your case weighs 21 kg, so it can travel for free.",
            "Your email address has been updated.",
            "Tell me whenever a ticket is closed.",
            "Ticket resolved",
            "The password is encrypted when stored in the database.",
            "No exam documents have been uploaded yet.",
            "Your message has been queued for sending.",
            "The ticket #2013 has been assigned to you.",
            "This shows whether this ticket is on hold.",
        ),
    ),
    Rule(
        id="automation-status",
        family="automation",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” is a log entry; tell the reader what it means for them.",
        why="Status names belong to our software. The reader has to guess whether the thing is fixed.",
        source=_RUBRIC,
        alternatives=(
            "We've fixed the leak, so I've closed this. Reply if it drips again.",
            "Your parcel is with the courier and comes on Tuesday.",
        ),
        phrases=f"""
            our (virtual|digital|automated|ai) (assistant|agent|system|bot|robot|tool) has (processed|reviewed|marked|closed|decided|handled|assessed|resolved)
            (status|state) change (event|notification|alert)
            (event|alert|notification|workflow|rule) (was|has been) (automatically|) triggered
            you are receiving this (notification|alert|message|email) because a (status|system|change|event|rule|trigger)
            (transition~|migrated|progressed) (to|into|from) (the|) (_|) (status|state|stage|phase)
            (has|have|was|is) (been|) transitioned (to|from|into)
            status of (your|the|this) (_|_ _) (has|have|was|is|will be|being) (been|) (now|) (changed| updated|set|moved|modified|transitioned|amended) !! status bar | {_IFS}
            your (_|_ _|) status (has|have|was|is|will be|being) (been|) (now|) (changed| updated|set|moved|modified|transitioned|amended) (to|from|by|on|$) !! {_IFS} | status bar
            (changed|changing|updated|updating|set|moved|modified) (the|your) (_|) status of (your|this) !! {_IFS}
            (changed|changing|updated|updating|moved) (to|from|the|your) (_|) status (to|from) !! {_IFS}
            (moved|changed|set|updated|switched|moves) (to|from|as) (status|the status|state)
            your ..3 (has|have|was|were) (been|) (now|automatically|) (marked|set|flagged|designated|deemed|tagged) (as| to) (resolved|closed|complete|completed|solved|pending|inactive|duplicate|cancelled|processed| answered|in progress|ineligible|non compliant)
            (ticket|case|request|claim|complaint|incident) status update
            (your (_|_ _|)|the (current|new) ) status (of (your|this) (_|_ _)|) (is|is now|now|changed to) (pending|closed|resolved|in progress|on hold|under review|in process|awaiting|open|escalated|submitted|completed) !! {_IFS}
            (is|are|was|were) (now|currently|) (in|at|on) status
            (ticket|case|request|claim|application|complaint|incident|dispute) status (pending|open|closed|resolved| submitted|received|escalated|in progress|on hold|awaiting|processing|under review|assigned)
            (session|chat|call|conversation) ..6 (due to|because of|owing to) (a period of|prolonged|# minutes of|extended|) inactivity
            ^ reason code
            (status|state) (updated|changed|set|moved|switched|amended) (to|from) (_) !! {_IFS} | when | whenever | notify | event
            (pending|awaiting) (customer|client|vendor|supplier|third party|requester|requestor) (response|action|input|reply|information|feedback|reaction)
            (set|put|moved|changed|updated|switched|placed) (your _|the _|this|it|) (to|in|on|as) (pending|awaiting) (customer|client|user|vendor|supplier|information|response) !! {_IFS}
            ^ (ref|case|ticket|incident|request|job|order) (no|number|id|) (_) (status|state|is now|now) , (pending|closed|on hold|awaiting|resolved|in progress|queued) !! {_IFS}
            (recipient|addressee|consignee|occupant|occupier|customer) (was|is|) (unavailable|absent|not (home|at home|available)) !! if | when | whether
            (delivery|collection|pickup|pick up) attempt (unsuccessful|failed|aborted|incomplete) !! if | when
            ^ (visit|installation|collection|appointment) (attempt|) (unsuccessful|failed|aborted|abandoned) (;|due|because|as)
            (has|have|was|is|been) (now|automatically|) (moved|progressed|advanced|returned|reverted|switched|gone) (back|) (to|into) (pending|awaiting|on hold|resolved|escalated|triage) !! {_IFS} | when | whenever
            (required|needed|expected) (from|by|of|on the part of) the (requester|requestor|end user|submitter|originator|initiator)
            (a|the) (_|) (resolution|solution|response|workaround|answer|reply|update) (was|has been|had been|is) (provided|supplied|given|delivered|communicated|issued|sent|offered) to (the|this) (end|) (user|customer|requester|client|caller|reporter|subscriber|tenant|guest|patient|member) !! (if|when|once|until|after|whether)
            (matter|ticket|case|request|incident|inquiry|query|conversation) will (be|) (auto close|autoclose|auto closed|auto resolve|auto resolved)
        """,
        bad=(
            "Case 88213 has transitioned to status CLOSED.",
            "The status of your request has been changed.",
            "Your issue has been marked as resolved.",
            "We are changing the status of your ticket to closed.",
            "Ticket status update: pending.",
            "Your session has timed out due to inactivity.",
            "Reason code: 14.",
            "Job 4471: state changed to Awaiting Parts.",
            "Your ticket is awaiting customer response.",
            "We have set your request to pending vendor.",
            "Job closed: customer not at home.",
            "Collection attempt failed: no access.",
            "Request 77 has moved to Awaiting Supplier.",
            "No input is needed from the requestor.",
            "A final response was issued to the customer on 4 June.",
            "The workaround has been communicated to the caller.",
            "This ticket will auto-close in three days.",
        ),
        good=(
            "We've fixed the leak; reply if it drips again.",
            "You can check your status page for outages.",
            "Your messages are marked as read on both phones.",
            "Her marital status doesn't matter for this form.",
            "Stretch after hours of inactivity.",
            "Current status",
            "Sign in to see the current status of your order.",
            "Three papers were left out because of their current status.",
            "Ticket status changed",
            "If the account status is set to deleted, say when.",
            "This talk was marked as a duplicate.",
            "We're waiting for the pump, which comes on Monday.",
            "Tell me when the status changed to open.",
            "If the recipient is unavailable, we try again on Monday.",
            "We tried to collect the sofa at ten and will try again at four.",
            "The choir has moved to the small hall.",
            "Tell me when it has moved to pending.",
            "I sent the answer to your daughter on Monday.",
            "The file will close by itself.",
            "Tick this once the answer has been sent to the customer.",
        ),
    ),
    Rule(
        id="automation-processed",
        family="automation",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” describes our conveyor belt; tell the reader what they get, and when.",
        why="“Being processed” is what happens to cheese. It gives no time, no person and no outcome.",
        source=(
            "Plain English Campaign, “How to write in plain English”: prefer active verbs; tonecheck rubric, humanity."
        ),
        alternatives=(
            "I'm looking at your form now and will call you on Tuesday.",
            "Your refund of £14 arrives by Friday.",
            "We answer in order; you're about two days away.",
        ),
        phrases="""
            (request|application|claim|refund|return|form|inquiry|submission|query|complaint|documents|case| registration|cancellation|appeal|ticket|details|reimbursement|account) (is|are|was|were|has been|have been|will be|is being|are being|shall be|remains) (currently|now|still|successfully|then|also|) (being|) (processed|actioned|handled|dealt with|under review|in process|in progress|under consideration|under investigation|pending review|reviewed|evaluated|assessed|looked into|investigated| progressed) !! by (#|<day>|<month>|me|tom|the end) | within # | in # | because | today | not
            (processed|answered|handled|reviewed|dealt with|responded to|actioned|addressed) (in|on) (the|a|date| strict) (order|order in which|sequence|first come|chronological|same order)
            (request~|application~|claim~|refund~|order~|queries|inquiries|emails) (are|is|will be) (typically| usually|normally|) (processed|actioned|handled) (in|on) (the|a|date) (order|first)
            (process|processing) (of|) (your|the|this) (request|application|claim|submission|inquiry|case|complaint| data subject request) (has|is|may|will|can) (been|not|begun|started|take|commenced|underway|commence| begin|now)
            (forwarded|passed|escalated|referred|directed|routed|transferred|passed on) (on|) to (the|our) (relevant| appropriate|concerned|correct|responsible|respective|proper|right|internal|specialist|applicable) (department~|team~|person|party|colleague~|division|section|office|unit|staff|parties)
            (the|our) (relevant|appropriate|concerned) (department|team|parties)
            (looked at|opened|read|considered|seen|taken|called|attended to) in (the|strict) (order|date order| sequence) (it|they|in which|that|of|received|we|your)
            (process~|action|actioned|log|logged|handle|handled|complete|completed|close|closed|update|updated) (your|the|this) (recent|) (bereavement|deceased|death (notification|notice|report)|demise|miscarriage|divorce|diagnosis)
            (your|the) (bereavement|deceased|death) (case|file|request|form|notification|claim|record) (has|is|was) (been|being|now|) (processed|actioned|logged|closed|completed|updated|registered|escalated)
        """,
        bad=(
            "Your request is being processed.",
            "Your application is currently under review.",
            "Enquiries are answered in the order in which they arrive.",
            "Your complaint has been forwarded to the relevant department.",
            "Processing of your claim has begun.",
            "We have actioned your bereavement on both policies.",
            "Your bereavement case has been closed.",
        ),
        good=(
            "Your refund has been processed today and arrives by Friday.",
            "I'm reading your form now and will call you on Tuesday.",
            "I've passed your note to Tom in the repair shop.",
            "Processed cheese melts best.",
            "Your application is being reviewed by Tom, who will call you by Friday.",
            "Priya in our bereavement team has closed your mother's account, as you asked.",
        ),
    ),
)
