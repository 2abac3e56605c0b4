/// What a business has written down for the people who ask: articles, and the search for the passage
/// that answers a question. Knows no database and no search engine; both are behind ports.
@NullMarked
package dev.frontdesk.knowledge;

import org.jspecify.annotations.NullMarked;
