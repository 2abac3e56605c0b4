/// The media plane's start and stop: warm before it is open, told before it is closed.
@NullMarked
package dev.frontdesk.app.media;

import org.jspecify.annotations.NullMarked;
