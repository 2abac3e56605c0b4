package dev.frontdesk.call;

import dev.frontdesk.speech.SpeechFault;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// What a call tells of itself: its timeline, and the figures of all calls. On the call's thread.
final class CallDiary {

    private final String business;
    private final CallObserver observer;
    private final LongSupplier millis;
    private final Journal journal = new Journal();
    private final TurnTimes turn;
    private @Nullable String talking;

    CallDiary(String business, CallObserver observer, LongSupplier millis) {
        this.business = business;
        this.observer = observer;
        this.millis = millis;
        this.turn = new TurnTimes(this, millis);
    }

    /// Of the turn that is under way.
    TurnTimes turn() {
        return turn;
    }

    void note(String what, String detail) {
        journal.note(millis.getAsLong(), what, detail, 0);
    }

    void took(CallObserver.Stage stage, String detail, long tookMillis) {
        journal.note(millis.getAsLong(), stage.label(), detail, tookMillis);
        observer.took(business, stage, talking(), tookMillis * 1_000);
    }

    void interrupted(long nanos) {
        journal.note(millis.getAsLong(), CallObserver.Stage.BARGE_IN.label(), "", nanos / 1_000_000);
        observer.took(business, CallObserver.Stage.BARGE_IN, talking(), nanos / 1_000);
        observer.interrupted(business);
    }

    private String talking() {
        return talking == null ? "" : talking;
    }

    void faulted(SpeechFault fault) {
        note("fault", fault.toString());
        observer.faulted(business, fault);
    }

    void late(int times) {
        note("audio_late", Integer.toString(times));
        observer.late(business, times);
    }

    void failedOver(String from, String to) {
        note("failover", from + " to " + to);
        observer.failedOver(business, from, to);
    }

    void began(String engine) {
        stopped();
        talking = engine;
        note("engine", engine);
        observer.began(business, engine);
    }

    private void stopped() {
        if (talking != null) {
            observer.stopped(business, talking);
            talking = null;
        }
    }

    void ended(CallEnd end) {
        stopped();
        note("end", end.reason().label());
        observer.ended(business, end);
    }

    CallTimeline timeline() {
        return journal.timeline();
    }
}
