/// HTTP plumbing that every controller relies on: problem responses, request log, limits on rate and
/// size, security headers, the pages. Knows no vendor and no SQL.
@NullMarked
package dev.frontdesk.web;

import org.jspecify.annotations.NullMarked;
