package dev.frontdesk.conversation;

/// How a channel names a conversation: the call's id, the number texted from, the chat's id.
public record ConversationKey(Channel channel, String thread) {}
