package dev.frontdesk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.contact.ConversationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class TraceTest {

    @Test
    void namesHoldUntilTheyAreClosedAndThenTheOuterOnesAgain() {
        ConversationId outer = new ConversationId(new UUID(0, 1));
        ConversationId inner = new ConversationId(new UUID(0, 2));
        try (var _ = Trace.conversation(outer)) {
            try (var _ = Trace.conversation(inner);
                    var _ = Trace.call("CA1")) {
                assertThat(MDC.get("conversation")).isEqualTo(inner.toString());
                assertThat(MDC.get("call")).isEqualTo("CA1");
            }
            assertThat(MDC.get("conversation")).isEqualTo(outer.toString());
            assertThat(MDC.get("call")).isNull();
        }
        assertThat(MDC.get("conversation")).isNull();
    }
}
