/// Puts the parts together: which implementation serves which port. No decisions of the product are made
/// here.
@NullMarked
package dev.frontdesk.app.wiring;

import org.jspecify.annotations.NullMarked;
