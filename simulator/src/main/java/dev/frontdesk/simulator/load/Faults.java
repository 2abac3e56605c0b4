package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.CallStream;
import dev.frontdesk.simulator.desk.CallStream.Entry;
import dev.frontdesk.simulator.desk.Conversation;
import dev.frontdesk.simulator.desk.Rest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which calls lost a vendor, as the server's own records of them say: a call that had left the vendor before it
/// was killed has no fault then.
final class Faults {

    /// Both clocks are this machine's; a stream's begins a little later than its records say.
    private static final Duration SLACK = Duration.ofMillis(400);
    /// Later than this nobody notices.
    private static final Duration NOTICED = Duration.ofSeconds(4);
    private static final String FAULT = "fault";

    private final Rest rest;
    private final Map<String, List<CallStream>> streams = new HashMap<>();

    Faults(Rest rest) {
        this.rest = rest;
    }

    /// Those of one business's strikes that cost their call its vendor: each fault is put down to the last kill
    /// before it.
    List<Struck> hit(String business, Collection<Struck> strikes) {
        return entries(business)
                .filter(entry -> entry.what().equals(FAULT))
                .map(fault -> lastBefore(fault.at().plus(SLACK), strikes))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// What the records say of a business's calls in the seconds after a kill.
    String after(String business, Instant kill) {
        return entries(business)
                .filter(entry -> entry.at().isAfter(kill.minus(NOTICED)))
                .filter(entry -> entry.at().isBefore(kill.plus(NOTICED.multipliedBy(2))))
                .map(entry -> "%+d %s %s"
                        .formatted(Duration.between(kill, entry.at()).toMillis(), entry.what(), entry.detail())
                        .strip())
                .collect(Collectors.joining(", "));
    }

    private static Optional<Struck> lastBefore(Instant fault, Collection<Struck> strikes) {
        return strikes.stream()
                .filter(struck -> !struck.kill().at().isAfter(fault))
                .filter(struck -> struck.kill().at().isAfter(fault.minus(NOTICED)))
                .max(Comparator.comparing(struck -> struck.kill().at()));
    }

    private Stream<Entry> entries(String business) {
        return streams.computeIfAbsent(business, this::read).stream()
                .flatMap(stream -> stream.entries().stream())
                .sorted(Comparator.comparing(Entry::at));
    }

    private List<CallStream> read(String business) {
        return rest.conversations(business).stream()
                .map(Conversation::id)
                .flatMap(id -> rest.conversation(business, id).streams().stream())
                .toList();
    }
}
