package dev.frontdesk.call;

import dev.frontdesk.call.turn.SilencePolicy;

/// Has a vendor that converses speak to a caller who says nothing, and notices one that does not. On the call's
/// thread.
final class Reminders {

    /// A vendor that is asked to speak begins within this time or not at all.
    private static final long PATIENCE_MILLIS = 3_000;

    private static final String STILL_THERE =
            "The caller has said nothing for a while. Ask, in one short sentence, whether they are still there.";
    private static final String ASK_AGAIN =
            "The caller still says nothing. Ask your last question again, in other words and as short as you can.";
    private static final String OTHER_WAYS =
            "The caller still says nothing. Say in one short sentence that they can also be connected to a person "
                    + "or leave a message.";
    private static final String GOODBYE =
            "The caller says nothing. Say in one short sentence that they are welcome to call again, and goodbye.";

    private final EngineSession session;
    private final Moment ignored = new Moment();

    Reminders(EngineSession session) {
        this.session = session;
    }

    void remind(SilencePolicy.Step step, long now) {
        switch (step) {
            case SilencePolicy.Step.Fill _ -> ask(STILL_THERE, now);
            case SilencePolicy.Step.AskAgain _ -> ask(ASK_AGAIN, now);
            case SilencePolicy.Step.OfferKeypadOrPerson _ -> ask(OTHER_WAYS, now);
            case SilencePolicy.Step.Goodbye _ -> ask(GOODBYE, now);
            case SilencePolicy.Step.Wait _ -> {}
        }
    }

    private void ask(String instruction, long now) {
        session.prompt(instruction);
        ignored.set(now + PATIENCE_MILLIS);
    }

    /// The vendor has begun to say something, or the caller has.
    void answered() {
        ignored.forget();
    }

    long due() {
        return ignored.due();
    }

    /// Whether the vendor does not do what it was asked. Told once.
    boolean areIgnored(long now) {
        return ignored.hasCome(now);
    }
}
