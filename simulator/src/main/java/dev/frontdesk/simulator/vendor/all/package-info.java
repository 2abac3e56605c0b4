/// All speech vendors' stand-ins together, and how a server is pointed at them.
@NullMarked
package dev.frontdesk.simulator.vendor.all;

import org.jspecify.annotations.NullMarked;
