package dev.frontdesk.provider.deepgram;

import dev.frontdesk.provider.VendorFaults;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.web.socket.SocketFailure;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// What Deepgram's codes and ways of ending mean.
final class DeepgramFaults {

    static final String VENDOR = "deepgram";

    private static final VendorFaults FAULTS = new VendorFaults(VENDOR);

    private DeepgramFaults() {}

    static SpeechFault fault(Kind kind, String detail) {
        return FAULTS.fault(kind, detail);
    }

    static SpeechFault failed(SocketFailure failure) {
        return FAULTS.failed(failure);
    }

    /// The socket was closed without our having asked for it. NET-0001 is that no audio came, DATA-0000 that
    /// what came was none, NET-0000 that Deepgram itself failed.
    static SpeechFault closed(int code, String reason) {
        if (reason.contains("NET-0001")) {
            return fault(Kind.TIMEOUT, "closed " + code + " NET-0001");
        }
        if (reason.contains("NET-0000")) {
            return fault(Kind.SERVER, "closed " + code + " NET-0000");
        }
        if (reason.contains("DATA-0000")) {
            return fault(Kind.INVALID_REQUEST, "closed " + code + " DATA-0000");
        }
        return fault(VendorFaults.closed(code), "closed " + code);
    }

    /// A message of type `Error`.
    static SpeechFault error(JsonNode message) {
        var code = message.path("code").asString("");
        var name = VendorFaults.name(code.isEmpty() ? message.path("variant").asString("") : code);
        return fault(kind(name.toUpperCase(Locale.ROOT)), name);
    }

    private static Kind kind(String name) {
        if (name.contains("AUTH") || name.contains("PERMISSION")) {
            return Kind.AUTHENTICATION;
        }
        if (name.contains("RATE") || name.contains("TOO_MANY")) {
            return Kind.RATE_LIMIT;
        }
        if (name.contains("TIMEOUT") || name.contains("NET-0001")) {
            return Kind.TIMEOUT;
        }
        return name.contains("INVALID") || name.contains("UNPARSABLE") ? Kind.INVALID_REQUEST : Kind.SERVER;
    }
}
