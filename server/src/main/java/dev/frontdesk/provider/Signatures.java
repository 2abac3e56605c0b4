package dev.frontdesk.provider;

import dev.langchain4j.data.message.AiMessage;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a vendor puts beside its model's tool calls and wants back with them, such as the signature of a thought: by
/// the id of the first call, since who asks need not carry it along. The last thousand are known. Thread-safe.
final class Signatures {

    private static final int MOST = 1_000;

    private final Map<String, Map<String, Object>> known = new LinkedHashMap<>();

    synchronized void remember(AiMessage said) {
        if (said.hasToolExecutionRequests() && !said.attributes().isEmpty()) {
            known.put(said.toolExecutionRequests().getFirst().id(), said.attributes());
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }

    /// @param said has called a tool
    synchronized AiMessage recall(AiMessage said) {
        var beside = known.get(said.toolExecutionRequests().getFirst().id());
        return beside == null || !said.attributes().isEmpty()
                ? said
                : said.toBuilder().attributes(beside).build();
    }
}
