#include "classes.hpp"

namespace bank {

static int count = 0;

Account::Account(std::string owner, long balance) : owner_(std::move(owner)), balance_(balance), first_(balance) { count++; }
Account::~Account() { count--; }
Account &Account::deposit(long amount) { balance_ += amount; return *this; }
Account &Account::deposit(double amount) { balance_ += static_cast<long>(amount + 0.5); return *this; }
int Account::open() { return count; }
Account::Kind Account::kind() const { return balance_ > 100 ? Kind::Savings : Kind::Checking; }
Account::Statement Account::statement() const { return {first_, balance_}; }
long total(const Account &a, const Account &b) { return a.balance() + b.balance(); }

} // namespace bank
