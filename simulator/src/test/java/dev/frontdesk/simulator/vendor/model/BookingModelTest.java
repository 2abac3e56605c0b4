package dev.frontdesk.simulator.vendor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.desk.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A booking, a cancellation and the rest, with results as the receptionist's tools give them.
class BookingModelTest {

    private static final String BRIEFING = """
            Services that can be booked:
            - Check-up, 30 minutes, 80 CAD, with Dr Lee
            - Follow-up, 15 minutes, with Dr Lee
            """;

    private final BookingModel model = new BookingModel();
    private final List<Turn> turns = new ArrayList<>();

    @Test
    void aBookingGoesThroughTheToolsAndIsCalledBookedByTheirWordOnly() {
        assertThat(reply().say()).isEqualTo("Hello, how can I help you?");

        calls("Hello, I would like a check-up on Tuesday", "find_slots", """
                {"service": "Check-up", "when": "Hello, I would like a check-up on Tuesday"}""");
        answered("""
                {"status": "done", "say": "Tuesday at nine or at ten?", "missing": ["name", "phone"],
                 "offered": [{"start": "2026-11-24T09:00"}, {"start": "2026-11-24T10:00"}]}""");
        calls("The second one, please", "hold_slot", "{\"when\": \"2026-11-24T10:00\"}");
        answered("""
                {"status": "done", "say": "What name is it?", "missing": ["name", "phone"],
                 "appointment": {"status": "held"}}""");
        calls("Jane Miller", "note_detail", "{\"field\": \"name\", \"said\": \"Jane Miller\"}");
        answered("{\"status\": \"done\", \"say\": \"Jane Miller. And your number?\", \"missing\": [\"phone\"]}");
        calls("seven eight oh", "note_detail", "{\"field\": \"phone\", \"said\": \"seven eight oh\"}");
        answered("{\"status\": \"done\", \"say\": \"A check-up for Jane Miller, right?\", \"missing\": []}");
        calls("Yes please", "book", "{\"agreed\": true}");
        answered("""
                {"status": "done", "say": "You are booked. Anything else?", "missing": [],
                 "appointment": {"status": "booked", "reference": "K7Q2"}}""");
        calls("No, that's all, bye", "end_call", "{}");
    }

    @Test
    void whatIsReadBackWrongIsCorrectedAndNotBooked() {
        held();
        says("No, that is wrong", "What would you like to change?");
        calls("Wednesday at two", "hold_slot", "{\"when\": \"Wednesday at two\"}");
    }

    @Test
    void aCancellationAsksForWhatTheToolWantsAndForAYes() {
        calls("Please cancel my check-up", "cancel", """
                {"which": "Please cancel my check-up", "agreed": false}""");
        answered("{\"status\": \"not_done_ask\", \"say\": \"What name is it under?\"}");
        calls("Jane Miller", "cancel", """
                {"which": "Please cancel my check-up", "agreed": false, "name": "Jane Miller"}""");
        answered("{\"status\": \"not_done_ask\", \"say\": \"Tuesday at nine. Shall I cancel it?\"}");
        calls("Yes", "cancel", """
                {"which": "Please cancel my check-up", "agreed": true, "name": "Jane Miller"}""");
        answered("{\"status\": \"done\", \"say\": \"It is cancelled.\"}");
    }

    @Test
    void questionsPersonsAndMessagesHaveTheirTools() {
        calls("Where can I park?", "answer", "{\"question\": \"Where can I park?\"}");
        answered("{\"status\": \"done\", \"say\": \"Behind the house.\"}");
        says("I want to leave a message", "What would you like me to pass on?");
        calls("I am running late", "take_message", "{\"message\": \"I am running late\"}");
        answered("{\"status\": \"done\", \"say\": \"I will pass it on.\"}");
        calls("Can I talk to a person?", "hand_over", "{}");
    }

    @Test
    void passagesAreReadAndTheSentenceThatAnswersIsSaid() {
        calls("Is the parkade dear?", "answer", "{\"question\": \"Is the parkade dear?\"}");
        given("""
                {"status": "refused", "say": "I do not know that.", "passages": [{"text": "Dogs wait outside."},
                 {"text": "Parking is free. The parkade costs four dollars. Walk five minutes."}]}""");
        assertThat(reply()).isEqualTo(Reply.say("The parkade costs four dollars."));

        calls("Is there a lift?", "answer", "{\"question\": \"Is there a lift?\"}");
        given(
                "{\"status\": \"refused\", \"say\": \"I do not know that.\", \"passages\": [{\"text\": \"Dogs wait.\"}]}");
        assertThat(reply()).isEqualTo(Reply.say("I do not know that."));
    }

    @Test
    void whatIsToBeSaidWordForWordIsSaidSo() {
        var scene = new Scene("", "Speak this word for word.\n---\nThank you for calling.\n---", tools(), turns);

        assertThat(model.reply(scene)).isEqualTo(Reply.say("Thank you for calling."));
    }

    @Test
    void aSoundWithoutWordsIsAskedAbout() {
        turns.add(new Turn.Caller(""));

        assertThat(reply().say()).startsWith("Sorry");
    }

    private void held() {
        turns.add(new Turn.Caller("Tuesday at nine"));
        turns.add(new Turn.Called("call-held", "hold_slot", "{\"when\":\"Tuesday at nine\"}"));
        turns.add(new Turn.Result("call-held", """
                {"status": "done", "say": "Right?", "missing": [], "appointment": {"status": "held"}}"""));
        turns.add(new Turn.Model("Right?"));
    }

    private void calls(String words, String tool, String arguments) {
        turns.add(new Turn.Caller(words));
        var reply = reply();
        assertThat(reply.say()).isEmpty();
        assertThat(reply.calls()).hasSize(1);
        var call = reply.calls().getFirst();
        assertThat(call.name()).isEqualTo(tool);
        assertThat(Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(call.arguments())))
                .isEqualTo(Json.MAPPER.readTree(arguments));
        turns.add(
                new Turn.Called("call-" + turns.size(), call.name(), Json.MAPPER.writeValueAsString(call.arguments())));
    }

    private void given(String result) {
        var call = (Turn.Called) turns.getLast();
        turns.add(new Turn.Result(call.id(), result));
    }

    /// The tool's answer, whose sentence is said.
    private void answered(String result) {
        given(result);
        var said = reply();
        assertThat(said)
                .isEqualTo(Reply.say(Json.MAPPER.readTree(result).path("say").asString()));
        turns.add(new Turn.Model(said.say()));
    }

    private void says(String words, String answer) {
        turns.add(new Turn.Caller(words));
        assertThat(reply()).isEqualTo(Reply.say(answer));
        turns.add(new Turn.Model(answer));
    }

    private Reply reply() {
        return model.reply(new Scene(BRIEFING, "", tools(), turns));
    }

    private static List<Tool> tools() {
        return List.of(
                tool("find_slots", List.of(), "service", "when", "resource"),
                tool("hold_slot", List.of("when"), "service", "when", "resource"),
                tool("note_detail", List.of("field", "said"), "field", "said"),
                tool("book", List.of("agreed"), "agreed"),
                tool("cancel", List.of("agreed"), "name", "phone", "reference", "which", "agreed"),
                tool("move", List.of("agreed"), "name", "phone", "reference", "which", "when", "agreed"),
                tool("my_appointments", List.of(), "name", "phone", "reference"),
                tool("answer", List.of("question"), "question"),
                tool("take_message", List.of("message"), "message", "name", "phone"),
                tool("hand_over", List.of()),
                tool("end_call", List.of()));
    }

    private static Tool tool(String name, List<String> required, String... parameters) {
        var properties = new LinkedHashMap<String, Object>();
        for (var parameter : parameters) {
            properties.put(parameter, Map.of("type", parameter.equals("agreed") ? "boolean" : "string"));
        }
        return new Tool(name, "", Json.MAPPER.valueToTree(Map.of("properties", properties, "required", required)));
    }
}
