package dev.frontdesk.knowledge;

import dev.frontdesk.app.evaluate.memory.MemoryQuestions;

/// Keeps the questions of one test, each time they are asked.
public final class RecordedQuestions extends MemoryQuestions {}
