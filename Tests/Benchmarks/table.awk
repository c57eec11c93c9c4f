# Prints the tables of `run`.
#
# The first file is the results: LABEL, seconds, processor seconds, KiB, between tabs. The second
# is the rows: LABEL, CLAIMS, the yardstick's label, the label of `wc`.

BEGIN { FS = "\t" }

FNR == NR {
  n = ++count[$1]
  time[$1, n] = $2
  processor[$1, n] = $3
  memory[$1, n] = $4
  next
}

# The first row of the table.
FNR == 1 {
  printf "%-19s %9s %8s %8s %8s %10s %8s %9s %9s %9s %8s %7s\n", "workload", "claims", "min s",
    "median s", "cpu s", "claims/s", "peak MB", "time/yard", "cpu/yard", "mem/yard", "time/wc",
    "/plain"
}

# Left out rows were not measured.
$1 in count {
  seconds = median(time, $1)
  printf "%-19s %9d %8.3f %8.3f %8.3f %10d %8.1f %9.2f %9.2f %9.2f %8.1f %7.2f\n", $1, $2,
    least($1), seconds, median(processor, $1), $2 / seconds, megabytes($1),
    seconds / median(time, $3), median(processor, $1) / median(processor, $3),
    median(memory, $1) / median(memory, $3), seconds / median(time, $4),
    seconds / $2 / plain($2)
}

END {
  printf "\n"
  if ("plain-x10" in count) {
    printf "ten times the claims: %.2f times the time, %.2f times the memory\n",
      median(time, "plain-x10") / median(time, "plain"),
      median(memory, "plain-x10") / median(memory, "plain")
  }
  once("start", "start, bonboek --version")
  once("check-ours", "check Rules")
  once("decide-one", "decide of one claim")
  once("check-118", "check of 118 actions")
  once("check-11800", "check of 11,800 actions")
  if ("check-11800" in count) {
    start = median(time, "start")
    printf "a hundred times the actions: %.1f times the time, both less the start\n",
      (median(time, "check-11800") - start) / (median(time, "check-118") - start)
  }
}

# Seconds a claim of `plain`, the first row.
function plain(claims) {
  if (!perClaim) perClaim = median(time, "plain") / claims
  return perClaim
}

function once(label, text) {
  if (label in count) {
    printf "%-28s %7.1f ms, at least %.1f ms, %.1f MB\n", text, median(time, label) * 1000,
      least(label) * 1000, megabytes(label)
  }
}

function megabytes(label) {
  return median(memory, label) * 1024 / 1000000
}

function least(label,    i, found) {
  found = time[label, 1]
  for (i = 2; i <= count[label]; i++) if (time[label, i] < found) found = time[label, i]
  return found
}

# The one in the middle, or the mean of the two there.
function median(of, label,    i, j, n, value, sorted) {
  n = count[label]
  for (i = 1; i <= n; i++) {
    value = of[label, i]
    for (j = i - 1; j > 0 && sorted[j] > value; j--) sorted[j + 1] = sorted[j]
    sorted[j + 1] = value
  }
  return (sorted[int((n + 1) / 2)] + sorted[int(n / 2) + 1]) / 2
}
