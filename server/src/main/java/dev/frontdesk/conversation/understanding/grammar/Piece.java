package dev.frontdesk.conversation.understanding.grammar;

/// What some words mean: a number, a weekday, a clock time. Immutable, with value equality, so that
/// two ways to the same reading count once.
public interface Piece {}
