package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.Service;
import java.util.Map;

/// What the receptionist of this business can do, from what its owner has configured.
final class Abilities {

    /// More services than these are too many for a sentence.
    private static final int SERVICES_NAMED = 4;

    private Abilities() {}

    static void tell(Draft draft) {
        var speech = Speech.of(draft);
        var services = draft.business().catalogue().services();
        if (services.isEmpty()) {
            speech.say("help.message");
        } else {
            var named = services.stream()
                    .limit(SERVICES_NAMED)
                    .map(Service::name)
                    .map(speech.phrases()::service)
                    .toList();
            var key = services.size() > named.size() ? "help.book.more" : "help.book";
            speech.say(key, Map.of("services", speech.phrases().either(named)));
            speech.say("help.else");
        }
        if (Messages.reachable(draft)) {
            speech.say("help.person");
        }
    }
}
