package dev.frontdesk.business.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.LeadQuestion;
import dev.frontdesk.business.LeadQuestion.Kind;
import dev.frontdesk.business.Qualification;
import dev.frontdesk.business.Qualification.Occasion;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadsSectionTest {

    private static final String REQUIRED = """
            slug: bella
            name: Bella Clinic
            zone: America/Edmonton
            country: CA
            languages: [en-CA, fr-CA]
            numbers: ["+14385550119"]
            """;

    @Test
    void questionsAreReadInEveryLanguage() {
        var business = ((BusinessDocument.Read) read("""
                leads:
                  words: {en: [quote], fr: [devis]}
                  questions:
                    - {field: budget, ask: {en: "How much?", fr: "Combien?"}, kind: number, required: true}
                    - field: room
                      ask: "Which room?"
                      options:
                        - {slug: bath, name: {en: Bathroom, fr: Salle de bain}, words: [tub]}
                        - {slug: kitchen, name: Kitchen}
                """)).business();

        var leads = business.catalogue().leads();
        assertThat(leads.after()).containsExactly(Occasion.ENQUIRY);
        assertThat(leads.words()).containsExactly("quote", "devis");
        assertThat(leads.questions().getFirst())
                .isEqualTo(new LeadQuestion("budget", Kind.NUMBER, "How much?", List.of(), true));
        assertThat(leads.questions().getLast().kind()).isEqualTo(Kind.CHOICE);
        assertThat(leads.questions().getLast().option("bath").orElseThrow().words())
                .containsExactly("tub", "Salle de bain");
        var french = business.in(Locale.CANADA_FRENCH).catalogue().leads();
        assertThat(french.questions().getFirst().ask()).isEqualTo("Combien?");
        assertThat(french.questions().getLast().told("bath")).isEqualTo("Salle de bain");
    }

    @Test
    void whoSetsNothingAsksNothing() {
        var business = ((BusinessDocument.Read) read("")).business();
        assertThat(business.catalogue().leads()).isEqualTo(Qualification.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|leads.questions|a list",
                "{questions: []}|leads.questions|at least one question",
                "{questions: [{field: budget}]}|leads.questions[0].ask|a question of 1 to 500 characters",
                "{questions: [{ask: How}]}|leads.questions[0].field|a slug",
                "{questions: [{field: phone, ask: Which}]}|leads.questions[0].field|phone is asked for anyway",
                "{questions: [{field: a, ask: A}, {field: a, ask: B}]}|leads.questions[1].field|no other question",
                "{questions: [{field: a, ask: A, kind: money}]}|leads.questions[0].kind|one of",
                "{questions: [{field: a, ask: A, kind: choice}]}|leads.questions[0].options|from 2 to 12 options",
                "{questions: [{field: a, ask: A, options: [{slug: x, name: X}]}]}|leads.questions[0].options|from 2 to 12",
                "{questions: [{field: a, ask: A, kind: text, options: []}]}|leads.questions[0].options|no options",
                "{questions: [{field: a, ask: A, required: perhaps}]}|leads.questions[0].required|true",
                "{after: [lunch], questions: [{field: a, ask: A}]}|leads.after|one of",
                "{ask: [], questions: [{field: a, ask: A}]}|leads|unknown key"
            })
    void eachMistakeIsNamedByItsPlace(String leads, String place, String expected) {
        assertThat(((BusinessDocument.Mistakes) read("leads: " + leads + "\n")).mistakes())
                .first()
                .satisfies(mistake ->
                        assertThat(mistake.toString()).contains(place).contains(expected));
    }

    private static BusinessDocument.Result read(String leads) {
        return BusinessDocument.read(new BusinessId(new UUID(1, 2)), "business.yaml", REQUIRED + leads);
    }
}
