package io.shixian.boot;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.RuleBook;
import io.shixian.core.catalog.UnsoundRuleBookException;
import io.shixian.jackson.RuleBookJson;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** Rule books from the places of a property. */
final class RuleBooks {

    private static final String PROPERTY = "shixian.rules.books";

    private RuleBooks() {}

    static Catalog laidOn(Catalog catalog, List<String> places, ResourcePatternResolver files) {
        if (!ClassUtils.isPresent("io.shixian.jackson.RuleBookJson", files.getClassLoader())) {
            throw new UnusableSettingException(
                    PROPERTY, "nothing here can read " + places, "add the dependency shixian-jackson");
        }
        List<RuleBook> books = new Places(PROPERTY, files)
                .read(places, (name, in) -> RuleBookJson.read(name, in)).stream()
                        .sorted(Comparator.comparing(RuleBook::inForce))
                        .toList();
        Catalog laid = catalog;
        for (RuleBook book : books) {
            laid = laid(laid, book);
        }
        return laid;
    }

    private static Catalog laid(Catalog catalog, RuleBook book) {
        try {
            return catalog.with(book);
        } catch (UnsoundRuleBookException e) {
            throw new UnusableSettingException(
                    PROPERTY, String.valueOf(e.getMessage()), "correct the book or take it out of the list", e);
        }
    }
}
