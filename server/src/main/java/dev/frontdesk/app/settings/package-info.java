/// What the operator sets: environment, `frontdesk.yaml` and command line, read once at start into
/// [Settings] or into all mistakes at once. Also the clock and the root key, which depend on them.
/// Secrets never show in a text.
@NullMarked
package dev.frontdesk.app.settings;

import org.jspecify.annotations.NullMarked;
