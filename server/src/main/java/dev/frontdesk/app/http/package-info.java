/// Wires the control plane: filters, security, controllers and their JSON. What they need from other
/// parts (ports, settings, clock) are beans of the composition root.
@NullMarked
package dev.frontdesk.app.http;

import org.jspecify.annotations.NullMarked;
