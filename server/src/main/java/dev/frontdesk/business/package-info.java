/// The business and what its owner sets: profile, hours, services, resources, booking policy,
/// reception. Immutable values and the port that keeps them. Nothing here reads files, SQL or HTTP.
@NullMarked
package dev.frontdesk.business;

import org.jspecify.annotations.NullMarked;
