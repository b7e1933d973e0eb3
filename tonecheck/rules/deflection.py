"""Deflection: the reader is sent elsewhere instead of being answered."""

from tonecheck.rule import HINT, WARNING, Rule

_SOURCE = (
    "Dixon, Toman & DeLisi, “The Effortless Experience” (2013): being sent on is what costs loyalty; tonecheck "
    "rubric, focus."
)
_PLACE = (
    "(faq~|frequently asked questions|help center~|help page~|help section|help desk page|help site|support site"
    "|support center|support page~|support portal|support section|knowledge base"
    "|knowledgebase|community forum~|self service|self service portal|support article~|online help|resource center"
    "|help portal|help hub|help and support pages|support hub|advice pages|help articles|troubleshooting guide~"
    "|support forum~|user forum~|support website|customer portal|support documentation|q and a|qa page)"
)

RULES = (
    Rule(
        id="deflection-faq",
        family="deflection",
        dimension="focus",
        severity=WARNING,
        message="“{text}” sends the reader off to search; put the answer here, and the link after it.",
        why=(
            "Whoever asks has often looked there already. Each hop costs effort, and effort is what drives people away."
        ),
        source=_SOURCE,
        alternatives=(
            "In short: yes, until the day before. More here.",
            "The three most common reasons are …",
            "Here's the exact page: …",
        ),
        phrases=f"""
            have you (tried|checked|looked (at|in|through)|searched|visited) (our|the) (community|forum|faq~|help|knowledge|support|website|user|online)
            log in and (raise|open|submit|create|log|file) a (ticket|case|request|query)
            (raise|open|log|submit|create|file) a (ticket|case|request|query) (through|via|using|on|in) (the|our|your) (online|customer|self service|support|web|client|) (portal|form|system|app|desk)
            all you need to know is (in|on|at)
            (kindly|please|so) (kindly|please|) (check|look|search|read) (there|our website|the website|our site|online|the site) (first|before)
            (visit|see|read|refer to|check|check out|consult|browse|search|view|review|explore|look at|go to|access| head to|head over to|refer you to|direct you to|point you to|look through|find in|found (in|on|at)| available (in|on|at)|answered (in|on)|listed (in|on)|appear (in|on)|covered (in|on)|consulting| visiting|checking| reading) (our|the|my|this) (_|_ _|online|) {_PLACE} !! in short | or (just|simply|) (reply|call|write| ring|ask)
            (visit|see|read|refer to|check|check out|consult|browse|review) {_PLACE} !! in short | or (just|simply|) (reply|call|write|ring|ask) | ^ (browse|view|open|search) (our|the|all|) {_PLACE} $
            (visit|check|refer to|consult|go to|see|monitor|check out|browse) (our|the|their|the company 's) (_|main| official|) (website|web site|homepage|web page|site|social media|social channels|app) (for|regularly| frequently|periodically|first|before (contacting|calling)) (more|further|details|information|updates| answers|the latest|latest|additional|any|an update|full|all|$|contacting|calling|you)
            (refer|referring|refers) (you|customers|back|) to (our|the) (website|web site|user manual|user guide| manual|brochure|documentation|guidelines|fair processing|instructions|following link|attached|relevant)
            (before|prior to) (contacting|calling|emailing|writing to|submitting|raising|opening) (us|our|a|support| customer) ... (check|read|consult|visit|review|search|see|ensure|make sure|refer)
            (most|many|common|all) (of your|of these|) (questions|queries|answers|inquiries) (can be|are|may be) (found|answered|resolved)
            (answers|answer|information) (to|on|about) ... (can be|may be|is|are) (found|obtained|available) (on|in| at) (our|the)
            the (answer|information) (you (are looking for|need|require|seek)|to your question) (is|can be|may be| are) (available|found|on|in)
            (searching|browsing|exploring|trying|using|referring to|reviewing) (our|the|my|this) (_|_ _|online|) {_PLACE} !! in short | or (just|simply|) (reply|call|write|ring|ask)
            (have you tried|try|use|using|ask|asking|via|visit|chat (to|with)|talk to|speak to|message|contact|meet| say hello to|start with|through) (our|the) (_|_ _|) (chatbot|chat bot|virtual assistant|virtual agent|virtual adviser|digital assistant|bot|ai assistant|self service (portal|tool~|options)| automated (phone line|line|service|system)) !! or (just|simply|) (reply|call|write|ring|ask) | person
            (most|many|common|the majority of|lots of|some|all|general|routine|simple) (of your|of these|of our|of the|) (_|) (questions|queries|inquiries|issues|problems|requests|matters) (can|may|could|are) (now|) (be|) (easily|quickly|often|usually|) (be|) (found|answered|resolved|dealt with|solved|handled| sorted|managed|fixed) (quickly|easily|) (online|on our|in our|through our|via our|using our|in the app|on the|via the|without|by visiting|by using|by checking)
            (queries|questions|issues|problems|matters|inquiries|requests|assistance|help|support) ... ... (without| rather than|instead of) (having to|needing to|needing|the need to|) (call|calling|phone|phoning|ring| ringing|telephone|telephoning|contact|contacting|email|emailing|speak|speaking|talk|talking|visit| visiting)
            (please|kindly|consult|check|use|visit|go to|see|read|try) ... ... (rather than|instead of|before) (calling|phoning|ringing|telephoning|contacting|emailing|speaking|writing|visiting|messaging) (us| our|to|the|reception|$)
            (find|get) (the|an|all the|) answer~ (to|for) ... ... (in|on|at|via) (our|the) !! in short
            (our|the) (_|) (_|) (forum~|faq~|help center|knowledge base|chatbot|virtual assistant|website|help pages| support pages|community|app) (is|are) (a|an|the|your|always|) (_|) (_|) (place|way|resource|source| starting|first port|port of call) (to (find|get|look|search|start|check)|for (help|answers|support| any|all))
            (quickest|fastest|easiest|best|simplest) way to (get|find|reach|contact|obtain|solve|resolve) (_|) (help| support|answers|us|an answer|information|assistance|issue~|problem~) is (to (use|visit|check|go| search|browse)|via|through|using|online|by (using|visiting|checking)) !! call | ring | phone
            (relevant|appropriate|corresponding|right) (page~|section~|area~|part~) (of|on) (our|the) (_|_ 's|_ _|) (website|site|web site|app|intranet|portal)
            (information|guidance|advice|details|help) (about|on|regarding|relating to|concerning|for) ... (can be| may be|is|are) (found|obtained|accessed|located|published|available) (elsewhere|online|on|at|via) (on|) (our|the) (_|_ 's|_ _|) (website|site|web site|app|portal|intranet|web page~)
            (find|see|get) (everything|all|all the information|the information|the details|all the details|all details|anything) (that|) (you|) (could|may|will|might|) (need|want|require|are looking for|) ..2 (on|in|at|via) our (_|) (website|site|app|portal|pages|help _)
            (consult|read|check|see|study|review|refer to) (the|our) (_|_ _|) (guide~|guidance|notes|documentation| pages|manual|article~) (on|in|at) (our|the) (_|_ _|) (portal|website|site|app|intranet|hub)
            (online|the app|our app|our website|chat|web chat) (instead of|rather than) (calling|ringing|phoning| telephoning|visiting|contacting|emailing)
        """,
        bad=(
            "Most problems can be solved online without speaking to an adviser.",
            "Have you tried our virtual assistant?",
            "Please visit our FAQ.",
            "For questions, refer to our help centre.",
            "Please check our website for updates.",
            "Before contacting us, please read our support pages.",
            "Most questions can be answered in our online knowledge base.",
            "We refer you to the user manual.",
        ),
        good=(
            "Our new forum is the place to show your garden.",
            "You can change your seat on our website until Friday.",
            "In short: yes, until the day before.",
            "Visit our shop on Elm Street and try them on.",
            "Check the website address: ours starts with tone.",
            "The forum in Rome is a ten-minute walk.",
            "Browse FAQs",
        ),
    ),
    Rule(
        id="deflection-more-info",
        family="deflection",
        dimension="focus",
        severity=HINT,
        message="“{text}” hands over a link; say what the reader will find behind it.",
        why=(
            "A pointer without an answer is homework. Readers follow a link gladly when they know what it does for "
            "them."
        ),
        source="NN/g, “Writing Hyperlinks: Salient, Descriptive, Start with Keyword”; " + _SOURCE,
        alternatives=(
            "See which bins go out on Tuesday",
            "The full price list is here.",
            "How to pack a bike for the train",
        ),
        phrases="""
            (for|to find|to get|to obtain|if you (need|require|want|would like)) (more|further|additional|full|any further|detailed|any additional) (information|details|info|assistance|help|questions|queries|guidance| instructions|support) (on _|on this|on this _|on how _ _|about _|about this|about your _|about this _| about the _|regarding _|regarding this|regarding your _|regarding this _|regarding the _|on the _|on your _|and _|) , (please|kindly|you can|you may|) (visit|see|refer|go to|go|check|click|consult|read| contact (the|our|your)|log|view|call|browse|head|follow|review) !! faq~ | help center | help page~ | see details | your (_|) (email|inbox|mail|booking|reservation|order|account) | (the|our) (_|_ _|) (documentation|docs|manual|handbook|wiki|log~|changelog|release notes) | the _ website | the _ _ website
            (more|further|additional|full|detailed) (information|details|info) (on _|about _|on this|regarding _| about this|) (can be|may be|is|are) (found|obtained|available|accessed|viewed) (on|at|in|here|via|by| from|through|online)
            (please|kindly) (visit|see|refer to|consult|check|read|click|click on) ... (for|to (get|find|obtain| receive|view)) (more|further|additional|full|detailed|complete) (information|details|info| instructions|guidance) !! your (_|) (email|inbox|mail|messages|spam) | see _ in | the (_|) (documentation|docs|manual|log~) | your (_|) mailbox
            (please|kindly) refer to !! refer to (me|us) | (section|chapter|page|step) # | _ section | (the|our) (_|_ _|) (documentation|docs|manual|user guide|wiki) | to documentation
            (further|more|additional|full|detailed) (guidance|advice|help|support|assistance|instructions|guidelines| resources|terms) (on _|about _|on this|regarding _|) (can be|may be|is|are) (found|obtained| available|accessed|viewed) (on|at|here|via|by|from|through|online)
        """,
        bad=(
            "For more information, please visit our site.",
            "Further details can be found on our portal.",
            "Please see the terms for full details.",
            "For further assistance please consult your dealer.",
            "Please refer to the attached notice.",
        ),
        good=(
            "See which bins go out on Tuesday.",
            "The full price list is here: 12 lines, no footnotes.",
            "If you need more help, I'm at the desk until six.",
            "More information didn't help, so we drew a picture.",
            "Please check your inbox for more details.",
            "For more information, see the release notes.",
            "Please see the documentation for more details.",
            "Please refer to the user guide, section 4.",
            "For more information about the font, visit the Lato website.",
            "For detailed help, see --details.",
            "Please check your mailbox for further instructions.",
        ),
    ),
    Rule(
        id="deflection-elsewhere",
        family="deflection",
        dimension="focus",
        severity=WARNING,
        message="“{text}” passes the reader on; can you ask for them, or hand them over with a name and a number?",
        why="Being sent from desk to desk tells readers that their problem is nobody's. They pay for our org chart.",
        source=_SOURCE,
        alternatives=(
            "I've asked the maker for you and will write when they answer.",
            "Ana at the courier (020 …) has your parcel number and expects your call.",
        ),
        phrases="""
            (please|kindly) (contact|ask|see|speak to) (an|the|your|a) (_|) (administrator~|admin~|webmaster~|moderator~|helpdesk|help desk) (for|to get|about) (further|more|additional|full|any further|any) (details|information|info|help|assistance|instructions|questions)
            (contact|contacting|call|reach out to|speak to|speak with|take it up with|take this up with|approach| liaise with|get in touch with|consult|direct you to|refer you to|referred to|return it to|write to) (the|your|its|their|with the|an|our) (_|original|product 's|respective|relevant|appropriate|local|) (manufacturer|vendor|seller|supplier|courier|carrier|retailer|merchant|card issuer|issuer|issuing bank|third party|developer|distributor|dealer|reseller|wholesaler|service provider|internet provider| provider|billing department|accounts department|sales department|department|travel agent|place of purchase|point of sale|network operator|relevant department|appropriate department) !! suspicious | scam~ | (has|have) (your|the) | for you | here
            you (will|would|may|might|shall) (need|have) to (contact|call|speak to|speak with|approach|reach out to| raise (this|it) with|take (this|it) up with|write to|get in touch with|visit|go through|apply) (your| the|our|an|a|another|a different|with) !! owner~ | holder~
            you (must|should) (contact|raise (this|it)|take (this|it) up) (your|the|with (your|the)) (_|) (bank| manufacturer|provider|seller|landlord|employer|retailer|supplier|airline|agent|department)
            (this|that|it|which) (is|falls|would be) (not|outside|handled|dealt with|managed|processed|a matter) (by| for|of|something|within|under|our|my|the|one of) (a|an|our|my|the|we|i|another|your|that we|different| area) (different|separate|other|department|team|third|we|i|remit|scope|responsibility|handle|deal|can| bank|manufacturer|provider|courier|control) !! not your
            (not|outside|outside of) (my|our) (department|area|remit|scope|area of _|job|team)
            (wrong|another|different|other|separate) (department|team) (will|handles|deals|is responsible|needs|must| has to|$) !! (we|i) (have|will)
            (please|kindly) (direct|address|redirect|forward|submit|send|raise) (all|any|your|this|such|further) (_| further|) (inquiries|inquiry|complaint~|question~|queries|concern~|correspondence|requests|feedback| request) (to|with|through|via|in writing)
            (should|must|need to|can only|to) be (directed|addressed|referred|redirected|raised|submitted|made) (to| with|in writing|through|via) (the|your|our|an|a|_) (_|) (manufacturer|department|provider|seller|bank| team|office|carrier|courier|retailer|portal|form|address)
            (is|are|remains|lies) (solely|entirely|) (the|with the|a) (responsibility|matter) (of|for) (the|your) (_| ) (manufacturer|seller|courier|carrier|retailer|bank|third party|supplier|department|provider|postal| post office|recipient|vendor)
            (please|kindly|must|should|you can) (contact|visit|call|call into|speak to) (your|the|our) (local| nearest) (_|) (branch|office|dealer|representative|store|agent|retailer|service center)
            (raise|take up|discuss|resolve|pursue) (this|it|that|the matter|the issue|your _) (directly|) with (your| the) (_|) (provider|bank|manufacturer|seller|courier|retailer|landlord|airline|insurer|employer| supplier|agent|hotel|department)
            (inquiries|inquiry|complaint~|questions|queries|concerns|correspondence|disputes|matters) (about| regarding|relating to|concerning|of|in relation to|) ... (should|must|need to|can only|are to|have to|may only) be (directed|addressed|referred|redirected|raised|submitted|sent|put|emailed|forwarded| taken up) (to|with|in writing|through|via)
            (please|kindly) (use|complete|submit|fill in|fill out) (our|the) (_|) (online form|web form|webform| contact form|online portal|self service|portal) (instead|rather|only|as we)
            (should|must|needs to|need to|has to|have to|will need to) be (taken up|raised|discussed|pursued| resolved|dealt with) (directly|) (with|by) (the|your|them|him|her|another) !! (i|we) (have|will)
            can only (respond|deal|help|answer|accept|assist|process|discuss|reply) ... ... (sent|submitted|received| made|raised|through|via|by) ..2 (form|portal|app|website|online|writing|post)
            (please|must|should|kindly|^|and|then|you to|have to|need to|would) take (this|it|that|the matter|the issue|your (complaint|concern~|query|question)|any (complaint~|queries|concerns|issues|questions)) up (directly|) with (your|the|them|him|her|whoever|whichever|someone|another) !! (i|we) (will|have|can) | ombudsman | for you
            (is|are|was|remains|is strictly|is purely|is solely|a matter) between (you|yourself|yourselves|the buyer|buyer) and (your|the|their|any|that|) (_|) (seller|buyer|merchant|landlord|courier|carrier|retailer|insurer|airline|host|driver|trader|vendor|employer|manufacturer|supplier|agent|builder|contractor|third party|provider|hotel|other party|installer|developer) !! private | confidential | secret | distance
            (that|this|it) (is|would be) (one|something|a question|a matter|a problem|an issue|an argument) for (you to (take|raise|discuss|sort|resolve|pursue)|(your|the) (bank|seller|landlord|courier|carrier|retailer|insurer|airline|driver|employer|manufacturer|supplier|agent|builder|provider|gp|doctor|council|vendor|merchant|hotel|contractor|school|university|dealer)) !! (i|we) (will|have|can) | (number|phone|line) is | on #
            you (would|will) (have|need) to (ask|check with|chase|try|talk to|speak to|ring|phone) (them|him|her|someone else|another _|billing|sales|accounts|finance|tech|whoever) !! (ask|tell) (him|her|them) again | (i|we) (have|will|can) | or i | or we | on #
            (we|i|our _|the _|the _ _|management) (can|will|do|shall|are|could) not (therefore|) be (held|) (accountable|liable|responsible|answerable) ($|when|where|because|as|since|should) !! you
            (we|i) (are|am) (merely|only|just|simply) (the|a|an) (_|) (platform|marketplace|intermediary|agent|agents|introducer|host|middleman|messenger|conduit|facilitator|reseller|directory)
            we (only|merely|simply|just) (host|list|advertise|introduce|facilitate) ... , so (any|anything|we|this|that|it|you)
            (delay~|fault~|problem~|charge~|dispute~|damage|decision~|error~|issue~|outage~|loss|mistake~|closure) ..3 nothing to do with (us|our (company|team|office|shop|store|side|department))
        """,
        bad=(
            "Please contact the manufacturer.",
            "You will need to contact your bank.",
            "This is handled by a different department.",
            "Please direct all enquiries to our billing office.",
            "Complaints should be addressed to the relevant department.",
            "Delivery is the responsibility of the courier.",
            "You should take that up with whoever sold you the car.",
            "The deposit is a matter between you and the landlord.",
            "That's a question for your builder.",
            "You'd have to check with accounts.",
            "The club cannot be held accountable.",
            "We are merely the booking agent.",
            "We only list the rooms, so any dispute is yours.",
            "The delay has nothing to do with us.",
            "Please contact an administrator for further details.",
        ),
        good=(
            "To print the photo in a book you'd need to write to the owner.",
            "If they said no, you'd need to ask them again in spring.",
            "I've asked the manufacturer for you and will write when they answer.",
            "Call your bank if you see a payment you don't know.",
            "Ring Ana at the depot with this number: she has your parcel and expects your call.",
            "You don't need to contact your bank.",
            "Talk to me: I handle the whole claim.",
            "I'll take it up with the courier for you.",
            "What you say is between you and the nurse.",
            "That is a question for your school, and the number is 01632 960 188.",
            "You won't be held liable for what the thief spent.",
            "The fake shop has nothing to do with us.",
            "You'd need to ask them to wait, or I can.",
            "Ask the administrator, Jo Mann, on extension 12.",
        ),
    ),
    Rule(
        id="deflection-volumes",
        family="deflection",
        dimension="focus",
        severity=WARNING,
        message="“{text}” makes our staffing the reader's problem; say how long it takes, or offer a call back.",
        why=(
            "Volumes that are always higher than usual are the usual. The reader hears that we know and chose to "
            "let them wait."
        ),
        source=_SOURCE,
        alternatives=(
            "The wait is about 12 minutes. Leave your number and we'll call you.",
            "It's quietest after 6 pm.",
            "We'll answer by Thursday.",
        ),
        phrases="""
            (higher|unusually high|exceptionally high|unprecedented|larger|extremely high| very high|abnormally high|unexpected|elevated|greater|overwhelming|record|busier) (than _| than _ _|than _ _ _|) (_|call|contact|) (volume~|demand|number~ of (call~|inquiries|requests|emails| queries|tickets|orders|messages|contacts|people)|call volume~|workload|wait time~|wait|amount of (calls|inquiries|requests|emails)) !! sale | shares | trading | blood | vote~ | in (very|) (high| great|heavy) demand | electricity
            (due to|because of|owing to|given|with|are (having|getting|seeing)|have (had|received|seen)) (a|an|the|our|) (high|increased|large|heavy|significant) (_|call|contact|) (volume~|demand|number~ of (call~|inquiries|requests|emails| queries|tickets|orders|messages|contacts|people)|call volume~|workload|wait time~|wait|amount of (calls|inquiries|requests|emails)) !! sale | shares | trading | blood | vote~ | in (very|) (high| great|heavy) demand | electricity
            (high|increased|large|heavy|significant) ((call|contact|phone|ticket|email) volume~|(volume~|number~|amount) of (call~|inquiries| requests|emails|email| queries|tickets|orders|messages|contacts|clients|customers|complaints|applications))
            (due to|because of|owing to|given) (the|a|an|) (_|_ _|) (volume~|demand|number) of (call~|inquiries| requests|email~|queries|tickets|orders|messages|contacts|complaints|applications|feedback)
            (call~|phone call~|line~|conversation~) (may|will|might|can|could|are|is) (also|sometimes|) (be|) (being| ) (recorded|monitored)
            (all|our) (our|of our|) (agents|operators|advisors|advisers|lines|representatives|phone lines|staff) (are| is) (currently|all|presently|now|still|) (busy|engaged|assisting|helping|serving|occupied|unavailable)
            (please|kindly) (hold $|hold (on|the line|while|for (the|a|an|one))|stay on the line|remain on the line| continue to hold)
            (you are|your call is|your place is|you have been placed|you are now) (held|on hold|in a queue|in the queue|caller) !! about # minute~ | (if|once|when|while|provided|as long as) you are
            (experiencing|facing|seeing|receiving) (a|an|) (_|_ _|) (high|higher|unprecedented|increased|large|heavy| busy|unusually|exceptionally) (_|) (volume~|demand|number|call|period|than|time)
            (due to|because of) (staff|staffing|personnel|labor|resource) (shortage~|constraint~|shortages|levels| issues)
            unprecedented (demand|times|circumstances|volume~|situation|levels)
            (wait|waiting|response|hold|delivery|call|reply|processing|queue) time~ (are|is|may be|can be|might be| will be) (currently|presently|significantly|much|) (longer|higher|slower|increased) !! about # | around #
            (line~|phone~|phone line~|call center~|contact center~|call handlers|switchboard|support team|helpline~| inbox~|advisers|advisors|agents|customer service team|team) (is|are) (currently|presently|all|still| now|) (very|extremely|particularly|exceptionally|really|unusually|incredibly|) (busy|busier| overwhelmed|jammed|engaged|at capacity|oversubscribed|(experiencing|receiving|handling|dealing with) (more|a|an|high|unusually|exceptionally|increased)) !! bus | train
            more (phone|) (call~|inquiries|requests|emails|messages|orders|applications|queries|contacts) than (we| usual|normal|expected|ever|anticipated|average)
            (staff|team|reception|receptionists|nurse~|agents|advisers|advisors|office|lines|people|colleagues|we|clinicians|volunteers|drivers|engineers) (are|is) (simply|just|far|much|often|) too busy to (answer|help|return|call|ring|phone|meet|give|reply|respond|deal|take|speak|talk|discuss|come|see|explain|chase|look)
            (staff|team|reception|receptionists|nurses|agents|advisers|office|we|clinicians|volunteers|drivers) (do|does|have|has) not (have|got|) (the|) (time|resources|capacity|manpower|staff|bandwidth) (available|) to (answer|reply|respond|deal|discuss|take|explain|help|investigate|chase|read|look)
            (staff|reception|receptionists|nurses|we|drivers|volunteers) (are|is) not here to (answer|discuss|explain|help you|listen|chase|argue)
        """,
        bad=(
            "Our phone lines are busier than usual.",
            "We are experiencing higher than normal call volumes.",
            "Due to the high volume of emails, replies take longer.",
            "Calls may be recorded for training purposes.",
            "All our agents are currently busy.",
            "Please hold.",
            "Due to unprecedented demand, delivery is delayed.",
            "We have had a large number of enquiries this week.",
            "High call volumes mean a longer wait.",
            "The nurses are too busy to discuss results by phone.",
            "We do not have the capacity to answer each letter.",
            "Reception is not here to chase prescriptions.",
        ),
        good=(
            "You're number 4 on the list for a plot, and two come free each year.",
            "You're number 6. About 10 minutes; you may close this page and we'll text you.",
            "If you're in the queue by ten, you can vote.",
            "The wait is about 12 minutes. Leave your number and we'll call you.",
            "Turn down the volume of your radio.",
            "The phone is quietest after 6 pm.",
            "Demand for electricity is highest at six, so charge the car at night.",
            "Please hold the handrail.",
            "High-volume editing",
            "It isn't made for a high-volume server.",
            "We were too busy to answer on Monday, and I'm sorry. Here's your answer now.",
            "You may be too busy to read this now, so I've saved it.",
        ),
    ),
    Rule(
        id="deflection-beyond-control",
        family="deflection",
        dimension="focus",
        severity=WARNING,
        message="“{text}” explains nothing; say what happened.",
        why="The stock excuse shows that we looked for a way out before we looked for a way to help.",
        source="Orwell, “Politics and the English Language” (1946); tonecheck rubric, corporate (evasion).",
        alternatives=(
            "A tree fell on the line at York.",
            "Our printer broke.",
            "The ferry didn't sail because of the storm.",
        ),
        phrases="""
            (circumstance~|factor~|event~|reason~|matter~|issue~|condition~|situation~|something) (that are|which are| that is|entirely|completely|totally|) (beyond|outside|outside of|out of) (our|the company 's|my| anyone 's|the control of|their) (reasonable|direct|immediate|) (control|hands) !! your control | but ... ... (was|were) not (, (and|so|i|we)|$) | but ... ... (was|were) (ours|our (fault|mistake|job)|in our (hands|control)|down to us) | but (we|i) (should|could) have
            (beyond|outside|outside of|out of) (our|my|the company 's) (reasonable|direct|immediate|) control !! but ... ... (was|were) not (, (and|so|i|we)|$) | but ... ... (was|were) (ours|our (fault|mistake|job)|in our (hands|control)|down to us) | but (we|i) (should|could) have
            (out of|not in) our hands !! but (your|the|our|it) ... (is not|are not|we|i) | but (we|i) (can|have|will|are)  | on us
            (unforeseen|unforeseeable|unavoidable|unexpected|unanticipated|extraordinary|exceptional|unfortunate) (circumstance~|event~|issue~|difficulty~|technical|delay~|problem~|situation~|operational| complication~|incident~|challenge~) !! you can | your plans | if
            (due to|because of|owing to|encountered|experiencing|experienced|encountering|are having|suffering from) (a|an|some|ongoing|) (technical|technological|it|system|operational|logistical|internal|unexpected| supply chain|production|administrative|unspecified) (difficulty~|issue~|problem~|error~|fault~| glitch~|challenge~|reasons|constraints|failure~|matters|delays)
            (for|due to) (reasons|circumstances) (beyond|outside|which|we)
            circumstances (did|do) not (permit|allow)
            force majeure !! neither | either | you get | we (will|) (pay|refund) | force majeure (clause~|provision~|section|term~|means|covers|event means)
            act of god
            teething (problem~|trouble~|issue~)
        """,
        bad=(
            "It was not baked, as circumstances did not permit.",
            "Due to circumstances beyond our control, the show is cancelled.",
            "Owing to unforeseen circumstances we are closed.",
            "We are experiencing technical difficulties.",
            "The delay was outside of our control.",
            "Because of operational issues your train is late.",
        ),
        good=(
            "A tree fell on the line at York, so your train is late.",
            "If something beyond your control stops you, we'll move the date for free.",
            "The remote control is in the box.",
            "Our technical team fixed it at ten.",
            "The contract has a force majeure clause, so you get your money back.",
            "The storm was outside our control, but the silence afterwards was ours.",
            "The snow was beyond our control, but we should have rung you.",
        ),
    ),
)
