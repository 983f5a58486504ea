package io.shixian.examples.servicedesk.account;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Finds the demo users for the sign-in, with their passwords hashed anew at each start. */
final class Accounts implements UserDetailsService {

    private final Map<String, Account> accounts;

    Accounts(PasswordEncoder encoder) {
        accounts = DemoUsers.all().stream()
                .map(user -> new Account(user, encoder.encode(DemoUsers.password(user))))
                .collect(Collectors.toUnmodifiableMap(Account::getUsername, Function.identity()));
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return Optional.ofNullable(accounts.get(login))
                .orElseThrow(() -> new UsernameNotFoundException("there is no such user"));
    }
}
