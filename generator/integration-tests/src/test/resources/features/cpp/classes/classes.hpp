#pragma once
#include <string>

namespace bank {

/** Money in an account. */
class Account {
public:
    /** Opens an account. */
    explicit Account(std::string owner, long balance = 0);
    Account(const Account &) = delete;
    Account &operator=(const Account &) = delete;
    ~Account();

    /** Puts money in. */
    Account &deposit(long amount);
    Account &deposit(double amount);

    long balance() const noexcept { return balance_; }
    const std::string &owner() const { return owner_; }

    /** How many accounts there are. */
    static int open();
    static const int limit = 1000;

    int rating = 3;
    double limits[3] = {1, 2, 3};
    bool flags[2] = {};
    const unsigned char code[4] = {1, 2, 3, 4};

    enum class Kind { Savings, Checking = 5 };
    Kind kind() const;

    struct Statement {
        long from;
        long to;
        long difference() const { return to - from; }
    };
    Statement statement() const;

private:
    std::string owner_;
    long balance_;
    long first_;
};

long total(const Account &a, const Account &b);

} // namespace bank
