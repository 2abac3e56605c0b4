package dev.frontdesk.conversation.model;

import dev.langchain4j.model.chat.StreamingChatModel;

/// A model that can be talked through.
///
/// @param vendor lower case, as its package is called
/// @param name as the vendor calls it
/// @param chat streams what the model says; each answer on threads of its own, and a failure as an exception that
///     is a [dev.frontdesk.messaging.DeliveryFault], without retries of its own
/// @param tariff what its tokens cost
public record TalkingModel(String vendor, String name, StreamingChatModel chat, Tariff tariff) {}
