package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontdesk.provider.openai.RealtimeEvent.Unknown;
import dev.frontdesk.provider.openai.RealtimeOptions.Detection;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.RecordingSpeech;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechRequest;
import dev.frontdesk.speech.SpeechRequest.Tool;
import dev.frontdesk.speech.Utterance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Against OpenAI's own description and examples, where they are at hand.
class PublishedOpenAiTest {

    private static final Map<String, String> SCHEMAS = Map.of(
            "session.update", "RealtimeClientEventSessionUpdate",
            "response.create", "RealtimeClientEventResponseCreate",
            "response.cancel", "RealtimeClientEventResponseCancel",
            "conversation.item.create", "RealtimeClientEventConversationItemCreate",
            "conversation.item.retrieve", "RealtimeClientEventConversationItemRetrieve",
            "conversation.item.truncate", "RealtimeClientEventConversationItemTruncate");

    private static final Utterance UTTERANCE = new Utterance("u1", "Six, zero, four.", Locale.ENGLISH, true);

    @Test
    void everyExampleEventIsTakenWithoutError() throws Exception {
        var file = PublishedOpenAi.file("corpora/protocol/openai_realtime_ga_examples.jsonl");
        assumeTrue(file.isPresent(), "no examples here");
        var told = new RecordingSpeech();
        var exchange = new Exchange("ask", _ -> {}, told, new Memory(List.of()), () -> 0, new Exchange.Fate() {
            @Override
            public void failed(SpeechFault fault) {
                throw new AssertionError(fault.toString());
            }

            @Override
            public void expired() {
                throw new AssertionError("expired");
            }

            @Override
            public void soon(Runnable action) {}
        });
        exchange.begin();
        int taken = 0;
        for (var line : Files.readAllLines(file.get())) {
            taken++;
            take(JsonMapper.shared().readTree(line), exchange);
        }

        assertThat(taken).isEqualTo(65);
        assertThat(told.events()).hasSizeGreaterThan(8);
    }

    private static void take(JsonNode example, Exchange exchange) {
        if (!example.path("event").isObject()) {
            return;
        }
        var message = example.path("event").toString().getBytes(StandardCharsets.UTF_8);
        var event = RealtimeEventReader.read(message, 0, message.length);
        if (example.path("dir").stringValue().equals("server")) {
            assertThat(event).as(example.path("schema").stringValue()).isNotInstanceOf(Unknown.class);
            exchange.event(event);
        }
    }

    @ParameterizedTest
    @EnumSource
    void configurationsAreAsPublished(Detection detection) {
        var usual = RealtimeOptions.DEFAULT;
        var options = new RealtimeOptions(
                usual.model(), usual.transcriber(), usual.voice(), detection, Duration.ZERO, Duration.ZERO);
        var listening = new Listening(Locale.CANADA_FRENCH, List.of("balayage", "mèches"), 1_500);
        var tool = new Tool("book", "Books.", "{\"type\":\"object\",\"properties\":{\"slot\":{\"type\":\"string\"}}}");
        var request = new SpeechRequest("You answer the telephone.", "cedar", listening, List.of(tool), List.of());

        fits(SessionConfiguration.first(options, request, listening));
        fits(SessionConfiguration.listenTo(options, new Listening(Locale.ROOT, List.of(), 10)));
    }

    @Test
    void messagesAreAsPublished() {
        fits(RealtimeMessages.cancel("resp_1"));
        fits(RealtimeMessages.truncate("item_1", 1_500));
        fits(RealtimeMessages.retrieve("event_1", "item_1"));
        fits(RealtimeMessages.toolResult("call_1", "{}"));
        fits(RealtimeMessages.callerSaid("Hello?"));
        fits(RealtimeMessages.weSaid("Good afternoon."));
        fits(RealtimeMessages.note("The tool book gave: {}"));
        fits(Ask.respond("ask-1").message());
        fits(Ask.reply("ask-2").message());
        fits(Ask.prompt("ask-3", "Greet the caller.").message());
        var say = Ask.say("ask-4", UTTERANCE);
        fits(say.message());
        var apart = say.otherwise();
        assertThat(apart).isNotNull();
        fits(apart.message());
    }

    @Test
    void audioIsAsPublished() {
        var heard = new StringBuilder();
        var link = ReadyLink.writingTo(heard);
        link.audio("....AAAA....".getBytes(StandardCharsets.US_ASCII), 4, 4);

        assertThat(heard.toString()).isEqualTo("{\"type\":\"input_audio_buffer.append\",\"audio\":\"AAAA\"}");
        assertThat(published().mistakes("RealtimeClientEventInputAudioBufferAppend", heard.toString()))
                .isEmpty();
    }

    @Test
    void requestsOfTheVoiceAreAsPublished() {
        var form = new String(SpeechForm.of("gpt-4o-mini-tts", "alloy", UTTERANCE), StandardCharsets.UTF_8);

        assertThat(published().mistakes("CreateSpeechRequest", form)).isEmpty();
    }

    @Test
    void whatIsWrongIsFound() {
        var wrong = RealtimeMessages.truncate("item_1", 1);
        wrong.put("audio_end_ms", "late");

        assertThat(published().mistakes("RealtimeClientEventConversationItemTruncate", wrong.toString()))
                .isNotEmpty();
    }

    private static void fits(ObjectNode message) {
        var schema = SCHEMAS.get(message.path("type").stringValue());
        assertThat(schema).isNotNull();
        assertThat(published().mistakes(schema, message.toString()))
                .as(message.toString())
                .isEmpty();
    }

    private static PublishedOpenAi published() {
        var found = PublishedOpenAi.find();
        assumeTrue(found.isPresent(), "no schemas here");
        return found.get();
    }
}
