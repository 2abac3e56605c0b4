package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Piece;

/// What a phrase does in a conversation.
enum Cue implements Piece {
    YES,
    NO,
    /// Takes back what follows: "not Monday".
    NOT,
    CORRECTION,
    /// "Thursday instead".
    INSTEAD,
    REPEAT,
    ABUSE,
    EARLIER,
    LATER,
    ASAP,
    SAME_TIME,
    SAME_DAY,
    ANY,
    OWN_NUMBER,
    DONT_KNOW,
    BOOK,
    /// "An appointment": booking, unless another verb says what with it.
    APPOINTMENT,
    MOVE,
    CANCEL,
    ASK,
    MESSAGE,
    PERSON,
    GOODBYE,
    /// Fills a pause before the answer: "um", "well", "okay so".
    FILLER
}
