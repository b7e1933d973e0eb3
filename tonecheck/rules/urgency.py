"""Pressure of time and scarcity that serves the sender. Deadlines that protect the reader are no fault."""

from __future__ import annotations

from tonecheck.mentions import sentence_says
from tonecheck.rule import ERROR, Rule

_MATHUR = "Mathur et al., “Dark Patterns at Scale”, CSCW (2019), categories urgency and scarcity."
_FTC = "FTC staff report “Bringing Dark Patterns to Light” (2022), on false urgency and scarcity claims."
# What is the reader's by right, and whose last day they want to know.
_DUE = (
    "refund~ | rebate~ | grant~ | allowance~ | benefit~ | pension~ | payment~ | compensation | tax | school | top up"
    " | bursary | bus pass | redress | fuel | furlough | disability"
)
# What is taken until it is used up.
_TAKEN = (
    "tablet~ (_|) (every|each|a day|a time|twice|once|before|with|until|in) | take (#|a|the|your|all|one) | capsule~ | pill~ | drop~ | sachet~"
    " | dose~ | symptom~ | vet | (feed|use|using|apply|applying|chew|drink|eat|finish|take|taking) (the|your|them|it|this|these)"
)
# Where minutes and dates matter to the reader, not to the seller.
_PROTECTS = (
    "flight gate boarding passport visa prescription medicine medication dose appointment vaccine vaccination jab"
    " passcode otp verification vote ballot polling flood flooding evacuate evacuation recall appeal tribunal court"
    " ambulance hospital surgery antibiotic insulin 999 911"
)

# Whether a number of people is told of without a race for what is left.
_is_a_count = sentence_says(
    r"""\broom for\b|\bplenty\b|\blooking (?:at (?:the|our) (?:stars|sky|sea|plans|birds)|for|forward|into|after)\b|\bbooked (?:for|on) (?:the|our) (?:\w+ )?(?:walk|talk|tour|class|course|trip|meeting)\b""",
)


RULES = (
    Rule(
        id="urgency-last-chance",
        family="urgency",
        dimension="focus",
        message="“{text}” presses the reader to decide before they are ready. Give the date and let them choose.",
        why="Pressure works once and is remembered: readers learn that every one of your mails is an alarm.",
        source=_FTC,
        alternatives=("The price is £40 until 3 May and £48 after that.", "You have until Friday. There's no rush."),
        quiet_near=_PROTECTS,
        phrases=f"""
            (before|until) (time|the clock|the timer|your time|our timer) (runs out|run out|stops|is up|hits zero| expires|strikes) !! exam | test | parking
            (you snooze|snooze) , (and|) you lose
            blink and (you will|you might|you may|you would|you) miss
            (extended|back|held over|open|available) (for|until|by) ..4 (popular demand|hours only|days only|last time|midnight only|# more day|one more day|one last time|a final)
            (one|last|final) (more|) (day|night|weekend|week|hours) only !! stay~ | guest~ | (stay|book|camp|hire|parking) for
            (your|the) (window|chance|opportunity|time) (to (save|buy|shop|join|upgrade|order|get|win|lock|claim)|) (is|) (closing|closes|slipping|disappearing|vanishing|shrinking)
            (these|this|our|the|it|they) ..1 (will not|can not|will never) (be (around|here|available|back)|last| stick around|come back) (for (long|ever|much longer)|forever|again|long|much longer) !! reservation~ | booking~ | session~ | pain | power cut | outage | rash
            (do not|never) leave it (too late|to the last|until the last|until it is)
            (sale|offer|deal|event|promotion|everything|discount|it|savings) must end
            (last|final|one last|your last|your final|very last) (chance|opportunity) (to|for|at|before|ever|today| tonight|on|is|ends|with) !! register to vote | to claim ..5 ({_DUE}) | to (change|amend|move|swap|edit|alter|fix) (the|a|any|which|your) ..8 (without (paying|a (fee|charge|penalty)|any (fee|charge|penalty))|for free|free of charge|at no (cost|charge)) | (costs|cost) (you|) nothing | to cancel | to correct | to change your | to collect | to object | to comment | to have your say | to say goodbye | to see him | to see her | to edit | to opt out | to download your | to save your | (show|exhibition|display|play|museum|gallery) (closes|ends|comes down)
            ^ (this is|it is|one|) (your|the|very|) (last|final) (chance|opportunity|call|hours|hour|day|days|few hours|few days|reminder to (save|shop|buy|order|upgrade)) $
            ^ (last|final) (chance|call|hours|few hours) !! to claim ..5 ({_DUE}) | (show|exhibition|display|play|museum|gallery) (closes|ends|comes down)
            (these|the|it is the|only|enter its|in its) (last|final) (few|#|) (hours|hour|minutes) (of (the|our|this) (sale|offer|deal|event|promotion|_ sale)|to (save|shop|buy|order|get|grab|claim|join)|for (savings|this|our|free)|left| only|remaining) !! your shift | of your stay | labor | of his | of her
            (final|last) (few|#|) (hours|hour|minutes|days) to (save|shop|buy|order|get|grab|claim|enjoy|snap| upgrade|join|enter|secure|book|donate) !! {_DUE}
            (last|final) (day|days) (to (save|shop|buy|order|get|grab|claim|enjoy|snap|upgrade|join|secure|take advantage)|of (the|our) (sale|offer|deal|event|promotion|discount)|for (free|#|savings|this offer)) !! {_DUE}
            (time is|the clock is|you are|we are) (running out|ticking|running out of time|almost out of time|nearly out of time)
            (before it is|it is almost|it is nearly|before it 's|do not leave it until it is) too late
            (now or never|never again at this price|once it is gone|once they are gone|when it is gone , it is gone| when they are gone , they are gone|gone is gone|going , going , gone)
            (this|the|our) (offer|deal|price|sale|discount|promotion|opportunity) will not (last|be (around|here| repeated|available|back)|come (around|again|back)|stay)
            (will not|can not|does not|do not) last (long|forever|much longer)
            (last|final|only) (one|ones|few|pair|chance|size|room~|seat~|ticket~|item~|place~|spot~|pieces) (left| remaining|available at this) !! your
        """,
        bad=(
            "Last chance to save 20%!",
            "This is your final opportunity to join at this price.",
            "Time is running out.",
            "Final hours: shop the sale now.",
            "Order before it's too late!",
            "This offer won't last long.",
            "When they're gone, they're gone.",
        ),
        good=(
            "Your last chance to swap your seats is tomorrow at 5 pm, and it costs nothing.",
            "The price is £40 until 3 May and £48 after that.",
            "Final call for flight BA212: please go to gate 14 now.",
            "Saturday is the last day to register to vote.",
            "You have until 5 June to appeal, and here is the form.",
            "You can change your answers until Friday.",
            "The last train leaves at 23:40.",
            "A booking of this room cannot last this long.",
            "Nobody signed in during the last 24 hours.",
            "Last chance to see the quilts: the exhibition closes on Sunday.",
            "The last day to claim your winter fuel payment is 31 March, and the form is with this letter.",
            "The last days to enter your child for a school place are 14 and 15 January.",
            "It's Now or Never: an Elvis night at the Legion.",
            "Last Chance to Dance is back on at the Roxy.",
            "This is the last chance to move the date of your stay without a fee.",
            "This is your last chance to swap your table for free.",
        ),
    ),
    Rule(
        id="urgency-scarcity",
        family="urgency",
        dimension="focus",
        message="“{text}” makes readers fear losing out instead of asking whether they want it.",
        why="Scarcity cues push people to buy before they have compared. Regulators count the false ones as dark "
        "patterns.",
        source=_MATHUR,
        alternatives=("It's in stock and ships today.", "We made 40 of these. More come in June."),
        quiet_near=_PROTECTS,
        phrases=f"""
            (only|just) (got|have|has) (only|just|) (a handful|a few|#|a couple|a limited number|a tiny number) (left| remaining|to go|more|in stock|of these|available)
            (have|has) (only|just) (got|) (a handful|a few|#|a couple|a limited number) (_|) (left|remaining|in stock| at this price) !! days | data | gb | attempts | tablets | sessions | minutes of | lives
            (seats|tickets|places|spots|rooms|spaces|these|it|they|slots|sizes|deals|tables) (are|is) (going|selling| flying|disappearing|filling|vanishing|dropping) (faster|quicker|like|off|up|out|by the)
            demand (is|has been) (through the roof|sky high|off the charts|huge|soaring|incredible|unprecedented| overwhelming|insane|crazy) , (so|and|order|do|act|book|get|hurry)
            limited (spots|spaces|places|seats|tickets|rooms|numbers|slots|units|editions) (are|is|) (available|left| remaining|only|so|remain|at|on)
            (very few|few|only a few|not many|hardly any) (rooms|seats|tickets|places|spaces|items|spots) (left|remain|remaining|available|now|in stock) !! (left|remaining) (where|that|who|in which) | of the few
            ^ (very few|few|only a few|not many|hardly any) (left|remaining)
            (only|just|there are only|there is only|there are just) (#|a few|a handful of|a couple of|a limited number of|one) (more|) (item~|seat~|room~|ticket~|place~|spot~|space~|unit~|pair~|piece~|size~| slot~|bottle~|copy|copies|box|boxes|table~|set~|of these|in this size|in your size|pillow~|shirt~| dress|dresses|) (left|remaining|remain) !! (has|have|had) just left | left hand | left side | left turn | left ear | left foot | data left | days left | gb left | attempts | tries | points left | of your allowance | as (we|there|the _|it) (_|) (have|has|are|is|seats|holds|fits)
            (only|just|there are only|there are just) (#|a few|a handful|a couple|a limited number) (item~|seat~| room~|ticket~|place~|spot~|space~|unit~|pair~|piece~|size~|slot~|) (in stock|available|up for grabs| to go|at this price|still available|in this)
            # (item~|seat~|room~|pair~|piece~|) left (in stock|at this price|at|order|hurry|so|get|and selling|on our site|online) !! left at the | left at junction | left at home
            ^ # (item~|unit~|pair~|piece~) left $
            ^ (currently|) # left in stock
            (low|limited|last few|very low|running low|dwindling) (stock|stocks|in stock|on stock|availability| quantities|quantity|supply|supplies|numbers) (left|remaining|only|so|available|hurry| order|do not)
            ^ (very|) (low|limited|dwindling) (stock|stocks|availability|quantities|supply|supplies|numbers) (alert|warning|) $
            (stock|stocks|supply|supplies|quantities|places|spaces|numbers|availability|seats|tickets|rooms) (is| are) (very|extremely|strictly|now|) (limited|low|running low|running out|going fast|filling fast| disappearing|selling fast) !! limited to # (people|persons|guests|members|pupils|students|adults)
            (while|whilst|until) (stock~|supply|supplies|it|they) (last|lasts)
            (subject to|strictly) limited (availability|stock|numbers|time)
            (is|are|it is|they are|these are|this is|now|deals|selling|tickets|places|rooms|seats|spots|going) (going|selling|disappearing|flying|filling) (out|up|off the shelves|) (fast|quickly|rapidly)
            (selling|going|disappearing|flying|filling) (fast|out fast|quickly|up fast|out quickly|off the shelves)
            (almost|nearly|about to be|will soon be|going to be) (gone|sold out|fully booked|out of stock|sell out)
            (before|until) (they|it|we|these|stocks|tickets|this) (is|are|) (all|) (gone|sell out|sells out|sold out| run out|runs out|disappear|disappears|snapped up|vanish) !! (charged|honored|valid|accepted|usable|fee|paid|deducted) ..6 until | before you run out | battery | {_TAKEN}
            (likely|expected|sure|set|bound) to sell out
            (in|due to|with) (very|extremely|such|) high demand (and|so|order|item|only|right now|cart|hurry|$)
            (limited edition|limited run|limited release|exclusive drop) ..4 (order now|hurry|act|gone|do not)
            (secure|reserve|claim|grab|book|snap up|bag) (your|yours|one|it|a) (place|spot|seat|copy|space|now|today| ) (now|today|) (before|while)
            (sell|sells|sold|selling) (out|outs) (fast|quickly|every (time|year)|within (hours|minutes|days)|in (minutes|hours|record))
        """,
        bad=(
            "Only 3 left in stock!",
            "Hurry, these are selling fast.",
            "While stocks last.",
            "Just two rooms left at this price.",
            "These boots are almost gone.",
            "Tickets are almost sold out, so secure your seat now before they're gone.",
            "Places are strictly limited.",
            "Only 3 left!",
            "Low stock",
        ),
        good=(
            "It's one of the few places left where you can hear the nightjar.",
            "Over the holidays the rooms are limited to 12 people.",
            "Tickets bought last year are honoured until they run out.",
            "Your mum's order has just left the bakery, still warm.",
            "It's in stock and ships today.",
            "You have only 2 days left on your trial, and we won't charge you when it ends.",
            "Only two tablets left? Ask the pharmacist for your repeat prescription.",
            "Turn left at the lights.",
            "You have 2 GB left this month.",
            "There are three attempts left before the card locks.",
            "The film sold out, so we added a second showing on Sunday.",
            "Ana just left you a note.",
            "You hold the only remaining copy of the letter.",
            "The last page holds very few items.",
            "$1 left to pay",
            "The shop is told when a product has a low stock.",
            "Only three places left, as we have just eight looms.",
            "Take one capsule at night until they are all gone, even if you feel well.",
            "Feed the puppy the sachets until they are gone, then move to dry food.",
            "While Stocks Last: a talk on the history of the village shop.",
        ),
    ),
    Rule(
        id="urgency-hurry",
        family="urgency",
        dimension="focus",
        message="“{text}” rushes the reader for your sake. Let them take their time.",
        why="A hurried reader decides worse and trusts you less the next day.",
        source=_MATHUR,
        alternatives=("Order by noon on Friday and it's there on Monday.", "Take your time."),
        quiet_near=_PROTECTS + " gas fire smoke fraud scam leak",
        phrases="""
            (basket|cart|bag|trolley|item~|favorite~|pick~|offer~|deal~|price~|it|they|seat~|ticket~|discount|order) (will|would|can) not wait (forever|for ever|around|long|for long|much longer)
            (basket|cart|trolley) (will|would|can) not (last|stay|keep|hold|be (here|there|saved)) (forever|for ever|long|for long|much longer)
            (do not|no time to|never) (dawdle|dilly dally|dither|tarry|snooze|faff|blink|drag your feet|sleep on it| hang around|think too long)
            (race|rush|run|dash|sprint|dive|head|hurry|scramble|zoom) (to|over to|in|on over to|to the|down to) (the| our|checkout|and|$) (checkout|site|website|store|shop|app|sale|shops|before) ..6 (before|while|sell~| gone|now|today|last)
            hurry !! hurry (up|things|it|them|anything|along) | in hurry | (want|like|wish|try~) to hurry | (asking|calling) for (you|his|her|their) | in (theater|labor|surgery|intensive care) | hurry is | no hurry | hurry back | hurry home | not hurry | no need to hurry | need to hurry | without hurry | a hurry | not in any hurry
            (act|buy|order|book|shop|join|apply|donate|upgrade|subscribe|register|enroll|sign up|claim|reserve|call| purchase|commit) (now|fast|quickly|quick|today|immediately|soon|right away|right now|asap) (or| before|to avoid (missing|disappointment)|and (save|get|receive|you|never|enjoy|lock|secure)|while| because|so you) !! save a form
            (must|need to|you should|please|so|and|better|to) act (fast|now|quickly|soon|today)
            ^ act (now|fast|quickly|today) !! if (you|your _|anyone|someone|a child|they|it) ..1 (have|has|is|are|see|smell|notice|suspect|swallow~|feel~|get~|start~)
            (do not|never) (wait|delay|hesitate|hang about|hang around|dither|sleep on|think twice|put it off| procrastinate) , (order|buy|shop|act|book|grab|get|upgrade|claim|too long|any longer|another|until it|on this|sign|join|this|start|$|save) !! in line | for us | hesitate to | if you feel | if you smell
            (grab|snap up|claim|snag|bag|nab|score|lock in|snatch) (yours|it|one|them|these|this|your|the|a) (now| today|deal~|bargain~|savings|discount|offer~|best|free|..2 (before|while|now|today|deal~|discount| offer~|bargain~|savings|price))
            (get|order|buy|book|shop) (yours|it|them|one|now|yours now|yours today) (now|today|) (before (it is|they are|it 's|we|prices|the|stocks|it|this|midnight)|while (you can|they|it|stocks|supplies))
            (get|be|move|run|be super) (quick|in quick|in fast|in early|fast) ($|because|before|or|as|while|and) !! pays to be
            quick , (before|only|there|while|order|do not|these)
            (to|and) avoid disappointment
            (what are you|why) (waiting for|wait)
            (there is|there 's) (no time|not much time|little time|not a moment|never been a better time) (to lose| left|to waste|to)
            (time|moment) to (act|buy|switch|upgrade|join|strike|invest) is now
            (respond|reply|answer|decide|confirm) (now|today|immediately|right away) (to|or|and|before) (lock|secure| claim|get|receive|lose|save|guarantee|miss)
            (lock|locked|locking) in (your|this|these|our|today 's|a|the) ..3 (rate|price|deal|discount|savings| offer) (now|today|before|while)
        """,
        bad=(
            "Hurry! Our summer event is on.",
            "Act now to get 20% off.",
            "Don't wait, order yours today!",
            "Book early to avoid disappointment.",
            "What are you waiting for?",
            "Grab yours now before prices rise.",
            "There's never been a better time to switch.",
            "Your basket won't wait forever.",
        ),
        good=(
            "It pays to be quick and careful with the first coat.",
            "If you want to hurry things along, ring the county office.",
            "If you're not in hurry, the bus is cheaper.",
            "Act fast if you've swallowed any of it: call 999.",
            "There's no hurry; the seat is yours until Friday.",
            "If you smell gas, don't wait: ring 0800 111 999 now.",
            "Please act quickly if you think it's fraud. Ring the number on your card.",
            "No need to hurry, the shop is open until nine.",
            "Order by noon on Friday and it's there on Monday.",
            "We're sorry you were in such a hurry and we held you up.",
            "The bus won't wait forever, so be at the stop by nine.",
            "Hurry Slowly, a film about walking, is on at six.",
            'Thieves write "act now" or "today only", so take your time.',
            "If a mail tells you to 'act now', take your time.",
            "Please hurry, Mrs Ode: your mum is awake and calling for you.",
        ),
    ),
    Rule(
        id="urgency-missing-out",
        family="urgency",
        dimension="focus",
        message="“{text}” plays on the fear of missing out. Say what it is and what it is good for.",
        why="Fear of missing out moves people against their own judgment; they notice afterwards.",
        source=_FTC,
        alternatives=("It's on until 3 May if you'd like it.", "If this isn't for you, ignore this mail."),
        quiet_near=_PROTECTS,
        phrases="""
            (you|your neighbors|others|they) ..1 (will|do|would) not (get|have|see|find) (another|a second|a better| this) (chance|opportunity|deal|price) (to|like|again|$|at)
            (do not|never|you would not want to|you do not want to|you will not want to|you can not|not to|so you do not|without|be sure not to|make sure you do not) (miss out|miss your chance|miss this|miss these| miss our|miss the (chance|deal|sale|boat|opportunity|offer|savings|discount|fun|excitement)|miss a (deal|bargain|offer|thing|sale|single|minute)|miss your (deal|discount|gift|reward|bonus)|miss another|miss it|missing out|let this|let these|pass this|pass up|afford to miss) !! miss the bus | bin day | your delivery | your bill | money you | you are owed | entitled | miss it so much | let these dry | let this dry | let this stop | let (this|these) ..2 (worry|put|scare|alarm|upset|fool|pressure|push|trick) | a payment
            (not to be missed|too good to miss|unmissable|one not to miss|you can not miss)
            (are|) you (are|) (still|really|already|) missing out !! owed | entitled | benefit | pension | credit | allowance
            (miss|missed|missing) out on (this|these|our|the|your|huge|great|big|exclusive|amazing|savings|all the|a (great|fantastic|brilliant|huge)|up to #|#) !! you are owed | entitled | benefit | pension | we have missed | sorry
            (do not|never) (get|be|find yourself) left (behind|out) !! on the bus | at school | luggage
            (do not|you (do|will|would) not want to) be the (one|only|last)
            (be the first|be among the first|be one of the first) to (know|get|hear|try|see|shop|access|experience| own|enjoy|find out|receive|discover|buy|save|grab)
            (everyone|everybody|all your friends|your neighbors|your competitors|others|other people) (is|are|has| have) (already|) (talking about|switching|switched|doing it|buying|loving|upgraded|upgrading|joined| joining|signed up|saving)
            (get|stay) ahead of the (crowd|queue|rush|game) !! road | traffic
            (you will|you would|you may|you might) (be missing out|miss out|kick yourself|be kicking yourself|never see|not see) (on|if|this|these|unless|$|a deal)
            once in a lifetime (offer|deal|opportunity|chance|price|sale)
            too good to (miss|be true|pass up|resist|ignore|last)
            do not let (your|these|those|the) (hard earned|unused|remaining|_|) (perk~|benefit~|points|reward~|discount|miles|credit~|savings|offer|voucher~|coupon~|status|allowance) ..3 (slip away|go to waste|expire|disappear|vanish|lapse|go|run out|get away) !! fsa | sick pay | flood
            (kiss|wave|say) (your|the|that|this|these|those|our|all) (_|_ _|) (discount~|place|spot|deal~|saving~|seat~|offer~|price|chance~|point~|reward~|voucher~|coupon~|perk~|bonus|credit~|rate|upgrade|slot) (goodbye|bye bye|bye|farewell|adios)
            or (kiss|wave|say) ... (goodbye|bye bye|bye|farewell)
            you (would|will|are) (be|) (mad|crazy|nuts|bonkers|daft|silly|foolish|a fool|barmy|insane|bananas|an idiot|a mug|out of your mind) (to|not to|if you) (miss|pass|say no|not|skip|ignore|turn|wait|let|refuse|resist|walk|give|leave|delay|pay|join|buy|book|switch|take|grab|snap)
            do not (come|go) (crying|running|moaning|complaining|whining|blaming|begging|knocking|whinging|crawling) ..2 (when|if|later|us|me|$)
            do not (say|complain) (that|) (we|i|no one|nobody) (did not|never|had not|have not|) (warn|warned|tell|told)
            do not blame (us|me) (if|when|later|$)
            (no|do not|without) (crying|moaning|whining|complaining|tears) (when|if|once|later|afterwards|after) (it|they|we|you|the|these)
            you (will|would|may|might) be (gutted|heartbroken|devastated|weeping|livid|in tears|furious with yourself) (if|when|to miss|that you|you)
            (can not|could not|will not|do not) (promise|guarantee|say) (that|) (_|you will|there will|it will|we will|they will|this will) ever
            you (may|might|will|could) (well|) never (get|have|see|be offered|be given|find) (another|a second|a better|this|such a|the) (_|) (chance|invitation|invite|offer|price|deal|opportunity|rate|bargain|sale)
            hate to see you (fall behind|left behind|miss out|miss this|lose|get left|pay more|struggl~|regret)
            (hate|not want|not like) (for|) you to (fall behind|miss|lose|regret|be left|get left|be stuck|pay more) !! bus | train | flight | appointment | money (back|you)
            (your|the) (competitor~|rivals|peers|competition) (are|is|have|has) (already|) (using|doing|ahead|winning|switching|there|signed|eating|stealing|getting|moved|made|beating|laughing|on board) !! swim~ | race
            ^ (act|buy|decide|shop|order|claim) (before|by) ..3 , or (miss|lose|kiss|regret|be sorry|risk|you will)
            (say|kiss|wave|bid) (goodbye|bye|bye bye|farewell) to (_|_ _|_ _ _) ... (if|unless) you (do not|act|fail|miss|wait|leave|hesitate|forget|book|order)
            miss (it|this|out) and (weep|you will|regret|cry|lose|you may)
            your (_|) (invitation|offer|price|deal|discount|rate|chance) (will|can|may) (not|never) (be repeated|come (round|around) again|be back|be offered again|return)
            (see|get|find) (prices|deals|offers|savings) like (this|these|it) (again|anywhere|ever)
            ^ what is (stopping|holding) you (back|) $
            ^ why have not you $
            (or|and) be sorry (later|after (it|that|you)|afterwards|tomorrow|when (it|they|you|we)|you did not|that you) !! we | i
            (your|the) (competitor~|rivals|competition) already (know~|figured|discovered|found out)
            (your|the) (competitor~|rivals|competition) (is|are) (already|) (pulling|racing|forging|edging|speeding|getting|moving) (further|farther|even further|) ahead !! swim~ | race | league | match
            (every|each) (minute|second|hour|day|moment|week) (you|that you) (wait|delay|hesitate|put it off|do nothing|stand still|sit still) , (they|others|your (competitor~|rivals|competition)|the (competition|others|rest)) (is|are|) (pull~|gain~|race~|edge~|forge~|steal~|getting|moving|taking|winning) !! bacteria | weeds | mice | moths
            (offer|deal|coupon|discount|price|email|code) (will|) self destruct~
            your one (and only|) (shot|chance) at (_|_ _|_ _ _) $ !! exam | interview | test
        """,
        bad=(
            "Don't miss out on our biggest sale of the year.",
            "You won't want to miss this!",
            "Don't be the one who got left behind.",
            "Be the first to shop the new collection.",
            "Everyone is switching to Brightwave.",
            "This deal is too good to miss.",
            "A once-in-a-lifetime offer.",
            "Don't let your unused points go to waste.",
            "You won't want to be the last to hear about it.",
            "Join by noon or wave your place goodbye.",
            "Kiss your free upgrade goodbye.",
            "You'd be bonkers to pay full price.",
            "You're crazy if you pass on this.",
            "Don't come moaning when the last pair has gone.",
            "Don't say we didn't warn you.",
            "Don't blame us if it sells out.",
            "No tears when it's over!",
            "You'll be gutted if you're not there.",
            "We can't promise it'll ever come back.",
            "You may never get another chance like it.",
            "I'd hate for you to miss out on these rates.",
            "Your rivals are already using it.",
            "Decide before noon or lose the price.",
            "Say goodbye to half-price coffee unless you act today.",
            "Miss it and weep.",
            "Your discount will never be offered again.",
            "You won't find prices like these again.",
            "Buy it by noon or be sorry afterwards.",
            "Your rivals already know how this works.",
            "The competition is already pulling ahead.",
            "Every day you hesitate, your rivals are gaining ground.",
            "This coupon self-destructs at nine.",
            "Here is your one and only shot at whiter teeth.",
        ),
        good=(
            "Don't let this letter worry you: nothing is due.",
            "It's on until 3 May if you'd like it.",
            "So that you don't miss a bin day, we'll text you the night before.",
            "Check whether you're missing out on money you are owed, such as Pension Credit.",
            "Sorry we missed you today.",
            "You'll miss the bus if you leave after 8:10.",
            "Your flight boards at 9, so don't miss it.",
            "Don't let your bread go to waste: freeze it.",
            "Say goodbye to your nurse before you leave the ward.",
            "Kiss the bride.",
            "Don't come running by the pool.",
            "You'd be foolish to drive on ice, so we've moved your lesson.",
            "We can't promise a seat on the last bus.",
            "You may never see the fox, but you will hear it.",
            "I'd hate for you to miss your train, so I'm calling early.",
            "Order by noon or after four, when the shop is quiet.",
            "Say goodbye to stains if you keep the lid on.",
            "I'd be sorry later if I hadn't told you.",
            "Our lead runner's rivals are pulling ahead in the race.",
            "Every day you wait, the mice are getting bolder: shut the larder door.",
            "Set when the note self-destructs.",
            "You can sit the test again, so it isn't your one shot at a licence.",
        ),
    ),
    Rule(
        id="urgency-countdown",
        family="urgency",
        dimension="focus",
        message="“{text}” is a ticking clock on a sale. An honest end date says the same and leaves room to think.",
        why="Countdowns on offers are often reset, and readers know; the pressure stays with them and the trust goes.",
        source=_MATHUR,
        alternatives=("The offer ends on Sunday 3 May.", "Your basket stays as it is; come back whenever you like."),
        quiet_near=_PROTECTS + " sign-in",
        phrases=f"""
            (price~|deal~|offer~|discount~|rate~|saving~|code|coupon|voucher~) (is|are) (vanishing|disappearing|going| ending|expiring|slipping away|leaving|rising|melting) (at|in|tonight|soon|tomorrow|today|fast|away| within|forever|for good|by) !! insurance | visa
            (on|living on) borrowed time
            (today|tonight|tomorrow|this|now|sunday|friday|monday|midnight) (is|marks) (your|the|our) (very|) (last| final) (day|chance|opportunity|night|hours|moment) (to|for) (grab|save|get|buy|shop|claim|enjoy|order| snap|bag|snag|unlock|lock) !! {_DUE}
            (your|this|the) (cart|basket|bag|order|items|selection|reservation|booking|deal|seats|tickets) (is|are) (about to|going to|set to|due to) (expire|disappear|go|vanish|be released|be lost|empty|time out|sell) !! passport | visa | order (is|are) about
            (can|will|could) (only|) (hold|keep|save|reserve|guarantee) (your|this|these|the|it|them) (_|_ _|) (for| until) (only|just|another|the next|) # (more|) (minute~|hour~|second~|min|mins) !! table | pharmacy
            (order|buy|book|shop|act|complete|checkout|check out|purchase|upgrade|reply|respond|sign up|join) ..3 (in|within|during) the next # (minute~|hour~) (to|and|for|or|if) !! gate | fraud
            (offer|deal|discount|voucher|coupon|price|savings|points) ..3 (about to|set to|due to|going to) (expire| end|disappear|run out|vanish|go up) !! passport | visa
            tick tock
            (your|our|a|the|) (final|last) reminder (to (claim|save|shop|buy|order|get|grab|redeem|upgrade|enjoy|use your)|about your (offer|discount|gift|deal|reward))
            (sale|offer~|deal~|discount~|promotion~|savings|coupon|voucher|reward~|bonus|price|price~|# off|free shipping|free delivery|flash sale|event|code) ..3 (end|ends|ending|expire|expires|expiring|finishes| closes|runs out|disappears|vanishes|is over|gone) (in #|in|tonight|today|tomorrow|soon|at midnight| very soon|shortly|this (evening|weekend)|in less|in just|in under|within) !! sign in | log in | security | verification | login | password | one time | passcode | minute~ code | the code expires | your code | this code (will|) expire~ | code link | set to expire because | this code is for | the code below | event is free
            (only|just|you have|you have only|you have just|less than|under|fewer than) (only|just|less than|) # (more|) (hour~|minute~|day~|second~) (left|remaining|) to (save|shop|buy|order|get|grab|claim|enjoy| snap|upgrade|join|secure|redeem|take advantage|use your (discount|offer|voucher|coupon|code)|donate) !! (dollar|penny|cent|pound|money|fee) back | refund~
            (only|just) # (hour~|minute~|second~|day~) (left|remaining|to go) !! trial | data | allowance | attempt | journey | your holiday | your booking | until your | term | walk
            ^ (ends|ending|expires) (tonight|today|soon|at midnight)
            (your|this) (cart|basket|bag|order|items|selection|reservation) (is|are|will be|will expire|expires) (only|) (reserved|held|saved|released|expiring|in|expire) ..2 (#|for #|in #|for another #|soon) !! # (day~|week~|month~) | items in (your|the) (cart|basket|bag) | reserved for you
            (items|your items|order|cart|basket) (will be|are|) reserved (in your cart|for #|in your basket) !! items in (your|the) (cart|basket|bag)
            (price~|rate~) (go up|going up|rise|rising|increase|increasing|are increasing|will increase|will rise| will go up|jump|goes up) (in #|tonight|soon|at midnight|in just|today|tomorrow|very soon|in less)
            (for a|a|only for a|available for a) (limited|very limited|short) (time|period|time only) (only|offer| deal|$|you|get|and|from|we|sale|we are|discount|promotion) !! (in|within|after) a (very|) (short|limited) (time|period) | (link~|page|invitation|token~) ..3 for a limited (time|period)
            limited (time|period) (only|offer~|deal~|sale|savings|promotion|discount|price|coupon|special|bonus)
            (limited|short) time offer
            (today|tonight|this weekend|one day|one week|# hours|# hour|# days|# day|online|this week|midnight tonight|weekend) only (offer|deal|sale|$|get|save|#|enjoy|free|up to|with|discount|take) !! open today
            (flash|blink|doorbuster|countdown|hours only|midnight) (sale|deal~|offer~)
            (offer|sale|deal|discount|promotion|price|bonus) (valid|available|good|only valid) (for|until|till) (today|the next #|# hours|midnight|tonight|a limited|one day|# hour) ..1 (only|)
            (for|in) the next # (hour~|minute~) (only|you|get|we|enjoy|save)
            (midnight|tonight|today) is (the|your) (last|final|deadline) !! {_DUE} | money back | (day|chance|date|deadline) (to|for) (return~|cancel~|appeal~|object~|claim~|vote|voting|register~|registration|apply~|apply|applications|switch~|renew~|change|complain~|withdraw~|pay|paying|enter|entries|send~|submit~)
            (offer|deal|sale|discount) (ending|ends|expires) (soon|tonight|today|at midnight)
            (expires|ends) in # (hour~|minute~|second~) !! code | link | password | token | session | sign in | invitation | parking | ticket | certificate | booking
            (open|click|tap) (this|it|now|here|inside|me|in) ..1 before (midnight|tonight|it (is|disappears|expires|vanishes|goes)|they|time runs)
            (the|your|our) clock (is|has been|'s) (ticking|running out|counting down|still ticking) !! repair~ | wall | battery
            (perk~|offer~|deal~|discount~|price~|benefit~|bonus|reward~|savings|credit~|upgrade) ..2 (vanish~|disappear~|evaporate~|self destruct~) (in|at|tonight|tomorrow|soon|on|when|unless|if|forever|for good|#)
            (hours|minutes|seconds) (left|remaining|to go) (to|on|before|until|for) (claim|save|get|grab|the (price|offer|deal|sale)) !! work | changes | file~ | draft~
            (only|just|mere|a few|few) (hours|minutes|days|moments) (left|remain|remaining|to go) (before|until|till) (the|our|these|this|) (_|) (price~|rate~|fare~|fees|offer~|sale|deal~|discount~) !! shift | work
        """,
        bad=(
            "Sale ends tonight!",
            "Your cart is reserved for 9 minutes.",
            "Prices go up at midnight.",
            "Limited-time offer: free upgrade.",
            "You have just 3 hours left to claim your discount.",
            "Your voucher expires in 24 hours.",
            "Flash sale: up to 70% off.",
            "Tap here before it expires.",
            "Your clock's ticking, Jo.",
            "Your discount evaporates at noon.",
            "Only hours left to claim your bag.",
            "Only hours remain before prices go up.",
        ),
        good=(
            "You have seven days to get every penny back.",
            "Today is the last day to return the coat.",
            "Your basket is saved for 30 days.",
            "The offer ends on Sunday 3 May.",
            "Your sign-in code expires in 10 minutes.",
            "This link works for 24 hours.",
            "Electricity prices go up on 1 October, and here is what that means for you.",
            "Your parking ends in 15 minutes.",
            "The library is open today only until noon.",
            "This code will expire in 24 hours.",
            "The items in your cart are reserved for you for 30 minutes.",
            "Ends in",
            "Block whoever tries many names in a short time.",
            "Your order is about to expire: the bank has until noon.",
            "Return your tax form by 31 January and there's no penalty.",
            "The clock is ticking again: the repair took two days.",
            "Open this door before the others come in.",
            "The price goes up in May.",
            "You have four hours left on your parking.",
            "Only days remain before the exam.",
        ),
    ),
    Rule(
        id="urgency-crowd-watching",
        family="urgency",
        dimension="focus",
        severity=ERROR,
        message="“{text}” sets strangers on the reader's heels. Drop it, and say what the thing is like.",
        why="Live counts of other shoppers cannot be checked and are often made up. They sell with the fear of "
        "losing out.",
        source=_MATHUR,
        alternatives=("It's in stock in your size.", "Leave the count out."),
        phrases="""
            # (people|customer~|other~|shopper~|traveler~|guest~|user~|other people|other customer~|other shopper~| member~) (are|is) (currently|now|also|) (looking|viewing|eyeing|watching|interested|considering| browsing|shopping|booking)
            # (people|customer~|other~|shopper~|traveler~|guest~|user~|other people|other customer~|other shopper~) (have|has|also|recently|just) ..1 (got|looked|viewed|booked|bought|purchased|added|saved|checked (out|this out)| ordered|seen|this in their|it in their) !! your post | your profile | your photo | your video | your listing
            # (people|customer~|other~|shopper~|traveler~|guest~|user~) (viewed|bought|purchased|booked|looked at| ordered|reserved) (this|it|these|today|in the last)
            # (have|people have) (it|this) in (their|a) (cart|basket|bag)
            (in|added to) # (people 's|other|other users|) (carts|baskets|wish lists|bags)
            (booked|sold|bought|viewed|purchased) # times (in|today|over|within)
            # (sold|booked|bought) in (the|) (last|past) # (hour~|minute~|day~)
            (someone|somebody|a customer|a shopper) (in|from) ..4 (just|recently|) (bought|purchased|booked|ordered| viewed|added)
            (in|from) ..4 (just|recently) (bought|purchased|booked) (a|an|the|this)
            (other|more) (people|customers|shoppers|travelers) (are|have) ..1 (looking at|viewing|watching|booked| want|wanting) (this|it|these)
        """,
        spares=_is_a_count,
        bad=(
            "14 people are looking at this room right now.",
            "9 other customers have this in their basket.",
            "Someone in Leeds just bought these boots.",
            "Booked 12 times in the last 24 hours.",
            "33 sold in the last 12 hours.",
        ),
        good=(
            "Four people have checked this map for mistakes.",
            "Twelve people are looking at the stars with us tonight.",
            "40 people have booked for the walk, and there's room for more.",
            "It's in stock in your size.",
            "Twelve people viewed your listing this week.",
            "Two people have signed up to walk with you on Sunday.",
            "Four people live in the house, so the smaller boiler will do.",
        ),
    ),
)
