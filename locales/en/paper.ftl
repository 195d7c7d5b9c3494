# The words of a paper form, around what the form itself says.

# At the beginning.
paper-fill-in-title = How to fill in this form
paper-fill-in-ink = Write in black ink. Use CAPITAL LETTERS.
paper-fill-in-ticks = Put a tick or a cross in the boxes.
paper-fill-in-route = Some questions are not for everybody. The grey boxes tell you which question to go to next.
paper-fill-in-more = If you need more room, use another sheet. Write your name and the number of the question on it.
paper-fill-in-online = You can do this online, if you want to: { $address }
paper-fill-in-phone = If you need help, phone { $phone }.
paper-closes = This form must reach us by { $date }.
paper-opens = You can send this form from { $date }.
paper-before-title = Before you start

# Questions.
paper-optional = { $label } (optional)
paper-optional-question = You can leave this question empty.
paper-tick-one = Tick one box.
paper-tick-all = Tick all the boxes that apply.
paper-or = or
paper-yes = Yes
paper-no = No
paper-lines-more = If you need more room, use another sheet.
paper-words = Use { $count ->
    [one] 1 word
   *[other] { $count } words
} or fewer.
paper-choose-from = Write one of these: { $options }.
paper-same-as = If this is the same as your answer to question { $number }, you can write “same as { $number }”.
paper-day = Day
paper-month = Month
paper-year = Year
paper-pounds = Pounds (£)
paper-pence = Pence
paper-time-hint = For example, 2:30pm
paper-address-line-1 = Address line 1
paper-address-line-2 = Address line 2 (optional)
paper-address-town = Town or city
paper-address-postcode = Postcode
paper-bank-name = Name on the account
paper-bank-sort-code = Sort code
paper-bank-account-number = Account number
paper-bank-roll-number = Building society roll number (optional)
paper-quantities-what = What
paper-quantities-count = How many
paper-quantities-most = All the numbers together must be { $count } or less.
paper-upload = Send a copy with this form. Do not send originals: we cannot send them back.
paper-upload-most = { $count ->
    [one] You can send 1 thing.
   *[other] You can send up to { $count } things.
}
paper-upload-sent = I am sending a copy with this form
paper-map-describe = Describe the place. For example, say which street it is in, and what it is near.
paper-map-sketch = If it helps, draw a map here.

# What a screen reader says of a space on the paper. It is read out, not printed.
paper-space = Space to write: { $label }
paper-space-tick = Box to tick: { $label }
paper-space-signature = Space to sign
paper-space-sketch = Space to draw a map

# Repeating groups.
paper-group-table = Use one row for each.
paper-group-blocks = Answer these questions once for each.
paper-group-more = { $room ->
    [one] There is room for 1 here.
   *[other] There is room for { $room } here.
} { $max ->
    [one] You can tell us about 1.
   *[other] You can tell us about up to { $max }. If you need more room, use another sheet.
}
paper-group-none = If not, { $way }.
paper-group-item = { $item } { $number }

# Where to go next. The way is one of the three paper-way messages.
paper-way-question = go to question { $number }
paper-way-text = go to “{ $title }”
paper-route-ticked = If you ticked { $options }, { $way }.
paper-route-otherwise = Otherwise, { $way }.
paper-route-on = Now { $way }.

# Who answers a question. The clause is one of the paper-clause messages.
paper-only-if = { $what ->
    [question] Answer this question only if { $clause }.
    [text] Read this only if { $clause }.
    [field] Fill this in only if { $clause }.
    [option] Only if { $clause }.
   *[stop] Stop here if { $clause }.
}
paper-only-if-all = { $what ->
    [question] Answer this question only if all of these are true:
    [text] Read this only if all of these are true:
    [field] Fill this in only if all of these are true:
    [option] Only if all of these are true:
   *[stop] Stop here if all of these are true:
}
paper-only-if-any = { $what ->
    [question] Answer this question only if one or more of these are true:
    [text] Read this only if one or more of these are true:
    [field] Fill this in only if one or more of these are true:
    [option] Only if one or more of these are true:
   *[stop] Stop here if one or more of these are true:
}
# Where a condition is too long for a sentence.
paper-only-if-unsayable = { $what ->
    [question] This question is not for everybody. Answer it if you think that it is about you. If you are not sure, leave it empty and we will ask you.
    [text] This is not for everybody. Read it if you think that it is about you.
    [field] This is not for everybody. Fill it in if you think that it is about you. If you are not sure, leave it empty and we will ask you.
    [option] This is not for everybody.
   *[stop] This stops some people. If you think that it is about you, phone us before you send this form.
}

# Clauses: what stands behind "only if". The place is paper-place, paper-place-field or nothing.
paper-clause-item = { $clause }
paper-clause-and = { $a } and { $b }
paper-clause-or = { $a } or { $b }
paper-list-or = { $a } or { $b }
paper-quoted = ‘{ $text }’
paper-place = at question { $number }
paper-place-field = for ‘{ $label }’ at question { $number }
paper-place-field-here = for ‘{ $label }’
paper-clause-ticked = you ticked { $options } { $place }
paper-clause-ticked-other = you ticked anything but { $options } { $place }
paper-clause-included-not = you did not tick { $options } { $place }
paper-clause-wrote = you wrote { $options } { $place }
paper-clause-wrote-other = you wrote anything but { $options } { $place }
paper-clause-answered = you gave { $noun }
paper-clause-answered-not = you did not give { $noun }
paper-clause-number = { $sign ->
    [equal] { $left } is { $right }
    [not-equal] { $left } is not { $right }
    [less] { $left } is less than { $right }
    [at-most] { $left } is { $right } or less
    [more] { $left } is more than { $right }
   *[at-least] { $left } is { $right } or more
}
paper-clause-time = { $sign ->
    [equal] { $left } is { $right }
    [not-equal] { $left } is not { $right }
    [less] { $left } is before { $right }
    [at-most] { $left } is { $right } or before
    [more] { $left } is after { $right }
   *[at-least] { $left } is { $right } or after
}
paper-clause-holds = { $where ->
    [start] { $noun } begins with { $text }
    [anywhere] { $noun } has { $text } in it
   *[end] { $noun } ends with { $text }
}
paper-clause-holds-not = { $where ->
    [start] { $noun } does not begin with { $text }
    [anywhere] { $noun } does not have { $text } in it
   *[end] { $noun } does not end with { $text }
}
paper-clause-items-some = for one or more of those at question { $number }, { $clause }
paper-clause-items-every = for all of those at question { $number }, { $clause }
paper-clause-items-none = there are none at question { $number } for which { $clause }

# What a clause is about.
paper-noun-answer = an answer to question { $number }
paper-noun-your-answer = your answer to question { $number }
paper-noun-your-answer-here = your answer
paper-noun-field = ‘{ $label }’ at question { $number }
paper-noun-field-here = ‘{ $label }’
paper-noun-count = the number for ‘{ $option }’ { $place }
paper-noun-a-count = a number for ‘{ $option }’ { $place }
paper-noun-part = { $part ->
    [postcode] the postcode { $place }
    [town] the town { $place }
    [line1] the first line of the address { $place }
    [sort_code] the sort code { $place }
    [account_number] the account number { $place }
   *[other] the answer { $place }
}
paper-noun-total = the total of the numbers { $place }
paper-noun-ticks = the number of boxes that you ticked { $place }
paper-noun-files = the number of copies that you send { $place }
paper-noun-items = the number that you tell us about { $place }
paper-noun-today = the day when you fill in this form
paper-noun-days = the number of days from { $from } to { $to }
paper-noun-years = the number of full years from { $from } to { $to }
paper-noun-days-after = { $days ->
    [one] 1 day after { $from }
   *[other] { $days } days after { $from }
}
paper-noun-days-before = { $days ->
    [one] 1 day before { $from }
   *[other] { $days } days before { $from }
}
paper-noun-plus = { $a } plus { $b }
paper-noun-minus = { $a } minus { $b }
paper-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

# At the end.
paper-pay-title = How to pay
paper-pay-for = You pay for this: { $what }.
paper-pay-fixed = It costs { $amount }.
paper-pay-depends = What it costs depends on your answers. We will tell you how much it is before you pay.
paper-pay-later = Do not send money, and do not write the number of a card on this form. We will contact you to take the payment.
paper-declaration-title = Declaration
paper-signature = Signature
paper-date-signed = Date
paper-send-title = Send this form
paper-send-check = Check that you have:
paper-send-answered = answered every question that is for you
paper-send-signed = signed and dated the declaration
paper-send-copies = put in the copies for question { $number }
paper-send-to = Post it to:
paper-next-title = What happens next
paper-office-title = For office use
paper-office-received = Date received
paper-office-reference = Reference
paper-footer-form = Form { $form }, version { $version }
paper-footer-page = Page { $page } of { $pages }
