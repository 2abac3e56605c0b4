/// Stand-in for Google's Gemini models: `:streamGenerateContent` and `:generateContent`, as ai.google.dev describes
/// them.
@NullMarked
package dev.frontdesk.simulator.vendor.gemini;

import org.jspecify.annotations.NullMarked;
