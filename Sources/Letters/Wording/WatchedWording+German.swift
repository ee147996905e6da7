extension WatchedWording {
    /// The words for numbers that a phrase may hold.
    static let germanNumbers = """
        eins ein eine einen einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig
        dreißig vierzig fünfzig sechzig siebzig
        """

    /// Everything that is looked for in German.
    static let german = germanPerson + germanProcess

    /// Who the candidate is.
    private static let germanPerson = [
        WatchedWording(
            .age,
            """
            zu jung, zu alt für|um,
            ^Sie|du sind|waren|wirken|wirkten|bist|warst|wirkst|wirktest _? _? jung|alt|jugendlich,
            sind|waren|wirken|wirkten|bist|warst|wirkst|wirktest ^Sie|du _? _? jung|alt,
            in|für|trotz|wegen ^Ihr|^Ihrem|^Ihren|^Ihres|^Ihre|dein|deinem|deinen|deines|deine
            Alter|Alters, ^Ihr|dein Alter, ^Ihres|deines Alters, Lebensalter*, Altersgründe*,
            Altersgrenze*, Altersgruppe*, Altersunterschied*, altersbedingt*, Altersdiskriminier*,
            aus Altersgründen, für ^Ihr|dein junges|hohes|fortgeschrittenes Alter,
            im fortgeschrittenen|mittleren Alter, junges|jungen|jüngeres|jüngeren Team|Teams,
            junge|jüngere|jüngeren|ältere|älteren Bewerber*|Kandidat*|Kolleg*|Mitarbeite*|Person*|
            Kraft|Kräfte, jemand|jemanden Jüngeres|Jüngeren|Älteres|Älteren,
            jünger|älter als die-meisten|das-Team|unser|unsere|alle|wir, jung und dynamisch,
            Berufsanfänger*, frisch von der Uni|Universität|Schule|Hochschule, frisch gebacken*,
            Digital Native*, Jahrgang, Geburtsjahr*, Geburtsdatum, Geburtsjahrgang, Rente,
            Rentenalter, Rentner*, Ruhestand*, Vorruhestand*, Pensionierung,
            kurz vor der Rente|Pension, Pensionsalter, in ^Ihrer|deiner Generation,
            ^Ihre|^Ihrer|deine|deiner Generation, ^Ihre|deine Lebensphase,
            ^Ihrer|deiner Lebensphase, # Jahre alt, # jährig*, altes Eisen, alten Eisen,
            Lebensjahr*, Anfang|Mitte|Ende zwanzig|dreißig|vierzig|fünfzig|sechzig,
            über|unter fünfzig|vierzig|sechzig|dreißig|50|40|60|30 Jahre|sind,
            in die Jahre gekommen, ü50, ü40, ü30,
            ^Sie|du wirken|wirkten|wirkst|wirktest auf uns? _? _? jung|alt|älter, Team ist _? jung,
            der|die Älteste|Jüngste im|in|unter|von, wären der|die Älteste|Jüngste,
            gerade erst|die _? Uni|Schule|Ausbildung|Studium abgeschlossen,
            mit ^Ihren|deinen # Jahren, mit # Jahren sind|ist|wären, nach vielen Berufsjahren noch,
            du bist|warst|wirkst|wirktest zu alt|jung
            """,
            unless: """
                älteren|ältere|jüngere Version*, Geburtsdatum feld|als|prüfen, Feld Geburtsdatum,
                Feld für das Geburtsdatum,
                das Geburtsdatum des|der|aller Kunden|Kundin|Patient*|Bewohner*,
                die Anlage|Pumpe|Maschine|Heizung ist # Jahre alt, # Jahre alte|alten|alter|altes,
                # Jahre alt ist|war, zu jung für die Produktion, die in die Jahre gekommen,
                Rentenversicherung, Rente|Ruhestand der|des|von Kunden|Kundin|Mandant*,
                private Rente, Riester Rente, mit # Jahren Erfahrung|Laufzeit|Garantie
                """),
        WatchedWording(
            .origin,
            """
            Muttersprach*, ^Ihre|^Ihrer|^Ihren|andere|deine|deiner|deinen Herkunft, ethnisch*,
            Ethnie*, Staatsangehörig*, Staatsbürger*, Nationalität*, Ausländer*,
            ausländisch* Akzent|Abschluss|Name|Namen|Bewerber*|Wurzeln|Herkunft,
            Migrationshintergrund*, Migrant*, Migrationshinter*, Flüchtling*, Geflüchtete*, Rasse,
            rassi*, Hautfarbe*, dunkelhäutig*, farbig* Bewerber*|Kandidat*|Menschen|Person,
            ^Ihr|^Ihrem|^Ihren|^Ihres|mit|ohne|einen|ein|starker|starken|starkem|leichter|leichten|
            leichtem|fremder|hörbarer|hörbaren|dein|deinem|deinen|deines _? Akzent|Akzents|Dialekt,
            Akzent stört|störte|ist|war, akzentfrei*,
            ^Ihr|^Ihrem|^Ihren|gebrochenes|gebrochenem|schlechtes|schlechtem|dein|deinem|deinen
            Deutsch, kein|keine richtiger Deutscher|Deutsche, ^Sie _? schwer zu verstehen,
            ^Ihre|deine _? Deutschkenntnisse, Aufenthaltstitel*, Aufenthaltserlaubnis*,
            Aufenthaltsgenehmigung*, Aufenthaltsstatus, Arbeitserlaubnis*, Visum*,
            ^Ihr|^Ihrem|dein|deinem Pass,
            ^Ihr|^Ihre|^Ihrem|^Ihrer|^Ihren|dein|deine|deinem|deiner|deinen Heimatland|
            Herkunftsland|Heimat|Kulturkreis|Wurzeln|Geburtsland, Herkunftsland, Kulturkreis*,
            fremde|fremder|andere|anderen Kultur, gebürtig*, aus dem Ausland stammen*|kommen,
            als Türk*|Russ*|Pol*|Syrer*|Araber*|Afrikaner*|Italiener*|Ukrainer*|Inder*|Chines*|
            Franzose|Französin|Deutsche|Deutscher|Spanier*|Rumän*,
            ^Sie|du sind|waren|bist|warst Türk*|Russ*|Polin|Pole|Syrer*|Araber*|Deutsche|Deutscher|
            Ausländ*, Zigeuner*, Ossi, Ossis, Wessi, Wessis, Deutschkenntnisse reichen|sind|waren,
            woher|wo ^Sie _? kommen|stammen|herkommen, woher kommen ^Sie
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
            ^Ihr|^Ihrem|^Ihren|^Ihres|dein|deinem|deinen|deines Glaube|Glauben|Glaubens, gläubig*,
            Ungläubig*, Glaubensgemeinschaft*, Glaubensrichtung*, Weltanschauung*
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
            ^Ihr|^Ihre|^Ihrer|^Ihrem|^Ihren|dein|deine|deiner|deinem|deinen
            Krankengeschichte|Leiden,
            ^Ihre|^Ihrer|^Ihren|deine|deiner|deinen Gesundheit|Erkrankung*|Depression*|Therapie|
            Operation|Allergie*|Epilepsie|Psyche|Sucht, Gesundheitszustand*, gesundheitlich*,
            Gesundheitsproblem*, aus Gesundheitsgründen, Fehlzeit*,
            ^Sie|du sind|waren|wirken|wirkten|bist|warst|wirkst|wirktest _?
            krank|depressiv|gestresst, ^Ihre|^Ihrer|deine|deiner psychische*|psychischen,
            psychisch krank|labil|belastet|instabil, Burnout*, Burn out, depressiv*, HIV, Alkoholi*,
            Alkoholproblem*, suchtkrank*, Raucher*, chronisch krank|erkrankt*, Reha,
            Arbeitsunfähig*, nicht belastbar genug gesundheitlich, Impfstatus, ungeimpft, Stotter*,
            stottern, Wechseljahr*, gesund genug, Krebserkrankung,
            ^Ihr|^Ihrem|^Ihren|dein|deinem|deinen Rückenleiden|Krebs|Asthma|Diabetes,
            psychisch nicht, nicht stabil genug, krank gewesen, gesundheitlich
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
                Fehlzeiten im|der Dienstplan|Schüler*, psychisch nicht belastend|belastet-die,
                Krankheit der|des|von|eines|einer Pflanze|Rebe|Tier*|Bewohner*|Patient*|Kunden
                """),
        WatchedWording(
            .pregnancy,
            """
            schwanger*, Schwangerschaft*, Mutterschutz*, Mutterschaft*, Elternzeit*, Elterngeld,
            Kinderwunsch*, Wunsch nach Kindern|einem, ein Kind erwarten, Baby erwarten,
            erwarten ein Kind|Baby, erwarten Nachwuchs, Familienplanung, Babypause*, Stillzeit*,
            stillende*, guter Hoffnung, Vaterschaft*, Entbindung, Geburt ^Ihres|eines|deines,
            planen|plant|wollen _? _? ein Kind|Baby|Kinder|Nachwuchs, ein Kind bekommen
            """,
            unless: """
                schwangere|schwangeren|schwangerer Patient*|Kundin*|Frau|Frauen|Bewohner*,
                stillenden|stillende Müttern|Mütter der|auf, Schwangerschaftsberatung,
                Schwangerschaftstest
                """),
        WatchedWording(
            .family,
            """
            ^Ihr|^Ihre|^Ihrem|^Ihren|^Ihrer|^Ihres|dein|deine|deinem|deinen|deiner|deines Mann|
            Mannes|Frau|Ehemann*|Ehefrau*|Gatte*|Gattin|Kind|Kinder|Kindern|Kindes|Sohn|Sohnes|
            Söhne|Tochter|Töchter|Baby|Eltern|Mutter|Vater|Familie|Ehe|Scheidung|Hochzeit|Verlobt*,
            ^Ihr|^Ihre|^Ihren|^Ihrer|dein|deine|deinen|deiner # Kinder|Kindern,
            ^Ihr|^Ihre|^Ihrer|dein|deine|deiner kleines|kleinen|kleine
            Kind|Kinder|Kindern|Tochter|Sohn, ^Ihr|^Ihrem|dein|deinem Lebenspartner|Privatleben,
            ^Ihre|^Ihrer|deine|deiner Lebenspartnerin|Lebensgefährtin, Lebensgefährt*, verheiratet,
            unverheiratet, ledig, geschieden, verwitwet, kinderlos*, alleinerziehend*,
            allein erziehend*, Familienstand*,
            als _? _? Mutter|Vater|Mama|Papa|Elternteil|Ehefrau|Hausfrau,
            junge|jungen|junger|berufstätige|berufstätigen Mutter|Mütter|Vater|Väter|Eltern,
            mit Kind|Kindern und, Kinder haben|bekommen|wollen|möchten, haben _? _? Kinder|Kind,
            familiär*, Kinderbetreuung*, Familienpflicht*, Familienverhältnis*, Familienleben,
            Betreuungspflicht*, Care Arbeit, Pflege ^Ihrer|^Ihres|^Ihren|deiner|deines|deinen,
            pflegebedürftig* Eltern|Mutter|Vater|Angehörig* zu Hause,
            Lücke|Lücken im|in|^Ihrem|deinem ^Ihrem|deinem? Lebenslauf, Lebenslauflücke*,
            Schwiegermutter|Schwiegereltern,
            mit kleinen|jungen|# Kindern ist|sind|wird|haben|können|schaffen,
            ^Ihr|^Ihrem|^Ihre|^Ihren|dein|deinem|deine|deinen Partner|Partnerin
            wohnt|arbeitet|müsste|ist|lebt|hat,
            ^Sie|du sind|wurden|bist|wurdest _? _? Vater|Mutter|Oma|Opa, Vater|Mutter geworden,
            kleine Kinder zu Hause
            """,
            unless: """
                ^Ihr|^Ihre|^Ihren|^Ihrem|dein|deine|deinen|deinem Kind|Kinder
                Prozess*|Element*|Knoten|Komponent*|Klasse*|Theme*,
                Kinderbetreuung in der|unserer|einer Kita|Gruppe,
                als Mutter|Vater Prozess|Knoten|Klasse,
                familiäre|familiären|familiärer Atmosphäre|Situation|Umfeld der|des|von|eines|einer,
                kleine|kleinen|alle|viele|die Kinder haben,
                haben die|den|alle|viele|einem|dem|kleinen Kinder|Kind|Kindern,
                als lose|gelöste|passende Mutter, als Mutter|Vater der|des Tabelle|Seite,
                ledig lich, die Kinder haben, haben Kinder gespielt, ^Ihre|deine Frau Müller,
                ^Ihr|^Ihrem|dein|deinem Partner ist|arbeitet im|in-der Übung|Rollenspiel|Aufgabe,
                mit kleinen Kindern ist|haben Geduld|wichtig|^Sie
                """),
        WatchedWording(
            .gender,
            """
            ^Ihr|^Ihrem|^Ihres|dein|deinem|deines Geschlecht|Geschlechts, Geschlecht, Geschlechts*,
            als|für eine _? Frau|Dame, als|für ein|einen _? Mann|Kerl, als Frau|Mann|Mädchen|Junge,
            für Frauen|Männer, Männerdomäne, Männerberuf, Frauenberuf, Frauenquote*, Männerteam*,
            Frauenteam*,
            weibliche*|weiblichen|männliche*|männlichen Bewerber*|Kandidat*|Kolleg*|Mitarbeit*|
            Führungs*|Ingenieur*|Technik*|Verstärkung|Unterstützung, weiblich, männlich,
            transsexuell*, transgender*, nichtbinär*, nicht binär*, divers als Geschlecht, sexis*,
            Powerfrau, mütterlich*, zu emotional für eine, Mädchenname, Kerl|Kerle,
            Frauen|Männer haben|sind|können|werden|passen _? _?
            schwer|bei-uns|besser|emotional*|nicht, ein Mann wäre|ist|passt, eine Frau wäre|passt,
            lieber einen? Mann|Frau
            """,
            unless: """
                Geschlecht als Pflichtfeld, Feld Geschlecht, Geschlecht im Formular,
                nicht binär* Datei*|Format*|Baum|Bäume|Such*|Daten,
                männlich|männliche|männlichen|weiblich|weibliche|weiblichen _?
                Stecker*|Gewinde*|Buchse*|Anschluss*|Substantiv*|Form*
                """),
        WatchedWording(
            .disability,
            """
            ^Ihr|^Ihre|^Ihrer|^Ihrem|dein|deine|deiner|deinem Behinderung*|Rollstuhl|Einschränkung|
            Einschränkungen|Handicap|Beeinträchtigung*|Legasthenie|Hörgerät|Prothese, Behinderung,
            Behinderungen, Behindert,
            behinderte|behinderten|behinderter Bewerber*|Kandidat*|Mitarbeit*|Kolleg*|Person|
            Mensch*|Frau|Mann, Schwerbehinder*, schwer behinder*, Gleichstellung nach dem Schwerb*,
            sehbehindert*, hörbehindert*, gehbehindert*, körperbehindert*,
            körperlich* behinder*|Einschränkung*|eingeschränkt, geistig* behinder*,
            Behindertenausweis, im Rollstuhl, Rollstuhlfahrer*, gehörlos*, taub, taubstumm*,
            schwerhörig*, blind sind,
            ^Sie|du sind|waren|bist|warst _? blind|taub|behindert|gehörlos|schwerhörig, Legastheni*,
            Autis*, ADHS, Asperger*, Handicap*
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
                behindert ^Sie nicht
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
            ^Ihre|^Ihrer|^Ihren|deine|deiner|deinen
            politische|politischen|politischer|Gesinnung|Partei, Gewerkschaft*, Betriebsrat*,
            Betriebsrät*, Parteimitglied*, Parteibuch, Mitglied der|in|einer _? Partei,
            Partei angehören, AfD, CDU, SPD, FDP, Grünen wählen|Mitglied, linksextrem*,
            rechtsextrem*, rechtsradikal*, linksradikal*, Kommunist*, Sozialist*, Nazi|Nazis,
            politisch aktiv|links|rechts|engagiert|eingestellt
            """,
            unless: """
                Betriebsrat informier*|einbind*|einbezog*|einbezieh*|abstimm*|abgestimmt|zu|bei|vor|
                früh|rechtzeitig, Betriebsvereinbarung*
                """),
        WatchedWording(
            .appearance,
            """
            ^Ihr|^Ihre|^Ihrer|^Ihrem|^Ihren|^Ihres|dein|deine|deiner|deinem|deinen|deines Aussehen|
            Aussehens|Äußeres|Äußeren|Kleidung|Outfit|Frisur|Haare|Haaren|Bart|Tattoo*|Tätowier*|
            Piercing*|Figur|Gewicht|Körpergröße|Körpersprache|Geruch|Händedruck|Lächeln|Erscheinung|
            Erscheinungsbild|Make|Zähne|Parfüm|Blickkontakt, äußeres|äußere|äußeren Erscheinung*,
            gepflegtes|gepflegt|ungepflegt*|gepflegtere _?
            Äußeres|Erscheinung*|Auftreten|Aussehen|Eindruck, ungepflegt*, Tätowierung*, tätowiert,
            Tattoo*, Piercing*, übergewicht*, zu dick|dünn|klein gewachsen, hübsch*,
            attraktiv* Frau|Mann|Person|Erscheinung,
            ^Sie|du sehen|sahen|siehst|sahst _? _? gut|schlecht|müde|jung|alt|ungepflegt|blass aus,
            sehen|sahen|siehst|sahst ^Sie|du _? müde|blass|ungepflegt, overdressed, underdressed,
            gut|schlecht|unpassend|unangemessen|schick|nachlässig gekleidet, Kleidungsstil,
            Körpergeruch, Mundgeruch, nicht angemessen|passend|richtig|gut gekleidet|angezogen,
            gekleidet, angezogen waren|erschienen|gekommen,
            ^Ihr|dein Auftreten war _? _? gepflegt|ungepflegt|leger|lässig
            """,
            unless: """
                ^Ihre|deine Figur zeig*|im Diagramm,
                übergewichtige|übergewichtigen Patient*|Bewohner*, ^Ihre|deine Erscheinung im Log,
                Patient*|Bewohner*|Kind|Kinder _? _? gekleidet|angezogen
                """),
    ]
}
