package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.NameWords.Introduction;
import dev.frontdesk.conversation.understanding.words.Orthography;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The French words around names, and those that are none. Without accents, as words are compared.
final class FrenchNames {

    private static final Set<String> OPENINGS = words(
            "oui ouais ok okay euh heu hum ben bah bon bien alors donc ah oh allo bonjour bonsoir salut c' est le la nom mon"
                    + " monsieur madame mademoiselle m mme mlle docteur docteure dr dre non desole desolee pardon et sur certainement m' appelle nomme j' ai"
                    + " d' accord s' il vous plait svp je suis moi ici prenom famille complet au de pour sous voici parfait mes mon merci");

    private static final Set<String> GREETINGS =
            words("bonjour bonsoir salut allo bon matin oui euh heu ok alors ici monsieur madame");

    private static final Set<String> PLACES = words(
            "clinique cabinet salon studio bureau spa dentaire dentiste centre hopital garage compagnie pharmacie noel ecole");

    private static final Set<String> PARTICLES =
            words("de du des la le les van von der den el al ben saint sainte st ste da dos di y");

    /// Everyday words that a recogniser's transcript may have where a name could stand.
    private static final Set<String> NO_NAMES = words(
            "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre"
                    + " novembre decembre aujourd'hui demain hier apres avant matin matinee midi soir soiree nuit jour jours journee"
                    + " semaine semaines mois an ans annee heure heures minute minutes prochain prochaine dernier derniere minuit"
                    + " zero un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente"
                    + " quarante cinquante soixante septante huitante nonante vingts cent cents mille premier premiere deuxieme troisieme"
                    + " second seconde quart demi demie moins merci svp plait bonjour bonsoir salut allo revoir bye oui ouais non ok okay"
                    + " accord sur desole desolee pardon excusez exact exactement correct parfait bien bon bonne tres super excellent"
                    + " alors donc euh heu hum ben bah ah oh eh hein je j' me m' moi mon ma mes tu te t' toi ton ta tes il elle on nous vous"
                    + " ils elles se s' son sa ses notre nos votre vos leur leurs qui que qu' quoi dont ou quand comment pourquoi combien"
                    + " quel quelle quels quelles ce cet cette ces c' ca cela ceci celui celle ici la-bas et mais car ni si comme puis"
                    + " ensuite suis es est sommes etes sont etais etait etre ete ai as a avons avez ont avais avait avoir fais fait faites"
                    + " faire vais va allons allez vont aller peux peut pouvez peuvent pourrais pourrait pourriez pouvoir veux veut voulez"
                    + " voudrais voudrait vouloir dois doit devez faut faudrait aimerais aime aimerait besoin envie prefere prends prend"
                    + " prendre prenez viens vient venir venez voir dire dis dites dit parle parler parlez appelle appeler appelez appel"
                    + " rappelle rappeler cherche demande savoir sais sait connais pense crois attends attendez dans en au aux du des les"
                    + " avec sans sous chez vers entre jusqu' depuis pendant par pour a pas ne n' plus jamais rien personne tout tous toute"
                    + " toutes aussi encore deja bientot tard tot maintenant toujours souvent peut-etre vraiment plutot seulement juste"
                    + " libre disponible disponibles occupe ouvert ferme presse malade rendez rdv reservation reserver plage place date"
                    + " numero telephone cellulaire courriel adresse codes code postal nom prenom famille service message agent humain"
                    + " question urgence urgent urgente examen nettoyage consultation quelqu' quelque quelques chose autre autres meme"
                    + " nouveau nouvelle nouveaux patient patiente client cliente epele epeler lettre lettres majuscule tiret trait union"
                    + " point arobase apostrophe accent aigu grave circonflexe trema cedille double monsieur madame mademoiselle mme mlle"
                    + " docteur docteure dr dre annuler annule deplacer changer change modifier reporter confirmer confirme ecoutez"
                    + " content contente pret prete interesse interessee certain certaine sure possible important etes-vous"
                    + " instant moment agenda calendrier lentement vite aide attendez attends enfant enfants adultes gens dentiste medecin clinique bureau appareil ligne vous-meme cause propos sujet");

    private FrenchNames() {}

    static NameWords words(Orthography orthography) {
        return new NameWords(
                introductions(orthography),
                OPENINGS,
                GREETINGS,
                PLACES,
                PARTICLES,
                NO_NAMES,
                Set.of("avril", "juin", "aimee", "rose", "belle", "bon", "petit", "pense"),
                Map.of("tiret", '-', "apostrophe", '\''),
                Set.of("ici", "a"));
    }

    private static Vocabulary introductions(Orthography orthography) {
        return Vocabulary.builder(orthography)
                .put(
                        Introduction.PLAIN,
                        "je m'appelle|je mappelle|mon nom est|mon nom c'est|mon nom complet est|mon nom à moi c'est|au nom de|au nom d'"
                                + "|au nom de madame|au nom de monsieur|sous le nom de|le nom est|le nom c'est|je me nomme"
                                + "|il s'appelle|elle s'appelle|le patient s'appelle|la patiente s'appelle"
                                + "|je m'appelle madame|je m'appelle monsieur"
                                + "|le nom du patient est|le nom de la patiente est|vous pouvez m'appeler")
                .put(Introduction.FIRST, "prénom|mon prénom est|mon prénom c'est|le prénom est|le prénom c'est")
                .put(
                        Introduction.LAST,
                        "nom de famille|mon nom de famille est|mon nom de famille c'est|le nom de famille est|le nom de famille c'est")
                .put(Introduction.CLOSING, "c'est mon nom|c'est le nom|est mon nom")
                .put(
                        Introduction.WEAK,
                        "c'est|cest|ici|je suis|moi c'est|pour|voici|c'est madame|c'est monsieur|ici madame|ici monsieur|pour madame"
                                + "|pour monsieur|je suis madame|je suis monsieur|c'est pour|j'ai dit")
                .build();
    }

    private static Set<String> words(String line) {
        return Arrays.stream(line.split(" +", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
