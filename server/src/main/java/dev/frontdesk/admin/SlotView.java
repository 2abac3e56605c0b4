package dev.frontdesk.admin;

import dev.frontdesk.booking.Slot;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/// A free slot, in the business's own offset.
record SlotView(OffsetDateTime start, OffsetDateTime end, String resource) {

    static SlotView of(Slot slot, ZoneId zone) {
        return new SlotView(Times.shown(slot.start(), zone), Times.shown(slot.end(), zone), slot.resource());
    }

    static List<SlotView> all(List<Slot> slots, ZoneId zone) {
        return slots.stream().map(slot -> of(slot, zone)).toList();
    }
}
