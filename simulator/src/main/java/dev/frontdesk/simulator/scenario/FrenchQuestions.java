package dev.frontdesk.simulator.scenario;

import static dev.frontdesk.simulator.scenario.Questions.rule;
import static dev.frontdesk.simulator.scenario.Questions.words;

import dev.frontdesk.simulator.scenario.Questions.Rule;
import java.util.List;
import java.util.regex.Pattern;

/// How a desk asks in French.
final class FrenchQuestions {

    private static final Pattern CLOCK_TIME = words("\\b\\d{1,2} ?h\\b"
            + "|\\b(une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)"
            + "(-\\p{L}+)? heures?\\b|\\b(midi|minuit)\\b");

    private static final Pattern OFFER = words("^(?!.*\\bquel (autre )?(jour|moment)).*(le plus proche|\\blibres?\\b"
            + "|disponibles?|j'ai\\b|nous avons|(puis-je|peux) vous (offrir|proposer)|que diriez-vous|convien"
            + "|préf(é|è)re|lequel|laquelle|voulez-vous|plutôt)");

    private static final Rule OWN_NUMBER = rule(
            Topic.OWN_NUMBER,
            "^(?!.*\\bquel\\b.{0,30}\\bnuméro).*(numéro.{0,60}vous (m')?(appelez|écrivez)"
                    + "|(joindre|rappeler|utiliser|prendre|est-ce) .{0,40}\\b(ce|même) numéro)");

    private static final List<Rule> BEFORE_OFFERS = List.of(
            rule(Topic.ANYTHING_ELSE, "autre chose|quelque chose d'autre|autre question"),
            rule(
                    Topic.GREETING,
                    "comment (puis-je|peut-on|pouvons-nous|est-ce que).{0,20}\\baider|(puis-je|peut-on) faire pour vous"),
            OWN_NUMBER,
            rule(
                    Topic.CONFIRMATION,
                    "c'est (bien )?(exact|correct|cela|ça|juste)|est-ce (bien )?(exact|correct|cela|juste)"
                            + "|tout est (exact|correct|bon)|(est-ce|voulez-vous) que (je |j')(l'|le )?(réserve|confirme|annule|note|transmets|passe)"
                            + "|dites oui|oui ou non|pour confirmer"));

    private static final List<Rule> AFTER_OFFERS = List.of(
            rule(Topic.MESSAGE, "message|transmettre|que dois-je (lui |leur )?dire"),
            rule(Topic.EMAIL, "courriel"),
            rule(Topic.POSTCODE, "code postal"),
            rule(Topic.NAME, "\\b(pré)?noms?\\b|vous appelez-vous|qui (êtes|est)|pour qui|épele"),
            rule(Topic.PHONE, "numéro|téléphone|cellulaire|clavier|chiffres|vous (joindre|rappeler)"),
            rule(
                    Topic.SERVICE,
                    "quel(le)? (genre de |sorte de )?(rendez-vous|service|soin|visite)|pour quoi|pour quel|voulez-vous dire"
                            + "|lequel (désirez|voulez)|\\bservices?\\b"),
            rule(Topic.WHEN, "quel(le)? (autre )?(jour|date|heure|moment)|\\bquand\\b|un autre (jour|moment)"),
            rule(Topic.CHOICE, "lequel|laquelle|préf(é|è)re|choisi|convien"),
            rule(Topic.GREETING, "\\baider"));

    static final Questions ALL = new Questions(CLOCK_TIME, OFFER, OWN_NUMBER, BEFORE_OFFERS, AFTER_OFFERS);

    private FrenchQuestions() {}
}
