package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.call.PhoneCall;
import dev.frontdesk.simulator.line.LineRecord;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;

/// A call by stream that may be struck in any state.
final class LiveCall {

    private final PhoneCall phone;
    private final Queue<Struck> struck = new ConcurrentLinkedQueue<>();

    LiveCall(PhoneCall phone) {
        this.phone = phone;
    }

    PhoneCall phone() {
        return phone;
    }

    /// On any thread: what its server or its server's vendor is, is being killed.
    boolean strike() {
        var line = phone.line().filter(open -> open.isOpen());
        line.map(Struck::now).ifPresent(struck::add);
        return line.isPresent();
    }

    /// How long each kill kept the caller from hearing what came after it. When the call is over.
    ///
    /// @param from when a kill counts from, by when it was: later where a server had to be started again
    Stream<Duration> waits(LongUnaryOperator from) {
        return struck.stream()
                .map(kill -> new Struck(kill.line(), kill.lineMillis(), from.applyAsLong(kill.nanos())))
                .flatMap(kill -> kill.wentOn(phone.timings()).stream());
    }

    int strikes() {
        return struck.size();
    }

    List<LineRecord> lines() {
        return phone.lineRecords();
    }
}
