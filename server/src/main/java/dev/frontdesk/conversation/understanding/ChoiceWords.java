package dev.frontdesk.conversation.understanding;

import java.util.Map;
import java.util.Set;

/// The words of a language for one of the things offered.
///
/// @param the stands before what is chosen: "the last"
/// @param named stands after an ordinal: "the second one"
/// @param counted stands before a number: "option two"
/// @param ends what is chosen without a number, from 1; -1: the last
/// @param of stands between an ordinal and those it picks from: "the first of those"
/// @param them stands for the things offered
record ChoiceWords(
        Set<String> the,
        Set<String> named,
        Set<String> counted,
        Map<String, Integer> ends,
        Set<String> of,
        Set<String> them) {}
