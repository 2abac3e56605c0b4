package dev.frontdesk.provider.openai;

import java.nio.charset.StandardCharsets;

/// One thing said by us, as far as it has been given. Audio thread only.
final class Item {

    private static final int BYTES_PER_MILLI = 8;

    private final String id;
    private final byte[] idBytes;
    private final String name;
    private final String response;
    private final boolean apart;
    private long bytes;
    private boolean ended;
    private boolean dropped;

    /// @param id OpenAI's name
    /// @param name the call's
    /// @param apart not part of the conversation at OpenAI
    Item(String id, String name, String response, boolean apart) {
        this.id = id;
        this.idBytes = id.getBytes(StandardCharsets.UTF_8);
        this.name = name;
        this.response = response;
        this.apart = apart;
    }

    String id() {
        return id;
    }

    byte[] idBytes() {
        return idBytes;
    }

    String name() {
        return name;
    }

    boolean isOf(String response) {
        return this.response.equals(response);
    }

    void given(byte[] base64, int offset, int length) {
        int padding = 0;
        while (padding < 2 && padding < length && base64[offset + length - 1 - padding] == '=') {
            padding++;
        }
        bytes += length / 4 * 3L - padding;
    }

    /// All of its audio so far.
    long millis() {
        return bytes / BYTES_PER_MILLI;
    }

    boolean ended() {
        return ended;
    }

    void end() {
        ended = true;
    }

    /// Nothing more of it is passed on.
    void drop() {
        dropped = true;
    }

    boolean dropped() {
        return dropped;
    }

    /// Not part of the conversation at OpenAI.
    boolean apart() {
        return apart;
    }

    /// Whether there is audio of it beyond the milliseconds, here or still at OpenAI.
    boolean reachesBeyond(long millis) {
        return bytes > 0 && (!ended || millis < millis());
    }
}
