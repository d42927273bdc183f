import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.own.Item;
import bound.own.Shelf;
import bound.own.Special;
import bound.own.Store;
import bound.own.Undying;
import bound.own.ownership_hpp;
import dev.gatun.runtime.cpp.CppObject;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public final class Uses {

    private Uses() {}

    public static void closeDestroysOnce() {
        int before = Item.living();
        Item item = new Item(1);
        assertThat(Item.living()).isEqualTo(before + 1);
        item.close();
        item.close();
        assertThat(Item.living()).isEqualTo(before);
        assertThatThrownBy(item::id).isInstanceOf(IllegalStateException.class).hasMessageMatching("own::Item::id: own::Item at 0x[0-9a-f]+ is closed");
    }

    public static void valuesAreCopiedBothWays() {
        int before = Item.living();
        try (Item item = new Item(5)) {
            assertThat(ownership_hpp.idOf(item)).isEqualTo(5);
            try (Item copy = ownership_hpp.copyOf(item)) {
                copy.id(6);
                assertThat(item.id()).isEqualTo(5);
                assertThat(copy).isNotEqualTo(item);
            }
        }
        assertThat(Item.living()).isEqualTo(before);
    }

    public static void whatAStoreKeepsEndsWithTheStore() {
        Store store = new Store();
        Item borrowed = store.add(7);
        assertThat(borrowed.id()).isEqualTo(7);
        assertThat(store.first()).isEqualTo(borrowed);
        borrowed.close();
        assertThat(borrowed.id()).isEqualTo(7);
        assertThat(store.find(8)).isNull();
        store.close();
        assertThatThrownBy(borrowed::id).isInstanceOf(IllegalStateException.class).hasMessageMatching(".*own::Store at 0x[0-9a-f]+ is closed.*");
    }

    public static void givenObjectsBelongToTheTaker() {
        int before = Item.living();
        try (Store store = new Store()) {
            Item item = new Item(3);
            store.take(item);
            assertThatThrownBy(item::id).isInstanceOf(IllegalStateException.class).hasMessageMatching("own::Item::id: own::Item at 0x[0-9a-f]+ was given to own::Store::take");
            assertThatThrownBy(() -> store.take(item)).isInstanceOf(IllegalStateException.class);
            item.close();
            try (Item back = store.release()) {
                assertThat(back.id()).isEqualTo(3);
                assertThat(store.size()).isZero();
            }
            assertThatThrownBy(() -> store.take(store.add(4))).isInstanceOf(IllegalStateException.class).hasMessageContaining("C++'s already");
        }
        assertThat(Item.living()).isEqualTo(before);
    }

    public static void movedObjectsCanOnlyBeClosed() {
        int before = Item.living();
        try (Store store = new Store()) {
            Item item = new Item(3);
            store.swallow(item);
            assertThatThrownBy(item::id).isInstanceOf(IllegalStateException.class).hasMessageMatching("own::Item::id: own::Item at 0x[0-9a-f]+ was moved from by own::Store::swallow");
            assertThat(Item.living()).isEqualTo(before + 2);
            item.close();
            assertThat(Item.living()).isEqualTo(before + 1);
        }
        assertThat(Item.living()).isEqualTo(before);
    }

    public static void sharedObjectsEndWithTheLastShare() {
        int before = Item.living();
        Item item = ownership_hpp.shared(4);
        assertThat(item.id()).isEqualTo(4);
        assertThat(ownership_hpp.uses(item)).isGreaterThanOrEqualTo(1);
        Item own = new Item(5);
        assertThat(ownership_hpp.uses(own)).isGreaterThanOrEqualTo(1);
        assertThat(own.id()).isEqualTo(5);
        item.close();
        own.close();
        assertThat(Item.living()).isEqualTo(before);
        assertThatThrownBy(own::id).isInstanceOf(IllegalStateException.class).hasMessageContaining("is closed");
    }

    public static void objectsTellTheirClass() {
        try (Item special = ownership_hpp.special(4); Item plain = new Item(1)) {
            assertThat(Special.TYPE.isInstance(special)).isTrue();
            assertThat(Special.TYPE.cast(special).twice()).isEqualTo(8);
            assertThat(Special.TYPE.isInstance(plain)).isFalse();
            assertThatThrownBy(() -> Special.TYPE.cast(plain)).isInstanceOf(ClassCastException.class).hasMessageMatching("own::Item at 0x[0-9a-f]+ is no own::Special");
        }
        assertThat(ownership_hpp.nothing()).isNull();
    }

    public static void otherThreadsAreRefusedUnlessShared() throws Exception {
        try (Item item = new Item(1)) {
            assertThat(onOtherThread(item::id)).isInstanceOf(WrongThreadException.class).hasMessageMatching("own::Item::id: own::Item at 0x[0-9a-f]+ belongs to thread .*");
            CppObject.share(item);
            assertThat(onOtherThread(item::id)).isNull();
        }
    }

    private static Throwable onOtherThread(Runnable call) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                call.run();
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        thread.start();
        thread.join();
        return failure.get();
    }

    public static void whatHasNoPublicDestructorIsCppsForEver() {
        Undying one = Undying.instance();
        one.close();
        assertThat(one.id()).isEqualTo(9);
        assertThat(Undying.class.getConstructors()).noneMatch(each -> Modifier.isPublic(each.getModifiers()));
    }

    public static void whatCppOwnsIsShownAndKeptByItsOwner() {
        int before = Item.living();
        Shelf shelf = new Shelf();
        List<Item> items = shelf.items();
        assertThat(items).hasSize(2).element(1).isNull();
        Item first = items.getFirst();
        first.close();
        assertThat(first.id()).isEqualTo(51);
        assertThat(shelf.front()).isEqualTo(first);
        assertThat(shelf.last()).isNull();
        assertThat(shelf.best().id()).isEqualTo(50);
        assertThat(Special.TYPE.cast(shelf.named().get("special")).twice()).isEqualTo(104);
        List<Item> pointers = shelf.pointers();
        assertThat(pointers).containsExactly(first, shelf.best());
        Item found = shelf.found().orElseThrow();
        assertThat(Item.living()).isEqualTo(before + 3);
        shelf.close();
        assertThat(Item.living()).isEqualTo(before);
        for (Item gone : List.of(first, pointers.getLast(), found)) {
            assertThatThrownBy(gone::id).isInstanceOf(IllegalStateException.class).hasMessageMatching(".*own::Shelf at 0x[0-9a-f]+ is closed.*");
        }
    }

    public static void whatCppOwnsIsNotForJavaToGive() {
        assertThat(Modifier.isFinal(Shelf.class.getModifiers())).isTrue();
    }

    public static void nullIsNoReference() {
        assertThatThrownBy(() -> ownership_hpp.idOf(null)).isInstanceOf(NullPointerException.class).hasMessage("own::idOf: item must not be null");
    }
}
