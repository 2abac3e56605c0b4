package dev.frontdesk.provider.openai;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Events of types that OpenAI has added since: each is logged once. Any thread.
final class Strangers {

    private static final Logger LOG = LoggerFactory.getLogger(Strangers.class);
    private static final int MOST = 50;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    void met(String type) {
        var name = RealtimeFaults.code("unnamed", type);
        if (seen.size() < MOST && seen.add(name)) {
            LOG.info("OpenAI sends events of type {}, which are not understood and are passed over", name);
        }
    }
}
