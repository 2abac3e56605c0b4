package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Piece;

/// What a word does in a sum of money.
enum MoneyWord implements Piece {
    DOLLARS,
    EUROS,
    /// Money in Britain, elsewhere a weight.
    POUNDS,
    /// Nothing but money: "quid".
    STERLING,
    /// The hundredth part of whatever is paid with.
    CENTS,
    PENCE,
    AND,
    TO,
    BETWEEN,
    /// Before the sum: "under".
    AT_MOST,
    AT_LEAST,
    ABOUT,
    /// Behind the sum: "or less".
    OR_LESS,
    OR_MORE,
    OR_SO
}
