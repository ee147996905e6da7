extension WatchedWording {
    /// The words for numbers that a phrase may hold.
    static let englishNumbers = """
        one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
        fifty sixty seventy
        """

    /// Everything that is looked for in English.
    static let english = englishPerson + englishProcess

    /// Who the candidate is.
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
            older|younger than us|most|the-team|our|others|you, mature candidate*|applicant*,
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
            in your late|mid|early? twenties|thirties|forties|fifties|sixties, when you were born,
            too mature, you _? graduated recently, team is young,
            colleagues|customers are all? young|younger|old|older, you are # and,
            at 50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67 you|it|one|people
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
            polish|russian|spanish|syrian|turkish, hard|difficult to follow your english|accent
            """,
            unless: """
                accent color*|colour*|wall*|light*|piece*|green|blue|red|fabric*, accents in names,
                accents in|on|of|from the|a name|names|letters|words|text|file*|color*|colour*,
                color|colour accents, race or|and deadlock*, race condition*, race and lock*,
                citizen developer*|service*|portal*, good citizen, first class citizen*,
                class citizen*,
                your english version|text*|summary|copy|letter*|translation|report|documentation,
                letters with accents, accented letter*|character*|name*, accent colors|colours,
                gender or accent
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
            you pray, you go|went to church|mass, going|go|went to church|mass|mosque|temple
            """,
            unless: """
                prayer room*, religious needs|wishes|customs|practices|holidays of,
                residents religious,
                muslim|jewish|hindu|catholic|religious residents|resident|patient|patients|
                customers|families|holidays, helped _? resident to pray
                """),
        WatchedWording(
            .health,
            """
            your physical|mental? health, health problem*|reasons|history|condition*, ill health,
            state of health, reasons of health,
            your illness*|sickness|disease|depression|anxiety|surgery,
            your cancer|diabetes|epilepsy|burnout|burn-out|stutter*|stammer*|migraine*|back-pain|
            addiction|drinking, sick leave|days|note|record, on sick, sickness absence*,
            absence* due to,
            you are|were|have-been|had-been _? sick|ill|unwell|depressed|hospitalized|burned-out|
            burnt-out, chronic* ill*, mental* ill*|unstable,
            mental health issue*|problem*|history|condition*,
            medical history|reasons|leave|condition*|problem*|issue*, burnout, burned-out,
            burnt-out, hiv positive, alcoholi*, you smoke, smoker, genetic test*, covid infection,
            your vaccination*, menopaus*, unfit for work,
            you have|had|have-had diabetes|cancer|epilepsy|depression|asthma|migraines|a-stroke|
            heart, you look|looked like you need rest, heart condition|problem*, not well enough
            """,
            unless: """
                your health check*|endpoint*|probe*|route*|monitor*|page|data|app,
                burned|burnt out fuse*|motor*|coil*|lamp*|led*|resistor*|bulb*|board*|relay*|
                winding*, a|the burned|burnt-out, resident* medical|mental history,
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
            your husband|wife|spouse|partner|fiance|fiancee|marriage|marital|wedding|divorce|
            in-laws,
            your child|children|kid|kids|son|sons|daughter*|baby|toddler*|mother|father|parent|
            parents|mom|mum|dad, your _ children|kids|son|sons|daughter*, your family,
            your childcare, your private life,
            you are|were|re|being|get|getting|got _?
            married|unmarried|divorced|widowed|childless|engaged-to, marital, married with,
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
            employment|career gap*|break, gap|gaps in your work|career|employment|cv|resume|history,
            returning mother*|parent*, stay at home mother|father|mom|mum|dad|parent, childcare,
            childcare might|would|could
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
                your family practice|system|tree,
                childcare centre|center|worker*|place*|provider*|group*|team|facility|setting|
                centres|centers|staff|course|law|job*
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
            a man|woman s job, we wanted|need|needed a man|woman, ladies,
            a woman|girl in|on|for|among|here|like, used to a? woman|women,
            no place for women|girls|ladies
            """,
            unless: """
                gender field*|column*|attribute*|option*|neutral*|inclusive*|menu*|dropdown*|input*|
                agreement*, gender changer*,
                non binary file*|tree*|format*|protocol*|search|data|value*|outcome*|answer*,
                female|male nurse* station, gender of the? noun*|word*|name*|object*,
                ladies and gentlemen, ladies department|shoes|wear|room,
                a woman|girl in her|the|a|pain, a woman|girl on the phone, a woman|girl for whom
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
            asperger*, dyslex*, severely disabled, hard of hearing
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
                dyslexic user*|reader*|people|pupil*|child*,
                hard of hearing residents|users|customers|people|patients
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
            your beliefs|ideology|conviction*|activism, activist*, party member*, brexit*,
            active|organized|organised in|by a? union
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
            you are|were|re _? _? attractive|pretty|beautiful|handsome|ugly|fat|overweight|skinny|
            untidy|too-tall|too-short, you wore,
            dress|dressed|dressing more|less|too|so formal*|smart*|casual*|conservative*|young,
            hand shake, a weak|limp|sweaty handshake, handshake was,
            make|made|making|hold|held|avoid|avoided|no|little eye contact,
            you look|looked very|too|so|a-bit|rather|quite|really|not? tired|attractive|pretty|
            beautiful|handsome|ugly|fat|thin|pale|tall|short|untidy|sloppy|messy|nice|good|
            professional|unprofessional
            """,
            unless: """
                you are|were|re pretty|short on|of|clear|close|good|much|strong|far|quick|new,
                obese patient*|resident*, overweight patient*|resident*, you were pretty _,
                you wore the? glove*|mask*|gloves|safety|helmet*|protective|goggles|your-safety|
                your-helmet|your-gloves,
                made eye contact with the|every|each resident*|child*|patient*|customer*,
                you looked for|at|into|up|after|over|through|before|first _? _? good|nice|pretty,
                handshake was tls, tls handshake was, made|make|held|hold eye contact with
                """),
    ]
}
