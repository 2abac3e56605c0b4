package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.ask;
import static dev.frontdesk.conversation.understanding.Reading.read;
import static dev.frontdesk.conversation.understanding.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                  | I'm calling to confirm my appointment tomorrow     | CONFIRM
                  | yes I'll be there                                  | CONFIRM
            YESNO | yes I'll be there                                  | CONFIRM
                  | just ringing to say we're still coming             | CONFIRM
            WHEN  | I'll be there at three                             |
            YESNO | yes please confirm the appointment                 |
                  | I want to complain                                 | COMPLAIN
                  | I waited an hour last week                         | COMPLAIN
                  | I'm not happy with my haircut                      | COMPLAIN
                  | my last physical was botched and I want to cancel  | CANCEL
            """)
    void readsConfirmationsAndComplaints(@Nullable String asked, String said, @Nullable Intent expected) {
        assertThat(read(ask(asked), said).intent()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'd like to book a check-up and ask about parking         | BOOK ASK
            where are you, and can I book a physical                  | ASK BOOK
            cancel my appointment and take a message                  | CANCEL MESSAGE
            cancel Tuesday and give me Thursday instead               | MOVE
            cancel my appointment please, bye                         | CANCEL GOODBYE
            I'd like an appointment, do you have anything on Friday   | BOOK
            I need to reschedule, can you book me in on Friday        | MOVE
            I need to reschedule and book another one for my son      | MOVE BOOK
            I can't come to my appointment, can we move it            | MOVE
            cancel my appointment and book another one on Friday      | MOVE
            hello                                                     | ''
            """)
    void readsSeveralIntentsInTheirOrder(String said, String expected) {
        assertThat(read(null, said).intents().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cancel Tuesday and give me Thursday instead                | 2026-11-26       | 2026-11-24
            move my Tuesday appointment to Thursday at four            | 2026-11-26 16:00 | 2026-11-24
            move my appointment on Tuesday at three to Friday at noon  | 2026-11-27 12:00 | 2026-11-24 15:00
            move it from Tuesday to Thursday                           | 2026-11-26       | 2026-11-24
            change my appointment on Tuesday to Friday                 | 2026-11-27       | 2026-11-24
            I need to reschedule, Thursday instead of Tuesday          | 2026-11-26       | 2026-11-24
            move my Tuesday appointment to three o'clock               | 2026-11-24 15:00 | 2026-11-24
            my appointment is on Monday, I need to change it to Tuesday | 2026-11-24      | 2026-11-23
            I need to move my appointment tomorrow                     | ''               | 2026-11-21
            I want to reschedule my appointment for Thursday           | 2026-11-26       | ''
            reschedule to Thursday, no sorry, Friday                   | 2026-11-27       | ''
            move the appointment on Tuesday to Friday                  | 2026-11-27       | 2026-11-24
            move my appointment from two to four                       | 16:00            | 14:00
            I want to reschedule to Thursday from two to four          | 2026-11-26 14:00..16:00 | ''
            cancel my appointment on Monday                            | 2026-11-23       | 2026-11-23
            I'd like to book Thursday                                  | 2026-11-26       | ''
            """)
    void tellsTheAppointmentThereIsFromTheOneWished(String said, String wished, String of) {
        Understood understood = read(null, said);
        assertThat(shown(understood.when())).isEqualTo(wished);
        assertThat(shown(understood.of())).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                   | what's the capital of Norway                         | true
                   | play some jazz music                                 | true
                   | who wrote the Odyssey                                | true
            INTENT | well, how tall are giraffes                          | true
                   | what should I bring                                  | false
                   | is there a bus stop nearby                           | false
                   | what do you charge for a physical                    | false
                   | who is the doctor on Tuesday                         | false
                   | I have a flight on Tuesday so move my appointment    | false
                   | how about half past five                             | false
                   | mumble mumble                                        | false
            YESNO  | yes, what a joke                                     | false
            """)
    void seesWhatIsNothingAReceptionistDoes(@Nullable String asked, String said, boolean expected) {
        assertThat(read(ask(asked), said).is(Flag.OUT_OF_SCOPE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"book a physical, false", "is a physical something for my car, false", "something for my car, true"})
    void whatTheBusinessOffersIsInScope(String said, boolean expected) {
        assertThat(read(null, said).is(Flag.OUT_OF_SCOPE)).isEqualTo(expected);
    }
}
