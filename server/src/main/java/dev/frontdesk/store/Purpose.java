package dev.frontdesk.store;

/// What sealed content is for; part of the stored format, so these never change.
final class Purpose {

    static final String NAME = "name";
    /// A phone number or e-mail address, of a contact or of a conversation's party alike, so that one
    /// finds the other.
    static final String ADDRESS = "address";

    static final String THREAD = "thread";
    static final String FORM = "form";
    static final String DIALOGUE = "dialogue";
    static final String TURN = "turn";
    /// What a tool was given and what it gave.
    static final String TOOL = "tool";

    static final String LIVE = "live";
    static final String NOTE = "note";
    /// Of a webhook, kept for its repeats.
    static final String ANSWER = "answer";

    static final String REVIEW = "review";
    static final String QUESTION = "question";
    static final String OUTBOX = "outbox";

    private Purpose() {}
}
