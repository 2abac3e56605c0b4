package dev.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every log of tools promises.
public abstract class ToolLogContract {

    private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");

    protected abstract ToolLog log();

    protected abstract BusinessId business();

    /// A new conversation of the business, in which nothing was called.
    protected abstract ConversationId conversation();

    /// Runs in the business's scope.
    protected abstract <T> T in(Supplier<T> work);

    private static ToolCall call(String id, String said) {
        return new ToolCall(
                id,
                "note_detail",
                Map.of("field", "name", "said", said),
                "{\"status\":\"done\",\"say\":\"Thank you, Zoë.\"}",
                NOW,
                Duration.ofNanos(1_234_000),
                3);
    }

    private void add(ConversationId conversation, ToolCall call) {
        in(() -> {
            log().add(business(), conversation, call);
            return call;
        });
    }

    private List<ToolCall> of(ConversationId conversation) {
        return in(() -> log().of(business(), conversation));
    }

    @Test
    void callsComeBackAsTheyWereMadeAndInThatOrder() {
        var here = conversation();
        var elsewhere = conversation();
        var calls = List.of(call("z", "Zoë"), call("a", "Lee"), call("m", "\"\u2028\n😀"));

        calls.forEach(call -> add(here, call));
        add(elsewhere, call("z", "Other"));

        assertThat(of(here)).isEqualTo(calls);
        assertThat(of(elsewhere)).hasSize(1);
    }

    @Test
    void aConversationWithoutCallsHasNone() {
        assertThat(of(conversation())).isEmpty();
    }

    @Test
    void theSameCallAgainIsKeptOnceAsItWasFirst() {
        var here = conversation();

        add(here, call("a", "Zoë"));
        add(here, call("a", "Chloë"));
        add(here, call("b", "Lee"));

        assertThat(of(here)).containsExactly(call("a", "Zoë"), call("b", "Lee"));
    }

    @Test
    void noMoreAreKeptThanIsBearable() {
        var here = conversation();

        IntStream.range(0, ToolLog.MOST + 3).forEach(i -> add(here, call("call-" + i, "Zoë")));

        assertThat(of(here)).hasSize(ToolLog.MOST);
        assertThat(of(here).getLast().call()).isEqualTo("call-" + (ToolLog.MOST - 1));
    }

    @Test
    void whatAModelMakesUpWithoutMeasureIsCut() {
        var here = conversation();
        var many = new TreeMap<String, String>();
        IntStream.range(100, 200).forEach(i -> many.put("argument-" + i, "x".repeat(10_000)));

        add(here, new ToolCall("a", "t".repeat(1_000), many, "o".repeat(100_000), NOW, Duration.ZERO, 0));

        assertThat(of(here)).singleElement().satisfies(kept -> {
            assertThat(kept.tool()).hasSize(ToolCall.LONGEST_NAME);
            assertThat(kept.arguments()).hasSize(ToolCall.MOST_ARGUMENTS).containsKey("argument-100");
            assertThat(kept.arguments().get("argument-100")).hasSize(Arguments.LONGEST);
            assertThat(kept.output()).hasSize(ToolCall.LONGEST_OUTPUT);
        });
    }
}
