package dev.frontdesk.simulator.rehearsal.agenda;

import java.time.LocalDate;
import java.time.LocalTime;

/// The appointment that must be there in the end.
///
/// @param service as the practice calls it
/// @param provider with whom, as the practice calls them; empty for anybody
public record Goal(String service, LocalDate day, LocalTime time, String provider, Person person) {

    /// As it stands in a report.
    public String shown() {
        return "%s on %s at %s%s, for %s (%s)"
                .formatted(
                        service,
                        day,
                        time,
                        provider.isEmpty() ? "" : " with " + provider,
                        person.name(),
                        person.phone());
    }
}
