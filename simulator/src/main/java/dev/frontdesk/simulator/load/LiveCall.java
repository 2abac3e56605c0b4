package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.call.PhoneCall;
import dev.frontdesk.simulator.line.MediaLine;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/// A call by stream that may be struck in any state.
///
/// @param business whose only call it is at the time
record LiveCall(String business, PhoneCall phone, Queue<Struck> struck) {

    LiveCall(String business, PhoneCall phone) {
        this(business, phone, new ConcurrentLinkedQueue<>());
    }

    /// On any thread: what its line's server, or a vendor of that, is, is being killed.
    ///
    /// @param on the lines that are
    void strike(Kill kill, Predicate<MediaLine> on) {
        if (phone.line().filter(MediaLine::isOpen).filter(on).isPresent()) {
            struck.add(new Struck(phone, kill));
        }
    }

    List<Struck> strikes() {
        return List.copyOf(struck);
    }
}
