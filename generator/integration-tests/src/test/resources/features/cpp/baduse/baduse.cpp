#include "baduse.hpp"
#include <mutex>
#include <set>

namespace bad {

namespace {
std::mutex mutex;
std::set<const void *> alive;
int count = 0;

const Lamp &standard() {
    static const Lamp lamp(60);
    return lamp;
}
} // namespace

int accidents() {
    std::lock_guard<std::mutex> lock(mutex);
    return count;
}

int living() {
    std::lock_guard<std::mutex> lock(mutex);
    return static_cast<int>(alive.size());
}

Counted::Counted() : self_(this) {
    std::lock_guard<std::mutex> lock(mutex);
    alive.insert(this);
}

Counted::Counted(const Counted &other) : Counted() { other.check(); }

Counted::Counted(Counted &&other) noexcept : Counted() { other.check(); }

Counted::~Counted() {
    check();
    std::lock_guard<std::mutex> lock(mutex);
    alive.erase(this);
}

void Counted::check() const {
    std::lock_guard<std::mutex> lock(mutex);
    if (alive.count(this) == 0) {
        count++;
    }
}

int both(std::unique_ptr<Lamp> a, std::unique_ptr<Lamp> b) { return a->watts() + b->watts(); }

int merged(Lamp &&a, Lamp &&b) {
    Lamp first(std::move(a));
    Lamp second(std::move(b));
    return first.watts() + second.watts();
}

int total(const Lamp &a, const Lamp *b) { return a.watts() + (b == nullptr ? 0 : b->watts()); }

int totalOf(const std::vector<const Lamp *> &lamps) {
    int sum = 0;
    for (const Lamp *lamp : lamps) {
        sum += lamp->watts();
    }
    return sum;
}

int callAll(const std::vector<std::function<int()>> &functions) {
    int sum = 0;
    for (const auto &function : functions) {
        sum += function();
    }
    return sum;
}

Watcher::~Watcher() {
    if (lamp_ != nullptr) {
        lamp_->watts();
    }
}

Panel::~Panel() { total(); }

int Panel::total() const {
    int sum = 0;
    for (const Lamp *lamp : lamps_) {
        sum += lamp->watts();
    }
    return sum;
}

std::unique_ptr<Point> newPoint(int x, int y) { return std::make_unique<Point>(Point{x, y}); }

int sumAndDelete(std::unique_ptr<Point> point) { return point->sum(); }

std::shared_ptr<Point> sharedPoint(int x, int y) { return std::make_shared<Point>(Point{x, y}); }

int sumOfShared(std::shared_ptr<Point> point) { return point->sum(); }

int consume(std::unique_ptr<Plain> plain) { return plain->ask(); }

int consumeShared(std::shared_ptr<Plain> plain) { return plain->ask(); }

const Lamp &Worker::lamp() const { return standard(); }

const Point &Worker::origin() const {
    static const Point point{1, 2};
    return point;
}

const Point &Worker::corner() const noexcept {
    static const Point point{3, 4};
    return point;
}

int Crew::watched() const {
    return watcher_ ? watcher_->seen() : dynamic_cast<const Watching &>(*workers_.back()).seen();
}

int Worker::askOrigins() const {
    const Point &first = origin();
    for (int i = 0; i < 20; i++) {
        static_cast<void>(lamp());
    }
    return first.sum();
}

} // namespace bad
