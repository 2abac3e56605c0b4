package dev.frontdesk.conversation.review;

import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.understanding.Intent;
import java.util.Locale;

/// The sentences of a review, in English or French; others read English.
enum ReviewWords {
    ENGLISH {
        @Override
        String wanted(Intent intent, String words) {
            return switch (intent) {
                case BOOK -> "Wanted an appointment: " + words;
                case MOVE -> "Wanted to move an appointment: " + words;
                case CANCEL -> "Wanted to cancel an appointment: " + words;
                case CONFIRM -> "Called to confirm an appointment: " + words;
                case ASK -> "Asked: " + words;
                case MESSAGE -> "Wanted to leave a message: " + words;
                case PERSON -> "Asked for a person: " + words;
                case COMPLAIN -> "Complained: " + words;
                case GOODBYE -> "Said goodbye: " + words;
            };
        }

        @Override
        String became(Outcome outcome, String words) {
            return switch (outcome) {
                case BOOKED -> "An appointment was booked: " + words;
                case MOVED -> "The appointment was moved: " + words;
                case CANCELLED -> "The appointment was cancelled: " + words;
                case CONFIRMED -> "They said that they will come: " + words;
                case ANSWERED -> "The question was answered: " + words;
                case MESSAGE -> "A message was taken: " + words;
                case TRANSFERRED -> "They were put through to a person: " + words;
                case ABANDONED -> "They left after we had said: " + words;
            };
        }
    },
    FRENCH {
        @Override
        String wanted(Intent intent, String words) {
            return switch (intent) {
                case BOOK -> "Voulait un rendez-vous : " + words;
                case MOVE -> "Voulait déplacer un rendez-vous : " + words;
                case CANCEL -> "Voulait annuler un rendez-vous : " + words;
                case CONFIRM -> "Voulait confirmer un rendez-vous : " + words;
                case ASK -> "Question : " + words;
                case MESSAGE -> "Voulait laisser un message : " + words;
                case PERSON -> "A demandé une personne : " + words;
                case COMPLAIN -> "S'est plaint : " + words;
                case GOODBYE -> "A pris congé : " + words;
            };
        }

        @Override
        String became(Outcome outcome, String words) {
            return switch (outcome) {
                case BOOKED -> "Un rendez-vous a été pris : " + words;
                case MOVED -> "Le rendez-vous a été déplacé : " + words;
                case CANCELLED -> "Le rendez-vous a été annulé : " + words;
                case CONFIRMED -> "La personne a dit qu'elle viendra : " + words;
                case ANSWERED -> "La question a reçu une réponse : " + words;
                case MESSAGE -> "Un message a été pris : " + words;
                case TRANSFERRED -> "La personne a été mise en relation : " + words;
                case ABANDONED -> "La personne est partie après ces mots : " + words;
            };
        }
    };

    /// @param words the contact's, quoted
    abstract String wanted(Intent intent, String words);

    /// @param words ours, quoted
    abstract String became(Outcome outcome, String words);

    static ReviewWords of(Locale language) {
        return language.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }
}
