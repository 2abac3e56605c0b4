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
    /// "What?": asks for it again where nothing else is said.
    WHAT,
    ABUSE,
    EARLIER,
    LATER,
    ASAP,
    SAME_TIME,
    SAME_DAY,
    ANY,
    OWN_NUMBER,
    DONT_KNOW,
    SLOWER,
    HELP,
    /// "I'm running late."
    DELAYED,
    /// "I missed a call from you."
    CALLED,
    /// "Are you a robot?"
    MACHINE,
    HOLD_ON,
    THANKS,
    SAME_PERSON,
    BOOK,
    /// "An appointment": booking, unless another verb says what with it.
    APPOINTMENT,
    MOVE,
    CANCEL,
    ASK,
    MESSAGE,
    PERSON,
    GOODBYE,
    CONFIRM,
    /// "I'll be there": confirms, unless it answers "when?".
    ATTEND,
    COMPLAIN,
    /// Opens a question or a wish alike: "do you", "I was wondering".
    OPENER,
    /// Begins another clause: "and", "but".
    CLAUSE,
    /// One beside the one spoken of: "another".
    ANOTHER,
    /// Says that the day after it is the one of an appointment there is: "instead of", "booked for".
    FORMERLY,
    /// Whose or which: "my Tuesday appointment".
    MINE,
    /// "To Thursday": where something is moved.
    TOWARDS,
    /// What a receptionist has to do with: "opening hours", "insurance".
    DOMAIN,
    /// What a receptionist has nothing to do with: "weather", "translate".
    FOREIGN,
    /// Opens a question: "what", "how many".
    QUESTION,
    /// Speaks to or of the business, or of what was spoken of before: "you", "it".
    ADDRESSED,
    /// Fills a pause before the answer: "um", "well", "okay so".
    FILLER;

    /// Only says how the phrases around it go together, and so stands beside longer ones.
    boolean marks() {
        return switch (this) {
            case OPENER, ANOTHER, FORMERLY, MINE, TOWARDS, DOMAIN, FOREIGN, QUESTION, ADDRESSED -> true;
            default -> false;
        };
    }
}
