extension WatchedWording {
    /// How the candidate was judged, and what was or may be decided.
    static let frenchProcess = [
        WatchedWording(
            .personality,
            """
            culture d-entreprise|de-l-entreprise|de-notre-entreprise|de-la-maison, culture fit,
            cultural fit, compatibilité|adéquation culturelle,
            adéquation avec l équipe|notre culture, fit culturel,
            votre|ton|ta personnalité|caractère|tempérament|charisme|charme|attitude|ego|
            état-d-esprit|énergie, personnalité, attitude, savoir être, feeling, alchimie,
            correspond*|collez|convenez|convient pas? _? à|avec|dans
            l-équipe|notre-équipe|la-culture|notre-culture,
            vous _? _? intégrer dans-l-équipe|dans-notre|à-l-équipe|à-notre,
            pas|mal _? _? dans l-équipe|notre-équipe,
            trop timide*|réservé*|gentil*|sensible|émoti*|agressi*|ambitieu*|calme|discret|discrète,
            timide|timides, introverti*, extraverti*, arrogan*, hautain*, antipathique*,
            sympathique*,
            vous|tu êtes|étiez|semblez|sembliez|paraissez|paraissiez|restez|es|étais|sembles|
            semblais|parais|paraissais|restes _? _? _? timide|paresseux|paresseuse|froid|froide|
            nerveux|nerveuse|réservé|réservée|agressif|agressive|têtu|têtue|émotif|émotive|
            désagréable|lunatique|immature|mou|molle|bizarre|introverti|effacé|effacée|stressé|
            stressée,
            vous|tu avez|aviez|as|avais semblé _? _?
            timide|froid*|nerveu*|réservé*|agressi*|effacé*, en tant que personne,
            esprit d équipe insuffisant, pas d? esprit d équipe, énergique, dynamique et jeune,
            dynamisme, manque de maturité, courant n est|a pas? _? passé,
            pas fait|faite|faits pour notre|l|cette équipe|maison,
            manque*|manquez d|de énergie|charisme|dynamisme|présence|caractère|peps
            """,
            unless: """
                personnalité juridique|morale, trop sensible|sensibles au|aux|à|pour|bruit,
                trop calme pour, trouble*|troubles de la? personnalité, capteur trop sensible,
                cache trop agressi*, trop agressif pour le|un|la, trop discret sur,
                discret|discrète sur, bouton|message|lien|alarme trop discret|discrète,
                attitude de|du|des vol|avion|drone|satellite|client|cliente|patient*|résident*,
                contrôle d attitude, capteur d attitude, capteur trop,
                votre|ton|ta énergie potentielle|cinétique,
                bouton|message|lien|alarme|signal était|est trop discret|discrète,
                énergie potentielle
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
            fort*|en-adéquation, autre|autres profil|profils,
            profil correspond*|correspondait mieux, que les|d autres? candidat*|profils|postulant*,
            que d autres, les autres ont|étaient|avaient|savaient, quelqu un de meilleur|mieux,
            quelqu un de? plus expérimenté*|qualifié*|fort*|compétent*|adapté*,
            la|le personne|candidat|candidate que-nous-avons|qui-a-été retenu*|choisi*|recruté*,
            personne retenue|choisie|recrutée, deuxième|second|seconde|troisième choix,
            concurrence était|est _? rude|forte|vive, forte|rude|vive concurrence,
            plus fort|forte|expérimenté|expérimentée|faible|lent|lente|rapide que vous,
            meilleur que vous, se sont démarqués, s est démarqué*, liste restreinte,
            nombre de candidat*
            """,
            unless: """
                plus rapide que d autres, que d autres utilisateurs|équipes|services|clients,
                que d autres solution*, concurrence est vive sur,
                forte|rude|vive concurrence sur|entre|du|des, autres concurrents du|de,
                plusieurs concurrents, nombreux concurrents,
                meilleurs|autres|meilleur concurrents|concurrent, autres candidats à la|l|cause,
                deuxième choix de|pour, liste restreinte de, les autres ont|étaient|avaient été?,
                quelqu un de plus à,
                meilleur candidat pour|à une|un|la|l? cache|index|cause|refactorisation
                """),
        WatchedWording(
            .promise,
            """
            vous|tu serez|aurez|obtiendrez|réussirez|allez|finirez|seras|auras|obtiendras|vas
            sûrement|certainement|sans-doute|sans-aucun-doute|forcément,
            vous _? sûrement|certainement _? poste|retenu|embauché,
            nous garantissons|promettons|assurons|certifions, je promets|garantis|assure|certifie,
            nous vous garantissons|promettons|assurons|embaucherons|recruterons|prendrons|
            rappellerons|appellerons|recontacterons|proposerons, je vous promets|garantis|assure,
            garantie|garanti d un? emploi|embauche|poste, la prochaine fois vous|ce|sera|c,
            prochaine fois _? vous|tu aurez|serez|obtiendrez|l|auras|seras|obtiendras,
            vous l|le aurez la prochaine,
            offre|promesse|proposition|accord verbale|orale|verbal|oral, promesse d embauche,
            le poste est à|pour vous, poste est à vous,
            vous|tu êtes|serez|seriez|es|seras|serais _? embauché|embauchée|recruté|recrutée|pris|
            prise|retenu|retenue, vous|tu aurez|avez|obtiendrez|auras|as|obtiendras le poste,
            bienvenue dans l équipe, bienvenue à bord, bienvenue chez nous, dès qu un|une|un poste,
            reviendrons vers vous, garderons votre|vos|ton|ta|tes candidature|cv|dossier|profil,
            gardons votre|vos|ton|ta|tes candidature|cv|dossier|profil, sans aucun doute,
            vous pouvez compter sur un|le|nous
            """,
            unless: """
                nous garantissons|assurons aux|à|un|une|le|la|les|que-le|que-la|que-les,
                la prochaine fois vous|ce pouvez|pourrez|pourriez|n, sans aucun doute sur,
                vous|tu êtes|es retenu de, vous|tu êtes|es pris|prise en|par|le|la|au|de|un|pour,
                vous|tu êtes|es engagé|engagée dans|à, je vous assure
                """),
        WatchedWording(
            .overqualified,
            """
            surqualif*, sur qualif*,
            trop qualifié|qualifiée|expérimenté|expérimentée|diplômé|diplômée|senior,
            trop d expérience|expériences,
            plus d expérience que|qu _? _? nécessaire|demand*|requis*|poste|besoin*,
            vous _? ennuyer|ennuierez|ennuieriez|lasser|lasserez, sous employé|employée,
            en dessous de vos|tes compétences|votre|ton|ta, sous votre|ton|ta niveau,
            votre|ton|ta profil|expérience|niveau dépasse*, au delà de nos besoins
            """,
            unless: """
                vous ennuyer avec
                """),
        WatchedWording(
            .security,
            """
            prise|prises|contrôle|vérification|vérifications de-références|de-vos-références,
            vos|votre|ton|ta|tes références|référence|référents ont|était|étaient|disent,
            certificat médical, vos|tes références, casier judiciaire,
            antécédents|condamnation|condamnations judiciaires|pénales|pénale|pénaux,
            votre|ton|ta casier, enquête de moralité|sécurité, habilitation refusée,
            votre|ton|ta habilitation,
            ancien|ancienne|précédent|précédente|dernier|anciens|actuel employeur|employeurs|patron|
            patronne|manager|responsable|supérieur a-dit|nous|ont-dit,
            votre|ton|ta ancien|ancienne|précédent|précédente|dernier|actuel
            employeur|patron|patronne|manager|responsable|supérieur, visite médicale,
            examen médical, avis médical, médecin|médecine du travail, test de dépistage,
            dépistage de drogue*, test de drogue*, lettre de recommandation, vos|tes réseaux sociaux
            """,
            unless: """
                vos|tes références à|au|aux|dans|circulaires|bibliographiques|vers,
                vos|tes références clients|produit*|étaient nulles,
                vérification|contrôle de références dans,
                visite médicale du|des|de la? patient*|résident*,
                publié* sur vos|tes réseaux sociaux, avis médical du|pour, examen médical du|des
                """),
        WatchedWording(
            .pay,
            """
            salaire*, salarial*|salariaux, rémunération*, vos|tes prétentions,
            prétentions salariales, votre|ton|ta paie|tarif|prime|bonus|tjm,
            trop cher|chère pour nous, vous|tu êtes|étiez|es|étais _? trop cher|chère, notre budget,
            budget pour|du|de ce|le? poste|recrutement, plus d argent, trop d argent
            """,
            unless: """
                notre budget d|de énergie|temps|erreur*,
                bulletin*|fiche*|calcul*|champ|table|grille de|des? salaire|salaires,
                votre|ton|ta tarif horaire électri*, plus d argent au|aux client*,
                trop d argent pour|dans|au|à,
                salaire|salaires des équipes|opérateurs|agents|techniciens
                """),
        WatchedWording(
            .rating,
            """
            # sur 5|10|20|cinq|dix|vingt, # / 5|10|20, note de #, note #,
            votre|vos|ton|ta|tes note|notes|score|scores|classement|notation|évaluation-globale,
            note globale|finale|moyenne, noté|notée|notés #, noté à #,
            vous|tu avez|avons|ont|as _? _? noté|notée #, vous avons noté|classé|évalué à|#,
            # étoiles, # étoile,
            classé|classée|classés premier|première|deuxième|second|seconde|troisième|dernier|
            dernière|#, rang #, au # rang, score de, score est|était, barème,
            avis défavorable|favorable, recommandation est|était _? négative|positive|non|de,
            ne recommand* pas _? _? embauche|recrutement, ne recommand* pas _? _? embauche,
            contre votre|ton|ta embauche|recrutement, contre l embauche,
            non|oui ferme|catégorique|franc, pouce levé|baissé|vers, avis négatif|positif,
            avis très? négatif|défavorable,
            vous|tu êtes|étiez|arrivez|êtes-arrivé|êtes-arrivée|es|étais deuxième|second|seconde|
            troisième|dernier|dernière|classé|classée
            """,
            unless: """
                # sur # _? _? cas|test|tests|tâche*|question*|fois|appel*|étape*|client*|résident*|
                patient*|scénario*|exercice*|panne*|défaut*|capteur*, # / # / #,
                # / # pouce*|mm|cm|jour*|page*, vos|tes notes de|sur|étaient|en|sont|prises|d,
                votre|ton|ta note de|d|d? synthèse|frais|service|cadrage,
                score de risque|douleur|la|chaque|pertinence|glasgow, rang # de|du,
                barème de|des prix|remise*, votre|ton|ta classement des|par|de,
                votre|ton|ta évaluation globale de|du, note # du|de la norme|plan,
                vos|tes scores de risque,
                vous|tu avez|as noté # _? source*|anomalie*|écart*|erreur*|risque*|point*|défaut*|
                question*|cause*|mesure*|valeur*|étape*,
                # sur # machine*|appareil*|pompe*|vanne*|pièce*|lot|lots|carte*|boulon*|visite*|
                objectif*|porte*
                """),
        WatchedWording(
            .positionFilled,
            """
            poste|postes|place|emploi|fonction est|sont|était|étaient|a|vient|n _? _? _?
            pourvu|pourvue|pourvus|attribué|attribuée|comblé, déjà pourvu|pourvue|attribué,
            poste pourvu, pourvu en interne, pourvu le|ce poste, plus à pourvoir,
            poste|offre|emploi n est plus disponible|vacant|vacante|ouvert|ouverte|libre,
            poste est pris, avons|ont déjà? recruté|embauché quelqu-un|une|un, trouvé quelqu un,
            choisi|retenu une? autre candidat*|personne|profil,
            poste|emploi|place a|est|été été? donné|donnée|confié|confiée|attribué à|au
            """,
            unless: """
                fonction a été? attribuée à|par, place est attribuée à
                """),
    ]
}
