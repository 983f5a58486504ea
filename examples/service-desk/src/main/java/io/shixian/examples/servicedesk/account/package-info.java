/** Who signs in, and how: demo users, passwords, the two ways into the host. */
@NullMarked
package io.shixian.examples.servicedesk.account;

import org.jspecify.annotations.NullMarked;
