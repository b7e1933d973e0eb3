"""Consent that is assumed, forced or hidden: the reader never really said yes."""

from tonecheck.rule import ERROR, HINT, Rule

_GDPR = "GDPR, recital 32: silence, pre-ticked boxes or inactivity do not constitute consent."
_FTC = "FTC staff report “Bringing Dark Patterns to Light” (2022)."
_GRAY = "Gray et al., “The Dark (Patterns) Side of UX Design”, CHI (2018), forced action."

RULES = (
    Rule(
        id="pressure-consent-by-continuing",
        family="pressure-consent",
        dimension="focus",
        message="“{text}” takes a yes that the reader did not give. Ask, in a sentence they can answer.",
        why="Consent folded into another act feels like a trick once it is noticed, and the brand is remembered "
        "for it.",
        source=_GDPR,
        alternatives=("May we email you about new courses? Yes / No", "Please read the terms. Do you accept them?"),
        phrases="""
            (let us know|tell us|write to us|contact us|notify us|inform us|object) ..5 if you (do not (agree|accept| want|wish)|object|disagree) ..5 , otherwise
            otherwise , ..3 (will be|is|are|be) (deemed|assumed|taken) (accepted|agreed|to have|as accepted|that you (agree|accept|consent))
            (we will|we shall|we) (take|treat|count|read|see|interpret|regard|consider|understand) (that|this|it|your silence|no reply|silence|no answer|your continued) (as|to be|to mean) (a|your|an|) (yes|agreement| consent|ok|okay|go ahead|acceptance|approval)
            (your|their) (agreement|acceptance|consent|approval) (will be|is|shall be) (assumed|implied|presumed| inferred|taken|understood|given) (after|if|unless|by|when|from|as read|automatically|for granted|$|on| until)
            (no|without any|no further) (action|response|reply) (is|) (needed|required|necessary) ..1 , ..3 (accept| acceptance|agree|consent|enrolled|opted|assumed|subscribed|upgraded)
            by (entering|joining|taking|using|sending|texting|giving|providing|submitting|participating|signing| clicking|accepting) ..6 , you (give|grant|provide) (us|permission|consent|your consent|acme|our) !! courier
            (failure|failing) to (object|respond|reply|opt out|cancel|reject|decline) ..6 (agreement|acceptance| consent|accepted|agreed|accept)
            by (continuing|using|browsing|proceeding|clicking|tapping|pressing|signing|submitting|staying|visiting| accessing|registering|creating|completing|opening|joining|entering|placing|checking|logging| downloading|participating|replying|scrolling|closing|selecting|subscribing|providing|booking| ordering|buying|choosing|remaining|purchasing|installing|making) ..9 (you|i|you also|you hereby|you will|users) (agree|agreeing|accept|consent|acknowledge|authorize|confirm that|grant|give us|allow us| permit|are agreeing|are accepting|are consenting|are giving|hereby|automatically|represent|waive|opt in) !! by signing below | read the terms
            by (continuing|using|browsing|proceeding|clicking|tapping|pressing|signing|submitting|staying|visiting| accessing|registering|creating|completing|opening|joining|entering|placing|checking|logging| downloading|subscribing|providing|booking|ordering|closing) ..9 (constitutes|is deemed|implies| signifies|indicates) ..2 (consent|acceptance|agreement)
            (continued|your|any|further|the) (use|access|browsing|enrollment|participation|membership|visit) ..6 (constitutes|means|implies|indicates|signifies|will constitute|shall constitute|will be (deemed| taken|considered|treated) as|is deemed|amounts to) ..4 (consent|acceptance|agreement|agree|accept| consented|accepted)
            (if you|should you) (continue|proceed|keep using|carry on|do nothing|stay|do not (object|respond|reply| opt out|tell us|contact us|cancel)) ..8 (we will|we shall|we may|you are|it will be|you will be) (assume|take it|treat|deem|consider|presume|deemed|taken|agreeing|assumed|treated)
            (we will|we shall|we) (assume|take it|presume|deem) (that|) (you|your) (are (happy|okay|ok|fine|content)| agree|accept|consent|have (agreed|accepted|consented)|silence) !! hear (back|) from you ... ... assume (that|) you are (happy|content|fine|ok|okay) (;|and|with (it|how|the _))
            (you|customers|users|members|they) (will be|are|shall be|have been) (deemed|considered|taken|assumed| presumed) to have (accepted|agreed|consented|given|read|understood|opted|acknowledged|waived)
            (deemed|implied|implicit|presumed|tacit) (consent|acceptance|agreement)
            (use|using|use of) (this|the|our) (site|website|app|service|platform|portal) (you|) (agree|accept| consent|implies|constitutes|means (you|that you) (agree|accept|consent))
            (if you do not (agree|accept|consent)|if you disagree) ..4 (do not use|stop using|you must|leave|please (leave|do not|close|exit|stop)|discontinue|exit)
        """,
        bad=(
            "By continuing to browse, you agree to our use of cookies.",
            "By signing up, you consent to receive marketing emails from us and our partners.",
            "Your continued use of the service constitutes acceptance of the new terms.",
            "If you continue without changing your settings, we'll assume you are happy to receive all cookies.",
            "If you do nothing, you will be deemed to have accepted the new charges.",
            "By clicking Buy, you authorise us to charge your card every month.",
        ),
        good=(
            "If we don't hear back from you by May, we'll assume you're happy with the fit.",
            "May we use cookies to count visits? You can say no.",
            "Please read the terms. Do you accept them?",
            "By continuing past the church, you reach the ferry.",
            "If you do nothing, your plan simply ends.",
            "By signing up today you get the first month free.",
        ),
    ),
    Rule(
        id="pressure-consent-forced",
        family="pressure-consent",
        dimension="focus",
        severity=ERROR,
        message="“{text}” leaves the reader no honest way to say no. Offer one, next to the yes.",
        why="A yes under pressure is not consent; readers resent it and look for the way out.",
        source=_GRAY,
        alternatives=("Accept all · Reject all", "You can switch this on later in Settings."),
        phrases="""
            (you|users|visitors) (can not|may not|will not be able to|will not|are unable to) (read|see|watch|open| download|play|finish|listen|get|receive|redeem|claim|visit|join|buy) ..7 (without (accepting|agreeing| consenting|allowing|signing up|subscribing)|(unless|until|before) you (accept|agree|consent|allow| enable|opt in|subscribe|sign up|turn on)) !! contract | tenancy | keys | (accept|enable) (them|him|her|their)
            (please|kindly|just) (accept|allow|enable|agree to) (all|our|the|these|every) (_|) (cookies|trackers| tracking|ads|adverts|partners|notifications|permissions) (so|to|and|or|before|in order|$)
            (we need|we require|we will need) you to (accept|agree|consent|allow|enable|opt in|confirm you accept) (to|) ..5 (before|in order|to (continue|use|access|see|view)|so (that|) you can|or) !! offer of | bluetooth
            (access|entry|admission|use|viewing|membership|your _|your _ _) ..3 (requires|require|needs|depends on|is conditional on|is subject to) (your|) (consent|agreement|opting in|agreeing|acceptance|accepting| signing up) (to|of|for) ..3 (marketing|cookies|tracking|newsletter|emails|ads|advertising|offers| promotions|data sharing|profiling|notifications)
            (^|yes , ) i (agree to|accept|consent to) (everything|all|all of the above|all cookies and|all terms| receive all|all marketing|the above and)
            (you|users) (can not|will not be able to|are unable to) (use|access|continue|order|book|enter|join|view| log in) ..4 (unless|until|without) (you|) (share|sharing|give|giving|allow|allowing|turn on|turning on|connect|connecting|link|linking|provide|providing) ..2 (location|contacts|data|details|number| phone number|social|facebook|calendar|consent|permission|notifications)
            (please|you) (enable|accept|allow|turn on|switch on|agree to) ..2 (cookie~|notification~|tracking| location|marketing|ads|personalized ads) to (continue|proceed|use|access|read|view|enter|see| carry) !! javascript
            (you|users|visitors|customers) (must|need to|have to|are required to|will need to|will have to) (first|) (accept|agree to|consent to|allow|opt in to|enable|turn on|switch on|give (us|) (consent| permission)) ..4 (cookie~|tracking|marketing|notification~|push|location~|personalized ad~| personalized advertising|advertising|ads|data sharing|data processing|contacts|third part~|third party|emails from|newsletter~|promotional|background|processing|analytics|telemetry) !! to find your nearest | bluetooth | cookies (in your browser|are (blocked|disabled)) | your browser | two step | we can not navigate
            (to|in order to) (continue|proceed|use (this|the|our)|access|view|read|enter|keep using|see|finish| complete your|carry on|get started|unlock|claim|log in|join) ..5 , (you must|you need to|please|you have to|you will need to|you are required to|simply|just|we need you to) (accept|agree|consent|allow| enable|turn on|switch on|opt in|disable your ad|turn off your ad|subscribe to our|share your|follow| like|give us permission|invite) !! terms | conditions | (user|license|licence|service|rental) agreement | privacy (policy|notice) | javascript | two step | two factor | bluetooth | camera to scan | download our | follow (these|the|this|our|those|each) ..2 (step~|instruction~|link~|guide|prompt~|directions|sign~)
            ^ (accept all|accept cookies|accept all cookies|allow all|agree to all) (to|and) (continue|proceed|enter|close|go on|start|carry on|read on|view|unlock)
            ^ (accept|agree|allow|consent|i agree) to (continue|proceed|go on|carry on|read on|unlock) $
            (you|users) (can not|will not be able to|may not|are unable to|will be unable to|will lose the ability to) (continue|proceed|use|access|log in|view|enter|keep using|complete|order|book) ..8 (without (accepting|agreeing|consenting|allowing|enabling|opting|giving|providing your consent)|unless you (accept|agree|consent|allow|enable|opt|give|provide)|until you (accept|agree|consent|allow|enable| opt|give)) !! unless you enable javascript | two step | two factor
            (unless|until) you (accept|agree to|consent to) (the|our|all|these|this) ..4 , (you|your|we|access|the service) (can not|will not|will be|will lose|may|can)
            (without|if you refuse|if you decline|if you do not give|if you do not provide) (your consent|giving consent|consent|cookies|permission|agreeing|our cookies|accepting) ..3 (we can not|you can not|you will not|parts of|this site|the site|we are unable|some features|you may not|the website|the app|we will not|your experience)
            (cookies|notifications|location services|location access|marketing emails|tracking|contact access) (are| is|must be) (required|mandatory|compulsory|accepted|enabled|turned on) (to (use|access|continue| enjoy|view|proceed|read)|for (this|the|our|full)|in order|before)
            (disable|turn off|switch off|pause|whitelist) ..2 (ad blocker|ad block|adblocker|adblock|us in your ad) (to|and|in order|so|before|or|$|for)
            (as a condition of|a condition of) ..4 (you (must|agree|consent)|use is|membership is|service) ..4 (marketing|consent|data|accept|receive)
        """,
        bad=(
            "You must accept cookies to use this site.",
            "To continue, you must enable notifications.",
            "Accept all to continue",
            "You can't proceed without agreeing to personalised ads.",
            "Disable your ad blocker to read on.",
            "Cookies are required to access this page.",
            "You need to agree to marketing emails before you can order.",
            "Agree to continue",
        ),
        good=(
            "Accept all · Reject all",
            "To proceed, please agree to the terms of the rental.",
            "Our terms have changed on page 3; please accept them to continue.",
            "You must accept the offer of a place by 4 May, or we'll give it to the next child.",
            "To keep your account safe, you must turn on 2-step verification by June.",
            "Turn on Bluetooth to pair the lock.",
            "You can switch notifications on later in Settings.",
            "You don't have to accept cookies to read this.",
            "Those users won't see your posts until you accept them.",
            "Accept and close",
            "Allow guests to enter their own question.",
            "You have to accept the privacy policy.",
            "You need your parents' consent to enter the race.",
            "Your browser blocks cookies: you must enable cookies in your browser to sign in.",
            "To complete your booking, please follow these steps.",
        ),
    ),
    Rule(
        id="pressure-consent-terms",
        family="pressure-consent",
        dimension="focus",
        severity=HINT,
        message="“{text}” gives an order; say what they agree to and let them decide.",
        why="Terms have to be agreed to, but a reader who is told what they hold, in a line, signs more willingly.",
        source=_GDPR,
        alternatives=("Please read the terms. Do you accept them?",),
        phrases="""
            you (must|need to|have to|are required to|will need to|will have to) (first|) (accept|agree to|consent to) (the|our|these|all|updated|new) (_|) (terms|conditions|policy|policies|privacy policy|user agreement|license|agreement) !! contract | tenancy
        """,
        bad=(
            "You must accept the terms of service to sign up.",
            "You have to agree to our privacy policy.",
        ),
        good=(
            "Please read the terms. Do you accept them?",
            "You don't have to accept the terms today.",
            "You must accept the offer of a place by 4 May.",
        ),
    ),
    Rule(
        id="pressure-consent-opt-out",
        family="pressure-consent",
        dimension="focus",
        severity=ERROR,
        message="“{text}” signs the reader up unless they notice. Let them opt in.",
        why="An opt-out counts on readers overlooking it. Those who find out later feel cheated.",
        source=_GDPR,
        alternatives=("Tick here if you'd like our monthly letter.", "We won't write unless you ask us to."),
        phrases="""
            unless (we|you) (hear|receive|get|are told|say) (otherwise|from you|word|a reply|instructions|to the contrary|anything) , ..2 (you will be|you are|your|we will|we shall|we) (automatically|be|) (moved| switched|charged|enroll~|add~|sign~|share|transfer~|upgrade~|renew~|assume|subscribe~|include~|bill| switch|move|pass)
            (we have|we) (switched on|turned on|enabled|activated|set up) (personalized|targeted|tailored|marketing| tracking|location|data|ads|notifications|email|cookies|partner|promotional|interest based) ..3 (for you|ads|sharing|emails|by default|on your|tracking|advertising|offers|$) !! as you asked | you asked
            (charged|billed|debited) ..4 trial ..3 unless (you|)
            (if you (no longer|do not|would rather not|would prefer not) (wish|want|) (to|) (receive|hear|get|be contacted|these|our)|(to|should you wish to|if you (wish|want|would like) to) (opt out|unsubscribe| withdraw (your|) consent|stop (receiving|these|our|marketing)|be removed from)) ..8 , (please|you must|simply|you will need to|) (write to|write|send (us|) (a|your) (letter|written)|call|telephone|phone|ring|post|fax|contact our| complete and (return|post)|send a) (to|our|us|a|the|#|letter|in|form|request|written) !! appointment | operation | meter | court | hearing | decision
            (if you do not|unless you) cancel ..5 , you (agree|authorize|consent|accept|will be (charged|billed| enrolled))
            unless you (opt out|choose to opt out|decide to opt out|have opted out|untick|uncheck|deselect| unsubscribe|object|explicitly (decline|object|tell|say)|actively|tell us (not to|you (do not want| would rather not|do not wish)|otherwise)|notify us (otherwise|in writing|that you)|let us know (otherwise|that you do not)|inform us (otherwise|that|in writing)|advise us (otherwise|that|in writing)|say (otherwise|no)|click (no|here to)|ask us not to|contact us to decline) !! renews unless | we will (deliver|bring|collect|come|call|expect|see you) | (take|keep|leave) (your|his|her|their) ..2 (off|out) | (stays|stand|stands|booked|go out|goes to|switch itself off|boxed up|will get (it|one|yours)) ..9 unless you
            (untick|uncheck|un tick|un check|deselect|clear) (this|the|these|that) ..2 (box|boxes|checkbox|option| tick) (if|to|unless|should|when|in order) ..3 (you (do not (want|wish)|would (rather|prefer) not)|opt out|not (receive|hear|get|to (receive|hear|get))|stop|decline|unsubscribe|object) !! the (user~|recipient~|account~) | (be|is) included in
            (untick|uncheck|un tick|un check|deselect|clear) (this|the|these|that) ..2 (box|boxes|checkbox|option| tick) (if|to|unless|should) you would rather not (hear|get|receive|be)
            (tick|check|click|select) (this|the|here|these|in this) ..2 (box|boxes|here|below|if) ..2 (you|) (do not (want|wish)|would (rather not|prefer not)|would like not to|prefer not to|object) !! (want|wish) (the|this|a|your|any) (_|) (user~|visitor~|customer~|member~|comment~|page~|file~|field~|value~)
            (tick|check|click) here if you (do not|would (rather|prefer) not|prefer not|object)
            if you (do not (want|wish)|would (rather not|prefer not)|prefer not) (to|us to|) (receive|hear|be contacted|be included|get|contact|share|send|your (data|details|information)) ..9 (tick|check|untick| uncheck|write to|email|call|opt out|please (tick|check|untick|write|email|call|contact|let us know)| ensure that the box|click here)
            (leave|keep) (this|the|that) ..2 (unticked|unchecked|blank|empty) (if|unless) ..5 not ..1 (stop|opt|be removed|be excluded|unsubscribe)
            to remove (it|this|them) , (please|just|) (write to|ring|call|phone|post|fax|contact) (us|our|the|customer)
            pre (ticked|checked|opted in) !! checked in | (was|were) pre | no longer | never | nothing | mistake
            pre (selected|enrolled) (box~|option~|choice~|add on~|extra~|by default|for you)
            you are pre (selected|enrolled)
            already (selected|enrolled|ticked|checked|opted in) for you
            (we have|we) automatically (added|entered|registered) you
            (we have|we) (already|automatically|) (opted|enrolled|signed|subscribed|upgraded|switched) you (in|up| into|to|for|automatically|already) !! as you asked | you asked | at your request | at no (charge|cost| extra) | free of charge | you told us | to the waiting list | to the list you
            you (have been|will be|are|were) (automatically|now automatically) (opted in|opted into|enrolled| signed up|subscribed|added|upgraded|registered for|billed|charged|renewed|entered into|switched to| included in|converted) !! not mean | waiting list | vote | pension scheme | on the nhs
            you (have been|were) (opted in|enrolled|signed up|added) (to|in|into|for|by) ..3 (newsletter| mailing|marketing|offers|program|scheme|trial|membership|rewards|our|premium|plus|plan|emails| updates) !! you asked | you requested | you signed | waiting list
            (opt|opting) out (of|from) ..8 (by (writing|calling|post|mail|sending a letter|telephone|phone| contacting our)|in writing)
            (silence|no response|no reply|lack of (response|reply|objection)|absence of (a|any|) (response|reply|objection)|not responding|failure to (respond|reply|object)|if we do not hear from you|if we do not receive) ..6 (consent|acceptance|agreement|agreed|accept|assume|consider|treat|deemed|taken as) !! (leave|keep) (everything|it|things|your) | nothing (changes|will change) | (assume|consider) (that|) (you are (happy|content|well|fine|ok|okay|all right|sorted|still) (;|and|with|here|there|coming)|(all|everything|it|things) (is|are) (well|fine|ok|okay|in order|working|sorted|fixed|solved|good))
        """,
        bad=(
            "Leave this box unticked if you would prefer not to stop our offers.",
            "Ticket protection is in your basket; to remove it, write to our customer desk.",
            "To opt out, send a letter to our registered address.",
            "We'll share your details with our partners unless you opt out.",
            "Untick this box if you'd rather not hear from us.",
            "Tick here if you do not wish to receive offers.",
            "We've automatically enrolled you in our rewards programme.",
            "You have been automatically upgraded to Premium.",
            "If we do not hear from you, we will assume that you agree.",
            "If we do not hear from you, we will assume you are happy to get our offers.",
            "A pre-ticked box signs you up for our letters.",
            "Insurance is a pre-selected option.",
            "Cover is already selected for you.",
            "The Gold plan is $14.99, and you're pre-selected.",
        ),
        good=(
            "Your seat stays booked unless you say otherwise.",
            "We print letters in full and leave your name out unless you say otherwise.",
            "The box was pre-ticked in March, which was our mistake; it's empty now.",
            "Unless you tell us otherwise, we'll bring the sofa on Monday.",
            "Tick here if you'd like our monthly letter.",
            "Your licence renews on 3 May unless you tell us you've moved.",
            "You can opt out with one tap, here.",
            "I've added you to the waiting list, as you asked.",
            "Untick the rooms you don't need and the price goes down.",
            "If we don't hear from you by Tuesday, we'll assume all is well with the boiler.",
            "If we don't hear from you this week, we'll assume you are content, and your seat stays.",
            "This lamp is already selected.",
            "You already belong to this list.",
            "You are already subscribed.",
            "This guest is already checked in.",
            "A pre-selected seat",
            "Owning a list doesn't mean that you are automatically added to it.",
            "Tick the box if you do not want the user to get a mail.",
            "Clear this box if the event has no fixed date.",
            "Nothing is sent when you have been added to the waiting list.",
        ),
    ),
    Rule(
        id="pressure-consent-rollover",
        family="pressure-consent",
        dimension="focus",
        message="“{text}” counts on the reader to remember. Say the day and the price, and how to stop it.",
        why="Whoever is charged for what they meant to end feels tricked, however clearly it was written.",
        source=_FTC,
        alternatives=("Your trial ends on 3 May. If you do nothing, you pay nothing.",),
        phrases="""
            (your|a|the) (free|) (trial|membership|subscription|plan) (will|) (automatically (convert|roll|become| upgrade|renew|continue)|(convert|rolls|roll|converts) (automatically|) (to|into|over)|auto renew~| autorenew~) ..6 (unless|until)
        """,
        bad=(
            "Your free trial will automatically convert to a paid plan unless you cancel.",
            "Your membership auto-renews every year unless cancelled.",
        ),
        good=(
            "Your trial ends on 3 May. If you do nothing, you pay nothing.",
            "Your licence renews on 3 May unless you tell us you've moved.",
        ),
    ),
    Rule(
        id="pressure-consent-sharing",
        family="pressure-consent",
        dimension="focus",
        message="“{text}” hides who gets the reader's details. Name them, and ask first.",
        why="“Carefully selected partners” could be anybody. Readers suspect the worst, and often they are right.",
        source=_FTC,
        alternatives=(
            "May we give your number to the courier, so they can text you?",
            "We never pass on your details.",
        ),
        not_roles=(),
        phrases="""
            (you|and|i) (give|grant|giving|granting) (your|us|) (permission|consent|authority) (to|for) (us|our|acme| ourselves|my) ..4 (partners|affiliates|third|group|contact|marketing|sponsors|share|send|use your)
            (carefully|specially|hand) (selected|chosen|picked) (third party|third parties|partner~|companies| organizations|businesses|advertiser~|brands|vendors) !! we never | do not share | never share | will not share
            (our|other|with|by|from|to|and|some|certain) (selected|chosen|trusted|valued|approved|affiliated| participating|marketing|advertising) (third parties|third party companies|partners|affiliates| sponsors|advertisers|third party partners) !! (plant~|grow~|build~|run~|teach~|deliver~|recycle~) with | we never | do not share | never share | will not share
            (may|might|will|could|can) (also|occasionally|sometimes|) (share|disclose|pass|sell|transfer|provide| give|make available|rent) (your|this|that|personal|any|such|some|certain|the|it) ..5 (with|to|on to) (our|other|selected|trusted|various|certain|) ..1 (partner~|third part~|third parties|third party| affiliate~|advertiser~|companies|group companies|sponsors|vendors|marketing|brands|organizations) !! we never | not share | courier | as you asked
            (product~|service~|offer~|information|things|promotions|news|updates|opportunities|event~) (that|which|) (we think|we believe|we feel|) (may|might|could|will) (be of interest|interest you|be of interest to you|appeal to you|be relevant to you|be of value)
            from time to time ..3 (we|our partners|us|selected) (may|might|will|would like to|and our partners) ..2 (contact|send|email|call|write|text|get in touch|share|like)
            (we|our partners|our affiliates|our group|acme) (may|might|will|would like to) (also|occasionally|from time to time|) (contact|email|call|text|write to|message|send) you ..3 (about|with|regarding|to tell you about|to let you know about|information about|details of|news of|by) (other|our|special|new| related|similar|exclusive|products|offers|promotions|services|post|phone|sms|marketing|further| selected)
            (for|used for) (marketing|promotional|advertising|commercial|direct marketing) purposes !! not be used for | never
            (personalize|tailor|improve|enhance|optimize|customize) (your|our|the|) (ads|advertising|advertisements| marketing|ad experience)
        """,
        bad=(
            "We may share your details with carefully selected third parties.",
            "We'd like to send you offers from our trusted partners.",
            "From time to time we may contact you about products that may be of interest.",
            "We may pass your information on to our marketing partners.",
            "Your data will be used for marketing purposes.",
        ),
        good=(
            "We plant with trusted partners in Kenya.",
            "May we give your number to DHL, so they can text you the hour?",
            "We never share your details with third parties.",
            "A list of our partner hospitals is on page 4.",
            "We'll contact you about your application by Friday.",
        ),
    ),
    Rule(
        id="pressure-consent-nudge",
        family="pressure-consent",
        dimension="focus",
        severity=HINT,
        message="“{text}” dresses up what you want as a treat for the reader. Say what it does, and leave it to them.",
        why="Readers know whose experience is enhanced. A plain description gets a more willing yes.",
        source=_FTC,
        alternatives=("We count visits with one cookie. Is that all right?", "Want a text when it's at your door?"),
        phrases="""
            (let|allow|help) us (to|) (track|personalize|follow|monitor|use your|collect|access|see your|know your| remember your) ..4 (activity|location|browsing|data|contacts|device|ads|behavior|apps|interests| visits|experience) ..6 (so|to|for|and) (that|) (we|you|can|show|give|serve|make|bring|enjoy|better|a| get|improve) !! parcel | rescue | ambulance
            (for|to (get|have|enjoy|ensure|give you|provide you with|offer you|provide|deliver|give)) (the|a|you the| you with the|our) (best|better|optimal|full|richest|most|complete|smoothest|ultimate|best possible| enhanced|more) ..3 (experience|functionality|service) , ..4 (allow|accept|enable|turn on|switch on| cookies|opt|agree|we use|use cookies|consent|keep)
            we (and our partners|) use cookies ..4 to (enhance|improve|ensure|give|personalize|provide|offer|make| help|optimize|deliver|enrich|serve|tailor|understand|analyze)
            (this|our) (site|website|app) uses cookies ..4 to (enhance|improve|ensure|give|personalize|provide|offer| make|optimize|deliver|enrich)
            (allow|enable|turn on|switch on|accept|activate) (push|all|) (notifications|alerts|location|tracking| cookies) (to|so you|and|so that you) (never|get|stay|be|receive|enjoy|make|unlock|help us|keep up|do not|hear|always|can get)
            (we|it is) (recommend|recommended|suggest|advise|strongly recommend) (that you|to|) (accept|accepting| allow|allowing|enable|enabling|agree|keep|keeping|turn on) (all|) (cookies|notifications|tracking| location|the default)
            (never|so you do not|and never|do not) miss (a deal|an offer|a sale|out on deals|a thing|an update| another) ..3 (turn on|enable|allow|notifications|subscribe|sign up)
            (yes|sure|sign me up|yes please) , (sign|send|keep|i want|i would love|give|count|get) me ..4 (exclusive| offers|deals|discounts|news|updates|savings|amazing|great)
            (maybe later|ask me later) !! snooze
            (stay|keep) (in the loop|up to date|informed|connected) (with|by|on|about) (allowing|enabling|our (latest|news|offers)|exclusive|all the latest|turning)
        """,
        bad=(
            "For the best experience, please accept all cookies.",
            "We use cookies to enhance your browsing experience.",
            "Turn on notifications so you never miss a deal.",
            "We recommend accepting all cookies.",
            "Stay in the loop with our latest offers.",
        ),
        good=(
            "We count visits with one cookie. Is that all right?",
            "Want a text when it's at your door?",
            "For the best view, sit on the left side of the train.",
            "Turn on location sharing in the hills so that rescue can find you.",
        ),
    ),
)
