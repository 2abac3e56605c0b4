package dev.frontdesk.simulator.rehearsal.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.simulator.rehearsal.OwnDialogues;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    Path folder;

    @Test
    void onlyDialoguesThatBookAreRehearsed() {
        assertThat(OwnDialogues.all().dialogues())
                .hasSize(12)
                .extracting(RecordedDialogue::id)
                .doesNotContain("own-13");
    }

    @Test
    void aDialogueIsReadWithItsBookingsAndWhatWasSaid() {
        var dialogue = OwnDialogues.called("own-1");

        assertThat(dialogue.today()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(dialogue.trade()).isEqualTo("therapist");
        assertThat(dialogue.specialty()).isEqualTo("Psychologist");
        assertThat(dialogue.bookings())
                .containsExactly(new BookingCall(5, LocalDate.of(2026, 11, 24), LocalTime.of(15, 0), "Ada Lind"));
        assertThat(dialogue.turns().get(2).acts()).contains(new Act("INFORM", "appointment_time", "3 pm", "15:00"));
    }

    @Test
    void turnsAboutOtherThingsAreToldApart() {
        var dialogue = OwnDialogues.called("own-12");

        assertThat(dialogue.userTurns()).hasSize(4);
        assertThat(dialogue.servedUserTurns()).isEqualTo(3);
    }

    @Test
    void whatIsSaidWithoutACanonicalFormStandsForItself() {
        assertThat(OwnDialogues.called("own-6").turns().get(2).acts())
                .contains(new Act("INFORM", "appointment_time", "12:15", "12:15"));
    }

    @Test
    void aFolderWithoutDialoguesIsRefusedByName() {
        assertThatThrownBy(() -> Corpus.read(folder))
                .isInstanceOf(BadCorpus.class)
                .hasMessageContaining(folder.toString());
        assertThatThrownBy(() -> Corpus.read(folder.resolve("nowhere"))).isInstanceOf(BadCorpus.class);
    }

    @Test
    void aBrokenLineIsNamed() throws Exception {
        Files.writeString(folder.resolve("some_dialogues.jsonl"), "\n{\"id\": \"x\", \"calls\": [\n");

        assertThatThrownBy(() -> Corpus.read(folder))
                .isInstanceOf(BadCorpus.class)
                .hasMessageContaining("some_dialogues.jsonl:2");
    }

    @Test
    void aBookingWithoutADayIsBroken() throws Exception {
        Files.writeString(
                folder.resolve("some_dialogues.jsonl"),
                "{\"id\": \"x\", \"ref_date\": \"2026-11-20\", \"calls\": [{\"turn\": 1, \"method\": \"BookAppointment\"}]}");

        assertThatThrownBy(() -> Corpus.read(folder))
                .isInstanceOf(BadCorpus.class)
                .hasMessageContaining("some_dialogues.jsonl:1");
    }
}
