package dev.frontdesk.simulator.sound;

/// One frame of speech that was understood.
///
/// @param utterance the same for all frames of one text, and whenever that text is spoken
/// @param place 0 for the first frame of the utterance
/// @param of how many frames the whole utterance has
public record Piece(int utterance, int place, int of, String text) {

    public boolean isFirst() {
        return place == 0;
    }

    public boolean isLast() {
        return place == of - 1;
    }
}
