"""Asking the reader to work for our figures: stars, surveys, tens out of ten, followers."""

from tonecheck.rule import HINT, Rule

_RUBRIC = "tonecheck rubric, focus: “Please rate us 5 stars” is mostly about us."

_THANKED = "taking the time | taken the time | took the time | taking time | for ..3 (posting|leaving|writing|sharing| giving|awarding) | led us to | survey (answer~|result~)"


def _asked(lines: str) -> str:
    """The pattern lines, made quiet where the reader is thanked for what they wrote unasked."""
    filled = (line.strip() for line in lines.strip().splitlines())
    return "\n".join(f"{line} {'|' if '!!' in line else '!!'} {_THANKED}" for line in filled)


RULES = (
    Rule(
        id="score-begging-stars",
        family="score-begging",
        dimension="focus",
        message="“{text}” asks the reader to work for your figures. Ask what went wrong, or let them go.",
        why="A request for stars turns help into a trade. Readers notice that the last word was about you.",
        source=_RUBRIC,
        alternatives=("If anything isn't right, reply and I'll sort it out.", "That's everything. Enjoy the bike."),
        phrases=_asked("""
            (tell|let) (the world|everyone|google|others|trustpilot|tripadvisor|the internet|the online world|fellow travelers|fellow _) (know|what|how|about) ..6 (us|our|think|service|visit|stay|love|know|experience|$)
            (please|kindly|) (let|tell) (google|trustpilot|tripadvisor|yelp|the world|others) know
            (put|putting) in a good word
            (sharing|share|post|posting|leave|leaving|add|adding) (your|an|a|about your) ..3 (on|to|with) (google| trustpilot|tripadvisor|yelp|feefo|reviews|facebook|amazon|checkatrade|booking)
            your (ratings|reviews|stars|scores|votes|likes) (keep|help|make|motivate|support|mean|drive|push|fuel) (our|us|me|the|a|other~)
            (deserve|deserved|deserves|worth|worthy of|earned|earn|earning) (a|an|your|#|five|the full|all) ..1 (star~|10|ten|out of|review|vote|rating|top marks|full marks|# from|# out) !! michelin | hotel
            (tell|telling|shout|shouting|sing|rave|brag) (about it|about us|our praises|us|it) (on|from|to) (facebook| twitter|instagram|tiktok|linkedin|social|google|trustpilot|the rooftops|your friends)
            (a|an|your) (#|# or a? #|# or|perfect|five star|top|positive|good|glowing|kind) (or|) (#|score|rating| review|words|) (from you|) (would|will|really|) (means|mean|makes|helps|goes) (the world|so much|a lot|everything|a huge|a big|all the|our|us)
            (your|an|any|some|a) (honest|kind|quick|candid|positive|lovely|) (feedback|review|opinion|rating|comments| words|testimonial) (would|will|really|) (mean|means) (so much|the world|a lot|everything|a great deal| a huge) ..2
            (rate|rating) (us|our (service|app|team|shop|store|product~|support|company|agent~|hotel|performance| work)|your (experience|visit|stay|order|purchase|delivery|recent|interaction|call|chat|driver|agent| adviser|advisor|satisfaction|shopping|service|conversation|support)|the (app|service you|support you| help you|experience|quality of|driver|agent|interaction|delivery)|this (app|conversation|interaction| chat|call|article|product|purchase|driver|order)|# out of #|how (we|well|satisfied|likely|helpful)| his service|her service|my (service|help|support))
            (give|giving|leave|leaving|award|drop|send|grant) us (a|an|your|some|#|the|five|5) ..3 (stars|star| rating|review|reviews|thumbs up|10|ten|score|like|shout out|top marks|full marks)
            (give|leave|leaving|giving|drop|write|writing|post|posting|submit|share) (a|an|your|us a|me a) ..2 (star| ) (review|rating|testimonial) (for us|on (google|trustpilot|tripadvisor|yelp|facebook|amazon|our|the app)|of (us|our|your|the product)|about (us|your)|for (us|our| your)|$|and|to|now|today|here|by|below|telling) !! appeal | of our decision | ^ (write|leave|add|post) a (_|) review $
            (five|5) star~ (review|reviews|rating|ratings|feedback) !! your | has | with | hotel
            (review|rate) us (on|at|in|here|now|today|$)
            (drop|dropped|leave|left|give|gave|show|showed|send|sent|spare|spared|grant) (us|me) ..4 (five|5) (_|) star~
            (show|give|send) (us|me|our (_|) (team|shop|app)) (some|a little|a bit of|your|) love (with|on|by|in) (a|an|the|five|5|#|your|google|trustpilot|tripadvisor|yelp|facebook) ..2
            (would|could|will|can|please|kindly|if) ..3 (mind|) (rate|rating|score|scoring) (us|our|me|your|the (service|experience|app))
            (on a|using a) scale (of|from) # (to|through) # !! pain | hurt~ | itch~ | breathless | symptom~ | asleep
            how (likely|probable) (are|would) you (to|be to) recommend
            (would|will) you recommend (us|our|acme|this (product|service|app)) to
            how (would|do|did) you (rate|score|rank) (us|our|your|the|this|my|that)
            (score|rank|grade|mark) (us|our (service|performance|team)|my (service|performance))
            (loving|enjoying|love|enjoy|like|liking) (the app|our app|acme|it|our service|your new|us|the new|using) (so far|) , (rate|leave|tell|why not|please|review|give|share|let others|then)
            (tap|click|press|select|choose) (a|the|one of the) ..2 (star|stars|smiley|face|faces|emoji) (to (rate|tell| let|show|score|give|review|share|say)|below| above|that)
            (your|a|one|quick|positive|good|great|honest) (review|rating|reviews) (helps|help|means|mean|makes|make| goes|would mean|would help|would make|is important|are important|really) (us|a lot|so much|the world| other|others|our|a big|a huge|a long way|all the|to us)
            (smash|mash|bash|hammer) (that|the) (_|_ _|) (star|stars|like|subscribe|review|follow|five star|5 star|thumbs up) (button|icon|bell|$)
            hit that (_|_ _|) (star|stars|like|subscribe|review|follow|five star|5 star|thumbs up) (button|icon|bell|$)
            how likely you (would|are|will|might|may) (be|) to recommend
            (would|will|do) you recommend (_|_ _|_ _ _) to (a friend|friends|your friends|your family|a colleague|friends and family|friends or family|others) !! which | what | who
        """),
        bad=(
            "A 9 or 10 from you means the world to our team.",
            "Please rate us 5 stars!",
            "It would mean a lot if you dropped us five stars.",
            "Show us some love with five shiny stars.",
            "Would you mind leaving us a review on Trustpilot?",
            "On a scale of 1 to 10, how likely are you to recommend us?",
            "How would you rate your experience today?",
            "Loving the app? Leave us a five-star review.",
            "Your review means the world to us.",
            "Rate your delivery",
            "Hit that subscribe button!",
            "Smash the like button.",
            "Tell us how likely you are to recommend our clinic.",
            "Would you recommend your stay to friends?",
            "Leave a review on Google.",
            "A glowing review would mean the world to us.",
        ),
        good=(
            "On a scale of 0 to 10, how bad is the pain?",
            "If anything isn't right, reply and I'll sort it out.",
            "Your interest rate is 4.1 percent.",
            "We've rated your home B for energy.",
            "Thank you for your review. I've moved the bins away from room 12.",
            "You can ask for a review of our decision until 5 June.",
            "You rated the course 4, and here is what we changed.",
            "Hit the star key to end the call.",
            "Hit the like button to keep a recipe for later.",
            "Which book would you recommend to a friend?",
            "Write a review",
            "Please give a fair review on why you'd like to hear this talk.",
        ),
    ),
    Rule(
        id="score-begging-how-did-we-do",
        family="score-begging",
        dimension="focus",
        message="“{text}” makes the reader the judge of you. Ask about them: is it sorted?",
        why="A question about your performance is homework. “Is it working now?” asks the same and helps the reader.",
        source=_RUBRIC,
        alternatives=("Is it working now? If not, reply and I'll ring you.", "Tell me if the new one rattles too."),
        phrases=_asked("""
            how would you (describe|sum up|judge|evaluate|grade|characterize) (your (experience|visit|stay|time|call| interaction|order|overall)|our|us|the (service|experience|support|quality|help)|acme)
            (evaluate|assess|grade|judge|score|rate) (our|the|your) (performance|service|support|team|staff| experience|agent|visit|quality|interaction) !! your credit
            (what|how) (is one thing|could we do|could we have done|can we do|would it take|would make you|do we need to do) ..3 (we could|to earn|to get|better|to make|for us to (earn|get)|give us|improve|to deserve) !! payment | repair
            ^ (got|have you got|do you have|have) a (sec|second|minute|moment|min|mo) $
            (you|we notice you|you still) (have not|did not|still have not|have yet to|never) (yet|) (told us|tell us| filled in|fill in|filled out|completed|complete|given us|left us|left a|shared your|share your|rated| reviewed|answered|submitted) ..4 (thought|think|feedback|review|survey|rating|opinion|questionnaire| form|experience|recent|purchase|app|stay|visit|order) !! tax | application | registration | claim | medical | (your|the|this) form
            (let us know|tell us|know) what you (thought|think|make|made|loved|liked) (of|about) (our|your|us|the (app|new|service|product|visit|stay|meal|event|experience|course|website))
            what (did|do) you (think|make) (of|about) (us|our|your (stay|visit|experience|order|purchase|delivery| recent|call|new|meal|flight))
            (we|i) (would|will) (really|truly|greatly|very much|) (appreciate|love|value|welcome|be grateful for| treasure) (a|your|an) ..2 (review|rating|testimonial|feedback|comment)
            (got|have|do you have) (a|any|some) (minute|moment|second|feedback|thoughts) (to (share|rate|review|tell us)|for us|on (our|your))
            how (did|are|have) (we|i|our team|our staff|our driver|our agent|acme) (do|doing|done|perform|performing| performed|measure|getting on|score|rate|shape|handle|look after|treat|serve)
            (tell|let) us (know|) (how|what|if) (we|you (think|thought)|our (team|staff|driver|service|agent)|you found (us|our|the)|you feel about (us|our|your)|your (experience|visit|stay|delivery|order)) (did|do| are doing|performed|measured|have done|handled|was|did for|of (us|our|your)|can improve|could improve|could do better|can do better|could have done better|went|about (us|our|your)) !! of it working | wait
            how (was|is|were) (your|our|the) (experience|service|stay|visit|call|chat|delivery|conversation|shopping| shopping experience|recent|interaction|purchase|support|customer service|order|checkout|last)
            (did|have|do) (we|our (team|staff|service|agent)) (meet|met|exceed|exceeded|live up|live up to|deliver| resolve|answer all|satisfy) (your|all your|to your|on our|expectations) ..1 (expectations|needs| standards|promise|satisfaction)
            how (satisfied|happy|pleased) (are|were) you (with|about) (our|your|the|us|how|this)
            (are|were) you (satisfied|happy|pleased) with (our|the|your) (service|support|experience|response|help| resolution|answer|level|interaction|agent|delivery experience|purchase)
            (we|i) (would (really|truly|greatly|very much|) (value|appreciate|love|welcome|like|be grateful for)| (really|truly|greatly|always|very much|) (value|want|need|treasure|cherish|welcome)) (to (hear|have| get|know|receive)|) (your|any|some|all) (honest|valuable|valued|candid|) (feedback|opinion|opinions| views|thoughts|input|comments)
            (share|tell us|give us|send us|provide|provide us with|leave|leave us|submit) (your|some|any|us your|us some) (honest|valuable|valued|) (feedback|opinion|thoughts|views|experience|experiences|story| rating) (with|on|about|by|to|in|here|$|and|so|below|via|of|now|today|regarding|using) !! story with a nurse | with your doctor | with the court | on the plans | on the proposal | on the draft
            your (feedback|opinion|opinions|views|input|voice|comments|thoughts) (really|truly|is|are|) (matters| matter|counts|count|helps|help|is important|are important|very important|so important|important|is valuable|valuable|invaluable|valued|means|mean|vital|essential|makes|make|shapes|shape|drives|drive| is key|key|enables|allows|will help|would help|can help) ..2 (us|a lot|so much|to us|the world|our|a difference|everything|$|others|improve)
            (help|helps|helping|allow|allows|enable|enables) us (to|) (improve|serve you better|get better|do better| be better|grow|better our|better serve you|make (our|your|acme|the) ..3 better|raise our|enhance| continue to improve|keep improving|learn and improve|provide (a|) better) (our|your|the|by|and|$| service|with|for|in|experience|so|customer|what) !! sensor | anonymous crash | repair | find your
            (we|i) (are|) (always|constantly|) (looking|striving|working|want|trying|aim|aiming) (for|to) (ways to|) (improve|get better|do better|better) ..6 (feedback|opinion|thoughts|tell us|survey|review)
            (we|our team|our staff|i) (hope|trust) (that|) (we|you|your experience|our team) (have|) (met|exceeded| were|was|had|are|received|satisfied) ..3 (expectations|a positive experience|satisfied with (our| the)|a # star|happy with our (service|support)|excellent|a great experience|five)
            ^ (got|have you got|do you have|have|can you spare|could you spare|spare us) (a|#|a few|a couple of) (spare|quick|) (sec|secs|second~|min|mins|minute~|moment~) (to spare|) (to (tell|rate|share your|answer|fill|take (our|a|this)|review|complete|give us|let us know)|for (a (quick|short|tiny|) (survey|question~|poll)|us|our survey))
            our (_|) (bosses|boss|manager~|director~|ceo) (really|would|) (really|) (want~|need~|love~|loves) to (know|hear) (what|how) you (thought|think|felt|feel|rate|found)
        """),
        bad=(
            "How did we do?",
            "Tell us how we're doing.",
            "How was your experience with us today?",
            "We'd love your feedback!",
            "Your opinion matters to us.",
            "Please share your feedback so we can serve you better.",
            "Did we meet your expectations?",
            "Help us improve our service.",
            "Have you got a few minutes for a quick survey?",
            "Our director would love to know how you found the food.",
        ),
        good=(
            "Is it working now? If not, reply and I'll ring you.",
            "How was the move? I hope the kettle made it.",
            "Thank you for your feedback. The ramp will be fixed on Monday.",
            "Tell us what happened, in your own words.",
            "How is your knee after the operation?",
            "Your comments on the planning application are due by 4 June.",
            "Got two minutes? Here's how to bleed a radiator.",
            "Our manager wants to know what you saw, so we can catch the thief.",
            "You have not submitted your form.",
        ),
    ),
    Rule(
        id="score-begging-survey",
        family="score-begging",
        dimension="focus",
        message="“{text}” asks for the reader's time and gives none back. Say what changed after the last one, or "
        "skip it.",
        why="People are asked often and rarely hear what came of it. Each survey is a job done for someone else's "
        "report.",
        source=_RUBRIC,
        alternatives=(
            "Three questions; the last ones got us longer Saturday hours: …",
            "Just reply if something was off.",
        ),
        quiet_near="surveyor mortgage roof damp census boundary wetland archaeology",
        phrases=_asked("""
            (please|kindly|could you|would you|can you|help us|^ take|do not forget to|like you to|ask you to|invite you to|time to|moment to|minute to|minutes to|mind) ..2 (fill in|fill out|fill|complete|completing|filling|take|try|answer|answering|use) (in|out|) (the|our|a|this) (_|_ _|_ _ _|) (survey|questionnaire|poll) !! of your (home|property) | bird
            (spare|take|find|give us) (us|) (a|one|two|a few|a couple of|#) (moment~|minute~|second~|sec|mins|min) (of your time|) (to|and) (evaluate|rate|review|tell|score|share|answer|complete|fill|let us know|give| leave|assess|respond) !! (tell us|let us know|share) what (happened|went wrong)
            have your say (and|for a chance|to) (win|be|get|receive|enter|help us|shape)
            (still time|there is still time|not too late|gentle reminder|reminder|friendly reminder|do not forget|just a reminder) ..2 to (complete|fill|take|share|leave|give|answer|rate|review|tell us|submit) (our|the| your|us|this|in|out|a) ..3 (survey|feedback|review|questionnaire|form|thoughts|experience|opinion| rating|how|what) !! tax | application | registration | medical | claim
            (by|) (answering|answer) ..3 questions (about|regarding) (your (visit|experience|stay|order|purchase| call|delivery)|our|us|how we)
            (take|complete|fill|finish|answer|do|start|begin|completing|completed|taking|participate in|take part in|join| submit|spare|try) (out|in|) (our|one of our|part in our|(this|a|the|your) (_|) (short|quick|brief|tiny|# minute|# question|customer|satisfaction|feedback)) ..4 (survey|surveys|questionnaire|poll|feedback form|evaluation|customer satisfaction| feedback survey|satisfaction survey|assessment of our) !! of your home | your property | bird
            (a|our|this|the|short|quick|brief) (quick|short|brief|#|two|one|tiny|simple|easy|customer|satisfaction| feedback|one minute|guest|exit|nps|post|patient) ..2 (survey|questionnaire|poll) !! bird
            (customer|guest|user|client|patient|member|post purchase|satisfaction|post stay|exit|nps|experience| feedback|opinion) (satisfaction|experience|feedback|) (survey|questionnaire)
            (survey|questionnaire) (will|should|) (only|) (takes|take) (only|just|less|about|around|approximately| under|no more|a few|you|#|a minute|a moment|fewer)
            (receive|sent|sending|send|get|expect|receiving) ..4 (survey|questionnaire|feedback request) (about|on| regarding|asking|from|by|via|shortly|soon|to|in|following|after|$)
            (invite|invited|invitation|inviting|selected|chosen) ..3 to (take|complete|participate|answer|fill|take part) ..4 (survey|questionnaire|poll|study about your experience|feedback)
            (answer|answering) (#|a few|some|these|two|a couple of|just #|a couple) (quick|short|simple|easy|brief) questions ..4 (about (your (experience|visit|stay|purchase|order)|our|us|how we)|to help us|so we| for us|$) !! we will find | to see what | so we can find
            (please|) (spare|take|give us|got|have you got|do you have|can you spare|could you spare) (just|us|) (#| a|a few|two|a couple of|one|five) (minute~|moment~|second~|of your minutes) (of your time|) (to|) (to (complete|rate|review|tell us (about|how|what)|answer|give|share|provide|fill|help us|let us know)|for (a|our) (survey|quick|feedback))
            (following|after|regarding|about|based on) your recent (contact|visit|call|purchase|stay|order| experience|interaction|delivery|chat|conversation|enquiry|inquiry|transaction) ..6 (survey|feedback| rate|tell us|questionnaire|how we did|opinion|score|review|we would love|like to know)
            (chance|entered|entry|enter|opportunity) (to|into|) (win|a prize draw|our prize draw|a draw|the draw) ..8 (survey|feedback|review|questionnaire)
            (complete|completing|fill|take) ..4 (survey|feedback|review|questionnaire) ..6 (win|prize|draw|voucher| gift card|reward|entered|discount)
            before (you can|we can|you|we) ..2 (close|cancel|leave|delete|finish|end|log out|download|continue|collect|unsubscribe|process) ... , (please|) ((answer|complete|take|fill in|fill out|tell us) (these|this|our|a|#|the|some) ..2 (survey|questionnaire|poll|rating)|rate (us|our|your))
        """),
        bad=(
            "Please take our short survey.",
            "It would help us if you completed this two-minute questionnaire.",
            "You will shortly receive a customer satisfaction survey.",
            "You have been invited to take part in a survey about your visit.",
            "Could you spare two minutes to tell us how we did?",
            "Following your recent call, we'd love your feedback.",
            "Complete the survey for a chance to win a £50 voucher.",
            "Before you leave, take our three-minute survey.",
            "We would like you to fill in a survey.",
        ),
        good=(
            "The surveyor will come on Tuesday to look at the roof.",
            "Your house survey shows damp in the back wall.",
            "Answer three questions and we'll find the cheaper plan for you.",
            "Do you have a minute to check that your address is right?",
            "Last year's bird survey counted 31 terns.",
            "Before you leave, take the key out of the lock.",
            "You may take part in the evaluation of the course.",
            "Fill out the survey",
            "Owners may answer the survey until Friday.",
            "Only members of the group can answer a survey.",
            "Before we continue, we need you to answer two questions.",
            "Take a moment and let us know what happened before the crash.",
        ),
    ),
    Rule(
        id="score-begging-target",
        family="score-begging",
        dimension="focus",
        message="“{text}” shares your target with the reader, who did not set it.",
        why="Coached scores make readers responsible for someone's bonus. They feel used, and the figure means "
        "nothing.",
        source="tonecheck rubric, focus: the company's targets and convenience are taking.",
        alternatives=("If I missed anything, tell me and I'll put it right.", "Say what you really think."),
        phrases=_asked("""
            (a|any) (score|rating|review) of ..3 (or #|star~|#) ..2 (helps|means|counts|makes|would|is what|is the only) !! credit
            (anything|any score|a score|scores|any rating|a rating|everything) (less|lower|below|under|other) than (a (#|five|ten|perfect)|an (excellent|#)|five stars|# stars|excellent|perfect|# out of)
            (help|helps|helping) us (to|) (improve|reach|hit|get|achieve|meet|maintain|keep|raise|boost|win|earn| climb|beat|become) (our|to|a|the|#|top|that) ..2 (score~|rating~|target~|goal~|#|review~|ranking~| top|award~|milestone|followers|likes|spot|place|stars|star|number)
            (give|giving|gave|choose|select|score|awarding|award|tick|pick) (us|me|a|an|the) ..2 (10|ten|nine|9|five stars|5 stars|five|5| top score|perfect score|highest score|top marks|full marks|perfect #|perfect 10|excellent rating) (if|out of|on|in|for|when|as|$|rating|would|please) !! refund | days | code | digit
            (we|i|our team|our goal|our aim|our target|my goal) ..3 (strive for|aim for|aiming for|go for|working towards|is to (earn|get|receive|be)|is|expect|hope for|hope to earn|hope we earned|hope to get) (a| an|all|straight|nothing (less|but)|to) ..2 (#|10s|10|tens|five star~|perfect score|top box|5 star~| excellent)
            (vote|voting) for us (in|at|as|for|now|today|here|$|and)
            (nominate|nominating) (us|our|me|acme) (for|in|as|$)
            (please|) (vote|cast your vote|votes) ..4 (us|) (award~|of the year)
            (if you are|if you were|if) (happy|satisfied|pleased|delighted|not (happy|satisfied|completely satisfied)|you (love|loved|enjoyed|liked) (us|our|your)) ..4 (leave|rate|tell (others|everyone|your friends|the world)|review|post|give us|share|score|write us) !! not happy with the decision
            (your|the) (rating|score|feedback|review|survey) (directly|) (affects|reflects|impacts|determines|counts towards|is (tied|linked) to|goes towards|is used to (assess|measure)) (my|our|his|her|their|on my| the|how) ..2 (performance|bonus|pay|review|evaluation|team|agent|job|technician|driver|individual)
            (my|our) (manager|boss|bonus|performance|job) (depends|relies|looks|is (based|judged|measured)|sees| reads) (on|at|by|every|all)
            (if|unless) you (can not|are unable to|feel you can not|do not feel you can) ..2 (give|score|rate|award| answer) ..4 (#|10|ten|star~|top|excellent|perfect|completely)
        """),
        bad=(
            "Anything less than a 10 counts as a fail for our team.",
            "Help us reach 10,000 five-star reviews!",
            "Please give us a 10 if you were happy.",
            "Vote for us in the British Banking Awards.",
            "If you're happy, leave us a review; if not, tell us.",
            "Your score directly affects my performance review.",
            "If you can't give us 5 stars, please contact us first.",
            "Give us five stars if you liked it.",
        ),
        good=(
            "If I missed anything, tell me and I'll put it right.",
            "Anything less than 10 mm of rain won't trigger the pump.",
            "You can vote for your parent governor until Friday.",
            "If you're not happy with the decision, here is how to appeal.",
            "Your credit score depends on three things.",
            "That name is taken: please pick a shorter one.",
            "Select a page from %2",
            "Of these addresses, select the oldest one.",
        ),
    ),
    Rule(
        id="score-begging-social",
        family="score-begging",
        dimension="focus",
        severity=HINT,
        message="“{text}” asks a favour for your reach. What does the reader get there?",
        why="Followers and shares help the sender. In a message about the reader's own matter they read as a hand "
        "held out.",
        source=_RUBRIC,
        alternatives=("We post bin-day changes at …, if that's handy.", "Leave it in the footer, as plain links."),
        roles=("subject", "preheader", "heading", "greeting", "body", "sign-off"),
        quiet_near="outage disruption strike travel closure",
        phrases="""
            (tell us|let us know) how (_|_ _) did (on|with|during|in|today|at)
            (tap~|click~|choose|pick|press~|select~) (a|the|one of the|your) (smiley|happy|face|star~|emoji) !! keyboard | picker | editor
            (follow|like|find|join|add|subscribe to|tag|connect with|friend|fan) us (on|at|in|via) (facebook|twitter| x|instagram|tiktok|linkedin|youtube|social|social media|our social|pinterest|threads|snapchat|all our|your favorite|bluesky|mastodon)
            (like|follow) (our|us|and|the) (facebook|twitter|instagram|tiktok|linkedin|youtube|social|page|share| follow us|subscribe) ..1 (page|channel~|media|account~|us|feed)
            (tell|refer|invite|recommend us to|recommend acme to|introduce) (your|a|all your|some) (friend~|family| colleague~|neighbor~|network|contacts|mates) (about us|and (earn|get|you|save|receive|we|both|help)| to (us|join acme|our|acme|try|shop)|today|$|to get|about (our|acme|the))
            (spread|pass on) the (word|love|news|joy) ..1 (about|by|to|$|and|with)
            (share|post) (this|your|it|us|the) ..3 (with (your|all your|#|everyone|the world) (friends|followers| network|family|contacts|#)|on (facebook|twitter|instagram|social|x|tiktok|linkedin)|using (the hashtag|hashtag)) !! your password | receipts | code | photo of the damage
            (use|using|with) (the|our) hashtag
            do not forget to (like|share|follow|subscribe|tag|review|rate)
            (tag|mention) (us|acme) (in|on|with|and|so|$) ..4 (post~|photo~|picture~|stories|story|chance|feature| instagram|social)
            (love|loved|like|liked|enjoy|enjoyed) (what (we|you) (do|see|read)|us|this (email|newsletter)) , ..1 (share|forward|tell|spread|pass)
            ^ (and|please|) tag us (on|in|with|for|$)
            tag us (for|on _ for) (a|your|the) chance
            (a|your|the) chance to be featured (on|in|$) !! competition | festival
        """,
        bad=(
            "Follow us on Instagram!",
            "Refer a friend and earn £10.",
            "Spread the word.",
            "Don't forget to like and share.",
            "Share this email with your friends and family.",
            "Tag us in your photos for a chance to be featured.",
            "Like us! Tag us!",
            "Tag us for a chance to win.",
            "Post a photo for your chance to be featured.",
        ),
        good=(
            "We post road closures on X as they happen: follow us on X for updates on the strike.",
            "Bring a friend if you'd like company at the scan.",
            "Never share this code with anyone.",
            "Your plan covers your family at no cost.",
            "The ranger will tag us with a wristband at the gate.",
        ),
    ),
)
