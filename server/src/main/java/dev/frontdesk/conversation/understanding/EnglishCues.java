package dev.frontdesk.conversation.understanding;

import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.List;
import java.util.Map;

/// The English phrases that steer a conversation.
final class EnglishCues {

    private static final Map<Cue, List<String>> PHRASES = Map.ofEntries(
            entry(
                    Cue.YES,
                    List.of(
                            "yes|yeah|yep|yup|yea|yah|ya|aye|sure|ok|okay|okey|alright|all right|right|correct|exactly|absolutely",
                            "definitely|certainly|of course|indeed|perfect|great|fine|good|lovely|brilliant|excellent|wonderful",
                            "sounds good|sounds great|sounds perfect|sounds fine|sounds right|sounds lovely|that works|works for me",
                            "that's right|thats right|that is right|that's correct|that is correct|thats correct|that's it|that is it",
                            "that's fine|that is fine|that's good|that is good|that's perfect|that is perfect|that's great",
                            "that'll do|that will do|that'd be great|that would be great|that would be good|that'd be lovely",
                            "go ahead|go on then|go on|go for it|book it|do it|please do|make it so|let's do that|let's do it|do that",
                            "i do|i'd like that|i'd love to|i like that|i agree|why not|no problem|not a problem|no worries",
                            "you bet|uh huh|mm hmm|mhm|mmhmm|you got it|affirmative|confirmed|i confirm|all correct|all good|spot on",
                            "please|yes please|for sure|by all means|suits me|that suits|cool|sweet|agreed|it is|it does|that one's fine")),
            entry(
                    Cue.NO,
                    List.of(
                            "no|nope|nah|naw|no thanks|no thank you|not really|not quite|negative|never|no way|absolutely not",
                            "not right|not correct|incorrect|wrong|that's wrong|that is wrong|that's not right|that is not right|that's not it",
                            "that's not correct|that is not correct|that isn't right|that isn't correct|that's incorrect|that is incorrect",
                            "i'd rather not|i would rather not|rather not|i don't think so|don't think so|i don't want that|not that",
                            "that doesn't work|doesn't work|that won't work|won't work|not good|no good|that's no good|not for me|not okay",
                            "not now|not right now|not just now|not today thanks|not at the moment|i don't|i do not|don't do that|don't book|do not book|not yet|of course not",
                            "it isn't|it's not|it is not|no it isn't|i'm afraid not|afraid not|not possible|can't do that|can't make that")),
            entry(
                    Cue.NOT,
                    List.of(
                            "not|isn't|not on|not at|instead of|rather than|anything but|any day but|anyone but|anybody but|other than|except|except for|but not")),
            entry(
                    Cue.CORRECTION,
                    List.of(
                            "actually|i mean|i meant|make it|make that|change it|change that|rather|sorry i meant|let's make it",
                            "correction|scratch that|on second thoughts|on second thought|wait|hang on|i said|i actually said|or rather",
                            "no sorry|sorry no|no i said|no i meant|that should be|it should be|should be|not what i said|i misspoke")),
            entry(Cue.INSTEAD, List.of("instead|in its place")),
            entry(
                    Cue.REPEAT,
                    List.of(
                            "pardon|pardon me|i beg your pardon|say that again|say again|repeat that|repeat|come again|what was that",
                            "can you repeat that|could you repeat that|what did you say|sorry what|one more time|once more|i didn't catch that",
                            "didn't hear you|i didn't hear|can't hear you|i missed that|didn't catch that|what's that again|excuse me")),
            entry(
                    Cue.ABUSE,
                    List.of(
                            "fuck|fucking|fucker|fuck off|shit|bullshit|bitch|bastard|asshole|arsehole|cunt|wanker|dickhead|bollocks",
                            "motherfucker|piss off|prick|twat|go to hell|shut up|stupid machine|stupid robot|you idiot|screw you|moron")),
            entry(
                    Cue.EARLIER,
                    List.of(
                            "anything earlier|something earlier|earlier|any earlier|anything sooner|something sooner|sooner|the earlier",
                            "an earlier time|earlier time|earlier slot|earlier in the day|before that|earlier than that")),
            entry(
                    Cue.LATER,
                    List.of(
                            "anything later|something later|later|any later|the later|a later time|later time|later slot|after that",
                            "the one after that|the one after|the next one|later in the day|later than that|later on|anything after that")),
            entry(Cue.SAME_TIME, List.of("same time|the same time|at the same time|same hour")),
            entry(Cue.SAME_DAY, List.of("same day|the same day|on the same day")),
            entry(
                    Cue.ASAP,
                    List.of(
                            "see me now|see me at the moment|meet at the moment|meet now|come now|come in now|right now|just now|at once|asap|a s a p|as soon as possible|as soon as you can|soonest|the soonest|earliest|the earliest|first available",
                            "next available|the next available|right away|straight away|immediately|as early as possible|urgent|urgently",
                            "it's urgent|emergency|it's an emergency|the first you have|the next opening|next opening|first opening|next free")),
            entry(
                    Cue.ANY,
                    List.of(
                            "i don't mind|don't mind|whichever|whatever|any time|anytime|anyone|anybody|any day|any of them|either|either one",
                            "no preference|doesn't matter|does not matter|i'm easy|i'm flexible|whenever|you choose|you pick",
                            "don't care|i don't care|whoever|no particular|up to you|surprise me|all the same|any will do|either works")),
            entry(
                    Cue.OWN_NUMBER,
                    List.of(
                            "this number|this one i'm calling from|calling from|i'm calling from|number i'm calling from|phoning from|same number",
                            "the number i called from|number i am calling from|my current number|the one i'm on|this phone|this same number",
                            "the number i'm on|ringing from|number you see|the number you have|texting from|i'm texting from|the one on file")),
            entry(
                    Cue.DONT_KNOW,
                    List.of(
                            "i don't know|don't know|dunno|i dunno|not sure|i'm not sure|no idea|i have no idea|not certain|can't remember",
                            "i can't remember|i don't remember|i do not know|hard to say|i forgot|i've forgotten|haven't decided")),
            entry(
                    Cue.FILLER,
                    List.of(
                            "um|uh|er|erm|hmm|well|so|oh|ah|okay so|ok so|hi|hello|hey|hi there|good morning|good afternoon|good evening|like")));

    private EnglishCues() {}

    static Vocabulary vocabulary() {
        Vocabulary.Builder words = Vocabulary.builder();
        PHRASES.forEach((cue, lines) -> lines.forEach(line -> words.put(cue, line)));
        EnglishIntents.addTo(words);
        EnglishAnswers.addTo(words);
        EnglishRequests.addTo(words);
        EnglishScope.addTo(words);
        return words.build();
    }
}
