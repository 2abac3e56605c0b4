package dev.frontdesk.conversation.understanding;

import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.List;
import java.util.Map;

/// The English phrases with which people take up or turn down what is offered, and ask the
/// receptionist for time, for help or for other ways of talking.
final class EnglishAnswers {

    private static final Map<Cue, List<String>> PHRASES = Map.ofEntries(
            entry(
                    Cue.YES,
                    List.of(
                            "i guess so|i guess|i suppose so|i suppose|suppose so|i think so|think so|i believe so|i should think so|i reckon so",
                            "that'd be grand|that would be grand|grand|super|splendid|fantastic|awesome|fab|fabulous|marvellous|terrific|smashing",
                            "that'd be perfect|that would be perfect|that'd be fine|that would be fine|that would be lovely|that'd be good|that'd be nice",
                            "that'd work|that would work|that'll work|that will work|that should work|that could work|it works|works fine|works well",
                            "i'll take it|i'll take that|i'll take that one|i'll have that|let's go with that|let's go with it|let's go for it|count me in",
                            "fine by me|fine with me|okay by me|okay with me|ok with me|happy with that|i'm happy with that|good for me|good with me",
                            "very well|very good|most certainly|totally|true|that's true|it's true|quite right|exactly right|that's exactly right|too right",
                            "carry on|continue|proceed|go right ahead|sure thing|sure why not|i don't see why not|don't see why not|no objection",
                            "no objections|wouldn't say no|i wouldn't say no|i won't say no|won't say no|don't mind if i do|i don't mind if i do",
                            "righto|right you are|okey dokey|okie dokie|okay then|ok then|alright then|all right then|yes indeed|that's the one",
                            "that's me|speaking|that's what i said|that's what i want|hundred percent|a hundred percent|100 percent|bang on",
                            "that's all right|that's alright|that's okay|that's ok|that is okay|it's fine|it's perfect|it's correct|it's right",
                            "not a bad idea|no bother|not wrong|nothing wrong with that")),
            entry(
                    Cue.NO,
                    List.of(
                            "i'd prefer not|i'd prefer not to|i would prefer not|prefer not to|no chance|not a chance|never mind|nevermind|forget it",
                            "i'll pass|i'll leave it|leave it|not interested|i'm not interested|not for now|not this time|let's not|don't bother",
                            "certainly not|definitely not|hardly|under no circumstances|i wouldn't|unfortunately not|sadly not|i fear not|not necessarily",
                            "no need|there's no need|not necessary|not needed|that's a no|it's a no|doesn't suit|doesn't suit me|that doesn't suit me",
                            "it doesn't suit|wouldn't work|that wouldn't work|that would not work|will not work|does not work|doesn't work for me",
                            "not suitable|not convenient|inconvenient|can't do|i can't|i cannot|we can't|not okay with me|isn't good|isn't right",
                            "that isn't it|that's not me|not me|not what i said|that's not what i said|that's not what i want|nothing like that|not so",
                            "not exactly|not entirely|not at all|not true|that's not true|untrue|neither|neither of them|neither of those|none of them",
                            "none of those|none of these|none of the above|neither one|neither works|none|i think not|not likely|no such luck|too late",
                            "that's too late|too early|that's too early|i don't fancy that|i don't like that|i'd better not|better not|no go")),
            entry(
                    Cue.ANY,
                    List.of(
                            "i don't have a preference|don't have a preference|no particular preference|either is fine|either's fine",
                            "both are fine|both work|either would do|either will do|any one|any of those|any of these|whichever suits|makes no difference")),
            entry(
                    Cue.SLOWER,
                    List.of(
                            "slower|slow down|more slowly|slowly|speak slowly|not so fast|too fast|too quick|too quickly|a bit slower|slower please",
                            "speaking too fast|talk slower|speak slower|you're going too fast|less quickly")),
            entry(
                    Cue.HELP,
                    List.of(
                            "what can you do|what can i do here|what can i do|what can you help|how can you help|how does this work|help|help me",
                            "what are my options|what can i say|what should i say|what do you do|i need help|i need some help|what can i ask",
                            "what things can you|what are you able|what can you do for me|what am i supposed to say|what can you help me with|who are you")),
            entry(
                    Cue.MACHINE,
                    List.of(
                            "are you a robot|are you a bot|are you a machine|are you a computer|are you an ai|are you ai|are you human|are you a human",
                            "are you a person|are you a real person|are you real|are you a real human|are you an actual person|are you a recording",
                            "is this a robot|is this a bot|is this a machine|is this a computer|is this an ai|is this ai|is this a recording|is this automated",
                            "is this a real person|is this a person|is this a human|am i talking to a robot|am i talking to a machine|am i talking to an ai",
                            "am i talking to a computer|am i talking to a person|am i talking to a real person|am i talking to a human|am i talking to a bot",
                            "am i speaking to a robot|am i speaking to a machine|am i speaking to a person|am i speaking to a real person|am i speaking to a human",
                            "am i speaking with a robot|am i speaking with a person|am i speaking with a real person|am i speaking with a human|am i speaking with a machine")),
            entry(
                    Cue.HOLD_ON,
                    List.of(
                            "hang on|hold on|one moment|just a moment|a moment please|one second|just a second|a second please|one sec|just a sec|one minute",
                            "just a minute|give me a second|give me a moment|give me a minute|give me a sec|bear with me|wait a minute|wait a moment|wait a second",
                            "let me check|let me see|let me look|let me find|let me get|let me get my|let me check my|let me look at my|let me find my|let me grab my|let me think|just let me|hold the line|wait wait|hang on a second",
                            "hang on a minute|hold on a second|hold on a minute|wait a sec|two seconds|just checking my")),
            entry(
                    Cue.THANKS,
                    List.of(
                            "thanks|thank you|thanks a lot|thanks so much|thank you so much|thank you very much|many thanks|cheers|much appreciated|ta",
                            "i appreciate it|appreciate it|appreciate that|thanks very much|thanks for your help|thank you for your help|thankyou|thanks again")),
            entry(
                    Cue.SAME_PERSON,
                    List.of(
                            "same person|the same person|same doctor|same stylist|same dentist|same therapist|same lady|same woman|same guy|same man|same girl",
                            "same hygienist|same barber|same practitioner|same nurse|same hairdresser|same one as last time|same as last time|same one as before",
                            "i saw last time|i had last time|who i saw|whoever i saw|the one i saw|who saw me|who did it last time|my usual|my regular",
                            "my usual doctor|my usual stylist|usual doctor|usual stylist|usual person|somebody i know|same specialist|same therapist as before")));

    private EnglishAnswers() {}

    static void addTo(Vocabulary.Builder words) {
        PHRASES.forEach((cue, lines) -> lines.forEach(line -> words.put(cue, line)));
    }
}
