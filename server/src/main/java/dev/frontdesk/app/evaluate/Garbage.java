package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understanding;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/// Texts that nobody says, to see that they are answered as fast as others: words of dates and numbers
/// in any order, and any characters at all. The same ones in every run.
final class Garbage {

    private static final int TEXTS = 300;
    private static final int LONGEST = 10_000;
    private static final List<String> WORDS = List.of(
            "one",
            "two",
            "half",
            "past",
            "to",
            "monday",
            "next",
            "week",
            "the",
            "of",
            "march",
            "3",
            "10",
            ":",
            "-",
            "/",
            "am",
            "between",
            "and",
            "from",
            "double",
            "oh",
            "at",
            "dot",
            "no",
            "not",
            "yes",
            "a",
            "second",
            "twenty",
            "last",
            "in",
            "first",
            "until",
            "friday",
            "may",
            "hundred",
            "o'clock",
            "s",
            "as",
            "sugar",
            "my",
            "appointment",
            "2026");
    private static final Context CONTEXT =
            Context.of(LocalDateTime.of(2026, 11, 20, 10, 0), ZoneId.of("America/Edmonton"), "CA", null);

    private Garbage() {}

    static Timings timed(Understanding understanding) {
        Timings timings = new Timings();
        Random random = new Random(1);
        List<Ask> asks = List.of(Ask.values());
        for (int i = 0; i < TEXTS; i++) {
            String text = i % 2 == 0 ? words(random) : characters(random);
            Ask ask = asks.get(random.nextInt(asks.size()));
            long start = System.nanoTime();
            understanding.understand(Heard.of(text, ask, CONTEXT));
            timings.add(System.nanoTime() - start);
        }
        return timings;
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(LONGEST);
        while (text.length() < length) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }

    private static String characters(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(LONGEST);
        while (text.length() < length) {
            text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        }
        return text.toString();
    }
}
