/// PostgreSQL and Redis: the SQL, sealing, caches and limits behind the core's ports. PostgreSQL is the
/// truth; what Redis holds only speeds things up and may be lost at any moment. Every query names its
/// business, besides what row-level security enforces. No adapter but this one knows SQL.
@NullMarked
package dev.frontdesk.store;

import org.jspecify.annotations.NullMarked;
