package dev.frontdesk.provider.lucene;

/// What speaks for a passage as the answer to a question.
///
/// @param coverage how much of the question it speaks of, from 0 to 1
/// @param telling how much that says, from nothing for words that many passages have to about 4 for each rare one
/// @param enough how much of it would do by words alone
/// @param rank by words, 1 for the best
/// @param headed how much of its headings is asked for, from 0 to 1
/// @param inContext how much of the question its words speak of where they stand: 0 as much as is usual, or unknown, up
///     to 1
record Evidence(
        double coverage, double telling, double enough, double rank, double headed, Meant meant, double inContext) {}
