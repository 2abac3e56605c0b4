/// What is said letter by letter, and what a recogniser makes of it: spelled names and postcodes, put
/// together from several answers and their other transcripts. A candidate costs what has to have been
/// misheard for it; the cheapest one wins, and none where even that is dear.
@NullMarked
package dev.frontdesk.conversation.understanding.letters;

import org.jspecify.annotations.NullMarked;
