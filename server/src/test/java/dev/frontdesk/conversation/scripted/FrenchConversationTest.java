package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A whole conversation in French.
class FrenchConversationTest {

    private final TestDesk desk = TestDesk.phone(Bilingual.CLINIC);
    private final List<String> replies = new ArrayList<>();

    private Reply says(String words) {
        var reply = desk.says(words);
        replies.add(reply.text());
        return reply;
    }

    @Test
    void anAppointmentIsMadeStepByStep() {
        assertThat(says("Bonjour, je voudrais un rendez-vous").expects()).isEqualTo(Expects.SERVICE);
        assertThat(desk.reply().text()).contains("nettoyage ou radiographie");
        assertThat(says("une radiographie").expects()).isEqualTo(Expects.WHEN);
        assertThat(says("jeudi à quinze heures").expects()).isEqualTo(Expects.NAME);
        assertThat(desk.reply().text()).startsWith("C'est libre le jeudi 26 novembre à quinze heures.");
        assertThat(says("je m'appelle Luc Tremblay").expects()).isEqualTo(Expects.PHONE);
        assertThat(says("oui").expects()).isEqualTo(Expects.CONFIRMATION);
        assertThat(says("oui").text()).contains("C'est réservé : radiographie, le jeudi 26 novembre à quinze heures");
        assertThat(desk.calendar())
                .singleElement()
                .satisfies(
                        booked -> assertThat(booked.slot().start()).isEqualTo(Instant.parse("2026-11-26T22:00:00Z")));
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Luc Tremblay");
        assertThat(says("non merci").next()).isInstanceOf(Next.End.class);
        assertThat(replies).noneMatch(reply -> reply.contains("{")).noneMatch(reply -> reply.contains("  "));
    }

    @Test
    void theTextIsInFrenchToo() {
        says("Bonjour, un nettoyage jeudi à quinze heures, je m'appelle Luc Tremblay");
        says("au 780 555 0199");
        says("oui");

        var text = Objects.requireNonNull(
                desk.outbox.entries().getFirst().payload().get("text"));
        assertThat(text)
                .startsWith(
                        "Clinique des Ormes : votre rendez-vous est réservé : Nettoyage, le jeudi 26 novembre à 15 h");
    }

    @Test
    void questionsAreAnsweredInFrench() {
        says("Bonjour");
        assertThat(says("Où est-ce que je peux stationner?").text())
                .startsWith("Vous pouvez stationner derrière la maison.");
        assertThat(says("Combien coûte un nettoyage?").text()).contains("Nettoyage : 90\u00a0$.");
        assertThat(says("Quelles sont vos heures d'ouverture?").text())
                .contains("du lundi au vendredi, de neuf heures à dix-sept heures.");
    }

    @Test
    void whatIsCalledWrongIsAskedAgain() {
        says("Bonjour, un nettoyage jeudi à quinze heures, je m'appelle Luc Tremblay");
        says("oui");
        assertThat(says("non").text()).contains("Que faut-il changer");
        assertThat(says("l'heure").expects()).isEqualTo(Expects.WHEN);
    }

    @Test
    void onTheKeypadOneIsYes() {
        says("Bonjour, un nettoyage jeudi à quinze heures, je m'appelle Luc Tremblay");
        says("oui");
        assertThat(desk.take(new Incoming.Keyed("1")).text()).contains("C'est réservé");
    }
}
