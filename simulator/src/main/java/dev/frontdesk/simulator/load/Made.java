package dev.frontdesk.simulator.load;

/// A call that was made.
///
/// @param phone the caller's, and nobody else's in the run
record Made(String phone, Caller.Told told) {}
