package dev.frontdesk.conversation.understanding.words;

/// A word, a run of digits, or a mark that joins them (`:` `/` `-` `.` `+` `@`).
///
/// @param text as written
/// @param word in lower case, with plain apostrophes
/// @param start index of its first character in the text
/// @param end index after its last character
/// @param glued nothing stands between it and the token before
/// @param pause a comma, full stop or the like stands before it
public record Token(String text, String word, int start, int end, boolean glued, boolean pause) {

    public boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }

    public boolean isWord() {
        return Character.isLetter(word.charAt(0));
    }
}
