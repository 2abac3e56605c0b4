package dev.frontdesk.channel.twilio.twiml;

/// What stands inside an element.
sealed interface Content permits Element, Content.Characters {

    record Characters(String text) implements Content {}
}
