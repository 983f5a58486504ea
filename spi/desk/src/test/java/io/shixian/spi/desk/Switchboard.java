package io.shixian.spi.desk;

import io.shixian.core.party.Role;
import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A notifier that keeps what it is given, unless its channel to a role is down. */
final class Switchboard implements Notifier {

    final List<Notification> tried = Collections.synchronizedList(new ArrayList<>());
    final List<Notification> delivered = Collections.synchronizedList(new ArrayList<>());
    private final Set<Role> down = Collections.synchronizedSet(new HashSet<>());

    void down(Role role) {
        down.add(role);
    }

    void up(Role role) {
        down.remove(role);
    }

    @Override
    public void deliver(Notification notification) {
        tried.add(notification);
        if (down.contains(notification.recipient().role())) {
            throw new DeliveryException("the channel does not answer");
        }
        delivered.add(notification);
    }
}
