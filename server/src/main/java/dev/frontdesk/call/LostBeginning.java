package dev.frontdesk.call;

import dev.frontdesk.speech.SpeechEvent;

/// Whether the beginning of what the caller says was lost: they were speaking when one recogniser took another's
/// place, and what it writes down is not all that they said. On the call's thread.
final class LostBeginning {

    private boolean lost;

    /// The recogniser has told of it.
    private boolean told;

    private boolean speaking;
    private long quietSince;

    /// By its level the line carries speech, or no longer does. What follows a pause is something else, unless the
    /// recogniser had told of speech before it.
    ///
    /// @param hears whether the recogniser does
    void voice(boolean speaks, boolean hears, long now) {
        speaking = speaks;
        if (!speaks) {
            quietSince = now;
        } else if (!hears) {
            lost = true;
            told = false;
        } else if (!told && now - quietSince >= DeafEar.USUAL_MILLIS) {
            lost = false;
        }
    }

    /// What ends without a word was nothing.
    void hear(SpeechEvent.Hearing event) {
        if (!speaking
                && event instanceof SpeechEvent.Final words
                && words.text().isBlank()) {
            settle();
        } else {
            told |= lost;
        }
    }

    /// The caller is asked again.
    void settle() {
        lost = false;
        told = false;
    }

    boolean isLost() {
        return lost;
    }
}
