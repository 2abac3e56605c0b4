package dev.frontdesk.conversation;

import dev.frontdesk.app.evaluate.memory.MemoryToolLog;

/// Calls of tools of one test.
public final class InMemoryToolLog extends MemoryToolLog {}
