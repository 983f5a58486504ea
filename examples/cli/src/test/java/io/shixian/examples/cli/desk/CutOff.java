package io.shixian.examples.cli.desk;

import io.shixian.spi.storage.CaseStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

/** What a process meets that is ended: no exception, for those are caught and worked on. */
final class CutOff extends Error {

    private static final long serialVersionUID = 1L;
    private static final Set<String> CHANGES = Set.of("commit", "due");

    private CutOff() {
        super("cut off", null, false, false);
    }

    /** Returns a store that is cut off at a change, from 1 on: just before it is made, or just after. */
    static CaseStore at(int change, boolean after, CaseStore store) {
        int[] changes = {0};
        return (CaseStore) Proxy.newProxyInstance(
                CutOff.class.getClassLoader(), new Class<?>[] {CaseStore.class}, (proxy, method, args) -> {
                    boolean last = CHANGES.contains(method.getName()) && ++changes[0] >= change;
                    if (last && !after) {
                        throw new CutOff();
                    }
                    Object answer;
                    try {
                        answer = method.invoke(store, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (last) {
                        throw new CutOff();
                    }
                    return answer;
                });
    }
}
