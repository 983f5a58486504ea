package io.shixian.examples.servicedesk.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers addresses with line breaks, backslashes and the like, which the firewall lets nobody see. */
@Component
final class Rejected implements RequestRejectedHandler {

    private final ApiErrors errors;

    Rejected(ApiErrors errors) {
        this.errors = errors;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException {
        ApiException known = ApiException.faulty("path", "地址含有不允许的字符", "has characters that are not allowed");
        if (errors.resolveException(request, response, null, known) == null) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }
}
