/// Starting and stopping: opens the database, brings up the wiring, loads what is to be loaded, says where
/// everything is.
@NullMarked
package dev.frontdesk.app.start;

import org.jspecify.annotations.NullMarked;
