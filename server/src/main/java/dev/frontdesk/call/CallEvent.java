package dev.frontdesk.call;

import dev.frontdesk.call.playout.Heard;
import dev.frontdesk.call.turn.BargeIn;
import dev.frontdesk.speech.SpeechEvent;
import java.util.List;

/// What happens to a call, apart from audio. Made on any thread, taken one at a time by the call's own.
public sealed interface CallEvent {

    /// The session that speaks now told something. What a session told that has been replaced since is
    /// not passed on.
    record Speech(SpeechEvent event) implements CallEvent {}

    /// The caller made themselves heard while we spoke.
    ///
    /// @param cut what was in the line when it was cleared, as far as it was heard; empty when it was not
    /// @param tookNanos from the vendor's word that the caller speaks to the line being told to drop our audio
    /// @param wakeAt when the path wants to be asked again if nothing is heard before
    record Floor(BargeIn.Verdict verdict, List<Heard> cut, long tookNanos, long wakeAt) implements CallEvent {

        public Floor {
            cut = List.copyOf(cut);
        }
    }

    /// The first audio of the line has come in.
    record LineHeard() implements CallEvent {}

    /// The first audio of an item has gone out.
    record FirstAudio(String item) implements CallEvent {}

    /// An item was made too slowly: so many times the caller heard nothing in the middle of it.
    record Late(int times) implements CallEvent {}

    /// An item was heard to its end.
    record Played(Heard item) implements CallEvent {}

    record Key(char digit) implements CallEvent {}

    /// By its level the line carries speech, or no longer does. Only told where the call watches a recogniser.
    record Voice(boolean speaking) implements CallEvent {}

    /// The caller has heard everything that was sent.
    record AllHeard() implements CallEvent {}

    /// The stream ended from the other side.
    ///
    /// @param orderly whether it was said to end; otherwise its socket broke
    record LineGone(boolean orderly) implements CallEvent {}

    /// Work that was done for the call elsewhere has its result, which goes on with the call.
    record Done(Runnable then) implements CallEvent {}

    /// The server is going to stop.
    record Stop() implements CallEvent {}
}
