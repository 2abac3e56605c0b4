package dev.frontdesk.provider.aws;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Events of types that Nova has added since: each is logged once. Any thread.
final class Strangers {

    private static final Logger LOG = LoggerFactory.getLogger(Strangers.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,60}");
    private static final int MOST = 50;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    void met(String type) {
        var name = NAME.matcher(type).matches() ? type : "unnamed";
        if (seen.size() < MOST && seen.add(name)) {
            LOG.info("Nova Sonic sends events of type {}, which are not understood and are passed over", name);
        }
    }
}
