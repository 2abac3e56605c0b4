package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Vocabulary;

/// The English words for who is coming.
final class EnglishPeople {

    private static final String RELATIVES =
            "wife|husband|partner|son|daughter|child|kid|baby|toddler|mother|mom|mum|mama|father|dad|brother|sister|friend"
                    + "|boyfriend|girlfriend|fiance|fiancee|grandson|granddaughter|grandmother|grandfather|grandma|grandpa"
                    + "|granny|nephew|niece|cousin|aunt|uncle|colleague|boy|girl|spouse|roommate|flatmate|neighbour|neighbor"
                    + "|mother in law|father in law|stepson|stepdaughter|other half|boss";

    private EnglishPeople() {}

    static Vocabulary vocabulary() {
        Vocabulary.Builder words = Vocabulary.builder();
        words.put(Who.SELF, "me|myself|i")
                .put(Who.JUST_SELF, "just me|only me|just myself|only myself|just for me|only for me|just for myself")
                .put(Who.ONE, RELATIVES)
                .put(Who.TWO, "twins|parents|both of us|both of them|grandparents|us both|them both")
                .put(
                        Who.COUNTED,
                        "people|persons|person|adults|adult|kids|children|guests|of us|patients|boys|girls|sons|daughters|babies"
                                + "|friends|brothers|sisters|appointments|bookings|family members|colleagues|ladies|gentlemen"
                                + "|women|men|teenagers|teens|grandchildren|grandkids|seniors|toddlers|students|clients")
                .put(Who.COUNT_FOLLOWS, "family of|party of|group of|the lot of")
                .put(
                        Who.JOINED,
                        "and|plus|and for|as well as|and also|with|and also for|together with|and one for|one for")
                .put(Who.WHOSE, "my|our|his|her|their|the|a|an|young|little|eldest|youngest|older|younger|elderly|for")
                .put(Who.OWNED, "have|has|had|got|i've|see|saw|with");
        return words.build();
    }
}
