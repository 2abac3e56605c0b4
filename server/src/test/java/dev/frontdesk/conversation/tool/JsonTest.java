package dev.frontdesk.conversation.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Property
    void anyTextIsReadAgainAsItWas(@ForAll String text) {
        var json = Json.write(Map.of("said", List.of(text, true, 7)));

        assertThat(json).doesNotContain("\n");
        assertThat(MAPPER.readTree(json).path("said").get(0).asString()).isEqualTo(text);
    }

    @Test
    void whatIsBeyondThePlaneOfLettersIsKept() {
        assertThat(MAPPER.readTree(Json.write("a 😀 \u2028 \"b\" \\")).asString())
                .isEqualTo("a 😀 \u2028 \"b\" \\");
    }
}
