package dev.frontdesk.conversation;

/// What a contact has been told of a reply before it was whole.
///
/// @param text empty when nothing was
/// @param cut whether they interrupted, so that the rest was not made
public record FirstWords(String text, boolean cut) {

    public static final FirstWords NONE = new FirstWords("", false);
}
