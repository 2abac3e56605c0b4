package dev.frontdesk.business.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.document.yaml.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people say and hear may be given by language.
class LanguagesOfSettingsTest {

    private static final Locale FRENCH = Locale.CANADA_FRENCH;

    private static final String CLINIC = """
            slug: elm
            name: {en: Elm Clinic, fr: Clinique des Ormes}
            zone: America/Toronto
            country: CA
            languages: [en-CA, fr-CA, fr-FR]
            numbers: ["+14165550119"]
            greeting: {en: "Elm Clinic.", fr: "Clinique des Ormes, bonjour.", fr-FR: "Bonjour."}
            services:
              - slug: cleaning
                name: {en-CA: Cleaning, fr: Nettoyage}
                words: {en: [scaling, hygienist], fr: [détartrage, hygiéniste, scaling]}
              - {slug: x-ray, name: X-ray, words: [radio]}
            resources:
              - {slug: ann, name: {en: Nurse Ann, fr: "l'infirmière Ann"}}
              - {slug: bo, name: Bo}
            facts:
              parking: {en: Behind the house., fr: Derrière la maison., fr-FR: Au fond de la cour.}
              address: 1 Elm Street
            policies:
              late: {en: We wait ten minutes.}
            escalation: {words: {en: [agent, operator], fr: [agent, préposée]}}
            """;

    @Test
    void plainReadingIsInTheDefaultLanguage() {
        var business = read(CLINIC);

        assertThat(business.name()).isEqualTo("Elm Clinic");
        assertThat(business.catalogue().services()).extracting(Service::name).containsExactly("Cleaning", "X-ray");
        assertThat(business.catalogue().resources()).extracting(Resource::name).containsExactly("Nurse Ann", "Bo");
        assertThat(business.profile().facts()).containsEntry("parking", "Behind the house.");
    }

    @Test
    void everythingIsCalledInTheLanguageAskedFor() {
        var french = read(CLINIC).in(FRENCH);

        assertThat(french.name()).isEqualTo("Clinique des Ormes");
        assertThat(french.service("cleaning")).map(Service::name).contains("Nettoyage");
        assertThat(french.resource("ann")).map(Resource::name).contains("l'infirmière Ann");
        assertThat(french.profile().facts()).containsEntry("parking", "Derrière la maison.");
    }

    @Test
    void whatIsPlainOrMissingIsAsInTheDefaultLanguage() {
        var french = read(CLINIC).in(FRENCH);

        assertThat(french.service("x-ray")).map(Service::name).contains("X-ray");
        assertThat(french.profile().facts()).containsEntry("address", "1 Elm Street");
        assertThat(french.reception().policies()).containsEntry("late", "We wait ten minutes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr-CA | Derrière la maison.
            fr    | Derrière la maison.
            fr-BE | Derrière la maison.
            fr-FR | Au fond de la cour.
            en-CA | Behind the house.
            en    | Behind the house.
            en-GB | Behind the house.
            de    | Behind the house.
            """)
    void theSameTagWinsThenTheSameLanguageThenTheDefault(String tag, String parking) {
        assertThat(read(CLINIC).in(Locale.forLanguageTag(tag)).profile().facts())
                .containsEntry("parking", parking);
    }

    @Test
    void aViewLeadsToEveryOtherLanguageAndBack() {
        var business = read(CLINIC);

        assertThat(business.in(FRENCH).in(Locale.CANADA)).isEqualTo(business.in(Locale.CANADA));
        assertThat(business.in(FRENCH).in(Locale.GERMAN)).isEqualTo(business.in(Locale.CANADA));
        assertThat(business.in(Locale.CANADA)).isEqualTo(business);
    }

    @Test
    void allElseIsTheSameInEveryLanguage() {
        var business = read(CLINIC);
        var french = business.in(FRENCH);

        assertThat(french.id()).isEqualTo(business.id());
        assertThat(french.profile().reach()).isEqualTo(business.profile().reach());
        assertThat(french.defaultLanguage()).isEqualTo(Locale.CANADA);
        assertThat(french.schedule()).isEqualTo(business.schedule());
        assertThat(french.reception().greeting()).isEqualTo(business.reception().greeting());
    }

    @Test
    void theWordsOfAllLanguagesAreHeardThoseOfTheLanguageFirst() {
        var business = read(CLINIC);

        assertThat(business.service("cleaning").orElseThrow().words())
                .containsExactly("scaling", "hygienist", "détartrage", "hygiéniste", "Nettoyage");
        assertThat(business.in(FRENCH).service("cleaning").orElseThrow().words())
                .containsExactly("détartrage", "hygiéniste", "scaling", "hygienist", "Cleaning");
        assertThat(business.in(FRENCH).service("x-ray").orElseThrow().words()).containsExactly("radio");
        assertThat(business.in(FRENCH).resource("ann").orElseThrow().otherNames())
                .containsExactly("Nurse Ann");
        assertThat(business.in(FRENCH).resource("bo").orElseThrow().otherNames())
                .isEmpty();
        assertThat(business.reception().escalation().words()).containsExactly("agent", "operator", "préposée");
    }

    @Test
    void aPlainLanguageGreetsAllItsCountries() {
        assertThat(read(CLINIC).reception().greeting())
                .containsEntry(Locale.CANADA, "Elm Clinic.")
                .containsEntry(FRENCH, "Clinique des Ormes, bonjour.")
                .containsEntry(Locale.FRANCE, "Bonjour.");
    }

    @Test
    void theDeskItselfIsCalledAsTheBusiness() {
        var business = read(CLINIC.replaceAll("(?s)resources:.*facts:", "facts:"));

        assertThat(business.in(FRENCH).resource("desk")).map(Resource::name).contains("Clinique des Ormes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Elm Clinic, fr:                | Elm Clinic, ge:               | 2  | name                 | languages, en-CA, fr-CA, fr-FR
            {en: Elm Clinic,               | {                             | 2  | name                 | in en-CA too
            en-CA: Cleaning                | en-GB: Cleaning               | 10 | services[0].name     | languages, en-CA
            en-CA: Cleaning                | en: A, en-CA: B, EN-ca: C     | 10 | services[0].name     | each language once
            en-CA: Cleaning                | en-CA: ""                     | 10 | services[0].name.en-CA | a name of 1 to 200
            {en-CA: Cleaning, fr: Nettoyage} | [Cleaning]                  | 10 | services[0].name     | or a map of languages
            {en-CA: Cleaning, fr: Nettoyage} | {}                          | 10 | services[0].name     | in en-CA too
            [scaling, hygienist]           | [scaling, scaling]            | 11 | services[0].words.en[1] | each value once
            [scaling, hygienist]           | {a: b}                        | 11 | services[0].words.en | a list
            {en: Nurse Ann                 | {en: {a: b}                   | 14 | resources[0].name.en | a name
            {en: Nurse Ann                 | {fr-CA: Nurse Ann             | 14 | resources[0].name    | in en-CA too
            Behind the house.              |                               | 17 | facts.parking.en     | a text
            {en: We wait ten minutes.}     | {fr: On attend.}              | 20 | policies.late        | in en-CA too
            {en: We wait ten minutes.}     | {klingon: Qap}                | 20 | policies.late        | languages, en-CA
            en: [agent, operator]          | en: [agent, agent]            | 21 | escalation.words.en[1] | each value once
            en: "Elm Clinic."              | it: "Elm Clinic."             | 7  | greeting             | languages, en-CA
            """)
    void oneMistakeIsToldOnceWithItsPlace(String right, String wrong, int line, String path, String expected) {
        assertThat(CLINIC).contains(right);

        var mistakes = mistakes(CLINIC.replace(right, wrong == null ? "" : wrong));

        assertThat(mistakes).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.path()).isEqualTo(path);
            assertThat(mistake.expected()).contains(expected);
        });
    }

    private static Business read(String yaml) {
        return switch (BusinessDocument.read(new BusinessId(new UUID(1, 2)), "business.yaml", yaml)) {
            case BusinessDocument.Read(var business) -> business;
            case BusinessDocument.Mistakes(var mistakes) -> throw new AssertionError(mistakes);
        };
    }

    private static List<Mistake> mistakes(String yaml) {
        return switch (BusinessDocument.read(new BusinessId(new UUID(1, 2)), "business.yaml", yaml)) {
            case BusinessDocument.Read(var business) -> throw new AssertionError("no mistake in " + business);
            case BusinessDocument.Mistakes(var mistakes) -> mistakes;
        };
    }
}
