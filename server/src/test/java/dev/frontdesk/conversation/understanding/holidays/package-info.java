/// Tests of the days that come round every year.
@NullMarked
package dev.frontdesk.conversation.understanding.holidays;

import org.jspecify.annotations.NullMarked;
