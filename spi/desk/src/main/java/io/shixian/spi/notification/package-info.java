/**
 * Whom to tell: {@link Notifications} makes notifications from events by the {@link Channels} of their recipients, an
 * {@link Outbox} keeps them, a {@link Notifier} delivers them when a {@link DeliveryPolicy} says so.
 */
@NullMarked
package io.shixian.spi.notification;

import org.jspecify.annotations.NullMarked;
