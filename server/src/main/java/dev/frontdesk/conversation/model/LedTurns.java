package dev.frontdesk.conversation.model;

/// All that a [ModelDesk] leads turns with.
public record LedTurns(ModelTurns turns, Ready ready) {}
