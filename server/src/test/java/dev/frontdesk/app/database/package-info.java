@NullMarked
package dev.frontdesk.app.database;

import org.jspecify.annotations.NullMarked;
