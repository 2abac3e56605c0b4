package dev.frontdesk.contact;

import dev.frontdesk.app.evaluate.memory.MemoryContacts;

/// People of one test.
public final class InMemoryContacts extends MemoryContacts {}
