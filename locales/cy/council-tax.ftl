# Awaiting review by a native reader.
# Paying council tax: finding the account, what is owed, how much to pay.
# Amounts come with their pound sign. Dates and times are already written in the page's language.

council-tax-account-number = Rhif cyfrif treth gyngor

# The first page.
council-tax-find-title = Talu eich treth gyngor
council-tax-find-no-account = Nid oes angen i chi fewngofnodi. Mae angen eich rhif cyfrif a’ch cod post arnoch.
council-tax-find-next = Wedyn byddwn yn dangos faint sydd arnoch chi, a chewch ddewis faint i’w dalu â cherdyn.
council-tax-find-number-hint = Mae ar frig eich bil treth gyngor. Nid oes ots am fylchau.
council-tax-find-postcode = Cod post yr eiddo
council-tax-find-postcode-hint = Y cartref y mae’r bil ar ei gyfer. Er enghraifft, AA3 1AB.
council-tax-find-help = Methu dod o hyd i’ch rhif cyfrif? Ffoniwch { $phone }.

# What a resident is told about something to mend. "not-found" does not tell which of the two is wrong, on purpose.
council-tax-mistake-account-number = Rhowch eich rhif cyfrif treth gyngor
council-tax-mistake-postcode = Rhowch god post yr eiddo
council-tax-mistake-not-found = Ni allwn ddod o hyd i’r rhif cyfrif hwn gyda’r cod post hwn. Gwiriwch y ddau yn erbyn eich bil.
council-tax-mistake-choose = Dewiswch faint rydych am ei dalu
council-tax-mistake-changed = Mae’r swm sy’n ddyledus wedi newid ers i chi agor y dudalen hon. Gwiriwch y cyfrif a’r symiau, yna dewiswch eto
council-tax-mistake-session-ended = Bu’n rhaid i ni gau’r cyfrif i’w gadw’n ddiogel gan i chi aros yn rhy hir. Rhowch eich manylion eto
council-tax-mistake-other = Rhowch y swm rydych am ei dalu
council-tax-mistake-not-money = Rhowch y swm mewn punnoedd a cheiniogau, fel 150.00
council-tax-mistake-too-small = Rhowch swm o { $min } neu fwy
council-tax-mistake-too-large = Rhowch swm o { $max } neu lai

# The second page: its heading is one of these three.
council-tax-you-owe = Mae arnoch chi { $amount }
council-tax-nothing-owed = Nid oes arnoch chi unrhyw dreth gyngor
council-tax-in-credit = Mae eich cyfrif { $amount } mewn credyd

council-tax-late = Mae { $amount } o’r swm hwn yn hwyr. Talwch hyn nawr os gallwch.
council-tax-next-instalment = Eich rhandaliad nesaf yw { $amount }. Mae i’w dalu ar { $date }.

council-tax-check-property = Gwiriwch mai dyma eich eiddo chi
council-tax-property = Eiddo
council-tax-wrong-property = Os nad eich eiddo chi yw hwn, peidiwch â thalu. Ewch yn ôl a gwirio eich rhif cyfrif.

# The table of what is owed.
council-tax-table-caption = Beth sydd yn y swm hwn
council-tax-table-description = Disgrifiad
council-tax-table-amount = Swm
council-tax-total = Cyfanswm sydd arnoch chi
council-tax-total-credit = Cyfanswm: mewn credyd
council-tax-as-of = Daw’r ffigurau hyn o’n cofnodion ar { $date }. Mae taliadau a wnaed yma ers hynny i’w gweld ar unwaith.

council-tax-received = Rydym wedi cael y taliadau hyn gennych ers hynny:
council-tax-received-payment = { $amount } ar { $when }
council-tax-received-pay-again = Nid oes angen i chi dalu hyn eto. Mae eisoes wedi’i dynnu o’r hyn sydd arnoch chi.

# The choice of an amount. Each choice has a label and a hint that says what happens then.
council-tax-how-much = Faint ydych chi am ei dalu?
council-tax-choice-instalment = Y rhandaliad nesaf: { $amount }
council-tax-choice-instalment-hint = Mae hyn yn talu’r swm sydd i’w dalu ar { $date }.
council-tax-choice-instalment-hint-late = Bydd hyn yn mynd at y swm sy’n hwyr yn gyntaf. Bydd y rhandaliad, neu ran ohono, i’w dalu o hyd wedyn.
council-tax-choice-overdue = Y swm sy’n hwyr: { $amount }
council-tax-choice-overdue-hint = Ni fydd dim yn hwyr wedyn.
council-tax-choice-overdue-hint-next = Ni fydd dim yn hwyr wedyn. Mae eich rhandaliad nesaf, { $amount }, i’w dalu ar { $date }.
council-tax-choice-everything = Y cyfan: { $amount }
council-tax-choice-everything-hint = Ni fydd arnoch chi ddim byd wedyn.
council-tax-choice-other = Swm arall
council-tax-choice-other-hint = Rhowch y swm yn y blwch isod. Bydd yn mynd at y rhandaliad nesaf yn gyntaf.
council-tax-choice-other-hint-late = Rhowch y swm yn y blwch isod. Bydd yn mynd at y swm sy’n hwyr yn gyntaf.

# The input stands below the choices, and is read only when "Another amount" is chosen.
council-tax-other-amount = Swm arall mewn punnoedd, os ydych wedi dewis hynny
council-tax-other-amount-hint = Er enghraifft, 150.00
council-tax-amount-next = Ar y dudalen nesaf byddwch yn gwirio’r taliad cyn talu â cherdyn.

# Where nothing is owed.
council-tax-no-need-to-pay = Nid oes angen i chi dalu dim byd
council-tax-pay-anyway = Gallwch dalu o hyd os ydych yn dymuno. Byddwn yn cadw’r arian fel credyd ar gyfer eich bil nesaf.
council-tax-amount-in-credit = Swm mewn punnoedd

# Names of the lines of the table. { $what } is one of the names below; { $from } and { $to } are years.
council-tax-line-in-year = { $what }, { $from } i { $to }
council-tax-line-charge = Treth gyngor
council-tax-line-charge-in-band = Treth gyngor, band { $band }
council-tax-line-discount = Disgownt
council-tax-line-discount-single-person = Disgownt: un oedolyn yn byw ar ei ben ei hun
council-tax-line-discount-all-disregarded = Disgownt: neb yn y cartref yn cyfrif
council-tax-line-discount-disabled-band = Gostyngiad i berson anabl
council-tax-line-discount-annexe = Disgownt: rhandy
# An exemption by its class in law: a letter.
council-tax-line-exemption = Eithriad
council-tax-line-exemption-class = Eithriad, dosbarth { $class }
council-tax-line-premium = Premiwm
council-tax-line-premium-empty = Premiwm: cartref gwag
council-tax-line-premium-second-home = Premiwm: ail gartref
# The council's help for people with a low income, by its name in law.
council-tax-line-reduction = Gostyngiad y Dreth Gyngor
council-tax-line-payment = Taliadau a gafwyd
council-tax-line-refund = Ad-daliadau i chi
council-tax-line-costs = Costau
council-tax-line-costs-summons = Costau: gwŷs llys
council-tax-line-costs-liability-order = Costau: gorchymyn atebolrwydd
council-tax-line-arrears-brought-forward = Dyled o flynyddoedd cynharach
council-tax-line-credit-brought-forward = Credyd o flynyddoedd cynharach
council-tax-line-paid-here = Talwyd yma ar { $date }

# What a payment is for, on the card page and the receipt. $number is the account number.
council-tax-payment-description = Treth gyngor, cyfrif { $number }
