/// Vendors we call, one package each. They see the core's ports and never each other; a vendor's wire format
/// and SDK stay in its package. What all share is how a failure is told: [ProviderException].
@NullMarked
package dev.frontdesk.provider;

import org.jspecify.annotations.NullMarked;
