package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.ask;
import static dev.frontdesk.conversation.understanding.Reading.readFrench;
import static dev.frontdesk.conversation.understanding.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wanted in French: one thing or several, from one day to another, and what is no business of ours.
class FrenchIntentsTest {

    private static final Context CLINIC = new Context(
            Reading.NOW,
            Reading.CONTEXT.zone(),
            "CA",
            Reading.CONTEXT.hours(),
            List.of(
                    new Term("check-up", List.of("Bilan de santé", "bilan")),
                    new Term("vaccination", List.of("Vaccin")),
                    new Term("cut-and-colour", List.of("Coupe et couleur"))),
            List.of(new Term("roy", List.of("Dr Roy"))),
            List.of());

    private static Understood atClinic(String said) {
        return new Understanding().understand(Heard.of(said, null, CLINIC.in(Locale.CANADA_FRENCH)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                  | je voudrais confirmer mon rendez-vous de jeudi      | CONFIRM
                  | j'appelle pour confirmer mon rdv de demain          | CONFIRM
                  | je voudrais confirmer que mon rendez-vous est jeudi | CONFIRM
                  | oui je serai là                                     | CONFIRM
            YESNO | oui je serai là                                     | CONFIRM
                  | c'est toujours bon pour jeudi                       | CONFIRM
            WHEN  | j'y serai à trois heures                            |
            YESNO | oui confirmez le rendez-vous                        |
                  | je ne serai pas là                                  |
                  | est-ce que vous confirmez mon numéro                | ASK
                  | je veux porter plainte                              | COMPLAIN
                  | je ne suis pas content, j'ai attendu une heure      | COMPLAIN
                  | chu pas contente pantoute                           | COMPLAIN
                  | personne m'a rappelé                                | COMPLAIN
                  | je voudrais un remboursement                        | COMPLAIN
                  | est-ce que c'est remboursé par l'assurance          | ASK
                  | je suis content de vous entendre                    |
                  | mon examen a été bâclé et je veux annuler           | CANCEL
                  | j'ai rendez-vous jeudi pis j'peux pas venir         | CANCEL
                  | je voudrais un renseignement                        | ASK
                  | y'a-tu d'la place jeudi                             | BOOK
            """)
    void readsOneWish(@Nullable String asked, String said, @Nullable Intent expected) {
        assertThat(readFrench(ask(asked), said).intent()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            je veux annuler mon bilan et prendre un vaccin                          | CANCEL BOOK
            annuler ma coupe et couleur et réserver un bilan                        | CANCEL BOOK
            j'aimerais réserver un bilan et savoir où stationner                    | BOOK ASK
            où êtes-vous, et est-ce que je peux réserver un bilan                   | ASK BOOK
            annulez mon rendez-vous et prenez un message                            | CANCEL MESSAGE
            annulez mardi et donnez-moi jeudi à la place                            | MOVE
            annuler mon rendez-vous de jeudi et en prendre un autre vendredi        | MOVE
            annulez mon rendez-vous s'il vous plaît, au revoir                      | CANCEL GOODBYE
            j'aimerais un rendez-vous, avez-vous quelque chose vendredi             | BOOK
            je dois déplacer mon rendez-vous, pouvez-vous me réserver vendredi      | MOVE
            déplacer mon bilan à vendredi et prendre un autre rendez-vous mardi     | MOVE BOOK
            je ne peux pas venir à mon rendez-vous, est-ce qu'on peut le déplacer   | MOVE
            bonjour                                                                 | ''
            """)
    void readsSeveralIntentsInTheirOrder(String said, String expected) {
        assertThat(atClinic(said).intents().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annulez mardi et donnez-moi jeudi à la place                   | 2026-11-26         | 2026-11-24
            déplacer mon rendez-vous de jeudi à vendredi                   | 2026-11-27         | 2026-11-26
            déplacer mon rendez-vous de mardi à jeudi à seize heures       | 2026-11-26 16:00   | 2026-11-24
            déplacer mon rendez-vous de mardi à 15 h à vendredi midi       | 2026-11-27 12:00   | 2026-11-24 15:00
            j'peux-tu changer mon rendez-vous de jeudi pour vendredi matin | 2026-11-27 MORNING | 2026-11-26
            déplacer le rendez-vous de mardi pour vendredi                 | 2026-11-27         | 2026-11-24
            je voudrais le passer de mardi à jeudi                         | 2026-11-26         | 2026-11-24
            je dois reporter, jeudi au lieu de mardi                       | 2026-11-26         | 2026-11-24
            je dois reporter, jeudi à la place de mardi                    | 2026-11-26         | 2026-11-24
            mon rendez-vous est lundi, je dois le changer pour mardi       | 2026-11-24         | 2026-11-23
            j'ai rendez-vous mardi, pouvez-vous le remettre à jeudi        | 2026-11-26         | 2026-11-24
            j'ai un rendez-vous à 15 h jeudi, je veux le déplacer à 16 h   | 2026-11-26 16:00   | 2026-11-26 15:00
            déplacer mon rendez-vous de 14 h à 16 h                        | 16:00              | 14:00
            remettre mon rendez-vous du 24 au 26                           | 2026-11-26         | 2026-11-24
            je dois déplacer mon rendez-vous de demain                     | ''                 | 2026-11-21
            je veux déplacer mon rendez-vous à jeudi                       | 2026-11-26         | ''
            reporter à jeudi, non pardon, vendredi                         | 2026-11-27         | ''
            annuler mon rendez-vous de lundi                               | 2026-11-23         | 2026-11-23
            je voudrais réserver jeudi                                     | 2026-11-26         | ''
            je voudrais un rendez-vous jeudi de 14 h à 16 h                | 2026-11-26 14:00..16:00 | ''
            je voudrais un rendez-vous du lundi au mercredi                | 2026-11-23..2026-11-25  | ''
            """)
    void tellsTheAppointmentThereIsFromTheOneWished(String said, String wished, String of) {
        Understood understood = readFrench(null, said);
        assertThat(shown(understood.when())).isEqualTo(wished);
        assertThat(shown(understood.of())).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                   | quelle est la capitale du Pérou                     | true
                   | mets de la musique                                  | true
                   | qui a écrit l'Odyssée                               | true
                   | c'est quoi la météo demain                          | true
            INTENT | ben, combien mesure la tour Eiffel                  | true
                   | qu'est-ce que je dois apporter                      | false
                   | y a-t-il un arrêt d'autobus près de là              | false
                   | combien pour un physical                            | false
                   | qui est le docteur mardi                            | false
                   | une radio                                           | false
                   | j'ai un vol mardi alors déplacez mon rendez-vous    | false
                   | que diriez-vous de cinq heures et demie             | false
                   | patati patata                                       | false
            YESNO  | oui, quelle blague                                  | false
            CHOICE | donnez-moi la deuxième option                       | false
            """)
    void seesWhatIsNothingAReceptionistDoes(@Nullable String asked, String said, boolean expected) {
        assertThat(readFrench(ask(asked), said).is(Flag.OUT_OF_SCOPE)).isEqualTo(expected);
    }

    @Test
    void theFirstWordOfAServiceStandsForIt() {
        var clinic = CLINIC.in(Locale.CANADA_FRENCH);
        var terms = List.of(new Term("exam", List.of("Examen de la vue")), new Term("lenses", List.of("Lentilles")));
        var heard = Heard.of("je voudrais prendre rendez-vous pour un examen", null, clinic);
        assertThat(new Understanding().named(heard, terms)).containsExactly("exam");
    }

    @Test
    void littleWordsOfSentencesSpoilNoNames() {
        assertThat(atClinic("une coupe et couleur").services()).containsExactly("cut-and-colour");
        assertThat(readFrench(Ask.NAME, "Marie-Pier de la Durantaye").name()).isEqualTo("Marie-Pier de la Durantaye");
        assertThat(shown(readFrench(Ask.WHEN, "le vingt et un à trois heures et demie")
                        .when()))
                .isEqualTo("2026-11-21 15:30");
    }
}
