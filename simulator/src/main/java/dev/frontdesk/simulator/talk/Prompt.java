package dev.frontdesk.simulator.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the desk said since the contact's last go, and what it waits for.
///
/// @param expects what it asked for, where the channel says so; else empty
/// @param options short answers offered beside the text
/// @param hints words the recogniser was told to expect; empty on text channels
/// @param ending null while the conversation goes on
public record Prompt(
        String text,
        String expects,
        List<String> options,
        String hints,
        @Nullable Ending ending) {

    public Prompt {
        options = List.copyOf(options);
    }

    public static Prompt said(String text) {
        return new Prompt(text, "", List.of(), "", null);
    }

    public Prompt ended(Ending how) {
        return new Prompt(text, expects, options, hints, how);
    }

    public boolean isOver() {
        return ending != null;
    }
}
