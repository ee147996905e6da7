extension WatchedWording {
    static let germanNumbers = """
        eins ein eine einen einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig
        dreißig vierzig fünfzig sechzig siebzig
        """

    static let german = [
        WatchedWording(
            .age,
            """
            zu jung, zu alt für|um, Sie sind|waren|wirken|wirkten _? _? jung|alt|jugendlich,
            sind|waren|wirken|wirkten Sie _? _? jung|alt,
            in|für|trotz|wegen Ihr|Ihrem|Ihren|Ihres|Ihre Alter|Alters, Ihr Alter, Ihres Alters,
            Lebensalter*, Altersgründe*, Altersgrenze*, Altersgruppe*, Altersunterschied*,
            altersbedingt*, Altersdiskriminier*, aus Altersgründen,
            für Ihr junges|hohes|fortgeschrittenes Alter, im fortgeschrittenen|mittleren Alter,
            junges|jungen|jüngeres|jüngeren Team|Teams,
            junge|jüngere|jüngeren|ältere|älteren Bewerber*|Kandidat*|Kolleg*|Mitarbeite*|Person*|
            Kraft|Kräfte, jemand|jemanden Jüngeres|Jüngeren|Älteres|Älteren,
            jünger|älter als die meisten|das|unser|unsere|alle|wir, jung und dynamisch,
            Berufsanfänger*, frisch von der Uni|Universität|Schule|Hochschule, frisch gebacken*,
            Digital Native*, Jahrgang, Geburtsjahr*, Geburtsdatum, Geburtsjahrgang, Rente,
            Rentenalter, Rentner*, Ruhestand*, Vorruhestand*, Pensionierung,
            kurz vor der Rente|Pension, Pensionsalter, in Ihrer Generation, Ihre|Ihrer Generation,
            Ihre Lebensphase, Ihrer Lebensphase, # Jahre alt, # jährig*, altes Eisen, alten Eisen,
            Lebensjahr*, Anfang|Mitte|Ende zwanzig|dreißig|vierzig|fünfzig|sechzig,
            über|unter fünfzig|vierzig|sechzig|dreißig|50|40|60|30 Jahre|sind,
            in die Jahre gekommen, ü50, ü40, ü30
            """,
            unless: """
                älteren|ältere|jüngere Version*, Geburtsdatum feld|als|prüfen, Feld Geburtsdatum,
                Feld für das Geburtsdatum,
                das Geburtsdatum des|der|aller Kunden|Kundin|Patient*|Bewohner*,
                die Anlage|Pumpe|Maschine|Heizung ist # Jahre alt, # Jahre alte|alten|alter|altes,
                # Jahre alt ist|war, zu jung für die Produktion, die in die Jahre gekommen,
                Rentenversicherung, Rente|Ruhestand der|des|von Kunden|Kundin|Mandant*,
                private Rente, Riester Rente
                """),
        WatchedWording(
            .origin,
            """
            Muttersprach*, Ihre|Ihrer|Ihren|andere Herkunft, ethnisch*, Ethnie*, Staatsangehörig*,
            Staatsbürger*, Nationalität*, Ausländer*,
            ausländisch* Akzent|Abschluss|Name|Namen|Bewerber*|Wurzeln|Herkunft,
            Migrationshintergrund*, Migrant*, Migrationshinter*, Flüchtling*, Geflüchtete*, Rasse,
            rassi*, Hautfarbe*, dunkelhäutig*, farbig* Bewerber*|Kandidat*|Menschen|Person,
            Ihr|Ihrem|Ihren|Ihres|mit|ohne|einen|ein|starker|starken|starkem|leichter|leichten|
            leichtem|fremder|hörbarer|hörbaren _? Akzent|Akzents|Dialekt,
            Akzent stört|störte|ist|war, akzentfrei*,
            Ihr|Ihrem|Ihren|gebrochenes|gebrochenem|schlechtes|schlechtem Deutsch,
            kein|keine richtiger Deutscher|Deutsche, Sie _? schwer zu verstehen,
            Ihre _? Deutschkenntnisse, Aufenthaltstitel*, Aufenthaltserlaubnis*,
            Aufenthaltsgenehmigung*, Aufenthaltsstatus, Arbeitserlaubnis*, Visum*, Ihr|Ihrem Pass,
            Ihr|Ihre|Ihrem|Ihrer|Ihren Heimatland|Herkunftsland|Heimat|Kulturkreis|Wurzeln|
            Geburtsland, Herkunftsland, Kulturkreis*, fremde|fremder|andere|anderen Kultur,
            gebürtig*, aus dem Ausland stammen*|kommen,
            als Türk*|Russ*|Pol*|Syrer*|Araber*|Afrikaner*|Italiener*|Ukrainer*|Inder*|Chines*|
            Franzose|Französin|Deutsche|Deutscher|Spanier*|Rumän*,
            Sie sind|waren Türk*|Russ*|Polin|Pole|Syrer*|Araber*|Deutsche|Deutscher|Ausländ*,
            Zigeuner*, Ossi, Ossis, Wessi, Wessis
            """,
            unless: """
                mit Akzent auf, ohne Akzent im|in,
                ein|einen|mit|starken|starker _? Akzent auf|setzen|setzt|gesetzt|in, Akzent auf,
                als Polster*|Pole*|Polyg*|Polyn*|Polic*|Pola*|Polynom, als Russ,
                Rasse des|der Tiere|Tieres|Hundes, muttersprachliche Übersetzung*
                """),
        WatchedWording(
            .religion,
            """
            Religion*, religiös*, Konfession*, konfessionslos*, muslim*, Moslem*, Islam*,
            Christ|Christin|Christen, christlich*, Jude|Juden|Jüdin|Jüdinnen, jüdisch*, Judentum,
            katholisch*, Katholik*, evangelisch*, Protestant*, Hindu*, Buddhis*, Atheis*,
            Zeugen Jehovas, Zeuge Jehovas, Kopftuch*, Kopftücher*, Hijab*, Burka*, Turban*, Kippa,
            Gebet, Gebets*, beten, Ramadan, Sabbat, Kirchen*, Kirche, Moschee*, Synagoge*,
            Ihr|Ihrem|Ihren|Ihres Glaube|Glauben|Glaubens, gläubig*, Ungläubig*,
            Glaubensgemeinschaft*, Glaubensrichtung*, Weltanschauung*
            """,
            unless: """
                religiösen|religiöse Wünsche|Bedürfnisse|Gewohnheiten|Feiertage|Rituale|Vorlieben
                der|des|von|eines|einer, Religion der|des Bewohner*|Patient*, Kirche Sankt,
                Dach der Kirche
                """),
        WatchedWording(
            .health,
            """
            krank, Krankheit*, Krankschreib*, krankgeschrieben, Krankenstand, Krankmeld*,
            Ihr|Ihre|Ihrer|Ihrem|Ihren Erkrankung*|Krankengeschichte|Gesundheit|Gesundheitszustand|
            Leiden|Depression*|Diagnose _? Krebs,
            Ihre|Ihrer|Ihren Gesundheit|Erkrankung*|Depression*|Therapie|Operation|Allergie*|
            Epilepsie|Psyche|Sucht, Gesundheitszustand*, gesundheitlich*, Gesundheitsproblem*,
            aus Gesundheitsgründen, Fehlzeit*,
            Sie sind|waren|wirken|wirkten _? krank|depressiv|gestresst,
            Ihre|Ihrer psychische*|psychischen, psychisch krank|labil|belastet|instabil, Burnout*,
            Burn out, depressiv*, HIV, Alkoholi*, Alkoholproblem*, suchtkrank*, Raucher*,
            chronisch krank|erkrankt*, Reha, Arbeitsunfähig*, nicht belastbar genug gesundheitlich,
            Impfstatus, ungeimpft, Stotter*, stottern, Wechseljahr*, gesund genug, Krebserkrankung,
            Ihr|Ihrem|Ihren Rückenleiden|Krebs|Asthma|Diabetes
            """,
            unless: """
                Krankheit|Krankheiten|Krankheitsbild*|Krankheitsverl* der|des|von|eines|einer
                Bewohner*|Patient*|Tiere|Pflanzen|Kunden, Krankheitsbild*,
                krank* Bewohner*|Patient*|Tier*|Kolleg*|Kind*|Mensch*, Krankheitsvertretung*,
                gesundheitliche|gesundheitlichen|gesundheitlicher
                Fragen|Zustand|Lage|Probleme|Risiken|Veränderungen der|des|von|eines|einer,
                Gesundheitszustand der|des|von|eines|einer,
                Bewohner|Bewohnerin|Patient|Patientin krank, Raucher im Haus, Rauchermelder,
                Reha Patient*|Klinik*|Abteilung|Sport, Stottern des Motors, Motor stottert,
                Fehlzeiten im|der Dienstplan|Schüler*
                """),
        WatchedWording(
            .pregnancy,
            """
            schwanger*, Schwangerschaft*, Mutterschutz*, Mutterschaft*, Elternzeit*, Elterngeld,
            Kinderwunsch*, Wunsch nach Kindern|einem, ein Kind erwarten, Baby erwarten,
            erwarten ein Kind|Baby, erwarten Nachwuchs, Familienplanung, Babypause*, Stillzeit*,
            stillende*, guter Hoffnung, Vaterschaft*, Entbindung, Geburt Ihres|eines
            """,
            unless: """
                schwangere|schwangeren|schwangerer Patient*|Kundin*|Frau|Frauen|Bewohner*,
                stillenden|stillende Müttern|Mütter der|auf, Schwangerschaftsberatung,
                Schwangerschaftstest
                """),
        WatchedWording(
            .family,
            """
            Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres Mann|Mannes|Frau|Ehemann*|Ehefrau*|Gatte*|Gattin|Kind|
            Kinder|Kindern|Kindes|Sohn|Sohnes|Söhne|Tochter|Töchter|Baby|Eltern|Mutter|Vater|
            Familie|Ehe|Scheidung|Hochzeit|Verlobt*, Ihr|Ihre|Ihren|Ihrer # Kinder|Kindern,
            Ihr|Ihre|Ihrer kleines|kleinen|kleine Kind|Kinder|Kindern|Tochter|Sohn,
            Ihr|Ihrem Lebenspartner|Privatleben, Ihre|Ihrer Lebenspartnerin|Lebensgefährtin,
            Lebensgefährt*, verheiratet, unverheiratet, ledig, geschieden, verwitwet, kinderlos*,
            alleinerziehend*, allein erziehend*, Familienstand*,
            als _? _? Mutter|Vater|Mama|Papa|Elternteil|Ehefrau|Hausfrau,
            junge|jungen|junger|berufstätige|berufstätigen Mutter|Mütter|Vater|Väter|Eltern,
            mit Kind|Kindern und, Kinder haben|bekommen|wollen|möchten, haben _? _? Kinder|Kind,
            familiär*, Kinderbetreuung*, Familienpflicht*, Familienverhältnis*, Familienleben,
            Betreuungspflicht*, Care Arbeit, Pflege Ihrer|Ihres|Ihren,
            pflegebedürftig* Eltern|Mutter|Vater|Angehörig* zu Hause,
            Lücke|Lücken im|in|Ihrem Ihrem? Lebenslauf, Lebenslauflücke*,
            Schwiegermutter|Schwiegereltern
            """,
            unless: """
                Ihr|Ihre|Ihren|Ihrem Kind|Kinder Prozess*|Element*|Knoten|Komponent*|Klasse*|Theme*,
                Kinderbetreuung in der|unserer|einer Kita|Gruppe,
                als Mutter|Vater Prozess|Knoten|Klasse,
                familiäre|familiären|familiärer Atmosphäre|Situation|Umfeld der|des|von|eines|einer,
                kleine|kleinen|alle|viele|die Kinder haben,
                haben die|den|alle|viele|einem|dem|kleinen Kinder|Kind|Kindern,
                als lose|gelöste|passende Mutter, als Mutter|Vater der|des Tabelle|Seite,
                ledig lich, die Kinder haben, haben Kinder gespielt, Ihre Frau Müller
                """),
        WatchedWording(
            .gender,
            """
            Ihr|Ihrem|Ihres Geschlecht|Geschlechts, Geschlecht, Geschlechts*,
            als|für eine _? Frau|Dame, als|für ein|einen _? Mann|Kerl, als Frau|Mann|Mädchen|Junge,
            für Frauen|Männer, Männer|Frauen domäne|beruf|team|quote, Männerdomäne, Männerberuf,
            Frauenberuf, Frauenquote*, Männerteam*, Frauenteam*,
            weibliche*|weiblichen|männliche*|männlichen Bewerber*|Kandidat*|Kolleg*|Mitarbeit*|
            Führungs*|Ingenieur*|Technik*|Verstärkung|Unterstützung, weiblich, männlich,
            transsexuell*, transgender*, nichtbinär*, nicht binär*, divers als Geschlecht, sexis*,
            Powerfrau, mütterlich*, zu emotional für eine, Mädchenname, Kerl|Kerle
            """,
            unless: """
                Geschlecht|Geschlechts feld|auswahl|als Pflichtfeld, Feld Geschlecht,
                Geschlecht im Formular, nicht binär* Datei*|Format*|Baum|Bäume|Such*|Daten,
                männlich|männliche|männlichen|weiblich|weibliche|weiblichen _?
                Stecker*|Gewinde*|Buchse*|Anschluss*|Substantiv*|Form*
                """),
        WatchedWording(
            .disability,
            """
            Ihr|Ihre|Ihrer|Ihrem Behinderung*|Rollstuhl|Einschränkung|Einschränkungen|Handicap|
            Beeinträchtigung*|Legasthenie|Hörgerät|Prothese, Behinderung, Behinderungen, Behindert,
            behinderte|behinderten|behinderter Bewerber*|Kandidat*|Mitarbeit*|Kolleg*|Person|
            Mensch*|Frau|Mann, Schwerbehinder*, schwer behinder*, Gleichstellung nach dem Schwerb*,
            sehbehindert*, hörbehindert*, gehbehindert*, körperbehindert*,
            körperlich* behinder*|Einschränkung*|eingeschränkt, geistig* behinder*,
            Behindertenausweis, im Rollstuhl, Rollstuhlfahrer*, gehörlos*, taub, taubstumm*,
            schwerhörig*, blind sind, Sie sind|waren _? blind|taub|behindert|gehörlos|schwerhörig,
            Legastheni*, Autis*, ADHS, Asperger*, Handicap*
            """,
            unless: """
                Bewohner*|Nutzer*|Menschen|Kunden|Patient*|Kindern|Kinder|Besucher*|Personen|
                Jugendlichen mit _? Behinderung|Behinderungen|Einschränkungen,
                sehbehinderte|sehbehinderten|sehbehinderter
                Nutzer*|Kund*|Bewohner*|Menschen|Patient*|Besucher*,
                gehörlose|gehörlosen|schwerhörige|schwerhörigen|schwerhöriger
                Nutzer*|Kund*|Bewohner*|Patient*|Menschen|Besucher*, im Rollstuhl _? sicher*|sitzen,
                Bewohner*|Patient*|Dame|Herrn|Herr im Rollstuhl,
                Behinderung des|der Luft*|Verkehr*|Sicht|Durchfluss*,
                autistische|autistischen Kinder*|Bewohner*|Nutzer*|Menschen,
                Rollstuhlfahrer* durch|kommen|erreichen, behindert den|die|das|sich,
                behindert Sie nicht
                """),
        WatchedWording(
            .orientation,
            """
            sexuelle|sexueller|sexuellen Orientierung|Neigung|Identität, Sexualität, homosexuell*,
            heterosexuell*, bisexuell*, schwul, schwule|schwuler|schwulen, lesbisch*, Lesbe|Lesben,
            queer, queere*, LGBT*, gleichgeschlechtlich*
            """),
        WatchedWording(
            .politics,
            """
            politische|politischer|politischen Einstellung|Haltung|Überzeugung*|Ansicht*|Meinung*|
            Gesinnung|Aktivität*|Engagement|Orientierung,
            Ihre|Ihrer|Ihren politische|politischen|politischer|Gesinnung|Partei, Gewerkschaft*,
            Betriebsrat*, Betriebsrät*, Parteimitglied*, Parteibuch,
            Mitglied der|in|einer _? Partei, Partei angehören, AfD, CDU, SPD, FDP,
            Grünen wählen|Mitglied, linksextrem*, rechtsextrem*, rechtsradikal*, linksradikal*,
            Kommunist*, Sozialist*, Nazi|Nazis
            """,
            unless: """
                Betriebsrat informier*|einbind*|einbezog*|einbezieh*|abstimm*|abgestimmt|zu|bei|vor|
                früh|rechtzeitig, Betriebsvereinbarung*
                """),
        WatchedWording(
            .appearance,
            """
            Ihr|Ihre|Ihrer|Ihrem|Ihren|Ihres Aussehen|Aussehens|Äußeres|Äußeren|Kleidung|Outfit|
            Frisur|Haare|Haaren|Bart|Tattoo*|Tätowier*|Piercing*|Figur|Gewicht|Körpergröße|
            Körpersprache|Geruch|Händedruck|Lächeln|Erscheinung|Erscheinungsbild|Make|Zähne|Parfüm|
            Blickkontakt, äußeres|äußere|äußeren Erscheinung*,
            gepflegtes|gepflegt|ungepflegt*|gepflegtere _?
            Äußeres|Erscheinung*|Auftreten|Aussehen|Eindruck, ungepflegt*, Tätowierung*, tätowiert,
            Tattoo*, Piercing*, übergewicht*, zu dick|dünn|klein gewachsen, hübsch*,
            attraktiv* Frau|Mann|Person|Erscheinung,
            Sie sehen|sahen _? _? gut|schlecht|müde|jung|alt|ungepflegt|blass aus,
            sehen|sahen Sie _? müde|blass|ungepflegt, overdressed, underdressed,
            gut|schlecht|unpassend|unangemessen|schick|nachlässig gekleidet, Kleidungsstil,
            Körpergeruch, Mundgeruch
            """,
            unless: """
                Ihre Figur zeig*|im Diagramm, übergewichtige|übergewichtigen Patient*|Bewohner*,
                Ihre Erscheinung im Log
                """),
        WatchedWording(
            .personality,
            """
            passen|passt|passten|passte|passe _? _? _? nicht|gut|besser|schlecht _? _?
            in|ins|zu|zum|zur uns|Team|unserem|unserer|unser|unsere|Teamkultur|Kultur|Firma|
            Unternehmenskultur|Truppe, passen|passt nicht|gut|besser zu|ins uns|Team,
            nicht ins|in|zum unser|das? Team|Teams passen|passt|gepasst,
            ins|in|zum das|unser? Team passen|passt|gepasst, zu uns passen|passt|gepasst,
            Cultural Fit, kulturell* Passung, Teamfit, Unternehmenskultur, menschlich, die Chemie,
            Chemie zwischen,
            Ihre|Ihrer|Ihr|Ihrem|Ihren Persönlichkeit|Charakter|Wesen|Art|Naturell|Temperament|
            Ausstrahlung|Charme|Einstellung zur|Haltung|Einstellung|Mentalität, Persönlichkeit*,
            Ausstrahlung, sympathisch*, unsympathisch*, Sympathie*, schüchtern*, introvertiert*,
            extrovertiert*, arrogan*, überheblich*, Bauchgefühl, energiegeladen*,
            dynamisch* Persönlichkeit|Typ|Mensch, als Mensch|Typ, eigenbrötler*, sensibelchen,
            Mimose,
            Sie sind|waren|wirken|wirkten|erschienen|kamen|seien|wären _? _? _? faul|still|ruhig|
            zurückhaltend|schroff|emotional|nervös|unsicher|kühl|kalt|stur|langweilig|unmotiviert|
            lustlos|seltsam|komisch|launisch|aggressiv|unfreundlich|unhöflich|naiv|unreif|nett,
            wirken|wirkten|waren|sind Sie _? _? faul|still|zurückhaltend|schroff|emotional|nervös|
            unsicher|kühl|stur|langweilig|unmotiviert|lustlos|launisch|aggressiv|unfreundlich|naiv|
            unreif, zu still|emotional|nett|zurückhaltend|sensibel|weich|dominant|schüchtern für,
            nicht teamfähig, kein|keine Teamplayer*, Querulant*
            """,
            unless: """
                Ihre|Ihrer Art und Weise|zu|den|die|Fragen|der|des|Fehler|Ursache,
                Ihre|Ihre Einstellung der|des|am|an|von|für|im, Ihre Haltung beim|der|des|am,
                Persönlichkeitsstörung*, Ihre Art der|des|von|an, Persönlichkeitsrecht*,
                die Chemie des|der|im, die Chemie hinter, zwischenmenschlich,
                menschlich* Versagen|Fehler, sensibel für, Ihr Charakter im|in Spiel
                """),
        WatchedWording(
            .comparison,
            """
            andere|anderer|anderen|anderem|weitere|weiteren|übrigen|übrige|stärkere*|stärkeren|
            bessere|besseren|besten|beste|interne|internen|alle|allen|aller|viele|vielen|vieler|
            mehrere|mehreren|zahlreiche|zahlreichen|externen|externe|bester
            Bewerber*|Kandidat*|Mitbewerber*, Mitbewerber*, Bewerberfeld, Bewerberlage,
            Bewerberkreis, Kandidatenfeld, Bewerberpool, # _? Bewerber*|Kandidat*|Bewerbungen,
            Vielzahl von|an Bewerb*, engere Wahl, engeren Wahl, zweite Wahl, erste Wahl,
            zweiter Wahl,
            geeignetere*|geeigneteren|passendere*|passenderen|erfahrenere*|erfahreneren|
            qualifiziertere*|qualifizierteren _? Bewerber*|Kandidat*|Person|Profil*,
            im Vergleich zu|mit|zum den? anderen|andere|übrigen|Bewerber*|Kandidat*|uns|Ihnen|dem|
            der|Mitbewerber*|Rest, verglichen mit _? anderen|andere|übrigen|Bewerber*|Kandidat*,
            als andere|anderen|die? anderen|übrigen|meisten Bewerber*|Kandidat*|im,
            die anderen waren|konnten|hatten|haben|wussten,
            jemand|jemanden anderen|anderes|anderem|anders|besseren|besserem|besser|stärkeren mit?,
            jemand|jemanden mit mehr|besserer|besseren|größerer|stärkerer,
            eine|einen andere|anderen Person|Bewerberin|Bewerber|Kandidatin|Kandidaten,
            Konkurrenz war|ist|groß|stark, starke|starken|starker|große|großer Konkurrenz,
            besser|stärker|schwächer|schlechter|schneller als Sie|Ihre|die anderen|der Durchschnitt,
            erfahrener|qualifizierter|geeigneter als Sie,
            setzten|setzte|konnten|konnte sich _? durchsetzen|durch, den Vorzug, Vorzug gegeben,
            auf Platz zwei|drei|2|3
            """,
            unless: """
                jemand|jemanden anderen|anderes|anderem|anders kann|liest|lesen|weiter|die|den|das|
                um|zu|fragen|im|erklären, jemand anders, jemandem anderen,
                alle Kandidaten für|der Funktion,
                Kandidaten für die|den|das _? Ursache|Index|Fehler, im Vergleich mit|zu|zum dem|der,
                im Vergleich zum, als andere im, Konkurrenz ist|war im,
                starke Konkurrenz des|der Kunden, starken|starke|große Konkurrenz im,
                Mitbewerber des|der|unserer Kund*|Produkt*, Mitbewerber am Markt,
                die anderen hatten, die anderen haben, als anderen im, erste Wahl für|bei|ist,
                zweite Wahl sortiert
                """),
        WatchedWording(
            .promise,
            """
            Sie werden _? sicher|sicherlich|bestimmt|garantiert|auf,
            wir garantieren|versprechen|versichern, garantieren|versprechen|versichern wir Ihnen,
            garantiere|verspreche|versichere ich, ich verspreche|garantiere|versichere,
            garantiert _? Stelle|Job|Arbeitsplatz|eingestellt,
            beim nächsten|nächstes Mal werden|klappt|bekommen|haben|wird,
            klappt es beim nächsten|bestimmt|sicher, nächstes Mal klappt|bekommen|wird|werden,
            Sie bekommen|erhalten _? _? Stelle|Job|Zusage|Vertrag|Angebot,
            bekommen|erhalten Sie _? Stelle|Job|Zusage|Vertrag,
            mündliche|mündlichen|mündlicher Zusage|Angebot, mündlich zugesagt|zusagen,
            Zusage ist|haben, Job|Stelle ist Ihnen|Ihre|sicher, gehört|gehören Ihnen,
            wir werden|würden Sie _? _? einstellen|nehmen|einladen|anrufen|kontaktieren|
            berücksichtigen|melden, stellen wir Sie, wir stellen Sie ein,
            Sie sind|haben _? eingestellt|Stelle|Job, willkommen im Team, willkommen an Bord,
            in guter Erinnerung, im Hinterkopf, merken|merke Sie|uns vor|vorgemerkt, vorgemerkt für,
            auf Sie zurückkommen, kommen wir|ich auf Sie zurück,
            sobald eine|wieder neue|andere|passende? Stelle, zweifellos, ohne Zweifel,
            mit Sicherheit bekommen|erhalten|werden, fest|bereits eingeplant
            """,
            unless: """
                Sie werden auf Ihrem|der|dem|die|den|Fragen|einen|eine|Fehler,
                ohne Zweifel an|über|zu, im Hinterkopf behalten|haben|hatten,
                wir garantieren den|dem|unseren|Kunden,
                Sie haben den|die|eine|die Stelle|Job im|des|der, gehört Ihnen das
                """),
        WatchedWording(
            .overqualified,
            """
            überqualifi*, über qualifi*, Überqualifikation,
            zu qualifiziert|erfahren|gut ausgebildet|hochqualifiziert,
            zu viel|viele Erfahrung|Berufserfahrung|Qualifikation*,
            mehr Erfahrung|Berufserfahrung|Qualifikation als
            wir|die|diese|unsere|nötig|erforderlich|verlangt, sich|Sie _? _? langweilen,
            schnell langweilig, unterfordert, unterfordern, Unterforderung, zu senior
            """,
            unless: """
                Kinder|Kindern|Bewohner*|Schüler*|Azubi*|Teilnehmer*
                unterfordert|unterfordern|langweilen, die|der|den _? _? unterfordert,
                Unterforderung der|von|des
                """),
        WatchedWording(
            .security,
            """
            Referenz|Referenzen eingeholt|einholen|angerufen|war|waren|ergab|ergaben|sagte*|sagen|
            haben|Ihrer|Ihres,
            Ihr|Ihre|Ihren|Ihrer Referenz|Referenzen|Referenzgeber*|Arbeitszeugnis*|Zeugnis|
            Zeugnisse|Führungszeugnis*|Vorstrafe*, Referenzgeber*, Führungszeugnis*,
            Arbeitszeugnis*, vorbestraft, Vorstrafe*, Strafregister*, Sicherheitsüberprüfung*,
            Zuverlässigkeitsüberprüfung*, Background Check*, Hintergrundprüfung*, Hintergrundcheck*,
            Überprüfung Ihres Hintergrund*|Lebenslaufs, Schufa*, Bonität Ihrer,
            Ihr|Ihre|Ihrem|Ihren|Ihrer früherer|früheren|ehemaliger|ehemaligen|alter|letzter|
            letzten|jetziger|voriger|vorige Chef|Chefin|Arbeitgeber*|Vorgesetzte*, Amtsarzt,
            amtsärztlich*, Betriebsarzt, betriebsärztlich*, Einstellungsuntersuchung,
            ärztliche|ärztlichen Untersuchung|Befund|Attest, Drogentest*, Gesundheitsprüfung
            """,
            unless: """
                Ihre Referenz|Referenzen auf|im|in|zu|zum,
                Referenz|Referenzen haben|waren|war _? null|ungültig,
                Schufa Auskunft der|des|von Kund*
                """),
        WatchedWording(
            .pay,
            """
            Gehalt, Gehalts*, Gehälter*,
            Ihr|Ihre|Ihrer Lohn|Vergütung|Verdienst|Stundensatz|Tagessatz|Bonus|Preis als,
            Lohnvorstellung*, Vergütung, Vergütungs*, Einkommen, Verdienst, Stundenlohn,
            Tarifgruppe, Entgeltgruppe, zu teuer für uns, Sie sind|waren _? zu teuer,
            Sie nicht leisten, mehr Geld, unser Budget für
            """,
            unless: """
                Gehaltsabrechnung*, Gehaltstabelle*, Gehaltslauf, Zuckergehalt,
                Gehalt an|von|der|des, mehr Geld ausgeb*|kostet|kosten|kostete|einbring*|für|vom,
                Einkommen der|des|von Kund*, Vergütung der|des|von Kund*|Strom*|Einspeis*
                """),
        WatchedWording(
            .rating,
            """
            # von 5|10|fünf|zehn, # / 5|10, # von # Punkten|Punkte|Sternen, # Sterne|Sternen,
            mit # Punkten bewertet, mit # bewertet, mit einer|der # bewertet, Note #, Schulnote*,
            Ihre|Ihrer|Gesamt Note|Bewertung|Punktzahl|Score|Einstufung|Platzierung, Gesamtnote,
            Gesamtbewertung, Punktzahl, bewertet|bewerteten|bewerten Sie mit,
            haben|wurden Sie _? _? bewertet|benotet, Rang #, Rangliste*,
            Rangfolge der Bewerb*|Kandidat*, Platz #, an # Stelle, auf Platz,
            auf den ersten|zweiten|dritten|letzten Platz, Bewertung von|mit|war|lag|ist #,
            Score von, Score war|ist|lag, unsere|unserer Empfehlung lautet|war|ist|ist,
            Empfehlung lautete|lautet|war|ist _? nein|ja|negativ|positiv|Absage|nicht,
            nicht _? zur Einstellung empf*, Einstellung nicht empf*, gegen eine Einstellung,
            klares|klare|klarer Nein|Ja|Absage, Daumen hoch|runter|nach, Einstellungsempfehlung*
            """,
            unless: """
                # von # _? _? Fällen|Fälle|Test*|Aufgabe*|Frage*|Mal|Malen|Anruf*|Schritte*|Kund*|
                Bewohner*|Patient*|Fehler*|Gerät*|Sensor*|Szenari*|Übung*, # / # / #,
                # / # Zoll|mm|cm|Tage|Seite*, Platz # im|auf dem|der Regal|Lager|Platine,
                Rang # der Matrix, Ihre Bewertung der|des|von|zu, auf Platz eins der Liste|Risiken,
                klares Ja oder, klares Ja vom|des|der Kund*, auf Platz gelegt,
                Ihre Einstufung der|des|von, Platz # Jahre|Minuten|Leute|Personen|Meter
                """),
        WatchedWording(
            .positionFilled,
            """
            Stelle|Position|Job|Arbeitsplatz|Posten|Rolle|Platz|Vakanz
            ist|wurde|war|sei|bereits|schon|inzwischen|jetzt|nun _? _? besetzt|vergeben|weg,
            Stelle|Position|Job|Rolle|Posten _? anderweitig, anderweitig besetzt|vergeben,
            intern besetzt|vergeben, besetzt worden, Stelle haben wir,
            haben|hat die|diese Stelle _? besetzt|vergeben,
            nicht mehr frei|vakant|ausgeschrieben|offen, bereits|schon vergeben|besetzt,
            wir haben uns _? für jemand*|andere|anderen|einen|eine,
            uns für einen|eine|jemand* andere*|anderen|interne*,
            jemand|jemanden gefunden|eingestellt
            """,
            unless: """
                nicht mehr frei von|bewegen|beweglich, nicht mehr offen|frei im|in,
                Platz ist|war bereits|schon besetzt im|im,
                Leitung|Telefon|Adresse|Port|Nummer|Anschluss|Slot|Pin ist|war bereits|schon|schon?
                vergeben|besetzt, besetzt worden mit, haben wir uns für eine Lösung
                """),
    ]
}
