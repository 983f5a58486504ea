package io.shixian.spi.testkit;

import io.shixian.spi.notification.Channel;
import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Notifiers with one fault each, and one without. */
final class BrokenNotifiers {

    private BrokenNotifiers() {}

    static class Faultless implements Notifier {
        final List<String> taken = Collections.synchronizedList(new ArrayList<>());
        volatile boolean failing;

        @Override
        public void deliver(Notification notification) {
            if (failing) {
                throw new DeliveryException("the gateway does not answer");
            }
            taken.add(notification.id());
        }
    }

    static class SwallowsFailures extends Faultless {
        @Override
        public void deliver(Notification notification) {
            if (!failing) {
                super.deliver(notification);
            }
        }
    }

    static class ThrowsWhateverTheGatewayThrew extends Faultless {
        @Override
        public void deliver(Notification notification) {
            if (failing) {
                throw new IllegalStateException("connection reset");
            }
            super.deliver(notification);
        }
    }

    static class TellsTheLogWhomItCouldNotReach extends Faultless {
        @Override
        public void deliver(Notification notification) {
            if (failing) {
                throw new DeliveryException("can't reach "
                        + notification.recipient().party().map(Object::toString).orElse("anybody"));
            }
            super.deliver(notification);
        }
    }

    static class TellsTheLogWhatItSaid extends Faultless {
        @Override
        public void deliver(Notification notification) {
            if (failing) {
                throw new DeliveryException(
                        "not sent: " + notification.subject().zh());
            }
            super.deliver(notification);
        }
    }

    static class RefusesRepeats extends Faultless {
        @Override
        public void deliver(Notification notification) {
            if (taken.contains(notification.id())) {
                throw new DeliveryException("sent already");
            }
            super.deliver(notification);
        }
    }

    static class DropsWhatIsToldToARole extends Faultless {
        @Override
        public void deliver(Notification notification) {
            if (notification.recipient().party().isPresent()) {
                super.deliver(notification);
            }
        }
    }

    static class ServesOneChannelOnly extends Faultless {
        @Override
        public void deliver(Notification notification) {
            if (notification.channel().equals(Channel.SMS)) {
                super.deliver(notification);
            }
        }
    }

    static class StaysDown extends Faultless {
        private volatile boolean broken;

        @Override
        public void deliver(Notification notification) {
            broken |= failing;
            if (broken) {
                throw new DeliveryException("the gateway does not answer");
            }
            super.deliver(notification);
        }
    }
}
