package dev.frontdesk.conversation.understanding;

import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.words.Orthography;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.List;
import java.util.Map;

/// The French phrases that steer a conversation.
final class FrenchCues {

    private static final Map<Cue, List<String>> PHRASES = Map.ofEntries(
            entry(
                    Cue.YES,
                    List.of(
                            "oui|ouais|ouaip|ouin|oui oui|si|ok|okay|d'accord|dac|parfait|exact|exactement|précisément|correct|tout à fait",
                            "bien sûr|bien sur que oui|certainement|absolument|assurément|évidemment|volontiers|avec plaisir|entendu",
                            "c'est ça|c'est bien ça|c'est bon|c'est beau|c'est correct|c'est exact|c'est parfait|c'est bien|c'est noté",
                            "cest ça|c'est cela|c'est en plein ça|en plein ça|c'est juste|c'est vrai|voilà|effectivement|en effet",
                            "ça marche|ça va|ça me va|ça me va bien|ça me convient|ça convient|ça fait mon affaire|ça fonctionne|ça joue",
                            "ça irait|ça serait parfait|ce serait parfait|ça serait bien|ce serait bien|ça serait bon|ça m'irait",
                            "super|excellent|très bien|génial|impeccable|nickel|formidable|merveilleux|bon|bien|cool|numéro un",
                            "allez-y|vas-y|allons-y|faites donc|faites-le|go|envoyez|réservez|réservez-le|on fait ça|faisons ça|on y va",
                            "s'il vous plaît|svp|s'il te plaît|oui s'il vous plaît|oui merci|je confirme|je le confirme|confirmé|je veux bien",
                            "je suis d'accord|je pense que oui|je crois que oui|pourquoi pas|pas de problème|sans problème|aucun problème|pas de souci|sans souci|mets-en",
                            "certain|sûr|sûrement|affirmatif|je le prends|je la prends|je prends ça|je vais prendre ça|on prend ça|tiguidou")),
            entry(
                    Cue.NO,
                    List.of(
                            "non|nan|non non|non merci|pas du tout|jamais|jamais de la vie|négatif|absolument pas|surtout pas|pas question",
                            "c'est pas ça|ce n'est pas ça|c'est pas bon|ce n'est pas bon|c'est pas correct|ce n'est pas correct",
                            "ce n'est pas exact|c'est pas exact|incorrect|faux|c'est faux|erreur|c'est une erreur|pas exactement",
                            "pas vraiment|pas tout à fait|pas nécessairement|pas tellement|pas bon|pas correct|pas d'accord|pas exact",
                            "ça ne marche pas|ça marche pas|ça ne fonctionne pas|ça fonctionne pas|ça ne va pas|ça va pas|ça me va pas",
                            "ça ne me va pas|ça ne me convient pas|ça me convient pas|ça ne convient pas|ça fait pas mon affaire",
                            "ça ne fait pas mon affaire|je préfère pas|je ne préfère pas|j'aime mieux pas|j'aimerais mieux pas|je préférerais pas",
                            "je préférerais ne pas|plutôt pas|pas maintenant|pas tout de suite|pas pour l'instant|pas pour le moment|pas encore",
                            "pas aujourd'hui merci|certainement pas|je crois que non|je pense que non|je ne crois pas|je crois pas|je ne pense pas|je pense pas|je ne veux pas|je veux pas",
                            "malheureusement pas|malheureusement non|je ne peux pas|je peux pas|ce n'est pas possible|c'est pas possible",
                            "impossible|pas possible|pas celui-là|pas celle-là|ne réservez pas|aucun|bien sûr que non|c'est non|pantoute")),
            entry(
                    Cue.NOT,
                    List.of(
                            "pas|ni|sauf|excepté|à part|autre que|au lieu de|au lieu du|à la place de|à la place du|plutôt que|mais pas|tout sauf"
                                    + "|je ne peux pas|je peux pas|je ne veux pas|je veux pas|je préférerais pas|n'importe quand sauf|n'importe quel jour sauf|n'importe quand mais pas")),
            entry(
                    Cue.CORRECTION,
                    List.of(
                            "en fait|plutôt|je veux dire|je voulais dire|j'ai voulu dire|non plutôt|ou plutôt|attendez|attends non|un instant non",
                            "non attendez|finalement|à bien y penser|réflexion faite|après réflexion|mettez plutôt|mettons plutôt|changez pour",
                            "changez ça pour|je me suis trompé|je me suis trompée|je me trompe|correction|c'est plutôt|ce serait plutôt|j'ai dit",
                            "pardon je voulais dire|excusez-moi je voulais dire|désolé non|désolée non|non j'ai dit|pas ce que j'ai dit|oups")),
            entry(Cue.INSTEAD, List.of("à la place|plutôt|au lieu de ça")),
            entry(
                    Cue.REPEAT,
                    List.of(
                            "répétez|répéter|pouvez-vous répéter|pourriez-vous répéter|voulez-vous répéter|redites|redire|redites-moi",
                            "vous dites|vous avez dit quoi|vous disiez|qu'est-ce que vous avez dit|qu'est-ce que vous dites|qu'avez-vous dit",
                            "je n'ai pas compris|j'ai pas compris|je n'ai pas entendu|j'ai pas entendu|je n'ai pas saisi|j'ai pas saisi",
                            "je ne vous entends pas|je vous entends pas|je n'entends pas|j'entends pas|j'ai manqué ça|plus fort|une autre fois",
                            "encore une fois|pouvez-vous redire|c'est quoi que vous avez dit|j'ai mal entendu|j'ai mal compris")),
            entry(
                    Cue.WHAT,
                    List.of("pardon|excusez|excusez-moi|excuse-moi|comment|comment ça|quoi|hein|de quoi|plaît-il")),
            entry(
                    Cue.ABUSE,
                    List.of(
                            "merde|putain|fuck|fuck you|tabarnak|tabarnac|tabarnouche|câlisse|calice de|crisse de|ostie|osti|esti|connard",
                            "connasse|salaud|salope|enculé|va chier|va te faire foutre|ta gueule|ferme-la|imbécile|idiot|crétin|con de",
                            "maudite machine|machine stupide|stupide machine|stupide robot|robot stupide|mange de la marde|marde")),
            entry(
                    Cue.DELAYED,
                    List.of(
                            "serai en retard|vais être en retard|suis en retard|en retard pour mon|aurai du retard|minutes de retard|un peu de retard",
                            "vais arriver en retard|arriverai en retard|pris dans le trafic|prise dans le trafic|pris dans la circulation|prise dans la circulation")),
            entry(
                    Cue.CALLED,
                    List.of(
                            "j'ai manqué un appel|j'ai manqué votre appel|appel manqué|vous m'avez appelé|vous m'avez appelée|quelqu'un m'a appelé|quelqu'un m'a appelée",
                            "on m'a appelé|on m'a appelée|je retourne votre appel|je retourne un appel|reçu un appel de vous|reçu un appel de ce numéro|laissé un message vocal")),
            entry(
                    Cue.MACHINE,
                    List.of(
                            "êtes-vous un robot|êtes vous un robot|vous êtes un robot|es-tu un robot|t'es un robot|c'est un robot|est-ce un robot|c'est-tu un robot",
                            "êtes-vous une machine|vous êtes une machine|c'est une machine|êtes-vous un ordinateur|c'est un ordinateur|c'est automatique",
                            "êtes-vous une vraie personne|vous êtes une vraie personne|c'est une vraie personne|êtes-vous une personne|êtes-vous humain",
                            "êtes-vous humaine|vous êtes humain|vous êtes une ia|êtes-vous une ia|êtes-vous une intelligence artificielle|c'est une ia",
                            "je parle à un robot|je parle à une machine|je parle à une personne|je parle à une vraie personne|je parle à un humain",
                            "parler à un robot|parler à une machine|parler avec un robot|parler avec une machine|c'est un enregistrement")),
            entry(
                    Cue.EARLIER,
                    List.of(
                            "plus tôt|quelque chose de plus tôt|plus de bonne heure|avant ça|avant cela|avant cette heure|un peu avant",
                            "plus tôt que ça|plus tôt dans la journée|plus tôt cette semaine|quelque chose avant|devancer")),
            entry(
                    Cue.LATER,
                    List.of(
                            "plus tard|quelque chose de plus tard|après ça|après cela|celui d'après|celle d'après|le suivant|la suivante",
                            "un peu après|plus tard dans la journée|plus tard que ça|quelque chose après|celui qui suit")),
            entry(
                    Cue.SAME_TIME,
                    List.of("même heure|la même heure|à la même heure|à pareille heure|même moment|au même moment")),
            entry(
                    Cue.SAME_DAY,
                    List.of(
                            "même jour|le même jour|la même journée|même journée|dans la même journée|ce jour-là|cette journée-là")),
            entry(
                    Cue.ASAP,
                    List.of(
                            "le plus tôt possible|aussi tôt que possible|dès que possible|le plus vite possible|au plus vite|au plus tôt|aussitôt que possible|au plus sacrant",
                            "le plus rapidement possible|le plus tôt que vous pouvez|dès que vous pouvez|tout de suite|immédiatement|maintenant",
                            "le plus de bonne heure possible|asap|urgent|urgence|c'est urgent|c'est une urgence|d'urgence|sans tarder|sur-le-champ|première disponibilité",
                            "la première disponibilité|le premier disponible|le prochain disponible|la prochaine disponibilité|première place",
                            "première plage|le premier rendez-vous disponible|le plus proche|la première que vous avez|le premier que vous avez")),
            entry(
                    Cue.ANY,
                    List.of(
                            "n'importe quand|n'importe quel jour|n'importe quelle heure|n'importe lequel|n'importe laquelle|n'importe qui",
                            "n'importe|nimporte quand|peu importe|peu m'importe|ça m'est égal|ça ne me dérange pas|ça me dérange pas|ça dérange pas",
                            "quand vous voulez|quand vous pouvez|comme vous voulez|à votre choix|choisissez|je suis flexible|je suis disponible",
                            "aucune préférence|pas de préférence|je n'ai pas de préférence|j'ai pas de préférence|l'un ou l'autre|les deux me vont",
                            "tout me va|tout me convient|à n'importe quelle heure|qui vous voulez|ce que vous avez|ça m'importe peu")),
            entry(
                    Cue.OWN_NUMBER,
                    List.of(
                            "ce numéro|à ce numéro|celui-ci|le numéro d'où j'appelle|le numéro duquel j'appelle|numéro duquel j'appelle",
                            "numéro d'où j'appelle|celui d'où j'appelle|celui avec lequel j'appelle|numéro avec lequel j'appelle|même numéro",
                            "le même numéro|au même numéro|mon numéro actuel|le numéro affiché|celui qui s'affiche|celui de mon appel|ce téléphone",
                            "numéro que vous voyez|celui que vous voyez|numéro au dossier|celui au dossier|je vous appelle de ce numéro")),
            entry(
                    Cue.DONT_KNOW,
                    List.of(
                            "je ne sais pas|je sais pas|sais pas|chais pas|j'sais pas|je ne le sais pas|aucune idée|je n'ai aucune idée",
                            "j'ai aucune idée|pas certain|pas certaine|pas sûr|pas sûre|je ne suis pas sûr|je suis pas sûr|je suis pas sûre",
                            "je ne suis pas sûre|je ne suis pas certain|je ne me souviens pas|je me souviens pas|je me rappelle plus|j'ai oublié",
                            "je ne me rappelle plus|je ne sais plus|je sais plus|difficile à dire|je n'ai pas décidé|j'ai pas décidé")),
            entry(
                    Cue.FILLER,
                    List.of(
                            "euh|heu|hum|hm|ben|bah|ben là|bien|alors|donc|bon|bon ben|ah|oh|eh|eh bien|et bien|allô|allo|bonjour|bonsoir|salut",
                            "bon matin|bonjour à vous|écoutez|disons|tsé|là|ok alors|merci")));

    private FrenchCues() {}

    static Vocabulary vocabulary(Orthography orthography) {
        Vocabulary.Builder words = Vocabulary.builder(orthography);
        PHRASES.forEach((cue, lines) -> lines.forEach(line -> words.put(cue, line)));
        FrenchIntents.addTo(words);
        FrenchAnswers.addTo(words);
        FrenchRequests.addTo(words);
        FrenchScope.addTo(words);
        return words.build();
    }
}
