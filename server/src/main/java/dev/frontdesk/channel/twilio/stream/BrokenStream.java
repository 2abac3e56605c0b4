package dev.frontdesk.channel.twilio.stream;

/// A message that ends its stream. Has no trace: it is the peer's mistake.
final class BrokenStream extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Breach breach;

    BrokenStream(Breach breach) {
        super(breach.words(), null, false, false);
        this.breach = breach;
    }

    Breach breach() {
        return breach;
    }
}
