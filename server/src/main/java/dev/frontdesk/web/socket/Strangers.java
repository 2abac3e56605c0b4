package dev.frontdesk.web.socket;

import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Counts connections: all, and by address those that have not shown who they are. Safe for use by many
/// threads; nothing is kept of an address without such connections.
final class Strangers {

    private final int mostOfAll;
    private final int mostOfOne;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<InetAddress, Integer> byAddress = new ConcurrentHashMap<>();

    Strangers(int mostOfAll, int mostOfOne) {
        this.mostOfAll = mostOfAll;
        this.mostOfOne = mostOfOne;
    }

    /// @return whether there was room; if so, [#gone] follows once, and [#known] at most once before it
    boolean come(InetAddress address) {
        if (all.incrementAndGet() > mostOfAll) {
            all.decrementAndGet();
            return false;
        }
        if (byAddress.merge(address, 1, Integer::sum) > mostOfOne) {
            gone(address, true);
            return false;
        }
        return true;
    }

    void known(InetAddress address) {
        byAddress.computeIfPresent(address, (_, count) -> count > 1 ? count - 1 : null);
    }

    void gone(InetAddress address, boolean stranger) {
        all.decrementAndGet();
        if (stranger) {
            known(address);
        }
    }

    int open() {
        return all.get();
    }
}
