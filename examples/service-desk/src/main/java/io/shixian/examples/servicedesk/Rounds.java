package io.shixian.examples.servicedesk;

import io.shixian.spi.desk.ServiceDesk;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What goes on without anybody asking: limits run out, and what happened is told. */
@Component
class Rounds {

    private final ServiceDesk desk;

    Rounds(ServiceDesk desk) {
        this.desk = desk;
    }

    @Scheduled(fixedDelayString = "${desk.tick:PT5S}")
    void tick() {
        desk.tick();
    }

    @Scheduled(fixedDelayString = "${desk.deliver:PT1S}")
    void deliver() {
        desk.deliver();
    }
}
