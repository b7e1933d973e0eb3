"""Buzzwords: words that shine and say nothing."""

from tonecheck.rule import HINT, Rule

RULES = (
    Rule(
        id="buzzword-superlative",
        family="buzzwords",
        dimension="corporate",
        message="“{text}” is praise from the seller's own mouth; tell the reader what it does for them.",
        why="Every company says it, so the reader skips it, and trusts the next sentence a little less.",
        source="Mailchimp Content Style Guide, “Voice and Tone” (plainspoken); "
        "NN/g, “How Users Read on the Web” (1997): promotional writing slows readers.",
        alternatives=("answers in under two minutes", "lasts ten years", "used by 4,000 schools"),
        quiet_near="blade knife knives scissor chisel skate mower axe athlete swimmer museum championship regatta "
        "olympic velodrome",
        phrases="""
            best in class
            best of breed !! dog~ | crufts | puppy | show ring
            world class !! world class (_|) (cyclist~|player~|athlete~|runner~|swimmer~|skier~|rower~|pianist~|violinist~|cellist~|musician~|singer~|golfer~|boxer~|climber~|gymnast~|sprinter~|goalkeeper~)
            (industry|market|sector|class|world|category) leading !! causes of | cause of
            (leader~|leading provider|leading supplier|premier provider) (in|of) (the|our|its) (industry|field|market|sector|space|category)
            (cutting|leading) edge !! wing | leaf | fabric | tape | blade | needle | leading edge of the | edge is at | edge # | (mm|cm|inch~|steel)
            bleeding edge !! wound~ | gauze | bandage~ | dressing | plaster | edge of (the|a|your) (cut|wound|graze|gash|bite|sore|tear) | edge (_|) (flag~|build~|branch~|release~|channel~|version~|repository)
            state of the art !! gallery | museum
            next (generation|gen) (experience|platform|technology|service~|app|cloud|ai|banking|security|performance|customer|infrastructure|tool~|system~)
            (our|a|the|your) next (generation|gen) (_|) (platform|experience|app|service|solution|technology|system)
            game (changing|changer~) !! dice | roll~ | house rule~ | board game~ | meeple~ | rulebook | deck
            (ground|trail|path) breaking !! ceremony | spade | ground breaking ceremony
            (groundbreaking|trailblazing|pathbreaking|revolutionary|transformative|disruptive) (new|ai|and|technology|product~|platform|service~|app|feature~|experience|innovation~|approach|way)
            (is|be|are|truly|so|our|this) (groundbreaking|revolutionary|transformative) $ !! war | government
            (gold|platinum) standard (service|support|in customer|customer|care|experience|of (service|care|support)) !! gold standard test
            (highest|top) (caliber|quality) (service|experience~|support|standards)
            (top|first) (notch|tier|class|rate) (service|support|experience~|customer|quality|technology|products|care) !! post | postage | stamp | mail | letter~ | seat~ | ticket~ | carriage
            (next|new|whole new|higher|another) level (experience~|service~|performance|technology|protection|banking|comfort)
            to (the|a) (next|whole new|new|higher|another) level !! parking | car park | staircase | lift | elevator | game | badge | exam | course
            future (proof|proofed|proofing|ready) (your|our|the|business|technology|platform|home|and|for)
            (to|fully|be|is|are) future (proof|ready)
            (premier|preeminent|foremost) (provider|destination|partner|platform|choice|experience|service) (for|of|in|to)
            (five|5) star (service|experience|customer|treatment|support) !! hotel | review | rating | rate
            (stay~|keep~|get~|be|remain~|one step|two steps|a step) ahead of the (curve|game|competition|pack) !! race
            (transformative|revolutionary|disruptive|groundbreaking) (experience~|impact|journey~|power|change|results|growth|partnership~|solution~|technologies|potential)
            (democratize~|democratizing|disrupt~|disrupting) (the|access|how|banking|insurance|finance|healthcare|travel|industry|dentistry|_) (industry|market|sector|space|category|world|to|we|you|$) !! train~ | service | supply | power cut | road~
            (join|be part of|lead~|leading|spark~|power~|part of) (the|a|our) (_|) (revolution|movement) (in|that|today|$|we) !! dance | war | 17 | french | russian | political
            (hyper growth|laser focused|purpose built for growth|category defining|market defining)
        """,
        bad=(
            "Enjoy our best-in-class customer support.",
            "We bring you world-class banking.",
            "Our industry-leading platform keeps your money safe.",
            "Discover cutting-edge technology for your home.",
            "The new app is a game changer.",
            "Take your kitchen to the next level.",
            "We are a leader in our industry.",
            "State-of-the-art facilities await you.",
            "We help you stay ahead of the curve.",
        ),
        good=(
            "Cut along the leading edge of the sail.",
            "Synergy Dental Ltd cleans what we use.",
            "Someone picks up the phone in under two minutes.",
            "Keep your fingers away from the cutting edge of the blade.",
            "The pool has trained three world-class swimmers, and your lane is booked for six.",
            "Take the lift to the next level and turn left.",
            "Your first class stamps are in the envelope.",
            "Smoking is one of the leading causes of house fires.",
            "A spaniel won best of breed, and the dog show ends at four.",
            "The French Revolution room is on the second floor.",
            "House rule 5 is a game changer, so vote on it before you deal.",
            "Hold the gauze on the bleeding edge.",
            "Two world-class swimmers will coach the children.",
            "Cutting edge: 9 cm of steel",
            "Bleeding-edge builds are off by default.",
        ),
    ),
    Rule(
        id="buzzword-seamless",
        family="buzzwords",
        dimension="corporate",
        message="“{text}” promises that nothing goes wrong; say what the reader gets instead.",
        why="It names no fact, and when there is a seam after all, the reader remembers the word.",
        source="tonecheck rubric, corporate (its example of nothing but corporate-speak).",
        alternatives=("your settings come with you", "one login for both", "without filling it in again"),
        quiet_near="legging tight bra underwear gutter knit sock fabric paving resin floor wallpaper briefs thong seam "
        "stocking stitch sewing jumper sweater sleeve armpit vest pullover cardigan",
        phrases="""
            seamless
            seamlessly
            frictionless !! bearing~ | surface | physics | puck | magnet~
            friction free
            (turnkey|turn key) (service~|system|platform|experience|approach|package|project)
            end to end (service~|experience|platform|support|journey|process|management|visibility|customer|delivery|control|digital|approach|workflow|ownership)
            (one stop|one stop shop|a one stop) (shop|solution|destination)
            plug and play (solution|experience|platform|integration|service)
            (effortless|effortlessly|painless|painlessly) (experience|manage|integrate|transition|connect|switch|onboarding|control|banking|shopping|streamline|process|integration)
            (smooth|hassle free|stress free|friction less|friction free) and (seamless|hassle free|effortless|enjoyable|stress free|memorable|frictionless) (experience|process|journey|transition)
            (hassle free|worry free|stress free) (experience|process|journey|service)
            (unified|integrated|omnichannel|omni channel|multichannel|360 degree) (customer|digital|brand|service|experience~|platform|approach|ecosystem|strategy|view|journey)
            omnichannel
            omni channel
        """,
        bad=(
            "We want your move to the new app to be a seamless experience.",
            "Your data is seamlessly transferred.",
            "Enjoy frictionless payments everywhere.",
            "We offer end-to-end support for homeowners.",
            "Your one-stop shop for all things garden.",
            "Our omnichannel support is there for you.",
            "Experience hassle-free and seamless transition of your service.",
        ),
        good=(
            "Your photos and settings come with you to the new app.",
            "These seamless leggings come in sizes 8 to 20.",
            "Your messages are end-to-end encrypted, so only you can read them.",
            "The seamless gutters are fitted in one piece.",
            "The puck glides on an almost frictionless surface.",
            "One login now works for both shops.",
        ),
    ),
    Rule(
        id="buzzword-synergy",
        family="buzzwords",
        dimension="corporate",
        message="“{text}” sounds big and says nothing the reader can picture.",
        why="Abstract nouns leave no image, and customers feel less listened to the more abstract the words are.",
        source="Packard & Berger 2021, “How Concrete Language Shapes Customer Satisfaction”, Journal of Consumer "
        "Research.",
        alternatives=(
            "both teams now share your notes",
            "your bank, tax and pension on one page",
            "the two apps work together",
        ),
        quiet_near="drug dose tablet prescription massage therapy acupuncture yoga pond forest wetland coral marine river reef meadow herbal "
        "therapist wildlife soil medicine potion spell perk mana",
        phrases="""
            (synergy|synergies|synergistic|synergistically|synergize~) !! muscle~ | antibiotic~ | doctor~ | medicine~ | hormone~ | enzyme~ | vitamin~ | pharmacist~ | bacteria | toxin~ | tendon~
            (holistic|holistically) !! health | healing | wellness | care plan
            (paradigm|new paradigm|paradigms) !! paradigm shift in science | verb~ | noun~ | latin | greek | grammar | tense~ | declension~ | conjugation~ | linguistic~ | programming | object oriented | functional | kuhn
            ecosystem~ (of|that|partner~|for|is|and|$) !! plant~ | species | carbon | climate | nature | farm~
            (our|the|digital|partner|your|product|entire|whole|connected|broader|rich|growing|payment|unified) ecosystem !! plant~ | species | carbon | climate | nature | farm~
            (our|the|a|unique|customer|core|strong|compelling|your) value proposition~
            value (add|added|adding|adds) (service~|feature~|offering~|benefit~|experience|partner|services|product~) !! vat | value added tax
            (a|real|true|the) value (add|adds) (for|to|is)
            (a|truly|real|this is a|is a) win win (for|situation|solution|$)
            thought (leader~|leadership)
            digital (transformation|first|native|enablement|acceleration|evolution)
            mission critical
            (scalable|robust|agile|dynamic|versatile|comprehensive|innovative|intelligent|smart|powerful|flexible) and (scalable|robust|agile|dynamic|flexible|innovative|seamless|intelligent|powerful|customizable|comprehensive) (platform|suite|system|service~|tool~|approach|offering~|framework|experience|product~|technology|team)
            (robust|scalable|agile|seamless|innovative|dynamic) , (scalable|agile|robust|flexible|innovative|intuitive|secure|reliable|efficient) , and (scalable|agile|robust|flexible|innovative|secure|reliable|intuitive|efficient|dynamic)
            robust (platform|suite|set of|feature~|tool~|system~|process~|processes|framework|offering~|security|measures|infrastructure|procedures|controls|approach|strategy|policies|analytics|api)
            (highly|truly|fully|infinitely) (scalable|agile|innovative)
            (innovative|disruptive|pioneering|forward thinking|visionary) (technology|technologies|approach|platform|product~|service~|company|team|way~|feature~|partner~|offering~|thinking|new|ideas|design|brand|provider)
            (committed to|spirit of|culture of|passion for|power of|through|driving|drive|driven by|constant|continuous|relentless) innovation
            (bespoke|tailored|customized|curated|personalized) (experience~|offering~|journey~|portfolio|suite|content|approach|engagement) !! suit | suits | kitchen | jacket | museum | exhibition
            (ai|data|insight|technology|cloud|blockchain) (powered|driven|enabled|infused|native) (platform|experience~|insight~|approach|tool~|service~|decision~|technology|assistant|banking|recommendation~|support|engine|analytics)
            (next best|best) action engine
            (hyper|ultra) (personalized|personalization|connected|scalable|local)
            (dynamic|fast paced|ever changing|ever evolving) (landscape|marketplace|world of) (we|of|and|demands|requires|is|where|$) !! garden~ | paint~ | photo~ | walk~ | artist | hill~
            rapidly (changing|evolving) (landscape|marketplace|world of) (we|of|and|demands|requires|is|where|$) !! garden~ | paint~ | photo~ | walk~ | artist | hill~
            (modern|today 's|competitive|current|digital|regulatory|threat|business) (landscape|marketplace|world of) (we|of|and|demands|requires|is|where|$) !! garden~ | paint~ | photo~ | walk~ | artist | hill~
            (in today 's|in this) (fast paced|ever changing|digital|competitive|modern|connected|dynamic) (world|age|era|landscape|market|environment|economy)
            (core|strategic|key) (pillars|imperatives|enablers|differentiators|differentiator|priorities|focus areas) (of|are|for|is|that|and|$)
            (operational|service|customer|organizational|delivery|digital) excellence
            turnkey !! prison | jail
            (robust|scalable|agile|seamless|innovative|dynamic|secure|intuitive|powerful|flexible) , (scalable|agile|robust|flexible|innovative|intuitive|secure|reliable|efficient|powerful|seamless) , and (future proof|future ready|seamless|powerful|scalable|agile|flexible|customizable|intuitive|effortless)
            (thoughtfully|meticulously|intentionally) (crafted|curated|engineered|designed|created) (_|$)
            (put|puts|putting|place|places|placing|keep|keeping|with) (innovation|customers|people|quality|technology|sustainability|service|design|your needs|our customers|excellence|creativity|the customer|you) at the (heart|core|center|forefront) of
            (is|are|lies|lie|sits|sit) at the (very|) (heart|core|center|forefront) of (everything we|all we|what we|our (business|service|company|brand|mission|values|approach)|who we are)
            (innovation|excellence|quality|service|customer~|sustainability) (at|is) (its|our) (core|heart)
            (immersive|elevated|curated|frictionless|hyper relevant|omnichannel|phygital) (experience~|shopping|collection of experiences|journey~|lifestyle)
            (ai|mobile|cloud|digital|data|api) first (company|approach|strategy|bank|platform|business|brand|organization|experience)
            strategic (_|) (partner~|partnership~|vision|direction|alignment|objective~|priority|priorities|initiative~|growth|fit|framework|imperative~|roadmap|pillar~|transformation|collaboration~|ambition~|goal~|planning|asset~|value|review) !! game~ | chess | bomber
            (organizational|business|cultural|operational|workplace|enterprise|whole school|system wide) transformation
            sustainable (_|) (growth|value|success|transformation|future|outcome~) !! fish~ | farm~ | forest~ | timber | wood
            (commitment|committed|dedicated|dedication|pursuit|standards|culture|tradition) (to|of|for) (_|_ and|) excellence
            excellence in (everything|all|our|service|customer|delivery|care|teaching|education|innovation|learning|performance|safety)
            (culture of|commitment to|committed to|through|ethos of|drive|cycle of|process of) (continuous|continual) improvement
            (deliver~|delivering|drive|driving|drives|optimal|optimize~|optimizing|measurable|impactful|transformative) (_|_ and|better|improved|) outcomes !! exam~ | trial | patient~ with
            (stakeholder|community|customer|employee|resident|consumer|workforce|learner|citizen) engagement !! wedding
            (co create~|co creating|co creation|cocreate~|cocreating|cocreation)
            in (our|the company 's|its|their) dna !! sample~ | mutation~ | gene~ | cell~
            at the intersection of (_|_ _) (and|,) !! street~ | road~ | avenue | traffic | lane~ | route | highway | river~ | line~ | circle~
            (securely|efficiently|impact|grow|deploy|deliver|operate|build|personalization|automation|work|collaborate|compliance) at scale
            (carefully|expertly|thoughtfully|a|our) curated (_|) (experience~|portfolio|journey~|edit|moment~|offering~|collection of experiences) !! museum | exhibition | gallery
            (actionable|data driven|ai powered|ai driven|best in class|forward looking) insights
            align~ (with|to) (our|its|the organization 's|the company 's) (_|) (strategy|strategic|values|vision|goals|objectives|framework|priorities|mission)
            (evolving|evolve) (our|its) (_|) (approach|offering~|model|strategy|platform|program~|pricing|structure|experience|operating model)
            (multi layered|multilayered|defense in depth) (_|) (security|posture|approach|strategy)
            (security|compliance|risk) posture
        """,
        bad=(
            "Our strategic partnership will drive better outcomes.",
            "Sustainability is in our DNA.",
            "We co-create value with our members.",
            "The merger creates synergies that benefit all our members.",
            "We take a holistic approach to your finances.",
            "Welcome to our ecosystem of connected services.",
            "Our value-added services make us the right partner.",
            "We use a robust platform to protect your data.",
            "As thought leaders, we see digital transformation as a chance.",
            "In today's fast-paced world, you need a flexible and scalable solution.",
            "We deliver innovative products through operational excellence.",
            "We put innovation at the heart of everything we do.",
            "A turnkey offering for busy landlords.",
        ),
        good=(
            "The strategic game club meets on Thursdays.",
            "My DNA sample is in the post.",
            "The café is at the intersection of Elm Street and Park Road.",
            "This is a curated exhibition of maps.",
            "The holistic massage lasts an hour and costs £45.",
            "Ponds are an ecosystem of their own, so please leave the frogs where they are.",
            "This is a robust suitcase: we drop each one from two metres before we sell it.",
            "Landscape gardening starts again in March.",
            "Prices include value added tax.",
            "Your tailor will fit the bespoke suit on Saturday.",
            "Both teams can now see your notes, so you tell your story only once.",
            "Landscape photographs print best on matt paper.",
            "The two drugs act in synergy, so your doctor has lowered the dose of each.",
            "The two muscles work in synergy when you kneel.",
            "Learn the paradigm of the verb by Monday.",
        ),
    ),
    Rule(
        id="buzzword-solutions",
        family="buzzwords",
        dimension="corporate",
        message="“{text}” is a label for anything; name the thing.",
        why="A “solution” could be a lamp or a loan. The reader cannot picture it and has to work out what is on "
        "offer.",
        source="tonecheck rubric, corporate; Packard & Berger 2021, Journal of Consumer Research, on concrete words.",
        alternatives=("lamps", "a loan", "software that sends your invoices", "packaging"),
        quiet_near="saline lens lenses exercise puzzle crossword equation chemical dilute solvent acid homework quiz "
        "bleach sterilize maths textbook",
        phrases="""
            (business|enterprise|lighting|storage|payment~|software|financial|finance|travel|mobility|energy|banking|security|packaging|workplace|logistics|cloud|it|technology|digital|marketing|insurance|data|learning|hr|printing|flooring|heating|cleaning|staffing|communication~|communications|connectivity|credit|lending|debt|investment|wealth|retirement|home|healthcare|health|hair|sleep|garden|parking|charging|waste|facility|facilities|catering|moving|shipping|fulfillment|ecommerce|wellness|beauty|hospitality|event~|funeral|care|food|meal|housing) solutions
            (business|enterprise|software|payment|financial|technology|digital|cloud|analytics|saas|mobility|marketing|insurance|logistics|ecommerce|workplace|fintech|broadband|connectivity) solution
            (our|innovative|robust|holistic|forward thinking|total|complete|smart|intelligent|integrated|comprehensive|end to end|turnkey|customized|tailored|tailor made|bespoke|flexible|scalable|seamless|cost effective|value added|world class|sustainable|next level|next generation|one stop|all in one|cutting edge|leading|premium|full service|powerful|modern|creative|our full) solutions
            (innovative|robust|holistic|total|comprehensive|turnkey|scalable|seamless|world class|next level|next generation|one stop|all in one|cutting edge|end to end|full service|integrated|holistic|tailored|bespoke|leading|industry leading|powerful) solution
            (provider~|suite|range|portfolio|array|set|family|supplier~) of (_|) (_|) solutions
            solutions (provider~|partner~|portfolio|suite|team|architect~|specialist~|expert~|consultant~|engineer~) (to|for|of|in|that|will|who|is|and|can|$)
            our _ solutions !! our new solutions to
            award winning solutions
            solution (provider|partner|suite|offering~|portfolio|architect|selling)
            (deliver|delivering|provide|providing|offer|offering|develop|developing|create|creating) solutions (that|for|to|which|across|designed|tailored|in)
            solutions that (empower|drive|deliver|help you|meet|enable|work)
            solutions (designed (for|to)|tailored to)
            solutions for (your|the modern|every|all your) (business|needs|home|lifestyle|team|family|organization|industry|world)
            (our|the|this|your) (platform|product|service) solution
        """,
        bad=(
            "We offer flexible payment solutions for every budget.",
            "Discover our lighting solutions for home and garden.",
            "As a leading provider of storage solutions, we make moving easy.",
            "This is a comprehensive solution for growing teams.",
            "Our solutions are designed for your needs.",
            "We deliver solutions that help you save.",
            "Talk to one of our solutions specialists.",
            "Innovative solutions tailored to your business.",
        ),
        good=(
            "Rinse your lenses in fresh saline solution every night.",
            "I think I've found a solution to your billing problem.",
            "Solutions to last week's crossword are on page 12.",
            "We sell lamps for the house and the garden.",
            "There are two solutions: I can send a new one, or refund you today.",
            "Dilute the cleaning solution before use.",
        ),
    ),
    Rule(
        id="buzzword-empower",
        family="buzzwords",
        dimension="corporate",
        message="“{text}” sells a feeling; say what the reader will be able to do.",
        why="Grand verbs put the company in the hero's place and leave the reader without a single fact.",
        source="GOV.UK style guide, “Words to avoid”: empower, drive, deliver, foster, transform.",
        alternatives=("lets you", "you can now pay in two taps", "saves you an hour a week"),
        phrases="""
            empower~ !! power of attorney | is empowered by law | court | parliament | tribunal | the act | statute | bylaw~ | ombudsman | regulator | law empower~
            empowerment
            unlock~ (your|the|its|their|new|more|greater|real|hidden|endless|incredible|limitless|even more) ..2 (potential|power|value|possibilities|opportunity~|growth|savings|benefits|insights|future|success|rewards|productivity|creativity|efficiency|world|door to|doors to|experience~) !! key | pin | passcode
            unlock~ (exclusive|special|premium|amazing|great|extra|member|bonus|the full|all the|new|even more|unlimited) (_|) (benefits|offers|discounts|deals|perks|rewards|features|savings|experience~|value|possibilities)
            unlock~ (value|growth|potential|opportunities|possibilities|insights|savings|productivity|efficiencies)
            unleash~ (your|the|its|their|new|a|full) !! dog~ | puppy | hound~
            elevate~ your !! leg~ | foot | feet | arm~ | head | knee~ | hip~ | hand~ | ankle~ | limb~ | wrist~ | bed | heart
            elevate~ (the|our|every|their) (experience|brand|business|style|everyday|game|customer|ordinary|guest|stay|dining)
            (supercharge~|turbocharge~|superpower~|supersize~|futureproof~|gamechange~) (your|our|the|you|growth|productivity|business|results)
            (revolutionize~|reimagine~|reinvent~|reenvision~|redefine~) (your|the way|how|the|our|what|banking|travel|healthcare|shopping|insurance|customer|learning|education) !! wheel
            transform~ (your|the way|how (you|we)|lives|our) (_|) (business|experience|life|lives|home|workplace|finances|digital|future|operations|organization|customer|banking|journey|you|work|we|world|day|career|bank|shop|travel) !! voltage | file
            (harness|harnessing|tap|tapping|leveraged) (into|) the (full|) (power|potential|strength) of
            (drive|driving|drives|drove|driven|deliver|delivering|delivers|accelerate|accelerating|accelerates|fuel|fueling|fuels|enable|enabling|enables|boost|boosting|maximize|maximizing|maximizes|create|creating|creates|generate|generating) (real|greater|more|sustainable|business|long term|measurable|maximum|better|shared|customer|meaningful|true|tangible|lasting|exceptional|superior|) (value|growth|engagement|outcomes|results|innovation|success|efficiency|efficiencies|impact|productivity|transformation|roi|excellence|business results|change) (for|to|across|through|in|and|with|by|at|that|$) !! lab | test~ | blood | exam | search | scan | driving test | baby | plant~ | hair | price change | address
            (bring|brings|brought|bringing|deliver|delivers|delivering|add|adds) (you|) (greater|maximum|added|real|more|exceptional|incremental|true) value (to|for|$|and)
            (foster|fostering|fosters|cultivate|cultivating|cultivates|champion|championing) (a|an|our|the|greater|stronger|deeper|meaningful) (_|) (culture|relationship~|environment|community|engagement|collaboration|sense|innovation|partnership~|connection~|trust|loyalty) !! child~ | children | carer~ | parent~
            (streamline|streamlining|streamlined|optimize|optimizing|optimized|maximize|maximizing) (your|our|the|operations|and) ..2 (experience|operations|process~|processes|workflow~|journey|efficiency|potential|investment|performance|productivity|business|value|services|service|footprint|returns) !! image~ | seo | battery | disk
            (your|the|our|you) (true|full|fullest|maximum) potential
            (reimagining|reinventing|redefining|revolutionizing|transforming|shaping|pioneering) the (future|way|world|art|experience) of
            (shape|shaping|build|building|create|creating|powering|embrace|embracing) the future (of|together|$)
            at the (forefront|intersection) of (innovation|technology|design|change)
            ^ (reinventing|reimagining|redefining|revolutionizing|rethinking|democratizing) (_) (for|since|in|with|through|one|$) !! wheel
            (reinvent~|reimagine~|redefine~|revolutionize~|democratize~) (_|) (_) for (the|a) (modern|digital|next|new|21st|busy) (_) !! wheel
            (elevate|elevates|elevating) your (everyday|every day|daily|routine~|ritual~|life|lifestyle|space~|style|look|home|morning~|evening~|game|wardrobe|self care|bath|senses|mood|table|kitchen|brand|business)
        """,
        bad=(
            "Our app empowers you to take control of your finances.",
            "Unlock the full potential of your membership.",
            "Elevate your everyday with our new collection.",
            "We are reimagining the way you bank.",
            "Supercharge your productivity with Pro.",
            "We drive growth and deliver value for our customers.",
            "Harness the power of your data today.",
            "We foster a culture of trust with every member.",
            "Transform your business with the cloud.",
            "Elevate your evenings with our candles.",
        ),
        good=(
            "You can now pay in two taps.",
            "To unlock your account, reply with the code we sent.",
            "Unlock the door with the key in the safe.",
            "Elevate your foot on a cushion for twenty minutes.",
            "We deliver your parcel to a neighbour if you are out.",
            "Please do not unleash your dog in the bird reserve.",
            "Roadworks may disrupt the 42 bus on Sunday.",
            "Foster parents can claim the allowance from the first day.",
            "The transformer lowers the voltage for your doorbell.",
            "The Act empowers the tribunal to lower your rent, and applying is free.",
            "Elevate your leg on two cushions.",
        ),
    ),
    Rule(
        id="buzzword-journey",
        family="buzzwords",
        dimension="corporate",
        severity=HINT,
        message="“{text}”: the reader is buying, learning or healing, not travelling; say which.",
        why="The metaphor belongs to the marketing plan. To the reader it makes an ordinary purchase sound staged.",
        source="GOV.UK style guide, “Words to avoid”, on metaphors that do not say what you actually mean.",
        alternatives=("while you learn to code", "as you save for a home", "your first month with us"),
        quiet_near="train rail bus flight coach ferry tram ticket station road airport mile passenger driver car "
        "platform timetable",
        phrases="""
            (customer|user|buyer|fitness|financial|finance|wellness|wellbeing|learning|saving~|savings|home buying|homeownership|onboarding|digital|transformation|growth|skincare|skin|hair|health|healing|weight loss|parenting|parenthood|shopping|investment|investing|career|mortgage|property|credit|business|brand|data|cloud|sustainability|fertility|treatment|banking|insurance|retirement|recovery|spiritual|style|sleep|programming|coding|education|educational|beauty|entrepreneurial|nutrition|language|booking|checkout|pension|membership|loyalty|claims|claim|application) journey~
            (exciting|incredible|amazing|transformative|personalized|wonderful|rewarding|continuing|ongoing|unforgettable|shared|remarkable|new) journey (with|together|of|towards|ahead|as|to (success|wellness|health|financial))
            (on|part of|throughout|for|in|during|through|about|of|to) (our|this|your) journey (with us|together|so far)
            (on|part of|throughout|for|in|during|through|about|of|to) (our|this|your) journey as (a|an) (company|brand|team)
            (on|part of|throughout|for|in|during|through|about|of|to) (our|this|your) journey to (success|excellence|wellness|better|net zero|financial|a better)
            (every|each) (step|stage|part) of (your|the|our) (_|) (_|) journey
            (embark|embarking|embarked|start|starting|begin|beginning|continue|continuing|join) (on|with us on|us on|) (your|this|our|an|a) (new|exciting|incredible|_) journey (with|to|towards|of|today|together|$)
            embark~ on (this|your|our|a|an) (new|exciting|_|) (journey|chapter|adventure) !! cruise | ship | port
            (to|with us|us|you) (on|along) (the|your|this) journey (to|towards) (success|wellness|better|financial|becoming|a more|net zero|excellence|growth)
            (customer|client|guest|user|patient|member|passenger|shopper|visitor|digital) experience journey
        """,
        bad=(
            "We're with you on every step of your journey.",
            "Start your fitness journey today.",
            "Thank you for being part of our journey together.",
            "We aim to improve the customer journey.",
            "Embark on an exciting new journey with us.",
            "Your savings journey begins here.",
            "The new till is part of our guest experience journey.",
        ),
        good=(
            "Your train journey takes two hours and ten minutes.",
            "We hope you have a safe journey home.",
            "Change at Crewe to continue your journey to Chester by bus.",
            "In your first month with us, you'll learn to read music.",
            "How was your journey with the 14:05 coach?",
        ),
    ),
    Rule(
        id="buzzword-customer-centric",
        family="buzzwords",
        dimension="corporate",
        message="“{text}” is a claim about caring; doing the kind thing shows it better.",
        why="Readers judge by what happens to them. A label for your own attitude sounds like the poster in the "
        "canteen.",
        source="tonecheck rubric, corporate and focus; Packard, Moore & McFerran 2018, Journal of Marketing Research.",
        alternatives=("I read every reply", "you can cancel with one tap", "we open until nine because you asked"),
        phrases="""
            (customer|client|user|people|patient|guest|member|human|consumer|resident) (centric|centricity|obsessed|obsession|centered|focussed) !! design course | therapy | patient centered (concern~|record~|medical|outcome~|assessment)
            (customer|client|people|purpose|solutions|results|service|growth|value|quality|outcome) (first|driven|oriented|led|focused) (approach|company|organization|team|culture|mindset|brand|philosophy|business|strategy|service~|values|partner|people|attitude|mentality)
            (results|outcome|purpose|value|growth|solution|solutions) (driven|oriented) !! error
            (forward thinking|forward leaning|best fit|value based) (company|organization|team|partner~|brand|approach|business|bank|people|customers|professionals)
            (customer|client|guest|member) (delight|success journey|intimacy|engagement platform|experience strategy|excellence)
            (our|core|company|shared|corporate|brand) (dna|north star|core values|ethos) (is|of|to|and|are|since|$) !! ancestry | sample | genetic | swab
        """,
        bad=(
            "As a customer-centric company, we listen.",
            "Our people-first culture makes the difference.",
            "We have a solution-oriented mindset.",
            "Our core values are simple.",
            "Customer obsession guides every step.",
            "We are a results-driven team of professionals.",
        ),
        good=(
            "You asked for later hours, so we now close at nine.",
            "Send your DNA sample back in the small box.",
            "Ring the bell at the front desk and someone will come.",
            "Customers with a pushchair board first.",
            "The heart of the village is a five-minute walk from your room.",
            "Choose a patient-centred concern",
        ),
    ),
)
