package dev.frontdesk.conversation.understanding;

import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.List;
import java.util.Map;

/// The French phrases with which people take up or turn down what is offered, and ask the receptionist
/// for time, for help or for other ways of talking.
final class FrenchAnswers {

    private static final Map<Cue, List<String>> PHRASES = Map.ofEntries(
            entry(
                    Cue.YES,
                    List.of(
                            "je suppose|je suppose que oui|j'imagine|j'imagine que oui|je dirais oui|ben oui|mais oui|ben sûr|certain que oui",
                            "ça ira|ça fera|ça va faire|ça fera l'affaire|ça devrait aller|ça me va parfaitement|ça me va très bien",
                            "ça m'arrange|ça m'arrange bien|ça me convient parfaitement|ça me convient très bien|parfait pour moi|bon pour moi",
                            "c'est bon pour moi|c'est parfait pour moi|c'est good|c'est correct pour moi|ça marche pour moi|pas de trouble",
                            "je vais le prendre|je vais la prendre|je prends celui-là|je prends celle-là|on prend celui-là|allons-y comme ça",
                            "je n'y vois pas d'inconvénient|aucune objection|c'est moi|c'est moi-même|lui-même|elle-même|c'est ce que je veux",
                            "avec joie|ça me tente|ok d'abord|ok d'accord|oui c'est ça|c'est exactement ça|cent pour cent|y'a pas de problème")),
            entry(
                    Cue.NO,
                    List.of(
                            "laissez faire|laisse faire|laissez tomber|laisse tomber|oubliez ça|oublie ça|oubliez|tant pis|pas besoin",
                            "ce n'est pas nécessaire|c'est pas nécessaire|pas nécessaire|pas intéressé|pas intéressée|ça ne me dit rien",
                            "ça me dit rien|ça me tente pas|ça ne me tente pas|ça m'arrange pas|ça ne m'arrange pas|ça marchera pas",
                            "ça ne marchera pas|ça n'ira pas|ça ira pas|aucun des deux|ni l'un ni l'autre|ni un ni l'autre|aucun de ceux-là",
                            "aucune des deux|aucun d'entre eux|trop tard|c'est trop tard|trop tôt|c'est trop tôt|pas cette fois|pas cette fois-ci",
                            "je ne suis pas libre|je suis pas libre|je ne suis pas disponible|je suis pas disponible|j'aimerais autant pas",
                            "ce n'est pas moi|c'est pas moi|pas moi|rien de tout ça|c'est pas ce que je veux|ce n'est pas ce que je veux")),
            entry(
                    Cue.ANY,
                    List.of(
                            "ça n'a pas d'importance|ça a pas d'importance|pas d'importance|l'un des deux|les deux sont bons|les deux marchent",
                            "l'un comme l'autre|c'est pareil pour moi|ça change rien|ça ne change rien|faites comme vous voulez|je suis ouvert à tout")),
            entry(
                    Cue.SLOWER,
                    List.of(
                            "plus lentement|moins vite|moins rapidement|lentement|parler lentement|parlez lentement|plus doucement|doucement",
                            "trop vite|trop rapide|trop rapidement|pas si vite|pas trop vite|ralentir|ralentissez|ralentis|un peu plus lent",
                            "plus lent|vous allez trop vite|vous parlez trop vite|ça va trop vite")),
            entry(
                    Cue.HELP,
                    List.of(
                            "qu'est-ce que vous pouvez faire|que pouvez-vous faire|vous pouvez faire quoi|qu'est-ce que tu peux faire",
                            "qu'est-ce que vous êtes capable|qu'est-ce que vous savez faire|vous faites quoi ici|vous faites quoi exactement",
                            "qu'est-ce que je peux faire|que puis-je faire|je peux faire quoi|qu'est-ce que je peux dire|que puis-je dire",
                            "qu'est-ce que je dois dire|que dois-je dire|qu'est-ce que je dis|je dis quoi|je peux dire quoi|à quoi vous servez",
                            "qu'est-ce que je peux demander|que puis-je demander|qu'est-ce qu'on peut faire|comment ça marche|comment ça fonctionne",
                            "comment pouvez-vous m'aider|comment vous pouvez m'aider|en quoi pouvez-vous m'aider|dans quoi vous pouvez m'aider",
                            "quelles sont mes options|c'est quoi mes options|mes options c'est quoi|quels sont mes choix|c'est quoi mes choix",
                            "j'ai besoin d'aide|besoin d'aide|j'aurais besoin d'aide|aide|de l'aide|à l'aide|aidez-moi|aide-moi",
                            "qui êtes-vous|vous êtes qui|t'es qui|c'est qui qui parle|à qui je parle|à qui est-ce que je parle")),
            entry(
                    Cue.HOLD_ON,
                    List.of(
                            "un instant|un petit instant|juste un instant|un moment|un petit moment|juste un moment|un p'tit instant",
                            "un ptit instant|un p'tit moment|un ptit moment|une minute|une petite minute|juste une minute|une p'tite minute",
                            "une seconde|une petite seconde|juste une seconde|une p'tite seconde|deux secondes|deux petites secondes|deux minutes",
                            "deux p'tites secondes|deux p'tites minutes|cinq minutes|un petit peu de temps|attendez|attends|attendez un peu|attends un peu",
                            "attendez un instant|attendez une minute|attendez une seconde|attends une minute|attends une seconde|attends un instant",
                            "attendez un moment|ne quittez pas|quittez pas|restez en ligne|gardez la ligne|patientez|bougez pas|bouge pas|ne bougez pas",
                            "minute|prendre une minute|prendre un instant|donnez-moi une minute|donnez-moi une seconde|donnez-moi deux secondes|donnez-moi deux minutes|donnez-moi un instant",
                            "donnez-moi un moment|laissez-moi une minute|laissez-moi deux minutes|je regarde|je vais regarder|je vérifie|je vais vérifier",
                            "laissez-moi vérifier|laissez-moi regarder|laissez-moi voir|laissez-moi chercher|laissez-moi réfléchir|laissez-moi penser",
                            "laissez-moi le temps|que je regarde|que je vérifie|que je trouve|le temps de regarder|le temps de vérifier|le temps de trouver",
                            "je cherche mon|je cherche ma|je cherche mes|je vais chercher|je consulte mon|je prends mon|je sors mon|j'ouvre mon",
                            "je regarde mon|je regarde ma|je vérifie mon|je reviens|je reviens tout de suite|je réfléchis|je vais voir mon")),
            entry(
                    Cue.THANKS,
                    List.of(
                            "merci|merci beaucoup|merci bien|merci infiniment|mille mercis|un gros merci|un grand merci|merci énormément|merci ben",
                            "merci bien gros|merci à vous|merci pour tout|merci pour votre aide|merci de votre aide|merci de m'aider|merci mille fois",
                            "je vous remercie|je te remercie|je vous remercie beaucoup|c'est gentil|c'est très gentil|c'est bien gentil|c'est apprécié",
                            "c'est très apprécié|c'est vraiment gentil|vous êtes gentil|vous êtes gentille|vous êtes bien gentil|vous êtes bien gentille")),
            entry(
                    Cue.SAME_PERSON,
                    List.of(
                            "même personne|la même personne|même docteur|même docteure|même médecin|même dentiste|même coiffeur|même coiffeuse",
                            "même thérapeute|même massothérapeute|même physiothérapeute|même physio|même hygiéniste|même infirmière|même infirmier",
                            "même barbier|même esthéticienne|même praticien|même praticienne|même spécialiste|même psychologue|même dame|même monsieur",
                            "même femme|même homme|même fille|même gars|même professionnel|même professionnelle|même technicienne|même conseillère",
                            "le même que la dernière fois|la même que la dernière fois|le même qu'avant|la même qu'avant|le même que d'habitude",
                            "la même que d'habitude|comme la dernière fois|la personne de la dernière fois|celui de la dernière fois|celle de la dernière fois",
                            "que j'ai vu la dernière fois|que j'ai vue la dernière fois|que j'avais vu|que j'avais vue|que j'ai eu la dernière fois",
                            "que j'ai eue la dernière fois|que j'avais la dernière fois|que je vois d'habitude|que je vois habituellement|qui m'a vu",
                            "qui m'a vue|qui me suit|qui s'est occupé de moi|qui s'est occupée de moi|docteur habituel|docteure habituelle",
                            "médecin habituel|dentiste habituel|dentiste habituelle|coiffeur habituel|coiffeuse habituelle|personne habituelle",
                            "thérapeute habituel|thérapeute habituelle|hygiéniste habituelle|quelqu'un que je connais")));

    private FrenchAnswers() {}

    static void addTo(Vocabulary.Builder words) {
        PHRASES.forEach((cue, lines) -> lines.forEach(line -> words.put(cue, line)));
    }
}
