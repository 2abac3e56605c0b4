/// What adapters to vendors share: the meaning of failures that all sockets have, and how one session takes over from
/// another. No protocol of a vendor.
@NullMarked
package dev.frontdesk.provider;

import org.jspecify.annotations.NullMarked;
