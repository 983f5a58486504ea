package io.shixian.examples.servicedesk.account;

import io.shixian.examples.servicedesk.access.Viewer;
import java.io.Serial;
import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in. A controller takes it by {@code @AuthenticationPrincipal}; a session keeps it, so it is the login that is
 * written and nothing else.
 */
public final class Account implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1;

    private final String login;
    private final String password;

    Account(Viewer viewer, String password) {
        this.login = viewer.login();
        this.password = password;
    }

    /** Returns who that is to cases. */
    public Viewer viewer() {
        return DemoUsers.find(login)
                .orElseThrow(() -> new IllegalStateException("user " + login + " is gone; sign in again"));
    }

    /** Returns the roles as authorities, such as {@code ROLE_operator}. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return viewer().roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.code()))
                .toList();
    }

    /** Returns the password as it is kept, never as it was typed. */
    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && account.login.equals(login);
    }

    @Override
    public int hashCode() {
        return login.hashCode();
    }

    @Override
    public String toString() {
        return login;
    }
}
