package dev.frontdesk.conversation.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.response.StreamingHandle;
import org.junit.jupiter.api.Test;

class StreamedAnswerTest {

    private final StreamedAnswer answer = new StreamedAnswer();
    private final Handle handle = new Handle();

    @Test
    void whoeverStopsWaitingStopsTheVendorBeforeAnythingCame() {
        answer.onBegin(handle);

        answer.cancel();

        assertThat(handle.isCancelled()).isTrue();
    }

    @Test
    void aRequestThatBeginsLateIsStoppedAtOnce() {
        answer.cancel();

        answer.onBegin(handle);

        assertThat(handle.isCancelled()).isTrue();
    }

    @Test
    void whatComesAfterwardsIsNotKept() throws InterruptedException {
        answer.onPartialResponse("Hello");
        answer.cancel();
        answer.onPartialResponse(" there");

        assertThat(answer.next(0)).isEqualTo(new StreamedAnswer.Piece.Text("Hello"));
        assertThat(answer.next(0)).isNull();
    }

    private static final class Handle implements StreamingHandle {

        private boolean cancelled;

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
