"""Making the reader feel foolish, guilty or disloyal for saying no or for leaving."""

from __future__ import annotations

from tonecheck.mentions import sentence_says
from tonecheck.rule import ERROR, Rule

_SHAME = "NN/g, “Stop Shaming Your Users for Micro Conversions” (2017)."
_GRAY = "Gray et al., “The Dark (Patterns) Side of UX Design”, CHI (2018)."
_MATHUR = "Mathur et al., “Dark Patterns at Scale”, CSCW (2019), category misdirection: confirmshaming."
# Whom a seller holds up as an example.
_PEOPLE = (
    "(learner~|student~|player~|saver~|shopper~|parent~|owner~|customer~|investor~|driver~|homeowner~|traveler~"
    "|runner~|cook~|gamer~|marketer~|mums|moms|dads|families|gardener~|couples|founder~|business|businesses"
    "|teams|renter~|landlord~|seller~|buyer~|women|men|professional~|manager~|companies|company|boss|bosses"
    "|leader~|cyclist~|golfer~|skier~|writer~|musician~|photographer~|grown ups|adult~|people|athlete~|trader~"
    "|creator~|employer~|bride~|fan~)"
)

# Whether the answer only says what stays as it is.
_is_a_plain_no = sentence_says(
    r"\bkeep my (?:current |old )?(?:settings?|plan|seat|number|name|data|photos?|changes|address|place|order|draft|account|choice"
    r"|booking|layout|theme)\W*$",
)


# Whether the sentence cheers the reader on, or saves them from a slip.
_is_kind = sentence_says(
    r"""\b(?:this|the|that|a|my) (?:draft|reply|note|message|form)\b|\bgood luck\b|\bleave yet: your\b|\byour (?:change|bag|coat|keys|receipt|umbrella|parcel) (?:is|are)\b""",
)


RULES = (
    Rule(
        id="confirm-shaming-decline",
        family="confirm-shaming",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” makes the reader insult themselves to say no. Let no be just no.",
        why="A button that puts a silly confession in the reader's mouth is felt as a small humiliation, and "
        "remembered.",
        source=_MATHUR,
        alternatives=("No, thanks", "Not now", "Close"),
        phrases=f"""
            i (like|love|enjoy|adore|prefer) (losing|overpaying|wasting|missing out) (to|on|at|everything|every|it|all) !! myself
            only (careless|foolish|reckless|irresponsible|selfish|silly|negligent) (people|travelers|parents|owners|drivers|customers|_) (go|skip|leave|say|decline|refuse|would|ignore|travel|do)
            i (like|love|enjoy|adore) (being|paying|wasting|losing|missing|getting|living|feeling|having|struggling| doing) (overcharged|ripped|full|more|extra|too|money|time|out|late|lost|bored|broke|stressed|ignored| in the dark|behind|tired|things the hard|cold|scammed|hacked|bad|boring|spam|confused|sick|old)
            (sure|fine|ok|okay|yes|whatever|no) ..2 , i will (just|) (keep|carry on|go on|continue|stay|stick) (wasting|paying|losing|struggling|missing|guessing|suffering|doing it|being|with my (old|boring|slow)| over|with (slow|bad|boring|my old))
            (no|nope|nah) ..1 , my (_|_ _) (is|are) (fine|perfect|ok|okay|good enough|great|already perfect) (as|the way|without|already|with) !! address | details | number | current
            i (will|am happy to|am fine to|choose to|am okay to|am content to|want to|like to|am happy|am fine) (just| ) (stay|remain|keep being|continue being|be|staying|remaining|being) (stressed|tired|broke|bored| single|unfit|sick|poor|anxious|lonely|average|slow|insecure|unhealthy|confused|uninformed|ignorant| unprotected|uninsured|in debt|in the dark|out of the loop|lazy|sad|unhappy|mediocre|disorganized| behind|at risk|clueless|inefficient|unproductive|boring|cold|overcharged|hungry)
            (no|nope|nah|skip|maybe later|not now|close|cancel|dismiss) ..1 , i (already|) (know|have) (everything|it all|plenty of|too much|enough (money|customers|sales|friends|time|traffic|leads|subscribers)|all the _ i need) ..3
            (no|nope|nah|skip|maybe later|not now|close|dismiss) ..1 , i am (just|) (not|too|already) (serious|ready to|interested in|committed|brave|motivated|good enough|cool|busy to|lazy|smart|perfect|an expert) ..1 (about|to|in|for|enough|$|being|getting|saving) !! not ready to order | not ready to pay
            i (accept|understand|acknowledge|am aware|agree) (that|) (i|my _|my) ..4 (unprotected|uninsured|exposed| vulnerable|defenseless|in danger|without protection|on my own|left behind)
            (leave|cancel|continue|exit|close|unsubscribe|skip|quit|proceed|downgrade|yes|decline) (anyway|it|) , (and|to) (lose|forfeit|give up|miss out on|throw away|pay more|pay full|waste) (my|your|the|out|this| all|price|these) !! changes | draft | edits | work
            ^ (fine|whatever|okay|ok|alright) , (then|) (cancel|unsubscribe|take me off|let me go|leave|downgrade|i will (pay|miss|stay))
            ^ not interested in (getting|saving|being|looking|growing|improving|earning|living|better|free|success| helping|protecting|losing|feeling|becoming|making|sleeping|winning)
            no ..2 , i will (keep|continue|carry on|go on|stick with) (over|paying|overpaying|losing|wasting| struggling|missing|my old|my boring|suffering|living|guessing|being)
            i am (fine|happy|okay|ok|good|content) with (slow|less|bad|old|boring|ordinary|average|paying|being| overpaying|losing|wasting|poor|expensive|my (slow|old|boring|bad|expensive|average))
            no ..2 , i am (happy|fine|okay|ok|good|content|comfortable) (with|) (being|staying|paying|missing|losing| living|remaining|my (slow|old|boring|bad|terrible))
            i (will|would|) (rather|prefer to) (stay|remain|be|keep being|continue being) (stressed|tired|broke| bored|single|unfit|sick|cold|poor|anxious|lonely|average|slow|insecure|unhealthy|confused|in debt|in the dark|lazy|sad|unhappy|mediocre|disorganized|behind|at risk)
            no ..2 , i (will|would|) (prefer|rather|like|love|enjoy|choose) (to|) (pay|paying|miss|missing|lose| losing|waste|wasting|stay|staying|keep paying|be|being|remain|live|overpay|struggle|risk|not save|go without|full price|suffer|guess|continue paying|spend)
            i (will|would|) (prefer|rather|like|love|enjoy|choose) (to|) (pay|paying) (full|more|the full|extra|too much|retail)
            i (will|would|) (rather|prefer to|like to) (miss out|lose out|lose money|waste (money|time)|overpay|stay (uninformed|ignorant|unprotected|broke|out of the loop|in the dark|average|behind)|be (left behind| unprotected|boring|out of the loop|bored|broke))
            i (do not|do not really|really do not) (want|like|need|care|wish|feel like|love|deserve) (to|about|any|) (save~|saving|savings|save money|a discount|discount~|this discount|a deal|deals|great deals|free|a free|cheaper|better|a better|my free|money|extra|more (money|sales|customers|traffic|time)|success| grow|growing|improve|succeed|win|learn|smarter|my business|an advantage|protect~|protection|safety| my family|amazing|awesome|exclusive|good|look good|feel|helping|help children|help animals|help| healthy|my health|fun|the best|style|beautiful) !! i do not want to help myself
            i (hate|dislike|despise|am allergic to|can not stand) (saving|money|free|discounts|deals|good deals| savings|fun|bargains|nice things|being|great|good|winning|sales|cake|chocolate|puppies|kittens| coffee|success)
            i (will|would|would rather) (pay|keep paying|continue paying|happily pay|gladly pay) (full|more|the full| extra|too much|retail|the higher)
            (no|nope|nah) ..2 , i (will|would) (pass on|risk|take my chances|miss|stay|pay|figure it out|struggle|go it alone|do it the hard way|lose|let|remain|keep struggling|skip the)
            i (will|) (take my chances|risk it|pass on (saving|savings|the discount|this deal|this offer|free|my discount|the deal|this amazing))
            i am (not interested in|happy|fine|okay|ok|content|not in need of|too good for) (with|) (to be|being|) (saving|paying|missing|losing|overpaying|savings|free|better|growing|success|a better|making more| the way|staying|uninsured|unprotected|average|mediocre|broke|wasting) !! paying by | paying monthly | paying weekly | with paying for
            i am (already|) (rich|perfect|too rich|good at losing|not a (fan of|big fan of) (free|saving|money| discounts|deals))
            (no|nope|nah) ..2 , i (am|have) (already|) (perfect|rich|enough money|too much money|smart enough|all the (money|customers|sales|traffic|friends) i|enough (customers|sales|friends|money)|not (interested in saving|ready to (save|grow|succeed))|bad at|a terrible)
            (no|nope|nah) ..2 , (let|leave) (them|him|her|the) ..3 (suffer|hungry|die|starve|alone|wait|down|cold)
            (no|nope) ..2 , i (do not|will not) (want|care|need|help|like|support|love|donate) (to|about|my|free|any| the|saving|help|a|these|them|this|more|better)
            no ..2 , (full price|i hate|keep my|who needs|saving money is|money is) ..4 (for me|is fine|slow|boring| please|savings|free|money|overrated)
            (continue|proceed|carry on|checkout|check out) (without|with no) (protecting|saving|my discount|your discount|my free|the discount|protection|being protected|my gift|my savings)
            i (accept|understand|agree) (that|) (i|my) ..3 (lose|losing|miss|missing|unprotected|at risk|risk) ..3 (discount|saving|savings|benefits|deal|protection|offer|family|home|phone|trip)
            ^ (no|nope|fine|) , i will (just|) (stay|remain|keep being) (_|_ _|_ _ _|_ _ _ _) , (thank you|thanks) $ !! logged in | signed in | home
            ^ (no|nope|nah|decline|skip|cancel|dismiss|not now) (thank you|thanks|) , (and|) (leave|keep|let|put) (my|me|our|us|the) ..3 (at risk|unprotected|exposed|unsafe|vulnerable|to chance|in the dark|suffer|fail|fall|slow|stuck|hungry|alone|behind|undefended|in danger|struggling|insecure) ..1 $
            ^ (decline|cancel|skip|no|no thank you|no thanks|dismiss|leave|close) , and (let (my|our|the|them|him|her) _|watch my|risk|disappoint|miss out|fall behind|stay (behind|stuck|broke|stressed|slow|tired)|give up on)
            ^ i (already|) know (everything|it all) (already|) , (close|skip|dismiss|thank you|thanks|no|cancel)
            (i|we) guess you do not (want|need|like|care about|care for|fancy|deserve) ..5 , (then|after all|anyway|huh|$) !! guess you do not need (to|a)
            (not|never) (recommended|advised|suitable|ideal|meant|intended) (for|if you are) (a|an|) (serious|committed|ambitious|smart|real|true|successful|motivated|caring|responsible|savvy|sensible|clever|dedicated) ..1 {_PEOPLE}
            ^ (skip|no|no thank you|no thanks|decline|cancel|dismiss|not now|later|maybe later|close) , (not (recommended|advised)|(and|i will) (regret|settle for|stay with|risk|keep) (_)) !! you can | risk assessment
            (is|are|just|only) for (quitters|losers|cheapskates|wimps|slackers|amateurs|lazy people|the lazy|the faint hearted)
            i do not want to be (a|the|) (better|good|great|responsible|successful|happier|healthier|fitter|smarter|richer|thinner) (_)
            (no|nope|nah) ..2 , i (love|like|enjoy|adore) (throwing|wasting|burning|losing|missing|overpaying) (_|_ _|_ _ _)
            (no|nope|nah) ..2 , i do not care (if|whether|what happens)
            i do not (really|even|) care about (my|the planet|saving|protecting|helping|other people|animals|children) (_|_ _|) $
        """,
        spares=_is_a_plain_no,
        bad=(
            "OK, I enjoy losing to everyone else.",
            "Only careless travellers go without our cover.",
            "I'll stay uninformed, thanks.",
            "Leave anyway and lose my discount",
            "No thanks, I prefer paying full price",
            "No, I don't want to save money",
            "No thanks, I hate saving",
            "I'll pass on saving 20%",
            "No thanks, I'd rather miss out.",
            "I'm not interested in growing my business",
            "No, I don't care about my health",
            "I'll take my chances",
            "No, I'll stay bored, thanks",
            "No thanks, leave my home unprotected",
            "Skip and risk my data",
            "I know it all, skip this",
            "I guess you don't want free delivery, then.",
            "Close (not advised for ambitious sellers)",
            "Skip and settle for less",
            "Standard delivery is for slackers.",
            "I don't want to be a better cook",
            "No thanks, I don't care about my skin",
            "Close (I don't care about my credit score)",
            "Skip, I do not care about my dog",
            "No thanks, I love wasting paper",
            "No, I don't care whether my bike is stolen",
        ),
        good=(
            "No, I'll keep my settings.",
            "No, thanks",
            "Not now",
            "No thanks, I'll do it later",
            "No, I don't have an account",
            "I'd rather pay by bank transfer",
            "I prefer to pay monthly",
            "I already have one",
            "No, keep my seat",
            "Cancel and leave the page",
            "I'll stay logged in, thanks",
            "I know the code already, skip this step",
            "I guess you don't need a second key, so I've kept it here.",
            "Skip this step",
            "Not suitable for serious burns.",
            "This path is not suitable for young children.",
            "No thanks, keep my plan",
            "The prize is for the owner of the winning ticket.",
            "I don't want to be asked again",
            "She said: I don't care about my points, just get me home.",
            "Tell us what you care about.",
        ),
    ),
    Rule(
        id="confirm-shaming-loss",
        family="confirm-shaming",
        dimension="focus",
        severity=ERROR,
        message="“{text}” answers a clear choice with a threat of regret. Say once what ends, then let them go.",
        why="Being asked to justify a decision feels like being held by the sleeve. The last impression is the "
        "one that stays.",
        source=_GRAY,
        alternatives=("Cancel my plan", "Your plan ends on 3 May. You can still read your files after that."),
        phrases=f"""
            do not you (want|wish) (your|the best|what is|a better|to (keep|feel|be|save|protect))
            (quitters|winners) (never|do not|always) (win|quit|give|prosper|stay)
            (your|the) (dog|cat|pet|puppy|kids|children|baby|family|wallet|skin|body|partner|wife|husband|mum|mom| team|boss|future self|heart|plants|hair|friends) (will|would|might) (never|not) (forgive|thank|forget| let) (you|me|us)
            (smart|savvy|clever|wise|sensible|serious|real|loving|responsible|true|caring|successful|winners) (saver~| shopper~|parent~|owner~|people|customer~|investor~|driver~|homeowner~|traveler~|fan~|runner~|cook~| gamer~|marketer~|mums|moms|dads|gardener~|couples|business owner~|leader~) ..1 (do not|never|would not|know|always|choose|will not|protect|think twice|say yes|insure|would|leave (it|this) in|keep it (on|in))
            (only|just|) (a fool|fools|an idiot|idiots|quitters|losers|amateurs|cheapskates) (would|will|turn~|say~| walk~|give~|quit~|miss~|pay~|ignore~|wait~)
            (would|will) have to be (mad|crazy|a fool|an idiot|out of your mind) to
            (are you|do you|you are) ..3 (sure|want|ready|willing|going) (that|) (you|) (want|) to (throw away|flush| toss|abandon|walk away from|give up on|quit on|turn your back on|waste) (all|everything|your|us|them| this|that|the) !! box | packaging | changes | edits | draft~ | session~
            you (will|would|are going to|are about to|are) (lose|losing|throw away|throwing away|forfeit|give up| giving up) (everything|all (that|the|of|your)) ..4 (worked|built|earned|achieved|progress|hard work| points|streak|memories|collected|gained|come to) !! reset | backup | back up | unsaved | factory | export | download
            (think|imagine|consider|remember) (of|about|) (just|) (all|everything|what|how much) (that|) (you will|you would|you are|you stand to) (be|) (missing|miss|losing|lose|giving up|give up|leaving behind|leave behind|throwing away|walking away)
            (really|actually|honestly|seriously) (giving up|quitting|leaving us|canceling|going to (quit|give up|leave us|let this|walk away)) (already|now|so soon|us|$|without|on)
            (do not|never|please do not) give up (on (us|yourself|your goals|your dreams|them|your|being)|now|already| so soon|yet|your (discount|benefits|seat|place|spot|streak))
            (children|animals|kids|families|dogs|cats|patients|people|they|volunteers|pets|puppies|others|refugees| team|friends|lives|everyone) ..4 (are|is) (counting|depending|relying) on you
            (your|the) (team~|family|friend~|kids|children|owl|streak|plants|pet~|coach|teammates|group|loved ones| future self|avatar) (will|would|is|are|is going to|are going to) (be|) (so|very|really|terribly| bitterly|) (disappointed|heartbroken|crying|let down|devastated|crushed|in tears|dying|starving| suffering|miss you|never forgive|counting on you|depending on you|relying on you)
            (let|letting) (them|him|her|us|everyone|your (team|family|friends|teammates|coach|community)|the (team| side)) down !! we | sorry | i let | (if|when|whenever|may|might|often|can|feeling|thinking|believing|worrying) (that|you|they|) (that|you|feel|think|believe|fear|worry) ... let
            do not you (care|want to (save|be|help|protect|live|feel|look|support|give)|love your|value your|deserve| believe in|trust us)
            you promised yourself
            what happened to your (goal~|promise|resolution~|plans|dream~|motivation|commitment)
            (lose|losing|forfeit|give up|giving up) (access to|all|out on|) ..2 (your|our|the|these|of your) ..2 (perks|privileges|vip|exclusive|rewards|member benefits|savings|discounts|loyalty) !! how not to | so that you do not | so you do not | never lose | will not lose | do not lose
            (are you|you are) (really|absolutely|quite|) (sure|certain|positive) (that|) you (really|) (want|wish| would like) to (lose|give up|miss|miss out|throw away|leave us|leave so soon|leave money|walk away| say goodbye|abandon us|forfeit|part with|go without|give away|pass up|skip|ditch|turn down|turn your back|stop saving|stop helping|let|quit on) !! unsaved | your changes | your work | your draft | your files | your photos | your progress | without saving | skip this step | skip this question
            (are you|you are) (really|absolutely|) (sure|certain) (about (leaving|this|that)|you want to leave (us| so soon|already|without))
            do you (really|truly|honestly|seriously) (want|wish) to (lose|miss|miss out|give up|throw|say goodbye|walk away|quit on|stop (saving|helping|learning|growing)|leave (us|so soon|already|$|without (your|this|claiming|saving (#|up to)))|cancel (on us|so soon)|go ($|so soon|already)) !! unsaved | your (changes|work|draft|edits|files)
            (you will|you may|you might|you are going to|you would) (regret|be sorry|live to regret|wish you (had| stayed)|be kicking yourself|never forgive yourself) (it|this|that|leaving|your|canceling|you|if|not| missing|passing|letting|the) !! regret to
            you will regret
            (do not|never|you do not want to|will you|before you|why) (make|making|regret|come to regret) (a decision you|this mistake|a mistake you|it later|missing|letting|not)
            you are (about to|going to|on the verge of) (lose|miss out|throw away|give up|forfeit|walk away|waste| miss) ..4 (benefits|perks|discount|savings|rewards|deal|offer|price|access|points|status|privileges| advantages|opportunity|everything|out|money|all|chance)
            (you will|you would|you are|you will also|and|canceling means you|leaving means you|if you (cancel|leave| unsubscribe|go) , you will) (lose|losing|forfeit|forfeiting|give up|giving up|miss|missing) (out on| ) (all|all of|access to|) (of|) (your|these|those|the|our|) (exclusive|amazing|great|valuable| premium|member|loyalty|special|vip|fantastic|hard earned|) (benefits|perks|savings|privileges| discounts|vip|exclusive|deals|offers|rewards|advantages|loyalty price|loyalty discount|special price| status) !! pension | benefits office | claim | housing | universal credit | child benefit
            (think|just think|think of|think about|imagine|consider|remember) (of|about|) (all|everything|all the| what|) (things|benefits|savings|great|) (you will|you would|you are) (be|) (missing|miss|losing|lose| giving up|leaving behind) !! if you (think|believe|feel) | (ring|call|tell|text|email|ask|message) us
            (look|see|here is|this is) (at|) (what|everything|all) (that|) you (will|would|are about to|are going to| stand to) (be|) (miss|missing|lose|losing|give up|leave behind)
            (is there|what|can we|what can we|is there anything we can) ..3 (do|say|offer) to (change your mind|make you stay|keep you|convince you|tempt you)
            (wait|hold on|not so fast|hang on|no) , (please|) (do not (go|leave|cancel)|before you (go|leave|cancel)| you are about)
            please do not (go|leave|cancel|leave us|leave me|abandon us|give up on us) (yet|just yet|$|so soon) !! do not leave your | if you see | airport | station
            do not (leave me|say goodbye|cancel on us|give up on us yet)
            (this is|you are making|that is|it would be) (a|the) (big|huge|terrible|costly|) mistake !! by mistake | our mistake
            (you will|you would) (never|not) (be able to|get|see|find) ..3 (this (price|deal|offer|rate|discount) again|a price like this|these prices again|another chance)
            (members|customers|people|users|subscribers|those) who (leave|left|cancel|cancelled|quit|pause~|switch~) ..4 (regret|regretted|wish they (had|stayed)|come back (to us|within)|end up coming back) !! smok~ | vap~ | drink~ | gambl~ | job~
            you (will|would) only (regret|come to regret|end up regretting)
            you (would|will) be (mad|crazy|foolish|daft|silly|bonkers|nuts|a fool|out of your mind) (not to|to (miss|pass|say no|leave|turn|let))
            the least you (can|could) do (is|would|for|$|,)
            after (everything|all) (that|) (we|i) (have|) (done|did) (for you|to (keep|help|save|make|get|give|find))
            be ..1 (disappointed|heartbroken|sad|upset|hurt) (in|with) you $
            every (minute|hour|day|second|moment) (that|) you (wait|delay|hesitate|put (this|it) off) , (another|a|one more|someone)
            every (minute|hour|day|second|week) (that|) you (do not|delay|hesitate|put it off) ..3 , (another|one more|someone|somebody) _ ..2 (go~|die~|suffer~|lose~|starve~|miss~|sleep~|remain~|stay~)
            ^ (smart|savvy|clever|wise|sensible|serious|loving|responsible|caring|successful|good|proper|canny|switched on|top|ambitious) (_|) {_PEOPLE} (have already|are already|already|have (signed|joined|switched|booked|bought|ordered|upgraded|insured)|get|trust|pick|use|switch|book|insist|plan ahead|act|insure|invest|start|join|deserve|back|buy|shop|subscribe|upgrade|put|are (joining|switching|buying|booking|signing)) !! (good|sensible|wise) {_PEOPLE} start
            without your (gift|donation|support|pound~|dollar~|generosity|# a month) , (a|an|the|our|these|this|more|another|many|_|children|he|she|they) ..5 (may|will|could|would|might) (not|never|have no|have to|) (_|go|die|starve|suffer|freeze) !! not have | never have | thank~
            you (will|would|must) (always|then|have to|) (know|live with) (that|) (you (could|might|did|chose|had|walked|turned|said)|having) !! know (that|) you did well
            (how (will|would|could|can)|could|can) you (sleep (at night|tonight|knowing)|live with yourself|look (them|him|her|yourself|your _) in the eye)
            (do not|will you|would you|could you|can you|how can you|please do not) (really|just|simply|) (look away|turn away|walk (on|) by|look the other way|scroll past|turn your back) (;|from|on) (him|her|them|us|these|this|a child|children|animals|$) !! driv~ | road | phone
            (fall|falling|falls|slip|slipping|lag|lagging|left) behind (your|the|our|all) (competitor~|competition|rival~|peers|neighbors|market|colleagues) !! (catch|help) up
            without (you|people like you|kind people like you|your help) , (these|those|this|our|the|more|many|another|a|an|_) ..3 (have (no one|nobody|nothing|no hope|no chance|nowhere)|will (die|starve|suffer|freeze|go (without|hungry|cold))|would (die|starve|suffer|freeze|go (without|hungry|cold))) !! not have | never have | thank~
            (every|each) (day|hour|minute|night|moment) without (your|you) (_|_ _|) , (a|an|another|one more|more|#) (_)
        """,
        spares=_is_kind,
        bad=(
            "Our coaches give up every Sunday; the least you can do is run the tea bar.",
            "You'd be mad not to upgrade.",
            "After everything we've done to help!",
            "Every minute you hesitate, another seat is sold.",
            "Only a fool would turn down free delivery.",
            "Your team will be so disappointed.",
            "Are you sure you want to lose all your benefits?",
            "Do you really want to leave?",
            "You'll regret it if you cancel now.",
            "You're about to lose your exclusive discount.",
            "Wait, don't go!",
            "Think of everything you'll be missing.",
            "Is there anything we can do to change your mind?",
            "Are you sure you want to give up your spot?",
            "Most customers who leave come back within a month.",
            "You'd only regret it.",
            "Do you really want to miss out on free delivery?",
            "Are you sure you want to abandon us?",
            "Every minute you don't give, another cat goes hungry.",
            "Clever landlords have already switched to us.",
            "Sensible families insure with Marlow.",
            "Without your donation, this donkey could die.",
            "You would always know that you walked past.",
            "How will you sleep tonight?",
            "Please don't look away from them.",
            "We would hate to see you slip behind the competition.",
            "Without people like you, these ponies have nobody.",
            "Each night without your help, another family sleeps outside.",
        ),
        good=(
            "Change plan whenever you like; you'll never lose your perks.",
            "If you think you'll miss the date, ring us and we'll move it.",
            "Are you sure you want to lose this draft?",
            "People are counting on you, Ola, and so are we: good luck on Saturday.",
            "If you think you've let the team down by being ill, you haven't.",
            "Your family are waiting for you at the gate.",
            "Are you sure you want to delete this photo?",
            "Are you sure you want to leave? Your changes haven't been saved.",
            "If you cancel today, your plan runs until 3 May.",
            "You may lose your housing benefit if you don't tell the council.",
            "Don't go to the airport yet: the flight is delayed.",
            "We regret to say the school is closed.",
            "People who pause their lessons can start again any time.",
            "People who go through this often come back to work slowly.",
            "Do you really want to unsubscribe 12 members?",
            "Are you sure you want to abandon your changes?",
            "Do you really want to leave the form without saving it?",
            "Do you really want to cancel this order?",
            "Do you really want to leave the team?",
            "Every day you don't water it, another leaf falls.",
            "Smart meters get their own page in the app.",
            "Without your donation, the roof would never have been mended. Thank you.",
            "Good parents come in all kinds.",
            "You will know that it worked when the light goes green.",
            "If your child falls behind the rest, their tutor will ring you.",
            "Look away from the flash.",
            "Without you, the choir would not have sung. Thank you.",
        ),
    ),
    Rule(
        id="confirm-shaming-farewell",
        family="confirm-shaming",
        dimension="focus",
        message="“{text}” puts your feelings into their goodbye. Confirm it, wish them well, leave the door open.",
        why="Someone who leaves wants to know that it worked. Sadness from a company reads as guilt-tripping.",
        source=_SHAME,
        alternatives=("Done: your plan is cancelled and you won't be charged again.", "You're welcome back any time."),
        phrases="""
            (sorry|sad|sorry to hear) (that|) you (no longer|did not|do not) (find|like|love|enjoy|want|think|need| care) ..1 (us|our|me|to hear from|about us|anymore)
            (end|finish) of (our|a beautiful|a great) (friendship|relationship|journey together|road|romance|story)
            we (thought|really thought|believed) (that|) (we (had|were)|you (loved|liked|cared|were|and i)) ..3 (something special|friends|connection|meant to be|a good thing|us|happy with us|the one|happy together|close|a team)
            you have been (so|a bit|a little|very|awfully|rather|) (distant|quiet|cold|aloof|scarce)
            (break|breaks|breaking) our (heart|hearts)
            (sad|shame|pity|disappointing|heartbreaking|disappointed|hurt|hurts|gutting) (us|) (that|to see|to hear|to learn|) (that|) you (have|are|) (chosen to|decided to|choose to|chose to|decide to|no longer want| giving| leaving|opted) ..1 (leave|cancel|unsubscribe|go|part|quit|stop|end|not|up|us|out|be|hear)
            (is|was) (this|that|it) (really|) (goodbye|how it ends|the end|adieu|farewell) !! film | road | line
            (we were|we are|we have been) (so|such|) (good|great) (together|a great team|a good team)
            (why|how could) (did|are|do|would|could|have|you) ..1 (leave|leaving|left|cancel|quit|quitting| unsubscribe|abandon|go) us
            (sad|sorry|gutted|devastated|heartbroken|disappointed|upset|unhappy) (to|that) (see|hear|lose|learn) (that|) you (go|leave|cancel|unsubscribe|are (leaving|going|canceling|unsubscribing)|going|leaving| want to (leave|cancel|go)|wish to (leave|cancel)|have (decided|chosen) to (leave|cancel|go)|have canceled|have unsubscribed|decided to leave) !! leaving home | leaving hospital | had to cancel | have to cancel
            (sad|sorry|gutted|devastated|heartbroken|disappointed|upset) (to lose you|to be losing you|(that|) you are (leaving us|leaving|going|unsubscribing)|you have left us) !! leaving home | leaving hospital
            ^ (sad|sorry) to see you (go|leave)
            (we|i) (hate|do not want|would hate|do not like|really do not want) to (see|lose|let) you (go|leave|$|as)
            (we|i) (hate|are not good at|do not like|are bad at) goodbyes
            we will (miss|really miss|all miss|be missing|sure miss) (you|having you|your) !! colleague | teacher | class | retire | miss you (_ _|_|) (on (monday~|tuesday~|wednesday~|thursday~|friday~|saturday~|sunday~)|(at|in) (choir|class|church|practice|rehearsal~|training|book club|the (club|choir|class|garden|workshop|team|office|band|kitchen))) | moving (to|away)
            (breaking|break) up is (hard|never easy)
            (was|is) it something we (said|did)
            (did|have) we (do|say|done|said) something wrong
            (it is not you , it is us|is it us|it is not goodbye|is this goodbye|so this is it|this is it then) !! router
            (leaving|going) so soon
            ^ (leaving|going) (already|us)
            ^ please (stay with us|stay a (little|bit|while) longer|come back to us|stay) $
            (please|you) reconsider (leaving|canceling|your (decision to|cancellation))
            (you are breaking our|it breaks our|you broke our) (heart|hearts)
            (we are) (crying|weeping|in tears|heartbroken|inconsolable|devastated)
            do not (leave|forget about|give up on|break up with|ghost|abandon) us
            parting is such sweet sorrow
            you are (really|) (just|really) (going to|about to|gonna) (cancel|leave|walk away|walk out|quit|unsubscribe|throw (this|it|that|us|all of (this|it)) away|give up on us)
            are you really (just|) (going to|about to|gonna) (leave|walk away|walk out|quit|unsubscribe|throw (this|it|that|us|all of (this|it)) away) !! leave (the|this) (group|meeting|page)
        """,
        bad=(
            "We're sad to see you go.",
            "Sorry to see you go!",
            "We hate goodbyes.",
            "Was it something we said?",
            "We'll miss you!",
            "Leaving so soon?",
            "Don't leave us.",
            "So you're just going to walk away?",
            "After six years, are you really going to throw it all away? Are you really about to leave?",
            "Ten loaves together, and you're really going to quit?",
        ),
        good=(
            "Done: your plan is cancelled and you won't be charged again.",
            "I'm so sorry to hear about your dad.",
            "You're welcome back any time.",
            "Sorry to see that the vase arrived broken.",
            "Please don't forget your umbrella when you leave the bus.",
            "We'll miss you on Fridays, Ken, and so will the dog.",
            "We'll miss you at choir.",
            "Are you really going to Leeds?",
            "You're just about to finish step two.",
        ),
    ),
    Rule(
        id="confirm-shaming-absence",
        family="confirm-shaming",
        dimension="focus",
        message="“{text}” tells the reader off for having a life. Offer something useful, or write less often.",
        why="“We miss you” from a shop counts visits, and readers feel the count.",
        source="tonecheck rubric, focus: pressure and guilt are taking.",
        alternatives=("Your list is saved, if you ever need it.", "Would you like to hear from us less often?"),
        phrases="""
            you have not (logged in|visited|practiced|opened|been in|trained|played) ... (wondering|misses|missing|crying|sad|lonely|hungry|waiting for you)
            (is|are) wondering what (it|they|we|he|she) did wrong
            (other|most|#|many) (_|) (parents|members|customers|people|users|neighbors|supporters|donors|players|families) have already (given|donated|joined|signed|paid|upgraded|renewed|contributed|done|voted|given)
            (while|as|if) you (scroll|ignore|hesitate|delete|skip) (past|this|over) ... (another|a child|someone|dog~|cat~|hungry|suffer~|die~|without)
            we (noticed|see|saw) (that|) you have not (given|donated|joined|signed up|upgraded|opened|told|left|rated|reviewed|replied to our survey)
            (we have|we are|we were|i have) (been|) (so|really|very|a bit|getting|a little|) (worried|concerned|sad| lonely|heartbroken|lost|upset) (about you|without you) (since|because|as|now|$|that) !! hospital | illness | medication | fall | fell
            you (have|) (stopped|quit) (opening|reading|visiting|shopping|answering|replying|using) (our|us|with us|to us|the app) !! so we
            do not be (a|an|such a) (stranger|quitter|spoilsport|party pooper|grinch|scrooge|killjoy|wet blanket| cheapskate|chicken)
            (why|how come) (do not|have not|did not|are not) you (visit~|open~|log~|come|shop~|called|used|been| writing|reading) ..3 (us|our|anymore|lately|emails|any more)
            you have not (visited|shopped|ordered|logged in|been|bought|opened|used|booked|played|checked in) ..3 (in a while|for a while|lately|recently|in ages|in a long time|for ages|for some time|since ($|#|<month>|<day>|your|we|last|before|spring|summer|autumn|winter|christmas))
            we (really|have|do|still|all|sure|) (miss|missed) (you|having you|your face|seeing you) ($|at|and|so much|here|around|lately|already|a lot|on|in) !! sorry | today when | when we called | at the door | at your appointment | on our delivery | with your parcel | we tried
            ^ we (miss|have missed|have been missing) you
            (it has been|has it really been|it is been) (a while|a long time|a minute|a little while|ages|too long| so long|forever|quite some time|quite a while|a long while|some time) since (you (last|ordered| shopped|visited|logged|used|came|stopped)|we (last|saw|heard)|your last (visit|order|purchase|login| shop|session|booking)) !! check up | dentist | test
            ^ it has been (a while|ages|too long|so long)
            (been|that is|way|far) (too|so) long since (you|we)
            long time no see
            (where|why) have you (been|gone|disappeared|not (been|visited|ordered))
            we (have|) (noticed|see|saw|can not help but notice|could not help but notice|can not help noticing) (that|) (you have not (been (around|in|back|here|shopping|active)|visited|logged|opened|shopped| ordered|bought|used|placed|returned|come|read)|you have been (away|quiet|inactive|gone)|you have stopped (opening|reading|visiting|shopping)|it has been a while|you have gone quiet) !! so we | medication | meter | heating | any water | collected | paid | oxygen
            (have you|did you) (forgotten|forget) (about|) (us|something|someone|your (cart|basket|bag|friends at)) !! password
            (you have been|you are) (ignoring|avoiding|neglecting|ghosting|cheating on) (us|our|me|your (goals| account|plants|streak))
            (we are|i am) (feeling|a little|a bit|starting to feel|) (lonely|neglected|forgotten|ignored|hurt| worried) (without you|that you|you have forgotten|you do not|because you) !! about you | worried that you may be
            (you left|you have left|you abandoned|you have abandoned|you forgot|looks like you (left|forgot)) (something|us|some items|items|an item|these|a little something|your (cart|basket|bag|items| favorites)) (behind|in your|) ..2
            your (cart|basket|bag|account|wishlist|favorites|items|sofa|plants|points|streak) (is|are) (lonely| waiting for you|missing you|feeling (lonely|neglected|sad)|getting lonely|sad)
            (your|the) (cart|basket|bag|favorites|items) (misses|miss) you
            (these|those) (reminders|notifications|emails|messages) do not seem to be working
            (we|they|our|the team) ..2 (have not (heard|seen|had anything) (from|of|) you (in|for|lately|recently| since)) !! so we | meter reading | application | claim
            (do not|did not) you (love|like|want|care about) us (anymore|any more|any longer)
            (can we tempt you|we want you|win you|how do we get you) back
            ^ come back (to (us|acme|the family)|and (get|save|enjoy|shop)|for #)
            (every|each) (minute|second|hour|day|moment|week) (you|that you) (wait|delay|hesitate|scroll|put it off|do nothing|sit|do not act|hold off) (_|_ _|) , (another|a|an|you|your|one|more|someone|is|costs) !! stroke | ambulance | 999 | 911 | 112 | heart | doctor | hospital | earn | refund | pay you
            (is|are) (all|still|now|) wondering (why|where|what made) you (stopped|left|quit|went|disappeared|have (not|gone|stopped)|never|no longer|gave up) !! you are wondering | if you
            (wilting|dying|crying|hungry|starving|waiting|lonely|sad|suffering|fading|withering|alone|freezing|heartbroken|thirsty|neglected|in tears) ..2 because you (forgot|left|stopped|never|did not|have not|are not|were not|quit|went|ignored|gave up) !! nobody | no one | no longer
            and still you (left|gave|rated|chose|cancelled|complained|complain|refuse|refused|will not|did not|do not)
            you (will|would) (have|be|only be|just be) (let|letting) (the|your|them|us|everyone|him|her) (_|_ _|) down !! not | we
            you have been (a|such a) (quiet one|stranger)
            after (everything|all) (that|) we (have|did|do|) (done|do|been through|) (for you|together)
            you could have (saved|fed|housed|rescued) (a|an|another|one|#) ..2 (child|children|family|families|dog~|cat~|life|lives|animal~)
            (your|the) (_|_ _|) (bird|owl|dragon|mascot|buddy|avatar|bear|fox|coach|streak) (is|are|has|feels|looks|was) (been|) (so|very|really|quite|pretty|a bit|a little|deeply|) (disappointed|sad|crying|lonely|weeping|heartbroken|sulking|in tears|ashamed|unhappy|hurt) !! vet | cage
            (is|are|am|feel|feels) (so|very|really|quite|pretty|a bit|a little|deeply|bitterly|rather|) (disappointed|ashamed) (in|of) you (;|for|today|again) !! (not|never) (disappointed|ashamed)
            (you have been|you are|someone is|someone has been|somebody is) (slacking|slipping|skiving|letting yourself go|getting lazy|falling off the wagon)
            (most|many|other|all) (_|_ _|) (owners|landlords|homeowners|drivers|businesses|tenants|colleagues|savers|shoppers|learners|donors|companies|leaseholders|employers) have already (_) !! told us | asked | thank~
            let your (_|) streak (die|end|go|slip|lapse) !! do not let | will not let | can
        """,
        bad=(
            "We miss you!",
            "It's been a while since you last shopped with us.",
            "Your basket is feeling lonely.",
            "Have you forgotten about us?",
            "We noticed you haven't visited in a while.",
            "Long time no see!",
            "You left something behind in your cart.",
            "Each day you delay, someone goes hungry.",
            "Your team mates are all wondering where you went.",
            "Your dragon is starving because you forgot her.",
            "We stayed late, and still you complained.",
            "You'll be letting your team down.",
            "You've been such a stranger!",
            "After everything we've done for you?",
            "You could have fed a family.",
            "You haven't shopped with us since March.",
            "Your fox is a little sad today.",
            "Coach Kim is deeply disappointed in you.",
            "Looks like someone is slacking.",
            "Most careful owners have already renewed.",
            "You've let your Spanish streak slip.",
        ),
        good=(
            "We haven't seen you since March, so we paused your payments.",
            "Sorry we missed you today. Your parcel is with Mrs Finch at number 9.",
            "Your list is saved, if you ever need it.",
            "It's been six months since your last eye test, so the lenses may be due.",
            "We noticed you haven't collected your medication. Are you all right?",
            "Forgotten your password? Use the link below.",
            "Each minute you wait matters with a stroke: call 999.",
            "If you are wondering why you never got the code, look in your spam.",
            "You did everything right, and still you had to wait. I'm sorry.",
            "You won't be letting anybody down by cancelling.",
            "Nobody went hungry because of you.",
            "For each hour you wait, we pay you £10.",
            "Pages you haven't visited since they changed are in bold.",
            "Your bird is sad because its cage is small, the vet says.",
            "We're proud of you, and never disappointed in you.",
            "Many drivers have already told us about the hole in the road.",
        ),
    ),
    Rule(
        id="confirm-shaming-obstacle",
        family="confirm-shaming",
        dimension="focus",
        message="“{text}” makes leaving harder than joining was. Give a link that ends it.",
        why="A forced call to cancel tells readers that their time is worth less than your retention rate.",
        source=_MATHUR.replace("misdirection: confirmshaming", "obstruction: hard to cancel"),
        alternatives=("To cancel, tap “End my plan”. It takes effect today.", "Reply STOP and it's done."),
        quiet_near="appointment flight booking surgery clinic",
        phrases="""
            (to|if you (want|wish|would like) to) cancel , (please|simply|) (call|ring|phone|telephone) (us|our|#| customer|the) !! or tap | or click | or reply | online | or email | or text | or use
            (to|if you (want|wish|would like|need) to|should you wish to|in order to) (cancel|terminate|end|close| stop) ..4 , you (must|will need to|need to|have to|are required to|will have to|should) (call|ring| phone|telephone|write|contact|speak|send a letter|visit)
            (to|if you (want|wish|would like) to|should you wish to) (cancel|terminate|close) (your|a|the|) (membership|subscription|plan|contract|account|policy) , (please|) (call|ring|phone|telephone|write to|contact) (us (on|at|by phone)|our (customer|retention~|member|cancellation~|client)|customer)
            (cancellation~|cancellation requests|termination~|requests to cancel) (must|can only|may only|should| will only|are only|is only) (be|) (made|submitted|requested|accepted|processed|sent|done|possible) (in writing|by (phone|telephone|post|mail|calling|letter|registered)|over the phone|in person|via (phone|telephone|our customer))
            (you|) (can|may) only (cancel|end|close|be canceled|terminate) ..4 (by (phone|telephone|post|calling| letter|writing|speaking)|in writing|over the phone|in person|between|during|on weekdays)
            (you must|you have to|you need to|please) (call|ring|phone|telephone|speak to|speak with) ..4 to (cancel| end your|close your|terminate|unsubscribe) !! if you would rather | or tap | or click | or reply | or online
            (can not|not possible to|unable to) (cancel|be canceled) (online|by email|through the website|in the app)
            (allow|please allow|it may take|it can take|takes) (up to|) # (business|working|) (day~|week~) (for (you| us) to be|to (be (removed|unsubscribed)|unsubscribe|process your (unsubscribe|cancellation|opt out)| remove you))
            (log in|sign in|login) to (your account to|) (unsubscribe|opt out|manage your (email|) preferences to (stop|unsubscribe))
        """,
        bad=(
            "To cancel your membership, you must call our retention team.",
            "Cancellations can only be made in writing.",
            "You can only cancel over the phone, on weekdays.",
            "Subscriptions cannot be cancelled online.",
            "Please allow up to 10 business days to be removed from our list.",
        ),
        good=(
            "To cancel, tap “End my plan”. It takes effect today.",
            "To cancel your appointment, you can call us or reply NO.",
            "Call me if you'd like help with cancelling; there's no need to.",
            "You can cancel online, by phone or by post.",
        ),
    ),
)
