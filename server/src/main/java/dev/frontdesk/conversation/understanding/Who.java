package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Piece;

/// What a word says about who is coming.
enum Who implements Piece {
    SELF,
    /// Nobody but the caller.
    JUST_SELF,
    /// "Son": one person beside others.
    ONE,
    /// "Parents", "both of us".
    TWO,
    /// A number stands before it: "people", "of us".
    COUNTED,
    /// A number stands after it: "a family of".
    COUNT_FOLLOWS,
    JOINED,
    /// Stands before a person and adds none: "my".
    WHOSE,
    /// Says whom somebody has, not who comes: "I have two kids".
    OWNED
}
