package dev.frontdesk.simulator.vendor.chat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/// A part of a vendor's HTTP interface. Called by several threads.
public interface HttpService {

    boolean serves(String path);

    /// Answers; the exchange is closed by who called.
    void answer(HttpExchange exchange, byte[] body) throws IOException;
}
