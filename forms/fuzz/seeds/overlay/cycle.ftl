title = { -a }
-a = { -b }
-b = { -a }
summary = { summary }
start = { title } { start.x }
    .x = { start }
