package dev.frontdesk.conversation;

import dev.frontdesk.app.evaluate.memory.MemoryConversations;

/// Conversations of one test.
public final class InMemoryConversations extends MemoryConversations {}
