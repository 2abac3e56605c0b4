/// Pinecone, an index of vectors elsewhere: each business in a namespace of its own, passages by the names of their
/// words. No text is sent. Facts are from its published description (github.com/pinecone-io/pinecone-api,
/// 2025-10).
@NullMarked
package dev.frontdesk.provider.pinecone;

import org.jspecify.annotations.NullMarked;
