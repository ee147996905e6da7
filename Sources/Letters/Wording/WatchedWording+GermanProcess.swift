extension WatchedWording {
    /// How the candidate was judged, and what was or may be decided.
    static let germanProcess = [
        WatchedWording(
            .personality,
            """
            passen|passt|passten|passte|passe _? _? _? nicht|gut|besser|schlecht _? zu-uns|ins-Team|
            zum-Team|in-das-Team|in-unser*|zu-unser*|zum-Unternehmen|zur-Firma|zur-Kultur,
            ins|in|zum das|unser? Team passen|passt|gepasst, zu uns passen|passt|gepasst,
            Cultural Fit, kulturell* Passung, Teamfit, Unternehmenskultur, menschlich, die Chemie,
            Chemie zwischen,
            ^Ihre|^Ihrer|^Ihr|^Ihrem|^Ihren|deine|deiner|dein|deinem|deinen Persönlichkeit|
            Charakter|Wesen|Naturell|Temperament|Ausstrahlung|Charme|Haltung|Einstellung|Mentalität|
            Art-ist|Art-war|Art-hat, Persönlichkeit*, Ausstrahlung, sympathisch*, unsympathisch*,
            Sympathie*, schüchtern*, introvertiert*, extrovertiert*, arrogan*, überheblich*,
            Bauchgefühl, energiegeladen*, dynamisch* Persönlichkeit|Typ|Mensch, als Mensch|Typ,
            eigenbrötler*, sensibelchen, Mimose,
            ^Sie|du sind|waren|wirken|wirkten|erschienen|kamen|seien|wären|bist|warst|wirkst|
            wirktest|erschienst|kamst _? _? _? faul|still|zurückhaltend|schroff|emotional|nervös|
            unsicher|kühl|kalt|stur|langweilig|unmotiviert|lustlos|seltsam|komisch|launisch|
            aggressiv|unfreundlich|unhöflich|naiv|unreif|nett,
            wirken|wirkten|waren|sind|wirkst|wirktest|warst|bist ^Sie|du _? _? faul|still|
            zurückhaltend|schroff|emotional|nervös|unsicher|kühl|stur|langweilig|unmotiviert|
            lustlos|launisch|aggressiv|unfreundlich|naiv|unreif,
            zu still|emotional|nett|zurückhaltend|sensibel|weich|dominant|schüchtern für,
            nicht teamfähig, kein|keine Teamplayer*, Querulant*, im Team nicht|kaum wohlfühlen|wohl,
            fehlte|fehlt die|Ihnen-die|Ihnen Energie|Ausstrahlung|Biss|Begeisterung,
            Ihnen fehlt|fehlte die? Energie|Biss|Reife|Ausstrahlung,
            zu wenig Energie|Ausstrahlung|Biss, passt|passte du? _? nicht zu-uns|ins-Team,
            zu ruhig|leise für
            """,
            unless: """
                ^Ihre|^Ihrer|deine|deiner Art und Weise|zu|den|die|Fragen|der|des|Fehler|Ursache,
                ^Ihre|^Ihrer|deine|deiner Einstellung der|des|am|an|von|für|im,
                ^Ihre|deine Haltung beim|der|des|am, Persönlichkeitsstörung*,
                ^Ihre|deine Art der|des|von|an, Persönlichkeitsrecht*, die Chemie des|der|im,
                die Chemie hinter, zwischenmenschlich, menschlich* Versagen|Fehler, sensibel für,
                ^Ihr|dein Charakter im|in Spiel, zu wenig Energie in|im|für,
                passt|passen nicht? gut|besser|schlecht? zu-unserem|zu-unserer|in-unser|in-unsere
                Sensor|Gehäuse|Modell|Datenmodell|Schema|Gerät|Bauform|Prozess|Maschine|Anlage|
                Protokoll|Schnittstelle|Norm
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
            im Vergleich zu|mit|zum den? anderen|andere|übrigen|Bewerber*|Kandidat*|Mitbewerber*|
            Rest, verglichen mit _? anderen|andere|übrigen|Bewerber*|Kandidat*,
            als die? andere|anderen|übrigen|meisten Bewerber*|Kandidat*, die anderen waren|wussten,
            jemand|jemanden besseren|stärkeren|besser-geeignet*,
            jemand|jemanden mit mehr|besserer|besseren|größerer|stärkerer,
            eine|einen andere|anderen Person|Bewerberin|Bewerber|Kandidatin|Kandidaten,
            Konkurrenz war|ist|groß|stark, starke|starken|starker|große|großer Konkurrenz,
            besser|stärker|schwächer|schlechter|schneller als ^Sie|die-anderen|der-Durchschnitt,
            erfahrener|qualifizierter|geeigneter als ^Sie,
            setzten|setzte|konnten|konnte sich _? durchsetzen|durch, den Vorzug, Vorzug gegeben,
            andere|die-anderen hatten|waren|konnten|brachten|zeigten
            mehr|besser|stärker|schneller|bereits, zweitbeste*|drittbeste*,
            eine|einen|einer andere*|anderen Bewerber*|Kandidat*|Person
            """,
            unless: """
                alle Kandidaten für|der Funktion,
                Kandidaten für die|den|das _? Ursache|Index|Fehler, Konkurrenz ist|war im,
                starke Konkurrenz des|der Kunden, starken|starke|große Konkurrenz im,
                Mitbewerber des|der|unserer Kund*|Produkt*, Mitbewerber am Markt,
                erste Wahl für|bei|ist, zweite Wahl sortiert
                """),
        WatchedWording(
            .promise,
            """
            ^Sie|du werden|wirst _? sicher|sicherlich|bestimmt|garantiert|auf,
            wir garantieren|versprechen|versichern, garantieren|versprechen|versichern wir Ihnen,
            garantiere|verspreche|versichere ich, ich verspreche|garantiere|versichere,
            garantiert _? Stelle|Job|Arbeitsplatz|eingestellt,
            beim nächsten|nächstes Mal werden|klappt|bekommen|haben|wird,
            klappt es beim nächsten|bestimmt|sicher, nächstes Mal klappt|bekommen|wird|werden,
            ^Sie|du bekommen|erhalten|bekommst|erhältst _? _? Stelle|Job|Zusage|Vertrag|Angebot,
            bekommen|erhalten|bekommst|erhältst ^Sie|du _? Stelle|Job|Zusage|Vertrag,
            mündliche|mündlichen|mündlicher Zusage|Angebot, mündlich zugesagt|zusagen,
            Zusage ist|haben, Job|Stelle ist Ihnen|^Ihre|sicher|deine, gehört|gehören Ihnen,
            wir werden|würden|wirst ^Sie|du _? _? einstellen|nehmen|einladen|anrufen|kontaktieren|
            berücksichtigen|melden, stellen wir ^Sie, wir stellen ^Sie ein,
            ^Sie|du sind|haben|bist|hast _? eingestellt, ^Sie|du haben|hast die|den Stelle|Job,
            willkommen im Team, willkommen an Bord, in guter Erinnerung, im Hinterkopf,
            merken|merke ^Sie|uns vor|vorgemerkt, vorgemerkt für, auf ^Sie zurückkommen,
            kommen wir|ich auf ^Sie zurück, sobald eine|wieder neue|andere|passende? Stelle,
            zweifellos, ohne Zweifel, mit Sicherheit bekommen|erhalten|werden,
            fest|bereits eingeplant,
            auf jeden Fall eine|die|den|einen Chance|Stelle|Job|Platz|Angebot, wir stellen dich ein,
            stellen wir dich, willkommen bei uns
            """,
            unless: """
                ^Sie|du werden|wirst auf ^Ihrem|der|dem|die|den|Fragen|einen|eine|Fehler|deinem,
                ohne Zweifel an|über|zu, im Hinterkopf behalten|haben|hatten,
                wir garantieren den|dem|unseren|Kunden,
                ^Sie|du haben|hast den|die|eine Stelle|Job im|des|der, gehört Ihnen das
                """),
        WatchedWording(
            .overqualified,
            """
            überqualifi*, über qualifi*, Überqualifikation,
            zu qualifiziert|erfahren|gut-ausgebildet|hochqualifiziert,
            zu viel|viele Erfahrung|Berufserfahrung|Qualifikation*,
            mehr Erfahrung|Berufserfahrung|Qualifikation als
            wir|die|diese|unsere|nötig|erforderlich|verlangt, sich|^Sie _? _? langweilen,
            schnell langweilig, unterfordert, unterfordern, Unterforderung, zu senior,
            ^Ihre|deine Qualifikation*|Erfahrung übersteigt|übersteigen,
            weit über|mehr als wir|dem-hinaus brauchen|benötigen|suchen
            """,
            unless: """
                Kinder|Kindern|Bewohner*|Schüler*|Azubi*|Teilnehmer*
                unterfordert|unterfordern|langweilen, die|der|den _? _? unterfordert,
                Unterforderung der|von|des
                """),
        WatchedWording(
            .security,
            """
            Referenz|Referenzen eingeholt|einholen|angerufen|ergab|ergaben|sagte*|sagen,
            ^Ihr|^Ihre|^Ihren|^Ihrer|dein|deine|deinen|deiner Referenz|Referenzen|Referenzgeber*|
            Arbeitszeugnis*|Zeugnis|Zeugnisse|Führungszeugnis*|Vorstrafe*, Referenzgeber*,
            Führungszeugnis*, Arbeitszeugnis*, vorbestraft, Vorstrafe*, Strafregister*,
            Sicherheitsüberprüfung*, Zuverlässigkeitsüberprüfung*, Background Check*,
            Hintergrundprüfung*, Hintergrundcheck*,
            Überprüfung ^Ihres|deines Hintergrund*|Lebenslaufs, Schufa*, Bonität ^Ihrer|deiner,
            ^Ihr|^Ihre|^Ihrem|^Ihren|^Ihrer|dein|deine|deinem|deinen|deiner früherer|früheren|
            ehemaliger|ehemaligen|alter|letzter|letzten|jetziger|voriger|vorige
            Chef|Chefin|Arbeitgeber*|Vorgesetzte*, Amtsarzt, amtsärztlich*, Betriebsarzt,
            betriebsärztlich*, Einstellungsuntersuchung,
            ärztliche|ärztlichen Untersuchung|Befund|Attest, Drogentest*, Gesundheitsprüfung,
            bei|mit ^Ihrem|^Ihren|^Ihrer|deinem|deinen|deiner
            alten|früheren|letzten|ehemaligen|jetzigen|bisherigen
            Arbeitgeber*|Chef|Chefin|Vorgesetzten|Firma
            """,
            unless: """
                ^Ihre|deine Referenz|Referenzen auf|im|in|zu|zum,
                Referenz|Referenzen haben|waren|war _? null|ungültig,
                Schufa Auskunft der|des|von Kund*
                """),
        WatchedWording(
            .pay,
            """
            Gehalt, Gehalts*, Gehälter*,
            ^Ihr|^Ihre|^Ihrer|dein|deine|deiner
            Lohn|Vergütung|Verdienst|Stundensatz|Tagessatz|Bonus, Lohnvorstellung*, Vergütung,
            Vergütungs*, Einkommen, Verdienst, Stundenlohn, Tarifgruppe, Entgeltgruppe,
            zu teuer für uns, ^Sie|du sind|waren|bist|warst _? zu teuer, ^Sie nicht leisten,
            mehr Geld, unser Budget für, zu viel Geld
            """,
            unless: """
                Gehaltsabrechnung*, Gehaltstabelle*, Gehaltslauf, Zuckergehalt,
                Gehalt an|von|der|des, mehr Geld ausgeb*|kostet|kosten|kostete|einbring*|für|vom,
                Einkommen der|des|von Kund*, Vergütung der|des|von Kund*|Strom*|Einspeis*,
                zu viel Geld für|in|ausg*|kost*|gekost*,
                seinem|seinen|ihrem|das|dem Einkommen nicht?
                """),
        WatchedWording(
            .rating,
            """
            # von 5|10|fünf|zehn, # / 5|10, # von # Punkten|Punkte|Sternen, # Sterne|Sternen,
            mit # Punkten bewertet, mit # bewertet, mit einer|der # bewertet, Note #, Schulnote*,
            ^Ihre|^Ihrer|Gesamt|deine|deiner Note|Bewertung|Punktzahl|Score|Einstufung|Platzierung,
            Gesamtnote, Gesamtbewertung, Punktzahl, bewertet|bewerteten|bewerten ^Sie mit,
            haben|wurden|hast|wurdest ^Sie|du _? _? bewertet|benotet, Rang #, Rangliste*,
            Rangfolge der Bewerb*|Kandidat*, Platz #, an # Stelle, auf Platz,
            auf den ersten|zweiten|dritten|letzten Platz, Bewertung von|mit|war|lag|ist #,
            Score von, Score war|ist|lag, unsere|unserer Empfehlung lautet|war|ist|ist,
            Empfehlung lautete|lautet|war|ist _? nein|ja|negativ|positiv|Absage|nicht,
            nicht _? zur Einstellung empf*, Einstellung nicht empf*, gegen eine Einstellung,
            klares|klare|klarer Nein|Ja|Absage, Daumen hoch|runter|nach, Einstellungsempfehlung*,
            gaben|geben|gab Ihnen eine? #, nur # Punkte|Punkten,
            # Punkte|Punkten erreicht|erhalten|bekommen|von,
            erreichten|erhielten|bekamen ^Sie? nur? # Punkte|Punkten, im Ranking
            """,
            unless: """
                # von # _? _? Fällen|Fälle|Test*|Aufgabe*|Frage*|Mal|Malen|Anruf*|Schritte*|Kund*|
                Bewohner*|Patient*|Fehler*|Gerät*|Sensor*|Szenari*|Übung*, # / # / #,
                # / # Zoll|mm|cm|Tage|Seite*, Platz # im|auf, Rang # der Matrix,
                ^Ihre|deine Bewertung der|des|von|zu, auf Platz eins der Liste|Risiken,
                klares Ja oder, klares Ja vom|des|der Kund*, auf Platz gelegt,
                ^Ihre|deine Einstufung der|des|von, Platz # Jahre|Minuten|Leute|Personen|Meter,
                # von # Ventil*|Sensor*|Gerät*|Boards|Platinen|Pumpen|Maschinen|Anlagen|Leitungen|
                Filter*|Schraube*|Stich*|Proben|Ziele*|Zielen|Termine*|Besuche*,
                im Ranking der|von Risiken|Suchergebnisse|Suche
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
            jemand|jemanden gefunden|eingestellt,
            Stelle|Position ist|wurde mit einer|einem|jemandem,
            Stelle|Position|Rolle|Job wurde|ist mit|durch einer|einem _? _? besetzt,
            uns für einen-anderen|eine-andere|jemand-anderen|jemanden-anderen|jemand-anderes|
            einen-internen|eine-interne Bewerber*|Kandidat*|Person,
            uns für jemand-anderen|jemanden-anderen|jemand-anderes
            """,
            unless: """
                nicht mehr frei von|bewegen|beweglich, nicht mehr offen|frei im|in,
                Platz ist|war bereits|schon besetzt im|im,
                Leitung|Telefon|Adresse|Port|Nummer|Anschluss|Slot|Pin ist|war bereits|schon|schon?
                vergeben|besetzt, besetzt worden mit,
                Platz|Adresse|Slot|Port auf|im|in|der der|Platine|Regal|dem|Netz|Tabelle? Platine?
                ist|war schon|bereits vergeben|belegt|besetzt
                """),
    ]
}
