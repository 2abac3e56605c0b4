package dev.frontdesk.call;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Is told what calls do, for figures and logs. Quick, never throws, any thread. Businesses are named by slug.
public interface CallObserver {

    CallObserver NONE = new CallObserver() {};

    /// A vendor talks in a call.
    default void began(String business, String engine) {}

    /// The vendor no longer talks in a call.
    default void stopped(String business, String engine) {}

    /// @param business null for a stream that nobody asked for
    default void ended(@Nullable String business, CallEnd end) {}

    /// A stage took this long.
    default void took(String business, Stage stage, long micros) {}

    default void interrupted(String business) {}

    /// A vendor was given up in the middle of a call, or was not reached at its start.
    ///
    /// @param to the vendor that goes on; `script` for none
    default void failedOver(String business, String from, String to) {}

    /// The recording of a stream has begun.
    default void recordingStarted() {}

    /// Sound found no room in a recording, because its storage is slow or gone.
    ///
    /// @param frames of 20 ms and one side
    default void recordingDropped(long frames) {}

    /// A recording could not be kept.
    default void recordingFailed(String call, Exception why) {}

    /// A bug.
    default void bug(String call, Throwable bug) {}

    enum Stage {
        /// From the end of the caller's words to the first audio of ours.
        RESPONSE,
        /// From the end of the caller's words to their transcript.
        TRANSCRIPT,
        /// From a reply to its first audio.
        VOICE,
        /// A tool, from being asked for to its result.
        TOOL,
        /// From the vendor's word that the caller speaks to the line being told to drop our audio.
        BARGE_IN,
        /// From the arrival of the stream to the session being ready.
        CONNECT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
