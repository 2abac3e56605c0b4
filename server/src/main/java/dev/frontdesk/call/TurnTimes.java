package dev.frontdesk.call;

import dev.frontdesk.call.CallObserver.Stage;
import java.util.function.LongSupplier;

/// Where the time goes between the caller's last word and our first. On the call's thread; one for a call,
/// whoever talks in it.
final class TurnTimes {

    private static final long NEVER = Long.MIN_VALUE;

    private final CallDiary diary;
    private final LongSupplier millis;

    private long spoke = NEVER;
    private long untranscribed = NEVER;
    private long asked = NEVER;
    private long voicing = NEVER;

    TurnTimes(CallDiary diary, LongSupplier millis) {
        this.diary = diary;
        this.millis = millis;
    }

    /// The caller has finished, and waits for us since then. Said again, the first counts.
    void spokeUntil(long at) {
        if (spoke == NEVER) {
            spoke = at;
            untranscribed = at;
        }
    }

    /// The caller goes on: what they said so far is not answered.
    void goesOn() {
        spoke = NEVER;
        untranscribed = NEVER;
        asked = NEVER;
    }

    /// The words of what the caller has finished are here; may come after the answer.
    void transcribed(String vendor) {
        if (untranscribed != NEVER) {
            took(Stage.TRANSCRIPT, vendor, untranscribed);
            untranscribed = NEVER;
        }
    }

    /// A model, or the desk, has something to answer.
    void asked() {
        asked = millis.getAsLong();
    }

    /// The first of the answer is here: a word, or a tool to call.
    void answered(String by) {
        if (asked != NEVER) {
            took(Stage.FIRST_TOKEN, by, asked);
            asked = NEVER;
        }
    }

    /// Words of ours were given to be spoken.
    void voicing() {
        if (voicing == NEVER) {
            voicing = millis.getAsLong();
        }
    }

    /// The caller hears us.
    void heard(String vendor) {
        answered(vendor);
        if (voicing != NEVER) {
            took(Stage.VOICE, vendor, voicing);
            voicing = NEVER;
        }
        if (spoke != NEVER) {
            took(Stage.RESPONSE, vendor, spoke);
            spoke = NEVER;
        }
    }

    /// What was to be heard was dropped.
    void cut() {
        voicing = NEVER;
    }

    private void took(Stage stage, String by, long since) {
        diary.took(stage, by, millis.getAsLong() - since);
    }
}
