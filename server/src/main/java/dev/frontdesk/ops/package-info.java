/// Metrics, tracing ids, health and redaction: what those who run the program look at. Knows the core's
/// words to label figures with, and no adapter.
@NullMarked
package dev.frontdesk.ops;

import org.jspecify.annotations.NullMarked;
