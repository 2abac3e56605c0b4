/// Who may do what: bearer tokens, logging in, the users who can, and the rules by path. Stateless; no
/// cookie is ever set.
@NullMarked
package dev.frontdesk.web.security;

import org.jspecify.annotations.NullMarked;
