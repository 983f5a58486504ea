/**
 * Whom to tell: {@link Notifications} makes notifications from events, an {@link Outbox} keeps them until they are
 * delivered, a {@link Notifier} delivers them.
 */
@NullMarked
package io.shixian.spi.notification;

import org.jspecify.annotations.NullMarked;
