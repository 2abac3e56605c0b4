/// Rehearsals: callers with a goal, who speak as recorded callers did, against a running receptionist; the
/// appointment in the database says whether they were understood.
@NullMarked
package dev.frontdesk.simulator.rehearsal;

import org.jspecify.annotations.NullMarked;
