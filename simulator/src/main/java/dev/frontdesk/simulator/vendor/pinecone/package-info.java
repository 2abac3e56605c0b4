/// Stand-in for a Pinecone index: vectors in memory, by namespace.
@NullMarked
package dev.frontdesk.simulator.vendor.pinecone;

import org.jspecify.annotations.NullMarked;
