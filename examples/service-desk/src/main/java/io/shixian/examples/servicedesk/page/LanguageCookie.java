package io.shixian.examples.servicedesk.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Keeps the language of the pages in a cookie, whatever the browser prefers. Programs have no cookie: to them the host speaks what
 * they ask for in a header.
 */
final class LanguageCookie extends CookieLocaleResolver {

    LanguageCookie() {
        super("lang");
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Strict");
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return isForPrograms(request) ? () -> preferred(request) : super.resolveLocaleContext(request);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return isForPrograms(request) ? preferred(request) : super.resolveLocale(request);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static Locale preferred(HttpServletRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null ? Locale.SIMPLIFIED_CHINESE : request.getLocale();
    }
}
