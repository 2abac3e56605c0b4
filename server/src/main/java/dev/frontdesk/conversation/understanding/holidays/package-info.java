/// Days that come round every year and the rules that say when: fixed days, the second Monday of a
/// month, days counted from Easter, and the days of the Jewish, Islamic, Chinese and Hindu calendars.
/// Computed, for any year; no tables, nothing looked up, no words of any language.
@NullMarked
package dev.frontdesk.conversation.understanding.holidays;

import org.jspecify.annotations.NullMarked;
