package dev.frontdesk.app.evaluate;

/// Whose convention decides where collections read the same words differently.
enum Convention {
    /// A receptionist's: a bare hour falls within opening hours.
    OURS,
    /// The collection's own, where it has one that can be asked for.
    THEIRS
}
