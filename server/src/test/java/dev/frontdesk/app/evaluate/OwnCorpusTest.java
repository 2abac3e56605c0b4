package dev.frontdesk.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCorpusTest {

    private static final Path CASES = Path.of("src", "test", "resources", "understanding");

    private final Understanding understanding = new Understanding();

    @Test
    void everyCaseIsUnderstoodByTheRuleItWasMadeFor() throws IOException {
        Tally tally = OwnCorpus.corpus().run(CASES, understanding);
        assertThat(tally.misses()).isEmpty();
        assertThat(tally.total()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void aFieldThatIsNotAsExpectedIsAMiss(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("english_cases.jsonl"), """
                {"text": "tomorrow at two", "expect": {"date": "2026-11-22", "time": "14:00"}, "why": "a wrong day"}
                {"text": "yes please", "ask": "yesno", "expect": {"yes": false}, "why": "a wrong answer"}
                {"text": "yes please", "ask": "yesno", "expect": {"yes": true, "phone": null}, "why": "right"}
                """);
        Tally tally = OwnCorpus.corpus().run(directory, understanding);
        assertThat(tally.right()).isEqualTo(1);
        assertThat(tally.misses()).hasSize(2);
        assertThat(tally.misses().getFirst().got()).contains("2026-11-21");
    }
}
