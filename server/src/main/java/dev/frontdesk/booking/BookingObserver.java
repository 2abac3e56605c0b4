package dev.frontdesk.booking;

/// Is told what became of each request to hold, book, confirm or move: once for each that was made,
/// also when its transaction is rolled back or run again. Called inside the transaction, so it neither
/// waits nor throws.
@FunctionalInterface
public interface BookingObserver {

    BookingObserver NONE = result -> {};

    void result(BookingResult result);
}
