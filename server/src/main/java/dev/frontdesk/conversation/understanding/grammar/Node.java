package dev.frontdesk.conversation.understanding.grammar;

/// A piece and the tokens it covers.
///
/// @param start index of the first token
/// @param end index after the last token
public record Node(int start, int end, Piece piece) {

    public int length() {
        return end - start;
    }

    public boolean overlaps(Node other) {
        return start < other.end && other.start < end;
    }
}
