/// Calls with sound through a real server and the vendors' stand-ins, scenario by scenario.
@NullMarked
package dev.frontdesk.simulator.live;

import org.jspecify.annotations.NullMarked;
