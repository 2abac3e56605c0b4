/// What a stand-in for a speech model says and which tools it calls. Pure: a reply is a function of the
/// conversation so far; no vendor's protocol.
@NullMarked
package dev.frontdesk.simulator.vendor.model;

import org.jspecify.annotations.NullMarked;
