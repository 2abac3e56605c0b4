package dev.frontdesk.conversation;

/// Who hears a reply while it is still being made. One for each turn.
public interface Hearer {

    /// Gets the whole reply, once it is there.
    Hearer NOBODY = new Hearer() {
        @Override
        public boolean hears() {
            return false;
        }

        @Override
        public void hear(String sentence, Reply.Manner manner) {}

        @Override
        public void stopping(Runnable stop) {}
    };

    /// Whether sentences are wanted before the reply is whole.
    default boolean hears() {
        return true;
    }

    /// The next sentence of the reply: it was checked, and is not taken back. The reply of the turn begins with
    /// what was told, in order and with a space between. On the turn's thread; takes no time.
    void hear(String sentence, Reply.Manner manner);

    /// What to do when the contact interrupts, in place of what was to be done before: on whatever thread, and at
    /// once when they have already.
    void stopping(Runnable stop);
}
