package dev.frontdesk.app.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstandLinesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T17:00:00Z"), ZoneOffset.UTC);

    @Test
    void answersEachLineWithEveryField() throws IOException {
        String line = """
                {"id": 7, "text": "next tuesday at half past two", "ask": null, "now": "2026-11-20T10:00", \
                "zone": "America/Edmonton", "country": "CA", "hours": "09:00-17:00", "alternatives": []}""";
        assertThat(answers(line))
                .containsExactly(
                        "{\"id\":7,\"when\":{\"date\":\"2026-11-24\",\"time\":\"14:30\",\"until\":null,\"part\":null,"
                                + "\"bound\":null,\"said\":\"next tuesday at half past two\"},\"phone\":null,\"extension\":null,\"name\":null,\"email\":null,"
                                + "\"postcode\":null,\"birthdate\":null,\"yes\":null,\"intent\":null,"
                                + "\"intents\":[],\"of\":null,\"people\":null,\"money\":null,\"flags\":[]}");
    }

    @Test
    void takesTheClockWhereNowIsLeftOut() throws IOException {
        assertThat(answers("{\"text\": \"tomorrow\"}").getFirst())
                .startsWith("{\"id\":null,")
                .contains("\"date\":\"2026-11-21\"");
    }

    @Test
    void whatIsNoJsonIsAnErrorAndTheNextLineIsRead() throws IOException {
        List<String> answers =
                answers("nonsense\n\n[1]\n{\"id\": \"x\", \"now\": \"soon\"}\n{\"id\": 2, \"surprise\": true}");
        assertThat(answers).hasSize(4);
        assertThat(answers.get(0)).isEqualTo("{\"id\":null,\"error\":\"not JSON\"}");
        assertThat(answers.get(1)).isEqualTo("{\"id\":null,\"error\":\"not a JSON object\"}");
        assertThat(answers.get(2)).isEqualTo("{\"id\":\"x\",\"error\":\"now: expected a local date and time\"}");
        assertThat(answers.get(3)).startsWith("{\"id\":2,\"when\":null");
    }

    @Test
    void takesWordsForWhatWasAsked() throws IOException {
        assertThat(answers("{\"text\": \"three\", \"ask\": \"time\"}").getFirst())
                .contains("\"time\":\"15:00\"");
        assertThat(answers("{\"text\": \"three\", \"ask\": \"shoe size\"}").getFirst())
                .contains("\"when\":null");
    }

    @Test
    void takesTheLanguageSpoken() throws IOException {
        assertThat(answers("{\"text\": \"mardi prochain à deux heures et demie\", \"language\": \"fr-CA\"}")
                        .getFirst())
                .contains("\"date\":\"2026-11-24\",\"time\":\"14:30\"");
        assertThat(answers("{\"text\": \"next tuesday\", \"language\": null}").getFirst())
                .contains("\"date\":\"2026-11-24\"");
    }

    @Test
    void aLanguageThatIsNotUnderstoodIsAnError() throws IOException {
        assertThat(answers("{\"id\": 1, \"language\": \"xx\"}\n{\"id\": 2, \"language\": \"_-_\"}"))
                .containsExactly(
                        "{\"id\":1,\"error\":\"language: expected a language such as en or fr-CA\"}",
                        "{\"id\":2,\"error\":\"language: expected a language such as en or fr-CA\"}");
    }

    private static List<String> answers(String lines) throws IOException {
        StringWriter out = new StringWriter();
        UnderstandLines.run(new BufferedReader(new StringReader(lines)), out, CLOCK);
        return out.toString().lines().toList();
    }
}
