package dev.frontdesk.call.turn;

import java.util.Set;

/// The small words of French.
final class FrenchTalk {

    static final Talk WORDS = new Talk(
            Set.of("mm", "mmm", "mhm", "mm hm", "mm hmm", "hm", "hmm", "hum", "euh", "heu", "ah", "oh", "hein", "aha"),
            Set.of(
                    "d'accord",
                    "ok",
                    "okay",
                    "ah bon",
                    "bon",
                    "bien",
                    "très bien",
                    "parfait",
                    "entendu",
                    "c'est ça",
                    "je vois",
                    "je comprends",
                    "voilà",
                    "super",
                    "bien sûr",
                    "compris",
                    "c'est bon",
                    "ça marche",
                    "merci",
                    "exactement"),
            Set.of("oui", "ouais", "ouep", "mais oui", "si", "tout à fait", "absolument", "effectivement"),
            Set.of(
                    "stop",
                    "arrêtez",
                    "arrête",
                    "attendez",
                    "attends",
                    "non attendez",
                    "un instant",
                    "un moment",
                    "une seconde",
                    "une minute",
                    "deux secondes",
                    "patientez",
                    "taisez vous",
                    "ça suffit",
                    "pause"),
            Set.of(
                    "et", "euh", "heu", "hum", "ben", "c'est", "est", "le", "la", "les", "un", "une", "de", "du", "des",
                    "à", "au", "aux", "en", "mon", "ma", "mes", "pour", "avec", "mais", "ou", "donc", "que", "qui",
                    "je", "alors", "tiret", "point", "arobase", "plus", "si", "vers", "entre", "sur", "chez", "par",
                    "puis", "parce"),
            Set.of(
                    "attendez",
                    "attends",
                    "patientez",
                    "un instant",
                    "un moment",
                    "un petit moment",
                    "une seconde",
                    "une minute",
                    "une petite minute",
                    "deux secondes",
                    "deux minutes",
                    "je regarde",
                    "je vérifie",
                    "je cherche",
                    "je vais voir",
                    "je vais vérifier",
                    "je vais chercher",
                    "je réfléchis",
                    "laissez moi"));

    private FrenchTalk() {}
}
