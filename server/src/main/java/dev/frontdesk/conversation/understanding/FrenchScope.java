package dev.frontdesk.conversation.understanding;

import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.List;
import java.util.Map;

/// The French words by which a question to a receptionist can be told from one to an encyclopaedia, a
/// bank, a travel agent or a machine about the house. "Une radio" is an X-ray as often as not, and is in
/// neither list.
final class FrenchScope {

    private static final Map<Cue, List<String>> PHRASES = Map.ofEntries(
            entry(
                    Cue.DOMAIN,
                    List.of(
                            "rendez-vous|rendez vous|rdv|réservation|réservations|réserver|place|places|plage|plages|visite|visites|séance|séances",
                            "consultation|consultations|bilan|examen|examens|vaccin|vaccins|nettoyage|heures|horaire|horaires|ouvert|ouverts|ouverte",
                            "ouvrez|ouvre|ouverture|fermé|fermés|fermée|fermez|ferme|fermeture|adresse|situé|située|situés|trouver|se rendre|venir",
                            "stationnement|stationner|stationne|parking|garer|se garer|accès|entrée|étage|ascenseur|toilettes|toilette|salle de bain",
                            "salle d'attente|prix|tarif|tarifs|coût|coûts|coûte|coûtent|cher|frais|chargez|payer|paiement|paie-t-on|paye|dépôt|acompte",
                            "rabais|réduction|chèque-cadeau|carte-cadeau|carte cadeau|remboursement|rembourse|remboursé|remboursée|facture|reçu|combien pour",
                            "assurance|assurances|couvert|couverts|couverte|mutuelle|carte vitale|assurance-maladie|ramq|sécu|référence|prescription",
                            "ordonnance|résultats|traitement|traitements|thérapie|chirurgie|soin|soins|docteur|docteure|docteurs|dr|dre|médecin|médecins",
                            "dentiste|dentistes|coiffeur|coiffeuse|coiffeurs|thérapeute|thérapeutes|psychologue|psychologues|psychiatre|infirmière|infirmier",
                            "hygiéniste|barbier|spécialiste|spécialistes|praticien|praticienne|réceptionniste|secrétaire|patient|patiente|patients|client",
                            "cliente|clients|salon|clinique|cabinet|bureau|studio|cheveux|coupe|dents|dent|dentaire|service|services|disponible",
                            "disponibles|disponibilité|disponibilités|libre|libres|liste d'attente|réception|personnel|équipe|numéro|téléphone|site web",
                            "site internet|fauteuil roulant|acceptez|acceptez-vous|prenez-vous|comptant|carte de crédit|carte de débit|interac|politique",
                            "annulation|annuler|annulé|déplacer|reporter|accessible|masque|masques|première fois|nouveaux patients|nouveau patient",
                            "nouveaux clients|formulaire|formulaires|message|boîte vocale|quelqu'un|une personne|opérateur|opératrice|représentant",
                            "gérant|gérante|responsable|humain|nom|courriel|rappeler|rappelle|rappel|parler à|parler au|ville|quartier|secteur",
                            "apporter|à jeun|se préparer|enfants|bébé|chien|chiens|animaux")),
            entry(
                    Cue.FOREIGN,
                    List.of(
                            "météo|quel temps fait|quel temps fera|quel temps va|température dehors|pleuvoir|pleut|pleuvra|va neiger|parapluie|humidité",
                            "chanson|chansons|musique|liste de lecture|balado|podcast|à la radio|station de radio|chanter|chante|chantez|film|films",
                            "cinéma|netflix|télé|télévision|soccer|football|hockey|baseball|basketball|le match|le score|actualités|les manchettes",
                            "la bourse|cours de la bourse|bitcoin|blague|blagues|farce|devinette|poème|sens de la vie|traduire|traduis|traduisez|traduction",
                            "comment dit-on|comment on dit|comment dire|comment dites-vous|en espagnol|en allemand|en italien|en japonais|en chinois",
                            "en mandarin|en russe|en portugais|en arabe|capitale du|capitale de|capitale des|population du|population de|population des",
                            "président|premier ministre|première ministre|le pape|recette|recettes|cuire|cuisson|cuisiner|calories|ingrédients",
                            "ingrédient|pizza|restaurant|restaurants|une table pour|lasagne|alarme|réveille-moi|mon réveil|minuterie|chronomètre",
                            "rappelle-moi de|rappelez-moi de|liste d'épicerie|liste de courses|épicerie|thermostat|les lumières|la lumière|le volume",
                            "un vol|vol pour|des vols|billet d'avion|billets d'avion|avion|aéroport|bagage|bagages|passeport|agence de voyage",
                            "location de voiture|louer une voiture|louer une auto|itinéraire|uber|taxi|la circulation|le trafic|essence|pneu|pneus",
                            "changement d'huile|plaquettes de frein|banque|compte bancaire|compte d'épargne|compte chèques|solde de mon compte",
                            "cote de crédit|taux d'intérêt|ma paie|chèque de paie|impôt|impôts|mon salaire|hypothèque|facture d'électricité|pile ou face",
                            "lance un dé|lancer un dé|racine carrée|divisé par|multiplié par|convertir|conversion|cuillère à thé|cuillère à soupe|onces",
                            "taux de change|pesos|yens|définition|synonyme|que veut dire le mot|fuseau horaire|quelle heure est-il à|quelle heure il est à",
                            "mon colis|un colis|amazon|wikipédia|google|siri|alexa|planète|planètes|galaxie|histoire de france|hôtel|hôtels|girafe|dinosaure")),
            entry(
                    Cue.QUESTION,
                    List.of(
                            "quel|quel est|quelle|quelle est|quels|quels sont|quelles|quelles sont|qui|qui est|qui a|c'est qui|c'est quoi|c'est où",
                            "c'est quand|qu'est-ce que|qu'est-ce que c'est que|qu'est-ce qui|que|quand|quand est-ce que|où|où est|où se trouve|où sont",
                            "pourquoi|pourquoi est-ce que|comment|comment est-ce que|combien|combien de|combien y a-t-il de|combien est-ce que|dis-moi",
                            "pouvez-vous me dire|pourriez-vous me dire|savez-vous|est-ce que vous savez|sais-tu|expliquez-moi|explique-moi|nommez-moi",
                            "dites-moi|dites-moi qui|dites-moi quelle est|pouvez-vous me dire qui|savez-vous qui|savez-vous quelle est|depuis quand")),
            entry(
                    Cue.ADDRESSED,
                    List.of(
                            "vous|votre|vos|tu|te|t'|toi|ton|ta|tes|il|elle|ils|elles|lui|leur|leurs|y|ici|là-bas|ça|ce|c'|cela|ceci|cet|cette|ces",
                            "celui|celle|ceux|celles|je|j'|me|m'|moi|mon|ma|mes|nous|notre|nos|on|en|quelque chose|rien|tout|l'endroit|l'heure",
                            "la date|pas|autre|autres|premier|première|deuxième|prochain|prochaine")));

    private FrenchScope() {}

    static void addTo(Vocabulary.Builder words) {
        PHRASES.forEach((cue, lines) -> lines.forEach(line -> words.put(cue, line)));
    }
}
