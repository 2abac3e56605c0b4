package dev.frontdesk.call;

/// What a stream says of itself when it starts; nothing of it is to be believed before the token was
/// checked.
///
/// @param call the telephony vendor's name for the call
/// @param stream its name for this stream of it
/// @param token one-time, given out by the webhook that connected the stream
public record CallStart(String call, String stream, String token) {}
