# What a resident is told about something to mend. After GOV.UK's error message templates.
# $called is what the form calls the thing asked for; it may start the sentence.

mistake-enter = Enter { $called }
mistake-select = Select { $called }
mistake-select-yes = Select yes if { $called }
mistake-too-long = { $called } must be { $max } characters or less
mistake-not-a-whole-number = { $called } must be a whole number, like 3
mistake-too-small = { $called } must be { $min } or more
mistake-too-large = { $called } must be { $max } or less
mistake-date-missing = { $called } must include a { $parts ->
    [day] day
    [month] month
    [year] year
    [day-month] day and month
    [day-year] day and year
   *[month-year] month and year
}
mistake-not-a-real-date = { $called } must be a real date
mistake-year-digits = Year must include 4 numbers
mistake-date-past = { $called } must be in the past
mistake-date-today-or-past = { $called } must be today or in the past
mistake-date-future = { $called } must be in the future
mistake-date-today-or-future = { $called } must be today or in the future
mistake-not-an-email = Enter an email address in the correct format, like name@example.com
mistake-not-a-phone = Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192
mistake-not-a-postcode = Enter a full UK postcode, like AA3 1AB
mistake-not-a-vehicle = Enter a vehicle registration number, like AB12 CDE
mistake-not-an-account-number = Enter a council tax account number in the correct format, as it is on your bill
mistake-address-line1 = Enter address line 1, such as your house number and street
mistake-address-line-too-long = Each line of the address must be { $max } characters or less
mistake-address-town = Enter town or city
mistake-address-postcode = Enter postcode
mistake-quantity-not-a-number = Enter how many as a whole number, like 2, for { $called }
mistake-too-many = Choose { $max } items or fewer altogether
mistake-unknown-option = Select one of the options on this page
mistake-card-number = Do not enter a card number here. We only ask for it on the card payment page
