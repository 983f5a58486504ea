package io.shixian.json;

import io.shixian.json.JsonValue.Items;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form of lists, and of sets, which are sorted by the texts of their items.
 *
 * @param item  the form of the items
 * @param isSet whether it is a set
 */
record ItemsForm(Form item, boolean isSet) implements Form {

    private static final Comparator<JsonValue> BY_TEXT = Comparator.comparing(CanonicalJson::text);

    @Override
    public JsonValue write(Object value) {
        List<JsonValue> items = new ArrayList<>();
        ((Collection<?>) value).forEach(each -> items.add(item.write(each)));
        if (isSet) {
            items.sort(BY_TEXT);
        }
        return new Items(items);
    }

    @Override
    public Object read(JsonValue value, Path at) {
        if (!(value instanceof Items items)) {
            throw at.fault("is " + value.kind() + " and must be an array", "write the items between [ and ]");
        }
        Collection<Object> read = isSet ? new LinkedHashSet<>() : new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            if (!read.add(item.read(items.items().get(i), at.item(i)))) {
                throw at.item(i).fault("is there twice", "keep one of them");
            }
        }
        return isSet ? Collections.unmodifiableSet((Set<?>) read) : Collections.unmodifiableList((List<?>) read);
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(isSet ? Set.of() : List.of());
    }
}
