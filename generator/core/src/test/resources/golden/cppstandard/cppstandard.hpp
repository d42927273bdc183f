#pragma once
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace values {

class Item {
public:
    explicit Item(int id);
    virtual ~Item();
};

class Refused : public std::runtime_error {
public:
    explicit Refused(int code);
    int code() const;
};

std::vector<double> halves(const std::vector<double> &all);
std::vector<std::string> words(std::string_view text);
std::map<std::string, int> counts(const char *text);
std::optional<long> find(const std::set<std::string> &keys);
std::pair<int, std::string> both();
std::tuple<int, double, bool> three();
std::variant<int, std::string> either(std::variant<int, std::string> value);
std::unique_ptr<Item> make(int id);
void take(std::unique_ptr<Item> item);
std::shared_ptr<Item> share(std::shared_ptr<Item> item);
void eat(Item &&item);

} // namespace values
