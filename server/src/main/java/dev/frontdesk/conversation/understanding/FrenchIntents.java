package dev.frontdesk.conversation.understanding;

import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.List;
import java.util.Map;

/// The French phrases that say what somebody wants done.
final class FrenchIntents {

    private static final Map<Cue, List<String>> PHRASES = Map.ofEntries(
            entry(
                    Cue.BOOK,
                    List.of(
                            "prendre rendez-vous|prendre un rendez-vous|prendre un autre rendez-vous|avoir un rendez-vous|avoir rendez-vous",
                            "obtenir un rendez-vous|fixer un rendez-vous|fixer rendez-vous|réserver|réservation|réserve|booker|céduler|me booker",
                            "un rendez-vous pour|un rendez-vous avec|besoin d'un rendez-vous|besoin de voir|faudrait un rendez-vous",
                            "une place|de la place|d'la place|une plage|une disponibilité|des disponibilités|disponibilités|avez-vous de la place|auriez-vous de la place",
                            "voir le docteur|voir la docteure|voir docteur|voir un médecin|voir le médecin|voir le dentiste|voir quelqu'un",
                            "m'inscrire|venir vous voir|passer vous voir|venir pour|venir me faire|me faire",
                            "nouveau rendez-vous|premier rendez-vous|prochain rendez-vous disponible|j'aimerais venir|je voudrais venir",
                            "prendre un|prendre une|avoir un|avoir une|je voudrais un|je voudrais une|j'aimerais un|j'aimerais une|je veux un",
                            "je veux une|j'ai besoin d'un|j'ai besoin d'une|j'aurais besoin d'un|j'aurais besoin d'une|il me faut un|il me faut une",
                            "il me faudrait un|il me faudrait une|ça me prend un|ça me prend une|ça me prendrait un|ça me prendrait une|ça me prendrait mon")),
            entry(Cue.APPOINTMENT, List.of("rendez-vous|rdv|rendez vous|rende-vous|visite|consultation")),
            entry(
                    Cue.MOVE,
                    List.of(
                            "déplacer|déplace|reporter|reporte|remettre mon|remettre le|remettre à|remettre ça|remettons ça|repousser|repousse|devancer mon|décaler|décale",
                            "changer mon rendez-vous|changer le rendez-vous|changer mon heure|changer l'heure|changer la date|changer de date",
                            "changer d'heure|changer de jour|changer le jour|changer notre rendez-vous|changer un rendez-vous|bouger mon|bouger le",
                            "modifier mon|modifier le|modifier un|modifier ma|reprogrammer|replanifier|recéduler|rebooker|avancer mon|retarder mon",
                            "changement de rendez-vous|changement d'heure|changer ma réservation|changer ma date|prendre une autre date")),
            entry(
                    Cue.CANCEL,
                    List.of(
                            "annuler|annule|annulez|annulation|annulé|canceller|cancel|cancellation|décommander|supprimer mon rendez-vous",
                            "je ne peux plus venir|je peux plus venir|je ne peux pas venir|je peux pas venir|je ne pourrai pas venir|je pourrai pas venir",
                            "ne pourrai pas y être|pourrai pas être là|je ne peux pas être là|je peux pas être là|ne pourrai pas être là|je ne viendrai pas|je viendrai pas|j'ai un empêchement",
                            "un empêchement|je n'ai plus besoin de mon rendez-vous|j'ai plus besoin de mon rendez-vous|plus besoin du rendez-vous",
                            "peux pas venir|peux plus venir|pourrai pas venir|pas capable de venir|pas pouvoir venir|peux pas être là|peux pas y aller",
                            "me désister|désistement|enlever mon rendez-vous|enlevez mon rendez-vous|laisser tomber mon rendez-vous")),
            entry(
                    Cue.ASK,
                    List.of(
                            "combien|quel est le prix|c'est quoi le prix|prix|tarif|tarifs|coût|coûte|coûtent|vos prix|vous chargez|quel prix",
                            "heures d'ouverture|vos heures|quelles sont vos heures|êtes-vous ouvert|êtes-vous ouverts|vous êtes ouvert|vous êtes ouverts",
                            "ouvert|ouverts|ouvrez|fermez|fermé|à quelle heure|quand ouvrez|jusqu'à quelle heure|quelle heure",
                            "où êtes-vous|vous êtes où|c'est où|où est|où se trouve|situé|située|situés|adresse de la|votre adresse|quelle est l'adresse",
                            "stationnement|stationner|parking|est-ce qu'il y a|y a-t-il|y a-tu|y'a-tu|ya-tu|avez-vous|est-ce que vous avez|acceptez-vous|prenez-vous",
                            "est-ce que vous|faites-vous|offrez-vous|une question|question sur|question à propos|question concernant|des questions",
                            "j'aimerais savoir|je voudrais savoir|je voulais savoir|savoir si|savoir combien|pouvez-vous me dire|pourriez-vous me dire",
                            "dites-moi|je me demandais|un renseignement|des renseignements|renseignement|information|informations|des infos|assurance|assurances",
                            "un prix|avoir un prix|une information|avoir une information|je voudrais une information|j'aimerais une information|une info",
                            "je voudrais un renseignement|j'aimerais un renseignement|avoir un renseignement|je voudrais un prix|je voudrais une info",
                            "combien de temps|ça dure combien|qu'est-ce que je dois apporter|dois-je apporter|faut-il|comment se rendre|quels services")),
            entry(
                    Cue.MESSAGE,
                    List.of(
                            "laisser un message|laisser le message|prendre un message|prenez un message|laisser message|un message pour|message à",
                            "faire le message|faites-lui le message|transmettre un message|transmettre|dites-lui|dites lui|lui dire|faites-lui savoir",
                            "rappelez-moi|rappelle-moi|me rappeler|me rappelle|me rappellent|qu'on me rappelle|qu'il me rappelle|qu'elle me rappelle",
                            "rappeler plus tard|être rappelé|être rappelée|un rappel téléphonique|retourner mon appel|retourne mon appel|boîte vocale")),
            entry(
                    Cue.PERSON,
                    List.of(
                            "parler à|parler avec|parler au|parlez à|un humain|une humaine|être humain|une vraie personne|vraie personne|une personne",
                            "réceptionniste|la réceptionniste|agent|un agent|une agente|préposé|un préposé|une préposée|conseiller|conseillère|opérateur",
                            "opératrice|représentant|un représentant|service à la clientèle|le gérant|la gérante|le responsable|la responsable|le patron",
                            "transférez-moi|transférer|passez-moi|me passer|mettez-moi en contact|quelqu'un de vrai|quelqu'un en personne|secrétaire")),
            entry(
                    Cue.GOODBYE,
                    List.of(
                            "au revoir|aurevoir|bye|bye bye|babaille|bonne journée|bonne soirée|bonne fin de journée|bonne fin de semaine|bon week-end",
                            "à bientôt|à la prochaine|à plus tard|à tantôt|à demain|adieu|ciao|c'est tout|ce sera tout|ça sera tout|ce serait tout",
                            "ça va être tout|ça fait le tour|c'est tout merci|rien d'autre|c'est tout ce que|j'ai terminé|j'ai fini|bonne nuit|mauvais numéro|trompé de numéro|trompée de numéro|composé le mauvais numéro")));

    private FrenchIntents() {}

    static void addTo(Vocabulary.Builder words) {
        PHRASES.forEach((cue, lines) -> lines.forEach(line -> words.put(cue, line)));
    }
}
