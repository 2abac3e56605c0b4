/// Which language models there are, by the operator's accounts and the businesses' wishes, and what they cost.
@NullMarked
package dev.frontdesk.app.model;

import org.jspecify.annotations.NullMarked;
