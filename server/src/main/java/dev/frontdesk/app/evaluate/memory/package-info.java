/// What is otherwise kept in a database, in memory: for evaluations, and for tests that need none. No server uses
/// it.
@NullMarked
package dev.frontdesk.app.evaluate.memory;

import org.jspecify.annotations.NullMarked;
