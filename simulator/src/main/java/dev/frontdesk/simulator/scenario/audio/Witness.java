package dev.frontdesk.simulator.scenario.audio;

import dev.frontdesk.simulator.talk.Prompt;

/// Is told how a caller's steps go.
public interface Witness {

    void heard(Prompt prompt);

    /// @param shown as it stands in a printed dialogue
    void did(String shown);

    void trouble(String what);
}
