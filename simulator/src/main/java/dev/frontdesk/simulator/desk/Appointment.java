package dev.frontdesk.simulator.desk;

import java.time.OffsetDateTime;
import tools.jackson.databind.JsonNode;

/// An appointment as REST shows it. Missing texts are empty.
public record Appointment(
        String id, String reference, String service, Slot slot, String status, Person contact, String conversation) {

    /// Who it is for.
    public record Person(String name, String phone) {}

    public boolean isBooked() {
        return status.equals("booked");
    }

    public boolean isHeldOrBooked() {
        return isBooked() || status.equals("held");
    }

    public OffsetDateTime start() {
        return slot.start();
    }

    static Appointment of(JsonNode json) {
        var contact = json.path("contact");
        return new Appointment(
                json.path("id").asString(""),
                json.path("reference").asString(""),
                json.path("service").asString(""),
                Slot.of(json),
                json.path("status").asString(""),
                new Person(
                        contact.path("name").asString(""), contact.path("phone").asString("")),
                json.path("conversation").asString(""));
    }
}
