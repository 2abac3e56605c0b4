package dev.frontdesk.simulator.rehearsal.agenda;

/// Who calls.
///
/// @param phone E.164
/// @param from the number called from, E.164; mostly the same
public record Person(String first, String last, String phone, String from) {

    public String name() {
        return first + " " + last;
    }

    boolean callsFromOwnPhone() {
        return phone.equals(from);
    }
}
