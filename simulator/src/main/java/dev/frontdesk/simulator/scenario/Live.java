package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.scenario.audio.Step;
import java.util.List;

/// What a call with sound adds to a scenario.
///
/// @param audio whether the desk must connect the call to a stream
/// @param slowly whether the caller speaks as slowly as people do, to be heard by what goes by the level of sound
/// @param steps what the caller does before answering what is asked
/// @param providers the stand-ins the server is to talk to
public record Live(boolean audio, boolean slowly, List<Step> steps, Providers providers) {

    public static final Live NONE = new Live(false, false, List.of(), Providers.NONE);

    public Live {
        steps = List.copyOf(steps);
    }
}
