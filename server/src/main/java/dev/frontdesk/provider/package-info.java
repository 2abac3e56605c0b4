/// What adapters to vendors share: the meaning of failures that all sockets have. No protocol of a vendor.
@NullMarked
package dev.frontdesk.provider;

import org.jspecify.annotations.NullMarked;
