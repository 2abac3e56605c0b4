/// Reads YAML with its places: every value knows its line and its path, and what is wrong is collected
/// instead of thrown, so that the owner of a file learns of all mistakes at once. Knows nothing of what
/// the YAML is about, reads no files.
@NullMarked
package dev.frontdesk.business.document.yaml;

import org.jspecify.annotations.NullMarked;
