package dev.frontdesk.call.playout;

/// A reply or a sentence of it on its way to the caller's ear. Sound is counted in samples.
final class Item {

    final String id;
    final Spoken spoken = new Spoken();

    /// Sent, and not dropped since.
    private long received;

    /// The most that `received` ever was: how long the item is, as far as known.
    private long extent;

    /// Heard for good; what the line is playing now comes on top.
    private long settled;

    private boolean cut;
    private boolean finished;

    Item(String id) {
        this.id = id;
    }

    void receive(long samples) {
        received += samples;
        extent = Math.max(extent, received);
        cut = false;
    }

    void settle(long heard) {
        settled += heard;
    }

    void drop(long lost) {
        received -= lost;
        cut = true;
    }

    void finish() {
        finished = true;
    }

    /// Nothing of it is on the line, and nothing is to come that could be heard.
    boolean over() {
        return settled == received && (cut || (finished && received == extent));
    }

    /// @param playing samples heard of what is still on the line
    Heard heard(long playing) {
        long heard = settled + playing;
        boolean whole = finished && heard == extent;
        long heardMillis = heard / Line.SAMPLES_PER_MILLI;
        long sentMillis = extent / Line.SAMPLES_PER_MILLI;
        String text = whole ? spoken.whole().strip() : spoken.upTo(heardMillis, sentMillis, finished);
        return new Heard(id, heardMillis, sentMillis, text, whole);
    }
}
