package dev.frontdesk.simulator.talk;

/// How a conversation ended.
public sealed interface Ending {

    /// The desk closed it.
    record ByDesk() implements Ending {}

    /// The contact closed it.
    record ByContact() implements Ending {}

    /// A person answered, and the desk was out of it.
    record ToPerson(String number) implements Ending {}

    /// Something broke; `why` names Twilio's error where there is one.
    record Failed(String why) implements Ending {}

    /// `desk`, `caller`, `person` or `failure`, as scenarios call it.
    default String label() {
        return switch (this) {
            case ByDesk() -> "desk";
            case ByContact() -> "caller";
            case ToPerson person -> "person";
            case Failed failed -> "failure";
        };
    }
}
