package dev.frontdesk.booking;

/// Makes up references a person can say: four letters or digits, none of them 0, O, 1 or I. Safe for any
/// thread. May repeat itself; whoever enters an appointment asks again then.
@FunctionalInterface
public interface References {

    String next();
}
