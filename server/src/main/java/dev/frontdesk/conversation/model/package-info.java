/// The receptionist that talks through a language model: what the model is told, the tools it may call, what is
/// done when it fails. It owns nothing: what it says is checked, and the scripted receptionist answers where it
/// does not. No vendor, and no transaction that waits for one.
@NullMarked
package dev.frontdesk.conversation.model;

import org.jspecify.annotations.NullMarked;
