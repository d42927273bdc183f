#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bad {

/** How often an object was used that was not alive. */
int accidents();
/** How many objects that count themselves are alive. */
int living();

/** Knows whether it is alive. */
class Counted {
public:
    Counted();
    Counted(const Counted &);
    Counted(Counted &&) noexcept;
    Counted &operator=(const Counted &) = default;
    ~Counted();

protected:
    void check() const;

private:
    const Counted *self_;
};

/** Owned by who makes it. */
class Lamp : public Counted {
public:
    explicit Lamp(int watts) : watts_(watts) {}
    int watts() const {
        check();
        return watts_;
    }
    void watts(int watts) {
        check();
        watts_ = watts;
    }
    Lamp &brightest(Lamp &other) {
        check();
        return other.watts() > watts_ ? other : *this;
    }
    void swallow(Lamp &&other) {
        check();
        Lamp taken(std::move(other));
        watts_ += taken.watts();
    }
    Lamp operator+(const Lamp &other) const { return Lamp(watts() + other.watts()); }
    bool operator==(const Lamp &other) const { return watts() == other.watts(); }
    bool operator<(const Lamp &other) const { return watts() < other.watts(); }
    int code = 7;

private:
    int watts_;
};

int both(std::unique_ptr<Lamp> a, std::unique_ptr<Lamp> b);
int merged(Lamp &&a, Lamp &&b);
int total(const Lamp &a, const Lamp *b);
int totalOf(const std::vector<const Lamp *> &lamps);

int callAll(const std::vector<std::function<int()>> &functions);

/** Its elements are its own. */
class Row {
public:
    explicit Row(int count) : lamps_(std::make_unique<std::vector<Lamp>>(static_cast<std::size_t>(count), Lamp(1))) {}
    Lamp &at(int index) { return lamps_->at(static_cast<std::size_t>(index)); }
    void add(int watts) { lamps_->emplace_back(watts); }
    int size() const { return static_cast<int>(lamps_->size()); }
    Lamp *begin() { return lamps_->data(); }
    Lamp *end() { return lamps_->data() + lamps_->size(); }
    Lamp spare{3};

private:
    std::unique_ptr<std::vector<Lamp>> lamps_;
};

/** Keeps the text that it was made of where that is. */
class Label {
public:
    explicit Label(const char *text) : text_(text == nullptr ? std::string_view() : text) {}
    Label(std::string_view text, int repeat) : text_(text), repeat_(repeat) {}
    ~Label() {}
    std::string text() const {
        std::string all;
        for (int i = 0; i < repeat_; i++) {
            all += text_;
        }
        return all;
    }

private:
    std::string_view text_;
    int repeat_ = 1;
};

/** The same without a destructor. */
class Tag {
public:
    explicit Tag(const char *text) : text_(text) {}
    explicit Tag(const std::vector<std::string_view> &texts) : text_(texts.back().data()) {}
    std::string text() const { return text_; }

private:
    const char *text_;
};

/** Looks at a lamp of others, to the end. */
class Watcher {
public:
    explicit Watcher(const Lamp &lamp) : lamp_(&lamp) {}
    explicit Watcher(Lamp *lamp, int more) : lamp_(lamp), more_(more) {}
    ~Watcher();
    int seen() const { return lamp_ == nullptr ? more_ : lamp_->watts() + more_; }

private:
    const Lamp *lamp_;
    int more_ = 0;
};

/** The same without a destructor. */
class Glance {
public:
    explicit Glance(const Lamp &lamp) : lamp_(&lamp) {}
    int seen() const { return lamp_->watts(); }

private:
    const Lamp *lamp_;
};

/** Has fields that refer to others. */
struct Sign {
    Sign() = default;
    ~Sign() {}
    int seen() const { return lamp == nullptr ? -1 : lamp->watts(); }
    std::string says() const { return std::string(text); }
    const Lamp *lamp = nullptr;
    std::string_view text;
};

/** Refers to lamps that it is told of. */
class Panel {
public:
    ~Panel();
    void add(const Lamp *lamp) { lamps_.push_back(lamp); }
    void title(const char *title) { title_ = title; }
    std::string title() const { return title_; }
    int total() const;

private:
    std::vector<const Lamp *> lamps_;
    const char *title_ = "";
};

struct Point {
    int x;
    int y;
    int sum() const { return x + y; }
};

/** Of points that nobody deletes. */
class Segment {
public:
    Segment(const Point &from, const Point &to) : from_(&from), to_(&to) {}
    int sum() const { return from_->sum() + to_->sum(); }

private:
    const Point *from_;
    const Point *to_;
};

std::unique_ptr<Point> newPoint(int x, int y);
int sumAndDelete(std::unique_ptr<Point> point);
std::shared_ptr<Point> sharedPoint(int x, int y);
int sumOfShared(std::shared_ptr<Point> point);

/** Can't be deleted as this where it is more. */
class Plain {
public:
    Plain() = default;
    ~Plain() {}
    virtual int value() const { return 1; }
    int ask() const { return value(); }
};

class Fancy : public Plain {
public:
    int value() const override { return 2; }

private:
    std::string name_ = "a name that takes memory of its own";
};

int consume(std::unique_ptr<Plain> plain);
int consumeShared(std::shared_ptr<Plain> plain);

/** Deleted as this whatever it is. */
class Worker : public Counted {
public:
    explicit Worker(int id) : id_(id) {
        if (id < 0) {
            throw std::invalid_argument("no worker has a number below 0");
        }
    }
    virtual ~Worker() = default;
    virtual int work(const Lamp &lamp) { return lamp.watts(); }
    virtual const Lamp &lamp() const;
    virtual Lamp *spare() { return nullptr; }
    virtual const Point &origin() const;
    virtual const Point &corner() const noexcept;
    int id() const {
        check();
        return id_;
    }
    int askWork(const Lamp &lamp) { return work(lamp); }
    int askLamp() const { return lamp().watts(); }
    int askSpare() { return spare() == nullptr ? -1 : spare()->watts(); }
    int askOrigins() const;
    int askCorner() const { return corner().sum(); }

private:
    int id_;
};

class Watching : public Worker {
public:
    explicit Watching(const Lamp &lamp) : Worker(9), lamp_(&lamp) {}
    ~Watching() override { lamp_->watts(); }
    int seen() const { return lamp_->watts(); }

private:
    const Lamp *lamp_;
};

class Crew {
public:
    void keep(std::unique_ptr<Watcher> watcher) { watcher_ = std::move(watcher); }
    int watched() const;
    void hire(std::unique_ptr<Worker> worker) { workers_.push_back(std::move(worker)); }
    void fire() { workers_.clear(); }
    int work(const Lamp &lamp) {
        int sum = 0;
        for (auto &worker : workers_) {
            sum += worker->work(lamp);
        }
        return sum;
    }

private:
    std::unique_ptr<Watcher> watcher_;
    std::vector<std::unique_ptr<Worker>> workers_;
};

inline void raise(int &level) { level++; }

class Gauge {
public:
    virtual ~Gauge() = default;
    virtual int &level() = 0;
    int raised() { return ++level(); }
};

/** Calls what it keeps. */
class Bell {
public:
    ~Bell() {}
    void onRing(std::function<int(int)> listener) { listener_ = std::move(listener); }
    int ring(int times) { return listener_ ? listener_(times) : -1; }
    int during(const std::function<int()> &call) { return call(); }

private:
    std::function<int(int)> listener_;
};

} // namespace bad
