package io.shixian.core.request;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.Objects;
import java.util.Set;

/**
 * A material that an item asks for (申请材料); {@link ServiceItem} checks it.
 *
 * @param code     its code in kebab-case, its own within the item
 * @param name     its name (名称); a host that has only the Chinese gives it twice
 * @param copies   how many are needed (份数), 1 or more
 * @param required whether it must be there (是否必备)
 * @param forms    the forms in which it is taken, any of them
 */
public record Material(String code, Label name, int copies, boolean required, Set<MaterialForm> forms) {

    /** Checks the form of the code. */
    public Material {
        Codes.check(code);
        Objects.requireNonNull(name, "name");
        forms = Set.copyOf(forms);
    }

    /** Returns a material of which one must be there, in any form. */
    public static Material required(String code, String zh, String en) {
        return new Material(code, new Label(zh, en), 1, true, Set.of(MaterialForm.values()));
    }

    /** Returns a material that need not be there, in any form. */
    public static Material optional(String code, String zh, String en) {
        return new Material(code, new Label(zh, en), 1, false, Set.of(MaterialForm.values()));
    }

    /** Returns this material in another number. */
    public Material copies(int number) {
        return new Material(code, name, number, required, forms);
    }

    /** Returns this material in some forms only. */
    public Material in(MaterialForm... taken) {
        return new Material(code, name, copies, required, Set.of(taken));
    }
}
