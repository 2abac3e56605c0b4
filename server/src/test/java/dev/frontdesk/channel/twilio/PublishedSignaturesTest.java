package dev.frontdesk.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published vectors, where the folder `shared` lies beside the checkout (or is named by the system
/// property `frontdesk.shared`).
class PublishedSignaturesTest {

    private static final Path VECTORS =
            Path.of(System.getProperty("frontdesk.shared", "../../shared")).resolve("corpora/webhooks/signatures.json");
    private static final Pattern HASH = Pattern.compile("bodySHA256=([^&]*)");

    @TestFactory
    Stream<DynamicTest> everyPublishedVectorIsJudgedRight() throws Exception {
        Assumptions.assumeTrue(Files.exists(VECTORS), "the published vectors are not here");
        var vectors = JsonMapper.shared().readTree(Files.readString(VECTORS));
        return StreamSupport.stream(vectors.spliterator(), false)
                .filter(vector -> vector.get("scheme").asString().equals("twilio-hmac-sha1"))
                .map(vector -> DynamicTest.dynamicTest(vector.get("name").asString(), () -> judge(vector)));
    }

    private static void judge(JsonNode vector) {
        var signature = new TwilioSignature(vector.get("secret").asString());
        var url = vector.get("url").asString();
        var header = vector.get("headers").get("X-Twilio-Signature");
        var given = header.isNull() ? null : header.asString();
        var hash = HASH.matcher(url);
        var taken = hash.find()
                ? signature.signed(
                        url, vector.get("body").asString().getBytes(StandardCharsets.UTF_8), hash.group(1), given)
                : signature.signed(url, fields(vector.get("params")), given);
        assertThat(taken).isEqualTo(vector.get("valid").asBoolean());
    }

    private static Map<String, List<String>> fields(JsonNode params) {
        var fields = new TreeMap<String, List<String>>();
        params.properties().forEach(field -> fields.put(field.getKey(), values(field.getValue())));
        return fields;
    }

    /// A form has no null; the libraries sign it as the empty text.
    private static List<String> values(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList()
                : List.of(value.isNull() ? "" : value.asString());
    }
}
