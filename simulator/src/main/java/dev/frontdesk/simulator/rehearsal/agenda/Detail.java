package dev.frontdesk.simulator.rehearsal.agenda;

/// What a caller tells of the appointment wanted.
public enum Detail {
    SERVICE,
    DAY,
    TIME,
    PROVIDER,
    NAME,
    PHONE
}
