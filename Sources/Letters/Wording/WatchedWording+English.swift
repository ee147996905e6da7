extension WatchedWording {
    static let englishNumbers = """
        one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
        fifty sixty seventy
        """

    static let english = englishPerson + englishProcess

    /// Who somebody is.
    private static let englishPerson = [
        WatchedWording(
            .age,
            """
            your|her|his age, your own age, at|of a certain age,
            age discrimination|group|bracket|limit, ageis*, because|regardless of _? age,
            someone|somebody your age,
            you are|were|seem|seemed|look|looked _? _? young|old|youthful|elderly,
            you re _? _? young|old, you _? _? too young|old, your youth*, too young,
            too old for this|the|our role|job|position|team|us|work,
            too old to learn|change|start|adapt|join, so young|old a candidate|person,
            someone|somebody|anyone|person|candidate|colleague so? young|younger|old|older,
            young|younger team|candidate*|applicant*|colleague*|crowd|company|startup|hire*,
            young and dynamic, youthful, older|oldest candidate*|applicant*|employee*|worker*|hire*,
            older|younger than us|most|the team|our|others|you, mature candidate*|applicant*,
            recent graduate*|grad|grads, recently graduated, fresh|freshly graduate*,
            just graduated, fresh|straight out of college|school|university,
            fresh|straight from college|school|university, new grad|grads, digital native*,
            millennial*, boomer*, generation z, gen z|x|y|alpha, old dog*, over the hill,
            past your prime, your generation, your stage of|in life,
            years|months from|until|before|to retirement, your retirement, near|nearing retirement,
            close|near to retirement, approaching|before retirement, retirement age, you _? retire,
            soon retire, about to retire, date|year of birth, your birth year|date, your birthday,
            you are|were|re # years,
            # year old candidate|applicant|person|man|woman|engineer|developer, at # years of age,
            aged #, in your late|mid|early? 20s|30s|40s|50s|60s,
            in your late|mid|early? twenties|thirties|forties|fifties|sixties, when you were born
            """,
            unless: """
                young generation, date of birth field*|column*|input*|picker|format*|check*,
                young people, aged # days|months|weeks|hours|years|minutes
                """),
        WatchedWording(
            .origin,
            """
            nationalit*, ethnic*, racial*, racis*, your race, race or|and, their|any race,
            because|regardless|basis of _? race, colour|color of your skin, skin colour|color,
            people|person|woman|man of color|colour, immigrant*, immigration status|background,
            migrant*, migration background, refugee status, foreigner*,
            foreign accent|candidate*|applicant*|name|degree|worker*|national*|born|passport,
            native speaker*, native or|and bilingual, native english|german|french|spanish,
            native level, near native, mother tongue*, nonnative, your native,
            not your first|native language, english is|was not _? first, accent, accents, accented,
            your _? _? english|german|french|spanish is|was _? _? weak|poor|bad|broken,
            your english, broken english, understand your english|german|french|spanish,
            hard|difficult|impossible to understand you, work|residence permit*, work authorization,
            right to work, visa status|sponsorship|application|issue*|problem*, your visa,
            green card, citizen*, your passport, you were born, born abroad,
            country of origin|birth, your home? country,
            where you are|re|come|came originally? from, national origin, your culture,
            cultural background, your heritage|ancestry|descent|roots|origin|origins,
            black|white|asian|arab|hispanic candidate*|applicant*|man|woman|person|employee*,
            caucasian*, hispanic*, latino*|latina*|latinx, african american*, gypsy, gypsies,
            you are|re|were a|an? american|british|chinese|english|french|german|indian|iranian|
            irish|italian|jewish|mexican|muslim|nigerian|pakistani|polish|romanian|russian|spanish|
            syrian|turkish|ukrainian,
            being a|an? american|british|chinese|english|french|german|indian|irish|italian|mexican|
            polish|russian|spanish|syrian|turkish
            """,
            unless: """
                accent color*|colour*|wall*|light*|piece*|green|blue|red|fabric*, accents in names,
                accents in|on|of|from the|a name|names|letters|words|text|file*|color*|colour*,
                color|colour accents, race or|and deadlock*, race condition*, race and lock*,
                citizen developer*|service*|portal*, good citizen, first class citizen*,
                class citizen*,
                your english version|text*|summary|copy|letter*|translation|report|documentation,
                letters with accents, accented letter*|character*|name*
                """),
        WatchedWording(
            .religion,
            """
            religion*, religious, your faith, muslim*, islam*, christianity, a|as christian,
            christian faith|belief*|values|religion|church, you are christian, jew, jews, jewish,
            judaism, hindu*, buddhis*, catholic*, protestant*, evangelical*, mormon*, atheis*,
            sikh*, hijab*, headscarf*|headscarves, head scarf|scarves, burka*|burqa*|niqab*,
            turban*, kippa*, yarmulke*, mosque*, synagogue*,
            your church|parish|congregation|denomination|god, ramadan, sabbath, shabbat, prayer*,
            you pray
            """,
            unless: """
                prayer room*, religious needs|wishes|customs|practices|holidays of,
                residents religious
                """),
        WatchedWording(
            .health,
            """
            your physical|mental? health, health problem*|reasons|history|condition*, ill health,
            state of health, reasons of health,
            your illness*|sickness|disease|depression|anxiety|surgery,
            your cancer|diabetes|epilepsy|burnout|stutter*|stammer*|migraine*|back
            pain|addiction|drinking, sick leave|days|note|record, on sick, sickness absence*,
            absence* due to, you are|were|have been _? sick|ill|unwell|depressed|hospitalized,
            chronic* ill*, mental* ill*|unstable, mental health issue*|problem*|history|condition*,
            medical history|reasons|leave|condition*|problem*|issue*, your medical, burnout,
            burned|burnt out, hiv positive, alcoholi*, you smoke, smoker, genetic test*,
            covid infection, your vaccination*, menopaus*, unfit for work
            """,
            unless: """
                your health check*|endpoint*|probe*|route*|monitor*|page|data|app,
                burned|burnt out fuse*|motor*|coil*|lamp*|led*|resistor*|bulb*|board*|relay*|
                winding*, a|the burned|burnt out, resident* medical|mental history,
                patient* medical history
                """),
        WatchedWording(
            .pregnancy,
            """
            pregnan*, maternity, paternity, parental leave, expecting a? child|baby, childbirth,
            giving birth, gave birth, having a baby, breastfe*, breast feed*|fed,
            get|getting pregnant, trying for a baby, baby bump, fertility treatment
            """,
            unless: """
                pregnant patient*|women|woman|mother*|resident*|customer*|client*,
                maternity ward*|unit*|hospital*|clinic*|nurs*|care|service*|department*
                """),
        WatchedWording(
            .family,
            """
            your husband|wife|spouse|partner|fiance|fiancee|marriage|marital|wedding|divorce|widow|
            in laws,
            your child|children|kid|kids|son|sons|daughter*|baby|toddler*|mother|father|parent|
            parents|mom|mum|dad, your _ children|kids|son|sons|daughter*, your family,
            your childcare, your private life,
            you are|were|re|being|get|getting|got
            married|unmarried|divorced|widowed|childless|engaged to, marital, married with,
            divorced, unmarried, childless, newlywed*,
            single|working|young|new|expectant mother*|father*|mom*|mum*|dad|dads|parent|parents,
            as a mother|father|mom|mum|dad|parent|wife|husband,
            mother|father|mom|mum|dad|parent of #, you have _? _? children|kids,
            having children|kids, children|kids at home, with|have small|# children|kids,
            work life with children, want|wants|wanted children|kids,
            family commitment*|responsibilit*|situation|obligation*|status|reasons|circumstances|
            life|plans|duties, family man, start|starting|plan|planning a family, family planning,
            caring responsibilit*,
            child care problem*|situation|arrangement*|issue*|responsibilit*|commitment*,
            childcare problem*|situation|arrangement*|issue*|responsibilit*|commitment*,
            employment|career gap*|break, gap|gaps in your work|career|employment|cv|resume|history,
            returning mother*|parent*, stay at home mother|father|mom|mum|dad|parent
            """,
            unless: """
                your child|children|parent process*|class*|component*|node*|element*|theme*|task*|
                view*|prop|props|record*|ticket*|page*|row*|selector*|issue*|workflow*|safety|
                protection|development, your child care center|centre|plan,
                as a parent process*|class*|node*|element*|record*|ticket*|page*|view*,
                your family of, with|have # children under|nodes|elements,
                your partner program*|network|channel|management|strategy|company|team|account*|
                portal|list, your partner in the,
                listen*|asked|ask|told|let|helped|help|explained|explain|to your partner,
                parent of # nodes|processes|classes|records, your mother board,
                single parent class|node|record|process|company,
                new parent class|node|record|process|element|ticket,
                your family practice|system|tree
                """),
        WatchedWording(
            .gender,
            """
            your gender|sex, gender*, sexis*, as|for|being a woman|man|girl|lady|female|male,
            woman|female|male|women candidate*|applicant*|engineer*|developer*|colleague*|boss|
            manager*|leader*|employee*|nurse*|team|teams|technician*, transgender*, transsexual*,
            trans woman|man|person|people, nonbinary, non binary, pronouns, girly, manly, feminin*,
            masculin*, ladylike, motherly, maiden name, too emotional for, women|men are,
            women|men in tech, one of the guys|boys, boys club, male|female dominated,
            a man|woman s job, we wanted|need|needed a man|woman
            """,
            unless: """
                gender field*|column*|attribute*|option*|neutral*|inclusive*|menu*|dropdown*|input*|
                agreement*, gender changer*,
                non binary file*|tree*|format*|protocol*|search|data|value*|outcome*|answer*,
                female|male nurse* station
                """),
        WatchedWording(
            .disability,
            """
            your disabilit*|handicap*|impairment*|wheelchair*|hearing|eyesight|limp|limitations|
            autism|adhd|dyslexia, disabilit*,
            you are|were|re|being _? disabled|deaf|blind|mute|autistic|dyslexic|handicapped,
            disabled candidate*|applicant*|person|people|employee*|worker*|toilet*, handicap*,
            in a wheelchair, you _? a wheelchair, because of the|a wheelchair, wheelchair bound,
            hearing|visual|vision|speech|visually impair*, deaf,
            reasonable adjustment*|accommodation*, your special needs, neurodiver*, autis*, adhd,
            asperger*, dyslex*, severely disabled
            """,
            unless: """
                people|users|residents|customers|children|adults|patients|visitors|passengers|pupils
                with disabilities, disability insurance|access|service*|benefit*|support|claims,
                disabled people s access,
                visually|hearing impaired
                user*|customer*|people|visitor*|resident*|patient*|reader*,
                deaf user*|customer*|people|visitor*|resident*|patient*|pupil*|viewer*,
                autistic child*|user*|pupil*|people|adults|resident*,
                children|users|people|pupils with autism|adhd|dyslexia|visual|hearing impairments?,
                dyslexic user*|reader*|people|pupil*|child*
                """),
        WatchedWording(
            .orientation,
            """
            sexual orientation|preference*|identity, sexuality, your sex life, homosexual*,
            heterosexual*, bisexual*, gay, gays, lesbian*, queer*, lgbt*,
            same sex partner*|couple*|marriage, your boyfriend|girlfriend
            """),
        WatchedWording(
            .politics,
            """
            your politic*,
            political view*|opinion*|belief*|party|parties|affiliation*|activi*|leaning*|
            conviction*|attitude*, republican*, democrat, democrats, left|right wing,
            conservative|liberal view*|party|voter*|values, communist*|communism,
            socialist*|socialism, marxis*, fascis*, nazi*, trade|labor|labour union*,
            union member*|activi*|rep|representative*|dues|official*, unionist*, unioniz*, unionis*,
            your union, works council, how you vote|voted,
            you vote|voted _? labour|republican|democrat|conservative|left|right|green,
            your beliefs|ideology|conviction*|activism, activist*, party member*, brexit*
            """,
            unless: """
                you voted for the design|option|story, your union type*|query|clause|all|statement
                """),
        WatchedWording(
            .appearance,
            """
            your appearance|looks|clothes|clothing|outfit|hair*|beard|tattoo*|piercing*|makeup|
            hygiene|smile|teeth|physique|perfume, your dress|suit|tie was|were|is|did,
            your body language|weight|odor|odour|type, your make up, your eye contact,
            personal|professional appearance, physical appearance, overweight, obes*, unkempt,
            scruffy, well groomed, good looking, badly|well|poorly|properly dressed, underdressed,
            overdressed, dress code, tattoo*, piercings, body odor|odour, you smell*,
            physically unfit, physically fit,
            you look|looked _? _? tired|attractive|pretty|beautiful|handsome|ugly|fat|thin|pale|
            tall|short|untidy|sloppy|messy|nice|good|professional|unprofessional,
            you are|were|re _? _? attractive|pretty|beautiful|handsome|ugly|fat|overweight|skinny|
            untidy|too tall|short
            """,
            unless: """
                you are|were|re pretty|short on|of|clear|close|good|much|strong|far|quick|new,
                obese patient*|resident*, overweight patient*|resident*, you look good on,
                you were pretty _
                """),
    ]

    /// How somebody came to be judged, and what the letter may not decide.
    private static let englishProcess = [
        WatchedWording(
            .personality,
            """
            culture|cultural|team|personality fit, culture|cultural|team add|match,
            fit in|into|with|for? our|the|this|your|company team|culture|company s?,
            fit in here|well? with us, not|no a? _? fit,
            a good|great|poor|bad|right|better|wrong fit, chemistry with|between us|you,
            personal chemistry, the chemistry was|did|is, personality,
            your character|temperament|charisma|charm|mood|demeanor|demeanour|ego, attitude*,
            energetic, gut feeling|feel, good|bad|right|wrong|your|strange vibe*,
            did not|didn t click, not a team player, arrogan*, introver*, extrover*, extraver*,
            bossy, abrasive, charisma*, likeable|likable, unlikeable|unlikable, nerdy, geeky,
            quirky, bubbly,
            too nice|quiet|loud|shy|emotional|sensitive|aggressive|reserved|ambitious|soft|nervous
            for?, more outgoing|assertive|likeable|charming|cheerful|bubbly,
            you are|were|re|seem|seemed|appear|appeared|came|come|felt|was _? _? _? shy|lazy|moody|
            timid|cold|stubborn|defensive|emotional|rude|awkward|weird|strange|immature|boring|
            unfriendly|aggressive|nervous|insecure|uninterested|unmotivated|outgoing,
            we did not like you, as a person, your nature, passionate, high energy, low energy,
            lack of maturity
            """,
            unless: """
                attitude control*|sensor*|estimat*|determination|indicator*|angle*|heading,
                personality disorder*,
                your character set*|encoding*|count*|limit*|class*|array*|design*|sheet*|animation*,
                good|better|poor|bad|right|great fit for the? data|task*|problem*|case*|load|
                workload|query|queries|pattern*, not|no a? _? fit in memory|the|one,
                too sensitive for? to|noise|sensor,
                too aggressive a? timeout*|cache|caching|retry|retries|polling|schedule,
                energetic particle*, too quiet|loud for the, too quiet alarm*|room,
                too loud alarm*|room, more assertive
                """),
        WatchedWording(
            .comparison,
            """
            other|another|stronger|better|best|top|successful|chosen|selected|internal|remaining|
            external|next|previous|fellow|competing candidate|candidates,
            other|others applicant*|finalist*|contender*,
            stronger|better|internal|external applicant*,
            all|most|many|several|both of? candidates|applicants, # _? candidates|applicants,
            # people applied, # applications for,
            hundreds|dozens of candidates|applicants|applications|people,
            more|better suited|qualified|experienced|suitable candidate*|applicant*|person|profile,
            than|as|like|with|to other|others|any|all|most|the?
            candidate*|applicant*|finalist*|interviewees, candidate pool|field,
            pool|field|group|shortlist|line up of candidates|applicants,
            of the candidates|applicants,
            the|a person|one|candidate|colleague|engineer we have?
            hired|chose|chosen|selected|picked|preferred, someone|somebody else|better|stronger|who,
            someone|somebody with more|better|stronger, who got the job|position|role|offer,
            compared|comparison|relative to|with|against the? other|others|rest|competition,
            in comparison to|with, compared to|with you|others|everyone, second|first|third choice,
            second|third best, runner up, runners up,
            stronger|better|weaker|worse|faster|slower than you|yours|the others|the
            rest|everyone|everybody|average, more experienced|qualified|senior|suitable than you,
            than everyone|everybody|anyone|anybody else,
            others did|had|were|scored|answered|solved|showed|knew|managed,
            unlike the? other|others, outperformed, beat you,
            competition was|is _? strong|fierce|high|tough|stiff,
            strong|high|large number of applicants|applications|candidates|competition,
            strong competition, ahead of you, you came|finished|were|placed _? second|third,
            edged out
            """,
            unless: """
                candidate|candidates key*|index*|solution*|cause*|design*|for
                refactoring|caching|inlining|extraction|removal|a|an|the,
                other|another|better|best|top|next|# candidate|candidates
                key*|index*|solution*|cause*|design*|for
                a|an|the|caching|refactoring|inlining|extraction|removal,
                compared with|to others # times,
                someone who can|could|has|had|will|is|was|needs|wants|knows|does|speaks|lives|asks|
                works|reads|uses|calls|buys|had|never,
                somebody who can|could|has|had|will|is|was|needs|wants|knows|does|speaks|lives|asks|
                works|reads|uses|calls|buys|had|asks|never,
                someone|somebody else could|can|do|to|has|had|s|might|will|would|must|may|who|read*|
                in|reviewed|on|is, in comparison to|with the|a|an|its, than the other,
                with the other, to the other, as the other, like the other, like any other,
                with other|others, to other|others, as other, than other|others, than most,
                than|as|like|with|to any|all, with all, to all, the others had|were,
                others had|were, better candidate for
                """),
        WatchedWording(
            .promise,
            """
            you will|ll surely|certainly|definitely|undoubtedly, will surely|definitely,
            sure|certain|confident that? you will|ll _? get|be|succeed|pass, we guarantee,
            guarantee you, guarantee that you, guaranteed job|place|position|interview|offer|role,
            i|we promise, we|i assure you,
            you will|ll _? get|have|receive|be offered? it? the|this|a|an|our
            job|offer|position|role|contract,
            you will|ll _? be hired|chosen|successful|accepted|invited|considered,
            next time _? you will|ll|get, you _? get it next time, verbal|oral offer,
            job|position|role|place is yours, job s yours,
            we will|ll|would|shall _? hire|employ|take|offer|invite|call|contact|consider you,
            will|going to offer you, going to hire you, you are|re|were hired,
            consider yourself|you hired, you have|ve got the job|role|position,
            you got the job|role|position, welcome to the team, welcome on? board, welcome aboard,
            keep|have you in mind, keep your resume|cv|application|details|profile, on file for,
            first in line, next in line, top of our list, no doubt _? you will|ll,
            without a doubt you, when|once you join us|our, next opening,
            as soon as a|another position|job|role, hire you next, future employment with,
            job guarantee
            """,
            unless: """
                we guarantee that the|a|no|each|every, we guarantee the|a|no|each|every,
                we|i promise customers|users|the|a|our
                """),
        WatchedWording(
            .overqualified,
            """
            overqualif*, over qualif*, too qualified|experienced|senior for?,
            more experienced|senior|qualified than we|this|the|our,
            more experience|seniority than we|this|the|our _?
            need*|require*|ask*|offer*|call*|role|job|position,
            you would|will|might|may|could|ll|d _? be|get|become _? bored|underchallenged|under
            challenged|frustrated, beneath you, below your level, step down|back for you,
            too much experience
            """,
            unless: "too much experience design"),
        WatchedWording(
            .security,
            """
            background|reference|credit|police|criminal
            check*|screening*|investigation*|record*|report,
            criminal history|background|past|offen*|charge*, your criminal, arrested, felon*,
            misdemeanor*, conviction for,
            your referee*|reference|references said|says|say|told|was|were|is|are|did|gave|
            confirmed|raised|mentioned, referee*, reference letter*, letter of reference,
            we|i spoke|talked to|with your former|previous|last|current|old,
            former|previous|current|last|old employer|boss|manager
            said|says|told|confirmed|mentioned|warned|gave|thinks,
            asked your former|previous|last|current|old, security clearance|vetting|screening,
            failed|passed the|your|our vetting|screening|clearance,
            security concern* about|regarding you|your, drug|polygraph test*|screening*,
            lie detector, medical check*|exam*|screening*|test*|clearance|assessment|result*,
            your medical, credit score|history|rating, we googled, your social media,
            your facebook|instagram|tiktok|twitter
            """,
            unless: """
                background check job*|task*|process*|thread*,
                reference check* in|for|on the? code|pointer*|document*,
                credit check* api|service*|step, credit report* screen|page|export, police report*,
                medical test* equipment|device*|report*, credit score* model*|service,
                background record*, reference record*
                """),
        WatchedWording(
            .pay,
            """
            salary, salaries, pay range*|band*|grade*|expectation*|rise|raise|cut|scale|gap|level,
            your pay, compensation expectation*|package*|range*|band*|level,
            your compensation|remuneration|bonus|wage*|wages, remuneration, wage*,
            signing|annual|yearly bonus, stock option*, equity package, too expensive for us,
            you are|were _? too? expensive, can t|not|cannot afford you|your,
            afford you|your salary, your hourly|daily|day rate, hourly|day rate,
            earn|earning more|less than, # k a|per year|annum, more money, our budget,
            budget for this|the|your position|role|job|hire
            """,
            unless: """
                salary run*|calculation*|field*|table*|column*|slip*|statement*|module*|record*,
                salaries table|column|module,
                your compensation action*|transaction*|step*|handler*|circuit*|curve*|table,
                wages table|column, our budget process|tool|planning|form, hourly rate limit*,
                day rate limit*, your pay slip*|page|button|flow
                """),
        WatchedWording(
            .rating,
            """
            rated #, rated you, rate|rates you, we|i|they|panel rated, rating of|was|is|were #,
            your rating*, a rating of, low|high|poor|lowest|highest rating, rating #, ratings,
            scored #, you scored, scored you,
            scored below|above|low|lower|high|higher|highest|lowest|poorly|well|best|worst,
            score of, score #, your _? score*, score was|is|were, scorecard*,
            # out of 5|10|five|ten, # / 5|10, # of # points, # stars, # star rating,
            gave you a|an? #, grade of, graded you, you were|are graded, overall score|rating|grade,
            you _? ranked|rank, ranked you, ranked #,
            ranked first|second|third|fourth|fifth|last|top|highest|lowest|among|above|below|in|you,
            rank of, rank #, your rank|ranking, strong|lean|soft no|yes|hire, strong no hire,
            no hire, definite|clear no|yes, definitely not hire, thumbs up|down,
            recommendation was|is|of _? _? no|yes|hire|negative|reject*|not,
            not recommend* _? hir*|you, recommended against, do not|don t hire, hire recommendation,
            not to hire, bar raiser*, below|above|meet|meets|met|cleared|clear the|our hiring? bar,
            hiring bar
            """,
            unless: """
                rated # bar|volt*|amp*|v|a|w|kw|watt*|psi|kg|kn|ip*|hours|degrees|c|f|kva|mpa,
                rated # _ voltage|current|load|power, rating of # bar|volt*|amp*|v|a|w|kw|psi|stars,
                rating # bar|volt*|amp*, ratings table|page|component|widget|data,
                a rating of # amp*|volt*|bar|v|a|w|kw|psi,
                # out of # _? _? _? test*|case*|task*|problem*|question*|time|times|call|calls|
                step*|item*|customer*|patient*|resident*|scenario*|exercise*|user*|visit*|job*|bug*|
                fault*|people|run|runs|sensor*|board*|order*|instrument*|lead*|deal*|screen*,
                # / # / #, # / # _ inch*|mm|cm|bolt*|pipe*|thread*,
                # / # inch*|mm|cm|bolt*|pipe*|thread*|page*|day*|hour*,
                score of the|a|each|every page|lead*|match*|query|model*|risk*,
                your lead|lighthouse|risk|accessibility|performance|credit|satisfaction|lead|match|
                relevance|z|health|test|pain|customer score*,
                lead|risk|pain|match|relevance score was|is|of,
                you ranked|rank the|your|them|each|all|every|risks|issues|options|features|it|ideas|
                customers|leads|by|results|what,
                ranked first|second|third|last|top|in the|them|by|order, ranked in order|the|a,
                scored each|every|the,
                you scored each|every|the|them|risks|ideas|options|leads|goals, soft yes no,
                clear yes or, clear no or, no hire date
                """),
        WatchedWording(
            .positionFilled,
            """
            position|positions|role|roles|job|jobs|post|vacancy|vacancies|opening|place|places|seat
            is|s|was|were|are|has|have|had _? _? filled|taken|gone|closed|occupied,
            filled|fills the|this|that|our|both|all position*|role*|vacanc*|job|post|opening|place*,
            already|just|since|now|been filled, no longer available|vacant|hiring,
            position|role|job|vacancy _? _? no longer,
            we have|ve found|hired|chosen|appointed someone|somebody|another|a|an, have hired,
            hired someone|somebody|another, someone|somebody _? accepted|hired,
            went|gone|given to another|someone|somebody|an internal,
            decided|chose|chosen to go|proceed with another|someone|somebody|a different
            """,
            unless: """
                job has|is|was _? taken by|longer, seat is|was taken by|out,
                already|just|since|now|been filled in|with|out|by|up,
                job|role is|was closed with|by, job is|was gone, position is|was taken by,
                no longer available in|on|to|from the? api|library|server|version|menu|device
                """),
    ]
}
