package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.ask;
import static dev.frontdesk.conversation.understanding.Reading.readFrench;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchUnderstandingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            cinq un quatre cinq cinq cinq zéro un quatre deux                    | +15145550142
            cinq cent quatorze, cinq cent cinquante-cinq, zéro un quarante-deux  | +15145550142
            quatre cent trente-huit cinq cinq cinq zéro un dix-neuf              | +14385550119
            sept cent quatre-vingts cinq cent cinquante-cinq zéro un vingt-trois | +17805550123
            indicatif régional huit un neuf, cinq cinq cinq, double zéro, douze  | +18195550012
            mon numéro c'est le 514-555-0142                                     | +15145550142
            418 555 soixante-quinze quatre-vingt-dix-huit                        | +14185557598
            plus un 514 555 0142                                                 | +15145550142
            quatre cent cinquante, cinq cent cinquante-cinq, zéro un quatre deux | +14505550142
            quatre cent cinquante cinq cent cinquante-cinq zéro un quarante-deux | +14505550142
            un huit cents cinq cinq cinq zéro un quatre deux                     | +18005550142
            sept cent quatre-vingt deux sept deux trente-quatre cinquante-six    | +17802723456
            514 555 0142, non, 24, pas 42                                        | +15145550124
            mardi prochain à 10 h 30                                             |
            deux ou trois fois                                                   |
            """)
    void readsPhoneNumbersAsTheyAreSaid(String said, String expected) {
        assertThat(readFrench(null, said).phone()).isEqualTo(expected);
    }

    @Test
    void keepsTheExtensionBesideTheNumber() {
        var understood = readFrench(null, "mon numéro est le 514 555 0142 poste douze");
        assertThat(understood.phone()).isEqualTo("+15145550142");
        assertThat(understood.extension()).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quatre-vingts dollars                 | CAD 80
            deux dollars                          | CAD 2
            cinquante piastres ou moins           | CAD 50 AT_MOST
            environ 1 200,50 $                    | CAD 1200.50 ABOUT
            cinq dollars et cinquante cents       | CAD 5.50
            entre 50 et 80 euros                  | EUR 50-80
            deux cents                            | null
            à 3 h                                 | null
            """)
    void readsSumsOfMoney(String said, String expected) {
        assertThat(String.valueOf(readFrench(null, said).money())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            NAME | marie tremblay                              | Marie Tremblay
            NAME | C'est Marie Tremblay.                       | Marie Tremblay
            NAME | euh oui, c'est jean-pierre gagnon           | Jean-Pierre Gagnon
            NAME | mon nom est luc d'amours                    | Luc D'Amours
            NAME | tremblay, T-R-E-M-B-L-A-Y                   | Tremblay
            NAME | je m'appelle anne de la durantaye           | Anne de la Durantaye
            NAME | L'Heureux                                   | L'Heureux
            NAME | bédard, b e accent aigu d a r d             | Bédard
            NAME | T-R-E-M-B-L-A-I grec                        | Tremblay
            NAME | gagné, g a g n e accent aigu                | Gagné
            NAME | lalonde, l a deux l o n d e                 | Lallonde
            NAME | d'accord, c'est Luc Roy                     | Luc Roy
            NAME | Hélène Côté                                 | Hélène Côté
            NAME | madame Gagnon                               | Gagnon
                 | je m'appelle françois bouchard et je voudrais un rendez-vous | François Bouchard
                 | au nom de Roy                               | Roy
                 | c'est au nom de tremblay                    | Tremblay
                 | Bonjour, ici Marie Tremblay, j'ai une question | Marie Tremblay
                 | pour Luc Gagnon demain                      | Luc Gagnon
                 | Bonjour, Marie Tremblay à l'appareil        | Marie Tremblay
            NAME | merci                                       |
            NAME | lundi                                       |
            NAME | je ne sais pas                              |
            NAME | je voudrais prendre un rendez-vous          |
            NAME | sept huit zéro                              |
                 | c'est parfait                               |
                 | c'est pour un nettoyage                     |
                 | je suis disponible demain                   |
                 | marie tremblay                              |
            """)
    void readsNames(String ask, String said, String expected) {
        assertThat(readFrench(ask(ask), said).name()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            EMAIL | marie point tremblay arobase exemple point com         | marie.tremblay@exemple.com
            EMAIL | c'est marie souligné t quatre-vingt-cinq à commercial exemple point ca | marie_t85@exemple.ca
            EMAIL | mon adresse est jean tiret luc arobase courriel point exemple point ca | jean-luc@courriel.exemple.ca
                  | écrivez-moi à marie@exemple.ca                         | marie@exemple.ca
                  | on se voit à midi                                      |
            """)
    void readsWrittenAndSpokenMail(String ask, String said, String expected) {
        assertThat(readFrench(ask(ask), said).email()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            mon code postal est H2X 1Y4         | H2X 1Y4
            h deux x un y quatre                | H2X 1Y4
            h 2 x, 1 y 4                        | H2X 1Y4
            j comme Julie, quatre, x deux l un  | J4X 2L1
            h deux x, un i grec quatre          | H2X 1Y4
            mardi à dix heures                  |
            """)
    void readsPostcodes(String said, String expected) {
        assertThat(readFrench(Ask.POSTCODE, said).postcode()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            oui                          | true
            oui, s'il vous plaît         | true
            ouais                        | true
            d'accord                     | true
            c'est ça                     | true
            ça marche                    | true
            bien sûr                     | true
            parfait                      | true
            ok c'est beau                | true
            pas de problème              | true
            euh oui                      | true
            non                          | false
            non merci                    | false
            pas vraiment                 | false
            c'est pas ça                 | false
            ce n'est pas ça              | false
            j'aimerais mieux pas         | false
            pas du tout                  | false
            pas d'accord                 | false
            certainement pas             | false
            je pense que oui             | true
            ça ne me convient pas        | false
            je ne pense pas              | false
            la bleue                     |
            je voudrais vendredi         |
            """)
    void readsYesAndNo(String said, Boolean expected) {
        assertThat(readFrench(Ask.YESNO, said).yes()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            j'aimerais prendre un rendez-vous                    | BOOK
            bonjour, je voudrais un rendez-vous demain           | BOOK
            avez-vous de la place mardi                          | BOOK
            je dois déplacer mon rendez-vous                     | MOVE
            est-ce que je peux changer l'heure de mon rendez-vous | MOVE
            je voudrais reporter ça à jeudi                      | MOVE
            annulez mardi et donnez-moi jeudi à la place         | MOVE
            je veux annuler mon rendez-vous                      | CANCEL
            je ne pourrai pas venir demain                       | CANCEL
            c'est combien un nettoyage                           | ASK
            êtes-vous ouverts le samedi                          | ASK
            y a-t-il du stationnement                            | ASK
            je voudrais laisser un message                       | MESSAGE
            est-ce que le docteur peut me rappeler               | MESSAGE
            je veux parler à quelqu'un                           | PERSON
            passez-moi la réceptionniste                         | PERSON
            au revoir                                            | GOODBYE
            c'est tout, merci                                    | GOODBYE
            bonjour                                              |
            """)
    void readsIntents(String said, Intent expected) {
        assertThat(readFrench(null, said).intent()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            non, vendredi                         | CORRECTION
            pardon?                               | REPEAT
            pouvez-vous répéter s'il vous plaît   | REPEAT
            maudite machine                       | ABUSE
            avez-vous plus tôt?                   | EARLIER
            quelque chose de plus tard            | LATER
            le plus tôt possible                  | ASAP
            dès que possible                      | ASAP
            d'ici deux heures                     | ASAP
            à la même heure la semaine prochaine  | SAME_TIME
            le même jour                          | SAME_DAY
            n'importe quand                       | ANY
            peu importe                           | ANY
            le numéro d'où j'appelle              | OWN_NUMBER
            à ce numéro                           | OWN_NUMBER
            je ne sais pas                        | DONT_KNOW
            bonjour                               | GREETING
            """)
    void setsFlags(String said, Flag expected) {
        assertThat(readFrench(null, said).flags()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                   | le deuxième                  | 2
                   | la première option           | 1
                   | le deuxième me convient      | 2
                   | l'option deux                | 2
                   | le dernier                   | -1
            WHEN   | le premier                   | 1
            CHOICE | le premier                   | 1
            CHOICE | deux                         | 2
            CHOICE | le plus tard                 | -1
            CHOICE | le plus tôt                  | 1
                   | pour le premier              |
                   | le deuxième mardi du mois    |
            """)
    void readsChoices(String ask, String said, Integer expected) {
        assertThat(readFrench(ask(ask), said).choice()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            le douze mars mille neuf cent quatre-vingt-cinq   | 1985-03-12
            douze mars dix-neuf cent quatre-vingt-cinq        | 1985-03-12
            12 mars 1985                                      | 1985-03-12
            je suis né le premier mai deux mille quatre       | 2004-05-01
            le douze mars quatre-vingt-cinq                   | 1985-03-12
            12/03/1985                                        | 1985-03-12
            le 12 mars 2032                                   |
            """)
    void readsBirthDates(String said, LocalDate expected) {
        assertThat(readFrench(Ask.BIRTHDATE, said).birthdate()).isEqualTo(expected);
    }

    @Test
    void findsServicesAndPeople() {
        assertThat(readFrench(null, "je voudrais un rendez-vous avec le docteur Roy")
                        .person())
                .isEqualTo("roy");
        assertThat(readFrench(Ask.SERVICE, "un physical").services()).containsExactly("check-up");
    }

    @Test
    void takesEverythingSaidAtOnce() {
        Understood all = readFrench(
                null,
                "Bonjour, je m'appelle Marie Tremblay, mon numéro c'est le 514 555 0142 et je voudrais un rendez-vous"
                        + " jeudi à 15 h 30");
        assertThat(all.name()).isEqualTo("Marie Tremblay");
        assertThat(all.phone()).isEqualTo("+15145550142");
        assertThat(all.intent()).isEqualTo(Intent.BOOK);
        assertThat(Reading.shown(all.when())).isEqualTo("2026-11-26 15:30");
    }
}
