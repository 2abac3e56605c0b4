package dev.frontdesk.business.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever stands in the text, the answer is a business or its mistakes.
class BusinessDocumentPropertyTest {

    private static final List<String> LINES = """
            slug: bella
            name: Bella Clinic
            zone: America/Edmonton
            country: CA
            languages: [en-CA, fr-CA]
            numbers: ["+14385550119"]
            greeting: {en-CA: "Hello", fr-CA: "Bonjour"}
            hours: {mon-fri: "09:00-17:00", sat: ["09:00-12:00", "13:00-15:00"]}
            closures: [holidays, "2026-12-24 12:00-17:00", "2027-01-02"]
            booking: {ask: [service, when], grid: 15m, notice: 2h, horizon: 60d, hold: 5m}
            services:
              - {slug: check-up, minutes: 30, buffer: 5m, price: CAD 80, resources: [lee]}
            resources:
              - {slug: lee, name: Dr. Lee, hours: {mon-thu: "10:00-16:00"}}
            voice: {mode: gather, engine: openai, voice: alloy, record: false}
            escalation: {number: "+14385550120", words: [agent], after: 3}
            retention: {transcripts: 365d, recordings: 90d}
            """.lines().toList();

    @Property(tries = 500)
    void anyTextIsAnswered(@ForAll String text) {
        answered(text);
    }

    @Property(tries = 1_000)
    void anyDamageToSettingsIsAnswered(@ForAll("damaged") String text) {
        answered(text);
    }

    /// Settings with a stretch cut out and something else put in its place.
    @Provide
    Arbitrary<String> damaged() {
        var text = String.join("\n", LINES);
        var pieces = Arbitraries.of(
                "",
                " ",
                "\n",
                "\t",
                "[",
                "]",
                "{",
                "}",
                ":",
                ": ",
                "- ",
                "\"",
                "'",
                "#",
                "&a ",
                "*a",
                "!",
                "|",
                ">",
                "---",
                "0",
                "-1",
                "99999999999999999999",
                "null",
                "~",
                "24:00",
                "\u0000",
                "\uD800",
                "é",
                "<<: ",
                "? ",
                "%",
                "2026-02-30");
        var from = Arbitraries.integers().between(0, text.length() - 1);
        var length = Arbitraries.integers().between(0, 40);
        return Combinators.combine(from, length, pieces)
                .as((start, cut, piece) ->
                        text.substring(0, start) + piece + text.substring(Math.min(text.length(), start + cut)));
    }

    private static void answered(String text) {
        switch (BusinessDocument.read(new BusinessId(new UUID(1, 2)), "business.yaml", text)) {
            case BusinessDocument.Read(var business) ->
                assertThat(business.slug()).isNotBlank();
            case BusinessDocument.Mistakes(var mistakes) ->
                assertThat(mistakes).isNotEmpty().allSatisfy(mistake -> {
                    assertThat(mistake.line()).isBetween(1, (int) text.lines().count() + 2);
                    assertThat(mistake.expected()).isNotBlank();
                });
        }
    }
}
