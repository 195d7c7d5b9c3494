title = { $count ->
    [one] Un
    [1.5] Dau { NUMBER($count, minimumFractionDigits: 99) }
   *[other] { DATETIME($x) } { "\u202e\U01F600" }
 }
summary = { -t(case: "a") }
-t = { $case ->
  [a] A
 *[b] B
}
    .attr = x
start = { -t.attr ->
  [x] X
 *[y] Y
 }
