# Awaiting review by a native reader.
# Words around the questions of every form.

start-now = Dechrau nawr
start-paper = Lawrlwytho’r ffurflen hon i’w hargraffu a’i phostio (PDF)
start-saved = Rydym yn cadw eich atebion wrth i chi fynd ymlaen. Gallwch fynd yn ôl a’u newid nes i chi anfon y ffurflen.

label-optional = { $label } (dewisol)
not-answered = Dim ateb
change = Newid
remove = Dileu

# Behind a label, for those who do not see the unit beside the input.
label-in-unit = (uned: { $unit })
label-in-pounds = mewn punnoedd

hint-select-all = Dewiswch bob un sy’n berthnasol.
hint-date = Er enghraifft, { $example }
hint-time = Er enghraifft, 9:30am neu 2pm
hint-national-insurance-number = Mae ar eich cerdyn Yswiriant Gwladol, llythyr budd-dal, slip cyflog neu P60. Er enghraifft, QQ 12 34 56 C.
hint-council-tax-account-number = Mae ar frig eich bil treth gyngor.

date-day = Diwrnod
date-month = Mis
date-year = Blwyddyn

address-line1 = Llinell cyfeiriad 1
address-line2 = Llinell cyfeiriad 2 (dewisol)
address-town = Tref neu ddinas
address-postcode = Cod post
address-find = Dod o hyd i’r cyfeiriad
address-by-hand = Teipio’r cyfeiriad fy hun
address-select = Dewiswch gyfeiriad
# The first line of the list of addresses.
address-found = Wedi dod o hyd i { $count } { $count ->
    [one] cyfeiriad
    [two] gyfeiriad
    [few] chyfeiriad
    [many] chyfeiriad
   *[other] cyfeiriad
}
address-not-listed = Nid yw fy nghyfeiriad yn y rhestr
# Heard after "Change".
address-postcode-hidden = y cod post
address-nothing-found = Ni ddaethom o hyd i gyfeiriad ar gyfer { $postcode }. Teipiwch y cyfeiriad eich hun.
address-search-unavailable = Ni allwn chwilio am gyfeiriadau ar hyn o bryd. Teipiwch y cyfeiriad eich hun.
address-find-instead = Dod o hyd i’r cyfeiriad yn ôl ei god post

bank-name = Enw ar y cyfrif
bank-sort-code = Cod didoli
bank-sort-code-hint = Mae ganddo 6 digid
bank-account-number = Rhif y cyfrif
bank-account-number-hint = Mae ganddo rhwng 6 ac 8 digid
bank-roll-number = Rhif rôl cymdeithas adeiladu (os oes gennych un)
bank-roll-number-hint = Mae ar eich cerdyn, cyfriflen neu lyfr cyfrif
# As they are read back.
bank-shown-sort-code = Cod didoli { $value }
bank-shown-account-number = Rhif y cyfrif { $value }
bank-shown-roll-number = Rhif rôl { $value }

declaration-legend = Datganiad

# Before "none of these".
or = neu

select-choose = Dewiswch un
select-type-hint = Teipiwch i chwilio’r rhestr. Defnyddiwch y saethau i fyny ac i lawr i symud, ac Enter i ddewis. Ar sgrin gyffwrdd, archwiliwch drwy gyffwrdd.
select-none-found = Heb ddod o hyd i ddim
# The script puts the number in place of the marked word, which stays as it is.
select-found = %{"{"}count{"}"} wedi’u canfod

# Said aloud when an answer opens more to answer.
question-opened = Mae rhagor i’w ateb wedi agor isod

same-as = Ai { $answer } yw’r ateb yma hefyd?

upload-add = Ychwanegu’r ffeiliau hyn
upload-added = Rydych wedi ychwanegu { $count } ffeil
upload-limits = { $files ->
    [one] Anfonwch 1 ffeil
   *[other] Anfonwch hyd at { $files } ffeil
}: { $kinds }. { $files ->
    [one] Gall fod
   *[other] Gall pob un fod
} hyd at { $megabytes } MB.
upload-or = { $first } neu { $last }
upload-kind-photo = llun
upload-kind-pdf = PDF
upload-kind-document = dogfen Word neu OpenDocument
upload-kind-spreadsheet = taenlen
file-size = { $unit ->
    [megabytes] { $size } MB
   *[kilobytes] { $size } KB
}

place-description = Disgrifiwch ble mae
place-hint = Rhowch stryd a’r hyn sydd gerllaw, fel “Wharf Street, y tu allan i rif 12”.
place-use-location = Defnyddio lle rydw i nawr
place-looking = Yn dod o hyd i ble rydych chi
place-found = Rydym wedi dod o hyd i ble rydych chi. Bydd yn cael ei anfon gyda’ch ffurflen.
place-failed = Ni allem ddod o hyd i ble rydych chi. Disgrifiwch y lle mewn geiriau.
place-refused = Nid yw eich ffôn na’ch porwr yn gadael i ni weld ble rydych chi. Disgrifiwch y lle mewn geiriau.
place-coordinates = Rwy’n gwybod y cyfesurynnau
place-point = Lledred a hydred
place-point-hint = Er enghraifft, 51.50735, -0.12776
place-shown-point = Cyfesurynnau { $point }

time-midday = hanner dydd
time-midnight = hanner nos

# The script puts the number in place of the marked word, which stays as it is. $form is the plural form of the number.
word-limit = Gallwch roi hyd at { $max ->
    [one] { $max } gair
    [two] { $max } air
    [few] { $max } gair
   *[other] { $max } o eiriau
}
words-left = { $form ->
    [zero] Mae gennych %{"{"}count{"}"} gair ar ôl
    [one] Mae gennych %{"{"}count{"}"} gair ar ôl
    [two] Mae gennych %{"{"}count{"}"} air ar ôl
    [few] Mae gennych %{"{"}count{"}"} gair ar ôl
    [many] Mae gennych %{"{"}count{"}"} gair ar ôl
   *[other] Mae gennych %{"{"}count{"}"} o eiriau ar ôl
}
words-none-left = Mae gennych 0 gair ar ôl
words-over = { $form ->
    [zero] Mae gennych %{"{"}count{"}"} gair yn ormod
    [one] Mae gennych %{"{"}count{"}"} gair yn ormod
    [two] Mae gennych %{"{"}count{"}"} air yn ormod
    [few] Mae gennych %{"{"}count{"}"} gair yn ormod
    [many] Mae gennych %{"{"}count{"}"} gair yn ormod
   *[other] Mae gennych %{"{"}count{"}"} o eiriau yn ormod
}
character-limit = Gallwch roi hyd at { $max ->
    [one] { $max } nod
    [two] { $max } nod
    [few] { $max } nod
   *[other] { $max } o nodau
}
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
check-calculated = Y cyfanswm
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

group-added = { $count ->
    [0] Nid ydych wedi ychwanegu dim
   *[other] Rydych wedi ychwanegu { $count }
}
# As they are read back.
group-count = { $count } wedi’u hychwanegu
group-none = Dim
group-not-finished = Heb ei orffen
group-finish = Gorffen
group-full = Rydych wedi ychwanegu cymaint ag y gallwch, sef { $max }.
group-remove-title = Ydych chi am ddileu { $item }?
group-keep = Peidio â’i ddileu

# The task list of a long form.
tasks-progress = Rydych wedi cwblhau { $completed } o { $all } adran
tasks-continue = Gwirio eich atebion
task-completed = Wedi’i gwblhau
task-in-progress = Ar y gweill
task-not-yet-started = Heb ei ddechrau eto
task-cannot-start-yet = Ni ellir dechrau eto

not-open-yet = Gallwch lenwi’r ffurflen hon o { $date } ymlaen.
not-open-closed = Caeodd y ffurflen hon ar { $date }.
not-open-others = Gweld pob ffurflen
