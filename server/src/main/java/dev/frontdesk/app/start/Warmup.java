package dev.frontdesk.app.start;

import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understanding;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;

/// Runs the pure part of a turn before the first request is taken, so that the first caller does not wait
/// for classes to load and code to compile. Bounded by rounds, not by time.
final class Warmup implements SmartInitializingSingleton {

    private static final int ROUNDS = 20;

    private static final List<String> LINES = List.of(
            "Hi, can I come next Thursday at half past three for a check-up?",
            "my name is Jane Miller and my number is seven eight oh five five five oh one four two",
            "no, make it Friday the 27th, between two and four in the afternoon",
            "yes please, that's right");

    @Override
    public void afterSingletonsInstantiated() {
        var understanding = new Understanding();
        var context = Context.of(LocalDateTime.of(2026, 11, 20, 9, 0), ZoneOffset.UTC, "CA", null);
        for (var round = 0; round < ROUNDS; round++) {
            for (var line : LINES) {
                understanding.understand(Heard.of(line, round % 2 == 0 ? null : Ask.WHEN, context));
            }
        }
    }
}
