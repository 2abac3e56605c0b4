package dev.frontdesk.simulator.vendor.chat;

import dev.frontdesk.simulator.vendor.model.Reply;
import dev.frontdesk.simulator.vendor.model.Scene;
import java.util.Map;

/// What a model that goes wrong answers in place of what it should.
final class Misled {

    private Misled() {}

    static Reply reply(ChatDeed deed, Scene scene, Reply honest) {
        return switch (deed) {
            case EMPTY -> Reply.say("");
            case UNKNOWN_TOOL -> Reply.call("open_the_safe", Map.of("code", "1234"));
            case LOOP ->
                scene.tool("answer")
                        .map(tool -> Reply.call(
                                tool.name(),
                                Map.of("question", scene.lastWords().orElse(""))))
                        .orElse(honest);
            case LIE_BOOKED ->
                Reply.say("You are booked for tomorrow at 3:15 in the afternoon. Your reference is Q7Z9X.");
            case LIE_TIME -> Reply.say("We have a free time on Sunday at 4:45 in the morning. Shall I take it?");
            case LIE_PRICE -> Reply.say("That costs 37 dollars and 50 cents.");
            case LIE_CONTACT ->
                Reply.say("Margaret Thornbury, 780 555 0199, has an appointment tomorrow at 11:20, just before you.");
            case DECLINE -> Reply.say("I'm sorry, but I can't help with that.");
            case NONSENSE -> Reply.say("Seven the blue of of banana the {{reply}} nevertheless.");
            case REFUSE, ERROR, LIMIT, LOCK, HANG, STALL, DIE, GARBAGE, MALFORMED -> honest;
        };
    }
}
