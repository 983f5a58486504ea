package io.shixian.examples.servicedesk.account;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets nobody guess passwords: after some failures of a name from an address within a minute, and after ten times as many of an
 * address under whatever names, the next tries are refused unseen, right or wrong. Names that there are none of count alike.
 */
final class ThrottledSignIn implements AuthenticationProvider {

    private static final int STRIPES = 64;
    private static final int LONGEST_NAME = 64;

    private final AuthenticationProvider checked;
    private final FailedTries ofName;
    private final FailedTries ofAddress;
    private final Object[] stripes =
            IntStream.range(0, STRIPES).mapToObj(i -> new Object()).toArray();

    ThrottledSignIn(AuthenticationProvider checked, FailedTries ofName, FailedTries ofAddress) {
        this.checked = checked;
        this.ofName = ofName;
        this.ofAddress = ofAddress;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication tried) {
        String address = address(tried);
        String name = tried.getName();
        String who = address + " " + name.substring(0, Math.min(LONGEST_NAME, name.length()));
        // One after the other, or as many as come at once would all be looked at before the first has failed.
        synchronized (stripes[Math.floorMod(who.hashCode(), STRIPES)]) {
            Optional<Duration> left = ofName.left(who).or(() -> ofAddress.left(address));
            if (left.isPresent()) {
                throw new TooManyTriesException(left.get());
            }
            try {
                Authentication signedIn = checked.authenticate(tried);
                ofName.forget(who);
                return signedIn;
            } catch (AuthenticationException e) {
                ofName.failed(who);
                ofAddress.failed(address);
                throw e;
            }
        }
    }

    private static String address(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return checked.supports(authentication);
    }
}
