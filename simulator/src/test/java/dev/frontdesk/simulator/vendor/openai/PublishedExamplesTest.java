package dev.frontdesk.simulator.vendor.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The validator against OpenAI's own examples: what it says of them it may say of ours.
class PublishedExamplesTest {

    /// Examples that do not fit OpenAI's own schema: kinds of content from before the GA protocol, a blank before
    /// a type's name, a format that is a word.
    private static final List<String> CONTRADICTORY = List.of(
            "RealtimeServerEventConversationItemRetrieved",
            "RealtimeServerEventInputAudioBufferDtmfEventReceived",
            "RealtimeServerEventResponseOutputItemDone",
            "RealtimeTranscriptionSessionCreateResponseGA");

    @Test
    void publishedExamplesFitTheirSchemas() throws IOException {
        var openai = Published.find("openai.json");
        var examples = examples();
        assumeTrue(openai.isPresent(), "OpenAI's description does not lie beside the checkout");
        assumeTrue(!examples.isEmpty(), "OpenAI's examples do not lie beside the checkout");
        var wrong = new ArrayList<String>();
        var checked = 0;

        for (var example : examples) {
            var schema = example.path("schema").asString();
            if (example.path("event").isObject() && openai.get().has(schema)) {
                checked++;
                var mistakes = openai.get().mistakesBesideNulls(schema, example.path("event"));
                if (!mistakes.isEmpty()) {
                    wrong.add(schema);
                }
            }
        }

        assertThat(checked).isGreaterThan(50);
        assertThat(wrong).containsExactlyElementsOf(CONTRADICTORY);
    }

    private static List<JsonNode> examples() throws IOException {
        var file = Published.folders()
                .map(folder -> folder.resolve("corpora/protocol/openai_realtime_ga_examples.jsonl"))
                .filter(Files::isReadable)
                .findFirst();
        return file.isEmpty() ? List.of() : lines(file.get());
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(Json.MAPPER::readTree)
                .toList();
    }
}
