package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.readFrench;
import static dev.frontdesk.conversation.understanding.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchWhenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            mardi prochain à deux heures et demie           | 2026-11-24 14:30
            jeudi à trois heures                            | 2026-11-26 15:00
            jeudi vers trois heures                         | 2026-11-26 15:00 AROUND
            demain après-midi                               | 2026-11-21 AFTERNOON
            demain apres midi                               | 2026-11-21 AFTERNOON
            après-demain à 9 h                              | 2026-11-22 09:00
            aujourd'hui à 16 h                              | 2026-11-20 16:00
            aujourd’hui à 16h15                             | 2026-11-20 16:15
            lundi à 14 h 30                                 | 2026-11-23 14:30
            lundi à quatorze heures trente                  | 2026-11-23 14:30
            dix heures moins le quart                       | 09:45
            dix heures moins quart lundi matin              | 2026-11-23 09:45
            onze heures moins vingt                         | 10:40
            midi et quart                                   | 12:15
            midi et demi mardi                              | 2026-11-24 12:30
            à midi moins dix                                | 11:50
            mercredi midi                                   | 2026-11-25 12:00
            ce midi                                         | 2026-11-20 12:00
            une heure et demie de l'après-midi              | 13:30
            à une heure mardi                               | 2026-11-24 13:00
            mardi vers une heure                            | 2026-11-24 13:00 AROUND
            mardi à neuf heures du matin                    | 2026-11-24 09:00
            sept heures du soir lundi                       | 2026-11-23 19:00
            8h du matin                                     | 08:00
            vingt heures                                    | 20:00
            dix-sept heures quarante-cinq                   | 17:45
            le 3 mars                                       | 2027-03-03
            le trois mars à 10 heures                       | 2027-03-03 10:00
            le premier décembre                             | 2026-12-01
            le 1er décembre 2026                            | 2026-12-01
            le premier de janvier                           | 2027-01-01
            le vingt et un janvier                          | 2027-01-21
            mardi le 24 novembre                            | 2026-11-24
            le mardi 24 novembre à 11 h 15                  | 2026-11-24 11:15
            le 24                                           | 2026-11-24
            le 24 à 14 h                                    | 2026-11-24 14:00
            le trois à quatorze heures                      | 2026-12-03 14:00
            mercredi le vingt-cinq                          | 2026-11-25
            mercredi 25                                     | 2026-11-25
            jeudi en huit                                   | 2026-12-03
            mardi en quinze à 10 h                          | 2026-12-08 10:00
            dans quinze jours                               | 2026-12-04
            dans 15 jours                                   | 2026-12-04
            dans huit jours                                 | 2026-11-27
            dans deux semaines                              | 2026-12-04
            dans trois jours                                | 2026-11-23
            dans une couple de jours                        | 2026-11-22
            dans un mois                                    | 2026-12-20
            dans deux heures                                | 2026-11-20 12:00
            dans une demi-heure                             | 2026-11-20 10:30
            la semaine prochaine                            | 2026-11-23..2026-11-29
            mardi de la semaine prochaine                   | 2026-11-24
            la semaine prochaine, mercredi                  | 2026-11-25
            cette semaine                                   | 2026-11-16..2026-11-22
            la fin de semaine                               | 2026-11-21..2026-11-22
            en fin de semaine                               | 2026-11-21..2026-11-22
            la fin de semaine prochaine                     | 2026-11-28..2026-11-29
            à la fin de la semaine prochaine                | 2026-11-26..2026-11-27
            au début de la semaine prochaine                | 2026-11-23..2026-11-24
            début décembre                                  | 2026-12-01..2026-12-10
            à la mi-décembre                                | 2026-12-11..2026-12-20
            le mois prochain                                | 2026-12-01..2026-12-31
            en janvier                                      | 2027-01-01..2027-01-31
            le deuxième mardi de décembre                   | 2026-12-08
            à la fin du mois de décembre                    | 2026-12-21..2026-12-31
            le dernier vendredi du mois                     | 2026-11-27
            le premier lundi du mois prochain               | 2026-12-07
            ce soir                                         | 2026-11-20 EVENING
            cet après-midi                                  | 2026-11-20 AFTERNOON
            demain matin                                    | 2026-11-21 MORNING
            demain en avant-midi                            | 2026-11-21 MORNING
            jeudi en fin d'après-midi                       | 2026-11-26 AFTERNOON
            avant midi                                      | 12:00 NOT_AFTER
            mardi avant midi                                | 2026-11-24 12:00 NOT_AFTER
            à partir de 14 h                                | 14:00 NOT_BEFORE
            à partir de deux heures                         | 14:00 NOT_BEFORE
            après trois heures                              | 15:00 NOT_BEFORE
            pas avant dix heures                            | 10:00 NOT_BEFORE
            mercredi après le dîner                         | 2026-11-25 13:00 NOT_BEFORE
            entre deux et quatre                            | 14:00..16:00
            entre 14 h et 16 h mardi                        | 2026-11-24 14:00..16:00
            de 10 h à midi                                  | 10:00..12:00
            de 7 h à 20 h                                   | 07:00..20:00
            entre 7 h et 20 h                               | 07:00..20:00
            entre 7 et 8 h du soir                          | 19:00..20:00
            de 9 h 30 à 17 h                                | 09:30..17:00
            le 10 mars à 10:12:59                           | 2027-03-10 10:12
            de lundi à mercredi                             | 2026-11-23..2026-11-25
            du 3 au 7 décembre                              | 2026-12-03..2026-12-07
            entre lundi et mercredi                         | 2026-11-23..2026-11-25
            après lundi                                     | 2026-11-24 NOT_BEFORE
            pas avant mercredi                              | 2026-11-25 NOT_BEFORE
            avant la fin du mois                            | 2026-11-30 NOT_AFTER
            la deuxième semaine de décembre                 | 2026-12-07..2026-12-13
            mardi dans deux semaines                        | 2026-12-08
            dans deux semaines le mardi                     | 2026-12-01
            d'ici mercredi                                  | 2026-11-25 NOT_AFTER
            avant vendredi                                  | 2026-11-26 NOT_AFTER
            à partir de lundi                               | 2026-11-23 NOT_BEFORE
            n'importe quand le matin                        | MORNING
            n'importe quand après 15 h                      | 15:00 NOT_BEFORE
            le 12/01/2027                                   | 2027-01-12
            2026-11-24                                      | 2026-11-24
            avez-vous quelque chose lundi prochain, le matin | 2026-11-23 MORNING
            j'aimerais venir jeudi prochain vers 10h        | 2026-11-26 10:00 AROUND
            """)
    void readsDaysAndTimesWithoutBeingAsked(String said, String expected) {
        assertThat(shown(readFrench(null, said).when())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            à Noël                           | 2026-12-25
            la veille de Noël                | 2026-12-24
            le lendemain de Noël             | 2026-12-26
            au jour de l'An                  | 2027-01-01
            à la Saint-Jean                  | 2027-06-24
            à la fête nationale              | 2027-06-24
            la fête du Canada                | 2027-07-01
            l'Action de grâce                | 2027-10-11
            l'action de graces               | 2027-10-11
            la fête du Travail               | 2027-09-06
            la fête des Patriotes            | 2027-05-24
            le Vendredi saint                | 2027-03-26
            le lundi de Pâques               | 2027-03-29
            la fête des mères                | 2027-05-09
            la Saint-Valentin                | 2027-02-14
            l'Halloween                      | 2027-10-31
            """)
    void knowsTheHolidaysOfTheCountry(String said, String expected) {
        assertThat(shown(readFrench(null, said).when())).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            WHEN | trois                  | 15:00
            TIME | neuf                   | 09:00
            TIME | neuf heures            | 09:00
            TIME | dix quinze             | 10:15
            TIME | deux heures trente     | 14:30
            TIME | une heure              | 13:00
            TIME | midi                   | 12:00
            TIME | à deux heures et quart | 14:15
            DATE | le sept                | 2026-12-07
            DATE | le premier             | 2026-12-01
            DATE | 15                     | 2026-12-15
            WHEN | le matin               | MORNING
            WHEN | en après-midi          | AFTERNOON
            WHEN | jeudi                  | 2026-11-26
            WHEN | plutôt mardi           | 2026-11-24
            """)
    void readsBareNumbersWhenADayOrTimeWasAskedFor(String ask, String said, String expected) {
        assertThat(shown(readFrench(Ask.valueOf(ask), said).when())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            non, vendredi                                             | 2026-11-27
            pas jeudi, vendredi                                       | 2026-11-27
            en fait mettez quatre heures                              | 16:00
            jeudi à 15 h, non plutôt à 16 h                           | 2026-11-26 16:00
            lundi à dix heures, pardon je voulais dire mardi          | 2026-11-24 10:00
            je voudrais déplacer mon rendez-vous de mardi à jeudi     | 2026-11-26
            """)
    void theCorrectedDayOrTimeWins(String said, String expected) {
        assertThat(shown(readFrench(null, said).when())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            bonjour
            bon matin
            une minute s'il vous plaît
            c'est pour deux personnes
            j'ai 35 ans
            elle a 12 ans
            j'aimerais avoir un rendez-vous
            le deuxième me convient
            le 514 555 0142
            12, rue des Érables
            ce sera tout, bonne journée
            je suis venu hier
            trois
            je suis venu il y a deux semaines
            vendredi dernier
            la semaine passée
            ça prend deux heures
            à quelle heure fermez-vous
            vous êtes ouverts jusqu'à quelle heure
            un dossier neuf
            il y a deux choix
            au 24, rue Saint-Jean
            j'ai été malade
            """)
    void readsNoDayOrTimeWhereThereIsNone(String said) {
        assertThat(shown(readFrench(null, said).when())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            pas lundi                          | MONDAY            |
            pas le lundi ni le mardi           | MONDAY TUESDAY    |
            n'importe quand sauf le matin      |                   | MORNING
            je ne peux pas le vendredi         | FRIDAY            |
            """)
    void keepsWhatWillNotDo(String said, String weekdays, String parts) {
        Except except = readFrench(null, said).except();
        assertThat(String.join(
                        " ", except.weekdays().stream().map(Enum::name).sorted().toList()))
                .isEqualTo(weekdays == null ? "" : weekdays);
        assertThat(String.join(" ", except.parts().stream().map(Enum::name).toList()))
                .isEqualTo(parts == null ? "" : parts);
    }

    @Test
    void keepsTheOtherReadingWhenBothAreLikely() {
        When twoDays = readFrench(null, "lundi ou mardi").when();
        assertThat(shown(twoDays)).isEqualTo("2026-11-23");
        assertThat(shown(twoDays == null ? null : twoDays.runnerUp())).isEqualTo("2026-11-24");
        When eight = readFrench(null, "à huit heures").when();
        assertThat(shown(eight)).isEqualTo("08:00");
        assertThat(shown(eight == null ? null : eight.runnerUp())).isEqualTo("20:00");
    }

    @Test
    void writtenDatesBeginWithTheDay() {
        assertThat(shown(readFrench(null, "3/4/2027").when())).isEqualTo("2027-04-03");
        assertThat(shown(readFrench(null, "3-10-2027").when())).isEqualTo("2027-10-03");
    }

    @Test
    void tellsWhichWordsItCameFrom() {
        When when = readFrench(null, "Est-ce que je peux venir mardi prochain à deux heures et demie?")
                .when();
        assertThat(when).isNotNull().extracting(When::said).isEqualTo("mardi prochain à deux heures et demie");
    }
}
