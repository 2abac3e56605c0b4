/// Tests of the JSON lines of the `understand` command.
@NullMarked
package dev.frontdesk.app.understand;

import org.jspecify.annotations.NullMarked;
