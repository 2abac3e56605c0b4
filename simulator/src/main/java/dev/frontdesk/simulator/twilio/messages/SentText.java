package dev.frontdesk.simulator.twilio.messages;

/// A text that was asked for; numbers in E.164.
public record SentText(String from, String to, String body) {}
