extension WatchedWording {
    /// The words for numbers that a phrase may hold.
    static let frenchNumbers = """
        un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante
        cinquante soixante
        """

    /// Everything that is looked for in French.
    static let french = frenchPerson + frenchProcess

    /// Who the candidate is.
    private static let frenchPerson = [
        WatchedWording(
            .age,
            """
            votre|son|leur|ton|ta âge, à|pour|vu|malgré votre|ton|ta âge, trop jeune|jeunes,
            trop vieux|vieille|âgé|âgée|âgés|âgées,
            vous|tu êtes|étiez|semblez|sembliez|paraissez|paraissiez|faites|es|étais|sembles|
            semblais|parais|paraissais|fais _? _? jeune|jeunes|vieux|vieille|âgé|âgée|juvénile,
            êtes|étiez vous _? jeune, tranche d âge, limite d âge, différence d âge, question d âge,
            raison de _? âge, un certain âge, équipe jeune,
            jeune|jeunes équipe|candidat*|recrue*|collègue*|entreprise,
            candidat*|personne|profil|quelqu-un de? plus jeune|jeunes|âgé|âgée|âgés,
            plus jeune que|qu, plus âgé|âgée|vieux|vieille que|qu, jeune diplômé*, jeunes diplômé*,
            diplômé|diplômée|diplômés récemment, récemment diplômé*, frais émoulu, fraîche émoulue,
            sorti|sortie d-école|de-l-école|de-l-université|d-études|de-vos-études, digital native*,
            retraite, retraité|retraitée|retraités, proche de la retraite, préretraite,
            pré retraite, date|année de naissance, votre|ton|ta génération,
            votre|ton|ta anniversaire, vous|tu avez|as # ans, âgé|âgée de #, à # ans, # ans passés,
            la cinquantaine, la quarantaine, la soixantaine, la trentaine, quinquagénaire*,
            quadragénaire*, sexagénaire*, trentenaire*, en fin de carrière, votre|ton|ta jeunesse,
            âgisme, jeune et dynamique, jeunes et dynamiques,
            vous|venez venez? de|d finir|terminer|obtenir vos|votre|ton|ta|tes études|diplôme|école,
            à peine sorti|sortie, # ans ce|il|c
            """,
            unless: """
                champ date de naissance, date de naissance du|de la patient*|résident*|client*,
                plus jeune que # jours|heures, personnes trop âgées,
                maison|plan|épargne|assurance|caisse de? retraite,
                retraite du|de|des client*|adhérent*,
                résident*|patient*|client* âgé|âgée|âgés|âgées de #, en retraite,
                battre en retraite, la quarantaine|trentaine|cinquantaine de,
                mise|mettre|mis en quarantaine, la quarantaine des|du, à # ans de, à # ans minimum,
                joint|joints|câble|logiciel|code|firmware|matériel|appareil|filtre|moteur
                était|est|étaient|sont trop vieux|vieille|vieilles
                """),
        WatchedWording(
            .origin,
            """
            nationalité*, vos|votre|ton|ta|tes origine*,
            origine|origines ethnique*|étrangère*|maghrébine*|africaine*|sociale*, ethnique*,
            ethnie*, raciste*, racial*|raciaux, votre|ton|ta race, couleur de _? peau,
            étranger de naissance,
            candidat*|diplôme*|nom|accent|travailleu* étranger|étrangers|étrangère|étrangères,
            vous|tu êtes|étiez|es|étais _? étranger|étrangère|français|française|belge|algérien*|
            marocain*|tunisien*|turc|turque|polonais*|roumain*|chinois*|arabe|africain*|italien*|
            espagnol*|allemand*|portugais*|russe, les étrangers, immigré|immigrée|immigrés,
            immigration, migrant*, réfugié|réfugiée|réfugiés, langue maternelle,
            locuteur|locutrice|locuteurs natif|native|natifs,
            natif|native|natifs anglais|français|anglophone|francophone, anglophone natif|native,
            francophone de naissance, votre|ton|ta _? accent,
            un|avec|sans|l léger|fort|petit? accent, accent étranger|prononcé|marqué|fort|du|de,
            accent est|était|gêne|gênait,
            votre|ton|ta français|anglais est|était|parlé|laisse|reste|manque, vous comprendre,
            mauvais français, titre|carte|permis de séjour, permis|autorisation de travail, visa de,
            votre|ton|ta visa|passeport, sans papiers, pays d origine, votre|ton|ta pays,
            né|née à l étranger|en, d où vous venez, votre|ton|ta culture,
            culture différente|étrangère, culture d origine, maghrébin*, beur|beurs, arabe|arabes,
            noir|noire de peau, gitan*, votre|ton|ta français n est pas|pas,
            vous|tu êtes|étiez|es|étais d origine,
            d origine algérienne|marocaine|tunisienne|turque|africaine|étrangère|portugaise|
            roumaine|polonaise|chinoise|arabe|maghrébine
            """,
            unless: """
                accent sur|grave|aigu|circonflexe, mettre|mis|met|mettez|mettiez l accent,
                l accent sur|sur?, un|fort accent sur, accent de couleur, couleur d accent,
                sans accent dans, avec accent|accents|un accent dans,
                clé|clef|clés étrangère|étrangères, texte|textes en arabe,
                interface|version|page|traduction en? arabe, difficile de vous comprendre entre,
                vous comprendre mutuellement, de vous comprendre le|la, les étrangers à,
                chiffres arabes, version arabe
                """),
        WatchedWording(
            .religion,
            """
            religion*, religieux|religieuse|religieuses|religieusement, votre|ton|ta foi, musulman*,
            islam*, chrétien*, christianisme, juif|juifs|juive|juives, judaïsme, catholique*,
            protestant*, évangélique*, bouddhis*, hindou*, athée*, athéisme,
            croyant|croyante|croyants, vos|tes croyances, témoin|témoins de jéhovah,
            voile islamique, porte|portez|portiez|port _? _? voile|foulard|kippa|croix|turban,
            votre|ton|ta voile|foulard|kippa|turban, le foulard, hijab*, burqa*, kippa*, ramadan,
            prière, prières, mosquée*, synagogue*, votre|ton|ta église|paroisse, sabbat|shabbat,
            laïcité
            """,
            unless: """
                religieusement testé*|suivi*|respecté*|noté*,
                besoins|souhaits|fêtes|pratiques religieux|religieuses des|du|de,
                salle de prière pour|des|du, préparé la salle de prière,
                prière de ne|me|vous|nous|bien|lire|vérifier|fermer|laisser|consulter|noter
                """),
        WatchedWording(
            .health,
            """
            votre|vos|ton|ta|tes santé|maladie*|dépression|cancer|diabète|épilepsie|burnout|
            burn-out|addiction|bégaiement|traitement-médical,
            problème*|problèmes|raison|raisons|souci*|soucis de santé, état de santé,
            arrêt*|arrêts maladie, congé|congés maladie, absence*|absences pour maladie,
            vous|tu êtes|étiez|semblez|sembliez|es|étais|sembles|semblais _? malade|souffrant|
            souffrante|dépressif|dépressive|fatigué|fatiguée,
            maladie chronique|longue|grave|mentale, longue maladie, burn out, burnout,
            dépressif|dépressive, séropositi*, alcoolique|alcoolisme, fumeur|fumeuse, vous fumez,
            inapte, inaptitude, santé mentale|fragile, ménopause, bégaye*|bégaie*|bégayez,
            hospitalisé|hospitalisée, été|êtes|étiez malade, fragile psychologiquement,
            psychologiquement fragile|instable, antécédents médicaux,
            raison|raisons|problème|problèmes|suivi|traitement|souci|souci|dossier
            médical|médicale|médicales|médicaux
            """,
            unless: """
                dossier*|dossiers|équipement*|matériel|dispositif*|personnel|équipe*|secrétariat|
                imagerie|appareil*|cabinet*|vocabulaire|logiciel*
                médical|médicale|médicales|médicaux, prescription|prescriptions médicale|médicales,
                santé mentale des|du|de, état de santé du|de la|des patient*|résident*,
                patient*|résident*|résidente hospitalisé|hospitalisée, maladie chronique du|des|de,
                personne fumeuse, pièce inapte, câble inapte, patient* fumeur|fumeuse,
                une|l|le|un maladie de-la-plante|des-plantes|du-blé|de-la-vigne,
                résident*|patient*|animal|animaux a-été|était malade
                """),
        WatchedWording(
            .pregnancy,
            """
            vous|tu êtes|étiez|seriez|serez|tombez|tomber|es|étais|serais|seras _? enceinte,
            femme|femmes enceinte|enceintes, enceinte de, tomber|tombée enceinte,
            candidate enceinte, être enceinte, grossesse*, maternité, paternité, congé parental,
            congés parentaux, désir|envie|projet d enfant|enfants|un, projet de bébé,
            attendez|attendiez|attendre un enfant|bébé|heureux, votre|ton|ta accouchement,
            allaite*|allaitez, votre|ton|ta bébé, allez _? _? avoir un-enfant|un-bébé
            """,
            unless: """
                enceinte de confinement|pression|protection|l|la|sonorisation|test,
                patiente*|cliente*|accompagn* _? _? enceinte|enceintes,
                femmes enceintes dans|suivies|accueillies,
                service|services|unité|clinique de maternité, la maternité de l hôpital,
                suivi de grossesse
                """),
        WatchedWording(
            .family,
            """
            votre|vos|ton|ta|tes mari|femme|époux|épouse|conjoint|conjointe|compagnon|compagne|
            enfant|enfants|fils|fille|filles|mère|père|parents|famille|mariage|divorce|vie-privée|
            vie-familiale|vie-de-famille, vos|tes # enfants, vos|tes jeunes|petits enfants,
            votre|ton|ta situation familiale|de-famille|personnelle,
            vous|tu êtes|étiez|es|étais _? marié|mariée|divorcé|divorcée|célibataire|veuf|veuve|
            père|mère, marié|mariée avec|et, divorcé|divorcée|divorcés, célibataire|célibataires,
            sans enfant|enfants, avec # enfants, avec enfants|des enfants en bas,
            mère|père|parent|parents célibataire|isolé|isolés|seul, mère|père de famille|#,
            en tant que mère|père|maman|papa|parent|femme mariée,
            jeune|jeunes maman*|mère*|père*|papa*|parents, vous|tu avez|as _? _? enfant|enfants,
            avoir|voulez|vouloir|souhaitez avoir? des-enfants|un-enfant, garde d enfants|de vos|tes,
            contraintes|obligations|charges|charge|responsabilités|raisons
            familiales|familiale|de-famille, vie de famille, situation familiale|matrimoniale,
            trou|trous|vide|interruption dans|de votre|le|ton|ta parcours|cv|carrière,
            aidant familial, aidante familiale, en-tant-que mère|père|maman|papa|parent
            """,
            unless: """
                votre|vos|ton|ta|tes enfant|enfants processus|composant*,
                processus enfant|enfants|parent, vos|tes classes parents, votre|ton|ta classe mère,
                carte mère, votre|vos|ton|ta|tes parents et enfants processus,
                vous|tu avez|as des|les|aux|deux enfants du|de|dans|calm*,
                vous|tu avez|as accueilli|observé|calmé|compris|laissé _? enfant|enfants,
                vous|tu avez|as # enfants à charge du groupe, situation familiale du|des|de,
                vous|tu avez|as laissé|proposé|expliqué|demandé à|aux|les|l|un l? enfant|enfants,
                votre|ton|ta famille de
                """),
        WatchedWording(
            .gender,
            """
            votre|ton|ta sexe|genre|féminité|virilité, sexe, sexiste*, sexisme,
            en tant que femme|homme|fille, pour une femme|fille, pour un homme, comme femme,
            comme une? femme|homme, étant une? femme|homme,
            femme|femmes ingénieur*|technicien*|cadre*|développeu*|candidat*,
            candidat|candidats|candidate|candidates masculin*|féminin*|homme|hommes|femme|femmes,
            équipe masculine|féminine|d-hommes|de-femmes, milieu d-hommes|masculin|féminin,
            métier d-homme|de-femme|masculin, profil masculin|féminin, transgenre*, transsexuel*,
            non binaire, identité de genre, nom de jeune fille, féminin|féminine,
            masculin|masculine, maternel|maternelle, un homme|une femme pour ce,
            une femme|fille sur|dans|à|parmi le|la|un|ce|l
            chantier|atelier|équipe|métier|poste|usine,
            préférerions|préférions|préférons un-homme|une-femme, les femmes ont|sont|ne|peuvent
            """,
            unless: """
                école|langue|classe|section|écoles maternelle, lait maternel,
                au|forme|nom|connecteur|raccord|filetage|genre masculin|féminin|masculine|féminine,
                champ sexe, pour un homme|une femme de # ans suivi,
                arbre|fichier|format non binaire, connecteur* masculin|féminin,
                les femmes ont|sont|ne|peuvent _? accueillies|suivies|enceintes
                """),
        WatchedWording(
            .disability,
            """
            handicap*,
            votre|vos|ton|ta|tes handicap*|fauteuil|invalidité|limitations|surdité|infirmité|
            dyslexie|autisme, invalidité, invalide à, travailleur*|travailleuse* handicapé*,
            en situation de handicap, RQTH, fauteuil roulant, sourd|sourde|sourds, malvoyant*,
            malentendant*, aveugle,
            vous|tu êtes|étiez|es|étais _? sourd|sourde|aveugle|muet|infirme|autiste|dyslexique,
            dyslexi*, autis*, TDAH, asperger, infirme, infirmes,
            déficience*|déficiences visuelle|auditive|mentale, déficient*
            """,
            unless: """
                utilisateurs|utilisatrices|personnes|résidents|clients|enfants|usagers|patients|
                élèves|public handicapés|handicapées|sourds|malvoyants|malvoyantes|malentendants|
                aveugles|autistes|dyslexiques,
                personnes|utilisateurs|résidents|enfants|usagers|clients|élèves en situation de
                handicap, test|tests|revue|essai en|à aveugle|l-aveugle, en aveugle, à l aveugle,
                résident*|patient*|client* en|du fauteuil roulant, le fauteuil roulant de|du,
                freins du fauteuil roulant, du fauteuil roulant,
                attribut|valeur|adresse|entrée|clé|date invalide à, jeton invalide à
                """),
        WatchedWording(
            .orientation,
            """
            orientation|orientations|préférence|préférences sexuelle|sexuelles, sexualité,
            homosexuel*, hétérosexuel*, bisexuel*, gay, gays, gai|gais, lesbienne*, queer*, LGBT*,
            même sexe, votre|ton|ta petit ami, votre|ton|ta petite amie
            """),
        WatchedWording(
            .politics,
            """
            opinions|opinion|convictions|conviction|idées|engagement|engagements|appartenance|vues|
            positions politique|politiques,
            votre|vos|ton|ta|tes convictions|politique|parti|syndicat|idéologie|opinions|
            militantisme, syndicat*, syndical*|syndicaux, syndiqu*,
            délégué|déléguée syndical|syndicale|du-personnel, membre d|du un? parti, militant*,
            communiste*, socialiste*, extrême droite|gauche, de gauche, de droite, vous votez
            """,
            unless: """
                bas|haut|menu|colonne|marge|panneau|bouton|côté|partie|bord|main|pied|roue|barre|
                bloc|voie|image|celui|celle de gauche|droite, syndicat de copropriété, de gauche à,
                de droite à, partenaires syndicaux,
                votre|ton|ta politique de|d|tarifaire|commerciale
                """),
        WatchedWording(
            .appearance,
            """
            votre|vos|ton|ta|tes apparence|look|tenue|vêtements|coiffure|cheveux|barbe|tatouage*|
            piercing*|maquillage|poids|silhouette|physique|taille|sourire|hygiène|odeur|dents|
            parfum|poignée-de-main|langage-corporel|visage, apparence physique, aspect physique,
            présentation physique|soignée|négligée, bonne présentation, tenue vestimentaire,
            physiquement, tatoué|tatouée, tatouage*, piercings, surpoids, obèse*, obésité,
            trop gros|grosse|maigre|petite, mal|bien|pas habillé|habillée|coiffé|coiffée,
            négligé sur vous,
            vous|tu êtes|étiez|es|étais _? _? beau|belle|joli|jolie|moche|élégant|élégante|mignon|
            mignonne|charmant|charmante,
            vous|tu aviez|avez|avais|as l air fatigué|fatiguée|jeune|négligé|négligée,
            pas l air soigné*|présentable|net,
            votre|ton|ta présentation négligée|n-était-pas-soignée
            """,
            unless: """
                votre|ton|ta taille|poids de|du|d|maximale|totale, vos|tes poids et,
                physiquement présent*|séparé*|débranch*|isol*|contrôl*|sur|le|la,
                votre|ton|ta tenue du|de|des, patient*|résident* obèse*|obèses, vos|tes dents de,
                votre|ton|ta physique des|quantique, visage de,
                trop gros fichier*|volume*|pour|fichiers, trop petite pour, trop grosse pour,
                un|le|lot trop gros, trop gros
                """),
    ]
}
