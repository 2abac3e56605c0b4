package dev.frontdesk.provider.elevenlabs;

import dev.frontdesk.provider.VendorFaults;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.web.socket.SocketFailure;

/// What ElevenLabs' codes and ways of ending mean.
final class VoiceFaults {

    static final String VENDOR = "elevenlabs";

    private static final VendorFaults FAULTS = new VendorFaults(VENDOR);

    private VoiceFaults() {}

    static SpeechFault fault(Kind kind, String detail) {
        return FAULTS.fault(kind, detail);
    }

    static SpeechFault failed(SocketFailure failure) {
        return FAULTS.failed(failure);
    }

    /// The socket was closed without our having asked for it; the reason begins with a name or is prose.
    static SpeechFault closed(int code, String reason) {
        return fault(kind(reason, VendorFaults.closed(code)), "closed " + code);
    }

    /// A message that tells an error.
    static SpeechFault error(String code) {
        var name = VendorFaults.name(code);
        return fault(kind(name, Kind.SERVER), name);
    }

    private static Kind kind(String name, Kind otherwise) {
        if (name.contains("api_key") || name.contains("unauthorized") || name.contains("permission")) {
            return Kind.AUTHENTICATION;
        }
        if (name.contains("quota") || name.contains("payment")) {
            return Kind.QUOTA;
        }
        if (name.contains("rate_limit") || name.contains("too_many") || name.contains("busy")) {
            return Kind.RATE_LIMIT;
        }
        if (name.contains("timeout")) {
            return Kind.TIMEOUT;
        }
        return name.contains("invalid") || name.contains("not_found") ? Kind.INVALID_REQUEST : otherwise;
    }
}
