package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.web.socket.SocketAcceptor;
import dev.frontdesk.web.socket.SocketListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import tools.jackson.databind.json.JsonMapper;

/// Takes the sockets of Media Streams, and of browsers that speak its protocol. Safe for use by many threads.
public final class TwilioStreams implements SocketAcceptor {

    private final StreamPorts ports;
    private final JsonMapper json = MessageReader.json();
    private final MessageReader reader = new MessageReader(json);
    private final Pacer pacer;
    private final UnknownEvents unknown = new UnknownEvents();
    private final Set<TwilioStream> open = ConcurrentHashMap.newKeySet();

    /// @param nanos a steady clock
    public TwilioStreams(StreamPorts ports, LongSupplier nanos) {
        this.ports = ports;
        this.pacer = new Pacer(nanos);
    }

    @Override
    public SocketListener accept() {
        return new TwilioStream(this, ports);
    }

    /// Closes every stream, so that its telephone call asks another server what is next. Returns at once.
    public void stop() {
        open.forEach(stream -> stream.opened().thread().execute(stream::shutDown));
    }

    /// How many are open now.
    public int open() {
        return open.size();
    }

    void add(TwilioStream stream) {
        open.add(stream);
    }

    void remove(TwilioStream stream) {
        open.remove(stream);
    }

    MessageReader reader() {
        return reader;
    }

    JsonMapper json() {
        return json;
    }

    Pacer pacer() {
        return pacer;
    }

    UnknownEvents unknown() {
        return unknown;
    }
}
