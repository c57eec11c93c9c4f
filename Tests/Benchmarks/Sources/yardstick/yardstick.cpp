// Decides claims by one policy, written by hand for that policy alone: what `bonboek decide` is
// measured against. One thread, one pass, exact money. README.md says what it leaves out.
//
//     yardstick CLAIMS >DECISIONS
//
// CLAIMS is a CSV file with the columns claim, participant, action and done_on, sorted by day. The
// policy is the one that `workload plain` writes; the answer is the same, byte for byte.

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace {

// ---- The policy ----

using Cents = std::int64_t;

constexpr int kActions = 118;
constexpr int kPillars = 8;
constexpr std::array<Cents, 5> kCentsByEffort = {1'000, 2'000, 3'000, 4'000, 6'000};
constexpr int kBonsPerYear = 3;
constexpr Cents kWeekly = 60'00;
constexpr Cents kPillarMonthly = 80'00;
constexpr Cents kYearly = 1'200'00;
constexpr Cents kBudget = 100'000'000'00;
constexpr int kFirstYear = 2017;
constexpr int kLastYear = 2020;

// ---- Days ----

struct Day {
  std::int32_t number;  // since 1 January 1970
  std::int32_t week;    // since the Monday before it
  std::int32_t month;   // since the year 0
  std::int32_t year;
};

bool isLeap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int daysOfMonth(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && isLeap(year) ? 29 : kDays[month - 1];
}

int parseNumber(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') throw std::runtime_error("a date is YYYY-MM-DD");
    value = 10 * value + (digit - '0');
  }
  return value;
}

Day parseDay(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
    throw std::runtime_error("a date is YYYY-MM-DD");
  }
  const int year = parseNumber(text.substr(0, 4));
  const int month = parseNumber(text.substr(5, 2));
  const int day = parseNumber(text.substr(8, 2));
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) {
    throw std::runtime_error("there is no such day");
  }
  // Days of the civil calendar, counted in years that begin in March.
  const int shifted = month <= 2 ? year - 1 : year;
  const int inYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
  const int number = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + inYear - 719'468;
  return {number, (number + 3) / 7, year * 12 + month - 1, year};
}

// ---- What is kept of the past ----

// What was used of a limit in the window of the last claim. Days never fall, so that one window
// is enough.
template <typename Amount>
struct Use {
  std::int32_t window = -1;
  Amount used = 0;

  Amount& in(std::int32_t current) {
    if (window != current) {
      window = current;
      used = 0;
    }
    return used;
  }
};

struct Participant {
  std::uint32_t number;
  Use<Cents> week;
  Use<Cents> year;
  std::array<Use<Cents>, kPillars> months;
};

struct Action {
  std::uint32_t number;
  std::uint32_t pillar;
  Cents cents;
};

struct ActionOfParticipant {
  std::int32_t lastDay = -1;
  Use<std::int32_t> bons;
};

// ---- Reading and writing ----

struct Claim {
  std::string_view id;
  std::string_view participant;
  std::string_view action;
  std::string_view doneOn;
};

// A file that is mapped for reading.
class Input {
 public:
  explicit Input(const char* path) {
    const int file = open(path, O_RDONLY);
    struct stat status {};
    if (file < 0 || fstat(file, &status) != 0) throw std::runtime_error("cannot read the claims");
    size_ = static_cast<std::size_t>(status.st_size);
    if (size_ > 0) {
      bytes_ = mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, file, 0);
      if (bytes_ == MAP_FAILED) throw std::runtime_error("cannot map the claims");
      madvise(bytes_, size_, MADV_SEQUENTIAL);
    }
    close(file);
  }
  ~Input() {
    if (size_ > 0) munmap(bytes_, size_);
  }
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;

  std::string_view text() const { return {static_cast<const char*>(bytes_), size_}; }

 private:
  void* bytes_ = nullptr;
  std::size_t size_ = 0;
};

// Standard output, a mebibyte at a time.
class Output {
 public:
  Output() { buffer_.reserve(kSize + kLongestRow); }

  Output& operator<<(std::string_view text) {
    buffer_.append(text);
    return *this;
  }
  Output& operator<<(char character) {
    buffer_.push_back(character);
    return *this;
  }

  // An amount in euro, with two decimals.
  void writeMoney(Cents cents) {
    std::array<char, 24> digits;
    char* end = digits.data() + digits.size();
    char* begin = end;
    for (int place = 0; place < 3 || cents > 0; ++place, cents /= 10) {
      if (place == 2) *--begin = '.';
      *--begin = static_cast<char>('0' + cents % 10);
    }
    *this << std::string_view(begin, static_cast<std::size_t>(end - begin));
  }

  void endRow() {
    *this << '\n';
    if (buffer_.size() >= kSize) flush();
  }

  void flush() {
    std::string_view rest = buffer_;
    while (!rest.empty()) {
      const ssize_t written = write(STDOUT_FILENO, rest.data(), rest.size());
      if (written < 0) throw std::runtime_error("cannot write the decisions");
      rest.remove_prefix(static_cast<std::size_t>(written));
    }
    buffer_.clear();
  }

 private:
  static constexpr std::size_t kSize = 1 << 20;
  static constexpr std::size_t kLongestRow = 1 << 10;
  std::string buffer_;
};

// Takes the text up to `end`, and `end` itself, from the front of `rest`.
std::string_view take(std::string_view& rest, char end) {
  const std::size_t length = rest.find(end);
  if (length == std::string_view::npos) {
    throw std::runtime_error(end == '\n' ? "a row has no line break" : "a row has too few cells");
  }
  const std::string_view cell = rest.substr(0, length);
  rest.remove_prefix(length + 1);
  return cell;
}

Claim parseClaim(std::string_view row) {
  Claim claim;
  claim.id = take(row, ',');
  claim.participant = take(row, ',');
  claim.action = take(row, ',');
  if (row.find(',') != std::string_view::npos) throw std::runtime_error("a row has too many cells");
  claim.doneOn = row;
  return claim;
}

// ---- Deciding ----

class Office {
 public:
  explicit Office(Output& output) : output_(output) {
    for (std::uint32_t number = 1; number <= kActions; ++number) {
      std::string digits = std::to_string(number);
      digits.insert(0, 3 - digits.size(), '0');
      std::string& name = actionNames_[number - 1];
      name = "action-" + digits;
      actions_.emplace(name, Action{number, number % kPillars, kCentsByEffort[number % 5]});
    }
    for (std::uint32_t pillar = 0; pillar < kPillars; ++pillar) {
      pillars_[pillar] = "pillar-" + std::to_string(pillar + 1);
    }
    output_ << "claim,participant,action,pillar,done_on,outcome,amount,reasons,payouts\n";
  }

  void expect(std::size_t claims) { ids_.reserve(claims); }

  void take(std::string_view row) {
    const Claim claim = parseClaim(row);
    if (const auto [earlier, isNew] = ids_.insert(claim.id); !isNew) {
      // The earlier id is a view of the beginning of its row, which has a line break at its end.
      if (std::memcmp(earlier->data(), row.data(), row.size() + 1) == 0) return;
      throw std::runtime_error("a claim's id stands twice, with different content");
    }
    const auto action = actions_.find(claim.action);
    if (action == actions_.end()) throw std::runtime_error("there is no such action");
    if (claim.doneOn != lastDayText_) {
      const Day day = parseDay(claim.doneOn);
      if (day.number < today_.number) throw std::runtime_error("the claims are not sorted by day");
      today_ = day;
      lastDayText_ = claim.doneOn;
    }
    const auto [participant, isNew] = participants_.try_emplace(claim.participant);
    if (isNew) participant->second.number = static_cast<std::uint32_t>(participants_.size());
    decide(claim, participant->second, action->second);
  }

 private:
  void decide(const Claim& claim, Participant& participant, const Action& action) {
    output_ << claim.id << ',' << claim.participant << ',' << claim.action << ','
            << pillars_[action.pillar] << ',' << claim.doneOn << ',';
    if (today_.year < kFirstYear || today_.year > kLastYear) {
      return answer("denied", 0, "not-in-force", claim);
    }
    const std::uint64_t key = std::uint64_t{participant.number} << 32 | action.number;
    ActionOfParticipant& past = past_[key];
    if (past.lastDay == today_.number) return answer("denied", 0, "duplicate", claim);
    past.lastDay = today_.number;
    std::int32_t& bons = past.bons.in(today_.year);
    if (bons >= kBonsPerYear) return answer("recognised", 0, "limit", claim);

    reasons_.clear();
    const Cents cents = underCaps(participant, action);
    if (cents > 0) ++bons;
    answer(reasons_.empty() ? "approved" : cents > 0 ? "reduced" : "recognised", cents, reasons_,
           claim);
  }

  // What the four caps leave of an amount; names in `reasons_` those that lowered it.
  Cents underCaps(Participant& participant, const Action& action) {
    Cents& week = participant.week.in(today_.week);
    Cents& month = participant.months[action.pillar].in(today_.month);
    Cents& year = participant.year.in(today_.year);
    Cents cents = action.cents;
    cents = reduce(cents, kWeekly - week, "cap:weekly");
    cents = reduce(cents, kPillarMonthly - month, "cap:pillar");
    cents = reduce(cents, kYearly - year, "cap:yearly");
    if (cents > kBudget - spent_) {
      cents = 0;
      give("cap:budget");
    }
    week += cents;
    month += cents;
    year += cents;
    spent_ += cents;
    return cents;
  }

  Cents reduce(Cents cents, Cents left, std::string_view reason) {
    if (cents <= left) return cents;
    give(reason);
    return left;
  }

  void give(std::string_view reason) {
    if (!reasons_.empty()) reasons_ += ';';
    reasons_ += reason;
  }

  // The last four cells of a row.
  void answer(std::string_view outcome, Cents cents, std::string_view reasons,
              const Claim& claim) {
    output_ << outcome << ',';
    output_.writeMoney(cents);
    output_ << ',' << reasons << ',';
    if (cents > 0) {
      output_ << claim.doneOn << '=';
      output_.writeMoney(cents);
    }
    output_.endRow();
  }

  Output& output_;
  std::unordered_map<std::string_view, Participant> participants_;
  std::unordered_map<std::string_view, Action> actions_;
  std::unordered_map<std::uint64_t, ActionOfParticipant> past_;
  std::unordered_set<std::string_view> ids_;
  std::array<std::string, kPillars> pillars_;
  std::array<std::string, kActions> actionNames_;
  Day today_{};
  std::string_view lastDayText_;
  std::string reasons_;
  Cents spent_ = 0;
};

void decideFile(const char* path) {
  const Input input(path);
  std::string_view rest = input.text();
  if (take(rest, '\n') != "claim,participant,action,done_on") {
    throw std::runtime_error("the columns are claim, participant, action and done_on");
  }
  Output output;
  Office office(output);
  // All rows are about as long as the first.
  if (!rest.empty()) office.expect(rest.size() / (rest.find('\n') + 1));
  while (!rest.empty()) {
    const std::string_view row = take(rest, '\n');
    office.take(row);
  }
  output.flush();
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fputs("usage: yardstick CLAIMS >DECISIONS\n", stderr);
    return 2;
  }
  try {
    decideFile(arguments[1]);
  } catch (const std::exception& fault) {
    std::fprintf(stderr, "yardstick: %s\n", fault.what());
    return 1;
  }
}
