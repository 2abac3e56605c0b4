/// Stand-in for Anthropic's models: `/v1/messages`, as docs.anthropic.com describes it.
@NullMarked
package dev.frontdesk.simulator.vendor.anthropic;

import org.jspecify.annotations.NullMarked;
