package io.shixian.examples.servicedesk.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The two ways into the host. The interface takes a name and a password with each request and keeps no session; the pages have a
 * form to sign in, a session, and a token in each form against forged requests.
 */
@Configuration(proxyBeanMethods = false)
class Security {

    /** Pages run no script but the host's own files and load nothing from elsewhere; diagrams bring styles of their own. */
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberingEncoder(new BCryptPasswordEncoder());
    }

    /** As often as a name may fail from one address within a minute; an address under all names ten times as often. */
    @Bean
    AuthenticationProvider signIn(
            PasswordEncoder encoder, Clock clock, @Value("${desk.sign-in.tries:5}") int mostTries) {
        DaoAuthenticationProvider checked = new DaoAuthenticationProvider(new Accounts(encoder));
        checked.setPasswordEncoder(encoder);
        return new ThrottledSignIn(checked, new FailedTries(clock, mostTries), new FailedTries(clock, 10 * mostTries));
    }

    /**
     * Without a session and a cookie there is nothing for a forged request to ride on but a browser's memory of Basic
     * credentials; that is why every change must be JSON, which no form of another site can send.
     */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, AuthenticationEntryPoint strangers, AccessDeniedHandler denied) {
        return http.securityMatcher("/api/**", "/openapi")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/openapi")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(strangers))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(strangers).accessDeniedHandler(denied))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(DATA))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/login", "/login/wait", "/error", "/webjars/**")
                                .permitAll()
                                .requestMatchers(PathRequest.toStaticResources().atCommonLocations())
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .failureHandler(Security::failed)
                        .permitAll())
                .logout(out -> out.logoutSuccessUrl("/login?logout").deleteCookies("JSESSIONID"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGES))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES)))
                .build();
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (why instanceof TooManyTriesException early) {
            request.setAttribute(TooManyTriesException.class.getName(), early);
            request.getRequestDispatcher("/login/wait").forward(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?error");
        }
    }
}
