package dev.frontdesk.provider.lucene;

import java.util.Set;

/// A question as it is looked up.
///
/// @param unsaid stems that say nothing here
/// @param near how near passages are to it by meaning
record Lookup(String question, Set<String> unsaid, Near near, Weighing weighing) {

    static Lookup of(String question, Set<String> unsaid, Near near, Weighing weighing) {
        var blind = near.equals(Near.UNKNOWN) && weighing == Weighing.BOTH;
        return new Lookup(question, unsaid, near, blind ? Weighing.WORDS : weighing);
    }
}
