package dev.frontdesk.simulator.vendor.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// An honest receptionist: hands the caller's words to the tools and says what their results say. Nothing is
/// called booked unless a result says so. Knows the tools by name, and which parameters they take by schema.
public final class BookingModel implements Script {

    private static final String GREETING = "Hello, how can I help you?";
    private static final String AGAIN = "Sorry, I did not catch that. Could you say it again?";
    private static final String STILL_THERE = "Are you still there?";
    private static final String PERSON = "I can also connect you to a person, or take a message.";
    private static final String CHANGE = "What would you like to change?";
    private static final String WHAT_MESSAGE = "What would you like me to pass on?";
    private static final int MOST_CALLS = 6;
    private static final int MOST_WRONG = 3;
    /// Calls that ask back until they are done: for who it is, which appointment, and a yes.
    private static final Set<String> ASKING_BACK = Set.of("cancel", "move", "my_appointments");

    @Override
    public Reply reply(Scene scene) {
        if (scene.tool(Reviewing.TOOL).isPresent()) {
            return Reviewing.reply(scene);
        }
        var standing = new Standing(scene.turns());
        var instructed = new Instructed(scene);
        if (instructed.isGiven() && !instructed.asksForAnswer()) {
            return follow(instructed, scene, standing);
        }
        if (scene.turns().isEmpty()) {
            return Reply.say(GREETING);
        }
        return switch (scene.turns().getLast()) {
            case Turn.Caller(String words) ->
                words.isBlank() ? Reply.say(AGAIN) : answer(scene, standing, new Gist(words));
            case Turn.Result ignored -> afterResult(scene, standing);
            case Turn.Called ignored -> Reply.say("One moment, please.");
            case Turn.Model ignored -> Reply.say(STILL_THERE);
            case Turn.Note ignored -> Reply.say(GREETING);
        };
    }

    private static Reply follow(Instructed instructed, Scene scene, Standing standing) {
        var words = instructed.words();
        if (words.isPresent()) {
            return Reply.say(words.get());
        }
        var keys = instructed.keys();
        if (keys.isPresent()) {
            return answer(scene, standing, new Gist(keys.get()));
        }
        if (instructed.asksToGoOn() && !standing.lastSaid().isBlank()) {
            return Reply.say(whole(standing));
        }
        if (instructed.asksToOfferPerson()) {
            return Reply.say(PERSON);
        }
        return Reply.say(instructed.asksForGoodbye() ? "Please call again any time. Goodbye." : STILL_THERE);
    }

    /// What it was saying last; of a tool's sentence that was cut off, all of it.
    private static String whole(Standing standing) {
        var said = standing.lastSaid();
        return standing.last()
                .map(Standing.Answered::say)
                .filter(say -> say.startsWith(said))
                .orElse(said);
    }

    /// A call that was wrong is made again, as it should have been.
    private static Reply afterResult(Scene scene, Standing standing) {
        var say = standing.last().map(Standing.Answered::say).orElse("");
        if (say.isBlank() && standing.callsInThisTurn() < MOST_WRONG) {
            var words = scene.lastWords().orElse("");
            return words.isBlank() ? Reply.say(AGAIN) : answer(scene, standing.beforeThisTurn(), new Gist(words));
        }
        if (say.isBlank() || standing.callsInThisTurn() > MOST_CALLS) {
            return Reply.say(AGAIN);
        }
        return Reply.say(standing.last()
                .flatMap(last -> Reading.answer(last.result(), scene.lastWords().orElse("")))
                .orElse(say));
    }

    private static Reply answer(Scene scene, Standing standing, Gist gist) {
        var calls = new Calls(scene, standing);
        if (standing.lastSaid().equals(WHAT_MESSAGE)) {
            return calls.one("take_message", Map.of("message", gist.words()));
        }
        if (gist.wantsPerson() && calls.offers("hand_over")) {
            return calls.one("hand_over", Map.of());
        }
        var enquiry = new Enquiring(scene, standing, calls).reply(gist);
        if (enquiry.isPresent()) {
            return enquiry.get();
        }
        var open = standing.last()
                .filter(last -> ASKING_BACK.contains(last.tool()) && !last.isDone())
                .filter(last -> !gist.isFarewell());
        if (open.isPresent()) {
            return calls.again(open.get(), gist);
        }
        return isBusyBooking(standing) ? goOnBooking(calls, standing, gist) : begin(calls, standing, gist);
    }

    private static boolean isBusyBooking(Standing standing) {
        var last = standing.last().map(Standing.Answered::tool).orElse("");
        return !standing.isBooked()
                && List.of("hold_slot", "note_detail", "book").contains(last);
    }

    private static Reply goOnBooking(Calls calls, Standing standing, Gist gist) {
        var missing = standing.missing();
        if (standing.lastSaid().equals(CHANGE)) {
            return gist.hasTime() ? calls.hold(gist) : calls.note("name", gist);
        }
        if (!standing.isHeld()) {
            return missing.isEmpty() || gist.hasTime() ? calls.hold(gist) : calls.note(missing.getFirst(), gist);
        }
        if (!missing.isEmpty()) {
            return calls.note(missing.getFirst(), gist);
        }
        if (gist.isYes()) {
            return calls.one("book", Map.of("agreed", true));
        }
        if (gist.isQuestion()) {
            return calls.one("answer", Map.of("question", gist.words()));
        }
        return gist.hasTime() ? calls.hold(gist) : Reply.say(CHANGE);
    }

    private static Reply begin(Calls calls, Standing standing, Gist gist) {
        if (gist.wantsToCancel()) {
            return calls.one("cancel", Map.of("which", gist.words(), "agreed", false));
        }
        if (gist.wantsToMove()) {
            return calls.move(gist);
        }
        if (gist.wantsMessage()) {
            return Reply.say(WHAT_MESSAGE);
        }
        if (gist.asksForOwn()) {
            return calls.one("my_appointments", Map.of());
        }
        if (gist.isFarewell() || (gist.isNo() && standing.isBooked())) {
            return calls.one("end_call", Map.of());
        }
        var offered = standing.latest("offered");
        var justOffered =
                standing.last().filter(last -> last.tool().equals("find_slots")).isPresent();
        if (justOffered
                && !offered.isEmpty()
                && (gist.hasTime() || gist.isYes() || gist.ordinal(offered.size()) >= 0)) {
            return calls.choose(offered, gist);
        }
        return gist.isQuestion() && !gist.hasTime()
                ? calls.one("answer", Map.of("question", gist.words()))
                : calls.find(gist);
    }
}
