package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.ask;
import static dev.frontdesk.conversation.understanding.Reading.readFrench;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How people take up and turn down offers in French, and what they ask of the receptionist beside the matter.
class FrenchAnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "je suppose que oui",
                "ben oui",
                "ça va faire",
                "ça ira, merci",
                "je vais le prendre",
                "ça m'arrange",
                "je n'y vois pas d'inconvénient",
                "pas de trouble",
                "d'abord oui",
                "je confirme le rendez-vous",
                "oui confirmez mon rendez-vous"
            })
    void takesUpWhatIsOffered(String said) {
        assertThat(readFrench(Ask.YESNO, said).yes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "laissez faire",
                "tant pis",
                "ni l'un ni l'autre",
                "aucun des deux",
                "ça ne m'arrange pas",
                "ça ne me tente pas",
                "non je vous remercie",
                "c'est trop tard",
                "je ne suis pas libre"
            })
    void turnsDownWhatIsOffered(String said) {
        assertThat(readFrench(Ask.YESNO, said).yes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                   | pouvez-vous parler plus lentement                  | SLOWER
                   | vous parlez trop vite                              | SLOWER
                   | pas si vite svp                                    | SLOWER
                   | peux-tu parler moins vite                          | SLOWER
                   | qu'est-ce que vous pouvez faire                    | HELP
                   | que puis-je faire ici                              | HELP
                   | comment ca marche                                  | HELP
                   | aidez-moi                                          | HELP
                   | un instant, je cherche mon agenda                  | HOLD_ON
                   | attendez une p'tite minute                         | HOLD_ON
                   | bougez pas, je vais chercher mon agenda            | HOLD_ON
                   | une petite seconde                                 | HOLD_ON
            NAME   | un instant s'il vous plaît                         | HOLD_ON
                   | merci beaucoup                                     | THANKS
                   | ben merci là                                       | THANKS
                   | je vous remercie, c'est gentil                     | THANKS
                   | le même docteur que la dernière fois               | SAME_PERSON
                   | avec ma coiffeuse habituelle                       | SAME_PERSON
                   | l'infirmière qui s'est occupée de moi              | SAME_PERSON
                   | les deux sont bons                                 | ANY
                   | quoi                                               | REPEAT
                   | excusez-moi?                                       | REPEAT
                   | aussi tôt que possible                             | ASAP
            """)
    void flagsWhatTheReceptionistHasToHeed(@Nullable String asked, String said, Flag expected) {
        var understood = readFrench(ask(asked), said);
        assertThat(understood.flags()).contains(expected);
        assertThat(understood.choice()).isNull();
        assertThat(understood.name()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pouvez-vous m'aider à prendre un rendez-vous        | HELP
            non merci                                           | THANKS
            c'est tout merci                                    | THANKS
            le plus vite possible                               | SLOWER
            à la même heure                                     | SAME_PERSON
            un instant non                                      | HOLD_ON
            c'est quoi vos prix                                 | REPEAT
            excusez-moi, je voudrais annuler mon rendez-vous    | REPEAT
            reporter à jeudi, non pardon, vendredi              | REPEAT
            comment je fais pour annuler                        | REPEAT
            """)
    void aFlagNeedsItsPhrase(String said, Flag flag) {
        assertThat(readFrench(null, said).is(flag)).isFalse();
    }

    @Test
    void whoLooksForTheirDiaryWantsNothingElse() {
        assertThat(readFrench(null, "un instant, je cherche mon agenda").intents())
                .isEmpty();
        assertThat(readFrench(Ask.WHEN, "deux minutes, je regarde mon calendrier")
                        .when())
                .isNull();
    }

    @Test
    void thanksInABookingChangeNothing() {
        var understood = readFrench(null, "un rendez-vous jeudi à dix heures, merci");
        assertThat(understood.intent()).isEqualTo(Intent.BOOK);
        assertThat(Reading.shown(understood.when())).isEqualTo("2026-11-26 10:00");
        assertThat(readFrench(Ask.NAME, "merci, c'est Luc Tremblay").name()).isEqualTo("Luc Tremblay");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            un rendez-vous pour moi et mon fils     | 2
            ma femme et moi                         | 2
            pour nous deux                          | 2
            on est deux                             | 2
            c'est pour deux personnes               | 2
            deux adultes et trois enfants           | 5
            mon mari, ma fille et moi               | 3
            nous sommes une famille de quatre       | 4
            juste pour moi                          | 1
            deux rendez-vous mardi                  | 2
            pour mon fils                           |
            j'ai deux enfants                       |
            à deux heures mardi                     |
            deux ans                                |
            """)
    void readsForHowManyPeople(String said, @Nullable Integer expected) {
        assertThat(readFrench(null, said).people()).isEqualTo(expected);
    }
}
