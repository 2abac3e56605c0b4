package dev.frontdesk.channel.webchat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What tells a message that is sent again from another one.
final class MessageKey {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");

    private MessageKey() {}

    /// Before there is a conversation, a key counts for the address it comes from only: otherwise
    /// whoever guesses a visitor's key would be given the visitor's conversation.
    ///
    /// @throws ResponseStatusException 400 when the key is none
    static String event(String key, @Nullable String conversation, String address) {
        if (!KEY.matcher(key).matches()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "Idempotency-Key must be 1 to 128 printable ASCII characters without spaces, such as a UUID.");
        }
        return conversation == null ? "new:" + hash(address + "\n" + key) : conversation + ":" + key;
    }

    private static UUID hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
