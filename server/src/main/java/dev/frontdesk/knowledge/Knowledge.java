package dev.frontdesk.knowledge;

/// What answers questions, and what is told of those asked.
public record Knowledge(KnowledgeSearch search, UnansweredQuestions unanswered, QuestionObserver observer) {}
