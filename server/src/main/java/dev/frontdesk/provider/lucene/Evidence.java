package dev.frontdesk.provider.lucene;

/// What speaks for a passage as the answer to a question.
///
/// @param coverage how much of the question it speaks of, from 0 to 1
/// @param enough how much of it would do by words alone
/// @param bonus for its rank by words, and for headings that speak of what is asked
/// @param similarity of its vector and the question's; [Weighing#UNKNOWN] where it has none yet, or is not among the
///     nearest
record Evidence(double coverage, double enough, double bonus, double similarity) {}
