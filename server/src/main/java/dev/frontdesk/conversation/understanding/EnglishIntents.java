package dev.frontdesk.conversation.understanding;

import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.List;
import java.util.Map;

/// The English phrases that say what somebody wants done.
final class EnglishIntents {

    private static final Map<Cue, List<String>> PHRASES = Map.ofEntries(
            entry(
                    Cue.BOOK,
                    List.of(
                            "book|booking|to book|reserve|reservation|schedule|set up an appointment|make an appointment|make a booking|book in",
                            "get an appointment|need an appointment|want an appointment|like an appointment|have an appointment with|come in",
                            "come by|fit me in|squeeze me in|be seen|get seen|pencil me in|sign me up|put me down|an appointment please|to come",
                            "see a|see the|see someone|see somebody|arrange an appointment|arrange a visit|new appointment|first appointment|see dr",
                            "an opening|any openings|openings|any slots|a slot|free slot|free slots|anything free|any availability|availability",
                            "i need a|i'd like a|i want a|i would like a|i'm looking for a|can i get a|could i get a|can i have a|get my")),
            entry(Cue.APPOINTMENT, List.of("appointment|appointments|appt|slot|visit")),
            entry(
                    Cue.MOVE,
                    List.of(
                            "reschedule|rebook|re book|re schedule|move my|move the|move it|move an|shift my|postpone|push back|push it back",
                            "bring forward|change my appointment|change the appointment|change my booking|change an appointment|different day instead",
                            "change the time of|change the date of|change the time|change the date|change my time|move that appointment|delay my",
                            "swap my|switch my|rearrange|change my existing|change an existing|move our|rescheduling|change our appointment")),
            entry(
                    Cue.CANCEL,
                    List.of(
                            "cancel|cancelling|canceling|cancellation|cancelled|call off|can't make it|cannot make it|can't make my appointment",
                            "can't come|cannot come|won't be able to make|not able to make it|unable to make it|won't be coming|not coming",
                            "call it off|get rid of my appointment|delete my appointment|remove my appointment|don't need my appointment",
                            "no longer need|can't make my|can't attend|won't make it|drop my appointment|scrap my appointment")),
            entry(
                    Cue.ASK,
                    List.of(
                            "what are your|what's your|what is your|what time do you|when do you|are you open|do you open|do you close|how much",
                            "what does it cost|what do you charge|price|prices|cost|costs|where are you|where is|where's|how do i get|parking",
                            "do you take|do you accept|do you have parking|do you offer|do you do|insurance|i have a question|a question|question about",
                            "opening hours|your hours|business hours|your address|what's the address|what is the address|how long|can you tell me",
                            "could you tell me|i was wondering|i'd like to know|i want to know|is there parking|wheelchair|what services|what kind of",
                            "do you|directions|how far|what should i bring|do i need|tell me about|information about|find out")),
            entry(
                    Cue.MESSAGE,
                    List.of(
                            "leave a message|take a message|leave message|leave him a message|leave her a message|leave them a message|pass on",
                            "pass a message|pass along|give a message|send a message|a message for|let him know|let her know|let them know|call me back",
                            "ring me back|phone me back|have him call|have her call|have them call|have someone call|ask him to call|ask her to call",
                            "ask them to call|get back to me|callback|call back|leave a note|leave word|voicemail|tell him that|tell her that")),
            entry(
                    Cue.PERSON,
                    List.of(
                            "speak to|speak with|talk to|talk with|speak to someone|talk to someone|a human|human|real person|a person|operator",
                            "agent|representative|receptionist|someone real|somebody real|live person|actual person|customer service|the manager",
                            "put me through|connect me|transfer me|speak to a person|talk to a person|manager|real human|human being|the front desk")),
            entry(
                    Cue.GOODBYE,
                    List.of(
                            "bye|goodbye|good bye|bye bye|bye now|see you|see ya|that's all|that is all|that's everything|that is everything",
                            "that'll be all|that will be all|nothing else|have a good day|have a nice day|have a great day|have a good one|take care",
                            "thats all|thats everything|cheerio|so long|that would be all|that'd be all|i have the wrong number|got the wrong number|dialled the wrong number|dialed the wrong number|called the wrong number|sorry wrong number|wrong number sorry|have a great one|talk later|i'm done|all done")));

    private EnglishIntents() {}

    static void addTo(Vocabulary.Builder words) {
        PHRASES.forEach((cue, lines) -> lines.forEach(line -> words.put(cue, line)));
    }
}
