package dev.frontdesk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.business.TestBusiness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDeliveryTest {

    private record Sent(String from, String to, String text) {}

    private final List<Sent> sent = new ArrayList<>();

    @Test
    void aMessageGoesFromTheBusinessToItsPerson() throws Exception {
        deliver(TestBusiness.BELLA, "message.taken", Map.of("text", "Call back Jane", "phone", "+17805550142"));

        assertThat(sent).containsExactly(new Sent("+14385550119", "+14385550120", "Call back Jane"));
    }

    @Test
    void aConfirmationGoesFromTheBusinessToTheContact() throws Exception {
        deliver(TestBusiness.BELLA, "appointment.booked", Map.of("text", "See you", "to", "+17805550142"));

        assertThat(sent).containsExactly(new Sent("+14385550119", "+17805550142", "See you"));
    }

    @Test
    void aMessageForNobodyIsDone() throws Exception {
        var alone = TestBusiness.bella(null, List.of(TestBusiness.CHECK_UP, TestBusiness.VACCINATION));

        deliver(alone, "message.taken", Map.of("text", "Call back Jane"));

        assertThat(sent).isEmpty();
    }

    @Test
    void whatIsTooLongIsCutBetweenCharacters() throws Exception {
        deliver(TestBusiness.BELLA, "message.taken", Map.of("text", "a".repeat(1_598) + "😀".repeat(10)));

        assertThat(sent)
                .singleElement()
                .satisfies(message -> assertThat(message.text()).isEqualTo("a".repeat(1_598) + "…"));
    }

    @Test
    void whatFitsIsSentWhole() throws Exception {
        var text = "a".repeat(1_600);

        deliver(TestBusiness.BELLA, "message.taken", Map.of("text", text));

        assertThat(sent).extracting(Sent::text).containsExactly(text);
    }

    @Test
    void otherKindsAreLeftToOthers() {
        assertThat(delivery(TestBusiness.BELLA).takes("calendar.changed")).isFalse();
    }

    private void deliver(Business business, String kind, Map<String, String> payload) throws InterruptedException {
        assertThat(delivery(business).takes(kind)).isTrue();
        delivery(business).deliver(business.id(), kind, "1", payload);
    }

    private TextDelivery delivery(Business business) {
        return new TextDelivery(new Only(business), (from, to, text) -> sent.add(new Sent(from, to, text)));
    }

    private record Only(Business business) implements Businesses {

        @Override
        public Optional<Business> bySlug(String slug) {
            return Optional.of(business);
        }

        @Override
        public Optional<Business> byNumber(String number) {
            return Optional.of(business);
        }

        @Override
        public Optional<Business> byId(BusinessId id) {
            return Optional.of(business).filter(known -> known.id().equals(id));
        }

        @Override
        public List<Business> all() {
            return List.of(business);
        }

        @Override
        public void save(Business changed, BusinessFolder folder) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<BusinessFolder> folder(String slug) {
            return Optional.empty();
        }
    }
}
