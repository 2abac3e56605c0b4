/// The commands a person types: `call`, `chat`, `bench`, `stress`, `rehearse`. They parse options, put the parts
/// together, print and choose the exit status; what they run lives in the other packages.
/// Exit status: 0 as expected, 1 something did not hold, 2 no server or a wrong command line.
@NullMarked
package dev.frontdesk.simulator.command;

import org.jspecify.annotations.NullMarked;
