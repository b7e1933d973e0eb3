"""Legalese: contract language in a letter to a person."""

from tonecheck.rule import HINT, Rule

RULES = (
    Rule(
        id="legalese-here-there",
        family="legalese",
        dimension="corporate",
        message="“{text}” belongs in a deed; the reader hears a solicitor, not you.",
        why="Words nobody says aloud tell the reader that a legal document is being read to them, and they "
        "brace for harm.",
        source="Federal Plain Language Guidelines (2011), “Avoid legal, foreign, and technical jargon”.",
        alternatives=("in this letter", "with this", "of it", "from then on"),
        phrases="""
            herein
            hereby !! hereby (certify|certifies|certified)
            hereto
            hereof
            hereunder
            hereinafter
            hereinabove
            hereinbelow
            heretofore
            hereafter
            herewith
            hitherto
            therein
            thereof
            thereto
            thereunder
            thereon
            therefrom
            therewith
            thereupon
            theretofore
            thereinafter
            wherein
            whereof
            whereupon
            whereunder
            wheresoever
            whosoever
            whomsoever
            howsoever
            inasmuch as
            insofar as
            in so far as
            (proof|copies|copy|part|portion|lack|any part|use) thereof
            and thereafter => and after that
        """,
        bad=(
            "You are hereby notified that your account is closed.",
            "The details contained herein are confidential.",
            "Please sign the form and return any copies thereof.",
            "We attach hereto the terms of your plan.",
            "Payment is due on the 1st and thereafter every month.",
            "The fees hereunder will be collected by direct debit.",
        ),
        good=(
            "We hereby certify that Ana Roe was born here on 4 May.",
            "Your account closed today.",
            "There, of course, you can also have lunch.",
            "We'll pay you on the 1st, and then every month.",
            "Come here by bus, or there by train.",
            "Where in the house is the meter?",
        ),
    ),
    Rule(
        id="legalese-pursuant",
        family="legalese",
        dimension="corporate",
        message="“{text}” sounds like a ruling; say “under”, “because” or “as you asked”.",
        why="The phrase puts a law between the writer and the reader, even where a plain reason would do.",
        source="Federal Plain Language Guidelines (2011), “Use simple words and phrases”: pursuant to, "
        "notwithstanding, in accordance with.",
        alternatives=("under", "following", "as you asked", "even though", "despite"),
        phrases="""
            pursuant to
            in pursuance of
            in (accordance|compliance|conformity|conformance) with (our|your|the|this|these|applicable|all|any|company|section|clause|paragraph|article|standard|current|relevant|such|a|policy|regulation~|law~) !! our ..3 (policy|policies)
            (not|in strict|strictly in) (compliance|accordance) with
            notwithstanding
            (by virtue of|in consequence of|in furtherance of|in consideration of your) (the|your|our|this|a|any|continued|being|having|such)
            without prejudice
            (save|except) (as|that|where|insofar) (otherwise|expressly|provided|set out|specified|stated)
            (save|except) (to the extent|in so far)
            unless otherwise (stated|specified|agreed|provided|notified|indicated|required by law|expressly)
            subject to (the (provisions|foregoing|following conditions)|applicable|clause|section|paragraph|such|any applicable)
            (subject always to|subject as aforesaid|subject to contract)
            under the (terms and conditions|provisions|stipulations) of
            (as|than) (stipulated|prescribed|provided for|provided in|set forth|set out|laid down|specified) (in|by|under|herein|within|above|below) (our|your|the|section|clause|paragraph|article|this|these|terms|schedule) !! recipe | guide | manual | instruction~ | documentation | docs | example~ | template~ | prescribed by (the|your|a) (_|) (provider|doctor|gp|nurse|physician|clinician|prescriber|pharmacist|vet|dentist|midwife|consultant)
            to the extent (that such|permissible|required) (by|under|that)
            (with|having) (due|) regard to the (provisions|terms|aforementioned|foregoing)
            for the avoidance of doubt
            (it is|be it) (understood|agreed|noted) and (agreed|understood|accepted) that
            (whether|either) (express|expressed) or implied
            (insofar|so far) as (is|may be) (practicable|permitted|permissible|applicable)
        """,
        bad=(
            "Pursuant to your request, we have closed your account.",
            "Refunds are made in accordance with section 4.",
            "Notwithstanding the above, a fee of £20 applies.",
            "Your tickets are subject to the following conditions.",
            "For the avoidance of doubt, meals are not included.",
            "Unless otherwise stated, all prices exclude delivery.",
            "This payment is made without prejudice.",
            "As stipulated in your contract, the line rental goes up in April.",
        ),
        good=(
            "As you asked, we've closed your account.",
            "Trains are subject to delay because of snow.",
            "Cook the rice as described on the packet.",
            "You can return it within 30 days, even if you've opened it.",
            "Meals cost extra; soup is free.",
            "Under the law, you have 14 days to change your mind.",
            "Use the tags as specified in the documentation.",
        ),
    ),
    Rule(
        id="legalese-aforementioned",
        family="legalese",
        dimension="corporate",
        message="“{text}” points backwards like a contract; name the thing again, or say “it”.",
        why="The reader has to look back for what is meant, and feels addressed by a document.",
        source="Federal Plain Language Guidelines (2011), “Use simple words and phrases”; Plain English Campaign, "
        "“The A to Z of alternative words”: aforesaid, said.",
        alternatives=("this", "it", "your policy", "the invoice of 3 May"),
        phrases="""
            aforementioned
            aforesaid
            aforenamed
            aforestated
            (above|afore|under|below) mentioned !! heights above
            (abovementioned|undermentioned|belowmentioned)
            (above|below) (named|referenced|captioned|stated|cited|noted|referred) (account|policy|property|customer|invoice|matter|claim|case|order|number|debt|address|reference|amount|individual|applicant|tenant|booking|reservation|transaction|loan|agreement|person|company|sum|subject|date|ticket|item~|product~)
            the said (account|agreement|document~|amount~|payment~|property|policy|sum|transaction~|order~|invoice~|item~|product~|service~|date~|person~|customer~|parcel|consignment|letter|contract|request|claim|debt|charge~|fee~|goods|premises|refund|vehicle|booking|reservation|period|event|form~|matter|complaint|terms|notice)
            (of|for|on|to|in|by|with|under|from|any|such|regarding|return|pay|complete|if) said (account|agreement|document~|amount~|payment~|property|policy|sum|transaction~|order~|invoice~|item~|product~|service~|date~|customer~|parcel|consignment|contract|request|claim|debt|charge~|fee~|goods|premises|refund|vehicle|booking|reservation|form~|complaint|terms|notice)
            ^ said (account|agreement|document~|amount~|payment~|property|policy|sum|order~|invoice~|item~|goods|fee~|form~|notice)
            the (foregoing|latter mentioned|former mentioned|instant case)
            (confirm|acknowledge|return|settle|pay|receive|received|forward|process|sign|rectify|resolve|cancel|regarding|please find|provide|expedite|about|note) the same (by|to|at|within|as soon|and|in|for|$) !! (you|they|members|everyone|everybody) (pay|get|receive) the same | same (time|day|way|size|colour|price|place|thing|person|amount|as) | the same (for|to|in) both
            (confirm|acknowledge|settle|rectify|regarding|forward|process|receipt of) same (by|to|at|within|asap|and|$)
            (any|all|no|of|for|such) such (payment~|document~|request~|amendment~|charges|fees|information|amounts|liability|claim~|refund~|transaction~|cancellation~|notice|items|goods|services)
            (the|any|all) (documents|amounts|items|terms|particulars|sums|fees) (so|herein|therein) (listed|paid|requested|supplied|specified)
            (the|your) (vendor|lessee|lessor|mortgagor|payor|payee|assignee|bailee|consignee|drawee|transferee|indemnitee) (shall|must|may|is|agrees|will)
        """,
        bad=(
            "The aforementioned payment has not been received.",
            "We refer to the above-mentioned policy.",
            "Please return the said document within 14 days.",
            "Any refund of said amount will be credited to your account.",
            "Please settle the invoice and confirm the same by email.",
            "We write about the above-referenced account.",
            "The foregoing is not an offer.",
        ),
        good=(
            "Book here or by phone, you pay the same.",
            "She said documents can be brought to any branch.",
            "As I said, your parcel is safe.",
            "You can return both items at the same time.",
            "Your policy starts on 3 May.",
            "Tom said the invoice was paid.",
            "The dress comes in the same colour as the shoes.",
        ),
    ),
    Rule(
        id="legalese-shall",
        family="legalese",
        dimension="corporate",
        message="“{text}” reads like a clause; say “will”, “must” or “can”.",
        why="Nobody is told “you shall” by a friend. It sounds like an order, and it leaves open whether it is one.",
        source="Federal Plain Language Guidelines (2011), “Use ‘must’ to indicate requirements”: shall is "
        "ambiguous and obsolete.",
        alternatives=("will", "must", "can", "from 1 May, your card works abroad"),
        phrases="""
            (you|it|he|she|they|there|this|which|who|that|these|such|all|same|customer|customers|users|subscribers|members|guests|passengers|policyholder|buyer|tenant|payment|payments|delivery|refund|refunds|company|bank|cardholder|party|parties|fees|charges|liability|agreement|account|services|service|period|notice|claim|claims|amount|goods|tickets|bookings|cancellation|deposit|interest|orders|requests|applications) shall (not|) _ !! we shall overcome | go to the ball
            shall (be|not be|have|not have|apply|remain|become|constitute|take effect|commence|mean|include|accrue|forfeit|bear|entitle|result|prevail|survive|cease|provide|ensure|submit|comply) !! (i|we) ..1 shall | shall (i|we)
            (nothing|no) ... shall
        """,
        bad=(
            "The customer shall return the router within 14 days.",
            "You shall receive a confirmation by email.",
            "Payment shall be made in full before delivery.",
            "Your subscription shall remain active until the end of the month.",
            "Refunds shall not be given on sale items.",
            "All claims shall be submitted in writing.",
        ),
        good=(
            "Shall I call you tomorrow?",
            "Shall we send the missing mug to your home or your office?",
            "We shall be at the stall until six, so do come by.",
            "I shall ring you when the shoes are ready.",
            "You will get an email from me in a minute.",
            "Let me know when I shall come by to measure the door.",
        ),
    ),
    Rule(
        id="legalese-deemed",
        family="legalese",
        dimension="corporate",
        message="“{text}” decides over the reader's head; say what happens and why.",
        why="“Deemed” means that the writer will treat something as true whether or not it is. Readers feel that.",
        source="Plain English Campaign, “The A to Z of alternative words”: deem, deem to be; tonecheck rubric, "
        "corporate.",
        alternatives=("we'll treat it as", "counts as", "if you keep using it, the new terms apply"),
        phrases="""
            (deemed|deem|deems|deeming) (to|as|it|that|necessary|appropriate|unsuitable|suitable|ineligible|eligible|invalid|unacceptable|acceptable|fit|unfit|void|accepted|delivered|satisfactory|unsatisfactory|your|you|this|non|a|by|not|proper|inappropriate|essential|incomplete|complete|unnecessary|cancelled|approved|unlawful|final|received|safe|sufficient|insufficient|ready|in)
            (be|is|are|was|were|been) deemed
            (be|is|are|was) (construed|adjudged|regarded|interpreted) (as|to be|to) (a|an|acceptance|agreement|having|your|consent|final|waiver)
            (constitute|constitutes) (your|acceptance|an acceptance|agreement|consent|a breach|a waiver|a binding|an agreement|a contract|an offer|full|authorization|grounds|a violation|proof|part of)
            (signifies|constitutes|indicates|implies) your (acceptance|consent|agreement|acknowledgment)
            (be|is|are|become|becomes|render|renders|rendered) (legally binding|voidable|unenforceable)
            (duly|properly) (authorized|executed|completed|signed|noted|notified|certified|received|processed|acknowledged|submitted)
            (be|is|are) (bound|governed) by (our|the|these|this|all|said) !! governed by the law~
            as (we|the company|management|the bank|it) (may|in its discretion) deem
            (at|in) (our|its|the company 's|their) (sole|absolute|own|full|exclusive) discretion
            at the discretion of (the|our|management)
            at (management|the management|management 's|the manager 's|the company 's|the seller 's|the landlord 's|our) discretion
            (sole|absolute) discretion !! your (sole|absolute|own) discretion
        """,
        bad=(
            "Your silence will be deemed acceptance of the new terms.",
            "Continued use of the app constitutes your agreement.",
            "Claims deemed ineligible will be returned.",
            "Your form has been duly completed and noted.",
            "Late returns may be refused at our sole discretion.",
            "This letter is not to be construed as a waiver.",
            "Refunds are at our discretion.",
            "Prices may change at the seller's absolute discretion.",
        ),
        good=(
            "This lease is governed by the law of Ohio.",
            "If you keep using the app after 1 May, the new prices apply.",
            "Two halves constitute a whole pie, and you may mix them.",
            "The bridge is safe again, the engineers say.",
            "You decide what happens with your data.",
            "Each book is bound by hand in our workshop.",
            "Tip at your own discretion.",
        ),
    ),
    Rule(
        id="legalese-liability",
        family="legalese",
        dimension="warmth",
        message="“{text}” is the company protecting itself; say what you will do for the reader.",
        why="A refusal of responsibility in ordinary copy tells the reader that, if things go wrong, they will "
        "be alone.",
        source="tonecheck rubric, warmth and corporate; Competition and Markets Authority, “Unfair contract terms "
        "guidance” (CMA37).",
        alternatives=(
            "if it arrives broken, we replace it",
            "please keep valuables with you",
            "we can change the price, and tell you a month before",
        ),
        phrases="""
            (accept|accepts|assume|assumes|take|takes|bear|bears|have|has|disclaim|disclaims|accepting|undertake) (no|not|any|all) (legal|) (liability|responsibility|obligation) (for|in respect|whatsoever|to|arising|or|if|in|as|$)
            (not|cannot|neither) (accept|assume|take|bear) (any|) (responsibility|liability) (for|in respect|whatsoever|arising|or|if|$) !! (we|i) (did|have) not
            (not|never) be (held|) (liable|responsible|answerable|accountable) (for|in respect|if|to you|should|where|in the event|in any) !! you will not be | you are not | you cannot be
            (is|are) not (liable|legally responsible) (for|in respect|if|to) !! you are not
            (we|company|bank|hotel|management|store|airline) (is|are) not (responsible|accountable) for (any|lost|loss|damage~|delay~|late|items|stolen|misdirected|the loss|valuables|personal|third party|errors)
            without (any|) (liability|further liability|recourse|warranty|further obligation)
            (indemnify|indemnifies|indemnified|indemnification|hold harmless|held harmless|holds harmless)
            (to the (fullest|maximum) extent (permitted|permissible|allowed))
            (all liability|our liability|liability) (is|for|shall be|will be) (excluded|limited to|hereby|any loss|any damage)
            at (your|the customer 's|the passenger 's|the owner 's|the user 's|owner 's|their) own risk !! slip~ | swim~ | climb~
            (solely|entirely|exclusively) (at|) (your|the customer 's) (own|) (risk|responsibility)
            (as is|as available) (basis|and|without)
            errors and omissions (excepted|excluded)
            (makes|make|gives|give) no (warranty|representation|representations|warranties|guarantee) (that|as to|about|of|or|for|regarding)
            (you|customer|buyer|applicant|tenant|user|seller|parties|party) (represent~|warrant~|covenant~) (that|and|to|the)
            (represent~|warrant~) and (warrant~|represent~|undertake~|covenant~)
            to the best of (your|my|our|his|her|their) knowledge and belief
            (assign~|transfer~|sublet|sublicense) ..4 (to|with) (any|a|another) third part~
            (prior|express) written (consent|approval|permission|authorization) (of|from|is|must)
            (act~ of god|beyond our reasonable control|consequential (loss~|damage~))
            (the|both|all) parties (agree~|hereto|acknowledge~|shall|undertake)
            (change|changes|changed|variation|vary|varied|revision|revised|amendment|amended|withdrawn|withdrawal|alteration|altered|modification|modified|discontinued|cancelled|cancellation) ..4 without (prior|further|advance|) notice !! (not|never) (be|) (change~|cancel~|withdraw~|alter~|vary|amend~) | you (can|may) | by you
            (confer|confers|confirm|give|gives|create|creates) no (entitlement|right|rights|claim) (to|of|against)
            (does|do|shall|will|should) not (in any way|) constitute (a|an|any|the|legal|medical|financial|acceptance|advice)
            (hereby|expressly|) reserves (all|the|its|their) (rights|right) (to|in)
            no (legal|) (liability|responsibility) (whatsoever|) (is|can be|will be|shall be|would be) (accepted|assumed|taken|borne|admitted)
            (liability|responsibility) (can|will|shall) not be (accepted|assumed|taken) (for|if|where|in|by|$)
        """,
        bad=(
            "The club reserves the right to refuse a guest.",
            "We accept no liability for late deliveries.",
            "The hotel cannot be held responsible for lost luggage.",
            "The museum disclaims any responsibility for lost items.",
            "You agree to indemnify us against any claims.",
            "Items are left at the owner's own risk.",
            "To the fullest extent permitted by law, we exclude all warranties.",
            "Management will not be liable for any loss or damage.",
            "You warrant that the details are true to the best of your knowledge and belief.",
            "Times are subject to change without notice.",
            "Delivery windows confer no entitlement to compensation.",
            "This quote does not constitute an offer.",
            "No responsibility can be taken for coats left on the pegs.",
            "Liability will not be accepted for late trains.",
            "No liability whatsoever is assumed.",
        ),
        good=(
            "If your parcel is late, we refund the postage.",
            "You will not be held liable for payments you did not make.",
            "We've reserved a table for four at eight.",
            "It was our fault, and we take full responsibility for the damage.",
            "All rights reserved.",
            "You're not responsible for the fee; I've removed it.",
            "Your boiler is under warranty until 2027, so the repair is free.",
            "Your rent will not be changed without notice of three months.",
            "The plan can be cancelled by you at any time without notice.",
            "If your coat goes missing, we help you look and pay for it.",
            "Responsibility for the fault is ours.",
        ),
    ),
    Rule(
        id="legalese-doublets",
        family="legalese",
        dimension="corporate",
        severity=HINT,
        message="“{text}” says one thing twice, as deeds do; one word is enough.",
        why="The doubled words add no meaning, only the sound of a contract.",
        source="Bryan Garner, Legal Writing in Plain English: doublets and triplets; Federal Plain Language "
        "Guidelines (2011), “Omit unnecessary words”.",
        alternatives=("all", "void", "stop", "when"),
        phrases="""
            any and all => all !! (not|never|no|nor|neither|nobody|none|nothing|without|hardly) ..6 any and all
            (not|never|no|nor|neither|nobody|none|nothing|without|hardly) ..6 any and all
            null and void => void
            cease and desist
            (full force|force) and effect
            terms and provisions
            (give|gives), devise and bequeath
            (by|with) and (between|through|among) (you|us|the)
            (unless and until|until and unless) => until
            (if and when|when and if) => if
            (if and only if) !! maths | theorem | proof
            (final and conclusive|true and correct|fit and proper|sole and exclusive|full and complete|complete and final)
            (made and entered into|enter into and execute|due and payable|due and owing|over and above what is)
            (in whole or in part|jointly and severally|time is of the essence)
            (loss or damage|loss, damage) (of any kind|howsoever|whatsoever|however caused|, cost)
            (costs|charges|losses), (damages|liabilities|expenses|claims) (and|or) (expenses|costs|claims|losses|liabilities)
            (rules and regulations|aid and abet|heirs and assigns|representatives and assigns|successors and assigns)
            of (any|whatever) (kind or nature|nature or kind|nature whatsoever)
            howsoever caused
            (from time to time) (amended|determined|specified|notified|in force)
        """,
        bad=(
            "Any and all fees will be refunded.",
            "Unused vouchers become null and void after a year.",
            "Your cover remains in full force and effect.",
            "Unless and until you reply, your seat is held.",
            "The balance is now due and payable.",
            "Guests must follow the rules and regulations of the pool.",
        ),
        good=(
            "All fees will be refunded.",
            "Your cover stays as it is.",
            "I'll write when I have news.",
            "Soup and bread are included.",
            "You can stop and start your plan whenever you like.",
        ),
    ),
)
