package dev.frontdesk.channel.twilio;

import java.util.Locale;

/// What a channel says where no receptionist can: the number is nobody's, or something broke.
///
/// @param noBusiness the number leads to no business
/// @param connecting something broke, and a person is being called
/// @param callAgain something broke, and there is nobody to connect to
/// @param writeAgain the same, in writing
/// @param wordsOnly a message without text came in
public record Phrases(String noBusiness, String connecting, String callAgain, String writeAgain, String wordsOnly) {

    private static final Phrases ENGLISH = new Phrases(
            "Sorry, this number is not in service. Please check it and try again. Goodbye.",
            "I'm sorry, something went wrong on our side. I'm connecting you to someone who can help.",
            "I'm sorry, something went wrong on our side. Please call again in a few minutes. Goodbye.",
            "Sorry, something went wrong on our side. Please send your message again in a few minutes.",
            "Sorry, I can only read text. Please write to me what I can do for you.");

    private static final Phrases FRENCH = new Phrases(
            "Malheureusement, ce numéro n'est pas en service. Veuillez le vérifier et réessayer. Au revoir.",
            "Nous sommes désolés, un problème est survenu de notre côté. Je vous passe quelqu'un qui pourra vous aider.",
            "Nous sommes désolés, un problème est survenu de notre côté. Veuillez rappeler dans quelques minutes. Au revoir.",
            "Nous sommes désolés, un problème est survenu de notre côté. Veuillez renvoyer votre message dans quelques minutes.",
            "Malheureusement, je ne peux lire que du texte. Écrivez-moi ce que je peux faire pour vous.");

    /// In the language, or in English.
    public static Phrases in(Locale language) {
        return language.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }
}
