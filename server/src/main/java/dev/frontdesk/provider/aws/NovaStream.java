package dev.frontdesk.provider.aws;

/// One stream to Nova Sonic. Any thread; nothing blocks, and nothing happens once it has ended.
public interface NovaStream {

    /// Sends an event, also before the stream is open.
    ///
    /// @param json an object in UTF-8, which must not be changed afterwards
    void send(byte[] json);

    /// Whether Bedrock keeps up, so that audio may be sent; events that must not be lost are sent in any case.
    boolean writable();

    /// Sends what was given and ends the stream; breaks it off when that takes longer than a moment.
    void end();
}
