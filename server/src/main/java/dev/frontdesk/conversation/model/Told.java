package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.FirstWords;
import dev.frontdesk.conversation.Hearer;
import dev.frontdesk.conversation.Reply.Manner;
import dev.frontdesk.conversation.fact.SentenceStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a turn's hearer has been told of the reply, over all requests of the turn. Nothing of it can be taken back:
/// whatever the turn comes to, its reply begins with this. For one thread.
final class Told {

    private final Hearer hearer;
    private final LongSupplier nanos;
    private final long began;
    private final List<String> sentences = new ArrayList<>();
    private @Nullable Duration first;
    private boolean cut;

    /// @param nanos a clock that only tells how much time passes; the turn begins now
    Told(Hearer hearer, LongSupplier nanos) {
        this.hearer = hearer;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    boolean wanted() {
        return hearer.hears();
    }

    void tell(String sentence, Manner manner) {
        if (first == null) {
            first = Duration.ofNanos(nanos.getAsLong() - began);
        }
        sentences.add(sentence);
        hearer.hear(sentence, manner);
    }

    void stopping(Runnable stop) {
        hearer.stopping(stop);
    }

    /// The hearer has interrupted.
    void interrupted() {
        cut = true;
    }

    boolean has(String sentence) {
        return sentences.stream().anyMatch(sentence::equalsIgnoreCase);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    String text() {
        return String.join(" ", sentences);
    }

    /// From the beginning of the turn to the first sentence; null when none was told.
    @Nullable
    Duration first() {
        return first;
    }

    FirstWords words() {
        return new FirstWords(text(), cut);
    }

    /// What was told and then the other, without the sentences of it that were told.
    String then(String other) {
        if (sentences.isEmpty()) {
            return other;
        }
        var stream = new SentenceStream();
        var rest = Stream.concat(stream.add(other).stream(), stream.end("").stream())
                .filter(sentence -> !has(sentence));
        return Stream.concat(sentences.stream(), rest).collect(Collectors.joining(" "));
    }
}
