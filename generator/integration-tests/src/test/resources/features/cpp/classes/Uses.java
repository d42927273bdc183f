import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.bank.Account;
import bound.bank.classes_hpp;

public final class Uses {

    private Uses() {}

    public static void objectsAreMadeUsedAndDestroyed() {
        int before = Account.open();
        try (Account account = new Account("Ada", 5)) {
            assertThat(Account.open()).isEqualTo(before + 1);
            assertThat(account.owner()).isEqualTo("Ada");
            account.deposit(10L).deposit(1.6);
            assertThat(account.balance()).isEqualTo(17);
        }
        assertThat(Account.open()).isEqualTo(before);
    }

    public static void defaultArgumentsCanBeLeftOut() {
        try (Account account = new Account("Bob")) {
            assertThat(account.balance()).isZero();
        }
    }

    public static void closedObjectRefusesUse() {
        Account account = new Account("Eve");
        account.close();
        account.close();
        assertThatThrownBy(account::balance).isInstanceOf(IllegalStateException.class).hasMessageContaining("is closed");
    }

    public static void fieldsAreReadAndWritten() {
        try (Account account = new Account("Ada")) {
            assertThat(account.rating()).isEqualTo(3);
            account.rating(4);
            assertThat(account.rating()).isEqualTo(4);
        }
        assertThat(Account.limit).isEqualTo(1000);
    }

    public static void arraysOfNumbersAreCopied() {
        try (Account account = new Account("Ada")) {
            assertThat(account.limits()).containsExactly(1, 2, 3);
            account.limits(new double[] {4, 5, 6});
            assertThat(account.limits()).containsExactly(4, 5, 6);
            account.flags(new boolean[] {false, true});
            assertThat(account.flags()).containsExactly(false, true);
            assertThat(account.code()).containsExactly(1, 2, 3, 4);
            assertThatThrownBy(() -> account.limits(new double[2])).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Account::limits");
            assertThat(account.limits()).containsExactly(4, 5, 6);
        }
    }

    public static void nestedTypesAreNested() {
        try (Account account = new Account("Ada", 200)) {
            assertThat(account.kind()).isEqualTo(Account.Kind.Savings);
            account.deposit(22L);
            Account.Statement statement = account.statement();
            assertThat(statement.from()).isEqualTo(200);
            assertThat(statement.difference()).isEqualTo(22);
        }
    }

    public static void functionsOfANamespaceAreStatic() {
        try (Account a = new Account("a", 1); Account b = new Account("b", 2)) {
            assertThat(classes_hpp.total(a, b)).isEqualTo(3);
            assertThatThrownBy(() -> classes_hpp.total(a, null)).isInstanceOf(NullPointerException.class).hasMessageContaining("b");
        }
    }
}
