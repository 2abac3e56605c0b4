/// Anthropic's models, through LangChain4j. Facts are from docs.anthropic.com/en/api/messages and
/// /en/api/messages-streaming.
@NullMarked
package dev.frontdesk.provider.anthropic;

import org.jspecify.annotations.NullMarked;
