/// What stand-ins for speech vendors share: how they are started, misbehave, hear and check what they are sent.
/// One package per vendor below; no vendor's protocol here.
@NullMarked
package dev.frontdesk.simulator.vendor;

import org.jspecify.annotations.NullMarked;
