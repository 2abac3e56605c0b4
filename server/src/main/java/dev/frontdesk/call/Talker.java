package dev.frontdesk.call;

import dev.frontdesk.call.playout.Heard;
import dev.frontdesk.call.turn.BargeIn;
import dev.frontdesk.speech.SpeechEvent;
import java.util.List;

/// Leads the conversation of a call over one speech session. Runs on the call's thread and never blocks: what
/// takes time is done by [CallWork], and its result comes back as an event. Times are milliseconds of the
/// call.
interface Talker {

    /// Opens the session and begins to talk, or goes on with a conversation that another talker had.
    void begin();

    void speech(SpeechEvent event);

    void firstAudio(String item);

    /// The caller made themselves heard while we spoke.
    ///
    /// @param cut what was in the line when it was cleared, as far as it was heard
    void floor(BargeIn.Verdict verdict, List<Heard> cut);

    void played(Heard item);

    void key(char digit);

    /// By its level the line carries speech, or no longer does.
    void voice(boolean speaking);

    /// When [#tick] wants to be called next; `Long.MAX_VALUE` for not at all.
    long due();

    void tick();

    /// Closes the session; nothing is said any more.
    void close();
}
