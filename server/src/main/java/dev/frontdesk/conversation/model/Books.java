package dev.frontdesk.conversation.model;

/// What is kept beside conversations: the owner's prompts, and what models did and cost.
public record Books(PromptSource prompts, ModelAccounts accounts) {}
