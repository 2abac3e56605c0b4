package dev.frontdesk.simulator.vendor.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.vendor.model.BookingModel;
import dev.frontdesk.simulator.vendor.model.Reply;
import dev.frontdesk.simulator.vendor.model.Scene;
import dev.frontdesk.simulator.vendor.model.Tool;
import dev.frontdesk.simulator.vendor.model.Turn;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChatTurnsTest {

    private static final List<Tool> TOOLS = Stream.of(
                    "find_slots: when",
                    "hold_slot: when",
                    "note_detail: field said",
                    "book: agreed",
                    "cancel: which name phone reference agreed",
                    "move: which when name phone reference agreed",
                    "end_call:")
            .map(ChatTurnsTest::tool)
            .toList();

    private final ChatTurns turns = new ChatTurns();

    @Test
    void whatTheContactSaysStandsBetweenMarks() {
        turns.user("<desk>The contact is here.</desk>\n<contact>Hello</contact>");
        assertThat(turns.turns()).containsExactly(new Turn.Note("The contact is here."), new Turn.Caller("Hello"));
    }

    @Test
    void whatWasObjectedToWasNotSaid() {
        turns.user("<contact>Hello</contact>");
        turns.model("You are booked.");
        turns.user("<desk>That is not so.</desk>");
        assertThat(turns.turns()).containsExactly(new Turn.Caller("Hello"));
    }

    @Test
    void aYesBooksWhatStandsAsHeld() {
        turns.user("<contact>Tuesday at three, Jane Miller</contact>");
        turns.model("Tuesday at three for Jane Miller. Is that right?");
        turns.user("<desk>How things stand: {\"missing\":[],\"appointment\":{\"status\":\"held\"}}</desk>\n"
                + "<contact>Yes please</contact>");
        assertThat(reply()).isEqualTo(Reply.call("book", java.util.Map.of("agreed", true)));
    }

    @Test
    void anAnswerGoesToTheCallThatAsked() {
        turns.user("<contact>I need to cancel my appointment</contact>");
        turns.model("What name is it under?");
        turns.user("<desk>How things stand: {\"missing\":[\"name\"]}</desk>\n<contact>Jane Miller</contact>");
        var call = reply().calls().getFirst();
        assertThat(call.name()).isEqualTo("cancel");
        assertThat(call.arguments().get("name")).isEqualTo("Jane Miller");
        assertThat(call.arguments().get("which")).isEqualTo("I need to cancel my appointment");
    }

    @Test
    void aYesMovesWhatWasReadBack() {
        turns.user("<contact>I need to move my appointment to Wednesday at 1pm</contact>");
        turns.model("You have a check-up on Tuesday. That is Wednesday at 1 p.m. Is that right?");
        turns.user("<desk>How things stand: {\"missing\":[],\"appointment\":{\"status\":\"booked\"}}</desk>\n"
                + "<contact>yes</contact>");
        var call = reply().calls().getFirst();
        assertThat(call.name()).isEqualTo("move");
        assertThat(call.arguments().get("agreed")).isEqualTo(true);
        assertThat(call.arguments().get("when")).isEqualTo("I need to move my appointment to Wednesday at 1pm");
    }

    @Test
    void callsWithoutResultsAreMistakes() {
        turns.called("c1", "book", "{}");
        turns.user("Hello");
        turns.result("c2", "{}");
        assertThat(turns.mistakes()).hasSize(2);
    }

    private Reply reply() {
        return new BookingModel().reply(new Scene("", "", TOOLS, turns.turns()));
    }

    private static Tool tool(String described) {
        var parts = described.split(":", -1);
        var properties = JsonMapper.shared().createObjectNode();
        if (!parts[1].isBlank()) {
            for (var name : parts[1].strip().split(" ", -1)) {
                properties.putObject(name).put("type", name.equals("agreed") ? "boolean" : "string");
            }
        }
        var schema = JsonMapper.shared().createObjectNode();
        schema.set("properties", properties);
        return new Tool(parts[0], "", schema);
    }
}
