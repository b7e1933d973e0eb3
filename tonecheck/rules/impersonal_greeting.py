"""Greetings that fit everybody, and personal touches that are not."""

from __future__ import annotations

import re

from tonecheck.mentions import opens_a_title
from tonecheck.patterns import lazy
from tonecheck.rule import HINT, WARNING, Copy, Match, Rule

_PEOPLE = (
    "(customer~|client~|user~|guest~|member~|subscriber~|policyholder~|policy holder~|patient~|passenger~|account "
    "holder~"
    "|cardholder~|card holder~|shopper~|buyer~|resident~|tenant~|visitor~|consumer~|applicant~|borrower~|traveler~"
    "|recipient~"
    "|homeowner~|householder~|occupier~|occupant~|parent or guardian|parent guardian~|purchaser~|bill payer~|taxpayer~"
    "|candidate~|partner~|patron~|leaseholder~|donor~|supporter~|student~|employee~|colleague~|reader~|viewer~|player~"
    "|merchant~|seller~|vendor~|host~|driver~|rider~|learner~|participant~|attendee~|licensee~|claimant~"
    "|accountholder~|citizen~"
    "|friend of|customer 's|owner~|investor~|motorist~|delegate~|contact|depositor~|enquirer|developer~)"
)
_PRAISE = (
    "(valued|valuable|esteemed|respected|loyal|dear|our|our valued|all|honored|cherished|most valued|new|fellow"
    "|prospective|potential|current|registered|existing)"
)
_SOURCE = (
    "tonecheck rubric, humanity (25: impersonal, scripted); Mailchimp Content Style Guide, “Writing Email Newsletters”."
)

# Those who meet are greeted together: a choir, a class, a house.
_TOGETHER = lazy(
    r"\b(?:(?:dear|hi|hello|good (?:morning|afternoon|evening)),? )(?:all|everyone|everybody|folks|team|(?:fellow |club )?members|parents(?: and \w+)?"
    r"|residents|neighbou?rs|tenants|leaseholders|volunteers|colleagues|students|players|supporters|riders|participants|learners)\b",
    re.IGNORECASE,
)
_MEETING = lazy(
    r"\b(?:choir|rehearsals?|orchestra|committee|agm|(?:annual|general|residents['’]?) meeting|parish|church|allotments?|pta|nits|head lice"
    r"|(?:bowls|book|tennis|rugby|cricket|football|running|chess|rowing|walking|gardening|youth|cycling|swimming|golf|sailing|camera|drama) club"
    r"|clubhouse|village hall|small hall|in the hall|pitch|supper|potluck|cake|raffle|jumble|playgroup|nursery|school trip|sports day"
    r"|litter pick|street party|working party|block [A-Z0-9]\b|stairwell|fire alarm|fire drill|bake sale|band practice|training is|we sing|we play)\b",
    re.IGNORECASE,
)
# Somebody speaks, or of what a group does together.
_I = lazy(r"\bI(?:['’](?:m|ve|ll|d))?\b|\b(?:[Mm]e|[Mm]y|Im)\b")
_AMONG = lazy(
    r"\b(?:rota|minutes of|moderator|volunteers?|collection for|whoever|any of you|some of you|all of you|both of you|let me know|roof fund"
    r"|practice|session on|at the meeting|who can help|swap shifts?|(?:our|the) (?:game|server|wiki|group|team|crew|house|club|class|chapter))\b",
    re.IGNORECASE,
)
# A name is put in here.
_FIELD = lazy(r"\w+,? \*[A-Z]+(?:[ _][A-Z]+)*\*")
# A note between people who know each other is no longer than this.
_NOTE = 2000


def _is_to_a_group(match: Match, copy: Copy) -> bool:
    """Whether a greeting is for people who meet, and what follows is about where they do; or is a title, or has a name put in."""
    text = match.prose.text
    if opens_a_title(match, copy) or _FIELD.match(text, match.span.start):
        return True
    if not _TOGETHER.match(text, match.span.start) or sum(len(prose.text) for prose in copy.prose) > _NOTE:
        return False
    return any(_MEETING.search(prose.text) for prose in copy.prose)


def _is_among_people(match: Match, copy: Copy) -> bool:
    """The same for “Hi all”, which a person who says “I” may well say to people they know."""
    return _is_to_a_group(match, copy) or any(
        _I.search(prose.text) or _AMONG.search(prose.text) for prose in copy.prose if len(prose.text) < _NOTE
    )


RULES = (
    Rule(
        id="impersonal-greeting",
        family="impersonal-greeting",
        dimension="humanity",
        severity=WARNING,
        message=(
            "“{text}” tells the reader they are one row in a list; use their name, or start with what you came to say."
        ),
        why="The greeting is the first word a person gets from us. A label there says: we don't know who you are.",
        source=_SOURCE,
        alternatives=("Hi Priya,", "Hello,", "Good morning,"),
        phrases=f"""
            ^ (dear|hi|hello|hey) (prospective|potential|future|current|former|fellow|our|respected|) (business owner| business partner|hiring manager|property owner|home owner|vehicle owner|pet owner|dog owner|cat owner| site owner|website owner|shop owner|member of the public|member of staff|service user|bank customer| council tax payer|rate payer|small business|local business|next of kin|bereaved|executor| administrator|trustee|director|shareholder|stakeholder~|manager|webmaster|decision maker|hr manager|it manager|head teacher|team member|colleague~|job seeker|jobseeker|friend~ and neighbor~|neighbor and| friend and)
            ^ (dear|hi|hello|hey|greetings) , (dear|lovely|dearest|my|our|beautiful|gorgeous) (dear|) (friend|reader| customer|people|lot|human|human being|supporter|person|one)
            ^ (dear|hi|hello|hey|greetings|good (morning|afternoon|evening|day)) (there|to you|you|) , {_PRAISE} {_PEOPLE}
            ^ (dear|hi|hello|hey) (valued|esteemed|loyal|) (cardmember~|card member~|ratepayer~|bill payer~| keyholder~|licensee|licence holder|license holder|carer~|pensioner~|voter~|billpayer~|neighbor at|insured|claimant|beneficiary|homebuyer~|caravanner~|commuter~|caller|account owner|registered keeper|hirer|lessee|employee|adopter|fundraiser|foodie~|fashionista~|adventurer~|explorer~|bookworm~| gamer~)
            ^ (dear|hi|hello|hey) (first name|firstname|name|customer name|last name|surname|insert name|fname|first name here) $
            ^ greetings , (valued|fellow|dear|) ({_PEOPLE}|traveler~|foodie~|adventurer~|explorer~|friend~|human~| earthling~)
            ^ (dear|hi|hello|hey|greetings|attention|attn|good (morning|afternoon|evening|day)) (to|there|) ({_PRAISE}|{_PRAISE} {_PRAISE}|) {_PEOPLE} !! {_PEOPLE} (service~|care|support|success|experience| relations|id|name|number|team|area) | meet {_PEOPLE} | welcome to | dear to
            ^ (dear|hi|hello) (_|_ _) (member|customer|user|subscriber|guest|client|account holder|cardholder| policyholder|shopper) !! mr | mrs | ms | miss | dr | from
            (dear|hi|hello) (valued|esteemed|respected|loyal|cherished) _
            ^ (valued|esteemed|respected|dear) {_PEOPLE} $
            ^ (dear|attention) all (customers|users|guests|members|residents|passengers|tenants|parents|clients)
        """,
        spares_in=_is_to_a_group,
        bad=(
            "Hello there, valued member!",
            "Dear Customer,",
            "Dear Valued Customer, thank you for your email.",
            "Hello User,",
            "Dear Account Holder,\n\nYour statement is ready.",
            "Dear Parent/Guardian,",
            "Attention all residents:",
            "Dear TripAdvisor Member,",
        ),
        good=(
            "Hi *NAME*, your holiday is approved.",
            "Dear Members, the harvest supper is on 4 October in the hall.",
            "Dear Residents,\n\nThe lift in block C is out until Thursday, and Ravi is on it.",
            "Dear Guest, a comedy by Fay Dunn. Doors open at seven.",
            "Dear Priya,",
            "Hi there,",
            "Dear Customer Service team: a note you can send to your bank.",
            "Hello! Your parcel is here.",
            "Welcome to the members' garden.",
            "Dear Mrs Okafor,",
        ),
    ),
    Rule(
        id="impersonal-greeting-sir",
        family="impersonal-greeting",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” asks the reader to pick a box; their name, or a plain “Hello”, greets them.",
        why="The formula comes from letters to strangers. To someone who is a customer it says: stranger.",
        source=_SOURCE,
        alternatives=("Dear Ms Okafor,", "Hello,", "Good morning,"),
        phrases="""
            (^|dear|hello|hi|good morning|good afternoon) (sir~|sirs) (or|and|) (madam~|madame|ma'am|ms|mrs|miss)
            (^|dear|hello|hi|good morning|good afternoon) mr (or|) (ms|mrs|miss|madam)
            (^|dear|hello) madam~ (or|and|) sir~
            (^|dear|hello) (ms|mrs) (or|) mr
            (dear|hello|hi|respected|good morning) (sir~|madam~|gentlemen|gentleman|mesdames) $ !! knight
            ^ dear (sirs|madam|gentlemen)
            ^ dear sir , (we|i|you|your|thank|thanks|please|this|with|further|re|the|as|it|in|following|regarding| our|a|there|to|on|for|if|$)
            ^ ladies and gentlemen
        """,
        spares_in=opens_a_title,
        bad=(
            "Dear Sir or Madam,",
            "Dear Sir/Madam,",
            "Dear Sirs,",
            "Dear Madam,",
            "Ladies and Gentlemen, our prices change in May.",
        ),
        good=(
            "Dear Mr and Mrs Nakamura,",
            "Dear Sir David,",
            "Dear Ms Okafor,",
            "Hello,",
            "Sir David's new film is on at eight.",
            "Madam Butterfly returns on Friday.",
        ),
    ),
    Rule(
        id="impersonal-greeting-whom",
        family="impersonal-greeting",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” greets nobody; write to the person you are writing to.",
        why="It says on the first line that the writer doesn't know and didn't look.",
        source=_SOURCE,
        alternatives=("Hello,", "Dear neighbours at 12 Elm Street,", "Hi Priya,"),
        phrases="""
            ^ (dear|) to (whom|whomever|whomsoever|who) (it|this) (may|might|should) concern !! (has|have|had|was) (rented|worked|lived|studied|been (a|an|our)|known|volunteered|served)
            ^ (dear|) to (whom|whomever|who) (it|this) concerns
            ^ (for|) the attention of (the|whom|all) (account|owner|occupier|customer|resident|person|accounts| householder|department)
            ^ to (the|all) (occupier|householder|occupant|homeowner|account holder|registered (owner|keeper)|resident| parent~|bill payer|our customers|customers|users|concerned|whom)
            ^ to our (valued|) (customers|users|clients|guests|members|patrons|subscribers|passengers)
            ^ (fao|f a o|attn|attention of) (the|all|account|customer|resident|home|occupier|householder)
        """,
        bad=(
            "To whom it may concern, your account is due for review.",
            "To the occupier:",
            "For the attention of the account holder.",
            "To our valued customers,",
            "To Whom This May Concern,",
            "To whom it concerns: your book is late.",
        ),
        good=(
            "Your bank may ask for a letter that starts “to whom it may concern”, and we've attached one.",
            "Hello,",
            "To the beach? Take the 14 bus.",
            "To our surprise, forty of you came.",
        ),
    ),
    Rule(
        id="impersonal-greeting-crowd",
        family="impersonal-greeting",
        dimension="humanity",
        severity=HINT,
        message="“{text}” speaks to a crowd; one person opens this.",
        why="Each reader reads alone. A word for a room full of people keeps them at arm's length.",
        source="Mailchimp Content Style Guide, “Voice and Tone”; tonecheck rubric, humanity.",
        alternatives=("Hi Priya,", "Hello,"),
        roles=("greeting", "subject", "preheader", "heading"),
        phrases="""
            ^ (dear|hi|hello|hey|greetings|good (morning|afternoon|evening|day)) (to|) (all|everyone|everybody|one and all|you all|ladies|folks|team|guys|people|subscribers|fans|concerned)
            ^ (greetings|salutations) $
            ^ (dear|hi|hello) our (family|community) $
            ^ (dear|hi|hello) _ community $
        """,
        spares_in=_is_among_people,
        bad=(
            "Dear all,\n\nOur opening hours change.",
            "Hi everyone,\n\nYour invoice is ready.",
            "Greetings,\n\nYour order has shipped.",
            "Hello folks,\n\nThe pool opens on Monday.",
        ),
        good=(
            "Dear all,\n\nThe choir sings at St Mary's on Sunday. Meet at ten.",
            "Hi all,\n\nI've put the new rota on the door.",
            "Dear {{ last_name }} family,\n\nYour photographs are ready.",
            "Hello,\n\nThe pool opens on Monday.",
            "Hi Ally,\n\nThe pool opens on Monday.",
            "Everyone gets a seat.",
            "Greetings from Lisbon, where your parcel is waiting for its flight.",
        ),
    ),
    Rule(
        id="fake-personal",
        family="impersonal-greeting",
        dimension="humanity",
        severity=WARNING,
        message="“{text}” pretends to know the reader; say what you really know, or nothing.",
        why="People can tell a mail merge from a friend. Being called special by a machine feels like being sold to.",
        source="tonecheck rubric, humanity; Goffman, “The Presentation of Self in Everyday Life” (1959).",
        alternatives=(
            "You bought these boots in 2019, and the soles should be about done.",
            "Ana picked three books she thinks you'd like: …",
        ),
        phrases=f"""
            ^ (dear|hi|hello|hey|hiya|morning|good morning|oh hi|oh hey) (there|you|) , (superstar|super star| gorgeous|beautiful|handsome|lovely|rockstar|rock star|champ|legend|bestie|babe|hun|cutie|sunshine| friend|pal|buddy|mate|hero|genius|trendsetter|fashionista|foodie|smarty pants|smart cookie|you| stranger|darling|sweetheart|boss|queen|king|bff) ($|you|,|it|we|our|here|guess|ready|there|your|this| have|check) !! martin luther | (hi|hey|hiya|hello) , you (are|were|did|have|can|left|asked|wrote|said|there|will|need|know)
            as (a|an|one of our|our|the) (most|very|) (valued|loyal|esteemed|special|preferred|trusted|important| longstanding|long standing|respected|vip|best) (and _|_|) {_PEOPLE}
            (you are|being) (a|one of our|an) (most|very|) (valued|loyal|esteemed|special|preferred|important| favorite|vip) (and _|_|) {_PEOPLE}
            {_PEOPLE} (like|such as) (you|yourself) !! (help|other|advice|written)
            (someone|somebody|people|savvy _|smart _|folks) (special|) (just|exactly|) like you !! near | live | nearby | with
            (hand picked|handpicked|hand selected|handselected|hand chosen|specially selected|specially chosen| carefully selected|carefully curated|specially curated|curated|cherry picked|exclusively curated) (just|exclusively|especially|specially|only|) for (you|our|valued)
            (hand picked|handpicked|specially selected|hand selected|exclusive|special) (offer~|deal~|gift|treat| invitation|discount|surprise|recommendation~|picks|selection|reward~|something|access) (just|only| exclusively|especially|specially) for you
            (offer~|deal~|discount~|gift~|treat~|saving~|reward~|surprise~|recommendation~|picks|picked|something special|personalized|designed|created|tailored|selected|chosen|reserved|customized|exclusively) (just| exclusively|especially|specially|only) for you !! measure~ | baker | tailor
            _ (just|exclusively|especially|specially|only) for you $ !! made | baked | generated | random | by
            you (have been|are|were|have just been) (specially|personally|hand|exclusively|carefully|individually|) (selected|chosen|picked|hand picked|handpicked|pre selected|preselected|shortlisted) (for|to|as|from) (an exclusive|our|this|receive|join|take|exclusive|one|among|the|enjoy|be) !! jury | interview | wait list | waiting list | waitlist | waitinglist | draw
            (because|since) you are (so|very|) (special|important|valued|one of our)
            we (know|bet|think|hope) you (will|are going to) (absolutely|) (love|adore) (this|these|it|our|what|them)
            not just (a|another) (customer|number|user|member|guest|client|account)
            (you are|as|like|being) (part of|a part of|) (our|the _) (_|) family !! (first|second|third|last|next|only|other) family
        """,
        bad=(
            "As a valued customer, you get 5% off.",
            "We made this for customers like you.",
            "Hand-picked just for you.",
            "You have been specially selected for an exclusive offer.",
            "An exclusive deal only for you!",
            "Because you're special, here's a treat.",
            "We know you'll love this.",
        ),
        good=(
            "Hiya, you're through to Mo.",
            "You're the second family we've rung.",
            "Ana baked this cake just for you, without nuts.",
            "You have been selected for jury service on 3 May.",
            "You bought these boots in 2019, so the soles may be thin.",
            "As a customer of the branch in Leeds, you can pick it up there.",
            "Someone like your GP can sign the form.",
            "You have been selected from our waiting list to buy a ticket.",
            "It's a random password generated just for you.",
        ),
    ),
)
