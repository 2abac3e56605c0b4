/// Callers and stand-ins for vendors, over real sockets. Black box: nothing here knows the server's classes.
@NullMarked
package dev.frontdesk.simulator;

import org.jspecify.annotations.NullMarked;
