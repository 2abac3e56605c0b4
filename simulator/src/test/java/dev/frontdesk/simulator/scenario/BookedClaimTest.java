package dev.frontdesk.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookedClaimTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You're booked for Tuesday at 3.",
                "Great, that's all booked. Anything else?",
                "I've booked you in with Dr. Lee.",
                "Booked: check-up on Tuesday.",
                "Your appointment is confirmed.",
                "Your reference is K7QX.",
                "C'est réservé : bilan de santé, demain à 15 h.",
                "Votre rendez-vous est bien confirmé.",
                "Votre référence est K7QX."
            })
    void hearsThatSomethingIsBooked(String reply) {
        assertThat(BookedClaim.in(reply)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That time is already booked. I have 4 p.m.",
                "We're fully booked on Tuesday.",
                "Shall I get you booked?",
                "Nothing has been booked.",
                "Is your appointment booked?",
                "Once it is booked you'll get a message.",
                "C'est déjà réservé à cette heure-là.",
                "Rien n'est encore réservé.",
                "Est-ce que c'est réservé?",
                "Quand c'est confirmé, vous recevez un message."
            })
    void doesNotTakeOtherTalkOfBookingForIt(String reply) {
        assertThat(BookedClaim.in(reply)).isFalse();
    }
}
