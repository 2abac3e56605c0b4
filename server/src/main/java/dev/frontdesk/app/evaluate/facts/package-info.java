/// How well claims are checked: lies that must not pass and truths that must, made by a seeded generator from
/// the lines of the resources beside it. Nothing of the server depends on it.
@NullMarked
package dev.frontdesk.app.evaluate.facts;

import org.jspecify.annotations.NullMarked;
