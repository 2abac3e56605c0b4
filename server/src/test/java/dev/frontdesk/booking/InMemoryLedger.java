package dev.frontdesk.booking;

import dev.frontdesk.app.evaluate.memory.MemoryLedger;

/// A ledger for tests that need no database.
public final class InMemoryLedger extends MemoryLedger {}
