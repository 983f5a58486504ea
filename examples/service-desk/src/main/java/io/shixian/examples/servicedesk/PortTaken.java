package io.shixian.examples.servicedesk;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/** Says what to do when another program has the port. */
@Order(0)
final class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {

    PortTaken() {}

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        int port = cause.getPort();
        return new FailureAnalysis(
                "端口 " + port + " 已被占用 / port " + port + " is taken by another program",
                "换一个端口：--server.port=" + (port + 1) + " / choose another: --server.port=" + (port + 1)
                        + ", or --server.port=0 for any that is free",
                cause);
    }
}
