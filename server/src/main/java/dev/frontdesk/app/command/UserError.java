package dev.frontdesk.app.command;

/// Something the user can mend. The message is the sentence they read; there is no trace.
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UserError(String sentence) {
        super(sentence, null, false, false);
    }
}
