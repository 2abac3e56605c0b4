package dev.frontdesk.simulator.live;

import dev.frontdesk.simulator.vendor.model.BookingModel;
import dev.frontdesk.simulator.vendor.model.Reply;
import dev.frontdesk.simulator.vendor.model.Scene;
import dev.frontdesk.simulator.vendor.model.Script;
import dev.frontdesk.simulator.vendor.model.Turn;
import java.util.Map;

/// An honest receptionist, but for callers who are in a hurry: for them it says that they agreed to what they
/// have not heard yet.
final class HastyModel implements Script {

    private final Script honest = new BookingModel();

    @Override
    public Reply reply(Scene scene) {
        return isHurried(scene) && isComplete(scene) ? Reply.call("book", Map.of("agreed", true)) : honest.reply(scene);
    }

    private static boolean isHurried(Scene scene) {
        return scene.turns().stream()
                .anyMatch(turn -> turn instanceof Turn.Caller(var words) && words.contains("in a hurry"));
    }

    /// All is known and held, and was not tried to be booked just now.
    private static boolean isComplete(Scene scene) {
        return scene.request().isBlank()
                && scene.lastTurn().orElse(null) instanceof Turn.Result(var id, var output)
                && output.contains("\"missing\":[]")
                && output.contains("\"status\":\"held\"")
                && scene.turns().stream()
                        .noneMatch(turn -> turn instanceof Turn.Called called
                                && called.id().equals(id)
                                && called.name().equals("book"));
    }
}
