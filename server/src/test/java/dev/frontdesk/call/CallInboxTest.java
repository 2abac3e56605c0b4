package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What a call that lies behind still hears of.
class CallInboxTest {

    private final CallInbox inbox = new CallInbox();

    @Test
    void theEndFindsRoomWhereNothingElseDoes() {
        fill();
        inbox.put(new CallEvent.LineGone(true));

        assertThat(inbox.overflowed()).isFalse();
        assertThat(last()).isEqualTo(new CallEvent.LineGone(true));
    }

    @Test
    void whatIsLostIsKnown() {
        fill();
        inbox.put(new CallEvent.Key('1'));

        assertThat(inbox.overflowed()).isTrue();
    }

    /// Several threads that put at once may have taken its place.
    @Test
    void anEndThatFindsNoRoomIsKnownToBeLost() {
        fill();
        inbox.put(new CallEvent.LineGone(true));
        inbox.put(new CallEvent.LineGone(true));

        assertThat(inbox.overflowed()).isTrue();
    }

    private void fill() {
        for (int event = 0; event < CallInbox.MOST; event++) {
            inbox.put(new CallEvent.Key('1'));
        }
    }

    private CallEvent last() {
        var last = inbox.next();
        for (var event = last; event != null; event = inbox.next()) {
            last = event;
        }
        return Objects.requireNonNull(last);
    }
}
