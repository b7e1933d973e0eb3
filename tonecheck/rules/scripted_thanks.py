"""Scripted thanks: gratitude off the shelf."""

from tonecheck.rule import HINT, WARNING, Rule

_SOURCE = "tonecheck rubric, note on politeness formulas: scripted ones take humanity away."
_THANKS = (
    "(thank you|thanks|many thanks|thank you very much|thank you so much|thanks so much|thank you ever so much|we "
    "thank you|we appreciate|appreciate|grateful|we are grateful|i appreciate)"
)
_REAL = (
    "while (i|tom|ana|_ and) | on the phone | yesterday | last (week|night|_) | this (morning|afternoon|week) | on "
    "<day> | when (i|we) (could|got|had|lost)"
    " | (patience|understanding|flexibility|cooperation) with (a|an|my|me|_ 's|those|all those|all the|the (noise|dust|mess|stairs|queue|"
    "builders|drilling|drums|printer|long _|slow _|new _|old _))"
    " | while (we|they|he|she|our _) (looked|searched|found|fixed|sorted|waited|counted|traced|rang|mended|dug|tracked|hunted|baked|rebuilt)"
)

RULES = (
    Rule(
        id="scripted-thanks-patience",
        family="scripted-thanks",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” thanks the reader for something they may not feel; say what you know about the wait.",
        why="Being thanked for patience one never gave sounds like an order to be patient.",
        source=_SOURCE,
        alternatives=(
            "Thanks for waiting: it took us nine days, and that's too long.",
            "You've waited long enough. Here it is.",
            "I know this makes your week harder.",
        ),
        phrases=f"""
            {_THANKS} (you|) (all|both|in advance|again|once again|kindly|sincerely|so much|) for (your|the) (_|_ and| kind|continued|) (patience|understanding|cooperation|co operation|forbearance|compliance|indulgence| tolerance|flexibility|consideration|attention|prompt attention|assistance|collaboration|trust| continued trust) !! {_REAL}
            {_THANKS} your (_|_ and|continued|kind|) (patience|understanding|cooperation|co operation|flexibility| forbearance|compliance|indulgence|prompt attention|attention to) !! {_REAL}
            your (_|_ and|continued|) (patience|understanding|cooperation|co operation|flexibility|assistance) (and _| ) (in this matter|in this regard|at this time|during this _|) (is|are|will be|would be) (very|much| greatly|truly|highly|most|sincerely|deeply|) appreciated
            (thank you|thanks|thanking you) (very much|kindly|) in (advance|anticipation)
            {_THANKS} (your|you|) (bearing|for bearing|for your bearing) with us !! {_REAL}
            (bear|bearing) with us (while|as|during|at|through) (we|this|these|our|the|it)
            (beg|ask|request|ask for|appeal for|appreciate) (for|) your (patience|understanding|indulgence| cooperation|forbearance)
            (patience|understanding) (in this matter|in this regard|at this time|during this (time|period|process))
            (please|kindly) bear with us
        """,
        bad=(
            "Thank you for your patience and understanding.",
            "We appreciate your cooperation.",
            "Your patience is greatly appreciated.",
            "Thanks in advance.",
            "Thank you for bearing with us.",
            "We ask for your understanding while we upgrade.",
        ),
        good=(
            "Thank you for your patience on the phone while I looked for the right form.",
            "Thanks for waiting. Your parcel is out for delivery.",
            "You need patience and a sharp knife for this recipe.",
            "Thank you!",
            "Thanks for lending us your ladder.",
            "Thank you for your patience with my shaky spelling.",
        ),
    ),
    Rule(
        id="scripted-thanks-contact",
        family="scripted-thanks",
        dimension="humanity",
        severity=HINT,
        message="“{text}” opens every reply we send; start with the answer, or with what they wrote.",
        why="The reader came for an answer and gets a phrase that any company sends to anyone.",
        source=_SOURCE,
        alternatives=(
            "You asked whether …. Yes, and here's how.",
            "I've read your note about the broken zip.",
            "You're right: …",
        ),
        phrases=f"""
            {_THANKS} (you|) (very much|so much|again|kindly|sincerely|) for (contacting|reaching out|reaching out to| writing in|writing to (us|our)|emailing (us|our)|calling (us|our)|messaging (us|our)|getting in contact|making contact|connecting with (us|our)|communicating|your inquiry|your inquiries|your correspondence|your communication|your interest|your message|your recent (email|letter|inquiry| message|correspondence|call|contact|communication|complaint|request)|your email (dated|of the| regarding)|your query|your submission|your request|your continued interest)
            (we|i) (would|want to|wish to|just want to|) (like to|) thank you for (contacting|reaching|your recent| your inquiry|your email|your message|your letter|getting in touch|taking the time)
            {_THANKS} (you|) for (bringing|raising|flagging|drawing|highlighting) (this|it|the|that|these|your|our) ..2 (to (our|my|the) (attention|notice|team 's)|with us)
            (appreciate|appreciated) (you|your|that you) (contacting|reaching out|reached out|bringing|taking the time|took the time|letting us know)
            {_THANKS} (you|) for (taking|sparing) (the|a|some|your) (time|valuable time|moment|minute~|few minutes) (to|out) (to|) (contact|write|review|share|provide|leave|complete|give|bring|reach|rate|post|fill| send|let|make|submit|comment|tell|of)
            we (have received|are in receipt of|received) your (recent|) (email|inquiry|message|request| correspondence|query|letter|communication|complaint) (and|regarding|dated|of) !! read | fixed | here is | answer is
            {_THANKS} (you|) (very much|so much|again|) for (getting|being) in touch with (us|our|the|_) (team|_|_ _| ) (at|about|regarding|today|$)
            (receiving|given) (our|my|prompt|due|immediate|full) (_|full|immediate|) attention
            ^ (that is|this is|what) (a|an|such a) (really|very|truly|) (great|excellent|fantastic|awesome|wonderful|brilliant) question ($|, and|, thank)
            ^ (great|excellent|fantastic|awesome|wonderful|brilliant) question ($|, and|, thank)
            (i|we) (would|will|am|are) (be|) (more than|only too|absolutely|beyond) (happy|glad|pleased|delighted) to (assist|be of (assistance|service))
            (happy|glad|pleased|delighted) to (be able to|) assist you (today|further|with (this|that|your|any|the)|in (any|this)|$)
            how (may|can|might) (i|we) (best|) (assist|be of (assistance|service)) (you|to you|) (today|further|$)
            (is|if) there (is|) (anything|something) else (that|) (i|we) (can|may|could) (assist|support) (you|) with
            (resolved|answered|addressed|settled|handled) (your|the|this|all your) (query~|question~|inquiry~|issue~|concern~|request~|matter) to your (full|complete|entire|) satisfaction
        """,
        bad=(
            "Thank you for contacting customer support.",
            "Thanks for reaching out!",
            "Thank you for your recent enquiry.",
            "Thank you for bringing this to our attention.",
            "We appreciate you taking the time to share your views.",
            "Thank you for your interest in our products.",
            "We would like to thank you for contacting us.",
            "That's an excellent question!",
            "Excellent question, and thank you for asking it.",
            "We'd be only too glad to be of assistance.",
            "I'm glad to assist you with your booking.",
            "How may I assist you today?",
            "Is there anything else I can assist you with today?",
            "I hope this has resolved your query to your satisfaction.",
        ),
        good=(
            "Thanks for the photo of the zip: that's all we need.",
            "Thank you for calling the ambulance for our driver.",
            "I've read your note about the broken zip.",
            "You can reach us until eight.",
            "Thank you for returning the boots so clean.",
            "What a great question your son asked the astronaut!",
            "The nurse will be happy to assist you out of the chair.",
            "How can I help?",
            "Is there anything else you want me to bring?",
        ),
    ),
    Rule(
        id="scripted-thanks-choosing",
        family="scripted-thanks",
        dimension="focus",
        severity=HINT,
        message=(
            "“{text}” thanks the reader for being our customer; thank them for something they did, or help them on."
        ),
        why="It speaks of what the reader brings us. Few people chose a bank in order to be thanked by it.",
        source="tonecheck rubric, focus; " + _SOURCE,
        alternatives=(
            "You've been with us for ten years; here's a month on us.",
            "Enjoy the boots!",
            "See you on Friday.",
        ),
        phrases=f"""
            {_THANKS} (you|) (very much|so much|again|once again|all|) for (choosing|selecting|picking|trusting| preferring) (us|our|_ as|to (stay|shop|fly|bank|dine|travel|do|use|book|be|partner|work|buy|purchase| visit|go with|spend)|the _ (hotel|inn|team|family)|_ $|_ _ $|_ _ and|_ for|_ and) !! slow~ | green | recycl~ | delivery | plants | organic
            {_THANKS} (you|) (again|once again|) for (being|remaining|becoming) (a|an|our|one of our|such a|with us| part of) (_|) (customer|client|member|guest|subscriber|part|user|partner|patron|valued|loyal| supporter|$)
            {_THANKS} (you|) (all|again|once again|very much|) for (your|the) (continued|ongoing|kind|valued|loyal| generous|recent|valuable|past|steadfast|unwavering|continuing) (and _|) (support|business|custom| loyalty|patronage|partnership|trust|interest|membership|purchase|stay|confidence|commitment|visit)
            {_THANKS} (you|) (again|once again|) for your (business|custom|loyalty|patronage|trust|partnership|trust and support|loyalty and support) !! help~ us (carry|move|build)
            {_THANKS} (you|) (again|once again|) for (shopping|flying|banking|staying|travelling|dining|booking| riding|partnering|doing business|joining|insuring|investing|subscribing|signing up) (with|to|at|on) (us|our|_ $|_ _ $)
            we (greatly|truly|really|very much|sincerely|deeply|) (appreciate|value|cherish) your (continued|ongoing| ) (business|custom|loyalty|patronage|support|trust|membership|partnership)
            (we|and) look forward to (serving|being of service|continuing to serve|a long|doing business|continuing our|assisting|your continued|a continued|your business)
            (continue to|continuing to) (serve|service) (you|your)
            we (really|truly|) appreciate you (being|as|choosing|shopping|staying|trusting)
            your (continued|ongoing|kind|) (support|business|custom|loyalty|patronage) (is|are) (very|much|greatly| truly|highly|most|sincerely|deeply|) (much|) (appreciated|valued)
            {_THANKS} (you|) (very much|so much|again|once again|all|) for (choosing|selecting|picking|trusting) (_ _|_ _ _) (for|to|as|and|$) !! slow~ | green | recycl~ | delivery | plants | organic
            {_THANKS} (you|) ... for (choosing|trusting|using|selecting|shopping|flying|banking) ... ... for (all|) (of|) your ..2 (need~|requirements)
            your (_|) (loyalty|support|trust|business|feedback|custom|patronage|friendship|generosity) (_|) (means| mean) (the world|everything|so much|a lot|a great deal|so very much) to (us|our|the|everyone|all)
            {_THANKS} (you|) (so much|very much|again|) for (making|giving) us (your|the|an|a) ..2 (choice| opportunity|chance|privilege|bank|airline|partner|home)
            (thanks|thank you) (a million|a bunch|ever so much|a lot) for (being|choosing|shopping|staying|flying)
        """,
        bad=(
            "Thank you for choosing Northgate Airways for your travel needs.",
            "Your loyalty means the world to us.",
            "Thank you for choosing us.",
            "Thanks for being a valued customer.",
            "Thank you for your continued support.",
            "We appreciate your business.",
            "Thank you for flying with us.",
            "We look forward to serving you again.",
        ),
        good=(
            "Thanks for choosing the slower delivery: it saved a van trip.",
            "Thank you for your donation: it paid for 40 lunches.",
            "Thank you for being so kind to our new driver.",
            "Enjoy the boots!",
            "I look forward to meeting you on Friday.",
        ),
    ),
    Rule(
        id="scripted-thanks-important",
        family="scripted-thanks",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” says that the reader matters; a quick answer would show it.",
        why="People heard this line on hold for hours. It now means the opposite of what it says.",
        source=_SOURCE,
        alternatives=(
            "You're next; about two minutes.",
            "I've read every word you wrote.",
            "You told us the gate was too heavy. We changed it.",
        ),
        phrases="""
            your (call|feedback|satisfaction|business|opinion~|privacy|comfort|experience|custom|view~|comments| inquiry|input|loyalty|question~|concern~|happiness|trust|request|message|complaint|voice|time| security|safety) (is|are|remains|matters) (very|extremely|really|truly|so|always|of utmost|of the utmost|most|incredibly|highly|) (important|valuable|valued|precious|essential|vital|paramount| critical|importance|appreciated|our (top|number one|main|first|highest|_) (priority|concern)|our priority|everything to us)
            (is|are|remains) (very|extremely|really|truly|so|incredibly|of great|of the utmost|of utmost|) (important| valuable|precious|importance|paramount) to us
            your (call|feedback|opinion~|view~|voice|experience|satisfaction|privacy|happiness|thoughts|input| business|trust) (really|truly|) (matter~|counts|count) (to us|$|and)
            we (really|truly|greatly|highly|sincerely|very much|do|deeply|always|) value (your|you|each|every|all) (as|_|and) !! value your (home|house|car|car 's|bike|phone|watch|jewelry|ring|property|old|collection| item~|goods|trade)
            you (are|really are) (very|so|extremely|) (important|special|valuable|valued) to us
            (customer|client|guest|your) satisfaction (is|remains) (our|the|at|a|very|paramount|important)
            (we|i) (greatly|truly|really|very much|sincerely|highly|always|do|) (appreciate|welcome|value) (your|all| any) (_|) (feedback|comments|input|suggestion~|opinion~)
            we (cherish|treasure|prize|value) (each|every|all) (one|of|and|single|member|guest|customer)
            (grateful|thankful|delighted|lucky|proud|glad|honored|fortunate) to have you (as (a|an|our|one)|on board)
            your (dignity|feelings|safety|security|wellbeing|health|peace of mind|time|journey|story|_ experience|_ journey|_ _ experience) (really|truly|) (matters|matter) to us
        """,
        bad=(
            "Your call is important to us.",
            "Your feedback matters to us.",
            "We value your privacy.",
            "Your satisfaction is our top priority.",
            "You are important to us.",
            "We truly value your opinion.",
            "Customer satisfaction is our number one goal.",
            "Your safety truly matters to us.",
        ),
        good=(
            "Your passport is important: keep it with you.",
            "You're next; about two minutes.",
            "We value your old phone at £80 and pay the same day.",
            "It's important to drink before you run.",
            "Your safety matters to your daughter, so she set this up.",
        ),
    ),
    Rule(
        id="scripted-thanks-feedback",
        family="scripted-thanks",
        dimension="humanity",
        severity=HINT,
        message="“{text}” could answer any letter; say which part of it you will act on.",
        why="Thanks for “feedback” puts a story of anger or joy in a box, and the reader sees that nobody read it.",
        source=_SOURCE,
        alternatives=(
            "You said the gate is too heavy. Sam will oil it on Monday.",
            "I read your story about Lisbon twice.",
            "Because of your letter, we …",
        ),
        phrases=f"""
            {_THANKS} (you|) (very much|so much|again|once again|all|) for (your|the|sharing your|providing your| leaving your|all your|providing|sharing|giving us your|leaving us) (valuable|valued|kind|positive| honest|constructive|great|recent|wonderful|candid|important|excellent|such|) (and _|) (feedback| comments|input|suggestion~|thoughts|remarks|observations|insight~|concern~|opinion~) !! (on|about) the (_|_ _) (we|i)
            your (valuable|valued|kind|positive|honest|) (feedback|comments|input|suggestion~|remarks|opinion~) (help~|enable~|allow~|assist~|will help|will enable|will be|has been|have been|is|are|will assist) (us|used|passed|shared|noted|duly|forwarded|taken|valuable|reviewed|always|greatly|logged|recorded| very|much) !! passed to <month>
            (only|it is) (through|with|by) (feedback|comments|input) (like|such|from) (this|yours|as|you|our)
            (pass|passed|passing|share|shared|sharing|forward|forwarded|relay|relayed) (on|along|) (your|this|these| the|all your) (_|) (feedback|comments|compliments|concern~|remarks|suggestion~|thoughts) (on|along|) (to|with) (the|our|all|my|relevant|management) !! passed to tom
            (feedback|comments|suggestion~|concern~) (will be|has been|have been|are|is|were) (duly|carefully|also|) (noted|passed|shared|forwarded|taken on board|relayed|taken into (account|consideration)|logged| recorded|heard)
            (take|took|taken|taking) (your|this|these|all|the) (_|) (feedback|comments|remarks|suggestion~|point~) (on board|into (account|consideration)|under advisement)
        """,
        bad=(
            "Thank you for your valuable feedback.",
            "Your feedback helps us improve.",
            "Your comments have been noted.",
            "We have passed your feedback on to the relevant team.",
            "It is only through feedback like this that we can improve.",
            "We will take your comments on board.",
        ),
        good=(
            "Because of your letter, Sam oiled the gate.",
            "Tell us what you think of the new map.",
            "The microphone picks up feedback when it stands near the speaker.",
            "I read your story about Lisbon twice.",
        ),
    ),
)
