package dev.frontdesk.conversation.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// By what English is known, and how a language is asked for in it.
final class EnglishWords {

    static final LanguageWords WORDS = new LanguageWords(
            Set.of(
                    ("i i'm i'd i'll i've my you your you're he she we they them their his her our the this that these those there is are"
                                    + " was were am been being have has had having will would could should can can't cannot don't doesn't didn't"
                                    + " won't isn't it it's its that's what what's when where which who how why and of with from about before"
                                    + " after until because want need like get make book booking schedule speak talk know think see come"
                                    + " going looking calling please thanks thank hello hi hey yes yeah yep yup nope morning afternoon"
                                    + " evening today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february"
                                    + " june july august october december week month day days next at to for not any some anything something"
                                    + " someone appointment haircut one two three four five seven eight nine ten eleven twelve half past"
                                    + " o'clock noon good great fine sounds right works sure okay well sorry name number phone check cancel"
                                    + " move change reschedule help much time find let let's me him us by if then than goodbye english french")
                            .split(" ", -1)),
            Set.of(
                    "a", "an", "in", "on", "no", "as", "be", "do", "so", "or", "but", "all", "up", "out", "just", "now",
                    "go", "bye", "more", "free", "open"),
            Map.of("en", "english", "fr", "french"),
            List.of(
                    "in %",
                    "speak %",
                    "speak in %",
                    "speaks %",
                    "speaking %",
                    "talk %",
                    "talk in %",
                    "switch to %",
                    "change to %",
                    "continue in %",
                    "prefer %",
                    "have % service",
                    "rather %",
                    "do %",
                    "% please",
                    "% if possible"),
            List.of(
                    "don't speak %",
                    "do not speak %",
                    "don't speak any %",
                    "don't understand %",
                    "do not understand %",
                    "can't speak %",
                    "cannot speak %",
                    "don't know %",
                    "not in %",
                    "no %",
                    "not %"),
            Set.of(
                    "please",
                    "if",
                    "or",
                    "then",
                    "with",
                    "now",
                    "today",
                    "would",
                    "thanks",
                    "thank",
                    "and",
                    "instead",
                    "ok",
                    "okay",
                    "yes",
                    "yeah",
                    "um",
                    "uh",
                    "at",
                    "in",
                    "here",
                    "there",
                    "because",
                    "possible",
                    "hello",
                    "hi",
                    "sorry",
                    "service"));

    private EnglishWords() {}
}
