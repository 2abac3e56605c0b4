package dev.frontdesk.conversation.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// By what French is known, and how a language is asked for in it. Without accents, as words are compared.
final class FrenchWords {

    static final LanguageWords WORDS = new LanguageWords(
            Set.of(
                    ("je j' vous nous ils elles c' qu' que qui quoi quand comment pourquoi quel quelle quels quelles sont suis"
                                    + " etes etre etais etait avez avons avais avait aurais auriez avoir une aux cette cet ces"
                                    + " mes notre nos votre vos leur ses ne n' jamais tres bien aussi encore deja avec sans pour"
                                    + " depuis vers apres avant jusqu' dans sur bonjour bonsoir salut allo merci oui ouais non d'accord"
                                    + " voudrais voudrait aimerais aimerait veux peux peut pouvez pourrais pourriez dois faut faudrait besoin"
                                    + " prendre parler parlez parle appelle appelez venir viens viendrai voir savoir reserver annuler deplacer"
                                    + " changer reporter laisser rappeler confirmer rendez rdv demain aujourd'hui aujourdhui hier lundi mardi"
                                    + " mercredi jeudi vendredi samedi dimanche janvier fevrier avril mai juin juillet aout septembre octobre"
                                    + " novembre decembre heure heures midi minuit matin soir semaine prochain prochaine jour jours mois annee"
                                    + " deux trois quatre cinq huit neuf onze douze treize quatorze quinze seize vingt trente"
                                    + " quarante cinquante soixante mille zero demie docteur docteure monsieur madame numero courriel adresse"
                                    + " nom quelqu' rien tout toute tous toutes peut-etre plutot parfait voila svp plait desole francais anglais"
                                    + " fait faire allez ouvert ouverts combien stationnement coute libre cela meme autre revoir bientot euh")
                            .split(" ", -1)),
            Set.of(
                    "le", "la", "l'", "de", "d'", "un", "en", "et", "au", "ou", "ce", "se", "si", "tu", "te", "y", "s'",
                    "m'", "t'", "vas", "va", "moi", "toi", "bon", "bonne", "ma", "six", "il", "est", "les", "des", "du",
                    "mon", "pas", "ai", "ont", "plus", "chez", "entre", "mars", "sept", "dix", "cent", "ca", "elle"),
            Map.of("en", "anglais", "fr", "francais"),
            List.of(
                    "en %",
                    "parler %",
                    "parler en %",
                    "parlez %",
                    "parlez vous %",
                    "parlez-vous en %",
                    "parle %",
                    "parle en %",
                    "parlent %",
                    "% s'il vous plaît",
                    "% svp",
                    "préfère l'%",
                    "préfère le %",
                    "préférerais le %",
                    "préférerais l'%",
                    "préfère en %",
                    "passer au %",
                    "passer à l'%",
                    "continuer en %",
                    "comprenez le %",
                    "comprenez l'%"),
            List.of(
                    "parle pas %",
                    "parle pas l'%",
                    "parle pas le %",
                    "parle pas bien %",
                    "parle pas bien l'%",
                    "parle pas bien le %",
                    "comprends pas %",
                    "comprends pas l'%",
                    "comprends pas le %",
                    "pas en %",
                    "pas %",
                    "pas l'%",
                    "pas le %"),
            Set.of(
                    "s'",
                    "il",
                    "vous",
                    "plait",
                    "svp",
                    "si",
                    "merci",
                    "est",
                    "c'",
                    "plutot",
                    "ou",
                    "oui",
                    "euh",
                    "en",
                    "ok",
                    "bonjour",
                    "allo",
                    "le",
                    "l'",
                    "possible",
                    "pour",
                    "avec",
                    "et",
                    "ici",
                    "non",
                    "parce",
                    "car",
                    "moi",
                    "a"));

    private FrenchWords() {}
}
