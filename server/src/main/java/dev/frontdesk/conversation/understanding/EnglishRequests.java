package dev.frontdesk.conversation.understanding;

import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.List;
import java.util.Map;

/// The English phrases of what people want with an appointment they have, of complaints, and of what
/// keeps several wishes in one utterance apart.
final class EnglishRequests {

    private static final Map<Cue, List<String>> PHRASES = Map.ofEntries(
            entry(
                    Cue.MOVE,
                    List.of(
                            "need to change it|can i change it|could i change it|want to change it|like to change it|can we change it"
                                    + "|need to move it|move my appointment|need to change my",
                            "move monday's|move tuesday's|move wednesday's|move thursday's|move friday's|move saturday's|move tomorrow's")),
            entry(
                    Cue.CONFIRM,
                    List.of(
                            "to confirm|confirm my|confirm our|confirm that i|confirm i'm|confirm i am|confirm attendance|confirming my",
                            "confirming our|confirming that i|confirm the appointment|confirm an appointment|confirm the booking|reconfirm",
                            "confirm a booking|confirm for my|confirm his|confirm her|confirm that we|confirm we're|confirming i'm")),
            entry(
                    Cue.ATTEND,
                    List.of(
                            "i'll be there|i will be there|we'll be there|we will be there|i'm still coming|i am still coming|still coming",
                            "we're still coming|i'm definitely coming|i can still make it|i'll make it|i will make it|we'll make it",
                            "i'll see you then|see you then|i'm coming to my appointment|i plan to be there|i'm planning to come")),
            entry(
                    Cue.DELAYED,
                    List.of(
                            "running late|running behind|running a bit late|running a little late|i'll be late|i will be late|we'll be late|i'm late|i am late",
                            "i'm going to be late|going to be late|gonna be late|be a bit late|be a little late|be a few minutes late|be ten minutes late",
                            "be five minutes late|be fifteen minutes late|be twenty minutes late|be half an hour late|minutes late|stuck in traffic|held up in traffic")),
            entry(
                    Cue.CALLED,
                    List.of(
                            "missed a call|missed your call|missed call|returning your call|returning a call|return your call|you called me|someone called me",
                            "somebody called me|you just called me|you phoned me|you rang me|someone rang me|got a call from you|got a call from this number",
                            "had a call from you|had a call from this number|a call from this number|left me a voicemail|left me a message|you tried to call me")),
            entry(
                    Cue.COMPLAIN,
                    List.of(
                            "complain|complaint|complaining|complaints|a complaint|not happy|not very happy|not at all happy|unhappy|unimpressed",
                            "not satisfied|dissatisfied|disappointed|very disappointing|unacceptable|not acceptable|disgusted|disgraceful",
                            "i waited|we waited|i've waited|had to wait|been waiting|kept waiting|kept me waiting|left waiting|keep me waiting",
                            "been on hold|rude|so rude|terrible service|bad service|poor service|awful service|terrible experience|appalling",
                            "bad experience|awful experience|overcharged|charged me twice|charged twice|my money back|a refund|refund",
                            "nobody called me|no one called me|never called me back|nobody called back|nobody rang|no one rang|fed up",
                            "ridiculous|messed up my|ruined my|botched|not good enough|a disgrace|a joke of a|let down by|lodge a grievance")),
            entry(
                    Cue.OPENER,
                    List.of(
                            "do you|can you tell me|could you tell me|i was wondering|i'd like to know|i want to know|do i need|find out",
                            "i have a question|do you do|what time do you")),
            entry(Cue.CLAUSE, List.of("and|and also|also|but|then|and then|plus|as well as|before that|after that")),
            entry(
                    Cue.ANOTHER,
                    List.of(
                            "another|another one|a second|one more|a new|new appointment|also|as well|too|a separate|an additional")),
            entry(
                    Cue.FORMERLY,
                    List.of(
                            "from|instead of|rather than|cancel|cancel my|cancel the|my appointment|our appointment|my booking|our booking|my visit",
                            "my slot|my appointment is|my appointment's|appointment is on|appointment is at|appointment was for|appointment was on",
                            "have an appointment|had an appointment|got an appointment|have an appointment for|had an appointment for",
                            "got an appointment for|have a booking|have a booking for|booked for|booked in for|booked on|i'm booked|scheduled for",
                            "is scheduled for|was scheduled for|down for|can't make|can't make it|cannot make|can't come|can't do|can't make it for")),
            entry(Cue.MINE, List.of("my|our|the|that|his|her|their|this")),
            entry(Cue.TOWARDS, List.of("to|for|until|till")));

    private EnglishRequests() {}

    static void addTo(Vocabulary.Builder words) {
        PHRASES.forEach((cue, lines) -> lines.forEach(line -> words.put(cue, line)));
    }
}
