package dev.frontdesk.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LentBufferTest {

    private final LentBuffer lent = new LentBuffer(16);

    @Test
    void whatWasGivenBackIsLentAgainEmpty() {
        var first = lent.take().writeInt(1);
        first.release();
        var second = lent.take();
        assertThat(second.memoryAddress()).isEqualTo(first.memoryAddress());
        assertThat(second.isReadable()).isFalse();
        assertThat(second.writableBytes()).isEqualTo(16);
    }

    @Test
    void whatIsStillKeptIsNotTouched() {
        var kept = lent.take().writeInt(1);
        var next = lent.take().writeInt(2);
        assertThat(kept.readInt()).isEqualTo(1);
        assertThat(next.readInt()).isEqualTo(2);
        assertThat(kept.release()).as("it belongs to who kept it").isTrue();
    }
}
