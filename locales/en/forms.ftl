# Words around the questions of every form.

start-now = Start now
start-saved = We save your answers as you go. You can go back and change them until you send the form.

label-optional = { $label } (optional)
not-answered = Not given
change = Change

hint-select-all = Select all that apply.
hint-date = For example, { $example }
hint-council-tax-account-number = It is at the top of your council tax bill.

date-day = Day
date-month = Month
date-year = Year

address-line1 = Address line 1
address-line2 = Address line 2 (optional)
address-town = Town or city
address-postcode = Postcode

character-limit = You can enter up to { $max } characters
# The script puts the number in place of the marked word, which stays as it is. $form is the plural form of the number.
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
