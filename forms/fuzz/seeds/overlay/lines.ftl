confirmation =
    Un

      Dau
    { "[" }tri
    {"*"} pedwar { "" }
    .source = 0
