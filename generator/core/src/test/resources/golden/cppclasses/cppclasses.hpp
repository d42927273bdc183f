#pragma once
#include <string>

namespace bank {

/** Money. */
class Account {
public:
    /** Opens one. @param owner who has it */
    explicit Account(std::string owner);
    Account(const Account &) = delete;
    ~Account();

    [[deprecated("use balance")]] long money() const;
    long balance() const noexcept;
    Account &deposit(long amount);
    static int open();
    static constexpr int LIMIT = 1000;

    int rating = 3;
    const bool closed = false;

    enum class Kind { Savings, Checking = 5 };
    Kind kind() const;

    struct Statement {
        long from, to;
    };
    Statement statement() const;
    const Statement &last() const;

protected:
    void audit();

private:
    Statement last_;
};

// names that Java or the runtime has too
struct String { int length; };
class Hold {
public:
    Hold(int c);
    void close();
    int hashCode() const;
    String native(String *object, const Hold &other);
};

long total(const Account &a, const Account *b);
extern int audits;

} // namespace bank
