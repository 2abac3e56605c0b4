/// Google's Gemini models, through LangChain4j. Facts are from ai.google.dev/api/generate-content.
@NullMarked
package dev.frontdesk.provider.google;

import org.jspecify.annotations.NullMarked;
