package io.shixian.examples.servicedesk.page;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages are Chinese until somebody switches to English. */
@Configuration("pageLanguages")
class Languages implements WebMvcConfigurer {

    /** The parameter by which any page is asked for in another language. */
    static final String PARAMETER = "lang";

    private static final List<Locale> KNOWN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageCookie();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageSwitch());
    }

    /** Returns a language that the console speaks: the one asked for, or else Chinese. */
    static Locale known(String tag) {
        return KNOWN.stream()
                .filter(locale ->
                        locale.getLanguage().equals(Locale.forLanguageTag(tag).getLanguage()))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
