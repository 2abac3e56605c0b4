package dev.frontdesk.conversation.model;

import java.util.Locale;

/// Why a turn was not the model's.
public enum Fallback {
    /// None is set up for the business, or all are left alone for a while.
    NO_MODEL,
    /// What models may cost today is spent.
    BUDGET,
    /// What was said has an answer that no model gives: an emergency.
    GUARDED,
    /// The turn before took too long.
    BUSY,
    /// The first piece of an answer, or the whole turn, did not come in time.
    LATE,
    /// The answer stopped halfway.
    STALLED,
    /// The vendor refused or broke.
    FAILED,
    /// Nothing was said, twice.
    EMPTY,
    /// More was said than anybody would listen to.
    TOO_LONG,
    /// One tool after the other, and no word.
    LOOP,
    /// What was said is not so, twice.
    OBJECTED,
    /// No help was given, twice.
    DECLINED,
    /// Whoever began the turn, here or elsewhere, did not end it.
    ABANDONED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
