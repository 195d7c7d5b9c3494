# Paying council tax: finding the account, what is owed, how much to pay.
# Amounts come with their pound sign. Dates and times are already written in the page's language.

council-tax-account-number = Council tax account number

# The first page.
council-tax-find-title = Pay your council tax
council-tax-find-no-account = You do not need to sign in. You need your account number and your postcode.
council-tax-find-next = We then show what you owe, and you choose how much to pay by card.
council-tax-find-number-hint = It is at the top of your council tax bill. Spaces do not matter.
council-tax-find-postcode = Postcode of the property
council-tax-find-postcode-hint = The home that the bill is for. For example, AA3 1AB.
council-tax-find-help = Can’t find your account number? Phone { $phone }.

# What a resident is told about something to mend. "not-found" does not tell which of the two is wrong, on purpose.
council-tax-mistake-account-number = Enter your council tax account number
council-tax-mistake-postcode = Enter the postcode of the property
council-tax-mistake-not-found = We cannot find this account number with this postcode. Check both against your bill.
council-tax-mistake-choose = Select how much you want to pay
council-tax-mistake-changed = What you owe has changed since you opened this page. Check the account and the amounts, then choose again
council-tax-mistake-session-ended = You waited too long, so we closed the account to keep it safe. Enter your details again
council-tax-mistake-other = Enter the amount you want to pay
council-tax-mistake-not-money = Enter the amount in pounds and pence, like 150.00
council-tax-mistake-too-small = Enter an amount of { $min } or more
council-tax-mistake-too-large = Enter an amount of { $max } or less

# The second page: its heading is one of these three.
council-tax-you-owe = You owe { $amount }
council-tax-nothing-owed = You do not owe any council tax
council-tax-in-credit = Your account is { $amount } in credit

council-tax-late = { $amount } of this is late. Pay it now if you can.
council-tax-next-instalment = Your next instalment is { $amount }. It is due on { $date }.

council-tax-check-property = Check that this is your property
council-tax-property = Property
council-tax-wrong-property = If it is not, do not pay. Go back and check your account number.

# The table of what is owed.
council-tax-table-caption = What makes up this amount
council-tax-table-description = Description
council-tax-table-amount = Amount
council-tax-total = Total you owe
council-tax-total-credit = Total: in credit
council-tax-as-of = These figures are from our records of { $date }. Payments made here since then are shown at once.

council-tax-received = We have received from you since then:
council-tax-received-payment = { $amount } on { $when }
council-tax-received-pay-again = You do not need to pay this again. It is already taken off what you owe.

# The choice of an amount. Each choice has a label and a hint that says what happens then.
council-tax-how-much = How much do you want to pay?
council-tax-choice-instalment = Next instalment: { $amount }
council-tax-choice-instalment-hint = This pays what is due on { $date }.
council-tax-choice-instalment-hint-late = This goes to what is late first. Some or all of the instalment is then still due.
council-tax-choice-overdue = What is late: { $amount }
council-tax-choice-overdue-hint = Nothing is late then.
council-tax-choice-overdue-hint-next = Nothing is late then. Your next instalment of { $amount } is due on { $date }.
council-tax-choice-everything = Everything: { $amount }
council-tax-choice-everything-hint = You owe nothing then.
council-tax-choice-other = Another amount
council-tax-choice-other-hint = Enter it in the box below. It goes to the next instalment first.
council-tax-choice-other-hint-late = Enter it in the box below. It goes to what is late first.

# The input stands below the choices, and is read only when "Another amount" is chosen.
council-tax-other-amount = Another amount in pounds, if you chose that
council-tax-other-amount-hint = For example, 150.00
council-tax-amount-next = On the next page you check the payment before you pay by card.

# Where nothing is owed.
council-tax-no-need-to-pay = You do not need to pay anything
council-tax-pay-anyway = You can still pay if you want to. We keep the money as credit for your next bill.
council-tax-amount-in-credit = Amount in pounds

# Names of the lines of the table. { $what } is one of the names below; { $from } and { $to } are years.
council-tax-line-in-year = { $what }, { $from } to { $to }
council-tax-line-charge = Council tax
council-tax-line-charge-in-band = Council tax, band { $band }
council-tax-line-discount = Discount
council-tax-line-discount-single-person = Discount: one adult living alone
council-tax-line-discount-all-disregarded = Discount: nobody in the home counts
council-tax-line-discount-disabled-band = Reduction for a disabled person
council-tax-line-discount-annexe = Discount: annexe
# An exemption by its class in law: a letter.
council-tax-line-exemption = Exemption
council-tax-line-exemption-class = Exemption, class { $class }
council-tax-line-premium = Premium
council-tax-line-premium-empty = Premium: empty home
council-tax-line-premium-second-home = Premium: second home
# The council's help for people with a low income, by its name in law.
council-tax-line-reduction = Council Tax Reduction
council-tax-line-payment = Payments received
council-tax-line-refund = Refunds to you
council-tax-line-costs = Costs
council-tax-line-costs-summons = Costs: court summons
council-tax-line-costs-liability-order = Costs: liability order
council-tax-line-arrears-brought-forward = Owed from earlier years
council-tax-line-credit-brought-forward = Credit from earlier years
council-tax-line-paid-here = Paid here on { $date }

# What a payment is for, on the card page and the receipt. $number is the account number.
council-tax-payment-description = Council tax, account { $number }
