package dev.gatun.generator.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects the classes of the target package that types name. */
final class ReferredClasses {

    private final Set<String> names = new LinkedHashSet<>();

    /** Simple names; of a class within another, both. */
    Collection<String> names() {
        return names;
    }

    private void add(String className) {
        int dot = className.indexOf('.');
        if (dot < 0) {
            names.add(className);
        } else {
            names.add(className.substring(0, dot));
            names.add(className.substring(dot + 1));
        }
    }

    void add(ValueType type) {
        switch (type) {
            case ValueType.EnumValue value -> add(value.className());
            case ValueType.RecordValue value -> add(value.className());
            case ValueType.Address address -> add(address.pointee());
            case ValueType.Nothing _, ValueType.ScalarValue _, ValueType.ViewValue _ -> {}
        }
    }

    void add(Pointee pointee) {
        switch (pointee) {
            case Pointee.OfRecord target -> add(target.className());
            case Pointee.OfOpaque target -> add(target.className());
            case Pointee.OfFunction target -> add(target.className());
            case Pointee.OfEnum target -> add(target.value().className());
            case Pointee.OfPointer pointer -> add(pointer.target());
            case Pointee.OfScalar _, Pointee.OfView _, Pointee.OfText _, Pointee.Unknown _ -> {}
        }
    }

    void add(Storage storage) {
        switch (storage) {
            case Storage.Single single -> add(single.type());
            case Storage.Elements elements -> add(elements.element());
            case Storage.Unbounded unbounded -> add(unbounded.element());
            case Storage.Bits bits -> add(bits.type());
            case Storage.Text _, Storage.Blob _, Storage.WideBits _ -> {}
        }
    }
}
