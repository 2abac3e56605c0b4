package dev.frontdesk.app.database;

/// The program cannot start on this database. The message is a sentence for whoever starts it, and says
/// what to do.
public final class DatabaseUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnusable(String sentence) {
        super(sentence);
    }

    public DatabaseUnusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
