/// Speech without a network: a voice that is a program on this machine. Programs run as processes of their own,
/// get texts by their input only, and end with their deadline at the latest.
@NullMarked
package dev.frontdesk.provider.local;

import org.jspecify.annotations.NullMarked;
