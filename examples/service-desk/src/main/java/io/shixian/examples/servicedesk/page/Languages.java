package io.shixian.examples.servicedesk.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Pages are Chinese until somebody switches to English; a cookie keeps that, and no browser's language does. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    /** The parameter by which any page is asked for in another language. */
    static final String PARAMETER = "lang";

    private static final List<Locale> KNOWN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lang");
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Strict");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageSwitch());
    }

    /** Returns a language that the console speaks: the one asked for, or else Chinese. */
    static Locale known(String tag) {
        return KNOWN.stream()
                .filter(locale -> locale.getLanguage().equals(Locale.forLanguageTag(tag).getLanguage()))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
