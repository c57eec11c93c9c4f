// Runs a command as a process of its own and adds what it took to a file of results.
//
//     measure RESULTS LABEL OUTPUT COMMAND [ARGUMENT…]
//
// Standard output goes to OUTPUT, made anew; standard error stays. The line in RESULTS, between
// tabs: LABEL, seconds by the clock, seconds of the processors, the largest memory in KiB.

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

[[noreturn]] void fail(const char* what) {
  std::perror(what);
  std::exit(2);
}

[[noreturn]] void become(char** command, int output) {
  if (dup2(output, STDOUT_FILENO) < 0) _exit(127);
  execvp(command[0], command);
  std::perror(command[0]);
  _exit(127);
}

double seconds(const timeval& time) { return time.tv_sec + time.tv_usec / 1e6; }

}  // namespace

int main(int count, char** arguments) {
  if (count < 5) {
    std::fputs("usage: measure RESULTS LABEL OUTPUT COMMAND [ARGUMENT…]\n", stderr);
    return 2;
  }
  std::FILE* results = std::fopen(arguments[1], "a");
  if (results == nullptr) fail(arguments[1]);
  const int output = open(arguments[3], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (output < 0) fail(arguments[3]);

  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) become(arguments + 4, output);
  int status = 0;
  rusage use{};
  if (wait4(child, &status, 0, &use) != child) fail("wait4");
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;

  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::fprintf(stderr, "measure: failed: %s (%s)\n", arguments[4], arguments[2]);
    return 1;
  }
#ifdef __APPLE__
  const long peakKiB = use.ru_maxrss / 1024;
#else
  const long peakKiB = use.ru_maxrss;
#endif
  std::fprintf(results, "%s\t%.6f\t%.6f\t%ld\n", arguments[2], wall.count(),
               seconds(use.ru_utime) + seconds(use.ru_stime), peakKiB);
  return std::fclose(results) == 0 ? 0 : 2;
}
