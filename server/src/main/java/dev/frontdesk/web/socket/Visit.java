package dev.frontdesk.web.socket;

import java.net.InetAddress;

/// One connection among the counted. For its loop's thread.
final class Visit {

    private final Strangers strangers;
    private final InetAddress address;
    private boolean stranger = true;

    /// @param strangers have let it in
    Visit(Strangers strangers, InetAddress address) {
        this.strangers = strangers;
        this.address = address;
    }

    void trust() {
        if (stranger) {
            stranger = false;
            strangers.known(address);
        }
    }

    void end() {
        strangers.gone(address, stranger);
    }
}
