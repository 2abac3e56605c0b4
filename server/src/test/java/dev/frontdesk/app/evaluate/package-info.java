/// Tests of the measuring of what is understood, on our own cases.
@NullMarked
package dev.frontdesk.app.evaluate;

import org.jspecify.annotations.NullMarked;
