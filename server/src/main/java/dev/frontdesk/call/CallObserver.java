package dev.frontdesk.call;

import dev.frontdesk.speech.SpeechFault;
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

    /// Streams of calls ended from outside, because the server they were on did not say that they had.
    default void presumed(CallEnd end, int streams) {}

    /// A stage took this long.
    ///
    /// @param vendor who talks in the call
    default void took(String business, Stage stage, String vendor, long micros) {}

    default void interrupted(String business) {}

    /// A vendor was given up in the middle of a call, or was not reached at its start.
    ///
    /// @param to the vendor that goes on; `script` for none
    default void failedOver(String business, String from, String to) {}

    /// A vendor could not be reached, broke, or kept silent.
    default void faulted(String business, SpeechFault fault) {}

    /// Sound of ours came too late: the caller heard nothing in the middle of a sentence.
    ///
    /// @param times how often in one item
    default void late(String business, int times) {}

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
        /// From the caller's last speech to the first audio of ours.
        RESPONSE,
        /// From the caller's last speech to its final transcript.
        TRANSCRIPT,
        /// From the caller's last speech to the decision that they have finished. Where a vendor decides that by
        /// itself, last speech is when it says so, and this is not told.
        TURN_END,
        /// From a request to the first of the answer: of a model, its first word or tool; of the desk, its reply
        /// or the first sentence of it that may be spoken.
        FIRST_TOKEN,
        /// From words of ours given to a voice to their first audio.
        VOICE,
        /// A tool, from being asked for to its result, its commit included.
        TOOL,
        /// From the vendor's word that the caller speaks to the line being told to drop our audio.
        BARGE_IN,
        /// From a vendor being asked to talk to its session being ready.
        CONNECT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
