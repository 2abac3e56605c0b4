/// Web chat: a message in, a reply out as JSON, and a stream of what is said for whoever has the chat
/// open. Public: knowing a conversation's id is what lets a visitor go on with it.
@NullMarked
package dev.frontdesk.channel.webchat;

import org.jspecify.annotations.NullMarked;
