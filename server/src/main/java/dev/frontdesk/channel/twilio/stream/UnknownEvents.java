package dev.frontdesk.channel.twilio.stream;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Events that a newer Twilio may send: each is logged once, some dozens at most. Safe for use by many threads.
final class UnknownEvents {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownEvents.class);
    private static final int MOST = 50;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    void ignore(String type) {
        if (seen.size() < MOST && seen.add(type)) {
            LOG.info("Media Streams sent an event that is not known here and is ignored: {}", printable(type));
        }
    }

    private static String printable(String type) {
        return type.replaceAll("[^A-Za-z0-9 _.-]", "?");
    }
}
