/**
 * What every {@link io.shixian.spi.storage.CaseStore}, {@link io.shixian.spi.notification.Outbox} and
 * {@link io.shixian.spi.notification.Notifier} must do, as tests: extend {@link CaseStoreContract}, {@link OutboxContract} or
 * {@link NotifierContract}, run the tests, and hand in what {@link ContractReport} writes.
 */
@NullMarked
package io.shixian.spi.testkit;

import org.jspecify.annotations.NullMarked;
