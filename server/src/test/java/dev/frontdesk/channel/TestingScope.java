package dev.frontdesk.channel;

import dev.frontdesk.app.evaluate.memory.MemoryScope;

/// The scope of one test.
public final class TestingScope extends MemoryScope {}
