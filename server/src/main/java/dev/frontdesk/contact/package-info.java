/// People who call or write, and the port that keeps them.
@NullMarked
package dev.frontdesk.contact;

import org.jspecify.annotations.NullMarked;
