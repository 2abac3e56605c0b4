package dev.frontdesk.conversation.understanding;

import java.util.Set;

/// The little words of a language that several readers look at.
///
/// @param joining between things of one kind: "and", "or"
/// @param negations takes back what follows: "not five four"
/// @param titles before a person's name
/// @param honorifics of them those that only ever stand before a name
/// @param meeting before somebody whom the caller wants to see: "with Dr. Lee"
/// @param company before somebody's name: "with"
/// @param coming before that, of whom the caller brings along: "I am coming with Tom"
/// @param with stands between a "not" and the person meant: "not with Dr. Lee"
/// @param greets a hello
/// @param aroundGreeting what else may stand in a hello
/// @param inDates stands inside a birth date and says nothing
/// @param inDigits stands inside a birth date in digits, or sounds like one
record FunctionWords(
        Set<String> joining,
        Set<String> negations,
        Set<String> titles,
        Set<String> honorifics,
        Set<String> meeting,
        Set<String> company,
        Set<String> coming,
        Set<String> with,
        Set<String> greets,
        Set<String> aroundGreeting,
        Set<String> inDates,
        Set<String> inDigits) {}
