package dev.frontdesk.call.playout;

/// How much of an item the caller heard.
///
/// @param item its id
/// @param heardMillis of its sound; never more than was sent
/// @param sentMillis of its sound, also what a clear dropped
/// @param text the words heard; a word that was cut off is not among them
/// @param whole all of it was sent and heard
public record Heard(String item, long heardMillis, long sentMillis, String text, boolean whole) {}
