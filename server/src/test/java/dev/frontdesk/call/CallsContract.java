package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.CallEnd.Fault;
import dev.frontdesk.call.CallEnd.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every store of calls promises.
public abstract class CallsContract {

    protected static final String SID = "CA0123456789abcdef0123456789abcdef";
    private static final String CALLER = "+17805550142";
    private static final CallTimeline TIMELINE = new CallTimeline(List.of(
            new CallTimeline.Entry(0, "caller_speaking", "", 900), new CallTimeline.Entry(1_200, "end", "goodbye", 0)));

    protected abstract Calls calls();

    protected abstract CallRecords records();

    /// Businesses without calls, the same two for one test.
    protected abstract BusinessId business();

    protected abstract BusinessId otherBusiness();

    protected abstract Instant now();

    /// Puts the clock forward.
    protected abstract void pass(Duration time);

    protected final CallTicket ticket(int attempt) {
        return ticket(CALLER, attempt);
    }

    private CallTicket ticket(@Nullable String party, int attempt) {
        return new CallTicket(business(), SID, party, Voice.Engine.NOVA, attempt);
    }

    protected static CallStart start(String token) {
        return new CallStart(SID, "MZ1", token);
    }

    @Test
    void aTokenOpensTheCallItWasGivenOutForOnce() {
        var token = calls().expect(ticket(1));

        assertThat(token).matches("[A-Za-z0-9_-]{16,200}");
        assertThat(calls().claim(start(token))).contains(ticket(1));
        assertThat(calls().claim(start(token))).isEmpty();
    }

    @Test
    void aWithheldNumberStaysWithheld() {
        var token = calls().expect(ticket(null, 1));

        assertThat(calls().claim(start(token))).contains(ticket(null, 1));
    }

    @Test
    void aTokenOpensNoOtherCall() {
        var token = calls().expect(ticket(1));

        assertThat(calls().claim(new CallStart("CA1", "MZ1", token))).isEmpty();
        assertThat(calls().claim(start(token))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "token",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "../../../../../../../../../../../../../../x",
                "é'; DROP TABLE calls; --éééééééééééééééééé"
            })
    void whatWasGivenToNobodyOpensNothing(String token) {
        calls().expect(ticket(1));

        assertThat(calls().claim(start(token))).isEmpty();
    }

    @Test
    void aTokenIsGoodForAMinute() {
        var late = calls().expect(ticket(1));
        pass(Duration.ofSeconds(60));
        assertThat(calls().claim(start(late))).isEmpty();

        var inTime = calls().expect(ticket(2));
        pass(Duration.ofSeconds(59));
        assertThat(calls().claim(start(inTime))).contains(ticket(2));
    }

    @Test
    void askedForAgainAStreamHasANewToken() {
        var before = calls().expect(ticket(1));
        var after = calls().expect(ticket(1));

        assertThat(calls().claim(start(before))).isEmpty();
        assertThat(calls().claim(start(after))).isPresent();
        assertThat(records().of(business(), SID)).hasSize(1);
    }

    @Test
    void whatAStreamDecidedIsFoundAndTheLastWordCounts() {
        calls().expect(ticket(1));
        calls().next(ticket(1), new CallNext.Transfer("+14385550120"));
        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.Transfer("+14385550120"));

        calls().next(ticket(1), new CallNext.HangUp());
        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.HangUp());

        calls().next(ticket(1), new CallNext.Script());
        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.Script());

        calls().next(ticket(1), new CallNext.PersonOrMessage());
        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.PersonOrMessage());
    }

    @Test
    void aStreamThatEndedWithoutAWordIsConnectedAgainTwice() {
        calls().expect(ticket(1));
        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.Reconnect());
        calls().expect(ticket(2));
        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.Reconnect());
        calls().expect(ticket(3));
        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.Script());
    }

    @Test
    void aStreamThatAsksForAnotherGetsNoMoreThanOneThatWasLost() {
        calls().expect(ticket(2));
        calls().next(ticket(2), new CallNext.Reconnect());
        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.Reconnect());
        calls().expect(ticket(3));
        calls().next(ticket(3), new CallNext.Reconnect());
        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.Script());
    }

    @Test
    void whatWasDecidedForOneStreamIsNotDecidedForTheNext() {
        calls().expect(ticket(1));
        calls().next(ticket(1), new CallNext.Reconnect());
        calls().expect(ticket(2));
        calls().next(ticket(2), new CallNext.HangUp());

        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.HangUp());
    }

    @Test
    void aStreamThatTheCallHasLeftBehindHasNoSayInIt() {
        calls().expect(ticket(1));
        calls().expect(ticket(2));
        assertThat(calls().next(ticket(2), new CallNext.Transfer("+14385550120")))
                .isTrue();

        assertThat(calls().next(ticket(1), new CallNext.HangUp())).isFalse();

        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.Transfer("+14385550120"));
    }

    @Test
    void ofAnUnknownCallTheScriptGoesOn() {
        assertThat(calls().next(ticket(1), new CallNext.HangUp())).isFalse();

        assertThat(calls().next(business(), SID)).isEqualTo(new CallNext.Script());
    }

    @Test
    void anotherBusinessSeesNothingOfACall() {
        var token = calls().expect(ticket(1));
        calls().next(ticket(1), new CallNext.HangUp());

        assertThat(calls().next(otherBusiness(), SID)).isEqualTo(new CallNext.Script());
        assertThat(records().of(otherBusiness(), SID)).isEmpty();
        records().over(otherBusiness(), SID, new CallEnd(Reason.CALLER_HUNG_UP, Fault.UNKNOWN));
        assertThat(calls().claim(start(token))).isPresent();
    }

    @Test
    void howAStreamEndedIsKeptWithWhatHappenedInIt() {
        var token = calls().expect(ticket(1));
        pass(Duration.ofSeconds(2));
        calls().claim(start(token));
        var started = now();
        pass(Duration.ofSeconds(30));
        var end = new CallEnd(Reason.GOODBYE, Fault.NONE);
        calls().ended(ticket(1), end, TIMELINE);

        assertThat(records().of(business(), SID))
                .containsExactly(new CallRecord(Voice.Engine.NOVA, 1, started, now(), end, TIMELINE));
    }

    @Test
    void aStreamThatGoesOnHasNoEnd() {
        calls().expect(ticket(1));

        assertThat(records().of(business(), SID))
                .containsExactly(new CallRecord(Voice.Engine.NOVA, 1, now(), null, null, new CallTimeline(List.of())));
    }

    @Test
    void onlyStreamsThatDidNotSayHowTheyEndedArePresumedTo() {
        var lost = new CallEnd(Reason.LINE_LOST, Fault.US);
        calls().expect(ticket(1));
        calls().ended(ticket(1), lost, TIMELINE);
        var token = calls().expect(ticket(2));
        var hungUp = new CallEnd(Reason.CALLER_HUNG_UP, Fault.UNKNOWN);
        records().over(business(), SID, hungUp);

        assertThat(records().of(business(), SID)).extracting(CallRecord::end).containsExactly(lost, hungUp);
        assertThat(calls().claim(start(token))).isEmpty();
    }

    @Test
    void whatAStreamSaysOfItsEndCountsMoreThanWhatWasPresumed() {
        calls().expect(ticket(1));
        records().over(business(), SID, new CallEnd(Reason.CALLER_HUNG_UP, Fault.UNKNOWN));
        var end = new CallEnd(Reason.FAILED, Fault.US);
        calls().ended(ticket(1), end, TIMELINE);

        assertThat(records().of(business(), SID)).singleElement().satisfies(record -> {
            assertThat(record.end()).isEqualTo(end);
            assertThat(record.timeline()).isEqualTo(TIMELINE);
        });
    }
}
