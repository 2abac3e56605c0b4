package dev.frontdesk.channel.webchat;

import org.jspecify.annotations.Nullable;

/// A visitor's message.
///
/// @param conversation the id an earlier answer gave; null for a new conversation
/// @param text null or blank to be greeted
record ChatRequest(@Nullable String conversation, @Nullable String text) {}
