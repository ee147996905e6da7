extension WatchedWording {
    static let frenchNumbers = """
        un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante
        cinquante soixante
        """

    static let french = [
        WatchedWording(
            .age,
            """
            votre|son|leur âge, à|pour|vu|malgré votre âge, trop jeune|jeunes,
            trop vieux|vieille|âgé|âgée|âgés|âgées,
            vous êtes|étiez|semblez|sembliez|paraissez|paraissiez|faites _? _?
            jeune|jeunes|vieux|vieille|âgé|âgée|juvénile, êtes|étiez vous _? jeune, tranche d âge,
            limite d âge, différence d âge, question d âge, raison de _? âge, un certain âge,
            équipe jeune, jeune|jeunes équipe|candidat*|recrue*|collègue*|entreprise,
            candidat*|personne|profil|quelqu un|une? plus jeune|jeunes|âgé|âgée|âgés,
            plus jeune que|qu, plus âgé|âgée|vieux|vieille que|qu, jeune diplômé*, jeunes diplômé*,
            diplômé|diplômée|diplômés récemment, récemment diplômé*, frais émoulu, fraîche émoulue,
            sorti|sortie d|de l? école|université|études, digital native*, retraite,
            retraité|retraitée|retraités, proche de la retraite, préretraite, pré retraite,
            date|année de naissance, votre génération, votre anniversaire, vous avez # ans,
            âgé|âgée de #, à # ans, # ans passés, la cinquantaine, la quarantaine, la soixantaine,
            la trentaine, quinquagénaire*, quadragénaire*, sexagénaire*, trentenaire*,
            en fin de carrière, votre jeunesse, âgisme, jeune et dynamique, jeunes et dynamiques
            """,
            unless: """
                champ date de naissance, date de naissance du|de la patient*|résident*|client*,
                plus jeune que # jours|heures, personnes trop âgées,
                maison|plan|épargne|assurance|caisse de? retraite,
                retraite du|de|des client*|adhérent*,
                résident*|patient*|client* âgé|âgée|âgés|âgées de #, en retraite,
                battre en retraite, la quarantaine|trentaine|cinquantaine de,
                mise|mettre|mis en quarantaine, la quarantaine des|du, à # ans de, à # ans minimum
                """),
        WatchedWording(
            .origin,
            """
            nationalité*, vos|votre origine*,
            origine|origines ethnique*|étrangère*|maghrébine*|africaine*|sociale*, ethnique*,
            ethnie*, raciste*, racial*|raciaux, votre race, couleur de _? peau,
            étranger de naissance,
            candidat*|diplôme*|nom|accent|travailleu* étranger|étrangers|étrangère|étrangères,
            vous êtes|étiez _? étranger|étrangère|français|française|belge|algérien*|marocain*|
            tunisien*|turc|turque|polonais*|roumain*|chinois*|arabe|africain*|italien*|espagnol*|
            allemand*|portugais*|russe, les étrangers, immigré|immigrée|immigrés, immigration,
            migrant*, réfugié|réfugiée|réfugiés, langue maternelle,
            locuteur|locutrice|locuteurs natif|native|natifs,
            natif|native|natifs anglais|français|anglophone|francophone, anglophone natif|native,
            francophone de naissance, votre _? accent, un|d un|avec|sans|l léger|fort|petit? accent,
            accent étranger|prononcé|marqué|fort|du|de, accent est|était|gêne|gênait,
            votre français|anglais est|était|parlé|laisse|reste|manque, vous comprendre,
            mauvais français, titre|carte|permis de séjour, permis|autorisation de travail, visa de,
            votre visa|passeport, sans papiers, pays d origine, votre pays, né|née à l étranger|en,
            d où vous venez, votre culture, culture différente|étrangère, culture d origine,
            maghrébin*, beur|beurs, arabe|arabes, noir|noire de peau, gitan*
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
            religion*, religieux|religieuse|religieuses|religieusement, votre foi, musulman*,
            islam*, chrétien*, christianisme, juif|juifs|juive|juives, judaïsme, catholique*,
            protestant*, évangélique*, bouddhis*, hindou*, athée*, athéisme,
            croyant|croyante|croyants, vos croyances, témoin|témoins de jéhovah, voile islamique,
            porte|portez|portiez|port _? _? voile|foulard|kippa|croix|turban,
            votre voile|foulard|kippa|turban, le foulard, hijab*, burqa*, kippa*, ramadan, prière,
            prières, mosquée*, synagogue*, votre église|paroisse, sabbat|shabbat, laïcité
            """,
            unless: """
                prière de, religieusement testé*|suivi*|respecté*|noté*,
                besoins|souhaits|fêtes|pratiques religieux|religieuses des|du|de
                """),
        WatchedWording(
            .health,
            """
            votre|vos santé|maladie*|problème de santé|problèmes de santé|dépression|cancer|diabète|
            épilepsie|burnout|addiction|bégaiement|traitement médical,
            problème*|problèmes|raison|raisons|souci*|soucis de santé, état de santé,
            médical|médicale|médicales|médicaux, arrêt*|arrêts maladie, congé|congés maladie,
            absence*|absences pour maladie,
            vous êtes|étiez|semblez|sembliez _? malade|souffrant|souffrante|dépressif|dépressive|
            fatigué|fatiguée, maladie chronique|longue|grave|mentale, longue maladie, burn out,
            burnout, dépressif|dépressive, séropositi*, alcoolique|alcoolisme, fumeur|fumeuse,
            vous fumez, inapte, inaptitude, santé mentale|fragile, ménopause,
            bégaye*|bégaie*|bégayez, hospitalisé|hospitalisée
            """,
            unless: """
                dossier*|dossiers|équipement*|matériel|dispositif*|personnel|équipe*|secrétariat|
                imagerie|appareil*|cabinet*|vocabulaire|logiciel*
                médical|médicale|médicales|médicaux, prescription|prescriptions médicale|médicales,
                santé mentale des|du|de, état de santé du|de la|des patient*|résident*,
                patient*|résident*|résidente hospitalisé|hospitalisée, maladie chronique du|des|de,
                personne fumeuse, pièce inapte, câble inapte, patient* fumeur|fumeuse
                """),
        WatchedWording(
            .pregnancy,
            """
            vous êtes|étiez|seriez|serez|tombez|tomber _? enceinte, femme|femmes enceinte|enceintes,
            enceinte de, tomber|tombée enceinte, candidate enceinte, être enceinte, grossesse*,
            maternité, paternité, congé parental, congés parentaux,
            désir|envie|projet d enfant|enfants|un, projet de bébé,
            attendez|attendiez|attendre un enfant|bébé|heureux, votre accouchement,
            allaite*|allaitez, votre bébé
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
            votre|vos mari|femme|époux|épouse|conjoint|conjointe|compagnon|compagne|enfant|enfants|
            fils|fille|filles|mère|père|parents|famille|mariage|divorce|vie privée|vie familiale|vie
            de famille, vos # enfants, vos jeunes|petits enfants,
            votre situation familiale|de famille|personnelle,
            vous êtes|étiez _? marié|mariée|divorcé|divorcée|célibataire|veuf|veuve|père|mère,
            marié|mariée avec|et, divorcé|divorcée|divorcés, célibataire|célibataires,
            sans enfant|enfants, avec # enfants, avec enfants|des enfants en bas,
            mère|père|parent|parents célibataire|isolé|isolés|seul, mère|père de famille,
            mère|père de #, en tant que mère|père|maman|papa|parent|femme mariée,
            jeune|jeunes maman*|mère*|père*|papa*|parents, vous avez _? _? enfant|enfants,
            avoir|voulez|vouloir|souhaitez avoir? des|un enfants|enfant, garde d enfants|de vos,
            contraintes|obligations|charges|charge|responsabilités|raisons familiales|familiale|de
            famille, vie de famille, situation familiale|matrimoniale,
            trou|trous|vide|interruption dans|de votre|le|carrière|cv parcours|cv|carrière?,
            aidant familial, aidante familiale
            """,
            unless: """
                votre|vos enfant|enfants processus|composant*, processus enfant|enfants|parent,
                vos classes parents, votre classe mère, carte mère,
                votre|vos parents et enfants processus,
                vous avez des|les|aux|deux enfants du|de|dans|calm*,
                vous avez accueilli|observé|calmé _? enfant|enfants,
                vous avez # enfants à charge du groupe, situation familiale du|des|de,
                vous avez laissé|proposé|expliqué|demandé aux|les|l|un enfant|enfants,
                votre famille de
                """),
        WatchedWording(
            .gender,
            """
            votre sexe|genre|féminité|virilité, sexe, sexiste*, sexisme,
            en tant que femme|homme|fille, pour une femme|fille, pour un homme, comme femme,
            comme une? femme|homme, étant une? femme|homme,
            femme|femmes ingénieur*|technicien*|cadre*|développeu*|candidat*,
            candidat|candidats|candidate|candidates masculin*|féminin*|homme|hommes|femme|femmes,
            équipe masculine|féminine|d hommes|de femmes, milieu d hommes|masculin|féminin,
            métier d homme|de femme|masculin, profil masculin|féminin, transgenre*, transsexuel*,
            non binaire, identité de genre, nom de jeune fille, féminin|féminine,
            masculin|masculine, maternel|maternelle, un homme|une femme pour ce
            """,
            unless: """
                école|langue|classe|section|écoles maternelle, lait maternel,
                au|forme|nom|connecteur|raccord|filetage|genre masculin|féminin|masculine|féminine,
                champ sexe, pour un homme|une femme de # ans suivi,
                arbre|fichier|format non binaire, connecteur* masculin|féminin
                """),
        WatchedWording(
            .disability,
            """
            handicap*,
            votre|vos handicap*|fauteuil|invalidité|limitations|surdité|infirmité|dyslexie|autisme,
            invalidité, invalide à, travailleur*|travailleuse* handicapé*, en situation de handicap,
            RQTH, fauteuil roulant, sourd|sourde|sourds, malvoyant*, malentendant*, aveugle,
            vous êtes|étiez _? sourd|sourde|aveugle|muet|infirme|autiste|dyslexique, dyslexi*,
            autis*, TDAH, asperger, infirme, infirmes,
            déficience*|déficiences visuelle|auditive|mentale, déficient*
            """,
            unless: """
                utilisateurs|utilisatrices|personnes|résidents|clients|enfants|usagers|patients|
                élèves|public handicapés|handicapées|sourds|malvoyants|malvoyantes|malentendants|
                aveugles|autistes|dyslexiques,
                personnes|utilisateurs|résidents|enfants|usagers|clients|élèves en situation de
                handicap, test|tests|revue|dégustation|essai en? aveugle|l?, en aveugle,
                à l aveugle, résident*|patient*|client* en|du fauteuil roulant,
                le fauteuil roulant de|du, freins du fauteuil roulant, du fauteuil roulant,
                attribut|valeur|adresse|entrée|clé|date invalide à, jeton invalide à
                """),
        WatchedWording(
            .orientation,
            """
            orientation|orientations|préférence|préférences sexuelle|sexuelles, sexualité,
            homosexuel*, hétérosexuel*, bisexuel*, gay, gays, gai|gais, lesbienne*, queer*, LGBT*,
            même sexe, votre petit ami, votre petite amie
            """),
        WatchedWording(
            .politics,
            """
            opinions|opinion|convictions|conviction|idées|engagement|engagements|appartenance|vues|
            positions politique|politiques,
            votre|vos convictions|politique|parti|syndicat|idéologie|opinions|militantisme,
            syndicat*, syndical*|syndicaux, syndiqu*,
            délégué|déléguée syndical|syndicale|du personnel, membre d|du un? parti, militant*,
            communiste*, socialiste*, extrême droite|gauche, de gauche, de droite, vous votez
            """,
            unless: """
                bas|haut|menu|colonne|marge|panneau|bouton|côté|partie|bord|main|pied|roue|barre|
                bloc|voie|image|celui|celle de gauche|droite, syndicat de copropriété, de gauche à,
                de droite à, partenaires syndicaux, votre politique de|d|tarifaire|commerciale
                """),
        WatchedWording(
            .appearance,
            """
            votre|vos apparence|look|tenue|vêtements|coiffure|cheveux|barbe|tatouage*|tatouages|
            piercing*|piercings|maquillage|poids|silhouette|physique|taille|sourire|hygiène|odeur|
            dents|parfum|poignée de main|langage corporel|visage, apparence physique,
            aspect physique, présentation physique|soignée|négligée, bonne présentation,
            tenue vestimentaire, physiquement, tatoué|tatouée, tatouage*, piercings, surpoids,
            obèse*, obésité, trop gros|grosse|maigre|petite,
            mal|bien|pas habillé|habillée|coiffé|coiffée, négligé sur vous,
            vous êtes|étiez _? _? beau|belle|joli|jolie|moche|élégant|élégante|mignon|mignonne|
            charmant|charmante, vous aviez|avez l air fatigué|fatiguée|jeune|négligé|négligée
            """,
            unless: """
                votre taille|poids de|du|d|maximale|totale, vos poids et,
                physiquement présent*|séparé*|débranch*|isol*|contrôl*|sur|le|la,
                votre tenue du|de|des, patient*|résident* obèse*|obèses, vos dents de,
                votre physique des|quantique, visage de, trop gros fichier*|volume*|pour|fichiers,
                trop petite pour, trop grosse pour, un|le|lot trop gros, trop gros
                """),
        WatchedWording(
            .personality,
            """
            culture d|de entreprise|l entreprise|notre entreprise|la maison, culture fit,
            cultural fit, compatibilité|adéquation culturelle,
            adéquation avec l équipe|notre culture, fit culturel,
            votre personnalité|caractère|tempérament|charisme|charme|attitude|ego|état d
            esprit|nature|énergie|enthousiasme débordant, personnalité, attitude, savoir être,
            feeling, alchimie,
            ne|pas correspond*|colle*|collez|convenez|convient|correspondez _? _? à|avec l|notre|la
            équipe|culture, vous _? _? intégrer dans l|notre|à|l équipe|dans|notre|l,
            pas|mal _? _? dans l|notre équipe,
            trop timide*|réservé*|gentil*|sensible|émoti*|agressi*|ambitieu*|calme|discret|discrète,
            timide|timides, introverti*, extraverti*, arrogan*, hautain*, antipathique*,
            sympathique*,
            vous êtes|étiez|semblez|sembliez|paraissez|paraissiez|restez _? _? _? timide|paresseux|
            paresseuse|froid|froide|nerveux|nerveuse|réservé|réservée|agressif|agressive|têtu|têtue|
            émotif|émotive|désagréable|lunatique|immature|mou|molle|bizarre|introverti|effacé|
            effacée|stressé|stressée,
            vous avez|aviez semblé _? _? timide|froid*|nerveu*|réservé*|agressi*|effacé*,
            en tant que personne, esprit d équipe insuffisant, pas d? esprit d équipe, énergique,
            dynamique et jeune, dynamisme, manque de maturité
            """,
            unless: """
                personnalité juridique|morale, trop sensible|sensibles au|aux|à|pour|bruit,
                trop calme pour, trouble*|troubles de la? personnalité, capteur trop sensible,
                cache trop agressi*, trop agressif pour le|un|la, trop discret sur,
                discret|discrète sur, bouton|message|lien|alarme trop discret|discrète,
                attitude de|du|des vol|avion|drone|satellite|client|cliente|patient*|résident*,
                contrôle d attitude, capteur d attitude, capteur trop
                """),
        WatchedWording(
            .comparison,
            """
            autre|autres|meilleur|meilleurs|meilleure|meilleures|nombreux|nombreuses|plusieurs|
            certains candidat|candidats|candidate|candidates|candidatures|postulant*|concurrent*,
            tous les candidats, candidats plus|interne|internes|externe|externes|retenu*|finalistes,
            candidat|candidate retenu|retenue|interne|choisi|choisie|plus|idéal|mieux,
            # candidats|candidatures|candidates|postulants, l un des|de meilleurs|nos candidats,
            par rapport à|aux d? autres? candidat*|profils|postulants|autres,
            par rapport aux autres,
            comparaison|comparé|comparée à|aux|avec|des d? autres?
            candidat*|profils|postulants|autres,
            profil|profils plus|mieux expérimenté*|adapté*|qualifié*|proche*|pertinent*|solide*|
            correspondant|fort*|en, un|d autre|autres profil|profils,
            profil correspond*|correspondait mieux, que les|d autres candidat*|profils|postulant*,
            que d autres, les autres ont|étaient|avaient|savaient,
            quelqu un d de autre|plus|mieux|meilleur, quelqu un d autre, quelqu un de plus|mieux,
            la personne|le candidat|la candidate que nous|qui a|retenue|choisie|recrutée avons|été,
            personne retenue|choisie|recrutée, deuxième|second|seconde|troisième choix,
            concurrence était|est _? rude|forte|vive, forte|rude|vive concurrence,
            meilleur|meilleure|plus fort|forte|expérimenté|expérimentée|faible|lent|lente|rapide que
            vous, meilleur que vous, se sont démarqués, s est démarqué*, liste restreinte,
            nombre de candidat*
            """,
            unless: """
                quelqu un d autre peut|puisse|pourra|lit|doit|qui|à|pour|dans|sur|lise,
                plus rapide que d autres, que d autres utilisateurs|équipes|services|clients,
                que d autres solution*, concurrence est vive sur,
                forte|rude|vive concurrence sur|entre|du|des, autres concurrents du|de,
                plusieurs concurrents, nombreux concurrents,
                meilleurs|autres|meilleur concurrents|concurrent, autres candidats à la|l|cause,
                deuxième choix de|pour, liste restreinte de, les autres ont|étaient|avaient été?,
                quelqu un de plus à,
                par rapport à d|aux autres? solution*|outil*|mesure*|capteur*|jour*|version*,
                meilleur candidat pour|à une|un|la|l? cache|index|cause|refactorisation
                """),
        WatchedWording(
            .promise,
            """
            vous serez|aurez|obtiendrez|réussirez|allez|finirez
            sûrement|certainement|sans|forcément|à,
            vous _? sûrement|certainement _? poste|retenu|embauché,
            nous garantissons|promettons|assurons|certifions, je promets|garantis|assure|certifie,
            nous vous garantissons|promettons|assurons|embaucherons|recruterons|prendrons|
            rappellerons|appellerons|recontacterons|proposerons, je vous promets|garantis|assure,
            garantie|garanti d un? emploi|embauche|poste, la prochaine fois vous|ce|sera|c,
            prochaine fois _? vous aurez|serez|obtiendrez|l, vous l|le aurez la prochaine,
            offre|promesse|proposition|accord verbale|orale|verbal|oral, promesse d embauche,
            le poste est à|pour vous, poste est à vous,
            vous êtes|serez|seriez _? embauché|embauchée|recruté|recrutée|pris|prise|engagé|engagée|
            retenu|retenue, vous aurez|avez|obtiendrez le poste, bienvenue dans l équipe,
            bienvenue à bord, bienvenue chez nous, dès qu un|une|un poste, reviendrons vers vous,
            garderons votre|vos candidature|cv|dossier|profil,
            gardons votre|vos candidature|cv|dossier|profil, sans aucun doute,
            vous pouvez compter sur un|le|nous
            """,
            unless: """
                nous garantissons|assurons aux|à|un|une|le|la|les|que client*|le|la|les|nos,
                la prochaine fois vous|ce pouvez|pourrez|pourriez|n, sans aucun doute sur,
                vous êtes retenu de, vous êtes pris|prise en|par|le|la|au|de|un|pour,
                vous êtes engagé|engagée dans|à, je vous assure,
                vous serez|allez sans|à|sans l|la|le|même|mal
                """),
        WatchedWording(
            .overqualified,
            """
            surqualif*, sur qualif*,
            trop qualifié|qualifiée|expérimenté|expérimentée|diplômé|diplômée|senior,
            trop d expérience|expériences,
            plus d expérience que|qu _? _? nécessaire|demand*|requis*|poste|besoin*,
            vous _? ennuyer|ennuierez|ennuieriez|lasser|lasserez, sous employé|employée,
            en dessous de vos compétences|votre, sous votre niveau
            """,
            unless: "vous ennuyer avec"),
        WatchedWording(
            .security,
            """
            prise|prises|contrôle|vérification|vérifications de références|vos,
            vos|votre références|référence|référents ont|était|étaient|disent, certificat médical,
            vos références, casier judiciaire,
            antécédents|condamnation|condamnations judiciaires|pénales|pénale|pénaux, votre casier,
            enquête de moralité|sécurité, habilitation refusée, votre habilitation,
            ancien|ancienne|précédent|précédente|dernier|anciens|actuel employeur|employeurs|patron|
            patronne|manager|responsable|supérieur a|dit|nous|ont|n,
            votre ancien|ancienne|précédent|précédente|dernier|actuel
            employeur|patron|patronne|manager|responsable|supérieur, visite médicale,
            examen médical, avis médical, médecin|médecine du travail, test de dépistage,
            dépistage de drogue*, test de drogue*, lettre de recommandation, vos réseaux sociaux
            """,
            unless: """
                vos références à|au|aux|dans|circulaires|bibliographiques|vers,
                vos références clients|produit*|étaient nulles,
                vérification|contrôle de références dans,
                visite médicale du|des|de la? patient*|résident*, publié* sur vos réseaux sociaux,
                avis médical du|pour, examen médical du|des
                """),
        WatchedWording(
            .pay,
            """
            salaire*, salarial*|salariaux, rémunération*, vos prétentions, prétentions salariales,
            votre paie|tarif|prime|bonus|tjm, trop cher|chère pour nous,
            vous êtes|étiez _? trop cher|chère, notre budget,
            budget pour|du|de ce|le|poste|recrutement poste?, plus d argent
            """,
            unless: """
                notre budget de|d énergie|temps|erreur*,
                bulletin*|fiche*|calcul*|champ|table|grille de|des? salaire|salaires,
                votre tarif horaire électri*, plus d argent au|aux client*
                """),
        WatchedWording(
            .rating,
            """
            # sur 5|10|20|cinq|dix|vingt, # / 5|10|20, note de #, note #,
            votre|vos note|notes|score|scores|classement|notation|évaluation globale,
            note globale|finale|moyenne, noté|notée|notés #, noté à #,
            vous avez|avons|ont _? _? noté|notée #, vous avons noté|classé|évalué à|#, # étoiles,
            # étoile,
            classé|classée|classés premier|première|deuxième|second|seconde|troisième|dernier|
            dernière|#,
            vous êtes|étiez|arrivez _? premier|première|deuxième|second|seconde|troisième|dernier|
            dernière|classé|classée, rang #, au # rang, score de, score est|était, barème,
            avis défavorable|favorable, recommandation est|était _? négative|positive|non|de,
            nous _? ne|pas recommand* _? _? embauche, ne recommand* pas _? _? embauche,
            contre votre embauche|recrutement, contre l embauche, non|oui ferme|catégorique|franc,
            pouce levé|baissé|vers
            """,
            unless: """
                # sur # _? _? cas|test|tests|tâche*|question*|fois|appel*|étape*|client*|résident*|
                patient*|scénario*|exercice*|panne*|défaut*|capteur*, # / # / #,
                # / # pouce*|mm|cm|jour*|page*, vos notes de|sur|étaient|en|sont|prises|d,
                votre note de|d|d? synthèse|frais|service|cadrage,
                score de risque|douleur|la|chaque|pertinence|glasgow, rang # de|du,
                barème de|des prix|remise*, vous êtes|arrivez|étiez le? premier|première à|sur|chez,
                vous étiez|êtes la? première|premier à, votre classement des|par|de,
                votre évaluation globale de|du, note # du|de la norme|plan, vos scores de risque
                """),
        WatchedWording(
            .positionFilled,
            """
            poste|postes|place|emploi|fonction est|sont|était|étaient|a|vient|n _? _? _?
            pourvu|pourvue|pourvus|attribué|attribuée|comblé, déjà pourvu|pourvue|attribué,
            poste pourvu, pourvu en interne, pourvu le|ce poste, plus à pourvoir,
            poste|offre|emploi n est plus disponible|vacant|vacante|ouvert|ouverte|libre,
            poste est pris, avons|ont déjà? recruté|embauché|choisi|retenu quelqu|une? autre,
            avons|ont déjà? recruté|embauché quelqu|une?, trouvé quelqu un,
            choisi|retenu une? autre candidat*|personne|profil
            """,
            unless: "fonction a été? attribuée à|par, place est attribuée à"),
    ]
}
