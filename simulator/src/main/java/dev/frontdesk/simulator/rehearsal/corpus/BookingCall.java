package dev.frontdesk.simulator.rehearsal.corpus;

import java.time.LocalDate;
import java.time.LocalTime;

/// A booking the recorded receptionist tried to make.
///
/// @param turn its index; what was said before it led to it
/// @param provider with whom
public record BookingCall(int turn, LocalDate date, LocalTime time, String provider) {}
