package dev.frontdesk.conversation.understanding;

import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.List;
import java.util.Map;

/// The French phrases of what people want with an appointment they have, of complaints, and of what
/// keeps several wishes in one utterance apart. "À" and "a" are one word here.
final class FrenchRequests {

    private static final Map<Cue, List<String>> PHRASES = Map.ofEntries(
            entry(
                    Cue.MOVE,
                    List.of(
                            "le déplacer|la déplacer|le changer|la changer|le reporter|la reporter|le changer pour|changer mon|changer ma|changer le mien",
                            "changer notre|changer son|changer sa|déplacez|déplacez mon|reportez|changez mon|repousser mon|retarder|devancer le mien",
                            "passer de lundi|passer de mardi|passer de mercredi|passer de jeudi|passer de vendredi|passer de samedi|bouger ça")),
            entry(
                    Cue.CONFIRM,
                    List.of(
                            "pour confirmer|confirmer mon|confirmer ma|confirmer notre|confirmer nos|confirmer le rendez-vous|confirmer un rendez-vous",
                            "confirmer ce rendez-vous|confirmez le rendez-vous|confirmez mon rendez-vous|confirmer la réservation|confirmer son|confirmer sa|confirmer que je|confirmer que mon|confirmer que ma|confirmer l'heure de|confirmer la date de|confirmer que j'y|confirmer qu'on",
                            "confirmer que nous|confirmer rendez-vous|confirmer sa présence|confirmer ma présence|confirme ma présence|confirme mon",
                            "confirme ma visite|confirme notre|confirme le rendez-vous|confirme que je|confirme que j'y|confirme qu'on|reconfirmer",
                            "une confirmation de rendez-vous|confirmation de mon rendez-vous|confirmation du rendez-vous|confirmer pour mon")),
            entry(
                    Cue.ATTEND,
                    List.of(
                            "je serai là|j'y serai|je vais être là|m'as être là|je vais y être|je serai présent|je serai présente|je vais être présent",
                            "je vais être présente|je serai bien là|je vais bien être là|je serai au rendez-vous|je viendrai bien|je viens toujours",
                            "je viens bien|je viens à mon|je vais venir à mon|on sera là|on va être là|on y sera|on va y être|nous serons là|nous y serons",
                            "on vient toujours|nous venons toujours|c'est toujours bon|ça tient toujours|toujours bon pour|ça marche toujours",
                            "on se voit|je vous vois|comptez sur moi|je serai à l'heure|je vais me présenter|je me présenterai")),
            entry(
                    Cue.COMPLAIN,
                    List.of(
                            "plainte|une plainte|porter plainte|plaindre|me plaindre|me plains|réclamation|une réclamation|mécontent|mécontente",
                            "pas content|pas contente|pas contents|pas très content|pas très contente|pas ben content|pas vraiment content",
                            "pas vraiment contente|vraiment pas content|vraiment pas contente|pas content du tout|pas contente du tout|pas satisfait",
                            "pas satisfaite|pas très satisfait|pas très satisfaite|pas du tout satisfait|pas du tout satisfaite|insatisfait|insatisfaite",
                            "pas du tout content|pas du tout contente|déçu|déçue|déçus|décevant|inacceptable|inadmissible|pas acceptable|scandaleux",
                            "honteux|une honte|c'est une honte|révoltant|ridicule|écœurant|écœuré|écœurée|fâché|fâchée|en colère|frustré|frustrée|choqué",
                            "choquée|tanné|tannée|j'en ai assez|j'en ai marre|ras-le-bol|ras le bol|n'importe quoi ce service|pas normal|pas sérieux",
                            "j'ai attendu|on a attendu|nous avons attendu|attendu une heure|attendu deux heures|attendu plus d'une heure|dû attendre",
                            "m'a fait attendre|m'avez fait attendre|nous a fait attendre|fait attendre|que j'attends|attendre pour rien|attendu pour rien",
                            "impoli|impolie|malpoli|malpolie|bête avec moi|mal reçu|mal reçue|mal servi|mal servie|mal traité|mal traitée|manque de respect",
                            "mauvais service|service pourri|service épouvantable|service horrible|service exécrable|service lamentable|mauvaise expérience",
                            "expérience horrible|expérience épouvantable|très mauvaise expérience|facturé deux fois|chargé deux fois|facturé en double",
                            "chargé trop cher|facturé trop cher|un remboursement|me faire rembourser|être remboursé|être remboursée|remboursez-moi",
                            "me rembourser|mon argent|personne ne m'a rappelé|personne m'a rappelé|personne ne m'a rappelée|personne m'a rappelée",
                            "jamais rappelé|jamais rappelée|pas été rappelé|pas été rappelée|pas rappelé|pas rappelée|bâclé|bâclée|raté mon|raté ma",
                            "manqué ma coupe|gâché|gâchée|laisse à désirer|fait mal mon travail|c'est pas sérieux")),
            entry(
                    Cue.OPENER,
                    List.of(
                            "avez-vous|est-ce que vous avez|est-ce que vous|est-ce qu'il y a|y a-t-il|y a-tu|y'a-tu|ya-tu|une question|des questions|faites-vous",
                            "j'aimerais savoir|je voudrais savoir|je voulais savoir|savoir si|pouvez-vous me dire|pourriez-vous me dire|dites-moi",
                            "je me demandais|à quelle heure|quelle heure|faut-il")),
            entry(
                    Cue.CLAUSE,
                    List.of(
                            "et|et aussi|aussi|mais|puis|et puis|pis|et pis|ensuite|et ensuite|ainsi que|en plus|avant ça|après ça")),
            entry(
                    Cue.ANOTHER,
                    List.of(
                            "un autre|une autre|un autre rendez-vous|autre rendez-vous|un deuxième|une deuxième|un second|encore un|encore une|un nouveau",
                            "une nouvelle|nouveau rendez-vous|aussi|également|en plus|de plus|un rendez-vous séparé|un de plus|en prendre un autre")),
            entry(
                    Cue.FORMERLY,
                    List.of(
                            "mon rendez-vous|notre rendez-vous|son rendez-vous|ma visite|ma réservation|mon rdv|ma consultation|mon heure de",
                            "rendez-vous est|rendez-vous est à|rendez-vous est le|rendez-vous est pour|rendez-vous était|rendez-vous était à",
                            "rendez-vous était le|rendez-vous était pour|j'ai un rendez-vous|j'ai un rendez-vous à|j'ai un rendez-vous pour",
                            "j'ai rendez-vous|j'ai rendez-vous à|j'ai rendez-vous pour|j'avais un rendez-vous|j'avais un rendez-vous à",
                            "j'avais un rendez-vous pour|j'avais rendez-vous|j'avais rendez-vous à|j'avais rendez-vous pour|on a un rendez-vous",
                            "on a rendez-vous|on avait rendez-vous|nous avons un rendez-vous|nous avons rendez-vous|est prévu|est prévu à|est prévu pour",
                            "était prévu|était prévu à|était prévu pour|prévu pour|prévu le|réservé pour|inscrit pour|inscrite pour|cédulé pour|booké pour",
                            "celui de|celui du|celle de|celle du|annuler|annule|annulez|annuler mon|annuler le|annuler celui de|annule mon|annulez mon",
                            "au lieu de|au lieu du|plutôt que|à la place de|à la place du|je ne peux pas|je peux pas|je ne peux plus|je peux plus",
                            "je ne peux pas venir|je peux pas venir|je ne peux plus venir|je peux plus venir|je ne pourrai pas|je pourrai pas",
                            "je ne pourrai pas venir|je pourrai pas venir|ne pourrai pas être là|pourrai pas être là|ne pourrai pas y être",
                            "peux pas|peux plus|pourrai pas|peux pas venir|peux plus venir|pourrai pas venir")),
            entry(Cue.MINE, List.of("mon|ma|mes|notre|nos|le|la|son|sa|leur|ce|cette")),
            entry(Cue.TOWARDS, List.of("à|au|pour|jusqu'à|jusqu'au|vers")));

    private FrenchRequests() {}

    static void addTo(Vocabulary.Builder words) {
        PHRASES.forEach((cue, lines) -> lines.forEach(line -> words.put(cue, line)));
    }
}
