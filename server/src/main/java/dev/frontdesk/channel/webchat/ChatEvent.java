package dev.frontdesk.channel.webchat;

/// A reply on its way to those who have the chat open.
///
/// @param turn the turn's number, and the event's id
/// @param json a [ChatAnswer] on one line
/// @param last whether the conversation ended with it
record ChatEvent(int turn, String json, boolean last) {}
