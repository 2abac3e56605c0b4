/// The `evaluate` command: scores the understanding on collections of what people really said, where
/// these are at hand. One class per collection says how it is scored; docs/understanding.md lists the
/// rules. None of their lines is kept here. And `evaluate knowledge`: scores the search on questions of our own.
@NullMarked
package dev.frontdesk.app.evaluate;

import org.jspecify.annotations.NullMarked;
