package io.shixian.examples.servicedesk.api;

import io.shixian.examples.servicedesk.account.TooManyTriesException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells a client in the interface's own form that it has not signed in, or may not come here. */
@Component
final class NotSignedIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ApiErrors errors;

    NotSignedIn(ApiErrors errors) {
        this.errors = errors;
    }

    /** The same words for an unknown name and a wrong password. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        if (why instanceof TooManyTriesException early) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(early.seconds()));
            ApiException wait = ApiException.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-tries",
                    "登录失败次数过多，请在 " + early.seconds() + " 秒后再试",
                    "too many failed sign-ins; try again in " + early.seconds() + " seconds");
            errors.resolveException(request, response, null, wait);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"shixian\", charset=\"UTF-8\"");
        ApiException known = ApiException.of(
                HttpStatus.UNAUTHORIZED,
                "not-signed-in",
                "请先登录：用户名或密码缺失或有误",
                "sign in: the name or the password is missing or wrong");
        errors.resolveException(request, response, null, known);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) {
        ApiException known =
                ApiException.of(HttpStatus.FORBIDDEN, "not-allowed", "此用户无权访问", "this user may not come here");
        errors.resolveException(request, response, null, known);
    }
}
