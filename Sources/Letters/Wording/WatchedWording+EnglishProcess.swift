extension WatchedWording {
    /// How the candidate was judged, and what was or may be decided.
    static let englishProcess = [
        WatchedWording(
            .personality,
            """
            culture|cultural|team|personality fit, culture|cultural|team add|match,
            fit in|into|with|for|our|the our|the|company? team|culture|company,
            fit in here|well? with us, not a _? fit, no fit for us|the-team|our,
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
            lack of maturity,
            more|enough|your|positive|negative|bad|good|great energy in|for|as|with? us|person|team,
            difficult|nice|pleasant|lovely|likable|funny|charming|boring
            person|character|guy|colleague, lack|lacked|lacks charisma|energy|drive|spark
            """,
            unless: """
                attitude control*|sensor*|estimat*|determination|indicator*|angle*|heading,
                personality disorder*,
                your character set*|encoding*|count*|limit*|class*|array*|design*|sheet*|animation*,
                good|better|poor|bad|right|great fit for the? data|task*|problem*|case*|load|
                workload|query|queries|pattern*,
                not a _? fit for the? data|task*|problem*|case*|load|query|queries,
                too sensitive for? to|noise|sensor,
                too aggressive a? timeout*|cache|caching|retry|retries|polling|schedule,
                energetic particle*, too quiet|loud for the, too quiet alarm*|room,
                too loud alarm*|room, more assertive, energetic particle*|where|material*,
                boring|nice|pleasant colleague s,
                more|enough energy in the? cell|battery|store*|system|design|budget,
                too aggressive and|for|when|about|in,
                cache|caching|timeout*|retry|retries|polling was|were|is|are too aggressive,
                personality clash*|disorder*|test-data
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
            pool|field|group|shortlist|line-up of candidates|applicants,
            of the candidates|applicants,
            the|a person|one|candidate|colleague|engineer we have?
            hired|chose|chosen|selected|picked|preferred, someone|somebody better|stronger,
            someone|somebody else got|was|had|fitted|convinced|will,
            someone|somebody with more|better|stronger, who got the job|position|role|offer,
            compared|comparison|relative to|with|against the? other|others|rest|competition,
            in comparison to|with _? candidate*|applicant*|others|the-others|the-rest|you,
            compared to|with you|others|everyone, second|first|third choice, second|third best,
            runner up, runners up,
            stronger|better|weaker|worse|faster|slower than
            you|yours|the-others|the-rest|everyone|everybody|average,
            more experienced|qualified|senior|suitable than you,
            than everyone|everybody|anyone|anybody else,
            others did|had|were|scored|answered|solved|showed|knew|managed,
            unlike the? other|others, outperformed, beat you,
            competition was|is _? strong|fierce|high|tough|stiff,
            strong|high|large number of applicants|applications|candidates|competition,
            strong competition, ahead of you, you came|finished|placed second|third, edged out,
            you came in|out|only? second|third|last, in the top three|five|ten|3|5|10|#,
            top three|five candidates
            """,
            unless: """
                other|another|better|best|top|next|all|most|many|several|# candidate|candidates
                key*|index*|solution*|cause*|design*|for-a|for-an|for-the|for-caching|
                for-refactoring|for-inlining, compared with|to others # times,
                someone who can|could|has|had|will|is|was|needs|wants|knows|does|speaks|lives|asks|
                works|reads|uses|calls|buys|had|never,
                somebody who can|could|has|had|will|is|was|needs|wants|knows|does|speaks|lives|asks|
                works|reads|uses|calls|buys|had|asks|never, in comparison to|with the|a|an|its,
                than the other, with the other, to the other, as the other, like the other,
                like any other, with other|others, to other|others, as other, than other|others,
                than most, than|as|like|with|to any|all, with all, to all, the others had|were,
                others had|were, better candidate for
                """),
        WatchedWording(
            .promise,
            """
            you will|ll surely|certainly|definitely|undoubtedly, will surely|definitely,
            sure|certain|confident that? you will|ll _? get|be|succeed|pass, we guarantee,
            guarantee you, guarantee that you, guaranteed job|place|position|interview|offer|role,
            i|we promise, we|i assure you,
            you will|ll _? get|have|receive|be-offered it? the|this|a|an|our
            job|offer|position|role|contract, you will|ll _? be hired|chosen|accepted|invited,
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
            job guarantee, apply again and, we are sure you
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
            you would|will|might|may|could|ll|d _? be|get|become _?
            bored|underchallenged|under-challenged, beneath you, below your level,
            step down|back for you, too much experience,
            your skills|experience|qualifications|profile exceed*|far? exceed*|outgrow*,
            more than we need|ask|require
            """,
            unless: """
                too much experience design
                """),
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
            credit score|history|rating, we googled, your social media,
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
            earn|earning more|less than, # k a-year|per-year|per-annum, more money, our budget,
            budget for this|the|your position|role|job|hire, asked for too? much|more money,
            too much money
            """,
            unless: """
                salary run*|calculation*|field*|table*|column*|slip*|statement*|module*|record*,
                salaries table|column|module,
                your compensation action*|transaction*|step*|handler*|circuit*|curve*|table,
                wages table|column, our budget process|tool|planning|form, hourly rate limit*,
                day rate limit*, your pay slip*|page|button|flow, too much money in|on|for|per|into,
                salary software|system*|app|tool*|module, salary calc*, salary tool*
                """),
        WatchedWording(
            .rating,
            """
            rated #, rated you, rate|rates you, we|i|they|panel rated, rating of|was|is|were #,
            your rating*, a rating of, low|high|poor|lowest|highest rating, rating #, ratings,
            scored #, you scored, scored you,
            scored below|above|low|lower|high|higher|highest|lowest|poorly|well|best|worst,
            score of, score #, your score|scores,
            your total|overall|final|design|interview|coding score*, score was|is|were, scorecard*,
            # out of 5|10|five|ten, # / 5|10, # of # points, # stars, # star rating,
            gave you a|an? #, grade of, graded you, you were|are graded, overall score|rating|grade,
            ranked you, ranked #,
            ranked first|second|third|fourth|fifth|last|top|highest|lowest|among|above|below|in|you,
            rank of, rank #, your rank|ranking, strong|lean|soft no|yes|hire, strong no hire,
            no hire, definite|clear no|yes, definitely not hire, thumbs up|down,
            recommendation was|is|of _? _? no|yes|hire|negative|reject*|not,
            not recommend* _? hir*|you, recommended against, do not|don t hire, hire recommendation,
            not to hire, bar raiser*, hiring bar, you got|received|get a|an #|b|c|d|f, # points,
            points out of, below|above|meet|meets|met|cleared|clear the|our bar, you ranked,
            your rank
            """,
            unless: """
                rated # bar|volt*|amp*|v|a|w|kw|watt*|psi|kg|kn|ip|hours|degrees|c|f|kva|mpa,
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
                clear yes or, clear no or, no hire date,
                # points of|on|to|at|about|in|for|from|where|you|that|per,
                you got|received|get a # day|week|hour|percent|minute|point|page|volt|error*,
                your ranking function|algorithm|model|of-the|query,
                you rank|ranked tasks|work|them|jobs|calls|patients, you scored full,
                # / # of the|all|our|your|my
                """),
        WatchedWording(
            .positionFilled,
            """
            position|positions|role|roles|job|jobs|post|vacancy|vacancies|opening|place|places|seat
            is|s|was|were|are|has|have|had _? _? filled|taken|gone|closed|occupied,
            filled|fills the|this|that|our|both|all position*|role*|vacanc*|job|post|opening|place*,
            already|just|since|now|been filled, no longer available|vacant|hiring,
            position|role|job|vacancy _? _? no longer,
            we have|ve found|hired|chosen|appointed someone|somebody|another,
            we have|ve hired|chosen|appointed a|an, have hired, hired someone|somebody|another,
            someone|somebody _? accepted|hired,
            went|gone|given to another|someone|somebody|an internal,
            decided|chose|chosen to go|proceed with another|someone|somebody|a-different,
            job|role|position|post went to someone|somebody|an|another
            """,
            unless: """
                job has|is|was _? taken by|longer, seat is|was taken by|out,
                already|just|since|now|been filled in|with|out|by|up,
                job|role is|was closed with|by, job is|was gone, position is|was taken by,
                no longer available in|on|to|from the? api|library|server|version|menu|device,
                job is|was|were|has|are|have|had _? _? closed|taken|gone
                in|by|with|to|on|when|before|down
                """),
    ]
}
