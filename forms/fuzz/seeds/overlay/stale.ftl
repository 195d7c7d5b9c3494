title = Testun
    .source = 0123456789ab
summary = A
    .source = x
    .untranslated = delete this line
