"""Threats: what will be done to the reader."""

from __future__ import annotations

from tonecheck.mentions import is_a_dialogs_warning, sentence_says
from tonecheck.rule import ERROR, WARNING, Match, Rule

_DEBT = "Money and Mental Health Policy Institute, “A Silent Killer” (2018), on intimidating debt letters."
_RUBRIC = "tonecheck rubric, warmth (0: hostile, blaming, threatening)."
_THING = (
    "(account~|service~|access|subscription~|membership~|profile|card|contract|agreement|policy|supply|line|connection"
    "|license|listing~|benefits|privileges|store|channel|number|credit|electricity|gas|water|phone|broadband|internet"
    "|registration|enrollment|tenancy|lease|cover|coverage|workspace|data|files|photos|content|messages|backups"
    "|order~|booking~|reservation~|claim|application)"
)
_HARM = (
    "(terminated|suspended|disconnected|deactivated|revoked|forfeited|cut off|blocked|banned|disabled|restricted"
    "|locked|frozen|withdrawn|interrupted|discontinued|rescinded|voided|barred|seized|repossessed)"
)
_END = "(closed|deleted|cancelled|removed|lost|erased|stopped|limited)"
# A warning before the reader's own act, or a setting's effect, protects.
_OWN_ACT = (
    "(if|when|once|after|before) you (lose|forget|delete|leave|cancel|remove|close|unsubscribe|disable|deactivate|proceed|continue|do|confirm|choose|switch|downgrade|disconnect|decline|log|sign|reset|uninstall)"
    " | (lost|lose|losing|forgot|forget|forgotten|without) your (_|) (password|passphrase|phrase|key~|device|phone|pin|code~) | no (password|account|key) recovery"
    " | you can not (transfer|remove|unlink|merge|disconnect) (it|this|that)"
    " | (are you sure|do you (really|) want|you are about to) | i (understand|agree|know|confirm)"
    " | (if|when) (_|) (checked|enabled|set|selected|activated|ticked|disabled|unchecked|true) | this (action|step|operation|will)"
)
_ASKED = "(as|because|when|since) you (asked|requested|wanted|told) | at your request | your request to"
_TERMINATIONS = f"""
    (your|this) (_|_ _|_ _ _|) {_THING} (will|may|shall|could|can|would|is going to|are going to|is about to|are about to|might) (also| then|therefore|automatically|immediately|be|) (be|) (immediately|permanently|automatically| temporarily|irrevocably|) {_HARM} !! {_OWN_ACT} | in error | instead of | not be {_HARM} | {_ASKED} | between | bus | train~ | trains | flight~ | from # to #
    {_THING} (will|may|shall|could|can|would|might) (also|then|therefore|automatically|immediately|) be (immediately|permanently|automatically|) (terminated|suspended|revoked|forfeited|cut off|seized|repossessed|barred|voided) !! {_OWN_ACT} | not be | {_ASKED}
    (your|this|the|all) (_|_ _|) {_THING} (will|may|shall|could|would|might) (then|therefore|) be (immediately|permanently|automatically| irrevocably) {_END} !! {_OWN_ACT} | instead of | not be | {_ASKED}
    {_THING} (will|may|shall|could|would|might) be {_END} (immediately|permanently|without|if (you|we|payment| the|no)|unless|due to|for non|in accordance) !! not be {_END} | {_ASKED} | cancelled if the
    (we|i) (will|may|shall|reserve the right to|can|are going to|might|will be forced to|will have to) (then| also|immediately|permanently|therefore|have to|need to|be forced to|) (terminate|suspend|disconnect| deactivate|revoke|cut off|block|ban|disable|restrict|lock|freeze|withdraw|repossess|close|remove) (your|you|access|service~) !! not (terminate|suspend|disconnect|block|close|restrict|lock|remove) | freeze your ..1 (rent|rate|price|fee~|premium|payment~|tariff|bill~) | (no|not any) (worries|problem|bother) | {_ASKED} | thief | scam~ | fraud~
    {_THING} (is|are) (subject to|at risk of|in danger of|scheduled for) (immediate|permanent|being|) (termination|suspension|disconnection|cancellation|deletion|closure|{_HARM}|{_END})
    (face|risk|avoid|prevent|facing) (immediate|possible|permanent|account|service|) (termination|suspension| disconnection|deactivation|eviction|repossession|closure|cancellation|losing (your|access))
    you (will|may|could|would|shall|might) (also|permanently|) (lose|forfeit) (your|all|access|any|the right) !! not lose | lose all (of (it|your money)|the money|your money|you invest~) | weight | {_OWN_ACT} | (unsaved|unsent) (_|) _ | (any|your|all) (changes|edits)
    you (will|may|could|shall|might) be (permanently|immediately|automatically|) (banned|barred|blocked| removed|evicted|blacklisted|suspended|excluded|disqualified|ejected|denied)
    will (immediately|) (terminate|cease) (your|all|the) (account|access|service~|supply|benefits|agreement)
    (immediate|automatic|summary) (termination|suspension|disconnection|cancellation|disqualification| eviction) (of|from|without)
    your (benefit~|cover|service|access|supply|claim) will (then|also|) (stop|cease|lapse) !! {_ASKED}
    (will|may|could|shall|would) see (your|you) (_|_ _|) ({_HARM}|{_END}|charged|fined|evicted|excluded| taken|prosecuted|removed|penalized) !! not see
    (your|the) (_|_ _|child 's|child 's _) (place|seat|deposit|rights|right|permit|points|funding|slot| warranty|guarantee|bond|grant|bursary|privileges|spot|pitch) (will|may|shall|could|would) (then| therefore|also|) be {_HARM} !! not be {_HARM} | {_ASKED}
    (your|the) (_|_ _|child 's|child 's _) (place|seat|deposit|rights|permit|points|funding|slot|spot| privileges) (will|may|shall|could|would) be (lost|cancelled|given (away|to)|reallocated|offered to| reassigned|removed) (unless|if|without|to (someone|another|the next)|immediately|automatically) !! not be
    (now|today|immediately|<day>|date|deadline|first|payment|up) or (lose|forfeit|risk losing|be (disconnected|suspended|cut off|charged|fined|removed|banned|evicted|blocked)) !! win or lose
    or lose (your|access|the right|all) !! if you | you (may|might|can)
    (will|shall|may|would) have to ask you to leave
    (home|property|house|tenancy|job) (may|could|is|will|might) be at risk !! not
    (deposit|bond|retainer) (will|may|shall|would) (then|) be (kept|retained|withheld|lost|forfeited) !! not be
    (offenders|trespassers|anyone|persistent _|those|repeat _|violators|players|visitors) ... ... will be (barred|banned|prosecuted|ejected|evicted|reported|expelled|excluded|asked to leave|removed from) !! not be
    (persons|person|people|individuals|those|anyone|anybody|any <customer>) (found|caught|seen|observed|discovered|suspected of) ... ... (will|shall|may) be (barred|banned|prosecuted|ejected|evicted|reported|expelled|excluded|asked to|fined|charged|refused|turned away|escorted|searched|detained|suspended|removed|disqualified|penalized|dealt with|towed) !! not be
"""

# Whether the sentence says what others may do, or what the sender never does.
_is_about_others = sentence_says(
    r"""\bnever\b|\bonly (?:after|if|once|with)\b|\bby (?:the|a|an|your|their) (?:\w+ )?(?:seller|landlord|builder|neighbou?r|buyer|other (?:driver|side|party)|shop|lender|employer|firm)\b|\b(?:scammers?|fraudsters?|thie(?:f|ves)|crooks?|fake|scam)\b""",
)


_tells_no_threat = sentence_says(
    r"""\b(?:as soon as|when|if|once|after) you (?:report|lose|tell|ask|call|ring|text|return|leave)\b|\bwhile (?:we|they|engineers|the \w+ is|the \w+ are)\b|\binterrupted (?:briefly|on|from|between|for|while|during|at)\b|\bin the queue\b|\baccess to (?:the|a) (?:\w+ )?(?:park|road|street|lane|drive|path|beach|bridge|garden|courtyard|lift|car park)\b|\bremove your (?:name|details|address|data|number|photos?|stitches|tooth|old \w+)\b|\bleave (?:your|the|a|any) (?:bags?|coats?|shoes|cars?|dogs?|bikes?|phones?|umbrellas?)\b|\bso (?:keep|please keep)\b""",
)


def _is_no_threat(match: Match) -> bool:
    """Whether the sentence tells of repairs, of the reader’s own act or of what they asked for."""
    return is_a_dialogs_warning(match) or _tells_no_threat(match)


RULES = (
    Rule(
        id="threat-termination",
        family="threat",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” is a threat; say what the reader can do to keep it, and until when.",
        why="Fear makes people put the letter away. They act when the next step is small, clear and safe.",
        source=_RUBRIC,
        alternatives=(
            "Your account stays open if you …",
            "To keep your phone line, pay £20 by 3 May.",
            "Is something in the way? Call me and we'll find a plan.",
        ),
        phrases=_TERMINATIONS,
        spares=_is_no_threat,
        bad=(
            "Any further late return will see your borrowing rights revoked.",
            "Your account will be terminated.",
            "Your electricity supply may be disconnected without notice.",
            "We will suspend your membership on Monday.",
            "Pay today to avoid disconnection.",
            "Unless we hear from you, your data will be permanently deleted.",
            "You will lose access to all your files.",
            "Your account is at risk of closure.",
            "Reply by Monday or you will lose your place on the course and all access to it.",
            "Without a reply you cannot keep your profile, and your data will be permanently deleted.",
            "Anybody caught dropping litter on the pier will be fined.",
            "Any member found lending a card may be suspended.",
        ),
        good=(
            "Sign for a year and we'll freeze your rent until June.",
            "No worries, I'll close your case.",
            "One bad rating doesn't mean you'll be removed.",
            "Your card will be blocked as soon as you report it stolen.",
            "Your water may be cut off for an hour on Tuesday while we mend the pipe.",
            "We'll remove your name from the list today.",
            "You may lose access to the park on race day. Use gate 4.",
            "We'll close your case when you tell us the tap is mended.",
            "Your account will be closed on Friday, as you asked.",
            "The bus service terminates at the station.",
            "Your line won't be disconnected while we talk.",
            "Your order will be delivered on Tuesday.",
            "You won't lose your photos when you change plan.",
            "To keep your phone line, pay £20 by 3 May; if that's hard right now, call me.",
            "If you delete the event you will lose all its photos.",
            "I understand that my account will be permanently deleted.",
            "If ticked, the account will be deactivated.",
            "Are you sure you want to leave the group? You will lose access to its files.",
            "This action will clear all names. Your account will also be deactivated.",
            "If you lose your recovery key you will permanently lose access to the vault.",
            "You can't unlink it, or you will lose access to your other profile.",
            "You will lose any unsaved changes.",
            "Anyone found at the wrong gate will be shown the way.",
            "Those found early will be given back by post.",
        ),
    ),
    Rule(
        id="threat-legal",
        family="threat",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” turns a late bill into a fight; can it wait until help has been offered?",
        why=(
            "People who read of courts and bailiffs feel hunted and stop opening the post, which costs both sides more."
        ),
        source=_DEBT,
        alternatives=(
            "Can't pay it all? Tell us what you can pay each month.",
            "Talk to us, or to a free debt adviser, before 3 May.",
            "We'd rather sort this out with you.",
        ),
        phrases="""
            (we|may|will|to|in|face|further|commence~|initiate~|begin~|start~|pursue~|take~|consider~|possible| immediate|formal|instruct~|without|include|including|or|through|of|be|subject to) (begin|commence|) (legal|court|enforcement|recovery|criminal|civil) (action|proceeding~|claim|steps|prosecution) !! not (take|pursue|start|begin|commence|face|lead|be|need|have|want|considering|involve) | never | free legal | help you | protect you | against (the|a) (seller|scammer~|builder|thief|company|landlord) | your right~ | you have
            (legal|court|enforcement) (action|proceedings) (will|may|could|is|are|has|have|against you|shall|without| to recover) !! not (take|be|begin) | will not
            (debt|external|outside|third party) (collection~|collector~|recovery agent~|recovery agency|recovery company) !! (collector~|agent~) (can|may|must|will) (not|never) | never
            (debt|to) (recovery|collections) (agency|agencies|agent~|action|proceedings|department|team|process|company)
            (sent|passed|referred|handed|transferred|turned|forwarded|assigned|escalated|sold|pass|refer|send| transfer|hand|turn) (over|on|) (to|your account to|the debt to|this to|it to|you to|this matter to| the matter to|your debt to|your details to) (a|an|our|the|) (external|legal|specialist|) (collection~| debt|bailiff~|solicitor~|lawyer~|legal|recovery|attorney~|enforcement|police|authorities|credit|court~)
            (instruct|instructing|instructed|send|use) (our|a|the|) (bailiff~|enforcement agent~|solicitor~|debt) !! (not|never) (instruct|send|use)
            (you|be|are|will) (be|) (personally|) (sued|prosecuted|taken to court|summoned|evicted|reported to the (police|authorities|credit)) !! not be | (ask~|call~|apply) for ... to be
            (we|will|may|(right|going|hesitate|forced|obliged|compelled|entitled|choose|seek|decide|decided|have|had| intend|prepared) to) (sue|prosecute|take you to court|evict you|press charges|repossess) !! not (sue| prosecute|take you|evict|press|repossess) | you (may|will|can) (also|then|still|) (sue|prosecute|press charges) | you (have|had) (_|_ _|) right to
            to (take you to court|evict you|repossess your) !! not (to|) (take you|evict|repossess)
            (liable|subject) to (criminal|) prosecution
            (damage|affect|harm|impact|ruin|hurt|impacting|affecting|damaging) your (credit|ability to (borrow|get credit)) !! not (affect|harm|damage|hurt|impact) | without
            report~ ... to (the|all|any|) (credit (bureau~|reference|agencies|reporting)) !! on time | build your | positive
            (full|fullest) (extent|force|weight) of the law
            county court judgment
            (bailiff~|enforcement agent~|enforcement officer~|debt collector~) (may|will|could|can|shall|to|are| visiting|attend~|have been) !! not | bailiff of | free | only (a|) (bailiff~|court)
            (will|may|could|can|shall|would) (also|then|) (go|be (recorded|registered|shown|noted|reported|marked| added|placed)|appear|show|show up|leave a mark|stay|remain) (on|to|in|against) your credit (file| record|report|score|rating|history) ($|if|unless|and|for|until|making) !! not (go|be|appear|show|leave)
            (seek|apply|entitled|may|will|shall|continue) (to|) (recover|claim) (our|all|the|any|these|such) (_|) (cost~|expense~|losses|debt|sum~|amount~|monies|fees) (from you|through|in the|via|in full|by legal)
            (apply|applying|applied) (to (the|a) court|) for (a|an) (warrant|court order|possession order|injunction| liability order|charging order|attachment)
            (damage|affect|harm|impact|ruin|hurt|impacting|affecting|damaging|limit|restrict|reduce|prejudice) your (ability|chance~|chances) (to|of) (obtain~|get|getting|secure|access|apply for|take out|receive|obtaining|securing) (_|) (credit|mortgage~|loan~|finance|housing|work|employment|tenancy|job) !! not (affect|harm|damage|hurt|impact|limit|reduce) | without | never
            (place~|put~|puts|putting|leave~|go|goes|hand~) ..4 (in|into) the hands of (our|a|an|the|) (_|) (collection~|debt|recovery|recoveries|legal|solicitor~|lawyer~|attorney~|bailiff~|enforcement|credit control)
            (pass|passed|passing|refer|referred|referring|hand|handed|transfer~|send|sent|assign~|place|placed|escalate~|turn|turned|sold|sell|forward~|outsource~|move|moved|go|goes|release~) (over|on|this|it|the|your|matter|file|account|debt|balance|case|invoice|to|) ..2 (to|with|into) (our|a|an|the|) (_|_ _|) (collections (team|department|partner~|agent~|agency|agencies|process|unit)|recoveries (team|department|partner~|agent~)|collection (agency|agencies|agent~|partner~|firm|lawyers)|debt (collect~|recover~|purchas~|buyer~)|recovery (agent~|partner~|specialist~|firm|agency)|enforcement (agent~|team|officer~|partner~)) !! not (pass|be|refer|send|sell|hand|transfer|go) | never | without | museum | parcel | sofa | donat~
            (our|the) (_|) (solicitor~|lawyer~|attorney~|bailiff~|debt collector~|collection agent~|collections partner~|recovery agent~|enforcement agent~) (will|shall|may|are going to) (contact|call|visit|write|be in touch|take|knock|pursue|recover|collect|now|then|be (instructed|asked|sent|told)) !! explain | advise you | free
            (is|are) (now|already|currently) with (our|a|the) (solicitor~|lawyer~|attorney~|legal (team|department)|collections|collection agency|debt _|bailiff~|recovery _|enforcement _)
            (arrears|debt|balance|account|invoice|sum|bill|rent|amount) ..4 (placed|passed|referred|transferred|handed|assigned) (over|) (with|to) (an|our|a) (external|outside|third party|specialist|independent) (agency|agent~|firm|company|partner) !! not be
        """,
        spares=_is_about_others,
        bad=(
            "Bailiffs may attend your property.",
            "If payment is not made within 7 days, we will take legal action.",
            "Your account will be passed to a debt collection agency.",
            "Non-payment may damage your credit rating.",
            "We will instruct bailiffs to recover the sum.",
            "Offenders will be prosecuted.",
            "Legal proceedings may begin without further notice.",
            "We reserve the right to prosecute.",
            "An unpaid bill can harm your chances of getting a mortgage.",
            "Without a reply by noon on Monday, we will put the file in the hands of a recovery firm.",
            "Your balance will be placed with an outside collection agency.",
            "If the rent stays unpaid, it goes to our recoveries team.",
            "Our solicitors will then pursue the sum.",
            "The matter is now with our solicitors.",
            "The overdue sum has been referred to an outside agency.",
        ),
        good=(
            "We report on-time rent to the credit bureaus, which helps your score.",
            "Nothing is ever passed to a collection agency.",
            "Only bailiffs can carry out such an order, and only with a court's paper in hand.",
            "We never pass your debt to a collection agency.",
            "You may be taken to court by the seller. We can stand by you.",
            "A scammer may say you'll be sued. Hang up.",
            "The plan will show on your credit file as an arrangement, so weigh that first.",
            "We won't take legal action while you talk to a debt adviser.",
            "Checking your score does not affect your credit rating.",
            "Our lawyers help tenants take a landlord to court.",
            "The bins are due for collection on Monday.",
            "You can ask the Inspector General to prosecute the case.",
            "You can ask for the landlord to be prosecuted.",
            "You may sue the builder yourself; our advisers can tell you how.",
            "Talk to us before 3 May and we'll agree on a plan you can afford.",
            "This free legal advice line helps you take legal action against a seller who cheated you.",
            "Asking us for help won't affect your chances of getting a loan.",
            "The keys are in the hands of our lifeguard until six.",
            "We won't pass your balance to a collection agency while you talk to us.",
            "Your old sofa goes to our collection point in Hove.",
            "The letters were sent to the museum's collections team.",
            "The signed lease is with your solicitor.",
            "Your account has not been passed to another firm.",
        ),
    ),
    Rule(
        id="threat-will-result",
        family="threat",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” pairs a failing with a punishment; turn it round: what happens when the reader does it?",
        why="“Failure to” assumes guilt before anything happened, and the noun hides both the person and the deed.",
        source="Federal Plain Language Guidelines (2011), “Avoid hidden verbs”; tonecheck rubric, warmth.",
        alternatives=(
            "Please reply by Friday so that we can keep your place.",
            "If we don't hear from you by Friday, we'll …",
            "Send us the form by 3 May and you keep your discount.",
        ),
        phrases="""
            (failure|failing|refusal|neglecting|inability) (to|by you to|on your part to) ... ... (will|may|shall| could|can|would|might|results|means|constitutes) !! (mean~|is|called) (failure|failing) | waive~ | waiver | shock | injury | fire | burn~ | death | explosion | overheat~ | choking | engine
            failure to (comply|respond|pay|do so|act|reply|adhere|attend|return|provide|submit|complete|observe| cooperate|make payment|confirm|verify|notify|produce|update|remit|disclose|meet) !! shock | injury | fire | engine
            failing (which|this|that|to do so)
            (non compliance|noncompliance|non payment|nonpayment|non attendance|non return|late payment|violation~| breach~|misuse|abuse|infringement) ... (will|may|shall|could|can|would|might) (result|lead|incur|be (subject|treated|prosecuted|punished|penalized|met|followed|reported|charged|dealt|terminated|fined|excluded)|attract|cause|mean|lead to) !! (security|data|system~|privacy|network|information|cyber) breach~ | breach~ of (security|data|privacy|confidentiality|our) | you (will|would|may) be (notified|told|informed|contacted|warned|refunded|compensated|protected)
            (will|may|shall|could|can|would|might) (also|ultimately|automatically|immediately|) (result in|lead to| trigger|attract|give rise to) (the|a|an|your|any|further|additional|automatic|immediate|account|in| possible|) (further|additional|permanent|immediate|temporary|possible|your|late|service|account|) (termination|suspension|cancellation|disconnection|loss|forfeiture|fee~|charge~|penalty~|fine~| interest|legal|prosecution|closure|removal|denial|rejection|disqualification|revocation|surcharge~| disciplinary|action|interruption~|deactivation|refusal|restriction~|deletion|being|expulsion| eviction) !! not (result|lead|incur) | without | (deleting|removing|disabling|deactivating|resetting|clearing|unlinking|changing|overwriting|uninstalling) ... ... (will|may|can|would|could) ... (deletion|removal|loss|deactivation) | so (move|check|tell|bring|keep|ring|call)
            if you (fail|refuse|neglect|are unable or unwilling) to !! receive
            (if|should|where) (payment|the balance|this invoice|your payment|the amount|full payment|the form|we|no response|no reply|the debt|you) (is|does|do|are|has|have|fails to) (not|be) (be|been|) (received| receive|paid|made|settled|cleared|returned|hear from|hear|heard from|heard) ... ... (will|shall|may) (be (transferred|passed|sent|referred|handed|forwarded) (over|on|) to (_|_ _)|be|have no|then|immediately|take|pass|close|charge|add|begin|start|suspend|cancel|refer|assume) !! we will (keep|leave|call|try|send you|email|remind) | refund~ | free | you will not | assume (that|) (all|everything|nothing|it|they|things|the|your|we|you (are|have|like|love|agree|got|received|would|want to (stay|keep|carry|go))) | and (leave|keep)
            unless (full|your|the|this|) (full|outstanding|) (payment|balance|amount|invoice|debt|arrears|account| sum) ... (paid|received|settled|cleared|made|brought up to date)
            unless (_|_ _|_ _ _|_ _ _ _) (is|are|has been|have been) (settled|paid|cleared|received|repaid|returned| resolved|rectified) (immediately|in full|by|within|now|today|promptly|without delay|forthwith) !! free
            (will|would|can) only make (matters|things|it|the situation|your _) worse
            ignor~ (this|these|our|the|it) (_|) (letter|notice|message|email|warning|reminder|demand|debt|summons| bill|invoice) (will|may|could|can|would|is|does)
            should (_|_ _|_ _ _|_ _ _ _) not be (forthcoming|received|made|settled|paid|returned|cleared|resolved) ... ... (will|shall|may|must|have) !! we will (keep|leave|call|ring|try|send you|remind|hold) | refund~ | free
            (failure|refusal|inability|neglect) (of|by|on the part of) (the|any|a|an|all|our|) (<customer>|parent~|student~|pupil~|occupant~|occupier~|owner~|driver~|hirer~|traveler~|delegate~|candidate~|staff|player~|parties|party|participant~|employee~|contractor~|attendee~|purchaser~|holder~) to !! (for|after|because of|despite|about) (the|a|their|our) (failure|refusal)
            any (further|) (attempt~|effort~) to ... ... (will|shall|may|would) be (treated|regarded|considered|viewed|deemed|construed|taken|seen) as !! suspicious | suspect | a threat | protect~ | safe | fraud~ | scam~ | thie~ | thief | hack~ | by (someone|anyone|somebody) | phish~
            any (further|) (dispute|challenge|objection|refusal|complaint|delay|silence|query) ... ... (will|shall|may|would) be (treated|regarded|considered|viewed|deemed|construed|taken|seen) as (a|an|your) (admission|confession|refusal|breach|default|withdrawal|acceptance|proof|evidence|provocation)
            ignor~ (us|me|our (_|_ _)|(this|these|the) (letter~|email~|bill~|invoice~|notice~|message~|debt|call~)) (will not|is not going to|does not) (help|make (this|it|the _|them|your _) (go|disappear|vanish)|solve|get you)
        """,
        bad=(
            "Ignoring this letter will only make matters worse.",
            "Failure to comply will result in suspension.",
            "Failing to return the form by 3 May may lead to additional charges.",
            "Non-payment will incur a late fee.",
            "If you fail to attend, your place will be lost.",
            "Please pay within 7 days, failing which we will close the account.",
            "Unless payment is received by Friday, further steps follow.",
            "If we do not receive your reply, the case will be closed.",
            "Cancelling the direct debit will result in a penalty.",
            "Should your deposit not be received by Friday, the pitch will go to someone else.",
            "Refusal by any passenger to show a ticket means a fine.",
            "Failure of parents to sign the slip may exclude the child from the trip.",
            "Any attempt to contest the charge shall be regarded as a breach of your lease.",
            "Any further delay will be treated as a refusal to cooperate.",
            "Any effort to withhold the fee will be construed as bad faith.",
            "Ignoring our calls won't make the debt disappear.",
            "Ignoring me isn't going to help.",
        ),
        good=(
            "In the event of a security system breach, you will be notified.",
            "If there is ever a breach of our network, you will be told within a day.",
            "Switching plan will result in a lower bill.",
            "Unplug the kettle first: failure to do so could result in an electric shock.",
            "If you don't reply by Friday, we'll keep your current plan.",
            "Please return the form by 3 May so that your benefit arrives on time.",
            "Two wins will lead to the final.",
            "Neglect means failing to do what a careful landlord would do.",
            "Our agent for notices of infringement can be reached by post.",
            "These are the steps of the abuse filter that will be undone.",
            "The power failure in your street is fixed.",
            "Removing a shelf will result in the deletion of the notes on it.",
            "Should the parcel not be returned in time, we will keep your refund open.",
            "Failure of the pump to start is covered by your guarantee.",
            "If we don't hear from you by Monday, we'll assume everything is fine and keep your seat.",
            "If we do not receive a reply, we will assume that you would like to stay on your present plan.",
            "Any attempt by a thief to use your card will be treated as fraud, and you pay nothing.",
            "Ignoring our emails won't cost you anything.",
            "Any attempt to open the door sets off the alarm.",
            "Any attempt to pay from abroad will be treated as suspicious, so we'll text you first.",
            "Ignoring toothache won't make it go away, so book a check-up.",
        ),
    ),
    Rule(
        id="threat-final-warning",
        family="threat",
        dimension="warmth",
        severity=ERROR,
        message="“{text}” corners the reader; offer a way out first.",
        why="An ultimatum ends the talk. People who feel cornered dig in or hide, also those who wanted to pay.",
        source=_DEBT,
        alternatives=(
            "We haven't heard from you yet. Is everything all right?",
            "There is still time until 3 May: …",
            "Call me and we'll find a way.",
        ),
        phrases="""
            (final|last|ultimate) (written|payment|and last|) (warning|demand|notice before|ultimatum) !! fire | weather | storm | referee~ | umpire~ | goalkeeper | red card | (goal|match|player)
            final (notice|reminder) (to pay|of|before|regarding|that|on|for payment|about your (bill|payment|invoice| account)) !! flight | trip | appointment | vote | hearing | jab | visit | vaccine~ | screening | scan | meeting | test
            (^|this is (your|the|our)|is your) final notice
            (leave~|left|giving|give) us (with|) (no|little) (choice|option|alternative)
            (have|had|will have) no (other|) (choice|option|alternative) (but|other than|except) !! (pass|put) (a|some|part|this|these|it|them|the) ..3 on | sorry | apologize~ | apologies
            (we|i) (will|may|shall|are|have been|would) (be|) (forced|compelled|obliged|left with no) (to|choice|option) !! (obliged|compelled) to (state|tell|say|have|give|keep|show|offer|pay|publish|provide|inform|ask|report|let|consider|answer|reply|hear|help|refund)
            (we|i|management) reserve~ the right (at any time|) to (immediately|) (refuse|terminate|suspend|cancel|remove|close|delete|charge|prosecute|withdraw|deny|reject|ban|block|report|take|withhold|disconnect|evict|restrict|revoke|pass)
            (cancel~|close~|terminate~|suspend~|block~|remove~|disconnect~|evict~|charge~|begin~|start~|take~|commence~|end~|disable~|revoke~) ..4 without (further|prior|any|any further|additional) (notice|warning|reminder~|delay we)
            without (further|any further|additional) (notice|warning|reminder~) , (we|you|your|to you)
            (we|i) (will|shall) not hesitate to (take|report|call|suspend|close|terminate|charge|pursue|prosecute| refer|ban|remove|use|involve)
            (will be|are|is) strictly (enforced|prohibited|forbidden)
            (zero tolerance|not be tolerated|no tolerance) !! hate | crime | child~ | racis~ | racism | harassment | bullying | discrimination
            (be|you have been|consider yourself|hereby|duly) warned !! warned you | (to|will|would|can|should|get|not) be warned
            (immediate|urgent) (payment|settlement) (is|in full|of|required|demanded)
            (demand|demanding|demands) (immediate|full|prompt|your immediate) (payment|settlement|repayment)
            or else $
            (we|i) (will|shall|are going to) (come|be coming) after you
            (your (child|children|son|daughter|kids)|you) can forget (about|the (_|_ _)|your (_|_ _)|any) $
            (we|i) (will|shall|may) send (people|someone|bailiff~|agent~|officer~|men|our _) to your (home|house|door|address|property|workplace) !! repair~ | fix~ | help~ | check | read the | measure | install~
            do not ignore (this|our|these) (_|) (letter|message|notice|email|warning|reminder|mail|demand|bill)
            you ignore (this|our|these) (_|) (letter|message|notice|email|warning|reminder|demand|bill)
            (further|repeat|repeated|another|any further|future) (offense~|breach~|violation~|infraction~|incident~| infringement~|no show~|missed _|late _) (will|may|shall|could|would) !! help
            last (chance|opportunity) to (pay|respond|settle|contact|comply|resolve|put|bring) !! sale
            test our patience
            at your (own|) peril
            (be|will be) having (a|an|quite a|rather a) (very|much less|less|rather|far less|) (different|pleasant|unpleasant|uncomfortable) (kind of|sort of|) (conversation|discussion|chat|talk) !! having (a|an) pleasant
            (our|my|the _ 's) (patience|goodwill) (is|has|will|was) (now|fast|rapidly|nearly|almost|) (wearing thin|running out|run out|not (infinite|endless|unlimited|limitless)|at an end|limited|exhausted)
            you (have|have got) (just|only|exactly|) # (hours|hour|days|day|minutes) to (remove|vacate|comply|settle|rectify|clear|pay) ... ... , (or|otherwise|before|after which) (we|your|it|the|legal|this|a|our) (_|) (will|shall|may|can|are|is)
            this is the last time (we|i) (will|shall|are going to|) (ask|warn|remind|tell)
            (^|please|so) do not (make|force) us (to|take|send)
            you (will|may|might) (not like|regret|live to regret) (what (happens|comes)|the (result|consequences|outcome))
            (left|find~ ourselves|be) with (no|little) (other|real|) (choice|option|alternative|recourse) (but|other than|except)
            there (is|will be|was) no (other|) (choice|option|alternative|recourse) (but|other than|except) (for us|) to (withdraw|close|cancel|terminate|suspend|refuse|remove|end|stop|charge|take|pursue|refer|pass|disconnect|report|instruct|escalate|begin|start|commence|cut|evict|issue|impose|seek|revoke|block|restrict|recover)
            (our|the) only (remaining|other|) (option|course|recourse|choice|alternative) (will be|is|would be) to (withdraw|close|cancel|terminate|suspend|refuse|remove|end your|charge|take|pursue|refer|pass|disconnect|report|instruct|escalate|commence|cut|evict|issue|impose|revoke|block|restrict|recover) !! take (the|a) (bus|train|lift|stairs|road|path)
            (force|forces|forced|forcing) our hand
            (our|my) hand will be forced
            (compel|compels|compelling|oblige|obliges|obliging|constrain~) us to (take|close|cancel|withdraw|suspend|refer|pass|charge|terminate|remove|refuse|end|stop|report) !! (law|regulation~|rules|regulator|court) (compel~|oblige~|constrain~)
            (we|i) (will|shall|would) (then|) (be|feel) (constrained|driven) to
            (pay|reply|respond|settle|return|call|sign|move|leave|vacate|comply|renew|confirm|verify|update|clear|remove) ..4 or else , (_) !! (will|may|might) be (cold|wet|late|hungry)
            or else , (fee~|fine~|charge~|penalty~|interest|bailiff~|court|suspension|legal|face|your (account|service|access|membership|place|card))
            (pay|reply|respond|settle|return|sign|leave|move) ..4 , or (expect|there will be) (a|the|our|further|some|) (fine|fees|charges|penalty|trouble|consequences|bailiffs|bill|visit|interest)
            ^ (please|now|time to|so|just|) , (pay|cough) up ($|now|today|or|before|immediately|by)
            (you have|consider yourself) been warned
            do not make us (chase|come|ask|call|tell|remind|send|take|get|do|say|wait) !! laugh
            we know where (you|your) (work|live|bank|family|children|employer|mother|kids|parents) !! near~ | closest | so we | you told | deliver~ | whether | if
        """,
        bad=(
            "We will come after you.",
            "We may send officers to your home.",
            "FINAL WARNING: your bill is overdue.",
            "This is your final notice.",
            "You leave us no choice but to close the account.",
            "We reserve the right to cancel without prior notice.",
            "We will be forced to add a fee.",
            "Abuse will not be tolerated.",
            "Immediate payment is required.",
            "You miss the hearing at your own peril.",
            "Next time we'll be having a much less pleasant chat.",
            "Our patience is wearing thin.",
            "You have 7 days to clear the garage, or our contractors will.",
            "This is the last time we will remind you.",
            "Don't make us send somebody round.",
            "You may not like what happens next.",
            "We find ourselves with no alternative but to end your tenancy.",
            "There will be no option but to withdraw your licence.",
            "Our only recourse will be to charge the card on file.",
            "Please don't force our hand.",
            "Another late return would oblige us to close your library account.",
            "Settle the invoice by noon or else the van stays here.",
            "Pay up now.",
            "Return the keys today, or expect a bill.",
            "Park here again and we shall be constrained to report it.",
            "Don't make us come round.",
            "We know where you live, so pay up by noon.",
        ),
        good=(
            "We're obliged to tell you what the loan costs, so here it is: £84 in all.",
            "The law obliges us to stop the sale for a day, and you get your money back meanwhile.",
            "We will send our plumber to your home to repair it.",
            "The umpire gave the bowler a final warning.",
            "Final reminder: your flight leaves at 9:40 from gate 12.",
            "The red warning light means the oil is low.",
            "Please don't hesitate to call me at home.",
            "You can cancel at any time, even on the day.",
            "Last orders for the kitchen are at nine.",
            "You have until 3 May, and longer if you call me.",
            "You have 14 days to return it, or 30 if you're a member.",
            "The peril at sea was real.",
            "We reserve the right to correct mistakes on this page.",
            "Spam is dropped without further notice.",
            "Tick this to be warned before your card runs out.",
            "We're having a frank discussion about care at the library on Tuesday.",
            "The bridge is shut, and there is no other choice but to walk.",
            "Tick this box, or else leave it blank.",
            "Reply by noon, or tomorrow if that's easier.",
            "Our only option is to take the bus, so I've bought your tickets.",
            "Insurers pay up within a week.",
            "I had no choice but to cancel your lesson, and I'm so sorry.",
            "Your jokes make us laugh, so don't stop.",
            "We know where you live because you told us, and the nearest desk is on Elm Street.",
        ),
    ),
    Rule(
        id="threat-penalty",
        family="threat",
        dimension="warmth",
        severity=WARNING,
        message="“{text}” waves a penalty; tell the reader first how to avoid it.",
        why="A price put on a mistake reads as distrust. The same fact is help when it comes with the way round it.",
        source=_RUBRIC,
        alternatives=(
            "Pay by 3 May and there is nothing extra to pay.",
            "Bring it back by noon to avoid the £5 late fee.",
        ),
        phrases="""
            or (else|) (face|risk) (a|an|the|) (fine~|penalty~|charge~|fee~|suspension|termination|disconnection| prosecution|losing|having|being|legal|additional|further|possible|immediate|late|eviction| consequence~|deletion|removal|higher|closure|cancellation)
            or (your|the|you) (account|service|access|subscription|policy|cover|supply|contract|benefits|license| tenancy|membership|place|order|booking|will|data|benefits|card|claim|application) (will|may|could|be) (be|lose|have) !! or your order will arrive | refund~
            (penalty~|late fee~|late charge~|surcharge~|late payment fee~|late payment charge~|fine~|sanction~) (will| shall|may|do) (automatically|then|also|) (apply|be (applied|charged|imposed|added|levied|incurred| due)|follow|accrue) !! not (apply|be (applied|charged|imposed|added))
            (you|and|will|may|shall|could) (will|may|shall|automatically|also|) incur (a|an|any|the|further| additional|late|extra|) (fee~|charge~|penalty~|fine~|cost~|interest|late|additional|further| surcharge~) !! not incur | never | without
            (be|you) (fined|penalized|surcharged|held liable|charged a (fine|penalty|late fee)) !! not be | never | been | nobody | no one
            (subject to|liable (to|for)) (a|an|) (late|) (fine~|penalty~|surcharge~|disciplinary|termination| suspension|cancellation|removal|immediate|additional (fee~|charge~)|fee~|confiscation|prosecution) !! not (subject|liable|be)
            (will|shall|may|must) (be|) (forfeit|forfeited) (your|the|all|any|$|in|if)
            (face|suffer|bear|accept) (the|serious|severe|legal|any|) consequences
            you (will|shall) (receive|get|be given) (a|the) (_|) (score|mark|grade|result) of (0|zero)
            (strict|severe|serious|harsh|heavy) (penalty~|sanction~|consequences|fines)
            (interest|fees|charges) (will|shall) (continue to|keep on|further|also) accrue !! savings | saver | isa | deposit
            (fees|charges) (will|shall) accrue
            (will|shall|may) be (towed|clamped|impounded|confiscated|disposed of|destroyed) (away|at|without| immediately|$|by)
            (payment~|return~|cancellation~|arrival~|no show~|overdue account~) (will|may|) (incur|attract) (a|an|our| the|#|additional|interest|late)
            to avoid (any|) (further|additional|legal|enforcement|late|disciplinary|unnecessary) (action|charge~| penalty~|fee~|fine~|cost~|interest|suspension|interruption)
            (further|appropriate|disciplinary|enforcement|additional|necessary|recovery|formal) (action|steps| measures) (will|may|shall|can|could) be (taken|initiated|considered|pursued)
            (may|could|will|might|can|would) (face|receive|get|be given|be issued with|be sent|lead to) (a|an|the| legal|further|criminal|) (_|) (fine~|penalty~|prosecution|surcharge~|disciplinary|suspension| eviction|consequence~|sanction~|ban) !! so (move|check|tell|bring|keep|ring|call) | not (face|receive|get|be|lead) | never
            consequence~ (may|will|could|can|might) (include|range|be (serious|severe|significant))
            (penalty|default|late|late payment|non payment) (charge~|fee~|interest|cost~|notice~) (will|may|shall| could) (also|then|automatically|) (apply|accrue|follow|be (applied|charged|imposed|added|levied| incurred|due|issued)) !! not (apply|be)
            (or|otherwise|failing that) , (we|i|our _|the (council|landlord|company|association|management)) (will|shall|may) ... ... at your (own|) (expense|cost) !! unless you
            (and|, and|then) (charge|bill|invoice|recharge) you (for the (removal|clearance|clearing|clean up|cleanup|privilege)|accordingly) !! not (charge|bill|invoice) | (before|never|without) ..3 (charge|bill|invoice)
            (dnas|did not attends|no shows|missed (appointments|visits|sessions|classes|lessons)|late cancellations|non attenders) (will|are|may|shall) (also|now|automatically|) (be|) (charged|billed|fined|penalized|chargeable|charged for|recorded|reported|surcharged) !! not (be|) (charged|billed|fined|recorded) | never | no longer
            (will|shall|may) be (rectified|repaired|made good|removed|replaced|cleaned|cleared|stored|reinstated|remedied|disposed of|recovered|restored) (solely|entirely|wholly|) at (your|the _ 's) (own|sole|full|) (expense|cost)
            (interest|fees|charges) (will|shall|) (accrue|accrues|accruing) (daily|) (on|until|upon|against) ..3 (overdue|late|unpaid|outstanding|arrears|paid|settled|cleared)
            (breakage~|damage~|stain~|losses|replacements|late returns|missing (items|keys)|lost keys) (will|shall|must|are to) (all|) be (charged|billed|paid for|invoiced|recharged|deducted) !! not be
            the (hirer|tenant|customer|occupier|owner|resident|member|client|parent|guest|purchaser|buyer|borrower|exhibitor|leaseholder|contractor) (will|shall|must) (also|then|) (bear|meet|reimburse|indemnify|make good) ..3 (cost~|expense~|loss|losses|damage|fee~|charge~|repair~)
        """,
        bad=(
            "Return it by noon or face a fine.",
            "Verify your email now or your account will be locked.",
            "Late fees will be applied.",
            "You may incur additional charges.",
            "Your deposit will be forfeited.",
            "Interest will continue to accrue.",
            "You will receive a mark of 0 for the whole exam.",
            "Trim the hedge, otherwise the council will cut it at your cost.",
            "Our gardeners will clear the plot and bill you for the clearance.",
            "No-shows are charged in full.",
            "DNAs may be billed.",
            "Stains will be cleaned at the tenant's expense.",
            "Interest accrues on all overdue sums.",
            "All breakages must be paid for.",
            "The exhibitor shall bear the full cost of repairs.",
        ),
        good=(
            "Wash your hands or face with cold water.",
            "You won't be fined for a late library book any more.",
            "Bring it back by noon and there is nothing to pay.",
            "You will not incur any fee.",
            "Seats may face backwards on this train.",
            "You can return it at our expense, or we can collect it.",
            "We'll order the part and charge you for it when it ships.",
            "Missed appointments are no longer charged for.",
            "Interest will accrue from the day you draw the loan.",
            "Interest accrues monthly and is paid into your savings in April.",
            "Your DNA sample will be destroyed after the test.",
            "The roof will be repaired at our expense.",
            "Breakages happen, and you won't be charged for a cup.",
        ),
    ),
)
