# Awaiting review by a native reader.
# Words around the questions of every form.

start-now = Dechrau nawr
start-saved = Rydym yn cadw eich atebion wrth i chi fynd ymlaen. Gallwch fynd yn ôl a’u newid nes i chi anfon y ffurflen.

label-optional = { $label } (dewisol)
not-answered = Dim ateb
change = Newid

hint-select-all = Dewiswch bob un sy’n berthnasol.
hint-date = Er enghraifft, { $example }
hint-council-tax-account-number = Mae ar frig eich bil treth gyngor.

date-day = Diwrnod
date-month = Mis
date-year = Blwyddyn

address-line1 = Llinell cyfeiriad 1
address-line2 = Llinell cyfeiriad 2 (dewisol)
address-town = Tref neu ddinas
address-postcode = Cod post

character-limit = Gallwch roi hyd at { $max ->
    [one] { $max } nod
    [two] { $max } nod
    [few] { $max } nod
   *[other] { $max } o nodau
}
# The script puts the number in place of the marked word, which stays as it is. $form is the plural form of the number.
characters-left = { $form ->
    [zero] Mae gennych %{"{"}count{"}"} nod ar ôl
    [one] Mae gennych %{"{"}count{"}"} nod ar ôl
    [two] Mae gennych %{"{"}count{"}"} nod ar ôl
    [few] Mae gennych %{"{"}count{"}"} nod ar ôl
    [many] Mae gennych %{"{"}count{"}"} nod ar ôl
   *[other] Mae gennych %{"{"}count{"}"} o nodau ar ôl
}
characters-none-left = Mae gennych 0 nod ar ôl
characters-over = { $form ->
    [zero] Mae gennych %{"{"}count{"}"} nod yn ormod
    [one] Mae gennych %{"{"}count{"}"} nod yn ormod
    [two] Mae gennych %{"{"}count{"}"} nod yn ormod
    [few] Mae gennych %{"{"}count{"}"} nod yn ormod
    [many] Mae gennych %{"{"}count{"}"} nod yn ormod
   *[other] Mae gennych %{"{"}count{"}"} o nodau yn ormod
}

check-title = Gwirio eich atebion
check-cost = Beth yw’r gost
check-declaration = Cyn i chi anfon hwn
check-then-pay = Byddwch yn talu { $amount } â cherdyn ar y tudalennau nesaf. Ni fydd dim wedi’i drefnu nes i chi dalu.

send = Anfon
agree-and-send = Cytuno ac anfon
continue-to-payment = Parhau i dalu
agree-and-continue-to-payment = Cytuno a pharhau i dalu

confirmation-title = Rydym wedi cael eich ffurflen
confirmation-reference = Eich cyfeirnod yw
confirmation-keep = Cadwch y cyfeirnod hwn. Byddwn yn gofyn amdano os byddwch yn ein ffonio.
confirmation-receipt = Gweld eich derbynneb
confirmation-next = Beth fydd yn digwydd nesaf
