/// Turns the text of a `business.yaml` into a [dev.frontdesk.business.Business], or into all of its
/// mistakes with their lines. One class per section of the text; formats of single values are in
/// `…Formats`. Reads no files; asks nobody.
@NullMarked
package dev.frontdesk.business.document;

import org.jspecify.annotations.NullMarked;
