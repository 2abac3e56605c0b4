package dev.frontdesk.business;

import java.util.Locale;
import java.util.Map;

/// How the receptionist behaves.
///
/// @param greeting by language; a language without one gets the wording's own
/// @param policies sentences the owner wants said when asked, by topic: `cancellation`, `late`, …
public record Reception(
        Map<Locale, String> greeting, Voice voice, Mode mode, Escalation escalation, Map<String, String> policies) {

    public Reception {
        greeting = Map.copyOf(greeting);
        policies = Map.copyOf(policies);
    }

    public enum Mode {
        SCRIPTED,
        MODEL
    }
}
