package dev.frontdesk.conversation.tool;

import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.scripted.Led;
import dev.frontdesk.conversation.scripted.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/// A conversation in which a tool is run. Lives for one call on one thread.
public final class ToolVisit {

    private final Led led;
    private boolean unheard;

    ToolVisit(Led led) {
        this.led = led;
    }

    Led led() {
        return led;
    }

    /// What the contact answered is not known: what needs a yes is asked so that a key can answer it.
    void unheard() {
        unheard = true;
    }

    /// What is known, missing, offered, and held or booked: one JSON object, as text.
    public String standing() {
        return Json.write(Standing.of(led));
    }

    /// How the conversation stands afterwards.
    public Answer answer() {
        return led.answer();
    }

    /// The result of a step, with the form as it stands.
    ToolResult result(Step step) {
        return result(step, Standing.of(led));
    }

    ToolResult result(Step step, Map<String, Object> facts) {
        if (unheard && step == Step.ASKS) {
            led.offerKey();
        }
        return switch (step) {
            case DONE -> new ToolResult.Done(led.saying(), facts);
            case ASKS -> new ToolResult.Asks(led.saying(), facts);
            case UNCLEAR -> new ToolResult.Unclear(led.saying(), facts);
            case REFUSED -> new ToolResult.Refused(led.saying(), facts);
        };
    }

    /// The form as it stands, and one thing more.
    ToolResult result(Step step, String name, Object fact) {
        var facts = new LinkedHashMap<>(Standing.of(led));
        facts.put(name, fact);
        return result(step, facts);
    }
}
