package dev.frontdesk.channel.webcall;

import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names a call from a browser, as Twilio's `CA…` names one from a telephone. Cannot be guessed.
record WebCallId(String text) {

    private static final Pattern FORM = Pattern.compile("WC[0-9a-f]{32}");
    private static final int BYTES = 16;

    static WebCallId make(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new WebCallId("WC" + HexFormat.of().formatHex(bytes));
    }

    /// Empty when no call from a browser is called so.
    static Optional<WebCallId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new WebCallId(text)) : Optional.empty();
    }

    /// A call is a call, whatever it is made with.
    ConversationKey key() {
        return new ConversationKey(Channel.PHONE, text);
    }
}
