# Words around the questions of every form.

start-now = Start now
start-paper = Download this form to print and post (PDF)
start-saved = We save your answers as you go. You can go back and change them until you send the form.

label-optional = { $label } (optional)
not-answered = Not given
change = Change
remove = Remove

# Behind a label, for those who do not see the unit beside the input.
label-in-unit = in { $unit }
label-in-pounds = in pounds

hint-select-all = Select all that apply.
hint-date = For example, { $example }
hint-time = For example, 9:30am or 2pm
hint-national-insurance-number = It is on your National Insurance card, benefit letter, payslip or P60. For example, QQ 12 34 56 C.
hint-council-tax-account-number = It is at the top of your council tax bill.

date-day = Day
date-month = Month
date-year = Year

address-line1 = Address line 1
address-line2 = Address line 2 (optional)
address-town = Town or city
address-postcode = Postcode
address-find = Find address
address-by-hand = Enter the address by hand
address-select = Select an address
# The first line of the list of addresses.
address-found = { $count ->
    [one] { $count } address found
   *[other] { $count } addresses found
}
address-not-listed = I cannot find my address in the list
# Heard after "Change".
address-postcode-hidden = postcode
address-nothing-found = We found no address for { $postcode }. Enter the address by hand.
address-search-unavailable = We cannot look up addresses at the moment. Enter the address by hand.
address-find-instead = Find the address by its postcode

bank-name = Name on the account
bank-sort-code = Sort code
bank-sort-code-hint = It has 6 digits
bank-account-number = Account number
bank-account-number-hint = It has between 6 and 8 digits
bank-roll-number = Building society roll number (if you have one)
bank-roll-number-hint = It is on your card, statement or passbook
# As they are read back.
bank-shown-sort-code = Sort code { $value }
bank-shown-account-number = Account number { $value }
bank-shown-roll-number = Roll number { $value }

declaration-legend = Declaration

# Before "none of these".
or = or

select-choose = Choose one
select-type-hint = Type to search the list. Use the up and down arrows to move, and Enter to choose. On a touch screen, explore by touch.
select-none-found = Nothing found
# The script puts the number in place of the marked word, which stays as it is.
select-found = %{"{"}count{"}"} found

# Said aloud when an answer opens more to answer.
question-opened = More to answer has opened below

same-as = Is it the same as { $answer }?

upload-add = Add these files
upload-added = { $count ->
    [one] You have added { $count } file
   *[other] You have added { $count } files
}
upload-limits = { $files ->
    [one] Send 1 file
   *[other] Send up to { $files } files
}: { $kinds }. { $files ->
    [one] It
   *[other] Each
} can be up to { $megabytes } MB.
upload-or = { $first } or { $last }
upload-kind-photo = a photo
upload-kind-pdf = a PDF
upload-kind-document = a Word or OpenDocument document
upload-kind-spreadsheet = a spreadsheet
file-size = { $unit ->
    [megabytes] { $size } MB
   *[kilobytes] { $size } KB
}

place-description = Describe where it is
place-hint = Give a street and what is near it, like “Wharf Street, outside number 12”.
place-use-location = Use where I am now
place-looking = Finding where you are
place-found = We have found where you are. It will be sent with your form.
place-failed = We could not find where you are. Describe the place in words.
place-refused = Your phone or browser does not let us see where you are. Describe the place in words.
place-coordinates = I know the coordinates
place-point = Latitude and longitude
place-point-hint = For example, 51.50735, -0.12776
place-shown-point = Coordinates { $point }

time-midday = midday
time-midnight = midnight

# The script puts the number in place of the marked word, which stays as it is. $form is the plural form of the number.
word-limit = You can enter up to { $max } words
words-left = { $form ->
    [one] You have %{"{"}count{"}"} word remaining
   *[other] You have %{"{"}count{"}"} words remaining
}
words-none-left = You have 0 words remaining
words-over = { $form ->
    [one] You have %{"{"}count{"}"} word too many
   *[other] You have %{"{"}count{"}"} words too many
}
character-limit = You can enter up to { $max } characters
characters-left = { $form ->
    [one] You have %{"{"}count{"}"} character remaining
   *[other] You have %{"{"}count{"}"} characters remaining
}
characters-none-left = You have 0 characters remaining
characters-over = { $form ->
    [one] You have %{"{"}count{"}"} character too many
   *[other] You have %{"{"}count{"}"} characters too many
}

check-title = Check your answers
check-calculated = What this comes to
check-cost = What it costs
check-declaration = Before you send this
check-then-pay = You will pay { $amount } by card on the next pages. Nothing is booked until you have paid.

send = Send
agree-and-send = Agree and send
continue-to-payment = Continue to payment
agree-and-continue-to-payment = Agree and continue to payment

confirmation-title = We have your form
confirmation-reference = Your reference is
confirmation-keep = Keep this reference. We will ask for it if you phone us.
confirmation-receipt = See your receipt
confirmation-next = What happens next

group-added = { $count ->
    [0] You have not added any
   *[other] You have added { $count }
}
# As they are read back.
group-count = { $count } added
group-none = None
group-not-finished = Not finished
group-finish = Finish
group-full = You have added the most that you can, which is { $max }.
group-remove-title = Do you want to remove { $item }?
group-keep = Do not remove it

# The task list of a long form.
tasks-progress = You have completed { $completed } of { $all } sections
tasks-continue = Check your answers
task-completed = Completed
task-in-progress = In progress
task-not-yet-started = Not yet started
task-cannot-start-yet = Cannot start yet

not-open-yet = You can fill in this form from { $date }.
not-open-closed = This form closed on { $date }.
not-open-others = See all forms
