package dev.frontdesk.business.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.document.yaml.Mistake;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each wrong text gives exactly one mistake, which knows its line and says what to write.
class BusinessDocumentMistakesTest {

    private static final String REQUIRED = """
            slug: bella
            name: Bella Clinic
            zone: America/Edmonton
            country: CA
            numbers: ["+14385550119"]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            slug: bella                 | 1 | slug            | lower-case letters
            name: Bella Clinic          | 1 | name            | a name
            zone: America/Edmonton      | 1 | zone            | time zone
            country: CA                 | 1 | country         | two letters
            numbers: ["+14385550119"]   | 1 | numbers         | phone numbers
            """)
    void whatIsRequiredIsMissed(String line, int at, String path, String expected) {
        var mistake = only(REQUIRED.replace(line + "\n", ""));

        assertThat(mistake.line()).isEqualTo(at);
        assertThat(mistake.path()).isEqualTo(path);
        assertThat(mistake.found()).isEqualTo("nothing");
        assertThat(mistake.expected()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bella                | Bella!           | 1 | lower-case letters
            America/Edmonton     | America/Edmunton | 3 | "America/Edmonton"
            America/Edmonton     | Nowhere          | 3 | a time zone such as
            CA                   | XX               | 4 | two letters
            CA                   | Canada           | 4 | two letters
            CA                   | [CA]             | 4 | two letters
            +14385550119         | 438-555-0119     | 5 | E.164
            +14385550119         | +1438555         | 5 | E.164
            +14385550119         | +999123456789    | 5 | E.164
            Bella Clinic         | [a]              | 2 | a name
            Bella Clinic         | {a: b}           | 2 | languages, en-CA
            Bella Clinic         | `"a\\0b"`        | 2 | a name
            """)
    void aWrongRequiredValueIsNamed(String right, String wrong, int line, String expected) {
        var mistake = only(REQUIRED.replace(right, wrong));

        assertThat(mistake.line()).isEqualTo(line);
        assertThat(mistake.expected()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            zon: UTC                                       |                          | "zone"
            Name: x                                        |                          | "name"
            colour: red                                    |                          | one of booking,
            name: Again                                    |                          | each key once
            languages: [english]                           | languages[0]             | language tag
            languages: [en-CA, en-CA]                      | languages[1]             | each value once
            whatsapp: [none]                               | whatsapp[0]              | E.164
            email: [nobody]                                | email[0]                 | e-mail address
            greeting: {de-DE: Hallo}                       | greeting                 | languages, en-CA
            greeting: [a, b]                               | greeting                 | a map of languages
            hours: {mon-fri: "9-17"}                       | hours.mon-fri            | "09:00-17:00"
            hours: {mon: "17:00-09:00"}                    | hours.mon                | ends after it starts
            hours: {mon: "25:00-26:00"}                    | hours.mon                | "09:00-17:00"
            hours: {mon: "09:00-09:00"}                    | hours.mon                | ends after it starts
            hours: {mno: "09:00-17:00"}                    | hours                    | "mon"
            hours: {mon-: "09:00-17:00"}                   | hours                    | mon
            hours: {mon: ["09:00-12:00", "11:00-13:00"]}   | hours.mon[1]             | do not overlap others of monday
            hours: {mon-fri: "09:00-17:00", fri: "16:00-24:00"} | hours.fri           | do not overlap others of friday
            hours: nine to five                            | hours                    | a map of days
            closures: [christmas]                          | closures[0]              | holidays, a date
            closures: [2026-13-01]                         | closures[0]              | a date such as
            closures: [2026-02-30]                         | closures[0]              | a date such as
            closures: ["2026-12-24 17:00-12:00"]           | closures[0]              | a date such as
            closures: [2026-12-31 to 2026-12-24]           | closures[0]              | a date such as
            closures: {a: b}                               | closures                 | a list
            booking: {grid: 7m}                            | booking.grid             | divides a day
            booking: {grid: 0m}                            | booking.grid             | divides a day
            booking: {grid: -15m}                          | booking.grid             | divides a day
            booking: {notice: -2h}                         | booking.notice           | 0m or more
            booking: {notice: 2}                           | booking.notice           | a duration such as 15m
            booking: {notice: 90d}                         | booking.notice           | shorter than the horizon
            booking: {horizon: 0d}                         | booking.horizon          | more than none
            booking: {hold: 0m}                            | booking.hold             | from 1m to 1d
            booking: {hold: soon}                          | booking.hold             | a duration
            booking: {ask: [servise]}                      | booking.ask[0]           | "service"
            booking: {ask: [name, name]}                   | booking.ask[1]           | each value once
            booking: {horizont: 5d}                        | booking                  | "horizon"
            services: [{name: A}]                          | services[0].slug         | a slug
            services: [{slug: a}]                          | services[0].name         | a name
            services: [a]                                  | services[0]              | a map with slug
            services: [{slug: a, name: A, minutes: 0}]     | services[0].minutes      | whole minutes
            services: [{slug: a, name: A, minutes: 30m}]   | services[0].minutes      | whole minutes
            services: [{slug: a, name: A, buffer: 5}]      | services[0].buffer       | a duration
            services: [{slug: a, name: A, price: 80}]      | services[0].price        | CAD 80
            services: [{slug: a, name: A, price: ZZZ 80}]  | services[0].price        | CAD 80
            services: [{slug: a, name: A, price: CAD -1}]  | services[0].price        | CAD 80
            services: [{slug: a, name: A, price: JPY 1.50}] | services[0].price       | CAD 80
            services: [{slug: a, name: A}, {slug: a, name: B}] | services[1].slug     | no other has
            services: [{slug: a, name: A, resources: []}]  | services[0].resources    | at least one
            services: [{slug: a, name: A, resources: [dsk]}] | services[0].resources[0] | "desk"
            resources: [{slug: a, name: A}, {slug: a, name: B}] | resources[1].slug   | no other has
            resources: [{slug: a, name: A, hours: {mon: x}}] | resources[0].hours.mon | "09:00-17:00"
            facts: {parking: [a]}                          | facts.parking            | a text
            facts: parking                                 | facts                    | a map of topics
            policies: {late: {}}                           | policies.late            | a text
            voice: {mode: gahter}                          | voice.mode               | "gather"
            voice: {engine: x}                             | voice.engine             | one of cascade, nova, openai
            voice: {recogniser: nova}                      | voice.recogniser         | nova-3
            voice: {record: perhaps}                       | voice.record             | one of false, no, true, yes
            receptionist: {mode: robot}                    | receptionist.mode        | one of model, scripted
            receptionist: scripted                         | receptionist             | a map with mode
            escalation: {number: 911}                      | escalation.number        | E.164
            escalation: {number: "+14385550119"}           | escalation.number        | other than the business's own
            escalation: {after: 0}                         | escalation.after         | a whole number from 1 to 10
            retention: {transcripts: 0d}                   | retention.transcripts    | more than none
            facts: !!java.net.URL {a: b}                   |                          | no tag
            """)
    void aWrongLineIsNamedWithItsLineAndPath(String line, String path, String expected) {
        var mistake = only(REQUIRED + "\n# a comment\n" + line + "\n");

        assertThat(mistake.line()).isEqualTo(8);
        assertThat(mistake.path()).isEqualTo(path == null ? "" : path);
        assertThat(mistake.expected()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            facts: [a                    | 9
            facts: "a                    | 9
            facts: {a: b}}               | 8
            facts: a: b                  | 8
            facts: *nowhere              | 8
            facts: &x {a: b}\\nvoice: *x | 9
            facts: &x {a: *x}            | 8
            facts:\\n\\ta: b             | 9
            facts: %a                    | 8
            ---\\na: b                   | 8
            """)
    void brokenYamlIsNamedWithItsLine(String line, int at) {
        var mistake = only(REQUIRED + "\n# a comment\n" + line.translateEscapes() + "\n");

        assertThat(mistake.line()).isEqualTo(at);
    }

    @Test
    void tabsAreExplained() {
        assertThat(only("slug:\n\tbella: x\n").expected()).contains("no tabs");
    }

    @Test
    void aControlCharacterIsNamedWithItsLine() {
        var mistake = only(REQUIRED + "facts: {a: \u0007}\n");

        assertThat(mistake.line()).isEqualTo(6);
        assertThat(mistake.found()).contains("U+0007");
    }

    @Test
    void allMistakesAreFoundAtOnceInTheirOrder() {
        var mistakes = mistakes("""
                slug: Bella Clinic
                nmae: Bella Clinic
                zone: Mars/Olympus
                country: CA
                numbers: ["555"]
                services:
                  - {slug: check-up, name: Check-up, minutes: -3,
                     price: 80}
                """);

        assertThat(mistakes).extracting(Mistake::line).containsExactly(1, 1, 2, 3, 5, 7, 8);
        assertThat(mistakes.getLast())
                .hasToString("business.yaml:8: found \"80\" at services[0].price,"
                        + " expected a currency and an amount, such as CAD 80 or GBP 12.50");
    }

    @Test
    void nothingAndOtherThanAMapAreOneMistake() {
        assertThat(only("").found()).isEqualTo("nothing");
        assertThat(only("# only a comment").found()).isEqualTo("nothing");
        assertThat(only("just words").found()).isEqualTo("\"just words\"");
        assertThat(only("- a\n- b").found()).isEqualTo("a list");
    }

    @Test
    void hugeDeepAndRepetitiveTextsAreRefused() {
        assertThat(only("a".repeat(1_000_001)).found()).contains("1000001 characters");
        assertThat(only("[".repeat(200_000))).isNotNull();
        assertThat(mistakes("numbers: [" + "x,".repeat(400_000) + "]")).hasSize(200);
    }

    @Test
    void aBudgetOfAnotherCurrencyOrTimeIsToldHowToBeWritten() {
        for (var budget : List.of("CAD 5/day", "USD 5", "USD 5/month", "five")) {
            var found = mistakes("receptionist: {model: {provider: openai, name: gpt, budget: " + budget + "}}");
            assertThat(found).extracting(Object::toString).anyMatch(told -> told.contains("USD 5/day"));
        }
    }

    private static Mistake only(String yaml) {
        var mistakes = mistakes(yaml);
        assertThat(mistakes).hasSize(1);
        return mistakes.getFirst();
    }

    private static List<Mistake> mistakes(String yaml) {
        return switch (BusinessDocument.read(new BusinessId(new UUID(1, 2)), "business.yaml", yaml)) {
            case BusinessDocument.Read(var business) -> throw new AssertionError("no mistake in " + business);
            case BusinessDocument.Mistakes(var mistakes) -> mistakes;
        };
    }
}
