/// A business's folder on disk: read into a business or its mistakes, and written back to the byte.
/// The only place that touches these files; what stands in them is the core's affair.
@NullMarked
package dev.frontdesk.app.folder;

import org.jspecify.annotations.NullMarked;
