package dev.frontdesk.simulator.vendor.nova;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.sound.Hearing;
import dev.frontdesk.simulator.sound.Piece;
import dev.frontdesk.simulator.vendor.Deed;
import dev.frontdesk.simulator.vendor.Misbehaviour;
import dev.frontdesk.simulator.vendor.Moment;
import dev.frontdesk.simulator.vendor.model.Reply;
import dev.frontdesk.simulator.vendor.model.Scene;
import dev.frontdesk.simulator.vendor.model.Turn;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NovaSonicTest {

    private static final String SESSION =
            "{'sessionStart':{'inferenceConfiguration':{'maxTokens':1024,'topP':0.9,'temperature':0.7},"
                    + "'turnDetectionConfiguration':{'endpointingSensitivity':'HIGH'}}}";
    private static final String PROMPT = "{'promptStart':{'promptName':'p','textOutputConfiguration':{'mediaType':"
            + "'text/plain'},'audioOutputConfiguration':{'mediaType':'audio/lpcm','sampleRateHertz':8000,"
            + "'sampleSizeBits':16,'channelCount':1,'voiceId':'tiffany','encoding':'base64','audioType':'SPEECH'},"
            + "'toolUseOutputConfiguration':{'mediaType':'application/json'},'toolConfiguration':{'tools':[{'toolSpec':"
            + "{'name':'find_slots','description':'Free times.','inputSchema':{'json':'{}'}}}]}}}";
    private static final String AUDIO = "{'contentStart':{'promptName':'p','contentName':'audio','type':'AUDIO',"
            + "'interactive':true,'role':'USER','audioInputConfiguration':{'mediaType':'audio/lpcm',"
            + "'sampleRateHertz':8000,'sampleSizeBits':16,'channelCount':1,'audioType':'SPEECH','encoding':'base64'}}}";
    private static final String LONG =
            "We are open from nine to five on weekdays. ".repeat(20).strip();

    private NovaSonic nova = new NovaSonic(0, () -> NovaSonicTest::reply);

    @AfterEach
    void close() {
        nova.close();
    }

    private static Reply reply(Scene scene) {
        if (!scene.request().isEmpty()) {
            return Reply.say("Word for word.");
        }
        return switch (scene.turns().getLast()) {
            case Turn.Caller(String words)
            when words.contains("free") -> Reply.call("find_slots", Map.of("when", words));
            case Turn.Caller(String words) when words.contains("open") -> Reply.say(LONG);
            case Turn.Caller(String words) -> Reply.say("You said: " + words);
            case Turn.Result(String ignored, String output) -> Reply.say(output);
            default -> Reply.say("Hello.");
        };
    }

    @Test
    void aSpokenTurnIsHeardAndAnsweredInAudioThatSaysIt() {
        try (var client = begun()) {
            client.speak("Are you there?");
            client.await("end of turn", () -> endsOf(client, "END_TURN") == 2);

            assertThat(client.events("textOutput"))
                    .extracting(each -> each.path("role").asString() + " "
                            + each.path("content").asString())
                    .containsExactly(
                            "USER Are you there?",
                            "ASSISTANT You said: Are you there?",
                            "ASSISTANT You said: Are you there?");
            assertThat(heard(client)).isEqualTo("You said: Are you there?");
            assertThat(client.types().stream().distinct())
                    .startsWith("completionStart", "contentStart", "textOutput", "contentEnd", "audioOutput");
            assertThat(client.events("contentStart")
                            .get(1)
                            .path("additionalModelFields")
                            .asString())
                    .isEqualTo("{\"generationStage\":\"SPECULATIVE\"}");
            client.send(json("{'contentEnd':{'promptName':'p','contentName':'audio'}}"));
            client.send(json("{'promptEnd':{'promptName':'p'}}"), json("{'sessionEnd':{}}"));
            client.await("end", client::isEnded);
            assertThat(client.events("completionEnd")).hasSize(1);
            assertThat(nova.violations()).isEmpty();
        }
    }

    @Test
    void aToolIsAskedForAndItsResultSpoken() {
        try (var client = begun()) {
            client.speak("What is free?");
            client.await("tool", () -> client.events("toolUse").size() == 1);
            var use = client.events("toolUse").getFirst();
            assertThat(use.path("content").asString()).isEqualTo("{\"when\":\"What is free?\"}");

            result(client, "r1", use.path("toolUseId").asString());
            client.await("answer", () -> endsOf(client, "END_TURN") == 2);

            assertThat(heard(client)).isEqualTo("Tuesday.");
            result(client, "r2", use.path("toolUseId").asString());
            client.await("exception", () -> !client.exceptions().isEmpty());
            assertThat(nova.violations()).singleElement().asString().contains("not asked for or has one");
        }
    }

    @Test
    void speakingInterruptsAndTextIsAnswered() {
        nova.close();
        nova = new NovaSonic(0, () -> NovaSonicTest::reply, Pace.USUAL.withBetween(Duration.ofMillis(20)));
        try (var client = begun()) {
            client.speak("When are you open?");
            client.await("audio", () -> !client.events("audioOutput").isEmpty());
            client.speak("Wait.");
            client.await("interruption", () -> endsOf(client, "INTERRUPTED") == 2);
            client.await("answer", () -> endsOf(client, "END_TURN") == 2);
            assertThat(heard(client)).endsWith("You said: Wait.").doesNotContain(LONG);

            text(client, "USER", "true", "Say this:\n---\nanything\n---");
            client.await("words", () -> endsOf(client, "END_TURN") == 4);
            assertThat(heard(client)).endsWith("Word for word.");
            assertThat(nova.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'sessionStart':{}}|a second sessionStart",
                "{'promptEnd':{'promptName':'p'}}|before all blocks have ended",
                "{'sessionEnd':{}}|before promptEnd",
                "{'textInput':{'promptName':'p','contentName':'audio','content':'x'}}|outside a block for it",
                "{'audioInput':{'promptName':'q','contentName':'audio','content':''}}|another promptName",
                "{'audioInput':{'promptName':'p','contentName':'audio','content':'','more':1}}|has no more",
                "{'audioInput':{'promptName':'p','contentName':'audio','content':'%'}}|no base64",
                "{'somethingElse':{}}|there is no event"
            })
    void whatAwsDoesNotAllowEndsTheSessionAndIsKept(String event, String why) {
        try (var client = begun()) {
            client.send(json(event));
            client.await("exception", () -> !client.exceptions().isEmpty());

            assertThat(client.exceptions()).containsExactly("validationException");
            assertThat(nova.violations()).singleElement().asString().contains(why);
        }
    }

    @Test
    void historyAfterTheAudioHasBegunIsRefused() {
        try (var client = begun()) {
            text(client, "USER", "false", "Hello.");
            client.await("exception", () -> !client.exceptions().isEmpty());

            assertThat(nova.violations().getFirst()).contains("history after the audio has begun");
        }
    }

    @Test
    void sessionsEndWithTimeAndWithoutAudioAndUnsignedOnesDoNotBegin() {
        nova.close();
        nova = new NovaSonic(0, () -> NovaSonicTest::reply, Pace.USUAL.withSessionLimit(Duration.ofMillis(300)));
        try (var client = begun()) {
            client.await("exception", () -> client.exceptions().contains("modelTimeoutException"));
        }
        nova.close();
        nova = new NovaSonic(0, () -> NovaSonicTest::reply, Pace.USUAL.withPatience(Duration.ofMillis(200)));
        try (var client = begun();
                var stranger = new NovaClient(nova.url(), "Bearer me")) {
            client.await("exception", () -> client.exceptions().contains("validationException"));
            stranger.await("refusal", () -> stranger.status().equals("403"));
        }
    }

    @Test
    void itThrottlesStallsAndDies() {
        nova.then(new Misbehaviour(Deed.REFUSE, Moment.FIRST));
        try (var client = new NovaClient(nova.url())) {
            client.await("refusal", () -> client.status().equals("429"));
        }
        nova.then(Misbehaviour.parse("die@audioOutput#2"));
        try (var client = begun()) {
            client.speak("When are you open?");
            client.await("break", client::isEnded);
            assertThat(client.events("audioOutput")).hasSize(1);
        }
        nova.then(Misbehaviour.parse("half@contentStart"));
        try (var client = begun()) {
            client.speak("Hello?");
            client.await("break", client::isEnded);
            assertThat(client.types()).containsExactly("completionStart");
        }
    }

    private NovaClient begun() {
        var client = new NovaClient(nova.url());
        client.send(json(SESSION), json(PROMPT));
        text(client, "SYSTEM", "false", "You are Bella's receptionist.");
        client.send(json(AUDIO));
        client.await("session", () -> client.status().equals("200"));
        return client;
    }

    private static void text(NovaClient client, String role, String interactive, String text) {
        var name = role + text.hashCode();
        client.send(
                json("{'contentStart':{'promptName':'p','contentName':'" + name + "','type':'TEXT','interactive':"
                        + interactive + ",'role':'" + role
                        + "','textInputConfiguration':{'mediaType':'text/plain'}}}"),
                json("{'textInput':{'promptName':'p','contentName':'" + name + "','content':'"
                        + text.replace("'", "’").replace("\n", "\\n") + "'}}"),
                json("{'contentEnd':{'promptName':'p','contentName':'" + name + "'}}"));
    }

    private static void result(NovaClient client, String name, String toolUse) {
        client.send(
                json("{'contentStart':{'promptName':'p','contentName':'" + name + "','type':'TOOL','interactive':false,"
                        + "'role':'TOOL','toolResultInputConfiguration':{'toolUseId':'" + toolUse
                        + "','type':'TEXT','textInputConfiguration':{'mediaType':'text/plain'}}}}"),
                json("{'toolResult':{'promptName':'p','contentName':'" + name + "','content':'Tuesday.'}}"),
                json("{'contentEnd':{'promptName':'p','contentName':'" + name + "'}}"));
    }

    private static long endsOf(NovaClient client, String reason) {
        return client.events("contentEnd").stream()
                .filter(each -> each.path("stopReason").asString().equals(reason))
                .count();
    }

    private static String heard(NovaClient client) {
        return new Hearing().take(client.audio()).stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
