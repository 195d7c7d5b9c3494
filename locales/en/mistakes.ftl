# What a resident is told about something to mend. After GOV.UK's error message templates.
# $called is what the form calls the thing asked for; it may start the sentence.

mistake-enter = Enter { $called }
mistake-select = Select { $called }
mistake-select-yes = Select yes if { $called }
mistake-select-or-none = Select { $called }, or select ‘{ $none }’
mistake-select-same = Select yes if { $called } is the same
mistake-select-yes-or-no = Select yes or no
mistake-confirm = Confirm { $called }
mistake-tick-to-confirm = Tick the box to confirm: { $label }
mistake-too-long = { $called } must be { $max } characters or less
mistake-too-many-words = { $called } must be { $max ->
    [one] { $max } word or less
   *[other] { $max } words or less
}
mistake-not-a-whole-number = { $called } must be a whole number, like 3
mistake-not-a-number = { $called } must be a number, like 2.5
mistake-too-many-places = { $called } must have { $places ->
    [one] { $places } decimal place or fewer
   *[other] { $places } decimal places or fewer
}
mistake-not-money = { $called } must be an amount in pounds and pence, like 12.50
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
mistake-not-a-real-month = { $called } must be a real month and year, like 4 2026
mistake-year-digits = Year must include 4 numbers
mistake-date-past = { $called } must be in the past
mistake-date-today-or-past = { $called } must be today or in the past
mistake-date-future = { $called } must be in the future
mistake-date-today-or-future = { $called } must be today or in the future
mistake-not-a-time = Enter a time, like 9:30am or 2:30pm
mistake-not-an-email = Enter an email address in the correct format, like name@example.com
mistake-not-a-phone = Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192
mistake-not-a-website = Enter a website address, like www.example.com
mistake-not-a-postcode = Enter a full UK postcode, like AA3 1AB
mistake-not-a-vehicle = Enter a vehicle registration number, like AB12 CDE
mistake-not-an-account-number = Enter a council tax account number in the correct format, as it is on your bill
mistake-not-a-national-insurance-number = Enter a National Insurance number in the correct format: 2 letters, 6 numbers, then A, B, C or D
mistake-bank-account-name = Enter the name on the account
mistake-bank-account-name-too-long = Name on the account must be { $max } characters or less
mistake-sort-code = Enter a sort code
mistake-not-a-sort-code = Enter a valid sort code, like 309430
mistake-bank-account-number = Enter an account number
mistake-not-a-bank-account-number = Enter a valid account number, like 00733445
mistake-bank-account-number-length = Account number must be between 6 and 8 digits
mistake-roll-number-length = Roll number must be between 1 and 18 characters
mistake-roll-number-characters = Roll number must only include letters a to z, numbers, hyphens, spaces, forward slashes and full stops
mistake-address-line1 = Enter address line 1, such as your house number and street
mistake-address-line-too-long = Each line of the address must be { $max } characters or less
mistake-address-town = Enter town or city
mistake-address-postcode = Enter postcode
mistake-find-address = Enter a postcode and find your address, or enter it by hand
mistake-select-address = Select an address
mistake-quantity-not-a-number = Enter how many as a whole number, like 2, for { $called }
mistake-too-many = Choose { $max } items or fewer altogether
mistake-unknown-option = Select one of the options on this page
mistake-upload = Upload { $called }
mistake-too-many-files = You can only upload { $max ->
    [one] { $max } file
   *[other] up to { $max } files
}
mistake-file-too-large = ‘{ $name }’ must be { $max }MB or smaller
mistake-file-empty = ‘{ $name }’ is empty
mistake-file-kind = ‘{ $name }’ must be { $kinds ->
    [photo] a photo
    [pdf] a PDF
    [document] a document
    [spreadsheet] a spreadsheet
    [photo-pdf] a photo or a PDF
    [photo-document] a photo or a document
    [photo-spreadsheet] a photo or a spreadsheet
    [pdf-document] a PDF or a document
    [pdf-spreadsheet] a PDF or a spreadsheet
    [document-spreadsheet] a document or a spreadsheet
    [photo-pdf-document] a photo, a PDF or a document
    [photo-pdf-spreadsheet] a photo, a PDF or a spreadsheet
    [photo-document-spreadsheet] a photo, a document or a spreadsheet
    [pdf-document-spreadsheet] a PDF, a document or a spreadsheet
   *[photo-pdf-document-spreadsheet] a photo, a PDF, a document or a spreadsheet
}
mistake-describe = Describe { $called }
mistake-describe-more = Use a few more words to describe { $called }
mistake-not-a-point = Enter the place as latitude and longitude, like 51.4416, 0.3690
mistake-point-not-in-uk = The place must be in the UK
mistake-item-incomplete = Finish { $item } { $number }, or remove it
mistake-too-few-items = Add at least { $min }
mistake-own = { $text }
mistake-card-number = Do not enter a card number here. We only ask for it on the card payment page
