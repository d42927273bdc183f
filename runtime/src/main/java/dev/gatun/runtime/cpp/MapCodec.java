package dev.gatun.runtime.cpp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, in the order of C++. */
final class MapCodec<K extends @Nullable Object, V extends @Nullable Object> extends Codec<Map<K, V>> {

    private final Codec<K> key;
    private final Codec<V> value;

    MapCodec(Codec<K> key, Codec<V> value) {
        this.key = key;
        this.value = value;
    }

    @Override
    void write(Encoder out, Map<K, V> map) {
        out.putLong(out.part(map).size());
        map.forEach((each, its) -> {
            key.write(out, each);
            value.write(out, its);
        });
    }

    @Override
    Map<K, V> read(Decoder in) {
        int count = in.count(1);
        Map<K, V> map = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            K each = key.read(in);
            map.put(each, value.read(in));
        }
        return map;
    }
}
