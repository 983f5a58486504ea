package io.shixian.examples.servicedesk.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Takes the language that a page is asked for in; one that the console does not speak is Chinese. */
final class LanguageSwitch implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            // Perhaps just because nobody can read its parameters.
            return true;
        }
        @Nullable String wanted = request.getParameter(Languages.PARAMETER);
        @Nullable LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        if (wanted != null && resolver != null) {
            resolver.setLocale(request, response, Languages.known(wanted));
        }
        return true;
    }
}
