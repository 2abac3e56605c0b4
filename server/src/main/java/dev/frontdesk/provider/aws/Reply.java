package dev.frontdesk.provider.aws;

/// What Nova says in one turn, of one or more blocks. Audio thread only.
final class Reply {

    private static final int BYTES_PER_MILLI = 8;

    private final String item;
    private long bytes;
    private boolean dropped;

    /// @param item the call's name for it
    Reply(String item) {
        this.item = item;
    }

    String item() {
        return item;
    }

    void given(long bytes) {
        this.bytes += bytes;
    }

    long millis() {
        return bytes / BYTES_PER_MILLI;
    }

    /// Nothing more of it is passed on.
    void drop() {
        dropped = true;
    }

    boolean dropped() {
        return dropped;
    }
}
