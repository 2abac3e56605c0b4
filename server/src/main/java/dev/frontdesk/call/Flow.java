package dev.frontdesk.call;

/// Whether the sound of an item flows: how often the line had nothing left in the middle of it. For one thread.
final class Flow {

    /// More than the first of the item is on the line.
    private boolean flowing;

    private int late;

    /// More sound of the item goes out.
    ///
    /// @param bufferedMillis what the line still had to play
    void more(long bufferedMillis) {
        if (flowing && bufferedMillis <= 0) {
            late++;
        }
        flowing = true;
    }

    /// What comes next follows nothing.
    void stop() {
        flowing = false;
    }

    /// How often it was late since this was asked last.
    int late() {
        int times = late;
        late = 0;
        return times;
    }
}
