package dev.frontdesk.provider.lucene;

/// One thing a question speaks of, with how much it says in a business's articles.
record Asked(Concept concept, double weight) {}
