title = A
title = B
    .source = x
summary =
    .source = y
start =
