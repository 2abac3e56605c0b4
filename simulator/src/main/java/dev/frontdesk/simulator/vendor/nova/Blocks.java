package dev.frontdesk.simulator.vendor.nova;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The blocks that a client has begun. Used by one thread.
final class Blocks {

    private final Map<String, Block> open = new HashMap<>();
    private final Map<String, StringBuilder> contents = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /// @param toolUse whose result it is; empty for none
    record Block(String name, String type, String role, boolean interactive, String toolUse) {

        boolean takes(String event) {
            return event.equals(
                    switch (type) {
                        case "TEXT" -> "textInput";
                        case "AUDIO" -> "audioInput";
                        default -> "toolResult";
                    });
        }

        /// A message of the conversation's history.
        boolean isPast() {
            return type.equals("TEXT") && !interactive && (role.equals("USER") || role.equals("ASSISTANT"));
        }
    }

    /// @return false when the name is taken
    boolean open(Block block) {
        open.put(block.name(), block);
        contents.put(block.name(), new StringBuilder());
        return names.add(block.name());
    }

    @Nullable
    Block find(String name) {
        return open.get(name);
    }

    void add(String name, String content) {
        contents.getOrDefault(name, new StringBuilder()).append(content);
    }

    /// @return what came in it
    String close(String name) {
        open.remove(name);
        var content = contents.remove(name);
        return content == null ? "" : content.toString();
    }

    boolean areAllClosed() {
        return open.isEmpty();
    }
}
