/// OpenAI, and what speaks its interfaces: the Realtime API (generally available protocol only), and
/// recognisers and voices behind `/audio/transcriptions` and `/audio/speech`. Facts are from OpenAI's
/// published description (github.com/openai/openai-openapi).
@NullMarked
package dev.frontdesk.provider.openai;

import org.jspecify.annotations.NullMarked;
