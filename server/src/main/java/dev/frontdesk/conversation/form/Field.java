package dev.frontdesk.conversation.form;

/// A detail of the form.
///
/// @param value canonical: a slug, an ISO 8601 time with offset, E.164, a name as written; empty when declined
/// @param verified the contact agreed to it when it was read back
public record Field(String value, Source source, boolean verified) {

    /// Where the value came from.
    public enum Source {
        SAID,
        KEYED,
        CALLER_ID,
        CHOSEN,
        ASSUMED,
        /// It was asked for, and the contact would or could not say.
        DECLINED
    }
}
