package dev.frontdesk.messaging;

/// Sends text messages to phones. Safe for use by many threads; blocks until the message is accepted.
public interface TextSender {

    /// Accepted is not arrived. A repeat sends it again.
    ///
    /// @param from one of the business's numbers, E.164
    /// @param to E.164
    /// @throws RuntimeException when it was not accepted; one that is a [DeliveryFault] says more
    void send(String from, String to, String text) throws InterruptedException;
}
