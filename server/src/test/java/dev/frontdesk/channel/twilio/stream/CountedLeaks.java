package dev.frontdesk.channel.twilio.stream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.netty.buffer.ByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import org.slf4j.LoggerFactory;

/// Counts what Netty says of buffers that were thrown away without being released. Every buffer is watched
/// while this is open.
final class CountedLeaks implements AutoCloseable {

    private static final int ROUNDS = 10;
    private static final int ALLOCATIONS = 200;

    private final ResourceLeakDetector.Level usual = ResourceLeakDetector.getLevel();
    private final Logger log = (Logger) LoggerFactory.getLogger(ResourceLeakDetector.class);
    private final ListAppender<ILoggingEvent> reports = new ListAppender<>();

    CountedLeaks() {
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
        reports.start();
        log.addAppender(reports);
    }

    /// Has garbage collected: a leak is seen at the next allocation behind that.
    int found() {
        for (int round = 0; round < ROUNDS && reports.list.isEmpty(); round++) {
            System.gc();
            for (int i = 0; i < ALLOCATIONS; i++) {
                ByteBufAllocator.DEFAULT.directBuffer(16).release();
            }
        }
        return reports.list.size();
    }

    @Override
    public void close() {
        log.detachAppender(reports);
        ResourceLeakDetector.setLevel(usual);
    }
}
