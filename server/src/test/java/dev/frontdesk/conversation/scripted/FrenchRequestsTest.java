package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.BookingRequest;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked for in French beside a booking, or several things at once: as it goes in English.
class FrenchRequestsTest {

    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T17:00:00Z");
    private static final Instant THURSDAY_TEN = Instant.parse("2026-11-26T17:00:00Z");

    private final TestDesk desk = french();

    private static TestDesk french() {
        var desk = TestDesk.phone(Bilingual.CLINIC);
        desk.says("Bonjour");
        return desk;
    }

    private void booked(String resource, Instant start) {
        var contact =
                desk.contacts.remember(Bilingual.CLINIC.id(), "Luc Tremblay", TestDesk.CALLER, null, TestDesk.NOW);
        var origin = new Appointment.Origin(contact.id(), null, null);
        var request = new BookingRequest("cleaning", start, resource, origin, null);
        assertThat(desk.bookings.book(Bilingual.CLINIC, request)).isInstanceOf(Booked.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Qu'est-ce que vous pouvez faire?", "comment pouvez-vous m'aider", "aide", "comment ca marche"})
    void whatItCanDoComesFromTheConfiguration(String question) {
        assertThat(desk.says(question).text())
                .contains("nettoyage ou radiographie", "changer ou annuler", "message", "passer quelqu'un")
                .endsWith("Quel rendez-vous désirez-vous : nettoyage ou radiographie?");
    }

    @Test
    void slowerIsSaidSoAndTheLastSentenceRepeated() {
        var before = desk.says("un nettoyage jeudi à quinze heures").text();
        assertThat(desk.says("pouvez-vous parler plus lentement").text())
                .startsWith("Bien sûr, je vais parler plus lentement.")
                .endsWith(before);
        assertThat(desk.says("Luc Tremblay").expects()).isEqualTo(Expects.PHONE);
    }

    @Test
    void whoAsksForAMomentIsGivenOne() {
        desk.says("un nettoyage");
        assertThat(desk.says("un instant, je cherche mon agenda").text()).isEqualTo("Prenez votre temps.");
        assertThat(desk.take(new Incoming.Silence()).text()).isEqualTo("Je suis toujours là.");
        assertThat(desk.says("jeudi à quinze heures, merci").expects()).isEqualTo(Expects.NAME);
    }

    @Test
    void thanksAloneIsNoFailure() {
        desk.says("un nettoyage jeudi à quinze heures");
        assertThat(desk.says("merci").text()).startsWith("Je vous en prie.").doesNotContain("Excusez");
        desk.says("Luc Tremblay");
        desk.says("oui");
        desk.says("oui, c'est ça");
        assertThat(desk.says("merci beaucoup").text()).isEqualTo("Je vous en prie. Y a-t-il autre chose?");
        assertThat(desk.says("non c'est tout, merci").next()).isInstanceOf(Next.End.class);
    }

    @Test
    void whatIsOutOfScopeIsSaidToBeSoTheSecondTimeShorter() {
        assertThat(desk.says("quelle est la capitale du Pérou?").text())
                .startsWith("Je réponds pour la réception")
                .contains("nettoyage ou radiographie");
        assertThat(desk.says("mets de la musique").text()).startsWith("Je ne peux pas vous aider à ce sujet.");
    }

    @Test
    void aComplaintIsRegrettedAndAPersonOffered() {
        assertThat(desk.says("je ne suis pas content, j'ai attendu une heure la semaine passée")
                        .text())
                .isEqualTo(
                        "Je regrette de l'apprendre. Voulez-vous que je vous passe quelqu'un qui pourra vous aider?");
        assertThat(desk.says("oui s'il vous plaît").next()).isEqualTo(new Next.Transfer("+17805550120"));
    }

    @Test
    void aComplaintIsTheBeginningOfTheMessage() {
        desk.says("je suis pas contente de mon nettoyage");
        desk.says("non");
        assertThat(desk.reply().expects()).isEqualTo(Expects.MESSAGE);
        desk.says("c'était beaucoup trop court, c'est Marie Roy");
        desk.says("oui");
        desk.says("oui");
        assertThat(desk.outbox.entries().getFirst().payload().get("message"))
                .startsWith("je suis pas contente de mon nettoyage. c'était beaucoup trop court");
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.MESSAGE);
    }

    @Test
    void attendanceIsConfirmedAndNoted() {
        booked("ann", TUESDAY_TEN);
        assertThat(desk.says("je voudrais confirmer mon rendez-vous de mardi").expects())
                .isEqualTo(Expects.NAME);
        assertThat(desk.says("Luc Tremblay").text())
                .startsWith("Oui, vous avez ce rendez-vous : nettoyage, le mardi 24 novembre à dix heures.");
        assertThat(desk.calendar())
                .singleElement()
                .satisfies(kept -> assertThat(kept.origin().note()).isEqualTo("Confirmed by the contact."));
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void anotherDayThanTheAppointmentsIsNotConfirmed() {
        booked("ann", TUESDAY_TEN);
        desk.says("j'appelle pour confirmer mon rendez-vous de mercredi, je m'appelle Luc Tremblay");
        assertThat(desk.reply().text())
                .startsWith(
                        "Je ne vois pas de rendez-vous à ce moment-là, mais vous avez celui-ci : nettoyage, le mardi 24 novembre");
        assertThat(desk.says("oui, mardi").text()).startsWith("Oui, vous avez ce rendez-vous");
    }

    @Test
    void oneDayIsMovedToAnotherInOneSentence() {
        booked("ann", THURSDAY_TEN);
        desk.says("je voudrais déplacer mon rendez-vous de jeudi à vendredi à dix heures");
        desk.says("Luc Tremblay");
        assertThat(desk.reply().text()).contains("le vendredi 27 novembre à dix heures");
        assertThat(desk.says("oui").text()).startsWith("C'est changé");
        assertThat(desk.calendar())
                .extracting(kept -> kept.slot().start())
                .containsExactly(Instant.parse("2026-11-27T17:00:00Z"));
    }

    @Test
    void cancellingOneServiceAndBookingAnother() {
        booked("ann", TUESDAY_TEN);
        desk.says("Je veux annuler mon nettoyage et prendre une radiographie. Je m'appelle Luc Tremblay");
        assertThat(desk.reply().text()).endsWith("Est-ce que je l'annule?");
        assertThat(desk.says("oui").text())
                .startsWith("Ce rendez-vous est annulé.")
                .contains("Ensuite : radiographie.");
        desk.says("lundi à onze heures");
        assertThat(desk.says("oui").text()).contains("C'est réservé : radiographie");
        assertThat(desk.calendar()).extracting(Appointment::service).containsExactly("x-ray");
    }

    @Test
    void oneErrandFollowsTheOther() {
        booked("ann", TUESDAY_TEN);
        desk.says("Annulez mon rendez-vous et prenez un message. Je m'appelle Luc Tremblay");
        assertThat(desk.says("oui").text())
                .isEqualTo("Ce rendez-vous est annulé. Passons à votre message. Que dois-je transmettre?");
    }

    @Test
    void theSecondServiceIsOfferedRightAfterTheFirst() {
        desk.says("je voudrais un nettoyage et une radiographie lundi à onze heures, je m'appelle Luc Tremblay");
        assertThat(desk.says("oui").text()).contains("nettoyage, le lundi 23 novembre à onze heures");
        assertThat(desk.says("oui").text()).contains("Ensuite : radiographie.");
        desk.says("oui");
        desk.says("oui");
        assertThat(desk.calendar()).extracting(Appointment::service).containsExactly("cleaning", "x-ray");
    }

    @Test
    void aQuestionBesideABookingIsAnsweredAndTheBookingGoesOn() {
        assertThat(desk.says("je voudrais un nettoyage jeudi à quinze heures, et où est-ce que je peux stationner?")
                        .text())
                .startsWith("Vous pouvez stationner derrière la maison.")
                .contains("C'est libre le jeudi 26 novembre à quinze heures.");
    }

    @Test
    void withTheSamePersonAsLastTimeOnceItIsKnownWhoAsks() {
        booked("bo", TUESDAY_TEN);
        desk.says("je voudrais une radiographie avec le même docteur que la dernière fois, jeudi à quinze heures");
        assertThat(desk.reply().text()).doesNotContain("Bo");
        assertThat(desk.says("Luc Tremblay").text()).contains("avec Dr. Bo");
    }

    @Test
    void whoComesWithAnotherIsAskedForTheirName() {
        desk.says("un nettoyage pour moi et mon fils lundi à onze heures, je m'appelle Luc Tremblay");
        desk.says("oui");
        assertThat(desk.says("oui").text()).contains("Passons au rendez-vous suivant.");
        assertThat(desk.says("oui").text()).endsWith("À quel nom est ce rendez-vous?");
    }
}
