package dev.frontdesk.conversation.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/// Which prompt a contact gets: always the same while the same are in use, whatever server asks.
final class Variants {

    private Variants() {}

    /// @param used in order of version
    /// @param who the contact's address, or the thread where there is none
    static Prompt of(List<Prompt> used, String who) {
        int all = used.stream().mapToInt(Prompt::weight).sum();
        if (all <= 0) {
            return Prompt.USUAL;
        }
        var hash = new CRC32C();
        hash.update(who.getBytes(StandardCharsets.UTF_8));
        long place = hash.getValue() % all;
        for (var prompt : used) {
            place -= prompt.weight();
            if (place < 0) {
                return prompt;
            }
        }
        return Prompt.USUAL;
    }
}
