/// When a vendor that fails is left alone, alike for speech and for language models.
@NullMarked
package dev.frontdesk.app.breaker;

import org.jspecify.annotations.NullMarked;
