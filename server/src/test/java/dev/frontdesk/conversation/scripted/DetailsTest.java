package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BookingPolicy;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names, numbers and addresses that take several answers, and how they are read back and corrected.
class DetailsTest {

    @Test
    void aNumberToldInsteadOfTheNameIsNoName() {
        var desk = TestDesk.phone();
        desk.says("a check-up Thursday at three");
        desk.says("ten is okay");
        desk.says("it's her number, 780 555 0133");
        assertThat(desk.known(FieldName.NAME)).isNull();
        assertThat(desk.known(FieldName.PHONE)).isEqualTo("+17805550133");
    }

    @Test
    void aNameHeardBadlyIsReadBackAtOnce() {
        var desk = TestDesk.readyForName();
        var reply = desk.take(new Incoming.Said("Jane Miller", 0.5, List.of()));
        assertThat(reply.text()).isEqualTo("I heard Jane Miller. Is that right?");
        assertThat(desk.says("yes").expects()).isEqualTo(Expects.PHONE);
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Jane Miller");
    }

    @Test
    void ofAFirstNameAloneTheLastIsAskedForOnce() {
        var desk = TestDesk.readyForName();
        assertThat(desk.says("it's Jane").text()).isEqualTo("And the last name, please?");
        assertThat(desk.says("Miller").expects()).isEqualTo(Expects.PHONE);
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Jane Miller");
    }

    @Test
    void aFirstNameThatCameBeforeIsCompletedToo() {
        var desk = TestDesk.phone();
        desk.says("hi, this is Jane, I'd like a check-up Thursday at three");
        assertThat(desk.reply().text()).endsWith("And the last name, please?");
        desk.says("it's Miller, M I L L E R");
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Jane Miller");
    }

    @Test
    void aLastNameMayBeKeptBack() {
        for (var answer : List.of("just Jane", "no", "Jane is fine")) {
            var desk = TestDesk.readyForName();
            desk.says("Jane");
            assertThat(desk.says(answer).expects()).as(answer).isEqualTo(Expects.PHONE);
            assertThat(desk.known(FieldName.NAME)).as(answer).isEqualTo("Jane");
        }
    }

    @Test
    void aNameThatIsDeniedIsSpelledAndKeepsItsFirstName() {
        var desk = TestDesk.readyForName();
        desk.take(new Incoming.Said("Jane Miller", 0.5, List.of()));
        assertThat(desk.says("no").text()).contains("spell your last name");
        assertThat(desk.says("M I L L A R").expects()).isEqualTo(Expects.PHONE);
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Jane Millar");
    }

    @Test
    void whatWasMisheardAndWhatIsSpelledGiveTheNameTogether() {
        var desk = TestDesk.readyForName();
        desk.take(new Incoming.Said("Peter Nowack", 0.5, List.of("Peter Novak")));
        desk.says("no");
        desk.take(new Incoming.Said("N O V A K", 0.8, List.of("M O V A K")));
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Peter Novak");
    }

    @Test
    void aLastNameAloneCorrectsTheLastName() {
        var desk = TestDesk.readyToConfirm();
        assertThat(desk.says("no, it's Millar").text()).isEqualTo("The name is now Jane Millar. Is that right?");
    }

    @Test
    void aLetterThatIsSaidTwiceIsDoubled() {
        var desk = TestDesk.readyToConfirm();
        assertThat(desk.says("yes, but my first name is spelled with two n's").text())
                .contains("Janne Miller");
        desk.says("yes");
        assertThat(desk.calendar()).hasSize(1);
    }

    @Test
    void anotherSpellingIsAskedForBeforeAnythingIsBooked() {
        var desk = TestDesk.readyToConfirm();
        assertThat(desk.says("yes, but it's spelled differently").text()).contains("spell your last name");
        desk.says("M I L L A R");
        assertThat(desk.reply().text()).contains("Jane Millar").endsWith("Is that right?");
    }

    @Test
    void aNumberMayComeInParts() {
        var desk = TestDesk.readyForPhone();
        assertThat(desk.says("no, seven eight zero").text()).isEqualTo("I have 780 so far. What comes next?");
        assertThat(desk.says("five five five").text()).matches("I have 780 ?555 so far. What comes next\\?");
        assertThat(desk.says("oh one seven seven").expects()).isEqualTo(Expects.CONFIRMATION);
        assertThat(desk.known(FieldName.PHONE)).isEqualTo("+17805550177");
    }

    @Test
    void aTimeThatIsSaidForANumberIsNoPartOfIt() {
        var desk = TestDesk.readyForPhone();
        desk.says("no");
        assertThat(desk.says("I'd like a check-up on Thursday at eleven in the morning, please")
                        .text())
                .doesNotContain("so far");
        desk.says("seven eight zero, five five five, zero one seven seven");
        assertThat(desk.known(FieldName.PHONE)).isEqualTo("+17805550177");
    }

    @Test
    void partsThatCannotBeANumberAreAskedForAnew() {
        var desk = TestDesk.readyForPhone();
        desk.says("no");
        desk.says("eleven eleven eleven");
        desk.says("one one one one one one one one one one one one");
        assertThat(desk.reply().text()).startsWith("Sorry, I did not get that.");
        assertThat(desk.says("780 555 0188").expects()).isEqualTo(Expects.CONFIRMATION);
        assertThat(desk.known(FieldName.PHONE)).isEqualTo("+17805550188");
    }

    @Test
    void onlyWhatChangedIsReadBackAfterACorrection() {
        var desk = TestDesk.readyToConfirm();
        assertThat(desk.says("no, Friday").text())
                .isEqualTo("Then it is on Friday, November 27 at 3 p.m. with Dr. Lee. Is that right?");
        assertThat(desk.says("yes but make it four").text())
                .isEqualTo("Then it is on Friday, November 27 at 4 p.m. with Dr. Lee. Is that right?");
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Jane Miller");
        assertThat(desk.known(FieldName.PHONE)).isEqualTo(TestDesk.CALLER);
    }

    @Test
    void aSecondNoNamesThePartsToChooseFrom() {
        var desk = TestDesk.readyToConfirm();
        assertThat(desk.says("no").text()).isEqualTo("What should I change?");
        var reply = desk.says("no");
        assertThat(reply.text()).isEqualTo("Which is wrong: the service, the time, the name or the number?");
        assertThat(reply.options()).containsExactly("The service", "The time", "The name", "The number");
        assertThat(desk.says("the number").expects()).isEqualTo(Expects.PHONE);
    }

    @Test
    void whatIsNotUnderstoodTwiceAtTheReadBackNamesTheParts() {
        var desk = TestDesk.readyToConfirm();
        desk.says("blorp");
        assertThat(desk.says("blorp").text()).startsWith("Which is wrong:");
    }

    @Test
    void aWordThatComesTwiceIsNoError() {
        var desk = TestDesk.readyToConfirm();
        assertThat(desk.says("the time, the time").expects()).isEqualTo(Expects.WHEN);
    }

    @Test
    void anAddressAndACodeSaidInPartsAreReadBackForTheEar() {
        var desk = TestDesk.phone(asking(FieldName.EMAIL, FieldName.POSTCODE));
        desk.says("a check-up Thursday at three");
        assertThat(desk.reply().expects()).isEqualTo(Expects.EMAIL);
        desk.says("jane dot miller at example");
        assertThat(desk.says("dot com").expects()).isEqualTo(Expects.POSTCODE);
        assertThat(desk.known(FieldName.EMAIL)).isEqualTo("jane.miller@example.com");
        desk.says("T 5 K");
        desk.says("2 M 1");
        assertThat(desk.known(FieldName.POSTCODE)).isEqualTo("T5K 2M1");
        assertThat(desk.reply().text())
                .contains("jane dot miller at example dot com", "T5K 2M1")
                .endsWith("Is that right?");
    }

    @Test
    void whomToSeeMayBeNamedChosenOrLeftOpen() {
        for (var answer : List.of("Dr. Roy", "the second one", "I don't mind")) {
            var desk = TestDesk.phone(asking(FieldName.RESOURCE));
            desk.says("a check-up Thursday at three");
            assertThat(desk.reply().text()).contains("Who would you like to see: Dr. Lee or Dr. Roy?");
            assertThat(desk.says(answer).expects()).isEqualTo(Expects.CONFIRMATION);
            assertThat(desk.known(FieldName.RESOURCE)).isEqualTo(answer.contains("mind") ? "lee" : "roy");
        }
    }

    private static Business asking(FieldName... fields) {
        var bella = TestBusiness.BELLA;
        var policy = bella.booking();
        var asking =
                new BookingPolicy(List.of(fields), policy.grid(), policy.notice(), policy.horizon(), policy.hold());
        return TestBusiness.business("America/Edmonton", "CA", bella.schedule(), asking);
    }
}
